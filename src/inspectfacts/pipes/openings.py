"""Tell the first tags that the rules of a grammar can begin with, so that a rule that cannot match is never tried."""

import re
from collections.abc import Iterator, Mapping

__all__ = ["Openings"]

_DEPTH = 2
_TOKEN = re.compile(r"\(\?[=!]|[a-z_]+=(?=\()|(?:[a-z_]+=)?(?P<name>[a-z_]+)|\(|\)|\||[?*+]\+?|\$")
_NOTHING = frozenset({""})

_Runs = frozenset[str]


class Openings:
    """Reads rules as sets of runs of up to two tags; a run that is shorter is the whole of what a rule can match."""

    def __init__(self, letters: Mapping[str, str], classes: Mapping[str, str]) -> None:
        self._letters, self._classes = letters, classes
        self._known: dict[str, _Runs] = {}

    def of(self, rule: str) -> _Runs:
        """Return the runs of tags that a rule can begin with; what a rule only looks at counts for nothing."""
        return self._either(match for match in _TOKEN.finditer(rule))

    def _either(self, tokens: Iterator[re.Match[str]]) -> _Runs:
        """Read alternatives up to the bracket that closes them."""
        found, branch, last = set[str](), _NOTHING, _NOTHING
        for token in tokens:
            sign = token[0]
            if sign == ")":
                break
            if sign == "|":
                found |= _after(branch, last)
                branch, last = _NOTHING, _NOTHING
            elif sign[0] in "?*":
                last |= _NOTHING | (_after(last, last) if sign[0] == "*" else _NOTHING)
            elif sign[0] == "+":
                last |= _after(last, last)
            elif sign[-1] != "=" or sign[0] == "(":
                branch = _after(branch, last)
                last = self._one(token, tokens)
        return frozenset(found) | _after(branch, last)

    def _one(self, token: re.Match[str], tokens: Iterator[re.Match[str]]) -> _Runs:
        if token[0] == "$":
            return _NOTHING
        if token[0][0] == "(":
            inner = self._either(tokens)
            return _NOTHING if len(token[0]) > 1 else inner
        name = token["name"]
        if name in self._letters:
            return frozenset({self._letters[name]})
        if name not in self._known:
            self._known[name] = self.of(self._classes[name])
        return self._known[name]


def _after(first: _Runs, then: _Runs) -> _Runs:
    """Return the runs of one stretch followed by another, cut to their first two tags."""
    if then == _NOTHING:
        return first
    return frozenset((run + more)[:_DEPTH] for run in first for more in then)
