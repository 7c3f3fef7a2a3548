"""Find areas that stand away from the grade: "it is staffing that …", "in two of the areas, the home was …"."""

import re

from .cues import RatingWords
from .draft import Draft
from .outline import Outline
from .phrases import read_areas
from .verbs import LEFT_BY

__all__ = [
    "areas_where",
    "ends_in_service",
    "find_areas_told",
    "keep_known",
    "read_areas_left",
    "read_areas_parted",
    "read_glossed",
    "read_own",
    "without_crew",
]

_WHERE = re.compile(r"[nwm]Bp?(?P<area>(?:sh|d?A)[^;.,G]*(?:,A[^;.,G]*)*),s[Ph]")
_AREA_WHERE = re.compile(r"p(?:d?[wm]o)?(?P<area>d?A(?:[,&]+A)*)[,\-]?s(?=d?[Ph])")
_UNSEEN = re.compile(r"x[^;.GA]*(?P<area>A[^;.GM]*?),?&?h[xHB]*[SKR]$")
_WHETHER = re.compile(r"[RF](?P<asked>s)d?[xPhjw]{1,3}B(?P<area>x?A(?:,x?A)*(?:,?&x?A)?)(?P<as>x)$")
_THE_ONE = re.compile(r"(?P<area>d?A)Bd[xN]w(?:tB|t|w)?x*$")
_SAW = re.compile(r"(?:^|[es,;])d?x?(?:(?P<area>A)[nmw]{0,2}|(?P<plain>w)[nmw])$")
_WITH_ITS = re.compile(r"wd(?P<area>Pp[wWA]{1,3})$")
_LED_BY = re.compile(r"x?(?P<on>p)(?P<area>d?[xwo]*A[^,;.GRVFKMBHe]*),")
_CLEFT = re.compile(r"hB(?P<area>d?A|w+)sh?[RVF]")
_LEADING = re.compile(r"(?:^|[es,&])[xs]?p(?P<area>x?N(?:od?N)?w),?d?[Ph][HBx]*[RV]$")
_PARTED = re.compile(
    r"(?:(?P<area>d?A)x*[BHS][^;:.GRVFKM]*(?:G[^;:.]*)?[:;]x?h"
    r"|(?P<list>(?:(?:d?[Aw]{1,3},)*d?[Aw]{1,3},?&)?d?[Aw]{1,3}?)"
    r"(?:[HB]|w[dxw]|M)[^;:.,GRVFKA]*[:;\-,]?&?(?:h|xh?|h?x))[xHB]*$"
)
_OWNERS = frozenset({"its", "their"})
_AREA_THEN, _POINTERS = re.compile(r"AP$"), frozenset({"the", "this", "its", "their"})
_ALL_OF_THEM = frozenset({"both", "all", "they", "each"})
_WHERE_IT = re.compile(r"[Aw],(?P<where>s)[sx]*h[HBx]*$")
_WITH_BOTH = ["with", "both"]
_TWO_AREAS = re.compile(r"(?P<one>A[Pj]?)&d?(?P<other>A)[^A;.G]*$")
_CREW_AT = re.compile(r"(?P<crew>[Aw])[pow]d?[PW]+[HBx]*$")
_GLOSSED = re.compile(r"\((?P<list>d?A(?:[,&]+d?A)*)\)")


def read_areas_parted(outline: Outline, verb: int, words: RatingWords) -> list[str]:
    """Return the areas that a colon parts from their pronoun: "Safety is less good: it requires improvement"."""
    parted = _PARTED.match(outline.tags, 0, verb)
    if parted and parted["list"]:
        told = outline.words(parted.end("list"), verb)
        listed = "A" in parted["list"] and not _ALL_OF_THEM.isdisjoint(told)
        return read_areas(outline, *parted.span("list"), words, plural=True) or [] if listed else []
    return read_areas(outline, *parted.span("area"), words, plural=False) or [] if parted else []


def areas_where(outline: Outline, verb: int, previous: Draft | None) -> list[str]:
    """Return the areas that "it" stands for behind them: "good for care, where before it was weak"."""
    where = _WHERE_IT.search(outline.tags, 0, verb) if previous is not None and previous.areas else None
    told = previous is not None and where is not None and outline.word(where.start("where")) == "where"
    return list(previous.areas) if previous is not None and told else []


def ends_in_service(outline: Outline, first: int, stop: int) -> bool:
    """Say whether a stretch goes from an area on to the service: "in care the home was good"."""
    return outline.word(stop - 1) in _POINTERS and _AREA_THEN.search(outline.tags, first, stop) is not None


def keep_known(outline: Outline, areas: list[str]) -> list[str]:
    """Return the areas that a lexicon knows: "five for hygiene in the kitchen" is no more than a five."""
    known = [outline.text(n, n + 1) for n, tag in enumerate(outline.tags) if tag == "A"] if areas else []
    return [area for area in areas if any(each in area for each in known) and _OWNERS.isdisjoint(area.split())]


def read_own(outline: Outline, item: int, verb: int, words: RatingWords) -> list[str]:
    """Return what inspectors called good of a service: "called its cooking excellent"; or both areas just named."""
    if both := _read_both(outline, item, verb, words):
        return both
    owned = outline.tags[verb : item - 1] == "Fd" and outline.word(verb + 1) in _OWNERS
    plain = owned and outline.tags[item - 1] == "w" and outline.word(item - 1) not in words["no_subject"]
    return [outline.text(item - 1, item)] if plain else []


def _read_both(outline: Outline, item: int, verb: int, words: RatingWords) -> list[str]:
    """Return the two areas that a sentence named before: "care and safety were praised, with both areas rated good"."""
    spoken = outline.words(max(0, verb - 2), item)
    alone = outline.words(verb - 2, verb) == _WITH_BOTH if verb > 1 else False
    if "both" not in spoken or (words["counted_areas"].isdisjoint(spoken) and not alone):
        return []
    named = _TWO_AREAS.search(outline.tags, 0, verb)
    if named is None:
        return []
    return [outline.text(*named.span("one")), outline.text(*named.span("other"))]


def read_areas_left(outline: Outline, item: int, words: RatingWords) -> list[str]:
    """Return the area that changed: "a deterioration in the ‘care’ test, from good"."""
    left = LEFT_BY.search(outline.tags, 0, item)
    if left is None:
        return []
    first, last = left.span("area")
    first += outline.tags[first : first + 1] == "d"
    if outline.starts[first] - 1 in outline.marked:
        last = next((n + 1 for n in range(first, last) if outline.ends[n] in outline.marked), last)
    return read_areas(outline, first, last, words, plural=True) or [outline.text(first, last)]


def read_glossed(outline: Outline, last: int, words: RatingWords) -> list[str]:
    """Return the areas in brackets behind a word for them: "the fifth (caring)", "two areas (safety and care)"."""
    opener = last if outline.tag(last) == "(" else outline.tags.rfind("(", 0, last)
    glossed = _GLOSSED.match(outline.tags, opener)
    named = (
        outline.word(opener - 1) in words["clauses.numbered_areas"] | words["counted_areas"]
        or outline.tag(opener - 1) == "N"
    )
    return read_areas(outline, *glossed.span("list"), words, plural=True) or [] if glossed and named else []


def find_areas_told(outline: Outline, item: int, verb: int, words: RatingWords) -> tuple[int, int] | None:
    """Return the items of areas told before the verb: "it is staffing that …", "did not look at staffing, and it"."""
    spoken, tags = outline.words(0, verb), outline.tags
    sees = not words["clauses.seeing"].isdisjoint(spoken)
    seen = next((n for n in range(verb) if outline.word(n) in words["clauses.seeing"]), 0) if sees else 0
    saw = _SAW.search(tags, 0, seen) if seen else None
    if saw:
        return saw.span("area" if saw["area"] else "plain")
    led = _LED_BY.match(outline.tags, 0, verb)
    if led and " ".join(outline.words(led.start("on"), led.end("on"))) in words["clauses.on_area"]:
        return led.span("area")
    one = _THE_ONE.match(outline.tags, 0, verb)
    if one and not words["counted_areas"].isdisjoint(outline.words(one.end("area"), verb)):
        return one.span("area")
    asked = _WHETHER.search(tags, 0, item) if "s" in tags else None
    if asked and outline.word(asked.start("asked")) in ("whether", "if") and outline.word(asked.start("as")) == "as":
        return asked.span("area")
    own = _WITH_ITS.search(outline.tags, 0, verb)
    served = own and outline.word(own.start("area")) in words["broad"]
    if own and served and outline.word(own.start()) == "with" and outline.word(own.start() + 1) in _OWNERS:
        return own.span("area")
    cleft = _CLEFT.search(tags, 0, item) if "hB" in tags else None
    if cleft is None and "where" in spoken:
        cleft = _WHERE.search(outline.tags, 0, item) or _AREA_WHERE.search(outline.tags, 0, item)
    if cleft:
        return cleft.span("area")
    leading = _LEADING.search(tags, 0, verb + 1) if "N" in tags else None
    if leading and not words["counted_areas"].isdisjoint(outline.words(*leading.span("area"))):
        return leading.span("area")
    looked = not words["clauses.looking"].isdisjoint(spoken)
    unseen = _UNSEEN.search(outline.tags, 0, verb + 1) if looked else None
    return unseen.span("area") if unseen else None


def without_crew(outline: Outline, areas: list[str], verb: int, words: RatingWords) -> list[str]:
    """Leave out the people who got or celebrate a grade, which is that of all: "staff at Elm House won a good"."""
    if not areas or outline.tag(verb) != "V" or outline.word(verb) in words["clauses.celebrating"]:
        return [] if outline.tag(verb) == "V" else areas
    crew = areas[-1].split()[-1].lower() in words["clauses.crew"]
    return [] if crew and _CREW_AT.search(outline.tags, 0, verb) else areas
