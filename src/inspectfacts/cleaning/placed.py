"""Cut what is furniture by its words and its place: before and behind the story, or below its first paragraph."""

from .page import Page
from .wordlists import Verdict

__all__ = ["cut_edges"]


def cut_edges(page: Page, verdicts: list[Verdict | None]) -> None:
    """Cut what is furniture by its place as well: outside the body, or below its first paragraph."""
    if page.first < 0:
        return
    for n, verdict in enumerate(verdicts):
        if verdict is None:
            continue
        outside = verdict.edges_only and not page.in_body(n)
        if outside or (verdict.below_only and n > page.first):
            page.cut(n, verdict.rule)
    _cut_last(page, verdicts)


def _cut_last(page: Page, verdicts: list[Verdict | None]) -> None:
    """Cut the last lines whose words are furniture at an edge, where furniture parts them from the story."""
    first = page.last + 1
    while first - 1 > page.first and (verdict := verdicts[first - 1]) is not None and verdict.edges_only:
        first -= 1
    if first <= page.last and (page.rules[first - 1] is not None or _is_signed(page, first)):
        for n in range(first, page.last + 1):
            if (verdict := verdicts[n]) is not None:
                page.cut(n, verdict.rule)
        page.find_body()


def _is_signed(page: Page, number: int) -> bool:
    """Whether a line begins with the name of whom a byline names."""
    name = " ".join(page.lines[number].folded.split()[:2])
    return any(
        rule == "furniture.byline" and name in line.folded for rule, line in zip(page.rules, page.lines, strict=True)
    )
