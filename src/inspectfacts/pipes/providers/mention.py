"""A mention of a service: the tokens it covers, its kind and its form."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

__all__ = ["NAMED", "Form", "Mention", "tokens_of"]

Form = Literal["name", "mixed", "definite", "generic", "other", "plural"]
NAMED: tuple[Form, ...] = ("name", "mixed")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name is a capitalised run ("Elm House"), a mixed one ends in a plain noun ("Weir Street practice").

    The others are descriptions: definite ("the home"), generic ("a village school"), other ("another home") and plural.
    """

    start: int
    end: int
    kind: str
    form: Form


def tokens_of(mentions: Iterable[Mention]) -> set[int]:
    """Return the tokens that mentions cover."""
    return {at for mention in mentions for at in range(mention.start, mention.end)}
