"""Tell numbers that are grades, scores or steps of a scale."""

from ..numbers import Number
from .context import Context

__all__ = ["counts_plural", "is_grade", "leads_to_plural"]

_LOW, _WIDE = 5, 14
_RANGED = frozenset({"to", "or", "and", "%", "/", "+", "."})
_MEANING = frozenset({"is", "means", "meaning", "being"})
_NOUGHT = ("zero", "nil", "0")
_BESIDE = frozenset({"(", ",", "–", "-", "which", "is", "means", "meaning", "‘", "“", "'", '"'})
_ENDS = frozenset({",", ")", ".", "\n", "", "and", ";", "?", "!", "”", "’"})


def is_grade(context: Context, start: int, end: int, number: Number) -> bool:
    """Tell a number that is itself a grade or a step of a scale: "a five", "zero means", "a six-point scale"."""
    if _is_of_scale(context, start, end, number) or _is_of_points(context, start, end):
        return True
    if context.word(start - 1) == "of" and context.word(start - 2) in ("score", "mark") and number.kind == "cardinal":
        return True
    if end - start > 1 or number.value > 10 or number.kind != "cardinal":
        return False
    if _is_scored(context, start, end, number) or _opens_range(context, start, end):
        return True
    word = context.word(start)
    if not word.isalpha():
        return context.word(start - 1) == "a" and context.bounds(end) and context.word(end) not in _RANGED
    return _is_nought_alone(context, end) if word in ("none", *_NOUGHT) else _is_spoken_of(context, start, end)


def _is_of_scale(context: Context, start: int, end: int, number: Number) -> bool:
    """Tell a number beside a word for a scale or a score: "five-star", "three out of five rating", "a scale of one"."""
    before, after = context.word(start - 1), context.word(end)
    if after in ("-", "–") and context.stands("steps", end + 1):
        return True
    if number.rule == "numbers.ratio.out" and (
        after in ("-", "score", "rating", "for")
        or context.word(start + 1) == "-"
        or (before == "of" and context.stands("score", start - 2))
    ):
        return True
    if before in ("of", "from") and context.word(start - 2) in ("scale", "scales"):
        return True
    if before == "to" and context.words[start - 4 : start - 2] == ["scale", "from"]:
        return True
    if before == "(" and after == ")" and number.value <= 6 and _follows_grade(context, start - 1):
        return True
    return before == "of" and (number.upper or 11) <= 10 and context.stands("score", start - 2)


def _is_scored(context: Context, start: int, end: int, number: Number) -> bool:
    """Tell a small number by the grade beside it, by a word for scores before it, or as the end of a scale."""
    if number.value <= 6 and _names_grade(context, start, end):
        return True
    if context.word(start - 1) == "of" and context.stands("score", start - 2):
        return True
    if context.word(start - 1) == "it" and context.stands("rated", start - 2) and not leads_to_plural(context, end):
        return True
    return context.word(end) == "the" and context.stands("ranks", end + 1)


def _opens_range(context: Context, start: int, end: int) -> bool:
    """Tell either end of "from zero to five", where it counts no plural."""
    before, after = context.word(start - 1), context.word(end)
    if before == "to" and context.word(start - 2) in _NOUGHT and not context.lists.is_plural(after):
        return True
    opens = before == "from" and after == "to" and context.text(start) in _NOUGHT
    return opens and not context.lists.is_plural(context.word(end + 2))


def _is_nought_alone(context: Context, end: int) -> bool:
    """Tell the "zero" that counts nothing: "zero ratings", "a zero was given", "none of the"."""
    if context.stands("score", end):
        return True
    if context.word(end) != "of" and not context.lists.is_plural(context.word(end)):
        return True
    return context.stands("back", end + 1) and context.word(end + 1) != "the"


def _is_spoken_of(context: Context, start: int, end: int) -> bool:
    """Tell a number that is spoken of as one: "a five", "(four)", "a three means"."""
    before, after = context.word(start - 1), context.word(end)
    if before in ("a", "an") and not (after in ("-", "–") or context.lists.is_plural(after)):
        return True
    bracketed = before == "(" and after == ")" and start - 2 not in context.counted
    return bracketed or (before in ("on", "with", "a", "and") and after in ("is", "means"))


def _is_of_points(context: Context, start: int, end: int) -> bool:
    """Tell either number of "zero out of 27 inspection points" or of "0 out of 25 for hygiene", which are a score."""
    if _is_out_of_marks(context, start, end):
        return True
    at = end + (context.word(end) in _ENDS)
    if context.words[start - 2 : start] == ["out", "of"]:
        low, high = start - 3 - (context.word(start - 3) in _ENDS), end
    elif context.words[at : at + 2] == ["out", "of"] and at + 2 in context.numbers:
        low, high = start, context.numbers[at + 2]
    else:
        return False
    if context.stands("points", high) or context.stands("points", high + 1):
        return True
    return context.word(low) in _NOUGHT and not leads_to_plural(context, high)


def _is_out_of_marks(context: Context, start: int, end: int) -> bool:
    """Tell the five of "two stars out of five" and of "a rating of 4.3 out of five", which are as many as there are."""
    at = start - 2 * (context.words[start - 2 : start] == ["a", "possible"])
    if context.words[at - 2 : at] != ["out", "of"] or leads_to_plural(context, end):
        return False
    if context.stands("marks", at - 3) and at - 4 in context.counted:
        return True
    low = next((n for n in range(at - _LOW, at - 2) if context.numbers.get(n) == at - 2), 0)
    return low > 1 and context.word(low - 1) == "of" and context.stands("score", low - 2)


def _follows_grade(context: Context, at: int) -> bool:
    """Tell the bracket right after a grade: “Very Good” (5)."""
    at -= not context.word(at - 1).isalnum()
    return at - 1 in context.grades or at - 2 in context.grades


def _names_grade(context: Context, start: int, end: int) -> bool:
    """Tell a step of a scale by the grade beside it, "six (excellent)", or by its line, "Leadership – 4"."""
    if _is_step(context, start, end):
        return True
    at, apart = end, False
    while at - end < 4 and context.word(at) in _BESIDE:
        apart = apart or context.word(at) in ("(", ",", "–", "-", "which")
        at += 1
    if apart and at in context.grades:
        return True
    return (
        context.word(start - 1) in ("–", "-", ":")
        and context.word(end) in ("", "\n")
        and "\n" in context.words[max(0, start - 5) : start]
    )


def _is_step(context: Context, start: int, end: int) -> bool:
    """Tell either figure of "a scale where 1 is poor and 6 is excellent" from that of "three are good, 1 is poor"."""
    if context.word(end) not in _MEANING or end + 1 not in context.grades:
        return False
    scaled = "scale" in context.words[max(0, start - _WIDE) : start] or context.word(start - 1) == "where"
    several = context.word(start).isdigit() and context.word(start) != "1"
    return scaled or several or context.word(end) != "is"


def leads_to_plural(context: Context, end: int) -> bool:
    """Tell whether a plural follows a number, right away or after an adjective or two: "12 key aspects"."""
    for at in range(end, end + 3):
        if context.lists.is_plural(context.word(at)):
            return not context.stands("tail", at) and not context.stands("points", at)
        if not context.word(at).isalpha() or context.bounds(at):
            return False
    return False


def counts_plural(context: Context, end: int) -> bool:
    """Tell a number that counts what follows it, of them all or not: "rated 12 areas", "rated 26 of the 33 areas"."""
    at = end + 1 if context.word(end) == "of" else end
    while at > end and context.stands("determiner", at):
        at += 1
    return leads_to_plural(context, context.numbers.get(at, at) if at > end else at)
