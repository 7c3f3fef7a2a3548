"""Tell the status of a grade from the cues of its own sentence: denied, hoped for, supposed, counted, of the past."""

import re
from typing import NamedTuple

from ...facts import RatingStatus
from .aims import is_ahead, is_aim_over, is_built_on, is_epithet, is_glad
from .at_large import is_at_large
from .cues import RatingWords
from .denials import has_failed, is_aim_denied, is_disbelieved, is_foreseen, is_lowest_aim, is_overturned, is_shunned
from .draft import Draft, Scope
from .endings import is_given_out
from .former import is_former
from .history import is_history, is_not_since
from .mentions import is_general, is_mention, is_step, is_whatever
from .none_given import is_none_of, neither_of, take_none
from .scale_ends import SCALE
from .scope import Cue, cues_in
from .tallies import has_joined, is_one_apart, is_one_before, is_one_of_best, is_over_many, is_share_of_kind

__all__ = ["own_status"]

_DENIED = re.compile(r"[xBHRVFtdnMKSoIp]{0,7}")
_ANSWERED = re.compile(r"B[xd]*A(?:[,&]+d?A)*(?:,?&[^A]*[wRVK]|,?&?x?$|[HBx]*[RVKM])")
_AND_IT = re.compile(r",?&h|,wx|,x[dx]?[wW]{0,2}P")
_BY_DATE, _BY_WHEN = re.compile(r"[xn]*bx?D"), re.compile(r"x*[pbs]x?D")
_GOVERNING, _VERBS, _OTHER_CLAUSE = re.compile(r"[RVFKMSB]"), re.compile(r"[RVFKMS]"), re.compile(r"[se].*[RVFKMSB]")
_COUNTED_FAR, _AHEAD, _SHORT_OF = 14, 7, 4
_WE_WILL = (["we", "will"], ["we", "'ll"])
_STEPS_NAMED = re.compile(r"nx*BdwN[-:](?:G[,&]{1,2})*$")
_NEXT_WITH = re.compile(r"Gw[^;.G]*[RVFB]")
_NOR_BE = re.compile(r"Bx*hx*R?x*")
_OWN_AREA = re.compile(r"An[of]?[dx]*$")
_IS_AIM = re.compile(r"n?Bx*d?")


class _Told(NamedTuple):
    """A grade with its scope and the cues in it; `marks` gives the items of the last cue of each kind before it."""

    draft: Draft
    words: RatingWords
    scope: Scope
    before: list[Cue]
    after: list[Cue]
    marks: dict[str, tuple[int, int]]


def own_status(draft: Draft, words: RatingWords, scope: Scope, before: list[Cue], after: list[Cue]) -> RatingStatus:
    """Return the status that the sentence of a grade gives it; the first that something speaks for."""
    marks = {mark: (at, end) for mark, at, end in before if not is_epithet(draft.outline, draft.item)}
    told = _Told(draft, words, scope, before, after, marks)
    return (
        ("mention" if draft.rule == SCALE else None)
        or ("previous" if is_not_since(draft) or is_former(draft, words) else None)
        or _as_denied(told)
        or _as_called_aim(told)
        or _as_none_given(told)
        or _as_step_named(told)
        or ("hypothetical" if is_at_large(draft, words) else None)
        or _as_aim(told)
        or _as_supposed(told)
        or _as_counted(told)
        or _as_mention(told)
        or ("previous" if is_history(draft, scope, before, after, words) else "current")
    )


def _as_denied(told: _Told) -> RatingStatus | None:
    """Tell a grade that was not given: "short of good", "not rated good", "nor was it good"."""
    draft, words, marks = told.draft, told.words, told.marks
    tags, item = draft.outline.tags, draft.item
    if "short_of" in marks and item - marks["short_of"][1] <= _SHORT_OF:
        return "mention" if is_whatever(draft, words) else "negated"
    if is_overturned(draft, words) or has_failed(draft, words) in ("R", "V", "B", "F"):
        return "negated"
    if "negation" not in marks:
        return None
    cue, after_cue = marks["negation"]
    if is_shunned(draft, cue):
        draft.areas, draft.many, draft.subject = [], False, None
        return "aggregate"
    if is_aim_denied(draft, cue, words):
        return "target"
    if is_disbelieved(draft, after_cue, words):
        return "negated"
    if _is_unchanged(draft, after_cue, told.scope, words):
        return "current"
    nor = draft.outline.word(cue) == "nor" and _NOR_BE.fullmatch(tags, after_cue, item)
    return "negated" if nor or _DENIED.fullmatch(tags, after_cue, item) else None


def _as_called_aim(told: _Told) -> RatingStatus | None:
    """Tell a grade that is said to be an aim: "outstanding is the target"."""
    outline, item = told.draft.outline, told.draft.item
    if "target" not in outline.marks:
        return None
    ahead = cues_in(told.draft, item + 1, min(item + _AHEAD, len(outline.tags)))
    called = any(mark == "target" and _IS_AIM.fullmatch(outline.tags, item + 1, first) for mark, first, _ in ahead)
    return "target" if called else None


def _as_none_given(told: _Told) -> RatingStatus | None:
    """Tell a grade that none has: no area, or none of several services."""
    draft, none = told.draft, told.marks.get("none") or neither_of(told.draft, told.marks)
    if none is None or not is_none_of(draft, none, told.words):
        return None
    if "target" in told.marks and is_lowest_aim(draft, told.marks["target"], none, told.words):
        return "target"
    parts = not told.words["parts"].isdisjoint(draft.outline.words(none[0], draft.item))
    given = draft.outline.tag(none[0] - 1) == "V" and "P" in draft.outline.tags[: none[0]]
    take_none(draft, none[0])
    return "negated" if parts or given or "A" in draft.outline.tags[none[0] : draft.item] else "aggregate"


def _as_step_named(told: _Told) -> RatingStatus | None:
    """Tell a grade in a list of all there are: "the ratings are as follows: good, …"."""
    return "mention" if _STEPS_NAMED.search(told.draft.outline.tags, 0, told.draft.item) else None


def _as_aim(told: _Told) -> RatingStatus | None:
    """Tell a grade that is hoped or worked for."""
    draft, aim = told.draft, told.marks.get("target")
    if aim and not is_built_on(draft, aim[1], told.words) and not is_aim_over(draft, aim[1], told.words):
        return "target"
    return "target" if is_ahead(draft.outline, draft.item, told.words) else None


def _as_supposed(told: _Told) -> RatingStatus | None:
    """Tell a grade that was given to nobody yet: said of grades at large, of what if, or of a day to come."""
    draft, words, marks, tail = told.draft, told.words, told.marks, told.scope.tail
    if is_general(draft, words):
        return "mention" if "means" in marks else "hypothetical"
    if _is_policy(draft, words):
        return "hypothetical"
    if "unreal" in marks and is_foreseen(draft, marks["unreal"][0], words):
        return None
    if "unreal" in marks and _supposes(draft, *marks["unreal"], words):
        return "target" if _BY_WHEN.match(tail) else "hypothetical"
    return "target" if _BY_DATE.match(tail) and not _GOVERNING.search(told.scope.lead) else None


def _as_counted(told: _Told) -> RatingStatus | None:
    """Tell a grade of several services, or a range of grades."""
    draft, many = told.draft, told.marks.get("many")
    if draft.many and "history" in told.marks and is_one_before(draft, told.marks["history"][0]):
        return "previous"
    if is_over_many(draft, told.words):
        return "aggregate"
    if draft.many and is_one_of_best(draft, told.words):
        draft.many, draft.subject, draft.others = False, None, []
        return None
    if is_one_apart(draft):
        draft.many, draft.areas = False, [area for area in draft.areas if area != "other"]
        return None
    if many and is_share_of_kind(draft, told.words):
        draft.areas = []
        return "aggregate"
    apart = is_given_out(draft, told.words) or has_joined(draft, told.words)
    counted = many and not apart and _counts(draft, told.words, many[0])
    plural = draft.outline.word(draft.item) in told.words["clauses.plural_codes"]
    return "aggregate" if draft.many or counted or plural or _is_range(draft, told.scope, told.words) else None


def _as_mention(told: _Told) -> RatingStatus | None:
    """Tell a grade that is only spoken of; a step between grades is of no area."""
    draft = told.draft
    if is_step(draft, told.words):
        draft.areas = []
        return "mention"
    spoken_of = draft.rule == "ratings.spoken_of" or is_mention(draft, told.before, told.after, told.words)
    return "mention" if spoken_of else None


def _is_unchanged(draft: Draft, after_cue: int, scope: Scope, words: RatingWords) -> bool:
    """Say whether a rating was left as it was: "has not changed its inadequate rating"."""
    spoken = draft.outline.words(after_cue, draft.item)
    return scope.tail[:1] == "n" and not words["changing"].isdisjoint(spoken)


def _supposes(draft: Draft, cue: int, after_cue: int, words: RatingWords) -> bool:
    """Say whether a supposition reaches a grade: "would have been rated", "if it is judged"."""
    between = draft.outline.tags[after_cue : draft.item]
    if ";" in between or "." in between or is_glad(draft.outline, cue, words):
        return False
    if draft.outline.word(cue) == "whether" and (_ANSWERED.search(between) or between[:1] == "t"):
        return False
    if draft.outline.word(draft.item - 1) in words["ends"] | words["higher"]:
        between = between.rstrip("w")
    if draft.outline.word(cue) == "whether" and _NEXT_WITH.search(between):
        return False
    verbs = len(_VERBS.findall(between.replace("MM", "M")))
    if draft.outline.word(cue) in words["conditions"] and draft.outline.words(cue - 1, cue + 1) != ["it", "should"]:
        return verbs <= 2 and not _AND_IT.search(between)
    plain = between.replace("ww", "w")[:1] + between[-1:]
    return verbs <= 1 and "w" not in plain and not _OTHER_CLAUSE.search(between)


def _is_policy(draft: Draft, words: RatingWords) -> bool:
    """Say whether a grade is what inspectors give in such a case: "where we find faults, we will give a rating of"."""
    spoken = draft.outline.words(0, draft.item)
    if words["cases"].isdisjoint(spoken):
        return False
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
    between = _OWN_AREA.sub("", draft.outline.tags[cue : draft.item])
    if draft.outline.word(cue + 1) == "likely":
        return "h" not in between
    if draft.outline.word(cue) == "most" and draft.outline.tag(cue - 1) in "'d":
        return False
    if draft.areas or len(between) > _COUNTED_FAR or "xP" in between or any(tag in between for tag in "DA;."):
        return False
    held = set(draft.outline.words(cue, draft.item))
    services = held & (words["providers"] | {"%", "cent"}) or "N" in between or "P" not in between
    return bool(services) and not held & words["counted_areas"]
