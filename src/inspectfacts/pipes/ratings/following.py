"""Read who the counted ones are from the sentence that follows: "Three were rated one. They are Elm Cafe, …"."""

import re
from collections.abc import Sequence

from ..providers.mention import NAMED
from .cues import RatingWords
from .draft import Draft
from .extremes import EXTREMES
from .outline import Outline, Sheet, outline_sentence

__all__ = ["name_counted"]

_THEY = frozenset({"they", "these", "those"})
_ARE = frozenset({"are", "were"})
_COUNT = re.compile(r"x?d?N[wx]?P")
_LISTED = re.compile(r"d?P(?:,d?P)*,?&d?P(?=[,HBxVRFKM])")
_NAME = re.compile(r"P|(?<=d)W+|(?<=[,&B])(?:W+(?:[&o]W+)*)(?=[,.&p]|$)")


def name_counted(drafts: Sequence[Draft], sheet: Sheet, sentence: int, words: RatingWords) -> None:
    """Give the grade of so many services to each of them where the next sentence names just as many."""
    reading = sheet.reading
    if len(drafts) != 1 or not drafts[0].many or sentence + 1 >= len(reading.sentences):
        return
    start, end = reading.sentences[sentence + 1]
    they = reading.words[start] in _THEY and not _ARE.isdisjoint(reading.words[start + 1 : start + 2])
    if not they and not (reading.is_capital(start) and _COUNT.match(drafts[0].outline.tags)):
        return
    outline = outline_sentence(sheet, start, end, words)
    names = _names_of(outline) if they else _names_first(outline, drafts[0])
    counted = drafts[0].outline.words(0, drafts[0].item)
    if len(names) in map(words.sizes.get, counted):
        drafts[0].many, drafts[0].status = False, "current"
        drafts[0].subject, drafts[0].others = names[0], names[1:]


def _names_first(outline: Outline, counted: Draft) -> list[str]:
    """Return the services that open a sentence which gives them no other grade: "Elm House and Oak House, in Deal,"."""
    listed = _LISTED.match(outline.tags)
    grade = counted.outline.values[counted.item].grade
    others = (outline.values[n].grade for n, tag in enumerate(outline.tags) if tag == "G")
    if listed is None or any(other != grade and other not in EXTREMES for other in others):
        return []
    at = [n for n in range(*listed.span()) if outline.tags[n] == "P"]
    return [str(outline.values[n][0]) for n in at] if all(outline.values[n][1] in NAMED for n in at) else []


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
