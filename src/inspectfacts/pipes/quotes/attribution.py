"""Attribute a quotation by the words of its own paragraph: the cue after it, before it, or around it."""

from itertools import compress

from .after import read_after
from .attributed import Attribution
from .before import read_before
from .scene import Quotation, Scene
from .subjects import first_free
from .voices import Voice

__all__ = ["attribute"]

_NEAR = 8
_AGENTS = frozenset({"body", "bodies", "people", "person", "named", "pronoun"})
_ENDS = frozenset({".", "!", "?", "\n"})


def attribute(scene: Scene, n: int) -> Attribution | None:
    """Return what the sentence around a quotation says about its speaker, or None where it says nothing."""
    quotation = scene.quotations[n]
    first, last = scene.reading.paragraphs[quotation.paragraph]
    if quotation.first <= first and quotation.last >= last:
        return None
    left, right = _around(scene, n)
    after = read_after(scene, quotation, right)
    if after is not None and after.rule != "quotes.after_partial":
        return after
    before = read_before(scene, quotation, left)
    if before is not None and before.rule == "quotes.agentless" and after is None:
        agent = _agent_behind(scene, right)
        return before._replace(rule="quotes.passive", voice=agent) if agent is not None else before
    return before or after or _headline(scene, quotation, right)


def _agent_behind(scene: Scene, right: tuple[int, int]) -> Voice | None:
    """Return the inspectors in "was praised for its “calm” corridors by inspectors", and "in the report" alike."""
    start, end = right
    lower = scene.reading.words
    for voice in scene.voices_in(start, min(end, start + _NEAR)):
        before = lower[voice.start - 1]
        if (before == "by" and voice.kind in _AGENTS) or (before == "in" and voice.kind == "document"):
            return voice
        if voice.kind in ("document", "paper"):
            return None
    return None


def _around(scene: Scene, n: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return the token ranges of the reporter's words left and right of a quotation."""
    quotation, reading = scene.quotations[n], scene.reading
    first, last = reading.paragraphs[quotation.paragraph]
    start = max(first, scene.sentence_start(quotation.start))
    before = scene.quotations[n - 1] if n else None
    if before is not None and before.paragraph == quotation.paragraph and before.ending in _ENDS:
        start = max(start, before.last)
    right = min(quotation.last, last)
    after = scene.quotations[n + 1].first if n + 1 < len(scene.quotations) else last
    limit = max(right, min(last, after))
    stops = compress(range(right, limit), map(_ENDS.__contains__, reading.words[right:limit]))
    return (start, max(start, quotation.first)), (right, next(stops, limit))


def _headline(scene: Scene, quotation: Quotation, right: tuple[int, int]) -> Attribution | None:
    """Read "‘We are heartbroken’: owner on closure"."""
    start, end = right
    if scene.reading.words[start : start + 1] != [":"] or quotation.paragraph > 1:
        return None
    voice = first_free(scene, start + 1, end)
    return Attribution("quotes.headline", None, voice) if voice is not None else None
