"""The spaCy pipeline: pipes that mark mentions in doc.spans, then pipes that file facts with source offsets."""

from .findings import reported_finding
from .listings import listed_visits
from .pipeline import PIPES, make_pipeline
from .reading import Reading, open_reading, reading_of
from .story import (
    called_whole,
    dwells,
    fresh_ratings,
    is_monitored,
    kept_ratings,
    main_parties,
    source_offset,
    standing_ratings,
    steps_taken,
    whole_ratings,
)
from .together import named_together
from .visited import dated_services, headed_services

__all__ = [
    "PIPES",
    "Reading",
    "dated_services",
    "called_whole",
    "dwells",
    "fresh_ratings",
    "headed_services",
    "is_monitored",
    "kept_ratings",
    "listed_visits",
    "main_parties",
    "make_pipeline",
    "named_together",
    "open_reading",
    "reading_of",
    "reported_finding",
    "source_offset",
    "standing_ratings",
    "steps_taken",
    "whole_ratings",
]
