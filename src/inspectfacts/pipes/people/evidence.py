"""Weigh what the words around a capitalised run say: whether they call its bearer a person."""

from ..reading import Reading
from .words import PeopleWords

__all__ = ["is_beside_cue", "is_introduced"]

_GOVERNING = frozenset({"of", "for", "from", "at", "in", "near"})
_APPOSITION = 9
_SOON = 12
_PERSONAL = frozenset({"he", "she", "his", "her"})
_BEING = frozenset({"is", "was", "became", "remains"})
_OWNERS = frozenset({"his", "her"})
_ARTICLES = frozenset({"a", "an", "the"})
_HEAD_STOPS = frozenset(
    {
        "of",
        "for",
        "in",
        "at",
        "on",
        "with",
        "which",
        "who",
        "that",
        "whose",
        "where",
        "to",
        "by",
        "from",
        "said",
        "says",
    }
)
_PLACING = frozenset({"of", "for", "in", "at", "on", "to"})


def is_introduced(reading: Reading, start: int, end: int, words: PeopleWords, *, known: bool, place: bool) -> bool:
    """Tell whether the words around call the bearer of a name a person: a role, a tie, an age, a party.

    What sounds like a place ("Elm Court") needs a role right before it or a party after it.
    """
    lower = reading.words
    if start and words.is_person(lower[start - 1]):
        return True
    after, next_word = (*lower[end : end + 2], "", "")[:2]
    if after == "(" and next_word in words.parties:
        return True
    if place:
        return False
    if after == "," and (
        next_word.isdigit()
        or next_word == "who"
        or (next_word == "whose" and (known or _has_kin(lower, end + 2, words)))
        or (next_word in ("of", "from") and _is_of(lower, end + 2, words))
        or _head_is_person(lower, end + 1, words)
    ):
        return True
    if next_word in _ARTICLES and after in _BEING and _head_is_person(lower, end + 2, words):
        return True
    if after in _BEING and _is_owner(reading, end + 1, words):
        return True
    return start > 0 and lower[start - 1] == "," and _office_before(lower, start - 1, words)


def _is_owner(reading: Reading, at: int, words: PeopleWords) -> bool:
    """Tell "Corwen Tilby is in the final days of his stint": who is something with what is "his" is a person.

    "Elm Oaks was his home" and "Elm Oaks was where a nurse and her son went" are not.
    """
    for n in range(at, min(at + _SOON, len(reading.words))):
        word = reading.words[n]
        if word in _OWNERS:
            return n > at and reading.words[n - 1] not in words.speech
        plain = word not in words.actors and not reading.is_capital(n) and (word[0].isalnum() or word == "-")
        if not plain or word in _HEAD_STOPS - _PLACING:
            return False
    return False


def _has_kin(lower: list[str], at: int, words: PeopleWords) -> bool:
    """Tell "whose nephew" and "whose late mother" from "whose members"."""
    ties = (words.actors.get(word) for word in lower[at : at + 2])
    return any(tie is not None and tie.kind == "kin" for tie in ties)


def _is_of(lower: list[str], at: int, words: PeopleWords) -> bool:
    """Tell "Lowri Hale, of the Elm Union, said that her members": who speaks for it is soon "she"."""
    ends = (n for n in range(at, min(at + _APPOSITION, len(lower) - 1)) if lower[n] == ",")
    comma = next(ends, None)
    if comma is None or lower[comma + 1] not in words.speech:
        return False
    return not _PERSONAL.isdisjoint(lower[comma + 1 : comma + _SOON])


def _office_before(lower: list[str], comma: int, words: PeopleWords) -> bool:
    """Tell whether the phrase that ends at a comma names somebody by an office: "its regional secretary, …"."""
    for at in range(comma - 1, max(-1, comma - _APPOSITION), -1):
        if words.is_person(lower[at]):
            return True
        if not lower[at][0].isalnum() and lower[at] not in ("-", "'s", "'", "&"):
            return False
    return False


def _head_is_person(lower: list[str], start: int, words: PeopleWords) -> bool:
    """Tell whether the head noun of an apposition ("a regional officer of …") is one for a person."""
    head = ""
    for word in lower[start : start + _APPOSITION]:
        if word in _HEAD_STOPS or not (word[0].isalnum() or word in ("-", "'s", "'", "&")):
            break
        if word in words.actors:
            head = word
    return words.is_person(head)


def is_beside_cue(reading: Reading, start: int, end: int, words: PeopleWords) -> bool:
    lower = reading.words
    before = lower[start - 1] if start else ""
    return before in words.speech or (end < len(lower) and lower[end] in words.speech and before not in _GOVERNING)
