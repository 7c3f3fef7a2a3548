"""Join quotations into utterances and give each its speaker, in the order of the text."""

from dataclasses import dataclass

from .attribution import Attribution, attribute
from .carry import announced_after, earlier_speaker, introduced, later_speaker, named_below
from .naming import Named, Namer
from .scene import Quotation, Scene
from .subjects import first_free, left_subject
from .voices import Voice

__all__ = ["Utterance", "find_utterances"]

_HEADING = 8
_FEW = 2
_ENDS = frozenset({".", "!", "?", "…", ",", "..."})
_FIRST_PERSON = frozenset({"i", "my", "me", "myself"})
_SOURCES = frozenset({"document", "paper", "body", "bodies", "named", "people"})


@dataclass(slots=True)
class Utterance:
    """Quotations that make one utterance, and how and to whom it is attributed."""

    quotations: list[Quotation]
    how: Attribution | None = None
    who: Named | None = None
    voice: Voice | None = None
    kind: str = "direct"
    displayed: bool = False
    heading: bool = False


def find_utterances(scene: Scene) -> list[Utterance]:
    """Return the utterances of a scene; a quotation with no words of reporting around it inherits a speaker."""
    namer = Namer(scene)
    found: list[Utterance] = []
    for n, quotation in enumerate(scene.quotations):
        how = attribute(scene, n)
        before = found[-1] if found else None
        utterance = Utterance([quotation], how)
        _take(namer, utterance, how)
        whole = _is_speech(scene, quotation)
        utterance.kind = "direct" if whole else "partial"
        if before is not None and _continues(scene, before, utterance):
            _join(before, utterance)
            continue
        if utterance.who is None:
            _inherit(scene, namer, found, utterance, whole=whole)
        utterance.displayed = _is_displayed(scene, quotation)
        utterance.heading = utterance.displayed and _is_heading(scene, quotation)
        found.append(utterance)
    return found


def _is_displayed(scene: Scene, quotation: Quotation) -> bool:
    """Tell a quotation that is a paragraph of its own, or stands in the headline."""
    first, last = scene.reading.paragraphs[quotation.paragraph]
    return quotation.paragraph == 0 or (quotation.first <= first and quotation.last >= last)


def _is_heading(scene: Scene, quotation: Quotation) -> bool:
    """Tell a few words that stand alone with no stop: a cross-heading."""
    few = quotation.end - quotation.start <= _HEADING
    return few and quotation.pair.closed and quotation.paragraph > 0 and scene.ends_with(quotation).isalnum()


def _is_speech(scene: Scene, quotation: Quotation) -> bool:
    """Tell speech in its own right from a fragment inside the reporter's sentence."""
    lower, reading = scene.reading.words, scene.reading
    first, last = reading.paragraphs[quotation.paragraph]
    opening = quotation.first
    alone = opening <= first or lower[opening - 1] in (".", "!", "?", ":", ",", "…", "”", '"', "'", "–", "—", "-")
    alone = alone or lower[opening - 1] in scene.words.cues
    end = scene.ends_with(quotation)
    ends = end in _ENDS or quotation.last >= last or not quotation.pair.closed or lower[quotation.last] == ","
    if opening <= first and quotation.last >= last:
        return True
    return (alone or end == ",") and (ends or lower[opening - 1] == ":") and _starts_large(scene, quotation)


def _starts_large(scene: Scene, quotation: Quotation) -> bool:
    return not scene.reading.cleaned.text[quotation.pair.start].islower()


def _continues(scene: Scene, before: Utterance, now: Utterance) -> bool:
    """Tell whether a quotation goes on with the utterance before it."""
    last, quotation = before.quotations[-1], now.quotations[0]
    if before.kind != "direct":
        return False
    first = scene.reading.paragraphs[quotation.paragraph][0]
    if not last.pair.closed and quotation.paragraph == last.paragraph + 1 and quotation.first <= first:
        return now.who is None or before.who is None or now.who.key == before.who.key
    if (
        quotation.paragraph != last.paragraph
        or before.how is None
        or not before.how.rule.startswith(("quotes.after", "quotes.inv"))
    ):
        return False
    if now.how is None:
        return now.kind == "direct" or scene.reading.words[quotation.first - 1] == ","
    between = scene.reading.words[last.last : quotation.first]
    return now.who is not None and before.who is not None and now.who.key == before.who.key and "." not in between


def _join(before: Utterance, now: Utterance) -> None:
    before.quotations += now.quotations
    open_to = before.how is None or before.who is None or before.how.rule.startswith("quotes.carried")
    if open_to and now.who is not None:
        before.how, before.who, before.voice = now.how, now.who, now.voice


def _inherit(scene: Scene, namer: Namer, found: list[Utterance], utterance: Utterance, *, whole: bool) -> None:
    """Give an unattributed quotation the speaker that its surroundings lend it."""
    quotation = utterance.quotations[0]
    paragraph, first = quotation.paragraph, scene.reading.paragraphs[quotation.paragraph][0]
    if not whole:
        few = quotation.end - quotation.start <= _FEW or scene.is_graded(quotation)
        if few and utterance.how is None:
            return
        _lend_source(scene, namer, found, utterance)
        return
    before = found[-1] if found else None
    if before is not None and before.quotations[-1].paragraph == paragraph and before.kind == "direct":
        utterance.who, utterance.voice, utterance.how = (
            before.who,
            before.voice,
            Attribution("quotes.same_speaker", None, None),
        )
        return
    if quotation.first > first:
        _take(namer, utterance, _own_paragraph(scene, quotation, first))
        return
    near = before is not None and before.kind == "direct" and before.quotations[-1].paragraph == paragraph - 1
    for how in (introduced(scene, paragraph), announced_after(scene, paragraph), named_below(scene, paragraph)):
        if how is not None and _take(namer, utterance, how):
            return
    if (
        near
        and before is not None
        and before.who is not None
        and before.quotations[-1].last >= scene.reading.paragraphs[paragraph - 1][1] - 12
    ):
        utterance.who, utterance.voice, utterance.how = (
            before.who,
            before.voice,
            Attribution("quotes.same_speaker", None, None),
        )
        return
    for how in (
        later_speaker(scene, paragraph, passing_on=True),
        earlier_speaker(scene, paragraph),
        later_speaker(scene, paragraph, passing_on=False),
    ):
        if how is not None and _take(namer, utterance, how):
            return


def _own_paragraph(scene: Scene, quotation: Quotation, first: int) -> Attribution | None:
    """Read the reporter's sentence before a quotation in the same paragraph: "The council apologised. “We failed.”"."""
    start = scene.sentence_start(quotation.start)
    at = start - 1 if start > first else quotation.start - 1
    begin = max(first, scene.sentence_start(at))
    for cue in scene.cues_in(begin, at + 1):
        if cue.frame == "speech" and (voice := left_subject(scene, cue, begin)) is not None:
            return Attribution("quotes.sentence_before", cue, voice)
    voice = first_free(scene, begin, at + 1)
    return Attribution("quotes.sentence_before", None, voice) if voice is not None else None


def _take(namer: Namer, utterance: Utterance, how: Attribution | None) -> bool:
    who = namer.name(how.voice) if how is not None and how.voice is not None else None
    if who is None:
        return False
    utterance.how, utterance.who, utterance.voice = how, who, how.voice if how is not None else None
    return True


def _lend_source(scene: Scene, namer: Namer, found: list[Utterance], utterance: Utterance) -> None:
    """Let an agentless fragment speak for the report, the inspectors or the body quoted last.

    A fragment in the first person is that of the last person quoted; what a person "was told" stays nobody's.
    """
    how, quotation = utterance.how, utterance.quotations[0]
    own = any(word in _FIRST_PERSON for word in scene.reading.words[quotation.start : quotation.end])
    if how is not None and how.cue is not None and not own:
        hearer = left_subject(scene, how.cue, scene.sentence_start(how.cue.start))
        if hearer is not None and (hearer.kind == "person" or hearer.pronoun in ("he", "she")):
            return
    if how is None and (teller := _teller(scene, namer, found, quotation)) is not None:
        utterance.who, utterance.voice = teller.who, teller.voice
        utterance.how = Attribution("quotes.agentless", None, None)
        return
    for earlier in reversed(found):
        if earlier.who is not None and (earlier.who.kind == "person" if own else earlier.who.kind in _SOURCES):
            utterance.who, utterance.voice = earlier.who, earlier.voice
            utterance.how = utterance.how or Attribution("quotes.agentless", None, None)
            return
    voice = None if own else scene.last_source(quotation.start)
    if voice is not None:
        utterance.who, utterance.voice = namer.name(voice), voice
        utterance.how = utterance.how or Attribution("quotes.agentless", None, voice)
    elif found and how is None and found[-1].quotations[-1].paragraph == quotation.paragraph:
        utterance.who, utterance.voice = found[-1].who, found[-1].voice
        utterance.how = Attribution("quotes.same_speaker", None, None)


def _teller(scene: Scene, namer: Namer, found: list[Utterance], quotation: Quotation) -> Utterance | None:
    """Return the last utterance of the person that the sentence around a fragment is about, where they spoke before."""
    subject = first_free(scene, scene.sentence_start(quotation.start), quotation.first)
    if subject is None or subject.kind not in ("person", "pronoun"):
        return None
    who = namer.name(subject)
    same = (one for one in reversed(found) if who is not None and one.who is not None and one.who.key == who.key)
    return next((one for one in same if one.who is not None and one.who.kind == "person"), None)
