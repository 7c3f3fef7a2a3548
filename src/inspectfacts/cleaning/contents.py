"""Cut lists of what a page holds: of the headings of its story, or of the parts of the guide that it belongs to."""

from .captions import LONGEST_HEADING
from .page import Page

__all__ = ["cut_contents"]

_FEWEST_LISTED = 2
_BESIDE_IT = ("next", "previous", "prev", "back")


def cut_contents(page: Page) -> None:
    """Cut a list of the headings of the story above its first paragraph, with the label over it."""
    if page.first < 0:
        return
    _cut_guide(page)
    start = 0 if page.title is None else page.title + 1
    short = [n for n in page.standing(start, page.first) if page.lines[n].word_count <= LONGEST_HEADING]
    if len(short) < _FEWEST_LISTED:
        return
    below = {page.lines[n].key for n in page.standing(page.first, len(page.lines)) if not page.lines[n].prose}
    listed = [n for n in short if page.lines[n].key in below]
    if len(listed) < _FEWEST_LISTED:
        return
    label = listed[0] - 1
    for n in [*listed, *([label] if label in short else [])]:
        page.cut(n, "furniture.navigation")


def _cut_guide(page: Page) -> None:
    """Cut the list of the parts of a guide, above the headline that it names, and the links to the parts beside it."""
    if page.title is None:
        return
    key = page.lines[page.title].key
    found = page.keys.find(f"\n{key}\n", 0, page.key_starts[page.title])
    if found < 0:
        return
    first = last = page.line_at(found + 1)
    while first and not page.lines[first].after_blank and not page.lines[first - 1].closed:
        first -= 1
    while last + 1 < page.title and not page.lines[last + 1].after_blank and not page.lines[last + 1].closed:
        last += 1
    if last - first < _FEWEST_LISTED:
        return
    parts = {page.lines[n].key for n in range(first, last + 1)}
    for n in range(first, last + 1):
        page.cut(n, "furniture.navigation")
    for n in range(page.last + 1, len(page.lines)):
        leads, _, part = page.lines[n].key.partition(" ")
        if leads in _BESIDE_IT and part in parts:
            page.cut(n, "furniture.navigation")
