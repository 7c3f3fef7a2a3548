"""Make an action fact of each mention of a regulatory step."""

from collections.abc import Iterator

from spacy.tokens import Doc

from ...facts import Action
from ..reading import reading_of
from .mentions import find_mentions
from .parties import Parties
from .status import read_status
from .words import ActionWords

__all__ = ["find_actions"]


def find_actions(doc: Doc, words: ActionWords) -> Iterator[Action]:
    """Yield each regulatory action that the article speaks of, with its status, its parties and its date."""
    mentions = find_mentions(doc, words)
    if not mentions:
        return
    reading = reading_of(doc)
    parties = Parties(doc, reading, words)
    for mention in mentions:
        status, phrase = read_status(reading, mention.start, mention.end, words)
        if status == "mention":
            continue
        by = parties.by(mention)
        place = reading.place(mention.start, mention.end)
        yield Action(
            text=place.text,
            start=place.start,
            end=place.end,
            rule=mention.rule,
            because=[mention.rule, phrase or "no word says otherwise"],
            action=mention.action,
            status=status,
            by=by,
            subject=parties.subject(mention, by),
            when=parties.when(mention, status),
        )
