"""Tell grades from ordinary adjectives: rules in order, of which the first that holds decides.

A rule is the name it gives, or None where it turns a candidate down, and what it asks of the look of the candidate.
Letters are those of the outline: R a verb of rating, G a grade, A an area, P a service, n a word for "rating".
"""

import re
from collections.abc import Callable, Sequence

from .cues import RatingWords
from .look import Look, Setting, look_at
from .outline import Outline

__all__ = ["accept_grades"]

_VERB = re.compile(r"(?P<verb>[RFKVMSL])[xdBHtnoI'NDb,]*$")
_RATED = re.compile(r"R(?![^GR]*[;.][^GR]*$)[^;.]*$")
_FOUND = re.compile(r"F[^;.cs]{0,14}(?:B|t|x)[xB]*$|F[xd]*$|F[hPAdwWojx'&,]{1,12}$")
_OTHER_THING = re.compile(r"(?<![BHx])F(?=[^PhjWRV]*w)[^PhjWRV;.]*(?<!A)B[xH]*$")
_MOVED_TO = re.compile(r"M[^;.,cs]*t[xdn]*$")
_BEING = re.compile(r"[BS]x*(?:NH?)?$")
_RATING_NOUN = re.compile(r"[xI]*(?:G&)?[Ixw]?n|G?[,&]*G?n")
_FOR_AREA = re.compile(r"[nxI]*(?:\(N\))?pd?x*A")
_RATING_OF = re.compile(r"n(?:o[dx]*|[:x]*)$")
_NUMBERED = re.compile(r"[RVFKMB][xd]*$")
_REQUIRES = re.compile(r"[PAhN)]x*$|[PA][^,;.]{0,6}[wx]$")
_AIMED = re.compile(r"[wTFx][^;.,cseRVFKM]*$")
_FROM, _TO = re.compile(r"f[xdnBo]*$"), re.compile(r"[nx]*t[dx]*G")
_BY_DATE, _OPENING = re.compile(r"bx?D"), re.compile(r"[xe.,:]*$")
_SERVICE_SOON = re.compile(r"[wW]{0,2}[jP]")
_CARD = re.compile(r"A[\-:]$")
_EDGE = re.compile(r"[;.cse:]")
_BARE_AREA = re.compile(r"(?:^|[.;:c])d?A[HxBS]+$")
_JOINTS = re.compile(r"[,&xdnftBH\-()NG_]*")
_LIST_END = re.compile(r"[,&xtdfpNPAWD)BH]$")

Rule = tuple[str | None, Callable[[Look], bool]]


def accept_grades(outline: Outline, words: RatingWords, setting: Setting) -> dict[int, str]:
    """Return the items that are grades with the rule that says so, in the order of the sentence."""
    looks = {n: look_at(outline, n, words, setting) for n, tag in enumerate(outline.tags) if tag == "G"}
    found = {item: rule for item, look in looks.items() if (rule := _judge(look)) is not None}
    for item in [*looks, *reversed(looks)] if len(found) < len(looks) else ():
        if item not in found and _shares(looks[item], list(found)):
            found[item] = "ratings.list"
    return dict(sorted(found.items()))


def _judge(look: Look) -> str | None:
    for name, holds in _RULES:
        if holds(look):
            return name
    return None


def _is_code(look: Look) -> bool:
    grade = look.candidate.grade
    return look.setting.article and len(grade) == 2 and grade[1].isdigit()


def _is_numbered(look: Look) -> bool:
    return look.word(0) == "grade" and (look.setting.headline or bool(_NUMBERED.search(look.before)))


def _is_belittled(look: Look) -> bool:
    """Say whether a word before or after makes it a plain adjective: very good, good enough, as good as."""
    before, after = look.word(-1), look.word(1)
    return before in look.words["belittlers"] or after == "enough" or (before, after) == ("as", "as")


def _is_off_scale(look: Look) -> bool:
    """Say whether no inspectorate of the article has such a grade."""
    scale = look.setting.on_scale
    return look.plain and not look.marked and bool(scale) and look.candidate.grade not in scale


def _is_met(look: Look) -> bool:
    told = "B" in look.before and look.held() & look.words["met_subjects"]
    return look.candidate.grade in look.words["area_grades"] and (look.marked or bool(told))


def _is_word_only(look: Look) -> bool:
    if look.candidate.grade in look.words["area_grades"]:
        return True
    framed = look.marked or _RATING_NOUN.match(look.after) or look.before[-1:] == "R" or look.before[-2:] == "Vd"
    return look.candidate.grade in look.words["wordy"] and not framed


def _is_of_pupils(look: Look) -> bool:
    return look.candidate.grade == "expected_standard" and bool(look.held() & {"pupils", "children"})


def _is_long_wording(look: Look) -> bool:
    long = look.candidate.end - look.candidate.start > 2
    return long and look.setting.article and look.candidate.grade != "requires_improvement"


def _is_past_aside(look: Look) -> bool:
    return look.word(-1) in ("previously", "formerly") and look.outline.tag(look.item + 1) in ",).-"


def _is_vowed(look: Look) -> bool:
    return look.setting.article and bool(_BY_DATE.match(look.after) and _OPENING.match(look.inner))


def _is_for_area_with_article(look: Look) -> bool:
    return look.setting.article and look.word(-1) in ("a", "an") and bool(_FOR_AREA.match(look.after))


def _follows_rating_of(look: Look) -> bool:
    return not look.adjective and not look.quoted and bool(_RATING_OF.search(look.before))


def _is_spoken_of(look: Look) -> bool:
    """Say whether the grade itself is the matter: "weak is the second lowest", "the word excellent"."""
    if look.adjective or not look.setting.article:
        return False
    ahead = [start for mark, start, _ in look.outline.cues if mark == "means" and start >= look.candidate.end]
    opens = not look.before.strip("xd") and look.after[:1] in ("B", "e") and bool(ahead)
    return opens or look.nears("means", 4)


def _is_missed(look: Look) -> bool:
    return look.nears("short_of", 5)


def _is_aimed_at(look: Look) -> bool:
    return not look.adjective and look.nears("target", 9) and bool(_AIMED.search(look.before))


def _has_rating_noun(look: Look) -> bool:
    return bool(_RATING_NOUN.match(look.after)) and look.word(1) not in look.words["exams"]


def _has_weak_noun(look: Look) -> bool:
    return look.after[:1] == "m" and (look.marked or not look.plain)


def _opens_headline(look: Look) -> bool:
    open_ = look.setting.headline and (look.marked or not look.plain) and not look.before.strip("xd")
    return open_ and bool(_SERVICE_SOON.match(look.after))


def _describes_service(look: Look) -> bool:
    """Say whether it is "a good school" where a school is being rated."""
    if not look.adjective or look.after[:1] not in ("j", "P") or look.plain and look.quoted:
        return False
    told = _BEING.search(look.before.rstrip("d")) or _RATED.search(look.before)
    return look.marked or not look.plain or bool(told and look.before[-1:] == "d")


def _is_adjective(look: Look) -> bool:
    return look.adjective


def _is_compound(look: Look) -> bool:
    return look.after.startswith("-R")


def _requires(look: Look) -> bool:
    """Say whether "requires improvement" is the verb of a service, an area or a count."""
    own = look.candidate.grade == "requires_improvement" and not look.plain and look.setting.article
    return own and bool(_REQUIRES.search(look.before))


def _is_for_area(look: Look) -> bool:
    return look.setting.article and look.before[-1:] not in ("d", "w") and bool(_FOR_AREA.match(look.after))


def _is_rated(look: Look) -> bool:
    return bool(_RATED.search(look.before)) and (not look.quoted or not look.plain or "R" in look.inner)


def _is_marked(look: Look) -> bool:
    return look.marked and look.setting.article


def _side(look: Look) -> str:
    return look.inner if look.quoted and look.plain else look.before


def _is_found(look: Look) -> bool:
    before = _side(look)
    verb = _VERB.search(before)
    if _OTHER_THING.search(before):
        return False
    if verb and verb["verb"] in "RF" and (not look.plain or _FOUND.search(before)):
        return True
    near = before and (not look.plain or "A" in before[before.rfind("F") :] or before[-1] in "BtF")
    return bool(near and _FOUND.search(before))


def _is_given(look: Look) -> bool:
    before = _side(look)
    verb = _VERB.search(before)
    if _MOVED_TO.search(before):
        return True
    return bool(verb and verb["verb"] in "VKLM" and (not look.plain or verb["verb"] == "M" or before[-1] in "doV"))


def _is_predicate(look: Look) -> bool:
    """Read "X was good": it is a grade when X is a service, an area or a count of them."""
    if not _BEING.search(_side(look)):
        return False
    if not look.setting.article:
        return not look.plain
    before = look.before.rstrip("xBS")
    subject, clause = before[-1:], _EDGE.split(before)[-1]
    if look.quoted and not look.plain and not _BARE_AREA.search(look.before) and not any(tag in clause for tag in "PhN"):
        return False
    if not look.plain and (look.candidate.grade != "outstanding" or any(tag in clause for tag in "PAhjNnrW")):
        return True
    if look.plain and look.after[:1] == "t":
        return False
    if look.quoted and "we" not in look.held(5) and "P" not in clause and not _BARE_AREA.search(look.before):
        return False
    if any(tag in clause for tag in "APNnj"):
        return True
    if look.setting.near and not look.quoted and subject in ("w", "j", ")"):
        return not look.held() & look.words["no_subject"]
    if look.plain and subject == "h" and look.word(1) in ("for", "at"):
        return False
    return subject in ("h", "r", "H") and look.word(0) != "poor"


def _is_on_card(look: Look) -> bool:
    return len(look.outline.tags) < 12 and bool(_CARD.search(look.before))


def _moves(look: Look) -> bool:
    return bool(_FROM.search(look.before) and _TO.match(look.after))


def _ends_headline(look: Look) -> bool:
    last = look.before[-1:]
    if look.plain:
        return look.setting.headline and look.marked and last in ("P", "W", "j")
    if look.setting.headline:
        return look.candidate.grade != "outstanding" or last in ("P", "j", "W", "A")
    return last in ("P", "j")


_RULES: tuple[Rule, ...] = (
    ("ratings.points", lambda look: look.candidate.points),
    ("ratings.code", _is_code),
    ("ratings.numbered", _is_numbered),
    (None, _is_belittled),
    (None, _is_off_scale),
    ("ratings.met", _is_met),
    ("ratings.not_yet", lambda look: look.word(1) == "yet" and look.word(-1) == "not"),
    (None, _is_of_pupils),
    ("ratings.wording", _is_long_wording),
    ("ratings.history", _is_past_aside),
    ("ratings.aim", _is_vowed),
    ("ratings.for_area", _is_for_area_with_article),
    (None, _is_word_only),
    ("ratings.rating_of", _follows_rating_of),
    ("ratings.spoken_of", _is_spoken_of),
    ("ratings.short_of", _is_missed),
    ("ratings.aim", _is_aimed_at),
    ("ratings.rating_noun", _has_rating_noun),
    ("ratings.rating_noun", _has_weak_noun),
    ("ratings.headline", _opens_headline),
    ("ratings.service", _describes_service),
    (None, _is_adjective),
    ("ratings.compound", _is_compound),
    ("ratings.requires", _requires),
    ("ratings.for_area", _is_for_area),
    ("ratings.rated", _is_rated),
    ("ratings.marked", _is_marked),
    ("ratings.found", _is_found),
    ("ratings.given", _is_given),
    ("ratings.was", _is_predicate),
    ("ratings.card", _is_on_card),
    ("ratings.from_to", _moves),
    ("ratings.headline", _ends_headline),
)


def _shares(look: Look, found: Sequence[int]) -> bool:
    """Say whether a candidate stands in a list with an accepted grade of its sentence."""
    words, item, tags = look.words, look.item, look.outline.tags
    if look.adjective or _is_belittled(look) or look.candidate.grade in words["wordy"] | words["area_grades"]:
        return False
    for other in found:
        between = tags[min(item, other) + 1 : max(item, other)]
        if any(tag in between for tag in ";.RFKL"):
            continue
        if _JOINTS.fullmatch(between) or len(between) < 30 and _LIST_END.search(tags[:item]):
            return True
    return False
