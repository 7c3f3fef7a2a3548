"""Read what an article says a person is: the role before a name, in its apposition, or after a comma before it."""

from ..reading import Reading
from .words import PeopleWords

__all__ = ["find_role", "widen_left"]

_FARTHEST = 12
_INSIDE = frozenset({"-", "'s", "'", "&", "of", "for", "and", "/"})
_LINKS = frozenset({"of", "for", "at", "in", "to", "on"})
_ENDS = frozenset(
    {"who", "whose", "which", "said", "says", "told", "added", "and", "has", "was", "is", "had", "have", "will"}
)


def find_role(reading: Reading, start: int, end: int, words: PeopleWords) -> tuple[int, int] | None:
    """Return the tokens of the role of the person named from `start` to `end`, or None."""
    return _before(reading, start, words) or _after(reading, end, words)


def _before(reading: Reading, start: int, words: PeopleWords) -> tuple[int, int] | None:
    lower = reading.words
    end = start - 1 if start and lower[start - 1] == "," else start
    for at in range(end - 1, max(-1, end - _FARTHEST), -1):
        word = lower[at]
        if words.is_person(word) and (at == end - 1 or lower[at + 1] in _LINKS):
            return widen_left(reading, at, words), end
        if word in words.speech or not (word[0].isalnum() or word in _INSIDE):
            return None
    return None


def _after(reading: Reading, end: int, words: PeopleWords) -> tuple[int, int] | None:
    lower, last = reading.words, len(reading.words)
    if end + 1 >= last or lower[end] != ",":
        return None
    start = end + 1
    if lower[start].isdigit() and start + 1 < last and lower[start + 1] == ",":
        start += 2
    if start < last and lower[start] in ("the", "a", "an"):
        start += 1
    stop, head = start, False
    while stop < min(last, start + _FARTHEST + 4) and (lower[stop][0].isalnum() or lower[stop] in _INSIDE):
        if lower[stop] in _ENDS and not (lower[stop] == "and" and head and _goes_on(lower, stop, words)):
            break
        head = head or words.is_person(lower[stop])
        stop += 1
    return (start, stop) if head and stop > start and reading.quoted[start] < 0 else None


def _goes_on(lower: list[str], at: int, words: PeopleWords) -> bool:
    """Tell the "and" of "children and families" from one that joins two people."""
    return at + 1 < len(lower) and lower[at + 1] not in words.titles and lower[at + 1] not in words.forenames


def _joins_modifiers(reading: Reading, at: int, words: PeopleWords) -> bool:
    """Tell the "and" of "police and crime commissioner" from one that joins two people."""
    before = reading.words[at - 1]
    if not before.isalpha() or words.is_person(before) or before in words.openers:
        return False
    return not reading.is_capital(at - 1) or reading.sentence_of[at - 2 : at - 1] != [reading.sentence_of[at]]


def widen_left(reading: Reading, head: int, words: PeopleWords) -> int:
    """Return where the phrase of a head noun starts: its modifiers, without the article before them."""
    lower, start = reading.words, head
    floor = max(reading.paragraphs[reading.paragraph_of[head]][0], head - 6)
    for at in range(head - 1, floor - 1, -1):
        word = lower[at]
        if word in ("-", "'s", "'", "&") and at > floor:
            continue
        if word == "and" and at > floor and _joins_modifiers(reading, at, words):
            continue
        if not word[0].isalnum() or word in words.speech or (word in words.openers and word != "deputy"):
            break
        if reading.quoted[at] != reading.quoted[head] or (word.endswith("ed") and not reading.is_capital(at)):
            break
        start = at
    return start
