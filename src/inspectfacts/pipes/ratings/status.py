"""Tell results from history, aims, denials and suppositions: cues with a scope, after the manner of ConText."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from ...facts import RatingStatus
from .aims import is_purpose
from .cues import RatingWords
from .draft import Draft, Scope
from .endings import is_given_out
from .history import is_history
from .mentions import is_general, is_mention, is_step
from .scope import Cue, scope_of

__all__ = ["cues_in", "is_behind_aside", "read_status"]

_FIRST = re.compile(r"f(?:[dxno]*R?[dxno]*|s[^;.G]{1,12})$")
_SECOND = re.compile(r"f(?:[dxno]*R?[dxno]*|s[^;.G]{1,12})G[^;.Gt]*t(?:[dxno]|B|R)*$")
_DENIED = re.compile(r"[xBHRVFtdnMKSoIp]{0,7}")
_ANSWERED = re.compile(r"B[xd]*A(?:[,&]+d?A)*(?:,?&[^A]*[wRVK]|,?&?x?$|[HBx]*[RVKM])")
_AND_IT = re.compile(r",?&h")
_AIM_OVER = re.compile(r"[;.]|[ce][^G]*[BRVFKM]|s[^G]*[RVF]")
_BY_DATE, _BY_WHEN = re.compile(r"[xn]*bx?D"), re.compile(r"x*[pbs]x?[DN]")
_GOVERNING = re.compile(r"[RVFKMSB]")
_VERBS, _OTHER_CLAUSE = re.compile(r"[RVFKMS]"), re.compile(r"[se].*[RVFKMSB]")
_AFTER_NOUN = 2
_AHEAD = 7
_ABLE = frozenset({"can", "could", "will", "'ll"})
_WE_WILL = (["we", "will"], ["we", "'ll"], ["we", "’ll"])
_NAME = re.compile(r"[DPIu]|WW")
_STAYS = re.compile(r"Gn?x?S(?:[.,;c]|$)")
_STEPS_NAMED = re.compile(r"nx*BdwN[-:](?:G[,&]{1,2})*$")
_OLD_ASIDE = re.compile(r"R[^G;.,]*(?P<aside>,[^G;.,]*G[^G;.,]*,x)$")
_COUNTED_AT = re.compile(r"wNp$")
_NEXT_WITH = re.compile(r"Gw[^;.G]*[RVFB]")
_TO_BE = re.compile(r"G[^;.,cG]*tBx*$")
_NOR_BE = re.compile(r"Bx*hx*R?x*")
_IS_AIM = re.compile(r"n?Bx*d?")


def read_status(draft: Draft, words: RatingWords, previous: Draft | None) -> RatingStatus:
    """Return the status of a grade as its own sentence tells it; a listed grade follows the one before."""
    scope = draft.scope = scope_of(draft)
    before = [cue for first, last in scope.before for cue in cues_in(draft, first, last)]
    after = list(cues_in(draft, *scope.after))
    standing = [last for mark, first, last in before if mark == "standing" and not _is_when(draft, first)]
    draft.stands = any("until" not in draft.outline.words(last, draft.item) for last in standing) or bool(
        _STAYS.match(draft.outline.tags, draft.item)
    )
    own = _own_status(draft, words, scope, before, after)
    if _FIRST.search(draft.outline.tags, 0, draft.item):
        draft.told = "the grade moved from"
        return {"target": "current", "current": "previous"}.get(own, own)  # type: ignore[return-value]
    if own == "current" and previous is not None and previous.status == "hypothetical":
        own = "hypothetical" if _TO_BE.search(draft.outline.tags, previous.item, draft.item) else own
    if own == "mention" and _is_counted_at(draft, previous):
        return "aggregate"
    if own == "current" and previous is not None and _comes_after(draft, previous):
        draft.told = "what came before the last one"
        return "previous"
    if own != "current" or previous is None or draft.rule != "ratings.list":
        return own
    draft.told = "shared with the last one"
    if previous.status == "previous" and is_behind_aside(draft, previous):
        return "current"
    if _SECOND.search(draft.outline.tags, 0, draft.item):
        draft.told = "the grade moved to"
        told = "had" in draft.outline.words(0, draft.item) and "D" in scope.tail and not scope.tail.startswith("s")
        return "mention" if previous.status == "mention" else "previous" if told else "current"
    turned = previous.status == "previous" and any(tag in scope.lead for tag in "tc")
    return "current" if draft.stands or turned else previous.status


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


def _own_status(draft: Draft, words: RatingWords, scope: Scope, before: list[Cue], after: list[Cue]) -> RatingStatus:
    marks = {mark: (first, last) for mark, first, last in before}
    item = draft.item
    if "short_of" in marks and item - marks["short_of"][1] <= 4:
        return "negated"
    if "negation" in marks and _is_unchanged(draft, marks["negation"][1], scope, words):
        return "current"
    if "negation" in marks and _DENIED.fullmatch(draft.outline.tags, marks["negation"][1], item):
        return "negated"
    nor = "negation" in marks and draft.outline.word(marks["negation"][0]) == "nor"
    if nor and _NOR_BE.fullmatch(draft.outline.tags, marks["negation"][1], item):
        return "negated"
    ahead = (
        cues_in(draft, item + 1, min(item + _AHEAD, len(draft.outline.tags))) if "target" in draft.outline.marks else ()
    )
    if any(mark == "target" and _IS_AIM.fullmatch(draft.outline.tags, item + 1, first) for mark, first, _ in ahead):
        return "target"
    if "none" in marks and _is_none_of(draft, marks["none"], words):
        held = set(draft.outline.words(marks["none"][0], item))
        return "negated" if "A" in draft.outline.tags[marks["none"][0] : item] or held & words["parts"] else "aggregate"
    if _STEPS_NAMED.search(draft.outline.tags, 0, item):
        return "mention"
    if (
        "target" in marks
        and not _is_built_on(draft, marks["target"][1], words)
        and not _is_aim_over(draft, marks["target"][1])
    ):
        return "target"
    if is_purpose(draft.outline, item):
        return "target"
    if is_general(draft, words):
        return "mention" if "means" in marks else "hypothetical"
    if _is_policy(draft, words):
        return "hypothetical"
    if "unreal" in marks and _supposes(draft, *marks["unreal"], words):
        return "target" if _BY_WHEN.match(scope.tail) else "hypothetical"
    if _BY_DATE.match(scope.tail) and not _GOVERNING.search(scope.lead):
        return "target"
    counted = "many" in marks and not is_given_out(draft) and _counts(draft, words, marks["many"][0])
    if draft.many or counted or _is_range(draft, scope, words):
        return "aggregate"
    if is_step(draft, words):
        draft.areas = []
        return "mention"
    if draft.rule == "ratings.spoken_of" or is_mention(draft, before, after, words):
        return "mention"
    return "previous" if is_history(draft, scope, before, after, words) else "current"


def _is_unchanged(draft: Draft, after_cue: int, scope: Scope, words: RatingWords) -> bool:
    """Say whether a rating was left as it was: "has not changed its inadequate rating"."""
    spoken = draft.outline.words(after_cue, draft.item)
    return scope.tail[:1] == "n" and not words["changing"].isdisjoint(spoken)


def _is_aim_over(draft: Draft, after_cue: int) -> bool:
    """Say whether an aim ends before a grade; "confident that we can improve and get" goes on."""
    outline = draft.outline
    over = _AIM_OVER.search(outline.tags, after_cue, draft.item)
    if over is None or outline.word(over.start()) != "that":
        return over is not None
    spoken = outline.words(over.start() + 1, over.start() + _AFTER_NOUN + 1)
    return _ABLE.isdisjoint(spoken) or any(tag in outline.tags[over.start() : draft.item] for tag in ";.ce")


def _is_built_on(draft: Draft, after_cue: int, words: RatingWords) -> bool:
    """Say whether a grade is what an aim starts from: "hopes to improve on its good rating"."""
    spoken = draft.outline.words(after_cue, draft.item)
    return "on" in spoken and not words["building"].isdisjoint(spoken)


def cues_in(draft: Draft, first: int, last: int) -> Iterator[Cue]:
    """Yield each cue among the items as (mark, first item, item after it)."""
    outline = draft.outline
    if first >= last or not outline.cues:
        return
    starts, ends = outline.starts, outline.ends
    for mark, token, stop in outline.cues:
        if token < starts[first] or stop > ends[last - 1]:
            continue
        low, high = bisect_right(ends, token, first, last), bisect_left(starts, stop, first, last)
        within = high - low == 1 and outline.tags[low] == "x" and stop - token < ends[low] - starts[low]
        if low < high and not within and not (mark in ("unreal", "target") and _NAME.match(outline.tags, low)):
            yield mark, low, high


def _is_none_of(draft: Draft, place: tuple[int, int], words: RatingWords) -> bool:
    """Say whether no service has a grade; "makes no mention of" it leaves the grade as it is."""
    cue, after_cue = place
    if words["unsaid"].intersection(draft.outline.words(after_cue, after_cue + 1)):
        return False
    return draft.item - cue <= 12 and not any(tag in draft.outline.tags[cue : draft.item] for tag in ";.G")


def _supposes(draft: Draft, cue: int, after_cue: int, words: RatingWords) -> bool:
    """Say whether a supposition reaches a grade: "would have been rated", "if it is judged"."""
    between = draft.outline.tags[after_cue : draft.item]
    if ";" in between or "." in between:
        return False
    if draft.outline.word(cue) == "whether" and (_ANSWERED.search(between) or between[:1] == "t"):
        return False
    if draft.outline.word(draft.item - 1) in words["ends"]:
        between = between.rstrip("w")
    if draft.outline.word(cue) == "whether" and _NEXT_WITH.search(between):
        return False
    verbs = len(_VERBS.findall(between.replace("MM", "M")))
    if draft.outline.word(cue) in words["conditions"]:
        return verbs <= 2 and not _AND_IT.search(between)
    plain = between.replace("ww", "w")[:1] + between[-1:]
    return verbs <= 1 and "w" not in plain and not _OTHER_CLAUSE.search(between)


def _is_policy(draft: Draft, words: RatingWords) -> bool:
    """Say whether a grade is what inspectors give in such a case: "where we find faults, we will give a rating of"."""
    spoken = draft.outline.words(0, draft.item)
    at = next((n for n, word in enumerate(spoken) if word in words["cases"]), len(spoken))
    acts = [n for n in range(at + 1, len(spoken)) if spoken[n] in words["policy_verbs"]]
    return any(spoken[n - 1] == "we" or spoken[n - 2 : n] in _WE_WILL for n in acts)


def _is_range(draft: Draft, scope: Scope, words: RatingWords) -> bool:
    """Say whether it is "two or less", said of no one service."""
    outline = draft.outline
    ranged = outline.tag(draft.item + 1) == "&" and outline.word(draft.item + 2) in words["and_so_on"]
    return ranged and not any(tag in scope.lead for tag in "PhA")


def _counts(draft: Draft, words: RatingWords, cue: int) -> bool:
    """Say whether a count before a grade is of services: 24 per cent of councils."""
    between = draft.outline.tags[cue : draft.item]
    if draft.outline.word(cue + 1) == "likely":
        return "h" not in between
    if draft.outline.word(cue) == "most" and draft.outline.tag(cue - 1) in "'d":
        return False
    if draft.areas or len(between) > 14 or "xP" in between or any(tag in between for tag in "DA;."):
        return False
    held = set(draft.outline.words(cue, draft.item))
    services = held & (words["providers"] | {"%", "cent"}) or "N" in between or "P" not in between
    return bool(services) and not held & words["counted_areas"]
