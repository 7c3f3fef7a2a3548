"""Scales told by their ends, and numbers of grades with the word for each. Every place and name is invented."""

from collections.abc import Callable

import pytest

from inspectfacts import Extractor

Check = Callable[[str], None]
CARE = "The Care Inspectorate visited Acorn Nursery.\n"
CQC = "The Care Quality Commission (CQC) went to Elm House Care Home.\n"
OFSTED = "Ofsted visited Hill Top School.\n"
ESTYN = "Estyn inspected Ysgol Glan Mor.\n"


@pytest.mark.parametrize(
    "text",
    [
        CARE + "It uses marks where 1 is [[unsatisfactory]]{r grade=unsatisfactory status=mention} and 6 is"
        " [[excellent]]{r grade=excellent status=mention}, and it was awarded [[good]]{r grade=good"
        " status=current} marks.",
        CQC + "The CQC grades homes from [[outstanding]]{r grade=outstanding status=mention} to [[inadequate]]{r"
        " grade=inadequate status=mention}.",
        CQC + "Inspectors give each home a mark, from [[outstanding]]{r grade=outstanding status=mention} to"
        " [[inadequate]]{r grade=inadequate status=mention}.",
        OFSTED + "Ofsted reports grade schools between 1 ([[outstanding]]{r grade=outstanding status=mention}) and 4"
        " ([[inadequate]]{r grade=inadequate status=mention}).",
        ESTYN + "Schools are ranked from [[excellent]]{r grade=excellent status=mention} (the best) to"
        " [[unsatisfactory]]{r grade=unsatisfactory status=mention}.",
    ],
)
def test_the_ends_of_a_scale_are_only_mentioned(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        CQC + "Elm House went from [[outstanding]]{r grade=outstanding status=previous} to [[inadequate]]{r"
        " grade=inadequate status=current}.",
        CQC + "Inspectors downgraded it from [[outstanding]]{r grade=outstanding status=previous} to [[inadequate]]{r"
        " grade=inadequate status=current}.",
        ESTYN + "The school moved from [[excellent]]{r grade=excellent status=previous} to [[good]]{r grade=good"
        " status=current}.",
    ],
)
def test_a_move_between_two_grades_is_no_scale(check_ratings: Check, text: str) -> None:
    check_ratings(text)


def found(extractor: Extractor, text: str) -> list[tuple[str, str | None]]:
    return [(rating.grade, rating.aspect) for rating in extractor.extract(text).ratings]


@pytest.mark.parametrize(
    ("text", "ratings"),
    [
        (
            "It got a 5, meaning very good, for leadership and staffing.",
            [("very_good", "leadership"), ("very_good", "staffing")],
        ),
        ("It was given a 3, which equates to adequate, for leadership.", [("adequate", "leadership")]),
        (
            "The two other areas assessed, staff team and setting, were rated as 2, meaning weak.",
            [("weak", "staff team"), ("weak", "setting")],
        ),
        ("It received a four, or good, for leadership.", [("good", "leadership"), ("good", "leadership")]),
        (
            "The other areas, ‘how good is our care, play and learning?’ and ‘how good is our setting?’, were good.",
            [("good", "how good is our care, play and learning?"), ("good", "how good is our setting?")],
        ),
    ],
)
def test_a_number_and_its_word_share_their_areas(
    extractor: Extractor, text: str, ratings: list[tuple[str, str | None]]
) -> None:
    assert found(extractor, CARE + text) == ratings


def test_a_number_of_ofsted_with_another_word_is_no_grade(extractor: Extractor) -> None:
    assert found(extractor, OFSTED + "It was given a 4, meaning inadequate, for behaviour.") == [
        ("inadequate", "behaviour")
    ]
    assert found(extractor, OFSTED + "Year 4, inadequate as their books were, read well.") == []


LINES = "6 - excellent\n\n5 - very good\n\n4 - good\n\n3 - adequate\n\n2 - weak\n\n1 - unsatisfactory"
AREAS = "Staff: 6 - excellent\nSetting: 5 - very good\nLeadership: 4 - good\nCare: 3 - adequate"


@pytest.mark.parametrize(("lines", "status"), [(LINES, "mention"), (AREAS, "current")])
def test_a_scale_told_line_by_line_gives_no_result(extractor: Extractor, lines: str, status: str) -> None:
    text = "The Care Inspectorate graded Elm House Care Home 1, unsatisfactory.\nWe use a six point scale:\n" + lines
    first, *listed = extractor.extract(text).ratings
    assert first.status == "current"
    assert {rating.status for rating in listed} == {status}
