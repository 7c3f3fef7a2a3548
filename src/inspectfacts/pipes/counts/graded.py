"""Say what a number counts that has a grade where its noun should be."""

from .context import Context
from .noun_phrase import noun_phrase_at

__all__ = ["counted_alike", "names_grade"]

_MARKS = frozenset({"“", "”", "‘", "’", '"', "'"})
_NEAR, _WIDE = 6, 14


def counted_alike(context: Context, at: int) -> str | None:
    """Return the grades of "two ‘outstanding’ and 13 ‘good’ grades", which both numbers count."""
    at += context.word(at) in _MARKS
    if at not in context.grades:
        return None
    link = next((n for n in range(at + 1, at + _NEAR) if context.word(n) in ("and", "or")), at)
    if link == at or link + 1 not in context.numbers or any(map(context.bounds, range(at + 1, link - 1))):
        return None
    second = context.numbers[link + 1]
    second += context.word(second) in _MARKS
    if second not in context.grades:
        return None
    noun = next((n for n in range(second + 1, second + _NEAR) if context.lists.is_plural(context.word(n))), second)
    if noun == second or any(context.bounds(n) and context.word(n) not in _MARKS for n in range(second, noun)):
        return None
    context.how = "of the noun after the next number"
    return noun_phrase_at(context, noun, single=False)


def names_grade(context: Context, lead: int, subject: str) -> bool:
    """Tell the grades of "the share seen to be good or outstanding fell from", which are no subject."""
    first = subject.partition(" ")[0]
    return any(context.text(at) == first for at in range(max(0, lead - _WIDE), lead) if at in context.grades)
