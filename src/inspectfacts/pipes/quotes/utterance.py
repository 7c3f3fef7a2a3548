"""Hold what one utterance is: its quotations, and who said it."""

from dataclasses import dataclass

from .attributed import Attribution
from .naming import Named, Namer
from .scene import Quotation
from .voices import Voice

__all__ = ["Utterance"]


@dataclass(slots=True)
class Utterance:
    """Quotations that make one utterance, and how and to whom it is attributed."""

    quotations: list[Quotation]
    how: Attribution | None = None
    who: Named | None = None
    voice: Voice | None = None
    kind: str = "direct"
    displayed: bool = False
    heading: bool = False

    def take(self, namer: Namer, how: Attribution | None) -> bool:
        """Take the speaker of an attribution; tell whether it names one."""
        voice = how.voice if how is not None else None
        who = namer.name(voice, how.cue) if how is not None and voice is not None else None
        if who is None:
            return False
        self.how, self.who, self.voice = how, who, voice
        return True

    def follow(self, other: "Utterance", rule: str) -> None:
        """Take the speaker of another utterance."""
        self.who, self.voice = other.who, other.voice
        self.how = Attribution(rule, self.how.cue if self.how is not None else None, None)
