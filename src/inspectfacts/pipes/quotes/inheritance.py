"""Give a quotation that its own sentence attributes to nobody the speaker that its surroundings lend it."""

from collections.abc import Iterator

from .attributed import Attribution
from .carry import (
    announced_after,
    answers,
    asked,
    earlier_speaker,
    goes_on,
    introduced,
    is_asked,
    is_heading,
    is_heading_quoted,
    later_speaker,
    listed_by,
    named_before,
    named_below,
    speaker_behind,
    unless_appraised,
)
from .fragments import by_criticism, by_inspectors, by_last_finder, by_owner, by_teller_before
from .insets import above_inset
from .naming import Namer
from .nearby import is_surveyed
from .scene import Quotation, Scene
from .subjects import first_free, left_subject
from .utterance import Utterance
from .voices import Voice
from .words import COLONS

__all__ = ["inherit_fragment", "inherit_speech"]

_FEW = 2
_SHORT_TAIL = 12
_LOOK_BACK = 40
_FINDING = frozenset({"speech", "finding"})
_SPEAKING = frozenset({"person", "role", "spokes"})
_FIRST_PERSON = frozenset({"i", "my", "me", "myself"})
_SOURCES = frozenset({"document", "paper", "body", "bodies", "named", "people"})


def inherit_speech(scene: Scene, namer: Namer, found: list[Utterance], utterance: Utterance) -> None:
    """Give speech the speaker of the same paragraph, of the one before or after, or of the speech before it."""
    quotation = utterance.quotations[0]
    paragraph, first = quotation.paragraph, scene.reading.paragraphs[quotation.paragraph][0]
    inset = above_inset(scene, paragraph)
    outside = (one for one in reversed(found) if not inset < one.quotations[0].paragraph < paragraph)
    last = next((one for one in outside if not _heads(scene, one)), None)
    before = last if last is not None and last.kind == "direct" else None
    if before is not None and before.quotations[-1].paragraph == paragraph:
        utterance.follow(before, "quotes.same_speaker")
        return
    if quotation.first > first:
        if is_asked(scene, quotation) and before is not None and _ends_paragraph(scene, before, paragraph - 1):
            utterance.follow(before, "quotes.answer")
        elif not utterance.take(namer, _own_paragraph(scene, quotation, first)) and goes_on(scene, quotation):
            _go_on(scene, namer, found, utterance)
        return
    for find in (introduced, announced_after, named_below):
        if utterance.take(namer, find(scene, paragraph)):
            return
    above = inset - 1 if is_heading(scene, inset, quoting=True) else inset
    if before is not None and before.who is not None and _ends_paragraph(scene, before, above):
        listed = before.how is not None and before.how.rule == "quotes.listed" and quotation.ending.isalnum()
        utterance.follow(before, "quotes.listed" if listed else "quotes.same_speaker")
        return
    if before is not None and before.who is not None and _left_open(scene, before, paragraph):
        utterance.follow(before, "quotes.same_speaker")
        return
    for how in _around(scene, quotation):
        if utterance.take(namer, how):
            return
    if found and found[-1].who is not None and found[-1].quotations[-1].paragraph == above:
        utterance.follow(found[-1], "quotes.carried")


def _left_open(scene: Scene, before: Utterance, paragraph: int) -> bool:
    """Tell speech that is not closed two paragraphs above, where a caption parts it and no person speaks."""
    last = before.quotations[-1]
    if last.pair.closed or last.paragraph != paragraph - 2 or not _ends_paragraph(scene, before, paragraph - 2):
        return False
    voices = scene.voices_in(*scene.reading.paragraphs[paragraph - 1])
    return not any(voice.kind in _SPEAKING or voice.pronoun in ("he", "she") for voice in voices)


def _heads(scene: Scene, utterance: Utterance) -> bool:
    """Tell the fragment of a heading that parts what one person says: ‘Chronic’ staff shortages."""
    partial = utterance.kind == "partial"
    return partial and is_heading(scene, utterance.quotations[0].paragraph, quoting=True)


def _go_on(scene: Scene, namer: Namer, found: list[Utterance], utterance: Utterance) -> None:
    """Give a sentence behind a connective the speaker of the words, quoted or not, in the paragraph before."""
    paragraph = utterance.quotations[0].paragraph
    if found and found[-1].who is not None and found[-1].quotations[-1].paragraph >= paragraph - 1:
        utterance.follow(found[-1], "quotes.same_speaker")
    elif (how := earlier_speaker(scene, paragraph)) is None or how.cue is None or not utterance.take(namer, how):
        inherit_fragment(scene, namer, found, utterance)


def _around(scene: Scene, quotation: Quotation) -> Iterator[Attribution | None]:
    """Yield whom the paragraphs around may name: first one that "added", then the one before, then any after.

    What is said of "us" after a finding of inspectors is rather the answer of whoever is named behind it.
    """
    paragraph = quotation.paragraph
    yield later_speaker(scene, paragraph, passing_on=True)
    earlier, behind = unless_appraised(scene, quotation, paragraph), speaker_behind(scene, quotation)
    if earlier is not None and earlier.cue is None and _says_i(scene, quotation, earlier.voice):
        yield named_before(scene, paragraph)
    if _finds(earlier) and answers(scene, quotation):
        later = behind or later_speaker(scene, paragraph, passing_on=False)
        yield later if later is not None and later.voice is not None and later.voice.kind == "person" else None
    if earlier is None or earlier.cue is not None or not is_heading_quoted(scene, quotation):
        yield earlier
    yield behind
    yield later_speaker(scene, paragraph, passing_on=False)
    yield asked(scene, paragraph)


def _says_i(scene: Scene, quotation: Quotation, voice: Voice | None) -> bool:
    """Tell words of somebody who says "I" behind a sentence whose subject is a thing or a body, and says nothing."""
    thing = voice is not None and (voice.kind in _SOURCES or voice.pronoun == "it") and voice.kind != "people"
    return thing and not _FIRST_PERSON.isdisjoint(scene.reading.words[quotation.start : quotation.end])


def _finds(how: Attribution | None) -> bool:
    """Tell "Inspectors found …" from what a person saw or heard."""
    if how is None or how.cue is None or how.voice is None or how.cue.frame != "finding":
        return False
    return how.voice.kind != "person" and how.voice.pronoun not in ("he", "she")


def _ends_paragraph(scene: Scene, before: Utterance, paragraph: int) -> bool:
    """Tell whether hardly a word follows an utterance in its paragraph."""
    last = before.quotations[-1]
    return last.paragraph == paragraph and last.last >= scene.reading.paragraphs[paragraph][1] - _SHORT_TAIL


def _own_paragraph(scene: Scene, quotation: Quotation, first: int) -> Attribution | None:
    """Read the reporter's sentence before a quotation in the same paragraph: "The council apologised. “We failed.”"."""
    start = scene.sentence_start(quotation.start)
    if scene.reading.words[quotation.first - 1] in COLONS:
        bringing = listed_by(scene, max(start, first), quotation.first)
        if bringing is not None:
            return Attribution("quotes.listed", None, bringing)
    asking = scene.reading.words[quotation.first - 1] == "question"
    at = start - 1 if start > first and not asking else quotation.start - 1
    begin = max(first, scene.sentence_start(at))
    for cue in scene.cues_in(begin, at + 1):
        voice = left_subject(scene, cue, begin) if cue.frame in _FINDING else None
        if voice is not None and (cue.frame == "speech" or scene.inspects(voice)):
            return None if is_surveyed(scene, cue, voice) else Attribution("quotes.sentence_before", cue, voice)
    voice = first_free(scene, begin, at + 1)
    return Attribution("quotes.sentence_before", None, voice) if voice is not None else None


def inherit_fragment(scene: Scene, namer: Namer, found: list[Utterance], utterance: Utterance) -> None:
    """Let an agentless fragment speak for the report, the inspectors or the body quoted last.

    A fragment in the first person is that of the last person quoted; what a person "was told" stays nobody's.
    """
    how, quotation = utterance.how, utterance.quotations[0]
    few = quotation.end - quotation.start <= _FEW or scene.is_graded(quotation)
    if how is None and (few or _said_of_subject(scene, quotation)):
        return
    own = any(word in _FIRST_PERSON for word in scene.reading.words[quotation.start : quotation.end])
    if not own and _told_to_person(scene, utterance):
        return
    told = (by_criticism(scene, quotation) or by_teller_before(scene, quotation)) if how is None else None
    judging = told or (by_inspectors(scene, namer, quotation) if how is None else None)
    if utterance.take(namer, judging or by_owner(scene, namer, quotation)):
        return
    teller = _teller(scene, namer, found, quotation) if how is None else None
    earlier = teller or next((one for one in reversed(found[-_LOOK_BACK:]) if _may_lend(one, own=own)), None)
    floor = earlier.quotations[-1].last if earlier is not None else 0
    if not own and teller is None and utterance.take(namer, by_last_finder(scene, quotation, how, floor)):
        return
    if earlier is not None:
        utterance.follow(earlier, how.rule if how is not None else "quotes.agentless")
        return
    voice = None if own else scene.last_source(quotation.start)
    if voice is not None:
        utterance.take(namer, Attribution("quotes.agentless", how.cue if how is not None else None, voice))
    elif found and how is None and found[-1].quotations[-1].paragraph == quotation.paragraph:
        utterance.follow(found[-1], "quotes.same_speaker")


def _said_of_subject(scene: Scene, quotation: Quotation) -> bool:
    """Tell what a headline quotes of its subject: Ofsted ‘should not judge its own complaints’."""
    words = scene.reading.words
    if quotation.paragraph or words[quotation.start] not in scene.words.predicates:
        return False
    return any(voice.end == quotation.first for voice in scene.voices_in(0, quotation.first))


def _may_lend(earlier: Utterance, *, own: bool) -> bool:
    who = earlier.who
    if who is None or own:
        return who is not None and who.kind == "person"
    return who.kind in _SOURCES or (who.kind == "person" and "inspector" in (who.role or "").lower())


def _told_to_person(scene: Scene, utterance: Utterance) -> bool:
    """Tell "he was told it “must do better”", and inspectors who were told: nobody says who told them."""
    cue = utterance.how.cue if utterance.how is not None else None
    hearer = left_subject(scene, cue, scene.sentence_start(cue.start)) if cue is not None else None
    if hearer is None:
        return False
    inspecting = scene.inspects(hearer) or scene.reading.words[hearer.end - 1] == "inspector"
    return inspecting or hearer.kind == "person" or hearer.pronoun in ("he", "she")


def _teller(scene: Scene, namer: Namer, found: list[Utterance], quotation: Quotation) -> Utterance | None:
    """Return the last utterance of the person that the sentence around a fragment is about, where they spoke before."""
    subject = first_free(scene, scene.sentence_start(quotation.start), quotation.first)
    if subject is None or subject.kind not in ("person", "pronoun"):
        return None
    who = namer.name(subject)
    same = (
        one
        for one in reversed(found[-_LOOK_BACK:])
        if who is not None and one.who is not None and one.who.key == who.key
    )
    return next((one for one in same if one.who is not None and one.who.kind == "person"), None)
