"""Cut what is set into the story: captions amid a quotation, quotations over a name, a person under a picture."""

import re
from collections.abc import Iterator

from .captions import names_only
from .lines import Line
from .page import Page
from .wordlists import Wordlists

__all__ = ["cut_insets", "free_refrains"]

_OPENING, _CLOSING = "“", "”"
_QUOTES = "“‘\"'"
_SHORTEST_CAPTION, _MOST_TORN = 9, 3
_SHORTEST_QUOTE, _LONGEST_NAME = 8, 5
_QUOTED = re.compile(r"(?:“[^“”]+”|\"[^\"]+\"|‘[^“”]+[^.!?,]’)")
_PERSON = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,3}, [^.!?:;“”\"]+\.")
_SIGNATURE = re.compile(r"[A-Z][\w’'-]+(?:(?: [A-Z][\w’'-]+){1,3}, [^.!?:;“”\"]+|, [a-z-]+(?: [a-z-]+){0,2})")
_LABELLED = re.compile(
    r"[A-Z][a-z]+(?: [a-z]+){0,2}: (?:[Tt]he )?(?:[A-Z][\w’'-]+ ){1,4}?[A-Z&\d][\w’'-]*"
    r"(?:,? (?:who|whose|which|where)| in| at| on| outside| near| with|, left|, right|, pictured) [^“”\":;|]{2,100}"
)
_LONGEST_PERSON, _LONGEST_SIGNATURE = 16, 9
_SHORTEST_REWORDED, _SHORT, _NEAR = 6, 3, 12
_SHORTEST_HEADLINE, _LONGEST_HEADLINE = 6, 16
_LONGEST_TAIL = 20
_MARKS = "'\",.!?"
_LINKED = " here"


def cut_insets(page: Page, lists: Wordlists) -> None:
    """Cut what is set between paragraphs of the story."""
    if page.first < 0:
        return
    for n in page.open_lines(page.first + 1, page.last):
        line = page.lines[n]
        if line.text[0] in _QUOTES:
            if _is_over_name(page, n):
                page.cut(n, "furniture.pull_quote")
                page.cut(n + 1, "furniture.bare_name")
            elif _is_reworded(page, n):
                page.cut(n, "furniture.pull_quote")
        elif _is_labelled(page, n, lists):
            page.cut(n, "furniture.caption.labelled")
        elif page.rules[n + 1] == "furniture.related" and _is_linked_headline(page, n, lists):
            page.cut(n, "furniture.related")
        elif line.word_count >= _SHORTEST_CAPTION and line.text[-1] not in ":;,":
            for torn in _torn_quotation(page, n):
                page.cut(torn, "furniture.caption.unpunctuated")
    _cut_person(page, lists)
    if "\nabout the author" in page.keys:
        _cut_biography(page, lists)


def _torn_quotation(page: Page, number: int) -> Iterator[int]:
    """Yield the open lines round this one where the line above them leaves a quotation open that goes on below."""
    first = last = number
    while number - first < _MOST_TORN and _stands_open(page, first - 1):
        first -= 1
    while last - number < _MOST_TORN and _stands_open(page, last + 1):
        last += 1
    above, below = page.last_standing(first), page.next_standing(last)
    if above is None or below is None or last - first >= _MOST_TORN:
        return
    text = page.lines[above].text
    if text.rfind(_OPENING) > text.rfind(_CLOSING) and page.lines[below].text[0] == _OPENING:
        yield from range(first, last + 1)


def _stands_open(page: Page, number: int) -> bool:
    if not 0 <= number < len(page.lines):
        return False
    line = page.lines[number]
    return page.rules[number] is None and not line.closed and line.text[0] not in _QUOTES and line.text[-1] not in ":;,"


def _is_over_name(page: Page, number: int) -> bool:
    """Whether a quotation without an end mark stands between paragraphs, over a name that heads no line below it."""
    line, name, below = page.lines[number], page.lines[number + 1], page.next_standing(number + 1)
    if line.word_count < _SHORTEST_QUOTE or _QUOTED.fullmatch(line.text) is None or below is None:
        return False
    if page.rules[number + 1] is not None or not _signs(name):
        return False
    above = page.last_standing(number)
    between = above is not None and page.lines[above].closed and page.lines[below].prose
    return between and name.text.partition(",")[0] not in page.lines[below].text


def _signs(line: Line) -> bool:
    """Whether a line is a name, or a person with an office."""
    if line.closed or line.word_count > _LONGEST_SIGNATURE:
        return False
    return (names_only(line) and line.word_count <= _LONGEST_NAME) or _SIGNATURE.fullmatch(line.text) is not None


def _is_reworded(page: Page, number: int) -> bool:
    """Whether a quotation without an end mark stands between paragraphs, and a line near it has all its long words."""
    line, above, below = page.lines[number], page.last_standing(number), page.next_standing(number)
    if line.word_count < _SHORTEST_REWORDED or above is None or below is None:
        return False
    if not page.lines[above].closed or not page.lines[below].prose or _QUOTED.fullmatch(line.text) is None:
        return False
    stems = {word.strip(_MARKS)[:6] for word in line.key.split() if len(word) > _SHORT}
    near = range(max(page.first, number - _NEAR), min(page.last + 1, number + _NEAR))
    return len(stems) > 1 and any(all(stem in page.lines[n].key for stem in stems) for n in near if n != number)


def _is_labelled(page: Page, number: int, lists: Wordlists) -> bool:
    """Whether a line between paragraphs says before a colon what is seen, and names it: "Shut: Elm House"."""
    line = page.lines[number]
    if ": " not in line.text[:24] or _LABELLED.fullmatch(line.text) is None or page.is_listed(number):
        return False
    named = line.folded.partition(": ")[2]
    if named in lists.grade_words or named.partition(" ")[0] in lists.heading_words:
        return False
    above, below = page.last_standing(number), page.next_standing(number)
    return above is not None and below is not None and page.lines[above].closed and page.lines[below].prose


def _is_linked_headline(page: Page, number: int, lists: Wordlists) -> bool:
    """Whether a headline between paragraphs stands right above the words "Read more", with no other below them."""
    line, after, above = page.lines[number], number + 2, page.last_standing(number)
    if (
        not _SHORTEST_HEADLINE <= line.word_count <= _LONGEST_HEADLINE
        or page.lines[number + 1].key not in lists.named["more"]
    ):
        return False
    if above is None or after >= len(page.lines) or line.text[-1] in ":;,":
        return False
    return page.lines[above].closed and page.rules[after] is None and page.lines[after].closed


def _cut_person(page: Page, lists: Wordlists) -> None:
    """Cut a person with an office and no verb, right under a picture's credit and above the first paragraph."""
    rules = page.rules
    for n in [n for n in range(1, page.last) if rules[n] is None and rules[n - 1] == "furniture.caption"]:
        line = page.lines[n]
        if not line.closed or line.word_count > _LONGEST_PERSON or _PERSON.fullmatch(line.text) is None:
            continue
        if lists.finite.isdisjoint(line.folded.rstrip(".").replace(",", "").split()):
            page.cut(n, "furniture.caption.below")


def _cut_biography(page: Page, lists: Wordlists) -> None:
    """Cut the paragraph under the label of a box about the author, behind the story."""
    for n in range(max(page.first, len(page.lines) - _LONGEST_TAIL), len(page.lines) - 1):
        if (
            page.lines[n].key in lists.named["authors"]
            and page.rules[n] is not None
            and " is " in page.lines[n + 1].folded
        ):
            page.cut(n + 1, "furniture.byline")


def free_refrains(page: Page) -> None:
    """Let sentences of one link stand that close several parts of the story in the same words."""
    related = [n for n, rule in enumerate(page.rules) if rule == "furniture.related" and n > max(page.first, 0)]
    linked = [n for n in related if n + 1 < len(page.lines) and _is_linked(page.lines[n])]
    if len(linked) < 2:
        return
    keys = [page.lines[n].key for n in linked]
    for n in linked:
        if keys.count(page.lines[n].key) > 1 and page.rules[n - 1] is None and page.rules[n + 1] is None:
            page.free(n)


def _is_linked(line: Line) -> bool:
    return line.text[-1] == "." and line.key.endswith(_LINKED)
