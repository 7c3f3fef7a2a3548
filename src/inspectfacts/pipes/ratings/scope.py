"""Say which words of a sentence bear on one grade: its own clause, without asides and without its neighbours' share."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from ..providers.mention import NAMED
from .draft import Draft, Scope

__all__ = ["Cue", "cues_in", "scope_of"]

_EDGE = re.compile(r"[;\nc:G]")

Cue = tuple[str, int, int]

_ASIDE = re.compile(
    r"[,\-]p?r[^,;.\-]*[,\-](?!s)"
    r"|(?<=[PjW]),(?:dx?[wP]|xF?d?[wPW]|sd|w)[^,;.\-GRVFKMSLBHDImn]*,(?=[HBx]*[RVFKMSLB])"
)
_OTHER_CLAUSE = re.compile(r"&[^,;.&s]*[BRMKVF]")
_HALTS, _SUBJECT_HALTS = re.compile(r"[G;.c\n,&]|(?<=[I)])r"), re.compile(r"[G;.c\n,&BHVRM]|(?<=[I)])r")
_DATE_AFTER_COMMA = re.compile(r",(?:p[dw]{1,3}p|[xp]*)D(?:&D)?")
_ASIDE_CLOSED = re.compile(r",(?=[HBx]*[RVFKMSLB][^,;.]*(?:,[nx]*)?$)")
_TOLD_BESIDE = re.compile(r"(?P<name>P),(?:x*[RV][xdtB]*|[dx]{0,2}rd?[IhP]?[HBx]*[RVFKHB][xdtB]*)(?:n[no])?[dx]*$")
_ASIDE_OPENED = re.compile(r"[PjW],x*d?(?:R[xdt]*B?|V[dx]*)?$")
_GLOSSED = re.compile(r"\([xBRF]{0,3}G\)|wGw")
_TRAILS = re.compile(r"n?[xp(]*D(?!s)\)?")
_OWN_PART = re.compile(r"[^,;.GRVFKMB]{1,5},(?=[x&c]*h[HBx]*[RVFKMSB])")
_NAME = re.compile(r"[DPIu]|WW")
_OWN_VERB = re.compile(r"[&,\-sr].*[RVFKMSBL]|[MLBS]")


def scope_of(draft: Draft) -> Scope:
    """Return the scope of a grade; one that shares the verb of the one before has only what stands between."""
    tags, item = draft.outline.tags, draft.item
    pieces, at = [], max(_start(draft), _start_beside(draft))
    for aside in _ASIDE.finditer(tags, at, item) if "r" in tags[at:item] or "," in tags[at:item] else ():
        pieces.append((at, aside.start()))
        at = aside.end() - 1
    pieces.append((at, item))
    end = _end(tags, item)
    return Scope(tuple(pieces), (item + 1, end), "".join(tags[a:b] for a, b in pieces), tags[item + 1 : end])


def _start_beside(draft: Draft) -> int:
    """Return where the aside starts that tells a named service its grade: "if Elm School, rated poor, closes"."""
    outline = draft.outline
    beside = _TOLD_BESIDE.search(outline.tags, 0, draft.item) if "," in outline.tags[: draft.item] else None
    named = beside is not None and outline.values[beside.start("name")][1] in (*NAMED, "definite")
    return beside.end("name") + 1 if beside is not None and named else 0


def _end(tags: str, item: int) -> int:
    """Return the item where what follows a grade no longer bears on it."""
    halts = _SUBJECT_HALTS if tags[item + 1 : item + 2] == "n" else _HALTS
    end = len(tags)
    gloss = _GLOSSED.match(tags, item + 1)
    for halt in halts.finditer(tags, gloss.end() if gloss else item + 1):
        if halt[0] != "&" or _OTHER_CLAUSE.match(tags, halt.start()):
            end = halt.start()
            break
    dated = _DATE_AFTER_COMMA.match(tags, end)
    return dated.end() if dated else end


def _start(draft: Draft) -> int:
    """Return the first item of the clause: after the last full edge, or the last grade with a verb after it."""
    tags = draft.outline.tags
    if draft.rule == "ratings.card":
        return draft.first
    for n in [match.start() for match in _EDGE.finditer(tags, 0, draft.item)][::-1]:
        tag = tags[n]
        if tag in ";\n" or (n and (tag == "c" or (tag == ":" and tags[n - 1] != "D"))):
            return n + 1
        if tag == "G":
            opened = "r" in tags[:n] or _ASIDE_OPENED.search(tags, 0, n)
            closed = _ASIDE_CLOSED.search(tags, n + 1, draft.item) if opened else None
            if closed:
                return closed.end()
            own = _OWN_PART.match(tags, n + 1, draft.item)
            if own:
                return own.end()
            if draft.rule == "ratings.list" or _OWN_VERB.search(tags, n + 1, draft.item):
                trailing = _TRAILS.match(tags, n + 1, draft.item)
                return trailing.end() if trailing else n + 1
    return 0


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
        named = mark in ("unreal", "target") and (
            _NAME.match(outline.tags, low) or outline.tags[low - 1 : low + 1] == "WW"
        )
        if low < high and not within and not named:
            yield mark, low, high
