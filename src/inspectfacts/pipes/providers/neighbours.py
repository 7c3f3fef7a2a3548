"""Find the services that a sentence with a grade names beside the one in the news: "Next door, Elmshire was good"."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set

from ..reading import Reading
from .kinds import Kinds
from .mention import Mention
from .plain_names import is_word_of_name

__all__ = ["find_neighbours", "kind_spoken_of"]

_MOST_WORDS, _ASIDE, _VERB = 6, 8, 3
_SITED = ("at", "in")
_BROAD = frozenset({"service", "local_area"})
_BEFORE_RELATIVE = frozenset({"at", "to", "than", "like", "unlike", "into", "and", "with", "the", "for"})


def kind_spoken_of(mentions: Iterable[Mention], likely: Set[str]) -> str | None:
    """Return the kind of service that an article speaks of most, among those its inspectorates look at."""
    spoken_of = Counter(
        each.kind for each in mentions if each.kind not in _BROAD and (not likely or each.kind in likely)
    )
    return next((kind for kind, _ in spoken_of.most_common(1)), None)


def find_neighbours(
    reading: Reading, graded: Iterable[int], taken: Set[int], kinds: Kinds, kind: str
) -> Iterator[Mention]:
    """Yield the names that a word for a neighbour stands before, or a relative clause with a grade after."""
    cues = {"which", *(phrase.split()[-1] for phrase in kinds.beside)}
    for number in graded:
        start, last = reading.sentences[number]
        if cues.isdisjoint(reading.words[start:last]):
            continue
        done = start
        for at in range(start, last):
            if at < done or at in taken or reading.words[at] in cues or not is_word_of_name(reading, at, kinds):
                continue
            done = _end_of_name(reading, at, last, taken, kinds)
            if done - at > _MOST_WORDS:
                continue
            beside = _is_beside(reading.words, start, at, done, kinds)
            if beside or (not _is_site(reading, at, kinds) and _is_said_to_be(reading, at, done, last, taken, kinds)):
                yield Mention(at - _is_titled(reading, at, start), done, kind, "name")


def _end_of_name(reading: Reading, start: int, last: int, taken: Set[int], kinds: Kinds) -> int:
    words, end = reading.words, start + 1
    while end < last and end not in taken:
        if words[start] == "st" and words[end] == "'s":
            end += 1
            continue
        joined = words[end] in kinds.plain_joiners and end + 1 < last and is_word_of_name(reading, end + 1, kinds)
        if not (joined or is_word_of_name(reading, end, kinds)):
            break
        end += 1
    return end


def _is_beside(words: Sequence[str], opens: int, start: int, end: int, kinds: Kinds) -> bool:
    """Say whether a name follows "neighbouring" or, as the subject of a verb, "next door,": "Nearby Elm is good"."""
    at = start - 1 - (words[start - 1] == ",")
    if at < opens or kinds.after_beside.isdisjoint(words[end : end + 1]):
        return False
    return words[at] in kinds.beside or " ".join(words[max(opens, at - 1) : at + 1]) in kinds.beside


def _is_site(reading: Reading, start: int, kinds: Kinds) -> bool:
    """Say whether a name tells where another is: "The Limes at Holt Barrow"."""
    sited = reading.words[start - 1] == "at" and reading.sentences[reading.sentence_of[start]][0] < start - 2
    return sited and is_word_of_name(reading, start - 2, kinds)


def _is_titled(reading: Reading, start: int, opens: int) -> bool:
    """Say whether a "The" before a name is part of it: that in the middle of a sentence."""
    return start - 1 > opens and reading.words[start - 1] == "the" and reading.is_capital(start - 1)


def _is_said_to_be(reading: Reading, start: int, end: int, last: int, taken: Set[int], kinds: Kinds) -> bool:
    """Say whether "which is" follows a name, or an aside and that: "at Elm Corner, in Deal, which was rated good"."""
    words = reading.words
    if end + 1 < last and words[end] in _SITED and is_word_of_name(reading, end + 1, kinds):
        end = _end_of_name(reading, end + 1, last, taken, kinds)
    excepted = words[start - 1] in kinds.excepting or " ".join(words[start - 2 : start]) in kinds.excepting
    if words[end : end + 1] != [","] or (words[start - 1] not in _BEFORE_RELATIVE and not excepted):
        return False
    at = end + 1
    if words[at : at + 1] != ["which"]:
        close = next((n for n in range(at, min(last, at + _ASIDE)) if words[n] == ","), last)
        at = close + 1
    if at + 1 >= last or words[at] != "which":
        return False
    verbs = kinds.moving if words[start - 1] == "for" and not excepted else kinds.after_which
    return not verbs.isdisjoint(words[at + 1 : at + _VERB])
