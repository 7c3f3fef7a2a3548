"""Cut captions between paragraphs that run like a sentence and have no end mark."""

import re

from .captions import LONGEST_HEADING, has_headings
from .lines import Line
from .page import Page
from .pictures import is_seen
from .shapes import LIST_MARK
from .wordlists import Wordlists

__all__ = ["cut_unpunctuated"]

_QUOTES = '“”"‘'
_LONGEST_TAGS = 3
# So many captions stand in a row, on a page of which so many lines are known to be of the site.
_FEWEST_SHOWN, _MOST_SHOWN, _WHOLE_PAGE = 2, 4, 30
_SHORTEST_SHOWN, _LONGEST_SHOWN = 9, 24
_FEWEST_HEADS = 3
# Small words with which a caption may begin; the others go on what was said before.
_SHOWN = frozenset(
    {"the", "a", "an", "some", "this", "these", "who", "his", "her", "their", "our", "my", "you", "your"}
)
_SCARE = re.compile(r"[“‘\"'][\w-]+(?: [\w-]+){0,2}[”’\"']$")
_CITED = re.compile(r"[^“”\"‘]{20,}(?:“[^“”]{2,50}”|\"[^\"]{2,50}\"|‘[^‘’“”]{2,50}’) [^“”\"‘]+")


def cut_unpunctuated(page: Page, lists: Wordlists) -> None:
    """Cut a line alone among paragraphs that runs like a sentence and has no end mark: a caption."""
    if page.first < 0:
        return
    shaped = [n for n in page.open_lines(page.first + 1, page.last) if _caption_shaped(page.lines[n], lists)]
    headings = bool(shaped) and has_headings(page)
    heads = [n for n in shaped if _is_under_picture(page, n)]
    for n in shaped if len(heads) < _FEWEST_HEADS else [n for n in shaped if n not in heads]:
        before, after = page.last_standing(n), page.next_standing(n)
        if before is None or after is None:
            continue
        told = headings and page.lines[n].word_count <= LONGEST_HEADING
        if told and not _beside_caption(page, n) and not is_seen(page.lines[n], lists):
            continue
        above, below = page.lines[before], page.lines[after]
        if page.lines[n].word_count <= _LONGEST_TAGS and not (above.prose and below.closed):
            continue
        told_below = below.prose or (below.closed and page.rules[n - 1] is not None)
        if above.closed and told_below and not below.text[0].islower() and not LIST_MARK.match(below.text):
            page.cut(n, "furniture.caption.unpunctuated")
    _cut_galleries(page, shaped)


def _is_under_picture(page: Page, number: int) -> bool:
    """Whether a short line stands right between a caption and a paragraph: a heading, where several stand like that."""
    above, below = page.rules[number - 1] or "", number + 1
    short = page.lines[number].word_count <= LONGEST_HEADING
    return short and above.startswith("furniture.caption") and page.rules[below] is None and page.lines[below].prose


def _cut_galleries(page: Page, shaped: list[int]) -> None:
    """Cut a few such lines in a row, each a paragraph of its own between closed ones, on a page with its menus."""
    if not shaped or len(page.rules) - page.rules.count(None) < _WHOLE_PAGE:
        return
    shown = {n for n in page.open_lines(page.first + 1, page.last) if _may_show(page.lines[n])}
    for start in [n for n in shown if n - 1 not in shown]:
        end = start
        while end in shown:
            end += 1
        run = range(start, end)
        if not _FEWEST_SHOWN <= len(run) <= _MOST_SHOWN or 2 * sum(n in shaped for n in run) < len(run):
            continue
        above, below = page.rules[start - 1], page.lines[end]
        begun = page.lines[start - 1].closed if above is None else above.startswith("furniture.caption")
        apart = all(page.lines[n].after_blank and not page.is_listed(n) for n in [*run, end])
        if begun and apart and page.rules[end] is None and below.prose and not LIST_MARK.match(below.text):
            for n in run:
                page.cut(n, "furniture.caption.unpunctuated")


def _may_show(line: Line) -> bool:
    """Whether an open line is as long as captions are, and neither quotes, labels nor is an item of a list."""
    text = line.text
    if not _SHORTEST_SHOWN <= line.word_count <= _LONGEST_SHOWN or text[-1] in ":;,-–—" or not text[0].isupper():
        return False
    return ":" not in text and True not in [mark in text for mark in _QUOTES]


def _beside_caption(page: Page, number: int) -> bool:
    beside = (n for n in (number - 1, number + 1) if page.rules[n] is not None)
    return any((page.rules[n] or "").startswith("furniture.caption") or page.lines[n].text[0] == "©" for n in beside)


def _caption_shaped(line: Line, lists: Wordlists) -> bool:
    """Whether a line without an end mark has a verb or a name in it, and is no quotation, heading or item of a list."""
    text = line.text
    if 2 <= line.word_count <= _LONGEST_TAGS and text.replace(" ", "").isalpha() and text.islower():
        return True
    if is_seen(line, lists):
        return True
    if not 7 <= line.word_count <= 24 or text[-1] in ":;,-–—" or text[0] in _QUOTES or text[0].islower():
        return False
    words = line.folded.split()
    if (
        "." in words[-1]
        or "@" in words[-1]
        or (words[0] in lists.told_words and words[0] not in _SHOWN)
        or "also" in words[1:3]
    ):
        return False
    if (
        LIST_MARK.match(text)
        or words[0] in lists.heading_words
        or (any(mark in _SCARE.sub("", text) for mark in _QUOTES) and not _cites(line))
    ):
        return False
    return not lists.verbs.isdisjoint(words) or any(word[0].isupper() for word in line.words[1:])


def _cites(line: Line) -> bool:
    """Whether a line, longer than headings are, has a few words of someone's within it, and goes on behind them."""
    return line.word_count > LONGEST_HEADING and _CITED.fullmatch(line.text) is not None
