"""Tell numbers that count something from those that name, rank, grade, date or time it."""

from ..numbers import Number
from .addresses import is_address, is_code
from .context import Context
from .grades import counts_plural, is_grade, leads_to_plural

__all__ = ["counts_something"]

_JOINS = frozenset({"and", "to", "or", ",", "-", "–", "&"})
_NEAR, _YEAR, _LIFE = 25, 4, 8
_TO_AGE = ("to", "and", "or", "until", "till")
_AGE_LEADS = ("from", "between", "over", "under", "of")
# Around a figure that is all there is in its line, as in a cell of a table.
_CELL = (("\n", "\n"), ("", "\n"), ("\n", ""))
_ENDED = frozenset({".", "!", "?", ";", ":"})
_MINUTES = frozenset({"five", "ten", "twenty"})
_CLOCK_LEADS = frozenset({"at", "'s", "until", "till", "by", "is", "was"})
# "Elm Café: 5 (June 3)" tells the score of a visit.
_TO_HOUR, _HALVES = frozenset({"-", "–", "to", "and"}), frozenset({"am", "pm"})
_SCORES = frozenset("012345")
_SHARES = frozenset({"cent", "%"})
_UNSPACED = frozenset({"yearold", "yearolds"})
_OPENERS = frozenset("“‘\"'(:;–—-•*")
_ENDS = frozenset({",", ")", ".", "\n", "", "and", ";", "?", "!", "”", "’"})


def counts_something(context: Context, start: int, end: int, number: Number) -> bool:
    """Tell whether a number quantifies something."""
    if number.kind in ("money", "percent"):
        return context.words[max(0, start - 2) : start] != ["for", "every"]
    shut = end + (context.word(end) == ":")
    if number.kind == "cardinal" and (context.word(start - 1), context.word(shut)) in _CELL:
        return False
    if number.rule == "numbers.score" or (number.upper is not None and number.value == 0):
        return False
    return not (
        _is_named(context, start, end)
        or is_grade(context, start, end, number)
        or _is_age(context, start, end, number)
        or is_code(context, start, end)
        or _is_pronoun(context, start, end, number)
        or _is_next(context, start, end, number)
        or _is_time(context, start, end)
    )


def _is_time(context: Context, start: int, end: int) -> bool:
    """Tell the eight minutes of "12 minutes against a target of eight"."""
    if context.word(start - 1) != "of" or not context.stands("yardstick", start - 2) or context.word(end) not in _ENDS:
        return False
    near = range(max(0, start - _LIFE - 2), start)
    if not _SHARES.isdisjoint(context.words[max(0, start - _NEAR) : start]):
        return False
    return any(context.stands("lasting", at) and at in context.dated for at in near)


def _is_named(context: Context, start: int, end: int) -> bool:
    """Tell a number that is part of a name, a time or an address, or that numbers a list."""
    after = context.word(end)
    if _goes_on_label(context, start, end) or (after in (",", "and", "&") and _leads_to_date(context, end)):
        return True
    if _is_rate(context, start, end) or _is_clock(context, start, end):
        return True
    if context.stands("tail", end) or _is_labelled(context, start, end):
        return not context.stands("rated", start - 1) or not (after == "as" or counts_plural(context, end))
    if context.word(start) == "a" and after == "in" and end + 1 in context.dated:
        return not context.stands("near_share", start - 1)
    if _is_joined_to_name(context, start, end) or _numbers_line(context, start, end):
        return True
    before, text = context.word(start - 1), context.text(start)
    if text[0].isupper() and before not in ("", "\n") and before not in _OPENERS and before[-1:] != ".":
        return context.sentence_of[start - 1] == context.sentence_of[start]
    if is_address(context, start, end) or _is_step(context, start, end):
        return True
    if before == ":" and after == "(" and end - start == 1 and context.text(start) in _SCORES:
        return end + 1 in context.dated or end + 2 in context.dated
    return before in (":", "/") and context.text(start - 2).isdigit()


def _goes_on_label(context: Context, start: int, end: int) -> bool:
    """Tell the second number of "Years 5 and 6"."""
    joined = context.word(start - 1) in _JOINS and start - 2 in context.counted and context.stands("label", start - 3)
    return joined and (context.stands("boundary", end) or not context.word(end).isalpha())


def _is_rate(context: Context, start: int, end: int) -> bool:
    """Tell the number of "per 100", "half past", "one in every five", "every three" and "a week or two"."""
    before = context.word(start - 1)
    if before == "per" or (context.word(start) == "half" and context.word(end) == "past"):
        return True
    if before == "every" and (context.word(start - 2) in ("of", "in", "for") or context.bounds(end)):
        return True
    return before == "or" and context.stands("period", start - 2)


def _is_labelled(context: Context, start: int, end: int) -> bool:
    """Tell a number right after a word for what is numbered, "Year 6"; "the past 12 inspections" are counted."""
    if not context.stands("label", start - 1) or start - 1 in context.dated:
        return False
    past = context.word(start - 1) == "past" and context.stands("determiner", start - 2)
    return not (past and leads_to_plural(context, end))


def _is_joined_to_name(context: Context, start: int, end: int) -> bool:
    """Tell the number of "Unit 3", "level-3", "class of '98" and "Catch-22"."""
    before = context.word(start - 1)
    if context.stands("place", start - 1) and context.text(start - 1)[0].isupper():
        return True
    if before not in ("-", "'", "’"):
        return False
    short = before != "-" and len(context.word(start)) == 2 and not leads_to_plural(context, end)
    if short or context.stands("label", start - 2) or (before == "-" and context.word(start - 2) == "of"):
        return True
    capital = before == "-" and context.text(start)[0].isupper()
    return capital and not context.spaced(start) and context.word(start - 2).isalpha()


def _numbers_line(context: Context, start: int, end: int) -> bool:
    """Tell the number that heads an item of a list: "1. The home", "2) Staff"."""
    if context.word(end) not in (".", ")"):
        return False
    before = context.word(start - 1)
    return before in ("", "\n") or (before in _ENDED and context.text(end + 1)[:1].isupper())


def _is_clock(context: Context, start: int, end: int) -> bool:
    """Tell either number of "at ten to eight", or both where they look like a range: "at five to eight"."""
    first, last = start, end
    if context.word(start - 1) == "to" and start - 2 in context.numbers:
        first = start - 2
    elif context.word(end) == "to" and end + 1 in context.numbers:
        last = context.numbers[end + 1]
    if context.word(end) in _TO_HOUR and _is_hour(context, end + 1):
        return True
    if last - first != 3 or context.word(first + 1) != "to" or context.word(first) not in _MINUTES:
        return False
    after = context.word(last)
    return context.word(first - 1) in _CLOCK_LEADS and (after == "on" or not after.isalpha())


def _is_hour(context: Context, at: int) -> bool:
    """Tell the 6pm of "from 3-6pm"."""
    word = context.word(at)
    return word[:1].isdigit() and (word[-2:] in _HALVES or context.word(at + 1) in _HALVES)


def _leads_to_date(context: Context, at: int) -> bool:
    """Tell the "3–5" of "3–5, 9–12 and 16–20 April"."""
    while context.word(at) in (",", "and", "&") and at + 1 in context.numbers:
        if at + 1 in context.dated:
            return context.word(at + 1).isdigit() and len(context.word(at + 1)) < _YEAR
        at = context.numbers[at + 1]
    return False


def _is_step(context: Context, start: int, end: int) -> bool:
    """Tell the number that heads a line of a legend, "5 – hygiene standards are very good", or of a ranking."""
    colon = context.word(end) == ":"
    if context.word(start - 1) not in ("", "\n", "•", "*") or not (colon or context.word(end) in ("–", "-", "—", "=")):
        return False
    if colon and context.text(start).isdigit() and context.text(end + 1)[:1].isupper():
        return not context.lists.is_plural(context.word(end + 1))
    return any(
        context.stands("scheme", at) and not context.lists.is_plural(context.word(at + 1))
        for at in range(end + 1, end + 5)
        if "\n" not in context.words[end + 1 : at]
    )


def _is_age(context: Context, start: int, end: int, number: Number) -> bool:
    """Tell an age: "Edna, 88, said", "a 14-year-old", "children aged five to 11", "when he was 15"."""
    before, after = context.word(start - 1), context.word(end)
    if context.stands("aged", start - 1) or _is_age_from(context, start):
        return True
    if before in ("to", "and") and context.stands("aged", start - 4):
        return True
    if number.upper in range(11, 26) and number.value in range(2, 17) and context.stands("taught", end):
        return True
    rest = context.words[end : end + 8]
    if not _UNSPACED.isdisjoint(rest[:2]):
        return True
    if after in ("-", "–") and rest[1][:-1].isdigit() and rest[1][-1] == "s":
        return True
    if after in ("-", "–") and (rest[1] in ("and", "to", "or") or "old" in rest[:5] or "olds" in rest[:5]):
        return True
    if after in ("to", "and", "or") and ("olds" in rest[:7] or "old" in rest[:7]):
        return True
    if before == "of" and (context.stands("person", start - 2) or context.stands("aged", start - 2)):
        return True
    if context.text(start - 1) == "At" and after == "," and number.value in range(16, 111):
        return True
    if after in ("years", "year", "months", "month", "weeks", "days") and rest[1] in ("old", "olds", "of"):
        return rest[1] != "of" or rest[2] == "age"
    if not 1 <= number.value <= 110 or number.upper is not None or end - start > 1 or after not in _ENDS:
        return False
    name = context.text(start - 2)[:1].isupper()
    if before in (",", "("):
        young = after in (",", ".") and context.text(start).islower() and number.value in range(2, 18)
        young = young and context.word(start - 3) not in ("in", "at", "of", "from", "near", "for")
        return name and (young or context.text(start).isdigit())
    if before == "at" and number.value in range(10, 100) and context.text(start).isdigit():
        return any(context.stands("lifetime", at) for at in range(max(0, start - _LIFE), start))
    return before in ("is", "was", "'s", "'m", "am") and (
        name or context.word(start - 2) in ("he", "she", "who", ",", "i")
    )


def _is_age_from(context: Context, start: int) -> bool:
    """Tell the ends of "aged from four to 11" and "between the ages of four and 11"."""
    if context.word(start - 1) in _TO_AGE and start - 2 in context.counted:
        start -= 2
        if context.stands("aged", start - 1):
            return True
    if context.word(start - 1) in ("under", "over") and context.stands("young", start - 2):
        return not context.lists.is_plural(context.word(start + 1))
    return context.word(start - 1) in _AGE_LEADS and context.stands("aged", start - 2)


def _is_next(context: Context, start: int, end: int, number: Number) -> bool:
    """Tell the "a fifth" that is one more after four: "good in four areas and outstanding in a fifth"."""
    if number.kind != "fraction" or context.word(start) != "a" or end - start != 2 or context.word(end) == "of":
        return False
    if context.word(end) == "and" and context.stands("final", end + 1):
        return True
    nth = round(1 / number.value)
    if context.word(start + 1) == "fourth":
        return True
    if nth < 3 or context.word(start + 1) in ("quarter", "half") or context.stands("many", end):
        return False
    before = context.words[max(0, start - _NEAR) : start]
    return nth - 1 == context.last_value(start) or (nth == 3 and not {"second", "another"}.isdisjoint(before))


def _is_pronoun(context: Context, start: int, end: int, number: Number) -> bool:
    """Tell the "one" of "no one", "the one who", "one another", "one can"."""
    if number.value != 1 or context.word(start) != "one" or end - start > 1:
        return False
    if context.stands("one_before", start - 1) or context.stands("one_after", end):
        return True
    if context.word(end) in ("in", "on", "from", "last") and (end in context.dated or end + 1 in context.dated):
        return True
    if context.word(end) == "of" and (context.word(end + 2)[-3:] == "est" or context.stands("superlative", end + 2)):
        return context.stands("determiner", end + 1)
    bounded = context.word(start - 1) in ("only", "just", "least", "than")
    return not bounded and context.word(end) in (".", ",", "'s", "s", "?", "!", "", "\n", "who", "that")
