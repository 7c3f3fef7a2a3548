"""Cut the labels, names and repeats that stand before the headline, and between it and the first paragraph."""

import re
from itertools import takewhile

from .captions import LONGEST_HEADING, has_headings, names_only
from .lines import Line
from .page import SIGNED, Page
from .title import pauses
from .told import share_told
from .wordlists import Wordlists

__all__ = ["trim_head"]

_LONGEST_LABEL = 8
_TITLE_START = 30
_LEAST_TOLD = 0.3
_SHORTEST_SENTENCE = 6
# What may stand between a byline and a caption, and what stands between a caption and the story.
_BESIDE = ("furniture.sharing", "furniture.notice")
_INVITES = ("furniture.newsletter", "furniture.sharing", "furniture.advert", "furniture.notice")
_LONGEST_PERSON, _FEWEST_LABELS, _MOST_LABELS = 3, 3, 2
_LONGEST_PIECE, _LONGEST_UNDER = 5, 4
_NAME_PART = re.compile(r"[A-Z][\w’'-]*[a-z]")
_LONGEST_SCENE, _LONGEST_SEEN = 12, 2
_CAPTION = "furniture.caption"
_SPOKEN = '“”":;?'
_DATE = re.compile(r"\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4}\b")
_BULLETS = frozenset("-–•·*")


def trim_head(page: Page, lists: Wordlists) -> None:
    """Cut what stands before the headline, and labels and names between it and the first paragraph."""
    if page.title is None or page.first < 0:
        return
    _cut_above(page, page.title, lists)
    headed = has_headings(page)
    _cut_writers(page, page.title + 1, lists)
    if page.first < page.last and page.lines[page.first].text[-1] == "?" and pauses(page.lines[page.first].text):
        page.cut(page.first, "furniture.pull_quote")
        page.find_body()
    for n in list(page.standing(page.first + 1, page.opening)):
        if names_only(page.lines[n]) and page.rules[n - 1] is not None and page.rules[n + 1] is not None:
            page.cut(n, "furniture.head_label")
    _cut_over_day(page, lists)
    _cut_below_byline(page)
    title = page.lines[page.title].key
    _cut_labels(page, page.title + 1)
    for n in list(page.standing(page.title + 1, page.first)):
        line = page.lines[n]
        if line.key in title or title in line.key:
            page.cut(n, "furniture.repeat")
        elif _is_scene(line, lists):
            page.cut(n, "furniture.caption.alt_text")
        elif _is_under_player(page, n, lists):
            page.cut(n, "furniture.caption.below")
        elif rule := _rule_by_place(page, n):
            page.cut(n, rule)
        elif not (
            page.is_listed(n)
            or line.closed
            or line.text[-1] == ","
            or line.text[0].islower()
            or (headed and line.word_count <= LONGEST_HEADING)
        ):
            _cut_label(page, n)


def _cut_over_day(page: Page, lists: Wordlists) -> None:
    """Cut the writer's name between the first paragraph and the day of the page, and a label in capitals over it."""
    day = page.opening
    if day - 1 <= page.first or page.rules[day] not in SIGNED or page.rules[day - 1] is not None:
        return
    name, label = page.lines[day - 1], day - 2
    if not names_only(name) or name.word_count > _LONGEST_PERSON or name.key.split()[0] not in lists.forenames:
        return
    page.cut(day - 1, "furniture.byline")
    if label > page.first and page.lines[label].text.isupper() and _is_short(page.lines[label]):
        page.cut(label, "furniture.head_label")


def _cut_below_byline(page: Page) -> None:
    """Cut the few words between a byline, below the first paragraph, and the next paragraph: places and pictures."""
    if page.opening == page.first or page.rules[page.opening] != "furniture.byline":
        return
    below = next((n for n in page.standing_prose() if n > page.opening), page.opening)
    labels = list(page.standing(page.opening + 1, below))
    lines = [page.lines[n] for n in labels]
    if len(labels) <= _MOST_LABELS and all(map(_is_short, lines)) and not any(map(page.is_listed, labels)):
        for n in labels:
            page.cut(n, "furniture.head_label")


def _is_short(line: Line) -> bool:
    """Whether a line is but a few words that neither end like a sentence nor announce anything."""
    return line.word_count <= _LONGEST_PIECE and not line.closed and line.text[-1] not in ":;,"


def _cut_above(page: Page, title: int, lists: Wordlists) -> None:
    """Cut the labels above the headline, and what says it before."""
    start = page.lines[title].key[:_TITLE_START]
    for n in list(page.standing(0, title)):
        line = page.lines[n]
        if start in line.key:
            page.cut(n, "furniture.repeat")
        elif page.is_listed(n) or _is_told(line, lists):
            continue
        elif line.word_count <= _LONGEST_LABEL or share_told(page, n) < _LEAST_TOLD:
            page.cut(n, "furniture.head_label")


def _rule_by_place(page: Page, number: int) -> str | None:
    """Return the rule of a line under the headline that is furniture by its shape and by what stands beside it."""
    line = page.lines[number]
    if pauses(line.text):
        return "furniture.pull_quote"
    if page.title is not None and number == page.title + 1 and _is_above_bare_label(page, number):
        return "furniture.caption.below"
    if names_only(line) and _is_signed_below(page, number):
        return "furniture.byline"
    if line.closed and page.rules[number + 1] == "furniture.caption.credit" and page.rules[number - 1] is not None:
        return "furniture.caption.alt_text"
    if line.text.islower() and not line.closed and (line.after_blank or line.text[-1].isdigit()):
        return "furniture.caption.alt_text"
    if line.word_count >= _SHORTEST_SENTENCE and not line.closed and _is_in_byline(page, number):
        return "furniture.caption.below"
    if not line.closed and line.word_count <= _LONGEST_LABEL and _DATE.match(line.text):
        return "furniture.dateline"
    if line.word_count <= _LONGEST_SEEN and _is_short(line) and (page.rules[number + 1] or "").startswith(_CAPTION):
        return "furniture.caption.alt_text"
    if _is_below_deck(page, number):
        return "furniture.caption.below"
    if line.text[0].islower() and line.word_count <= _LONGEST_PIECE and _goes_on_furniture(page, number):
        return "furniture.head_label"
    return None


def _is_under_player(page: Page, number: int, lists: Wordlists) -> bool:
    """Whether an open line of some length stands between what a player says of itself and a blank line."""
    line, below = page.lines[number], page.lines[number + 1]
    if line.closed or line.after_blank or not below.after_blank or line.word_count < _SHORTEST_SENTENCE:
        return False
    above = page.lines[number - 1].folded
    return page.rules[number - 1] is not None and any(words in above for words in lists.named["players"])


def _is_scene(line: Line, lists: Wordlists) -> bool:
    """Whether a few words with a full stop, names among them, have no verb: "Headteacher Ada Quill."."""
    words = line.key.replace(",", "").split()
    if not line.text.endswith(".") or line.trails_off or not 2 <= len(words) <= _LONGEST_SCENE:
        return False
    if sum(word[0].isupper() for word in line.words[1:]) < 2 or any(mark in line.text for mark in _SPOKEN):
        return False
    return lists.finite.isdisjoint(words) and not any(word in lists.grade_words for word in words)


def _cut_labels(page: Page, start: int) -> None:
    """Cut what stands between the headline and the story where all of it is short and open: labels of the page."""
    under = list(page.standing(start, page.first))
    lines = [page.lines[n] for n in under]
    short = all(map(_is_short, lines))
    if len(under) >= _FEWEST_LABELS and short and not any(map(page.is_listed, under)):
        for n in under:
            page.cut(n, "furniture.head_label")


def _cut_label(page: Page, number: int) -> None:
    """Cut an open line under a caption that does not end with it, a label of few words, or a name."""
    line = page.lines[number]
    if (page.rules[number - 1] or "").startswith("furniture.caption"):
        if line.word_count < _SHORTEST_SENTENCE or not page.lines[number - 1].key.endswith(line.key):
            page.cut(number, "furniture.caption.below")
    elif line.word_count <= (_LONGEST_UNDER if page.rules[number - 1] is not None else 2):
        page.cut(number, "furniture.head_label")
    elif names_only(line):
        page.cut(number, "furniture.bare_name")


def _is_in_byline(page: Page, number: int) -> bool:
    """Whether a line stands below the byline and above an invitation of the site, where a picture has its caption."""
    above = next((rule for rule in reversed(page.rules[:number]) if rule not in _BESIDE), None)
    return above in SIGNED and page.rules[number - 1] is not None and page.rules[number + 1] in _INVITES


def _is_below_deck(page: Page, number: int) -> bool:
    """Whether an open line stands right above the story, below the byline that a standfirst stands over."""
    line = page.lines[number]
    if line.closed or line.word_count < _SHORTEST_SENTENCE or number + 1 != page.first or page.title is None:
        return False
    signed = next((n for n in range(number - 1, page.title, -1) if page.rules[n] in SIGNED), page.title)
    decks = page.standing(page.title + 1, signed)
    return page.rules[number - 1] is not None and any(page.lines[n].word_count >= _SHORTEST_SENTENCE for n in decks)


def _goes_on_furniture(page: Page, number: int) -> bool:
    """Whether a piece of a line, without an end mark, stands right below furniture and above a paragraph."""
    below = number + 1
    return page.rules[number - 1] is not None and not page.lines[number].closed and page.lines[below].text[0].isupper()


def _cut_writers(page: Page, start: int, lists: Wordlists) -> None:
    """Cut the line between the headline, or one paragraph under it, and the next that only names who wrote it all."""
    for n in range(start, min(page.first + 2, len(page.lines))):
        line = page.lines[n]
        if line.closed or page.rules[n] is not None or not 2 <= line.word_count <= _LONGEST_PERSON:
            continue
        below = page.next_standing(n)
        if below is not None and page.lines[below].prose and _is_unknown_person(page, line, lists):
            page.cut(n, "furniture.byline")


def _is_unknown_person(page: Page, line: Line, lists: Wordlists) -> bool:
    """Whether a line is a given name with a surname, and the page has none of its words in any other line."""
    words = line.words
    if line.key.partition(" ")[0] not in lists.forenames or not all(map(_NAME_PART.fullmatch, words)):
        return False
    parts = "|".join(map(re.escape, line.key.split()))
    return len(re.findall(rf"\b(?:{parts})", page.keys)) == len(words)


def _is_signed_below(page: Page, number: int) -> bool:
    """Whether a name stands above its handle, a date or a byline, or a few lines of furniture that end in one."""
    if page.rules[number + 1] in SIGNED or page.lines[number + 1].text[0] == "@":
        return True
    if page.lines[number].word_count > _LONGEST_PERSON:
        return False
    below = takewhile(lambda rule: rule is not None, page.rules[number + 1 : number + 1 + _LONGEST_PERSON])
    return any(rule in SIGNED for rule in below)


def _is_above_bare_label(page: Page, number: int) -> bool:
    """Whether an open sentence under the headline stands above "- Published" with no day: a caption on such pages."""
    line, below = page.lines[number], number + 1
    if line.closed or line.word_count < _SHORTEST_SENTENCE or page.rules[below] != "furniture.dateline":
        return False
    label = page.lines[below]
    follows = below + 1 < len(page.lines) and page.rules[below + 1] is None and page.lines[below + 1].prose
    return follows and label.key == "published" and label.text[0] in _BULLETS


def _is_told(line: Line, lists: Wordlists) -> bool:
    """Whether a short line is a sentence of the story, with a verb and no word of the site."""
    if line.text[-1] != "." or line.word_count < _SHORTEST_SENTENCE or line.trails_off:
        return False
    return not lists.verbs.isdisjoint(line.folded.split()) and not lists.speech_score(line)
