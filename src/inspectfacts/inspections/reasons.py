"""Say why a row of an inspection reads as it does: short reasons, for --explain."""

from collections.abc import Iterator

from ..facts import Action, Rating
from .cases import Case
from .visits import Visit

__all__ = ["row_reasons"]


def row_reasons(
    case: Case,
    overall: Rating | None,
    previous: Rating | None,
    visit: Visit | None,
    measures: Action | None,
    *,
    kept: bool,
) -> Iterator[str]:
    """Yield which ratings were joined, and where the grades, the provider and the visit come from."""
    told = ", ".join(rating.id for rating in (*case.current, *case.previous))
    names = ", ".join(dict.fromkeys(repr(rating.subject) for rating in case.current if rating.subject))
    yield f"joined {told}: one inspectorate, and names that mean one service ({names or 'none given'})"
    if case.subject:
        uses = sum(rating.subject == case.subject for rating in case.current)
        yield f"provider {case.subject!r}: the name that most of the ratings use ({uses} of {len(case.current)})"
    yield (
        f"overall {overall.grade}: {_place(overall)}"
        if overall
        else "no overall: none is given, or the body gives none"
    )
    if previous is not None:
        yield f"previous {previous.grade}: {_place(previous)}" + (", said to be the same as before" if kept else "")
    if measures is not None:
        yield f"previous: the grade that led to {measures.id} {measures.text!r}"
    if visit is not None:
        yield f"inspected {visit.value}: " + ", ".join(f"{date.id} {date.text!r}" for date in visit.dates)


def _place(rating: Rating) -> str:
    return f"{rating.id} {rating.text!r}" + (f" ({rating.when})" if rating.when else "")
