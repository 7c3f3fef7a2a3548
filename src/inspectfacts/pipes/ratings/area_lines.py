"""Read the areas that stand in lines of their own below a grade: "rated inadequate for:", "• Safe services"."""

from collections.abc import Iterator

from .cues import RatingWords
from .draft import Draft
from .outline import Outline, Sheet

__all__ = ["take_areas_below"]

_LINE, _LEAST, _MOST = 9, 2, 12
_BULLETS = frozenset({"•", "·", "-", "–", "—", "*", "●", "▪", "◦", "‣"})
_ENDS = frozenset({".", ",", ";"})


def take_areas_below(draft: Draft, sheet: Sheet, words: RatingWords) -> None:
    """Give a grade that ends in a colon the areas of the lines below, where they name nothing else."""
    outline = draft.outline
    if outline.tags.rstrip(".\n")[-1:] != ":" or not _leads(outline, draft, words):
        return
    areas = list(_lines_below(outline, sheet, words))
    if len(areas) >= _LEAST:
        draft.areas = areas


def _leads(outline: Outline, draft: Draft, words: RatingWords) -> bool:
    """Say whether the last words before the colon say that what the grade is for comes next."""
    colon = outline.tags.rindex(":")
    return draft.item < colon and not words["lists.line_leads"].isdisjoint(outline.words(draft.item + 1, colon))


def _lines_below(outline: Outline, sheet: Sheet, words: RatingWords) -> Iterator[str]:
    """Yield the area of each line right below a sentence, up to the first line that is none."""
    reading = sheet.reading
    number = reading.paragraph_of[outline.start] + 1
    for start, end in reading.paragraphs[number : number + _MOST]:
        while end > start and (reading.words[end - 1] in _ENDS or reading.words[end - 1] in ("\n", "and")):
            end -= 1
        while start < end and reading.words[start] in _BULLETS:
            start += 1
        if not 0 < end - start <= _LINE or not _is_area(sheet, start, end, words):
            return
        yield reading.text_of(start, end)


def _is_area(sheet: Sheet, start: int, end: int, words: RatingWords) -> bool:
    """Say whether a line holds an area and no word beside it but such as "services"."""
    held, at = False, start
    while at < end:
        tag, stop, _ = sheet.known.get(at, ("w", at + 1, None))
        if tag == "A":
            held, at = True, stop
        elif sheet.reading.words[at] in words["lists.line_words"]:
            at += 1
        else:
            return False
    return held
