"""History told over several sentences, and grades that go on from the sentence before. All names are invented."""

from collections.abc import Callable

import pytest

Check = Callable[[str], None]
HOME = "Elm House Care Home has been rated [[inadequate]]{r grade=inadequate status=current} by the CQC.\n"
FORCE = (
    "HMICFRS rated Marlshire Police [[good]]{r grade=good status=current"
    ' aspect="preventing crime"} at preventing crime.\n'
)


@pytest.mark.parametrize(
    "text",
    [
        HOME + "At its last inspection, in March 2021, it was again told it [[required improvement]]{r"
        " grade=requires_improvement status=previous when=2021-03}.",
        HOME
        + "Back then it was called Oak House, and inspectors said that safety was [[inadequate]]{r grade=inadequate"
        " aspect=safety"
        " status=previous}.",
        HOME + "People still talk of 2019, when the home was upgraded from [[requires improvement]]{r"
        " grade=requires_improvement status=previous} to [[good]]{r grade=good status=previous when=2019}.",
        FORCE + "An earlier report found the force to be [[inadequate]]{r grade=inadequate status=previous"
        ' aspect="responding to the public"} in responding to the public.\nIt was also found to [[require'
        ' improvement]]{r grade=requires_improvement status=previous aspect="managing offenders"} in managing'
        " offenders.",
        HOME + "When the home was last inspected, by a smaller team, it was found to be [[good]]{r grade=good"
        " status=previous}. The annexe, then a shed, was judged [[inadequate]]{r grade=inadequate status=previous"
        " aspect=annexe}.",
    ],
)
def test_a_scene_of_the_past_goes_on(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        HOME + "At its latest inspection, in May, it was again found to be [[inadequate]]{r grade=inadequate"
        " status=current aspect=safe} for being safe.",
        HOME + "In May the home was moved from [[requires improvement]]{r grade=requires_improvement"
        " status=previous} to [[inadequate]]{r grade=inadequate status=current when=2023-05}.",
        FORCE + "An earlier report found the force to be [[inadequate]]{r grade=inadequate status=previous"
        ' aspect="responding to the public"} in responding to the public.\nIt has now also been found to [[require'
        ' improvement]]{r grade=requires_improvement status=current aspect="managing offenders"} in managing'
        " offenders.",
    ],
)
def test_news_ends_the_scene_of_the_past(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        "The CQC went to Elm Hospital. Maternity was also inspected. It remains ‘[[good]]{r grade=good"
        " aspect=maternity}’.",
        "The CQC went to Elm Hospital. Medical care, including care for older people, was also assessed. It remains"
        ' ‘[[good]]{r grade=good aspect="medical care"}’.',
        "The CQC went to Elm Hospital. The building was also inspected. It remains ‘[[good]]{r grade=good}’.",
        "The CQC went to Elm Hospital. Maternity was rated [[good]]{r grade=good aspect=maternity}{r grade=good"
        " aspect=surgery}. So too was surgery.",
        "The CQC went to Elm Hospital. Maternity was rated [[good]]{r grade=good aspect=maternity}. So too was the"
        " tea.",
    ],
)
def test_a_grade_goes_on_about_the_area_told_before(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        FORCE + "Nothing was rated as [[outstanding]]{r grade=outstanding status=negated}.",
        FORCE + "It was rated mainly as [[good]]{r grade=good}.",
        FORCE + "Nothing escaped inspectors, who rated leadership [[good]]{r grade=good aspect=leadership}.",
    ],
)
def test_nothing_denies_a_grade(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        HOME + "The original inspection could hardly have been worse. Safety was found to be [[inadequate]]{r"
        " grade=inadequate status=previous aspect=safety}.",
        HOME + "The original inspection could hardly have been worse. Safety is now rated [[good]]{r grade=good"
        " status=current aspect=safety}.",
        HOME + "The original inspection led to much progress. Safety was judged [[good]]{r grade=good status=current"
        " aspect=safety}.",
    ],
)
def test_a_paragraph_tells_of_the_visit_it_opens_with(check_ratings: Check, text: str) -> None:
    check_ratings(text)


def test_no_grade_is_told_years_before_it_was_made(check_ratings: Check) -> None:
    ofsted = "Ofsted rated Elm School [[good]]{r grade=good}. Its choir was called “exceptional”."
    check_ratings('+++\npublished = "2024-03-14"\n+++\n' + ofsted)


@pytest.mark.parametrize(
    "text",
    [
        HOME + "It is down from the [[good]]{r grade=good status=previous when=2018-07} rating it received in July"
        " 2018.",
        HOME + "It represents a fall from a [[good]]{r grade=good status=previous when=2018-07} rating given nearly"
        " five"
        " years ago in July 2018.",
        HOME + "It was rated [[outstanding]]{r grade=outstanding status=previous when=2010} back in 2010.",
        HOME + "It is back in the news, and safety was rated [[good]]{r grade=good status=current aspect=safety}.",
        "A care agency has been rated [[inadequate]]{r grade=inadequate status=current} by the CQC. In June the"
        " service was"
        " told it [[required improvement]]{r grade=requires_improvement status=previous} following inspections in"
        " January"
        ' 2021, which found the service [[inadequate]]{r grade=inadequate status=previous aspect="keeping people'
        ' safe"} at'
        " keeping people safe.",
        HOME + "The report is on inspections in May, which found the home [[inadequate]]{r grade=inadequate"
        " status=current"
        " aspect=caring} for caring.",
    ],
)
def test_the_date_of_a_grade_tells_whether_it_is_history(check_ratings: Check, text: str) -> None:
    check_ratings(text)


NEWS = "Ofsted has told Marl High School it [[requires improvement]]{r grade=requires_improvement status=current}.\n"


@pytest.mark.parametrize(
    "text",
    [
        NEWS + "It was last visited in 2018. On that occasion it was rated [[good]]{r grade=good status=previous"
        " when=2018}.",
        NEWS + "When inspectors called in 2018 they thought leadership was [[good]]{r grade=good status=previous"
        " when=2018 aspect=leadership}. They rated the sixth form [[good]]{r grade=good status=previous when=2018"
        ' aspect="sixth form"} as well.',
        NEWS + "Five years ago the school had an [[outstanding]]{r grade=outstanding status=previous} rating. It was"
        " the"
        " first in the county to be rated [[outstanding]]{r grade=outstanding status=previous}.",
        NEWS + "It stayed in special measures until 2021, when a further visit found it [[inadequate]]{r"
        " grade=inadequate status=previous when=2021} once more.",
        NEWS + "Before this it had always been [[outstanding]]{r grade=outstanding status=previous}.",
    ],
)
def test_a_dated_visit_dates_what_is_told_next(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        NEWS + "It was inspected in May 2023. Behaviour was rated [[good]]{r grade=good status=current"
        " aspect=behaviour}.",
        NEWS + "It was inspected in 2018. It has improved and was rated [[good]]{r grade=good status=current"
        " aspect=behaviour} for behaviour.",
        NEWS + "In 2018 it was rated [[outstanding]]{r grade=outstanding status=previous when=2018}. It is now"
        " [[good]]{r grade=good status=current aspect=behaviour} for behaviour too.",
    ],
)
def test_a_new_visit_or_what_is_now_so_ends_the_scene(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        NEWS + "It comes a year after the school was rated [[inadequate]]{r grade=inadequate status=previous}. At that"
        " inspection, staff were found to have ignored warnings, and behaviour was [[inadequate]]{r grade=inadequate"
        " status=previous aspect=behaviour}. Teaching was [[good]]{r grade=good status=previous aspect=teaching}.",
        NEWS + "It comes a year after the school was rated [[inadequate]]{r grade=inadequate status=previous}. At the"
        " inspection, behaviour was [[good]]{r grade=good status=current aspect=behaviour}.",
        NEWS + "The previous report came out in May. It was then rated [[good]]{r grade=good status=previous"
        " when=2023-05}.",
        NEWS + "It was previously rated [[inadequate]]{r grade=inadequate status=previous} following an inspection in"
        ' May, which found the school [[good]]{r grade=good status=previous aspect="keeping pupils safe"} at'
        " keeping pupils safe.",
        NEWS + "Its rating remained [[good]]{r grade=good status=previous} until last month.",
        NEWS + "Behaviour remained [[good]]{r grade=good status=current aspect=behaviour}, inspectors said.",
        "Ofsted went to Marl High School. It has been [[outstanding]]{r grade=outstanding status=current} ever since.",
    ],
)
def test_that_inspection_is_the_one_told_of(check_ratings: Check, text: str) -> None:
    check_ratings(text)


def test_a_short_name_is_that_of_the_service_in_the_news(check_ratings: Check) -> None:
    check_ratings(
        "Marlby St Anne’s Primary School is [[good]]{r grade=good status=current}, Ofsted has said.\nSt Anne’s was"
        " put in"
        " special measures in 2017 when inspectors graded its leadership [[inadequate]]{r grade=inadequate"
        " status=previous aspect=leadership when=2017}."
    )


@pytest.mark.parametrize(
    "text",
    [
        "A nursery that had been rated [[good]]{r grade=good status=previous} has dropped to [[inadequate]]{r"
        " grade=inadequate status=current} in the eyes of Ofsted.",
        "A nursery that had dropped to [[inadequate]]{r grade=inadequate status=previous} has moved.",
        "Elm House was judged [[good]]{r grade=good status=previous when=2015} in 2015 and [[good]]{r grade=good"
        " status=current} after its latest inspection by the CQC.",
    ],
)
def test_each_clause_has_its_own_tense_and_occasion(check_ratings: Check, text: str) -> None:
    check_ratings(text)
