"""Say what a number without a noun of its own counts: its subject, or what a number before it counted."""

from ..numbers import Number
from .context import Context
from .graded import names_grade
from .subjects import is_compared, line_subject, name_before, sentence_topic, subject_before
from .those import those_before

__all__ = ["elided_thing"]

_SHORT, _FEW = 7, 4
_CLAUSE = (";", ":", "\n", "•")
_OWNING = ("has", "have", "had")
_TRENDS = ("up", "down", "compared", "against", "or", "(", "than")


def elided_thing(context: Context, start: int, lead: int, number: Number) -> str | None:
    """Return what a number counts that no noun follows; `lead` is where the words of its qualifier begin."""
    word, before = context.word(lead - 1), context.word(lead - 2)
    if context.word(start + 1) == "others":
        return "others"
    if _ends_short_line(context, start, number):
        return line_subject(context, lead)
    beside = _beside_mark(context, start, lead)
    if beside is not None:
        return beside
    if word == "to" and context.stands("summing", lead - 2) and context.word(lead - 3) == ",":
        return context.latest(start)
    if word == "of" and before == "average" and is_compared(context, lead - 2):
        return context.back(start, kind=number.kind, here=True)
    if word == "of" and context.stands("extreme", lead - 2) and (moved := context.latest(start)):
        return moved
    if _is_apart(context, lead):
        same = context.back(start, kind="percent", here=True) if number.kind == "percent" else None
        return same or context.back(start, any_kind=True) or subject_before(context, lead)
    if word == "at" and before == "," and number.kind != "cardinal" and (named := name_before(context, lead - 2)):
        return named
    if word in ("which", "whom") and before == "of":
        return context.plural_before(lead - 2) or context.back(start, any_kind=True)
    if word == "with" and before == "," and number.kind == "percent" and (led := _led_by(context, start, lead - 2)):
        return led
    if word == "with" and number.kind == "cardinal":
        return context.back(start, kind="cardinal", here=True) or context.last_plural(start)
    if word in ("to", "against") and (same := context.back(start, kind=number.kind, here=True)):
        return same
    return _pointed_back(context, start, lead, number)


def _ends_short_line(context: Context, start: int, number: Number) -> bool:
    """Tell a figure that ends a line of a few words, as in a table."""
    short = start - context.sentences[context.sentence_of[start]][0] < _SHORT
    return short and context.word(start + (2 if number.kind == "percent" else 1)) in ("", "\n")


def _beside_mark(context: Context, start: int, lead: int) -> str | None:
    """Return the thing before a dash or colon, a bracket, or ", among" that leads to its number."""
    word = context.word(lead - 1)
    if word in ("–", "—", ":") and context.word(start + 1) in ("", "\n", "(", ".", ",", "–"):
        return line_subject(context, lead)
    if word == "(" and context.word(lead - 2)[:1].isalpha() and context.text(lead - 2)[:1].islower():
        return context.plural_before(lead - 1)
    return context.plural_before(lead - 1) if word == "among" and context.word(lead - 2) == "," else None


def _is_apart(context: Context, lead: int) -> bool:
    """Tell a figure set beside another: "up from 40", "compared with 30", ", down to 20"."""
    word, before = context.word(lead - 1), context.word(lead - 2)
    if word in _TRENDS or before == "compared":
        return True
    return before in _TRENDS and context.word(lead - 3) in (",", "(", "–", "")


def _is_dash(context: Context, at: int) -> bool:
    return context.word(at) in ("-", "–", "—") and context.spaced(at)


def _led_by(context: Context, start: int, comma: int) -> str | None:
    """Return the homes of "Homes did badly, with only 12 per cent rated good", a clause without another number."""
    first, at = context.sentences[context.sentence_of[start]][0], comma
    while at > first and context.word(at - 1) not in _CLAUSE and not _is_dash(context, at - 1):
        at -= 1
    if any(n in context.counted for n in range(at, comma)):
        return None
    at += context.stands("determiner", at)
    for noun in range(at, min(at + _FEW, comma)):
        if context.lists.is_plural(context.word(noun)):
            context.how = "of the subject before it"
            return context.phrase(at, noun + 1)
        if context.word(noun) == "'s":
            at = noun + 1
        elif context.bounds(noun):
            break
    return None


def _pointed_back(context: Context, start: int, lead: int, number: Number) -> str | None:
    """Return what "two of them", "in a third", or a number behind a linking verb counts, else what the topic is."""
    word = context.word(lead - 1)
    stop = context.numbers.get(start, start + 1)
    if context.word(stop) == "of" and context.word(stop + 1) in ("them", "these", "those"):
        return context.back(start, any_kind=True) or context.last_plural(start) or context.text(stop + 1)
    opens = lead - 1 == context.sentences[context.sentence_of[start]][0]
    if word == "in" and opens and (same := context.within(start)):
        return same
    if context.stands("link", lead - 1) and word not in ("the", "a", "an"):
        return _linked(context, start, lead, number)
    return _of_topic(context, start, lead, number)


def _of_topic(context: Context, start: int, lead: int, number: Number) -> str | None:
    """Return the topic of the sentence, what the same number counted before, or the last thing counted or told."""
    if number.kind == "percent" and context.stands("overall", context.sentences[context.sentence_of[start]][0]):
        return context.back(start, kind="percent", reach=2)
    topic = sentence_topic(context, start)
    if topic is not None or context.word(lead - 1) == "remaining":
        found = context.others(start, topic=topic is not None) or topic
        if found is not None:
            return found
    other = context.word(lead - 1) == "other"
    the_same = context.word(lead - 1 - other) == "the" and number.kind == "cardinal"
    same = context.same(start, number.value) if the_same else None
    found = same or context.back(start, any_kind=True) or _of_all(context, start, lead) or context.last_plural(start)
    first = context.sentences[context.sentence_of[start]][0]
    return found or (those_before(context, start) if lead == first else None)


def _of_all(context: Context, start: int, lead: int) -> str | None:
    """Return the areas of "weak in four areas" for "good in all five", a few sentences on."""
    found = context.back(start, any_kind=True, reach=_FEW - 1) if context.word(lead - 1) == "all" else None
    return found if found is not None and context.lists.is_plural(found.rpartition(" ")[2]) else None


def _linked(context: Context, start: int, lead: int, number: Number) -> str | None:
    """Return what a number behind a linking verb counts: the subject, unless that owns or only measures."""
    if (
        context.word(lead - 1) in ("another", "further")
        and number.kind == "cardinal"
        and (same := context.alike(start, number.value))
    ):
        return same
    owns, subject = context.word(lead - 1) in _OWNING, subject_before(context, lead)
    if number.kind == "cardinal" and (owns or (subject or "").rpartition(" ")[2].istitle()):
        return context.back(start, kind="cardinal") or (None if owns else subject)
    measure = subject is None or subject.lower() in context.lists.sets["measure"] or subject.endswith(" figure")
    if measure or subject is None or names_grade(context, lead, subject):
        more = context.word(lead - 1) in ("another", "further") and number.kind == "cardinal"
        told = context.back(start, kind=number.kind) or context.back(start, any_kind=True)
        return told or (context.last_plural(start) if more and subject is None else subject)
    return subject
