"""Read a noun phrase before or after a verb: the services, areas or counts of either that it names."""

import re

from ..providers.mention import NAMED
from .bare_counts import read_count
from .counted import counts_services, end_of_kind, read_counted
from .cues import RatingWords
from .named import Named, is_common, is_lone_name, names_nobody
from .named_lists import read_forces, read_names, read_places, read_several
from .outline import Outline
from .owned_services import name_rated
from .phrases import read_areas
from .tallies import past_tally_lead
from .told_areas import ends_in_service, read_glossed

__all__ = ["read_noun_phrase"]

_ANAPHORS = frozenset({"it", "they", "we", "them", "us", "he", "she", "i"})
_NAME = re.compile(r"W(?:[Wuo'd&\-](?=.*[Wu]))*[Wu]?|u")
_AFTER_PLACE_WORD = re.compile(r"[pow]d?$|pN$")
_ADVERBIAL = re.compile(r"(?:[pDosNbL][^,]*|x+p?[^,]*|w?p[^,]*),")
_SOMETHING = re.compile(r"[PAhwWuN]")
_OWNED = re.compile(r"P'(?P<area>w{1,2}(?:pw{1,5})?)$")
_AREA_OF = re.compile(r"d?[xw]*(?:np)?[dx]*A[po]x?d?P")
_BRACKETED = re.compile(r"\([NW]\)")
_ASIDE = re.compile(r"[,(r]|-(?![wWN])")
_PLACE = re.compile(r"(?<=[wA])p[xd]*[PW]")
_BOTH_AT = re.compile(r"[pow]x?d?(?P<list>P(?:,d?P)*,?&x?d?P)(?:\(P\))?$")
_LED = re.compile(r"(?:^|[&c,])x?(?P<at>p)(?P<name>P|W{1,3}),$")
_AND_THE, _LED_AT_ONCE = " and The ", re.compile(r"p[dx]*P(?=d?A)")
_APPOSED = re.compile(r",d?(?P<name>P)")
_OWNING_NOTHING = re.compile(r"'(?:[,B(]|p[dWN])")
_NUMBERED = re.compile(r"(?P<name>[wW][Wu_&'w]{0,3}N)(?:,[pd]|\()|(?P<owner>[wW]W{0,2}')(?:,[pd]|pN)")
# An area before the word for a service tells its kind: "learning and training provider".
_KNOWN = re.compile(r"A(?![&wxA]{0,3}j(?!w))")
_CAPITALS = re.compile(r"[Wu]+|u")


def read_noun_phrase(
    outline: Outline, first: int, last: int, words: RatingWords, *, plural: bool, firm: bool = True
) -> Named:
    """Read the items from `first` up to `last`; `firm` lets plain words name an area."""
    first, last = _trim(outline, first, last)
    if first >= last:
        return Named()
    if (outline.tags[last - 1] == ")" or outline.tag(last) == "(") and (glossed := read_glossed(outline, last, words)):
        return Named(areas=glossed)
    listed = _read_list(outline, first, last, words, plural=plural) or _read_numbered(outline, first, last)
    counted = listed or read_count(outline, first, last, words)
    if counted is not None:
        return counted
    if outline.tags[last - 1] == "h" and "A" not in outline.tags[first:last]:
        return Named(anaphor=outline.word(last - 1) in _ANAPHORS)
    tally = past_tally_lead(outline, first, last)
    if tally >= 0 and counts_services(outline, tally, last, words):
        areas = read_areas(outline, first, outline.tags.index(",", first), words, plural=False, preposition="for")
        return Named(read_counted(outline, tally, last, words), areas=areas or [], many=True)
    including = _read_including(outline, first, last, words)
    if including:
        return Named(areas=including)
    aside = _ASIDE.search(outline.tags, first, last)
    head = aside.start() if aside else last
    neighbour = _read_neighbour(outline, first, head, words)
    if neighbour is not None:
        return neighbour
    if counts_services(outline, first, head, words):
        return Named(read_counted(outline, first, head, words), many=True)
    return _read_one(outline, first, last, head, words, plural=plural, firm=firm)


def _read_list(outline: Outline, first: int, last: int, words: RatingWords, *, plural: bool) -> Named | None:
    """Read services named one beside another, with the areas told before them: "care at Elm and Oak House"."""
    several = read_several(outline, first, last) or (read_places(outline, first, last, words) if plural else [])
    if not several:
        return None
    named_at = max(outline.tags.find("P", first, last), first)
    of_area = _AREA_OF.match(outline.tags, first)
    areas = read_areas(outline, first, named_at, words, plural=plural) if of_area else None
    return Named(several[0], several[1:], areas or [])


def _read_numbered(outline: Outline, first: int, last: int) -> Named | None:
    """Read a name that ends in a number: "Junction 25, in Elm Road"."""
    numbered = _NUMBERED.match(outline.tags, first, last)
    if numbered is None or not outline.reading.is_capital(outline.starts[first]):
        return None
    return Named(outline.text(first, max(numbered.end("name"), numbered.end("owner"))))


def _read_including(outline: Outline, first: int, last: int, words: RatingWords) -> list[str]:
    """Read areas counted with some of them named: "all other areas, including leadership"."""
    joint = outline.tags.find(",w", first, last)
    if joint <= first or outline.word(joint + 1) != "including":
        return []
    if outline.word(joint - 1) not in words["counted_areas"]:
        return []
    counted = read_areas(outline, first, joint, words, plural=True) or []
    named = read_areas(outline, joint + 2, last, words, plural=True) or []
    return list(dict.fromkeys([*counted, *named])) if named else []


def _read_neighbour(outline: Outline, first: int, head: int, words: RatingWords) -> Named | None:
    """Read the neighbour of a service: by its name, else as it is told of; "the other" only by its name."""
    near = next((n for n in range(first, head - 1) if outline.word(n) in words["neighbours"]), head)
    if near < head and _CAPITALS.fullmatch(outline.tags, near + 1, head):
        return Named(outline.text(near + 1, head))
    beside = outline.word(head - 1)
    if beside not in words["neighbours"]:
        return None
    named = _read_apposed(outline, head)
    if not named and beside == "other":
        return None
    return Named(named or outline.text(first, head))


def _read_apposed(outline: Outline, head: int) -> str | None:
    """Return the name between commas after a noun: "its neighbour, The Larches, was"."""
    named = _APPOSED.match(outline.tags, head)
    at = named.start("name") if named else head
    return str(outline.values[at][0]) if named and outline.values[at][1] in NAMED else None


def _read_one(
    outline: Outline, first: int, last: int, head: int, words: RatingWords, *, plural: bool, firm: bool
) -> Named:
    """Read a phrase that counts nothing; its head ends at `head`, before an aside."""
    both = _BOTH_AT.search(outline.tags, first, last) if "&" in outline.tags[first:last] else None
    subject = _read_service(outline, first, last, head, words)
    names = _names_together(outline, first, last, subject, both, plural=plural)
    named = Named(names[0], names[1:]) if names else Named(subject)
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
    if not known and not firm and named.subject is None and is_lone_name(outline, first, head, words):
        named.subject = outline.text(first, head)
        return named
    stop = last - ends_in_service(outline, first, last) if known else min(head, place.start() if place else last)
    stop = both.start() if both and names and "A" in outline.tags[first : both.start()] else stop
    led = _LED_AT_ONCE.match(outline.tags, first, stop)
    first = led.end() if led and outline.word(first) in ("at", "in") else first
    areas = read_areas(outline, first, stop, words, plural=plural)
    said = outline.words(first, stop)
    staff = outline.tags[first : first + 2] == "Ap" and outline.word(first) in words["no_subject"]
    if known and named.subject and staff:
        return named
    if areas and (known or (firm and (said[:2] == ["how", "well"] or words["no_subject"].isdisjoint(said)))):
        named.areas = areas
        named.subject = named.subject or _read_led(outline, first)
    return named


def _names_together(
    outline: Outline, first: int, last: int, subject: str | None, both: re.Match[str] | None, *, plural: bool
) -> list[str]:
    """Return the services that a phrase names together; none where it names but the subject."""
    if subject and _AND_THE in subject:
        return subject.replace(_AND_THE, "\nThe ").split("\n")
    names = read_names(outline, *both.span("list")) if both else []
    return read_forces(outline, first, last, subject) if plural and subject and not names else names


def _read_led(outline: Outline, first: int) -> str | None:
    """Return the service of a phrase before the areas: "At Marlmoor, safety was poor"."""
    led = _LED.search(outline.tags[:first])
    if led is None or outline.word(led.start("at")) != "at":
        return None
    name = led.start("name")
    return str(outline.values[name][0]) if outline.tags[name] == "P" else outline.text(name, led.end("name"))


def _trim(outline: Outline, first: int, last: int) -> tuple[int, int]:
    """Leave out auxiliaries and joints at the ends, and an opening adverbial before a comma."""
    tags = outline.tags
    while last > first and tags[last - 1] in "xBH,-&sepf:":
        last -= 1
    bracketed = _BRACKETED.match(tags, first, last)
    first = bracketed.end() if bracketed else first
    while first < last and tags[first] in ",&-x:c)ne":
        first += 1
    if tags[first : first + 2] == "w," and outline.word(first).endswith("ly"):
        first += 2
    start = first - (tags[first - 1 : first] == "L" and outline.word(first - 1) == "out")
    lead = _ADVERBIAL.match(tags, start, last)
    if lead and "A" not in tags[first : lead.end()].split(",")[0] and _SOMETHING.search(tags, lead.end(), last):
        first = lead.end()
    return first, last


def _read_service(outline: Outline, first: int, last: int, head: int, words: RatingWords) -> str | None:
    """Return the service named: a mention of one, else a run of capitals that is no place and no person's."""
    tags = outline.tags
    services = [n for n in range(first, last) if tags[n] == "P" and outline.values[n][1] != "plural"]
    if services:
        return name_rated(outline, first, last, services, words)
    if any(tag in tags[first:head] for tag in "Imn"):
        return None
    while first < head and outline.word(first) in words["epithets"]:
        first += 1
    name = _NAME.search(tags, first, head)
    if name is None or names_nobody(outline.words(*name.span()), words):
        return None
    eats = outline.word(name.end()) in words["eating_places"]
    if name.start() == 0 and (outline.tag(name.end()) == "j" or eats or (name.end() == 1 and is_common(outline, 0))):
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
