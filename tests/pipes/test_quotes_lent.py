"""Quotes whose speaker stands a paragraph or a clause away, and words near them that name nobody."""

import pytest

from inspectfacts import Extractor

CASES = {
    "behind a box of dates": (
        "Principal Dee Marlow said: “Nothing in this surprised me.”¶• May 2019: The college is told to improve.¶"
        "• March 2021: Inspectors return.¶“We know what we have to do.”",
        ["Dee Marlow", "Dee Marlow"],
    ),
    "behind lines with dates": (
        "Principal Dee Marlow said: “Nothing in this surprised me.”¶May 2019: Ofsted visits.¶“We know what to do.”",
        ["Dee Marlow", "Dee Marlow"],
    ),
    "items that are quoted": (
        "Inspectors found:¶• “Pills lay about.”¶• “Doors stood open.”",
        ["Inspectors", "Inspectors"],
    ),
    "a month at the head of a line": ("March: The watchdog came.¶“We put it right.”", ["The watchdog"]),
    "a month before a name": ("In December Tarn House closed.¶“We are very sorry.”", ["Tarn House"]),
    "since a month": ("Since June Tarn Care has run it.¶“We are very proud.”", ["Tarn Care"]),
    "a month that is a name": ("April said “nothing at all was kept from them”.", ["April"]),
    "a new chair is only spoken of": (
        "A spokesman for Tarn Trust said help had come. A new chair had been appointed.¶“We thank the council.”",
        ["Tarn Trust spokesman"],
    ),
    "another deputy": (
        "Head Ruth Ashe said lessons were learnt. Another deputy is being recruited.¶“We will not rest.”",
        ["Ruth Ashe"],
    ),
    "an interim manager speaks for herself": (
        "Head Ruth Ashe said lessons were learnt. An interim manager disagreed.¶“We will not rest.”",
        ["An interim manager"],
    ),
    "nobody said anything before": (
        "Inspectors found dirt. A new manager has been appointed.¶“We think the home is clean.”",
        ["A new manager"],
    ),
    "it was, as she said": (
        "Tarn Trust was criticised.¶Paul Reed (pictured), of the union, said the plan would fail.¶"
        "It was “hard to see any good in it” and was “one more sign of how little they care”.",
        ["Paul Reed", "Paul Reed"],
    ),
    "there was": ("Officer Jo Reed warned of trouble. There was “no sign of anybody at the wheel”.", ["Jo Reed"]),
    "it was rated": ("Officer Jo Reed warned of trouble. It was rated “good in every area”.", [None]),
    "an office and a title in small letters": (
        "Leader of ECC, councillor Martin Dray, said: “We value them.”",
        ["Martin Dray"],
    ),
    "an office and a doctor": ("Chair of EHT, Dr Joan Dray, told us: “We value them.”", ["Joan Dray"]),
    "a place run on": ("In its report on Elmchester Ofsted said help was “there for all who need it”.", ["Ofsted"]),
    "a letter run on": ("In its letter to Brindle Estyn noted a “clear and well known way to work”.", ["Estyn"]),
    "a report that names no place": (
        "The report on Elm House said help was “there for all who need it”.",
        ["The report"],
    ),
    "criticisms of a body": (
        "A statement said: “We feel let down.”¶Among the CQC criticisms was “a lack of grip by senior leaders”.",
        ["A statement", "the CQC"],
    ),
    "concerns of inspectors": (
        "A statement said: “We feel let down.”¶Inspectors’ concerns included “a lack of grip by senior leaders”.",
        ["A statement", "Inspectors"],
    ),
    "named only behind the next": (
        "Ofsted came.¶“We did all they asked.”¶“It was not enough,” head Tom Hart admitted.",
        ["Tom Hart", "Tom Hart"],
    ),
    "named behind one that is not next": (
        "Ofsted came.¶“We did all they asked.”¶The roof leaks.¶“It was bad,” head Tom Hart admitted.",
        ["Ofsted", "Tom Hart"],
    ),
    "speech that a caption parts": (
        "A statement by owner Rob Leigh was sent. “We feel let down,” the statement read.¶"
        "“We do not agree with them.¶The owners of Tarn House say it has new staff.¶“Nobody listened.”",
        ["the statement", "the statement", "the statement"],
    ),
    "a parent between": (
        "Head Ann Hart said: “We accept the findings.¶Parent Jo Lamb welcomed this.¶“It took years.”",
        ["Ann Hart", "Jo Lamb"],
    ),
    "his, not hers": (
        "The leader, Tom Hart, met parents. The head, Ruth Ashe, told them it would stay. “Nothing changes,” he said.",
        ["Tom Hart"],
    ),
    "hers": (
        "The head, Tom Hart, met parents. The chair, Ruth Ashe, came. “Nothing changes,” she said.",
        ["Ruth Ashe"],
    ),
    "no space": ("The home is bad.¶Stan Walton said:“We want what is best for our children.”", ["Stan Walton"]),
}


@pytest.mark.parametrize(("text", "speakers"), [pytest.param(*case, id=name) for name, case in CASES.items()])
def test_speakers(extractor: Extractor, text: str, speakers: list[str | None]) -> None:
    quotes = extractor.extract(text.replace("¶", "\n\n")).quotes
    assert [quote.speaker.name if quote.speaker else None for quote in quotes] == speakers
