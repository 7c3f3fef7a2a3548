"""Say what a number counts."""

from ..numbers import Number
from .context import Context
from .graded import counted_alike, names_grade
from .money import money_for
from .noun_phrase import noun_phrase_at
from .subjects import is_compared, line_subject, name_before, sentence_topic, subject_before

__all__ = ["thing_counted"]

_HYPHENS, _DASHES = ("-", "–"), ("-", "–", "—")
_CLOSES = (".", ",", ";", ")", "", "\n")
_NEAR, _WIDE = 6, 14
_OWNING = ("has", "have", "had")
_TOLD_APART = ("who", "in", "at", "with")
_TRENDS = ("up", "down", "compared", "against", "or", "(", "than")


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
    ranked = number.kind in ("fraction", "percent") and (
        context.word(lead - 1) in ("a", "an") or context.words[max(0, lead - 2) : lead] == ["an", "average"]
    )
    found = _after_number(context, after, number, ranked=ranked) or _brought(context, lead, after)
    return (found or counted_alike(context, after) or _elided(context, start, lead, number)), True


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
    if context.word(at) in ("those", "people") and (told := _those(context, at)) is not None:
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


def _those(context: Context, at: int) -> str | None:
    """Return "those who replied" and "those in the north wing", cut before what is told of them."""
    participle = context.word(at + 1)[-3:] == "ing"
    if context.word(at) != "those" or not (participle or context.word(at + 1) in _TOLD_APART):
        return None
    if context.word(at + 1) != "who":
        end = at + 2 + context.stands("determiner", at + 2)
        noun = noun_phrase_at(context, end, single=True)
        return f"{context.phrase(at, end)} {noun}" if noun is not None else None
    end = at + 2
    while context.stands("verb", end) or context.word(end) in ("been", "be", "not", "n't"):
        end += 1
    return context.phrase(at, end + 1) if context.word(end).isalpha() else context.phrase(at, end)


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


def _elided(context: Context, start: int, lead: int, number: Number) -> str | None:
    """Return what a number without a noun of its own counts: its subject, or what a number before it counted."""
    word, before = context.word(lead - 1), context.word(lead - 2)
    apart = (
        word in _TRENDS or before == "compared" or (before in _TRENDS and context.word(lead - 3) in (",", "(", "–", ""))
    )
    if context.word(start + 1) == "others":
        return "others"
    if start - context.sentences[context.sentence_of[start]][0] < 7 and context.word(
        start + (2 if number.kind == "percent" else 1)
    ) in ("", "\n"):
        return line_subject(context, lead)
    if word in ("–", "—", ":") and context.word(start + 1) in ("", "\n", "(", ".", ",", "–"):
        subject = line_subject(context, lead)
        if subject is not None:
            return subject
    if word == "(" and context.word(lead - 2)[:1].isalpha() and context.text(lead - 2)[:1].islower():
        inside = context.plural_before(lead - 1)
        if inside is not None:
            return inside
    if word == "among" and before == "," and (inside := context.plural_before(lead - 1)):
        return inside
    if word == "of" and before == "average" and is_compared(context, lead - 2):
        return context.back(start, kind=number.kind, here=True)
    if word == "of" and context.stands("extreme", lead - 2) and (moved := context.latest(start)):
        return moved
    if apart and number.kind == "percent" and (same := context.back(start, kind="percent", here=True)):
        return same
    if apart:
        return context.back(start, any_kind=True) or subject_before(context, lead)
    if word == "at" and before == "," and number.kind != "cardinal" and (named := name_before(context, lead - 2)):
        return named
    if word in ("which", "whom") and before == "of":
        return context.plural_before(lead - 2) or context.back(start, any_kind=True)
    if word == "with" and number.kind == "cardinal":
        return context.back(start, kind="cardinal", here=True) or context.last_plural(start)
    if word in ("to", "against") and (same := context.back(start, kind=number.kind, here=True)):
        return same
    stop = context.numbers.get(start, start + 1)
    if context.word(stop) == "of" and context.word(stop + 1) in ("them", "these", "those"):
        return context.back(start, any_kind=True) or context.last_plural(start) or context.text(stop + 1)
    opens = lead - 1 == context.sentences[context.sentence_of[start]][0]
    if word == "in" and opens and (same := context.within(start)):
        return same
    if context.stands("link", lead - 1) and word not in ("the", "a", "an"):
        return _linked(context, start, lead, number)
    topic = sentence_topic(context, start)
    if topic is not None or word == "remaining":
        found = context.others(start, topic=topic is not None) or topic
        if found is not None:
            return found
    same = context.same(start, number.value) if word == "the" and number.kind == "cardinal" else None
    found = same or context.back(start, any_kind=True) or context.last_plural(start)
    first = context.sentences[context.sentence_of[start]][0]
    return found or (_those_before(context, start) if lead == first else None)


def _those_before(context: Context, start: int) -> str | None:
    """Return those of "Not all those who were moved came back. Two have died"."""
    sentence = context.sentence_of[start]
    first, last = context.sentences[sentence - 1] if sentence else (0, 0)
    found = (_those(context, at) for at in range(first, last - 1) if context.words[at : at + 2] == ["those", "who"])
    return next(found, None)


def _linked(context: Context, start: int, lead: int, number: Number) -> str | None:
    """Return what a number behind a linking verb counts: the subject, unless that owns or only measures."""
    if (
        context.word(lead - 1) == "another"
        and number.kind == "cardinal"
        and (same := context.alike(start, number.value))
    ):
        return same
    owns, subject = context.word(lead - 1) in _OWNING, subject_before(context, lead)
    if number.kind == "cardinal" and (owns or (subject or "").rpartition(" ")[2].istitle()):
        return context.back(start, kind="cardinal") or (None if owns else subject)
    measure = subject is None or subject.lower() in context.lists.sets["measure"] or subject.endswith(" figure")
    if measure or subject is None or names_grade(context, lead, subject):
        return context.back(start, kind=number.kind) or context.back(start, any_kind=True) or subject
    return subject
