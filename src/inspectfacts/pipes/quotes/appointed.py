"""Tell somebody new who is only spoken of from whoever speaks of them."""

from .attributed import Attribution
from .passives import is_passive
from .scene import Scene
from .subjects import left_subject
from .voices import Voice

__all__ = ["told_before"]

_NEW = frozenset({"a", "an", "another"})
_HUMAN = frozenset({"person", "role", "spokes"})
_FAR = 6


def told_before(scene: Scene, voice: Voice, start: int, end: int) -> Attribution | None:
    """Return the spokesman of "A spokesman said staff had left. A new chair had been appointed", not the chair."""
    words = scene.reading.words
    if voice.kind != "role" or words[voice.start] not in _NEW:
        return None
    last = min(scene.sentence_end(voice.start), voice.end + _FAR)
    if scene.words.passive.isdisjoint(words[voice.end : last]):
        return None
    for cue in scene.cues_in(scene.sentence_start(end - 1), end) if end > start else ():
        teller = left_subject(scene, cue, start) if cue.frame == "speech" and not is_passive(scene, cue) else None
        if teller is not None and (teller.kind in _HUMAN or teller.pronoun in ("he", "she")):
            return Attribution("quotes.carried", cue, teller)
    return None
