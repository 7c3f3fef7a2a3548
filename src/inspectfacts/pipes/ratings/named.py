"""Hold what a noun phrase names."""

from dataclasses import dataclass, field

from .cues import RatingWords

__all__ = ["Named", "names_nobody"]


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


def names_nobody(spoken: list[str], words: RatingWords) -> bool:
    """Say whether capitals name no service: "Bosses", "Council Leaders"; "Little Acorns" do."""
    return spoken[0] in words["no_subject"] and (len(spoken) == 1 or spoken[-1] in words["no_subject"])
