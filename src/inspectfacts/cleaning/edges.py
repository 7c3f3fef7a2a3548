"""Cut what stands round the story: words of the site to its readers, readers' comments, and labels behind the end."""

import re

from .captions import names_only
from .lines import Line
from .page import Page
from .wordlists import Verdict, Wordlists

__all__ = ["cut_between", "cut_boilerplate", "cut_comments", "cut_site_speech", "cut_tail"]

_QUOTES = "“‘\"'”’"
_SPEECH = ("furniture.site", "furniture.notice", "furniture.newsletter")
_QUOTED = frozenset('“‘"')
_CLOSERS = "”’\"')"
_LONGEST_SIGNATURE, _LONGEST_COUNT, _LONGEST_LABEL, _LONGEST_RUN, _LONGEST_STRAY = 12, 20, 4, 4, 16
# What a line must score as words of the site: with furniture on both sides, on the outer side, or on none.
_BETWEEN, _BESIDE, _ALONE = 2, 3, 4
_MOST_CUT, _FEWEST_TOLD, _LONGEST_CLOSING, _FEWEST_LINKS = 0.6, 3, 3, 3
_LONGEST_TITLE, _CAPITALS = 24, 0.7
_LONGEST_ABOUT, _LONGEST_BOILERPLATE, _ROW = 8, 8, 3
_LIST_MARK = re.compile(r"[-•*–▪●○✓✔►]|\(?\d{1,2}[.)]\s")
# Furniture that stands behind a story; the rest may as well stand in its midst.
_ENDINGS = frozenset(
    f"furniture.{kind}" for kind in ("sharing", "story_list", "notice", "newsletter", "navigation", "comment", "site")
)


def cut_comments(page: Page, lists: Wordlists) -> None:
    """Cut what readers wrote under the story: all from the name and time of the first comment."""
    if page.first < 0:
        return
    for n in [n for n in range(page.first + 1, len(page.lines)) if page.lines[n].word_count <= _LONGEST_COUNT]:
        line = page.lines[n]
        if (
            line.word_count <= (_LONGEST_COUNT if line.text[0].isdigit() else _LONGEST_SIGNATURE)
            and (not line.closed or line.trails_off)
            and True in [sign in line.folded for sign in lists.signature_signs]
            and lists.signatures.match(page.source, line.start)
        ):
            for after in range(n, len(page.lines)):
                page.cut(after, "furniture.comment")
            return


def cut_site_speech(page: Page, lists: Wordlists) -> None:
    """Cut sentences at either end of the page in which the site speaks to its readers."""
    last = len(page.lines) - 1
    for first, step in ((0, 1), (last, -1)):
        n, outside = first, step > 0
        while 0 <= n <= last:
            if page.rules[n] is not None or _spoken(page, lists, n, step, outside=outside):
                outside = True
            elif page.lines[n].prose:
                if not (outside and (_is_sandwiched(page, lists, n, step) or (n and _goes_on(page, lists, n, step)))):
                    break
                page.cut(n, "furniture.site")
            elif lists.is_menu(page.lines[n]):
                page.cut(n, "furniture.navigation")
            n += step


def _goes_on(page: Page, lists: Wordlists, number: int, step: int) -> bool:
    """Whether a line at the top of the page still addresses readers, right below a paragraph in which the site did."""
    if step < 0 or page.rules[number - 1] not in _SPEECH or not page.lines[number - 1].prose:
        return False
    line = page.lines[number]
    return not lists.speech.address.isdisjoint(line.key.split()) and _QUOTED.isdisjoint(line.text)


def _is_sandwiched(page: Page, lists: Wordlists, number: int, step: int) -> bool:
    """Whether a line names something of the site, and the next line towards the story says much more of it."""
    inner = number + step
    if not 0 <= inner < len(page.lines) or page.rules[inner] is not None:
        return False
    named = not lists.speech.page.isdisjoint(page.lines[number].folded.split())
    return named and lists.speech_score(page.lines[inner]) >= _BESIDE


def _spoken(page: Page, lists: Wordlists, number: int, step: int, *, outside: bool) -> bool:
    """Cut a line that the site speaks; the less it must say of the site, the more furniture stands beside it."""
    score = lists.speech_score(page.lines[number])
    if score < _BETWEEN:
        return False
    inside = outside and (
        _is_cut(page, number + step)
        or (0 <= number + step < len(page.lines) and lists.speech_score(page.lines[number + step]) >= _BETWEEN)
    )
    if score < (_BETWEEN if inside else _BESIDE if outside else _ALONE):
        return False
    page.cut(number, "furniture.site")
    return True


def cut_between(page: Page, verdicts: list[Verdict | None], lists: Wordlists) -> None:
    """Cut what stands between furniture: labels outside the body, bare figures, and words of the site."""
    if page.first < 0:
        return
    for n in range(len(page.lines)):
        if page.rules[n] is None and n != page.title:
            named = n == 0 and names_only(page.lines[0])
            if n < page.first and n and page.rules[n - 1] is not None and page.lines[n].key in lists.phrases:
                page.cut(n, "furniture.between")
            elif named or (n and page.rules[n - 1] is not None):
                _cut_run(page, n, verdicts, lists)


def cut_boilerplate(page: Page) -> None:
    """Cut what a body says of itself behind the contacts of a release: all from "About the …" to the end."""
    if "\nabout " not in page.keys:
        return
    for n in range(max(page.first + 1, len(page.lines) - _LONGEST_BOILERPLATE), len(page.lines)):
        line = page.lines[n]
        heads = line.word_count <= _LONGEST_ABOUT and not line.closed and line.text.startswith("About ")
        if heads and page.rules[n - 1] is not None:
            for after in range(n, len(page.lines)):
                page.cut(after, "furniture.notice")
            return


def _cut_run(page: Page, start: int, verdicts: list[Verdict | None], lists: Wordlists) -> None:
    """Cut the lines from `start` on up to the next furniture, if they are few and all of them are stray."""
    end = next((n for n in range(start, len(page.lines)) if page.rules[n] is not None), len(page.lines))
    if end - start > _LONGEST_RUN:
        return
    run = range(start, end)
    if all(lists.speech_score(page.lines[n]) >= _BETWEEN for n in run):
        rule = "furniture.site"
    elif all(_is_label(page, n, verdicts[n]) for n in run):
        rule = "furniture.between"
    else:
        return
    for n in run:
        page.cut(n, rule)


def _is_label(page: Page, number: int, verdict: Verdict | None) -> bool:
    line = page.lines[number]
    if line.word_count > _LONGEST_LABEL or line.closed or number == page.title:
        return False
    text = line.text
    return verdict is not None or not page.in_body(number) or text.isdigit() or (text.islower() and " " not in text)


def _is_cut(page: Page, number: int) -> bool:
    return not 0 <= number < len(page.lines) or page.rules[number] is not None


def cut_tail(page: Page, lists: Wordlists) -> None:
    """Cut the labels behind the story, from furniture that ends stories on, or where most of what follows is cut."""
    if page.first < 0:
        return
    said = (n for n in range(len(page.lines) - 1, page.last, -1) if page.rules[n] is None and _is_told(page, n, lists))
    start = max(next(said, page.last), page.last) + 1
    if page.is_letter:
        start = _behind_signature(page, start)
    cut = [n for n in range(start, len(page.lines)) if page.rules[n] is not None]
    ending = next((n for n in cut if page.rules[n] in _ENDINGS), len(page.lines))
    begin = cut[0] if cut and len(cut) >= _MOST_CUT * (len(page.lines) - cut[0]) else ending
    run = [page.lines[n] for n in range(start, begin) if page.rules[n] is None]
    fewest = _FEWEST_LINKS if begin == len(page.lines) else _FEWEST_LINKS - 1
    if _opens_a_row(page, begin) and len(run) == 1 and run[0].key not in lists.grade_words:
        fewest = 1
    if (len(run) >= fewest and all(map(_is_link, run))) or _offers(run, lists):
        begin = start
    begin = _above_labels(page, start, begin)
    _cut_stray(page, begin)


def _opens_a_row(page: Page, number: int) -> bool:
    """Whether several lines in a row are furniture from a line on, the first of them such as ends stories."""
    row = page.rules[number : number + _ROW]
    return len(row) == _ROW and row[0] in _ENDINGS and None not in row


def _above_labels(page: Page, start: int, begin: int) -> int:
    """Return the first of the few words with a colon that stand right over furniture, with what they ask."""
    if begin == len(page.lines):
        return begin
    first = begin
    while (
        first > start and page.lines[first - 1].word_count <= _LONGEST_LABEL and page.lines[first - 1].text[-1] in ":?"
    ):
        first -= 1
    labels = (page.lines[n].text for n in range(first, begin))
    return first if any(text[-1] == ":" and not text.istitle() for text in labels) else begin


def _offers(run: list[Line], lists: Wordlists) -> bool:
    """Whether most of several open lines hold words that the site has for what it offers."""
    if len(run) < _FEWEST_LINKS or any(map(_is_shut, run)):
        return False
    return 2 * sum(not lists.speech.words.isdisjoint(line.folded.split()) for line in run) >= len(run)


def _is_shut(line: Line) -> bool:
    """Whether a line ends like a sentence, is quoted, or labels or is an item of a list."""
    return line.closed or line.text[-1] in ":;," or line.text[0] in _QUOTES or bool(_LIST_MARK.match(line.text))


def _is_link(line: Line) -> bool:
    """Whether a line is but a few words that neither label what follows nor are an item of a list."""
    if line.closed or line.word_count > _LONGEST_LABEL or line.text[-1] in ":;," or line.text[0] in _QUOTES:
        return False
    return line.text[0].isupper() and not any(character.isdigit() or character == ":" for character in line.text)


def _behind_signature(page: Page, start: int) -> int:
    """Return the line behind the name, role and place with which a letter closes."""
    signed = range(start, min(start + _LONGEST_CLOSING, len(page.lines)))
    short = (page.rules[n] is None and page.lines[n].word_count <= _LONGEST_LABEL for n in signed)
    return next((n for n, stands in zip(signed, short, strict=True) if not stands), signed.stop)


def _cut_stray(page: Page, start: int) -> None:
    for n in range(start, len(page.lines)):
        if page.rules[n] is None and _is_stray(page.lines[n], listed=page.rules[n - 1] is None):
            page.cut(n, "furniture.tail_label")


def _is_told(page: Page, number: int, lists: Wordlists) -> bool:
    """Whether a line too short for a paragraph is a sentence of the story, or words that someone said."""
    line = page.lines[number]
    if line.text[0] in _QUOTES:
        return line.text[-1] in _QUOTES or line.closed
    if line.word_count < _FEWEST_TOLD:
        return False
    text = line.text.rstrip(_CLOSERS)
    if "." in text.rpartition(" ")[2].rstrip("."):
        return False
    words = line.key.replace(",", "").split()
    if line.key.startswith(tuple(lists.named["orders"])) or (
        lists.told_words.isdisjoint(words) and lists.finite.isdisjoint(words)
    ):
        return False
    return text[-1:] == "." and not line.trails_off and not lists.speech_score(line)


def _is_titled(line: Line) -> bool:
    """Whether most words of a line are capitalised, as in a headline of some papers."""
    return not line.closed and sum(word[0].isupper() for word in line.words) > _CAPITALS * line.word_count


def _is_stray(line: Line, *, listed: bool) -> bool:
    """Whether a line is no item of a list that stands, and no heading of one."""
    if line.text[0] in _QUOTES or line.text[0].islower() or (listed and _LIST_MARK.match(line.text)):
        return False
    if line.word_count > (_LONGEST_TITLE if _is_titled(line) else _LONGEST_STRAY):
        return False
    return ": " not in line.text or line.word_count <= _LONGEST_LABEL
