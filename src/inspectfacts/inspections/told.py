"""What one article tells, gathered for the making of its rows."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from ..facts import Action, Date
from ..rulebook import Rulebook
from .cases import Case
from .names import ServiceNames
from .visits import Visits

__all__ = ["LEAD", "NOTHING", "TOP", "About", "Together", "Told"]

LEAD, TOP = 500, 800


@dataclass(frozen=True, slots=True)
class Together:
    """Services named in one breath, the place of their sentence, and whether the article counts so many before."""

    names: tuple[str, ...]
    start: int
    end: int
    counted: bool


@dataclass(frozen=True, slots=True)
class About:
    """What an article is about: the inspectorate and the service named most, and where ratings are said to stand.

    `standing` holds the source offsets of ratings such as that in "which is rated good", `kept` of such as that in
    "still requires improvement", `whole` of those called overall, `called_whole` of such as that in "an overall
    judgement of good", `fresh` of those to which a visit led, `anew` of such as that in "is now rated good", `taken`
    of regulatory steps that are told as news; `together` holds the services that are named in one breath. `dated`
    holds the service spoken of at the source offset of each date of a visit, `sites` those services that are one
    place, not a body that may run others, `headed` those with headings. `lead` and `top` are the source offsets that
    the first LEAD and TOP characters of the article proper reach to, whatever the page puts before it. `dwelt` says
    that more than one word is given to the service named most, `monitored` that the news is a visit which gives no
    grade; `asides` holds the services only named as neighbours, `reported` the place and words of what the top says
    that inspectors found.
    """

    inspectorate: str | None = None
    service: str | None = None
    standing: frozenset[int] = frozenset()
    kept: frozenset[int] = frozenset()
    whole: frozenset[int] = frozenset()
    called_whole: frozenset[int] = frozenset()
    taken: frozenset[int] = frozenset()
    together: tuple[Together, ...] = ()
    lead: int = LEAD
    top: int = TOP
    dwelt: bool = False
    dated: Mapping[int, str] = field(default_factory=dict)
    sites: frozenset[str] = frozenset()
    fresh: frozenset[int] = frozenset()
    headed: frozenset[str] = frozenset()
    anew: frozenset[int] = frozenset()
    monitored: bool = False
    asides: frozenset[str] = frozenset()
    reported: tuple[int, str] | None = None


NOTHING = About()


@dataclass(frozen=True, slots=True)
class Told:
    """The cases, dates and actions of an article, and what they are judged by.

    `leading` are, by inspectorate, the places in order of the ratings of services that stand at the top; `whole_bodies`
    those with an overall rating, `surveyed` those of which a survey is told, and where, `tallied` the same with each
    grade it counts; `elsewhere` are the places of the dates of visits to services that are not rated; `published` is
    the day the report came out. `spoken` are the ids of quotations of people; `lowest` holds the grade that leads to
    special measures, by body. `whole_scales` are those that grade a service in one area at most, `whole_grades` those
    of scales without areas.
    """

    cases: Sequence[Case]
    leading: Mapping[str, Sequence[int]]
    whole_bodies: frozenset[str | None]
    surveyed: Mapping[str | None, int]
    tallied: frozenset[tuple[str | None, str]]
    visits: Visits
    elsewhere: Collection[int]
    published: str | None
    dates: Sequence[Date]
    actions: Sequence[Action]
    spoken: frozenset[str]
    day: str | None
    about: About
    names: ServiceNames
    lowest: Mapping[str, str]
    whole_scales: frozenset[str | None]
    whole_grades: frozenset[str]
    rulebook: Rulebook
    explain: bool
