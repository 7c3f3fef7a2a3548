"""Cleaning: page furniture cut, white space made canonical, and a lossless map back to the source."""

from ..article import Article
from ..facts import Published, Removed
from ..rulebook import Rulebook
from .dateline import Story, find_published
from .furniture import all_cuts, find_joins, mark_furniture
from .lines import fold, is_tidy, split_lines
from .page import Page
from .tiles import Cleaned, Tile, lay_tiles
from .wordlists import compile_wordlists

__all__ = ["Cleaned", "Tile", "clean", "lay_tiles"]


def clean(article: Article, rules: Rulebook) -> Cleaned:
    """Return the cleaned text of an article, with its map, its title and its publication date where it has one."""
    folded = fold(article.text)
    judge = compile_wordlists(rules).suited_to(folded)
    glued = sorted(judge.find_inside(article.text, folded))
    lines, joins = split_lines(article.text, folded, glued, lambda line: judge.judge(line) is not None)
    page = mark_furniture(article.text, lines, judge, glued, article.title)
    removed = all_cuts(page, glued)
    title = article.title if page.title is None else page.lines[page.title].text
    return lay_tiles(
        article.text,
        removed,
        joins=[*joins, *find_joins(page)],
        tidy=is_tidy(article.text, folded, lines),
        title=title,
        published=_published(article, removed, page),
    )


def _published(article: Article, removed: list[Removed], page: Page) -> Published | None:
    """Return the date the user gave, else a dateline's, else what the container, address or file name said."""
    if article.published is not None and article.published.from_ == "option":
        return article.published
    title = None if page.title is None else page.lines[page.title].start
    end = page.lines[page.last].end if page.last >= 0 else len(article.text)
    return find_published(article.text, removed, Story(title, page.body_start, end), article.published)
