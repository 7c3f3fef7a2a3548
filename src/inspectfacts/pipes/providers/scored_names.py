"""Find the places to eat that only their hygiene ratings give away: "Blue Heron scored five"."""

from collections.abc import Iterator, Sequence, Set

from spacy.tokens import Doc

from ..reading import Reading, reading_of
from .kinds import Kinds
from .mention import Mention
from .plain_names import find_runs, part_names

__all__ = ["find_scored"]

_KIND = "food"
_NEAR, _FOLLOWING = 4, 7
_PLACING = frozenset({"in", "at", "near", "on", "of"})
_THE = ["the"]


def find_scored(doc: Doc, mentions: Sequence[Mention], kinds: Kinds) -> Iterator[Mention]:
    """Yield the mentions of names that get a score, or that are placed in a paragraph with one, in talk of hygiene."""
    reading = reading_of(doc)
    words = reading.words
    if "hygiene" not in reading.vocabulary:
        return
    scores = [at for at, word in enumerate(words) if word in kinds.scores and _is_scored(words, at, kinds)]
    if not scores:
        return
    told = {reading.paragraph_of[at] for at in scores}
    runs = list(find_runs(doc, reading, mentions, kinds))
    names = {
        reading.text_of(start, end)
        for start, end in runs
        if reading.paragraph_of[start] in told and _is_rated(reading, start, end, set(scores), kinds)
    }
    for start, end in runs:
        if reading.text_of(start, end) in names:
            for first, last in part_names(words, start, end):
                yield Mention(first, last, _KIND, "name")


def _is_scored(words: Sequence[str], at: int, kinds: Kinds) -> bool:
    return not kinds.scoring.isdisjoint(words[max(0, at - _NEAR) : at])


def _is_rated(reading: Reading, start: int, end: int, scores: Set[int], kinds: Kinds) -> bool:
    """Say whether a run is the subject of a score, or two words with their place: "the Silver Spoon, in Deal"."""
    words = reading.words
    the = words[start - 1 : start] == _THE
    opens = reading.sentences[reading.sentence_of[start]][0] == start - the
    scored = not scores.isdisjoint(range(end, end + _FOLLOWING)) and not kinds.scoring.isdisjoint(words[end : end + 3])
    if opens and scored:
        return True
    if words[end - 1] in kinds.roads and words[start - 1].isdigit():
        return False
    placed = words[end : end + 1] == [","] and not _PLACING.isdisjoint(words[end + 1 : end + 2])
    return placed and end - start > 1 and (opens or words[start - 1] not in kinds.before_others)
