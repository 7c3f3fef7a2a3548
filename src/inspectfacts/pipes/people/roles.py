"""Read what an article says a person is: the role before a name, in its apposition, or after a comma before it."""

from ..reading import Reading
from .words import PeopleWords

__all__ = ["find_role", "widen_left"]

_FARTHEST = 12
_INSIDE = frozenset({"-", "'s", "'", "&", "of", "for", "and", "/"})
_LINKS = frozenset({"of", "for", "at", "in", "to", "on"})
_DOMAIN = frozenset({"of", "for"})
_LISTS = frozenset({"and", "&"})
_BEING = frozenset({"is", "was", "became"})
_SINCE = frozenset({"in", "on", "at", "since", "from", "until", "for"})
_WHEN = frozenset({"last", "this", "next", "early", "late", "mid"})
_ASIDE = 4
_MOST_LISTED = 4
_ENDS = frozenset(
    {
        "who",
        "whose",
        "which",
        "said",
        "says",
        "told",
        "added",
        "and",
        "has",
        "was",
        "is",
        "had",
        "have",
        "will",
        "since",
        "until",
        "when",
        "after",
        "before",
        "during",
        "but",
    }
)


def find_role(reading: Reading, start: int, end: int, words: PeopleWords) -> tuple[int, int] | None:
    """Return the tokens of the role of the person named from `start` to `end`, or None."""
    return _before(reading, start, words) or _after(reading, end, words)


def _before(reading: Reading, start: int, words: PeopleWords) -> tuple[int, int] | None:
    lower = reading.words
    end = start - 1 if start and lower[start - 1] == "," else start
    listed = False
    if end and lower[end - 1] in _LINKS:
        return None
    for at in range(end - 1, max(-1, end - _FARTHEST), -1):
        word = lower[at]
        if words.is_person(word) and (
            at == end - 1 or lower[at + 1] in _LINKS or lower[at + 1 : at + 3] == ["-", "of"]
        ):
            return widen_left(reading, at, words), end
        listed = listed or word in _LISTS
        if word in words.speech or not (word[0].isalnum() or word in _INSIDE or (word == "," and listed)):
            return None
    return None


def _after(reading: Reading, end: int, words: PeopleWords) -> tuple[int, int] | None:
    lower, last = reading.words, len(reading.words)
    if lower[end : end + 1] == ["("] and ")" in lower[end : end + _ASIDE]:
        end = lower.index(")", end) + 1
    if end + 1 >= last or lower[end] != ",":
        return None
    start = end + 1
    if lower[start].isdigit() and start + 1 < last and lower[start + 1] == ",":
        start += 2
    if lower[start : start + 1] == ["who"] and start + 2 < last and lower[start + 1] in _BEING:
        start += 2 + (lower[start + 2] == "also")
    if start < last and lower[start] in ("the", "a", "an"):
        start += 1
    stop, head, domain = start, False, False
    while stop < min(last, start + _FARTHEST + 8):
        word = lower[stop]
        if word == "," and domain and (listed := _list_end(lower, stop, words)):
            stop, domain = listed, False
        if not (lower[stop][0].isalnum() or lower[stop] in _INSIDE):
            break
        if lower[stop] in _ENDS and not (lower[stop] == "and" and _goes_on(lower, stop, words, head=head)):
            break
        if lower[stop] in _SINCE and _dates(lower, stop + 1, words):
            break
        head = head or words.is_person(lower[stop])
        domain = domain or (head and lower[stop] in _DOMAIN)
        stop += 1
    return (start, stop) if head and stop > start and reading.quoted[start] < 0 else None


def _dates(lower: list[str], at: int, words: PeopleWords) -> bool:
    """Tell a date after a preposition, which says since when somebody holds an office."""
    first, second = (*lower[at : at + 2], "", "")[:2]
    return first.isdigit() or first in words.times or first in _WHEN or (first, second) == ("the", "time")


def _list_end(lower: list[str], comma: int, words: PeopleWords) -> int:
    """Return where the last "and" of "children, families and education" stands, 0 where no such list goes on."""
    for at in range(comma + 1, min(len(lower) - 1, comma + 1 + 2 * _MOST_LISTED)):
        word = lower[at]
        if word in _LISTS:
            return at if at > comma + 1 and _goes_on(lower, at, words) else 0
        plain = word[0].isalnum() and word not in words.titles and word not in words.forenames
        if not (plain or word in ("'s", ",")) or word in _ENDS or word in words.speech or words.is_person(word):
            return 0
    return 0


def _goes_on(lower: list[str], at: int, words: PeopleWords, *, head: bool = True) -> bool:
    """Tell the "and" of "children and families" from one that joins two people; a head noun stands before or near."""
    if not head and not any(map(words.is_person, lower[at + 1 : at + 4])):
        return False
    return at + 1 < len(lower) and lower[at + 1] not in words.titles and lower[at + 1] not in words.forenames


def _joins_modifiers(reading: Reading, at: int, words: PeopleWords) -> bool:
    """Tell the "and" of "police and crime commissioner" and of "owner and manager" from one that joins two people."""
    before = reading.words[at - 1]
    if words.is_person(before):
        return _starts_sentence(reading, widen_left(reading, at - 1, words))
    if not before.isalpha() or before in words.openers:
        return False
    if not reading.is_capital(at - 1) or reading.sentence_of[at - 2 : at - 1] != [reading.sentence_of[at]]:
        return True
    places = before not in words.never and before not in words.actors and reading.is_capital(at + 1)
    return places and reading.words[at - 2] == "the"


def _starts_sentence(reading: Reading, at: int) -> bool:
    return reading.sentences[reading.sentence_of[at]][0] == at


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
        if word in ("his", "her") and lower[at + 1] == "majesty":
            return at
        if not word[0].isalnum() or word in words.speech or (word in words.openers and word not in words.office):
            break
        if reading.quoted[at] != reading.quoted[head] or (word.endswith("ed") and not reading.is_capital(at)):
            break
        start = at
    return start
