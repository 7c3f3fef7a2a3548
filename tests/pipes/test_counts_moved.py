"""Counts: what rose or fell, what a share behind "amounting to" is of, sums for each, and rates that are decimals."""

import pytest

from inspectfacts import Extractor

MOVED = {
    "number told of": (
        "The number of children seen by a nurse has soared, going from 538,000 in 2008 to 605,100 in 2012.",
        [(538000, "children"), (605100, "children")],
    ),
    "number of with an agent": (
        "The number of referrals to wards by a person worried about a child rose by 11 per cent.",
        [(11, "referrals")],
    ),
    "share amounting": (
        "20 councils now carry this rating, amounting to 13% - or one in every seven - of all councils.",
        [(20, "councils"), (13, "councils"), (0.1429, "councils")],
    ),
    "and a further": (
        "It said that 26 councils were in need of help and a further seven were deemed weak.",
        [(26, "councils"), (7, "councils")],
    ),
    "a further number of a title": (
        "Some Highland schools wait 20 years for a visit. A further 811 have not been inspected this year.",
        [(811, "schools")],
    ),
    "possession of what is counted": (
        "The study drew on 4,500 inspections of children’s day services.",
        [(4500, "inspections of children’s day services")],
    ),
    "of these, in a list": (
        "There were 6,844 incidents:\n• of these assaults on staff, 789 were serious",
        [(6844, "incidents"), (789, "assaults")],
    ),
    "sums for each": (
        "The judge gave them fines of £250 each and ordered them to pay £914 each towards council costs.",
        [(250, "fines"), (914, "council costs")],
    ),
    "sum for a week": ("They charge in excess of £400 a week.", [(400, None)]),
    "bill for doing": ("The cafe was handed a bill of more than £11,000 for breaking the law.", [(11000, "bill")]),
    "pounds named twice": ("It is an extra £173 million pounds a year in care costs.", [(173000000, None)]),
    "fees charged": ("Homes typically charge fees of at least £20,000 a year.", [(20000, "fees")]),
    "decimal rate": (
        "The schools had a 0.31 exclusion rate, equivalent to three in every 1,000 pupils.",
        [(0.31, "exclusion rate"), (3, "exclusion rate")],
    ),
    "all of as many": (
        "The body marked it weak in four areas. It told parents. Yet the council thinks it is fair in all five.",
        [(4, "areas"), (5, "areas")],
    ),
    "all of no several": (
        "A team of four came to the house. It was damp. It was satisfactory in all five.",
        [(4, "team"), (5, None)],
    ),
    "the others of so many": (
        "Eleven wards are shut. It was cold. She asked for changes. For the other 11, experts will be sent in.",
        [(11, "wards"), (11, "wards")],
    ),
    "rated are no inspectors": (
        "Inspectors visited the clinic and the day centre, with all three rated inadequate.",
        [(3, None)],
    ),
}


@pytest.mark.parametrize(("text", "found"), MOVED.values(), ids=MOVED)
def test_each_number_finds_what_it_counts(
    extractor: Extractor, text: str, found: list[tuple[float, str | None]]
) -> None:
    assert [(count.value, count.of) for count in extractor.extract(text).counts] == found
