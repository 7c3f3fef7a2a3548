"""Find services by less than their names: councils by their places, schools by their saints."""

from collections.abc import Iterator, Sequence, Set

from ..reading import Reading
from .kinds import Kinds
from .mention import NAMED, Mention, tokens_of
from .occurrences import find_places
from .plain_names import is_word_of_name

__all__ = ["find_bare_councils", "find_bare_prisons", "find_saints"]

_COUNCIL = "council"
_PRISON, _HER_MAJESTYS = "prison", frozenset({"hmp", "hmyoi", "hmp/yoi", "yoi"})
_CATEGORY, _CATEGORY_FAR = ["category"], 10
_SAID, _PRISONS = frozenset({"is", "was", ","}), frozenset({"prison", "jail"})
_LEAST, _MOST_WORDS = 2, 3
_TOGETHER = frozenset({",", "were", "are", "both", "have"})
_SAINT, _OWN = ["st"], "'s"


def find_bare_councils(reading: Reading, mentions: Sequence[Mention], kinds: Kinds) -> Iterator[Mention]:
    """Yield the places that stand for councils named in full, where an article names two: "Kent was rated good"."""
    places = {place for mention in mentions if (place := _place_of(reading, mention, kinds))}
    if len(places) < _LEAST:
        return
    taken = tokens_of(mentions)
    for place in sorted(places):
        for at in find_places(reading.words, list(place)):
            end = at + len(place)
            if reading.is_capital(at) and taken.isdisjoint(range(at, end)) and _is_spoken_of(reading, at, end, kinds):
                yield Mention(at, end, _COUNCIL, "name")


def _place_of(reading: Reading, mention: Mention, kinds: Kinds) -> tuple[str, ...]:
    """Return the place of a council named in full; () for anything else."""
    if mention.kind != _COUNCIL or mention.form not in NAMED:
        return ()
    end = mention.end
    while end > mention.start and reading.words[end - 1] in kinds.council_words:
        end -= 1
    place = tuple(reading.words[mention.start : end])
    return place if end < mention.end and 0 < len(place) <= _MOST_WORDS else ()


def _is_spoken_of(reading: Reading, start: int, end: int, kinds: Kinds) -> bool:
    """Say whether a sentence opens with a place and a verb or what it owns, or with "In" and a place."""
    opens, words = reading.sentences[reading.sentence_of[start]][0], reading.words
    if start == opens:
        return not kinds.verbs_after.isdisjoint(words[end : end + 1])
    return start == opens + 1 and words[opens] == "in" and words[end : end + 1] == [","]


def find_bare_prisons(reading: Reading, mentions: Sequence[Mention], kinds: Kinds) -> Iterator[Mention]:
    """Yield the prisons called by their last names, HMP left out: "inspectors were at Cold Ash", "Cold Ash is"."""
    called = {tuple(reading.words[each.start : each.end]) for each in mentions if each.kind == _PRISON}
    named = any(each.kind == _PRISON and each.form in NAMED for each in mentions)
    names = {name[1:] for name in called if len(name) > 1 and name[0] in _HER_MAJESTYS}
    names |= set() if named else set(_names_by_category(reading, kinds))
    if not names:
        return
    taken = tokens_of(mentions)
    for name in sorted(names):
        for at in find_places(reading.words, list(name)):
            end = at + len(name)
            if not reading.is_capital(at) or not taken.isdisjoint(range(at, end)):
                continue
            longer = end < len(reading.words) and is_word_of_name(reading, end, kinds)
            if not longer and (reading.words[at - 1] == "at" or _is_spoken_of(reading, at, end, kinds)):
                taken.update(range(at, end))
                yield Mention(at, end, _PRISON, "name")


def _names_by_category(reading: Reading, kinds: Kinds) -> Iterator[tuple[str, ...]]:
    """Yield the names that a category of prison is said of: "Cold Ash is a category C training prison"."""
    words = reading.words
    for at in find_places(words, _CATEGORY) if _CATEGORY[0] in reading.vocabulary else ():
        end = start = at - 2
        if words[at - 1] != "a" or words[end] not in _SAID or _PRISONS.isdisjoint(words[at : at + _CATEGORY_FAR]):
            continue
        while start > 0 and end - start < _MOST_WORDS and is_word_of_name(reading, start - 1, kinds):
            start -= 1
        if start < end:
            yield tuple(words[start:end])


def find_saints(reading: Reading, mentions: Sequence[Mention], kinds: Kinds, kind: str) -> Iterator[Mention]:
    """Yield saints that stand for services of the kind an article is about: "St Bede's was less fortunate".

    One inside another name stands for that.
    """
    if kind not in kinds.sainted or _SAINT[0] not in reading.vocabulary:
        return
    taken = tokens_of(mentions)
    named = [" ".join(reading.words[each.start : each.end]) for each in mentions if each.form in NAMED]
    for start in find_places(reading.words, _SAINT):
        end = start + 1
        while end < len(reading.words) and is_word_of_name(reading, end, kinds):
            end += 1
        owned = end - start > 1 and reading.words[end : end + 1] == [_OWN]
        inner = " ".join(["", *reading.words[start:end]])
        if any(inner in name for name in named):
            continue
        if owned and taken.isdisjoint(range(start, end + 1)) and _is_told_of(reading, start, end + 1, taken, kinds):
            yield Mention(start, end + 1, kind, "name")


def _is_told_of(reading: Reading, start: int, end: int, taken: Set[int], kinds: Kinds) -> bool:
    """Say whether a saint opens a sentence, or stands beside another service: "At St Ann's", "Elm and St Ann's"."""
    words = reading.words
    opens = reading.sentences[reading.sentence_of[start]][0]
    if start == opens:
        return words[end : end + 1] == [","] or not kinds.verbs_after.isdisjoint(words[end : end + 1])
    if start == opens + 1 and words[opens] == "at":
        return True
    return words[start - 1] == "and" and start - 2 in taken and not _TOGETHER.isdisjoint(words[end : end + 1])
