"""Say in short why a rating is what it is: the words that give it, that fix its status, and whose it is."""

from collections.abc import Iterator

from .draft import Draft
from .scope import cues_in

__all__ = ["explain_draft"]

_AUXILIARY = "BHx"
_MARKS = {
    "previous": ("history",),
    "target": ("target",),
    "negated": ("short_of", "negation", "none"),
    "hypothetical": ("unreal",),
    "aggregate": ("none", "many"),
    "mention": ("means",),
    "current": ("standing",),
}


def explain_draft(draft: Draft) -> list[str]:
    """Return the rule and the reasons of a grade, for `--explain`."""
    return [draft.rule, *_reasons(draft)]


def _reasons(draft: Draft) -> Iterator[str]:
    given = _awarding_words(draft)
    if given:
        yield f"given by: {given}"
    yield f"status {draft.status}: {_ground_of_status(draft)}"
    if draft.inspectorate:
        yield f"inspectorate: {draft.from_whom}"
    if draft.subject:
        yield f"subject: {draft.of_whom}"


def _awarding_words(draft: Draft) -> str:
    """Return the verb that gives a grade with what helps it, else the word for "rating" beside it."""
    outline, item, verb = draft.outline, draft.item, draft.verb
    if verb >= 0:
        first = verb
        while first > 0 and outline.tags[first - 1] in _AUXILIARY:
            first -= 1
        return outline.text(first, verb + 1)
    if outline.tag(item + 1) == "n":
        return outline.text(item + 1, item + 2)
    return outline.text(draft.first, item) if draft.rule == "ratings.card" and item > draft.first else ""


def _ground_of_status(draft: Draft) -> str:
    """Return the words in the scope of a grade that fix its status, else what else did."""
    if draft.told:
        return draft.told
    for cue in _cues(draft, _MARKS[draft.status]):
        return f"\u201c{cue}\u201d"
    if draft.many:
        return "several services are counted"
    if draft.status == "previous":
        return "its date lies far back" if draft.old else "the tense of its verb"
    return "nothing speaks against it" if draft.status == "current" else "the words around it"


def _cues(draft: Draft, marks: tuple[str, ...]) -> Iterator[str]:
    if draft.scope is None:
        return
    for first, last in (*draft.scope.before, draft.scope.after):
        for mark, low, high in cues_in(draft, first, last):
            if mark in marks:
                yield draft.outline.text(low, high)
