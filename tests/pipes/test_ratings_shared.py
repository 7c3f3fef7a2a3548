"""One grade told of several services, and the dates of grades. Every place and name is invented."""

from collections.abc import Callable

import pytest

from inspectfacts import Extractor

Check = Callable[[str], None]
HOUSING = "The Regulator of Social Housing saw Elm Borough Council, Larch County Council and Oakfield Homes.\n"
LEAD = "The Care Quality Commission (CQC) went to Elm House Care Home.\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "Elm Borough Council, Larch County Council and Oakfield Homes all received a C3.",
        "Both Elm Borough Council and Larch County Council got a C3.",
        "Three landlords, Elm Borough Council, Larch County Council and Oakfield Homes, were handed a C3 grade.",
        "It has given Elm Borough Council and Oakfield Homes a C3.",
    ],
)
def test_services_in_a_list_get_a_rating_each(extractor: Extractor, sentence: str) -> None:
    named = [name for name in ("Elm Borough Council", "Larch County Council", "Oakfield Homes") if name in sentence]
    found = extractor.extract(HOUSING + sentence).ratings
    assert [(each.subject, each.grade, each.status) for each in found] == [(name, "c3", "current") for name in named]


def test_a_place_beside_a_service_is_no_second_one(extractor: Extractor) -> None:
    found = extractor.extract(HOUSING + "Oakfield Homes, of Dover and Deal, received a C3.").ratings
    assert [each.subject for each in found] == ["Oakfield Homes"]


@pytest.mark.parametrize(
    "sentence",
    [
        "A second inspection in May judged the home [[good]]{r grade=good status=current when=2023-05}.",
        "It follows an inspection in May when the home was rated [[inadequate]]{r grade=inadequate status=previous"
        " when=2023-05}.",
        "It was judged [[good]]{r grade=good status=previous} three years ago and has been told to act after the CQC"
        " rated it [[inadequate]]{r grade=inadequate status=current}.",
        "It was upgraded from [[inadequate]]{r grade=inadequate status=previous when=2016} (in 2016) to [[good]]"
        "{r grade=good status=current}.",
        "It is the first home in the county since 2014 to be judged [[outstanding]]{r grade=outstanding"
        " status=current}.",
        "The CQC, which had rated the home [[inadequate]]{r grade=inadequate status=previous when=2019} in 2019, gave"
        " it the second lowest grade, [[requires improvement]]{r grade=requires_improvement status=current}.",
        "The home moved from what its owner called a solid [[good]]{r grade=good status=previous} to [[outstanding]]"
        "{r grade=outstanding status=current}.",
        "It is rated [[good]]{r grade=good status=current}, after receiving ratings of [[inadequate]]{r"
        " grade=inadequate status=previous} for years.",
        "It was rated [[good]]{r grade=good status=previous} before slipping to [[inadequate]]{r grade=inadequate"
        " status=current}.",
    ],
)
def test_dates_and_turns_keep_to_their_grade(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


def test_a_line_of_a_hygiene_list_gives_its_day(check_ratings: Check) -> None:
    check_ratings(
        "Food hygiene inspectors saw Dragon Grill, a takeaway.\n"
        'Rated [[5]]{r grade=fhrs_5 when=2023-05-12 subject="Dragon Grill"}: Dragon Grill, 3 High Street; rated on May'
        " 12"
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Three per cent of grades given so far are ‘[[outstanding]]{r grade=outstanding status=aggregate}’.",
        "Of 150 homes seen, almost a third (48) have been rated [[inadequate]]{r status=aggregate}.",
        "Out of 22 homes in the county, more than two thirds are [[inadequate]]{r status=aggregate}.",
        "Eleven of the 18 reports showed a rating of [[inadequate]]{r status=aggregate}.",
        'Of 56 trusts, one is rated [[inadequate]]{r status=current subject="Oakdale Trust"} (Oakdale Trust).',
    ],
)
def test_shares_of_many_are_aggregate(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


def test_visits_are_no_services(check_ratings: Check) -> None:
    check_ratings(LEAD + "Four more visits did not lift the ‘[[inadequate]]{r status=current}’ rating.")


def test_codes_in_a_row_are_no_scale(extractor: Extractor) -> None:
    found = extractor.extract(HOUSING + "The regulator confirmed Oakfield Homes at C1/G1/V2.").ratings
    assert [(each.grade, each.status, each.aspect) for each in found] == [
        ("c1", "current", "overall"),
        ("g1", "current", "governance"),
        ("v2", "current", "viability"),
    ]


def test_a_headline_about_a_surgery_tells_of_no_area_called_surgery(check_ratings: Check) -> None:
    check_ratings(
        "Surgery with 8,000 patients rated ‘[[inadequate]]{r aspect=overall}’\nThe Care Quality Commission (CQC) went"
        " to Millgate Practice in Thorley."
    )


@pytest.mark.parametrize(
    "service, scale",
    [("Elm House Care Home", "cqc4"), ("Weir Street Surgery", "cqc4"), ("Marlby Council", "cqc_la_pct")],
)
def test_the_scale_is_that_for_such_a_service(extractor: Extractor, service: str, scale: str) -> None:
    [rating] = extractor.extract(f"The CQC has rated {service} good.", published="2023-11-20").ratings
    assert rating.scale == scale


@pytest.mark.parametrize(
    "sentence",
    [
        "The home hopes to improve on its [[good]]{r grade=good status=current} rating.",
        "“We will not rest until we are [[outstanding]]{r grade=outstanding status=target},” she said.",
        "She was pleased that inspectors recognised staffing as [[outstanding]]{r grade=outstanding status=current"
        " aspect=staffing}.",
    ],
)
def test_an_aim_is_told_from_what_it_starts_from(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)
