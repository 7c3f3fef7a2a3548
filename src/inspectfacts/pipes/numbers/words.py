"""Read one written number word, "1,200", "2½" or "thirty", as its value."""

import re
from functools import lru_cache

from ...rulebook import Lexicon
from ..tagged import TagTable

__all__ = ["digits_value", "number_table", "word_value"]

_NUMERAL = re.compile(r"(?P<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?P<tail>[½¼¾⅓⅔⅕⅛⅙]|[a-z%]+)?")
_FUSED = re.compile(r"(?P<low>[\d.,]+)(?P<sign>%)?(?:-|–)£?(?P<high>[\d.,]+)")
_GLYPHS = {"½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3, "⅕": 1 / 5, "⅙": 1 / 6, "⅛": 1 / 8}
_CODED = re.compile(r"(?P<before>usd|gbp|eur)?(?P<value>\d[\d,]*(?:\.\d+)?)(?P<after>usd|gbp|eur)?")
_RATIO = re.compile(r"([1-9]\d{0,2}):([1-9]\d{0,2})")
_FORMS = ("colon", "coded", "numeral", "scaled", "percented", "penced", "glyph", "fused", "code")


def number_table(lexicon: Lexicon) -> TagTable:
    """Return the tags of words for the number grammar."""
    scales = {word for label, words in lexicon.terms.items() if label[:5] in ("scale", "lette") for word in words}
    signs = {word for label, words in lexicon.terms.items() if label.startswith("sign") for word in words}

    def form(word: str) -> str | None:
        if word in _GLYPHS:
            return "glyph"
        if not word[0].isdigit():
            return "coded" if word[:3] in ("usd", "gbp", "eur") and _CODED.fullmatch(word) and len(word) > 3 else None
        if word[0] == "0" and word.isdigit() and len(word) > 1:
            return "code"
        match = _NUMERAL.fullmatch(word)
        if match is None and _RATIO.fullmatch(word):
            return "colon"
        if match is None:
            return "fused" if _FUSED.fullmatch(word) else None
        tail = match["tail"]
        if tail in ("usd", "gbp", "eur"):
            return "coded"
        if tail is None or tail in _GLYPHS:
            return "numeral"
        return "scaled" if tail in scales else "percented" if tail in signs else "penced" if tail == "p" else None

    return TagTable(lexicon, form, _FORMS)


@lru_cache(maxsize=2**14)
def digits_value(word: str) -> tuple[float, str]:
    """Return the value of the digits of a word and the letters after them."""
    match = _NUMERAL.fullmatch(word)
    if match is None:
        return _GLYPHS.get(word, 0.0), ""
    value, tail = float(match["digits"].replace(",", "")), match["tail"] or ""
    return (value + _GLYPHS[tail], "") if tail in _GLYPHS else (value, tail)


def fused_values(word: str) -> tuple[float, float]:
    """Return both ends of a range that is written as one word, "80,000-£100,000"."""
    match = _FUSED.fullmatch(word)
    assert match is not None
    low, high = (float(end.strip(".,").replace(",", "")) for end in (match["low"], match["high"]))
    return low, high


def ratio_value(word: str) -> float:
    """Return the share that the first figure of "1:8" has in the second."""
    low, high = word.split(":")
    return round(int(low) / int(high), 4)


def coded_value(word: str) -> tuple[float, str]:
    """Return the sum and the currency code of "usd115.50" and "115gbp"."""
    match = _CODED.fullmatch(word)
    assert match is not None
    return float(match["value"].replace(",", "")), match["before"] or match["after"]


def word_value(table: TagTable, words: tuple[str, ...], *, ordinal: bool = False) -> float:
    """Return the value of the words of one amount: "two hundred and six", "1.2 million", "half a dozen".

    The last word of an `ordinal` is its unit, as in "twenty-first"; else it is a part, as in "two and a third".
    """
    total, current, seen, parts = 0.0, 0.0, False, 0.0
    for word in words:
        name = table.names.get(table[word], "")
        if name in ("numeral", "scaled", "percented", "penced", "glyph"):
            value, tail = digits_value(word)
            current += value * float(table.meanings[tail] if name == "scaled" else 1)
        elif name in ("half", "quarter", "nth") and not ordinal:
            share = float(table.meanings[word])
            current += ((parts or 1.0) / share if name == "nth" else (parts or 1.0) * share) - parts
        elif name in ("unit", "teen", "tens", "nil", "half", "quarter", "couple", "nth", "first"):
            current += float(table.meanings[word])
            parts = float(table.meanings[word]) if name == "unit" else 0.0
        elif name == "point":
            return current + _decimals(table, words[words.index(word) + 1 :])
        elif name in ("hundred", "dozen", "score"):
            current = (current or 1.0) * float(table.meanings[word])
        elif name in ("scale", "letter"):
            total, current = total + (current if seen else 1.0) * float(table.meanings[word]), 0.0
        elif name in ("a", "and"):
            parts = 0.0
        seen = seen or name not in ("a", "and", "hyphen", "of")
    return total + current


def _decimals(table: TagTable, words: tuple[str, ...]) -> float:
    """Return what stands after the point: "nought three" is 0.03."""
    return float("0." + "".join(table.meanings[word] for word in words))


def parted_value(table: TagTable, words: tuple[str, ...]) -> float:
    """Return "two million and a half", whose part is of the scale before it, or "two thirds of a million"."""
    names = [table.names.get(table[word], "") for word in words]
    part = next(at for at, name in enumerate(names) if name in ("half", "quarter", "nth"))
    share = float(table.meanings[words[part]])
    share = 1 / share if names[part] == "nth" else share
    lead = names.index("scale") if names.index("scale") < part else -1
    amount = word_value(table, words[lead + 2 if lead >= 0 else 0 : part]) or 1.0
    scale = float(table.meanings[words[names.index("scale", part) if "scale" in names[part:] else lead]])
    whole = word_value(table, words[: lead + 1]) if lead >= 0 else 0.0
    return whole + amount * share * scale
