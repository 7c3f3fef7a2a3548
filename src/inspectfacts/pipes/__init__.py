"""The spaCy pipeline: pipes that mark mentions in doc.spans, then pipes that file facts with source offsets."""

from .pipeline import PIPES, make_pipeline
from .reading import Reading, open_reading, reading_of

__all__ = ["PIPES", "Reading", "make_pipeline", "open_reading", "reading_of"]
