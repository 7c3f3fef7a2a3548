"""Grades told of lists: areas beside each other, areas asked about, providers named at the end. All is invented."""

from collections.abc import Callable

import pytest

from inspectfacts import Extractor

Check = Callable[[str], None]
LEAD = "The Care Quality Commission (CQC) went to Elm House Care Home.\n"
SCHOOL = "Ofsted inspectors went to Marsh Lane Academy in Delby.\n"
HOUSING = "The Regulator of Social Housing saw Elm Borough Council, Larch County Council and Oakfield Homes.\n"
SCOTTISH = "Education Scotland inspectors went to Carse Primary School.\n"
BEFORE, NOW = "{r grade=good status=previous%s}", "{r grade=inadequate status=current%s}"


def _each(form: str, *areas: str) -> str:
    return "".join(form % f' aspect="{area}"' for area in areas)


@pytest.mark.parametrize("joint", ["as well as", "along with", "together with", "in addition to"])
def test_areas_beside_the_overall_rating_get_both_ends(check_ratings: Check, joint: str) -> None:
    areas = ("overall", "safe", "caring", "well-led")
    check_ratings(
        f"{LEAD}The overall rating for the home, {joint} the areas of safe, caring and well-led, moved down from"
        f" [[good]]{_each(BEFORE, *areas)} to [[inadequate]]{_each(NOW, *areas)}."
    )


@pytest.mark.parametrize(
    "tail",
    [
        ", as were its ratings for being safe and well-led",
        ", together with its ratings for safe and well-led",
    ],
)
def test_areas_told_after_a_move_get_the_new_grade_alone(check_ratings: Check, tail: str) -> None:
    check_ratings(
        f"{LEAD}The home's overall rating was cut from [[good]]{_each(BEFORE, 'overall')} to [[inadequate]]"
        f"{_each(NOW, 'overall', 'safe', 'well-led')}{tail}."
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "The report raises concerns, including grading attendance as [[inadequate]]{r aspect=attendance}.",
        "It led to inspectors rating early years, in addition to leadership, as [[outstanding]]{r aspect="
        '"early years"}{r aspect=leadership}.',
        "The report had inspectors deeming leadership [[inadequate]]{r aspect=leadership}.",
        "It deemed the school [[inadequate]]{r aspect=attendance}{r aspect=leadership}{r aspect=teaching} in"
        " attendance; leadership; and teaching.",
        "The rating was mixed, with attendance and leadership both rated as [[good]]{r aspect=attendance}"
        "{r aspect=leadership}.",
        "The school was pleased with its rating, leadership said.",
        "It was rated [[good]]{r aspect=leadership} in leadership; governors hope for more.",
        "It was rated [[good]]{r aspect=leadership} in leadership; the report praised teaching; and families agreed.",
    ],
)
def test_areas_are_read_from_what_is_rated(check_ratings: Check, sentence: str) -> None:
    check_ratings(SCHOOL + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "It was rated [[inadequate]]{r aspect=safe}{r aspect=effective} in relation to whether it is safe and"
        " effective.",
        "It is [[outstanding]]{r aspect=caring} in the question of whether its staff are caring.",
        "Inspectors continue to assess it as [[outstanding]]{r aspect=caring} when asking whether it is caring.",
        "It is [[good]]{r aspect=safe} in the question of whether it is safe and continues to be [[outstanding]]"
        "{r aspect=caring} when asking whether it is caring.",
        "One strength was in the area of management or “well-led” where the home is judged to be [[outstanding]]"
        "{r aspect=management}.",
        "To be rated [[outstanding]]{r aspect=safe}{r aspect=caring} for being both safe and caring is down to staff.",
        "It was rated [[good]]{r aspect=safe} for being safe and caring was seen by all.",
    ],
)
def test_areas_are_read_from_what_is_asked(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


def test_a_question_whether_it_is_good_stays_open(check_ratings: Check) -> None:
    check_ratings(LEAD + "Inspectors will ask whether it is [[good]]{r status=hypothetical}.")


@pytest.mark.parametrize(
    "sentence",
    [
        "It graded the school ‘[[weak]]{r aspect='raising attainment'}{r aspect='leadership of change'}’ – second from"
        " the bottom – in two indicators: ‘raising attainment’ and ‘leadership of change’.",
        "It was rated ‘[[good]]{r aspect='impact on learners, parents and staff'}’ in a third, ‘impact on learners,"
        " parents and staff’.",
        "It was rated ‘[[good]]{r aspect=overall}’ in a letter, ‘a fine result’.",
    ],
)
def test_areas_in_marks_follow_their_number(check_ratings: Check, sentence: str) -> None:
    check_ratings(SCOTTISH + sentence.replace("='", '="').replace("'}", '"}'))


@pytest.mark.parametrize(
    "sentence",
    [
        "The landlords graded C3 in this round are {0}, {1} and {2}.",
        "The providers that received a C3 were {0}, {1} and {2}.",
        "Among those graded C3 were {0}, {1} and {2}.",
        "Three landlords were graded C3: {0}, {1} and {2}.",
        "The only landlord graded C3 is {1}.",
    ],
)
def test_each_provider_named_at_the_end_gets_the_grade(extractor: Extractor, sentence: str) -> None:
    names = ("Elm Borough Council", "Larch County Council", "Oakfield Homes")
    found = extractor.extract(HOUSING + sentence.format(*names)).ratings
    wanted = [name for name, field in zip(names, ("{0}", "{1}", "{2}"), strict=True) if field in sentence]
    assert [(each.subject, each.grade, each.status) for each in found] == [(name, "c3", "current") for name in wanted]


def test_a_provider_rated_is_not_what_it_is_said_to_be(extractor: Extractor) -> None:
    [rating] = extractor.extract(HOUSING + "Oakfield Homes, graded C3, is Larch County Council's partner.").ratings
    assert rating.subject == "Oakfield Homes"


@pytest.mark.parametrize(
    "sentence",
    [
        "There are 12 ‘[[outstanding]]{r status=aggregate}’ homes in the county, and a further 30"
        " ‘[[good]]{r status=aggregate}’.",
        "The rest, about 14, were rated ‘[[inadequate]]{r status=aggregate}’.",
        "[[Inadequate]]{r status=aggregate} homes are seen again within six months.",
        "Any home given an [[inadequate]]{r status=aggregate} grade is seen again.",
        "Services which get an ‘[[inadequate]]{r status=aggregate}’ rating may close.",
        "The CQC rated:\n• One service ‘[[outstanding]]{r status=aggregate}’\n• Two services ‘[[good]]"
        "{r status=aggregate}’",
        "The home was rated ‘[[good]]{r status=current}’ by one inspector.",
    ],
)
def test_counts_and_kinds_of_homes_are_aggregate(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Inspectors have lifted the home's ‘[[inadequate]]{r status=previous}’ rating.",
        "The home has shed its ‘[[inadequate]]{r status=previous}’ rating.",
        "The home achieved an improved ‘[[good]]{r status=current}’ rating.",
        "The rating is two levels down from the [[outstanding]]{r status=previous} rating it received before.",
        "The home was rated [[inadequate]]{r status=current} by the CQC which saw a decline since its previous"
        " inspection in 2017.",
        "When inspectors called in 2018, staffing was rated [[inadequate]]{r aspect=staffing status=previous"
        " when=2018}. The reviews of safety resulted in a ‘[[good]]{r aspect=safety status=previous"
        " when=2018}’ rating.",
        "When inspectors called in 2018, staffing was rated [[inadequate]]{r aspect=staffing status=previous"
        " when=2018}. Safety is now [[good]]{r aspect=safety status=current}.",
        "It was rated [[good]]{r status=current} after narrowly failing to secure an [[outstanding]]"
        "{r status=negated} verdict.",
        "It was rated [[good]]{r status=current} and only just missing out on an [[outstanding]]"
        "{r status=negated} grade.",
    ],
)
def test_what_was_lost_lifted_or_missed_is_no_result(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The home is in good hands.",
        "The home still needs to improve, he said.",
        "Too much was good for one day.",
        "Relatives called the meals ‘weak’.",
    ],
)
def test_ordinary_words_are_no_grades(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "It earned its [[grade-one]]{r grade=outstanding} report.",
        "It is its second [[grade three]]{r grade=requires_improvement} report in a row.",
        "The grade-two listed hall is old.",
    ],
)
def test_numbered_reports_are_grades(check_ratings: Check, sentence: str) -> None:
    check_ratings(SCHOOL + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "5 – hygiene standards are very good;",
        "One rating has been handed to a pub.",
        "Number 10, at 3 Quay Street in Hale, received a similar [[five-star]]{r grade=fhrs_5 status=current} rating.",
        "It got a [[one star]]{r grade=fhrs_1} rating.",
    ],
)
def test_hygiene_scores_are_told_from_legends_and_counts(check_ratings: Check, sentence: str) -> None:
    check_ratings("Food hygiene inspectors saw Dragon Grill, a takeaway.\n" + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "It was rated [[inadequate]]{r aspect=safe}{r aspect=well-led} for whether it is safe and well-led,"
        ' "[[requires improvement]]{r aspect=effectiveness status=current}" for effectiveness, and'
        " [[good]]{r aspect=caring status=current} for whether it is caring.",
        "The inspectors said its leadership, along with record keeping, [[requires improvement]]{r aspect=leadership}"
        '{r aspect="record keeping"}.',
        "It was rated [[good]]{r} with the exception of staffing, which [[requires improvement]]{r aspect=staffing}.",
        "Inspectors found some areas which require improvement.",
    ],
)
def test_areas_of_several_grades_keep_to_their_own(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Of the 270 homes seen, 200 moved a step up to [[requires improvement]]{r status=aggregate}.",
        "Services given [[outstanding]]{r status=aggregate} ratings are seen less often.",
        "The report downgraded the “[[outstanding]]{r status=previous}” home to “[[inadequate]]{r status=current}”.",
        "The report upgraded the home to “[[outstanding]]{r status=current}”.",
    ],
)
def test_steps_up_and_down_keep_who_took_them(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


def test_one_area_of_two_hospitals_is_rated_for_each(extractor: Extractor) -> None:
    text = "The overall rating for maternity services at both Elm Hospital and Oak Hospital went up from poor to good."
    found = extractor.extract("The Healthcare Commission saw Elm Hospital and Oak Hospital.\n" + text).ratings
    assert {each.aspect for each in found} == {"maternity services"}
    assert [each.subject for each in found if each.grade == "good"] == ["Elm Hospital", "Oak Hospital"]


def test_the_numbered_lines_of_a_scale_are_no_results(check_ratings: Check) -> None:
    check_ratings(
        SCHOOL + "Schools are graded:\n1 - [[outstanding]]{r status=mention}\n2 - [[good]]{r status=mention}\n"
        "Teaching - [[good]]{r aspect=teaching status=current}"
    )


def test_a_known_area_vouches_for_the_others_of_a_list(check_ratings: Check) -> None:
    areas = ("provision of meals", "level of progress", "meeting the wishes of parents", "leadership and management")
    marks = "".join(f'{{r grade=inadequate subject="Marlby Academy" aspect="{area}"}}' for area in areas)
    check_ratings(
        f"Ofsted went to Marlby Academy. The school was graded [[inadequate]]{marks} in the provision of meals, level"
        " of progress, meeting the wishes of parents and leadership and management."
    )


def test_a_time_and_a_clause_after_in_are_no_list_of_areas(check_ratings: Check) -> None:
    check_ratings(
        "Ofsted went to Marlby Academy. The school was graded [[inadequate]]{r grade=inadequate"
        ' subject="Marlby Academy"} in the autumn, a spell of upheaval, and leadership changed.'
    )
