"""Let lines stand that look like furniture and are the article: captions that are its entries, dates of a timeline."""

import re

from .captions import heads_an_entry
from .page import Page
from .wordlists import Verdict

__all__ = ["free_dates", "free_galleries"]

_GALLERY_SHARE = 0.4
_LONG_CAPTION, _CREDIT_AT = 12, 160
_CREDITED = re.compile(r"[.!?][”’\"']? \W{0,3}[A-Z][^.!?]{0,100}$")
_DATED = re.compile(r"publish|updat|posted|modified|\bago\b|\bread\b|\btime\b|\bold\b|\d[:.]\d\d", re.IGNORECASE)


def free_galleries(page: Page, verdicts: list[Verdict | None]) -> None:
    """Keep captions that are the article: under a heading, or where most paragraphs carry a credit. The credit goes."""
    credited = [n for n, verdict in enumerate(verdicts) if verdict and verdict.rule == "furniture.caption"]
    if not credited:
        return
    short = [n for n in credited if _is_under_number(page, n)]
    long = [n for n, line in enumerate(page.lines) if line.word_count >= _LONG_CAPTION]
    credited = [
        n
        for n in credited
        if page.lines[n].word_count >= _LONG_CAPTION
        and _CREDITED.search(page.lines[n].text, max(0, len(page.lines[n].text) - _CREDIT_AT))
    ]
    all_of_them = len(credited) > 1 and len(credited) >= _GALLERY_SHARE * len(long)
    for n in [*credited, *short] if all_of_them else credited:
        if all_of_them or (n and page.rules[n - 1] is None and heads_an_entry(page.lines[n - 1])):
            page.free(n)
            verdicts[n] = None


def _is_under_number(page: Page, number: int) -> bool:
    """Whether a line stands under a heading that begins with a figure."""
    return number > 0 and page.lines[number - 1].text[0].isdigit() and heads_an_entry(page.lines[number - 1])


def free_dates(page: Page) -> None:
    """Keep bare dates that stand in the body with no furniture beside them: headings of a timeline, or a table's."""
    dates = [n for n in range(page.opening + 1, page.last) if page.rules[n] == "furniture.dateline"]
    for n in dates:
        if page.rules[n - 1] is None and page.rules[n + 1] is None and not _DATED.search(page.lines[n].text):
            page.free(n)
