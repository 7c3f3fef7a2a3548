"""Say which service an article speaks of where it dates a visit, and which have headings of their own."""

from bisect import bisect_left

from spacy.tokens import Doc

from ..facts import Date
from .providers.mention import NAMED
from .reading import Reading, reading_of

__all__ = ["dated_services", "headed_services"]

_HEADING, _NUMBERED = 12, 2
_ENDS = frozenset(".!?”\"'’,;")
_OWNERS = frozenset({"trust", "service"})
_RUN_BY = [[word, "by"] for word in ("run", "owned", "operated", "managed")] + [["part", "of"]]
_SITES = frozenset(
    {"home", "house", "childrens_home", "nursery", "school", "surgery", "prison", "hospital", "food", "eatery"}
)


def dated_services(doc: Doc) -> tuple[dict[int, str], frozenset[str]]:
    """Return, by the source offset of each date of a visit, the service that its sentence or paragraph speaks of.

    That is the last named or described before it in the sentence, else the first after it there, else the last before
    it in the paragraph, else the numbered entry above it; bodies that run others are left out. The second value holds
    the services that are one place.
    """
    reading, attrs = reading_of(doc), doc.spans["providers"].attrs
    mentions = zip(attrs["places"], attrs["names"], attrs["kinds"], strict=True)
    told = [
        (start, name)
        for (start, _), name, kind in mentions
        if name and kind not in _OWNERS and reading.words[max(0, start - 2) : start] not in _RUN_BY
    ]
    if not told:
        return {}, frozenset()
    roster = attrs["roster"]
    sites = frozenset(name for name, kind in zip(roster.names, roster.kinds, strict=True) if kind in _SITES)
    starts = [start for start, _ in told]
    dates: list[Date] = reading.facts.get("dates", [])  # type: ignore[assignment]
    spoken_of: dict[int, str] = {}
    for (at, _), date in zip(doc.spans["dates"].attrs["places"], dates, strict=True):
        if date.role is not None:
            n = bisect_left(starts, at)
            here = [*told[max(0, n - 1) : n], *(one for one in told[n : n + 1] if not _led_up(reading, at, one[0]))]
            inside = [each for each in here if reading.sentence_of[each[0]] == reading.sentence_of[at]]
            beside = [each for each in here[:1] if n and reading.paragraph_of[each[0]] == reading.paragraph_of[at]]
            headed = [each for each in here[:1] if n and _is_heading(reading, each[0], at)]
            for _, name in (inside or beside or headed)[:1]:
                spoken_of[date.start] = name
    return spoken_of, sites


def _led_up(reading: Reading, at: int, service: int) -> bool:
    """Tell what came before a visit: "it took place in May, after Oak School was rated poor", "… which followed …"."""
    return "followed" in (between := reading.words[at:service]) or not {"after", "before"}.isdisjoint(between[-2:])


def _is_heading(reading: Reading, service: int, at: int) -> bool:
    """Say whether a service opens the line above a paragraph: behind a number, or of an entry that opens with a visit.

    That is "3. Elm School", or "Elm School" above "Inspected in May.".
    """
    number = reading.paragraph_of[service]
    start, end = reading.paragraphs[number]
    if number != reading.paragraph_of[at] - 1:
        return False
    if 0 < service - start <= _NUMBERED and reading.words[start][0].isdigit():
        return True
    opens = at - reading.paragraphs[number + 1][0] <= _NUMBERED + 1
    return opens and service == start and end - start <= _HEADING and reading.words[end - 1] not in _ENDS


def headed_services(doc: Doc) -> frozenset[str]:
    """Return the services that have a heading of their own below the title: "Oak House, Deal"."""
    reading, attrs = reading_of(doc), doc.spans["providers"].attrs
    headed = set()
    for (at, _), name, form in zip(attrs["places"], attrs["names"], attrs["forms"], strict=True):
        start, end = reading.paragraphs[reading.paragraph_of[at]]
        short = start and at - start <= 1 and end - start <= _HEADING
        if name and form in NAMED and short and reading.words[end - 1] not in _ENDS:
            headed.add(name)
    return frozenset(headed)
