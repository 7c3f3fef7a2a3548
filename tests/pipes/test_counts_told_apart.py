"""Counts: ages, ordinals, telephone numbers, scores and times that count nothing, and what a number counts."""

import pytest

from inspectfacts import Extractor

CASES = {
    "one of nine": ("Elm Court is one of just nine to fail.", [("one", None), ("nine", None)]),
    "one of three of a kind": ("The school is one of three to fail.", [("one", "school"), ("three", "school")]),
    "one of nine by name": ("Elm Court is one of nine Elm Homes.", [("one", "Elm Homes"), ("nine", "Elm Homes")]),
    "group of parents": ("A group of 40 parents came.", [("40", "parents")]),
    "age at a start": ("She started as a cook at 17 and wants it by the time I'm 40.", []),
    "figure stands at": ("The rate stands at 17 and rises.", [("17", "rate")]),
    "one more": ("Two homes were sold. A fourth, Sand Lodge, burned down.", [("Two", "homes")]),
    "fourth part": ("A fourth of the beds are empty.", [("A fourth", "beds")]),
    "telephone": ("On 101 the wait was long, and people who ring 101 give up.", []),
    "figure of homes": ("In 101 care homes the staff were told.", [("101", "care homes")]),
    "standard": (
        "It met a national standard of 90 per cent. Then 17 per cent rang off.",
        [("90 per cent", "national standard"), ("17 per cent", None)],
    ),
    "pored over": ("They pored over 54 files.", [("54", "files")]),
    "aged until": ("It has 61 children aged from 0 until four.", [("61", "children")]),
    "stages": ("It rose in both Key Stages 2 and 4; it fell later.", []),
    "score of a visit": ("Elm Café, High Street: 5 (inspected October 2)", []),
    "figure of a line": ("Staff: 5 (two of them new).", [("5", "Staff"), ("two", "Staff")]),
    "fined for something": ("A café was fined £5,600 for breaking hygiene rules.", [("£5,600", None)]),
    "fined and charged": ("It was fined £900 with £300 for costs.", [("£900", None), ("£300", "costs")]),
    "spent for something": ("It spent £300 for new signs.", [("£300", "signs")]),
    "time": ("Calls took 12 minutes against a target of eight.", []),
    "share beside a time": (
        "It took 82 per cent of calls in 10 seconds, against a target of 90.",
        [("82 per cent", "calls"), ("90", "target")],
    ),
    "target": ("It made 12 visits against a target of eight.", [("12", "visits"), ("eight", "target")]),
}


@pytest.mark.parametrize(("text", "counts"), CASES.values(), ids=CASES)
def test_counts_what_is_counted(extractor: Extractor, text: str, counts: list[tuple[str, str | None]]) -> None:
    found = extractor.extract(text, published="2022-05-04").counts
    assert [(fact.text, fact.of) for fact in found] == counts


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("They pored over 54 files.", None),
        ("They held over 54 files.", "over"),
        ("It cost the best part of £19m.", "about"),
        ("It is part of a £19m plan.", None),
    ],
)
def test_bounds_what_is_bounded(extractor: Extractor, text: str, qualifier: str | None) -> None:
    [count] = extractor.extract(text, published="2022-05-04").counts
    assert count.qualifier == qualifier
