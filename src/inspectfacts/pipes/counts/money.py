"""Say what a sum of money is for: the noun after it, what it goes on, or what costs it."""

from .context import Context
from .noun_phrase import noun_phrase_at
from .subjects import line_subject, name_before, subject_before

__all__ = ["money_for"]

_HYPHENS = ("-", "–")
_CLOSES = (".", ",", ";", ")", "", "\n")
_WIDE, _SHORT = 18, 5
_STANDING = ("at", "is", "are", "was", "were")
_DURING = ("over", "in", "during", "within")
_LEDS = ("of", "for", "on", "into", "towards", "toward")


def money_for(context: Context, start: int, end: int, lead: int) -> str | None:
    """Return what a sum of money is for: the noun after it, what it goes on, or the subject before it."""
    end += context.stands("pounds", end)
    at, word = end, context.word(lead - 1)
    closed = context.text(end - 1)[-1:] == "." and context.text(end)[:1].isupper()
    if context.word(at) in _HYPHENS and context.word(at + 1) in ("a", "per"):
        at += 4
    elif context.word(at) in ("a", "per", "an"):
        at += 2
    elif context.word(at) in ("each", "apiece"):
        at += 1 + context.stands("period", at + 1)
    if context.word(lead - 2) in ("up", "down", "compared") or word in ("to", "against"):
        same = context.back(start, kind="money", here=True)
        if same:
            return same
    if word in ("–", "—", ":") and context.word(end) in ("", "\n", ".", ","):
        return line_subject(context, lead)
    if word == "," and context.word(end) == "," and (named := _named_apart(context, lead - 1)) is not None:
        return named
    if word == "fined" and context.word(end) == "for":
        return None
    if word == "of" and context.stands("sums", lead - 2):
        return subject_before(context, lead)
    if at > end and word in _STANDING and (subject := subject_before(context, lead)) is not None:
        return subject
    found = None if closed else _after_sum(context, at, word)
    return found or subject_before(context, lead) or context.back(start, kind="money", here=True)


def _named_apart(context: Context, comma: int) -> str | None:
    """Return the repair bill of "the repair bill, £38m, is the largest", but no "however, £38m, it seems"."""
    if not any(context.stands("determiner", at) for at in range(comma - _SHORT, comma)):
        return None
    return name_before(context, comma)


def _after_sum(context: Context, at: int, before: str) -> str | None:
    """Return the noun after a sum, or what words such as "was spent on" lead to."""
    first, plain = at, noun_phrase_at(context, at, single=True)
    if plain is not None and not context.stands("spent", at):
        return plain
    while context.stands("spent", at):
        at += 1
    led = (
        *_LEDS,
        *(("to",) if before in context.lists.sets["adding"] else ()),
        *(("from",) if before in context.lists.sets["cutting"] else ()),
    )
    if context.word(at) in led or (context.word(at) == "in" and _is_paid_in(context, at + 1, before)):
        at += 1
        while context.stands("determiner", at):
            at += 1
        found = noun_phrase_at(context, context.numbers.get(at, at), single=True)
        if found is not None:
            return found
    return _spent_on(context, first)


def _is_paid_in(context: Context, at: int, verb: str) -> bool:
    """Tell what a sum is for after "in": "£900 in costs", or any plural after "paid £9m in"."""
    nouns = verb in context.lists.sets["paying"] and any(
        map(context.lists.is_plural, (context.word(at), context.word(at + 1)))
    )
    return nouns or context.stands("paid_in", at)


def _spent_on(context: Context, first: int) -> str | None:
    """Return the roof of "£5,000 from the reserves will be spent on the roof", "… had been set aside to mend it"."""
    at = _past_verb(context, first) or _past_time(context, first)
    if at is None:
        return None
    if context.word(at) == "to" and context.stands("determiner", at + 2):
        at += 1
    elif context.word(at) not in _LEDS[1:]:
        return None
    at += 1
    while context.stands("determiner", at):
        at += 1
    return noun_phrase_at(context, at, single=True)


def _past_verb(context: Context, first: int) -> int | None:
    """Return the token behind the next word of spending in the clause."""
    for at in range(first, first + _WIDE):
        if context.word(at) in _CLOSES:
            return None
        if context.stands("goes", at):
            return at + 1 + (context.word(at + 1) == "aside")
    return None


def _past_time(context: Context, first: int) -> int | None:
    """Return the token behind the time that follows a sum: "£5m over two years for …"."""
    at = first + (context.word(first) in _DURING)
    if at not in context.dated:
        return None
    while at in context.dated:
        at += 1
    return at
