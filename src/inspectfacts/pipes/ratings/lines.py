"""Read the name that a line of a list opens with, and where the paragraph of a sentence starts."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from ..providers.kinds import Kinds
from ..providers.mention import NAMED
from ..reading import Reading
from .draft import Draft
from .outline import Outline
from .services import Service

__all__ = ["heading_above", "paragraph_start", "read_line", "start_of"]

_HEADING, _STOPS = 4, (".", "!", "?", ":")
_DASHES, _BULLETS = frozenset({"-", "–", "—", ":"}), frozenset("•·●▪◦‣")
_LINE = re.compile(r"(d?[wWu](?:['&o]*[Wu])*(?:_?N(?=,))?'?)[p,(:\-]")
_LABEL_END = re.compile(r"(?:\([^()]*\))?:")
_PLACED = re.compile(r"(d?[wW](?:['&oW]*W)?'?)(?:[p,(][dWN'&)_In]+)+:[Rxn_]*$")


def start_of(reading: Reading, sentence: int) -> int:
    """Return the first token of a sentence without its bullet; with the sentence that a dash or colon goes on."""
    start = reading.sentences[sentence][0]
    goes_on = sentence and reading.paragraph_of[start] == reading.paragraph_of[start - 1]
    if goes_on and reading.words[start] in _DASHES:
        start = reading.sentences[sentence - 1][0]
    return start + (reading.words[start] in _BULLETS)


def read_line(outline: Outline, draft: Draft, kinds: Kinds) -> str | None:
    """Return the name that a line of a list opens with: "Spudz at 1 Mill Lane, Marlby: rated 5", "Elm, Deal: Good"."""
    points = outline.values[draft.item].points
    name = _LINE.match(outline.tags) if points else _PLACED.match(outline.tags, 0, draft.item)
    if name is None or not _opens_line(outline) or outline.word(0) in kinds.openers - kinds.pointers:
        return None
    return outline.text(0, name.end(1)) if outline.reading.is_capital(outline.starts[0]) else None


def _opens_line(outline: Outline) -> bool:
    """Say whether a sentence opens its paragraph, or stands after the number of a list alone."""
    words = outline.reading.words[paragraph_start(outline) : outline.start]
    return not words or (len(words) <= len(("4", ".")) and words[0].removesuffix(".").isdigit())


def paragraph_start(outline: Outline) -> int:
    reading = outline.reading
    return reading.paragraphs[reading.paragraph_of[outline.start]][0]


def heading_above(services: Sequence[Service], starts: Sequence[int], outline: Outline) -> str | None:
    """Return the service whose name is the line above the paragraph, where that names no other before."""
    reading = outline.reading
    paragraph = reading.paragraph_of[outline.start] - 1
    if paragraph < 1:
        return None
    start, end = reading.paragraphs[paragraph]
    numbered = reading.words[start].removesuffix(".").isdigit()
    at, after = bisect_left(starts, start), bisect_left(starts, outline.start)
    if at == after or services[at].at - start > 1 + numbered or services[at].form not in NAMED:
        return None
    service, last = services[at], reading.words[end - 1]
    if numbered and service.end >= end - 1:
        return service.name
    bare = after - at == 1 and end - service.end <= _HEADING and last not in _STOPS
    labelled = _LABEL_END.fullmatch("".join(reading.words[service.end : end]))
    return service.name if bare or labelled else None
