"""Tell results from history, aims, denials and suppositions: cues with a scope, after the manner of ConText."""

import re
from collections.abc import Iterator

from .cues import RatingWords
from .draft import Draft, Scope
from .scope import scope_of

__all__ = ["read_status"]

_AND_SO_ON = frozenset({"below", "lower", "less", "above", "higher", "better", "more"})
_Cue = tuple[str, int, int]


def read_status(draft: Draft, words: RatingWords, previous: Draft | None) -> str:
    """Return the status of a grade as its own sentence tells it; a listed grade follows the one before."""
    scope = draft.scope = scope_of(draft)
    before = [cue for first, last in scope.before for cue in _cues(draft, first, last, words)]
    after = list(_cues(draft, *scope.after, words))
    pair = _pair(draft)
    draft.stands = any(mark == "standing" for mark, _, _ in before)
    own = _own_status(draft, words, scope, before, after, pair)
    if pair is not None and own == "mention":
        return own
    if pair == "first":
        return own if own in ("hypothetical", "negated", "aggregate") else "previous" if own != "target" else "current"
    if own != "current" or previous is None or draft.rule != "ratings.list":
        return own
    if pair == "second" and previous.status == "mention":
        return "mention"
    if pair == "second":
        told = "had" in draft.outline.words(0, draft.item) and "D" in scope.tail and not scope.tail.startswith("s")
        return "previous" if told else "current"
    if draft.stands or _is_turn(draft, previous) or draft.many:
        return "aggregate" if draft.many else "current"
    return previous.status


def _own_status(
    draft: Draft, words: RatingWords, scope: Scope, before: list[_Cue], after: list[_Cue], pair: str | None
) -> str:
    marks = {mark: (first, last) for mark, first, last in before}
    item = draft.item
    if "short_of" in marks and item - marks["short_of"][1] <= 4:
        return "negated"
    if "negation" in marks and _denies(draft, marks["negation"][1]):
        return "negated"
    if "none" in marks and _none_of(draft, marks["none"][0]):
        return "negated" if "A" in draft.outline.tags[marks["none"][0] : item] or set(draft.outline.words(marks["none"][0], item)) & words["counted_areas"] or "part" in draft.outline.words(marks["none"][0], item) else "aggregate"
    if "target" in marks and _reaches(draft, marks["target"][1]):
        return "target"
    if "unreal" in marks and _supposes(draft, *marks["unreal"]):
        return "target" if re.match(r"x*(?:p|b|s)x?[DN]", scope.tail) else "hypothetical"
    if re.match(r"[xn]*bx?D", scope.tail) and not re.search(r"[RVFKMSB]", scope.lead):
        return "target"
    if draft.outline.tag(item + 1) == "&" and draft.outline.word(item + 2) in _AND_SO_ON and not re.search(r"[PhA]", scope.lead):
        return "aggregate"
    if draft.many or "many" in marks and _counts(draft, words, marks["many"][0]):
        return "aggregate"
    if _is_mention(draft, before, after):
        return "mention"
    if _is_history(draft, scope, before, after, pair):
        return "previous"
    return "current"


def _cues(draft: Draft, first: int, last: int, words: RatingWords) -> Iterator[_Cue]:
    """Yield each cue among the items as (mark, first item, item after it)."""
    outline = draft.outline
    if first >= last:
        return
    starts, ends = outline.starts, outline.ends
    for mark, token, stop in outline.cues:
        if token < starts[first] or stop > ends[last - 1]:
            continue
        inner = [n for n in range(first, last) if starts[n] < stop and ends[n] > token]
        if inner and not (outline.tags[inner[0]] in "DPI" and mark in ("unreal", "target")):
            yield mark, inner[0], inner[-1] + 1


def _pair(draft: Draft) -> str | None:
    """Read "from G to G": which of the two this is."""
    tags, item = draft.outline.tags, draft.item
    if re.search(r"f[dxno]*R?[dxno]*$", tags[:item]):
        return "first"
    if re.search(r"f[dxno]*R?[dxno]*G[^;.Gt]*t[dxno]*$", tags[:item]):
        return "second"
    return None


def _is_turn(draft: Draft, previous: Draft) -> bool:
    """Say whether a listed grade stands against the one before it: "… to G", "… but G"."""
    between = draft.outline.tags[previous.item + 1 : draft.item]
    return bool(re.search(r"[tc]", between)) and previous.status == "previous"


def _denies(draft: Draft, after_cue: int) -> bool:
    between = draft.outline.tags[after_cue : draft.item]
    return bool(re.fullmatch(r"[xBHRVFtdnMKSoI]{0,7}", between))


def _none_of(draft: Draft, cue: int) -> bool:
    return draft.item - cue <= 12 and not re.search(r"[;.G]", draft.outline.tags[cue : draft.item])


def _reaches(draft: Draft, after_cue: int) -> bool:
    """Say whether an aim still holds at a grade: no finished clause lies between."""
    between = draft.outline.tags[after_cue : draft.item]
    return not re.search(r"[;.]|[ce][^G]*[BRVFKM]|s[^G]*[RVF]", between)


def _supposes(draft: Draft, cue: int, after_cue: int) -> bool:
    between = draft.outline.tags[after_cue : draft.item]
    if re.search(r"[;.]", between):
        return False
    if draft.outline.word(cue) in ("if", "unless", "whether", "should"):
        return len(re.findall(r"[RVFKMS]", between)) <= 2
    return not re.search(r"[se].*[RVFKMSB]", between) and len(re.findall(r"[RVFKMS]", between)) <= 1 and "w" not in between.replace("ww", "w")[:1] + between[-1:]


def _counts(draft: Draft, words: RatingWords, cue: int) -> bool:
    held = set(draft.outline.words(cue, draft.item))
    between = draft.outline.tags[cue : draft.item]
    if "D" in between or item_far(draft, cue):
        return False
    return "A" not in between and not held & words["counted_areas"] and not re.search(r"[;.]", between) and not draft.areas and bool(held & words["providers"] or "%" in held or "cent" in held or "N" in between or "P" not in between)


def item_far(draft: Draft, cue: int) -> bool:
    """Say whether a count stands too far before a grade to be of what was graded."""
    return draft.item - cue > 14 or "xP" in draft.outline.tags[cue : draft.item]


def _is_mention(draft: Draft, before: list[_Cue], after: list[_Cue]) -> bool:
    tags, item = draft.outline.tags, draft.item
    governed = bool(re.search(r"[RVFKM]", tags[:item])) or "P" in tags[:item]
    if any(mark == "means" for mark, _, _ in before):
        return not governed or "scale" in outline_words(draft) or "run" in outline_words(draft)
    return any(mark == "means" for mark, _, _ in after) and not governed and (tags[item + 1 : item + 2] in ("B", "") or item <= 2)


def outline_words(draft: Draft) -> list[str]:
    """Return the words before a grade in its sentence."""
    return draft.outline.words(max(0, draft.item - 8), draft.item)


def _is_history(draft: Draft, scope: Scope, before: list[_Cue], after: list[_Cue], pair: str | None) -> bool:
    outline, item = draft.outline, draft.item
    lead, tags = scope.lead, outline.tags
    if re.search(r"L[dxIo']*$", lead) or re.search(r"M[xbI,]*f[dxno]*$", lead):
        return True
    if re.search(r"L[dxhIw']{0,3}$", lead) and scope.tail.lstrip("xI")[:1] == "n":
        return True
    stands = any(mark == "standing" for mark, _, _ in before)
    past = [first for mark, first, _ in before if mark == "history"]
    if past and (not stands or outline.word(past[-1]) in ("had", "having", "previously")):
        return True
    if any(mark == "history" and first - item <= 8 for mark, first, _ in after) and not stands:
        return True
    if re.search(r"(?:D|N[wx]?)s[^;.]*$", lead) and re.search(r"\b(?:after|since)\b", " ".join(outline.words(0, item))):
        return True
    if re.search(r"'d be\b", " ".join(outline.words(0, item))):
        return False
    had = re.search(r"H[xH]*[BVKMRS][^;.]*$", lead)
    if had and {"had", "'d"} & set(outline.words(0, item)) and not stands:
        return not re.search(r"[es][^;.]*H", lead) or "D" in lead + scope.tail
    return False
