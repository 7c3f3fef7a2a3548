"""Read what follows a grade: "good for safety and care", "…, as was leadership"."""

import re

from .cues import RatingWords
from .list_ends import end_of_list
from .outline import Outline
from .phrases import WHOLE, read_areas

__all__ = ["read_trailing"]

# After the grade: a word for "rating", the inspectorate, a number in brackets, then the preposition of an area.
_FOR = re.compile(
    r"(?:n[HBx]*[BV](?=p)|nN(?=p)|B(?=pd?A)|(?<=[dx']G)B(?=pd?w)|[nmxI]|\(N\)|o[dx]*N|,x(?=,|p)|b[dx]*I\)?)*[,\-]?x?"
    r"(?P<prep>p|t(?=d?A))"
)
# "when asking whether it is safe", "in the question of whether its services are caring and safe"
_ASKED = re.compile(
    r"(?P<both>x,?&x?)?[nmxI]*(?:p(?:d?x?[wmn]+[op])?|sw{1,2})(?P<whether>s)[xd]*(?:[PhA]|[wW]*[wWnj])B"
    r"(?P<list>x*A(?:,x?A)*(?:,?&x?A)*)"
)
_FOR_SERVICE = re.compile(r"d?P[HBx]+[dwV]")
_ASIDE = re.compile(r"-[^.;:GRVFKM]*?-(?=x?p)")
_BRACKETED = re.compile(r"[nmwx]{0,2}\((?P<list>[^()GRVFKMBDc]*A[^()GRVFKMBDc]*)\)")
_COUNTED_THEN = re.compile(r"[nI]{0,2}p[dx]*N[wmn]{0,3}(?:od?N?[wmn]{0,3})?(?=\()")
_IN_ONE = re.compile(r"d?x?w?N")
_BESIDES = re.compile(r"x,?(?P<prep>&(?:x?p(?:d?[nw][po])?(?!s)|p?(?=s?A(?:[,&]+A)*(?:d?[Phj]B|[.,;\n]))))")
_ALSO = re.compile(r",?x*(?:s|&x|x)(?:h(?=Bp))?[BH]")
_MORE_THAN = re.compile(r"[wx]sd?(?=No)")
_SO_HAVE = re.compile(r"d?np")
# "inadequate overall, including for safety and care"
_ALSO_FOR = re.compile(r"n?x?(?:b?d?I)?[,\-](?P<verb>[wx])(?=p?(?:d?[wmn]{1,3}[op])?d?A)")
_AND_RATINGS = re.compile(r",&d?x?(?:n(?=p)|(?=pd?A(?:[,&]+d?A)*[.\n]*$))")
_NAMED_LAST = re.compile(r"[nmxI]*[:\-](?P<list>d?A(?:[,&]+x?d?A)*)(?=[.\n]|$)")
_OF_THEM = re.compile(r"Noh[,:\-](?P<list>d?A(?:[,&]+d?A)*)(?=[.\-\n]|$)")
_INCLUDED = re.compile(r"[nmxI]*,?(?:r(?P<verb>w)|(?P<lone>w|x))(?P<list>[^;.]*)")
_AS_WELL = ["as", "well", "as"]
_SHORT = 8
_QUESTIONS = frozenset({"whether", "if"})
_THOSE_FOR = re.compile(r"d?nw?p|d?w?p")
# "in the provision of meals, level of achievement, meeting needs and leadership": the known one vouches for the rest
_LONG_LIST = re.compile(r"d?[wm][^,;.BHRVFKMLSDPWsrc]*(?:,[^,;.BHRVFKMLSDPWsrc]*)+,?&x?d?A")
_NAMED_AFTER = re.compile(r"[:,\-]d?(?P<list>A(?:[,&]+d?A)+)(?![BHRVwo])|[:\-]d?(?P<one>A)(?=[.\-\n]|$)")


# The item after what was read, and the areas: None where none are told.
_Trail = tuple[int, list[str] | None]


def read_trailing(
    outline: Outline, item: int, ceiling: int, words: RatingWords, *, final: bool
) -> tuple[int, list[str] | None, list[str]]:
    """Return the item after the areas that follow a grade, those areas, and those that share it by "as was".

    `ceiling` is the next grade, or the end of the sentence where this one is the last (`final`).
    """
    reached, more = _read_also(outline, item, ceiling, words)
    after, areas = _read_own(outline, item, reached, ceiling, words, final=final)
    return after, areas, more


def _read_own(outline: Outline, item: int, reached: int, ceiling: int, words: RatingWords, *, final: bool) -> _Trail:
    """Read the areas told of the grade itself: asked about, in brackets, after a preposition, or included."""
    asked = _ASKED.match(outline.tags, item + 1, ceiling)
    if asked and outline.word(asked.start("whether")) in _QUESTIONS:
        return max(asked.end(), reached), _read_asked(outline, item, asked, words)
    bracketed = None if asked else _match_bracket(outline.tags, item, ceiling)
    if bracketed:
        areas = read_areas(outline, *bracketed.span("list"), words, plural=True, preposition="for")
        return max(bracketed.end(), reached), areas
    also = None if bracketed else _ALSO_FOR.match(outline.tags, item + 1, ceiling)
    if also and outline.word(also.start("verb")) == "including" and _is_whole(outline, item, words):
        stop = end_of_list(outline, also.end(), ceiling, words, final=final)
        areas = read_areas(outline, also.end(), stop, words, plural=True, preposition="for")
        return max(stop, reached), [WHOLE, *(areas or [])]
    besides = _BESIDES.match(outline.tags, item + 1) if outline.word(item + 1) == "overall" else None
    aside = _ASIDE.match(outline.tags, item + 1, ceiling)
    match = besides or _FOR.match(outline.tags, aside.end() if aside else item + 1)
    if match is None:
        return _read_included(outline, item, reached, ceiling, words)
    start = match.end("prep")
    if outline.word(start - 1) in words["clauses.reasons"] or _FOR_SERVICE.match(outline.tags, start, ceiling):
        return reached, None
    if outline.tags[start - 1] == "t" and "V" not in outline.tags[:item]:
        return reached, None
    quoted = _read_quoted(outline, start, ceiling, words)
    if quoted:
        return max(quoted[0], reached), quoted[1]
    return _read_after(outline, start, reached, ceiling, words, besides=besides is not None, final=final)


def _is_whole(outline: Outline, item: int, words: RatingWords) -> bool:
    """Say whether a grade is that of the whole as far as is told: no area is named or counted before it."""
    return "A" not in outline.tags[:item] and words["counted_areas"].isdisjoint(outline.words(0, item))


def _read_asked(outline: Outline, item: int, asked: re.Match[str], words: RatingWords) -> list[str] | None:
    """Read the areas of a question: "good when asking whether it is safe"; "overall" beside it adds the whole."""
    areas = read_areas(outline, *asked.span("list"), words, plural=True)
    both = asked["both"] and outline.word(item + 1) == "overall"
    return [WHOLE, *(areas or [])] if both else areas


def _match_bracket(tags: str, item: int, ceiling: int) -> re.Match[str] | None:
    """Match areas in brackets behind a grade, or behind a count of them: "good in three areas (safe, caring, …)"."""
    counted = _COUNTED_THEN.match(tags, item + 1, ceiling)
    return _BRACKETED.match(tags, counted.end() if counted else item + 1, ceiling)


def _read_after(
    outline: Outline, start: int, reached: int, ceiling: int, words: RatingWords, *, besides: bool, final: bool
) -> _Trail:
    """Read the areas after a preposition; `besides` says that the whole was named before it."""
    colon = outline.tags[start : start + 1] == ":"
    start += colon
    them = _OF_THEM.match(outline.tags, start)
    if them:
        return them.end(), read_areas(outline, *them.span("list"), words, plural=True)
    than = _MORE_THAN.match(outline.tags, start, ceiling)
    if than:
        return _read_share(outline, start, than.end(), reached, words)
    listed = _read_some(outline, start, ceiling, words, final=final)
    if listed:
        return max(listed[0], reached), listed[1]
    stop = end_of_list(outline, start, ceiling, words, final=final and not colon)
    areas = _read_list(outline, start, stop, words)
    if areas is None:
        return reached, None
    named = _match_named(outline, start, ceiling, areas, words)
    if named:
        areas = read_areas(outline, *named.span("list" if named["list"] else "one"), words, plural=True) or areas
        stop = named.end()
    if areas == [WHOLE] and outline.word(stop + 1) == "including":
        end = end_of_list(outline, stop + 2, ceiling, words, final=final)
        areas += read_areas(outline, stop + 2, end, words, plural=True) or []
    if besides and areas != [WHOLE]:
        areas = [WHOLE, *areas]
    return max(stop, reached), areas


def _read_share(outline: Outline, start: int, stop: int, reached: int, words: RatingWords) -> _Trail:
    """Read how many of the areas a grade is for: "in more than half of key areas"."""
    while outline.tag(stop) in "Nodxw":
        stop += 1
        if outline.word(stop - 1) in words["counted_areas"]:
            return max(stop, reached), [outline.text(start, stop)]
    return reached, None


def _read_some(outline: Outline, start: int, ceiling: int, words: RatingWords, *, final: bool) -> _Trail | None:
    """Read those that are named of counted areas: "in almost every category, including care and leadership"."""
    joint = outline.tags.find(",w", start, ceiling)
    if (
        joint <= start
        or outline.word(joint + 1) != "including"
        or outline.word(joint - 1) not in words["counted_areas"]
    ):
        return None
    stop = end_of_list(outline, joint + 2, ceiling, words, final=final)
    areas = read_areas(outline, joint + 2, stop, words, plural=True)
    every = read_areas(outline, start, joint, words, plural=True, preposition=outline.word(start - 1)) == [WHOLE]
    return (stop, [WHOLE, *areas] if every else areas) if areas else None


def _read_list(outline: Outline, start: int, stop: int, words: RatingWords) -> list[str] | None:
    """Read the areas between a preposition and the end of their list; one that is known vouches for a long one."""
    preposition = " ".join(outline.words(start - 1, start))
    if preposition == "in" and _LONG_LIST.fullmatch(outline.tags, start, stop):
        preposition = "for"
    listed = outline.tags.find(":A", start, stop) + 1
    return read_areas(outline, listed or start, stop, words, plural=True, preposition=preposition)


def _match_named(
    outline: Outline, start: int, ceiling: int, areas: list[str], words: RatingWords
) -> re.Match[str] | None:
    """Match the names of areas counted before them: "good in two areas: care and leadership"."""
    if len(areas) != 1:
        return None
    counted = areas[0].split()[-1] in words["counted_areas"] or outline.tags[start] == "N"
    return _NAMED_AFTER.search(outline.tags, start, ceiling) if counted else None


def _read_included(outline: Outline, item: int, reached: int, ceiling: int, words: RatingWords) -> _Trail:
    """Read the areas that "which included" names where areas were counted: "three areas received good ratings, …"."""
    if words["counted_areas"].isdisjoint(outline.words(0, item)):
        return reached, None
    named = _NAMED_LAST.match(outline.tags, item + 1)
    if named:
        return named.end(), read_areas(outline, *named.span("list"), words, plural=True)
    told = _INCLUDED.match(outline.tags, item + 1, ceiling)
    if told is None or outline.word(max(told.start("verb"), told.start("lone"))) not in words["clauses.including"]:
        return reached, None
    start, stop = told.span("list")
    beside = outline.tags.find(",&", start, stop)
    if beside < 0 or outline.words(beside + 1, beside + 2) != _AS_WELL:
        return stop, read_areas(outline, start, stop, words, plural=True)
    pieces = [(start, beside), (beside + 2, stop)]
    return stop, [_read_whole(outline, first, last, words) for first, last in pieces if first < last]


def _read_whole(outline: Outline, first: int, last: int, words: RatingWords) -> str:
    """Return one area as it is worded: "the experiences of children who need help"; "overall" for all of them."""
    spoken = [word for word in outline.words(first, last) if word not in ("the", "its")]
    if " ".join(spoken[:2]) in words["whole"]:
        return WHOLE
    return outline.text(first + (outline.tags[first] == "d" and first + 1 < last), last)


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


def _read_also(outline: Outline, item: int, ceiling: int, words: RatingWords) -> tuple[int, list[str]]:
    """Read "…, as were those for work", "and so was the effectiveness of leaders", "…, along with its ratings for"."""
    for match in _ALSO.finditer(outline.tags, item + 1, ceiling):
        spoken = outline.words(match.start(), match.end())
        joined = "&" in match[0] or _SO_HAVE.match(outline.tags, match.end(), ceiling)
        if "there" in spoken or not ("as" in spoken or ("so" in spoken and joined)):
            continue
        stop = end_of_list(outline, match.end(), ceiling, words, final=True)
        those = _THOSE_FOR.match(outline.tags, match.end(), stop)
        areas = read_areas(outline, those.end() if those else match.end(), stop, words, plural=True)
        if areas:
            return stop, areas
    beside = _AND_RATINGS.match(outline.tags, item + 1, ceiling)
    if beside and ceiling == len(outline.tags):
        stop = end_of_list(outline, beside.end() + 1, ceiling, words, final=True)
        return stop, read_areas(outline, beside.end() + 1, stop, words, plural=True) or []
    return item + 1, []
