"""Grades on lines of cards, lists and tables, and areas that stand apart from the verb. Every name is invented."""

from collections.abc import Callable

import pytest

Check = Callable[[str], None]
LEAD = "The Care Quality Commission (CQC) went to Elm House Care Home.\n"
SCHOOL = "Ofsted went to Hill Top School.\n"


@pytest.mark.parametrize(
    "lines",
    [
        "Safe: [[Good]]{r grade=good aspect=safe}\nWell-led: [[Inadequate]]{r grade=inadequate aspect=well-led}",
        'Are services safe? – [[Good]]{r grade=good aspect="services safe"}',
        "Overall: [[Good]]{r grade=good} | Caring: [[Outstanding]]{r grade=outstanding aspect=caring}",
        "Safe - [[good]]{r grade=good aspect=safe}; caring - [[good]]{r grade=good aspect=caring}",
        "Safe: [[Good]]{r grade=good aspect=safe}\nPeople with asthma – [[good]]{r grade=good"
        ' aspect="people with asthma"}',
        "Previous inspection: [[good]]{r grade=good status=previous}\nThis inspection: [[inadequate]]{r"
        " grade=inadequate status=current}",
    ],
)
def test_a_line_of_a_card_has_its_label_as_area(check_ratings: Check, lines: str) -> None:
    check_ratings(LEAD + lines)


@pytest.mark.parametrize(
    "line",
    [
        "Good: The home is performing well.",
        "Bingo nights at the home - good fun for all.",
    ],
)
def test_a_gloss_or_a_remark_is_no_card(check_ratings: Check, line: str) -> None:
    check_ratings(LEAD + line)


@pytest.mark.parametrize(
    "sentence",
    [
        "It got a [[grade 2 (good)]]{r grade=good} overall.",
        "It received [[grade ones]]{r grade=outstanding} across the board.",
        "It improved from a [[grade three]]{r grade=requires_improvement status=previous} to a [[two]]{r grade=good"
        " status=current}.",
    ],
)
def test_numbered_grades_of_a_school(check_ratings: Check, sentence: str) -> None:
    check_ratings(SCHOOL + sentence)


def test_a_grade_of_music_is_none(check_ratings: Check) -> None:
    check_ratings(SCHOOL + "She went from grade 3 piano to harder pieces.")


@pytest.mark.parametrize(
    "sentence",
    [
        'How safe the home is has been re-rated as [[inadequate]]{r grade=inadequate aspect="how safe"}.',
        "The visit did not look at how caring the home is, and it remains rated [[good]]{r grade=good aspect=caring}.",
        "Caring was not inspected so keeps its rating of [[good]]{r grade=good status=current aspect=caring}.",
        "The overall rating for the home, as well as how safe it is, has dropped from [[good]]{r grade=good"
        ' status=previous}{r grade=good status=previous aspect="how safe it"} to [[inadequate]]{r grade=inadequate'
        ' status=current}{r grade=inadequate status=current aspect="how safe it"}.',
        "The rating for being caring was changed from [[good]]{r grade=good status=previous"
        " aspect=caring} to [[outstanding]]{r grade=outstanding status=current aspect=caring}.",
        "They raised the judgement on staffing to ‘[[good]]{r grade=good aspect=staffing}’.",
        "The worst verdict was on staffing, where the home was found to be [[inadequate]]{r grade=inadequate"
        " aspect=staffing}.",
        "It was rated [[good]]{r grade=good} in all areas apart from staffing, which was judged [[inadequate]]"
        "{r grade=inadequate aspect=staffing}.",
        'It was ‘[[inadequate]]{r grade=inadequate aspect="how it treats visitors"}’ in how it treats visitors.',
        'It was rated [[good]]{r grade=good aspect="all but one area"} in all but one area.',
        "It got ‘[[good]]{r grade=good aspect=safe}{r grade=good aspect=caring}’ ratings for: safe; and caring.",
        'It was rated [[good]]{r grade=good aspect="five areas"} in five areas, with an overall rating of'
        " [[good]]{r grade=good}.",
        "“The home [[requires improvement]]{r aspect=staffing} at staffing,” the inspector said.",
    ],
)
def test_areas_stand_apart_from_the_verb(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "It has been given the lowest grade - [[inadequate]]{r grade=inadequate status=current"
        ' aspect="four of five areas"} - in four of five areas.',
        'Among those with an [[inadequate]]{r grade=inadequate subject="Oak Lodge"} rating is Oak Lodge.',
        "A further visit in May led to an “[[inadequate]]{r grade=inadequate when=2023-05}” rating.",
        "A previously ‘[[inadequate]]{r grade=inadequate status=previous}’ home has been rated ‘[[good]]{r grade=good"
        " status=current}’.",
        "In the seven homes rated “[[inadequate]]{r grade=inadequate status=aggregate}” lunch was late.",
        "The home has “[[outstanding]]{r grade=outstanding aspect=leadership}” leadership.",
        'It scored [[good]]{r grade=good aspect="two categories"} in two categories and [[inadequate]]{r'
        ' grade=inadequate aspect="other three"} in the other three.',
        "Of five areas it was rated [[good]]{r grade=good aspect=safe}{r grade=good aspect=caring} in two - safe and"
        " caring - and [[inadequate]]{r grade=inadequate aspect=effective} in one: effective.",
        "This led to inspectors rating staffing as “[[good]]{r grade=good aspect=staffing}”.",
        "It was rated [[good]]{r grade=good}{r grade=good aspect=safe}{r grade=good aspect=caring} overall, as well as"
        " in the areas of safe and caring.",
        "The CQC has removed the home’s [[inadequate]]{r grade=inadequate status=previous} rating.",
        "All ‘[[outstanding]]{r grade=outstanding status=aggregate}’ homes will be seen.",
        "Inspectors praised the cooks, rating it [[outstanding]]{r grade=outstanding status=current}.",
        "The home had twice been judged to be [[inadequate]]{r grade=inadequate status=previous}.",
        "Families were told that the home had been rated [[inadequate]]{r grade=inadequate status=current}.",
        "The [[inadequate]]{r grade=inadequate status=mention} rating is the lowest of all.",
        "The home wasn't rated [[good]]{r grade=good status=negated}.",
    ],
)
def test_wordings_around_a_grade(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)
