"""Step over a box of dates or points that parts what one person says."""

from .scene import BULLETS, Scene

__all__ = ["above_inset"]

_FAR = 5


def above_inset(scene: Scene, paragraph: int) -> int:
    """Return the last paragraph before another that is no item of a list: "• May 2019: Ofsted visits"."""
    above = paragraph - 1
    while above > 0 and _is_item(scene, above):
        above -= 1
    return above


def _is_item(scene: Scene, paragraph: int) -> bool:
    """Tell a paragraph that begins with a bullet, or with a date and a colon, and quotes nothing there."""
    words, (start, end) = scene.reading.words, scene.reading.paragraphs[paragraph]
    if start >= end or max(scene.reading.quoted[start : start + _FAR]) >= 0:
        return False
    opening = words[start : start + _FAR]
    dated = ":" in opening and not scene.words.people.times.isdisjoint(opening)
    return opening[0] in BULLETS or dated
