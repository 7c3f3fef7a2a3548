"""A grade as its sentence tells it, before the rest of the article is asked."""

from dataclasses import dataclass, field
from typing import NamedTuple

from ...facts import RatingStatus
from .outline import Outline

__all__ = ["LISTED", "Draft", "Scope"]

# The rule of a grade that a list or table gives to its label.
LISTED = "ratings.listed"


class Scope(NamedTuple):
    """The items before and after a grade that bear on it, as item ranges, with the letters of each."""

    before: tuple[tuple[int, int], ...]
    after: tuple[int, int]
    lead: str
    tail: str


@dataclass(slots=True)
class Draft:
    """One grade: what it was given to, by whom, when, and whether it was given at all.

    `others` are the services that share the grade with `subject`. `anaphor` says that a pronoun stands for the subject,
    `many` that several services are counted, `lent` that its areas are those of the grade before, `old` that its date
    lies far back, `stands` that the sentence says it still holds; `first` and `last` are the items it was read from.
    `verb` is the verb that gives it, if any; `told`, `from_whom` and `of_whom` say in words what decided the status,
    the inspectorate and the subject. `group` names the services that "both homes" stands for.
    """

    item: int
    outline: Outline
    rule: str
    areas: list[str] = field(default_factory=list)
    subject: str | None = None
    others: list[str] = field(default_factory=list)
    anaphor: bool = False
    many: bool = False
    lent: bool = False
    first: int = 0
    last: int = 0
    status: RatingStatus = "current"
    when: str | None = None
    old: bool = False
    stands: bool = False
    scope: Scope | None = None
    inspectorate: str | None = None
    verb: int = -1
    told: str = ""
    from_whom: str = ""
    of_whom: str = "named with the grade"
    group: list[str] = field(default_factory=list)
