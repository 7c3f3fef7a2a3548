"""Cut captions that nothing announces: doubled ones, descriptions over their credit, bare names."""

import re

from .lines import Line
from .page import Page

__all__ = [
    "LONGEST_HEADING",
    "cut_alt_texts",
    "cut_bare_names",
    "cut_doubled",
    "has_headings",
    "heads_an_entry",
    "names_only",
]

_PAPER = re.compile(r"[A-Z][\w’'&., -]{2,40}: ")
_CREDIT = re.compile(r"\s*\([^()]*\)\s*$")
_BULLETS = frozenset("•▪●○‣✓✔►")
_QUOTES = '“”"‘'
LONGEST_HEADING = 10
_LEAST_DOUBLED, _LEAST_DESCRIBED = 6, 6
_CREDIT_ALONE = "furniture.caption.credit"
_CAPTION = ("furniture.caption", "furniture.notice", _CREDIT_ALONE)
_CREDITS = ("credit:", "image:", "picture:", "photo:", "photograph:", "pic:", "©", "(image:", "(picture:")
_LONGEST_CREDIT = 60
_LONGEST_LABEL, _LEAST_BEGUN = 5, 2


def names_only(line: Line) -> bool:
    """Whether a line is nothing but capitalised words, perhaps tied by small ones: "Mill Green Surgery in Wexcombe"."""
    words = line.words
    if not 2 <= len(words) <= 9 or line.closed or line.text[-1] in ":;," or not words[-1][0].isupper():
        return False
    return all(word[0].isupper() or word[0] in "(&-–" or (word.islower() and len(word) <= 4) for word in words)


def heads_an_entry(line: Line) -> bool:
    """Whether a line heads an entry of a list of places: a number, or a name."""
    return not line.closed and (line.text[0].isdigit() or names_only(line)) and line.word_count <= LONGEST_HEADING


def cut_alt_texts(page: Page) -> None:
    """Cut picture descriptions: closed by the name that opens them, or right above the label of a caption."""
    if page.title is None and page.first < page.last:
        for n in range(page.first + 1):
            if _is_credit(page, n + 1) and page.rules[n + 1] != _CREDIT_ALONE:
                page.cut(n, "furniture.caption.alt_text")
    for n in reversed(page.open_lines()):
        line = page.lines[n]
        if line.text.isdigit() and n + 1 < len(page.lines) and _is_caption(page, n + 1):
            page.cut(n, "furniture.caption.number")
            continue
        if _is_begun_again(page, n):
            page.cut(n, "furniture.caption.doubled")
            continue
        below = page.rules[n + 1] if n + 1 in page.labels else None
        if below == "furniture.caption" and line.word_count > (1 if n < page.first else 3):
            page.cut(n, "furniture.caption.alt_text")
            continue
        if line.word_count >= _LEAST_DESCRIBED and _is_credited(page, n):
            page.cut(n, "furniture.caption.alt_text")
            continue
        if line.text.islower() and line.word_count > 1 and n + 1 < len(page.lines) and _is_caption(page, n + 1):
            page.cut(n, "furniture.caption.alt_text")
            continue
        words = line.text.split(" ", 4)
        names = (" ".join(words[:count]) for count in (1, 2, 3))
        if len(words) > 4 and any(len(name) > 2 and line.text.endswith("." + name) for name in names):
            page.cut(n, "furniture.caption.alt_text")


def _is_begun_again(page: Page, number: int) -> bool:
    """Whether the next line is cut and but this one again with a credit behind it."""
    after = number + 1
    if after == len(page.lines) or page.rules[after] is None or page.lines[number].word_count < _LEAST_BEGUN:
        return False
    rest = page.lines[after].text.removeprefix(page.lines[number].text)
    return len(rest) < len(page.lines[after].text) and rest.lstrip()[:1] in "|(-–"


def _is_caption(page: Page, number: int) -> bool:
    """Whether a line is a caption that is cut, or one above its credit."""
    return page.rules[number] in _CAPTION or _is_credit(page, number + 1)


def _is_credited(page: Page, number: int) -> bool:
    """Whether the next line is a credit and this one its caption, not a standfirst: in the body, or by its brackets."""
    if not _is_credit(page, number + 1):
        return False
    above = page.last_standing(number)
    bracketed = page.lines[number + 1].text[0] == "("
    return number > page.first or above is None or (above != page.title and number > above) or bracketed


def _is_credit(page: Page, number: int) -> bool:
    """Whether a line that is cut gives nothing but whose picture stands above it."""
    if number == len(page.lines) or page.rules[number] not in _CAPTION:
        return False
    if page.rules[number] == _CREDIT_ALONE:
        return True
    return page.lines[number].key.replace("( ", "(").startswith(_CREDITS)


def cut_doubled(page: Page) -> None:
    """Cut a line that says the same thing twice, with the neighbour that says it again, and equal neighbours."""
    lines, last = page.lines, None
    doubled = _maybe_doubled(page)
    for n in list(page.standing()):
        line = lines[n]
        if n == page.title or page.rules[n] is not None:
            last = n
        elif n in doubled and line.text[0] != "“" and (half := _half(line.text)):
            page.cut(n, "furniture.caption.doubled")
            _cut_echoes(page, n, half)
        elif last is not None and last != page.title and lines[last].key == line.key:
            _cut_pair(page, last, n)
        elif last is not None and line.text.startswith(lines[last].text) and _says_it_again(lines[last], line):
            page.cut(n, "furniture.caption.doubled")
        else:
            last = n


def _maybe_doubled(page: Page) -> set[int]:
    """Return the lines whose second half holds how they begin, or that have something before or behind them."""
    texts = [line.text for line in page.lines]
    return {
        n
        for n, text in enumerate(texts)
        if text.find(text[:_LEAST_DOUBLED], len(text) // 2 - 1) >= 0 or text[-1] == ")" or ": " in text[:45]
    }


def _half(text: str) -> str | None:
    """Return what a line says twice, besides a paper's name before it and a credit behind it."""
    if text[-1] == ")":
        text = _CREDIT.sub("", text)
    if text.find(text[:_LEAST_DOUBLED], 1) < 0:
        text = _PAPER.sub("", text, count=1) if ": " in text[:45] else ""
        if len(text) < 2 * _LEAST_DOUBLED or text.find(text[:_LEAST_DOUBLED], 1) < 0:
            return None
    for middle in range(len(text) // 2 - 1, len(text) // 2 + 2):
        left, right = text[:middle].strip(" .,|-"), text[middle:].strip(" .,|-")
        if len(left) >= _LEAST_DOUBLED and left == right:
            return left
    return None


def _cut_echoes(page: Page, number: int, half: str) -> None:
    for other in (page.last_standing(number), page.next_standing(number)):
        if other is not None and page.lines[other].text.strip(" .") == half:
            page.cut(other, "furniture.caption.doubled")


def _says_it_again(line: Line, following: Line) -> bool:
    """Whether the next line, which starts with all of this one, has but a picture credit behind it."""
    rest = len(following.text) - len(line.text)
    again = _LEAST_DOUBLED < rest + _LEAST_DOUBLED <= _LONGEST_CREDIT
    return again and following.text[len(line.text) :].lstrip()[:1] in "|(-–"


def _cut_pair(page: Page, first: int, second: int) -> None:
    """Cut the second of two equal lines; both where they stand in the body and are no sentence."""
    in_head = page.first < 0 or first < page.first
    line = page.lines[first]
    if (not in_head and not (line.prose and line.closed)) or names_only(line) or _labels(line):
        page.cut(first, "furniture.caption.repeated")
    page.cut(second, "furniture.repeat" if in_head else "furniture.caption.repeated")


def _labels(line: Line) -> bool:
    """Whether a line is too short for a standfirst, or opens with a word in capitals and a colon."""
    if line.word_count <= _LONGEST_LABEL:
        return not line.closed and line.text[0] not in _QUOTES
    return ": " in line.text[:20] and line.text.partition(":")[0].isupper()


def cut_bare_names(page: Page) -> None:
    """Cut a bare name between paragraphs, with or without a role, where the text knows the name."""
    end = page.last if page.is_letter else None
    names = [n for n in page.open_lines(max(page.first, 0), end) if _bare(page.lines[n])]
    headings = bool(names) and has_headings(page)
    for n in names:
        before, after = page.last_standing(n), page.next_standing(n)
        if (before is not None and before in names) or (after is not None and after in names):
            continue
        quoted_above = n > 0 and page.rules[n - 1] == "furniture.pull_quote"
        if after == n + 1 and page.lines[after].text[0] in _BULLETS:
            continue
        heads = headings and after is not None and _name(page.lines[n]) in page.lines[after].text
        if heads and not quoted_above:
            continue
        quoted_next = after is not None and page.lines[after].text[0] in _QUOTES
        known = _person_shaped(page.lines[n]) and page.mentions(_name(page.lines[n]), n)
        placed = (
            names_only(page.lines[n]) and any(word in ("in", "at") for word in page.lines[n].words) and not headings
        )
        signed = n + 1 < len(page.lines) and page.rules[n + 1] == "furniture.byline" and _person_shaped(page.lines[n])
        if quoted_above or signed or (known and not quoted_next) or placed:
            page.cut(n, "furniture.bare_name")


def has_headings(page: Page) -> bool:
    """Whether several short lines without an end mark, in no list, stand between paragraphs: then they head them."""
    if page.first < 0:
        return False
    count, listed = 0, -1
    for n in page.open_lines(page.first + 1, page.last):
        if page.lines[n - 1].text[-1] == ":" or listed == n - 1:
            listed = n
        elif page.lines[n].word_count <= LONGEST_HEADING:
            count += 1
    return count > 1


def _bare(line: Line) -> bool:
    if names_only(line):
        return True
    name, comma, role = line.text.partition(", ")
    return bool(comma) and not line.closed and 2 <= len(name.split()) <= 4 and name.istitle() and len(role.split()) <= 7


def _name(line: Line) -> str:
    return line.text.partition(",")[0].strip()


def _person_shaped(line: Line) -> bool:
    words = _name(line).split()
    return 2 <= len(words) <= 4 and all(word[0].isupper() for word in words)
