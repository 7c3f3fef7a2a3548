"""Tell which cues of a sentence reach a grade: not those of a clause that only holds the service it is told of."""

import re
from collections.abc import Iterator, Sequence

from ..providers.mention import NAMED
from .cues import RatingWords
from .draft import Draft
from .older_things import has_rated
from .outline import Outline
from .scope import Cue

__all__ = ["cues_that_reach"]

_SAID_AND_RATED = re.compile(r"I[xH]*[ewF][^;.G]*&x?[RF](?:h|d?[PjW]+)x*$")
_NEW_CLAUSE = re.compile(
    r"(?P<joint>[&s])x?(?:(?P<rater>d?I[xH]*|h)?(?P<rates>[RFV])(?:h|d?[PjW]+)|d?[Pj]x*(?P<passive>B|HB)x*R)[xdtBAno]*$"
)
_LED_IN = re.compile(r",d?(?P<name>P)x*[HB]")
_OPENING = re.compile(r"x?w[^,;.GRVFK]*,")
_POSSESSED = re.compile(r"(?P<verb>tw|[^;.]?)[xp]?(?:d?[PIW]+'|(?P<owner>d))$")
_OWN_CLAUSE = re.compile(r"&x?d?[PWj]+x*B[^&]*$")
_GIVING = frozenset("RVKMLtfF")
_SUPPOSING = frozenset({"unreal", "target", "none", "many"})
_OF_CLAUSE = _SUPPOSING | {"means", "short_of", "negation"}
_COMPLEMENTS = frozenset({"that", "whether", "if", "unless", "how", "than", "what", "should"})
_PAST = frozenset({"was", "were", "has", "have", "had", "found", "gave"})
_TO_DO = ("twd", "twP", "twI")
_TOLD = (*NAMED, "definite")
_OWNERS, _GIVEN = frozenset({"its", "their", "our", "his", "her", "this"}), frozenset("Vfb")


def cues_that_reach(draft: Draft, cues: Sequence[Cue], words: RatingWords) -> Iterator[Cue]:
    """Yield the cues before a grade that bear on it."""
    outline, item = draft.outline, draft.item
    held = _is_held(outline, item)
    clause = _start_of_clause(outline, item)
    said = _SAID_AND_RATED.search(outline.tags, 0, item)
    shared = outline.tags.rfind("&", 0, item) if said else 0
    for cue in cues:
        mark, first, last = cue
        if (held and mark in _SUPPOSING) or (mark in _OF_CLAUSE and first < clause):
            continue
        if mark == "history" and (
            (said and said.start() + 1 < first < shared) or _is_behind(draft, cue, clause, words)
        ):
            continue
        if mark == "target" and _is_no_aim(outline, last, item, words):
            continue
        if (mark == "many" and _is_led_in(outline, last, item)) or (
            mark == "short_of" and "," in outline.tags[last:item]
        ):
            continue
        yield cue


def _start_of_clause(outline: Outline, item: int) -> int:
    """Return where a new clause starts that tells what was rated: "no staff came and Elm House was rated poor"."""
    new = _NEW_CLAUSE.search(outline.tags, 0, item)
    if new is None:
        return 0
    verb = outline.word(new.start("passive" if new["passive"] else "rates"))
    if not (verb in _PAST or verb.endswith("ed")):
        return 0
    if outline.tags[new.start()] == "s":
        bare = new["rates"] and not new["rater"]
        return 0 if bare or outline.word(new.start()) in _COMPLEMENTS else new.start()
    same = new["rates"] and not new["rater"]
    return new.start() if not same or _SAID_AND_RATED.search(outline.tags, 0, item) else 0


def _is_behind(draft: Draft, cue: Cue, clause: int, words: RatingWords) -> bool:
    """Say whether a cue of history lies behind what "has been rated": "built 50 years ago, it has been rated good"."""
    outline, item = draft.outline, draft.item
    _, first, last = cue
    if outline.tags[first] == "H" and (first < clause or _OWN_CLAUSE.search(outline.tags, last, item)):
        return True
    opens = first == 0 and outline.word(0) in words["scenes.over_time"]
    if first < has_rated(outline, item) and not opens:
        return True
    opening = _OPENING.match(outline.tags, first) if first == 0 else None
    return opening is not None and words["scenes.looked"].isdisjoint(outline.words(0, opening.end()))


def _is_no_aim(outline: Outline, last: int, item: int, words: RatingWords) -> bool:
    """Say whether a word of hope tells of no aim: "thank staff for achieving a good rating", "confident pupils"."""
    spoken = outline.words(last - 1, item)
    if not words["clauses.thanking"].isdisjoint(spoken):
        return True
    return outline.word(last - 1) in words["clauses.hopeful"] and outline.tag(last) in ("w", "A")


def _is_led_in(outline: Outline, last: int, item: int) -> bool:
    """Say whether a comma parts what is counted from the service: "with more than 1,000 pupils, Elm School was"."""
    led = _LED_IN.search(outline.tags, last, item)
    return led is not None and outline.values[led.start("name")][1] in _TOLD


def _is_held(outline: Outline, item: int) -> bool:
    """Say whether it is a rating that a service is known to have: "hopes that its good rating will help"."""
    if outline.tag(item + 1) not in "nm":
        return False
    possessed = _POSSESSED.search(outline.tags, 0, item)
    if possessed is None or possessed["verb"] in _GIVING or possessed[0].startswith(_TO_DO):
        return False
    owner = outline.word(possessed.start("owner")) if possessed["owner"] else ""
    return not owner or owner in _OWNERS or (owner == "the" and outline.tag(item + 2) in _GIVEN)
