"""Read the reporter's words after a quotation."""

from .attributed import Attribution
from .scene import Quotation, Scene
from .subjects import agent_after, left_subject, right_subject
from .voices import Cue, Voice

_JOINING = frozenset({"and", "but", "while"})
__all__ = ["read_after"]

_UNFINISHED = frozenset(",?!…-–—")
_DASHES = frozenset({"–", "—", "-"})
_STOPPED = frozenset(".!?")
_SHORT_START = frozenset({"so", "also", "then"})
_NAMED = frozenset({"person", "named", "role", "body", "unnamed", "kin"})
_SAYING = frozenset({"speech", "bare"})
_POINTING = frozenset({"that", "those", "these", "this"})
_BEING = (["was"], ["is"], ["were"], ["'s"])
_CLAUSES = frozenset({"after", "before", "following", "despite"})
_FAR = 8
_LONG = 12


def read_after(scene: Scene, quotation: Quotation, right: tuple[int, int]) -> Attribution | None:
    """Read "…,” said Ms Patel", "…,” Ms Patel said", "…”, according to the CQC", "…” – Mia, 9"."""
    start, end = right
    lower, last = scene.reading.words, quotation.ending
    dashed = start < end and lower[start] in _DASHES
    comma = start < end and lower[start] == ","
    start += dashed or comma
    if start >= end:
        return None
    if lower[end - 1] == ":" and not comma and last in _STOPPED and scene.reading.is_capital(start):
        return None
    if (dashed or last in _STOPPED) and lower[start] in _POINTING and lower[start + 1 : start + 2] in _BEING:
        return _announced(scene, start, end)
    if lower[start : start + 2] in (["is", "how"], ["was", "how"], ["was", "all"]):
        return _announced(scene, start, end)
    loose = comma or last in _UNFINISHED
    cues = scene.cues_in(start, end)
    found = _by_first_cue(scene, cues, start, end, loose=loose) or _by_voice(scene, start, end, last, loose=loose)
    if found is None and (dashed or last == ","):
        found = _by_dash(scene, start, end) if dashed else _by_name_alone(scene, start, end)
    return found or (_by_last_cue(scene, cues[-1], start, end, comma=comma, loose=loose) if cues else None)


def _announced(scene: Scene, start: int, end: int) -> Attribution | None:
    """Read "That was how Tom Yates described it" and "Those were the words of Jo Finch"."""
    for cue in scene.cues_in(start, end):
        voice = left_subject(scene, cue, start + 2)
        if voice is not None:
            return Attribution("quotes.announced", cue, voice)
    voices = scene.voices_in(start + 2, end)
    return Attribution("quotes.announced", None, voices[-1]) if voices else None


def _by_first_cue(scene: Scene, cues: list[Cue], start: int, end: int, *, loose: bool) -> Attribution | None:
    """Read "according to the CQC" and "said Ms Patel"."""
    if not cues:
        return None
    cue, between = cues[0], scene.reading.words[start : cues[0].start]
    if cue.frame == "source":
        voice = agent_after(scene, cue.end, end)
        return Attribution("quotes.according_to", cue, voice) if voice is not None else None
    if cue.frame in ("noun", "participle") or (between and (len(between) > 1 or between[0] not in _SHORT_START)):
        return None
    voice = right_subject(scene, cue.end, end) if loose or cue.frame != "finding" else None
    return Attribution("quotes.inverted", cue, voice) if voice is not None else None


def _by_voice(scene: Scene, start: int, end: int, last: str, *, loose: bool) -> Attribution | None:
    """Read "Ms Patel, who joined in May, said"; after a fragment it counts for less than a cue before it."""
    voices = scene.voices_in(start, min(end, start + _FAR))
    if not voices or not _begins(scene, start, voices[0], unfinished=loose):
        return None
    found = _subject_and_cue(scene, voices[0], start, end, stopped=last == "." and scene.reading.is_capital(start))
    if found is None or loose or _short(voices[0], found.cue):
        return found
    return found._replace(rule="quotes.after_partial") if last not in _STOPPED else None


def _by_dash(scene: Scene, start: int, end: int) -> Attribution | None:
    voices = scene.voices_in(start, min(end, start + _FAR))
    lead = scene.reading.words[start : voices[0].start] if voices else []
    named = bool(voices) and voices[0].kind in _NAMED and (not lead or lead[0] in scene.words.determiners)
    return Attribution("quotes.dash", None, voices[0]) if named else None


def _by_name_alone(scene: Scene, start: int, end: int) -> Attribution | None:
    """Read "“They were late,” Ms Patel. “They went early.”", which lacks its verb."""
    voices = scene.voices_in(start, start + 1)
    alone = bool(voices) and voices[0].kind == "person" and voices[0].end >= end - 1
    alone = alone and scene.reading.words[voices[0].end : voices[0].end + 1] == ["."]
    return Attribution("quotes.dash", None, voices[0]) if alone else None


def _by_last_cue(scene: Scene, cue: Cue, start: int, end: int, *, comma: bool, loose: bool) -> Attribution | None:
    """Read the end of the sentence around a fragment: "… by then, the report said"."""
    voice = None
    if scene.reading.words[start] in _JOINING and cue.end < end and comma:
        return None
    if cue.frame == "source":
        voice = agent_after(scene, cue.end, end)
    elif (cue.frame in _SAYING and (comma or not loose)) or (cue.frame == "finding" and cue.end >= end - 1):
        voice = left_subject(scene, cue, start)
        closing = not comma or cue.frame == "finding"
        if voice is not None and closing and scene.reading.words[voice.start - 1] != ",":
            voice = None
    return Attribution("quotes.after_partial", cue, voice) if voice is not None else None


def _begins(scene: Scene, start: int, voice: Voice, *, unfinished: bool) -> bool:
    """Tell whether a voice opens the words after a quotation; a name may have its office before it."""
    between = scene.reading.words[start : voice.start]
    if len(between) <= 1:
        return not between or not (between[0] in scene.words.breaks or between[0] in _CLAUSES)
    if not unfinished or voice.kind != "person" or not scene.words.people.is_person(between[-1]):
        return False
    return not any(word in scene.words.reporting or not (word[0].isalnum() or word == "-") for word in between)


def _short(voice: Voice, cue: Cue | None) -> bool:
    """Tell "he said" and "it said": nothing but a pronoun and its verb."""
    return cue is not None and voice.kind == "pronoun" and cue.start == voice.end and cue.frame == "speech"


def _subject_and_cue(scene: Scene, voice: Voice, start: int, end: int, *, stopped: bool) -> Attribution | None:
    """Return the attribution "Ms Patel, who joined in May, said" that starts with a voice.

    After a quotation that has `stopped` it must be all there is: "“We won.” He said he would go" starts afresh.
    """
    for cue in scene.cues_in(voice.end, end):
        if cue.frame in ("speech", "bare") or (cue.frame == "finding" and cue.start - voice.end <= 1):
            gap = scene.reading.words[voice.end : cue.start]
            plain = not gap or "," in gap or "(" in gap or all(word in scene.words.light for word in gap)
            subject = left_subject(scene, cue, start)
            if stopped and cue.end < end:
                return None
            if subject is not None and (plain or subject == voice or len(gap) < _LONG):
                return Attribution("quotes.after", cue, subject)
    return None
