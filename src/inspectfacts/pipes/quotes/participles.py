"""Tell whose a participle is that has a subject of its own: "with the head Ann Boyd saying"."""

from .scene import Scene
from .voices import Cue, Voice

__all__ = ["has_participle", "spoken_with"]

_LONGEST = 10
_SPEAKING = frozenset({"spokes", "role", "unnamed", "people", "person"})
_OWNING = frozenset({"of", "for", "at", "in"})


def has_participle(scene: Scene, cue: Cue, near: Voice, floor: int) -> bool:
    """Tell Ann Boyd, who has the participle of "with the head Ann Boyd saying" or "it led to chief Ann Boyd saying"."""
    lower = scene.reading.words
    closed = lower[near.end] == "," and near.end + 1 == cue.start
    if near.start <= floor or not (closed or near.end == cue.start):
        return False
    if not closed and lower[near.start - 1] in ("with", "and"):
        return True
    if near.kind != "person":
        return False
    at = near.start - 1 - (closed and lower[near.start - 1] == ",")
    first = max(floor, near.start - _LONGEST)
    while at > first and lower[at] not in ("with", ",") and not _ends_office(scene, lower[at]):
        at -= 1
    if lower[at] == "to" and lower[at - 1] in scene.words.leading:
        return True
    return lower[at] == "with" or (lower[at] == "," and not closed and at > floor and _is_told(scene, floor, at))


def spoken_with(scene: Scene, cue: Cue, voices: list[Voice]) -> Voice | None:
    """Return the spokesman in "with a spokesman for Elm Court stressing", who is governed by nothing but "with"."""
    lower = scene.reading.words
    end = cue.start
    for voice in reversed(voices):
        if voice.end != end:
            return None
        before = lower[voice.start - 1]
        if before == "with":
            return voice if voice.kind in _SPEAKING else None
        if before not in _OWNING:
            return None
        end = voice.start - 1
    return None


def _ends_office(scene: Scene, word: str) -> bool:
    """Tell a word that no office before a name holds: "of", "for" and "at" are in many."""
    known = word in scene.words.prepositions and word not in _OWNING
    return known or word in scene.words.reporting or word in scene.words.passive or not word[0].isalnum()


def _is_told(scene: Scene, floor: int, comma: int) -> bool:
    """Tell a clause with a subject and a verb of its own before a comma."""
    verbs = scene.words.passive | scene.words.light | scene.words.reporting
    voices = scene.voices_in(floor, comma)
    return bool(voices) and not verbs.isdisjoint(scene.reading.words[voices[0].end : comma])
