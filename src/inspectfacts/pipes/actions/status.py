"""Read from the words around an action whether it was taken, is planned, was not taken or has ended."""

from typing import Literal

from ..reading import Reading
from .words import ActionWords

__all__ = ["Status", "read_status"]

Status = Literal["done", "planned", "negated", "lifted", "mention"]
_ORDER: tuple[tuple[Status, str, int], ...] = (
    ("mention", "mention.before", 5),
    ("negated", "negated.far", 18),
    ("lifted", "lifted.next", 2),
    ("lifted", "lifted.before", 6),
    ("lifted", "lifted.after", 12),
    ("done", "done.before", 4),
    ("planned", "planned.after", 7),
    ("negated", "negated.before", 6),
    ("negated", "negated.after", 7),
    ("planned", "planned.before", 10),
)
_HELPING = frozenset({"will", "would", "has", "have", "had", "is", "are", "was", "were", "now", "must", "could", "may"})
_NOT = frozenset({"not", "never"})


def read_status(reading: Reading, start: int, end: int, words: ActionWords) -> tuple[Status, str]:
    """Return the status of the action at these tokens, and the phrase that told it ("" for done).

    A mention speaks about the action itself ("what are special measures?") and says of nobody that it was taken.
    """
    before, after = _before(reading, start, words), _after(reading, end, words)
    before = [word for word in before if word not in words.quote_marks]
    inside = reading.words[start:end]
    for status, label, reach in _ORDER:
        within = [] if label.endswith("next") else inside
        if label.endswith("far"):
            phrase = _first_of(words.status[label], _far_before(reading, start, reach))
            if phrase:
                return status, phrase
            continue
        near = [*within, *after[:reach]] if label.endswith("after") else [*before[-reach:], *within]
        phrase = _first_of(words.status[label], near)
        if phrase:
            return status, phrase
    return "done", ""


def _far_before(reading: Reading, at: int, reach: int) -> list[str]:
    """Return the words before a token in its sentence, behind a "but": "stopped short, though, of putting it in"."""
    far = reading.words[max(reading.sentences[reading.sentence_of[at]][0], at - reach) : at]
    but = next((n for n in range(len(far) - 1, -1, -1) if far[n] in ("but", ";")), -1)
    return far[but + 1 :]


def _before(reading: Reading, at: int, words: ActionWords) -> list[str]:
    """Return the words of the clause before a token."""
    start = first = reading.sentences[reading.sentence_of[at]][0]
    for n in range(at - 1, first - 1, -1):
        if reading.words[n] in words.clause_ends:
            start = n + 1
            break
    return reading.words[start:at]


def _after(reading: Reading, at: int, words: ActionWords) -> list[str]:
    """Return the words of the clause after a token, over an aside between commas."""
    end = reading.sentences[reading.sentence_of[at - 1]][1]
    following = _one_verb(reading.words[at:end])
    if following[:1] == [","] and "," in following[1:]:
        aside = following.index(",", 1)
        return following[1:aside] if following[1] in words.clause_ends else following[aside + 1 :]
    stop = next((n for n, word in enumerate(following) if n and word in words.clause_ends), len(following))
    if following[:1] and following[0] in words.clause_ends and following[0] not in words.relatives:
        stop = 0
    return following[:stop]


def _one_verb(following: list[str]) -> list[str]:
    """Cut what follows at "and will" and "and has", which tell more of who bears the step, and keep "but not"."""
    stop = next((n for n, word in enumerate(following[:-1]) if word == "and" and following[n + 1] in _HELPING), None)
    following = following[:stop]
    if "but" in following[:-1]:
        at = following.index("but")
        return [*following[:at], *following[at + 1 :]] if following[at + 1] in _NOT else following
    return following


def _first_of(phrases: tuple[str, ...], near: list[str]) -> str:
    text = f" {' '.join(near)} "
    return next((phrase.strip() for phrase in phrases if phrase in text), "")
