"""Read what the words near a voice tell of it: inspectors of a clause, relatives, offices held, and who speaks."""

from .clauses import CLAUSES
from .passives import is_passive
from .scene import Scene
from .subjects import agent_after, first_free, left_subject
from .voices import SEVERAL, Cue, Voice

__all__ = ["according_to", "inspectors_near", "is_anothers", "is_surveyed", "is_tied", "speakers_in"]

_ACTIVE = frozenset({"speech", "finding", "bare"})
_OWNERS = frozenset({"whose", "his", "her", "their"})
_CLOSE = 6
_SHARE = 3
_WRITING = frozenset({"wrote", "write"})
_BEING = frozenset({"is", "'s", "was", "became"})


def according_to(scene: Scene, pronoun: Voice) -> Voice | None:
    """Return the report of "According to the report, they found", and whose report it is that "they wrote"."""
    if pronoun.pronoun == "they" and scene.reading.words[pronoun.end] in _WRITING:
        return _writers(scene, pronoun)
    start = scene.sentence_start(pronoun.start)
    cues = scene.cues_in(start, pronoun.start)
    if pronoun.pronoun != "they" or not cues or cues[0].start != start or cues[0].frame != "source":
        return None
    told = agent_after(scene, cues[0].end, pronoun.start)
    if told is None or scene.reading.words[told.end : pronoun.start] != [","]:
        return None
    return told if told.kind in ("document", "paper") else None


def _writers(scene: Scene, pronoun: Voice) -> Voice | None:
    """Return whose report is spoken of before "they wrote", where nothing governs them: not "a letter to Ofsted"."""
    source = scene.last_source(pronoun.start)
    if source is None or scene.reading.sentence_of[pronoun.start] - scene.reading.sentence_of[source.start] > _CLOSE:
        return None
    return None if scene.reading.words[source.start - 1] in scene.words.prepositions else source


def inspectors_near(scene: Scene, pronoun: Voice, *, aside: bool) -> Voice | None:
    """Return the inspectors that "they" means: "… when inspectors came. They", "inspectors saw it, they said"."""
    lower, number = scene.reading.words, scene.reading.sentence_of[pronoun.start]
    start, end = scene.reading.sentences[number]
    if aside:
        end = pronoun.start - 1
    elif not number or scene.voices_in(start, pronoun.start):
        return None
    else:
        start, end = scene.reading.sentences[number - 1]
        subject = first_free(scene, start, end)
        if subject is not None and subject.kind in SEVERAL and not scene.inspects(subject):
            return None
    for voice in reversed(scene.voices_in(start, end)):
        governed = voice.start > start and lower[voice.start - 1] in scene.words.prepositions - CLAUSES
        if voice.end < end and lower[voice.end - 1] == "inspectors" and not governed and lower[voice.end] != "'s":
            return voice
    return None


def is_tied(scene: Scene, voice: Voice) -> bool:
    """Tell Jerome in "Pat Hume, whose nephew Jerome was hurt", and "whose elderly mother", who are only relatives."""
    lower, actors = scene.reading.words, scene.words.people.actors
    if voice.kind == "kin":
        return "whose" in lower[max(0, voice.start - _CLOSE) : voice.end]
    tie = actors.get(lower[voice.start - 1]) if voice.start > 1 and voice.kind == "person" else None
    return tie is not None and tie.kind == "kin" and lower[voice.start - 2] in _OWNERS


def is_anothers(scene: Scene, voice: Voice, pronoun: str) -> bool:
    """Tell an office that does not stand for its bearer here, or is borne by a "she" where "he" is meant."""
    return _is_predicate(scene, voice) or _is_apposed(scene, voice) or _is_borne(scene, voice, pronoun)


def _is_apposed(scene: Scene, voice: Voice) -> bool:
    """Tell the office behind a name in "made by Vince Hale, chairman of the council.": it is his."""
    if scene.reading.words[voice.start - 1] != "," or scene.cues_in(voice.end, voice.end + 1):
        return False
    before = scene.voices_in(max(0, voice.start - _CLOSE), voice.start - 1)
    return bool(before) and before[-1].kind == "person" and before[-1].end == voice.start - 1


def _is_predicate(scene: Scene, voice: Voice) -> bool:
    """Tell the office in "He is now the head of data", which is his."""
    lower, at = scene.reading.words, voice.start - 1
    while at > 1 and lower[at] in scene.words.adverbs:
        at -= 1
    return at > 0 and lower[at] in _BEING and lower[at - 1] in ("he", "she")


def _is_borne(scene: Scene, voice: Voice, pronoun: str) -> bool:
    """Tell an office that the name beside it shows to be another's: "The head, Ruth Ashe," is no "he"."""
    after = scene.reading.words[voice.end : voice.end + 1] == [","]
    beside = scene.voices_in(voice.end, voice.end + 2) if voice.kind == "role" else ()
    return any(
        one.kind == "person" and one.start == voice.end + after and one.pronoun not in ("", pronoun) for one in beside
    )


def speakers_in(scene: Scene, start: int, end: int) -> frozenset[int]:
    """Return the starts of the voices of a sentence that a cue has for its subject, or a passive for its agent."""
    lower, voices = scene.reading.words, scene.voices_in(start, end)
    found = [one for one in voices if one.kind in SEVERAL and "by" in lower[max(0, one.start - 2) : one.start]]
    for cue in scene.cues_in(start, end):
        subject = None
        if cue.frame == "source":
            subject = agent_after(scene, cue.end, end)
        elif cue.frame in _ACTIVE and not is_passive(scene, cue):
            subject = left_subject(scene, cue, start)
        if subject is not None:
            found.append(subject)
    return frozenset(voice.start for voice in found)


def is_surveyed(scene: Scene, cue: Cue, voice: Voice) -> bool:
    """Tell "Half of prisoners reported a problem", which is an answer to a survey and no speech."""
    lower = scene.reading.words
    if voice.kind != "people" or voice.start < _SHARE:
        return False
    shared = lower[voice.start - 1] == "of" and not scene.words.shares.isdisjoint(
        lower[voice.start - _SHARE : voice.start]
    )
    return shared or lower[cue.start : cue.end] in (["reported"], ["felt"])
