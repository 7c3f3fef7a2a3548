"""Tell of each grade of a sentence what it is and when it was given, in the light of the sentences around it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from ..reading import Reading
from .area_lines import take_areas_below
from .cues import RatingWords
from .draft import Draft
from .glossary import find_glossary
from .outline import Outline, Sheet, outline_sentence
from .scenes import (
    carry_area,
    carry_dated,
    carry_earlier,
    carry_past,
    date_move,
    has_seen,
    is_earlier,
    read_so_too,
)
from .status import is_behind_aside, read_status
from .tallies import carry_tally
from .that_visit import carry_that_visit, carry_visit, is_that_visit
from .times import carry_scene, is_dated_with, read_when, value_of

__all__ = ["carry_on", "read_told"]

_GAVE_WAY = re.compile(r"s[^;.c]{0,3}M[^;.cRVFK]{0,6}t[dxno]*$")
_GLOSS = re.compile(r"\([xBRF]{0,3}G\)")
_FROM_TO = re.compile(r"n?t[xdn]*")
_SOON, _OPENING, _ENTRY, _BESIDE = 6, 4, 9, 2
_NOBODY = frozenset("PjhIGHBWc")
_RENAMED = ("satisfactory", "requires_improvement")


def read_told(drafts: Sequence[Draft], outline: Outline, reading: Reading, words: RatingWords) -> None:
    """Fill the status and date of the grades of one sentence."""
    glossed = find_glossary(outline, drafts)
    previous: Draft | None = None
    for draft in drafts:
        if draft.item in glossed:
            draft.status, draft.areas = "mention", []
        else:
            draft.status = read_status(draft, words, previous)
        if draft.status == "mention" and draft.rule == "ratings.list" and previous and previous.status != "mention":
            draft.subject, draft.others, draft.areas = None, [], []
        draft.when = read_when(draft, reading, words)
        later = outline.word(draft.item - 1) in words["scenes.later"]
        if previous is not None and draft.when is None and not later and is_dated_with(draft, previous, words):
            draft.when, draft.old = previous.when, previous.old
        shares = draft.rule == "ratings.list" and previous is not None and previous.status == draft.status
        shares = shares and not later and words["newest"].isdisjoint(outline.words(draft.item + 1, draft.item + _SOON))
        if draft.when is None and shares and previous is not None and not is_behind_aside(draft, previous):
            draft.when, draft.old = previous.when, previous.old
        if previous is not None and _FROM_TO.fullmatch(outline.tags, previous.item + 1, draft.item):
            date_move(previous, draft)
        if previous is not None and _is_other_word(outline, previous, draft):
            previous.when, previous.old = previous.when or draft.when, previous.old or draft.old
        if previous is not None and _is_renamed(outline, previous, draft):
            draft.status, draft.when, draft.told = "mention", None, "what the grade is called now"
        previous = draft
    for draft, following in pairwise(drafts):
        gap = outline.tags[draft.item + 1 : following.item]
        if draft.status == following.status == "current" and draft.areas == following.areas and _GAVE_WAY.search(gap):
            draft.status, draft.told = "previous", "the next grade took its place"


def _is_renamed(outline: Outline, old: Draft, new: Draft) -> bool:
    """Say whether a grade is told as today's word for the one before: "satisfactory (now requires improvement)"."""
    grades = (outline.values[old.item].grade, outline.values[new.item].grade)
    return grades == _RENAMED and bool(_GLOSS.fullmatch(outline.tags, old.item + 1, new.item + 2))


def _is_other_word(outline: Outline, number: Draft, word: Draft) -> bool:
    """Say whether a grade is only told in other words: "scored five, or very good,"."""
    if outline.tags[number.item + 1 : word.item] != ",&" or outline.word(word.item - 1) != "or":
        return False
    return bool(outline.values[number.item].grade == outline.values[word.item].grade)


def carry_on(found: Sequence[Draft], last: Sequence[Draft], sheet: Sheet, sentence: int, words: RatingWords) -> None:
    """Let the grades of a sentence go on with what the one before tells, and share them with the next."""
    carry_scene(found, last, words)
    carry_past(found, last, words)
    carry_tally(found, last)
    if sentence:
        _date_entry(found, sheet, sentence, words)
        _carry_visit(found, sheet, sentence, words)
    take_areas_below(found[-1], sheet, words)
    end = found[0].outline.end
    if sheet.reading.words[end : end + 1] == ["so"]:
        _share_next(found[-1], sheet, sentence + 1, words)


def _date_entry(found: Sequence[Draft], sheet: Sheet, sentence: int, words: RatingWords) -> None:
    """Date the grades of an entry that opens with its visit: "Inspected May 2009. Leadership was inadequate."."""
    reading = sheet.reading
    first = reading.sentence_of[reading.paragraphs[reading.paragraph_of[found[0].outline.start]][0]]
    start, end = reading.sentences[first]
    opening = reading.words[start : min(end, start + _OPENING)]
    looked = next((n for n, word in enumerate(opening, start) if word in words["scenes.looked"]), -1)
    if first >= sentence or end - start > _ENTRY or looked < 0 or "then" in found[0].outline.words(0, _OPENING):
        return
    before = outline_sentence(sheet, start, end, words)
    if "D" not in before.tags or not _NOBODY.isdisjoint(before.tags[1:]):
        return
    at = before.tags.index("D")
    when = value_of(before, at) if before.starts[at] - looked <= _BESIDE else None
    if when is None or (reading.published and when > reading.published.isoformat()):
        return
    for draft in found:
        if draft.status == "current" and draft.when is None and "D" not in draft.outline.tags:
            draft.when = when


def _carry_visit(found: Sequence[Draft], sheet: Sheet, sentence: int, words: RatingWords) -> None:
    """Date the grades of "it was then rated" by the earlier visit that the sentence before tells of."""
    reading = sheet.reading
    start, end = reading.sentences[sentence - 1]
    if is_that_visit(found[0].outline, words):
        carry_that_visit(found, outline_sentence(sheet, start, end, words))
        return
    same = reading.paragraph_of[start] == reading.paragraph_of[end]
    if not same:
        return
    if "then" in reading.words[end : found[0].outline.end]:
        carry_visit(found, outline_sentence(sheet, start, end, words), words)
    elif is_earlier(reading.words[start:end], words):
        carry_earlier(found, outline_sentence(sheet, start, end, words), words)
    elif has_seen(reading.words[start:end], words):
        before = outline_sentence(sheet, start, end, words)
        carry_dated(found, before, words)
        carry_area(found, before, words)


def _share_next(last: Draft, sheet: Sheet, sentence: int, words: RatingWords) -> None:
    """Let the areas of "So too was leadership" share the grade of the sentence before."""
    reading = sheet.reading
    start, end = reading.sentences[sentence]
    if reading.paragraph_of[start] == reading.paragraph_of[last.outline.start]:
        last.areas = read_so_too(last, outline_sentence(sheet, start, end, words), words)
