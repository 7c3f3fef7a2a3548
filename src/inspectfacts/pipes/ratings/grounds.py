"""Say in words where the subject and the inspectorate of a grade were found."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from .draft import Draft
from .outline import Outline

if TYPE_CHECKING:
    from .bodies import Bodies

__all__ = ["ground_of_body", "ground_of_subject"]


def ground_of_subject(bodies: "Bodies", draft: Draft, last: str | None) -> str:
    """Say in words where the subject of a grade was found, when its clause names none."""
    outline = draft.outline
    if any(tag == "P" and value[0] == draft.subject for tag, value in _items(outline)):
        return "named in the sentence"
    if draft.subject == last:
        return "that of the grade before"
    if draft.subject in bodies.services_before(outline):
        return "named in the paragraph"
    return "the one the article is about" if draft.subject == bodies.main else "named in the article"


def ground_of_body(bodies: "Bodies", draft: Draft) -> str:
    """Say in words where the inspectorate of a grade was found."""
    body = draft.inspectorate or ""
    if any(tag == "I" and value in body for tag, value in _items(draft.outline)):
        return "named in the sentence"
    if bodies.seen.get(draft.subject or "") == body:
        return "the one that graded the service before"
    return "named in the article" if body in bodies.names else "the only one that gives such grades"


def _items(outline: Outline) -> Iterator[tuple[str, Any]]:
    return zip(outline.tags, outline.values, strict=True)
