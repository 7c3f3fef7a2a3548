"""Read figures over many services: "given to 33 councils for care and to 39 for safety", "the rise in good grades"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from ..providers.mention import NAMED
from .cues import RatingWords
from .draft import Draft
from .outline import Outline
from .phrases import read_areas

__all__ = [
    "carry_tally",
    "has_joined",
    "is_one_apart",
    "is_one_of_best",
    "is_one_before",
    "is_share_of_kind",
    "past_tally_lead",
    "is_over_many",
    "read_handed_out",
]

_TREND = re.compile(r"(?P<trend>[wM])px?$")
_MANY_WERE = re.compile(r"Gn(?:B(?!x*[VR])|[HM](?![^.]*t[dx]*[PW]))")
_HANDED = re.compile(r"n?,?[HBx]*Vt(?:[xd]*N[wxWnm]{0,3}[Pj]|(?=[^N]*P)[dxwj]{0,3}P)")
_SHARE = re.compile(r"tx?N(?:[wxWnm]{0,3}[Pj])?p(?P<area>d?[^,;.&tGRVFKMBHp]+)")
_ONE = re.compile(r"(?P<one>N)[jPw]?,?[xHB]*[RV][xd]*$")
_ONE_OF_TWO = re.compile(r"(?P<one>N)[jPw]{0,2},?[xHB]*[RV]?[xd]*$")
_ONE_OF_FEW = re.compile(r"P(?:,[^,;.GRVFKM]{1,6},)?[HB]x*Nox?(?:N|dw)[wWjPpd]{0,6}(?:(?:tB|rB)?R|tB|rB|w)[xd]*$")
_JOINS = re.compile(r"(?P<name>P)[HBx]*(?P<joins>w)[^;.,GRVFKMB]{0,6}N[^;.G,&]*$")
_ONE_OF_THE, _APART = ["one", "of", "the"], frozenset({",", ";", ":", "and", "but"})
_IN_SO_MANY = re.compile(r"(?:&G)?n?px?d?N[wx]?(?P<share>od?x?N?)?[wxW]{0,3}(?P<what>[wmjP])(?:[wD]{0,2}(?P<led>,))?")
_THERE_ARE = re.compile(
    r"[xwd]B[dxw]{0,2}(?P<count>N)(?:od?N?)?[wxW]{0,3}?[wjP](?=[^;.,GRFL]{0,9}(?:[rsHVK]|[pw]d?[wxAn]*G))"
)
_OTHERS = re.compile(r"NwG[jP](?!,?[PWB])")
_OF_KIND = re.compile(r"[ptow](?P<kind>P)(?:rBx?)?x*R[xd]*$")
_TO_KIND = frozenset({"on", "to", "for", "at", "visits", "inspects"})
_PAST_EVERY = 2
_REPORTS_TELL = re.compile(r"No[dxNwWP]{0,4}(?P<what>m)[^;.,G]*no[dx]*$")
_AND_OTHER = re.compile(r"Gn?,?[&c]d")
_SHARE_OF_KIND = re.compile(r"No?[wA]{1,3}(?P<kind>[wj])[HBx]*[RVF]?[xd]*$")
_LED = re.compile(r"p[dx]*[^,;.GRVFKMBH]*A[^,;.GRVFKMBH]*,D?x?(?=x?d?N)")


def read_handed_out(draft: Draft, words: RatingWords) -> bool:
    """Read a grade given to so many services, with the areas of each share of them."""
    outline = draft.outline
    handed = _HANDED.match(outline.tags, draft.item + 1)
    if handed is None or outline.tag(draft.item - 1) == "f":
        return False
    last = handed.end() - 1
    if outline.tags[last] == "P" and outline.values[last][1] != "plural":
        return False
    draft.many, draft.subject, draft.areas = True, outline.text(last, last + 1), []
    stop = min((n for n in (outline.tags.find(tag, last) for tag in ".;G") if n >= 0), default=len(outline.tags))
    for share in _SHARE.finditer(outline.tags, draft.item, stop):
        draft.areas += read_areas(outline, *share.span("area"), words, plural=False, preposition="for") or []
    return True


def is_over_many(draft: Draft, words: RatingWords) -> bool:
    """Say whether a grade is no one service's: a trend, or told of so many, "good in 17 of the 20 homes"."""
    return (
        _is_trend(draft, words)
        or _is_other_of_kind(draft)
        or _read_kind(draft)
        or _are_there(draft, words)
        or _read_so_many(draft, words)
    )


def _is_other_of_kind(draft: Draft) -> bool:
    """Take a grade of so many others for theirs: "joins only one other outstanding care home in the county"."""
    outline, item = draft.outline, draft.item
    other = _OTHERS.match(outline.tags, item - 2)
    if other is None or outline.word(item - 1) != "other":
        return False
    if outline.tag(item + 1) == "P" and outline.values[item + 1][1] in NAMED:
        return False
    draft.many, draft.subject, draft.areas = True, outline.text(item + 1, item + 2), []
    return True


def _read_kind(draft: Draft) -> bool:
    """Read a grade of all services of a kind: "a visit made to schools previously rated good"."""
    outline = draft.outline
    kind = _OF_KIND.search(outline.tags, 0, draft.item)
    if kind is None or outline.values[kind.start("kind")][1] != "plural" or outline.word(kind.start()) not in _TO_KIND:
        return False
    draft.many, draft.subject = True, outline.text(kind.start("kind"), kind.start("kind") + 1)
    draft.others, draft.areas = [], []
    return True


def _are_there(draft: Draft, words: RatingWords) -> bool:
    """Read services counted in the opening of a sentence: "There are 12 takeaways that have a zero rating"."""
    outline = draft.outline
    there = _THERE_ARE.match(outline.tags)
    if (
        there is None
        or there.end() > draft.item
        or outline.word(0) not in words["large.there"]
        or outline.word(there.start("count")) == "one"
    ):
        return False
    last = there.end() - 1
    named = outline.tags[last] == "P" and outline.values[last][1] in NAMED
    if named or outline.reading.words[outline.ends[last] - 1] not in words["providers"]:
        return False
    draft.many, draft.subject = True, outline.text(last, last + 1)
    return True


def _read_so_many(draft: Draft, words: RatingWords) -> bool:
    """Read so many services behind a grade of an area, or at the head of the sentence: "In nine of the jails, …"."""
    outline = draft.outline
    reports = _REPORTS_TELL.search(outline.tags, 0, draft.item)
    if reports and outline.word(reports.start("what")) in words["graded_things"]:
        draft.many, draft.subject = True, None
        return True
    if outline.word(0) == "every" and outline.tag(1) in "jP" and "P" not in outline.tags[_PAST_EVERY : draft.item]:
        draft.many, draft.subject = True, outline.text(1, _PAST_EVERY)
        return True
    if draft.subject or draft.anaphor or "N" not in outline.tags:
        return False
    behind = _IN_SO_MANY.match(outline.tags, draft.item + 1) if draft.areas else None
    so_many = behind or _IN_SO_MANY.match(outline.tags, 0, draft.item)
    if so_many is None or not (behind or so_many["led"]):
        return False
    what = so_many.start("what")
    last = outline.reading.words[outline.ends[what] - 1]
    named = outline.tags[what] == "P" and outline.values[what][1] in NAMED
    services = outline.tags[what] in "jP" and not named
    if not (services or last in words["providers"] or (last in words["graded_things"] and so_many["share"])):
        return False
    draft.many, draft.subject = True, outline.text(what, what + 1)
    return True


def _is_trend(draft: Draft, words: RatingWords) -> bool:
    """Say whether ratings of many went up or down: "the rise in outstanding grades", "good grades were few"."""
    outline, item = draft.outline, draft.item
    if item == 0 and outline.word(1) in words["large.many_ratings"] and _MANY_WERE.match(outline.tags):
        return True
    if outline.word(item - 1) == "fewer":
        return True
    trend = _TREND.search(outline.tags, 0, item)
    if trend is None or outline.word(item + 1) not in words["large.many_ratings"]:
        return False
    return outline.word(trend.start("trend")) in words["large.trends"] and outline.word(trend.end() - 1) != "for"


def is_one_before(draft: Draft, cue: int) -> bool:
    """Say whether a cue of history stands between "one" and its verb: "one was previously rated good"."""
    one = _ONE.search(draft.outline.tags, 0, draft.item)
    return one is not None and one.start() < cue and draft.outline.word(one.start("one")) == "one"


def past_tally_lead(outline: Outline, first: int, last: int) -> int:
    """Return where a count starts behind the area it is told for: "For use of resources, 94 trusts"; -1 for none."""
    led = _LED.match(outline.tags, first, last)
    return led.end() if led else -1


def carry_tally(found: Sequence[Draft], last: Sequence[Draft]) -> None:
    """Let figures go on with the area of those before: "For care, 94 were good. Two years ago, 41% were"."""
    if not found or not last or found[0].outline.start != last[-1].outline.end:
        return
    tags = found[0].outline.tags
    if not last[-1].areas or not all(_is_tally(draft) for draft in last) or any(tag in tags for tag in "APj"):
        return
    for draft in found:
        if _is_tally(draft) and not draft.areas:
            draft.areas = list(last[-1].areas)


def _is_tally(draft: Draft) -> bool:
    return draft.status == "aggregate" or draft.many


def is_one_of_best(draft: Draft, words: RatingWords) -> bool:
    """Say whether a grade is told of a service that is called "one of the largest trusts in the country"."""
    few = _ONE_OF_FEW.search(draft.outline.tags, 0, draft.item) if "No" in draft.outline.tags[: draft.item] else None
    if (
        few
        and draft.outline.values[few.start()][1] in (*NAMED, "definite")
        and "one" in draft.outline.words(few.start(), draft.item)
    ):
        return True
    if has_joined(draft, words):
        return True
    spoken = draft.outline.words(0, draft.item)
    at = next((n for n in range(3, len(spoken)) if spoken[n - 3 : n] == _ONE_OF_THE), 0)
    best = at > 0 and (spoken[at].endswith("est") or spoken[at] in words["large.superlatives"])
    return best and _APART.isdisjoint(spoken[at:]) and words["counted_areas"].isdisjoint(spoken[at:])


def has_joined(draft: Draft, words: RatingWords) -> bool:
    """Say whether a service is told to be one of so many: "has joined just 90 homes that are rated outstanding"."""
    joins = _JOINS.search(draft.outline.tags, 0, draft.item)
    if joins is None or draft.outline.word(joins.start("joins")) not in words["clauses.joining_many"]:
        return False
    return draft.outline.values[joins.start("name")][1] in (*NAMED, "definite")


def is_share_of_kind(draft: Draft, words: RatingWords) -> bool:
    """Say whether a share of all departments of a kind has a grade: "half of A&E departments", "of the" is of one."""
    share = _SHARE_OF_KIND.search(draft.outline.tags, 0, draft.item)
    return share is not None and draft.outline.word(share.start("kind")) in words["large.departments"]


def is_one_apart(draft: Draft) -> bool:
    """Say whether a grade is told of one of several: "rated one of them good and the other poor", "the only one of"."""
    outline, item = draft.outline, draft.item
    spoken = outline.words(0, item)
    if spoken[-3:] == ["one", "of", "them"] or spoken[-2:] == ["the", "other"]:
        return "other" in outline.words(0, len(outline.tags))
    if "one" not in spoken:
        return False
    one = _ONE_OF_TWO.search(outline.tags, 0, item) if "N" in outline.tags else None
    if one and outline.word(one.start("one")) == "one" and _AND_OTHER.match(outline.tags, item):
        behind = outline.words(item + 1, item + 7)
        return any(pair == ("the", "other") for pair in pairwise(behind))
    if "only" not in spoken:
        return False
    only = next((n for n in range(3, len(spoken)) if spoken[n - 2 : n + 1] == ["only", "one", "of"]), 0)
    return only > 0 and spoken[only - 4 : only - 2][:1] in (["is"], ["'s"], ["was"])
