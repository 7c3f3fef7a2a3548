"""Cleaning: page furniture cut, white space made canonical, and a lossless map back to the source."""

from ..article import Article
from ..rulebook import Rulebook
from .tiles import Cleaned, Tile, lay_tiles

__all__ = ["Cleaned", "Tile", "clean", "lay_tiles"]


def clean(article: Article, rules: Rulebook) -> Cleaned:
    """Return the cleaned text of an article, with its map, its title and its publication date where it has one."""
    return lay_tiles(article.text, published=article.published)
