"""Why a date or a count has its value, role and noun, as `--explain` tells it."""

import pytest

from inspectfacts import Extractor


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("It opened in July 2012.", ["dates.point"]),
        ("It opened last month.", ["dates.relative", "told from the publication"]),
        ("It opened in July.", ["dates.point", "told from the publication, in a clause that looks back"]),
        ("It will open in July.", ["dates.point", "told from the publication, in a clause that looks ahead"]),
        ("It was inspected in July 2012.", ["dates.point", "role by 'inspected'"]),
    ],
)
def test_a_date_tells_its_form_its_base_and_its_role(extractor: Extractor, text: str, because: list[str]) -> None:
    [found] = extractor.extract(text, published="2019-01-23", explain=True).dates
    assert found.because == because


def test_a_date_told_from_another_names_it(extractor: Extractor) -> None:
    text = "They came on 3 May 2018 and again the following day."
    assert extractor.extract(text, published="2019-01-23", explain=True).dates[1].because == [
        "dates.relative",
        "told from the date before it, 2018-05-03",
    ]


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("There are 441 looked-after children.", ["of the noun after it"]),
        ("Attendance stood at 91 per cent.", ["of the subject before it"]),
        ("Parking charges – £310,000", ["of the head of its line"]),
        ("It is a 60-bed home.", ["of the noun joined to it"]),
        ("More than 150 nurses left.", ["of the noun after it", "qualifier 'more than'"]),
        ("There were 412 pupils in March 2018.", ["of the noun after it", "when by the date of its clause"]),
        ("There were 14 per cent more pupils.", ["of the noun after it", "change by the word beside it"]),
    ],
)
def test_a_count_tells_where_its_fields_came_from(extractor: Extractor, text: str, reasons: list[str]) -> None:
    [found] = extractor.extract(text, published="2019-01-23", explain=True).counts
    assert isinstance(found.because, list)
    assert found.because[0].startswith("numbers.")
    assert found.because[1:] == reasons
