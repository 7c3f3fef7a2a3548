"""Areas that stand before, behind and beside a grade in the sentences of long articles. All names are invented."""

from collections.abc import Callable

import pytest

Check = Callable[[str], None]
CQC = "The CQC went to Elm Hospital.\n"
FORCE = "HMICFRS went to Marlshire Police.\n"
SCHOOL = "Estyn went to Ysgol Elm.\n"


@pytest.mark.parametrize(
    "text",
    [
        CQC + "The regulator has downgraded maternity at the hospital from ‘[[good]]{r grade=good status=previous"
        " aspect=maternity}’ to ‘[[inadequate]]{r grade=inadequate aspect=maternity}’.",
        CQC + "The regulator has downgraded the hospital from ‘[[good]]{r grade=good status=previous}’ to"
        " ‘[[inadequate]]{r grade=inadequate}’.",
        CQC + "The report gives an [[inadequate]]{r grade=inadequate aspect=safety} grade to safety.",
        CQC + 'The report gave an [[inadequate]]{r grade=inadequate subject="Oak Hospital"} grade to Oak Hospital.',
        CQC + "It was rated [[good]]{r grade=good aspect=caring} under the CQC's caring rating heading.",
        CQC + "It was rated [[good]]{r grade=good} under its new manager.",
    ],
)
def test_an_area_is_moved_or_given_a_grade(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        FORCE + 'The only ‘[[good]]{r grade=good aspect="way it treats the public"}’ was for the way it treats the'
        " public when searching them, such as in the street.",
        FORCE + "The only good news was for the chief constable.",
        FORCE + "[[Good]]{r grade=good status=mention} is the second highest of four grades.",
        FORCE + 'It was [[good]]{r grade=good aspect="preventing crime"} at preventing crime, two grades higher than'
        " the"
        ' [[inadequate]]{r grade=inadequate status=previous aspect="preventing crime"} it got last time.',
        FORCE + 'It was [[good]]{r grade=good aspect="preventing crime"}{r grade=good aspect="managing offenders"} at'
        " preventing crime, as it was for managing offenders.",
        FORCE + 'For preventing crime it was graded as [[good]]{r grade=good aspect="preventing crime"}.',
    ],
)
def test_a_grade_is_for_what_is_named_beside_it(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        SCHOOL
        + "Pupils’ standards, and the quality of teaching, were both considered [[excellent]]{r grade=excellent"
        ' aspect="Pupils’ standards"}{r grade=excellent aspect="quality of teaching"}.'.replace("Pupils’", "pupils’"),
        SCHOOL + 'Learning and teaching was [[good]]{r grade=good aspect="learning and teaching"}.',
        SCHOOL + "Two areas, wellbeing and leadership, were judged [[good]]{r grade=good aspect=wellbeing}{r"
        " grade=good aspect=leadership}.",
    ],
)
def test_areas_in_pairs(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        CQC + "Its owner runs six homes. All the others are rated [[good]]{r grade=good status=aggregate}, apart"
        " from one"
        " which [[requires improvement]]{r grade=requires_improvement status=aggregate}.",
        CQC + "It was [[good]]{r grade=good aspect=caring} for caring. The others were rated [[inadequate]]{r"
        " grade=inadequate aspect=others}.",
        CQC + "The hospital was rated below [[good]]{r grade=good status=negated}.",
        CQC + "Staff levels fell below a third, and it was rated [[inadequate]]{r grade=inadequate}.",
        CQC + "“We’re confident that we can grow and get the ‘[[outstanding]]{r grade=outstanding status=target}’"
        " rating,” she said.",
        CQC + "“I am confident that it was rated [[good]]{r grade=good aspect=caring} for caring,” she said.",
    ],
)
def test_others_denials_and_aims(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        FORCE + "Work is needed in preventing crime, responding to the public and managing offenders, which were all"
        ' judged to [[require improvement]]{r grade=requires_improvement aspect="preventing crime"}{r'
        ' grade=requires_improvement aspect="responding to the public"}{r grade=requires_improvement'
        ' aspect="managing offenders"}.',
        FORCE + "Work is needed in training, and managing offenders, which was judged to [[require improvement]]{r"
        ' grade=requires_improvement aspect="managing offenders"}.',
        FORCE + 'It was rated [[good]]{r grade=good aspect="building and keeping trust"} at building and keeping'
        " trust.",
        FORCE + 'It was rated [[good]]{r grade=good aspect="building trust"}{r grade=good aspect="keeping people safe"}'
        " at building trust and keeping people safe.",
        CQC + "It graded the home as [[inadequate]]{r grade=inadequate} after a visit with two of the areas being"
        " marked"
        ' as [[good]]{r grade=good aspect="two of the areas"}.',
        FORCE + "At the other end of the scale, Oakshire Police was rated [[good]]{r grade=good status=current}.",
        FORCE + "The good ones were here all along.",
        CQC + "The [[good]]{r grade=good} ones were rated so last year.",
        CQC + "“We’ve always had a good score,” she said.",
    ],
)
def test_lists_before_which_and_what_is_no_grade(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        FORCE + "It does worst at managing offenders, for which it was found [[inadequate]]{r grade=inadequate"
        ' aspect="managing offenders"}.',
        FORCE + 'Two areas were [[inadequate]]{r grade=inadequate aspect="preventing crime"}{r grade=inadequate'
        ' aspect="managing offenders"}: preventing crime and managing offenders.',
        CQC + "Inspectors gave a grade of [[outstanding]]{r grade=outstanding aspect=caring} to caring.",
        CQC + "The hospital was rated [[good]]{r grade=good} to staff delight.",
        CQC + "Maternity, where staff are busy, was [[good]]{r grade=good aspect=maternity}.",
        CQC + "The hospital was [[good]]{r grade=good aspect=caring} for caring, with safety the exception at"
        " [[requires improvement]]{r grade=requires_improvement aspect=safety}.",
        CQC + "It was rated [[good]]{r grade=good"
        ' aspect="providing effective and responsive care"} for providing effective and responsive care.',
        CQC + "The hospital [[required improvement]]{r grade=requires_improvement aspect=leadership} in respect of"
        " leadership.",
        CQC + "Leadership is less bright: it [[requires improvement]]{r grade=requires_improvement aspect=leadership}.",
        CQC + "The picture is less bright: it [[requires improvement]]{r grade=requires_improvement}.",
    ],
)
def test_areas_behind_asides_and_joints(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        CQC + "It was not rated [[outstanding]]{r grade=outstanding status=negated}, but nor was it rated"
        " [[inadequate]]{r"
        " grade=inadequate status=negated}.",
        CQC + "He believes an [[outstanding]]{r grade=outstanding status=target} rating is within reach.",
        CQC + "An [[outstanding]]{r grade=outstanding status=current} rating is the proof of it.",
        CQC + "A hospital must be [[good]]{r grade=good status=hypothetical} in all areas to be [[good]]{r grade=good"
        " status=hypothetical} overall.",
    ],
)
def test_what_is_no_result(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        CQC + "Safe was the one area to be rated [[inadequate]]{r grade=inadequate aspect=safe}.",
        CQC + "Elm Hospital was the one trust to be rated [[inadequate]]{r grade=inadequate}.",
        CQC + "Of the five areas seen, only caring was rated [[good]]{r grade=good aspect=caring}. The rest [[required"
        " improvement]]{r grade=requires_improvement aspect=rest}.",
        CQC + "It was told it [[requires improvement]]{r grade=requires_improvement aspect=safety}{r"
        " grade=requires_improvement aspect=leadership} in two of them, safety and leadership.",
        CQC + "Its areas were graded as follows: caring, [[good]]{r grade=good aspect=caring}; safety, [[inadequate]]{r"
        " grade=inadequate aspect=safety}; leadership, [[good]]{r grade=good aspect=leadership}.",
        CQC + "It was rated [[good]]{r grade=good}; leadership, good food and a garden were praised.",
    ],
)
def test_areas_told_one_by_one(check_ratings: Check, text: str) -> None:
    check_ratings(text)
