"""Tell direct speech, fragments, and scare quotes: a word or two, a grade, a title."""

from typing import Literal

from .scene import Quotation, Scene
from .utterance import Utterance

__all__ = ["find_kind"]

_FEW = 2
_STOPPED = frozenset(".!?…")
_ATTRIBUTED = frozenset({"quotes.name_line", "quotes.announced", "quotes.listed"})


def find_kind(scene: Scene, utterance: Utterance) -> Literal["direct", "partial", "scare"]:
    """Return the kind of an utterance in the words of the contract."""
    first = utterance.quotations[0]
    if scene.is_graded(first):
        return "scare"
    if utterance.heading and (utterance.how is None or utterance.how.rule not in _ATTRIBUTED):
        return "scare"
    listed = utterance.how is not None and utterance.how.rule == "quotes.listed" and _is_fragment(scene, utterance)
    if utterance.kind == "direct" and not listed and not _is_motto(utterance):
        return "direct"
    reading = scene.reading
    tokens = [at for at in range(first.start, first.end) if reading.words[at][0].isalnum()]
    if len(tokens) - _joined(scene, first) <= _FEW:
        return "scare"
    capitals = sum(reading.is_capital(at) for at in tokens)
    return "scare" if capitals * 2 > len(tokens) and reading.is_capital(tokens[-1]) else "partial"


def _joined(scene: Scene, quotation: Quotation) -> int:
    """Return how many hyphens make one word of two: "full-time equivalent" is two words."""
    text = scene.reading.cleaned.text[quotation.pair.start : quotation.pair.end]
    return sum(len(word.strip("-").split("-")) - 1 for word in text.split() if "-" in word)


def _is_fragment(scene: Scene, utterance: Utterance) -> bool:
    """Tell an item of a list that is no sentence: a few words, or one in small letters, with no stop."""
    first = utterance.quotations[0]
    if not _STOPPED.isdisjoint(scene.reading.words[first.start : first.end - 1]):
        return False
    small = scene.reading.cleaned.text[first.pair.start].islower() and first.ending not in _STOPPED
    return small or (utterance.heading and not _is_sentence(scene, first))


def _is_sentence(scene: Scene, quotation: Quotation) -> bool:
    """Tell a clause of its own, by a verb behind its subject: "Pupils behave well"."""
    lower, words = scene.reading.words, scene.words
    if lower[quotation.start] in words.subordinating:
        return False
    verbs = (at for at in range(quotation.start + 1, quotation.end) if lower[at] in words.predicates)
    return any(lower[at - 1] not in words.subordinating | words.determiners for at in verbs)


def _is_motto(utterance: Utterance) -> bool:
    """Tell a word or two that end without a stop and that no word of reporting brings: our motto: “Aim High”."""
    first = utterance.quotations[0]
    if first.end - first.start > _FEW or not first.ending.isalnum() or len(utterance.quotations) > 1:
        return False
    return utterance.how is None or utterance.how.cue is None
