"""Find multiples: "referrals doubled", "a threefold rise", "twice as many children"."""

from collections.abc import Iterator

from .context import Context
from .noun_phrase import noun_phrase_at
from .subjects import subject_before

__all__ = ["find_multiples"]


def find_multiples(context: Context) -> Iterator[tuple[int, int, float, str | None]]:
    """Yield start, end, factor and the thing that grew or shrank."""
    table, factors = context.lists.multiples, context.lists.factors
    if factors.isdisjoint(context.vocabulary):
        return
    for at in [at for at, word in enumerate(context.words) if word in factors]:
        word = context.words[at]
        if word in table:
            yield at, at + 1, table[word], subject_before(context, at)
        elif context.words[at + 1 : at + 3] in (["as", "many"], ["as", "much"]):
            yield at, at + 1, 2, noun_phrase_at(context, at + 3, single=False)
