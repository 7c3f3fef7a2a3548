"""When a predicted fact is the gold one, and when two field values say the same."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

__all__ = ["FIELDS", "agrees", "fits", "overlap"]

FIELDS: dict[str, tuple[str, ...]] = {
    "ratings": ("status", "inspectorate", "aspect", "subject", "when"),
    "dates": ("type", "value"),
    "counts": ("of", "kind", "qualifier"),
    "quotes": ("speaker", "kind"),
    "actions": ("status", "by", "subject"),
    "inspections": ("overall", "previous", "inspected"),
}

_SMALL_WORDS = frozenset({"the", "a", "an", "of", "for", "and", "s"})
_WORDY = {"aspect": 0.5, "subject": 0.5, "of": 0.5, "by": 0.5, "provider": 0.5, "inspectorate": 0.9}
_DATES = frozenset({"when", "value", "inspected"})


def overlap(a: Mapping[str, Any], b: Mapping[str, Any]) -> float:
    """The intersection of two spans over their union."""
    shared: int = min(a["end"], b["end"]) - max(a["start"], b["start"])
    union: int = max(a["end"], b["end"]) - min(a["start"], b["start"])
    return max(shared, 0) / union


def fits(kind: str, gold: Mapping[str, Any], fact: Mapping[str, Any]) -> float:
    """How well a prediction can be this gold fact; 0 where it cannot."""
    if kind == "inspections":
        if not agrees("inspectorate", gold.get("inspectorate"), fact.get("inspectorate")):
            return 0.0
        return 1.0 + sum(agrees(key, gold.get(key), fact.get(key)) for key in ("overall", "provider"))
    common = overlap(gold, fact)
    if kind in {"dates", "quotes"}:
        return common if common >= {"dates": 0.6, "quotes": 0.8}[kind] else 0.0
    key = {"ratings": "grade", "counts": "value", "actions": "action"}[kind]
    if not common or not agrees("number" if kind == "counts" else key, gold[key], fact.get(key)):
        return 0.0
    return 1 + common + sum(agrees(k, gold[k], fact.get(k)) for k in ("aspect", "status", "subject") if k in gold)


def agrees(key: str, gold: Any, value: Any) -> bool:
    """Whether a field's value is (one of) the gold value(s); free text agrees when most of its words do."""
    return any(_agrees(key, want, value) for want in (gold if isinstance(gold, list) else [gold]))


def _agrees(key: str, want: Any, value: Any) -> bool:
    if key == "speaker" and isinstance(value, Mapping):
        value = value["name"]
    if key in _DATES and want is None:
        return value is None or "X" in str(value)
    if want is None or value is None:
        return want is value
    if key == "number":
        return abs(float(want) - float(value)) <= 1e-6 * max(1.0, abs(float(want)))
    if key == "speaker":
        x, y = _words(want), _words(value)
        return bool(x and y) and (x[-1] == y[-1] or set(x) <= set(y) or set(y) <= set(x))
    if key in _WORDY:
        return _close(_words(want), _words(value), _WORDY[key])
    return str(want) == str(value)


def _close(x: list[str], y: list[str], least: float) -> bool:
    a, b = set(x), set(y)
    if not a or not b:
        return a == b
    return 2 * len(a & b) / (len(a) + len(b)) >= least or a <= b or b <= a


def _words(value: Any) -> list[str]:
    text = unicodedata.normalize("NFKC", str(value)).lower().replace("’", "'").replace("‘", "'").replace("–", "-")
    words = (word.strip(".'").removesuffix("'s") for word in re.findall(r"[a-z0-9£%'.]+", text))
    return [word for word in words if word and word not in _SMALL_WORDS]
