"""Counts: what rose or fell, what a share behind "amounting to" is of, sums for each, and rates that are decimals."""

import pytest

from inspectfacts import Extractor

MOVED = {
    "number told of": (
        "The number of children seen by a nurse has soared, going from 41,000 in 2008 to 52,300 in 2012.",
        [(41000, "children"), (52300, "children")],
    ),
    "number of with an agent": (
        "The number of referrals to wards by a person worried about a child rose by 11 per cent.",
        [(11, "referrals")],
    ),
    "share amounting": (
        "12 homes are on the list, amounting to 15% - or one in every seven - of all homes.",
        [(12, "homes"), (15, "homes"), (0.1429, "homes")],
    ),
    "and a further": (
        "It said that 31 clubs were in need of help and a further nine were deemed weak.",
        [(31, "clubs"), (9, "clubs")],
    ),
    "a further number of a title": (
        "Some Wessex clubs wait 12 years for a visit. A further 94 have not been seen this year.",
        [(94, "clubs")],
    ),
    "possession of what is counted": (
        "The study drew on 2,300 inspections of children’s day services.",
        [(2300, "inspections of children’s day services")],
    ),
    "of these, in a list": (
        "There were 5,120 incidents:\n• of these assaults on staff, 640 were serious",
        [(5120, "incidents"), (640, "assaults")],
    ),
    "sums for each": (
        "The judge gave them fines of £300 each and ordered them to pay £720 each towards council costs.",
        [(300, "fines"), (720, "council costs")],
    ),
    "sum for a week": ("They charge in excess of £350 a week.", [(350, None)]),
    "bill for doing": ("The cafe was handed a bill of more than £9,500 for breaking the law.", [(9500, "bill")]),
    "pounds named twice": ("It is an extra £61 million pounds a year in care costs.", [(61000000, None)]),
    "fees charged": ("Homes typically charge fees of at least £20,000 a year.", [(20000, "fees")]),
    "decimal rate": (
        "The schools had a 0.42 exclusion rate, equivalent to four in every 1,000 pupils.",
        [(0.42, "exclusion rate"), (4, "exclusion rate")],
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
        "Seven wards are shut. It was cold. She asked for changes. For the other seven, experts will be sent in.",
        [(7, "wards"), (7, "wards")],
    ),
    "plural before its noun": (
        "One special measures practice, they say, has grown.",
        [(1, "special measures practice")],
    ),
    "plural of its own": ("It was told to take two special measures.", [(2, "special measures")]),
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
