"""Find what "which" stands for: the noun phrase before it, or all the services of a list before "all of which"."""

import re

from ..providers.mention import NAMED
from .outline import Outline

__all__ = ["antecedent_of"]

_LED_TO = re.compile(r"[&x]*[wx]p(?=d?A)")
# "Elm School was praised by inspectors for its teaching, which"
_DONE_FOR = re.compile(r"[BH]x*w[^,;.A]*p(?=d[wA]+$)")
_ALL_OF_THEM = re.compile(r"(?:^|[^PW,&'])(?P<list>d?(?:P|W+)(?:,d?(?:P|W+))*,?&d?(?:P|W+))$")
# "Bellhaven, the largest association, which": what it is stands between a name and "which"
_CALLED = re.compile(r"(?:^|[B,&;c])(?P<name>P|W+),$")


def antecedent_of(outline: Outline, low: int, relative: int) -> tuple[int, int]:
    """Return the noun phrase that "which" stands for."""
    tags, end = outline.tags, relative
    while end > low and (tags[end - 1] in ",-p" or tags[end - 2 : end] in ("xo", "do")):
        end -= 2 if tags[end - 1] == "o" else 1
    start = max((n for n in range(low, end) if tags[n] in ",;:.RVFKMLBHce-"), default=low - 1)
    while start > low and tags[start] == "," and "A" in tags[start:end]:
        listed = max((n for n in range(low, start) if tags[n] in ",;:.RVFKMLBHce-p"), default=low - 1)
        if "A" not in tags[listed + 1 : start]:
            break
        start = listed
    every = _ALL_OF_THEM.search(tags, low, end) if tags[end:relative] in (",xo", ",do", ",x") else None
    if every:
        return every.span("list")
    led = _LED_TO.match(tags, start + 1, end) or (_DONE_FOR.match(tags, start, end) if start >= 0 else None)
    first = led.end() if led else start + 1
    named = _CALLED.search(tags, 0, first) if tags[first:end] == "P" else None
    return named.span("name") if named and outline.values[end - 1][1] not in NAMED else (first, end)
