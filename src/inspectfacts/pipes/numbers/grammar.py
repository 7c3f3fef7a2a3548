"""How number words make numbers: the rules of the number grammar and the value of what each finds."""

from collections.abc import Callable, Iterator, Sequence

from ..tagged import Grammar, Stretch, TagTable
from .ratios import is_of_parts, is_share
from .value import Number, NumberKind, plain
from .words import coded_value, digits_value, fused_values, parted_value, ratio_value, word_value

__all__ = ["NumberReader"]

_CLASSES = {
    "small": "(tens (?! hyphen (nth | first)) (hyphen? unit)?+ | teen | unit | numeral)",
    "hundreds": "(small | a) hundred (and? small)?+",
    "half_scale": "(half | a? quarter) (of? a)? scale",
    "mixed": "(hundreds | small) hyphen? and hyphen? (a | unit) hyphen? (half | quarter | nth (?! other)) scale?",
    "decimal": "(small | nil) point (unit | teen | nil)+",
    "dozens": "(half hyphen? a? | a couple of | a | small)? dozen | a couple",
    "parted": "(hundreds | small) scale and (a | small) (half | quarter | nth) scale?",
    "part_of": "small hyphen? (nth | quarter) of a scale",
    "thousands": "(hundreds | small | a) scale+ (and? (?! numeral (?! scale | hundred)) (hundreds | small) scale?)*+",
    "amount": "(minus? (decimal | half_scale | mixed | dozens | thousands | hundreds | scaled | small | nil))",
    "cents": "(sign | per cent | percentage (points | point)?)",
    "value": "(amount letter?)",
}

_PLAIN = "numbers.cardinal.plain"
_RULES = {
    "numbers.parted": "parted_a=parted",
    "numbers.part_of": "part_a=part_of",
    _PLAIN: "low=(numeral | unit | teen) (?= other | stop | line | verb)",
    "numbers.money.between": "between sign_a=symbol low=value link=and symbol? high=value",
    "numbers.money.range": "sign_a=symbol low=value link=(hyphen | to) symbol? high=value",
    "numbers.money.fused": "sign_a=symbol fused=fused",
    "numbers.money": "sign_a=symbol low=value",
    "numbers.money.after": "low=value sign_a=symbol scale_a=scale? (?! numeral | scaled)",
    "numbers.money.code": "code_a=coded",
    "numbers.percent.between": "between low=amount cents? link=and high=amount cents",
    "numbers.percent.range": "low=amount (sign? (?= hyphen))? link=(to | hyphen) high=amount cents",
    "numbers.percent.fused": "fused=fused cents",
    "numbers.percent": "low=amount hyphen? cents",
    "numbers.percent.of": "per cent of low=(tens (hyphen? unit)? | teen | unit) (?= stop | line | $)",
    "numbers.percent.joined": "low=percented",
    "numbers.money.coins": "low=amount nation* coin_a=coin and? low_coins=amount pence",
    "numbers.money.words": "low=amount hyphen? nation* coin_a=(coin | pence)",
    "numbers.money.pence": "pence_a=penced",
    "numbers.ratio.out": "low=amount hyphen? link=out hyphen? of hyphen? (a? possible | the | every)? high=amount",
    "numbers.ratio.in": "low=amount hyphen? link=in hyphen? every? high=amount (?! period (?! numeral))",
    "numbers.fraction.compound": "low=(a | unit) over=(tens hyphen (nth | first)) (?= of | stop | line | $)",
    "numbers.fraction": "low=(a | small) hyphen? over=(nth | quarter | half)",
    "numbers.fraction.colon": "low=colon",
    "numbers.fraction.slash": "low=numeral slash high=numeral",
    "numbers.range.between": "between low=amount link=and high=amount",
    "numbers.range": "low=amount link=(hyphen | to | or) high=amount",
    "numbers.fused": "fused=fused",
    "numbers.letter": "low=numeral scale_a=letter (?= other)",
    "numbers.cardinal": "low=amount",
    "numbers.fraction.half": "low=half (?! hyphen | a | period | halved)",
    "numbers.glyph": "low=glyph",
    "numbers.none": "low=none",
}
_MOST_KNOWN = 2**14
_STARTS = (
    "unit | teen | tens | hundred | dozen | numeral | scaled | percented | penced | glyph | fused | symbol | none | nil"
    " | colon | minus (?! other) | coded | half | quarter (?= of | a | scale)"
    " | a (?= half | quarter | nth | dozen | hundred | scale | couple | tens hyphen (nth | first)) | per (?= cent of)"
    " | between (?= symbol | unit | teen | tens | numeral | scaled | percented | penced | a)"
)


class NumberReader:
    """Finds the numbers in a list of words and says what each is worth."""

    def __init__(self, table: TagTable, parts: frozenset[str] = frozenset()) -> None:
        self._table, self._parts = table, parts
        self._grammar = Grammar(table, _CLASSES, _RULES, _STARTS)
        self._known: dict[tuple[str, tuple[str, ...], str, str], Number | None] = {}
        self._plain: dict[str, Number] = {}
        self._readers: dict[str, Callable[[Stretch, Sequence[str], str], Number | None]] = {
            "money": self._money,
            "percent": self._percent,
            "ratio": self._ratio,
            "fraction": self._fraction,
            **dict.fromkeys(("range", "fused"), self._range),
            **dict.fromkeys(("parted", "letter", "part_of"), self._scaled),
        }

    def read(self, words: Sequence[str]) -> Iterator[tuple[int, int, Number]]:
        """Yield start, end and value of each number, in order."""
        line, at = self._table.write(words), 0
        while (found := self._grammar.search(line, at)) is not None:
            apart = found.rule == "numbers.ratio.out" and is_of_parts(words, found.end, self._parts)
            number = None if apart else self._value(found, words, line)
            if number is None and "link" in found.parts:
                found = self._before_link(found, line)
                number = None if "link" in found.parts else self._value(found, words, line)
            if number is not None:
                yield found.start, found.end, number
            at = found.end

    def _before_link(self, found: Stretch, line: str) -> Stretch:
        """Return the number that stands before the "to" or "and" of a stretch which is no range."""
        first = self._grammar.search(line[found.start : found.parts["link"][0]])
        if first is None:
            return found
        return first._replace(start=found.start + first.start, end=found.start + first.end)

    def _value(self, found: Stretch, words: Sequence[str], line: str) -> Number | None:
        """Return what a stretch is worth, None where its words do not make the number that its rule takes it for.

        Only the words and a few tags on either side tell, so that a number is worked out once.
        """
        start, end = found.start, found.end
        if found.rule == _PLAIN:
            return self._plain.get(words[start]) or self._learn_plain(words[start])
        key = (found.rule, tuple(words[start:end]), line[max(0, start - 2) : start], line[end : end + 1])
        if key not in self._known:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            self._known[key] = self._work_out(found, words, line)
        return self._known[key]

    def _learn_plain(self, word: str) -> Number:
        if len(self._plain) >= _MOST_KNOWN:
            self._plain.clear()
        number = self._plain[word] = Number(self._amount((word,)), "cardinal", _PLAIN)
        return number

    def _work_out(self, found: Stretch, words: Sequence[str], line: str) -> Number | None:
        family = found.rule.split(".")[1]
        if family in self._readers:
            return self._readers[family](found, words, line)
        kind: NumberKind = "fraction" if family == "glyph" else "cardinal"
        return Number(self._amount(words[slice(*found.parts["low"])]), kind, found.rule)

    def _scaled(self, found: Stretch, words: Sequence[str], line: str) -> Number | None:
        """Return "1.2m" of people, "two million and a half", "two thirds of a million"; 5m away is a length."""
        stretch = tuple(words[found.start : found.end])
        if found.rule == "numbers.letter":
            return Number(self._amount(stretch), "cardinal", found.rule)
        value = parted_value(self._table, stretch)
        return Number(plain(value), "cardinal", found.rule)

    def _amount(self, words: Sequence[str]) -> float | int:
        value = word_value(self._table, tuple(words))
        return plain(-value if self._table[words[0]] == self._table.letters["minus"] else value)

    def _money(self, found: Stretch, words: Sequence[str], line: str) -> Number | None:
        parts = found.parts
        if "code_a" in parts:
            value, code = coded_value(words[found.start])
            return Number(plain(value), "money", found.rule, currency=self._table.meanings[code])
        if "pence_a" in parts:
            return Number(plain(digits_value(words[found.start])[0] / 100), "money", found.rule, currency="GBP")
        if "coin_a" in parts:
            coin, low = words[parts["coin_a"][0]], self._amount(words[slice(*parts["low"])])
            pence = self._name(line, parts["coin_a"][0]) == "pence"
            if "low_coins" in parts:
                low = plain(low + self._amount(words[slice(*parts["low_coins"])]) / 100)
            return Number(plain(low / 100) if pence else low, "money", found.rule, currency=self._table.meanings[coin])
        currency = self._table.meanings[words[parts["sign_a"][0]]]
        low, high = self._ends(found, words)
        if "scale_a" in parts:
            low = plain(low * float(self._table.meanings[words[parts["scale_a"][0]]]))
        if found.rule == "numbers.money.range" and self._after_from(found, line):
            return None
        if high is not None and "fused" not in parts:
            low = self._share_scale(low, high, words[slice(*parts["low"])], words[slice(*parts["high"])])
        return Number(low, "money", found.rule, upper=high, currency=currency)

    def _percent(self, found: Stretch, words: Sequence[str], line: str) -> Number | None:
        low, high = self._ends(found, words)
        if high is not None and (low >= high or self._after_from(found, line)):
            return None
        return Number(low, "percent", found.rule, upper=high)

    def _range(self, found: Stretch, words: Sequence[str], line: str) -> Number | None:
        low, high = self._ends(found, words)
        if high is None or (self._after_from(found, line) and found.rule == "numbers.range"):
            return None
        if low >= high:
            return Number(low, "cardinal", "numbers.score", upper=high) if words[found.start + 1] in "-–" else None
        return Number(low, "cardinal", found.rule, upper=high)

    def _ratio(self, found: Stretch, words: Sequence[str], line: str) -> Number | None:
        low, high = self._ends(found, words)
        stretch = words[found.start : found.end]
        if high is None or not is_share(low, high, stretch, out=found.rule.endswith("out")):
            return None
        return Number(round(low / high, 4), "fraction", found.rule)

    def _fraction(self, found: Stretch, words: Sequence[str], line: str) -> Number | None:
        if found.rule == "numbers.fraction.slash":
            low, high = self._ends(found, words)
            return (
                Number(round(low / high, 4), "fraction", found.rule)
                if high in (2, 3, 4, 5, 8, 10) and low < high
                else None
            )
        if found.rule == "numbers.fraction.colon":
            told = "ratio" in (self._name(line, found.start - 1), self._name(line, found.start - 2))
            return Number(ratio_value(words[found.start]), "fraction", found.rule) if told else None
        if found.rule == "numbers.fraction.compound":
            over = word_value(self._table, tuple(words[found.parts["over"][0] : found.end]), ordinal=True)
            return Number(
                round((self._amount(words[slice(*found.parts["low"])]) or 1) / over, 4), "fraction", found.rule
            )
        before = self._name(line, found.start - 1)
        if found.rule == "numbers.fraction.half":
            return None if before in ("nth", "first", "rank") else Number(0.5, "fraction", found.rule)
        low, part = self._amount(words[slice(*found.parts["low"])]) or 1, words[found.parts["over"][0]]
        after = self._name(line, found.end)
        if (
            part[-1] != "s"
            and before not in ("near", "change")
            and after not in ("of", "and", "to", "in", "or", "stop", "line", "verb", "")
        ):
            return None
        unit = float(self._table.meanings[part])
        return Number(round(low / unit if unit > 1 else low * unit, 4), "fraction", found.rule)

    def _ends(self, found: Stretch, words: Sequence[str]) -> tuple[float | int, float | int | None]:
        if "fused" in found.parts:
            low, high = fused_values(words[found.parts["fused"][0]])
            return plain(low), plain(high)
        ends = [self._amount(words[slice(*found.parts[part])]) for part in ("low", "high") if part in found.parts]
        return ends[0], ends[1] if len(ends) > 1 else None

    def _share_scale(self, low: float, high: float, left: Sequence[str], right: Sequence[str]) -> float | int:
        """Give the low end of "£6-8m" the scale that only the high end spells out."""
        digits = digits_value(right[0])[0]
        return plain(low * high / digits) if digits and low < digits != high and len(left) == 1 else low

    def _after_from(self, found: Stretch, line: str) -> bool:
        """Tell "from 12 to 8" and "rose 5 to 40", which are two numbers, from a range and from "grades from 9-1"."""
        link = dict(found.parts).get("link")
        if found.rule == "numbers.range" and link and self._name(line, link[0]) == "hyphen":
            return False
        return self._name(line, found.start - 1) in ("from", "change")

    def _name(self, line: str, at: int) -> str:
        return self._table.names.get(line[at], "_") if 0 <= at < len(line) else ""
