"""Find the services that are inspected: by name and by description, each resolved to its fullest name."""

from collections import Counter
from collections.abc import Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from ...rulebook import load_rulebook
from ..reading import Reading, reading_of
from .descriptions import settle_places
from .kinds import Kinds, read_kinds
from .listed_names import find_listed
from .mention import NAMED, Mention, tokens_of
from .names import find_mentions
from .neighbours import find_neighbours, kind_spoken_of
from .paired_names import find_paired, part_plurals
from .plain_names import find_introduced, find_plain_names
from .roster import make_roster
from .scored_names import find_scored
from .short_names import find_bare_councils, find_bare_prisons, find_saints

__all__ = ["make_providers"]


_BODIES = frozenset({"council", "trust", "service"})


@Language.factory("inspectfacts_providers", default_config={"rules": None})
def make_providers(nlp: Language, name: str, rules: str | None) -> object:
    """Make the pipe that fills doc.spans["providers"].

    A span's label is the kind of service; the attributes hold its resolved name, form and place, and the roster.
    """
    kinds = read_kinds(load_rulebook(rules))

    def pipe(doc: Doc) -> Doc:
        mentions = list(find_mentions(doc, kinds))
        bodies = {body for _, _, body in doc.spans["inspectorates"].attrs["places"]}
        likely = frozenset[str]().union(*(kinds.inspected_by.get(body, frozenset()) for body in bodies))
        nameless = _nameless_kind(mentions, kinds, likely)
        if nameless is not None:
            mentions = sorted(
                [*mentions, *find_plain_names(doc, mentions, kinds, nameless)], key=lambda each: each.start
            )
        reading = reading_of(doc)
        mentions = list(part_plurals(reading, mentions, _taken(doc, ()), kinds))
        graded, beside = set(_graded_sentences(doc, reading)), list[Mention]()
        if graded:
            mentions = _with_introduced(doc, reading, mentions, graded, kinds, likely)
        if graded and (kind := kind_spoken_of(mentions, likely)) is not None:
            beside = list(find_neighbours(reading, graded, _taken(doc, mentions), kinds, kind))
            mentions = sorted([*mentions, *beside], key=lambda each: each.start)
        mentions = sorted([*mentions, *find_scored(doc, mentions, kinds)], key=lambda each: each.start)
        mentions = sorted([*mentions, *find_listed(reading, mentions, kinds)], key=lambda each: each.start)
        mentions = sorted(
            [*mentions, *find_paired(reading, mentions, _taken(doc, ()), kinds)], key=lambda each: each.start
        )
        mentions = sorted([*mentions, *find_bare_councils(reading, mentions)], key=lambda each: each.start)
        mentions = sorted([*mentions, *find_bare_prisons(reading, mentions, kinds)], key=lambda each: each.start)
        mentions = settle_places(reading, _without_settings(reading.words, mentions), kinds)
        roster = make_roster(reading, mentions, kinds, likely, graded, {each.start for each in beside})
        names = [roster.names[n] if n >= 0 else None for n in roster.resolved]
        spans = [Span(doc, mention.start, mention.end, mention.kind) for mention in mentions]
        places = [(mention.start, mention.end) for mention in mentions]
        attrs = {
            "names": names,
            "forms": [mention.form for mention in mentions],
            "kinds": [mention.kind for mention in mentions],
            "places": places,
            "roster": roster,
        }
        doc.spans["providers"] = SpanGroup(doc, name="providers", spans=spans, attrs=attrs)
        return doc

    return pipe


def _graded_sentences(doc: Doc, reading: Reading) -> Iterator[int]:
    """Yield the sentences that may hold a grade, be it by its number."""
    yield from (reading.sentence_of[start] for start, _, _ in doc.spans["grades"].attrs["places"])
    if "grade" in reading.words:
        yield from (reading.sentence_of[at] for at, word in enumerate(reading.words) if word == "grade")


def _with_introduced(
    doc: Doc, reading: Reading, mentions: list[Mention], graded: set[int], kinds: Kinds, likely: frozenset[str]
) -> list[Mention]:
    """Add the services that only their sentences give away, of the kind that is spoken of most."""
    spoken_of = Counter(mention.kind for mention in mentions if mention.kind in likely - kinds.areawide - _BODIES)
    taken = _taken(doc, mentions)
    for kind, _ in spoken_of.most_common(1):
        more = find_introduced(reading, graded, taken, kinds, kind)
        mentions = sorted([*mentions, *more], key=lambda each: each.start)
        mentions = sorted([*mentions, *find_saints(reading, mentions, kinds, kind)], key=lambda each: each.start)
    return mentions


def _taken(doc: Doc, mentions: Sequence[Mention]) -> set[int]:
    """Return the tokens of the services found so far, of inspectorates and of people."""
    taken = tokens_of(mentions)
    for group in ("inspectorates", "people"):
        taken.update(at for span in doc.spans.get(group, ()) for at in range(span.start, span.end))
    return taken


def _without_settings(words: Sequence[str], mentions: list[Mention]) -> list[Mention]:
    """Leave out "the setting", an area that is judged in Scotland, where the article names no nursery."""
    if any(mention.kind == "nursery" and mention.form in NAMED for mention in mentions):
        return mentions
    return [mention for mention in mentions if words[mention.end - 1] != "setting"]


def _nameless_kind(mentions: Sequence[Mention], kinds: Kinds, likely: frozenset[str]) -> str | None:
    """Return the kind of service that the article describes most and never names; None where it names one."""
    named = {mention.kind for mention in mentions if mention.form in NAMED}
    described = Counter(
        mention.kind
        for mention in mentions
        if mention.form in ("definite", "generic")
        and (not likely or mention.kind in likely)
        and mention.kind not in kinds.areawide | {"council", "trust", "service"}
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
