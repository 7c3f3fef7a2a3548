"""Read the words that name judgement areas: one wording per area, "overall" for all of them."""

import re

from .cues import RatingWords
from .outline import Outline

__all__ = ["WHOLE", "read_areas"]

WHOLE = "overall"
_LEADS = frozenset({"how", "whether", "both", "for", "that"})
_OTHERS = frozenset({"others"})
_ALL = frozenset({"all", "every", "each", "any"})
_REST = frozenset({"other", "others"})
_DOING_PREPOSITIONS = frozenset({"in", "at", "for"})
_OPEN_PREPOSITIONS = frozenset({"for", "when it comes to", "when it came to", "in terms of", ""})
_QUESTION = frozenset({"being", "whether", "it", "was"})
_HOW_WELL = ["how", "well"]
_OWNERS = frozenset({"its", "their", "how"})
_CUT = re.compile(r"[rsDb(;I]|(?<=[wA])p[xd]*[PWmnI]|(?<=[wA])pd[xw]{1,2}[mI]|(?<=A)d(?=w)")
_BETTER_IN = re.compile(r"(?P<better>[dxw]{1,3}p)[dx]*(?=A)")
_RATING_FOR = re.compile(r"(?P<better>Z)?(?:d?P')?[dxw]{0,3}np[dxB]*(?=[Aw])")
_WHETHER = re.compile(r"(?:d?np)?(?P<whether>s)d?[PhjwW]x?Bx?(?=A)")
_HOW_IT = re.compile(r"p?[sw][xw]?(?=[hPd])")
_HOW_WHO = re.compile(r"p?[sw]d?[Ph]")
_THOSE_LIST = re.compile(r"dpd?A(?:[,&]+d?A)+$")
_SERVICES_THAT = re.compile(r"w?[Pj]rBx?(?=A)")
_TOLD = re.compile(r"[Iw]?we?d(?=A)|d?I'(?=A)")
_HOW_OF = re.compile(r"(?<=A)d?P$")
_OVERALL = re.compile(r"d?[xw]*n(?:[po][dx]*[PwW]+)?")
_AREA_BESIDE = re.compile(r"[dw]*A(?:,|&)")
_CLAUSE = re.compile(r"h[xw]{0,2}[BHRVFKM]|hx?w{2}|hx{2}w")
_OPENERS = frozenset({"how", "whether", "which", "way", "who", "that"})
_VERB_ENDS = frozenset({"with", "for", "to"})
_OF_REPORT = re.compile(r"(?<=w)[op]d?[em]$")
_NESTED = re.compile(r"[wxNmn]{1,3}o[dx]*A")


def _split_list(outline: Outline, first: int, last: int, *, plural: bool) -> list[tuple[int, int]]:
    """Return the items of a list as (first, last): parted by semicolons, else by commas and joints.

    "X and Y" is two things where the verb is plural, where commas part others, or where one is a known area.
    """
    tags = outline.tags[first:last]
    if ";" in tags:
        return _part(outline, first, last, ";")
    parts = _part(outline, first, last, ",")
    out: list[tuple[int, int]] = []
    for start, end in parts:
        if outline.word(start).endswith("ing") or outline.word(start + 1).endswith("ing"):
            out += _part_clause(outline, start, end)
            continue
        inner = outline.tags[start:end]
        joint = inner.find("&")
        known = joint >= 0 and ("A" in inner[:joint] or "A" in inner[joint:])
        short = joint >= 0 and (len(parts) > 1 or plural or known)
        out += _part(outline, start, end, "&") if short else [(start, end)]
    return out


def _part_clause(outline: Outline, start: int, end: int) -> list[tuple[int, int]]:
    """Part "preventing fires and keeping people safe and well" where the next verb in -ing stands."""
    parts = [(start, end)]
    for n in range(start + 1, end - 1):
        after = n + 1 + (outline.tags[n + 1] == "p")
        if (
            outline.tags[n] == "&"
            and not _shares_object(outline, parts[-1][0], n)
            and (outline.word(after).endswith("ing") or outline.tags[n + 1] in "Ap")
        ):
            parts[-1:] = [(parts[-1][0], n), (after, end)]
    return parts


def _shares_object(outline: Outline, start: int, joint: int) -> bool:
    """Say whether "and" joins two verbs of one object, or two words after "with": "building and keeping trust"."""
    if outline.word(joint - 2) == "with" or outline.tags[start : joint + 3] == "wA&Aw":
        return True
    doing = "A" not in outline.tags[start] + outline.tags[joint + 1] and outline.word(joint + 1).endswith("ing")
    return (doing and joint - start == 1) or outline.word(joint - 1) in _VERB_ENDS


def _part(outline: Outline, first: int, last: int, at: str) -> list[tuple[int, int]]:
    parts, start = [], first
    for n in range(first, last + 1):
        if n == last or outline.tags[n] == at:
            if n > start:
                parts.append((start, n))
            start = n + 1
    return parts


def read_areas(
    outline: Outline, first: int, last: int, words: RatingWords, *, plural: bool, preposition: str = ""
) -> list[str] | None:
    """Return the areas that a stretch names; ["overall"] for all of them; None where it names none."""
    if outline.word(first) == "how" and _HOW_WHO.fullmatch(outline.tags, first, last):
        return None
    if _is_clause(outline, first, last):
        return [outline.text(first, last)]
    if outline.word(first) == "those" and _THOSE_LIST.match(outline.tags, first, last):
        first += 2
    elif outline.word(first) == "those" and outline.tags[first + 1 : first + 2] == "p":
        return [outline.text(first, last)]
    found: list[str] = []
    for start, end in _split_list(outline, first, last, plural=plural):
        area = _read_area(outline, start, end, words, "for" if found else preposition)
        if area is not None:
            found.append(area)
        elif not found and outline.tags[start:end] != "G" and not _leads_on(outline, start, end, last, words):
            return None
    counted = found and (found[0].split()[-1] in words["counted_areas"] or found[0].startswith("other "))
    if counted and len(found) > 1 and not _AREA_BESIDE.match(outline.tags, first, last):
        found = found[1:]
    return list(dict.fromkeys(found)) or None


def _is_clause(outline: Outline, first: int, last: int) -> bool:
    """Say whether the stretch is one clause about what the service does: "how it treats the public"."""
    if outline.words(first, first + 2) == _HOW_WELL and "," not in outline.tags[first:last]:
        return True
    if outline.word(first) != "how" or not _HOW_IT.match(outline.tags, first, last):
        return False
    return "A" not in outline.tags[first:last] and outline.words(first + 1, last).count("how") == 0


def _leads_on(outline: Outline, start: int, end: int, last: int, words: RatingWords) -> bool:
    """Say whether a piece that names no area leads to some: "in the other, care and support"."""
    if "A" not in outline.tags[end:last]:
        return False
    return "D" in outline.tags[start:end] or not words["clauses.other_areas"].isdisjoint(outline.words(start, end))


def _read_area(outline: Outline, start: int, end: int, words: RatingWords, preposition: str) -> str | None:
    tags, opened = outline.tags, max(0, start - 1)
    while start < end and tags[start] != "A" and (tags[start] in "pD" or outline.word(start) in _LEADS):
        start += 1
    asked = _WHETHER.match(tags, start, end)
    if asked and outline.word(asked.start("whether")) == "whether":
        start = asked.end()
    full = outline.words(start - (outline.word(start - 1) in _ALL), end)
    if " ".join(full) in words["whole"]:
        return WHOLE
    if not _ALL.isdisjoint(full[:1]) and "from" in full[:5] and words["counted_areas"].intersection(full[:4]):
        return WHOLE
    if "but" in full and full[0] in _ALL:
        return None if {"j", "P"}.intersection(tags[start:end]) else outline.text(start, end)
    start, end = _bare(outline, start, end, words)
    if start >= end:
        return None
    held = outline.words(start, end)
    if held == ["area"] or " ".join(held) in words["no_areas"]:
        return None
    if " ".join(held) in words["whole"] or (
        outline.word(start - 1) == "overall" and " ".join(held) in words["clauses.whole_work"]
    ):
        return WHOLE
    if _OVERALL.fullmatch(tags, start, end) and "overall" in full:
        return WHOLE
    if not preposition and _CLAUSE.search(tags, start, end) and _OPENERS.isdisjoint(outline.words(opened, end)):
        return None
    if tags[end - 1] != "A" and held[-1] in words["looks"]:
        return None
    if "A" in tags[start:end]:
        while end - 1 > start and outline.word(end - 1) in words["clauses.area_nouns"] and "A" in tags[start : end - 1]:
            end -= 1
        return _without_question(outline, start, end)
    counted = words["counted_areas"] | _OTHERS if preposition else words["counted_areas"]
    if tags[start:end] in ("N", "wN") and preposition and counted & set(outline.words(0, start)):
        return outline.text(start, end)
    if held[-1] in counted or (tags[start] == "N" and counted & set(held)):
        return WHOLE if full[0] in _ALL and not _REST & set(full) else outline.text(start, end)
    return outline.text(start, end) if _may_be_area(outline, start, end, words, preposition) else None


def _without_question(outline: Outline, start: int, end: int) -> str:
    """Return the wording of an area without the question it is told with, and with the mark that opens it."""
    words, first, last = outline.reading.words, outline.starts[start], outline.ends[end - 1]
    while first < outline.ends[start] - 1 and words[first] in _QUESTION:
        first += 1
    if first - 1 in outline.marked and not outline.marked.isdisjoint(range(first, last - 1)):
        first -= 1
    return outline.reading.text_of(first, last)


def _bare(outline: Outline, start: int, end: int, words: RatingWords) -> tuple[int, int]:
    """Cut an area off its determiners, its relative clause, its place and "the category of"."""
    tags = outline.tags
    provided = _SERVICES_THAT.match(tags, start, end)
    start = provided.end() if provided else start
    told = _TOLD.match(tags, start, end)
    start = told.end() if told and not outline.word(start).endswith("ing") else start
    reported = _OF_REPORT.search(tags, start, end)
    if reported and outline.word(reported.start() - 1) in words["counted_areas"]:
        end = reported.start()
    cut = _CUT.search(tags, start, end)
    end = cut.start() if cut else end
    end = next((n for n in range(start + 1, end) if _is_left_out(outline, n, words)), end)
    start += 2 * (tags.startswith("P'w", start) and start + 2 < end)
    while start < end and tags[start] != "A" and (outline.word(start) in words["leaders"] or tags[start] in "dx&,BHp'"):
        start += 1
    if end - start > 1 and (outline.word(end - 1) == "then" or _is_noun_of_marked(outline, start, end - 1, words)):
        end -= 1
    asked = outline.word(start) == "how" or "A" not in tags[start:end]
    while end > start and tags[end - 1] in ("xdBH'&,-:ptfo" if asked else "xdBH'&,-:ptfoh"):
        end -= 1
    whose = _HOW_OF.search(tags, start, end) if "how" in outline.words(0, start + 1) else None
    end = whose.start() if whose else end
    lead = _RATING_FOR.match(tags, start, end) or _BETTER_IN.match(tags, start, end)
    if lead and (lead["better"] is None or not words["clauses.progress"].isdisjoint(outline.words(start, lead.end()))):
        start = lead.end()
    nested = _NESTED.match(tags, start, end)
    if nested and (words["counted_areas"] | words["looks"]) & set(outline.words(start, nested.end() - 1)):
        start = nested.end() - 1
    return start, end


def _is_noun_of_marked(outline: Outline, start: int, n: int, words: RatingWords) -> bool:
    """Say whether a noun follows the marks around an area: the "safe" and "support" categories."""
    marked = outline.starts[start] - 1 in outline.marked and outline.starts[n] - 1 in outline.marked
    return marked and outline.word(n) in words["counted_areas"]


def _is_left_out(outline: Outline, n: int, words: RatingWords) -> bool:
    """Say whether an area ends before a word: "safety during a visit", "the five areas she assessed"."""
    tag, word = outline.tags[n], outline.word(n)
    if tag == "w" and word == "during":
        return True
    return tag == "h" and outline.word(n - 1) in words["counted_areas"]


def _may_be_area(outline: Outline, start: int, end: int, words: RatingWords, preposition: str) -> bool:
    """Say whether plain words name an area after this preposition: "for record keeping", "in supporting victims"."""
    while start + 1 < end and outline.word(start).endswith("ly"):
        start += 1
    first = outline.word(start)
    if outline.tags[start] in "jP" and first == "services" and end - start > 1:
        return preposition == "for"
    doing = first.endswith("ing") and preposition in _DOING_PREPOSITIONS
    if not doing and (outline.tags[start] not in "wm" or any(tag in outline.tags[start:end] for tag in "jPn")):
        return False
    doing = doing or first.endswith("ing")
    if first in words["no_area"] or (not doing and outline.words(start, end)[-1] in words["no_area"]):
        return False
    if preposition in _OPEN_PREPOSITIONS:
        return True
    own = first == "way" or doing or outline.word(start - 1) in _OWNERS
    return own and preposition in ("in", "at")
