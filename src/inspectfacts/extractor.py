"""Extract facts: one article in, one extraction out. The only place, with the pipes, that knows spaCy."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from msgspec import UNSET

from .article import Article, article_from_text
from .cleaning import clean
from .facts import Extraction
from .inspections import About, Together, find_inspections
from .numbering import number_facts
from .rulebook import load_rulebook

if TYPE_CHECKING:
    from spacy.language import Language

__all__ = ["Extractor", "extract"]


class Extractor:
    """Holds the pipeline, which takes about a second to make; extracting from an article then takes milliseconds.

    `rules` is a folder of rule files that add to or replace the package's; RulesError is raised on a bad one.
    """

    def __init__(self, rules: str | None = None) -> None:
        from .pipes import make_pipeline

        self._rules = load_rulebook(rules)
        self._nlp: Language = make_pipeline(rules)

    def extract(self, text: str, *, published: date | str | None = None, explain: bool = False) -> Extraction:
        """Return the facts of one text; `published` (a date or YYYY-MM-DD) is what relative dates resolve against."""
        return self.extract_article(article_from_text(text, published=published), explain=explain)

    def extract_many(self, articles: Iterable[str | Article]) -> Iterator[Extraction]:
        """Yield the extraction of each article, in order."""
        for article in articles:
            yield self.extract_article(article if isinstance(article, Article) else article_from_text(article))

    def extract_article(self, article: Article, *, explain: bool = False, with_text: bool = False) -> Extraction:
        """Return the facts of an article that a reader made; `with_text` adds the text that offsets count in."""
        from .pipes import main_parties, named_together, open_reading, standing_ratings

        cleaned = clean(article, self._rules)
        day = date.fromisoformat(cleaned.published.date) if cleaned.published else None
        doc = self._nlp.tokenizer(cleaned.text)
        reading = open_reading(doc, cleaned, day)
        for _, pipe in self._nlp.pipeline:
            doc = pipe(doc)
        facts = number_facts(reading.facts, explain=explain)
        together = tuple(Together(*group) for group in named_together(doc, self._rules))
        about = About(*main_parties(doc), standing_ratings(doc, self._rules), together)
        return Extraction(
            source=article.source(),
            published=cleaned.published,
            title=cleaned.title or article.title,
            text=article.text if with_text else UNSET,
            inspections=find_inspections(facts, cleaned.published, self._rules, about),
            **facts,
            removed=list(cleaned.removed),
            warnings=list(article.warnings),
        )


def extract(text: str, *, published: date | str | None = None) -> Extraction:
    """Return the facts of one text; make an Extractor instead where there are several."""
    return Extractor().extract(text, published=published)
