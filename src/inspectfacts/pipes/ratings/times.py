"""Tell when a grade was given, and which grade of a service is the one before the last."""

import datetime
import re
from collections.abc import Iterator, Sequence
from typing import cast

from ...facts import Date
from ..reading import Reading
from .cues import RatingWords
from .draft import Draft
from .history import tells_of_start
from .older_things import is_beside_name, is_in_aside, is_news, is_of_move
from .outline import Outline
from .scope import scope_of

__all__ = ["carry_scene", "is_dated_with", "old_date", "read_when", "value_of"]

_OLD, _MONTH, _DAY = 270, len("2024-05"), len("2024-05-03")
_DATED = frozenset({"current", "previous", "negated"})
_EVER_PAST = ("last year", "years ago")
_LATER = "later"
_ALSO_WAS = re.compile(r"[,&x][^;.sGMRVFKe\-)]*[^,\-)]B[xtd]*$")
_OF_RELATIVE = re.compile(r"r[^,]*[BHRVFKM][^,]*$")
_OF_SAYER, _OPENED = re.compile(r"r[^,;.]*$"), re.compile(r"H[^;.]*G[^;.]*D,")
_HAD_FOUND = re.compile(r"H[xw]{0,2}(?:[FRVB]|M[^;.,]*t[dx]*$)")
_SCENE = re.compile(r"s[^,;G]*D[,hdPIA]")
_LEFT_ON = re.compile(r"f[dxno]*G[^;.Gt]*$")
_VERB = re.compile(r"[RVFKML]")
_OF_ANOTHER = re.compile(r"G[^G,;.&\-rcRVFKMLBs]*(?:D[&,])*$")
_RATED_ON = re.compile(r"G:[^G]*[;,]Rp?D|G\([RFwm]{0,2}p?D(?=\))")
_LATER_CLAUSE = re.compile(r"s[^;.]*(?:[Fe][^;.]*[BHRVFKM]|w[RVM])")
_PLACED_THEN = re.compile(r"[xn]*&x?V[ptwxdnN]*(?:s[dwxmnI]*)?pD")
_GIVEN_THEN = re.compile(r"(?:nr?|,?r|,d[nRm]r?|(?=h[HB]))(?:h|d?P)?[HBx]*[VR][xptbIhw]{0,5}(?:D[p,])?[xp]*D")
_GLOSS = re.compile(r"^(?:\([xBRF]{0,3}G\)|wGw)")
_JUDGES = re.compile(r"(?:[HBx]*|ph*)[RVFKe]")
_OTHER_EVENT = re.compile(r"s[hPd][^;.]*[BH]x?w")
_LEAD, _NAMED_THEN = 2, re.compile(r",d?(?:P|W+),[HBx]*[RVFK]")
_ON_DAY = re.compile(r"n?(?:bd?[IP])?p")
_UNKNOWN, _BACK_IN = "XXXX", ["back", "in"]
_HYGIENE = frozenset({"pass", "improvement_required"})


def read_when(draft: Draft, reading: Reading, words: RatingWords) -> str | None:
    """Return the date that the clause of a grade gives for it: the nearest; mark the draft where it lies far back."""
    if draft.status not in _DATED or "D" not in draft.outline.tags:
        return None
    listed = _RATED_ON.match(draft.outline.tags, draft.item)
    if listed:
        draft.stands = True
        return value_of(draft.outline, listed.end() - 1)
    fitting = [each for each in _dates(draft, reading) if _fits(draft, *each, words)]
    if not fitting:
        return None
    n, date, draft.old = min(fitting, key=lambda each: (abs(each[0] - draft.item), each[0]))
    if draft.old and draft.status == "current" and (draft.outline.words(n - 2, n) == _BACK_IN or _had_been(draft, n)):
        draft.status, draft.told = "previous", "its date lies back"
    draft.stands &= not (draft.old and _GIVEN_THEN.match(draft.outline.tags, draft.item + 1))
    draft.stands |= not draft.old and n < draft.item and _is_judging(draft.outline, n, words)
    return date.value


def _had_been(draft: Draft, date: int) -> bool:
    """Say whether a grade behind its date is told in the pluperfect: "a 2021 inspection had found care to be weak"."""
    outline = draft.outline
    had = _HAD_FOUND.search(outline.tags, date, draft.item)
    return had is not None and outline.word(had.start()) == "had"


def old_date(outline: Outline, item: int) -> str | None:
    """Return the date at an item where it lies far back in time of the day an article came out."""
    dates = cast(list[Date], outline.reading.facts.get("dates", []))
    published = outline.reading.published
    if published is None or outline.values[item] >= len(dates):
        return None
    date = dates[outline.values[item]]
    return date.value if date.type == "DATE" and _is_old(date, published, None) else None


def value_of(outline: Outline, item: int) -> str | None:
    """Return the value of the calendar date at an item."""
    dates = cast(list[Date], outline.reading.facts.get("dates", []))
    index = outline.values[item]
    return dates[index].value if index < len(dates) and dates[index].type == "DATE" else None


def is_dated_with(draft: Draft, previous: Draft, words: RatingWords) -> bool:
    """Say whether the date before one grade holds for the next too: "in 2015 care was poor and staffing was weak"."""
    outline = draft.outline
    if not previous.old or draft.status != "current" or draft.stands or outline.tags.count("D") != 1:
        return False
    dated = outline.tags.find("D") < previous.item
    between = outline.tags[previous.item + 1 : draft.item]
    spoken = outline.words(previous.item + 1, draft.item)
    return dated and bool(_ALSO_WAS.fullmatch(between)) and words["scenes.now"].isdisjoint(spoken)


def carry_scene(drafts: Sequence[Draft], before: Sequence[Draft], words: RatingWords) -> None:
    """Let what a visit of long ago found go on into the next sentence: "The reviews of caring resulted in …"."""
    if not drafts or not before or drafts[0].outline.start != before[0].outline.end:
        return
    scene, outline = before[0].outline, drafts[0].outline
    told = _SCENE.match(scene.tags) and scene.word(0) == "when"
    if not told or any(draft.when is None or not draft.old for draft in before):
        return
    spoken = outline.words(0, len(outline.tags))
    if {"D", "P", "c"}.intersection(outline.tags) or words["scenes.now"].intersection(spoken):
        return
    for draft in drafts:
        if draft.status == "current" and not draft.stands and draft.areas:
            draft.when, draft.old = before[0].when, True


def _dates(draft: Draft, reading: Reading) -> Iterator[tuple[int, Date, bool]]:
    """Yield the dates in the scope of a grade, with their items and whether they lie far back."""
    outline, dates = draft.outline, cast(list[Date], reading.facts.get("dates", []))
    if "D" not in outline.tags:
        return
    newest = None if reading.published else max((date.to for date in dates if date.to), default=None)
    scope = draft.scope or scope_of(draft)
    placed = _PLACED_THEN.match(outline.tags, draft.item + 1) or _GIVEN_THEN.match(outline.tags, draft.item + 1)
    shared = ((placed.end() - 1, placed.end()),) if placed and placed.end() > scope.after[1] else ()
    for first, last in (*scope.before, scope.after, *shared):
        for n in range(first, last):
            if outline.tags[n] == "D" and outline.values[n] < len(dates) and outline.word(n - 1) != "act":
                date = dates[outline.values[n]]
                if date.type == "DATE" and date.value and date.value != _UNKNOWN:
                    yield n, date, _is_old(date, reading.published, newest)


def _fits(draft: Draft, n: int, date: Date, old: bool, words: RatingWords) -> bool:
    """Say whether a date is that of the grade, not of a visit, a report or another clause."""
    outline, item = draft.outline, draft.item
    low, high = min(n, item), max(n, item)
    if is_in_aside(outline, n, item, words):
        return False
    between = _GLOSS.sub("", outline.tags[low + 1 : high])
    if _is_of_other(draft, n, between, words):
        return False
    if n < item and outline.words(n + 1, n + 3)[:2] in ([",", "when"], [",", "where"], ["when", outline.word(n + 2)]):
        return True
    if outline.word(n - 1) == "since" and outline.word(n - 2) != "not" and _is_span(outline, item, n):
        return False
    if n > item and len(date.value or "") == _DAY and _is_assessed(outline, item, n, words):
        return True
    if n < item and _is_judging(outline, n, words):
        return True
    near = outline.words(max(low - 3 if n < item else low, 0), high + 1)
    if (
        draft.status != "previous"
        and not (old and (date.value or "")[:1].isdigit())
        and words["scenes.dated"].intersection(near)
    ):
        return False
    if draft.status == "current" and not old and ((n > item and high - low > 6) or len(date.value or "") > 7):
        return False
    if n < item and _OF_SAYER.search(outline.tags, 0, n) and "e" in between and "," not in between.partition("e")[0]:
        return False
    having = outline.word(0) == "having" and _OPENED.match(outline.tags)
    if n < item and between.startswith(",") and (having or outline.word(0) == "with"):
        return False
    if old and n < item and "," in between and is_news(outline, item):
        return False
    relative = n < item and "," not in between and _OF_RELATIVE.search(outline.tags, 0, n)
    return not (relative and _VERB.search(between))


def _is_of_other(draft: Draft, n: int, between: str, words: RatingWords) -> bool:
    """Say whether another clause, grade or event stands between a date and a grade, or the date names something."""
    outline, item = draft.outline, draft.item
    if ";" in between or "." in between or ("G" in between and (n > item or "c" in between)):
        return True
    if n > item and _OTHER_EVENT.search(between) and words["scenes.looked"].isdisjoint(outline.words(item, n)):
        return True
    if (n > item and _LATER_CLAUSE.search(between)) or (n < item and tells_of_start(outline, n, item, words)):
        return True
    moved = is_of_move(outline, item, n) and old_date(outline, n) is None
    if moved or is_beside_name(outline, n, item, words):
        return True
    if n > item and "-" in between and "-" in outline.tags[:item]:
        return True
    if n < item and (_OF_ANOTHER.search(outline.tags, 0, n) or _is_left(outline, n, item)):
        return True
    if (
        n > item
        and "since" in outline.words(item, n)
        and not words["scenes.starting"].isdisjoint(outline.words(item, n))
    ):
        return True
    if n < item and any(_is_given_at(outline, at, n) for at in range(n) if outline.tags[at] == "G"):
        return True
    told_as = between == ",x" and outline.word(item - 1) == "as"
    if n < item and (told_as or ("," in between and "now" in outline.words(n + 1, item))):
        return True
    return n > _LEAD and _NAMED_THEN.match(outline.tags, n + 1) is not None


def _is_given_at(outline: Outline, grade: int, date: int) -> bool:
    """Say whether a date is told as the one when a grade before it was given: "from good, which it got in 2019, to"."""
    given = _GIVEN_THEN.match(outline.tags, grade + 1)
    return given is not None and given.end() == date + 1


def _is_left(outline: Outline, n: int, item: int) -> bool:
    """Say whether a date before is that of the new grade: "given two stars after a visit on May 3, down from five"."""
    left = _LEFT_ON.search(outline.tags, 0, n) is not None and "t" in outline.tags[n:item]
    return left or ("G" in outline.tags[:n] and "f" in outline.tags[n:item])


def _is_assessed(outline: Outline, item: int, n: int, words: RatingWords) -> bool:
    """Say whether a hygiene rating was given "after assessment on May 3", or "four out of five on May 3"."""
    if not outline.values[item].points and outline.values[item].grade not in _HYGIENE:
        return _is_on_day(outline, item, n)
    assessed = not words["scenes.assessed"].isdisjoint(outline.words(max(item, n - 3), n))
    told = assessed and "after" in outline.words(item, n)
    return told or _is_on_day(outline, item, n)


def _is_on_day(outline: Outline, item: int, n: int) -> bool:
    """Say whether a day follows a grade: "rated good on January 5", "awarded a two by the council on May 3"."""
    return _ON_DAY.fullmatch(outline.tags, item + 1, n) is not None and outline.word(n - 1) == "on"


def _is_span(outline: Outline, item: int, n: int) -> bool:
    """Say whether "since 2019" tells how long something lasted, not when a grade was given."""
    return n < item or "M" in outline.tags[:item] or not {"time", "first"}.isdisjoint(outline.words(item, n))


def _is_judging(outline: Outline, n: int, words: RatingWords) -> bool:
    """Say whether a date is that of an inspection which judges: "a second inspection in May found"."""
    told = words["scenes.reports"].intersection(outline.words(max(0, n - 4), n))
    return bool(told) and bool(_JUDGES.match(outline.tags, n + 1))


def _is_old(date: Date, published: datetime.date | None, newest: str | None) -> bool:
    """Say whether a date lies so far back that a newer grade is to be expected."""
    if published is None and (_is_newest_visit(date, newest) or (date.to == newest and date.text.endswith(_LATER))):
        return False
    if published is None:
        return date.value is not None and (date.value[:4].isdigit() or date.text.casefold().endswith(_EVER_PAST))
    return date.to is not None and (published - datetime.date.fromisoformat(date.to)).days > _OLD


def _is_newest_visit(date: Date, newest: str | None) -> bool:
    """Say whether the days of a visit are the last that an article without a date of its own tells of."""
    value = date.value or ""
    spanned = "/" in value and len(value) > _DAY
    visited = date.role == "inspected" and len(value) >= _MONTH
    return date.to is not None and date.to == newest and (spanned or visited)
