"""Hygiene scores that end the lines of a list, and those that were left for others."""

import pytest

from inspectfacts import Extractor

DAY = "2018-11-02"
OPENING = "These are the latest food hygiene ratings in Deal.\n"


def scored(extractor: Extractor, text: str) -> list[tuple[str, str | None, str | None]]:
    found = extractor.extract(OPENING + text, published=DAY).ratings
    return [(rating.grade, rating.subject, rating.when) for rating in found]


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (
            ("Nico’s Bar, High Street: 5 (inspected October 2)", "The Thai Club, Cross Yard: 4 (October 4)"),
            [("fhrs_5", "Nico’s Bar", "2018-10-02"), ("fhrs_4", "The Thai Club", "2018-10-04")],
        ),
        (
            ("Wok Moon, Wharf Street: 2", "The Elk Café, Bondgate: 5"),
            [("fhrs_2", "Wok Moon", None), ("fhrs_5", "Elk Café", None)],
        ),
        (("Wok Moon, Wharf Street: 2 ovens", "The Elk Café, Bondgate: 5 staff"), []),
        (("There is one thing to say of Wok Moon: 5",), []),
    ],
)
def test_a_number_that_ends_each_line_of_a_list_is_a_score(
    extractor: Extractor, lines: tuple[str, ...], wanted: list[tuple[str, str, str | None]]
) -> None:
    assert scored(extractor, "\n".join(lines)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The Jade Palace has gone from one in May to a full four out of five on October 9.",
            [("fhrs_1", "2018-05"), ("fhrs_4", "2018-10-09")],
        ),
        ("Pasta Point has climbed from one in March 2018 to five.", [("fhrs_1", "2018-03"), ("fhrs_5", None)]),
        ("Pasta Point moved from one in Deal.", []),
    ],
)
def test_a_score_left_and_the_new_one_have_their_own_dates(
    extractor: Extractor, text: str, wanted: list[tuple[str, str | None]]
) -> None:
    assert [(grade, when) for grade, _, when in scored(extractor, text)] == wanted


def test_all_other_aspects_of_a_report_are_not_the_whole(extractor: Extractor) -> None:
    text = "Estyn judged Deal School to be excellent for care and good for all other aspects of its report."
    assert [rating.aspect for rating in extractor.extract(text).ratings] == ["care", "other aspects"]
    text = text.replace("all other aspects", "all aspects").replace("excellent for care and ", "")
    assert [rating.aspect for rating in extractor.extract(text).ratings] == ["overall"]
