"""Tie a headline quotation that names nobody to the speaker whose words it takes."""

from .scene import Scene
from .utterance import Utterance

__all__ = ["link_headlines"]

_LAST_HEADLINE = 1
_FEWEST_SHARED = 2
_SHORTEST = 4
_FARTHEST = 200


def link_headlines(scene: Scene, found: list[Utterance]) -> None:
    """Give each headline quotation without a speaker that of the quotation below with which it shares most words."""
    for n, headline in enumerate(found):
        if headline.quotations[0].paragraph > _LAST_HEADLINE:
            return
        if headline.who is not None:
            continue
        words = _content(scene, headline)
        if len(words) < _FEWEST_SHARED:
            continue
        below = [(_shared(scene, words, other), other) for other in found[n + 1 : n + _FARTHEST] if other.who]
        shared, other = max(below, key=lambda item: item[0], default=(0, headline))
        if shared >= _FEWEST_SHARED:
            headline.follow(other, "quotes.headline")


def _content(scene: Scene, utterance: Utterance) -> set[str]:
    """Return the longer words of an utterance that are more than grammar."""
    lower, grammar = scene.reading.words, scene.words.people.openers
    tokens = (word for quotation in utterance.quotations for word in lower[quotation.start : quotation.end])
    return {word for word in tokens if len(word) >= _SHORTEST and word not in grammar}


def _shared(scene: Scene, words: set[str], utterance: Utterance) -> int:
    """Count the words that an utterance holds too."""
    lower = scene.reading.words
    held = {word for one in utterance.quotations for word in words.intersection(lower[one.start : one.end])}
    return len(held)
