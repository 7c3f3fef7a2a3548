"""The output contract as JSON Schema, generated from the types."""

from typing import Any

import msgspec

from ..facts import Extraction, Failure

__all__ = ["make_schema"]


def make_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of one output document: an extraction, or the failure in its place."""
    models, definitions = msgspec.json.schema_components([Extraction, Failure], ref_template="#/$defs/{name}")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "inspectfacts output, schema 1",
        "anyOf": list(models),
        "$defs": definitions,
    }
