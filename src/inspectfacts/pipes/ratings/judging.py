"""Tell grades from ordinary adjectives: each candidate needs a frame that gives, compares or lists grades."""

import re
from collections.abc import Sequence

from .cues import RatingWords
from .outline import Outline

__all__ = ["accept_grades"]

# What may stand between a verb and its grade: adverbs, articles, auxiliaries, joints, the thing graded.
_NEAR_VERB = re.compile(r"(?P<verb>[RFKVMSL])[xdBHtnoI'NDb,]*$")
_RATED = re.compile(r"R(?![^GR]*[;.][^GR]*$)[^;.]*$")
_FOUND = re.compile(r"F[^;.cs]{0,14}(?:B|t|x)[xB]*$|F[xd]*$|F[hPAdwWojx'&,]{1,12}$")
_BE = re.compile(r"[BS][xX]*(?:NH?)?$")
_SUBJECT = re.compile(r"(?P<subject>[PAhjnrWNw,)\-'])[,]?(?:[xH]|B(?=.*B))*$")
_NOUN_AFTER = re.compile(r"[xI]*(?:G&)?[Ixw]?n|G?[,&]*G?n")
_FROM_TO = re.compile(r"f[xdnBo]*$")


def accept_grades(outline: Outline, words: RatingWords, *, headline: bool, graded_article: bool, near: bool) -> dict[int, str]:
    """Return the items that are grades with the rule that says so, in the order of the sentence."""
    found: dict[int, str] = {}
    grades = [n for n, tag in enumerate(outline.tags) if tag == "G"]
    for item in grades:
        rule = _read(outline, item, words, headline=headline, article=graded_article, near=near)
        if rule is not None:
            found[item] = rule
    for item in [*grades, *reversed(grades)]:
        if item not in found and _shares(outline, item, found, grades, words):
            found[item] = "ratings.list"
    return dict(sorted(found.items()))


def _read(outline: Outline, item: int, words: RatingWords, *, headline: bool, article: bool, near: bool) -> str | None:
    tags, candidate = outline.tags, outline.values[item]
    before, after = tags[:item], tags[item + 1 :]
    inner = tags[_quote_start(outline, item) : item] if outline.reading.quoted[candidate.start] >= 0 else before
    plain = candidate.grade in words["plain"] or outline.word(item) in ("need", "needs", "needed", "needing", "in")
    quoted = outline.reading.quoted[candidate.start] >= 0 and not is_marked(outline, item)
    marked = is_marked(outline, item)
    if candidate.points:
        return "ratings.points"
    if article and len(candidate.grade) == 2 and candidate.grade[1].isdigit():
        return "ratings.code"
    if outline.word(item) == "grade" and (headline or re.search(r"[RVFKMB][xd]*$", before)):
        return "ratings.numbered"
    if outline.word(item - 1) in _BELITTLING or (outline.word(item - 1), outline.word(item + 1)) == ("as", "as") or outline.word(item + 1) == "enough":
        return None
    if candidate.grade in words["area_grades"]:
        told = {"safeguarding", "standards", "standard"} & set(outline.words(0, item))
        return "ratings.met" if marked or told and "B" in before else None
    if outline.word(item + 1) == "yet" and outline.word(item - 1) == "not":
        return "ratings.not_yet"
    if candidate.grade == "expected_standard" and {"pupils", "children"} & set(outline.words(0, item)):
        return None
    if article and candidate.end - candidate.start > 2 and candidate.grade != "requires_improvement":
        return "ratings.wording"
    if outline.word(item - 1) in ("previously", "formerly") and outline.tag(item + 1) in ",).-":
        return "ratings.history"
    if re.match(r"bx?D", after) and re.fullmatch(r"[xe.,:]*", inner) and article:
        return "ratings.aim"
    if outline.word(item - 1) in ("a", "an") and re.match(r"p[dx]*A", after) and article:
        return "ratings.for_area"
    if re.search(r"n(?:o[dx]*|[:x]*)$", before) and not _is_adjective(outline, item, words) and not quoted:
        return "ratings.rating_of"
    if candidate.grade in words["wordy"] and not (marked or _NOUN_AFTER.match(after) or before[-1:] == "R" or before[-2:] == "Vd"):
        return None
    if _nears(outline, item, words, "short_of", 5):
        return "ratings.short_of"
    if _nears(outline, item, words, "target", 9) and re.search(r"[wTFx][^;.,cseRVFKM]*$", before) and not _is_adjective(outline, item, words):
        return "ratings.aim"
    if _NOUN_AFTER.match(after) and outline.word(item + 1) not in words["exams"]:
        return "ratings.rating_noun"
    if after[:1] == "m" and (marked or not plain or outline.tag(item + 2) in "&n"):
        return "ratings.rating_noun" if marked or not plain else None
    if headline and (marked or not plain) and not before.strip("xd") and re.match(r"[wW]{0,2}[jP]", after):
        return "ratings.headline"
    if _is_adjective(outline, item, words):
        if after[:1] in ("j", "P") and (marked or not plain or _BE.search(before.rstrip("d")) or _RATED.search(before)):
            if plain and quoted:
                return None
            return "ratings.service" if marked or before[-1:] == "d" or not plain else None
        return None
    if re.match(r"-R", after):
        return "ratings.compound"
    if candidate.grade == "requires_improvement" and not plain and re.search(r"[PAhN)]x*$|[PA][^,;.]{0,6}[wx]$", before) and article:
        return "ratings.requires"
    if re.match(r"[nxI]*(?:\(N\))?[p]d?x*A", after) and before[-1:] not in ("d", "w") and article:
        return "ratings.for_area"
    if _RATED.search(before) and (not quoted or not plain or "R" in before[_quote_start(outline, item) :]):
        return "ratings.rated"
    if marked and article:
        return "ratings.marked"
    if quoted and plain:
        before = inner
    verb = _NEAR_VERB.search(before)
    if verb and verb["verb"] in "RF" and (not plain or _FOUND.search(before)):
        return "ratings.found"
    if verb and verb["verb"] in "VKLM" and (not plain or verb["verb"] == "M" or before[-1] in "doV"):
        return "ratings.given"
    if before and _FOUND.search(before) and (not plain or "A" in before[before.rfind("F") :] or before[-1] in "BtF"):
        return "ratings.found"
    if _BE.search(before):
        return _read_predicate(outline, item, words, plain, article, quoted, near)
    if re.search(r"A[\-:]$", before) and len(tags) < 12:
        return "ratings.card"
    if _FROM_TO.search(before) and re.match(r"[nx]*t[dx]*G", after):
        return "ratings.from_to"
    if not plain and (headline or not before or before[-1] in "PIj-,:"):
        firm = candidate.grade != "outstanding" or before[-1:] in tuple("PjWA")
        return "ratings.headline" if headline and firm or before[-1:] in ("P", "j") else None
    if headline and before[-1:] in ("P", "W", "j") and marked:
        return "ratings.headline"
    return None


_BELITTLING = frozenset({"very", "too", "really", "pretty", "particularly", "extremely", "such", "so", "quite", "reasonably", "fairly", "more", "how", "feel"})


def is_marked(outline: Outline, item: int) -> bool:
    """Say whether quote marks close around a grade, or one of a pair whose other is missing."""
    first, last = outline.starts[item], outline.ends[item]
    return first - 1 in outline.marked and last in outline.marked or (last in outline.marked and outline.tag(item + 1) not in ".,")


def _quote_start(outline: Outline, item: int) -> int:
    """Return the first item inside the quotation around a grade."""
    quoted, index = outline.reading.quoted, outline.reading.quoted[outline.starts[item]]
    first = item
    while first > 0 and quoted[outline.starts[first - 1]] == index:
        first -= 1
    return first


def headed(outline: Outline, item: int) -> bool:
    """Say whether the subject of "X was good" is nothing but a known area."""
    return bool(re.search(r"(?:^|[.;:c])d?A[HxBS]+$", outline.tags[:item]))


def _nears(outline: Outline, item: int, words: RatingWords, wanted: str, reach: int) -> bool:
    """Say whether a cue stands shortly before: hoped for, a hair's breadth from."""
    first = outline.starts[max(0, item - reach)]
    cues = words.scopes.scan(outline.reading.words, first, outline.starts[item])
    return any(mark == wanted for mark, _, _ in cues)


def candidate_grade(outline: Outline, item: int) -> str:
    """Return the id of the grade an item may be."""
    return str(outline.values[item].grade)


def _is_adjective(outline: Outline, item: int, words: RatingWords) -> bool:
    """Say whether a noun follows that the word would describe: a good example."""
    after = outline.tag(item + 1)
    if outline.ends[item] in outline.marked and after in "wWA":
        return after == "w" and outline.word(item + 1) not in words["closers"] and not outline.word(item + 1).endswith("ly")
    if after in "wW'":
        return outline.word(item + 1) not in words["closers"] and not outline.word(item + 1).endswith("ly") and after != "W"
    return after in "Ajm" or (after == "P" and outline.ends[item] == outline.starts[item + 1])


def _read_predicate(outline: Outline, item: int, words: RatingWords, plain: bool, article: bool, quoted: bool, near: bool) -> str | None:
    """Read "X was good": it is a grade when X is a service, an area or a count of them."""
    before = outline.tags[:item].rstrip("xBS")
    if not article:
        return None if plain else "ratings.was"
    if outline.tag(item + 1) == "t" and plain:
        return None
    subject = before[-1:]
    span = re.split(r"[;.cse:]", before)[-1]
    if not plain and (candidate_grade(outline, item) != "outstanding" or re.search(r"[PAhjNnrW]", span)):
        return "ratings.was"
    if quoted and "we" not in outline.words(max(0, item - 5), item) and "P" not in span and not headed(outline, item):
        return None
    if "A" in span or "P" in span or "N" in span or "n" in span or "j" in span:
        return "ratings.was"
    if near and not quoted and subject in ("w", "j", ")") and not set(outline.words(0, item)) & words["no_subject"]:
        return "ratings.was"
    if plain and subject == "h" and outline.word(item + 1) in ("for", "at"):
        return None
    if subject in ("h", "r", "H") and outline.word(item) != "poor":
        return "ratings.was"
    return None


def _shares(outline: Outline, item: int, found: dict[int, str], grades: Sequence[int], words: RatingWords) -> bool:
    """Say whether a candidate stands in a list with an accepted grade of its sentence."""
    if _is_adjective(outline, item, words) or outline.word(item - 1) in _BELITTLING:
        return False
    if candidate_grade(outline, item) in words["wordy"] | words["area_grades"]:
        return False
    for other in found:
        low, high = min(item, other), max(item, other)
        between = outline.tags[low + 1 : high]
        if other in grades and not re.search(r"[;.]", between) and re.fullmatch(r"[^RFKL]*", between) and (
            re.fullmatch(r"[,&xdnftBH\-()NG_]*", between) or abs(item - other) < 30 and re.search(r"[,&xtdfpNPAWD)BH]$", outline.tags[:item])
        ):
            return True
    return False
