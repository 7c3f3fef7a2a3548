"""Find what was said and who said it."""

from collections.abc import Iterator

from msgspec import UNSET
from spacy.language import Language
from spacy.tokens import Doc

from ...facts import Quote, Span, Speaker
from ...rulebook import load_rulebook
from ..people import PEOPLE
from ..reading import file_facts, reading_of
from .duplicates import mark_duplicates
from .kinds import find_kind
from .scene import Scene, make_scene
from .utterance import Utterance
from .utterances import find_utterances
from .words import QuoteWords, read_quote_words

__all__ = ["find_quotes", "make_quotes"]


def find_quotes(doc: Doc, words: QuoteWords) -> Iterator[Quote]:
    """Yield one quote per utterance; a displayed quotation that repeats another names it."""
    scene = make_scene(reading_of(doc), doc.spans[PEOPLE].attrs["cast"], words, doc)
    if scene is not None:
        utterances = find_utterances(scene)
        yield from mark_duplicates(
            [_quote(scene, one) for one in utterances],
            [one.displayed and len(one.quotations) == 1 for one in utterances],
        )


def _quote(scene: Scene, utterance: Utterance) -> Quote:
    cleaned = scene.reading.cleaned
    places = [cleaned.to_source(quotation.pair.start, quotation.pair.end) for quotation in utterance.quotations]
    how = utterance.how
    cue = scene.reading.text_of(how.cue.start, how.cue.end) if how is not None and how.cue is not None else None
    speaker = _speaker(scene, utterance)
    rule = how.rule if how is not None else "quotes.unattributed"
    return Quote(
        text="\n\n".join([cleaned.source[start:end] for start, end in places]),
        start=places[0][0],
        end=places[-1][1],
        rule=rule,
        because=_reasons(rule, cue, speaker) if scene.reading.explain else UNSET,
        spans=[Span(start=start, end=end) for start, end in places],
        speaker=speaker,
        kind=find_kind(scene, utterance),
        cue=cue,
    )


def _reasons(rule: str, cue: str | None, speaker: Speaker | None) -> list[str]:
    """Say by which rule and cue a quote is attributed, and who the words of the attribution stand for."""
    return [rule, *([f"cue: {cue}"] if cue else []), *([f"{speaker.text} = {speaker.name}"] if speaker else [])]


def _speaker(scene: Scene, utterance: Utterance) -> Speaker | None:
    who, voice = utterance.who, utterance.voice
    if who is None or voice is None:
        return None
    text, start, end = scene.reading.place(voice.start, voice.end)
    return Speaker(name=who.name, role=who.role, text=text, start=start, end=end)


@Language.factory("inspectfacts_quotes", default_config={"rules": None})
def make_quotes(nlp: Language, name: str, rules: str | None) -> object:
    """Make the pipe that files the quotes."""
    words = read_quote_words(load_rulebook(rules))

    def pipe(doc: Doc) -> Doc:
        return file_facts(doc, "quotes", find_quotes(doc, words))

    return pipe
