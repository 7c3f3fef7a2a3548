"""Say whether a grade beside services tells of many: "140 outstanding further education providers"."""

import re

from .look import Look
from .outline import Outline

__all__ = ["counts_kind", "counts_services", "describes_services"]

_KIND = re.compile(r"[wWA']{1,3}(?=[jP])")
_SHARE_OF = re.compile(r"N[wx_]{0,2}o$")
_THINGS = re.compile(r"[a-z]+[^s']s")
_REACH = 4


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


def _is_plural(outline: Outline, item: int) -> bool:
    return outline.tag(item) in "Pj" and outline.reading.words[outline.ends[item] - 1].endswith("s")
