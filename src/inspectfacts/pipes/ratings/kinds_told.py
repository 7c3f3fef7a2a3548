"""Say whether a grade beside services tells of many: "140 outstanding further education providers"."""

import re

from .look import Look
from .outline import Outline

__all__ = ["counts_kind", "counts_services", "describes_services", "is_attended"]

_KIND = re.compile(r"[wWA']{1,3}(?=[jP])")
_SHARE_OF = re.compile(r"N[wx_]{0,2}o$")
_THINGS = re.compile(r"[a-z]+[^s']s")
_REACH = 4
_ONE = frozenset({"a", "an", "this"})
_ATTENDED = re.compile(r"(?P<verb>[wMB])[opt]?d$")


def describes_services(look: Look) -> bool:
    """Say whether two grades joined describe many: "run good or outstanding services"."""
    outline, item = look.outline, look.item
    last = item + 2 if look.after[:2] == "&G" else item
    joined = last > item or (look.before[-1:] == "&" and outline.tag(item - 2) == "G")
    return joined and look.setting.article and "N" in look.before and _is_plural(outline, last + 1)


def counts_kind(look: Look) -> bool:
    """Say whether services of some kind are counted: "there were 140 outstanding further education providers"."""
    kind = _KIND.match(look.after)
    if kind is None or not look.setting.article or not (look.marked or "there" in look.held(_REACH)):
        return False
    outline, at = look.outline, look.item + 1 + kind.end()
    if any(_THINGS.fullmatch(word) for word in outline.words(look.item + 1, at)):
        return False
    return _is_plural(outline, at) and outline.reading.words[outline.ends[at] - 1] in look.words["providers"]


def counts_services(look: Look) -> bool:
    """Say whether services of a grade are counted: "only 2 per cent of good schools"."""
    return look.setting.article and bool(_SHARE_OF.search(look.before)) and _is_plural(look.outline, look.item + 1)


def is_attended(look: Look) -> bool:
    """Say whether somebody is glad to be at a service of the top grade: "proud to work at an outstanding school"."""
    attended = _ATTENDED.search(look.before)
    if attended is None or not look.quoted or not look.setting.article or look.word(-1) not in _ONE:
        return False
    words, held = look.words, look.held()
    if look.candidate.grade not in words["large.first_grades"] or _is_plural(look.outline, look.item + 1):
        return False
    told = look.candidate
    if look.outline.reading.words[told.start] not in look.outline.reading.words[: look.outline.start]:
        return False
    going = look.outline.word(attended.start("verb")) in words["large.attending"]
    return going and not words["large.glad"].isdisjoint(held) and words["large.any"].isdisjoint(held)


def _is_plural(outline: Outline, item: int) -> bool:
    return outline.tag(item) in "Pj" and outline.reading.words[outline.ends[item] - 1].endswith("s")
