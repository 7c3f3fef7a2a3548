"""Find the headline: the line that metadata gives, else the one that says what the body says."""

import re
from collections.abc import Iterator

from .captions import names_only
from .headlines import is_closed_headline, over_writer
from .page import SIGNED, Page
from .told import is_told, said, share_told
from .wordlists import Wordlists

__all__ = ["find_title", "pauses"]

_LONGEST, _LEAST, _SHORT = 32, 4, 3
_MARKS = "'\",.:;!?()"
_QUOTES = "“‘\"'"
_BULLETS = "-•·*–—▪●○‣✓✔►"
_ALIKE_WORDS = 0.7
# Where so many lines may be the headline, a page has its menus too, and the headline is among the last of them.
_MANY, _NEAREST = 8, 5
# A headline stands so few lines above the byline.
_REACH = 12
_OURS = frozenset({"your", "our", "we", "you", "us"})
_BELOW_TITLE = ("furniture.byline", "furniture.caption", "furniture.dateline", "furniture.sharing")
# Furniture that a headline may look like: "Watch: …", "Live: …".
_ALIKE = ("furniture.video", "furniture.notice", "furniture.related", "furniture.navigation")
# A trail of section names, or a headline with the name of the site behind it.
_TRAIL = re.compile(r" (?:[|/>»›·•]|::|→|\\) ")


def find_title(page: Page, lists: Wordlists, given: str | None = None) -> int | None:
    """Return the number of the headline: the line that metadata gives, else the first that suits the body."""
    if given and (found := _given_title(page, given)) is not None:
        return found
    if page.first < 0:
        return _title_without_body(page)
    candidates = [n for n in _standing(page) if _headline_shaped(page, n)]
    if (signed := over_writer(page, candidates, lists)) is not None:
        return signed
    candidates = _above_byline(page, candidates)
    if (again := _said_in_menu(page, candidates)) is not None:
        return again
    if is_closed_headline(page, candidates):
        return page.first
    if len(candidates) > _MANY:
        candidates = _near_story(page, candidates[-_NEAREST:])
    if not candidates and page.first < page.last and (not page.lines[page.first].closed or _asks(page)):
        candidates = [page.first] if _headline_shaped(page, page.first) else []
    chosen = _choose(page, candidates)
    if chosen is None:
        return None
    if lists.is_scene(page.lines[chosen]):
        chosen = _above_scene(page, candidates, chosen, lists)
    if len(candidates) == 1:
        return chosen
    chosen = next((n for n in candidates if n == chosen + 1 and _says_again(page, chosen, n)), chosen)
    key = min((page.lines[n].key for n in candidates if _is_longer(page, chosen, n)), key=len)
    last = max(n for n in candidates if page.lines[n].key == key)
    return last - 1 if last - 1 in candidates and page.lines[last - 1].text == page.lines[last].text else last


def _above_byline(page: Page, candidates: list[int]) -> list[int]:
    """Return the candidates but those between the last byline and the story, if a told line stands over the byline."""
    signed = next((n for n in range(page.first - 1, 0, -1) if page.rules[n] in SIGNED), 0)
    if not signed or not candidates or candidates[-1] < signed:
        return candidates
    near = (n for n in candidates if 0 < signed - n <= _REACH and page.lines[n].word_count > _SHORT)
    near = (n for n in near if page.rules[n:signed].count("furniture.navigation") <= 1 and not _is_name(page, n))
    told = {page.lines[n].key for n in near if is_told(page, n)}
    return [n for n in candidates if n < signed or page.lines[n].key in told] if told else candidates


def _said_in_menu(page: Page, candidates: list[int]) -> int | None:
    """Return the candidate right over the story where a list above it, below menus, has the same line."""
    if not candidates or page.lines[candidates[-1]].word_count < _LEAST:
        return None
    n = candidates[-1]
    found = page.keys.find(f"\n{page.lines[n].key}\n", 0, page.key_starts[n])
    if found < 0:
        return None
    above = page.line_at(found + 1)
    return n if above < n - 1 and "furniture.navigation" in page.rules[:above] else None


def _near_story(page: Page, candidates: list[int]) -> list[int]:
    """Return the candidates from the one that the story says most of, if a menu parts it from those above."""
    told = {n: share_told(page, n) for n in candidates if page.lines[n].word_count >= _LEAST and is_told(page, n)}
    first = next(iter(told), None)
    best = max(told, key=lambda n: (told[n], -n), default=None)
    if first is None or best is None or "furniture.navigation" not in page.rules[first:best]:
        return candidates
    return [n for n in candidates if n >= best]


def _asks(page: Page) -> bool:
    """Whether the first paragraph is a question right above furniture, as a headline in two sentences is."""
    return page.lines[page.first].text[-1] == "?" and page.rules[page.first + 1] is not None


def _above_scene(page: Page, candidates: list[int], chosen: int, lists: Wordlists) -> int:
    """Return the headline above, else below, a line that may only tell what a picture shows, if one stands there."""
    others = [n for n in candidates if page.lines[n].word_count >= _LEAST and not _is_name(page, n)]
    others = [n for n in others if not lists.is_scene(page.lines[n])]
    above = (n for n in others if n < chosen)
    return next(above, next((n for n in others if is_told(page, n)), chosen))


def _standing(page: Page) -> list[int]:
    """Return what stands above the body; where no headline does, a line that only looks like furniture is freed."""
    standing = list(page.standing(0, page.first))
    alike = (n for n in range(page.first) if page.rules[n] in _ALIKE and _headline_shaped(page, n) and is_told(page, n))
    first = next((n for n in alike if page.lines[n].word_count >= _LEAST and not _is_name(page, n)), None)
    above = (n for n in standing if first is not None and (n < first or page.rules[n + 1] in SIGNED))
    if first is None or any(is_told(page, n) and not _is_name(page, n) for n in above):
        return standing
    page.free(first)
    return sorted([*standing, first])


def _is_name(page: Page, number: int) -> bool:
    """Whether a line is a bare name, or a trail of them, rather than a headline."""
    return names_only(page.lines[number]) or _TRAIL.search(page.lines[number].text) is not None


def _is_longer(page: Page, number: int, other: int) -> bool:
    """Whether a line is another with something before or behind it, such as the name of the site."""
    key = page.lines[number].key
    held = key.startswith(page.lines[other].key) or key.endswith(page.lines[other].key)
    return other == number or (held and page.lines[other].word_count >= _LEAST)


def _says_again(page: Page, number: int, other: int) -> bool:
    """Whether a line with a byline under it says in other words what the line above it says, as a trail does."""
    if page.rules[other + 1] not in SIGNED:
        return False
    first, second = (
        {word.strip(_MARKS)[:4] for word in page.lines[n].key.split() if len(word) >= _SHORT} for n in (number, other)
    )
    return len(first & second) >= _ALIKE_WORDS * min(len(first), len(second))


def _choose(page: Page, candidates: list[int]) -> int | None:
    return next(_best(page, candidates), None)


def _best(page: Page, candidates: list[int]) -> Iterator[int]:
    """Yield the candidates, best first: told by the body; followed by a byline; telling something; any."""
    long = [n for n in candidates if page.lines[n].word_count >= _LEAST]
    if long and long[0] == 0 and _reads_on(page) and not _is_banner(page):
        yield 0
    named = [n for n in candidates if not names_only(page.lines[n])]
    told = [n for n in named if is_told(page, n)]
    yield from (n for n in told if page.lines[n].word_count > _SHORT and not _TRAIL.search(page.lines[n].text))
    yield from (n for n in told if not _TRAIL.search(page.lines[n].text))
    yield from told
    yield from (n for n in long if page.rules[n + 1] in SIGNED and not names_only(page.lines[n]))
    found = {n: said(page, n)[0] for n in long}
    yield from sorted((n for n in long if found[n]), key=lambda n: -found[n])
    yield from long
    yield from named


def _is_banner(page: Page) -> bool:
    """Whether the first line is a name, or comes again behind the story, as what a site promotes does."""
    line = page.lines[0]
    if _is_motto(line.text):
        return True
    if names_only(line) or (line.text[-4:].isdigit() and all(word[0].isupper() for word in line.words[:-1])):
        return True
    again = f"{page.keys}\n".find(f"\n{line.key}\n", page.key_starts[page.last])
    return again >= 0 and page.rules[page.line_at(again + 1) - 1] != "furniture.sharing"


def _is_motto(text: str) -> bool:
    """Whether a line is the name of a paper in capitals and, behind a stroke, what it says of itself."""
    name, stroke, motto = text.partition(" | ")
    return bool(stroke) and name.isupper() and not _OURS.isdisjoint(motto.lower().replace(",", "").split())


def _reads_on(page: Page) -> bool:
    """Whether nothing but captions and bylines stands between the first line of the page and the body."""
    rules = {page.rules[n] for n in range(page.first)}
    return all(rule is None or rule.startswith(_BELOW_TITLE) for rule in rules)


def _given_title(page: Page, given: str) -> int | None:
    key = " ".join(given.lower().split()).rstrip(".!?")
    return next((n for n in range(min(len(page.lines), 40)) if page.lines[n].text.lower().rstrip(".!?") == key), None)


def _title_without_body(page: Page) -> int | None:
    standing = list(page.standing())
    if len(standing) < 2 or page.lines[standing[1]].text[0].islower():
        return None
    if _headline_shaped(page, standing[0]) and page.lines[standing[0]].word_count >= _LEAST:
        return standing[0]
    return None


def _headline_shaped(page: Page, number: int) -> bool:
    line = page.lines[number]
    if page.is_listed(number) or _is_item(page, number) or pauses(line.text) or line.key.startswith("dear "):
        return False
    if line.text[0] in _QUOTES and line.closed and line.text[-2] == ".":
        return False
    if number and line.text[0] in _QUOTES and page.lines[number - 1].text[-1] == ":":
        return False
    return 2 <= line.word_count <= _LONGEST and line.text[-1] not in ".:;," and not line.text[0].islower()


def pauses(text: str) -> bool:
    """Whether three full stops stand in the midst of what is said without marks: "Nobody rang... we read it"."""
    at = text.find("... ")
    return at > 0 and text[at + 4 : at + 5].islower() and text[0] not in _QUOTES


def _is_item(page: Page, number: int) -> bool:
    """Whether a line has the same bullet as the line below it."""
    mark, below = page.lines[number].text[0], number + 1
    return mark in _BULLETS and below < len(page.lines) and page.lines[below].text[0] == mark
