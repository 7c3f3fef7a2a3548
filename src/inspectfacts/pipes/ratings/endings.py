"""Read services that are named after a grade: whom it was given to, who the ones are that got it."""

import re

from ..providers.mention import NAMED
from .cues import RatingWords
from .draft import Draft
from .named import Named
from .named_lists import read_names, read_places
from .nouns import read_noun_phrase
from .outline import Outline

__all__ = ["is_given_out", "read_given", "read_listed", "read_named", "read_only_one"]

_ONE_NAMED = re.compile(r"G\(P[),\-]")
_AMONG_IS = re.compile(r"[nmw]{0,3},?B(?=[xd]*[PW])")
_ONES_RATED = re.compile(
    r"(?:(?:d[xwN]{0,3}|w)?[Pj](?:p[dwW]{1,4}?)?(?:[rs][BHx]*|tB?|w|(?P<done>[BH]+))?x*"
    r"|(?P<those>(?:^|(?<=[,;&c-]))d(?:[rs][BHx]*)?)|(?P<opens>^(?:[x&]x?,?)?(?=[RV])|^[wxpdhN]{0,8}wd$))"
    r"(?P<verb>[RFV])?(?:t[BHV])?[xdt]*(?:[wm]{0,4}n[op])?[xd]*$"
)
_LIST_OF_NAMES = r"(?P<list>d?(?:P|W+)(?:[,;]d?(?:P|W+))*(?:[,;]?&x?d?(?:P|W+))?)(?:[.,;\n-]|$)"
_PLACED = r"P(?:,?p(?:W+,?P?|P)|,W+(?=;|[.\n]|$))?"
_PLACED_ONE = re.compile(_PLACED)
_PLACED_NAMES = rf"(?P<placed>{_PLACED}(?:[,;]{_PLACED})*[,;]?&x?{_PLACED})(?:[.,;\n-]|$)"
_ONLY_ONE = re.compile(r"(?:d?(?P<name>P|[wW]W*))B(?P<ones>d?x*[Pj])[^;.GRVFKM]*?(?:t?B|w)?[RV][xdt]*B?$")
_KNOWN_LIST = re.compile(r"(?P<list>d?P(?:,d?P)*+,?&x?d?P)(?![PWu])")
_NAMED_LIST = re.compile(_LIST_OF_NAMES)
_ARE_NAMED = re.compile(rf"[^GRVFKMLBH;.c]*(?P<are>[Bw:-])[x:]*(?:{_PLACED_NAMES}|{_LIST_OF_NAMES})")
_LISTED_AFTER = re.compile(r"[nmxI]*(?:[fb]d?I)?[:-]" + _LIST_OF_NAMES)
_GIVEN_OUT = re.compile(r"n?,?(?:x?Vt|p)(?=d?w?[PW])")
_INDEFINITE = frozenset({"a", "an"})
_GIVEN_TO = re.compile(r"[nmw][HBx]*B[x]*Vt|(?<=G)nt(?=d?P)|(?<=G)n[HBx]*Mt(?=d?P)")
_FOR_SEVERAL = re.compile(r"(?<=G)[nm](?:[fb]d?I)?p(?=x?d?P(?:,d?P)*+,?&x?d?P)")
_GIVEN_END = re.compile(r"[,;:.rscGp\n-]|$")


def read_given(draft: Draft, words: RatingWords) -> bool:
    """Read "a poor rating was given to Elm House", "among those with a poor rating is Elm House"."""
    outline = draft.outline
    told = _AMONG_IS if outline.word(0) == "among" else _GIVEN_TO
    given = told.match(outline.tags, draft.item + 1) or is_given_out(draft, words) or _find_several(draft)
    stop = _GIVEN_END.search(outline.tags, given.end()) if given else None
    if given and stop:
        named = read_noun_phrase(outline, given.end(), stop.start(), words, plural=False, firm=False)
        listed = _KNOWN_LIST.match(outline.tags, given.end()) or _NAMED_LIST.match(outline.tags, given.end())
        names = read_names(outline, *listed.span("list")) if listed else []
        draft.subject, draft.others = (names[0], names[1:]) if names else (named.subject, [])
        if outline.word(given.end()) in _INDEFINITE and outline.tags[stop.start() - 1] == "P":
            draft.subject = outline.text(given.end() + 1, stop.start())
    return draft.subject is not None


def _find_several(draft: Draft) -> re.Match[str] | None:
    """Find "for" between a rating and the services that share it: "inadequate ratings for Elm and Oak Colleges"."""
    outline = draft.outline
    several = _FOR_SEVERAL.match(outline.tags, draft.item + 1)
    return several if several and outline.word(several.end() - 1) == "for" else None


def is_given_out(draft: Draft, words: RatingWords) -> re.Match[str] | None:
    """Find "given to" after a grade at an end of the scale: "the lowest score was a two, given to a café"."""
    outline = draft.outline
    given = _GIVEN_OUT.match(outline.tags, draft.item + 1)
    if given is None or words["clauses.ends"].isdisjoint(outline.words(0, draft.item)):
        return None
    alone = outline.words(given.end() - 1, given.end()) == ["for"]
    return given if alone or outline.tags[given.end() - 1] == "t" else None


def read_named(draft: Draft, words: RatingWords) -> bool:
    """Read "the councils graded C3 are Elm Council and Oak Council": each one named gets the grade."""
    outline, item = draft.outline, draft.item
    named = _ARE_NAMED.match(outline.tags, item + 1)
    ones = _ONES_RATED.search(outline.tags, 0, item) if named else None
    if named is None or ones is None or not _are_ones(draft, named, ones, words):
        return False
    if named["list"]:
        first, last = named.span("list")
        names = read_names(outline, first, last, known="only" not in outline.words(*ones.span()))
        names = names or ([] if named["are"] in ":-" else read_places(outline, first, last, words))
    else:
        names = _read_placed(outline, *named.span("placed"))
    if names:
        draft.subject, draft.others = names[0], names[1:]
    return bool(names)


def _read_placed(outline: Outline, first: int, last: int) -> list[str]:
    """Return the names of a list with the place of each: "Elm House, in Deal, and Oak House in Marl"."""
    found = [found.span() for found in _PLACED_ONE.finditer(outline.tags, first, last)]
    named = all(outline.values[at][1] in NAMED for at, _ in found)
    return [str(outline.values[at][0]) for at, _ in found] if named else []


def _are_ones(draft: Draft, named: re.Match[str], ones: re.Match[str], words: RatingWords) -> bool:
    """Say whether the ones with a grade have no name before it, and "are" or "include" brings their names."""
    outline = draft.outline
    forms = {outline.values[n][1] for n in range(*ones.span()) if outline.tags[n] == "P"}
    if not forms.isdisjoint(NAMED):
        return False
    if named["are"] in ":-" or ones["done"] is not None:
        return named["are"] in ":-" and forms == {"plural"} and bool(named["placed"])
    if named["are"] == "w" and outline.word(named.start("are")) not in words["clauses.including"]:
        return False
    if ones["those"] is not None or ones["opens"] is not None:
        bare = "," not in outline.tags[draft.item : named.start("are")]
        bare &= ones["those"] is not None or ones["verb"] is not None or outline.word(draft.item - 2) == "with"
        return bare and (ones["those"] is None or outline.word(ones.start("those")) == "those")
    return True


def read_only_one(draft: Draft) -> bool:
    """Read "Kent was the only force to be judged good": the subject stands before."""
    outline = draft.outline
    told = _ONLY_ONE.match(outline.tags, 0, draft.item)
    if told is None or "only" not in outline.words(told.end("name"), told.end("ones")):
        return False
    at = told.start("name")
    named = outline.tags[at] == "P"
    draft.subject = str(outline.values[at][0]) if named else outline.text(at, told.end("name"))
    return named or outline.reading.is_capital(outline.starts[at])


def read_listed(draft: Draft) -> Named:
    """Read who the counted ones are: "one is rated poor (Elm House)", "three were graded C3: Elm Council, …"."""
    outline, item = draft.outline, draft.item
    if _ONE_NAMED.match(outline.tags, item):
        return Named(str(outline.values[item + 2][0]))
    listed = _LISTED_AFTER.match(outline.tags, item + 1)
    names = read_names(outline, *listed.span("list")) if listed else []
    return Named(names[0], names[1:]) if names else Named()
