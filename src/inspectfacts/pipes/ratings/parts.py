"""Tell apart the parts of a story: one on a prison that its own inspectors saw, after one on a probation unit."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from ..providers.mention import NAMED
from ..reading import Reading
from .outline import Outline

if TYPE_CHECKING:
    from .bodies import Bodies

__all__ = ["Part", "find_parts", "part_of"]

_TELLING = (*NAMED, "definite")
_LEAD, _OPENING = 2, 4


class Part(NamedTuple):
    """Where a part on another service starts and which that is; or where the story is back at its own."""

    at: int
    service: str | None
    back: bool


def find_parts(bodies: "Bodies", reading: Reading) -> Iterator[Part]:
    """Yield the turns of a story, in the order of the text: to the service of another body, and back to its own.

    A sentence turns to another where it opens a paragraph and holds a body that looks at another service that the
    article names. The story is back at any word of the one it is about.
    """
    if bodies.main not in bodies.kind_of:
        return
    away, last, service = False, 0, None
    for at, name, back in _turns(bodies):
        if back and away and name != service and not _shares_sentence(reading, at, last):
            away = False
            yield Part(at, None, back=True)
        elif not back and reading.paragraph_of[at] >= _LEAD and _opens_paragraph(bodies, reading, at):
            found = _service_of(bodies, reading, at, name)
            if found is not None:
                away, last, service = True, at, found
                yield Part(reading.sentences[reading.sentence_of[at]][0], found, back=False)


def part_of(parts: Sequence[Part], outline: Outline) -> Part | None:
    """Return the part of the story that a sentence stands in, where that is not of its main service."""
    n = bisect_right(parts, outline.start, key=lambda part: part.at)
    return parts[n - 1] if n and not parts[n - 1].back else None


def _turns(bodies: "Bodies") -> list[tuple[int, str | None, bool]]:
    """Return the places of what the article's own body looks at, and of that; and of the bodies that may turn it."""
    own = bodies.kinds.inspected_by.get(bodies.body or "", frozenset())
    told: list[tuple[int, str | None, bool]] = [
        (each.at, each.name, True)
        for each in bodies.services
        if each.form in _TELLING and (each.name == bodies.main or each.kind in own)
    ]
    told += [(at, body, body == bodies.body) for at, body in bodies.mentions]
    return sorted(told, key=lambda turn: turn[0])


def _opens_paragraph(bodies: "Bodies", reading: Reading, at: int) -> bool:
    """Say whether a token stands in the first sentence of its paragraph, and that tells no backdrop: "It comes as"."""
    start = reading.paragraphs[reading.paragraph_of[at]][0]
    backdrop = not bodies.kinds.backdrop.isdisjoint(reading.words[start : start + _OPENING])
    return not backdrop and reading.sentence_of[at] == reading.sentence_of[start]


def _shares_sentence(reading: Reading, one: int, other: int) -> bool:
    return reading.sentence_of[one] == reading.sentence_of[other]


def _service_of(bodies: "Bodies", reading: Reading, at: int, body: str | None) -> str | None:
    """Return the service that a body looks at: the one named in the sentence, else the one named most.

    One that also looks at such as the main service turns only to a kind that the body of the article does not look at.
    """
    looked_at = bodies.kinds.inspected_by.get(body or "", frozenset())
    both = bodies.kind_of[bodies.main or ""] in looked_at
    if both:
        looked_at -= bodies.kinds.inspected_by.get(bodies.body or "", frozenset())
    for each in bodies.services:
        if each.form in NAMED and each.kind in looked_at and _shares_sentence(reading, each.at, at):
            return each.name
    found = -1 if both else bodies.roster.main(looked_at - bodies.kinds.owners)
    return bodies.roster.names[found] if found >= 0 else None
