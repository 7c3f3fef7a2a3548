"""Read a noun phrase before or after a verb: the services, areas or counts of either that it names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..providers.mention import NAMED
from .counted import count_areas, counts_services, end_of_kind, read_counted
from .cues import RatingWords
from .named_lists import read_names, read_places, read_several
from .outline import Outline
from .phrases import read_areas
from .told_areas import read_glossed

__all__ = ["Named", "read_noun_phrase"]

_ANAPHORS = frozenset({"it", "they", "we", "them", "us", "he", "she", "i"})
_NAME = re.compile(r"W(?:[Wuo'd&\-](?=.*[Wu]))*[Wu]?|u")
_AFTER_PLACE_WORD = re.compile(r"[pow]d?$|pN$")
_ADVERBIAL = re.compile(r"(?:[pDosNbL][^,]*|x+p?[^,]*|w?p[^,]*),")
_SOMETHING = re.compile(r"[PAhwWuN]")
_SOME_OF_THEM = re.compile(r"N[wx]?ox*[hr]$|N[^,A]*,x?N$")
_BY_MANY = re.compile(r"P[wx]*b[dx]*N[wx]*[Pj]$")
_RUN_BY = re.compile(r"P(?:x?w){1,2}b")
_BARE_COUNT = re.compile(r"[,&][xw]?(?:ws)?d?N(?:\(N\))?$")
_RELATIVE, _REST = re.compile(r",?r"), re.compile(r"x?N|d?wN")
_THE_REST = re.compile(r"[wx]?d[wN]")
_ITS_REST = ["the", "rest"]
_COUNTED_ASIDE = re.compile(r"[,(][pxw]?N[,)]")
_OWNED = re.compile(r"P'(?P<area>w{1,2}(?:pw{1,5})?)$")
_AREA_OF = re.compile(r"d?[xw]*(?:np)?[dx]*A[po]x?d?P")
_BRACKETED = re.compile(r"\([NW]\)")
_ASIDE = re.compile(r"[,(r]|-(?![wWN])")
_PLACE = re.compile(r"(?<=[wA])p[xd]*[PW]")
_BOTH_AT = re.compile(r"[pow]x?d?(?P<list>P(?:,d?P)*,?&x?d?P)$")
_LED = re.compile(r"(?:^|[&c,])x?(?P<at>p)(?P<name>P|W{1,3}),$")
_APPOSED = re.compile(r",d?(?P<name>P)")
_OWNING_NOTHING = re.compile(r"'(?:[,B(]|p[dWN])")
_NUMBERED = re.compile(r"(?P<name>[wW][Wu_&'w]{0,3}N)(?:,[pd]|\()|(?P<owner>[wW]W{0,2}')(?:,[pd]|pN)")
# An area before the word for a service tells its kind: "learning and training provider".
_KNOWN = re.compile(r"A(?![&wxA]{0,3}j(?!w))")
_SERVICE_AT = re.compile(r"Ppd?P")


@dataclass(slots=True)
class Named:
    """What a noun phrase names: a service and others beside it, areas, a pronoun, or many services at once."""

    subject: str | None = None
    others: list[str] = field(default_factory=list)
    areas: list[str] = field(default_factory=list)
    anaphor: bool = False
    many: bool = False

    def __bool__(self) -> bool:
        return bool(self.subject or self.areas or self.anaphor or self.many)


def read_noun_phrase(
    outline: Outline, first: int, last: int, words: RatingWords, *, plural: bool, firm: bool = True
) -> Named:
    """Read the items from `first` up to `last`; `firm` lets plain words name an area."""
    first, last = _trim(outline, first, last)
    if first >= last:
        return Named()
    if (outline.tags[last - 1] == ")" or outline.tag(last) == "(") and (glossed := read_glossed(outline, last, words)):
        return Named(areas=glossed)
    several = read_several(outline, first, last) or (read_places(outline, first, last, words) if plural else [])
    if several:
        named_at = max(outline.tags.find("P", first, last), first)
        areas = (
            read_areas(outline, first, named_at, words, plural=plural) if _AREA_OF.match(outline.tags, first) else None
        )
        return Named(several[0], several[1:], areas or [])
    numbered = _NUMBERED.match(outline.tags, first, last)
    if numbered and outline.reading.is_capital(outline.starts[first]):
        return Named(outline.text(first, max(numbered.end("name"), numbered.end("owner"))))
    if _BY_MANY.search(outline.tags, first, last) or _is_bare_count(outline, first, last, words):
        return Named(read_counted(outline, first, last, words), many=True)
    if _RUN_BY.match(outline.tags, first, last) and outline.values[first][1] == "plural":
        return Named(read_counted(outline, first, last, words), many=True)
    if outline.word(last - 1) in words["rest"] and _COUNTED_ASIDE.match(outline.tags, last):
        return Named(many=True)
    if _SOME_OF_THEM.search(outline.tags, first, last):
        return Named(many=not words["counted_areas"] & set(outline.words(first, last)))
    if _REST.fullmatch(outline.tags, first, last) and count_areas(outline, first, words):
        return Named(areas=[outline.text(last - 1 if outline.tags[last - 2] != "w" else first, last)])
    if _THE_REST.fullmatch(outline.tags, first, last) and _is_rest_of_many(outline, first, last, words):
        return Named(many=True)
    if first == 0 and outline.words(first, last) == _ITS_REST and not words["parts"].isdisjoint(_told_before(outline)):
        return Named(areas=[outline.text(last - 1, last)])
    if outline.tags[last - 1] == "h" and "A" not in outline.tags[first:last]:
        return Named(anaphor=outline.word(last - 1) in _ANAPHORS)
    aside = _ASIDE.search(outline.tags, first, last)
    head = aside.start() if aside else last
    beside = outline.word(head - 1)
    if beside in words["neighbours"] and (named := _read_apposed(outline, head) or beside != "other"):
        return Named(outline.text(first, head) if named is True else named)
    if counts_services(outline, first, head, words):
        return Named(read_counted(outline, first, head, words), many=True)
    return _read_one(outline, first, last, head, words, plural=plural, firm=firm)


def _is_rest_of_many(outline: Outline, first: int, last: int, words: RatingWords) -> bool:
    """Say whether "the rest" is that of services counted before: "two homes were weak and the rest good"."""
    if outline.word(last - 1) not in words["rest"]:
        return False
    if not words["providers"].isdisjoint(outline.words(0, first)):
        return True
    told = _told_before(outline)
    return not words["providers"].isdisjoint(told) and words["counted_areas"].isdisjoint(told)


def _told_before(outline: Outline) -> Sequence[str]:
    """Return the words of the sentence before in the same paragraph."""
    reading = outline.reading
    sentence = reading.sentence_of[outline.start] - 1
    if sentence < 0 or reading.paragraph_of[outline.start] != reading.paragraph_of[reading.sentences[sentence][0]]:
        return ()
    return reading.words[slice(*reading.sentences[sentence])]


def _read_apposed(outline: Outline, head: int) -> str | None:
    """Return the name between commas after a noun: "its neighbour, The Larches, was"."""
    named = _APPOSED.match(outline.tags, head)
    at = named.start("name") if named else head
    return str(outline.values[at][0]) if named and outline.values[at][1] in NAMED else None


def _read_one(
    outline: Outline, first: int, last: int, head: int, words: RatingWords, *, plural: bool, firm: bool
) -> Named:
    """Read a phrase that counts nothing; its head ends at `head`, before an aside."""
    named = Named(_read_service(outline, first, last, head, words))
    both = _BOTH_AT.search(outline.tags, first, last) if "&" in outline.tags[first:last] else None
    names = read_names(outline, *both.span("list")) if both else []
    if names:
        named.subject, named.others = names[0], names[1:]
    place = _PLACE.search(outline.tags, first, last)
    known = _KNOWN.search(outline.tags, first, end_of_kind(outline, first, last)) is not None
    if (
        named.subject is not None
        and not known
        and place is None
        and not (firm and _OWNED.search(outline.tags, first, last))
    ):
        return named
    owned = _OWNED.search(outline.tags, first, last) if firm else None
    if owned and words["no_subject"].isdisjoint(outline.words(*owned.span("area"))):
        named.areas = [outline.text(*owned.span("area"))]
        return named
    if not known and not firm and named.subject is None and _is_lone_name(outline, first, head, words):
        named.subject = outline.text(first, head)
        return named
    stop = last if known else min(head, place.start() if place else last)
    areas = read_areas(outline, first, stop, words, plural=plural)
    said = outline.words(first, stop)
    if areas and (known or (firm and (said[:2] == ["how", "well"] or words["no_subject"].isdisjoint(said)))):
        named.areas = areas
        named.subject = named.subject or _read_led(outline, first)
    return named


def _read_led(outline: Outline, first: int) -> str | None:
    """Return the service of a phrase before the areas: "At Marlmoor, safety was poor"."""
    led = _LED.search(outline.tags[:first])
    if led is None or outline.word(led.start("at")) != "at":
        return None
    name = led.start("name")
    return str(outline.values[name][0]) if outline.tags[name] == "P" else outline.text(name, led.end("name"))


def _is_service_at(outline: Outline, services: list[int]) -> bool:
    """Say whether a service is told by the place that holds it: "the service at Elm Hospital"."""
    if len(services) < 2 or not _SERVICE_AT.match(outline.tags, services[0]):
        return False
    unnamed, host = (outline.values[n] for n in services[:2])
    spoken = outline.reading.words[outline.ends[services[0]] - 1]
    return (
        unnamed[1] not in NAMED and host[1] in NAMED and spoken == "service" and outline.word(services[1] - 1) == "at"
    )


def _past_sister(outline: Outline, first: int, second: int, words: RatingWords) -> int:
    """Return which of two services is meant: the last of "the school's sister school", "sister school Elm Academy"."""
    owned = outline.tags[first + 1 : second] == "'" and outline.word(second) in words["sisters"]
    called = second == first + 1 and outline.word(first) in words["sisters"]
    return second if owned or called else first


def _is_bare_count(outline: Outline, first: int, last: int, words: RatingWords) -> bool:
    """Say whether the subject is a number after a comma: "of the 40 seen so far, nine …"."""
    bare = _BARE_COUNT.search(outline.tags, first, last)
    return bare is not None and not count_areas(outline, last, words)


def _is_lone_name(outline: Outline, first: int, head: int, words: RatingWords) -> bool:
    """Say whether one capitalised word opens the sentence: "Sizzlers, of Chapel Hill, was handed …"."""
    lone = first == 0 and outline.tags[first:head] == "w" and outline.word(first) not in words["closers"]
    return lone and outline.reading.is_capital(outline.starts[first])


def _trim(outline: Outline, first: int, last: int) -> tuple[int, int]:
    """Leave out auxiliaries and joints at the ends, and an opening adverbial before a comma."""
    tags = outline.tags
    while last > first and tags[last - 1] in "xBH,-&sep:":
        last -= 1
    bracketed = _BRACKETED.match(tags, first, last)
    first = bracketed.end() if bracketed else first
    while first < last and tags[first] in ",&-x:c)ne":
        first += 1
    if tags[first : first + 2] == "w," and outline.word(first).endswith("ly"):
        first += 2
    lead = _ADVERBIAL.match(tags, first, last)
    if lead and "A" not in tags[first : lead.end()].split(",")[0] and _SOMETHING.search(tags, lead.end(), last):
        first = lead.end()
    return first, last


def _read_service(outline: Outline, first: int, last: int, head: int, words: RatingWords) -> str | None:
    """Return the service named: a mention of one, else a run of capitals that is no place and no person's."""
    tags = outline.tags
    services = [n for n in range(first, last) if tags[n] == "P" and outline.values[n][1] != "plural"]
    if services:
        beside = services[-1] == last - 1 and _RELATIVE.match(tags, last)
        rated = services[-1 if beside else 0]
        if len(services) > 1 and not beside:
            rated = _past_sister(outline, services[0], services[1], words)
        if _is_service_at(outline, services):
            rated = services[1]
        hosted = beside and tags[max(0, rated - 3) : rated] == "P,p" and outline.word(rated - 1) == "at"
        return str(outline.values[rated - 3 if hosted else rated][0])
    if any(tag in tags[first:head] for tag in "Imn"):
        return None
    while first < head and outline.word(first) in words["epithets"]:
        first += 1
    name = _NAME.search(tags, first, head)
    if name is None or outline.word(name.start()) in words["no_subject"]:
        return None
    if name.start() == 0 and outline.tag(name.end()) == "j":
        return None
    if _AFTER_PLACE_WORD.search(tags, first, name.start()) and outline.word(name.start() - 1) != "at":
        return None
    if tags[first] == "u" and "w" in tags[first:head]:
        return None
    if tags[name.end() - 1] == "u" and outline.values[name.end() - 1]:
        return None
    owner = name.start() - 2
    owned = owner >= first and tags[owner : owner + 2] == "w'" and outline.reading.is_capital(outline.starts[owner])
    whole = _OWNING_NOTHING.match(tags, name.end())
    return outline.text(owner if owned else name.start(), name.end() + bool(whole))
