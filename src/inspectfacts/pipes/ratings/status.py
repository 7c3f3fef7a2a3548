"""Tell results from history, aims, denials and suppositions: cues with a scope, after the manner of ConText."""

import re

from .cues import RatingWords
from .frames import Draft

__all__ = ["read_status"]


def read_status(draft: Draft, words: RatingWords, previous: Draft | None) -> str:
    """Return the status of a grade as its own sentence tells it."""
    outline, item = draft.outline, draft.item
    token, after = outline.starts[item], outline.ends[item]
    tags = outline.tags
    shared = draft.rule == "ratings.list" and previous is not None
    floor = outline.starts[draft.first] if draft.first < len(outline.starts) else outline.start
    opening = max(floor - 3, outline.start) if not shared else floor
    cues = list(words.scopes.scan(outline.reading.words, _scope_start(draft), min(outline.end, after + 12)))
    before = {mark: start for mark, start, _ in cues if start < token}
    ends = {mark: stop for mark, _, stop in cues if _ <= token}
    pair = _read_pair(draft)
    if "short_of" in before and token - ends["short_of"] <= 4:
        return "negated"
    if "negation" in before and _denies(draft, before["negation"], token):
        return "negated"
    if "none" in before and token - before["none"] <= 14 and outline.reading.words[before["none"]] in ("none", "no", "neither") and _none_of(draft, before["none"]):
        return "aggregate" if "P" not in _tags_between(draft, before["none"], token) or "h" in tags else "negated"
    if "target" in before and not _achieved(draft, before["target"], token):
        return "target" if pair != "first" else "current"
    if "unreal" in before and _supposes(draft, before["unreal"], token, opening):
        return "hypothetical"
    if draft.many:
        return "aggregate"
    if "many" in before and _counts(draft, before["many"]):
        return "aggregate"
    if _is_mention(draft, cues, token, after):
        return "mention"
    if pair == "first":
        return "previous"
    if pair == "second":
        return "current" if not _past_perfect(draft) else "previous"
    if _is_history(draft, cues, token, after):
        return "previous"
    return "current"


def _scope_start(draft: Draft) -> int:
    """Return the token where cues begin to count: after the last full edge before the grade."""
    outline = draft.outline
    n = draft.item - 1
    while n >= 0:
        if outline.tags[n] in ";\n" or outline.tags[n] == "c" and n > 0:
            return outline.starts[n]
        if outline.tags[n] == "G" and draft.rule != "ratings.list" and re.search(r"[&,s\-].*[RVFKMSB]", outline.tags[n : draft.item]) :
            return outline.ends[n]
        n -= 1
    return outline.start


def _tags_between(draft: Draft, token: int, until: int) -> str:
    outline = draft.outline
    return "".join(tag for tag, start in zip(outline.tags, outline.starts, strict=True) if token <= start < until)


def _denies(draft: Draft, cue: int, token: int) -> bool:
    return bool(re.fullmatch(r"[_wx]?[wxBHRVFtdnMKSIo_]{0,7}", _tags_between(draft, cue, token))) and "w" not in _tags_between(draft, cue, token)[1:]


def _none_of(draft: Draft, cue: int) -> bool:
    return not re.search(r"[;.GM]", _tags_between(draft, cue, draft.outline.starts[draft.item])[:-1])


def _achieved(draft: Draft, cue: int, token: int) -> bool:
    """Say whether something between an aim and a grade ends the aim: another clause with its own verb."""
    between = _tags_between(draft, cue, token)
    return bool(re.search(r"[;.]|[sce].*[BRVFKMS]|[RVFKM].*[&,].*[BRVFKM]", between)) and not re.search(r"G[,&xdnpAwNDt]*$", between)


def _supposes(draft: Draft, cue: int, token: int, opening: int) -> bool:
    between = _tags_between(draft, cue, token)
    if re.search(r"[;.]", between):
        return False
    if re.search(r"s.*[RVFKMS]", between) and draft.outline.reading.words[cue] not in ("if", "unless", "whether"):
        return False
    verbs = len(re.findall(r"[RVFKMS]|B(?!R)", between))
    return verbs <= 2 and not re.search(r"e[^e]*[RVFKM]", between)


def _counts(draft: Draft, cue: int) -> bool:
    between = _tags_between(draft, cue, draft.outline.starts[draft.item])
    return "A" not in between and not ({"areas", "categories", "questions", "grades", "ratings"} & set(draft.outline.reading.words[cue : draft.outline.starts[draft.item]])) and not re.search(r"[;.]", between) and not (draft.subject and draft.areas)


def _is_mention(draft: Draft, cues: list[tuple[str, int, int]], token: int, after: int) -> bool:
    tags, item = draft.outline.tags, draft.item
    if tags[item + 1 : item + 2] == "B" and item <= 1 and any(mark == "means" and start >= after for mark, start, _ in cues):
        return True
    if any(mark == "means" and start < token for mark, start, _ in cues) and not re.search(r"[RVFKM]", tags[:item]):
        return True
    return bool(any(mark == "means" and start >= after for mark, start, _ in cues) and not re.search(r"[RVFKMBS]", tags[:item]) and "P" not in tags[:item])


def _read_pair(draft: Draft) -> str | None:
    """Read "from G to G": which of the two this is."""
    tags, item = draft.outline.tags, draft.item
    if re.search(r"f[dxno]*(?:[RV])?[dxno]*$", tags[:item]) and (re.match(r"[nxDpAI,\-]*(?:t|to)[^;.]{0,6}G", tags[item + 1 :]) or re.search(r"[MLKSR][^;.]*f[dxno]*$", tags[:item])):
        return "first"
    if re.search(r"(?:f[^;.t]*G[^;.t]*)t[dxno]*$", tags[:item]):
        return "second"
    return None


def _past_perfect(draft: Draft) -> bool:
    words = draft.outline.reading.words
    return "had" in words[draft.outline.start : draft.outline.starts[draft.item]]


def _is_history(draft: Draft, cues: list[tuple[str, int, int]], token: int, after: int) -> bool:
    outline, item = draft.outline, draft.item
    tags = outline.tags
    words = outline.reading.words
    clause = words[_scope_start(draft) : token]
    if re.search(r"M[xbI]*f[dxno]*$", tags[:item]) or re.search(r"L[dxI]*(?:o)?$", tags[:item]) or "out" == outline.word(item - 2) and outline.word(item - 1) == "of":
        return True
    if re.search(r"L[^;.]{0,4}$", tags[:item]) and tags[item + 1 : item + 3].strip("xI")[:1] == "n":
        return True
    stands = any(mark == "standing" and _scope_start(draft) <= start < token for mark, start, _ in cues)
    past = [start for mark, start, _ in cues if mark == "history" and (start < token and not re.search(r"[c;]", _tags_between(draft, start, token)) or start >= after and start - after <= 8 and not re.search(r"[;.c&]", "".join(tag for tag, at in zip(tags, outline.starts, strict=True) if after <= at < start)))]
    if past and not (stands and words[past[0]] not in ("had", "having", "previously", "last")):
        return True
    if "had" in clause and re.search(r"H[xX]*(?:B|V|K|M|R)[^;.]*$", _tags_between(draft, _scope_start(draft), token)) and not stands:
        return True
    return bool(re.search(r"s[^;.]*$", tags[:item]) and {"after", "since"} & set(clause[-12:]) and re.search(r"[DN][^s]*s[^;.]*[BR]", tags[:item]) and not stands)
