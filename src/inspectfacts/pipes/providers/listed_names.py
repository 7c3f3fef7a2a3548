"""Find services that a list names by their places alone: "three councils … Deal, Dover and Kent were all rated"."""

from collections.abc import Iterator, Sequence, Set

from ..reading import Reading
from .kinds import Kinds
from .mention import Mention, tokens_of
from .occurrences import find_places
from .plain_names import is_word_of_name

__all__ = ["find_listed", "name_everywhere"]

_LARGEST, _LONGEST = 8, 14
_BEFORE, _SENTENCES_ON, _MOST_WORDS = 3, 4, 4
_VERBS = frozenset({"were", "are", "have", "had", "was", "has"})
_ALIKE = frozenset({"both", "all", "each"})


def find_listed(reading: Reading, mentions: Sequence[Mention], kinds: Kinds) -> Iterator[Mention]:
    """Yield the mentions of the names that a sentence opens with, just as many as the services counted before it."""
    taken = tokens_of(mentions)
    found = set[str]()
    for mention in mentions:
        size = _size_of(reading.words, mention, kinds)
        if size is None:
            continue
        sentence = reading.sentence_of[mention.start]
        for start, end in reading.sentences[sentence + 1 : sentence + 1 + _SENTENCES_ON]:
            runs = list(_read_list(reading, start, end, kinds))
            if len(runs) != size or any(at in taken for run in runs for at in range(*run)):
                continue
            for low, high in runs:
                if (text := reading.text_of(low, high)) not in found:
                    found.add(text)
                    yield from name_everywhere(reading, low, high, mention.kind, taken)


def _size_of(words: Sequence[str], mention: Mention, kinds: Kinds) -> int | None:
    """Return how many services a plural counts: "three councils", "two of its homes"."""
    if mention.form != "plural":
        return None
    before = words[max(0, mention.start - _BEFORE) : mention.start]
    sizes = (kinds.sizes.get(word, 0) for word in reversed(before))
    return next((size for size in sizes if 0 < size <= _LARGEST), None)


def _read_list(reading: Reading, start: int, end: int, kinds: Kinds) -> Iterator[tuple[int, int]]:
    """Yield the capitals that open a sentence, parted by commas and "and", where "were all", "have each" follow."""
    words, at, runs = reading.words, start, list[tuple[int, int]]()
    while at < end and len(runs) < _LONGEST:
        low = at
        while at < end and is_word_of_name(reading, at, kinds):
            at += 1
        if not 0 < at - low <= _MOST_WORDS:
            return
        runs.append((low, at))
        if at >= end or words[at] not in (",", "and"):
            break
        at += 2 if words[at : at + 2] == [",", "and"] else 1
    told = at + 1 < end and words[at] in _VERBS and words[at + 1] in _ALIKE
    if len(runs) > 1 and words[runs[-1][0] - 1] == "and" and told:
        yield from runs


def name_everywhere(reading: Reading, low: int, high: int, kind: str, taken: Set[int]) -> Iterator[Mention]:
    """Yield a name wherever it stands outside of other names."""
    for at in find_places(reading.words, reading.words[low:high]):
        end = at + high - low
        if reading.is_capital(at) and taken.isdisjoint(range(at, end)) and not _goes_on(reading, at, end):
            yield Mention(at, end, kind, "name")


def _goes_on(reading: Reading, start: int, end: int) -> bool:
    """Say whether capitals stand right before or after a name, which is then part of another."""
    if end < len(reading.words) and reading.words[end][0].isalpha() and reading.is_capital(end):
        return True
    opens = reading.sentences[reading.sentence_of[start]][0]
    return start - 1 > opens and reading.words[start - 1][0].isalpha() and reading.is_capital(start - 1)
