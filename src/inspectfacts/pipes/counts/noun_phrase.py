"""Cut the noun phrase that a number counts: after the number, or the subject before it."""

from .context import Context

__all__ = ["line_subject", "noun_phrase_at", "sentence_topic", "subject_before"]

_LONGEST, _FARTHEST, _LOOK_BACK = 9, 10, 120
_CLOSE, _LISTED = 6, 7
_QUOTES = frozenset({"“", "”", "‘", "’", '"', "'", "''"})
_SPENDING = ("spending", "spend", "cost", "costs")
_DASHES = frozenset({"–", "—", "-", ":", "("})


def noun_phrase_at(context: Context, start: int, *, single: bool) -> str | None:
    """Return the noun phrase from a token on: to its plural head, or to the next boundary where it may be `single`."""
    at, head = start, None
    while (context.stands("more", at) and context.word(at + 1) != "-") or context.stands("adjective", at):
        at += 1
    first = at
    while at - first < _LONGEST:
        word = context.word(at)
        if word in _QUOTES and head is None:
            if at > first and _closes_with_grade(context, at):
                break
            at += 1
            continue
        if f"{word} {context.word(at + 1)} {context.word(at + 2)}" in context.lists.sets["compound"]:
            at += 3
            continue
        if word in ("year", "years") and context.word(at + 1)[:1].isdigit():
            at += 2
            continue
        if head is None and at > first and (_joins(context, at) or (word == "," and _lists(context, at))):
            at += 1
            continue
        if word in ("under", "over") and context.word(at + 1) == "-" and at + 2 in context.numbers:
            at, single = context.numbers[at + 2], True
            continue
        if at == first and _is_adjective(context, at):
            at += 1
            continue
        if not word or context.bounds(at) or at in context.numbers or at in context.dated:
            break
        if word == "-" and context.spaced(at):
            break
        if word in ("'s", "-", "'"):
            head = None
        elif context.lists.is_plural(word):
            head = at + 1
            if not _goes_on(context, head):
                break
        elif head is not None or (word[-2:] == "ly" and single and at > first):
            break
        at += 1
    if head is None:
        if not single or at == first or not context.word(first).isalpha() or first in context.grades:
            return None
        commas = [n for n in range(first, at) if context.word(n) == ","]
        head = min(at, first + 4, *commas)
    context.how = "of the noun after it"
    return context.phrase(first, _extend(context, head)) or None


def _is_adjective(context: Context, at: int) -> bool:
    """Tell the "live" of "1,000 live disrepair cases" from that of "1,000 live there"."""
    return context.stands("either", at) and any(
        context.lists.is_plural(context.word(n)) and not any(map(context.bounds, range(at + 1, n)))
        for n in range(at + 1, at + 4)
    )


def _closes_with_grade(context: Context, at: int) -> bool:
    """Tell the mark of "one service ‘Good’", whose grade tells of the noun and is no part of it."""
    if at + 1 not in context.grades:
        return False
    shut = next((n for n in range(at + 2, at + _CLOSE) if context.word(n) in _QUOTES), at)
    return shut > at and (not context.word(shut + 1).isalpha() or context.bounds(shut + 1))


def _joins(context: Context, at: int) -> bool:
    return context.word(at) == "and" and not context.stands("boundary", at + 1)


def _lists(context: Context, at: int) -> bool:
    """Tell the comma of "education, health and care plans", whose one head is the last."""
    words = context.words[at + 1 : at + 1 + _LISTED]
    if "and" not in words:
        return False
    joined = words.index("and")
    plain = all(word.isalpha() or word == "," for word in words[:joined])
    last = next((word for word in words[joined + 1 :] if context.lists.is_plural(word)), None)
    clear = not any(context.stands("boundary", n) and context.word(n) != "," for n in range(at + 1, at + 1 + joined))
    return plain and clear and last is not None and not any(map(context.lists.is_plural, words[:joined]))


def _goes_on(context: Context, at: int) -> bool:
    """Tell whether a noun phrase goes on past a plural: "children's homes", "sports teams"."""
    word, after = context.word(at), context.word(at + 1)
    if word in ("'s", "-"):
        return True
    if word == "'":
        return not context.spaced(at) and after.isalpha() and not context.stands("boundary", at + 1)
    return context.lists.is_plural(word) and not context.stands("boundary", at)


def _extend(context: Context, end: int) -> int:
    """Return the end of a noun phrase with what belongs to its noun: "in care", "subject to …", "of …"."""
    two = f"{context.word(end)} {context.word(end + 1)}"
    if two in context.lists.sets["fixed"]:
        return end + 2
    led = context.word(end) in ("of", "with", "without", "from", "for")
    if two != "subject to" and (not led or context.stands("back", end + 1) or end + 1 in context.dated):
        return end
    at = end + (2 if two == "subject to" else 1)
    while context.stands("determiner", at):
        at += 1
    if context.stands("measure", at):
        return end
    start = at
    while (
        at - start < 6
        and context.word(at).isalpha()
        and not context.stands("boundary", at)
        and at not in context.numbers
    ):
        at += 1
        if context.lists.is_plural(context.word(at - 1)):
            break
    while at > start + 1 and context.word(at - 1)[-2:] == "ed":
        at -= 1
    return at if at > start else end


def subject_before(context: Context, start: int) -> str | None:
    """Return the subject of a figure: "attendance" in "Attendance went from 91 to 95 per cent"."""
    first = max(context.sentences[context.sentence_of[start]][0], start - _LOOK_BACK)
    at = start - 1
    if context.word(at) == "of":
        at -= 2 if context.stands("extreme", at - 1) else 1
    while at >= first and context.word(at + 1) != "of" and _links(context, at):
        if at == first and context.word(at) in _SPENDING:
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
        if context.word(at) == "and" and _moved(context, first, at):
            break
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
    )


def _trim(context: Context, begin: int, end: int) -> str | None:
    """Return a subject without articles and without "the number of"."""
    for measure in range(end - 2, begin - 1, -1):
        if context.word(measure + 1) in ("of", "in") and (
            context.stands("measure", measure) or measure in context.counted
        ):
            begin = measure + 2
            break
    if context.word(begin) in ("in", "across") and context.word(end) == "it":
        return None
    while begin < end and (
        context.stands("determiner", begin)
        or begin in context.counted
        or context.word(begin) in ("and", "in", "of", "for", "on", "at", "'s", "-")
    ):
        begin += 1
    while end > begin and context.word(end - 1) in ("in", "of", "for", "on", "at", "and", "with"):
        end -= 1
    while begin < end and context.stands("link", begin):
        if context.word(begin) in _SPENDING and (context.word(begin + 1) in ("on", "per") or begin + 1 == end):
            break
        begin += 1
    last = context.word(end - 1)
    if last in ("or", "out", "every", "here", "there", "along") or (last[-3:] == "est" and begin + 1 == end):
        return None
    if begin >= end or not last.replace("-", "").isalpha() or (last[-2:] == "ed" and len(last) > 4):
        return None
    context.how = "of the subject before it"
    return context.phrase(begin, end) or None


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
    if context.word(first) not in ("among", "of", "across") or start - first < 2:
        return None
    at = first + 1
    while context.stands("determiner", at) or at in context.counted:
        at += 1
    topic = noun_phrase_at(context, at, single=False) if at < start else None
    context.how = "of what opens the sentence"
    return topic
