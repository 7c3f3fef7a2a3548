"""Find where a clause begins that stands below or behind another before it."""

from .scene import Scene
from .voices import Voice

__all__ = ["BELOW", "CLAUSES", "start_below"]

BELOW = frozenset({"where", "after", "when", "while", "because", "as", "since"})
CLAUSES = frozenset({"after", "before", "since", "until", "as"})
_UNDER = CLAUSES | BELOW
_ASKING = frozenset({"what", "how"})


def start_below(scene: Scene, floor: int, end: int, voices: list[Voice]) -> int:
    """Return where the clause starts in "ministers met after Neil Farr, its chief, said": at its own subject."""
    lower = scene.reading.words
    for voice in voices:
        if voice.kind != "person" or voice.start <= floor or lower[voice.end] != ",":
            continue
        below = lower[voice.start - 1] in _ASKING | _UNDER and "," not in lower[floor : voice.start]
        if below or _has_verb_before(scene, floor, voice):
            between = lower[voice.end : end]
            last = len(between) - between[::-1].index(",")
            if between.count(",") == 2 and all(word in scene.words.light for word in between[last:]):
                return voice.start
    return floor


def _has_verb_before(scene: Scene, floor: int, voice: Voice) -> bool:
    """Tell a name behind a sentence that lacks its stop: "inspectors saw it improve Maggie Hale, its manager, said"."""
    if scene.reading.words[voice.start - 1] in scene.words.closes_phrase - scene.words.passive:
        return False
    cues = scene.cues_in(floor, voice.start)
    plain = bool(cues) and "," not in scene.reading.words[cues[-1].end : voice.start]
    return plain and cues[-1].frame == "finding" and voice.start - cues[-1].end > 1
