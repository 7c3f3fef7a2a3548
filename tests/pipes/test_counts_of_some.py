"""Counts of some of many, shares behind brackets, adjectives with a comma; steps of a scale and hours are none."""

import pytest

from inspectfacts import Extractor

CASES = [
    ("The CQC rated 26 of the 33 areas at Elm Infirmary good.", [("26", "areas"), ("33", "areas")]),
    ("Inspectors rated 12 of the 20 services good.", [("12", "services"), ("20", "services")]),
    ("The CQC rated 4 of its homes good.", [("4", "homes")]),
    ("Inspectors rated it 3 for care.", []),
    ("They gave a 4 on a scale where 1 is unsatisfactory and 6 is excellent.", []),
    ("On that scale, 5 means very good.", []),
    ("Of the 20 homes, three are good and 1 is inadequate.", [("20", "homes"), ("three", "homes"), ("1", "homes")]),
    ("An open day runs from 3-6pm.", []),
    ("It is open from 5-7.30pm.", []),
    ("The nursery takes 3-6 children at once.", [("3-6", "children")]),
    ("Results at the school would improve by 10 per cent.", [("10 per cent", "Results at the school")]),
    ("Attendance should rise by 5 per cent.", [("5 per cent", "Attendance")]),
    ("He hopes that staff turnover will reduce by 15 per cent.", [("15 per cent", "staff turnover")]),
    ("Half (52 per cent) of parents drive.", [("Half", "parents"), ("52 per cent", "parents")]),
    (
        "Many children struggle - 13 per cent are in care and half (55 per cent) misuse substances.",
        [("13 per cent", "children"), ("half", "children"), ("55 per cent", "children")],
    ),
    ("Half of those who misuse drugs had no plan.", [("Half", "those who misuse drugs")]),
    ("Half of those who replied drive.", [("Half", "those who replied")]),
    ("It houses 500 category C, low-risk offenders.", [("500", "category C, low-risk offenders")]),
    ("Elm House cares for 40 frail, elderly residents.", [("40", "frail, elderly residents")]),
    ("The home has 30 rooms, care workers said.", [("30", "rooms")]),
    ("Of the 40 asked, care workers said few left.", [("40", None)]),
    ("Plans for 12 less formal “summary visits” were dropped.", [("12", "formal summary visits")]),
]


@pytest.mark.parametrize(("text", "counts"), CASES)
def test_counts(extractor: Extractor, text: str, counts: list[tuple[str, str | None]]) -> None:
    assert [(count.text, count.of) for count in extractor.extract(text).counts] == counts


@pytest.mark.parametrize(
    ("text", "durations"),
    [
        ("Lunch for children aged 0 to 2 years was late.", []),
        ("Pupils aged 3-5 years came.", []),
        ("Pupils aged from 11 to 14 years stayed for two years.", ["two years"]),
        ("The home was open for 4 to 6 weeks.", ["4 to 6 weeks"]),
    ],
)
def test_ages_with_a_unit_are_no_durations(extractor: Extractor, text: str, durations: list[str]) -> None:
    assert [date.text for date in extractor.extract(text).dates] == durations
