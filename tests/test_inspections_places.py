"""Rows of several services, visits told beside them, and visits that gave no grade."""

import pytest

from inspectfacts import Extractor

DAY = "2023-06-29"


def told(extractor: Extractor, text: str, day: str = DAY) -> list[tuple[str | None, str | None, str | None]]:
    found = extractor.extract(text, published=day).inspections
    return [(row.provider, row.overall, row.inspected) for row in found]


def test_a_visit_is_that_of_the_service_its_sentence_speaks_of(extractor: Extractor) -> None:
    text = (
        "Two schools have been told by Ofsted that they must do better.\n"
        "Marl Hill Academy was rated inadequate.\n"
        "Inspectors went to Thornby Primary School on February 7. They found it to be inadequate."
    )
    assert told(extractor, text) == [
        ("Marl Hill Academy", "inadequate", None),
        ("Thornby Primary School", "inadequate", "2023-02-07"),
    ]


def test_a_service_visited_in_a_month_needs_no_word_of_inspectors(extractor: Extractor) -> None:
    text = "Ofsted has been busy.\nToad Hall Nursery was visited in March and was rated good."
    assert told(extractor, text) == [("Toad Hall Nursery", "good", "2023-03")]
    assert told(extractor, text.replace("in March", "by a choir in March")) == [("Toad Hall Nursery", "good", None)]


@pytest.mark.parametrize("sign", ["–", "-", ":"])
def test_services_named_behind_a_sign_are_those_counted_before_it(extractor: Extractor, sign: str) -> None:
    text = (
        "Ofsted has published more reports on children's services.\n"
        f"Two further authorities {sign} Deal Forest in London and St Orlan in Lancashire {sign} have become the"
        " latest given a “requires improvement” judgment for children's social care services."
    )
    assert told(extractor, text, "2015-02-03") == [
        ("Deal Forest", "requires_improvement", None),
        ("St Orlan", "requires_improvement", None),
    ]


def test_a_monitoring_visit_that_has_been_is_a_row_where_nothing_else_is_new(extractor: Extractor) -> None:
    text = (
        "Education services have been taken out of special measures.\n"
        "Estyn carried out its final monitoring visit to Marlshire County Council from 23 to 27 November 2015."
    )
    assert told(extractor, text, "2015-12-14") == [("Marlshire County Council", None, "2015-11-23/2015-11-27")]
    assert told(extractor, text, "2015-11-10") in ([], [("Marlshire County Council", None, None)])


def test_a_grade_kept_is_told_a_few_words_after_its_verb(extractor: Extractor) -> None:
    text = "The CQC says Elm Lodge remained at an overall rating of requires improvement."
    assert [row.previous for row in extractor.extract(text).inspections] == ["requires_improvement"]


def test_a_letter_to_parents_names_the_school(extractor: Extractor) -> None:
    text = "Dear Parents and Carers of Marl Hill Primary School,\nOfsted has judged us to be good. We are delighted."
    assert told(extractor, text) == [("Marl Hill Primary School", "good", None)]


def test_a_visit_to_a_service_that_is_not_rated_is_a_row_of_its_own(extractor: Extractor) -> None:
    text = (
        "Two homes have been told by the Care Quality Commission (CQC) to improve.\n"
        "Helena Lodge, in Tabor Road, was cited by inspectors following a visit in {}.\n"
        "The Larches, in Deal, was given a ‘requires improvement’ rating following an inspection of its kitchens."
    )
    assert told(extractor, text.format("May")) == [
        ("Helena Lodge", None, "2023-05"),
        ("Larches", "requires_improvement", None),
    ]
    assert [name for name, _, _ in told(extractor, text.format("May 2022"))] == ["Larches"]


def test_a_capital_article_inside_a_sentence_opens_a_name(extractor: Extractor) -> None:
    text = (
        "Oak Lodge in Deal is full.\n"
        "The CQC published a report into The Pastures care home last month. It was found to be inadequate."
    )
    assert told(extractor, text) == [("Pastures care home", "inadequate", None)]
    assert told(extractor, text.replace("The Pastures", "the Pastures")) != [("Pastures care home", "inadequate", None)]


def test_what_a_service_is_now_replaces_what_it_was(extractor: Extractor) -> None:
    text = (
        "A surgery rated inadequate has been taken out of special measures by the CQC.\n"
        "The Abbey Road surgery in Deal is now rated requires improvement."
    )
    [row] = extractor.extract(text, published=DAY).inspections
    assert (row.overall, row.previous, row.direction) == ("requires_improvement", "inadequate", "improved")


@pytest.mark.parametrize(
    "history, previous",
    [
        ("It was placed in special measures in January 2022.", "inadequate"),
        ("It has been taken out of special measures.", "inadequate"),
        ("It could be placed in special measures.", None),
        ("Oak Hill School was taken out of special measures.", None),
    ],
)
def test_special_measures_tell_the_grade_before(extractor: Extractor, history: str, previous: str | None) -> None:
    text = f"Ofsted has rated Marl Hill Academy good.\nInspectors praised its pupils. {history}"
    [row] = extractor.extract(text, published=DAY).inspections
    assert (row.overall, row.previous) == ("good", previous)


def test_grades_of_two_named_together_are_shared_with_those_before(extractor: Extractor) -> None:
    text = (
        "Ofsted had better news for two private providers: Bexham Skills for Growth and Dale Training, who both hopped"
        " from a grade three to a grade two."
    )
    found = extractor.extract(text, published="2017-06-16").inspections
    assert [(row.provider, row.overall, row.previous) for row in found] == [
        ("Bexham Skills for Growth", "good", "requires_improvement"),
        ("Dale Training", "good", "requires_improvement"),
    ]


def test_the_place_that_has_a_school_is_no_part_of_its_name(extractor: Extractor) -> None:
    text = (
        "Ofsted rates Sir Thomas Glade School good\nThe head of Thornby's Sir Thomas Glade School is glad, said Ofsted."
    )
    assert told(extractor, text) == [("Sir Thomas Glade School", "good", None)]


def test_a_grade_given_in_a_month_after_a_visit_tells_when_that_was(extractor: Extractor) -> None:
    text = "In {}, Marl Hill Primary School was judged to be good following {} Ofsted inspection."
    assert told(extractor, text.format("June 2023", "an")) == [("Marl Hill Primary School", "good", "2023-06")]
    report = "Marl Hill Primary School was rated good by Ofsted in a report published on June 4."
    assert told(extractor, report) == [("Marl Hill Primary School", "good", None)]


@pytest.mark.parametrize(
    "listing",
    [
        "Spice Hut, Mill Lane - inspected 4 May 2023\nWong's, 12 Dock Road - inspected 11 April 2023",
        "Spice Hut\nWhere? Mill Lane\nLast inspection: 4 May 2023\n"
        "Wong's\nWhere? Dock Road\nLast inspection: 11 April 2023",
        "1. Spice Hut, Mill Lane\nInspected: 4 May 2023\n2. Wong's, Dock Road\nInspected: 11 April 2023",
    ],
)
def test_places_listed_with_their_visits_share_the_grade_of_the_list(extractor: Extractor, listing: str) -> None:
    lead = "These are the eateries in Deal given a food hygiene rating of one, the Food Standards Agency says."
    assert sorted(told(extractor, f"{lead}\n{listing}\nThe council has more.")) == [
        ("Spice Hut", "fhrs_1", "2023-05-04"),
        ("Wong's", "fhrs_1", "2023-04-11"),
    ]
    alone = f"{lead}\n{listing.partition('Wong')[0].removesuffix('2. ')}"
    assert "Wong's" not in [name for name, _, _ in told(extractor, alone)]


def test_a_service_with_a_heading_of_its_own_is_news(extractor: Extractor) -> None:
    first = (
        "HMP Deal, a large training prison in Kent, was found to be safe, but its release work was judged to be poor."
    )
    text = (
        f"Prison inspection round-up\nHMP Deal\n{first} HM Inspectorate of Prisons wants more done about it."
        + " The governor has drawn up plans for new workshops and classrooms there." * 6
        + "\nHMP/YOI Port Row: still unsafe\nHMP/YOI Port Row is an old jail, with safety again assessed as poor."
    )
    found = extractor.extract(text, published="2019-11-12").inspections
    assert [row.provider for row in found] == ["HMP Deal", "HMP/YOI Port Row"]


@pytest.mark.parametrize(
    "name, sentence",
    [
        ("1st Reach Healthcare", "The CQC has rated {} in Deal inadequate. {} is a domiciliary care agency."),
        ("Seaview Home for Children", "The CQC has rated {} inadequate. The home is in Deal."),
    ],
)
def test_names_that_open_with_an_ordinal_or_say_for_whom(extractor: Extractor, name: str, sentence: str) -> None:
    assert [row[0] for row in told(extractor, sentence.format(name, name))] == [name]


def test_services_on_lines_of_their_own_share_the_grade_counted_before(extractor: Extractor) -> None:
    text = (
        "The Regulator of Social Housing says two councils have been given a C3 grading.\n"
        "The councils named are:\n{}\nMarlby City Council\n\nThe councils have been told to act."
    )
    assert told(extractor, text.format("East Fenby Council")) == [
        ("East Fenby Council", "c3", None),
        ("Marlby City Council", "c3", None),
    ]
    assert told(extractor, text.format("Tenants are upset.")) != [("Marlby City Council", "c3", None)] * 2


def test_companies_named_with_a_landlord_share_its_grade(extractor: Extractor) -> None:
    text = (
        "The Regulator of Social Housing has new grades.\nMarlby Housing Trust Limited and Helping People Limited were"
        " upgraded to G1 for governance."
    )
    assert told(extractor, text) == [
        ("Marlby Housing Trust Limited", None, None),
        ("Helping People Limited", None, None),
    ]


def test_a_visit_of_last_week_is_no_visit_to_come(extractor: Extractor) -> None:
    text = (
        "Fernview Primary School had a visit from the Education and Training Inspectorate (ETI) last week.\n"
        "No grades were given. The inspectors thanked the school."
    )
    assert told(extractor, text, "2017-12-11") == [("Fernview Primary School", None, "2017-W49")]


def test_a_name_without_a_telling_noun_is_read_where_its_place_and_grade_follow(extractor: Extractor) -> None:
    text = (
        "Two care homes have been criticised.\nLarkrise, in Denby Road, Deal, was {} by the Care Quality Commission."
        " Inspectors visited the home on April 12.\nMill Green House, in Thorley, was told it requires improvement."
    )
    assert told(extractor, text.format("rated inadequate")) == [
        ("Larkrise", "inadequate", "2023-04-12"),
        ("Mill Green House", "requires_improvement", None),
    ]
    assert [row[0] for row in told(extractor, text.format("praised"))] == ["Mill Green House"]


def test_the_first_service_of_a_story_keeps_its_row_though_only_a_part_is_graded(extractor: Extractor) -> None:
    text = (
        "Urgent and emergency care at Wharfe General Hospital has been rated inadequate by the Care Quality"
        " Commission.\nWharfe General Hospital must act.\nThe service at Nidd Bank Hospital was rated good."
    )
    assert [row.provider for row in extractor.extract(text, published=DAY).inspections][:1] == [
        "Wharfe General Hospital"
    ]


def test_the_same_rating_as_before_is_the_one_before(extractor: Extractor) -> None:
    text = "Elm Lodge has been rated good by the CQC, which is the same rating as {} awarded in 2018."
    [row] = extractor.extract(text.format("previously"), published=DAY).inspections
    assert (row.overall, row.previous, row.direction) == ("good", "good", "unchanged")


def test_a_name_in_a_list_may_end_as_that_of_an_owner(extractor: Extractor) -> None:
    text = (
        "Ofsted has more reports.\nTwo further authorities – Wellham Forest in London and St Elphin's in Lancashire –"
        " became the latest to receive a “requires improvement” judgment for children's services."
    )
    assert [row[0] for row in told(extractor, text)] == ["Wellham Forest", "St Elphin's"]


def test_a_house_number_and_a_road_may_be_the_name_of_a_home(extractor: Extractor) -> None:
    text = (
        "A small care home has been told to improve.\n33a Hampton Road, in Deal, was given an inadequate rating by the"
        " Care Quality Commission.\n{}"
    )
    assert told(extractor, text.format("Staff at 33a Hampton Road are sad.")) == [
        ("33a Hampton Road", "inadequate", None)
    ]
    named = text.replace("33a Hampton Road", "Elm House").format("")
    assert told(extractor, named) == [("Elm House", "inadequate", None)]


def test_a_removal_centre_visited_without_a_grade_is_a_row(extractor: Extractor) -> None:
    text = (
        "HM Inspectorate of Prisons has raised concerns after an inspection of Colnbarn IRC in London.\n"
        "The centre held 246 people at the time of the inspection in November and December last year."
    )
    assert told(extractor, text, "2019-04-02") == [("Colnbarn IRC", None, "2018-11/2018-12")]


def test_visits_to_several_services_that_gave_no_grades_are_rows(extractor: Extractor) -> None:
    text = (
        "Ofsted has published the outcomes of visits to children's services.\nMid Bedmarsh Council\n"
        "Inspectors visited Mid Bedmarsh's children's services on 20 and 21 February 2023.\nNowsley Borough Council\n"
        "Inspectors visited Nowsley's children's services on 31 January and 1 February 2023."
    )
    assert sorted(told(extractor, text, "2023-04-10")) == [
        ("Mid Bedmarsh Council", None, "2023-02-20/2023-02-21"),
        ("Nowsley Borough Council", None, "2023-01-31/2023-02-01"),
    ]
    assert len(told(extractor, text.replace("31 January and 1 February 2023", "1 May 2021"), "2023-04-10")) == 1


def test_the_service_at_a_hospital_is_that_hospital(extractor: Extractor) -> None:
    text = (
        "The Care Quality Commission rated the service at Bramley Heath Hospital inadequate.\n"
        "The service at Good Haven Hospital in Deal now {}."
    )
    assert told(extractor, text.format("requires improvement")) == [
        ("Bramley Heath Hospital", "inadequate", None),
        ("Good Haven Hospital", "requires_improvement", None),
    ]
    assert [row[0] for row in told(extractor, text.format("has a new manager"))] == ["Bramley Heath Hospital"]


def test_what_places_a_practice_beside_its_name_is_no_other_practice(extractor: Extractor) -> None:
    text = (
        "The CQC has rated Deal GP practice, Limeford and Apple Tree Surgeries, as inadequate following an inspection"
        " in May.\nThe practice was rated good for caring. Limeford and Apple Tree Surgeries must improve."
    )
    assert told(extractor, text) == [("Limeford and Apple Tree Surgeries", "inadequate", "2023-05")]


@pytest.mark.parametrize(
    "lead, overall, previous",
    [
        ("Ofsted has released its latest monitoring report for Marl Hill Primary School", None, "inadequate"),
        ("Ofsted has released its latest report for Marl Hill Primary School", "inadequate", None),
    ],
)
def test_a_report_on_progress_leaves_the_grade_of_months_ago_behind(
    extractor: Extractor, lead: str, overall: str | None, previous: str | None
) -> None:
    text = f"{lead}.\nThe school was rated inadequate in July 2022. Five teachers have left the school since."
    [row] = extractor.extract(text, published="2023-02-19").inspections
    assert (row.provider, row.overall, row.previous) == ("Marl Hill Primary School", overall, previous)
