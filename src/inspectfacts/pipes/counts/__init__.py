"""Find counts: numbers that quantify something, with what they count, how exactly, and how it changed."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import cast

from spacy.language import Language
from spacy.tokens import Doc

from ...facts import Count, Date
from ...rulebook import Rulebook, load_rulebook
from ..numbers import Number
from ..reading import Place, Reading, file_facts, reading_of
from .change import Move, add_changes, role_of, way_of
from .context import Context, Counted
from .dated import find_when
from .measure import thing_counted
from .multiples import find_multiples
from .qualifiers import find_per, find_qualifier
from .rates import share_rates
from .subjects import subject_before
from .vetting import counts_something
from .words import counting_words

__all__ = ["Counts", "make_counts"]

_ASIDE = ("across", "between", "among", "throughout", "in", "at")
_NOUN = 8
_PADDING = ("",) * 24  # so that looking a few words past either end finds none


class _Graded:
    """The stretches of the source that ratings take, kept so that the one around a place is found by bisection."""

    def __init__(self, reading: Reading) -> None:
        taken = sorted((fact.start, fact.end) for fact in reading.facts.get("ratings", ()))
        self._starts = [start for start, _ in taken]
        self._ends = list(accumulate((end for _, end in taken), max))

    def end_around(self, start: int) -> int:
        """Return the farthest end of the stretches that begin at or before an offset, -1 where there is none."""
        index = bisect_right(self._starts, start)
        return self._ends[index - 1] if index else -1


class Counts:
    """Holds the counting words of a rulebook; called with a doc, files its Count facts."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._lists = counting_words(rulebook)

    def __call__(self, doc: Doc) -> Doc:
        return file_facts(doc, "counts", self._find(doc, reading_of(doc)))

    def _find(self, doc: Doc, reading: Reading) -> list[Count]:
        context, graded = self._context(doc, reading), _Graded(reading)
        counts: list[Count] = []
        moves: list[Move] = []
        skip, numbers = 0, doc.spans["numbers"].attrs
        days = doc.spans["dates"].attrs["places"], cast(list[Date], reading.facts["dates"])
        for (start, end), number in zip(numbers["places"], numbers["values"], strict=True):
            if start < skip:
                continue
            if start in context.dated and end - 1 not in context.dated and number.upper is not None:
                start, number = end - 1, Number(number.upper, number.kind, number.rule, None, number.currency)
            if start in context.dated or end - 1 in context.dated:
                continue
            if not counts_something(context, start, end, number):
                continue
            place = _place(reading, start, end, doc)
            if place.end <= graded.end_around(place.start):
                continue
            when = find_when(context, start, end, *days)
            if context.word(start - 1) == "[" and context.word(end) == "]":
                start, end = start - 1, end + 1
            count, lead, skip = _count(context, start, end, number, place, when)
            role, way = role_of(context, lead), way_of(context, lead, end, count.kind)
            moves.append(Move(len(counts), start, role, count.value, count.kind, way))
            counts.append(count)
        counts.extend(_multiples(context, reading))
        share_rates(context, counts, moves)
        add_changes(context, counts, moves)
        return counts

    def _context(self, doc: Doc, reading: Reading) -> Context:
        dated = set[int]()
        for place in doc.spans["dates"].attrs["places"]:
            dated.update(range(*place))
        numbers, counted = doc.spans["numbers"].attrs["places"], set[int]()
        for place in numbers:
            counted.update(range(*place))
        return Context(
            doc=doc,
            written=reading.cleaned.text,
            offsets=[*reading.offsets, len(reading.cleaned.text)],
            words=(words := [*reading.words, *_PADDING]),
            vocabulary=reading.vocabulary,
            word=words.__getitem__,
            sentence_of=reading.sentence_of,
            sentences=reading.sentences,
            lists=self._lists,
            dated=dated,
            grades={start for start, *_ in doc.spans["grades"].attrs["places"]} if "grades" in doc.spans else (),
            counted=counted,
            numbers=dict(numbers),
        )


def _place(reading: Reading, start: int, end: int, doc: Doc) -> Place:
    """Return the place of a number; the full stop that the tokenizer leaves on "£40m." is no part of it."""
    place = reading.place(start, end)
    if not place.text.endswith("."):
        return place
    last = reading.offsets[end - 1] + len(reading.words[end - 1]) - 1
    return reading.place_characters(reading.offsets[start], last)


def _count(
    context: Context, start: int, end: int, number: Number, place: Place, when: str | None
) -> tuple[Count, int, int]:
    """Return the count of a number, the token where its qualifier begins, and where its "per …" ends."""
    qualifier, lead = find_qualifier(context, start, end)
    per, stop = find_per(context, end)
    reckoned = per is not None and per[0].isdigit()
    rate = reckoned or (per is not None and number.kind == "cardinal" and "per" in context.words[end : end + 4])
    of, lasting = thing_counted(context, start, end, lead, number)
    if of is not None and _is_misplaced(context, start, end, lead, of):
        of = None
    because = [number.rule] if of is None else [number.rule, context.how]
    if reckoned and per is not None and (of is None or context.word(end) in ("per", "in", "for")):
        of = _reckoned_of(context, lead) or per.partition(" ")[2] or of
    if lead < start:
        because.append(f"qualifier {' '.join(context.words[lead:start])!r}")
    elif qualifier is not None:
        because.append("qualifier by the words after it")
    if when is not None:
        because.append("when by the date of its clause")
    count = Count(
        text=place.text,
        start=place.start,
        end=place.end,
        rule=f"counts.{'rate' if rate else number.kind}",
        value=number.value,
        kind="rate" if rate else number.kind,
        of=of,
        qualifier=qualifier,
        currency=number.currency,
        per=per,
        upper=number.upper,
        when=when,
        because=because,
    )
    if of is not None and lasting and not _measures(context, of):
        before = lead - 1 - context.stands("ranks", lead - 1)
        aside = context.word(before - context.stands("determiner", before)) in _ASIDE
        context.history.append(Counted(start, of, "rate" if reckoned else number.kind, aside, number.value))
    return count, lead, stop if reckoned else end


def _measures(context: Context, of: str) -> bool:
    """Tell the number of a measure, and the standard that a figure is set against, which no other number counts."""
    return of in context.lists.sets["measure"] or of.rpartition(" ")[2] in context.lists.sets["yardstick"]


def _is_misplaced(context: Context, start: int, end: int, lead: int, of: str) -> bool:
    """Tell the name in "Elm Court is one of nine to fail", which no number counts."""
    first = context.word(start) == "one" and context.word(end) == "of"
    among = first or (context.word(lead - 1) == "of" and context.word(lead - 2) == "one")
    last = of.rpartition(" ")[2]
    return among and last[:1].isupper() and last.lower() not in context.words[end : end + _NOUN]


def _reckoned_of(context: Context, lead: int) -> str | None:
    """Return the suspensions of "the rate of suspensions was 14 per 100 pupils"."""
    if context.word(lead - 1) not in ("was", "is", "were", "are", "at", "to"):
        return None
    if context.word(lead - 1) == "to" and context.stands("summing", lead - 2):
        return context.latest(lead)
    subject = subject_before(context, lead)
    return None if subject is None or subject.lower() in context.lists.sets["measure"] else subject


def _multiples(context: Context, reading: Reading) -> Iterator[Count]:
    for start, end, factor, of in find_multiples(context):
        place = reading.place(start, end)
        yield Count(
            text=place.text,
            start=place.start,
            end=place.end,
            rule="counts.multiple",
            value=int(factor) if factor == int(factor) else factor,
            kind="cardinal",
            of=of,
            qualifier=None,
            because=["counts.multiple"],
        )


@Language.factory("inspectfacts_counts", default_config={"rules": None})
def make_counts(nlp: Language, name: str, rules: str | None) -> Counts:
    """Make the pipe that finds counts."""
    return Counts(load_rulebook(rules))
