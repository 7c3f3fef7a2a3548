"""Find the service that shares a sentence and "both" with a known one: "Elm Lodge and The Larches were both rated"."""

from collections.abc import Iterator, Sequence, Set

from ..reading import Reading
from .kinds import Kinds
from .listed_names import name_everywhere
from .mention import NAMED, Mention, tokens_of
from .occurrences import find_places
from .plain_names import is_word_of_name

__all__ = ["find_paired", "part_plurals"]

_BOTH, _AND = "both", "and"
_PLACING = frozenset({"in", "on", "at", "near", "of", "by", "from"})
_MOST_WORDS, _PAIR = 4, 2
_TWO, _NEAR = frozenset({"two", "both"}), 3
_VERBS = frozenset({"are", "were", "have", "had"})

_Run = tuple[int, int]


def find_paired(reading: Reading, mentions: Sequence[Mention], taken: Set[int], kinds: Kinds) -> Iterator[Mention]:
    """Yield the mentions of the other one of two names that "both" is said of, one of which is known as a service."""
    words = reading.words
    if _BOTH not in reading.vocabulary:
        return
    known = {each.start: each for each in mentions if each.form in NAMED and each.kind not in kinds.areawide}
    held = tokens_of(mentions)
    at = -1
    for _ in range(words.count(_BOTH)):
        at = words.index(_BOTH, at + 1)
        start = reading.sentences[reading.sentence_of[at]][0]
        stop = at - (words[at - 1] in _VERBS)
        runs = list(_runs(reading, start, stop, known, kinds)) if _AND in words[start:stop] else []
        if len(runs) != _PAIR or not _are_joined(words, runs, stop):
            continue
        service = next((known[low] for low, _ in runs if low in known), None)
        other = next((run for run in runs if run[0] not in known), None)
        if service is not None and other is not None and (held | taken).isdisjoint(range(*other)):
            yield from name_everywhere(reading, *other, service.kind, held | taken)


def part_plurals(reading: Reading, mentions: Sequence[Mention], taken: Set[int], kinds: Kinds) -> Sequence[Mention]:
    """Return mentions with the two that a plural names in place of it: "Deal and Dover prisons", told of as two."""
    plurals = [each for each in mentions if each.form == "plural" and not reading.is_capital(each.start)]
    if not plurals:
        return mentions
    words, held = reading.words, tokens_of(mentions) | taken
    parted: dict[int, list[Mention]] = {}
    for each in plurals:
        runs = _runs_before(reading, each.start, held, kinds)
        if len(runs) == _PAIR and _counts_two(words, each):
            parted[each.start] = [found for run in runs for found in name_everywhere(reading, *run, each.kind, held)]
    kept = [each for each in mentions if each.start not in parted]
    more = {found.start: found for each in parted.values() for found in each}
    return sorted([*kept, *more.values()], key=lambda each: each.start) if parted else mentions


def _counts_two(words: Sequence[str], plural: Mention) -> bool:
    """Say whether a text speaks of two such services: "both prisons", "two primary schools"."""
    places = find_places(words, words[plural.end - 1 : plural.end])
    alike = _BOTH in words[plural.end : plural.end + _NEAR]
    return alike or any(not _TWO.isdisjoint(words[max(0, at - _NEAR) : at]) for at in places)


def _runs_before(reading: Reading, stop: int, held: Set[int], kinds: Kinds) -> list[_Run]:
    """Return the two runs of capitals with "and" between them that stand right before a token."""
    runs = list[_Run]()
    high = stop
    while len(runs) < _PAIR:
        low = high
        while low > 0 and low - 1 not in held and is_word_of_name(reading, low - 1, kinds):
            low -= 1
        if not 0 < high - low <= _MOST_WORDS:
            return []
        runs.append((low, high))
        if len(runs) < _PAIR and reading.words[low - 1] != _AND:
            return []
        high = low - 1
    return runs[::-1]


def _runs(reading: Reading, start: int, stop: int, known: dict[int, Mention], kinds: Kinds) -> Iterator[_Run]:
    """Yield the known services and the other runs of capitals between two tokens, without the places they are at."""
    at = start
    while at < stop:
        low = at
        if at in known:
            at = known[at].end
            yield low, at
            continue
        while at < stop and at not in known and is_word_of_name(reading, at, kinds):
            at += 1
        if low < at <= low + _MOST_WORDS and reading.words[low - 1] not in _PLACING:
            titled = low - 1 > start and reading.words[low - 1] == "the" and reading.is_capital(low - 1)
            yield low - titled, at
        at = max(at, low + 1)


def _are_joined(words: Sequence[str], runs: Sequence[_Run], stop: int) -> bool:
    """Say whether "and" joins two runs, each with no more than its place beside it, up to the verb of both."""
    (_, first), (second, last) = runs
    before = second - 1 - (words[second - 1] == "the")
    return words[before] == _AND and _is_aside(words, first, before) and _is_aside(words, last, stop)


def _is_aside(words: Sequence[str], low: int, high: int) -> bool:
    return low == high or (words[low + (words[low] == ",")] in _PLACING and "." not in words[low:high])
