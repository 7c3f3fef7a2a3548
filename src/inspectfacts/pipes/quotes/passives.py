"""Tell what was said of somebody from what they said: "was told it", "with the rooms described as"."""

from .scene import Scene
from .voices import Cue

__all__ = ["is_passive", "is_told_with"]

_NEAR = 10
_APART = frozenset({",", "–", "-", "—"})


def is_passive(scene: Scene, cue: Cue) -> bool:
    """Tell "described by inspectors as" and "was also told it" from "inspectors described it as"."""
    lower, words = scene.reading.words, scene.words
    if lower[cue.start] == "praise":
        return not words.winning.isdisjoint(lower[max(0, cue.start - 3) : cue.start])
    if lower[cue.start] not in words.judging:
        return False
    if lower[cue.end : cue.end + 1] == ["by"]:
        return True
    at = cue.start - 1
    while at > 0 and (lower[at] in words.adverbs or lower[at].endswith("ly")):
        at -= 1
    if lower[cue.start] == "found" and lower[at] == "and" and lower[at - 1].endswith("ed"):
        return scene.reading.quoted[cue.end + 1 : cue.end + 2] not in ([], [-1])
    return lower[at] in words.passive or (lower[cue.end : cue.end + 1] == ["as"] and is_told_with(lower, cue.start))


def is_told_with(lower: list[str], at: int) -> bool:
    """Tell the end of "Children were happy, with the rooms described (as)"."""
    for near in range(at - 1, max(0, at - _NEAR), -1):
        if lower[near] == "with":
            return near > 0 and lower[near - 1] in _APART
        if not lower[near][0].isalnum():
            break
    return False
