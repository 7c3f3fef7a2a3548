"""Cut the subject of a figure that has no noun of its own: of its sentence, of its line, or what opens the sentence."""

from .context import Context
from .noun_phrase import noun_phrase_at

__all__ = ["is_compared", "line_subject", "name_before", "sentence_topic", "subject_before"]

_FARTHEST, _LOOK_BACK, _CLOSE = 10, 120, 6
_PLACED = ("across", "among", "between", "throughout")
_PRONOUNS = ("they", "we", "i", "he", "she", "it", "you")
_ENDS = frozenset({",", ".", ";", ":", "\n"})
_RELATIVE = ("which", "that", "who")
_SHUT = frozenset({"”", "’", '"', "''"})
_BULLETS = frozenset({"•", "*", "-", "–"})
_DASHES = frozenset({"–", "—", "-", ":", "("})


def subject_before(context: Context, start: int) -> str | None:
    """Return the subject of a figure: "attendance" in "Attendance went from 91 to 95 per cent"."""
    first = max(context.sentences[context.sentence_of[start]][0], start - _LOOK_BACK)
    at = start - 1
    if context.word(at) == "of":
        at -= 2 if context.stands("extreme", at - 1) else 1
    while at >= first and context.word(at + 1) != "of" and _links(context, at):
        if at == first and context.stands("spending", at):
            break
        at -= 1
    if at > first and context.word(at) == ",":
        while at >= first and not context.stands("verb", at):
            at -= 1
        while at >= first and _links(context, at):
            at -= 1
    end = at + 1
    near = context.word(start - 1) == "of"
    while at >= first and end - at <= _FARTHEST and not _stops(context, at) and not (near and _parts(context, at)):
        if near and context.word(at)[-2:] == "ly":
            at = end - 2
            break
        if context.word(at) == "and" and _moved(context, first, at):
            break
        at -= 1
    if context.stands("giving", at) or (context.word(at) in _SHUT and context.stands("leading", at + 1)):
        return None
    if context.word(at) == "by" and (judged := _participle_before(context, at, first)):
        return _trim(context, _noun_start(context, judged, first), judged)
    if (told := _number_told(context, at, first)) is not None:
        return told
    if context.word(at) in _PRONOUNS and at + 2 == end:
        return None
    return _trim(context, at + 1, end)


def _number_told(context: Context, stop: int, first: int) -> str | None:
    """Return the children of "the number of children seen by a nurse rose to", before what ends the subject."""
    for at in range(stop, max(first, stop - _FARTHEST), -1):
        if context.stands("number_of", at) and context.word(at + 1) == "of":
            noun = noun_phrase_at(context, at + 2, single=False)
            context.how = "of the subject before it"
            return noun
        if at in context.counted or context.word(at) in _ENDS:
            return None
    return None


def _participle_before(context: Context, by: int, first: int) -> int:
    """Return the "branded" of "homes branded inadequate by the CQC rose from", 0 for a verb of its own."""
    at = next((n for n in range(by - 1, max(first, by - _CLOSE), -1) if context.word(n)[-2:] in ("ed", "un")), 0)
    if not at or _stops(context, at - 1) or any(map(context.bounds, range(at + 1, by))):
        return 0
    return at if any(map(context.lists.is_plural, context.words[max(first, at - _CLOSE) : at])) else 0


def _noun_start(context: Context, end: int, first: int) -> int:
    """Return where the noun phrase that ends at a participle starts."""
    at = end - 1
    while at >= first and end - at <= _FARTHEST and (context.word(at) in _RELATIVE or not _stops(context, at)):
        at -= 1
    return at + 1


def name_before(context: Context, end: int) -> str | None:
    """Return the noun phrase that ends before a comma: attendance in "Attendance, at 88 per cent, is low"."""
    first, at = context.sentences[context.sentence_of[end]][0], end - 1
    while at >= first and end - at <= _FARTHEST and not _stops(context, at):
        at -= 1
    return _trim(context, at + 1, end)


def _moved(context: Context, first: int, at: int) -> bool:
    """Tell whether a figure that rose or fell stands before an "and": "crime went up 8 per cent and arson …"."""
    for n in range(max(first + 1, at - _CLOSE), at):
        if n in context.counted and (
            context.word(n) in ("£", "€") or context.stands("up", n - 1) or context.stands("down", n - 1)
        ):
            return True
    return False


def _parts(context: Context, at: int) -> bool:
    """Tell whether a word stands before the noun of "a fine of £500 and costs of £90"."""
    return context.word(at) == "and" or at in context.counted or context.stands("determiner", at)


def _stops(context: Context, at: int) -> bool:
    """Tell whether a subject goes no further back; "referrals to services" does."""
    if context.word(at) == "to" and context.lists.is_plural(context.word(at - 1)):
        return False
    return context.stands("stop", at) or at in context.dated or (context.word(at) == "-" and context.spaced(at))


def _links(context: Context, at: int) -> bool:
    word = context.word(at)
    return (
        context.stands("link", at)
        or word[-2:] == "ly"
        or at in context.dated
        or at in context.counted
        or word in ("per", "cent", "%")
        or (word == "in" and at + 1 in context.dated)
    )


def _trim(context: Context, begin: int, end: int) -> str | None:
    """Return a subject without articles and without "the number of"."""
    for measure in range(end - 2, begin - 1, -1):
        if context.word(measure + 1) in ("of", "in") and (
            context.stands("measure", measure) or measure in context.counted
        ):
            begin = measure + 2
            break
    if context.word(end) == "it" or (context.word(begin) == "those" and context.stands("leading", begin + 1)):
        return None
    if context.word(begin - 1) == "which" and context.word(begin) == "time":
        begin += 1
    while begin < end and (
        context.stands("determiner", begin)
        or begin in context.counted
        or context.word(begin) in ("and", "in", "of", "for", "on", "at", "'s", "-")
    ):
        begin += 1
    while end > begin and context.word(end - 1) in ("in", "of", "for", "on", "at", "and", "with"):
        end -= 1
    while begin < end and context.stands("link", begin):
        if context.stands("spending", begin) and (context.word(begin + 1) in ("on", "per") or begin + 1 == end):
            break
        begin += 1
    if context.word(begin) in _PLACED:
        return None
    last = context.word(end - 1)
    if last in ("given", "then", "or", "out", "every", "here", "there", "along") or (
        last[-3:] == "est" and begin + 1 == end
    ):
        return None
    if begin >= end or not last.replace("-", "").isalpha() or (last[-2:] == "ed" and len(last) > 4):
        return None
    context.how = "of the subject before it"
    return context.phrase(begin, end) or None


def is_compared(context: Context, at: int) -> bool:
    """Tell the average of "against a national average of 68 per cent" from the subject of its sentence."""
    return any(context.stands("comparing", near) for near in range(max(0, at - _CLOSE), at))


def line_subject(context: Context, start: int) -> str | None:
    """Return what stands before the number in a line of a list: "Parking charges – £0.5m"."""
    at = start - 1
    while context.word(at) in _DASHES:
        at -= 1
    end = at + 1
    while at >= 0 and end - at <= _FARTHEST + 4 and context.word(at) not in ("\n", ".", ":", ";", "–", "•", "*"):
        at -= 1
    if end == at + 1 or any(context.stands("verb", n) for n in range(at + 1, end)):
        return None
    subject = _trim(context, at + 1, end)
    context.how = "of the head of its line"
    return subject


def sentence_topic(context: Context, start: int) -> str | None:
    """Return the noun phrase of a sentence that opens with "Among …," or "Of …,"."""
    first = context.sentences[context.sentence_of[start]][0]
    first += context.word(first) in _BULLETS
    if context.word(first) not in ("among", "of", "across") or start - first < 2:
        return None
    at = first + 1
    while context.stands("determiner", at) or at in context.counted:
        at += 1
    if context.word(at - 1) in ("that", "those") and at - 2 in context.counted:
        return None
    topic = noun_phrase_at(context, at, single=False) if at < start else None
    context.how = "of what opens the sentence"
    return topic
