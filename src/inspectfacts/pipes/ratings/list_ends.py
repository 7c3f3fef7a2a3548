"""Find where a list of areas ends: at a clause edge, or before the joint that leads to the next grade."""

import re

from .cues import RatingWords
from .outline import Outline

__all__ = ["end_of_list"]

_AREA_ITEM = r"[^;.RVFKMBHrGA]*A[^;.RVFKMBHrG]*"
_SEMICOLONS = re.compile(rf"(?:;{_AREA_ITEM})*;x?&{_AREA_ITEM}(?:\.|$)")
_NEW_CLAUSE = re.compile(r";[xd]*(?:[APhw]{1,4}|N)[Hx]*[BRV]")
_INFINITIVE = re.compile(r"(?:^|[:&,.])tBx*R[xd]*G[nmxI]*p$")
_WITH_AREA = re.compile(r"wd?A(?:[,&]+d?A)*[BHx]*[RV]")
_WITH_GRADE, _WHAT_FOR = re.compile(r"w[dx]*Gx?n?(?=[.,;\n]|$)"), re.compile(r",px")
_NEXT_TWO = re.compile(r",d?A&d?A[HBx]*$")
_PLURAL = frozenset({"were", "are", "have"})
_FROM_BODY = re.compile(r"fd?I")
_CLAUSE_OPENERS = frozenset({"how", "whether", "way"})
_NEARLY_ALL = frozenset({"all", "every"})
_HOW_IT_IS = re.compile(r"(?:sx?)?A(?:[,&]+x?A)*(?:d?[Pj]|h)B$")
_RECEIVING = re.compile(r",[xc]?[VK][dx]*$")


def end_of_list(outline: Outline, start: int, ceiling: int, words: RatingWords, *, final: bool) -> int:
    """Return where a list of areas ends: at a clause edge, or before the joint that leads to the next grade."""
    n, quoted, starts = start, outline.reading.quoted, outline.starts
    inside = quoted[starts[start]] if start < ceiling else -1
    while n < ceiling:
        if inside >= 0 and quoted[starts[n]] != inside and quoted[outline.starts[start - 1]] == inside:
            break
        if not final and _RECEIVING.match(outline.tags, n, ceiling):
            break
        if not _goes_on(outline, n, start):
            dated = outline.tags[n] == "D" and outline.tag(n + 1) in "BHVRM"
            if not dated and _ends(outline, n, start, words, final=final):
                break
            if outline.tags[n] == "B" and _INFINITIVE.search(outline.tags, 0, start):
                break
            if dated or _turns(outline, n, start):
                both = _NEXT_TWO.search(outline.tags, start, n) if outline.word(n) in _PLURAL else None
                back = max(outline.tags.rfind(",", start, n), outline.tags.rfind("&", start, n))
                back = both.start() if both else back
                return back if back > start else n
        n += 1
    if n == ceiling < len(outline.tags) and not final:
        return _before_next(outline, start, n)
    return n


def _before_next(outline: Outline, start: int, n: int) -> int:
    """Return where areas end before what leads to the next grade: its joints, and a number right before it."""
    if n > start + 1 and outline.tags[n - 1] == "N" and outline.tags[start:n] != "Nn":
        n -= 1
    while n > start + 1 and outline.tags[n - 1] in ",&xd;cn-" and outline.tags[start:n] != "Nn":
        n -= 1
    return n


def _goes_on(outline: Outline, n: int, start: int) -> bool:
    """Say whether a word belongs to the list whatever its letter: "how", "the way it", a gerund."""
    word = outline.word(n)
    if word in ("how", "whether") or (n > start and outline.word(n - 1) == "way"):
        return True
    return word.endswith("ing") and outline.tags[n] not in "cse.\n;(bDr-,"


def _ends(outline: Outline, n: int, start: int, words: RatingWords, *, final: bool) -> bool:
    tags, tag = outline.tags, outline.tags[n]
    if tag == "w" and outline.word(n) == "with" and (_WITH_GRADE.match(tags, n) or _WITH_AREA.match(tags, n)):
        return True
    if tag == "," and _WHAT_FOR.match(tags, n):
        return True
    if tag == ";":
        return not _SEMICOLONS.match(tags, n) if final else _NEW_CLAUSE.match(tags, n) is not None
    if tag == "c" and outline.word(n) == "but" and outline.word(n - 1) in _NEARLY_ALL:
        return False
    if tag in "cse.\n(bD" or (tag == "r" and tags[n - 1] == ",") or _FROM_BODY.match(tags, n):
        return True
    if tag == "B" and outline.tag(n + 1) == "P" and n > start and tags[start:n].count("A") == 1:
        return True
    if tag == "-":
        return n > start and tags[n - 1] != "w"
    if tag == "h":
        return outline.tag(n + 1) in "BHwM" and _CLAUSE_OPENERS.isdisjoint(outline.words(max(start, n - 2), n))
    if tag == "," and outline.tag(n + 1) == "N" and outline.word(n + 2) in words["clauses.steps"]:
        return True
    return tag == "," and outline.word(n + 1) in words["clauses.asides"]


def _turns(outline: Outline, n: int, start: int) -> bool:
    """Say whether a verb shows that what stands before it since the last joint is a subject of its own."""
    tag = outline.tags[n]
    asked = _HOW_IT_IS.search(outline.tags, start, n + 1) if tag == "B" else None
    if asked and outline.word(asked.start()) == "how":
        return False
    lone = n == start + 1 and tag in "BH" and outline.tags[start - 1 : n] == "pA"
    return lone or tag in "RVMK" or (tag in "BHFS" and n > start + 1 and "r" not in outline.tags[start:n])
