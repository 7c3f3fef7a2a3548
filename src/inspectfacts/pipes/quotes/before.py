"""Read the reporter's words before a quotation, from the cue nearest to it."""

from .attributed import Attribution
from .carry import listed_by
from .clauses import CLAUSES
from .passives import is_passive, is_told_with
from .scene import Quotation, Scene
from .subjects import agent_after, first_free, left_subject, right_subject
from .voices import Cue, Voice
from .words import COLONS

__all__ = ["read_before"]

_OWNED = 10
_SOME = frozenset({"a", "an", "one", "another", "any"})
_TELLING = frozenset({"person", "document", "paper", "pronoun"})
_ASKING = frozenset({"asked", "told", "warned"})
_APART = CLAUSES | {"and", "but", ",", "when", "while"}
_SUPPOSING = frozenset({"if", "unless", "whether"})


def read_before(scene: Scene, quotation: Quotation, left: tuple[int, int]) -> Attribution | None:
    """Read the reporter's words before a quotation, from the cue nearest to it."""
    start, end = left
    lower = scene.reading.words
    if end <= start:
        return None
    colon = lower[end - 1] in COLONS or (lower[end - 1] == ";" and lower[end - 2] in scene.words.reporting)
    cues = [cue for cue in scene.cues_in(start, end) if cue.frame != "noun" or colon or _is_copula(lower[end - 1])]
    agentless: Attribution | None = None
    for cue in reversed(cues):
        found = _by_cue(scene, cue, start, end)
        if found is None:
            continue
        weak = (
            "," in lower[cue.end : end]
            or _told_twice(cue, lower[max(0, end - 2) : end])
            or is_told_with(lower, cue.start)
            or _hangs_on_speech(scene, cue, start)
        )
        if found.rule != "quotes.agentless" or not weak:
            return found
        agentless = agentless or found
    if agentless is not None:
        return agentless
    if (bearer := _bearer_of_state(scene, start, end)) is not None:
        return Attribution("quotes.state", None, bearer)
    if colon and end - 2 >= start and lower[start:end] == ["a", ":"]:
        return Attribution("quotes.answer", None, scene.interviewee())
    if colon:
        voice = listed_by(scene, start, end)
        if voice is not None:
            return Attribution("quotes.colon", None, voice)
    return None


def _told_twice(cue: Cue, last: list[str]) -> bool:
    """Tell the end of "She said a sum had been found and that": the second clause hangs on an earlier word."""
    return cue.frame == "finding" and last == ["and", "that"]


def _hangs_on_speech(scene: Scene, cue: Cue, start: int) -> bool:
    """Tell the passive of "Researchers said the rates were described as": it is they who say so; a grade is given."""
    lower, told = scene.reading.words, scene.cues_in(start, cue.start)
    described = lower[cue.start] in scene.words.appraised - scene.words.grading
    if not told or told[-1].frame != "speech" or not described:
        return False
    between = lower[told[-1].end : cue.start]
    return lower[told[-1].start] not in _ASKING and _APART.isdisjoint(between)


def _bearer_of_state(scene: Scene, start: int, end: int) -> Voice | None:
    """Return the person in "Manager Kath Rowe is “over the moon”"."""
    lower, words = scene.reading.words, scene.words
    if lower[end - 1] not in words.passive:
        return None
    if lower[end - 2] == ",":
        bearer = first_free(scene, start, end - 2)
        return bearer if bearer is not None and lower[bearer.end] == "," and _is_human(bearer) else None
    voices = [voice for voice in scene.voices_in(start, end - 1) if voice.end >= end - 2]
    governed = bool(voices) and voices[-1].start > start and lower[voices[-1].start - 1] in words.prepositions
    return voices[-1] if voices and _is_human(voices[-1]) and not governed else None


def _is_human(voice: Voice) -> bool:
    return voice.kind == "person" or voice.pronoun in ("he", "she")


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
    voice = _quoted_in(scene, cue, end) or _parenthetic(scene, cue, start, end) or left_subject(scene, cue, start)
    if voice is None or (voice.start > start and lower[voice.start - 1] in _SUPPOSING):
        return None
    if _is_graded(scene, cue, voice):
        return Attribution("quotes.agentless", cue, None)
    rule = "quotes.colon" if lower[end - 1] == "," or lower[end - 1] in COLONS else "quotes.clause"
    return Attribution(rule, cue, _spokesman_of(scene, cue, voice, start) or voice)


def _is_graded(scene: Scene, cue: Cue, voice: Voice) -> bool:
    """Tell "a home initially rated “good”", which has no object, from "Estyn rated the home “good”"."""
    lower, at = scene.reading.words, cue.end
    if lower[cue.start] not in scene.words.grading or scene.inspects(voice) or voice.kind in _TELLING:
        return False
    return lower[voice.start] in _SOME and scene.reading.quoted[at : at + 2] != [-1, -1]


def _quoted_in(scene: Scene, cue: Cue, end: int) -> Voice | None:
    """Return the pupil in "The report quotes one pupil: “…”"."""
    lower = scene.reading.words
    if lower[cue.start] not in ("quotes", "quoted") or lower[end - 1] != ":":
        return None
    voices = scene.voices_in(cue.end, cue.end + 1)
    return voices[0] if voices else None


def _spokesman_of(scene: Scene, cue: Cue, voice: Voice, start: int) -> Voice | None:
    """Return Ms Dale for "Ms Dale added that the council accepts “…”": who speaks for a body says what it thinks."""
    lower, words = scene.reading.words, scene.words
    if (teller := _aside_of(scene, cue, voice) or _teller_of(scene, cue, voice, start)) is not None:
        return teller
    thinks = voice.kind in ("body", "pronoun") and lower[cue.start] in words.stance
    mirrors = voice.kind in ("document", "paper", "pronoun") and lower[cue.start] in words.mirroring
    if voice.pronoun in ("he", "she") or not (thinks or mirrors):
        return None
    said = [other for other in scene.cues_in(start, voice.start) if other.frame == "speech"]
    if not said or any(word != "that" for word in lower[said[-1].end : voice.start]):
        return None
    speaker = left_subject(scene, said[-1], start)
    personal = speaker is not None and (speaker.kind == "person" or speaker.pronoun in ("he", "she"))
    return speaker if personal else None


def _aside_of(scene: Scene, cue: Cue, voice: Voice) -> Voice | None:
    """Return him for "Leaders, he said, had thought hard and were “…”": who says it stands between commas."""
    lower = scene.reading.words
    for said in scene.cues_in(voice.end + 1, cue.start) if lower[voice.end : voice.end + 1] == [","] else ():
        if said.frame == "speech" and lower[said.end : said.end + 1] == [","]:
            return next((one for one in scene.voices_in(voice.end + 1, said.start) if one.end == said.start), None)
    return None


def _teller_of(scene: Scene, cue: Cue, voice: Voice, start: int) -> Voice | None:
    """Return Ms Dale for "Ms Dale was glad, claiming it highlights “…”": what "it" shows is what she says of it."""
    lower = scene.reading.words
    if voice.pronoun != "it" or voice.end - voice.start > 1 or lower[cue.start] not in scene.words.showing:
        return None
    told = [other for other in scene.cues_in(start, voice.start) if other.frame == "participle"]
    if voice.kind != "pronoun" or not told or lower[told[-1].end : voice.start] not in ([], ["that"]):
        return None
    return left_subject(scene, told[-1], start)


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
        given = lower[at] == "by" or (lower[at] == "from" and lower[cue.start] == "praise")
        if given or (lower[at] in ("in", "from") and _document_at(scene, at + 1)):
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
    if owner == "in":
        return None
    pronoun = {"his": "he", "her": "she", "its": "it", "their": "they"}.get(owner)
    subject = first_free(scene, start, cue.start - 1) if pronoun is not None else None
    if subject is not None:
        return Attribution("quotes.clause", cue, subject)
    if pronoun is not None:
        return Attribution("quotes.noun", cue, Voice(cue.start - 1, cue.start, "pronoun", pronoun))
    for voice in reversed(scene.voices_in(max(start, cue.start - _OWNED), cue.start)):
        if lower[voice.end : voice.end + 1] in (["'s"], ["'"]):
            return Attribution("quotes.noun", cue, voice)
    after = agent_after(scene, cue.end + 1, cue.end + 5) if lower[cue.end : cue.end + 1] in (["from"], ["of"]) else None
    return Attribution("quotes.noun", cue, after) if after is not None else None
