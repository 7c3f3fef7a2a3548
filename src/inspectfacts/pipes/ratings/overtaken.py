"""Tell the grade that another took the place of in the same breath: "the home rated poor is now good"."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from .cues import RatingWords
from .draft import Draft
from .superseded import differ

__all__ = ["settle_overtaken"]

_SWAPPED = re.compile(r"wd?$")
_RATING_MOVED = re.compile(r"n[HBx]*(?P<moved>M[dxw]*t|R)[dxno]*")
_TURNED = re.compile(r"(?:-R)?[wWA]{0,2}[jPw](?P<verb>[Mw][^;.,G]*?)(?P<to>[pt])[^;.,GP]{0,3}")
_FEW, _TO = 4, frozenset({"to", "into"})


def settle_overtaken(drafts: Sequence[Draft], key: Callable[[str | None], str | None], words: RatingWords) -> None:
    """Turn a grade into a previous one where the next, of the same service, is told to hold now."""
    for old, new in pairwise(drafts):
        if old.status != "current" or new.status != "current" or old.areas != new.areas or old.many or new.many:
            continue
        if not differ(old.outline.values[old.item].grade, new) or key(old.subject) != key(new.subject):
            continue
        if (
            _is_moved(old, new)
            or _is_swapped(old, new, words)
            or _has_turned(old, new, words)
            or _was_then(old, new, words)
        ):
            old.status, old.told = "previous", "the next grade took its place"


def _is_moved(old: Draft, new: Draft) -> bool:
    """Say whether a rating went to the next grade: "the outstanding rating has been downgraded to good"."""
    outline = old.outline
    moved = _RATING_MOVED.fullmatch(outline.tags, old.item + 1, new.item) if outline is new.outline else None
    return moved is not None and "to" in outline.words(moved.start("moved"), new.item)


def _has_turned(old: Draft, new: Draft, words: RatingWords) -> bool:
    """Say whether a service of one grade came to another: "Inadequate home improves to good"."""
    outline = old.outline
    turned = _TURNED.fullmatch(outline.tags, old.item + 1, new.item) if outline is new.outline else None
    if turned is None or outline.word(turned.start("to")) not in _TO:
        return False
    spoken = outline.words(turned.start("verb"), turned.start("to"))
    return "M" in outline.tags[turned.start("verb") : turned.start("to")] or not words["scenes.turned"].isdisjoint(
        spoken
    )


def _is_swapped(old: Draft, new: Draft, words: RatingWords) -> bool:
    """Say whether one rating was given for the next: "swapped its poor rating for a good one"."""
    outline = old.outline
    gave = _SWAPPED.search(outline.tags, 0, old.item) if outline is new.outline else None
    if gave is None or outline.word(gave.start()) not in words["scenes.swapping"]:
        return False
    return "for" in outline.words(old.item + 1, new.item)


def _was_then(old: Draft, new: Draft, words: RatingWords) -> bool:
    """Say whether a grade is told as one that was, and the next as the one that is now."""
    outline, later = old.outline, new.outline
    if outline is later:
        spoken = later.words(old.item + 1, new.item)
        turned = "but" in spoken and words["scenes.holding"].isdisjoint(_lead(old))
        return not words["scenes.today"].isdisjoint(spoken) and (turned or not _holds(old, words))
    if later.start != outline.end or "D" in later.tags or _is_quoted(old) != _is_quoted(new):
        return False
    return not words["scenes.today"].isdisjoint(_lead(new)) and _was(old, words)


def _lead(draft: Draft) -> list[str]:
    """Return the few words before a grade."""
    return draft.outline.words(max(0, draft.item - _FEW), draft.item)


def _holds(old: Draft, words: RatingWords) -> bool:
    """Say whether a grade is told as one that still holds: "is rated good", "has kept its good rating"."""
    return not (words["scenes.is_so"] | words["scenes.today"]).isdisjoint(_lead(old))


def _was(old: Draft, words: RatingWords) -> bool:
    return not words["scenes.was_so"].isdisjoint(_lead(old)) and not _holds(old, words)


def _is_quoted(draft: Draft) -> bool:
    return draft.outline.reading.quoted[draft.outline.starts[draft.item]] >= 0
