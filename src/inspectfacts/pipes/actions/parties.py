"""Read who took an action, against whom and when, from the mentions near it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc

from ...facts import Date, Rating
from ..reading import Reading
from .mentions import ActionMention
from .words import ActionWords

__all__ = ["Parties"]

_NEAR = 8
_OPENING = 6
_COUNCIL = "council"


@dataclass(frozen=True, slots=True)
class _Named:
    at: int
    name: str | None
    kind: str


class Parties:
    """Holds the bodies and services that an article names, to be asked about one action after the other."""

    def __init__(self, doc: Doc, reading: Reading, words: ActionWords) -> None:
        self._reading, self._words = reading, words
        self._bodies = list(_named_bodies(doc))
        self._body_counts = Counter(body.name for body in self._bodies)
        self._services = list(_named_services(doc))
        self._service_counts = Counter(service.name for service in self._services)
        ratings: list[Rating] = reading.facts.get("ratings", [])  # type: ignore[assignment]
        self._rated = Counter(rating.subject for rating in ratings if rating.subject)
        dates: list[Date] = reading.facts.get("dates", [])  # type: ignore[assignment]
        self._dates = list(zip(doc.spans.get("dates", ()), dates, strict=False))

    def by(self, mention: ActionMention) -> str | None:
        """Return who acts: a body of the sentence that takes such steps, else the one named most in the article.

        Councils take the steps of food hygiene; a step that no body owns is taken by the service that "has" taken it.
        """
        owners = self._words.owners.get(mention.action, ())
        here = [body for body in self._here(self._bodies, mention) if body.name in owners]
        if here:
            return min(here, key=lambda body: abs(body.at - mention.start)).name
        if not owners:
            return self._doer(mention)
        named = [body for body in owners if body in self._body_counts]
        if any("food" in self._words.subjects[body] for body in owners):
            near = [*self._here(self._services, mention), *self._services]
            named = [service.name for service in near if service.kind == _COUNCIL and service.name][:1] or named
        if named:
            return max(named, key=lambda body: (bool(self._words.subjects.get(body)), self._body_counts[body]))
        alone = len(owners) == 1 and (not self._bodies or not self._words.subjects.get(owners[0]))
        return owners[0] if alone else None

    def subject(self, mention: ActionMention, by: str | None) -> str | None:
        """Return the service acted against: the nearest of the sentence, else the last before it, else the main one.

        Where no service is named, the one that was rated is meant.
        """
        kinds = self._words.subjects.get(by or "") or frozenset()
        apart = [service for service in self._services if not mention.start <= service.at < mention.end]
        others = [service for service in apart if service.name != by] or apart
        fitting = [service for service in others if service.kind in kinds] or others
        start = self._sentence(mention)[0]
        here = list(self._here(fitting, mention))
        if here:
            return min(here, key=lambda service: (service.at > mention.start, abs(service.at - mention.start))).name
        named = [service for service in fitting if service.name]
        earlier = [service.name for service in named if service.at < start]
        if earlier:
            return earlier[-1]
        if named:
            return max(named, key=lambda service: self._service_counts[service.name]).name
        return max(self._rated, key=lambda name: self._rated[name], default=None)

    def when(self, mention: ActionMention, status: str) -> str | None:
        """Return the date the sentence gives to the action, with no word such as "after" leading to it."""
        start, end = self._sentence(mention)
        away = self._words.away - {"by"} if status == "planned" else self._words.away
        dates = [(span, date) for span, date in self._dates if start <= span.start < end and date.type == "DATE"]
        following = [(span, date) for span, date in dates if span.start >= mention.end]
        if following:
            span, date = following[0]
            between = self._reading.words[mention.end : span.start]
            return date.value if away.isdisjoint(between) and "," not in between else None
        if dates:
            span, date = dates[-1]
            lead = self._reading.words[max(start, span.start - 1) : span.start]
            near = mention.start - span.end <= _NEAR or (len(dates) == 1 and span.start - start <= _OPENING)
            return date.value if near and away.isdisjoint(lead) else None
        return None

    def _doer(self, mention: ActionMention) -> str | None:
        """Return the service before an active verb: "The county has stopped placing people"."""
        if self._reading.words[mention.start - 1] not in self._words.active:
            return None
        before = [service for service in self._here(self._services, mention) if service.at < mention.start]
        return before[-1].name if before else None

    def _here(self, named: list[_Named], mention: ActionMention) -> Iterator[_Named]:
        start, end = self._sentence(mention)
        return (each for each in named if start <= each.at < end)

    def _sentence(self, mention: ActionMention) -> tuple[int, int]:
        return self._reading.sentences[self._reading.sentence_of[mention.start]]


def _named_bodies(doc: Doc) -> Iterator[_Named]:
    for group in ("inspectorates", "interveners"):
        for span in doc.spans[group]:
            yield _Named(span.start, span.label_, group)


def _named_services(doc: Doc) -> Iterator[_Named]:
    """Yield services by their names, described ones with no name by the description, several at once by none."""
    providers = doc.spans["providers"]
    names: list[str | None] = providers.attrs["names"]
    forms: list[str] = providers.attrs["forms"]
    for span, name, form in zip(providers, names, forms, strict=True):
        if name or form in ("definite", "plural"):
            yield _Named(span.start, name or (span.text if form == "definite" else None), span.label_)
