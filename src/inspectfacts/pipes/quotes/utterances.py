"""Join quotations into utterances and give each its speaker, in the order of the text."""

from itertools import pairwise

from .attributed import Attribution
from .attribution import attribute
from .carry import goes_on
from .headlines import link_headlines
from .inheritance import inherit_fragment, inherit_speech
from .naming import Namer
from .scene import Quotation, Scene
from .utterance import Utterance
from .voices import HUMAN
from .words import COLONS

__all__ = ["find_utterances"]

_BEHIND = frozenset({"quotes.after", "quotes.after_partial", "quotes.inverted"})
_BODILY = frozenset({"body", "named"})
_SAID_AFTER = frozenset({"quotes.after", "quotes.inverted"})
_LENT = frozenset({"quotes.agentless", "quotes.same_speaker"})
_SHARING = 3
_NEAR = 5
_HEADING = 8
_FRAGMENT = 2
_STOPPED = frozenset({".", "!", "?"})
_BEFORE_SPEECH = frozenset({".", "!", "?", ":", ",", "…", "”", '"', "'", "–", "—", "-", ";"}) | COLONS
_CONJUNCTIONS = (["but"], ["and"], ["while"], ["yet"])
_ENDS = frozenset({".", "!", "?", "…", ",", "..."})


def find_utterances(scene: Scene) -> list[Utterance]:
    """Return the utterances of a scene; a quotation with no words of reporting around it inherits a speaker."""
    namer = Namer(scene)
    found: list[Utterance] = []
    for n, quotation in enumerate(scene.quotations):
        how = attribute(scene, n)
        before = found[-1] if found else None
        utterance = Utterance([quotation], how)
        utterance.take(namer, how)
        whole = _is_speech(scene, quotation) or _is_said(scene, quotation, how)
        utterance.kind = "direct" if whole else "partial"
        if before is not None and _continues(scene, before, utterance):
            _join(before, utterance)
            continue
        _share(scene, found, utterance)
        if utterance.who is None:
            inherit = inherit_speech if whole else inherit_fragment
            inherit(scene, namer, found, utterance)
            _keep_human(utterance, how)
        utterance.displayed = _is_displayed(scene, quotation)
        utterance.heading = utterance.displayed and _is_heading(scene, quotation)
        found.append(utterance)
    _lend_back(scene, found)
    link_headlines(scene, found)
    return found


def _lend_back(scene: Scene, found: list[Utterance]) -> None:
    """Give a paragraph of speech that nobody is named for the person named right behind the next: “…” “…,” he said."""
    for before, now in pairwise(found):
        first, paragraph = now.quotations[0], before.quotations[-1].paragraph
        if not _is_unclaimed(before) or before.kind != "direct" or before.heading or not before.displayed:
            continue
        named = now.who is not None and now.how is not None and now.who.kind in HUMAN and now.how.rule in _SAID_AFTER
        follows = first.paragraph == paragraph + 1 and first.first <= scene.reading.paragraphs[paragraph + 1][0]
        if named and follows and paragraph and before.quotations[0].ending in _STOPPED:
            before.follow(now, "quotes.carried_back")


def _is_unclaimed(utterance: Utterance) -> bool:
    """Tell speech that is nobody's, or only that of the body which the paragraph before it is about."""
    how, who = utterance.how, utterance.who
    return who is None or (how is not None and how.rule == "quotes.carried" and how.cue is None and who.kind in _BODILY)


def _keep_human(utterance: Utterance, how: Attribution | None) -> None:
    """Let nobody but one human being lend the words of a "he" or "she" whom nothing names."""
    alone = how is not None and how.voice is not None and how.voice.pronoun in ("he", "she")
    if alone and how is not None and utterance.who is not None and utterance.who.kind not in HUMAN:
        utterance.how, utterance.who, utterance.voice = how, None, None


def _share(scene: Scene, found: list[Utterance], now: Utterance) -> None:
    """Give a fragment the speaker who follows the next one: They “sing” and “dance all day”, inspectors said."""
    if now.kind != "partial" or now.who is None or now.how is None or now.how.rule not in _BEHIND:
        return
    first = now.quotations[0].first
    for before in found[: -_SHARING - 1 : -1]:
        last = before.quotations[-1].last
        lent = before.how is None or before.how.rule in _LENT
        if before.kind != "partial" or not lent or scene.cues_in(last, first):
            return
        between = scene.reading.words[last:first]
        if scene.sentence_start(before.quotations[0].start) != scene.sentence_start(first) or ";" in between:
            return
        before.follow(now, now.how.rule)
        first = before.quotations[0].first


def _is_displayed(scene: Scene, quotation: Quotation) -> bool:
    """Tell a quotation that is a paragraph of its own, or stands in the headline."""
    first, last = scene.reading.paragraphs[quotation.paragraph]
    headline = quotation.paragraph == 0 and scene.reading.words[last - 1] != "."
    return headline or (quotation.first <= first and quotation.last >= last)


def _is_heading(scene: Scene, quotation: Quotation) -> bool:
    """Tell a few words that stand alone with no stop: a cross-heading."""
    few = quotation.end - quotation.start <= _HEADING
    unstopped = quotation.ending.isalnum() and scene.reading.words[quotation.last - 1] not in _STOPPED
    return few and quotation.pair.closed and quotation.paragraph > 0 and unstopped


def _is_speech(scene: Scene, quotation: Quotation) -> bool:
    """Tell speech in its own right from a fragment inside the reporter's sentence."""
    lower, opening = scene.reading.words, quotation.first
    first, last = scene.reading.paragraphs[quotation.paragraph]
    if opening <= first and (quotation.last >= last or _is_set_apart(scene, quotation)):
        return True
    if goes_on(scene, quotation):
        return True
    before, end = lower[opening - 1], quotation.ending
    leads = before == "that" or before in _BEFORE_SPEECH or before in scene.words.reporting
    alone = end == "," or opening <= first or leads
    if not alone or not _starts_large(scene, quotation):
        return False
    ends = end in _ENDS or quotation.last >= last or not quotation.pair.closed or lower[quotation.last] == ","
    if before == "that":
        return end in _STOPPED and quotation.end - quotation.start > _HEADING // 2
    if ends or before == ";" or before in COLONS:
        return True
    whole = before in _STOPPED and lower[quotation.last] in _STOPPED
    return whole and quotation.end - quotation.start > _HEADING // 2


def _is_said(scene: Scene, quotation: Quotation, how: Attribution | None) -> bool:
    """Tell what begins a sentence and has its speaker right behind it, with or without a comma: “No way” he laughed."""
    if (
        how is None
        or how.cue is None
        or how.cue.frame != "speech"
        or how.rule not in _BEHIND
        or how.cue.end - quotation.last > _NEAR
        or not quotation.paragraph
    ):
        return False
    opens = quotation.first <= scene.reading.paragraphs[quotation.paragraph][0]
    opens = opens or scene.reading.words[quotation.first - 1] in _STOPPED
    return opens and quotation.end - quotation.start > _FRAGMENT and _starts_large(scene, quotation)


def _is_set_apart(scene: Scene, quotation: Quotation) -> bool:
    """Tell words that begin their paragraph and have a colon or a dash before whose they are."""
    following = scene.reading.words[quotation.last]
    few = quotation.end - quotation.start <= _FRAGMENT + (following != ":")
    return following in (":", "–", "—", "-") and not few and _starts_large(scene, quotation)


def _starts_large(scene: Scene, quotation: Quotation) -> bool:
    return not scene.reading.cleaned.text[quotation.pair.start].islower()


def _continues(scene: Scene, before: Utterance, now: Utterance) -> bool:
    """Tell whether a quotation goes on with the utterance before it."""
    last, quotation = before.quotations[-1], now.quotations[0]
    if before.kind != "direct":
        return False
    first = scene.reading.paragraphs[quotation.paragraph][0]
    if not last.pair.closed and quotation.paragraph == last.paragraph + 1 and quotation.first <= first:
        return now.who is None or before.who is None or now.who.key == before.who.key or _is_carried(before)
    if (
        quotation.paragraph != last.paragraph
        or before.how is None
        or not before.how.rule.startswith(("quotes.after", "quotes.inv"))
    ):
        return False
    if now.how is None:
        return now.kind == "direct" or scene.reading.words[quotation.first - 1] == ","
    between = scene.reading.words[last.last : quotation.first]
    if now.kind == "partial" and any([word] in _CONJUNCTIONS for word in _clause_leads(between)):
        return False
    return now.who is not None and before.who is not None and now.who.key == before.who.key and "." not in between


def _clause_leads(between: list[str]) -> list[str]:
    """Return the last word, and those behind commas, of "…, Ofsted found, and there was “…”"."""
    return [*between[-1:], *(after for before, after in pairwise(between) if before == ",")]


def _is_carried(utterance: Utterance) -> bool:
    """Tell a speaker taken from another paragraph, which counts for less than one named in the next."""
    return utterance.how is not None and utterance.how.rule.startswith("quotes.carried")


def _join(before: Utterance, now: Utterance) -> None:
    before.quotations += now.quotations
    open_to = before.how is None or before.who is None or _is_carried(before)
    if open_to and now.who is not None:
        before.how, before.who, before.voice = now.how, now.who, now.voice
