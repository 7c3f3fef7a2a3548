"""Tell a grade of the past from a result: what was lost, left or held before."""

import re
from typing import cast

from ...facts import Date
from .cues import RatingWords
from .draft import Draft, Scope
from .older_things import OF_GRADE, is_news, is_of_another_thing, is_since_visit
from .outline import Outline
from .scope import Cue
from .two_named import ONE_OF_TWO

__all__ = ["is_history", "is_not_since", "tells_of_start"]

_LEFT = re.compile(r"L[dxIo']*$|M[xbI,]*f[dxno]*$")
_BY_THEN = re.compile(r"bx?D,?(?:h|d?[PjW]+)x?Hx*M[^;.,GD]*t[dx]*$")
_LOST_ITS = re.compile(r"L[dxhIwP']{0,4}$")
_RAISED = re.compile(r"(?<!d)M(?=[^G]*[dh'])[dxhIwPWj']{1,5}$")
_TURNED_FROM, _SERVICE_TO = re.compile(r"M[dxhP']{1,3}$"), re.compile(r"[wWjPAn]{1,4}t[dxno]*")
_TIME_AFTER = re.compile(r"(?:D|N[wx]?)s[^;.\-]*$")
_HAD = re.compile(r"H[xH]*[BVKMRS][^;.]*$")
_SAID_IT_HAD = re.compile(r"[es][^;.]*H")
_SAYING = re.compile(r"^[^es]*")
_HAD_REQUIRED = re.compile(r"Hx*$")
_OWN_CLAUSE = re.compile(r"[^,]*,[^,]*[RVFKM][^,]*")
_NEW_CLAUSE = re.compile(
    r",[xw]{0,2}[VRFKM][dxno]*$|&x?d?[PWj]+x*B[^&]*$|s(?:d?I|h)x*[VRF](?:h|d?[PjW]+)[dxAno]*$"
    r"|,[rwVxtd]{0,4}I[x]?t?[RF](?:h|d?[PjW]+)[dxt]*B?$"
)
_OWN_SUBJECT = re.compile(r"[hPIWAnw]")
_LEADING_TO = frozenset({"after", "because", "since", "that", "which"})
_HAD_VERB = re.compile(r"H[xH]*[BVKMRS]")
_PLUPERFECT = frozenset({"had", "'d"})
_AND_WAS = re.compile(r"&[^&]*[BH]x*[RV]")
_NOT_SINCE = re.compile(r"x?sDH(?:h|d?P)x?(?:BR?)?[xd]*$")
_OWN_VERB = re.compile(r"[VRFKM].*[BH]x*$")
_DONE, _MEASURED = re.compile(r"[PhjW].*[wRVFK]"), re.compile(r"[DN]w?sd?$")
_PERFECT, _SINCE = frozenset({"has", "have", "'s", "'ve"}), frozenset({"since", "after"})
_NEW_SPAN, _FOR_SPAN = frozenset({"since", "under"}), frozenset({"in", "for"})
_NEAR, _OPENING, _LEFT_NEAR = 8, 3, 4
_UNIT_AFTER = re.compile(r"(?<=d)ws[^;.\-]*$")
_KEPT_UNTIL, _UNTIL = re.compile(r"[SK][dx]*$"), ["until"]
_EARLIER = [["earlier", word] for word in ("this", "in", "on", "today")]
_PLACING = frozenset({"where", "when"})
_TIMING = frozenset({"after", "before", "until"})
_IN_THE_WEEK = ["earlier", "in", "the"]
_CALLED_ONCE = re.compile(r"[PjwI,][sx][wRFVM][^;.G]*(?:H[xH]*B?|B)x*[RVF][xd]*B?[xd]*G")
_HAVING = re.compile(r"H[xB]*[^;.,cRVFKMG]{0,6}G")
# "a good home that has improved since the last visit"
_IMPROVED_SINCE = re.compile(r",?&?r?H[xdB]*[MRVw]?[^;.G]{0,4}sd?$")
_GIVEN_AREA = re.compile(r"V[dx]*G(?:n|p)")
_FIRMLY_PAST = frozenset({"had", "having", "previously"})


def is_history(draft: Draft, scope: Scope, before: list[Cue], after: list[Cue], words: RatingWords) -> bool:
    """Say whether a grade was one of the past, by its clause alone."""
    outline, lead = draft.outline, scope.lead
    if _BY_THEN.search(outline.tags, 0, draft.item):
        return False
    if _LEFT.search(lead) or _is_taken_away(draft, scope, words):
        return True
    past = [first for mark, first, last in before if mark == "history" and not _is_over(draft, first, last, words)]
    past = [first for first in past if not is_since_visit(outline, first, words)]
    if past and _is_said_to_have(draft, lead) and "D" not in _SAYING.sub("", lead) + scope.tail:
        past = [first for first in past if outline.word(first) != "had" and outline.tag(first) != "H"]
    if past and draft.stands and _is_left_behind(draft, past[-1], before):
        past = []
    if past and (not draft.stands or outline.word(past[-1]) in _FIRMLY_PAST):
        return True
    if past and _was_again(outline, past[0], before, words):
        draft.stands = False
        return True
    if (
        draft.stands
        and _KEPT_UNTIL.search(outline.tags, 0, draft.item)
        and outline.words(draft.item + 1, draft.item + 2) == _UNTIL
    ):
        draft.stands = False
        return True
    return not draft.stands and _is_told_past(draft, scope, after, words)


def _is_told_past(draft: Draft, scope: Scope, after: list[Cue], words: RatingWords) -> bool:
    """Say whether cues behind a grade, a time before it or a pluperfect tell that it was one of the past."""
    outline, lead = draft.outline, scope.lead
    near = ((first, last) for mark, first, last in after if mark == "history" and first - draft.item <= _NEAR)
    if any(
        not (
            _is_over(draft, first, last, words)
            or _is_of_later_clause(draft, first)
            or _is_of_left(outline, draft.item, first)
            or _HAVING.match(outline.tags, first)
            or _IMPROVED_SINCE.search(outline.tags, draft.item, first)
        )
        for first, last in near
    ):
        return True
    held = outline.words(0, draft.item)
    if is_news(outline, draft.item):
        return False
    if _TIME_AFTER.search(lead) and ("after" in held or "since" in held) and not _is_day_before(draft):
        return True
    timed = _UNIT_AFTER.search(outline.tags, 0, draft.item)
    if timed and outline.word(timed.start()) in words["scenes.units"] and outline.word(timed.start() + 1) == "after":
        return True
    return _was_before(draft, scope, held)


def is_not_since(draft: Draft) -> bool:
    """Say whether a service had a grade no later than that: "not since 2011 has it been good"."""
    found = _NOT_SINCE.search(draft.outline.tags, 0, draft.item)
    return found is not None and draft.outline.word(found.start()) == "not"


def _is_left_behind(draft: Draft, past: int, before: list[Cue]) -> bool:
    """Say whether a verb of its own stands between a cue of history and "now": "was once a church and is now rated"."""
    now = [first for mark, first, _ in before if mark == "standing" and first > past]
    return bool(now) and _OWN_VERB.search(draft.outline.tags, past, now[0]) is not None


def _was_again(outline: Outline, past: int, before: list[Cue], words: RatingWords) -> bool:
    """Say whether a grade was given once more by an earlier visit: "at its last inspection it was again told"."""
    if past > _OPENING or outline.word(0) != "at" or words["scenes.visiting"].isdisjoint(outline.words(past, past + 3)):
        return False
    return all(outline.words(first, last) == ["again"] for mark, first, last in before if mark == "standing")


def _is_taken_away(draft: Draft, scope: Scope, words: RatingWords) -> bool:
    """Say whether a rating was lost, or gave way to a better one: "lifted a council's inadequate rating"."""
    if _TURNED_FROM.search(scope.lead) and _SERVICE_TO.fullmatch(scope.tail):
        return True
    if scope.tail.lstrip("xI")[:1] != "n":
        return False
    raised = _RAISED.search(draft.outline.tags, 0, draft.item)
    lifted = raised is not None and draft.outline.word(raised.start()) in words["raising"]
    return lifted or _LOST_ITS.search(scope.lead) is not None


def _is_over(draft: Draft, first: int, last: int, words: RatingWords) -> bool:
    """Say whether a cue tells of something else: "earlier this year", "work had been done, earning it …"."""
    outline = draft.outline
    if outline.words(first, first + 2)[:2] in _EARLIER:
        return True
    if outline.words(last - 1, last + 1) == ["time", "of"]:
        return not words["scenes.visiting"].isdisjoint(outline.words(last, last + 3)) and words[
            "scenes.former"
        ].isdisjoint(outline.words(last, last + 5))
    if outline.tag(first) == "P" or (outline.word(first) in ONE_OF_TWO and outline.tag(first + 1) not in OF_GRADE):
        return True
    if is_of_another_thing(outline, first, last):
        return True
    if outline.word(first) == "once" and _CALLED_ONCE.match(outline.tags, first - 1):
        return True
    if outline.word(first) == "having" and _gives_area(draft, last):
        return True
    if outline.word(first) == "first" and (_is_after_gap(outline, last) or _is_just_given(draft, first)):
        return True
    if "D" in outline.tags[first + 1 : last] and _lasts(outline, outline.tags.index("D", first)):
        return True
    if outline.tags[first] == "D":
        spoken = outline.words(first, first + 1)
        recent = "this" in spoken or spoken[:3] == _IN_THE_WEEK
        return recent or _lasts(outline, first) or tells_of_start(outline, first, draft.item, words)
    if _MEASURED.search(outline.tags, 0, first) and outline.word(outline.tags.rfind("s", 0, first)) in _SINCE:
        return True
    return outline.word(first) == "had" and bool(_OWN_CLAUSE.fullmatch(outline.tags, last, draft.item))


def _gives_area(draft: Draft, verb: int) -> bool:
    """Say whether an area of the grade before is told: "rated poor, having been given good for leadership"."""
    outline = draft.outline
    if not draft.areas or "G" not in outline.tags[:verb] or not _GIVEN_AREA.match(outline.tags, verb):
        return False
    end = outline.tags.find(",", verb)
    return "D" not in outline.tags[verb : end if end >= 0 else len(outline.tags)]


def _is_after_gap(outline: Outline, item: int) -> bool:
    """Say whether a first inspection is the newest: "its first inspection in three years", "since opening"."""
    if outline.word(item) in _NEW_SPAN:
        return True
    at = outline.tags.find("D", item, item + 3)
    return outline.word(item) in _FOR_SPAN and at >= 0 and _lasts(outline, at)


def _is_just_given(draft: Draft, cue: int) -> bool:
    """Say whether a grade has been given at a first inspection, not told to be of one long ago."""
    outline, near = draft.outline, draft.outline.words(max(0, draft.item - _LEFT_NEAR), draft.item)
    dated = "D" in outline.tags[cue:] and "since" not in outline.words(cue, len(outline.tags))
    return cue > draft.item and not _PERFECT.isdisjoint(near) and not dated


def _lasts(outline: Outline, item: int) -> bool:
    """Say whether a date is a span of time: "over the past two years"."""
    dates = cast(list[Date], outline.reading.facts.get("dates", []))
    return bool(outline.values[item] < len(dates) and dates[outline.values[item]].type == "DURATION")


def tells_of_start(outline: Outline, date: int, item: int, words: RatingWords) -> bool:
    """Say whether a date is that of another thing done: "it opened ten years ago and was rated good"."""
    told = outline.words(0, date)
    return bool(_AND_WAS.search(outline.tags, date, item) and _DONE.search(outline.tags, 0, date)) and (
        words["scenes.visiting"].isdisjoint(told)
    )


def _is_day_before(draft: Draft) -> bool:
    """Say whether the time before "after" is a day or year of the calendar: yesterday, after inspectors …"""
    outline = draft.outline
    dates = cast(list[Date], outline.reading.facts.get("dates", []))
    timed = [n for n in range(draft.item) if outline.tags[n : n + 2] == "Ds" and outline.values[n] < len(dates)]
    return bool(timed) and all(dates[outline.values[n]].type == "DATE" for n in timed)


def _was_before(draft: Draft, scope: Scope, held: list[str]) -> bool:
    """Say whether the verb stands in the pluperfect: it had been good; "he said it had" needs a date."""
    lead = scope.lead
    would = "'d" in held and held[held.index("'d") + 1 : held.index("'d") + 2] == ["be"]
    if _HAD_REQUIRED.search(draft.outline.tags, 0, draft.item) and draft.outline.word(draft.item) == "required":
        return not _is_said_to_have(draft, lead) and "had" in held
    if would or _NEW_CLAUSE.search(lead) or not _HAD.search(lead) or not ("had" in held or "'d" in held):
        return False
    tags, outline = draft.outline.tags, draft.outline
    verbs = (had.span() for first, last in scope.before for had in _HAD_VERB.finditer(tags, first, last))
    if all(_PLUPERFECT.isdisjoint(outline.words(*verb)) for verb in verbs):
        return False
    return not _is_said_to_have(draft, lead) or "D" in _SAYING.sub("", lead) + scope.tail


def _is_said_to_have(draft: Draft, lead: str) -> bool:
    """Say whether a pluperfect is that of reported speech: "he said it had"; "after it had" is not."""
    joint = draft.outline.tags.rfind("s", 0, draft.item)
    return bool(_SAID_IT_HAD.search(lead)) and draft.outline.word(joint) not in _TIMING | _PLACING


def _is_of_left(outline: Outline, item: int, cue: int) -> bool:
    """Say whether a cue tells of the grade that was left: "fell to grade three from its previous good rating"."""
    left = outline.tags.find("f", item + 1, cue)
    return left >= 0 and "G" in outline.tags[cue : cue + _LEFT_NEAR]


def _is_of_later_clause(draft: Draft, cue: int) -> bool:
    """Say whether a cue tells of what led to a grade: "rated poor after staff had previously been warned"."""
    outline, joint = draft.outline, draft.outline.tags.rfind("s", draft.item + 1, cue)
    if joint < 0 or outline.word(joint) not in _LEADING_TO:
        return False
    return outline.tags[cue] in "Hx" and bool(_OWN_SUBJECT.search(outline.tags, joint, cue))
