"""Say which words of a sentence bear on one grade: its own clause, without asides and without its neighbours' share."""

import re

from .draft import Draft, Scope

__all__ = ["scope_of"]

_ASIDE = re.compile(r"[,\-]p?r[^,;.\-]*[,\-]")


def scope_of(draft: Draft) -> Scope:
    """Return the scope of a grade; a grade that shares the verb of the one before has only what stands between."""
    tags, item = draft.outline.tags, draft.item
    start = _start(draft)
    pieces, at = [], start
    for aside in _ASIDE.finditer(tags, start, item):
        pieces.append((at, aside.start()))
        at = aside.end() - 1
    pieces.append((at, item))
    end = item + 1
    subject = tags[item + 1 : item + 2] == "n"
    while end < len(tags) and tags[end] not in "G;.c\n," and not (subject and tags[end] in "BHVRM") and not (tags[end] == "&" and re.match(r"&[^,;.&]*[BRMKVF]", tags[end:])):
        end += 1
    dated = re.match(r",[xp]*D(?:&D)?", tags[end:])
    end += dated.end() if dated else 0
    end = min(end, len(tags))
    lead = "".join(tags[a:b] for a, b in pieces)
    return Scope(tuple(pieces), (item + 1, end), lead, tags[item + 1 : end])


def _start(draft: Draft) -> int:
    """Return the first item of the clause: after the last full edge, or after the last grade where a verb follows it."""
    outline = draft.outline
    tags = outline.tags
    for n in range(draft.item - 1, -1, -1):
        tag = tags[n]
        if tag in ";\n" or tag == "c" and n > 0 or tag == ":" and n > 0 and tags[n - 1] != "D":
            return n + 1
        if tag == "G":
            between = tags[n + 1 : draft.item]
            closed = re.search(r",(?=[HBx]*[RVFKMSLB][xtdBo]*$)", between)
            if closed and "r" in tags[:n]:
                return n + 1 + closed.end()
            if draft.rule == "ratings.list" or re.search(r"[&,\-sr].*[RVFKMSBL]|[MLBS]", between):
                return n + 1
    return 0
