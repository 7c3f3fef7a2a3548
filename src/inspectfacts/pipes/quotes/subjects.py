"""Find who stands in the subject's place of a word of reporting: left of it, right of it, or after "by"."""

from .apposition import before_office, drop_short_name, is_of_body, named_in_apposition, run_on_inspectorate
from .clauses import BELOW, CLAUSES, start_below
from .participles import has_participle, spoken_with
from .passives import is_passive
from .scene import Scene
from .voices import Cue, Voice

__all__ = ["agent_after", "first_free", "follows", "left_subject", "right_subject", "sentence_subject"]

_FARTHEST = 16
_OFFICE = 5
_STOPS = frozenset({".", "!", "?", ";", ":", "\n", "“", "”", '"', "‘", "’"})
_TURNS = frozenset({"but", "while", "although", "though", "whereas"})
_RELATIVE = ([",", "who"], [",", "which"])
_QUOTING = frozenset({"quoted", "quotes", "quoting", "quote"})


def left_subject(scene: Scene, cue: Cue, floor: int) -> Voice | None:
    """Return the subject of a cue among what stands before it in its clause, `floor` at the earliest."""
    lower, words = scene.reading.words, scene.words
    voices = [voice for voice in scene.voices_in(floor, cue.start) if voice.end <= cue.start]
    if not voices:
        return None
    if cue.frame == "bare" and lower[cue.start - 1] == "to":
        return _led_to(scene, cue, voices)
    before = cue.start - 1
    while before > voices[-1].end and lower[before] in words.light:
        before -= 1
    if cue.frame == "participle" or lower[before] in ("and", "but", "then"):
        near = voices[-1]
        quoted_as = lower[cue.start - 1] == "as" and near.end == cue.start - 1
        if quoted_as and (near.start == floor or lower[near.start - 1] not in words.prepositions):
            return near
        if cue.frame == "participle" and (quoted := _quoted(scene, cue, near, floor)) is not None:
            return quoted
        if has_participle(scene, cue, near, floor):
            return near
        if cue.frame == "participle" and (spoken := spoken_with(scene, cue, voices)) is not None:
            return spoken
        return _shared_subject(scene, cue, floor, before) or first_free(scene, floor, cue.start)
    near, told = drop_short_name(scene, voices)
    gap = lower[told : cue.start]
    if gap[:2] in _RELATIVE and all(word in words.light for word in gap[1:]):
        before_near = lower[near.start - 1] if near.start > floor else ""
        if gap[1] == "who" or before_near == "by" or before_near not in words.prepositions:
            return near
    if "," in gap or ")" in gap or "–" in gap:
        return _head_of_apposition(scene, floor, cue.start, voices)
    if all(word in words.light for word in gap):
        head = run_on_inspectorate(scene, near) or _climb(scene, near, floor)
        return before_office(scene, voices, head) or head
    return first_free(scene, _clause_start(scene, floor, cue.start), cue.start) or first_free(scene, floor, cue.start)


def _led_to(scene: Scene, cue: Cue, voices: list[Voice]) -> Voice | None:
    """Return Mr Hale in "This led Mr Hale to warn that …" and "prompting the coroner, Mr Hale, to warn …"."""
    lower = scene.reading.words
    last = cue.start - 1 - (lower[cue.start - 2] == ",")
    led = next((n for n, voice in enumerate(voices) if lower[voice.start - 1] in scene.words.leading), None)
    if led is None or any(word in scene.words.prepositions for word in lower[last : cue.start - 1]):
        return None
    near = voices[led].end == last or (last < cue.start - 1 and lower[voices[led].end] == ",")
    return named_in_apposition(scene, voices[led], voices[led + 1 :]) if near else None


def _quoted(scene: Scene, cue: Cue, near: Voice, floor: int) -> Voice | None:
    """Return the nurse in "it quoted a nurse at the home describing"."""
    head = _climb(scene, near, floor) if near.end == cue.start else near
    return head if near.end == cue.start and scene.reading.words[head.start - 1] in _QUOTING else None


def _shared_subject(scene: Scene, cue: Cue, floor: int, link: int) -> Voice | None:
    """Return the subject that "and" gives a verb in a clause below another: "visited after Ofsted found … and branded".

    What was only said after such a clause belongs to the clause above, but for one with "where".
    """
    lower = scene.reading.words
    if cue.frame == "participle" or lower[link] != "and" or lower[link - 1] == ",":
        return None
    where = next((at for at in range(link - 1, floor, -1) if lower[at] == "where"), link)
    if "," not in lower[where:link] and not scene.cues_in(where, link):
        for voice in scene.voices_in(where + 1, min(where + 2, link)):
            return voice
    for other in reversed(scene.cues_in(floor, link)):
        if other.frame not in ("finding", "speech") or is_passive(scene, other):
            continue
        opened = next((at for at in range(other.start - 1, floor, -1) if lower[at] in BELOW), -1)
        if opened < 0 or "," in lower[opened : other.start]:
            return None
        subject = first_free(scene, opened + 1, other.start)
        apart = lower[opened - 1 : opened + 1] == [",", "when"] and subject is not None and scene.inspects(subject)
        alike = cue.frame == other.frame == "finding"
        return subject if alike or apart or lower[opened] == "where" else None
    return None


def _clause_start(scene: Scene, floor: int, end: int) -> int:
    """Return where the last clause before `end` starts: after a word of reporting or one that joins clauses."""
    cues = scene.cues_in(floor, end)
    start = cues[-1].end if cues else floor
    for at in range(end - 1, start, -1):
        if scene.reading.words[at] in scene.words.breaks and scene.voices_in(at + 1, end):
            return at + 1
    return start


def _is_free(scene: Scene, voice: Voice, floor: int) -> bool:
    """Tell a noun phrase that can be a subject: after no preposition or participle, before no possessive mark."""
    lower = scene.reading.words
    if voice.end < len(lower) and lower[voice.end] in ("'s", "'"):
        return False
    before = lower[voice.start - 1] if voice.start > floor else ""
    if before in ("'s", "'"):
        owner = next((one for one in scene.voices_in(floor, voice.start) if one.end == voice.start - 1), None)
        before = lower[owner.start - 1] if owner is not None and owner.start > floor else ""
    described = before[-3:] == "ing" and scene.words.single.get(before) == "participle"
    return before != "(" and not described and before not in scene.words.prepositions


def first_free(scene: Scene, floor: int, end: int) -> Voice | None:
    """Return the first voice of a stretch that can be a subject; a name in apposition to it stands in its place."""
    voices = scene.voices_in(floor, end)
    for n, voice in enumerate(voices):
        if _is_free(scene, voice, floor):
            return named_in_apposition(scene, voice, voices[n + 1 :])
    return None


def _head_of_apposition(scene: Scene, floor: int, end: int, voices: list[Voice]) -> Voice | None:
    """Return the subject of "A, the head of B, who lives in C, said": the earliest that is no modifier."""
    lower = scene.reading.words
    start = start_below(scene, floor, end, voices)
    for at in range(end - 2, start, -1):
        new = lower[at] in _TURNS or (lower[at] == "and" and scene.cues_in(floor, at))
        if new and lower[at - 1] in (",", ";", "–"):
            start = at + 1
            break
    free = [voice for voice in voices if voice.start >= start and _is_free(scene, voice, start)]
    if not free:
        return voices[-1] if voices[-1].kind != "named" or lower[voices[-1].start - 1] != "in" else None
    for voice in free:
        chosen = named_in_apposition(scene, voice, [other for other in voices if other.start > voice.start])
        if chosen.kind != "pronoun" or voice is free[-1]:
            return chosen
    return free[0]


def _climb(scene: Scene, near: Voice, floor: int) -> Voice:
    """Climb from a modifier to its head: from Elm Care to the spokesman in "a spokesman for Elm Care said"."""
    lower, words = scene.reading.words, scene.words
    voice, edge = near, near.start
    while edge > floor:
        heads = [other for other in scene.voices_in(floor, edge) if other.end < edge]
        if not heads:
            break
        if len(heads) > 1 and lower[heads[-1].start - 1] == "(" and lower[heads[-1].end] == ")":
            heads.pop()
        link = (_list_start(scene, heads[-1].end, voice) if edge == voice.start else edge) - 1
        if _both_governed(scene, heads[-1], link, voice):
            voice, edge = heads[-1], heads[-1].start
            continue
        if edge == voice.start and is_of_body(scene, heads[-1], voice):
            voice, edge = heads[-1], heads[-1].start
            continue
        if lower[link] in ("'s", "'") and heads[-1].end == link:
            edge = heads[-1].start
            continue
        if lower[link] in CLAUSES and link == near.start - 1:
            break
        if lower[link] == "after" and link == voice.start - 1 and voice.kind in ("document", "paper"):
            break
        aside = lower[heads[-1].end] == "(" and lower[link - 1] == ")"
        leading = lower[link].endswith("ing") and (heads[-1].end == link or aside)
        between = lower[heads[-1].end : link]
        if not (leading or lower[link] in words.prepositions) or "," in between:
            break
        if any(word in words.reporting for word in between):
            break
        voice, edge = heads[-1], heads[-1].start
    return voice


def _both_governed(scene: Scene, one: Voice, link: int, other: Voice) -> bool:
    """Tell two names that one preposition governs: "in London and the East", "from Elm Council and Elm Care"."""
    lower, places = scene.reading.words, ("named", "body")
    joined = lower[link] in ("and", "&") and one.end == link and one.kind in places and other.kind in places
    return joined and one.start > 0 and lower[one.start - 1] in scene.words.prepositions


def _list_start(scene: Scene, floor: int, voice: Voice) -> int:
    """Return where the list that runs up to a body starts after "of": quality, safety and risk (committee)."""
    lower, words, end = scene.reading.words, scene.words, voice.start
    if (
        voice.kind not in ("person", "pronoun")
        and floor < end
        and lower[floor] in ("of", "for")
        and {",", "and", "&"} & set(lower[floor:end])
    ):
        inner = lower[floor + 1 : end]
        if len(inner) <= _OFFICE * 2 and not any(word in words.reporting or word in words.passive for word in inner):
            return floor + 1
    return end


def right_subject(scene: Scene, start: int, end: int) -> Voice | None:
    """Return the subject after an inverted cue: "said the head, Lyn Marsh", "said a spokesman for Elm Care"."""
    lower = scene.reading.words
    end = min(end, start + _FARTHEST)
    voices = scene.voices_in(start, end)
    if lower[start : start + 1] == [","]:
        apart = bool(voices) and voices[0].kind == "person" and voices[0].start == start + 1
        return voices[0] if apart and lower[voices[0].end : voices[0].end + 1] in ([","], ["."], []) else None
    for n, voice in enumerate(voices):
        between = lower[start : voice.start]
        if any(word in _STOPS or word == "," for word in between) or _has_preposition(scene, start, voice.start):
            return None
        if lower[voice.end : voice.end + 1] == ["'s"] and len(voices) > n + 1:
            continue
        return named_in_apposition(scene, voice, voices[n + 1 :])
    return None


def _has_preposition(scene: Scene, start: int, end: int) -> bool:
    """Tell a preposition that is no part of a compound such as mother-of-three."""
    lower = scene.reading.words
    return any(lower[at] in scene.words.prepositions and lower[at - 1] != "-" for at in range(start, end))


def agent_after(scene: Scene, start: int, end: int) -> Voice | None:
    """Return who follows "by" (or another preposition) at `start`."""
    voices = scene.voices_in(start, min(end, start + 6))
    return named_in_apposition(scene, voices[0], scene.voices_in(voices[0].start + 1, end)) if voices else None


def sentence_subject(scene: Scene, at: int) -> Voice | None:
    """Return the first possible subject of the sentence of a token."""
    return first_free(scene, scene.sentence_start(at), scene.sentence_end(at))


def follows(scene: Scene, voice: Voice, start: int, most: int = 2) -> bool:
    """Tell whether a voice starts at `start` or within a few plain words after it."""
    lower = scene.reading.words
    return voice.start - start <= most and all(word[0].isalnum() for word in lower[start : voice.start])
