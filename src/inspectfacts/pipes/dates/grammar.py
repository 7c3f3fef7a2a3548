"""How calendar words make dates, durations and sets: the rules of the date grammar, the widest first."""

__all__ = ["CLASSES", "RULES", "STARTS"]

CLASSES = {
    "any_year": "(year | year_words year_more*)",
    "nday": "(day | nth)",
    "worded": "(tens hyphen? (first | ordinal) | first | ordinal)",
    "closing": "(stop | line | comma | bang | $)",
    "any_unit": "(unit | yr)",
    "eras": "(era | old_era)",
    "any_units": "(units | yrs | unit | yr | quarters)",
    "clock": "(short | shorts)",
    "dash": "(hyphen | slash)",
    "rel": "(last | next | this | (the | this)? coming | the? current | the? previous | the? following | the? that)",
    "rel_year": "(rel yr)",
    "when_year": "(comma? (of | in)? (the? yr)? any_year | comma? (of | in)? rel_year)",
    "day_point": (
        "(((last | this | next)? weekday (comma | hyphen)?)? the? nday of? month |"
        " ((last | this | next)? weekday comma?)? month (comma (?= nday (closing | any_year)))? the? nday"
        " | (weekday comma?)? the? worded of month | month the? worded)"
    ),
    "point": "(day_point when_year? | month when_year? | any_year month)",
    "numeric": (
        "(day slash day slash (any_year | day | numeral) | any_year hyphen day hyphen day"
        " | day hyphen day hyphen any_year | dotted)"
    ),
    "edge_point": "(the? edge of (month when_year? | any_year | rel_year | (last | this | next) unit))",
    "end_point": (
        "(numeric | point | (last | next | this) month | edge_point | any_year | the? nday | the? worded | today)"
    ),
    "offset_day": "(today | now | rel? weekday | holiday holiday_more* when_year? | (weekday comma?)? point)",
    "feast": "(holiday holiday_more*)",
    "amount": "(number more* | day | numeral | a couple of | couple of | a | year)",
    "spans": "(amount any_units (comma? and? amount any_units)*)",
    "halved": "(amount hyphen? any_units hyphen? and hyphen? a hyphen? (half | quarter))",
    "period": "(rel (any_unit | weekend | quarter | term) | rel fiscal yr)",
    "seasonal": "(the? season when_year?)",
    "tail": "(comma? (of | in)? rel any_unit)",
}

RULES = {
    "dates.aside": (
        "(today (daytime | night)? | rel? weekday) opened"
        " target=(day_point when_year? | (weekday comma?)? (numeric | the? nth) | weekday) closed"
    ),
    "dates.aside.comma": "today comma target=(day_point when_year? | weekday (?= closing))",
    "dates.bound": "target=(numeric | point | (the? yr)? any_year) (or | and) (later | before) (?= closing)",
    "dates.spelled": "spelled=(number more*) of? month comma? year_words year_more*",
    "dates.spelled.month_day": "month the? spelled=(number more*) (?= closing)",
    "dates.spelled.month_first": "month the? spelled=(number more*) comma? year_words year_more*",
    "dates.week_of": "(the? unit (begin | edge | of) in? | w slash c) target=((weekday comma?)? point | the? nday)",
    "dates.range.between": "between low=end_point and high=end_point tail=tail?",
    "dates.range.between_weekdays": "between low=weekday and high=weekday (comma? (of | in)? week=(rel unit))?",
    "dates.range.to_date": "from low=(point | any_year) (to | until) date | the? fiscal? whole=(yr | unit) to date",
    "dates.range.fiscal": (
        "from? the? low=(year dash (day | numeral | any_year)) (to | until)"
        " the? high=(year dash (day | numeral | any_year)) (?! dash)"
    ),
    "dates.range.week_numbers": "from? low=(unit (day | numeral)) (to | until | hyphen) high=(unit? (day | numeral))",
    "dates.range.from": "from low=end_point (to | until | dash) high=end_point tail=tail?",
    "dates.range.days": (
        "low=nday (to | until | hyphen) high=nday tail=((of | in)? (this | last | next | the previous) unit)"
    ),
    "dates.fiscal.pair": (
        "the? first=year dash second=(day | numeral | any_year) (?! dash (day | numeral | year)) (fiscal? yr)?"
    ),
    "dates.odd": "nday (stop | hyphen) month (stop | hyphen)? (year | day | numeral) | nday month of (day | numeral)",
    "dates.numeric": "(weekday comma?)? numeric",
    "dates.numeric.month": "day (hyphen | slash) year",
    "dates.list.weekdays_days": (
        "low=weekday and high=weekday comma? days=(the? nday and the? nday of? month when_year? |"
        " month the? nday and the? nday when_year?)"
    ),
    "dates.list.days": (
        "low=((weekday comma?)? the? nday (comma? the? nday)*) comma? and"
        " high=(weekday? the? nday of? month when_year?)"
    ),
    "dates.weekend_of": "the? weekend of low=nday (to | hyphen | and) high=(nday of? month when_year?)",
    "dates.list.months": "low=(month (comma month)*) comma? and high=(month (of | in)? (any_year | rel_year))",
    "dates.list.month_names": "low=(month (comma month)*) comma? and high=month (?! the? (nday | worded | number))",
    "dates.list.month_first": "low=(month nday (comma nday)*) comma? and high=(nday when_year?) (?! month)",
    "dates.range.fused": "fused of? month when_year? | month fused when_year?",
    "dates.range.month_first": (
        "low=(month the? (nday | worded)) (to | until | hyphen) high=((nday | worded) when_year?) (?! month)"
    ),
    "dates.range": (
        "low=((weekday comma?)? the? nday | point | any_year) (to | until | hyphen)"
        " high=(the? numeric | the? point | any_year)"
    ),
    "dates.range.slashed": "low=month slash high=(month when_year?) (?! slash)",
    "dates.range.weekdays": (
        "from? low=weekday (to | until | hyphen) high=weekday (comma? (of | in)? week=(rel unit))?"
    ),
    "dates.year_to": "the? (amount any_units | yr | unit) (up? to | ending) (the? edge of)? until=point",
    "dates.from_start": "(amount any_units) comma? begin from? target=(today | rel weekday | point)",
    "dates.offset": ("spans (before | from (?! offset_day (to | until | hyphen))) target=offset_day"),
    "dates.first_units": "the? (first | last) amount any_units of target=(month when_year? | any_year | period)",
    "dates.part": (
        "the? place=(first | nth | last) part=(half | quarter | unit)"
        " (of | in)? target=(month when_year? | any_year | period)"
    ),
    "dates.set.nth": "the? (nday | worded | (first | nth | last) weekday) (of | in)? every unit",
    "dates.weekday.some": "(number | a) weekday (of | in) target=(month when_year?)",
    "dates.set.so_often": (
        "amount hyphen? (any_units | daytimes | weekdays | weekends) (a | per | every) (any_unit | quarter)"
        " (?! ago | later | before)"
    ),
    "dates.nth_weekday": (
        "the? place=(first | nth | last) weekday (of | in)? target=(month when_year? | rel unit | the unit)"
    ),
    "dates.edge.early": (
        "the? early hyphen? (of | season of)?"
        " target=(the? month when_year? | any_year | period | season when_year? | decade | the (yr | unit))"
    ),
    "dates.edge.era": "the early hyphen? target=eras",
    "dates.edge": (
        "the? edge of target=(the? month when_year? | any_year | period | seasonal (term | vacation)?"
        " | the? fiscal? (yr | unit) | the? season term | today | feast)"
    ),
    "dates.rest": "the? rest of? target=(the (yr | unit) | period)",
    "dates.bank": "the? month=month feast",
    "dates.halfterm": "the? (month | season) half hyphen? term",
    "dates.term": "rel? the? season term when_year?",
    "dates.holiday": "(last | next | this | previous | following)? the? feast when_year?",
    "dates.daytime.point": "target=day_point daytime",
    "dates.point": "point",
    "dates.nth": "the? (nday | worded) day_word=(unit)? of target=(the unit | rel unit)",
    "dates.nth.relative": "the nth target=(rel unit)",
    "dates.week_on": "a ahead=unit in weekday",
    "dates.list.weekdays": "low=weekday and high=weekday comma? (of | in)? week=(rel unit)",
    "dates.weekday.week": "weekday (comma? (of | in)? week=(rel unit) | comma? ahead=unit)",
    "dates.week.weekday": "week=(rel unit) (in | comma)? weekday",
    "dates.weekday.nth": ("weekday comma? the? (nth | worded | tens first) | weekday hyphen? day (?= closing)"),
    "dates.weekday": "rel? weekday (daytime | night)?",
    "dates.month.relative": "rel month",
    "dates.season": "rel season vacation? | seasonal vacation?",
    "dates.before_last": "the (unit | yr | weekend) before (last | the? next)",
    "dates.weekend": "(rel | the) weekend",
    "dates.around_today": "the unit before today",
    "dates.ago": "(halved | spans) ago on=(today | (this | last) unit)?",
    "dates.weekdays_on": "(number more* | day | a? couple of) weekdays (ago | from now)",
    "dates.clock_ago": "amount clock ago",
    "dates.after_year": "amount any_units before the? year",
    "dates.later": "spans later | the (unit | yr) before (?= stop | line | and | comma | bang)",
    "dates.duration.past": "(the? past (any_unit | quarter) | the last any_unit) (and a half)?",
    "dates.duration.last": (
        "the? (last | next | previous | following | coming | past) amount (business | fiscal)?"
        " (any_units (and? amount any_units)* | clock)"
        " | the? amount (next | previous | following | coming) (units | yrs | quarters)"
    ),
    "dates.time": "amount any_units poss time",
    "dates.relative": "period",
    "dates.within": "later in target=(any_year | month when_year?)",
    "dates.relative.part": "(later | edge_word=early) in? target=(period | the (yr | unit))",
    "dates.quarter.fiscal": "part_name hyphen? first=year dash second=(day | numeral) (?! dash)",
    "dates.quarter": "part_name hyphen? (any_year | rel_year)? | any_year hyphen? part_name | year_part",
    "dates.day": (
        "later? today (daytime | night)? | tonight"
        " | (last | this | that | the following | the previous) (night | daytime)"
    ),
    "dates.set.every": (
        "every (amount | alternate | first | half)?"
        " (any_units | quarter | weekend | weekends | weekday | daytime | night | month | clock | business_day)"
    ),
    "dates.set.times": "(times | amount times) hyphen? (a | per | every) hyphen? (any_unit | quarter)",
    "dates.set.always": "day slash day",
    "dates.set.word": "((times | semi | amount) hyphen)? set",
    "dates.set.weekdays": "weekdays | weekends",
    "dates.duration.whole": "a? whole hyphen? any_unit",
    "dates.duration.long": "(amount hyphen?)? (any_unit | short) hyphen long",
    "dates.duration.range": "low=amount (to | until | hyphen | or) high=amount hyphen? fiscal? (any_units | clock)",
    "dates.duration.half": "half (a | hyphen)? (any_unit | short)",
    "dates.duration.halved": "halved",
    "dates.duration.pair": "amount any_units (comma? and? amount any_units)+",
    "dates.duration": "amount hyphen? few_more? (business | fiscal)? (any_units | clock | weekends)",
    "dates.decade": "the? decade | mid_year | the? era | the? first=(number | tens) hyphen? eras",
    "dates.century": "(the? early hyphen?)? the? (nth | worded) hyphen? unit",
    "dates.nth_alone": "the (nth | day) (?= stop | line | comma | bang) | the nth $",
    "dates.week.number": "week_word=unit (day | numeral) (?! hyphen | slash)",
    "dates.year": "(the? yr)? any_year",
}

STARTS = """
    fused | year_part | month | weekday | weekdays | weekends | nth | year | decade | mid_year | year_words | dotted |
    season | today | tonight | every | set | holiday | part_name | era | semi (?= hyphen) | rest (?= of | this) | day
    (?! other) | numeral (?! other) | number (?! other) | last (?! other) | next (?! other) | this (?! other) | current
    (?! other) | previous (?! other) | following (?! other) | coming (?! other) | that (?! other) | early (?! other) |
    past (?! other) | edge (?= of) | times (?! other) | whole (?! other) | first (?! other) | short (?= hyphen) |
    couple (?= of) | half (?! other) | ordinal (?= of | hyphen | unit) | tens (?= hyphen | first | ordinal) | unit (?=
    begin | ending | edge | of | hyphen | day | numeral) | yr (?= hyphen | year | to | ending) | w (?= slash) | later
    (?= in | the | this | previous | today) | between (?= month | weekday | day | nth | year | the | edge | today) |
    from (?= month | weekday | day | nth | year | the | edge | today | last | next | this | unit) | a (?= unit | yr |
    couple | whole | short | half | weekday (of | in) month) | the (?= last | next | past | current | previous |
    following | coming | that | edge | early | season | weekend | holiday | unit | yr | fiscal | day | nth | decade |
    first | month | year | year_words | weekday | rest | era | number | ordinal | tens)
"""
