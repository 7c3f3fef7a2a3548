"""Say whose a fragment is that its own sentence attributes to nobody."""

from .attributed import Attribution
from .naming import Namer
from .passives import is_passive
from .scene import Quotation, Scene
from .subjects import first_free, left_subject
from .voices import HUMAN, Voice

__all__ = ["by_criticism", "by_inspectors", "by_last_finder", "by_owner", "by_teller_before"]

_NEW = frozenset({"new", "own", "latest", "revised"})
_LAST_FINDER = 3
_FINDING = frozenset({"speech", "finding"})
_IMPERSONAL = frozenset({"it", "there", "this", "that"})


def by_criticism(scene: Scene, quotation: Quotation) -> Attribution | None:
    """Return the CQC of "Among the CQC criticisms were" and the inspectors of "The inspectors' concerns included"."""
    reading, start = scene.reading, scene.sentence_start(quotation.start)
    for voice in scene.voices_in(start, quotation.first):
        after = voice.end + (reading.words[voice.end] in ("'s", "'"))
        if after < quotation.first and reading.words[after] in scene.words.listing and scene.inspects(voice):
            return Attribution("quotes.owned", None, voice)
    return None


def by_teller_before(scene: Scene, quotation: Quotation) -> Attribution | None:
    """Return Ms Fry for "Ms Fry said the plan would fail. It was “hard to see any good in it”"."""
    reading, start = scene.reading, scene.sentence_start(quotation.start)
    number = reading.sentence_of[start]
    if not number or reading.words[start] not in _IMPERSONAL or reading.words[start + 1] not in scene.words.passive:
        return None
    before, end = reading.sentences[number - 1]
    if reading.paragraph_of[start] - reading.paragraph_of[before] > 1 or scene.cues_in(start, quotation.first):
        return None
    for cue in scene.cues_in(before, end):
        if cue.frame == "speech" and not is_passive(scene, cue):
            voice = left_subject(scene, cue, before)
            human = voice is not None and (voice.kind in HUMAN or voice.pronoun in ("he", "she"))
            return Attribution("quotes.agentless", None, voice) if human else None
    return None


def by_last_finder(scene: Scene, quotation: Quotation, how: Attribution | None, floor: int) -> Attribution | None:
    """Return the report of "The report said there were failures" between the words quoted before and a fragment."""
    reading = scene.reading
    last = reading.sentence_of[quotation.start]
    for number in range(last - 1, max(-1, last - 1 - _LAST_FINDER), -1):
        start, end = reading.sentences[number]
        if start < floor:
            return None
        for cue in reversed(scene.cues_in(start, end)):
            finder = left_subject(scene, cue, start) if cue.frame in _FINDING and not is_passive(scene, cue) else None
            if finder is not None:
                found = finder.kind == "document" or scene.inspects(finder)
                return Attribution("quotes.agentless", how.cue if how else None, finder) if found else None
    return None


def by_inspectors(scene: Scene, namer: Namer, quotation: Quotation) -> Attribution | None:
    """Return the inspectors that the sentence around a fragment is about: "Estyn was impressed by the “calm” halls"."""
    subject = first_free(scene, scene.sentence_start(quotation.start), quotation.first)
    if subject is None:
        return None
    told = subject.kind in ("document", "paper") and scene.reading.words[subject.end] in scene.words.outlining
    judging = told or scene.inspects(namer.resolve(subject))
    return Attribution("quotes.agentless", None, subject) if judging else None


def by_owner(scene: Scene, namer: Namer, quotation: Quotation) -> Attribution | None:
    """Return the CQC of "rated poor by the CQC under its new “expert-led and specialised” approach"."""
    words, at = scene.reading.words, quotation.first - 1
    at -= words[at] in _NEW
    if words[at] != "its" or not "".join(words[quotation.last : quotation.last + 1])[:1].isalpha():
        return None
    near = scene.voices_in(scene.sentence_start(at), at)
    agent = bool(near) and words[near[-1].start - 1] == "by"
    owner = near[-1] if agent else Voice(at, at + 1, "pronoun", "it")
    return Attribution("quotes.owned", None, owner) if scene.inspects(namer.resolve(owner)) else None
