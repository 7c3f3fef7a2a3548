"""Read a noun phrase that is a count of services or areas, or the rest of those counted before."""

import re
from collections.abc import Sequence

from .counted import count_areas, read_counted
from .cues import RatingWords
from .draft import Draft
from .named import Named
from .outline import Outline

__all__ = ["count_of_grades", "goes_on_counting", "is_next_count", "read_count"]

_SOME_OF_THEM = re.compile(r"N[wx]?ox*[hr]$|N[^,A]*,x?N$")
_BY_MANY = re.compile(r"P[wx]*b[dx]*N[wx]*[Pj]$")
_RUN_BY = re.compile(r"P(?:x?w){1,2}b")
_BARE_COUNT = re.compile(r"[,&][xw]?(?:ws)?d?N(?:\(N\))?$")
_REST = re.compile(r"x?N|d?wN")
_THE_REST = re.compile(r"[wx]?d[wN]")
_ITS_REST = ["the", "rest"]
_SOME_AREAS = re.compile(r"x?N[wx]?o[dx]*N?w{1,2}")
_THE_OTHER, _OTHERS = re.compile(r"d[wN]"), frozenset({"other", "others", "remaining"})
_NEXT_COUNT = re.compile(r";&?x?N[HB]?x?$")
_COUNTS_OF_GRADES = re.compile(r"NGn?,?&?N")
_COUNTED_ASIDE = re.compile(r"[,(][pxw]?N[,)]")


def read_count(outline: Outline, first: int, last: int, words: RatingWords) -> Named | None:
    """Return what a bare count names: many services, or the rest of the areas; None for a phrase of another form."""
    tags = outline.tags
    if _is_many(outline, first, last, words):
        return Named(read_counted(outline, first, last, words), many=True)
    if outline.word(last - 1) in words["rest"] and _COUNTED_ASIDE.match(tags, last):
        return Named(many=True)
    if _SOME_OF_THEM.search(tags, first, last):
        return Named(many=not words["counted_areas"] & set(outline.words(first, last)))
    if _REST.fullmatch(tags, first, last) and count_areas(outline, first, words):
        return Named(areas=[outline.text(last - 1 if tags[last - 2] != "w" else first, last)])
    if _is_some_areas(outline, first, last, words):
        return Named(areas=[outline.text(first, last)])
    if _THE_OTHER.fullmatch(outline.tags, first, last) and _is_other_area(outline, first, last, words):
        return Named(areas=[outline.text(first, last)])
    if _THE_REST.fullmatch(tags, first, last) and _is_rest_of_many(outline, first, last, words):
        return Named(many=True)
    if first == 0 and outline.words(first, last) == _ITS_REST and not words["parts"].isdisjoint(_told_before(outline)):
        return Named(areas=[outline.text(last - 1, last)])
    return None


def _is_some_areas(outline: Outline, first: int, last: int, words: RatingWords) -> bool:
    """Say whether areas are counted: "three of the areas", or "two" behind a sentence that counts areas."""
    if _SOME_AREAS.fullmatch(outline.tags, first, last):
        return outline.word(last - 1) in words["counted_areas"]
    if first > 1 or not _REST.fullmatch(outline.tags, first, last):
        return False
    told = _told_before(outline)
    others = words["providers"] | words["graded_things"]
    return not words["counted_areas"].isdisjoint(told) and others.isdisjoint(told)


def _is_other_area(outline: Outline, first: int, last: int, words: RatingWords) -> bool:
    """Say whether "the other" is that of areas counted before: "four of the five areas were good, the other poor"."""
    return outline.word(last - 1) in _OTHERS and count_areas(outline, first, words)


def _is_many(outline: Outline, first: int, last: int, words: RatingWords) -> bool:
    """Say whether services are counted after whose they are, after a comma, or as those that somebody runs."""
    if _BY_MANY.search(outline.tags, first, last) or _is_bare_count(outline, first, last, words):
        return True
    return _RUN_BY.match(outline.tags, first, last) is not None and outline.values[first][1] == "plural"


def _is_bare_count(outline: Outline, first: int, last: int, words: RatingWords) -> bool:
    """Say whether the subject is a number after a comma: "of the 40 seen so far, nine …"."""
    bare = _BARE_COUNT.search(outline.tags, first, last)
    return bare is not None and not count_areas(outline, last, words)


def _is_rest_of_many(outline: Outline, first: int, last: int, words: RatingWords) -> bool:
    """Say whether "the rest" is that of services counted before: "two homes were weak and the rest good"."""
    if outline.word(last - 1) not in words["rest"]:
        return False
    if not words["providers"].isdisjoint(outline.words(0, first)):
        return True
    told = _told_before(outline)
    return not words["providers"].isdisjoint(told) and words["counted_areas"].isdisjoint(told)


def _told_before(outline: Outline) -> Sequence[str]:
    """Return the words of the sentence before in the same paragraph."""
    reading = outline.reading
    sentence = reading.sentence_of[outline.start] - 1
    if sentence < 0 or reading.paragraph_of[outline.start] != reading.paragraph_of[reading.sentences[sentence][0]]:
        return ()
    return reading.words[slice(*reading.sentences[sentence])]


def goes_on_counting(draft: Draft, previous: Draft | None) -> bool:
    """Let a grade be that of the next of several that are counted: "seven were excellent; 18 were very good"."""
    if previous is None or not previous.many:
        return False
    if _NEXT_COUNT.search(draft.outline.tags, previous.item, draft.item) is None:
        return False
    draft.subject, draft.many, draft.areas = previous.subject, True, list(previous.areas)
    return True


def is_next_count(draft: Draft, previous: Draft | None) -> bool:
    """Say whether a grade ends a further count: "eight inadequate homes and another 70 require improvement"."""
    outline, item = draft.outline, draft.item
    counted = previous is not None and (previous.many or bool(previous.others))
    return counted and outline.tag(item - 1) == "N" and outline.tag(item + 1) in ".,;&c"


def count_of_grades(draft: Draft, previous: Draft) -> list[str]:
    """Return how many of a next grade one service got, as worded: "one good rating, three adequate and six poor"."""
    outline, item = draft.outline, draft.item
    counts = outline.tag(item - 1) == "N" and _COUNTS_OF_GRADES.match(outline.tags, previous.item - 1)
    if not counts or counts.end() < item or previous.many or not previous.areas:
        return []
    end = outline.ends[item]
    return [outline.reading.text_of(outline.starts[item - 1], end + (end in outline.marked))]
