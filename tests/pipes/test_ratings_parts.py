"""Stories with a second part, on another service and its own inspectors. Every name and place is invented."""

import pytest

from inspectfacts import Extractor

_PROBATION = (
    "HM Inspectorate of Probation rated the Probation Service in Wexshire as inadequate.\n"
    "Inspectors visited the unit in May 2024. Leadership was rated requires improvement.\n"
    "It comes as violence doubled at HMYOI Coldacre.\n"
)
_PRISON = (
    "HM Inspectorate of Prisons was at Coldacre from 3 to 14 July 2024.\n"
    "Safety was said to be poor, having been reasonably good in January 2020.\n"
    "Respect was good.\n"
)
_CARE = (
    "Its adult social care requires improvement, the Care Quality Commission told the council.\n"
    "The head of a team that Ofsted knows was glad.\n"
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            _PROBATION + _PRISON,
            [("Probation Service in Wexshire", "HMI Probation")] * 2 + [("HMYOI Coldacre", "HMI Prisons")] * 3,
        ),
        (
            _PROBATION + _PRISON + "Staffing at the Probation Service in Wexshire was rated inadequate.",
            [("Probation Service in Wexshire", "HMI Probation")] * 2
            + [("HMYOI Coldacre", "HMI Prisons")] * 3
            + [("Probation Service in Wexshire", "HMI Probation")],
        ),
        (
            _PROBATION + "Nobody from Ofsted was there.\nStaffing was rated inadequate.",
            [("Probation Service in Wexshire", "HMI Probation")] * 3,
        ),
    ],
)
def test_a_part_has_its_own_service_and_body(extractor: Extractor, text: str, told: list[tuple[str, str]]) -> None:
    assert [(each.subject, each.inspectorate) for each in extractor.extract(text).ratings] == told


def test_what_only_a_description_names_is_of_the_body_that_looks_at_such(extractor: Extractor) -> None:
    text = _CARE + "There was praise for the regional adoption agency. Inspectors judged it to be outstanding."
    assert extractor.extract(text).ratings[-1].inspectorate == "Ofsted"


def test_each_part_has_a_row_with_its_own_visit(extractor: Extractor) -> None:
    rows = extractor.extract(_PROBATION + _PRISON, published="2024-10-17").inspections
    assert [(row.inspectorate, row.inspected, row.previous) for row in rows] == [
        ("HMI Probation", "2024-05", None),
        ("HMI Prisons", "2024-07-03/2024-07-14", None),
    ]


def test_a_body_that_takes_part_in_a_visit_has_no_row(extractor: Extractor) -> None:
    text = _PROBATION + _PRISON + "Ofsted, which took part, judged education inadequate."
    rows = extractor.extract(text, published="2024-10-17").inspections
    assert [row.inspectorate for row in rows] == ["HMI Probation", "HMI Prisons"]
