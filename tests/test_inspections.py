"""Rows of inspections: what merges, what stays apart, and what is no news."""

import pytest
from msgspec import UNSET

from inspectfacts import Extractor
from inspectfacts.facts import Action, Date, Inspection, Published, Quote, Rating, Span
from inspectfacts.inspections import About, find_inspections
from inspectfacts.numbering import number_facts
from inspectfacts.rulebook import load_rulebook

RULEBOOK = load_rulebook()
PLACE = {"text": "x", "rule": "test"}


def rating(at: int, grade: str, status: str = "current", **fields: str | None) -> Rating:
    held = {"scale": "cqc4", "inspectorate": "CQC", "subject": "Elm House", "aspect": "overall", "when": None} | fields
    return Rating(**PLACE, start=at, end=at + 4, grade=grade, status=status, **held)  # type: ignore[arg-type]


def visit(at: int, value: str, role: str = "inspected") -> Date:
    days = {"type": "DATE", "value": value, "from_": None, "to": None}
    return Date(**PLACE, **days, start=at, end=at + 6, role=role)  # type: ignore[arg-type]


def rows(*facts: Rating | Date | Action | Quote, published: str | None = "2019-03-14") -> list[Inspection]:
    kinds = {Rating: "ratings", Date: "dates", Action: "actions", Quote: "quotes"}
    sorted_out: dict[str, list[object]] = {}
    for fact in facts:
        sorted_out.setdefault(kinds[type(fact)], []).append(fact)
    day = Published(date=published, from_="option") if published else None
    return find_inspections(number_facts(sorted_out), day, RULEBOOK)  # type: ignore[arg-type]


def test_restated_results_merge_into_one_row() -> None:
    [row] = rows(
        rating(10, "inadequate", subject="Elm House care home"),
        rating(90, "inadequate"),
        rating(200, "requires_improvement", aspect="caring"),
        rating(300, "good", "previous", when="2017"),
        visit(120, "2019-01-08"),
    )
    assert (row.inspectorate, row.overall, row.previous, row.direction) == ("CQC", "inadequate", "good", "declined")
    assert (row.inspected, row.aspects) == ("2019-01-08", {"caring": "requires_improvement"})
    assert row.evidence == ["r1", "r2", "r3", "r4", "d1"]
    assert (row.id, row.start, row.rule) == ("i1", 10, "inspections.overall")


def test_two_inspectorates_stay_two_rows() -> None:
    found = rows(
        rating(10, "inadequate", inspectorate="Ofsted", scale="ofsted4_ri", subject="Blackpool Council"),
        rating(90, "good", inspectorate="HMI Probation", scale="ofsted4_ri", subject="Youth Offending Team"),
    )
    assert [(row.id, row.inspectorate, row.overall) for row in found] == [
        ("i1", "Ofsted", "inadequate"),
        ("i2", "HMI Probation", "good"),
    ]
    assert [row.provider_codes for row in found] == [{"gss": "E06000009", "dfe": "890"}, {}]


def test_two_services_stay_two_rows_each_with_its_own_visit() -> None:
    found = rows(
        rating(10, "good", subject="Elm House"),
        visit(30, "2019-01-08"),
        rating(60, "poor", subject="Oak Lodge"),
        visit(80, "2019-01-15"),
    )
    assert [(row.provider, row.inspected) for row in found] == [
        ("Elm House", "2019-01-08"),
        ("Oak Lodge", "2019-01-15"),
    ]


def test_names_of_one_council_mean_one_service() -> None:
    [row] = rows(
        rating(10, "inadequate", subject="Marlshire Council"),
        rating(90, "inadequate", subject="Marlshire children’s services"),
    )
    assert len(row.evidence) == 2


def test_a_rating_with_no_subject_joins_the_case() -> None:
    [row] = rows(rating(10, "good", subject=None), rating(50, "good"), rating(90, "good", inspectorate=None))
    assert (row.provider, len(row.evidence)) == ("Elm House", 3)


@pytest.mark.parametrize("status", ["target", "negated", "hypothetical", "aggregate", "mention", "previous"])
def test_a_story_without_a_new_result_gives_no_row(status: str) -> None:
    assert rows(rating(10, "good", status)) == []


def test_a_result_of_years_ago_is_no_news() -> None:
    assert rows(rating(10, "inadequate", when="2012-07")) == []


def test_bodies_named_in_one_breath_inspect_together(extractor: Extractor) -> None:
    text = (
        "Ofsted and the Care Quality Commission found long waits at Marlshire County Council.\n\n"
        "Inspectors visited in May."
    )
    [row] = extractor.extract(text, published="2017-07-01").inspections
    assert (row.inspectorate, row.provider, row.inspected) == ("Ofsted and CQC", "Marlshire County Council", "2017-05")


def test_a_standing_rating_alone_is_no_news(extractor: Extractor) -> None:
    text = "Hill Top Primary School, which is rated {} by Ofsted, has plans for a hall.\n\nWork on it starts soon."
    assert extractor.extract(text.format("outstanding"), published="2023-03-01").inspections == []
    news = text.replace("which is", "which was").format("outstanding")
    assert [row.overall for row in extractor.extract(news, published="2023-03-01").inspections] == ["outstanding"]


def test_what_people_say_of_themselves_is_no_news() -> None:
    said = Quote(**PLACE, start=0, end=40, spans=[Span(start=0, end=40)], speaker=None, kind="direct", cue="said")
    assert rows(said, rating(10, "good")) == []


def test_the_rating_of_both_is_that_of_each_with_ratings_of_its_own() -> None:
    found = rows(
        rating(10, "poor", subject="both homes"),
        rating(60, "good", aspect="safe"),
        rating(90, "weak", subject="Oak Lodge"),
    )
    assert [(row.provider, row.overall) for row in found] == [("Elm House", "poor"), ("Oak Lodge", "weak")]


def test_both_homes_is_no_provider() -> None:
    assert [row.provider for row in rows(rating(10, "good", subject="both homes"), rating(60, "good"))] == ["Elm House"]


def test_ratings_of_a_part_make_no_row_beside_the_whole() -> None:
    trust = {"subject": "Vale Hospitals NHS Trust"}
    found = rows(rating(10, "good", **trust), rating(70, "inadequate", aspect="surgery", subject="Wharfe General"))
    assert [row.provider for row in found] == ["Vale Hospitals NHS Trust"]


def test_a_governance_grade_alone_is_a_result() -> None:
    of_homes = {"inspectorate": "Regulator of Social Housing"}
    found = rows(
        rating(10, "c3", scale="rsh_c", subject="Eastmarch City Council", **of_homes),
        rating(90, "g1", scale="rsh_g", subject="Linden Homes", aspect="governance", **of_homes),
    )
    assert [(row.provider, row.overall) for row in found] == [("Eastmarch City Council", "c3"), ("Linden Homes", None)]


def test_a_grade_of_a_scale_without_areas_is_overall() -> None:
    of_area = {"inspectorate": "Ofsted and CQC", "scale": "send3", "subject": "Marlshire local area partnership"}
    told = rating(10, "inconsistent_experiences_and_outcomes", aspect="children with needs", **of_area)
    [row] = rows(told, published="2024-03-14")
    assert row.overall == "inconsistent_experiences_and_outcomes"


def test_a_description_fits_the_service_of_the_story() -> None:
    [row] = rows(rating(10, "good"), rating(60, "poor", "previous", subject="the home", when="2016"))
    assert (row.provider, row.previous) == ("Elm House", "poor")


def test_a_headline_that_names_the_place_speaks_of_the_service_of_the_story() -> None:
    [row] = rows(
        rating(10, "good", subject="Thornby"), rating(90, "good", aspect="safe"), rating(150, "poor", "previous")
    )
    assert (row.provider, row.overall, row.previous) == ("Elm House", "good", "poor")


def test_two_joined_dates_are_one_visit() -> None:
    [row] = rows(rating(10, "good"), visit(40, "2019-01-08"), visit(50, "2019-01-09"))
    assert (row.inspected, row.evidence) == ("2019-01-08/2019-01-09", ["r1", "d1", "d2"])


def test_a_service_named_in_passing_makes_no_row() -> None:
    found = rows(rating(10, "inadequate"), visit(40, "2019-01-08"), rating(900, "good", subject="Larch Court"))
    assert [row.provider for row in found] == ["Elm House"]


def test_a_service_rated_beside_that_of_the_story_has_a_row() -> None:
    found = rows(
        rating(10, "inadequate"), rating(900, "good", aspect="safe"), rating(950, "good", subject="Larch Court")
    )
    assert [row.provider for row in found] == ["Elm House", "Larch Court"]


def test_one_visit_is_that_of_the_services_rated_near_it() -> None:
    found = rows(rating(10, "inadequate"), visit(40, "2019-01-08"), rating(550, "good", subject="Larch Court"))
    assert [(row.provider, row.inspected) for row in found] == [
        ("Elm House", "2019-01-08"),
        ("Larch Court", "2019-01-08"),
    ]


def test_a_round_up_has_a_row_for_each() -> None:
    found = rows(*(rating(n * 50, "good", subject=f"{name} House") for n, name in enumerate(("Elm", "Oak", "Ash"))))
    assert [row.provider for row in found] == ["Elm House", "Oak House", "Ash House"]


@pytest.mark.parametrize(
    ("before", "previous"),
    [
        ([rating(40, "good", "previous"), rating(400, "outstanding", "previous", when="2012")], "good"),
        (
            [rating(300, "good", "previous", when="2014"), rating(400, "outstanding", "previous", when="2016")],
            "outstanding",
        ),
        ([rating(300, "good", "previous"), rating(312, "inadequate", "previous", when="2018")], "inadequate"),
        ([rating(300, "good", "previous", aspect="safe")], None),
    ],
    ids=["down from", "latest date", "slipped from one to the next", "of an aspect"],
)
def test_previous_is_the_grade_just_before(before: list[Rating], previous: str | None) -> None:
    [row] = rows(rating(10, "requires_improvement"), *before)
    assert row.previous == previous


@pytest.mark.parametrize(
    ("new", "old", "direction"),
    [
        ("good", "requires_improvement", "improved"),
        ("inadequate", "good", "declined"),
        ("good", "good", "unchanged"),
        ("good", "radiant", None),
    ],
)
def test_direction_goes_by_rank(new: str, old: str, direction: str | None) -> None:
    [row] = rows(rating(10, new), rating(60, old, "previous"))
    assert row.direction == direction


@pytest.mark.parametrize(
    ("inspected", "overall"), [("2024-07-11", "good"), ("2024-10-01/2024-10-02", None), ("2025-09-02", None)]
)
def test_no_overall_grade_where_schools_had_stopped_getting_one(inspected: str, overall: str | None) -> None:
    of_school = {"inspectorate": "Ofsted", "scale": "ofsted4_ri", "subject": "Hill Top Primary School"}
    [row] = rows(
        rating(10, "good", **of_school),
        rating(60, "good", aspect="personal development", **of_school),
        visit(90, inspected),
        published="2025-09-20",
    )
    assert (row.overall, row.aspects) == (overall, {"personal development": "good"})


def test_an_old_visit_is_not_the_one_reported() -> None:
    [row] = rows(
        rating(10, "good"), visit(40, "2016-05-03"), visit(60, "2019-01-15"), visit(90, "2019-03-12", "published")
    )
    assert (row.inspected, row.published) == ("2019-01-15", "2019-03-12")


def test_an_inspection_without_grades_is_told_by_visit_and_action() -> None:
    notice = Action(
        **PLACE,
        start=20,
        end=40,
        action="failure_to_comply_notice",
        status="done",
        by="RQIA",
        subject="Glen House",
        when=None,
    )
    [row] = rows(notice, visit(60, "2019-01-30"))
    assert (row.inspectorate, row.provider, row.overall, row.inspected) == ("RQIA", "Glen House", None, "2019-01-30")
    assert (row.rule, row.evidence) == ("inspections.ungraded", ["a1", "d1"])


def test_an_inspection_without_grades_or_actions_is_that_of_whom_the_article_is_about() -> None:
    facts = number_facts({"dates": [visit(60, "2019-01-30")]})
    [row] = find_inspections(facts, None, RULEBOOK, About("Estyn", "Ysgol Bryn Gwyn"))
    assert (row.inspectorate, row.provider, row.overall, row.inspected) == (
        "Estyn",
        "Ysgol Bryn Gwyn",
        None,
        "2019-01-30",
    )
    assert find_inspections({}, None, RULEBOOK, About("Estyn", "Ysgol Bryn Gwyn")) == []


def test_facts_without_ratings_give_no_row() -> None:
    assert rows(visit(60, "2019-01-30")) == []


def providers_of(extractor: Extractor, text: str) -> list[tuple[str | None, str | None, str | None]]:
    found = extractor.extract(text, published="2025-02-03").inspections
    return [(row.inspectorate, row.provider, row.overall) for row in found]


def test_a_grade_of_two_named_together_is_that_of_each(extractor: Extractor) -> None:
    text = (
        "The Regulator of Social Housing has spoken.\n"
        "Both Marlby City Council and Fenby City Council received C3 gradings."
    )
    assert providers_of(extractor, text) == [
        ("Regulator of Social Housing", "Marlby City Council", "c3"),
        ("Regulator of Social Housing", "Fenby City Council", "c3"),
    ]


def test_a_grade_of_as_many_as_are_named_is_that_of_each(extractor: Extractor) -> None:
    text = (
        "The Regulator of Social Housing has given three councils a C4 grading.\n"
        "Marlby City Council, Fenby City Council and Yarrow Borough Council were told on Monday."
    )
    assert [row[1:] for row in providers_of(extractor, text)] == [
        ("Marlby City Council", "c4"),
        ("Fenby City Council", "c4"),
        ("Yarrow Borough Council", "c4"),
    ]


def test_a_grade_of_more_than_are_named_is_nobodys(extractor: Extractor) -> None:
    text = (
        "The Regulator of Social Housing has given nine councils a C4 grading.\n"
        "Marlby City Council and Fenby City Council were told on Monday."
    )
    assert providers_of(extractor, text) == []


def test_a_survey_gives_no_row_to_a_service_without_a_name() -> None:
    surveyed = rating(10, "good", status="aggregate", subject="councils")
    assert (
        rows(surveyed, rating(60, "good", subject="Children’s Services"), rating(90, "inadequate", subject=None)) == []
    )
    [row] = rows(surveyed, rating(60, "good"), rating(90, "good"))
    assert row.provider == rating(60, "good").subject


def test_the_only_body_that_gives_such_grades_is_meant() -> None:
    unnamed = {"inspectorate": None, "subject": "Elm House Care Home"}
    weak, good = rating(10, "weak", **unnamed), rating(60, "very_good", **unnamed)
    [row] = rows(weak, good, published="2023-05-06")
    assert row.inspectorate == "Care Inspectorate"
    assert rows(rating(10, "good", **unnamed), rating(60, "outstanding", **unnamed), published="1999-01-01") == []


def test_a_headline_of_a_place_and_a_trade_speaks_of_the_service_of_the_story() -> None:
    headline = rating(10, "good", subject="Thornby GP")
    [row] = rows(headline, rating(200, "good", subject="Mill Surgery"), rating(300, "good", subject="Mill Surgery"))
    assert row.provider == "Mill Surgery"


def test_a_downgrade_told_in_passing_makes_no_row() -> None:
    story = [rating(10, "good"), rating(90, "good", aspect="leadership")]
    aside = {"subject": "Fenby School"}
    facts = [rating(900, "outstanding", status="previous", **aside), rating(930, "inadequate", **aside)]
    assert len(rows(*story, *facts)) == 1
    assert len(rows(*story, *facts, visit(960, "2019-01-15"))) == 2


def test_a_survey_tells_of_no_inspection_without_grades() -> None:
    facts = number_facts({"ratings": [rating(10, "good", status="aggregate")], "dates": [visit(60, "2019-01-30")]})
    assert find_inspections(facts, None, RULEBOOK, About("CQC", "Elm House")) == []


@pytest.mark.parametrize(
    "sentence, names",
    [
        (
            "Three homes: Heath Nursing Home, The Limes and Aldergrove were all rated inadequate by the CQC.",
            ["Heath Nursing Home", "The Limes", "Aldergrove"],
        ),
        (
            "The CQC spoke. Elm Care Home in Dover and Oakdene in Deal were both rated inadequate.",
            ["Elm Care Home", "Oakdene"],
        ),
        ("The CQC spoke. Elm Care Home and Ann Reed were told it was rated inadequate.", ["Elm Care Home"]),
        ("The CQC spoke. Elm Care Home, of Dover and Deal, was rated inadequate.", ["Elm Care Home"]),
    ],
)
def test_names_without_a_head_noun_share_a_grade_where_all_are_told(
    extractor: Extractor, sentence: str, names: list[str]
) -> None:
    assert [row[1] for row in providers_of(extractor, sentence)] == names


@pytest.mark.parametrize(
    "sentence, count",
    [
        ("Ysgol Bryn Celyn has been placed in special measures by Estyn after inspectors called.", 1),
        ("Two years after Ysgol Bryn Celyn was placed in special measures by Estyn inspectors it has a new roof.", 0),
        ("Ysgol Bryn Celyn has been placed in special measures by Estyn.", 0),
        ("Ysgol Bryn Celyn is in special measures, and Estyn’s inspectors know it.", 0),
    ],
)
def test_a_step_that_inspectors_take_makes_a_row_without_grades(
    extractor: Extractor, sentence: str, count: int
) -> None:
    found = providers_of(extractor, sentence)
    assert found == [("Estyn", "Ysgol Bryn Celyn", None)] * count


def test_a_hygiene_rating_is_overall_whatever_it_seems_to_be_of() -> None:
    scored = {"inspectorate": "FSA", "scale": "fhrs6", "subject": "Spudz", "aspect": "mouse droppings"}
    [row] = rows(rating(10, "fhrs_2", when="2019-03-01", **scored))
    assert (row.overall, row.aspects, row.inspected) == ("fhrs_2", {}, "2019-03-01")


def test_a_headline_names_a_part_of_the_place_a_probation_unit_covers() -> None:
    body = {"inspectorate": "HMI Probation", "scale": "ofsted4_ri"}
    headline = rating(10, "inadequate", subject="Marlshire probation service", **body)
    for name, count in (("Marlshire and Soar PDU", 1), ("Fenshire Probation Unit", 2)):
        story = [rating(at, "inadequate", subject=name, **body) for at in (200, 300)]
        assert [row.provider for row in rows(headline, *story)][-1:] == [name]
        assert len(rows(headline, *story)) == count


@pytest.mark.parametrize(
    "sentence, previous, direction",
    [
        ("Elm Lodge has been told it still requires improvement by the CQC.", "requires_improvement", "unchanged"),
        ("The CQC says Elm Lodge has retained its ‘good’ rating.", "good", "unchanged"),
        ("The CQC rated Elm Lodge good. Staff remain proud.", None, None),
        ("Elm Lodge continues to be good, according to the CQC.", "good", "unchanged"),
        ("The CQC rated Elm Lodge good. It hopes to keep being good.", None, None),
        ("The CQC rated Elm Lodge inadequate for the third time running.", "inadequate", "unchanged"),
        ("The CQC rated Elm Lodge good for the first time.", None, None),
        ("Elm Lodge had to keep its doors shut. The CQC has rated it inadequate.", None, None),
    ],
)
def test_a_grade_that_is_kept_was_the_one_before(
    extractor: Extractor, sentence: str, previous: str | None, direction: str | None
) -> None:
    [row] = extractor.extract(sentence, published="2023-02-03").inspections
    assert (row.previous, row.direction) == (previous, direction)
    assert len(set(row.evidence)) == len(row.evidence)


def test_a_row_says_why_only_where_it_is_asked(extractor: Extractor) -> None:
    text = "Elm Lodge in Deal has been rated inadequate by the CQC, down from good, after a visit in June."
    [row] = extractor.extract(text, published="2023-07-01", explain=True).inspections
    assert row.because == [
        "joined r1, r2: one inspectorate, and names that mean one service ('Elm Lodge')",
        "provider 'Elm Lodge': the name that most of the ratings use (1 of 1)",
        "overall inadequate: r1 'inadequate'",
        "previous good: r2 'good'",
        "inspected 2023-06: d1 'June'",
    ]
    [row] = extractor.extract(text, published="2023-07-01").inspections
    assert row.because is UNSET


def test_days_of_two_years_are_no_one_visit() -> None:
    [row] = rows(rating(10, "good"), visit(100, "2017-09"), visit(112, "2018-09-01"))
    assert row.inspected == "2018-09-01"
    [row] = rows(rating(10, "good"), visit(100, "2018-09"), visit(112, "2018-10"))
    assert row.inspected == "2018-09/2018-10"


def test_a_grade_of_months_ago_in_the_story_of_another_makes_no_row() -> None:
    story = [rating(10, "good"), rating(90, "good", "previous")]
    assert len(rows(*story, rating(300, "good", subject="Oak Lodge", when="2018-07"))) == 1
    assert len(rows(*story, rating(300, "good", subject="Oak Lodge", when="2019-02"))) == 2
    dated = [rating(10, "good", when="2018-09"), rating(300, "good", subject="Oak Lodge", when="2018-07")]
    assert len(rows(*dated)) == 2


def test_lines_of_a_list_are_rows(extractor: Extractor) -> None:
    text = (
        "The Care Quality Commission (CQC) has told of three services.\n\n"
        "1. Alder Lodge, Sandhey: Requires improvement, last inspected on December 11.\n\n"
        "2. Birch Rise Nursing Home, Kelbrook: Good, last inspected on January 23.\n\n"
        "3. The Cedars, Long Hay | CQC rating: Outstanding, last inspected on December 19.\n"
    )
    found = extractor.extract(text, published="2024-03-14").inspections
    assert [(row.provider, row.overall, row.inspected) for row in found] == [
        ("Alder Lodge", "requires_improvement", "2023-12-11"),
        ("Birch Rise Nursing Home", "good", "2024-01-23"),
        ("The Cedars", "outstanding", "2023-12-19"),
    ]


def test_places_in_a_list_are_no_services(extractor: Extractor) -> None:
    text = "Ofsted saw Hill Top School.\n\nLeadership, Deal: good\n\nQ: is it good?\n\nOverall: good\n"
    assert {fact.subject for fact in extractor.extract(text).ratings} <= {"Hill Top School", None}


def test_an_example_in_a_survey_makes_no_row() -> None:
    surveyed = [rating(10, "good", status="aggregate", subject="councils"), rating(700, "inadequate")]
    assert rows(*surveyed, visit(30, "2019-02")) == []
    assert len(rows(*surveyed, rating(760, "poor", aspect="safety"), visit(30, "2019-02"))) == 1


def test_the_day_services_were_last_inspected_counts_where_no_other_is_told() -> None:
    [row] = rows(rating(10, "good"), visit(40, "2019-01-08", "previous_inspection"))
    assert row.inspected == "2019-01-08"
    [row] = rows(rating(10, "good"), visit(40, "2018-05-08", "previous_inspection"))
    assert row.inspected is None


def test_the_noun_of_a_headline_is_the_service_of_the_story(extractor: Extractor) -> None:
    text = "Trust ‘requires improvement’\nThe CQC saw Larch Hospitals NHS Trust. The trust is large.\n"
    assert [fact.subject for fact in extractor.extract(text).ratings] == ["Larch Hospitals NHS Trust"]


def test_what_a_page_puts_before_an_article_moves_its_top_down(extractor: Extractor) -> None:
    page = "Read More\n" * 80 + "\nElm Lodge is rated by the CQC\n\nThe CQC gave Elm Lodge a rating of good.\n"
    assert page.index("good") > 500
    assert [row.overall for row in extractor.extract(page, published="2024-01-03").inspections] == ["good"]


def test_grades_that_stand_in_the_story_of_another_make_no_rows(extractor: Extractor) -> None:
    text = (
        "Ofsted has rated Hill Top School good.\n"
        "Two of the trust’s schools, Moor Lane Primary and Carr Bank Academy, are also outstanding.\n"
    )
    assert [row[1] for row in providers_of(extractor, text)] == ["Hill Top School"]


@pytest.mark.parametrize(
    "sentence, overall",
    [
        ("The CQC has rated Marlby Council ‘good’ for the way it looks after adults.", "good"),
        ("The CQC has rated Elm Care Home good for leadership.", None),
        ("The CQC has rated Elm Care Home good for leadership and poor for the way it looks after adults.", None),
    ],
)
def test_a_grade_of_no_judgement_area_is_that_of_the_whole(
    extractor: Extractor, sentence: str, overall: str | None
) -> None:
    found = extractor.extract(sentence, published="2025-03-06").inspections
    assert [row.overall for row in found] in ([overall], [])


def test_a_watchdog_is_the_body_named_after_it(extractor: Extractor) -> None:
    text = "Coleg Bryn Mawr was praised by education watchdog Estyn, whose inspectors visited it in October.\n"
    [row] = extractor.extract(text, published="2022-12-01").inspections
    assert (row.inspectorate, row.provider, row.inspected) == ("Estyn", "Coleg Bryn Mawr", "2022-10")


def test_a_name_holds_its_owner(extractor: Extractor) -> None:
    text = "Kaspa’s Desserts, in Station Road, got a one-star food hygiene rating.\n"
    assert [row[1] for row in providers_of(extractor, text)] == ["Kaspa’s Desserts"]


def test_a_grade_that_is_called_overall_goes_before_more_frequent_ones(extractor: Extractor) -> None:
    text = "The CQC rated Elm Hospital outstanding. It was judged outstanding. Overall the hospital remains good."
    assert [row.overall for row in extractor.extract(text).inspections] == ["good"]
    plain = "The CQC rated Elm Hospital outstanding. It was judged outstanding. The hospital was good."
    assert [row.overall for row in extractor.extract(plain).inspections] == ["outstanding"]


HYGIENE = """Golden Wok, a takeaway at 9 Mill Lane, was given a food hygiene score of one after a visit on March 4.

{legend}

Bakehouse 9, at 31 Dock Street in Marl, received a similar five-star rating after being visited on March 6.

And Sizzlers, a cafe at 2 Station Parade, Marl, {sizzlers}.
"""


@pytest.mark.parametrize(
    "sizzlers, last",
    [
        ("was handed a four-out-of-five rating on February 27", ["Sizzlers"]),
        ("was given a four on February 27", ["Sizzlers"]),
        ("is also rated five", []),
    ],
)
def test_every_place_to_eat_that_is_scored_has_a_row(extractor: Extractor, sizzlers: str, last: list[str]) -> None:
    legend = "Every business is placed on a scale that tells diners how clean it was. " * 8
    rows = extractor.extract(HYGIENE.format(legend=legend, sizzlers=sizzlers)).inspections
    assert [row.provider for row in rows] == ["Golden Wok", "Bakehouse 9", *last]
    assert [row.inspected for row in rows][:2] == ["XXXX-03-04", "XXXX-03-06"]


def test_a_survey_that_tells_more_of_one_service_has_its_row(extractor: Extractor) -> None:
    survey = "Of the 150 care homes inspected by the CQC, 12 were rated inadequate.\n\nOthers are trying.\n\n"
    told = survey + "Little was done at Elm House. The facility, which has 30 beds, was rated inadequate."
    assert [row.provider for row in extractor.extract(told).inspections] == ["Elm House"]
    assert not extractor.extract(survey + "Little was done at Elm House, which was rated inadequate.").inspections


def test_an_adverb_before_a_comma_is_no_provider(extractor: Extractor) -> None:
    text = "Estyn saw Marl Council. However, Marl and Moor Council was judged weak by Education Scotland."
    assert "However" not in [row.provider for row in extractor.extract(text).inspections]


@pytest.mark.parametrize(
    "text, provider",
    [
        ("Elm School was rated good by Ofsted. Mr Lockyer was delighted with the good rating.", "Elm School"),
        ("Larks Nursery, at Hill Top School, which was rated good by Ofsted, is open.", "Larks Nursery"),
        ("The CQC runs checks. It upgraded its rating of Elm Hospital from poor to good.", "Elm Hospital"),
        ("Ada Orr, a childminder in Marl, was rated good by Ofsted.", "Ada Orr"),
    ],
)
def test_who_is_pleased_or_a_host_is_no_provider(extractor: Extractor, text: str, provider: str) -> None:
    assert [row.provider for row in extractor.extract(text).inspections] == [provider]


def test_the_backdrop_of_the_news_makes_no_row(extractor: Extractor) -> None:
    story = "Hill Top Academy was rated inadequate by Ofsted.\n\n"
    told = story + "The news comes after Gorse Academy was also branded inadequate in March."
    assert [row.provider for row in extractor.extract(told).inspections] == ["Hill Top Academy"]
    both = story + "Gorse Academy was also branded inadequate in March."
    assert len(extractor.extract(both).inspections) == 2


def test_two_that_are_counted_and_then_named_are_two_rows(extractor: Extractor) -> None:
    text = """Two probation delivery units have been rated inadequate by HM Inspectorate of Probation.

    North Marlshire PDU was rated inadequate. South Marlshire PDU was rated inadequate too."""
    assert [row.overall for row in extractor.extract(text).inspections] == ["inadequate", "inadequate"]


@pytest.mark.parametrize(
    "opening, name",
    [
        ("McDonald’s, a takeaway at 4 Quay Road,", "McDonald’s"),
        ("McDonald’s at 4 Quay Road", "McDonald’s"),
        ("Bakehouse 9, at 4 Quay Road,", "Bakehouse 9"),
        ("Deli @ 31, at 31 Quay Road,", "Deli @ 31"),
    ],
)
def test_a_name_keeps_its_number_and_its_apostrophe(extractor: Extractor, opening: str, name: str) -> None:
    text = f"{opening} was given a food hygiene rating of five."
    assert [row.provider for row in extractor.extract(text).inspections] == [name]


def test_each_of_two_prisons_has_the_grade_given_at_it(extractor: Extractor) -> None:
    text = "HM Inspectorate of Prisons saw HMP Moor and HMP Fen. At Moor, safety was poor. "
    rows = extractor.extract(text + "At Fen, safety was reasonably good.").inspections
    assert [(row.provider, row.aspects) for row in rows] == [
        ("HMP Moor", {"safety": "poor"}),
        ("HMP Fen", {"safety": "reasonably_good"}),
    ]


@pytest.mark.parametrize("when, made", [("2015", 1), (None, 2)])
def test_a_grade_of_another_year_is_an_aside_where_nobody_says_when_the_story_is_of(
    when: str | None, made: int
) -> None:
    story = [rating(10, "good"), rating(200, "inadequate", subject="Elm Trust", when=when)]
    assert len(rows(*story, published=None)) == made


def test_of_grades_told_as_often_the_one_left_behind_is_not_the_overall_one() -> None:
    left = rating(10, "inadequate", "previous")
    [row] = rows(left, rating(90, "inadequate"), rating(160, "requires_improvement"))
    assert (row.overall, row.previous) == ("requires_improvement", "inadequate")
    [row] = rows(left, rating(90, "inadequate"), rating(160, "inadequate"), rating(200, "requires_improvement"))
    assert row.overall == "inadequate"


def test_a_name_goes_before_a_longer_description() -> None:
    [row] = rows(rating(10, "good", subject="Willows"), rating(90, "good", subject="The 30-bed home", aspect="caring"))
    assert row.provider == "Willows"


@pytest.mark.parametrize("day, made", [("2016", 0), ("2016-05", 1)])
def test_a_visit_of_some_year_is_no_news_where_nobody_says_of_when_the_story_is(day: str, made: int) -> None:
    assert len(rows(rating(90, "good", "previous"), visit(20, day), published=None)) == made


@pytest.mark.parametrize(
    ("text", "providers"),
    [
        (
            "Probation services in Marlshire have been rated inadequate by HM Inspectorate of Probation.\n"
            "The Corby Vale Probation Delivery Unit (PDU) and the Marlshire PDU were inspected in May.\n"
            "Both services were short of staff.",
            ["Marlshire PDU", "Corby Vale Probation Delivery Unit"],
        ),
        (
            "Probation services in Marlshire have been rated inadequate by HM Inspectorate of Probation.\n"
            "The Marlshire PDU was inspected in May. The Corby Vale PDU is to be inspected in June.",
            ["Marlshire PDU"],
        ),
    ],
)
def test_both_units_have_a_row_where_both_were_inspected(extractor: Extractor, text: str, providers: list[str]) -> None:
    assert [row.provider for row in extractor.extract(text).inspections] == providers


@pytest.mark.parametrize(
    ("told", "providers"),
    [("last year", ["Hollies"]), ("three years ago", ["Hollies"]), ("in the same week", ["Hollies", "Larches"])],
)
def test_a_neighbour_rated_last_year_makes_no_row(extractor: Extractor, told: str, providers: list[str]) -> None:
    text = (
        "A care home has been rated inadequate by the CQC after a visit in May.\n"
        "The Hollies, in Marl Road, Polden, looks after 20 people. Inspectors said The Hollies was not safe.\n"
        f"Its neighbour, The Larches, was rated good {told}."
    )
    assert [row.provider for row in extractor.extract(text).inspections] == providers


def test_a_grade_of_most_categories_is_news_where_the_article_dwells_on_its_school(extractor: Extractor) -> None:
    lead = " ".join(f"The heads of an academy trust told of their plan number {n}." for n in range(10))
    text = (
        f"{lead}\nOfsted branded Otterburn Primary Academy as inadequate in four out of five categories, including "
        "leadership.\nThe school was put in special measures."
    )
    assert [row.provider for row in extractor.extract(text).inspections] == ["Otterburn Primary Academy"]
    far = lead.replace("plan", "hope") + "\n" + text.replace("put in special measures", "built in 1960")
    assert extractor.extract(far).inspections == []
