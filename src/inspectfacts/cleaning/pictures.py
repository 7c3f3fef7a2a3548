"""Cut picture descriptions above the story that carry no credit: a sentence without a verb, a line over a caption."""

import re

from .lines import Line
from .page import Page
from .stems import stems_of
from .wordlists import Wordlists

__all__ = ["cut_descriptions", "cut_introduced", "is_seen"]

_LONGEST_SENTENCE, _SHORTEST_DECK = 24, 6
_SHORTEST_CAPTION = 8
_FEWEST_NAMED = 2
_INTRODUCED = re.compile(r"[A-Z][a-z’'-]+(?: [a-z’'-]+){0,2}: [A-Za-z‘“\"]")
_SHORTEST_OPEN, _FEWEST_AGAIN, _LEAST_AGAIN, _BELOW = 7, 4, 0.6, 4
_PARTICIPLES = ("ed", "ed,")
_MARKS = ".,:;!?()’'"


def cut_descriptions(page: Page, lists: Wordlists) -> None:
    """Cut what describes a picture between the headline, or the top of the page, and the first paragraph."""
    if page.first < 0:
        return
    start = 0 if page.title is None else page.title + 1
    for n in range(start, page.first + 1):
        if page.rules[n] is not None:
            continue
        line = page.lines[n]
        seen = _is_scene(page, n, lists) if line.closed else is_seen(line, lists) or _is_under_deck(page, n)
        if seen:
            page.cut(n, "furniture.caption.alt_text")


def is_seen(line: Line, lists: Wordlists) -> bool:
    """Whether a line without an end mark tells what a picture shows, or but what a place is."""
    return lists.is_scene(line) or lists.states.fullmatch(line.text) is not None


def _is_scene(page: Page, number: int, lists: Wordlists) -> bool:
    """Whether a line opens with a sentence without a verb of what is seen, and the paragraph below names it again."""
    line, below = page.lines[number], number + 1
    if below == len(page.lines) or page.rules[below] is not None or not page.lines[below].prose:
        return False
    sentence = line.text.partition(". ")[0].rstrip(".")
    words = sentence.split()
    if len(words) > _LONGEST_SENTENCE or lists.pictures.fullmatch(sentence) is None:
        return False
    verbs = lists.verbs - lists.named["scenic"]
    if any(word in verbs or word.endswith(_PARTICIPLES) for word in words[1:]):
        return False
    names = {word.strip(_MARKS) for word in words[1:] if word[0].isupper()}
    return sum(name in page.lines[below].text for name in names) >= _FEWEST_NAMED


def _is_under_deck(page: Page, number: int) -> bool:
    """Whether an open line stands between a standfirst right above it and a caption of some length right below."""
    above, line, below = number - 1, page.lines[number], number + 1
    if page.title is None or above <= page.title or page.rules[above] is not None:
        return False
    if below == len(page.lines) or page.rules[below] != "furniture.caption":
        return False
    return (
        not line.after_blank
        and _is_long(page.lines[above], _SHORTEST_DECK)
        and _is_long(page.lines[below], _SHORTEST_CAPTION)
    )


def _is_long(line: Line, least: int) -> bool:
    return line.word_count >= least and line.text[-1] not in ":;,"


def cut_introduced(page: Page) -> None:
    """Cut what a word or two with a colon introduce under the headline, where the story says it again below."""
    if page.title is None or page.first < 0:
        return
    for n in range(page.title + 1, page.first + 1):
        line = page.lines[n]
        if page.rules[n] is not None or page.is_listed(n) or _INTRODUCED.match(line.text) is None:
            continue
        if _is_told_below(page, n) if line.closed else line.word_count >= _SHORTEST_OPEN:
            page.cut(n, "furniture.caption.labelled")


def _is_told_below(page: Page, number: int) -> bool:
    """Whether one of the next paragraphs has most of the longer words of a line."""
    stems = stems_of(page.lines[number].key)
    end = min(number + 1 + _BELOW, len(page.lines))
    below = [n for n in page.standing(number + 1, end) if page.lines[n].prose]
    said = (sum(stem in page.lines[n].key for stem in stems) for n in below)
    return len(stems) >= _FEWEST_AGAIN and max(said, default=0) >= _LEAST_AGAIN * len(stems)
