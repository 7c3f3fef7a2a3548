"""Services named behind their grade: "those rated good were Elm House and Oak House". All names are invented."""

import pytest

from inspectfacts import Extractor

CQC = "The Care Quality Commission (CQC) has published its reports.\n"
HOUSING = "The Regulator of Social Housing has published its judgements.\n"
OFSTED = "Ofsted has published new reports.\n"


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            HOUSING + "The councils that got a first consumer grading of ‘C3’ are Marlow Borough Council,"
            " Penfold City Council, and East Dunmore District Council.",
            ["Marlow Borough Council", "Penfold City Council", "East Dunmore District Council"],
        ),
        (OFSTED + "Those rated inadequate were Marl School and Deal Academy.", ["Marl School", "Deal Academy"]),
        (
            OFSTED + "Schools judged to require improvement include Marl School, Deal Academy and Dunmore High School.",
            ["Marl School", "Deal Academy", "Dunmore High School"],
        ),
        (
            HOUSING + "Receiving a C1 were Marlow Homes and Dunmore City Council.",
            ["Marlow Homes", "Dunmore City Council"],
        ),
        (
            CQC
            + "The two homes which have been rated as inadequate are Larch House, in Marlow, and Elm Lodge in Penfold.",
            ["Larch House", "Elm Lodge"],
        ),
        (
            CQC + "The homes rated good were Larch House, Dunmore; Elm Lodge, Penfold; and Holly Court, Marlow.",
            ["Larch House", "Elm Lodge", "Holly Court"],
        ),
        (
            CQC + "The homes rated good include Larch House and Elm Lodge, while those rated inadequate are Holly Court"
            " and Willow Care Home.",
            ["Larch House", "Elm Lodge", "Holly Court", "Willow Care Home"],
        ),
        (CQC + "Joining them with an inadequate rating is Holly Court.", ["Holly Court"]),
        (
            CQC + "The trusts that got an inadequate rating for safety were Marlow NHS Trust and Penfold NHS Trust.",
            ["Marlow NHS Trust", "Penfold NHS Trust"],
        ),
        (
            CQC + "The following homes were rated inadequate: Larch House, Elm Lodge and Willow Care Home.",
            ["Larch House", "Elm Lodge", "Willow Care Home"],
        ),
        (
            HOUSING + "C2 grades went to Marlow Borough Council and Penfold Homes, while Deal Council got a C3.",
            ["Marlow Borough Council", "Penfold Homes", "Deal Council"],
        ),
    ],
)
def test_services_named_behind_their_grade_each_have_it(extractor: Extractor, text: str, subjects: list[str]) -> None:
    found = extractor.extract(text).ratings
    assert [rating.subject for rating in found if rating.status == "current"] == subjects


@pytest.mark.parametrize(
    "text",
    [
        CQC + "Homes rated good are run by Larch Care and Elm Homes.",
        CQC + "The homes rated inadequate are all in Marlow and Penfold.",
        CQC + "Homes rated inadequate include some run by Larch Care and Elm Homes.",
    ],
)
def test_who_runs_them_and_where_they_are_is_no_list(extractor: Extractor, text: str) -> None:
    assert [rating.status for rating in extractor.extract(text).ratings] == ["aggregate"]


FAR = (
    "It said that homes have grown old, that rents have gone up and that repairs are slow wherever its people went.\n"
    "Tenants told of doors that would not shut and of lifts that had not moved since the winter before the last.\n"
    "Councillors wrote to ministers to ask for money, and ministers wrote back to ask for patience and for figures.\n"
    "Builders are hard to find, timber is dear, and the weather has been kind to nobody on the coast for months.\n"
    "A charity that speaks for tenants called for a new law, as it has done each spring since it was set up.\n"
    "The law in force was written when most of the towers were new and gas was still made from coal in town.\n"
    "Landlords say that they do what they can with what they have, and that much has been mended since the fire.\n"
)


@pytest.mark.parametrize(
    ("count", "providers"),
    [("Three", ["Marl Council", "Deal Council", "Dunmore Council"]), ("Sixteen", [])],
)
def test_those_counted_at_the_top_have_a_row_when_all_are_named(
    extractor: Extractor, count: str, providers: list[str]
) -> None:
    top = f"{count} councils have been graded C3 by the Regulator of Social Housing.\n"
    text = top + FAR + "Councils with a C3 grade are Marl Council, Deal Council and Dunmore Council."
    assert [row.provider for row in extractor.extract(text).inspections] == providers
