"""Hold what a noun phrase names."""

from dataclasses import dataclass, field

from ..providers.occurrences import find_places
from .cues import RatingWords
from .outline import Outline

__all__ = ["Named", "is_common", "is_lone_name", "names_nobody"]


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


def is_lone_name(outline: Outline, first: int, head: int, words: RatingWords) -> bool:
    """Say whether one capitalised word opens the sentence: "Sizzlers, of Chapel Hill, was handed …"."""
    lone = first == 0 and outline.tags[first:head] == "w" and outline.word(first) not in words["closers"]
    return lone and outline.reading.is_capital(outline.starts[first]) and not is_common(outline, first)


def is_common(outline: Outline, item: int) -> bool:
    """Say whether a word also stands in small letters, or tells what is done: "Bosses at …", "Facing inadequate"."""
    reading, word = outline.reading, outline.word(item)
    doing = word.endswith("ing") and outline.tag(item + 1) == "G"
    return doing or any(not reading.is_capital(at) for at in find_places(reading.words, [word]))
