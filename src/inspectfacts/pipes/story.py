"""Say what an article is about: the inspectorate and the service that it names most, and which ratings only stand."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from spacy.tokens import Doc

from ..rulebook import Rulebook
from .reading import reading_of

__all__ = ["main_parties", "named_together", "standing_ratings"]

_REACH = 24
_TOGETHER = (["and"], ["and", "the"], ["&"])
_NAMED = ("name", "mixed")
_BETWEEN = frozenset({",", "and", "&", "the"})
_MOST_BETWEEN = 3
_TOP = 400
_MARKS = " \t\n\"'“”‘’"


def main_parties(doc: Doc) -> tuple[str | None, str | None]:
    """Return the short name of the inspectorate and the fullest name of the service, None where none is named.

    Two that are named in one breath ("Ofsted and the CQC") inspect together.
    """
    named: list[tuple[int, int, str]] = doc.spans["inspectorates"].attrs["places"]
    roster = doc.spans["providers"].attrs["roster"]
    service = roster.main()
    return _together(doc, named) or _most(named), roster.names[service] if service >= 0 else None


def _most(named: list[tuple[int, int, str]]) -> str | None:
    counts = Counter(body for _, _, body in named)
    return max(counts, key=lambda body: counts[body], default=None)


def _together(doc: Doc, named: list[tuple[int, int, str]]) -> str | None:
    words = reading_of(doc).words
    for (_, end, one), (start, _, other) in pairwise(named):
        if one != other and words[end:start] in _TOGETHER:
            return f"{one} and {other}"
    return None


def named_together(doc: Doc, rulebook: Rulebook) -> Iterator[tuple[tuple[str, ...], int, int, bool]]:
    """Yield services named in one breath ("Both Elm House and Oak House"), the source place of their sentence, and
    whether the article counts so many before.
    """
    reading, attrs = reading_of(doc), doc.spans["providers"].attrs
    named = [
        (start, end, name)
        for (start, end), name, form in zip(attrs["places"], attrs["names"], attrs["forms"], strict=True)
        if form in _NAMED and name
    ]
    group: list[tuple[int, int, str]] = []
    for place in [*named, None]:
        if group and place is not None and _is_joined(reading.words[group[-1][1] : place[0]]):
            group.append(place)
            continue
        names = tuple(dict.fromkeys(name for _, _, name in group))
        if len(names) > 1:
            first, last = reading.sentences[reading.sentence_of[group[0][0]]]
            sentence = reading.place(first, last)
            sizes = rulebook.lexicons["inspections"].terms["sizes"][len(names) - 2 : len(names) - 1]
            before = reading.words[: min(_TOP, group[-1][1])]
            counted = any(size in before for phrase in sizes for size in phrase.split())
            yield names, sentence.start, sentence.end, counted
        group = [place] if place is not None else []


def _is_joined(between: list[str]) -> bool:
    """Say whether only commas, "and" and a short form in brackets part two names."""
    if between[:1] == ["("] and between[2:3] == [")"]:
        between = between[3:]
    return 0 < len(between) <= _MOST_BETWEEN and _BETWEEN.issuperset(between)


def standing_ratings(doc: Doc, rulebook: Rulebook) -> frozenset[int]:
    """Return where, in the source, ratings stand that the article gives as they are: "which is rated good"."""
    reading, leads = reading_of(doc), rulebook.lexicons["inspections"].terms["standing"]
    source = reading.cleaned.source
    starts = {fact.start for fact in reading.facts.get("ratings", ())}
    return frozenset(start for start in starts if _before(source, start).endswith(leads))


def _before(source: str, start: int) -> str:
    return source[max(0, start - _REACH) : start].rstrip(_MARKS).casefold()
