"""Read what follows a grade: "good for safety and care", "…, as was leadership"."""

import re

from .cues import RatingWords
from .outline import Outline
from .phrases import WHOLE, read_areas

__all__ = ["read_trailing"]

# After the grade: a word for "rating", the inspectorate, a number in brackets, then the preposition of an area.
_FOR = re.compile(
    r"(?:n[HBx]*[BV](?=p)|B(?=pd?A)|(?<=[dx']G)B(?=pd?w)|[nmxI]|\(N\)|o[dx]*N|,x(?=,|p)|b[dx]*I\)?)*[,\-]?x?"
    r"(?P<prep>p|t(?=d?A))"
)
# "when asking whether it is safe", "in the question of whether its services are caring and safe"
_ASKED = re.compile(
    r"(?P<both>x,?&x?)?[nmxI]*(?:p(?:d?x?[wmn]+[op])?|sw{1,2})(?P<whether>s)[xd]*(?:[PhA]|[wW]*[wWnj])B(?P<list>x*A(?:,x?A)*(?:,?&x?A)*)"
)
_ASIDE = re.compile(r"-[^.;:GRVFKM]*?-(?=x?p)")
_BRACKETED = re.compile(r"[nmwx]{0,2}\((?P<list>[^()GRVFKMBDc]*A[^()GRVFKMBDc]*)\)")
_COUNTED_THEN = re.compile(r"[nI]{0,2}p[dx]*N[wmn]{0,3}(?:od?N?[wmn]{0,3})?(?=\()")
_IN_ONE = re.compile(r"d?x?w?N")
_AREA_ITEM = r"[^;.RVFKMBHrGA]*A[^;.RVFKMBHrG]*"
_SEMICOLONS = re.compile(rf"(?:;{_AREA_ITEM})*;x?&{_AREA_ITEM}(?:\.|$)")
_NEW_CLAUSE = re.compile(r";[xd]*[APhw]{1,4}[Hx]*[BRV]")
_INFINITIVE = re.compile(r"(?:^|[:&,.])tBx*R[xd]*G[nmxI]*p$")
_BESIDES = re.compile(r"x,?&x?(?P<prep>p(?:d?[nw][po])?)")
_ALSO = re.compile(r",?x*(?:s|&x|x)(?:h(?=Bp))?[BH]")
_AND_RATINGS = re.compile(r",&d?x?n(?=p)")
_NEXT_TWO = re.compile(r",d?A&d?A[HBx]*$")
_PLURAL = frozenset({"were", "are", "have"})
_NAMED_LAST = re.compile(r"[nmxI]*[:\-](?P<list>d?A(?:[,&]+x?d?A)*)(?=[.\n]|$)")
_OF_THEM = re.compile(r"Noh[,:\-](?P<list>d?A(?:[,&]+d?A)*)(?=[.\-\n]|$)")
_INCLUDED = re.compile(r"[nmxI]*,?(?:r(?P<verb>w)|(?P<lone>w|x))(?P<list>[^;.]*)")
_INCLUDING = frozenset({"included", "include", "includes", "including", "namely", "comprising", "covering"})
_AS_WELL = ["as", "well", "as"]
_FROM_BODY = re.compile(r"fd?I")
_SHORT = 8
_QUESTIONS = frozenset({"whether", "if"})
_CLAUSE_OPENERS = frozenset({"how", "whether", "way"})
_NEARLY_ALL = frozenset({"all", "every"})
_RECEIVING = re.compile(r",[xc]?[VK][dx]*$")
_STEPS = frozenset({"grade", "grades", "level", "levels", "notch", "notches", "rung", "rungs", "step", "steps"})
_THOSE_FOR = re.compile(r"d?nw?p|d?w?p")
# "in the provision of meals, level of achievement, meeting needs and leadership": the known one vouches for the rest
_LONG_LIST = re.compile(r"d?[wm][^,;.BHRVFKMLSDPWsrc]*(?:,[^,;.BHRVFKMLSDPWsrc]*)+,?&x?d?A")
_NAMED_AFTER = re.compile(r"[:,\-]d?(?P<list>A(?:[,&]+d?A)+)(?![BHRVwo])|[:\-]d?(?P<one>A)(?=[.\-\n]|$)")
_ENDING_ASIDES = frozenset({
    "including", "mainly", "with", "despite", "making", "meaning", "having", "taught", "leading", "leaving", "causing",
    "prompting", "alongside",
})  # fmt: skip


def read_trailing(
    outline: Outline, item: int, ceiling: int, words: RatingWords, *, final: bool
) -> tuple[int, list[str] | None, list[str]]:
    """Return the item after the areas that follow a grade, those areas, and those that share it by "as was".

    `ceiling` is the next grade, or the end of the sentence where this one is the last (`final`).
    """
    reached, more = _read_also(outline, item, ceiling, words)
    asked = _ASKED.match(outline.tags, item + 1, ceiling)
    if asked and outline.word(asked.start("whether")) in _QUESTIONS:
        areas = read_areas(outline, *asked.span("list"), words, plural=True)
        both = asked["both"] and outline.word(item + 1) == "overall"
        return max(asked.end(), reached), [WHOLE, *(areas or [])] if both else areas, more
    counted_then = _COUNTED_THEN.match(outline.tags, item + 1, ceiling)
    bracketed = _BRACKETED.match(outline.tags, counted_then.end() if counted_then else item + 1, ceiling)
    if bracketed and not asked:
        areas = read_areas(outline, *bracketed.span("list"), words, plural=True, preposition="for")
        return max(bracketed.end(), reached), areas, more
    besides = _BESIDES.match(outline.tags, item + 1) if outline.word(item + 1) == "overall" else None
    aside = _ASIDE.match(outline.tags, item + 1, ceiling)
    match = besides or _FOR.match(outline.tags, aside.end() if aside else item + 1)
    if match is None:
        return _read_included(outline, item, reached, ceiling, words, more)
    start = match.end("prep")
    if outline.tags[start - 1] == "t" and "V" not in outline.tags[:item]:
        return reached, None, more
    quoted = _read_quoted(outline, start, ceiling, words)
    if quoted:
        return max(quoted[0], reached), quoted[1], more
    colon = outline.tags[start : start + 1] == ":"
    start += colon
    stop = _end_of_list(outline, start, ceiling, final=final and not colon)
    preposition = " ".join(outline.words(start - 1, start))
    listed = outline.tags.find(":A", start, stop) + 1
    if preposition == "in" and _LONG_LIST.fullmatch(outline.tags, start, stop):
        preposition = "for"
    them = _OF_THEM.match(outline.tags, start)
    if them:
        return them.end(), read_areas(outline, *them.span("list"), words, plural=True), more
    areas = read_areas(outline, listed or start, stop, words, plural=True, preposition=preposition)
    if areas is None:
        return reached, None, more
    counted = areas[0].split()[-1] in words["counted_areas"] or outline.tags[start] == "N"
    named = _NAMED_AFTER.search(outline.tags, start, ceiling) if counted else None
    if named and len(areas) == 1:
        listed_at = named.span("list") if named["list"] else named.span("one")
        areas, stop = read_areas(outline, *listed_at, words, plural=True) or areas, named.end()
    if areas == [WHOLE] and outline.word(stop + 1) == "including":
        end = _end_of_list(outline, stop + 2, ceiling, final=final)
        areas += read_areas(outline, stop + 2, end, words, plural=True) or []
    if besides and areas != [WHOLE]:
        areas = [WHOLE, *areas]
    return max(stop, reached), areas, more


def _read_included(
    outline: Outline, item: int, reached: int, ceiling: int, words: RatingWords, more: list[str]
) -> tuple[int, list[str] | None, list[str]]:
    """Read the areas that "which included" names where areas were counted: "three areas received good ratings, …"."""
    named = (
        None if words["counted_areas"].isdisjoint(outline.words(0, item)) else _NAMED_LAST.match(outline.tags, item + 1)
    )
    if named:
        return named.end(), read_areas(outline, *named.span("list"), words, plural=True), more
    told = _INCLUDED.match(outline.tags, item + 1, ceiling)
    if told is None or words["counted_areas"].isdisjoint(outline.words(0, item)):
        return reached, None, more
    verb = max(told.start("verb"), told.start("lone"))
    if outline.word(verb) not in _INCLUDING:
        return reached, None, more
    start, stop = told.span("list")
    beside = outline.tags.find(",&", start, stop)
    if beside < 0 or outline.words(beside + 1, beside + 2) != _AS_WELL:
        return stop, read_areas(outline, start, stop, words, plural=True), more
    pieces = [(start, beside), (beside + 2, stop)]
    areas = [_read_whole(outline, first, last, words) for first, last in pieces]
    return stop, areas, more


def _read_whole(outline: Outline, first: int, last: int, words: RatingWords) -> str:
    """Return one area as it is worded: "the experiences of children who need help"; "overall" for all of them."""
    spoken = [word for word in outline.words(first, last) if word not in ("the", "its")]
    if " ".join(spoken[:2]) in words["whole"]:
        return WHOLE
    first += outline.tags[first : first + 1] == "d"
    return outline.text(first, last)


def _end_of_list(outline: Outline, start: int, ceiling: int, *, final: bool) -> int:
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
            if not dated and _ends(outline, n, start, final=final):
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


def _read_quoted(outline: Outline, start: int, ceiling: int, words: RatingWords) -> tuple[int, list[str]] | None:
    """Read areas named in marks after their number: "in two indicators: ‘equity’ and ‘raising attainment’"."""
    opener = next((n for n in range(start, min(ceiling, start + _SHORT)) if outline.tags[n] in ":,"), ceiling)
    counted = not words["counted_areas"].isdisjoint(outline.words(start, opener))
    if opener + 1 >= ceiling or not (counted or _IN_ONE.fullmatch(outline.tags, start, opener)):
        return None
    quoted, starts = outline.reading.quoted, outline.starts
    base, areas, n = quoted[starts[opener]], list[str](), opener + 1
    while n < ceiling:
        index, first = quoted[starts[n]], n
        if index in (base, -1):
            if outline.tags[n] not in ",&x":
                break
            n += 1
            continue
        while n < ceiling and quoted[starts[n]] == index:
            n += 1
        areas.append(outline.text(first, n).rstrip(","))
    return (n, areas) if areas else None


def _goes_on(outline: Outline, n: int, start: int) -> bool:
    """Say whether a word belongs to the list whatever its letter: "how", "the way it", a gerund."""
    word = outline.word(n)
    if word in ("how", "whether") or (n > start and outline.word(n - 1) == "way"):
        return True
    return word.endswith("ing") and outline.tags[n] not in "cse.\n;(bDr-,"


def _ends(outline: Outline, n: int, start: int, *, final: bool) -> bool:
    tags, tag = outline.tags, outline.tags[n]
    if tag == ";":
        return not _SEMICOLONS.match(tags, n) if final else _NEW_CLAUSE.match(tags, n) is not None
    if tag == "c" and outline.word(n) == "but" and outline.word(n - 1) in _NEARLY_ALL:
        return False
    if tag in "cse.\n(bD" or (tag == "r" and tags[n - 1] == ",") or _FROM_BODY.match(tags, n):
        return True
    if tag == "-":
        return n > start and tags[n - 1] != "w"
    if tag == "h":
        return outline.tag(n + 1) in "BHwM" and _CLAUSE_OPENERS.isdisjoint(outline.words(max(start, n - 2), n))
    if tag == "," and outline.tag(n + 1) == "N" and outline.word(n + 2) in _STEPS:
        return True
    return tag == "," and outline.word(n + 1) in _ENDING_ASIDES


def _turns(outline: Outline, n: int, start: int) -> bool:
    """Say whether a verb shows that what stands before it since the last joint is a subject of its own."""
    tag = outline.tags[n]
    return tag in "RVMK" or (tag in "BHFS" and n > start + 1 and "r" not in outline.tags[start:n])


def _read_also(outline: Outline, item: int, ceiling: int, words: RatingWords) -> tuple[int, list[str]]:
    """Read "…, as were those for work", "and so was the effectiveness of leaders", "…, along with its ratings for"."""
    for match in _ALSO.finditer(outline.tags, item + 1, ceiling):
        spoken = outline.words(match.start(), match.end())
        if "there" in spoken or not ("as" in spoken or ("so" in spoken and "&" in match[0])):
            continue
        stop = _end_of_list(outline, match.end(), ceiling, final=True)
        those = _THOSE_FOR.match(outline.tags, match.end(), stop)
        areas = read_areas(outline, those.end() if those else match.end(), stop, words, plural=True)
        if areas:
            return stop, areas
    beside = _AND_RATINGS.match(outline.tags, item + 1, ceiling)
    if beside and ceiling == len(outline.tags):
        stop = _end_of_list(outline, beside.end() + 1, ceiling, final=True)
        return stop, read_areas(outline, beside.end() + 1, stop, words, plural=True) or []
    return item + 1, []
