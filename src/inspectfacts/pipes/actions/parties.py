"""Read who took an action, against whom and when, from the mentions near it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc

from ...facts import Date
from ..reading import Reading
from .mentions import ActionMention
from .words import ActionWords

__all__ = ["Parties"]

_NEAR = 8
_COUNCIL = "council"


@dataclass(frozen=True, slots=True)
class _Named:
    at: int
    name: str
    kind: str


class Parties:
    """Holds the bodies and services that an article names, to be asked about one action after the other."""

    def __init__(self, doc: Doc, reading: Reading, words: ActionWords) -> None:
        self._reading, self._words = reading, words
        self._bodies = list(_named_bodies(doc))
        self._body_counts = Counter(body.name for body in self._bodies)
        self._services = list(_named_services(doc))
        self._service_counts = Counter(service.name for service in self._services)
        dates: list[Date] = reading.facts.get("dates", [])  # type: ignore[assignment]
        self._dates = list(zip(doc.spans.get("dates", ()), dates, strict=False))

    def by(self, mention: ActionMention) -> str | None:
        """Return who acts: a body of the sentence that takes such steps, else the one named most in the article.

        Councils take the steps that no body owns, and those of food hygiene.
        """
        owners = self._words.owners.get(mention.action, ())
        here = [body for body in self._here(self._bodies, mention) if body.name in owners]
        if here:
            return min(here, key=lambda body: abs(body.at - mention.start)).name
        if not owners or _inspects_food(self._words, owners):
            councils = [service for service in self._here(self._services, mention) if service.kind == _COUNCIL]
            if councils:
                return councils[0].name
        named = [body for body in owners if body in self._body_counts]
        if named:
            return max(named, key=lambda body: (self._inspects(body), self._body_counts[body]))
        return owners[0] if len(owners) == 1 else None

    def subject(self, mention: ActionMention, by: str | None) -> str | None:
        """Return the service acted against: the nearest of the sentence, else the last before it, else the main one."""
        kinds = self._words.subjects.get(by or "") or frozenset()
        fitting = [service for service in self._services if service.kind in kinds and service.name != by]
        fitting = fitting or [service for service in self._services if service.name != by]
        start = self._sentence(mention)[0]
        here = list(self._here(fitting, mention))
        if here:
            return min(here, key=lambda service: (service.at > mention.start, abs(service.at - mention.start))).name
        earlier = [service.name for service in fitting if service.at < start]
        if earlier:
            return earlier[-1]
        return max(fitting, key=lambda service: self._service_counts[service.name]).name if fitting else None

    def when(self, mention: ActionMention) -> str | None:
        """Return the date the sentence gives to the action, with no word such as "after" leading to it."""
        start, end = self._sentence(mention)
        for span, date in self._dates:
            if span.start < mention.end or span.start >= end or date.type != "DATE":
                continue
            between = self._reading.words[mention.end : span.start]
            return date.value if self._words.away.isdisjoint(between) and "," not in between else None
        for span, date in reversed(self._dates):
            if not start <= span.start < mention.start or date.type != "DATE":
                continue
            lead = self._reading.words[max(start, span.start - 1) : span.start]
            near = mention.start - span.end <= _NEAR
            return date.value if near and self._words.away.isdisjoint(lead) else None
        return None

    def _here(self, named: list[_Named], mention: ActionMention) -> Iterator[_Named]:
        start, end = self._sentence(mention)
        return (each for each in named if start <= each.at < end)

    def _sentence(self, mention: ActionMention) -> tuple[int, int]:
        return self._reading.sentences[self._reading.sentence_of[mention.start]]

    def _inspects(self, body: str) -> bool:
        return bool(self._words.subjects.get(body))


def _named_bodies(doc: Doc) -> Iterator[_Named]:
    for group in ("inspectorates", "interveners"):
        for span in doc.spans[group]:
            yield _Named(span.start, span.label_, group)


def _named_services(doc: Doc) -> Iterator[_Named]:
    providers = doc.spans["providers"]
    names: list[str | None] = providers.attrs["names"]
    for span, name in zip(providers, names, strict=True):
        if name:
            yield _Named(span.start, name, span.label_)


def _inspects_food(words: ActionWords, owners: tuple[str, ...]) -> bool:
    return any("food" in words.subjects[body] for body in owners)
