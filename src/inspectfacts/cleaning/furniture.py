"""Find page furniture: lines judged by their words first, then by their neighbours, repetition and place."""

from bisect import bisect_right
from collections.abc import Sequence

from ..facts import Removed
from .beyond import cut_beyond
from .captions import (
    cut_alt_texts,
    cut_bare_names,
    cut_doubled,
    names_only,
)
from .contents import cut_contents
from .credited import cut_credited
from .edges import cut_between, cut_boilerplate, cut_comments, cut_site_speech, cut_tail
from .entries import mark_entries
from .freed import free_dates, free_galleries
from .head import trim_head
from .insets import cut_insets, free_refrains
from .islands import cut_islands
from .lines import Line
from .link_blocks import cut_link_blocks
from .outskirts import cut_foreland, cut_outskirts, cut_teasers
from .page import Page
from .pictures import cut_descriptions, cut_introduced
from .placed import cut_edges
from .posts import cut_posts, cut_slides
from .promos import cut_promos
from .pull_quotes import cut_blurbs, cut_pull_quotes, cut_repeats, cut_signatures
from .rows import cut_rows
from .strangers import cut_strangers
from .threads import cut_threads
from .title import find_title
from .told import is_told
from .unpunctuated import cut_unpunctuated
from .widgets import cut_cards, cut_figures, cut_widgets
from .wordlists import Judge, Verdict, Wordlists

__all__ = ["all_cuts", "find_joins", "mark_furniture"]

_SHORTEST_HEADLINE = 4
_LEAST_TORN, _LONGEST_TAG = 6, 2
# Headlines that a label with a colon may announce.
_LISTED = 5
# Headlines of so many words are no headings of the story, so that several may follow one label.
_HEADLINE = range(6, 17)
# Start, end and rule of furniture that is glued to other text.
Glued = tuple[int, int, str]


def mark_furniture(
    source: str, lines: list[Line], judge: Judge, glued: Sequence[Glued] = (), title: str | None = None
) -> Page:
    """Return the page with every line of furniture marked and its headline found; `title` is what metadata says."""
    page = Page(source, lines)
    lists = judge.lists
    verdicts = [judge.judge(line) for line in lines]
    _cut_by_words(page, verdicts, glued)
    page.labels = {n for n, verdict in enumerate(verdicts) if verdict and verdict.takes}
    free_galleries(page, verdicts)
    _find_story(page, lists, verdicts)
    page.title = find_title(page, lists, title)
    _cut_round_title(page, lists)
    _cut_amid_and_behind(page, lists, verdicts)
    return page


def _find_story(page: Page, lists: Wordlists, verdicts: list[Verdict | None]) -> None:
    """Cut what stands round the story, so that its bounds are known, and mark the lists that belong to it."""
    page.find_body()
    cut_comments(page, lists)
    cut_threads(page, lists)
    cut_cards(page)
    cut_posts(page)
    cut_slides(page, lists)
    cut_credited(page, lists)
    cut_boilerplate(page)
    cut_site_speech(page, lists)
    page.find_body()
    free_dates(page)
    _take_followers(page, verdicts)
    page.find_body()
    cut_edges(page, verdicts)
    cut_islands(page, lists)
    page.find_body()
    cut_edges(page, verdicts)
    free_refrains(page)
    mark_entries(page, lists)
    if cut_teasers(page) + cut_outskirts(page, lists) + cut_foreland(page, lists) + cut_beyond(page, lists):
        cut_site_speech(page, lists)
        page.find_body()
        cut_edges(page, verdicts)


def _cut_round_title(page: Page, lists: Wordlists) -> None:
    """Cut what repeats the story, shows it in pictures, or stands between the headline and the first paragraph."""
    cut_contents(page)
    cut_alt_texts(page)
    cut_doubled(page)
    cut_repeats(page)
    cut_blurbs(page)
    cut_pull_quotes(page)
    cut_descriptions(page, lists)
    cut_introduced(page)
    page.find_body()
    trim_head(page, lists)


def _cut_amid_and_behind(page: Page, lists: Wordlists, verdicts: list[Verdict | None]) -> None:
    """Cut what stands between paragraphs, and the labels behind the last of them."""
    cut_promos(page, lists)
    cut_widgets(page, lists)
    cut_figures(page, lists)
    cut_insets(page, lists)
    cut_between(page, verdicts, lists)
    cut_signatures(page)
    cut_bare_names(page)
    cut_unpunctuated(page, lists)
    cut_link_blocks(page, lists)
    cut_strangers(page, lists)
    cut_tail(page, lists)
    cut_rows(page, lists)


def _cut_by_words(page: Page, verdicts: list[Verdict | None], glued: Sequence[Glued]) -> None:
    """Cut the lines that their own words tell, wherever they stand."""
    whole = {(start, end): rule for start, end, rule in glued}
    for n, verdict in enumerate(verdicts):
        if verdict and not (verdict.edges_only or verdict.below_only):
            page.cut(n, verdict.rule)
        elif whole and (rule := whole.get((page.lines[n].start, page.lines[n].end))):
            page.cut(n, rule)


def _take_followers(page: Page, verdicts: list[Verdict | None]) -> None:
    """Cut the headline-shaped lines that go with a heading above them; a heading said twice takes them once."""
    taken: set[int] = set()
    for n, verdict in enumerate(verdicts):
        if verdict is None or not verdict.takes or _would_take_title(page, n, verdicts):
            continue
        left = max(verdict.takes, _LISTED) if page.lines[n].text[-1] == ":" else verdict.takes
        for after in range(n + 1, len(page.lines)):
            if page.rules[after] is not None and after not in taken:
                if verdict.rule == page.rules[after] == "furniture.dateline":
                    break
                continue
            if _heads_next(page, after):
                break
            line = page.lines[after]
            goes_on = left or (verdict.rule == "furniture.related" and line.word_count in _HEADLINE)
            if not goes_on or after in taken or not _headline_shaped(line, one=verdict.takes == 1):
                break
            left = max(left - 1, 0)
            taken.add(after)
            page.cut(after, verdict.rule)


def _heads_next(page: Page, number: int) -> bool:
    """Whether a name heads the paragraph below it, which says it again."""
    if number + 1 == len(page.lines) or not names_only(page.lines[number]):
        return False
    return " ".join(page.lines[number].words[:2]) in page.lines[number + 1].text


def _would_take_title(page: Page, number: int, verdicts: list[Verdict | None]) -> bool:
    """Whether a heading stands before the body with no headline above it: what follows may be the headline itself."""
    verdict = verdicts[number]
    if verdict is None or number > page.first >= 0:
        return False
    above = [n for n in page.standing(0, number) if page.lines[n].word_count >= _SHORTEST_HEADLINE]
    if verdict.takes == 1:
        return not above
    return not any(verdicts[n] is None and is_told(page, n) for n in above)


def _headline_shaped(line: Line, *, one: bool) -> bool:
    if not one and (line.text.rstrip(".").isdigit() or _is_tag(line)):
        return True
    if line.prose or (line.closed and not line.trails_off) or line.text[0].islower() or line.text[-1] in ":;,":
        return False
    return line.word_count >= 3 if one else True


def _is_tag(line: Line) -> bool:
    """Whether a line is but a word or two, perhaps small, with a comma behind."""
    return line.word_count <= _LONGEST_TAG and not line.closed and line.text[-1] not in ":;"


def all_cuts(page: Page, glued: Sequence[Glued]) -> list[Removed]:
    """Return every cut in the order of the source: whole lines, and what is glued into standing ones."""
    cuts = [
        Removed(start=line.start, end=line.end, rule=rule)
        for line, rule in zip(page.lines, page.rules, strict=True)
        if rule is not None
    ]
    starts = [cut.start for cut in cuts]
    for start, end, rule in glued:
        before = bisect_right(starts, start) - 1
        if before >= 0 and cuts[before].end > start:
            continue
        cuts.insert(before + 1, Removed(start=start, end=end, rule=rule))
        starts.insert(before + 1, start)
    return cuts


def find_joins(page: Page) -> list[int]:
    """Return the offsets of line ends that furniture, or nothing, tore into a sentence: they count as one space."""
    joins: list[int] = []
    last: int | None = None
    for n in page.standing():
        if last is not None and (n - last > 1 or not page.lines[last].closed):
            above, below = page.lines[last], page.lines[n]
            if _torn(above, below, apart=n - last > 1):
                joins.extend(range(above.end, below.start))
        last = n
    return joins


def _torn(above: Line, below: Line, *, apart: bool) -> bool:
    """Whether one sentence, or a quotation that furniture stands in, goes on from the line above to that below."""
    if not above.closed and above.text[-1] not in ":;" and below.text[0].islower():
        return apart or (above.word_count >= _LEAST_TORN and below.closed)
    opened = above.text.rfind("“") > above.text.rfind("”")
    closing, opening = below.text.find("”"), below.text.find("“")
    return apart and opened and closing >= 0 and (opening < 0 or closing < opening)
