"""Hold what a noun phrase names."""

from dataclasses import dataclass, field

__all__ = ["Named"]


@dataclass(slots=True)
class Named:
    """What a noun phrase names: a service and others beside it, areas, a pronoun, or many services at once."""

    subject: str | None = None
    others: list[str] = field(default_factory=list)
    areas: list[str] = field(default_factory=list)
    anaphor: bool = False
    many: bool = False

    def __bool__(self) -> bool:
        return bool(self.subject or self.areas or self.anaphor or self.many)
