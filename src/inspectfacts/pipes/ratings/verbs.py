"""What the verbs before a candidate say: rated, found, given, was, requires, moved to."""

import re

from .look import BEING, RATED, Look
from .told_behind import is_of_full_areas

_VERB = re.compile(r"(?P<verb>[RFKVMSL])[xdBHtnoI'NDb,]*$")
_FOUND = re.compile(r"F[^;.cs]{0,14}(?:B|t|x)[xB]*$|F[xd]*$|F[hPAdwWojx'&,]{1,12}$")
_OTHER_THING = re.compile(r"(?<![BHx])F(?=[^PhjWRV]*w)[^PhjWRV;.]*(?<!A)B[xH]*$")
_FOUND_SERVICE = re.compile(r"Fd?P$")
_MOVED_TO = re.compile(r"M[^;.,cs]*t[xdn]*$")
_LONG_LABEL = re.compile(r"(?P<bullet>_?)[^GRVFKMe;.:_\n]{3,20}:")
_TAIL, _LAST = 4, ("inadequate", "improvement", "outstanding")
_OWNERS, _NEAR = frozenset({"its", "their"}), 8
_FOR_AREA = re.compile(r"[nxI]*(?:\(N\))?(?P<prep>p)d?x*(?:w')?A")
_FOUND_AS = re.compile(r"F,[^;.,cGRVM]{1,14},x$")
_FROM, _TO = (
    re.compile(r"f(?:[xdnBo]*|s[^;.G]{1,12})$"),
    re.compile(r"[nx]*(?:,[^;.,G]{1,12},)?t[dx]*(?:B[xd]*R?[xd]*)?G"),
)
_CARD = re.compile(r"(?:^|[,.G:;_])(?:(?P<label>[^GRVFKMBe;.,:_\n]{1,9})|B[dP]*[Awx]+\.)[:\-]$")
LEFT_BY = re.compile(r"(?P<change>w)p(?P<area>[^;.:,pRVFKMBSG]{1,6}),?f[xd]*$")
_CAME_FROM, _ENDS = re.compile(r"^[^;.:crsBRVFKG]*?[PAo][^;.:crsBRVFKGI]*H?x*M[tdwoxp]*f[xd]*$"), ("", ".", ",", "p")
_PUT_DOWN, _PUT_ENDS = re.compile(r"(?:[BH]x*|Hdn)Mf[xd]*$"), ("", ".", ",", "p", "b", "s", "D")
PLACED = re.compile(r"P(?:,[Ww]+)+[:\-]$")
_RATED_LIST = re.compile(r"R[xd]*N(?:[oL]x?N)?[wmnA]{1,3}-[^G;.\-RVFKMB]*[,&][^G;.\-RVFKMB]*-$")
_CARD_END = re.compile(r"[\-(,]*N?[).\n]*$|[,;_]?[AP]|[;_.]")
_AREA = re.compile(r"A(?!w)")
_FOOD = "fhrs_5"
_EDGE = re.compile(r"[;.cse:]")
_HOW_WELL = re.compile(r"(?:^|[;.,])(?P<how>s)x[^;.,GRVFKM]*[wA]Bx*$")
_LONE_FOR = re.compile(r"n?,?p")
_HEADED = re.compile(r":(?![^.]*[GRVFKMBh])[^.]*A[^.]*(?:[.\n]|$)")
_SCORED = re.compile(r"V[dPhjWuA']{1,5}x$")
_BARE_AREA = re.compile(r"(?:^|[.;:c])d?A[HxBS]+$")


def is_adjective(look: Look) -> bool:
    return look.adjective


def is_compound(look: Look) -> bool:
    return look.after.startswith("-R")


def is_for_area(look: Look) -> bool:
    if look.plain and look.word(1) == "at" and _is_doing(look, look.item + 2):
        return False
    told = _FOR_AREA.match(look.after) if look.setting.article and look.before[-1:] not in ("d", "w") else None
    return told is not None and look.word(told.start("prep") + 1) not in look.words["clauses.reasons"]


def _is_doing(look: Look, item: int) -> bool:
    """Say whether an item is one word in -ing: "good at listening"."""
    outline = look.outline
    lone = item < len(outline.ends) and outline.ends[item] - outline.starts[item] == 1
    return lone and outline.word(item).endswith("ing")


def is_rated(look: Look) -> bool:
    return bool(RATED.search(look.before)) and (not look.quoted or not look.plain or "R" in look.inner)


def is_marked(look: Look) -> bool:
    return look.marked and look.setting.article


def side(look: Look) -> str:
    return look.inner if look.quoted and look.plain else look.before


def is_found(look: Look) -> bool:
    before = side(look)
    verb = _VERB.search(before)
    if _OTHER_THING.search(before) or (look.plain and look.quoted and look.held() & look.words["clauses.telling"]):
        return False
    if verb and verb["verb"] in "RF" and (not look.plain or _FOUND.search(before)):
        return True
    if look.plain and not look.quoted and _calls_its(look):
        return True
    if look.plain and not look.quoted and look.setting.article and _FOUND_SERVICE.search(before):
        return look.after[:1] in (".", ",", "\n", "")
    if look.word(-1) == "as" and look.setting.article and _FOUND_AS.search(before):
        return True
    near = before and (not look.plain or "A" in before[before.rfind("F") :] or before[-1] in "BtF")
    return bool(near and _FOUND.search(before))


def _calls_its(look: Look) -> bool:
    """Say whether a report calls something of a service good: "inspectors called its cooking excellent"."""
    called = look.setting.article and look.word(-2) in _OWNERS and look.word(-3) in look.words["clauses.calling"]
    return called and not look.adjective and not look.held(_NEAR).isdisjoint(look.words["clauses.callers"])


def is_given(look: Look) -> bool:
    before = side(look)
    verb = _VERB.search(before)
    if _MOVED_TO.search(before) or _is_scored_as(look):
        return True
    return bool(verb and verb["verb"] in "VKLM" and (not look.plain or verb["verb"] == "M" or before[-1] in "doV"))


def _is_scored_as(look: Look) -> bool:
    """Say whether a service is scored as a grade: "scored the council as good for working with others"."""
    scored = _SCORED.search(look.before)
    if scored is None or look.adjective or look.word(-1) != "as" or not look.setting.article:
        return False
    return look.outline.word(scored.start()) in look.words["scoring"]


def is_predicate(look: Look) -> bool:
    """Read "X was good": it is a grade when X is a service, an area or a count of them."""
    asked = _HOW_WELL.search(look.before)
    if asked and look.setting.article and look.word(asked.start("how") - look.item) == "how":
        return True
    if not BEING.search(side(look)) or _OTHER_THING.search(look.before):
        return False
    if not look.setting.article:
        return not look.plain
    if look.quoted and look.plain and _FOOD in look.setting.on_scale and look.word(-2) == "we":
        return False
    before = look.before.rstrip("xBS")
    subject, clause = before[-1:], _EDGE.split(before)[-1]
    item = len(before) - 1
    lone = subject == "A" and look.outline.ends[item] - look.outline.starts[item] == 1
    done = "ing" in {look.outline.word(item - 1)[-3:], look.outline.word(item - 2)[-3:]}
    if look.plain and lone and not done and look.outline.word(item) in look.words["no_subject"]:
        return False
    if look.quoted and not _BARE_AREA.search(look.before) and not is_of_full_areas(look):
        return _is_told_of_service(look, clause)
    if _AREA.search(clause) or any(tag in clause for tag in "PNnj"):
        return not (look.plain and look.after[:1] == "t")
    if not look.plain and subject in ("h", "r", "H", "W", "u", "'"):
        return True
    if look.setting.near and subject in ("w", ")", "A"):
        return not look.held() & look.words["no_subject"]
    if look.plain and (look.after[:1] == "t" or (subject == "h" and look.word(1) in ("for", "at"))):
        return False
    return subject in ("h", "r", "H") and look.word(0) != "poor"


def _is_told_of_service(look: Look, clause: str) -> bool:
    """Say whether somebody who is quoted speaks of the service: "we were good", "the home is inadequate"."""
    if look.plain:
        return look.after[:1] != "t" and ("we" in look.held(5) or "P" in clause)
    return any(tag in clause for tag in "PhN")


def is_on_card(look: Look) -> bool:
    """Read a line of a list or a table: "Safety: Poor", "Are services safe? - Good", "Elm House, Deal: Good"."""
    if PLACED.match(look.before) and look.after[:1] in ("", "\n", ".", ","):
        return True
    if look.before[-2:] in ("m:", "n:") and look.word(-3) in look.words["lists.leads"] and look.setting.article:
        return look.after[:1] in ("", "\n", ".")
    if look.before[-1:] == ":" and look.setting.article and _stands_in_table(look):
        return True
    card = _CARD.search(look.before) if look.before[-1:] in (":", "-") else None
    if _RATED_LIST.search(look.before):
        return False
    if card is None or not _CARD_END.match(look.after):
        return False
    label = card["label"]
    if label is None or "A" in label or look.setting.near or not look.plain or label[-1] in "mnPx":
        return True
    return look.setting.article and look.words.is_place(" ".join(look.outline.words(*card.span("label"))))


def _stands_in_table(look: Look) -> bool:
    """Say whether a long label has its like above or below: "Wards for adults of working age: Good" among others."""
    label = _LONG_LABEL.fullmatch(look.before)
    if label is None or look.after.strip(".\n"):
        return False
    reading = look.outline.reading
    at, last = reading.paragraph_of[look.outline.start], look.outline.reading.words[look.candidate.end - 1]
    if not reading.is_capital(look.outline.starts[label.end("bullet")]):
        return False
    beside = [reading.paragraphs[n] for n in (at - 1, at + 1) if 0 <= n < len(reading.paragraphs)]
    tails = [reading.words[max(start, end - _TAIL) : end] for start, end in beside]
    return any(":" in tail and tail[-1] in (last, *look.words["plain"], *_LAST) for tail in tails)


def is_single(look: Look) -> bool:
    """Say whether it is the only one of its kind: "a single outstanding, for responding to emergencies"."""
    alone = look.word(-1) in look.words["lone"] and "for" in (look.word(1), look.word(2))
    return alone and look.setting.article and bool(_LONE_FOR.match(look.after))


def is_heading(look: Look) -> bool:
    """Read a grade before its areas: "Good: preventing fires; leadership. Adequate: training"."""
    return not look.before and look.setting.article and bool(_HEADED.match(look.after))


def describes_areas(look: Look) -> bool:
    """Say whether the areas of a grade are named: "adequate areas included training", "good areas: training"."""
    told = look.word(2) in look.words["clauses.including"] or look.after[1:2] in ("B", ":")
    opens = look.setting.article and not look.before.strip("xdN&") and (look.marked or "A" in look.after)
    return opens and told and look.word(1) in look.words["counted_areas"]


def is_left(look: Look) -> bool:
    """Say whether an area left the grade: "a deterioration in safety, from reasonably good in March"."""
    if look.adjective or look.quoted or not look.setting.article:
        return False
    if _PUT_DOWN.search(look.before) and look.after[:1] in _PUT_ENDS:
        return True
    if "G" in look.after:
        return False
    if _CAME_FROM.search(look.before) and look.after[:1] in _ENDS:
        return True
    change = LEFT_BY.search(look.before)
    return change is not None and look.word(change.start("change") - look.item) in look.words["clauses.changes"]


def moves(look: Look) -> bool:
    return bool(_FROM.search(look.before) and _TO.match(look.after))


def ends_headline(look: Look) -> bool:
    last = look.before[-1:]
    if look.plain:
        return look.setting.headline and look.marked and last in ("P", "W", "j")
    if look.setting.headline:
        return look.candidate.grade != "outstanding" or last in ("P", "j", "W", "A")
    return last in ("P", "j")
