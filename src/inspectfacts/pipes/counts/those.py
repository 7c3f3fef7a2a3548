"""Read "those who replied" and "those in the north wing"."""

from .context import Context
from .noun_phrase import noun_phrase_at

__all__ = ["those_at", "those_before"]

_TOLD_APART = ("who", "in", "at", "with")


def those_at(context: Context, at: int) -> str | None:
    """Return "those who replied", "those asked" and "those in the north wing", cut before what is told of them."""
    if context.word(at) == "those" and context.word(at + 1)[-2:] == "ed" and _ends_there(context, at + 2):
        return context.phrase(at, at + 2)
    participle = context.word(at + 1)[-3:] == "ing"
    if context.word(at) != "those" or not (participle or context.word(at + 1) in _TOLD_APART):
        return None
    if context.word(at + 1) != "who":
        end = at + 2 + context.stands("determiner", at + 2)
        noun = noun_phrase_at(context, end, single=True)
        return f"{context.phrase(at, end)} {noun}" if noun is not None else None
    end = at + 2
    while context.stands("verb", end) or context.word(end) in ("been", "be", "not", "n't"):
        end += 1
    end += context.word(end).isalpha()
    object_told = end > at + 2 and context.lists.is_plural(context.word(end)) and not context.bounds(end)
    return context.phrase(at, end + object_told)


def _ends_there(context: Context, at: int) -> bool:
    """Tell "a third of those inspected" from "a third of those excluded pupils"."""
    return context.bounds(at) or at in context.dated or at in context.grades


def those_before(context: Context, start: int) -> str | None:
    """Return those of "Not all those who were moved came back. Two have died"."""
    sentence = context.sentence_of[start]
    first, last = context.sentences[sentence - 1] if sentence else (0, 0)
    found = (those_at(context, at) for at in range(first, last - 1) if context.words[at : at + 2] == ["those", "who"])
    return next(found, None)
