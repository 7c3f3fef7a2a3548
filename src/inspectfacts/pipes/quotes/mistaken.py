"""Tell words that look like words of reporting and report nothing: "asked questions", "put it on a shelf"."""

from ..reading import Reading
from .words import QuoteWords

__all__ = ["is_joined", "reports_nothing"]

_ASKING = frozenset({"asked", "ask", "asks", "answered", "answer"})
_ODD = _ASKING | {"questions", "put", "puts"}
# "Misled them over claims", "said the comments": nouns there.
_PLURAL = frozenset({"claims", "comments"})
# After the "found" of "the failings found in a check".
_WHERE = frozenset({"in", "during", "at", "by"})
_AFTER_IT = frozenset({",", ".", ":", "\n", "“"})


def reports_nothing(lower: list[str], start: int, end: int, words: QuoteWords) -> bool:
    """Tell whether a word or phrase of reporting is none where it stands."""
    if lower[start] in _PLURAL:
        return lower[start - 1] in words.prepositions or lower[start - 1] in words.determiners
    if lower[start] == "found" and lower[end : end + 1] and lower[end] in _WHERE:
        return lower[start - 1].endswith("s") and lower[start - 1] not in words.people.actors
    if lower[start] not in _ODD and lower[start] not in words.keeping:
        return False
    return _is_question(lower, start) or _is_put_elsewhere(lower, start, end) or _is_kept(lower, start, words)


def _is_question(lower: list[str], at: int) -> bool:
    """Tell both words of "asked questions", which reports nothing."""
    pair = lower[at : at + 2] if lower[at] in _ASKING else lower[at - 1 : at + 1]
    return len(pair) == 2 and pair[0] in _ASKING and pair[1] == "questions"


def _is_put_elsewhere(lower: list[str], start: int, end: int) -> bool:
    """Tell "she puts it on a shelf" from "as she puts it,"."""
    after = lower[end : end + 1]
    return lower[start:end] in (["puts", "it"], ["put", "it"]) and not _AFTER_IT.issuperset(after)


def _is_kept(lower: list[str], at: int, words: QuoteWords) -> bool:
    """Tell "the college maintained its high standard" from "the college maintained that it did"."""
    return lower[at] in words.keeping and at + 1 < len(lower) and lower[at + 1] in words.possessives


def is_joined(reading: Reading, at: int, words: QuoteWords) -> bool:
    """Tell the college of "college-based courses", which says nothing, from "the college - based in Hale - said"."""
    if reading.words[at + 1 : at + 2] != ["-"] or reading.words[at + 2 : at + 3] == []:
        return False
    glued = reading.offsets[at + 2] == reading.offsets[at + 1] + 1
    return glued and reading.words[at + 2] in words.joined
