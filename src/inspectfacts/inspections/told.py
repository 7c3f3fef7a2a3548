"""What one article tells, gathered for the making of its rows."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..facts import Action, Date
from ..rulebook import Rulebook
from .cases import Case
from .names import ServiceNames

__all__ = ["NOTHING", "About", "Told"]


@dataclass(frozen=True, slots=True)
class About:
    """What an article is about: the inspectorate and the service named most, and where ratings are said to stand.

    `standing` holds the source offsets of ratings such as that in "which is rated good".
    """

    inspectorate: str | None = None
    service: str | None = None
    standing: frozenset[int] = frozenset()


NOTHING = About()


@dataclass(frozen=True, slots=True)
class Told:
    """The cases, dates and actions of an article, and what they are judged by.

    `spoken` are the ids of quotations of people; `whole_scales` those that grade a service in one area at
    most, `whole_grades` those of scales without areas.
    """

    cases: Sequence[Case]
    dates: Sequence[Date]
    actions: Sequence[Action]
    spoken: frozenset[str]
    day: str | None
    about: About
    names: ServiceNames
    whole_scales: frozenset[str | None]
    whole_grades: frozenset[str]
    rulebook: Rulebook
