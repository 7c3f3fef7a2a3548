"""The facts an extraction holds, as frozen plain values: the output contract in types.

Offsets are half-open and count Unicode code points of the decoded source; dates are ISO 8601 strings. Field
order here is field order in the JSON. Source of the names: the output contract, schema 1, and TimeML TIMEX3.
"""

from typing import Literal

from msgspec import UNSET, Struct, UnsetType, field

__all__ = [
    "Action",
    "Change",
    "Count",
    "Date",
    "ErrorInfo",
    "Extraction",
    "Fact",
    "Failure",
    "Inspection",
    "Published",
    "Quote",
    "Rating",
    "Removed",
    "Source",
    "Span",
    "Speaker",
]

RatingStatus = Literal["current", "previous", "target", "negated", "hypothetical", "aggregate", "mention"]
Qualifier = Literal["about", "over", "under", "at_least", "up_to", "only"]


class Value(Struct, frozen=True, kw_only=True):
    """A plain value: frozen, comparable, picklable."""


class Span(Value, frozen=True, kw_only=True):
    """A half-open stretch of the source, in code points."""

    start: int
    end: int


class Removed(Span, frozen=True, kw_only=True):
    """Page furniture that was cut before facts were looked for, and the rule that cut it."""

    rule: str


class Source(Value, frozen=True, kw_only=True):
    """Where a document came from and how its bytes were read."""

    path: str | None
    sha256: str | None
    characters: int | None
    format: str | None
    encoding: str | None


class Published(Value, frozen=True, kw_only=True):
    """The publication date (YYYY-MM-DD) and where it was found; every relative date resolves against it."""

    date: str
    from_: Literal["option", "dateline", "metadata", "filename", "url"] = field(name="from")


class Fact(Value, frozen=True, kw_only=True):
    """What every fact knows: its text and place in the source, its rule, and the quotation it stands in."""

    id: str = ""
    text: str
    start: int
    end: int
    rule: str
    quote: str | None = None
    because: list[str] | UnsetType = UNSET


class Rating(Fact, frozen=True, kw_only=True):
    """One grade given to one subject or one aspect of it."""

    grade: str
    scale: str | None
    inspectorate: str | None
    subject: str | None
    aspect: str | None
    status: RatingStatus
    when: str | None


class Date(Fact, frozen=True, kw_only=True):
    """A calendar expression, duration or set, as a TIMEX3 value; from/to are the first and last ISO day covered."""

    type: Literal["DATE", "DURATION", "SET"]
    value: str | None
    from_: str | None = field(name="from")
    to: str | None
    role: Literal["inspected", "published", "previous_inspection", "deadline", "event"] | None = None


class Change(Value, frozen=True, kw_only=True):
    """How a counted thing moved: from one number to another, by how much."""

    direction: Literal["up", "down", "none"]
    from_: float | None = field(name="from", default=None)
    to: float | None = None
    by: float | None = None


class Count(Fact, frozen=True, kw_only=True):
    """A number that quantifies something; `upper` is the upper end of a range that starts at `value`."""

    value: float | int
    kind: Literal["cardinal", "percent", "money", "fraction", "rate"]
    of: str | None
    qualifier: Qualifier | None
    currency: str | None = None
    per: str | None = None
    upper: float | int | None = None
    when: str | None = None
    change: Change | None = None


class Speaker(Span, frozen=True, kw_only=True):
    """Who spoke: the fullest name in the article, the role, and the attribution as it is written here."""

    name: str
    role: str | None
    text: str


class Quote(Fact, frozen=True, kw_only=True):
    """One utterance; `spans` are its contiguous stretches without the marks, `text` joins them by a blank line."""

    spans: list[Span]
    speaker: Speaker | None
    kind: Literal["direct", "partial", "scare"]
    cue: str | None
    duplicate_of: str | None = None


class Action(Fact, frozen=True, kw_only=True):
    """A regulatory step: a notice served or lifted, special measures, a commissioner appointed, a closure."""

    action: str
    status: Literal["done", "planned", "negated", "lifted"]
    by: str | None
    subject: str | None
    when: str | None


class Inspection(Fact, frozen=True, kw_only=True):
    """One inspection that the article reports: the row an analyst wants. Its place is that of its main evidence."""

    inspectorate: str | None
    provider: str | None
    overall: str | None
    previous: str | None
    direction: Literal["improved", "declined", "unchanged"] | None
    inspected: str | None
    published: str | None
    aspects: dict[str, str]
    evidence: list[str]
    provider_codes: dict[str, str] = field(default_factory=dict)


class Extraction(Value, frozen=True, kw_only=True):
    """Everything one document gave: the JSON object that `inspectfacts extract FILE` prints.

    `text` is the source text, which offsets count in; it is there only when it was asked for.
    """

    schema: Literal[1] = 1
    source: Source
    published: Published | None
    title: str | None
    text: str | UnsetType = UNSET
    inspections: list[Inspection] = []
    ratings: list[Rating] = []
    dates: list[Date] = []
    counts: list[Count] = []
    quotes: list[Quote] = []
    actions: list[Action] = []
    removed: list[Removed] = []
    warnings: list[str] = []


class ErrorInfo(Value, frozen=True, kw_only=True):
    """Why a document failed: a stable code for programs and one line for people."""

    code: str
    message: str


class Failure(Value, frozen=True, kw_only=True):
    """The line that stands in the place of a document that could not be processed."""

    schema: Literal[1] = 1
    source: Source
    error: ErrorInfo
