"""Measure extractions against gold: the marked form of fixtures and the scores of the quality gate."""

from .corpus import digest, read_corpus
from .marked import Marked, MarkedError, read_marked
from .score import Score, score_documents

__all__ = ["Marked", "MarkedError", "Score", "digest", "read_corpus", "read_marked", "score_documents"]
