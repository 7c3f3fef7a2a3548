"""Cut pull quotes: lines that repeat words of the body for the eye, with the name line under them."""

import re

from .captions import names_only
from .lines import Line, fold
from .page import Page

__all__ = ["cut_blurbs", "cut_pull_quotes", "cut_repeats", "cut_signatures"]

_FEWEST_WORDS, _FEWEST_SIGNED = 6, 4
_LONGEST_SIGNATURE = 8
_MOST_WORDS = 45
_LEAST_REPEATED = 4
_MOST_UNSIGNED = 20
_SHORTEST_BLURB, _BELOW = 20, 12
_ASKING = ("how ", "why ", "what ", "who ", "when ", "where ")
_MARKS = "“‘\"'"
_UNDER = ("furniture.byline", "furniture.dateline", "furniture.residue", "furniture.sharing")
_LEAST_SHARED = 0.6
_TORN = re.compile(r"[“‘\"'](.{12,})(?:\.\.\.|…)[”’\"'](?: ?[-–—] ?[A-Z][^.!?]{1,60})?")


def cut_pull_quotes(page: Page) -> None:
    """Cut lines that a longer line holds word for word; and reworded ones where a bare name stands under them.

    A sentence under a line that ends in a colon is what is told of it.
    """
    above_names = {n - 1 for n in page.open_lines(1) if page.lines[n].word_count <= _LONGEST_SIGNATURE}
    rules, title = page.rules, page.title
    for n, line in enumerate(page.lines):
        words, quoted, closed = line.word_count, line.text[0] in _MARKS, line.closed
        if closed and words > _MOST_UNSIGNED and not quoted and n not in above_names:
            continue
        if rules[n] is not None or not _FEWEST_SIGNED <= words <= _MOST_WORDS or n == title:
            continue
        if not closed and ":" in line.text:
            continue
        if closed and not quoted and n and page.lines[n - 1].text.endswith(":"):
            continue
        if not closed and _is_standfirst(page, n):
            continue
        if not closed and not quoted and _heads_what_holds_it(page, n):
            continue
        signed = n > page.first and n in above_names and not _asks(line) and _signed(page, n)
        if closed and words > _MOST_UNSIGNED and not signed and not quoted:
            continue
        verbatim = words >= (_FEWEST_SIGNED if signed else _FEWEST_WORDS) and page.is_held(n)
        if verbatim or (signed and _reworded(page, n)) or (quoted and _is_torn_quote(page, n)):
            page.cut(n, "furniture.pull_quote")


def _is_standfirst(page: Page, number: int) -> bool:
    """Whether an open line stands between the headline and a byline, and the first paragraph does not say it again."""
    if page.title is None or number != page.title + 1 or number + 1 == len(page.lines) or page.first < 0:
        return False
    return page.rules[number + 1] in _UNDER and page.lines[number].key not in page.lines[page.first].key


def _asks(line: Line) -> bool:
    """Whether an open line outside quotation marks begins like a question, as headings do."""
    return not line.closed and line.key.startswith(_ASKING)


def _heads_what_holds_it(page: Page, number: int) -> bool:
    """Whether paragraphs stand right above and below an open line, and that below says the line again."""
    if not page.first < number < len(page.lines) - 1 or page.rules[number - 1] is not None:
        return False
    above, below = page.lines[number - 1], page.lines[number + 1]
    return above.prose and below.prose and page.rules[number + 1] is None and page.lines[number].key in below.key


def _is_torn_quote(page: Page, number: int) -> bool:
    """Whether a quotation that stops short, perhaps with its speaker behind it, begins like one in another line."""
    text = page.lines[number].text
    match = _TORN.fullmatch(text) if "..." in text or "…" in text else None
    if match is None:
        return False
    return len(match[1].split()) >= _FEWEST_SIGNED and page.is_held(number, fold(match[1]).strip())


def _signed(page: Page, number: int) -> bool:
    """Whether the next line, short and open, is but a name known from elsewhere, and heads no line below it."""
    after = number + 1
    if page.rules[after] is not None:
        return False
    line = page.lines[after]
    name = line.text.partition(",")[0].strip()
    if after + 1 < len(page.lines) and name in page.lines[after + 1].text:
        return False
    words = name.split()
    return 2 <= len(words) <= 4 and all(word[0].isupper() for word in words) and page.mentions(name, after)


def _reworded(page: Page, number: int) -> bool:
    """Whether one other line nearby holds most of the longer words of this one."""
    line = page.lines[number]
    if line.text[-1] in ":," or names_only(line):
        return False
    stems = {word.strip("'\",.!?")[:5] for word in line.key.split() if len(word) > 3}
    if len(stems) < 2:
        return False
    near = (n for n in range(max(0, number - 30), min(len(page.lines), number + 30)) if n != number)
    return any(sum(stem in page.lines[n].key for stem in stems) >= _LEAST_SHARED * len(stems) for n in near)


def cut_blurbs(page: Page) -> None:
    """Cut the first paragraph where it only runs several of the next ones together; those stay."""
    if page.first < 0 or page.lines[page.first].word_count < _SHORTEST_BLURB:
        return
    key = page.lines[page.first].key
    below = (page.lines[n] for n in range(page.first + 1, min(page.first + 1 + _BELOW, len(page.lines))))
    held = [line.word_count for line in below if line.closed and line.word_count >= _FEWEST_WORDS and line.key in key]
    if len(held) > 1 and sum(held) >= _LEAST_SHARED * page.lines[page.first].word_count:
        page.cut(page.first, "furniture.repeat")
        page.find_body()


def cut_repeats(page: Page) -> None:
    """Cut a later line that says exactly what the headline, a line above the body or its first paragraph said."""
    seen = {page.lines[page.title].key} if page.title is not None else set()
    for n in list(page.standing()):
        line = page.lines[n]
        if line.key in seen and line.word_count >= _LEAST_REPEATED:
            page.cut(n, "furniture.repeat")
        elif n <= page.first:
            seen.add(line.key)


def cut_signatures(page: Page) -> None:
    """Cut the line under a pull quote that ends with a name."""
    for n in page.open_lines(max(page.first, 1)):
        words = page.lines[n].words
        if page.rules[n - 1] != "furniture.pull_quote" or not 2 <= len(words) < _LONGEST_SIGNATURE:
            continue
        if words[-1][0].isupper() and words[-2][0].isupper() and not page.lines[n - 1].closed:
            page.cut(n, "furniture.bare_name")
