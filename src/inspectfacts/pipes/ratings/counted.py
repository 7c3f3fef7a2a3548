"""Read phrases that count services: 27 councils, half of them, nine, the proportion of schools."""

import re

from ..providers.mention import NAMED
from .cues import RatingWords
from .outline import Outline

__all__ = [
    "are_spread",
    "are_told_by_grade",
    "count_areas",
    "counts_services",
    "end_of_kind",
    "read_best",
    "read_counted",
]

_SHARE_OF = re.compile(r"[xp]*N[wx]?o")
_SOME_OF = re.compile(r"N[wx]{0,2}o")
_NUMBERED_NAME = re.compile(r"[wW]+_?N,pd?N")
_FOR_WHOM = re.compile(r"(?:N(?:od?x?N?)?|d)?[wx]{0,3}P(?=p)")
_GENERIC = re.compile(r"rV|V[dx]*Gn?x?B")
_COUNT = re.compile(r"[Nxd,&o(_)wnp\-sWh]*")
_ONES_RATED = re.compile(r"[dxs]PRx*Gx*[BHV]")
_ALL_OF_THEM = re.compile(r"xd?N?w?P")
_ACROSS_MANY = re.compile(r"NGn[HBx]*Vx?w?pN[wj]?(?P<all>P)")
_AT_MANY = re.compile(r"Gn?(?:p[^;.GRVFKMBHc]{1,6})?p(?:d?xN|N)[wj]?(?P<all>P)")
_BEST_OF = re.compile(r"(?P<best>P)(?:,[^;.]*,)?x?BdwRodx?N[wj]?P[pw][^;.]*$")
_FOUND_IN = re.compile(r"G(?:(?:[^;.G]{0,24}[HBx])?F|[xdN]|p[wWA&]{1,5})?p[wdx]{0,2}N[wx]?[ow]")
_SEEN_WHEN = re.compile(r"(?<=[Pj])[wVR](?:b[dxI]+)?[xpsd]*D(?:[&p]D)*$")
_RATED_COUNT = re.compile(r"(?:d?N|(?<=p)d?N)[wxW]{0,2}P$")
_AT_FEW = re.compile(r"[wA]{1,3}[jP]?pd?N[wxW]{0,2}P$")
_SHARE_RATED = re.compile(r"No[dx]*[wxW]{0,2}P$")
_RUN_BY = re.compile(r"x?d?N[wx]{0,2}P(?=(?:p|wb?|r[HBx]*w?b?)d?[^;.GRVFKM]*P)")
_ONE_OF_MANY = re.compile(r"N[wxW]{0,2}j")
_ONE_OF_OWN, _ONLY_ONE = re.compile(r"No(?:d|[dxwW]*[PwWj]')[wxW]{0,2}P$"), ["only", "one"]
_OWNERS = frozenset({"its", "their", "our", "his", "her", "my"})
_WHICH_ARE, _BEFORE_BARE = re.compile(r"Pr[HBx]+$"), frozenset("wVM")
_ONE_OF_THEM = frozenset({"was", "is", "has"})
_HIS_NEW_ONE = 3
_BIG = 10
_OWNER_NEAR = 6
_MOST_AREAS, _FIRST_YEAR = 30, 1990
_TOLD = (*NAMED, "definite")


def counts_services(outline: Outline, first: int, last: int, words: RatingWords) -> bool:
    """Say whether a phrase counts services rather than names one, or counts areas."""
    last = _before_of(outline, first, _before_date(outline, first, last), words)
    last = end_of_kind(outline, first, last)
    tags = outline.tags[first:last]
    spoken = outline.words(first, last)
    if not tags or ("A" in tags and not (spoken[-1] in words["providers"] and _SHARE_OF.match(tags))):
        return False
    if _NUMBERED_NAME.match(outline.tags) and first == 0 and outline.reading.is_capital(outline.starts[0]):
        return False
    measured = tags[-1] == "N" and _measures(outline, last)
    if measured or _stands_for_one(outline, first, last) or spoken[-1] in words["scenes.in_a_row"]:
        return False
    if _ONE_OF_MANY.fullmatch(tags) and spoken[0] == "one" and outline.tag(last) in "RBH":
        return True
    if _AT_FEW.match(tags) and "two" in spoken:
        return False
    held = set(spoken)
    plurals = held & words["providers"]
    if spoken[0] == "any" and tags[-1] in "Pj":
        return True
    if plurals and outline.tags[first] == "P" and _GENERIC.match(outline.tags, last):
        return True
    if not plurals and "N" not in tags:
        return tags[0] == "d" and not held.isdisjoint(words["amounts"]) and held.isdisjoint(words["counted_areas"])
    if "grades" in held and (held & {"%", "cent", "percent"} or is_big(outline, first, last)):
        return True
    if held & words["graded_things"] and (_SHARE_OF.match(tags) or _SOME_OF.search(tags)):
        return True
    if held & words["counted_areas"] or spoken[-1] in words["no_count"]:
        return False
    if plurals and _SHARE_OF.match(tags):
        return True
    if any(outline.tags[n] == "P" and outline.values[n][1] in _TOLD for n in range(first, last)):
        return False
    if plurals and ("N" in tags or "other" in held or held & words["wholes"] or plurals - words["loose_plurals"]):
        return True
    plain = "N" in tags and _COUNT.fullmatch(tags)
    return bool(plain) and (tags.strip("x,&")[:1] == "N" or tags[-1] in "N)" or bool(held & {"%", "cent"}))


def _stands_for_one(outline: Outline, first: int, last: int) -> bool:
    """Say whether "one" counts nothing: "his new one", "the only one", "one of its own restaurants"."""
    tags, spoken = outline.tags[first:last], outline.words(first, last)
    if spoken[-1] == "one" and tags[0] == "d" and len(tags) <= _HIS_NEW_ONE:
        return True
    own = spoken[0] == "one" and _ONE_OF_OWN.match(tags) is not None
    return spoken[-2:] == _ONLY_ONE or (own and _is_owned(outline, first))


def _is_owned(outline: Outline, first: int) -> bool:
    """Say whether one service is told by whose it is: "one of its own restaurants", "one of the council's pubs"."""
    return (
        outline.tags[first + 2] != "d"
        or not _OWNERS.isdisjoint(outline.words(first + 2, first + 3))
        or ("'" in outline.tags[first : first + _OWNER_NEAR])
    )


def _measures(outline: Outline, hyphen: int) -> bool:
    """Say whether the hyphen after a number makes it that of one service: "18,000-home landlord"."""
    if outline.word(hyphen) != "-":
        return False
    reading = outline.reading
    return not reading.cleaned.text[reading.offsets[outline.starts[hyphen]] - 1].isspace()


def are_told_by_grade(outline: Outline, verb: int, words: RatingWords) -> bool:
    """Say whether services are told by their grade: "the homes rated poor are to close", "Care homes graded poor"."""
    if outline.word(0) == "those" and verb == 1 and outline.tags[1] in "RF":
        return not any(tag == "P" and outline.values[n][1] in NAMED for n, tag in enumerate(outline.tags))
    if outline.tags[verb] != "R":
        return False
    relative = _WHICH_ARE.search(outline.tags, 0, verb)
    if relative and not _ONE_OF_THEM.isdisjoint(outline.words(relative.start(), verb)):
        return False
    told = relative.start() + 1 if relative else verb - (outline.tag(verb - 1) == "x")
    if outline.tag(told - 1) != "P" or outline.values[told - 1][1] != "plural":
        return False
    if _is_counted_before(outline, told):
        return True
    last = outline.reading.words[outline.ends[told - 1] - 1]
    opens = told == 1 and (relative is not None or verb == 1) and last in words["providers"] - words["broad"]
    opens |= outline.word(0) == "all" and bool(_ALL_OF_THEM.fullmatch(outline.tags, 0, told))
    bare = last in words["providers"] and (relative is not None or (told > 1 and outline.tag(told - 2) in _BEFORE_BARE))
    return opens or bare or bool(_ONES_RATED.match(outline.tags, max(0, told - 2)))


def _is_counted_before(outline: Outline, end: int) -> bool:
    """Say whether services that end before an item are a big number, or a share: "proud of the 14 homes rated good"."""
    if _SHARE_RATED.search(outline.tags, 0, end):
        return True
    count = _RATED_COUNT.search(outline.tags, 0, end)
    number = outline.word(outline.tags.rfind("N", 0, end)).replace(",", "") if count else ""
    return number.isdigit() and int(number) >= _BIG


def are_spread(outline: Outline, item: int, words: RatingWords) -> bool:
    """Say whether counted grades are those of many: "six good grades were given across five schools"."""
    if outline.values[item].grade in words["whole_grades"] and _FOUND_IN.match(outline.tags, item):
        return True
    spread = _AT_MANY.match(outline.tags, item) or (_ACROSS_MANY.match(outline.tags, item - 1) if item else None)
    return spread is not None and outline.values[spread.start("all")][1] == "plural"


def read_best(outline: Outline, item: int) -> str | None:
    """Return the service of "Elm School was the highest rated of the nine in Marl with two good grades"."""
    best = _BEST_OF.search(outline.tags, 0, item)
    at = best.start("best") if best else item
    return str(outline.values[at][0]) if best and outline.values[at][1] != "plural" else None


def is_big(outline: Outline, first: int, last: int) -> bool:
    """Say whether more are counted than one service has areas: "412 of the grades"."""
    if "N" not in outline.tags[first:last]:
        return False
    numbers = (word.replace(",", "") for word in outline.words(first, last))
    return any(word.isdigit() and _MOST_AREAS < int(word) < _FIRST_YEAR for word in numbers)


def count_areas(outline: Outline, upto: int, words: RatingWords) -> bool:
    """Say whether areas are the last that a sentence tells of before an item; "special measures" are none."""
    if is_big(outline, 0, upto + 1):
        return False
    spoken = outline.words(0, upto)
    for n in range(len(spoken) - 1, -1, -1):
        if spoken[n] in words["counted_areas"] and spoken[n - 1 : n] != ["special"]:
            return True
        if spoken[n] in words["providers"]:
            return False
    return False


def end_of_kind(outline: Outline, first: int, last: int) -> int:
    """Return where a home ends that is told by whom it is for; "services for children" are an area, if not counted."""
    whom = _FOR_WHOM.match(outline.tags, first, last)
    if whom is None or outline.word(whom.end()) != "for":
        return last
    broad = outline.reading.words[outline.ends[whom.end() - 1] - 1] in ("service", "services")
    return last if broad and outline.tags[first] != "N" else whom.end()


def _before_date(outline: Outline, first: int, last: int) -> int:
    """Return where the head of "homes inspected over the past two years" ends."""
    when = _SEEN_WHEN.search(outline.tags, first, last)
    return when.start() if when else last


def _before_of(outline: Outline, first: int, last: int, words: RatingWords) -> int:
    """Return where the head of "landlord of 9,300 homes" ends; "half of the homes" is all head."""
    run = _RUN_BY.match(outline.tags, first, last)
    if run and outline.values[run.end() - 1][1] == "plural":
        return run.end()
    of = outline.tags.find("o", first + 1, last)
    if of < 0 or outline.tags[first] in "Nxp" or "N" in outline.tags[first:of]:
        return last
    return last if words["wholes"] & set(outline.words(first, of)) else of


def read_counted(outline: Outline, first: int, last: int, words: RatingWords) -> str | None:
    """Return the services counted as worded: in this phrase, else named earlier in the sentence."""
    for low, high in ((first, last), (0, first)):
        for n in range(low, high):
            if outline.tags[n] == "P" and outline.values[n][1] == "plural":
                return outline.text(n, n + 1)
            if outline.word(n) in words["providers"]:
                start = n
                while start > low and outline.tags[start - 1] in "wW" and n - start < 3:
                    start -= 1
                return outline.text(start, n + 1)
    return None
