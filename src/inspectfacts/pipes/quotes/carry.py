"""Carry a speaker over to a quotation whose own paragraph names none: from before it, or back from what follows."""

from .appointed import told_before
from .attributed import Attribution
from .nearby import is_surveyed
from .passives import is_passive
from .scene import Quotation, Scene
from .subjects import agent_after, first_free, left_subject
from .voices import Voice
from .words import COLONS

__all__ = [
    "announced_after",
    "answers",
    "asked",
    "earlier_speaker",
    "goes_on",
    "introduced",
    "is_asked",
    "is_heading",
    "is_heading_quoted",
    "later_speaker",
    "listed_by",
    "named_before",
    "named_below",
    "speaker_behind",
    "unless_appraised",
]

_LONGEST_NAME_LINE = 9
_LONGEST_LABEL = 3
_GIVERS = frozenset({"by", "from"})
_LONGEST_CONNECTIVE = 5
_FEWEST = 5
_STOPPED = frozenset(".!?…")
_OURS = frozenset({"we", "our", "us", "i", "my"})


def named_below(scene: Scene, paragraph: int) -> Attribution | None:
    """Return the name that stands alone in the next paragraph, under a displayed quotation."""
    bounds = _bounds(scene, paragraph + 1)
    if bounds is None or bounds[1] - bounds[0] > _LONGEST_NAME_LINE:
        return None
    start, end = bounds
    if scene.cues_in(start, end) or scene.reading.words[end - 1] in (".", "!", "?", ":"):
        return None
    start += scene.reading.words[start] in ("-", "–", "—")
    voices = scene.voices_in(start, end)
    if voices and voices[0].start == start and voices[0].kind in ("person", "named"):
        return Attribution("quotes.name_line", None, voices[0])
    return None


def announced_after(scene: Scene, paragraph: int) -> Attribution | None:
    """Return whom "Those were the words of parent Jo Finch" names in the next paragraph."""
    bounds = _bounds(scene, paragraph + 1)
    if bounds is None or scene.reading.words[bounds[0]] not in ("those", "that", "these", "this", "so"):
        return None
    start, end = bounds[0], scene.sentence_end(bounds[0])
    words = scene.reading.words
    for at in range(start + 1, min(end, start + 12)):
        if words[at] in scene.words.announcing:
            voices = scene.voices_in(start + 1, end)
            return Attribution("quotes.announced", None, voices[-1 if len(voices) == 2 else 0]) if voices else None
    return None


def introduced(scene: Scene, paragraph: int) -> Attribution | None:
    """Return the speaker of a paragraph before that ends with a colon: "Inspectors found:", "Darren Coley said:"."""
    bounds = _bounds(scene, paragraph - 1)
    if bounds is not None and is_heading(scene, paragraph - 1) and not _brings_document(scene, *bounds):
        bounds = _bounds(scene, paragraph - 2)
    if bounds is None or scene.reading.words[bounds[1] - 1] not in COLONS:
        return None
    start, end = max(bounds[0], scene.sentence_start(bounds[1] - 1)), bounds[1]
    for cue in reversed(scene.cues_in(start, end)):
        voice = left_subject(scene, cue, start) if cue.frame in ("speech", "finding", "participle", "bare") else None
        if voice is not None:
            return Attribution("quotes.listed", cue, voice)
    voice = listed_by(scene, start, end)
    return Attribution("quotes.listed", None, voice) if voice is not None else None


def _brings_document(scene: Scene, start: int, end: int) -> bool:
    """Tell the end of "It was a glowing report:"."""
    voices = scene.voices_in(start, end)
    bringing = scene.reading.words[end - 1] in COLONS and bool(voices) and voices[-1].end == end - 1
    return bringing and end - start > _LONGEST_LABEL and voices[-1].kind in ("document", "paper")


def listed_by(scene: Scene, start: int, end: int) -> Voice | None:
    """Return who wrote what follows a colon: the report before it, the subject, or whoever "criticism" comes from."""
    words = scene.reading.words
    voices = scene.voices_in(start, end)
    if voices and voices[-1].kind in ("document", "paper") and voices[-1].end == end - 1:
        return voices[-1]
    subject = first_free(scene, start, end)
    if subject is not None:
        return subject
    if voices:
        return next((voice for voice in voices if words[voice.start - 1] in _GIVERS), None)
    return None if scene.words.listing.isdisjoint(words[start:end]) else scene.last_source(start)


def goes_on(scene: Scene, quotation: Quotation) -> bool:
    """Tell a whole sentence that stands behind a connective: Instead, “they did nothing at all.”"""
    if quotation.end - quotation.start < _FEWEST or not (quotation.ending in _STOPPED or not quotation.pair.closed):
        return False
    start = max(scene.reading.paragraphs[quotation.paragraph][0], scene.sentence_start(quotation.start))
    if not 0 < quotation.first - start <= _LONGEST_CONNECTIVE:
        return False
    lead = scene.reading.words[start : quotation.first]
    return tuple(lead[:-1] if lead[-1] == "," else lead) in scene.words.connectives


def earlier_speaker(scene: Scene, paragraph: int) -> Attribution | None:
    """Return whom the last sentence of the paragraph before speaks of: the subject of its cue, else of the sentence."""
    bounds = _bounds(scene, paragraph - 1)
    if bounds is None:
        return None
    start, end = bounds
    reading = scene.reading
    last = reading.sentence_of[end - 1]
    for number in range(last, reading.sentence_of[start] - 1, -1):
        first, stop = max(start, reading.sentences[number][0]), min(end, reading.sentences[number][1])
        spoken = [cue for cue in scene.cues_in(first, stop) if cue.frame in ("speech", "finding")]
        for cue in spoken:
            voice = left_subject(scene, cue, first)
            if voice is not None and voice.kind not in ("document", "paper") and not is_surveyed(scene, cue, voice):
                return Attribution("quotes.carried", cue, voice)
        voice = first_free(scene, first, stop)
        if voice is not None and _is_label(scene, voice, *bounds):
            return None
        if voice is not None and first > start and (told := told_before(scene, voice, start, first)) is not None:
            return told
        if voice is not None and voice.kind not in ("document", "paper", "people", "unnamed"):
            return Attribution("quotes.carried", None, voice)
    return None


def unless_appraised(scene: Scene, quotation: Quotation, paragraph: int) -> Attribution | None:
    """Return whom the paragraph before speaks of; a school that "was praised" there does not say what follows."""
    earlier = earlier_speaker(scene, paragraph)
    if earlier is None or earlier.cue is None or earlier.voice is None or answers(scene, quotation):
        return earlier
    words, cue = scene.reading.words, earlier.cue
    personal = earlier.voice.kind == "person" or earlier.voice.pronoun in ("he", "she")
    if personal or words[cue.start] not in scene.words.appraised or not is_passive(scene, cue):
        return earlier
    agent = agent_after(scene, cue.end + 1, cue.end + 2) if words[cue.end] == "by" else None
    return Attribution("quotes.carried", cue, agent) if agent is not None else None


def named_before(scene: Scene, paragraph: int) -> Attribution | None:
    """Return the person named last in the paragraph before."""
    bounds = _bounds(scene, paragraph - 1)
    people = [voice for voice in scene.voices_in(*bounds) if voice.kind == "person"] if bounds is not None else []
    return Attribution("quotes.carried", None, people[-1]) if people else None


def _is_label(scene: Scene, voice: Voice, start: int, end: int) -> bool:
    """Tell the programme or the topic of a heading: "LENS: Fire services 2019 – Elm Fire Service" names no speaker."""
    words = scene.reading.words
    stopped = words[end - 1] in _STOPPED or words[end - 1] in COLONS or scene.reading.quoted[end - 1] >= 0
    return voice.kind == "named" and not stopped and (voice.start, voice.end) != (start, end)


def later_speaker(scene: Scene, paragraph: int, *, passing_on: bool) -> Attribution | None:
    """Return the speaker that the next paragraph goes on about: "Mr Ward added that the gate was locked"."""
    bounds = _bounds(scene, paragraph + 1)
    if bounds is None:
        return None
    start, end = bounds[0], min(bounds[1], scene.sentence_end(bounds[0]))
    for cue in scene.cues_in(start, end):
        if cue.frame != "speech":
            continue
        goes_on = any(
            word in scene.words.passing_on for word in scene.reading.words[max(start, cue.start - 1) : cue.end]
        )
        voice: Voice | None = left_subject(scene, cue, start)
        if voice is None or (passing_on and not goes_on):
            return None
        return Attribution("quotes.carried_back", cue, voice)
    return None


def speaker_behind(scene: Scene, quotation: Quotation) -> Attribution | None:
    """Return the person whom the sentence right behind a quotation goes on about: "“We are sorry.” Ms Fenn added …"."""
    start, end = quotation.last, scene.reading.paragraphs[quotation.paragraph][1]
    for cue in scene.cues_in(start, min(end, scene.sentence_end(start))) if start < end else ():
        voice = left_subject(scene, cue, start) if cue.frame == "speech" else None
        person = voice is not None and voice.kind == "person"
        return Attribution("quotes.carried_back", cue, voice) if person else None
    return None


def answers(scene: Scene, quotation: Quotation) -> bool:
    """Tell what those speak who were inspected, of themselves: "We have put things right" but not "We found dirt"."""
    words = scene.reading.words
    for at in range(quotation.start, quotation.end):
        if words[at] in _OURS:
            return words[at] != "we" or scene.words.judging.isdisjoint(words[at + 1 : at + 2])
    return False


def is_heading(scene: Scene, paragraph: int, *, quoting: bool = False) -> bool:
    """Tell a few words that name nobody: they part what one person says into topics; `quoting` may quote a part."""
    bounds = _bounds(scene, paragraph)
    if bounds is None or bounds[1] - bounds[0] > _LONGEST_NAME_LINE or scene.cues_in(*bounds):
        return False
    start, end = bounds
    reading = scene.reading
    marks = [at >= 0 for at in reading.quoted[start:end]]
    quoted = any(marks) and not (quoting and not marks[-1] and reading.words[end - 1].isalpha())
    plain = ("document", "paper", "pronoun", "people") if quoting else ("document", "paper", "pronoun")
    people = any(voice.kind not in plain for voice in scene.voices_in(start, end))
    return not quoted and not people and reading.words[end - 1] not in (".", "!")


def is_asked(scene: Scene, quotation: Quotation) -> bool:
    """Tell what follows a reporter's question in its paragraph: "And next year? “We shall see.”"."""
    at = quotation.first - 1
    return scene.reading.words[at] == "?" and scene.reading.quoted[at] < 0


def is_heading_quoted(scene: Scene, quotation: Quotation) -> bool:
    """Tell a heading that is all quoted, ‘Nothing was too much trouble’, from speech, which ends with a stop."""
    first, last = scene.reading.paragraphs[quotation.paragraph]
    whole = quotation.first <= first and quotation.last >= last
    return whole and last - first <= _LONGEST_NAME_LINE and quotation.ending.isalnum()


def asked(scene: Scene, paragraph: int) -> Attribution | None:
    """Return the interviewee where the paragraph before is a question."""
    bounds = _bounds(scene, paragraph - 1)
    if bounds is None or scene.reading.words[bounds[1] - 1] != "?" or scene.reading.quoted[bounds[1] - 1] >= 0:
        return None
    return Attribution("quotes.answer", None, scene.interviewee())


def _bounds(scene: Scene, paragraph: int) -> tuple[int, int] | None:
    paragraphs = scene.reading.paragraphs
    if not 0 <= paragraph < len(paragraphs) or paragraphs[paragraph][0] >= paragraphs[paragraph][1]:
        return None
    return paragraphs[paragraph]
