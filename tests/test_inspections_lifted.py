"""A service that comes out of special measures was inspected, though no new grade is told. All names are invented."""

import pytest

from inspectfacts import Extractor

ROW = (
    "Ysgol Marl has been taken out of special measures by Estyn after two years.\n"
    "Inspectors said pupils now behave well.\n"
    "The original inspection could hardly have been worse. Teaching was found to be unsatisfactory."
)
NONE = (
    "Ysgol Marl will build a new hall.\nEstyn has a base in the town.\n"
    "“They took us out of special measures,” a teacher said of Estyn.\n"
)


@pytest.mark.parametrize(("text", "providers"), [(ROW, ["Ysgol Marl"]), (NONE, [])])
def test_leaving_special_measures_is_a_row_without_a_grade(
    extractor: Extractor, text: str, providers: list[str]
) -> None:
    found = extractor.extract(text, published="2023-06-20").inspections
    assert [(row.provider, row.overall) for row in found] == [(name, None) for name in providers]
