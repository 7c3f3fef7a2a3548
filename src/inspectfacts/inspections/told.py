"""What one article tells, gathered for the making of its rows."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..facts import Action, Date
from ..rulebook import Rulebook
from .cases import Case
from .names import ServiceNames

__all__ = ["Told"]


@dataclass(frozen=True, slots=True)
class Told:
    """The cases, dates and actions of an article, and what they are judged by.

    `spoken` are the ids of quotations of people; `about` the inspectorate and the service named most; `whole_scales`
    those that grade a service in one area only.
    """

    cases: Sequence[Case]
    dates: Sequence[Date]
    actions: Sequence[Action]
    spoken: frozenset[str]
    day: str | None
    about: tuple[str | None, str | None]
    names: ServiceNames
    whole_scales: frozenset[str | None]
    rulebook: Rulebook
