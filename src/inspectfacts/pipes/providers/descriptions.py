"""Read a plain head noun as a description of a service: "the home", "a village school", "Weir Street practice"."""

from collections.abc import Sequence
from dataclasses import replace

from ..reading import Reading
from .kinds import Kinds
from .mention import NAMED, Mention
from .runs import opens_place, widen_place

__all__ = ["read_description", "settle_places"]

_MOST_WORDS = 6
_LEDE, _BASED = 2, ["-", "based"]
_POSSESSIVE = ("'s", "'")
_INNER = ("'s", "-", "'")
_PRISON = "prison"
_SINGLE_PLACE = ("police", _PRISON)
_NO_PLURAL = ("'s", "ss", "us", "is")
_WIDE = ("probation", "police", "fire", "youth_justice")
_OTHERS = frozenset({"other", "sister"})
_WITH_WHOM = (["with"], ["between"])
_JOINS = frozenset({"and", "of"})
_SAINTS, _IN_SAINTS = frozenset({"st", "st.", "saint", "ss"}), frozenset({"'s", "'", "the", "of", "and", "&", ".", "-"})
_LEAST_SAINTLY = 4
_JOINS_OF_SAINTS = _IN_SAINTS - {"'s", "'"}
_HALLOWED = (["all", "saints"], ["our", "lady"], ["all", "hallows"])
_MOST_JOINED, _LEAST_JOINED = 7, 3
_ARTICLES = ("a", "an")
# What stands before a name; before a place there is an article: "at a Deal care home".
_VISITING = ("at", "into", "to", "visited", "inspected")
_MANY = "services"
_SINGLE_COUNCIL = ("childrens_services", "adult_services")


def read_description(reading: Reading, start: int, end: int, kind: str, kinds: Kinds, floor: int) -> Mention | None:
    """Return the mention that a head noun makes with the words before it; None for a plain noun ("at home")."""
    words, areawide = reading.words, kind in kinds.areawide
    if areawide and kind != _PRISON and opens_place(reading, end, kinds):
        stop = widen_place(reading, end + 1, several=kind in _WIDE)
        return Mention(start, stop, kind, "plural" if kind in _SINGLE_COUNCIL and _lists_on(reading, stop) else "mixed")
    if words[start] in kinds.adjectives and _is_plain(reading, end) and words[end] not in kinds.edges:
        return None
    if " ".join(words[start:end]) in kinds.plural:
        return Mention(start, end, kind, "plural")
    if kind == "local_area" and words[end : end + 1] in _WITH_WHOM:
        return None
    saint = _read_saint(reading, start, max(floor, start - _MOST_JOINED)) if kind in kinds.sainted else start
    if saint < start:
        return Mention(saint, end, kind, "mixed")
    owned = None if areawide else _read_joined(reading, start, end, kind, kinds, floor)
    if owned is not None:
        return owned
    at, capital = _read_modifiers(reading, start, kinds, max(floor, start - _MOST_WORDS))
    determiner = _determiner_at(words, at, floor, kinds) if at >= max(floor, start - _MOST_WORDS) else ""
    if areawide and words[start - 1] in _POSSESSIVE and words[start - 2] in kinds.nations and words[end - 1] == _MANY:
        return Mention(start, end, kind, "plural")
    others = not _OTHERS.isdisjoint(words[at + 1 : start])
    placed = capital < start and not others
    if placed and _is_named_by(reading, capital, (start, end), kinds, areawide=areawide, determiner=determiner):
        return Mention(capital, end, kind, "mixed")
    if determiner == "another":
        return Mention(at, end, kind, "other")
    if others:
        return Mention(max(n for n in range(at + 1, start) if words[n] in _OTHERS), end, kind, "other")
    if determiner in kinds.pointers:
        return Mention(at, end, kind, "definite")
    opens = start == floor or words[start - 1] == "\n"
    bare = areawide and kind not in _SINGLE_PLACE and (opens or not reading.is_capital(start))
    if determiner in _ARTICLES:
        return Mention(at + 1, end, kind, "generic")
    headed = not areawide and (_is_headed(reading, capital, start) or _is_set_beside(reading, capital, start, end))
    return Mention(capital if headed else start, end, kind, "generic") if bare or headed else None


def _determiner_at(words: Sequence[str], at: int, floor: int, kinds: Kinds) -> str:
    """Return the determiner that stands at a token, the "a" of "a bright and caring home" for "and"."""
    if words[at] == "and" and at > floor + 1 and words[at - 2] in _ARTICLES and words[at - 1] not in kinds.head_words:
        return words[at - 2]
    return words[at]


def _read_saint(reading: Reading, start: int, floor: int) -> int:
    """Return where the name of a saint starts before a plain noun, else `start`: "St Ada's primary school".

    Where nothing tells it from that of a town ("a St Ada nursery") it is none.
    """
    words, at = reading.words, start - 1
    if words[start - 1] in _JOINS_OF_SAINTS:
        return start
    if words[start - 1] not in _POSSESSIVE and _IN_SAINTS.isdisjoint(words[max(floor, start - _LEAST_SAINTLY) : start]):
        return start
    while at > floor and (reading.is_capital(at) or words[at] in _IN_SAINTS):
        if words[at] == "." and words[at - 1] not in _SAINTS:
            return start
        at -= 1
        if words[at] in _SAINTS and reading.is_capital(at) and reading.is_capital(at + 1 + (words[at + 1] == ".")):
            return at
        if words[at : at + 2] in _HALLOWED and reading.is_capital(at):
            return at
    return start


def _is_headed(reading: Reading, capital: int, start: int) -> bool:
    """Say whether capitals at the top place a service: "Thornby nursery praised", "left alone at Thornby care home"."""
    opens = capital == 0 or reading.paragraph_of[start] == 0
    return opens and capital < start and all(map(reading.is_capital, range(capital, start)))


def _is_set_beside(reading: Reading, capital: int, start: int, end: int) -> bool:
    """Say whether a name follows what places a service: "rated Deal GP practice, Elm Tree Surgery, as good"."""
    named = reading.words[end : end + 1] == [","] and end + 1 < len(reading.words) and reading.is_capital(end + 1)
    return named and capital < start and all(map(reading.is_capital, range(capital, start)))


def _read_joined(reading: Reading, start: int, end: int, kind: str, kinds: Kinds, floor: int) -> Mention | None:
    """Read capitals with "and" or "of" among them: "the Ada and Tom Orr home", "the Church of Marl home".

    People give a home their names; an owner only describes it.
    """
    words, at = reading.words, start - 1
    low = max(floor, start - _MOST_JOINED)
    while at > low and reading.is_capital(at) and words[at] not in kinds.stops:
        at -= 2 if words[at - 1] in _JOINS and reading.is_capital(at - 2) else 1
    joints = _JOINS.intersection(words[at + 1 : start])
    if not joints or words[at] != "the" or start - at <= _LEAST_JOINED:
        return None
    named = joints == {"and"} and words[start] not in kinds.sites and kinds.head_words.isdisjoint(words[at + 1 : start])
    return Mention(at + 1, end, kind, "mixed") if named else Mention(at, end, kind, "definite")


def settle_places(reading: Reading, mentions: Sequence[Mention], kinds: Kinds) -> list[Mention]:
    """Return the mentions with "the Mill Road home" as a description where another home has a name.

    "Daffodils pre-school" at the very start is a name where the article names no other.
    """
    named = {mention.kind for mention in mentions if mention.form == "name"}
    first = mentions[0] if mentions and mentions[0].start == 0 and mentions[0].form == "generic" else None
    if first is not None and reading.is_capital(0) and first.kind not in kinds.areawide:
        others = {mention.kind for mention in mentions if mention.form in NAMED}
        if kinds.akin(first.kind).isdisjoint(others) and all(first.kind not in kinds.akin(each) for each in others):
            mentions = [replace(first, form="mixed"), *mentions[1:]]
    return [
        replace(mention, form="definite")
        if mention.form == "mixed"
        and (mention.kind not in kinds.areawide or mention.kind == _PRISON)
        and reading.words[mention.start - 1] == "the"
        and not _is_of_name(reading, mention.start - 1)
        and not _is_inn(reading, mention, kinds)
        and not kinds.akin(mention.kind).isdisjoint(named)
        else mention
        for mention in mentions
    ]


def _lists_on(reading: Reading, at: int) -> bool:
    """Say whether a place is the first of several: "Kent, Surrey and Sussex"."""
    return reading.words[at : at + 1] == [","] and at + 1 < len(reading.words) and reading.is_capital(at + 1)


def _is_plural_noun(words: Sequence[str], at: int) -> bool:
    """Say whether a word looks like a noun that no description holds: "leaders" in "the leaders praised services"."""
    return words[at].endswith("s") and not words[at].endswith(_NO_PLURAL) and words[at + 1] not in _INNER


def _is_plain(reading: Reading, at: int) -> bool:
    return at < len(reading.words) and reading.words[at].isalpha() and not reading.is_capital(at)


def _read_modifiers(reading: Reading, start: int, kinds: Kinds, floor: int) -> tuple[int, int]:
    """Return the token of the determiner or edge before a noun, and the first capital among its modifiers."""
    words, at, capital = reading.words, start - 1, start
    while at >= floor and words[at] not in kinds.determiners and words[at] not in kinds.edges:
        if not words[at][0].isalnum() and words[at] not in _INNER:
            break
        if at + 1 < start and _is_plural_noun(words, at) and not reading.is_capital(at):
            break
        numbered = words[at] in kinds.name_openers and words[at - 1] == "the"
        opener = (words[at] in kinds.openers and not numbered) or words[at] in kinds.eras
        based = capital < start and words[at + 1 : at + 3] == _BASED
        if reading.is_capital(at) and len(words[at]) > 1 and not opener and not based:
            capital = at
        at -= 1
    return at, capital


def _is_named_by(
    reading: Reading, capital: int, head: tuple[int, int], kinds: Kinds, *, areawide: bool, determiner: str
) -> bool:
    """Say whether capitals before a plain noun name the service; in the first paragraphs they only place it.

    Those of "an inspection at Elmbank care home" and "Mill Lane surgery in Deal" name it there as well.
    """
    start, end = head
    if reading.words[capital + 1] in _POSSESSIVE:
        return areawide and reading.words[capital] not in kinds.bodies
    if reading.words[start - 1] in _POSSESSIVE and all(map(reading.is_capital, range(capital, start - 1))):
        return areawide and reading.words[start - 2] not in kinds.bodies
    if determiner in _ARTICLES or not all(map(reading.is_capital, range(capital, start))):
        return False
    if reading.words[start] in kinds.inns and start - capital > 1 and reading.words[start - 1] not in kinds.roads:
        return True
    placed = start - capital > 1 and opens_place(reading, end, kinds) and not determiner.isalpha()
    visited = determiner in _VISITING and reading.paragraph_of[start] > 0
    kind = start if reading.is_capital(start) else start - 1
    typed = kind - capital > (kind < start) and reading.words[kind] in kinds.naming
    return (
        areawide
        or placed
        or visited
        or typed
        or reading.paragraph_of[start] > _LEDE
        or _is_of_name(reading, capital - 1)
    )


def _is_inn(reading: Reading, mention: Mention, kinds: Kinds) -> bool:
    """Say whether a mention is a pub by its name, "the Three Tuns pub", not by its street."""
    words = reading.words
    return words[mention.end - 1] in kinds.inns and words[mention.end - 2] not in kinds.roads


def _is_of_name(reading: Reading, at: int) -> bool:
    """Say whether a word is a "The" inside a sentence, which is part of a name: "a report into The Pastures home"."""
    return (
        at > 0
        and reading.words[at] == "the"
        and reading.is_capital(at)
        and not reading.is_capital(at - 1)
        and reading.sentences[reading.sentence_of[at]][0] < at
    )
