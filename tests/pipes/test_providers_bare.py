"""Services called by the first words of their names, by initials or by what they are told to be. All invented."""

import pytest

from inspectfacts import Extractor

_TWO = "The CQC rated Harrow Lane Community Hospital good. Queen Ann Hospital was inadequate.\n"
_HOMES = "Elmcroft House was rated good by the CQC. Birchwood Nursing Home was rated inadequate.\n"


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            _TWO + "At Harrow Lane staff are kind. It was rated outstanding for caring.",
            ["Harrow Lane Community Hospital"],
        ),
        (_HOMES + "Birchwood has 40 beds. It requires improvement for being caring.", ["Birchwood Nursing Home"]),
        (_HOMES + "Elmcroft’s report was kinder: it was rated outstanding for caring.", ["Elmcroft House"]),
        (
            "The RSH has given Weald Homes a C1. Fenmoor Housing Group was given a C2.\nFenmoor keeps its G1.",
            ["Fenmoor Housing Group"],
        ),
        (
            "Ofsted was at Elm Park School and St Clare's Primary School. Elm Park School is inadequate.\n"
            "At St Clare's all went well. The school is good for behaviour.",
            ["St Clare's Primary School"],
        ),
    ],
)
def test_a_name_without_its_noun_is_that_service(extractor: Extractor, text: str, subjects: list[str]) -> None:
    assert [rating.subject for rating in extractor.extract(text).ratings][-1:] == subjects


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (
            "Ofsted rated Marlby Primary School good. Denby Road School requires improvement.\n"
            "Marlby was sunny when families in Marlby heard. Denby Road School was inadequate in 2012.",
            "Denby Road School",
        ),
        (_HOMES + "Birchwood Road was closed. Elmcroft House is outstanding for caring.", "Elmcroft House"),
    ],
)
def test_a_place_or_a_road_is_no_short_name(extractor: Extractor, text: str, subject: str) -> None:
    assert [rating.subject for rating in extractor.extract(text).ratings][-1] == subject


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            _TWO.replace("Queen Ann Hospital", "Queen Ann Hospital – the QA, as all call it –")
            + "Staff at the QA are tired. It requires improvement for caring.",
            ["Harrow Lane Community Hospital", "Queen Ann Hospital", "Queen Ann Hospital"],
        ),
        (
            "The RSH downgraded Weald Homes (WH) to G3. Fenmoor Homes keeps its G1.\nLast year WH was a G2.",
            ["Weald Homes", "Fenmoor Homes", "Weald Homes"],
        ),
        (
            "Weald Homes (UK) was given a C3 by the RSH. Fenmoor Homes has a C1.\nIn the UK, Fenmoor Homes has a G1.",
            ["Weald Homes", "Fenmoor Homes", "Fenmoor Homes"],
        ),
    ],
)
def test_initials_stand_for_the_name_they_follow(extractor: Extractor, text: str, subjects: list[str]) -> None:
    assert [rating.subject for rating in extractor.extract(text).ratings] == subjects


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            _TWO + "And Mill Cross, the small cottage hospital on the moor, was rated outstanding.\n"
            "Mill Cross has 22 beds. The hospital was rated good for caring.",
            ["Mill Cross", "Mill Cross"],
        ),
        (
            _HOMES + "Larkfield, a home for 20 people in Deal, was rated good.\nThe home was outstanding for caring.",
            ["Larkfield", "Larkfield"],
        ),
        (
            _HOMES + "Sadly, the troubled home was rated inadequate for being safe.",
            ["Birchwood Nursing Home"],
        ),
    ],
)
def test_a_name_is_told_what_it_is(extractor: Extractor, text: str, subjects: list[str]) -> None:
    assert [rating.subject for rating in extractor.extract(text).ratings][2:] == subjects


@pytest.mark.parametrize(
    "text",
    [
        "Weald Homes was rated C1 by the RSH. Fenmoor Housing Group, the 6,200-home landlord, was rated C3.\n"
        "The 6,200-home landlord was also given a G2.",
        "Weald Homes was rated C1 by the RSH. Fenmoor Housing Group was given a C3.\n"
        "Tom Orr, a housing lawyer, was cross. Fenmoor also has a V2.",
    ],
)
def test_a_size_and_a_trade_are_no_services(extractor: Extractor, text: str) -> None:
    assert [rating.subject for rating in extractor.extract(text).ratings][-1] == "Fenmoor Housing Group"


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (_HOMES + "Its owner runs The Hollies at Marl Cross, which was rated good in 2019.", ["The Hollies"]),
        (
            "Ofsted rated Hexley Road Primary School good. The trust's five other primaries are good save for"
            " St Kilda’s CE, which is outstanding.",
            ["St Kilda’s CE"],
        ),
        (_HOMES + "Its four other homes are good bar Rose Mount, which is outstanding.", ["Rose Mount"]),
        (_HOMES + "Homes in Marlshire, which is big, wait. Elmcroft House is good for caring.", ["Elmcroft House"]),
    ],
)
def test_a_relative_clause_grades_the_name_before_it(extractor: Extractor, text: str, subjects: list[str]) -> None:
    assert [rating.subject for rating in extractor.extract(text).ratings][-1:] == subjects


def test_the_noun_behind_town_centre_is_the_service(extractor: Extractor) -> None:
    text = "A town centre takeaway has got a food hygiene rating of zero, Marl Council said.\nDoner Hut is old."
    assert [rating.subject for rating in extractor.extract(text).ratings] == ["Doner Hut"]


def test_a_welsh_name_goes_on_behind_its_article(extractor: Extractor) -> None:
    text = "Ysgol Bryn y Castell was rated good by Estyn."
    assert [rating.subject for rating in extractor.extract(text).ratings] == ["Ysgol Bryn y Castell"]
