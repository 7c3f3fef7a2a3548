"""What rule files hold, as types: a file that does not fit them is refused with its place."""

from typing import Literal

from msgspec import Struct, field

from .councils import CouncilNames
from .examples import MarkedExample
from .furniture import FurnitureSet

__all__ = [
    "Area",
    "Framework",
    "Grade",
    "Inspectorate",
    "Lexicon",
    "LexiconFile",
    "MarkedExample",
    "RegulatoryAction",
    "Rulebook",
    "Scale",
    "Verified",
]

Verified = Literal["yes", "partial", "unverified"]


class LexiconFile(Struct, frozen=True, forbid_unknown_fields=True):
    """One file of words: `terms` maps a label to the phrases that carry it.

    Phrases match on word norms: case and curly or straight apostrophes make no difference. `cased` labels match
    as written. A file with `marked = false` marks nothing in a doc: its words are for a pipe to look up.
    """

    lexicon: str
    about: str
    terms: dict[str, list[str]]
    cased: list[str] = []
    marked: bool = True
    source: str | None = None
    hits: list[MarkedExample] = []
    misses: list[MarkedExample] = []


class Lexicon(Struct, frozen=True):
    """A named set of labelled phrases, put together from every file that adds to it."""

    name: str
    terms: dict[str, tuple[str, ...]]
    cased: frozenset[str] = frozenset()
    marked: bool = True


class Grade(Struct, frozen=True, forbid_unknown_fields=True):
    """One step of a scale; `rank` 1 is best, `points` is its official number where it has one.

    `label` is the official wording and itself a written form; `forms` are the others. `needs_cue` marks a grade
    whose word is also an ordinary one ("good"): it is a grade only near a word that gives grades; `loose_forms` are
    further forms of which the same holds ("needs to improve").
    """

    id: str
    label: str
    rank: int
    forms: list[str] = []
    loose_forms: list[str] = []
    points: int | None = None
    needs_cue: bool = False

    @property
    def written(self) -> tuple[str, ...]:
        """Every wording of the grade, the official one first."""
        return (self.label, *self.forms, *self.loose_forms)


class Scale(Struct, frozen=True, forbid_unknown_fields=True):
    """Grades from best to worst; `by_points` says that articles give the bare number ("one out of five")."""

    id: str
    name: str
    grades: list[Grade]
    source: list[str]
    verified: Verified
    by_points: bool = False
    note: str | None = None


class Area(Struct, frozen=True, forbid_unknown_fields=True):
    """A judgement area; `scale` is its own where it differs from that of the framework."""

    label: str
    aliases: list[str] = []
    scale: str | None = None


class Framework(Struct, frozen=True, forbid_unknown_fields=True):
    """How one body inspects one kind of subject in a stretch of years (YYYY, YYYY-MM or YYYY-MM-DD, both inclusive).

    `overall` says whether the body gives an overall grade under it; `scale` names a scale of any file.
    """

    id: str
    name: str
    subjects: list[str]
    overall: bool
    source: list[str]
    verified: Verified
    from_: str | None = field(name="from", default=None)
    to: str | None = None
    scale: str | None = None
    aliases: list[str] = []
    areas: list[Area] = []
    note: str | None = None


class RegulatoryAction(Struct, frozen=True, forbid_unknown_fields=True):
    """A step that a body can take against those it inspects, and the phrases that name it.

    Where `cues` are given, one of these words must stand in the same sentence.
    """

    id: str
    label: str
    phrases: list[str]
    source: list[str]
    verified: Verified
    cues: list[str] = []
    note: str | None = None


class Inspectorate(Struct, frozen=True, eq=False, forbid_unknown_fields=True):
    """One body. `aliases` name it and no other; `generic` words ("the watchdog") mean it only where it is named.

    `inspects` is false for one that only acts on what others find, such as a government department.
    """

    id: str
    name: str
    short: str
    nation: str
    source: list[str]
    verified: Verified
    from_: str | None = field(name="from", default=None)
    to: str | None = None
    inspects: bool = True
    successor: str | None = None
    note: str | None = None
    aliases: list[str] = []
    generic: list[str] = []
    scales: list[Scale] = []
    frameworks: list[Framework] = []
    actions: list[RegulatoryAction] = []
    hits: list[MarkedExample] = []
    misses: list[MarkedExample] = []


class Rulebook(Struct, frozen=True, eq=False):
    """Every rule file of the package and of the user, loaded and checked; inspectorates and scales are by id.

    A rulebook is hashed by identity, so that what is worked out from one can be cached.
    """

    lexicons: dict[str, Lexicon] = field(default_factory=dict)
    files: dict[str, LexiconFile] = field(default_factory=dict)
    inspectorates: dict[str, Inspectorate] = field(default_factory=dict)
    scales: dict[str, Scale] = field(default_factory=dict)
    furniture: FurnitureSet = field(default_factory=FurnitureSet)
    councils: CouncilNames = field(default_factory=CouncilNames)
