"""Find services named in one breath ("Elm House, The Limes and Oak Lodge were all …"), which may share one grade."""

from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import compress
from typing import NamedTuple

from spacy.tokens import Doc

from ..rulebook import Rulebook
from .providers.mention import NAMED
from .reading import Reading, reading_of
from .sizes import read_sizes

__all__ = ["named_together"]

_AND = frozenset({"and", "&"})
_JOINERS = frozenset({"of", "for", "&", "'s", "'", "upon", "-"})
_PLACING = frozenset({"in", "at", "near", "on"})
_OPENERS = frozenset({"both", "with"})
_ALIKE = frozenset({"both", "all", "each"})
_PAIR, _BOTH = 2, "both"
_FOLLOWING = 8
_TOP = 400
_MOST = 12
_SENTENCES_ON = 2
_AFTER_OWNER = frozenset({"in", "at", "near", "on", "and", ",", "-", "–", "—", ")"})
_TESTED = 2
_COMPANIES = frozenset({"limited", "ltd"})
_PLURAL = "plural"
_SIGNS = frozenset({"-", "–", "—", ":", ",", "("})


class _List(NamedTuple):
    start: int
    end: int
    items: tuple[tuple[int, int], ...]


def named_together(doc: Doc, rulebook: Rulebook) -> Iterator[tuple[tuple[str, ...], int, int, bool]]:
    """Yield services named in one breath, the source place of what is told of them, and whether the article counts so
    many. A list is one of services where all of it is known as such, or some of it and "both" or "all" follow.
    """
    reading = reading_of(doc)
    yield from ((*group, False) for group in reading.groups)
    lists = [*_read_lists(reading), *_read_lines(doc, reading)] if reading.facts.get("ratings") else []
    if not lists:
        return
    sizes = read_sizes(rulebook)
    adverbs = frozenset(rulebook.lexicons["provider_kinds"].terms["openers"]) - {"the"}
    known = dict(_known_services(doc))
    others = set(_known_others(doc))
    several = _several(doc)
    done = 0
    for listed in sorted(lists, key=lambda listed: listed.start):
        if listed.start < done:
            continue
        if reading.words[listed.start] in adverbs and listed.start not in known:
            listed = _List(listed.items[1][0], listed.end, listed.items[1:])
        names = tuple(dict.fromkeys(_names(reading, listed, known)))
        if len(names) < 2 or any(start in others for start, _ in listed.items):
            continue
        if not _is_of_services(reading, listed, known) and not _is_introduced(reading, listed, several):
            continue
        done = listed.end
        yield names, *_told_in(reading, listed), _is_counted(reading, listed, len(names), sizes)


def _read_lists(reading: Reading) -> Iterator[_List]:
    """Yield the names around each "and" that stands before a capital or "the"."""
    words, last = reading.words, len(reading.words) - 1
    for at in compress(range(last + 1), map(_AND.__contains__, words)):
        if at < last and (words[at + 1] == "the" or reading.is_capital(at + 1)):
            listed = _read_list(reading, at)
            if listed is not None:
                yield listed


def _read_lines(doc: Doc, reading: Reading) -> Iterator[_List]:
    """Yield the names of services that stand on lines of their own, one under the other."""
    attrs = doc.spans["providers"].attrs
    lines: list[tuple[int, int, int]] = []
    for (start, end), form in zip(attrs["places"], attrs["forms"], strict=True):
        number = reading.paragraph_of[start]
        first, last = reading.paragraphs[number]
        if form not in NAMED or not number or start - first > 1 or last - end > 1:
            continue
        if lines and number != lines[-1][0] + 1:
            yield from _as_list(lines)
            lines = []
        lines.append((number, start, end))
    yield from _as_list(lines)


def _as_list(lines: Sequence[tuple[int, int, int]]) -> Iterator[_List]:
    if len(lines) > 1:
        yield _List(lines[0][1], lines[-1][2], tuple((start, end) for _, start, end in lines[:_MOST]))


def _known_others(doc: Doc) -> Iterator[int]:
    """Yield the first token of each name of a person or an inspectorate."""
    yield from (each.start for each in doc.spans["people"].attrs["cast"].mentions)
    yield from (start for start, _, _ in doc.spans["inspectorates"].attrs["places"])


def _known_services(doc: Doc) -> Iterator[tuple[int, str]]:
    """Yield each token of a service's name with its fullest name."""
    attrs = doc.spans["providers"].attrs
    for (start, end), name, form in zip(attrs["places"], attrs["names"], attrs["forms"], strict=True):
        if form in NAMED and name:
            for at in range(start, end):
                yield at, name


def _read_list(reading: Reading, at: int) -> _List | None:
    """Read the names around an "and"; each may have its place beside it ("in Dover")."""
    words = reading.words
    first, last = reading.sentences[reading.sentence_of[at]]
    start = at + 1 + (words[at + 1 : at + 2] == ["the"])
    end = _run_on(reading, start, last)
    if end == start:
        return None
    items = [(start, end)]
    stop = at - (words[at - 1] == ",")
    while len(items) < _MOST:
        start = _run_back(reading, stop, first)
        if start > first and start < stop and words[start - 1] in _PLACING:
            stop = start - 1 - (words[start - 2] == ",")
            start = _run_back(reading, stop, first)
        if start == stop:
            break
        items.append((start, stop))
        stop = start - 1 - (words[start - 1] == "the")
        if stop < first or words[stop] != ",":
            break
    return _List(items[-1][0], end, tuple(reversed(items))) if len(items) > 1 else None


def _run_on(reading: Reading, start: int, last: int) -> int:
    """Return the end of the capitalised run that starts at a token."""
    at = end = start
    while at < last:
        if _is_capital(reading, at):
            end = at + 1
        elif reading.words[at] not in _JOINERS or at == start:
            break
        at += 1
    owned = end > start and end + 1 < last and reading.words[end] == "'s" and reading.words[end + 1] in _AFTER_OWNER
    return end + owned


def _run_back(reading: Reading, stop: int, first: int) -> int:
    """Return the start of the capitalised run that ends before a token, without what opens the sentence."""
    words = reading.words
    bracketed = stop - 3 >= first and words[stop - 1] == ")" and words[stop - 3] == "("
    at = start = stop - 3 if bracketed else stop
    while at > first:
        if _is_capital(reading, at - 1):
            start = at - 1
        elif words[at - 1] not in _JOINERS or at == stop:
            break
        at -= 1
    return start + 1 if words[start] in _OPENERS and start + 1 < stop else start


def _is_capital(reading: Reading, at: int) -> bool:
    return reading.is_capital(at) and reading.words[at][0].isalpha()


def _names(reading: Reading, listed: _List, known: dict[int, str]) -> Iterator[str]:
    for start, end in listed.items:
        name = next((known[at] for at in range(start, end) if at in known), None)
        if name is None:
            end = end - 3 if reading.words[end - 1] == ")" else end
        yield name or reading.text_of(start, end)


def _is_of_services(reading: Reading, listed: _List, known: dict[int, str]) -> bool:
    served = [
        any(at in known for at in range(start, end)) or reading.words[end - 1] in _COMPANIES
        for start, end in listed.items
    ]
    if all(served):
        return True
    following = reading.words[listed.end : listed.end + _FOLLOWING]
    stop = next((n for n, word in enumerate(following) if word in (".", ";", "\n")), len(following))
    return any(served) and not _ALIKE.isdisjoint([*following[:stop], *reading.words[listed.start - 1 : listed.start]])


def _several(doc: Doc) -> frozenset[int]:
    """Return where descriptions of several services end: "two further authorities"."""
    attrs = doc.spans["providers"].attrs
    return frozenset(end for (_, end), form in zip(attrs["places"], attrs["forms"], strict=True) if form == _PLURAL)


def _is_introduced(reading: Reading, listed: _List, several: Set[int]) -> bool:
    """Say whether a list stands behind a sign after what it lists: "two further authorities – Deal and Dover – are"."""
    at = listed.start - (reading.words[listed.start - 1] == "the")
    return reading.words[at - 1] in _SIGNS and not several.isdisjoint(range(at - 1, at - 1 - _TESTED, -1))


def _told_in(reading: Reading, listed: _List) -> tuple[int, int]:
    """Return the source place of the sentence of a list, with the next one where that goes on about all of them."""
    number = reading.sentence_of[listed.start]
    first, last = reading.sentences[number]
    for start, end in reading.sentences[number + 1 : number + _SENTENCES_ON]:
        if not _ALIKE.isdisjoint(reading.words[start : start + 2]):
            last = end
    place = reading.place(first, last)
    return place.start, place.end


def _is_counted(reading: Reading, listed: _List, size: int, sizes: Mapping[str, int]) -> bool:
    """Say whether as many are counted at the top of the article, or in the sentence of a list and the next."""
    end = reading.sentences[min(reading.sentence_of[listed.start] + 1, len(reading.sentences) - 1)][1]
    before = [*reading.words[: min(_TOP, listed.end)], *reading.words[listed.end : end]]
    return any(sizes.get(word) == size for word in before) or (size == _PAIR and _BOTH in before)
