"""Say how exactly a number counts, and per what."""

from ...facts import Qualifier
from .context import Context
from .noun_phrase import noun_phrase_at

__all__ = ["find_per", "find_qualifier"]

_AFTER: dict[tuple[str, str], Qualifier] = {
    ("or", "more"): "at_least",
    ("and", "more"): "at_least",
    ("or", "so"): "about",
    ("or", "fewer"): "up_to",
    ("or", "less"): "up_to",
    ("at", "most"): "up_to",
    ("-", "odd"): "about",
    ("-", "plus"): "over",
}
_HYPHENS = ("-", "–")
_SINCE = ("ago", "earlier", "later", "before", "old")


def find_qualifier(context: Context, start: int, end: int) -> tuple[Qualifier | None, int]:
    """Return the qualifier around a number, and the token where the words before it begin."""
    table = context.lists.qualifiers
    if context.word(start - 1) == "over" and context.stands("looked_over", start - 2):
        return None, start
    ends = context.lists.qualifier_ends
    for length in (4, 3, 2, 1) if context.word(start - 1) in ends else ():
        if start >= length:
            qualifier = table.get(" ".join(context.words[start - length : start]))
            if qualifier is not None:
                return qualifier, start - length
    if context.word(end) == "+":
        return "at_least", start
    if "couple" in context.words[start:end]:
        return "about", start
    return _AFTER.get((context.word(end), context.word(end + 1))), start


def find_per(context: Context, end: int) -> tuple[str | None, int]:
    """Return what a number is reckoned per ("day", "10,000 children"), and the token where that ends."""
    end += context.stands("pounds", end)
    words = context.words[end : end + 4]
    if words[0] in _HYPHENS and words[1] == "a" and words[2] in _HYPHENS:
        return context.text(end + 3), end + 4
    at = end
    while at - end < 3 and context.word(at).isalpha() and not context.stands("boundary", at):
        at += 1
    if context.word(at) == "per" or (context.word(at) in ("in", "for") and context.word(at + 1) == "every"):
        base = at + (1 if context.word(at) == "per" else 2)
        if base in context.numbers:
            stop = context.numbers[base]
            noun = noun_phrase_at(context, stop, single=False)
            size = context.phrase(base, stop)
            return f"{size} {noun}" if noun else size, stop
        return (
            (context.text(base), end) if context.word(base).isalpha() and context.word(base) != "cent" else (None, end)
        )
    if words[0] in ("a", "an", "each", "every") and words[1] in context.lists.sets["period"] and words[2] not in _SINCE:
        return context.text(end + 1), end
    return None, end
