"""Read who the counted ones are from the sentence that follows: "Three were rated one. They are Elm Cafe, …"."""

import re
from collections.abc import Sequence

from ..providers.mention import NAMED
from .cues import RatingWords
from .draft import Draft
from .outline import Outline, Sheet, outline_sentence

__all__ = ["name_counted"]

_THEY = frozenset({"they", "these", "those"})
_ARE = frozenset({"are", "were"})
_NAME = re.compile(r"P|(?<=d)W+|(?<=[,&B])(?:W+(?:[&o]W+)*)(?=[,.&p]|$)")


def name_counted(drafts: Sequence[Draft], sheet: Sheet, sentence: int, words: RatingWords) -> None:
    """Give the grade of so many services to each of them where the next sentence names just as many."""
    reading = sheet.reading
    if len(drafts) != 1 or not drafts[0].many or sentence + 1 >= len(reading.sentences):
        return
    start, end = reading.sentences[sentence + 1]
    if reading.words[start] not in _THEY or _ARE.isdisjoint(reading.words[start + 1 : start + 2]):
        return
    names = _names_of(outline_sentence(sheet, start, end, words))
    counted = drafts[0].outline.words(0, drafts[0].item)
    if len(names) in map(words.sizes.get, counted):
        drafts[0].many, drafts[0].status = False, "current"
        drafts[0].subject, drafts[0].others = names[0], names[1:]


def _names_of(outline: Outline) -> list[str]:
    """Return the names in a list, whatever is told of each beside it."""
    found = []
    for name in _NAME.finditer(outline.tags):
        first, last = name.span()
        if outline.tags[first] != "P":
            found.append(outline.text(first, last))
        elif outline.values[first][1] in NAMED:
            found.append(str(outline.values[first][0]))
    return found
