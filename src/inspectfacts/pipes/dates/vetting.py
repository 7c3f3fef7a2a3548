"""Tell months, weekdays and years from words that look like them: may, march, sat, June Smith, 2000 pupils."""

from spacy.tokens import Doc

from ..tagged import Stretch
from .scene import Scene

__all__ = ["vet"]

_LEADS = frozenset(
    {"last", "next", "this", "previous", "following", "early", "hyphen", "month", "comma", "day", "nth", "edge"}
)
# "It is expected to last six weeks".
_BEFORE_VERB = (["to"], ["will"], ["would"], ["could"], ["can"], ["may"], ["should"], ["not"], ["n't"], ["'ll"])
# "In her late 80s" is an age.
_OWNERS = (["his"], ["her"], ["their"], ["my"], ["your"], ["our"])
# "Across two days from May 4" tells how long and from when.
# "The Christmas holidays" are no day.
_BREAKS = (["holidays"], ["holiday"], ["lights"], ["party"], ["market"])
_LASTING = (["across"],)
_DAY_LEADS = frozenset({"on", "by", "until", "since", "from"})
_OWN = frozenset({"own", "its", "their", "his", "her", "our", "my", "'s", "'", "annual"})
_FIGURES = frozenset({"day", "number"})
_YEAR_LEADS = frozenset({"in", "of", "from", "to", "the", "and", "last"})


def vet(doc: Doc, scene: Scene, found: Stretch) -> int | None:
    """Return the first token of a stretch that is no month, weekday or year although it looks like one, else None."""
    rule, start = found.rule, found.start
    if rule == "dates.year" and _counts_things(doc, scene, found.end - 1):
        return start
    first = scene.tag(start)
    if first == "day" and scene.tag(start - 1) == "symbol":
        return start
    behind = scene.words[start - 1 : start]
    if first == "last" and behind in _BEFORE_VERB and not (rule == "dates.relative" and behind == ["to"]):
        return start
    if scene.words[start - 1 : start] in _OWNERS and scene.tag(found.end - 1) in ("era", "decade", "mid_year"):
        return found.end - 1
    if rule == "dates.duration" and scene.words[found.end : found.end + 1] == ["olds"]:
        return found.end - 1
    if rule == "dates.relative" and scene.words[found.end : found.end + 2] == ["on", "year"]:
        return found.end - 1
    if rule == "dates.offset" and scene.words[start - 1 : start] in _LASTING:
        return next((at for at in range(start, found.end) if scene.tag(at) == "from"), None)
    if rule == "dates.range" and _goes_on(scene, found):
        return start
    if rule == "dates.holiday" and scene.words[start] == "the" and scene.words[found.end : found.end + 1] in _BREAKS:
        return found.end - 1
    if rule == "dates.edge" and scene.words[found.end - 2 : found.end] == ["the", "day"]:
        return found.end - 1
    if rule == "dates.season" and _is_place(doc, scene, found):
        return found.end - 1
    if rule == "dates.set.word" and (_is_everyday(scene, found) or _is_titled(doc, scene, found.end - 1)):
        return found.end - 1
    if rule == "dates.relative" and _is_same_day(scene, found):
        return found.end - 1
    if scene.tag(found.end - 1) == "yr" and scene.tag(found.end) in _FIGURES and doc[found.end - 1].text == "Year":
        return found.end - 1
    if rule == "dates.weekday" and found.end - start == 1 and _is_dish(scene, start):
        return start
    if rule in ("dates.weekday", "dates.day") and found.end - start == 1 and _is_paper(doc, scene, start):
        return start
    return _first_doubtful(doc, scene, found)


def _first_doubtful(doc: Doc, scene: Scene, found: Stretch) -> int | None:
    """Return the first token that may be no month or weekday ("may", "sun") and that nothing else speaks for."""
    doubtful = scene.cues["doubtful"]
    if doubtful.isdisjoint(scene.words[found.start : found.end]):
        return None
    unsure = (at for at in range(found.start, found.end) if scene.words[at] in doubtful)
    return next((at for at in unsure if not _is_sure(doc, scene, found, at)), None)


def _goes_on(scene: Scene, found: Stretch) -> bool:
    """Tell the "2010-2015" of the telephone number 2010-2015-86."""
    if scene.tag(found.end - 1) != "year" or scene.tag(found.end) != "hyphen":
        return False
    return scene.tag(found.end + 1) in ("day", "numeral", "year")


def _is_place(doc: Doc, scene: Scene, found: Stretch) -> bool:
    """Tell the "Winter" of "during the Winter Hill fire" and "on Spring Lane" from "in the Spring Ofsted came"."""
    if scene.tag(found.end - 1) != "season" or not (doc[found.end - 1].text.istitle() and _is_capital(doc, found.end)):
        return False
    return scene.words[found.start - 1] != "in" and scene.tag(found.start) in ("the", "season")


def _is_everyday(scene: Scene, found: Stretch) -> bool:
    """Tell the "daily" of "their daily lives" from that of "a daily check"."""
    return found.end < len(scene.words) and scene.words[found.end] in scene.cues["everyday"]


def _is_same_day(scene: Scene, found: Stretch) -> bool:
    """Tell "the same day last week" and "the same month last year", of which only the week and the year are told."""
    timed = scene.words[found.end - 1] in ("day", "month", "week", "quarter", "time")
    return timed and scene.tag(found.end) in ("last", "this", "next")


def _is_titled(doc: Doc, scene: Scene, at: int) -> bool:
    """Tell the "Weekly" of "Further Weekly" and the "Daily" of "the Daily Post", also where it heads its sentence."""
    if not doc[at].text.istitle():
        return False
    if at and doc[at - 1].text.istitle():
        return True
    if _is_paper(doc, scene, at):
        return True
    if not _is_capital(doc, at + 1):
        return False
    leads = at and doc[at - 1].text.isalpha() and scene.sentence_of[at - 1] == scene.sentence_of[at]
    return bool(leads) or not _is_capital(doc, at + 2)


def _is_paper(doc: Doc, scene: Scene, at: int) -> bool:
    """Tell the "Sunday" of "the Sunday Post" and the "Today" of "the Today programme"."""
    before, after = scene.words[max(0, at - 1) : at], scene.words[at + 1 : at + 2]
    if not doc[at].text.istitle():
        return False
    if scene.tag(at) == "today":
        return before == ["usa"] or after == ["programme"]
    if before == ["on"] and at > 1 and scene.words[at - 2] in scene.cues["sunday_paper"]:
        return _is_capital(doc, at - 2)
    if not _is_capital(doc, at + 1):
        return False
    named = before == ["the"] and scene.tag(at) == "weekday" and scene.tag(at + 1) == "_"
    return named or after[0] in scene.cues["paper"]


def _is_dish(scene: Scene, at: int) -> bool:
    """Tell the "Sunday" of "she cooks Sunday lunch" from "on Sunday lunch was late"."""
    named = at + 1 < len(scene.words) and scene.words[at + 1] in scene.cues["dish"]
    return named and (not at or scene.words[at - 1] not in _DAY_LEADS)


def _is_capital(doc: Doc, at: int) -> bool:
    return at < len(doc) and doc[at].text.isalpha() and doc[at].text[0].isupper()


def _is_sure(doc: Doc, scene: Scene, found: Stretch, at: int) -> bool:
    word = scene.words[at]
    if found.rule == "dates.range.slashed":
        return True
    if {scene.tag(at - 1), scene.tag(at + 1)} & {"day", "nth", "year"}:
        return True
    if scene.tag(at) == "month" and scene.tag(at + 1) in ("first", "ordinal", "tens", "number"):
        return at + 1 < found.end
    if scene.tag(at + 1) == "to" and scene.tag(at + 2) == "month":
        return True
    if word in scene.cues["short_form"]:
        return scene.tag(at) == "month" and scene.tag(at - 1) == "of"
    if found.end - found.start > 1 and word not in ("may", "march") and found.rule != "dates.list.month_names":
        return True
    return _stands_as_month(doc, scene, at, word)


def _stands_as_month(doc: Doc, scene: Scene, at: int, word: str) -> bool:
    before = scene.words[at - 1] if at else ""
    if not doc[at].text[0].isupper():
        return before in scene.cues["small_month"] or scene.tag(at - 1) == "early"
    follower = doc[at + 1].text if at + 1 < len(doc) else ""
    named = follower[:1].isupper() and follower.isalpha() and scene.tag(at + 1) == "_" and word != "march"
    led = before in scene.cues["before_month"] or scene.tag(at - 1) in _LEADS
    if word == "may":
        owned = before in _OWN and follower.isalpha()
        return led or ((before == "the" or owned) and not named) or follower in ("half", "–", "-")
    return led or not named


def _counts_things(doc: Doc, scene: Scene, at: int) -> bool:
    """Tell "2000 pupils" from a year: a plural follows and nothing before it leads to a year."""
    after = scene.words[at + 1] if at + 1 < len(scene.words) else ""
    if len(after) < 4 or after[-1] != "s" or after[-2:] == "ss":
        return False
    opens = at < 2 or scene.sentence_of[at - 2] != scene.sentence_of[at]
    if scene.words[at - 1 : at] == ["since"]:
        return False
    if after in scene.cues["yearly"] and scene.words[at - 1] in _OWN and int(scene.words[at]) % 100:
        return False
    return scene.tag(at - 1) not in _YEAR_LEADS and (opens or not doc[at - 1].text[0].isupper())
