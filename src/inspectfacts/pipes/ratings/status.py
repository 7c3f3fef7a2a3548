"""Tell results from history, aims, denials and suppositions: cues with a scope, after the manner of ConText."""

import re

from ...facts import RatingStatus
from .cues import RatingWords
from .draft import Draft, Scope
from .former import is_behind_bracket
from .own_status import own_status
from .reach import cues_that_reach
from .scope import cues_in, scope_of

__all__ = ["is_behind_aside", "read_status"]

_FIRST = re.compile(r"f(?:[dxno]*B?[dxno]*R?[dxno]*|s[^;.G]{1,12})$")
_SECOND = re.compile(r"f(?:[dxno]*B?[dxno]*R?[dxno]*|s[^;.G]{1,12})G[^;.Gt]*t(?:[dxno]|B|R)*$")
_UP_STEPS, _AND_FROM = re.compile(r"M[^,;.G]*[wN],f[dx]*$"), re.compile(r"G&f$")
_MOVED_ON = re.compile(r"G[xs]{0,2}t[dx]*")
_STAYS = re.compile(r"Gn?x?S(?:[.,;c]|$)|Gn?x?[SB]x*d?(?P<same>w)(?:[.,;csp]|$)")
_SAME = frozenset({"same", "unchanged"})
_OLD_ASIDE = re.compile(r"R[^G;.,]*(?P<aside>,[^G;.,]*G[^G;.,]*,x)$")
_WHERE_ASIDE = re.compile(r",s[sx]*h[HBx]*G,&[xd]*$|[PjW],[xs]{0,2}G[^;.,G]{0,8},[HBx]*B[xdt]*$")
_COUNTED_AT = re.compile(r"wNp$")
_TO_BE = re.compile(r"G[^;.,cG]*tBx*$")


def read_status(draft: Draft, words: RatingWords, previous: Draft | None) -> RatingStatus:
    """Return the status of a grade as its own sentence tells it; a listed grade follows the one before."""
    scope = draft.scope = scope_of(draft)
    cues = [cue for first, last in scope.before for cue in cues_in(draft, first, last)]
    before = list(cues_that_reach(draft, cues, words)) if cues else []
    after = list(cues_in(draft, *scope.after))
    standing = [last for mark, first, last in before if mark == "standing" and not _is_when(draft, first)]
    draft.stands = any("until" not in draft.outline.words(last, draft.item) for last in standing) or bool(_stays(draft))
    if previous is not None and _is_new_word(draft, previous):
        return "mention"
    own = own_status(draft, words, scope, before, after)
    if "f" in draft.outline.tags and _FIRST.search(draft.outline.tags, 0, draft.item):
        draft.told = "the grade moved from"
        if own == "mention" and _UP_STEPS.search(draft.outline.tags, 0, draft.item):
            return "previous"
        if previous is not None and previous.status == "mention" and _goes_on_from(draft, previous):
            return "mention"
        return {"target": "current", "current": "previous"}.get(own, own)  # type: ignore[return-value]
    if own == "current" and previous is not None and previous.status == "hypothetical":
        own = "hypothetical" if _TO_BE.search(draft.outline.tags, previous.item, draft.item) else own
    if own == "aggregate" and previous is not None and previous.status == "target" and _is_other_aim(draft, previous):
        return "target"
    if own == "mention" and _is_counted_at(draft, previous):
        return "aggregate"
    if own == "current" and previous is not None and _comes_after(draft, previous):
        draft.told = "what came before the last one"
        return "previous"
    if own != "current" or previous is None or draft.rule != "ratings.list":
        return own
    return _share_status(draft, previous, scope)


def _stays(draft: Draft) -> bool:
    """Say whether a rating is told to be what it was: "its good rating remains", "remains the same", "is unchanged"."""
    stays = _STAYS.match(draft.outline.tags, draft.item)
    return stays is not None and (stays["same"] is None or draft.outline.word(stays.start("same")) in _SAME)


def _share_status(draft: Draft, previous: Draft, scope: Scope) -> RatingStatus:
    """Return the status of a listed grade that nothing speaks against: mostly that of the grade before."""
    draft.told = "shared with the last one"
    if previous.status == "previous" and _WHERE_ASIDE.search(draft.outline.tags, 0, draft.item):
        return "current"
    if previous.status == "previous" and (is_behind_aside(draft, previous) or is_behind_bracket(draft, previous)):
        return "current"
    if _SECOND.search(draft.outline.tags, 0, draft.item):
        draft.told = "the grade moved to"
        return "mention" if previous.status == "mention" else "previous" if _is_move_over(draft, scope) else "current"
    if (
        previous.told == "the grade moved to"
        and previous.status in ("current", "previous")
        and _MOVED_ON.fullmatch(draft.outline.tags, previous.item, draft.item)
    ):
        last, previous.status = previous.status, "previous"
        return "previous" if _is_move_over(draft, scope) else last
    turned = previous.status == "previous" and any(tag in scope.lead for tag in "tc")
    return "current" if draft.stands or turned else previous.status


def _is_new_word(draft: Draft, previous: Draft) -> bool:
    """Say whether a grade is what the one before is called now: "reclassified adequate as requires improvement"."""
    told = previous.rule == "ratings.spoken_of" and draft.rule == "ratings.list"
    return told and draft.outline.word(draft.item - 1) == "as"


def _goes_on_from(draft: Draft, previous: Draft) -> bool:
    """Say whether a scale goes on: "from outstanding to good and from inadequate …"."""
    return _AND_FROM.search(draft.outline.tags, previous.item, draft.item) is not None


def _is_other_aim(draft: Draft, previous: Draft) -> bool:
    """Say whether a grade is one of two hoped for: "the pledge that all homes would be good or outstanding"."""
    return draft.outline.tags[previous.item + 1 : draft.item] in ("&", ",&", "&x", ",&x", "&B", ",&R")


def _is_move_over(draft: Draft, scope: Scope) -> bool:
    """Say whether a whole move lies back: "it had slid from good to poor in May", "until 2014 it had slid …"."""
    outline = draft.outline
    spoken = outline.words(0, draft.item)
    opened = spoken[:1] == ["until"] and outline.tag(1) == "D"
    return "had" in spoken and (opened or ("D" in scope.tail and not scope.tail.startswith("s")))


def is_behind_aside(draft: Draft, previous: Draft) -> bool:
    """Say whether a verb goes on behind an aside with an older grade: "rated Elm, good in 2011, as inadequate"."""
    outline, item = draft.outline, draft.item
    aside = _OLD_ASIDE.search(outline.tags, 0, item)
    return aside is not None and aside.start("aside") < previous.item and outline.word(item - 1) == "as"


def _is_when(draft: Draft, cue: int) -> bool:
    """Say whether a cue is of another time: "In 2011, when it was still a church school, it was rated good"."""
    outline = draft.outline
    opening = outline.tags.rfind(",", 0, cue) + 1
    return outline.word(opening) == "when" and "," in outline.tags[cue : draft.item]


def _is_counted_at(draft: Draft, previous: Draft | None) -> bool:
    """Say whether marks are counted along a scale: "with 41 at ‘expected standard’ and 33 ‘strong standard’"."""
    tags, item = draft.outline.tags, draft.item
    if _COUNTED_AT.search(tags, 0, item) and draft.outline.word(item - 1) == "at":
        return True
    return previous is not None and previous.status == "aggregate" and tags[item - 2 : item] == "&N"


def _comes_after(draft: Draft, previous: Draft) -> bool:
    """Say whether a grade is told as what came before the last one: "good, after receiving ratings of poor"."""
    outline = draft.outline
    joints = (n for n in range(previous.item + 1, draft.item) if outline.tags[n] == "s" and outline.word(n) == "after")
    return previous.status == "current" and any(outline.word(n + 1).endswith("ing") for n in joints)
