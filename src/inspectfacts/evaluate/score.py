"""Score extractions against gold: F1 of detection, and full F1, which also wants every attribute right.

A gold field that is absent is not scored, a list means that any of its values is right, and `optional` facts are
neither required nor penalised.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .agreement import FIELDS, agrees, fits, overlap

__all__ = ["Score", "score_documents"]


@dataclass(slots=True)
class Score:
    """Counts for one kind of fact over a corpus; `wrong` names what went wrong, for people to read."""

    right: int = 0
    spurious: int = 0
    missed: int = 0
    full: int = 0
    fields: dict[str, list[int]] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        """The F1 of detection: right place and right grade, value or span."""
        return self._f1(self.right)

    @property
    def full_f1(self) -> float:
        """The F1 of facts with every attribute right."""
        return self._f1(self.full)

    def accuracy(self, name: str) -> float:
        """The share of found facts whose field `name` is right."""
        good, seen = self.fields.get(name, [0, 0])
        return good / seen if seen else 1.0

    def _f1(self, hits: int) -> float:
        total = 2 * self.right + self.spurious + self.missed
        return 2 * hits / total if total else 1.0


def score_documents(pairs: Iterable[tuple[str, Mapping[str, Any], Mapping[str, Any]]]) -> dict[str, Score]:
    """Score (name, gold, prediction) triples, both in the shape of the contract's JSON; return a score a kind."""
    scores = {kind: Score() for kind in FIELDS}
    for name, gold, predicted in pairs:
        for kind, score in scores.items():
            _score_kind(kind, name, gold.get(kind) or [], _flat(kind, predicted), score)
    return scores


def _flat(kind: str, predicted: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Predictions of a kind, a quote once per span; pull quotes do not count."""
    facts = predicted.get(kind) or []
    if kind != "quotes":
        return list(facts)
    return [{**quote, **span} for quote in facts if not quote.get("duplicate_of") for span in quote["spans"]]


def _score_kind(kind: str, name: str, golds: list[Any], facts: list[Any], score: Score) -> None:
    pairs = _match(kind, golds, facts)
    for g, p in pairs.items():
        if not golds[g].get("optional"):
            score.right += 1
            score.full += _score_fields(kind, name, golds[g], facts[p], score)
    for g, gold in enumerate(golds):
        if g not in pairs and not gold.get("optional"):
            score.missed += 1
            score.wrong.append(f"{name}: {kind}: missed {_label(gold)}")
    found = set(pairs.values())
    for p, fact in enumerate(facts):
        if p not in found and not _excused(kind, fact, golds):
            score.spurious += 1
            score.wrong.append(f"{name}: {kind}: spurious {_label(fact)}")


def _score_fields(kind: str, name: str, gold: Mapping[str, Any], fact: Mapping[str, Any], score: Score) -> bool:
    full = True
    for key in FIELDS[kind]:
        if key not in gold:
            continue
        good = agrees(key, gold[key], fact.get(key))
        tally = score.fields.setdefault(key, [0, 0])
        tally[0] += good
        tally[1] += 1
        full &= good or (kind, key) == ("quotes", "kind")
        if not good:
            score.wrong.append(f"{name}: {kind}.{key}: {_label(gold)}: want {gold[key]!r}, got {fact.get(key)!r}")
    return full


def _match(kind: str, golds: list[Any], facts: list[Any]) -> dict[int, int]:
    """Pair golds with predictions one to one, best fit first."""
    fitting = [(fits(kind, gold, fact), -g, -p) for g, gold in enumerate(golds) for p, fact in enumerate(facts)]
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for fit, g, p in sorted(fitting, reverse=True):
        if fit > 0 and -g not in pairs and -p not in taken:
            pairs[-g] = -p
            taken.add(-p)
    return pairs


def _excused(kind: str, fact: Mapping[str, Any], golds: list[Any]) -> bool:
    """Scare quotes, the count one, and whatever touches an optional gold are not held against a prediction."""
    if (kind, fact.get("kind")) == ("quotes", "scare") or (kind, fact.get("value")) == ("counts", 1):
        return True
    return kind != "inspections" and any(gold.get("optional") and overlap(gold, fact) > 0 for gold in golds)


def _label(fact: Mapping[str, Any]) -> str:
    return repr(str(fact.get("text") or fact.get("provider"))[:60])
