"""Say what a number counts."""

from ..numbers import Number
from .context import Context
from .elided import elided_thing
from .graded import counted_alike
from .money import money_for
from .noun_phrase import noun_phrase_at
from .those import those_at

__all__ = ["thing_counted"]

_HYPHENS, _DASHES = ("-", "–"), ("-", "–", "—")
_CLOSES = (".", ",", ";", ")", "", "\n")
_NEAR, _WIDE = 6, 14


def thing_counted(context: Context, start: int, end: int, lead: int, number: Number) -> tuple[str | None, bool]:
    """Return the thing that a number counts, and whether a later number may count it too.

    `lead` is where the words of its qualifier begin.
    """
    after = (
        end + 2
        if context.word(end) in ("or", "and") and context.word(end + 1) in ("more", "so", "fewer", "less")
        else end
    )
    after += context.word(after) == "+"
    if context.word(start - 1) in ("", "\n", "•") and _opens_line(context, after):
        found = _headed(context, after + 1)
        if found is not None:
            return found, True
    if number.kind == "money":
        return money_for(context, start, after, lead), True
    if context.word(after) in _HYPHENS and not context.spaced(after):
        context.how = "of the noun joined to it"
        return _after_hyphen(context, after + 1), context.word(after + 1) in ("strong", "odd")
    ranked = (number.kind in ("fraction", "percent") or isinstance(number.value, float)) and (
        context.word(lead - 1) in ("a", "an") or context.words[max(0, lead - 2) : lead] == ["an", "average"]
    )
    found = _after_number(context, after, number, ranked=ranked) or _brought(context, lead, after)
    return (found or counted_alike(context, after) or elided_thing(context, start, lead, number)), True


def _brought(context: Context, lead: int, at: int) -> str | None:
    """Return the homes of "this brings to 14 the homes inspected"."""
    if context.word(lead - 1) != "to" or not context.stands("bringing", lead - 2) or context.word(at) != "the":
        return None
    at += 3 if context.words[at + 1 : at + 3] == ["number", "of"] else 1
    return noun_phrase_at(context, at, single=False)


def _opens_line(context: Context, at: int) -> bool:
    """Tell the dash or colon between the figure that heads a line and what it counts."""
    return context.word(at) == ":" or (context.word(at) in _DASHES and context.spaced(at))


def _headed(context: Context, at: int) -> str | None:
    """Return the thing that a line counts which opens with its figure: "4,210 – children with a plan"."""
    while context.stands("determiner", at):
        at += 1
    return noun_phrase_at(context, at, single=True)


def _after_number(context: Context, at: int, number: Number, *, ranked: bool) -> str | None:
    """Return the noun phrase that follows a number, past "of the" and past the rise or fall it measures.

    A share that is `ranked` stands before the thing itself: "a 30 per cent vacancy rate".
    """
    if context.words[at + 1 : at + 4] == ["-", "on", "-"]:
        at += 5
    if context.word(at) == "(" and at + 1 in context.numbers and ")" in context.words[at + 2 : at + 6]:
        at = context.words.index(")", at + 2) + 1
        if number.kind == "fraction" and context.word(at) != "of":
            return None
    if context.word(at) == "(":
        at = _past_brackets(context, at)
    at += context.words[at : at + 2] in (["[", "of"], [")", "of"])
    if context.word(at) in (",", "and"):
        at = _past_list(context, at)
    if context.word(at) == "of":
        return _after_of(context, at + 1)
    if context.word(at) == "out" and context.word(at + 1) == "of":
        return _after_of(context, at + 2)
    if context.word(at) == "the" and context.word(at + 1) == "number" and context.word(at + 2) == "of":
        return noun_phrase_at(context, at + 3, single=False)
    if number.kind == "fraction" and context.word(at)[-3:] == "ing":
        return None
    if number.kind == "fraction" and context.stands("determiner", at):
        return noun_phrase_at(context, at + 1, single=True)
    if context.word(at) == "times" and context.word(at + 1) in ("the", "as", "its", "that", "more"):
        return noun_phrase_at(context, at + 2, single=True)
    if number.kind != "cardinal" and (context.stands("up", at) or context.stands("down", at)):
        return noun_phrase_at(context, at + 2, single=True) if context.word(at + 1) in ("in", "on") else None
    return noun_phrase_at(context, at, single=ranked or (number.value == 1 and number.kind == "cardinal"))


def _past_brackets(context: Context, at: int) -> int:
    """Return the "of" behind brackets, "four (safe, caring and well-led) of the five areas", else the place itself."""
    shut = next((n for n in range(at + 1, at + _WIDE) if context.word(n) == ")"), at)
    return shut + 1 if context.word(shut + 1) == "of" else at


def _past_list(context: Context, at: int) -> int:
    """Return the "of" behind more numbers, "40%, 42% and 54% of detainees", else the place itself."""
    end = at
    while context.word(end) in (",", "and") and end + 1 in context.numbers and context.word(end + 1)[0].isdigit():
        end = context.numbers[end + 1]
    return end if context.word(end) == "of" else at


def _after_of(context: Context, at: int) -> str | None:
    """Return what "of" leads to, past determiners and a further number; None where that only points back."""
    if context.word(at) in ("those", "people") and (told := those_at(context, at)) is not None:
        return told
    while context.stands("determiner", at) and not context.stands("back", at + 1):
        at += 1
    while at < len(context.words) and context.word(at) in ("the", "last", "first", "next", "total"):
        at += 1
    at = start = _inner_number(context, at)
    if at in context.numbers:
        at = context.numbers[at]
        if context.word(at) == "of":
            return _after_of(context, at + 1)
        return noun_phrase_at(context, at, single=False) or _sum(context, start, at)
    if context.stands("aged", at) and context.word(at - 1) == "those":
        return context.phrase(at - 1, context.numbers.get(at + 1, at + 1))
    if context.stands("back", at):
        named = context.lists.is_plural(context.word(at + 1)) and context.word(at + 2) in _CLOSES
        return noun_phrase_at(context, at + 1, single=False) if named else None
    return noun_phrase_at(context, at, single=True)


def _inner_number(context: Context, at: int) -> int:
    """Return where the number of "half of the nearly 8,200 homes" or "31 of the society's 41 members" starts."""
    for near in range(at, at + _NEAR):
        if near in context.numbers:
            led = " ".join(context.words[at:near])
            return near if led in context.lists.qualifiers or context.word(near - 1) in ("'s", "'") else at
        if context.bounds(near) and context.word(near) not in context.lists.qualifier_words:
            return at
    return at


def _sum(context: Context, start: int, end: int) -> str | None:
    return context.phrase(start, end) if context.word(start) in ("£", "€", "$") else None


def _after_hyphen(context: Context, at: int) -> str | None:
    """Return the noun of "30-pupil school" or "12-strong taskforce"."""
    if context.word(at) in ("strong", "odd"):
        return noun_phrase_at(context, at + 1, single=True)
    return context.text(at) if context.word(at).isalpha() else None
