"""Find where the article mentions a service: by a name in capitals or by a description around a head noun."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from spacy.tokens import Doc, Span

from ..reading import Reading, reading_of
from .kinds import Kinds

__all__ = ["Form", "Mention", "find_mentions"]

Form = Literal["name", "mixed", "definite", "generic", "other", "plural"]
_MOST_WORDS = 9
_OTHERS = ("inspectorates", "interveners", "watchdogs", "people")


@dataclass(frozen=True, slots=True)
class Mention:
    """A mention of a service: the tokens it covers, its kind and its form.

    A name is a capitalised run ("Elm House"); a mixed one ends in a plain noun ("Weir Street practice"); the others are
    descriptions ("the home", "a village school", "schools").
    """

    start: int
    end: int
    kind: str
    form: Form


def find_mentions(doc: Doc, kinds: Kinds) -> Iterator[Mention]:
    """Yield the mentions of services in the order of the text, none over another."""
    reading = reading_of(doc)
    heads = _free_heads(doc)
    taken = 0
    for n, head in enumerate(heads):
        if head.start < taken:
            continue
        mention = _read_mention(reading, heads, n, kinds, taken)
        if mention is None:
            continue
        if mention.form in ("generic", "other"):
            named = _read_apposition(reading, mention, kinds, taken)
            yield named or mention
            taken = max(mention.end, named.end if named else 0)
            continue
        taken = mention.end
        yield mention


def _free_heads(doc: Doc) -> list[Span]:
    """Return the head nouns that stand in no name of an inspectorate, a ministry or a person."""
    taken: set[int] = set()
    for group in _OTHERS:
        for span in doc.spans.get(group, ()):
            taken.update(range(span.start, span.end))
    return [head for head in doc.spans.get("provider_heads", ()) if head.start not in taken]


def _read_mention(reading: Reading, heads: list[Span], n: int, kinds: Kinds, floor: int) -> Mention | None:
    head = heads[n]
    start, end, kind = head.start, head.end, head.label_
    if reading.is_capital(start) and reading.is_capital(end - 1):
        named = _read_name(reading, start, end, kinds, floor)
        if named is not None and reading.words[named[0]] not in kinds.offices:
            inside = [other.label_ for other in heads[n : n + 4] if other.end <= named[1]]
            return Mention(*named, next((kind for kind in reversed(inside) if kind != "service"), kind), "name")
        if kind in kinds.areawide and end - start > 1:
            return Mention(start, end, kind, "name")
        if kind in kinds.cased:
            return None
    return _read_description(reading, start, end, kind, kinds, floor)


def _read_apposition(reading: Reading, mention: Mention, kinds: Kinds, floor: int) -> Mention | None:
    """Read the name beside a description: "Sunnybank, a nursery", "a village school, St Brida's"."""
    words, at = reading.words, mention.start - 1
    while at > floor and words[at] in kinds.determiners:
        at -= 1
    if at > floor and words[at] == "," and reading.is_capital(at - 1) and words[at - 1][0].isalpha():
        start = _widen_left(reading, at, kinds, max(floor, at - _MOST_WORDS))
        while start < at and words[start] in kinds.openers | kinds.joiners:
            start += 1
        if start < at and words[start] not in kinds.stops:
            return Mention(start, at, mention.kind, "name")
    end = mention.end
    if end + 1 < len(words) and words[end] == "," and reading.is_capital(end + 1) and words[end + 1] not in kinds.stops:
        right = _widen_right(reading, end + 1, kinds)
        if len(words[end + 1]) > 1 and right < len(words) and words[right] == ",":
            return Mention(end + 1, right, mention.kind, "name")
    return None


def _read_name(reading: Reading, start: int, end: int, kinds: Kinds, floor: int) -> tuple[int, int] | None:
    """Widen a capitalised head to the run of capitalised words around it; None where nothing names it."""
    left = _widen_left(reading, start, kinds, max(floor, start - _MOST_WORDS))
    right = _widen_right(reading, end, kinds)
    words = reading.words
    while left < start and (words[left] in kinds.openers or words[left] in kinds.joiners):
        left += 1
    if (
        kinds.is_areawide(words, start, end)
        and right < len(words) - 1
        and words[right] == "in"
        and reading.is_capital(right + 1)
    ):
        right = _widen_place(reading, right + 1)
    return (left, right) if right - left > end - start else None


def _widen_left(reading: Reading, start: int, kinds: Kinds, floor: int) -> int:
    words, left, at = reading.words, start, start - 1
    while at >= floor:
        word = words[at]
        if reading.is_capital(at) and word not in kinds.breakers:
            left = at
        elif (
            word not in kinds.joiners or reading.is_capital(at) or (word == "and" and words[at - 1] in kinds.head_words)
        ):
            break
        at -= 1
    return left


def _widen_right(reading: Reading, end: int, kinds: Kinds) -> int:
    words, right, at = reading.words, end, end
    last = min(len(words), end + 5)
    while at < last:
        word = words[at]
        if word[0].isalpha() and reading.is_capital(at) and word not in kinds.breakers and word not in kinds.stops:
            right = at + 1
        elif word not in ("and", "of", "&", "-", "for", "upon") or (
            word == "and" and not (at + 1 < last and words[at + 1] in kinds.head_words)
        ):
            break
        at += 1
    return right


def _widen_place(reading: Reading, start: int) -> int:
    """Return the end of the place names that start at a token: "Kent, Surrey and Sussex"."""
    words, end = reading.words, start
    while end < len(words) and words[end][0].isalpha() and reading.is_capital(end):
        end += 1
        if end + 1 < len(words) and words[end] in ("and", "of", "&", "-") and reading.is_capital(end + 1):
            end += 1
    return end


def _read_description(reading: Reading, start: int, end: int, kind: str, kinds: Kinds, floor: int) -> Mention | None:
    words = reading.words
    if (
        kind in kinds.areawide
        and words[end : end + 1] == ["in"]
        and end + 1 < len(words)
        and reading.is_capital(end + 1)
    ):
        return Mention(start, _widen_place(reading, end + 1), kind, "mixed")
    head = " ".join(words[start:end])
    at, mixed = start - 1, start
    floor = max(floor, start - 6)
    while (
        at >= floor and words[at] not in kinds.determiners and (words[at][0].isalnum() or words[at] in ("'s", "-", "'"))
    ):
        if words[at] in kinds.edges:
            break
        if reading.is_capital(at) and words[at] not in kinds.openers:
            mixed = at
        at -= 1
    if head in kinds.plural:
        return Mention(start, end, kind, "plural")
    determiner = words[at] if at >= floor else ""
    if mixed < start and words[mixed + 1] not in ("'s", "'") and determiner not in ("a", "an"):
        if all(map(reading.is_capital, range(mixed, start))) and (
            reading.paragraph_of[start] > 2 or kind in kinds.areawide
        ):
            return Mention(mixed, end, kind, "mixed")
    if (
        mixed < start
        and words[mixed + 1] in ("'s", "'")
        and kind in kinds.areawide
        and words[mixed] not in kinds.bodies
    ):
        return Mention(mixed, end, kind, "mixed")
    if determiner == "another":
        return Mention(at, end, kind, "other")
    if determiner in kinds.pointers:
        return Mention(at, end, kind, "definite")
    if determiner in ("a", "an") or (
        kind in kinds.areawide and kind not in ("police", "prison") and not reading.is_capital(start)
    ):
        return Mention(at + 1, end, kind, "generic")
    return None
