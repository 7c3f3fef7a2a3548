"""Read who took an action, against whom and when, from the mentions near it."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter

from spacy.tokens import Doc

from ...facts import Date, Rating
from ..reading import Reading
from .mentions import ActionMention
from .words import ActionWords

__all__ = ["Parties"]

_NEAR = 8
_AGENT = 3
_OPENING = 6
_BACK = 200
_MOST = 40
_COUNCIL = "council"
_PARTS = ("places", "names", "forms", "kinds")
_SERVICES = "childrens_services"


@dataclass(frozen=True, slots=True)
class _Named:
    at: int
    name: str | None
    kind: str


_place = attrgetter("at")


@dataclass(frozen=True, slots=True)
class _Choice:
    """Services in the order of the text, and the name of the one that the article speaks of most."""

    services: list[_Named]
    main: str | None


class Parties:
    """Holds the bodies and services that an article names, to be asked about one action after the other."""

    def __init__(self, doc: Doc, reading: Reading, words: ActionWords) -> None:
        self._reading, self._words = reading, words
        self._bodies = sorted(_named_bodies(doc), key=_place)
        self._body_counts = Counter(body.name for body in self._bodies)
        self._services = list(_named_services(doc, reading))
        self._kinds = {service.name: service.kind for service in self._services}
        self._service_counts = Counter(service.name for service in self._services)
        ratings: list[Rating] = reading.facts.get("ratings", [])  # type: ignore[assignment]
        self._rated = Counter(rating.subject for rating in ratings if rating.subject)
        dates: list[Date] = reading.facts.get("dates", [])  # type: ignore[assignment]
        places: list[tuple[int, int]] = doc.spans["dates"].attrs["places"] if "dates" in doc.spans else []
        self._dates = list(zip(places, dates, strict=False))
        self._date_starts = [start for start, _ in places]
        self._main_rated = max(self._rated, key=lambda name: self._rated[name], default=None)
        councils = (service.name for service in self._services if service.kind == _COUNCIL and service.name)
        self._councils = list(dict.fromkeys(councils))[:_MOST]
        self._choices: dict[str | None, list[_Choice]] = {}

    def by(self, mention: ActionMention) -> str | None:
        """Return who acts: a body of the sentence that takes such steps, else the one named most in the article.

        Councils take the steps of food hygiene; a step that no body owns is taken by the service that "has" taken it.
        """
        owners = self._words.owners.get(mention.action, ())
        if (agent := self._agent(mention)) is not None:
            return agent
        here = [body for body in self._here(self._bodies, mention) if body.name in owners]
        if here:
            return min(here, key=lambda body: abs(body.at - mention.start)).name
        if not owners:
            return self._doer(mention) or self._taker(mention, beside=True)
        named = [body for body in owners if body in self._body_counts]
        if any("food" in self._words.subjects[body] for body in owners):
            near = self._here(self._services, mention)
            councils = [service.name for service in near if service.kind == _COUNCIL and service.name]
            named = councils[:1] or self._councils[:1] or named
        if not named and (taker := self._taker(mention)) is not None:
            return taker
        if named:
            return max(named, key=lambda body: (bool(self._words.subjects.get(body)), self._body_counts[body]))
        inspected = self._words.subjects.get(owners[0], frozenset())
        akin = any(inspected & self._words.subjects.get(body.name or "", frozenset()) for body in self._bodies)
        alone = len(owners) == 1 and (not self._bodies or not inspected or akin)
        return owners[0] if alone else None

    def subject(self, mention: ActionMention, by: str | None) -> str | None:
        """Return the service acted against; steps of no inspectorate are taken against the council of a service."""
        name = self._service(mention, by)
        if self._words.subjects.get(by or "") or name is None or self._kinds.get(name) != _SERVICES:
            return name
        place = {word for word in name.replace("’s", "").replace("'s", "").split() if word[0].isupper()}
        return next((council for council in self._councils if place.intersection(council.split())), name)

    def _service(self, mention: ActionMention, by: str | None) -> str | None:
        """Return the nearest of the sentence, else the last named before it in the paragraph.

        Else the one service that was rated is meant, else the last before or the one named most.
        """
        start = self._sentence(mention)[0]
        paragraph = self._reading.paragraphs[self._reading.paragraph_of[start]][0]
        for choice in self._choices_but(by):
            if not any(not mention.start <= service.at < mention.end for service in choice.services):
                continue
            here = [each for each in self._here(choice.services, mention) if not mention.start <= each.at < mention.end]
            if not self._words.owners.get(mention.action):
                here = [each for each in here if each.kind != _COUNCIL] or here
            if here:
                return min(here, key=lambda each: (each.at > mention.start, abs(each.at - mention.start))).name
            earlier = bisect_left(choice.services, start, key=_place)
            before = [each for each in choice.services[max(0, earlier - _BACK) : earlier] if each.name]
            if len(self._rated) == 1 and (not before or before[-1].at < paragraph):
                return self._main_rated
            return before[-1].name if before else choice.main or self._main_rated
        inside = (service.name for service in self._services if mention.start <= service.at < mention.end)
        return self._main_rated or next(inside, None)

    def _choices_but(self, by: str | None) -> list[_Choice]:
        """Return the services that a body may act against, the likelier first: of its kinds, and not itself."""
        if by not in self._choices:
            kinds = self._words.subjects.get(by or "") or frozenset()
            others = [service for service in self._services if service.name != by]
            akin = self._words.stands_for
            fitting = {kind for kind in akin if not kinds.isdisjoint(akin[kind])} | kinds
            lists = [[each for each in some if each.kind in fitting] for some in (others, self._services)]
            counts = self._service_counts
            self._choices[by] = [
                _Choice(
                    some, max((each.name for each in some if each.name), key=lambda name: counts[name], default=None)
                )
                for some in (lists[0], others, lists[1], self._services)
            ]
        return self._choices[by]

    def when(self, mention: ActionMention, status: str) -> str | None:
        """Return the date the sentence gives to the action, with no word such as "after" leading to it."""
        start, end = self._sentence(mention)
        away = self._words.away - {"by"}
        beside = away if status == "planned" else self._words.away
        first, last = bisect_left(self._date_starts, start), bisect_left(self._date_starts, end)
        dates = [(place, date) for place, date in self._dates[first:last] if date.type == "DATE"]
        following = [(place, date) for place, date in dates if place[0] >= mention.end]
        if following:
            (told, _), date = following[0]
            between = self._reading.words[mention.end : told]
            led = not away.isdisjoint(between) or not beside.isdisjoint(between[-1:]) or "," in between
            earlier = status == "lifted" and not self._words.given.isdisjoint(between)
            return None if led or earlier else date.value
        if dates:
            (told, after), date = dates[-1]
            if self._reading.words[after : after + 2] == [",", "when"] and after < mention.start:
                return date.value
            lead = self._reading.words[max(start, told - 1) : told]
            near = mention.start - after <= _NEAR or (len(dates) == 1 and told - start <= _OPENING)
            return date.value if near and beside.isdisjoint(lead) else None
        return None

    def _agent(self, mention: ActionMention) -> str | None:
        """Return the body right after "by": "a notice to improve by the Care Inspectorate"."""
        words, after = self._reading.words, self._here(self._bodies, mention)
        for body in after:
            link = body.at - 1 - (words[body.at - 1] == "the")
            if body.at > mention.end and link - mention.end < _AGENT and words[link] == "by":
                between = words[mention.end : link]
                return body.name if self._words.clause_ends.isdisjoint(between) and "and" not in between else None
        return None

    def _taker(self, mention: ActionMention, *, beside: bool = False) -> str | None:
        """Return the inspectorate before a step whose owners no sentence names; `beside` its verb: "the CQC barred"."""
        before = [body for body in self._here(self._bodies, mention) if body.at < mention.start]
        if not before or not self._words.subjects.get(before[-1].name or ""):
            return None
        between = self._reading.words[before[-1].at + 1 : mention.start]
        return before[-1].name if not beside or self._words.active.issuperset(between) else None

    def _doer(self, mention: ActionMention) -> str | None:
        """Return the service before an active verb: "The county has stopped placing people"."""
        if self._reading.words[mention.start - 1] not in self._words.active:
            return None
        before = [service for service in self._here(self._services, mention) if service.at < mention.start]
        return before[-1].name if before else None

    def _here(self, named: list[_Named], mention: ActionMention) -> list[_Named]:
        start, end = self._sentence(mention)
        return named[bisect_left(named, start, key=_place) : bisect_left(named, end, key=_place)]

    def _sentence(self, mention: ActionMention) -> tuple[int, int]:
        return self._reading.sentences[self._reading.sentence_of[mention.start]]


def _named_bodies(doc: Doc) -> Iterator[_Named]:
    for group in ("inspectorates", "interveners"):
        for start, _, label in doc.spans[group].attrs["places"]:
            yield _Named(start, label, group)


def _named_services(doc: Doc, reading: Reading) -> Iterator[_Named]:
    """Yield services by their names, described ones with no name by the description, several at once by none."""
    held = doc.spans["providers"].attrs
    roster = held["roster"]
    kinds = dict(zip(roster.names, roster.kinds, strict=True))
    for (start, end), name, form, kind in zip(*(held[key] for key in _PARTS), strict=True):
        if name or form in ("definite", "plural"):
            words = name or (reading.text_of(start, end) if form == "definite" else None)
            yield _Named(start, words, kinds.get(name or "", kind))
