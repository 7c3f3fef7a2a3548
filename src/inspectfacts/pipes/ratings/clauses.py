"""Find the clause of a grade: its edge, the verb that governs it, and where the subject of that verb stands."""

import re

from .antecedents import antecedent_of
from .auxiliaries import AUXILIARY, before_auxiliaries
from .cues import RatingWords
from .openings import is_work, past_opening, past_source
from .outline import Outline

__all__ = ["find_edge", "find_subject", "find_verb", "is_passive", "is_plural"]

_EDGE, _GOVERNING = re.compile(r"[c;:s]"), re.compile(r"[RVFKMLSB]")
_ASIDE = re.compile(r"(?=(?P<aside>[,\-](?:p?r[^;.]*?|s[xd]?[wPjA][^;.,G]{0,9}?)[,\-])[HBx]*[RVFKMSLB])")
_NO_EDGES = frozenset({"than", "how", "whether", "what"})
_PLURAL = frozenset({"were", "are", "have", "both", "all", "'re"})
_STEPS = re.compile(r"M[dxwN]{0,3}M")
_AND_RATING = re.compile(r"[RVFKMBH].*(?P<joint>&)x?d?[wI]?n$")
_AND_PRONOUN = re.compile(r"[RVFKMBHw].*[&c]h$")
_TO_BE = re.compile(r"[xtdnoIb]*")
_OPENER = re.compile(r"[,(\-]")
_RELATIVE = re.compile(r"[,\-]p?r")
_MORE_AREAS = re.compile(r"[AnP],x?&[^,]*A(?:[^,]*|(?:,d?A)*,?&d?A)$")
_COUNTED_AREAS = re.compile(r"[Nd][dxowNS]*[wn][RF]?,(?=d?A(?:,d?A)*,?&x?d?A$)")
_AREAS_LISTED = re.compile(r"A(?:,d?[Aw]{1,2})*,?&d?[Aw]{1,2}n?,$")
_SPLICED = re.compile(r",(?=x?N[wx]{0,2}od?[wPj][^,;.RVFKMBH]*$)")
_FOUND_TO = re.compile(r"F?t[HBx]+w[^,;.GRVFK]*,&x?(?=d?A)")
_NEXT_NAME = re.compile(r",&x?d?(?P<name>P|W+)$")
_CALLED = re.compile(r"[jP],W+$")
_CALLED_LAST = re.compile(r"d(?P<which>[wxN])[^;.,]*,(?P<name>W+(?:&W+)?)$")
_UNNAMED = ("generic", "other", "plural")
_NAME_LAST = re.compile(r"[,\-](?P<name>P)(?:,?[pod]{1,2}[PW]W*|[p,]W+){0,2}$")
_NAMES_LAST = re.compile(r"[,\-:](?=d?P)[dPW,]*[PW],?&x?d?[PW]+$")
_WHOLES, _RELATIVES = frozenset({"of", "among"}), frozenset({"that", "which"})
_SAID_LAST = re.compile(r"[VFKMLBHw][^;.]*,d?P$")
_WHO_SAY = re.compile(r"r[^,;.e]*e[sx]?(?=d?A)")
_AND_SERVICE = re.compile(r"B[^;.,&PG]*(?P<joint>&)x?d?P$")
_HELPED = re.compile(r"w(?P<list>(?:d?P(?:,d?P)*,?&)?d?P)$")
_IN_BEING = ["in", "being"]
_CLOSED_BY_SPEECH = re.compile(r"r[^;.]*,e[^;.]*P$")
_SEEN, _SEEN_FAR, _ALL_OF = re.compile(r"w(?:h|d?w?P)$"), 4, frozenset({"all", "both", "each"})
_SUBORDINATORS = frozenset({"when", "after", "before", "since", "once", "if", "because", "where", "until", "unless"})
_WHICH_ONE = frozenset({"third", "second", "first", "other", "remaining", "final", "last", "fourth", "fifth"})
_BEFORE_NOUNS = frozenset({"following", "despite"})
_LOOKED_AT = re.compile(r"[mD](?=d)")
_AREAS = re.compile(r"d?A(?:[,&]+d?A)*")
_AFTER_PHRASE = re.compile(r",(?=[^,]*$)")
_OPENING = _SUBORDINATORS | _BEFORE_NOUNS
_MAIN_CLAUSE = re.compile(r",(?=[^pDx])")
_PARTICIPLE = re.compile(r"[AwPj][RVF][tbp]|n[RVF][tbpxsD]")


def find_edge(outline: Outline, item: int, floor: int) -> int:
    """Return the item after the last clause edge before a grade; an aside that closes before the verb has none."""
    tags = outline.tags
    edges = [match.start() for match in _EDGE.finditer(tags, floor, item)]
    if not edges:
        return floor
    aside = range(0)
    if "r" in tags[:item] or ",s" in tags[:item]:
        for match in _ASIDE.finditer(tags[:item]):
            aside = range(*match.span("aside"))
    for n in reversed(edges):
        if n not in aside and (tags[n] != "s" or _divides(outline, n)):
            return n + 1
    return floor


def _divides(outline: Outline, n: int) -> bool:
    """Say whether a joining word opens a clause: not "since 2019", not "more than", not "an area that"."""
    word = outline.word(n)
    if word in _NO_EDGES or outline.tags[n + 1 : n + 2] == "D":
        return False
    if word == "once" and outline.tag(n + 1) in "RVG":
        return False
    return not (word == "that" and outline.word(n - 1) == "area")


def find_verb(tags: str, low: int, item: int) -> int:
    """Return the verb that governs a grade: that of rating before "to be", else the last one; -1 for none."""
    verbs = [match.start() for match in _GOVERNING.finditer(tags, low, item)]
    if not verbs:
        return tags.rfind("H", low, item)
    while len(verbs) > 1 and tags[verbs[-2]] != "B" and _TO_BE.fullmatch(tags, verbs[-2] + 1, verbs[-1]):
        if tags[verbs[-1] - 1 : verbs[-1] + 1] in ("IR", "MR"):
            break
        verbs.pop()
    while len(verbs) > 1 and _STEPS.fullmatch(tags, verbs[-2], verbs[-1] + 1):
        verbs.pop()
    return verbs[-1]


def is_passive(outline: Outline, verb: int) -> bool:
    """Say whether a form of "be" stands before a verb."""
    n = verb - 1
    while n >= 0 and outline.tags[n] == "x":
        n -= 1
    return outline.tag(n) == "B"


def is_plural(outline: Outline, verb: int, item: int) -> bool:
    """Say whether a verb, or a word beside it, tells of more than one subject; a bare past tense may."""
    first = verb
    while first > 0 and outline.tags[first - 1] in AUXILIARY:
        first -= 1
    if not _PLURAL.isdisjoint(outline.words(first, item)):
        return True
    return first == verb and outline.tags[verb] in "RVMS" and not outline.word(verb).endswith("s")


def find_subject(outline: Outline, low: int, verb: int, words: RatingWords) -> tuple[int, int]:
    """Return the items of the subject of a verb, an aside between them left out."""
    tags = outline.tags
    low = past_opening(outline, low, verb) or past_source(outline, verb, words)
    last = before_auxiliaries(tags, low, verb)
    if outline.words(last - 1, last + 1) == _IN_BEING and (first := tags.find("P", low, last)) >= 0:
        return first, first + 1
    if _AND_PRONOUN.search(tags[low:last]):
        return last - 1, last
    if tags[last : last + 2] == "tB" and (helped := _HELPED.search(tags, low, last)):
        return helped.span("list")
    if joint := _AND_SERVICE.search(tags, low, last):
        return joint.end("joint"), last
    rating = _AND_RATING.search(tags[low:last])
    if rating:
        return low + rating.end("joint"), last
    if tags[last : last + 1] == "H" and outline.word(last) == "having" and last > low and tags[last - 1] == ",":
        main = _GOVERNING.search(tags, low, last - 1)
        return find_subject(outline, low, main.start(), words) if main and main.start() > low else (low, last - 1)
    shared = _GOVERNING.search(tags, low, last - 1) if tags[low:last].endswith("&") else None
    shared = shared or _match_progress(outline, low, last, words)
    if shared and shared.start() > low:
        return find_subject(outline, low, shared.start(), words)
    areas = _AREAS_LISTED.search(tags, low, last) if outline.word(last) in _ALL_OF else None
    if areas:
        return areas.start(), last - 1
    if last > low and tags[last - 1] in ",-)" and _OPENER.search(tags, low, last - 1):
        return _before_aside(outline, low, last - 1, words)
    return _subject_at_verb(outline, _past_other_clause(outline, low, last), last, words)


def _match_progress(outline: Outline, low: int, last: int, words: RatingWords) -> re.Match[str] | None:
    """Match the verb of "the team made great progress, now rated good": it is the team that is rated."""
    verb = _GOVERNING.search(outline.tags, low, last) if outline.tags[last - 1] == "," else None
    made = verb is not None and not words["clauses.progress"].isdisjoint(outline.words(verb.end(), last - 1))
    return verb if made else None


def _past_other_clause(outline: Outline, low: int, last: int) -> int:
    """Return where the subject may start: behind "when it opened, …", "following a visit, …", "found to be …, and"."""
    opener = outline.word(low - 1)
    main = _MAIN_CLAUSE.search(outline.tags, low, last) if opener in _SUBORDINATORS else None
    main = main or (_AFTER_PHRASE.search(outline.tags, low, last - 1) if _opens_with_whole(outline, low) else None)
    main = main or (_AFTER_PHRASE.search(outline.tags, low, last - 1) if opener in _BEFORE_NOUNS else None)
    main = main or _SPLICED.search(outline.tags, low, last)
    main = main or (_LOOKED_AT.search(outline.tags, low, last) if opener in _BEFORE_NOUNS else None)
    low = main.end() if main else low
    found = _FOUND_TO.search(outline.tags, low, last)
    return found.end() if found else low


def _opens_with_whole(outline: Outline, low: int) -> bool:
    """Say whether a clause tells of what several are part: "Of the homes that Elm Care runs, Oak House is good"."""
    return outline.word(0) in _WHOLES and outline.word(low - 1) in _RELATIVES


def _subject_at_verb(outline: Outline, low: int, last: int, words: RatingWords) -> tuple[int, int]:
    """Return the subject that stands right before its verb: what was seen, what "which" is of, or all since speech."""
    tags = outline.tags
    for n in range(max(low, last - _SEEN_FAR), last):
        if outline.word(n) in words["clauses.seeing"] and _SEEN.match(tags, n, last):
            return n + 1, last
    relative = tags.rfind("r", low, last)
    if relative >= 0 and (_WHO_SAY.match(tags, relative, last) or _CLOSED_BY_SPEECH.match(tags, relative, last)):
        relative = -1
    if relative >= 0 and _SAID_LAST.search(tags, relative, last):
        return last - 1, last
    if relative >= 0 and outline.word(relative) == "whose" and tags[last - 1] == "P":
        return relative + 1, last
    if relative >= 0:
        return antecedent_of(outline, low, relative)
    start = _after_speech(outline, low, last)
    told_of = (tags[last - 1] == "P" and tags[last : last + 1] in ("H", "B")) or tags[start:last].endswith(",N")
    if not told_of and start - 2 >= low and tags[start - 2 : start] in ("hB", "hH"):
        return start - 2, start - 1
    return start, last


def _before_aside(outline: Outline, low: int, close: int, words: RatingWords) -> tuple[int, int]:
    """Return the subject before an aside that ends at `close`; a list or a name in the aside stands for it."""
    inner = outline.tags[low:close]
    if outline.tags[close] == ")" and "(" in inner:
        opener = inner.rindex("(")
        return _after_speech(outline, low, low + opener), low + opener
    dash = inner.find("-") if outline.tags[close] == "-" else -1
    if dash >= 0 and "A" in inner[dash:]:
        return low + dash + 1, close
    some = low + inner.find(",w")
    if outline.word(some + 1) == "including" and outline.word(some - 1) in words["counted_areas"]:
        return low, close
    counted = _COUNTED_AREAS.search(inner)
    if counted:
        return low + counted.end(), close
    if _MORE_AREAS.search(inner):
        main = _MAIN_CLAUSE.search(outline.tags, low, close) if low and outline.word(low - 1) in _OPENING else None
        return _after_speech(outline, main.end() if main else low, close), close
    listed = _NEXT_NAME.search(inner)
    if listed:
        return low + listed.start("name"), close
    names = _NAMES_LAST.search(inner)
    if names:
        return low + names.start() + 1, close
    called = _CALLED.search(inner)
    if called and (inner[called.start()] == "j" or outline.values[low + called.start()][1] in _UNNAMED):
        return low + called.start() + 2, close
    last = _CALLED_LAST.fullmatch(inner)
    if last and outline.word(low + last.start("which")) in _WHICH_ONE:
        return low + last.start("name"), low + last.end("name")
    name = _NAME_LAST.search(inner)
    if name and outline.values[low + name.start("name")][1] == "name":
        return low + name.start("name"), low + name.end("name")
    found = _RELATIVE.search(inner) or _OPENER.search(inner)
    opener = found.start() if found else len(inner)
    return _after_speech(outline, low, low + opener), low + opener


def _after_speech(outline: Outline, low: int, last: int) -> int:
    """Return where a subject starts: after "inspectors said", "as", another verb; else at the edge."""
    tags = outline.tags
    for n in range(last - 1, low - 1, -1):
        if tags[n] in "eRVFKML" and not (n and (_PARTICIPLE.match(tags, n - 1) or is_work(outline, n))):
            return n + 1
        if tags[n] in "BH" and n + 2 < last:
            return n + 1
        if tags[n] == "," and n + 2 < last and outline.word(n + 1) == "with":
            return n + 2
        if (
            outline.word(n) == "with"
            and n + 1 < last
            and (outline.word(last) == "being" or _AREAS.fullmatch(tags, n + 1, last))
        ):
            return n + 1
        if n > low and n + 1 < last and tags[n + 1] in "wPW" and outline.word(n) == "as":
            return n + 1
    return low
