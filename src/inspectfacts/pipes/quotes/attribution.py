"""Attribute a quotation by the words of its own paragraph: the cue after it, before it, or around it."""

from dataclasses import dataclass

from .scene import Quotation, Scene
from .subjects import agent_after, first_free, is_passive, left_subject, right_subject
from .voices import Cue, Voice

__all__ = ["Attribution", "attribute"]

_UNFINISHED = frozenset(",?!…-–—")
_DASHES = frozenset({"–", "—", "-"})
_ENDS = frozenset({".", "!", "?", "\n"})
_FAR = 8


@dataclass(frozen=True, slots=True)
class Attribution:
    """How a quotation is attributed: by which frame and cue, and to whom; `voice` is None where nobody is named."""

    rule: str
    cue: Cue | None
    voice: Voice | None


def attribute(scene: Scene, n: int) -> Attribution | None:
    """Return what the sentence around a quotation says about its speaker, or None where it says nothing."""
    quotation = scene.quotations[n]
    left, right = _around(scene, n)
    after = _after(scene, quotation, right)
    if after is not None and after.rule != "quotes.after_partial":
        return after
    return _before(scene, quotation, left) or after or _headline(scene, quotation, right)


def _around(scene: Scene, n: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return the token ranges of the reporter's words left and right of a quotation."""
    quotation, reading = scene.quotations[n], scene.reading
    first, last = reading.paragraphs[quotation.paragraph]
    start = max(first, scene.sentence_start(quotation.start))
    before = scene.quotations[n - 1] if n else None
    if before is not None and before.paragraph == quotation.paragraph and _closes_sentence(scene, before):
        start = max(start, before.last)
    right = min(quotation.last, last)
    end = right
    after = scene.quotations[n + 1].first if n + 1 < len(scene.quotations) else last
    while end < min(last, after) and reading.words[end] not in _ENDS:
        end += 1
    return (start, max(start, quotation.first)), (right, end)


def _closes_sentence(scene: Scene, quotation: Quotation) -> bool:
    return scene.ends_with(quotation) in _ENDS


def _after(scene: Scene, quotation: Quotation, right: tuple[int, int]) -> Attribution | None:
    """Read "…,” said Ms Patel", "…,” Ms Patel said", "…”, according to the CQC", "…” – Mia, 9"."""
    start, end = right
    lower = scene.reading.words
    dashed = start < end and lower[start] in _DASHES
    comma = start < end and lower[start] == ","
    start += dashed or comma
    if start >= end:
        return None
    unfinished = scene.ends_with(quotation) in _UNFINISHED
    if lower[end - 1] == ":" and not comma and scene.ends_with(quotation) in _ENDS and scene.reading.is_capital(start):
        return None
    cues = scene.cues_in(start, end)
    if cues and cues[0].frame == "source":
        voice = agent_after(scene, cues[0].end, end)
        if voice is not None:
            return Attribution("quotes.according_to", cues[0], voice)
    if cues and cues[0].start <= start + 1 and cues[0].frame in ("speech", "bare", "finding"):
        between = lower[start : cues[0].start]
        if not between or between[0] in ("so", "also", "then"):
            voice = right_subject(scene, cues[0].end, end)
            if voice is not None and (unfinished or comma or cues[0].frame != "finding"):
                return Attribution("quotes.inverted", cues[0], voice)
    voices = scene.voices_in(start, min(end, start + _FAR))
    if voices and _begins(scene, start, voices[0], unfinished=unfinished or comma):
        stopped = scene.ends_with(quotation) == "." and scene.reading.is_capital(start)
        found = _subject_and_cue(scene, voices[0], start, end, stopped=stopped)
        if found is not None:
            rule = (
                "quotes.after" if unfinished or comma or _short(lower, voices[0], found.cue) else "quotes.after_partial"
            )
            if not (rule == "quotes.after_partial" and _closes_sentence(scene, quotation)):
                return found if rule == "quotes.after" else Attribution(rule, found.cue, found.voice)
        elif dashed and voices[0].kind in ("person", "named", "role", "body", "unnamed", "kin"):
            return Attribution("quotes.dash", None, voices[0])
    last = cues[-1] if cues else None
    if last is not None and last.frame in ("speech", "bare") and not unfinished:
        voice = left_subject(scene, last, start)
        if voice is not None and (comma or lower[voice.start - 1] == ","):
            return Attribution("quotes.after_partial", last, voice)
    if last is not None and last.frame == "source":
        voice = agent_after(scene, last.end, end)
        return Attribution("quotes.after_partial", last, voice) if voice is not None else None
    return None


def _begins(scene: Scene, start: int, voice: Voice, *, unfinished: bool) -> bool:
    """Tell whether a voice opens the words after a quotation; a name may have its office before it."""
    between = scene.reading.words[start : voice.start]
    if len(between) <= 1:
        return not between or between[0] not in scene.words.breaks
    if not unfinished or voice.kind != "person" or not scene.words.people.is_person(between[-1]):
        return False
    return not any(word in scene.words.cues or not (word[0].isalnum() or word == "-") for word in between)


def _short(lower: list[str], voice: Voice, cue: Cue | None) -> bool:
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
            if subject is not None and (plain or subject == voice or len(gap) < 12):
                return Attribution("quotes.after", cue, subject)
    return None


def _before(scene: Scene, quotation: Quotation, left: tuple[int, int]) -> Attribution | None:
    """Read the reporter's words before a quotation, from the cue nearest to it."""
    start, end = left
    lower = scene.reading.words
    if end <= start:
        return None
    colon = lower[end - 1] == ":"
    cues = [cue for cue in scene.cues_in(start, end) if cue.frame != "noun" or colon or _is_copula(lower[end - 1])]
    agentless: Attribution | None = None
    for cue in reversed(cues):
        found = _by_cue(scene, cue, start, end)
        if found is None:
            continue
        if found.rule != "quotes.agentless" or "," not in lower[cue.end : end]:
            return found
        agentless = agentless or found
    if agentless is not None:
        return agentless
    if (bearer := _bearer_of_state(scene, start, end)) is not None:
        return Attribution("quotes.state", None, bearer)
    if colon and end - 2 >= start and lower[start:end] == ["a", ":"]:
        return Attribution("quotes.answer", None, scene.interviewee())
    if colon:
        voice = first_free(scene, start, end)
        if voice is not None:
            return Attribution("quotes.colon", None, voice)
    return None


def _bearer_of_state(scene: Scene, start: int, end: int) -> Voice | None:
    """Return the person in "Manager Kath Rowe is “over the moon”"."""
    lower, words = scene.reading.words, scene.words
    if lower[end - 1] not in words.passive:
        return None
    voices = [voice for voice in scene.voices_in(start, end - 1) if voice.end >= end - 2]
    person = bool(voices) and (voices[-1].kind == "person" or voices[-1].pronoun in ("he", "she"))
    return voices[-1] if person else None


def _is_copula(word: str) -> bool:
    return word in ("was", "is", "were", "are", "read", "reads", "that")


def _by_cue(scene: Scene, cue: Cue, start: int, end: int) -> Attribution | None:
    lower = scene.reading.words
    if cue.frame == "source":
        voice = agent_after(scene, cue.end, end)
        return Attribution("quotes.according_to", cue, voice) if voice else None
    if cue.frame == "noun":
        return _by_noun(scene, cue, start)
    if cue.frame == "bare" and not _bare_verb(scene, cue, start):
        return None
    if is_passive(scene, cue):
        return _passive(scene, cue, start, end)
    voice = _parenthetic(scene, cue, start, end) or left_subject(scene, cue, start)
    if voice is None:
        return None
    rule = "quotes.colon" if lower[end - 1] in (":", ",") else "quotes.clause"
    return Attribution(rule, cue, voice)


def _parenthetic(scene: Scene, cue: Cue, start: int, end: int) -> Voice | None:
    """Return Ms Moorcroft for "Staffing, said Ms Moorcroft, was “…”"."""
    if cue.start == start or scene.reading.words[cue.start - 1] != "," or cue.frame == "participle":
        return None
    if scene.voices_in(start, cue.start):
        return None
    voices = scene.voices_in(cue.end, min(cue.end + 1, end))
    return right_subject(scene, cue.end, end) if voices and voices[0].start == cue.end else None


def _bare_verb(scene: Scene, cue: Cue, start: int) -> bool:
    """Tell "inspectors say" from "the say": a plural, a name or "to" has the base form after it."""
    voices = [voice for voice in scene.voices_in(start, cue.start) if voice.end <= cue.start]
    return bool(voices) and voices[-1].end >= cue.start - 2


def _passive(scene: Scene, cue: Cue, start: int, end: int) -> Attribution:
    """Read "described by inspectors as", "were told in a leaflet that"; with no agent the voice is None."""
    lower = scene.reading.words
    for at in range(cue.end, min(end, cue.end + 6)):
        if lower[at] == "by" or (lower[at] in ("in", "from") and _document_at(scene, at + 1)):
            voice = agent_after(scene, at + 1, end)
            if voice is not None:
                return Attribution("quotes.passive", cue, voice)
        if lower[at] in ("that", "as", "it", "they", ":"):
            break
    if lower[cue.start] in ("said", "quoted") and lower[cue.end : cue.end + 1] == ["as"]:
        return Attribution("quotes.clause", cue, left_subject(scene, cue, start))
    return Attribution("quotes.agentless", cue, None)


def _document_at(scene: Scene, at: int) -> bool:
    voices = scene.voices_in(at, at + 2)
    return bool(voices) and voices[0].kind in ("document", "paper")


def _by_noun(scene: Scene, cue: Cue, start: int) -> Attribution | None:
    """Read "Her message to parents was:": the possessor speaks."""
    lower = scene.reading.words
    owner = lower[cue.start - 1] if cue.start > start else ""
    pronoun = {"his": "he", "her": "she", "its": "it", "their": "they"}.get(owner)
    if pronoun is not None:
        return Attribution("quotes.noun", cue, Voice(cue.start - 1, cue.start, "pronoun", pronoun))
    for voice in reversed(scene.voices_in(start, cue.start)):
        if lower[voice.end : voice.end + 1] in (["'s"], ["'"]):
            return Attribution("quotes.noun", cue, voice)
    after = agent_after(scene, cue.end + 1, cue.end + 5) if lower[cue.end : cue.end + 1] in (["from"], ["of"]) else None
    return Attribution("quotes.noun", cue, after) if after is not None else None


def _headline(scene: Scene, quotation: Quotation, right: tuple[int, int]) -> Attribution | None:
    """Read "‘We are heartbroken’: owner on closure"."""
    start, end = right
    if scene.reading.words[start : start + 1] != [":"] or quotation.paragraph > 1:
        return None
    voice = first_free(scene, start + 1, end)
    return Attribution("quotes.headline", None, voice) if voice is not None else None
