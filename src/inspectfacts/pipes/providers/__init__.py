"""Find the services that are inspected: by name and by description, each resolved to its fullest name."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from operator import attrgetter

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from ...rulebook import load_rulebook
from ..reading import Reading, reading_of
from .bare_names import find_described, find_nicknamed, find_shortened
from .descriptions import settle_places
from .joint_places import find_joint_places, keep_whole
from .kinds import Kinds, read_kinds
from .listed_names import find_listed
from .mention import NAMED, Mention, tokens_of
from .names import find_mentions
from .neighbours import find_neighbours, kind_spoken_of
from .occurrences import find_places
from .paired_names import find_paired, part_plurals
from .plain_names import find_introduced, find_plain_names
from .roster import Roster, make_roster
from .scored_names import find_scored
from .short_names import find_bare_councils, find_bare_prisons, find_saints
from .standing_names import name_standing

__all__ = ["make_providers"]

_OWNING = frozenset({"run", "owned", "operated", "managed", "maintained", "funded"})
_START = attrgetter("start")


@Language.factory("inspectfacts_providers", default_config={"rules": None})
def make_providers(nlp: Language, name: str, rules: str | None) -> object:
    """Make the pipe that fills doc.spans["providers"].

    A span's label is the kind of service; the attributes hold its resolved name, form and place, and the roster.
    """
    kinds = read_kinds(load_rulebook(rules))

    def pipe(doc: Doc) -> Doc:
        reading = reading_of(doc)
        graded = set(_graded_sentences(doc, reading))
        bodies = {body for _, _, body in doc.spans["inspectorates"].attrs["places"]}
        likely = frozenset[str]().union(*(kinds.inspected_by.get(body, frozenset()) for body in bodies))
        others = _tokens_of_others(doc)
        mentions, beside = _find_services(doc, kinds, likely, graded, others)
        nicknames = dict[str, str]()
        if graded:
            mentions = _with(mentions, find_described(reading, mentions, graded, others, kinds))
            called = [*find_shortened(reading, mentions, others, kinds), *find_nicknamed(reading, mentions, others)]
            nicknames = {reading.text_of(each.start, each.end): name for each, name in called}
            mentions = _with(mentions, (each for each, _ in called))
        places = find_joint_places(reading, kinds)
        mentions = keep_whole(reading, mentions, places) if places else mentions
        _mark(doc, mentions, make_roster(reading, mentions, kinds, likely, graded, beside, nicknames), places)
        return doc

    return pipe


def _find_services(
    doc: Doc, kinds: Kinds, likely: frozenset[str], graded: set[int], others: Set[int]
) -> tuple[list[Mention], frozenset[int]]:
    """Return the mentions of services, and the places of those that only neighbour the one in the news."""
    reading, beside = reading_of(doc), list[Mention]()
    mentions = list(find_mentions(doc, kinds))
    nameless = _nameless_kind(mentions, kinds, likely)
    if nameless is not None:
        mentions = _with(mentions, find_plain_names(doc, mentions, kinds, nameless))
    mentions = list(part_plurals(reading, mentions, others, kinds))
    if graded:
        mentions = _with_introduced(reading, mentions, graded, others, kinds, likely)
    if graded and (kind := kind_spoken_of(mentions, likely)) is not None:
        beside = list(find_neighbours(reading, graded, tokens_of(mentions) | others, kinds, kind))
        mentions = _with(mentions, beside)
    mentions = _with(mentions, find_scored(doc, mentions, kinds))
    mentions = _with(mentions, find_listed(reading, mentions, kinds))
    mentions = _with(mentions, find_paired(reading, mentions, others, kinds))
    mentions = _with(mentions, find_bare_councils(reading, mentions, kinds))
    mentions = _with(mentions, find_bare_prisons(reading, mentions, kinds))
    mentions = _without_settings(reading.words, _without_owners(reading.words, mentions))
    mentions = settle_places(reading, mentions, kinds)
    mentions = name_standing(reading, mentions, kinds)
    return mentions, frozenset(each.start for each in beside)


def _with(mentions: Sequence[Mention], more: Iterable[Mention]) -> list[Mention]:
    """Return mentions, which stand in the order of the text, with more of them in their places."""
    found = list(more)
    return sorted([*mentions, *found], key=_START) if found else list(mentions)


def _mark(doc: Doc, mentions: Sequence[Mention], roster: Roster, places: Sequence[tuple[int, int]]) -> None:
    """Fill doc.spans["providers"]; `places` are those of councils with an "and" in their names."""
    spans = [Span(doc, mention.start, mention.end, mention.kind) for mention in mentions]
    attrs = {
        "names": [roster.names[n] if n >= 0 else None for n in roster.resolved],
        "forms": [mention.form for mention in mentions],
        "kinds": [mention.kind for mention in mentions],
        "places": [(mention.start, mention.end) for mention in mentions],
        "roster": roster,
        "joint_places": places,
    }
    doc.spans["providers"] = SpanGroup(doc, name="providers", spans=spans, attrs=attrs)


def _graded_sentences(doc: Doc, reading: Reading) -> Iterator[int]:
    """Yield the sentences that may hold a grade, be it by its number."""
    yield from (reading.sentence_of[start] for start, _, _ in doc.spans["grades"].attrs["places"])
    if "grade" in reading.vocabulary:
        yield from (reading.sentence_of[at] for at in find_places(reading.words, ["grade"]))


def _with_introduced(
    reading: Reading,
    mentions: list[Mention],
    graded: set[int],
    others: Set[int],
    kinds: Kinds,
    likely: frozenset[str],
) -> list[Mention]:
    """Add the services that only their sentences give away, of the kind that is spoken of most."""
    single = likely - kinds.areawide - kinds.general
    spoken_of = Counter(mention.kind for mention in mentions if mention.kind in single)
    taken = tokens_of(mentions) | others
    for kind, _ in spoken_of.most_common(1):
        mentions = _with(mentions, find_introduced(reading, graded, taken, kinds, kind))
        mentions = _with(mentions, find_saints(reading, mentions, kinds, kind))
    return mentions


def _tokens_of_others(doc: Doc) -> set[int]:
    """Return the tokens of inspectorates and of people."""
    taken = {at for start, end, _ in doc.spans["inspectorates"].attrs["places"] for at in range(start, end)}
    if "people" in doc.spans:
        taken.update(at for each in doc.spans["people"].attrs["cast"].mentions for at in range(each.start, each.end))
    return taken


def _without_owners(words: Sequence[str], mentions: list[Mention]) -> list[Mention]:
    """Leave out whom a service belongs to: "a Marl Council-run home"."""
    return [
        each
        for each in mentions
        if words[each.end : each.end + 1] != ["-"] or _OWNING.isdisjoint(words[each.end + 1 : each.end + 2])
    ]


def _without_settings(words: Sequence[str], mentions: list[Mention]) -> list[Mention]:
    """Leave out "the setting", an area that is judged in Scotland, where the article names no nursery."""
    if any(mention.kind == "nursery" and mention.form in NAMED for mention in mentions):
        return mentions
    return [mention for mention in mentions if words[mention.end - 1] != "setting"]


def _nameless_kind(mentions: Sequence[Mention], kinds: Kinds, likely: frozenset[str]) -> str | None:
    """Return the kind of service that the article describes most and never names; None where it names one."""
    named = {mention.kind for mention in mentions if mention.form in NAMED}
    broad = kinds.areawide | kinds.general
    described = Counter(
        mention.kind
        for mention in mentions
        if mention.form in ("definite", "generic")
        and (not likely or mention.kind in likely)
        and mention.kind not in broad
    )
    for kind, _ in described.most_common(1):
        if kind == "food" and _describes_first(mentions):
            return kind
        if not named & kinds.akin(kind):
            return kind
    return None


def _describes_first(mentions: Sequence[Mention]) -> bool:
    """Say whether "the takeaway" stands before any named place to eat: the one in the news has a name of its own."""
    food = [mention for mention in mentions if mention.kind in ("food", "eatery") and mention.form != "plural"]
    return len(food) > 1 and food[0].form in ("definite", "generic") and food[1].form in ("definite", "generic")
