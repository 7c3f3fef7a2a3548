"""Tell a grade that none of several services got: "none of the six councils has gained an outstanding rating"."""

import re
from collections.abc import Mapping

from ..providers.mention import NAMED
from .cues import RatingWords
from .draft import Draft

__all__ = ["is_none_of", "neither_of", "take_none"]

_NEAR, _FAR, _WHOLE_SENTENCE = 12, 18, 28
_NONE_OF = re.compile(r"[Nw](?:od?x?N?)?[wW]{0,3}[Pj]")
_NEITHER_OF = ["neither", "of"]


def is_none_of(draft: Draft, place: tuple[int, int], words: RatingWords) -> bool:
    """Say whether no service has a grade; "makes no mention of" it leaves the grade as it is."""
    cue, after_cue = place
    outline = draft.outline
    if words["unsaid"].intersection(outline.words(after_cue, after_cue + 1)):
        return False
    opens = cue == 0 and "," not in outline.tags[: draft.item] and _NONE_OF.match(outline.tags) is not None
    far = _WHOLE_SENTENCE if opens else _FAR if outline.word(after_cue) == "of" else _NEAR
    return draft.item - cue <= far and not any(tag in outline.tags[cue : draft.item] for tag in ";.G")


def neither_of(draft: Draft, marks: Mapping[str, tuple[int, int]]) -> tuple[int, int] | None:
    """Return where "neither of" stands, which tells that none of two has the grade."""
    denied = marks.get("negation")
    return denied if denied and draft.outline.words(denied[0], denied[0] + 2) == _NEITHER_OF else None


def take_none(draft: Draft, cue: int) -> None:
    """Let a grade that none of several has be no one's, whoever stands nearer to it."""
    counted = _NONE_OF.match(draft.outline.tags, cue, draft.item) if cue == 0 else None
    at = counted.end() - 1 if counted else 0
    if counted and (draft.outline.tags[at] == "j" or draft.outline.values[at][1] not in NAMED):
        draft.subject, draft.others, draft.anaphor = draft.outline.text(at, at + 1), [], False
