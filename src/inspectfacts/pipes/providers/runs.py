"""Widen a word to the run of capitals it stands in: the names of services and of places."""

from collections.abc import Sequence

from ..reading import Reading
from .kinds import Kinds
from .occurrences import find_places

__all__ = ["is_cased", "is_hyphened", "opens_place", "read_apposition", "read_name", "widen_called", "widen_place"]

_MOST_LEFT, _MOST_RIGHT = 9, 5
_BRACKETS, _PLACES = 2, 4
_OF_COUNCILS = frozenset(
    {"children's", "child", "children", "social", "adult", "adults'", "fostering", "adoption", "send"}
)
_RIGHT_JOINERS = frozenset({"and", "of", "&", "-", "for", "upon", "y", "yr"})
_BEFORE_LISTS = frozenset({"\n", ".", ","})
_OPENING = ("'", "‘", "“", '"')
_WHOSE = ("for",)
_PRAISE, _BEFORE_NAMES = ("good", "outstanding"), ("at", "of", "to", "from", "near", "the")
_PLACED_SO = (["-", "wide"], ["-", "based"])
_GRADED = "improvement"
_OWNED, _OWNS = 3, frozenset({"'s", "'"})
_PLACE_JOINERS = frozenset({"and", "of", "&", "-"})


def read_name(reading: Reading, start: int, end: int, kinds: Kinds, floor: int) -> tuple[int, int] | None:
    """Widen a capitalised head noun to the name around it; None where nothing but the noun is there."""
    left = _widen_left(reading, start, kinds, max(floor, start - _MOST_LEFT))
    right = _widen_right(reading, end, kinds)
    left = _skip_openers(reading.words, left, start, kinds)
    left = left if kinds.is_areawide(reading.words, start, end) else _past_owner(reading, left, start, kinds)
    if kinds.is_areawide(reading.words, start, end) and opens_place(reading, right, kinds):
        right = widen_place(reading, right + 1, several=_OF_COUNCILS.isdisjoint(reading.words[start:end]))
    return (left, right) if right - left > end - start else None


def _past_owner(reading: Reading, left: int, start: int, kinds: Kinds) -> int:
    """Return where a name starts behind the town that has the service: "Deal's St Ada's School", "Deal's Elm School".

    It is a town where the article says "in Deal", or where a title follows.
    """
    words = reading.words
    if start - left < _OWNED or words[left + 1] not in _OWNS or not reading.is_capital(left + 2):
        return left
    town = words[left + 2] in kinds.titled or any(
        words[at - 1] in kinds.before_places and _OWNS.isdisjoint(words[at + 1 : at + 2])
        for at in find_places(words, [words[left]])
    )
    return left + 2 if town else left


_DASHES = frozenset("-–—")
_PARTING = _DASHES | {","}


def read_apposition(reading: Reading, start: int, end: int, kinds: Kinds, floor: int) -> tuple[int, int] | None:
    """Read the name beside a description: "Sunnybank, a nursery", "a village school, St Brida's,"; not "In Deal, a"."""
    words, at = reading.words, start - 1
    while at > floor and words[at] in kinds.determiners:
        at -= 1
    between = at > floor and words[at] in _DASHES and words[end : end + 1] == words[at : at + 1]
    if at > floor and (words[at] == "," or between) and is_cased(reading, at - 1, kinds):
        left = _widen_left(reading, at, kinds, max(floor, at - _MOST_LEFT))
        left = _skip_openers(words, left, at, kinds)
        placed = words[left - 1] in kinds.before_places
        if (
            left < at
            and not placed
            and words[left] not in kinds.stops
            and not kinds.companies.issuperset(words[left:at])
        ):
            return left, at
    if end + 1 < len(words) and words[end] in _PARTING and is_cased(reading, end + 1, kinds):
        right = _widen_right(reading, end + 1, kinds)
        if len(words[end + 1]) > 1 and words[right : right + 1] == words[end : end + 1]:
            return end + 1, right
    return None


def opens_place(reading: Reading, at: int, kinds: Kinds) -> bool:
    """Say whether "in" and a capital that is no month stand here: "in Kent"."""
    if reading.words[at : at + 1] != ["in"] or at + 1 >= len(reading.words):
        return False
    return reading.is_capital(at + 1) and reading.words[at + 1] not in kinds.months


def widen_place(reading: Reading, start: int, *, several: bool = False) -> int:
    """Return the end of the place names that start at a token; of `several` with commas: "Kent, Surrey and Sussex"."""
    words, end = reading.words, start
    while end < len(words) and words[end][0].isalpha() and reading.is_capital(end):
        end += 1
        if end + 1 < len(words) and words[end] in _PLACE_JOINERS and reading.is_capital(end + 1):
            end += 1
    if several and words[end : end + 1] == [","] and end + 1 < len(words) and reading.is_capital(end + 1):
        further = widen_place(reading, end + 1, several=True)
        return further if "and" in words[end:further] else end
    return end


def widen_called(reading: Reading, start: int, kinds: Kinds) -> int:
    """Return the end of the capitals that start at a token, with "and", "&" and "of" between them."""
    end = at = start
    while at < min(len(reading.words), start + _MOST_LEFT):
        if is_cased(reading, at, kinds):
            end = at + 1
        elif at == start or reading.words[at] not in _PLACE_JOINERS:
            break
        at += 1
    return end


def is_cased(reading: Reading, at: int, kinds: Kinds) -> bool:
    """Say whether a word, be it one letter, is a capital that neither opens a sentence nor parts names."""
    word = reading.words[at]
    return word[0].isalpha() and reading.is_capital(at) and word not in kinds.breakers and word not in kinds.stops


def _is_name(reading: Reading, at: int) -> bool:
    """Say whether a word after "for" is part of a name though it may open a sentence: "Home for Children"."""
    return reading.is_capital(at) and len(reading.words[at]) > 1 and reading.words[at].isalpha()


def _skip_openers(words: Sequence[str], left: int, stop: int, kinds: Kinds) -> int:
    """Leave out what only opens a sentence: "When", "Headteacher", "Neighbouring"."""
    while left < stop and (
        words[left] in kinds.openers or words[left] in kinds.joiners or _opens_of(words, left, kinds)
    ):
        if words[left] in kinds.honours and words[left - 1 : left] == ["the"]:
            break
        if words[left] in _PRAISE and words[left - 1] in _BEFORE_NAMES:
            break
        left += 1
    return left + (left < stop and words[left] == _GRADED and words[left - 1] in kinds.breakers)


def _opens_of(words: Sequence[str], left: int, kinds: Kinds) -> bool:
    """Say whether it is told what of a service is meant: "Leadership of Marl Council"."""
    return words[left] in kinds.matters and words[left + 1] == "of"


def _widen_left(reading: Reading, start: int, kinds: Kinds, floor: int) -> int:
    words, left, at = reading.words, start, start
    while at > floor:
        at -= 1
        if words[at] == ")" and at - _BRACKETS > floor and words[at - _BRACKETS] == "(":
            at -= _BRACKETS
        elif reading.is_capital(at):
            if words[at] in kinds.breakers and not _is_praise_in_name(reading, at):
                break
            left = at
        elif not (_is_number_in_name(reading, at, kinds) or words[at] in kinds.joiners or is_hyphened(reading, at)) or (
            words[at] == "and"
            and words[at - 1] in kinds.head_words
            and " ".join(words[at - 1 : at + 2]) not in kinds.specialisms
        ):
            break
    return _widen_list(reading, _after_quoted(words, left, start), start, kinds, floor)


def _after_quoted(words: Sequence[str], left: int, start: int) -> int:
    """Leave out what is quoted before a name: "‘Ambitious’ Elm School"."""
    quoted = left > 0 and words[left - 1] in _OPENING and "'" in words[left:start]
    return words.index("'", left, start) + 1 if quoted else left


def _is_praise_in_name(reading: Reading, at: int) -> bool:
    """Say whether a grade word is part of a name: "at Good Haven Hospital", not "rated Good Haven Hospital"."""
    words = reading.words
    return words[at] in _PRAISE and words[at - 1] in _BEFORE_NAMES and not reading.is_capital(at - 1)


def is_hyphened(reading: Reading, at: int) -> bool:
    """Say whether a word goes on after the hyphen of a capital: "Pre-school"."""
    return at > 1 and reading.words[at - 1] == "-" and reading.is_capital(at - 2)


def _is_number_in_name(reading: Reading, at: int, kinds: Kinds) -> bool:
    """Say whether a number stands inside a name, after a capital: "Number 10 Coffee"; "May 2" and "Year 6" do not."""
    word = reading.words[at - 1]
    if not reading.words[at].isdigit() or not reading.is_capital(at - 1):
        return False
    return word not in kinds.months and word not in kinds.numbered and word not in kinds.stops


def _widen_list(reading: Reading, left: int, start: int, kinds: Kinds, floor: int) -> int:
    """Take in the places before a comma: "Barley, Hallow and Redbrook Hospitals NHS Trust"."""
    words = reading.words
    joined = words[left : left + _PLACES].count("and") == 1 and words[left] != "and"
    if not joined or "and" not in words[left:start]:
        return left
    while left - 2 >= floor and words[left - 1] == "," and is_cased(reading, left - 2, kinds):
        before = words[left - 3] if left >= _BRACKETS + 1 else "\n"
        opens = (
            before in kinds.determiners or before in _BEFORE_LISTS or _ends_service(words, left - _BRACKETS - 1, kinds)
        )
        if words[left - 2] in kinds.head_words or not opens:
            break
        left -= 2
    return left


def _ends_service(words: Sequence[str], at: int, kinds: Kinds) -> bool:
    """Say whether an "and" follows the name of another service: "Marl PDU and Hallow, Dale and Wick PDU"."""
    return at > 0 and words[at] == "and" and words[at - 1] in kinds.head_words


def _goes_on(words: Sequence[str], at: int, kinds: Kinds) -> bool:
    """Say whether a name goes on after an "and": "Nursery and Pre-School" is one, "HMP Elm and HMP Oak" two."""
    return bool(kinds.head_words.intersection(words[at + 1 : at + 2])) and words[at + 1] not in kinds.prefixes


def _widen_right(reading: Reading, end: int, kinds: Kinds) -> int:
    words, right = reading.words, end
    for at in range(end, min(len(words), end + _MOST_RIGHT)):
        word = words[at]
        if words[at + 1 : at + 3] in _PLACED_SO or (word == "i" and words[at + 1 : at + 2] != ["."]):
            break
        if is_cased(reading, at, kinds) or (words[at - 1] in _WHOSE and at > end and _is_name(reading, at)):
            right = at + 1
        elif word not in _RIGHT_JOINERS or (word == "and" and not _goes_on(words, at, kinds)):
            break
    return right
