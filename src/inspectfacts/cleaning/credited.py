"""Cut captions that end like a sentence, by the credit right under them on a page that parts its paragraphs."""

from .captions import heads_an_entry
from .page import Page
from .wordlists import Wordlists

__all__ = ["cut_credited"]

_LONGEST, _SEVERAL, _MOST = 45, 2, 0.4
_CREDITS = ("photograph", "photo", "picture", "image", "credit", "pic", "illustration", "©", "courtesy")
_QUOTES = '“"‘'


def cut_credited(page: Page, lists: Wordlists) -> None:
    """Cut the sentences that stand right over a credit, with blank lines round both: one without a verb, or several."""
    if "furniture.caption" not in page.rules and "furniture.caption.credit" not in page.rules:
        return
    below = (n for n, rule in enumerate(page.rules) if rule is not None and rule.startswith("furniture.caption"))
    found = [n - 1 for n in below if n and _is_credit(page, n) and _is_caption(page, n - 1)]
    if len(found) > _MOST * len(page.standing_prose()):
        return
    for n in found:
        if len(found) >= _SEVERAL or lists.finite.isdisjoint(page.lines[n].key.replace(",", "").split()):
            page.cut(n, "furniture.caption.alt_text")


def _is_credit(page: Page, number: int) -> bool:
    """Whether a line begins with the word for a credit, right under a line and above a blank one."""
    line, after = page.lines[number], number + 1
    parted = after == len(page.lines) or page.lines[after].after_blank
    return parted and not line.after_blank and line.key.lstrip("(").startswith(_CREDITS)


def _is_caption(page: Page, number: int) -> bool:
    """Whether a sentence of some length stands below a blank line, and below no heading of an entry."""
    line = page.lines[number]
    if number and page.rules[number - 1] is None and heads_an_entry(page.lines[number - 1]):
        return False
    standing = page.rules[number] is None and line.after_blank and line.closed
    return standing and line.word_count <= _LONGEST and line.text[0] not in _QUOTES
