"""The words of the actions pipe, taken from the rulebook once."""

from collections.abc import Mapping
from dataclasses import dataclass

from ...rulebook import Rulebook
from ..providers.kinds import read_kinds

__all__ = ["ActionWords", "read_action_words"]


@dataclass(frozen=True, slots=True)
class ActionWords:
    """What the finder knows: `status` holds its phrases by label, padded with a space at either end.

    `things` maps a word ("registration") to its verbs, and those to actions; `owners` maps an action to the bodies
    that take it, those that inspect first; `subjects` maps a body to the kinds of services it inspects; `cues` holds
    the words one of which must stand in the sentence of an action; `stands_for` the kinds that a description may mean.
    """

    status: Mapping[str, tuple[str, ...]]
    clause_ends: frozenset[str]
    relatives: frozenset[str]
    away: frozenset[str]
    given: frozenset[str]
    quote_marks: frozenset[str]
    active: frozenset[str]
    things: Mapping[str, Mapping[str, str]]
    owners: Mapping[str, tuple[str, ...]]
    subjects: Mapping[str, frozenset[str]]
    cues: Mapping[str, frozenset[str]]
    stands_for: Mapping[str, frozenset[str]]


def read_action_words(rulebook: Rulebook) -> ActionWords:
    """Gather the words for regulatory actions from the lexicons and the inspectorate files."""
    terms = rulebook.lexicons["action_status"].terms
    owners: dict[str, tuple[str, ...]] = {}
    cues: dict[str, frozenset[str]] = {}
    bodies = sorted(rulebook.inspectorates.values(), key=lambda body: not body.inspects)
    for body in bodies:
        for action in body.actions:
            owners[action.id] = (*owners.get(action.id, ()), body.short)
            cues[action.id] = cues.get(action.id, frozenset()) | frozenset(action.cues)
    return ActionWords(
        status={label: tuple(f" {phrase} " for phrase in terms[label]) for label in terms if "." in label},
        clause_ends=frozenset(terms["ends.clause"]),
        relatives=frozenset(terms["ends.relative"]),
        away=frozenset(terms["dates.away"]),
        given=frozenset(terms["dates.given"]),
        quote_marks=frozenset(terms["quote.marks"]),
        active=frozenset(terms["active.before"]),
        things=_read_things(rulebook.lexicons["action_verbs"].terms),
        owners=owners,
        subjects={
            body.short: frozenset(kind for framework in body.frameworks for kind in framework.subjects)
            for body in bodies
        },
        cues={action: words for action, words in cues.items() if words},
        stands_for=read_kinds(rulebook).stands_for,
    )


def _read_things(terms: Mapping[str, tuple[str, ...]]) -> dict[str, dict[str, str]]:
    things: dict[str, dict[str, str]] = {}
    for label, verbs in terms.items():
        thing, _, action = label.partition(".")
        things.setdefault(thing, {}).update(dict.fromkeys(verbs, action))
    return things
