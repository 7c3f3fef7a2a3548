"""Read a noun phrase before or after a verb: the services, areas or counts of either that it names."""

import re
from dataclasses import dataclass, field

from .cues import RatingWords
from .outline import Outline
from .phrases import read_areas

__all__ = ["Named", "read_noun_phrase"]

_ANAPHORS = frozenset({"it", "they", "we", "them", "us", "he", "she", "i"})
_NAME = re.compile(r"W(?:[Wuo'd&\-](?=.*[Wu]))*[Wu]?|u")
_ADVERBIAL = re.compile(r"(?:[pDosNb][^,]*|x+p?[^,]*|w?p[^,]*),")


@dataclass(slots=True)
class Named:
    """What a noun phrase names: a service, areas, a pronoun, or many services at once."""

    subject: str | None = None
    areas: list[str] = field(default_factory=list)
    anaphor: bool = False
    many: bool = False

    def __bool__(self) -> bool:
        return bool(self.subject or self.areas or self.anaphor or self.many)


def read_noun_phrase(outline: Outline, first: int, last: int, words: RatingWords, *, plural: bool, firm: bool = True) -> Named:
    """Read the items from `first` up to `last`; `firm` lets plain words name an area."""
    first, last = _trim(outline, first, last)
    named = Named()
    if first >= last:
        return named
    if re.search(r"N[wx]?o[x]*h$", outline.tags[first:last]):
        named.many = not set(outline.words(first, last)) & words["counted_areas"]
        return named
    if outline.tags[last - 1] == "h":
        named.anaphor = outline.word(last - 1) in _ANAPHORS
        return named
    head = _skip_aside(outline, first, last)
    named.many = counts_services(outline, first, head, words)
    named.subject = _read_service(outline, first, last, head, words)
    if named.many:
        named.subject = _read_many(outline, first, head, words)
        return named
    stop = _place_of(outline, first, last)
    known = "A" in outline.tags[first:last]
    if named.subject is not None and not known and stop == last:
        return named
    area_stop = last if known else min(head, stop)
    if not known and not firm and named.subject is None and outline.reading.is_capital(outline.starts[first]) and first == 0 and outline.tags[first:head] == "w" and outline.word(first) not in words["closers"]:
        named.subject = outline.text(first, head)
        return named
    areas = read_areas(outline, first, area_stop, words, plural=plural)
    if areas and (known or firm and not set(outline.words(first, area_stop)) & words["no_subject"]):
        named.areas = areas
    return named


def _read_many(outline: Outline, first: int, last: int, words: RatingWords) -> str | None:
    """Return the services counted as worded: of this phrase, else named earlier in the sentence."""
    for low, high in ((first, last), (0, first)):
        for n in range(low, high):
            plural = outline.tags[n] == "P" and outline.values[n][1] == "plural"
            if plural or outline.word(n) in words["providers"]:
                while n > low and outline.tags[n - 1] in "wW" and not plural:
                    low = max(low, n - 1)
                    break
                return outline.text(low if outline.tags[low] in "wWN" and n - low <= 3 else n, n + 1)
    return None


def _trim(outline: Outline, first: int, last: int) -> tuple[int, int]:
    tags = outline.tags
    while last > first and tags[last - 1] in "xBH,-&sep:":
        last -= 1
    aside = re.match(r"\([NW]\)", tags[first:last])
    first += aside.end() if aside else 0
    while first < last and tags[first] in ",&-x:c)":
        first += 1
    if tags[first : first + 2] == "w," and outline.word(first).endswith("ly"):
        first += 2
    lead = _ADVERBIAL.match(tags[first:last])
    if lead and re.search(r"[PAhwWuN]", tags[first + lead.end() : last]) and not re.match(r"N?[^,]*A", tags[first : first + lead.end()]):
        first += lead.end()
    return first, last


def _skip_aside(outline: Outline, first: int, last: int) -> int:
    """Return where the head of the phrase ends: before a comma, dash or bracket that opens an aside."""
    aside = re.search(r"[,(r]|-(?![wWN])", outline.tags[first:last])
    return first + aside.start() if aside else last


def _read_service(outline: Outline, first: int, last: int, head: int, words: RatingWords) -> str | None:
    tags = outline.tags
    services = [n for n in range(first, last) if tags[n] == "P" and outline.values[n][1] != "plural"]
    if services:
        return str(outline.values[services[0]][0])
    if re.search(r"[Imn]", tags[first:head]):
        return None
    while first < head and outline.word(first) in words["epithets"]:
        first += 1
    name = _NAME.search(tags[first:head])
    if name is not None and re.search(r"[pow]d?$", tags[first : first + name.start()]) and outline.word(first + name.start() - 1) != "at":
        return None
    if name is not None and outline.word(first + name.start()) in words["no_subject"]:
        return None
    if name is None or tags[first:head].startswith("u") and "w" in tags[first:head]:
        return None
    return outline.text(first + name.start(), first + name.end())


def _place_of(outline: Outline, first: int, last: int) -> int:
    """Return where "at Elm House" starts after plain words, else `last`."""
    place = re.search(r"(?<=[wA])p[xd]*[PW]", outline.tags[first:last])
    return first + place.start() if place else last


def counts_services(outline: Outline, first: int, last: int, words: RatingWords) -> bool:
    """Say whether a phrase counts services: 27 councils, half of them, nine, Eighty per cent of homes."""
    of = outline.tags.find("o", first + 1, last)
    if of > 0 and not set(outline.words(first, of)) & words["wholes"] and outline.tags[first] not in "N%xp" and "N" not in outline.tags[first:of]:
        last = of
    tags, held = outline.tags[first:last], outline.words(first, last)
    if not tags or "A" in tags or set(held) & words["counted_areas"]:
        return False
    named = any(outline.tags[n] == "P" and outline.values[n][1] in ("name", "mixed", "definite") for n in range(first, last))
    if re.match(r"[xp]*N[wx]?o", tags) and set(held) & words["providers"]:
        return True
    if named:
        return False
    if set(held) & words["wholes"] and set(held) & words["providers"]:
        return True
    if set(held) & (words["providers"] if "N" in tags else words["providers"] - words["loose_plurals"]):
        return True
    if re.search(r"N[wx]{0,2}o", tags) and set(held) & (words["providers"] | {"ratings", "judgements"}):
        return True
    return "N" in tags and bool(re.fullmatch(r"[Nxd,&o(_)wnp\-sWh]*", tags)) and (tags.strip("x,&")[0] == "N" or tags[-1] in "N)" or "%" in held or "cent" in held)
