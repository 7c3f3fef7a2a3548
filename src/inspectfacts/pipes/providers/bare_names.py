"""Find services by less than their names: "Pike Lane is outstanding" of Pike Lane Hospital, "the QA" of Queen Ann's."""

from collections.abc import Iterable, Iterator, Sequence, Set

from ..reading import Reading
from .kinds import Kinds
from .listed_names import name_everywhere
from .mention import NAMED, Mention, tokens_of
from .occurrences import find_places
from .plain_names import is_word_of_name

__all__ = ["find_described", "find_nicknamed", "find_shortened"]

_LEAST, _MOST_WORDS = 2, 4
_PLACES = frozenset({"in", "near", "around", "across"})
_ENDS = frozenset({"'", ","})
_BEFORE = frozenset({"at", "the", "than", "unlike", "like"})
_CALLED, _SHUT = frozenset({"the", "or", "known", "called"}), frozenset({".", "\n", ")"})
_ASIDE = frozenset({"(", ",", "-", "–", "—", "or"})
_FAR, _ABBREVIATED, _ASIDE_FAR = 6, 2, 14
_TOLD, _LINKS = ("definite", "generic"), frozenset({"and", "but"})


def find_shortened(
    reading: Reading, mentions: Sequence[Mention], taken: Set[int], kinds: Kinds
) -> Iterator[tuple[Mention, str]]:
    """Yield the names told without their nouns, each with its name, where an article names several services.

    A word that also stands for a place ("in Deal") is none.
    """
    told: dict[tuple[str, ...], dict[str, Mention]] = {}
    for each in mentions:
        stem = _stem_of(reading, each, kinds)
        if stem:
            told.setdefault(stem, {}).setdefault(" ".join(reading.words[each.start : each.end]), each)
    known = tokens_of(mentions) if len(told) >= _LEAST else set[int]()
    if not known:
        return
    openings = {stem[:size] for stem in told for size in range(1, len(stem))}
    for stem, names in sorted(told.items()):
        if stem in openings:
            continue
        places = [at for at in find_places(reading.words, list(stem)) if at not in known]
        if len(names) == 1 and places and not _is_place(reading.words, stem, places):
            full = next(iter(names.values()))
            for short in _mark_stems(reading, places, len(stem), full.kind, known | taken, kinds):
                yield short, reading.text_of(full.start, full.end)


def _stem_of(reading: Reading, mention: Mention, kinds: Kinds) -> tuple[str, ...]:
    """Return the words of a name before its nouns: those of "Pike Lane" in "Pike Lane Community Hospital"."""
    if mention.form not in NAMED or mention.kind in kinds.areawide or mention.kind == "council":
        return ()
    end = mention.end
    while end > mention.start and (reading.words[end - 1] in kinds.head_words or reading.words[end - 1] in kinds.nouns):
        end -= 1
    stem = tuple(reading.words[mention.start : end])
    return stem if end < mention.end and 0 < len(stem) <= _MOST_WORDS and not kinds.stops.issuperset(stem) else ()


def _is_place(words: Sequence[str], stem: Sequence[str], places: Iterable[int]) -> bool:
    return len(stem) == 1 and any(words[at - 1] in _PLACES for at in places)


def _mark_stems(
    reading: Reading, places: Iterable[int], size: int, kind: str, taken: Set[int], kinds: Kinds
) -> Iterator[Mention]:
    words = reading.words
    for start in places:
        end = start + size
        if not reading.is_capital(start) or not taken.isdisjoint(range(start, end)):
            continue
        if end < len(words) and is_word_of_name(reading, end, kinds):
            continue
        opens = start in (at := reading.sentences[reading.sentence_of[start]][0], at + 1)
        if words[start - 1] in _BEFORE or (opens and not (kinds.verbs_after | _ENDS).isdisjoint(words[end : end + 1])):
            yield Mention(start, end, kind, "name")


def find_described(
    reading: Reading, mentions: Sequence[Mention], graded: Set[int], taken: Set[int], kinds: Kinds
) -> Iterator[Mention]:
    """Yield the names that open a sentence with a grade and are told what they are: "Pike Lane, the small hospital"."""
    known = set[int]()
    for each in mentions:
        comma = each.start - 1 - (each.form == "generic")
        if each.form not in _TOLD or reading.words[comma] != ",":
            continue
        number = reading.sentence_of[each.start]
        if number not in graded or each.kind in kinds.areawide or each.kind in kinds.general:
            continue
        known = known or tokens_of(mentions) | taken
        start = reading.sentences[number][0]
        start += reading.words[start] in _LINKS
        held = range(start, comma)
        named = 0 < len(held) <= _MOST_WORDS and known.isdisjoint(held) and _are_names(reading, held, kinds)
        if named and _closes(reading, each.end, reading.sentences[number][1], kinds, alone=len(held) == 1):
            yield from name_everywhere(reading, start, comma, each.kind, known)
            known.update(held)


def _are_names(reading: Reading, tokens: Iterable[int], kinds: Kinds) -> bool:
    """Say whether words are those of a name, no adverb alone: "Incredibly, a home in Deal"."""
    words = [reading.words[at] for at in tokens]
    adverb = len(words) == 1 and words[0].endswith("ly")
    return not adverb and all(is_word_of_name(reading, at, kinds) for at in tokens)


def _closes(reading: Reading, start: int, stop: int, kinds: Kinds, *, alone: bool) -> bool:
    """Say whether an aside goes on behind a description; that after one word ("Sadly, a home") has to end in a verb."""
    words = reading.words
    if words[start] in kinds.verbs_after or words[start] == "'":
        return False
    ends = (at for at in range(start, min(stop - 1, start + _ASIDE_FAR)) if words[at] == ",")
    return not alone or any(words[at + 1] in kinds.verbs_after | _ENDS for at in ends)


def find_nicknamed(reading: Reading, mentions: Sequence[Mention], taken: Set[int]) -> Iterator[tuple[Mention, str]]:
    """Yield the mentions of initials that a text gives a service, each with its name: "Queen Ann's – the QA –"."""
    words, known, found = reading.words, set[int](), set[str]()
    for each in mentions:
        if each.form not in NAMED or _ASIDE.isdisjoint(words[each.end : each.end + 1]):
            continue
        name = reading.text_of(each.start, each.end)
        at = _initials_after(reading, each.end, name)
        known = known or (tokens_of(mentions) | taken if at >= 0 else known)
        if at < 0 or at in known or reading.text_of(at, at + 1) in found:
            continue
        short = reading.text_of(at, at + 1)
        found.add(short)
        for place in find_places(words, words[at : at + 1]):
            if place not in known and reading.text_of(place, place + 1) == short:
                yield Mention(place, place + 1, each.kind, "name"), name


def _initials_after(reading: Reading, end: int, name: str) -> int:
    """Return the token of the initials in an aside after a name: "(QA)", "– the QA, as –", ", known as the QA"."""
    words = reading.words
    for at in range(end + 1, min(len(words) - 1, end + _FAR)):
        text = reading.text_of(at, at + 1)
        if len(text) >= _ABBREVIATED and text.isalpha() and text.isupper():
            closed = words[end] == "(" and words[at + 1] == ")" and at == end + 1
            spoken = words[at - 1] in ("the", "as") and words[end + (words[end] != "or")] in _CALLED
            return at if (closed or spoken) and set(filter(str.isupper, name)).issuperset(text) else -1
        if words[at] in _SHUT or (reading.is_capital(at) and words[end] != "("):
            return -1
    return -1
