"""The map between source and cleaned text loses nothing, whatever the text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspectfacts.cleaning import Cleaned, lay_tiles
from inspectfacts.facts import Removed

_PIECES = st.sampled_from(
    [*"a. ”\t\n\x1c\x85\u00a0\u200b\ufeff\u00ad\u2028", "Good", "é", "e\u0301", "👩\u200d🏫", "£1.2m", "  ", "\r\n"]
)  # fmt: skip


@st.composite
def _cases(draw: st.DrawFn) -> tuple[str, list[Removed], list[int]]:
    source = "".join(draw(st.lists(_PIECES | st.text(max_size=3), max_size=25)))
    marks = sorted(draw(st.lists(st.integers(0, len(source)), max_size=8, unique=True)))
    cuts = [Removed(start=a, end=b, rule="test") for a, b in zip(marks[::2], marks[1::2], strict=False)]
    joins = [n for n, character in enumerate(source) if character in "\r\n" and draw(st.booleans())]
    return source, cuts, joins


def _lay(case: tuple[str, list[Removed], list[int]]) -> Cleaned:
    source, cuts, joins = case
    return lay_tiles(source, cuts, joins=joins)


@given(_cases())
def test_tiles_rebuild_the_source(case):
    cleaned = _lay(case)
    assert "".join(cleaned.source[tile.start : tile.end] for tile in cleaned.tiles) == cleaned.source
    assert all(tile.start < tile.end for tile in cleaned.tiles)


@given(_cases())
def test_clean_text_has_one_space_or_line_feed_at_a_time(case):
    text = _lay(case).text
    assert not re.search(r"\s\s|[^\S \n]|^\s|\s\Z", text)


@given(_cases())
def test_kept_characters_go_back_to_themselves(case):
    cleaned = _lay(case)
    for n, character in enumerate(cleaned.text):
        if not character.isspace():
            start, end = cleaned.to_source(n, n + 1)
            assert cleaned.source[start:end] == character


@given(_cases())
def test_only_white_space_and_furniture_are_lost(case):
    source, cuts, _ = case
    kept = "".join(c for n, c in enumerate(source) if not any(cut.start <= n < cut.end for cut in cuts))
    squeeze = str.maketrans("", "", "\u200b\u2060\u00ad\ufeff")
    assert "".join(_lay(case).text.split()) == "".join(kept.translate(squeeze).split())


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("The home <Hide Ad >was good.", "The home was good."),
        ("It was good.<Hide Ad>The head left.", "It was good. The head left."),
        ("the CQC<, external>.", "the CQC."),
        ("the CQC<, external> said", "the CQC said"),
        ("One.\n<Hide Ad>\n\nTwo.", "One.\nTwo."),
        ("<By A Name>\nOne.", "One."),
        ("One.\n<Share>\n", "One."),
        ("a\u00a0b\r\n\r\nc \n d", "a b\nc\nd"),
        ("in\u00adspection\u200bs", "inspections"),
    ],
)
def test_what_stands_around_furniture_is_parted_once(marked, expected):
    start, end = marked.find("<"), marked.find(">") - 1
    source = marked.replace("<", "").replace(">", "")
    cuts = [Removed(start=start, end=end, rule="test")] if start >= 0 else []
    assert lay_tiles(source, cuts).text == expected


def test_joined_line_ends_become_a_space():
    source = "The home\nHide Ad\nwas good.\nThe end."
    cut = Removed(start=9, end=16, rule="test")
    assert lay_tiles(source, [cut], joins=[8, 16]).text == "The home was good.\nThe end."
