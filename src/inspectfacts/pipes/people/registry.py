"""Keep the people of an article: each mention is tied to the one it most likely means."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from .names import Name

__all__ = ["Person", "Registry"]

_YOUNGER = frozenset({"ms", "ms.", "miss"})


@dataclass(slots=True)
class Person:
    """Somebody an article names. `pronoun` is "he", "she" or, while nothing shows it, the empty string."""

    forename: str | None
    surname: str | None
    titles: list[str]
    pronoun: str
    sure: bool
    role: str | None = None
    nickname: str | None = None
    places: list[int] = field(default_factory=list)

    @property
    def name(self) -> str:
        """Return the fullest name: without a title where a given name is known, with it otherwise."""
        if self.forename and self.surname:
            return f"{self.forename} {self.surname}"
        title = self.titles[0].capitalize() if self.titles else ""
        return f"{title} {self.forename or self.surname}".strip()


class Registry:
    """Holds the people of one article in the order of their first mention; `known` are the words of their names."""

    def __init__(self) -> None:
        self.people: list[Person] = []
        self.known: set[str] = set()
        self._by_surname: dict[str, list[int]] = {}
        self._by_forename: dict[str, list[int]] = {}

    def add(self, name: Name, pronoun: str) -> int:
        """Return the index of the person a name means: somebody known already, or a new one."""
        name = self._with_whole_surname(name)
        found = self._match(name, pronoun)
        if found < 0:
            found = len(self.people)
            self.people.append(Person(None, None, [], "", name.sure))
        self._learn(found, name, pronoun)
        return found

    def find_word(self, word: str) -> int:
        """Return the person a bare surname or given name means, the one mentioned last where several bear it; or -1."""
        known = self._by_surname.get(word) or self._by_forename.get(word)
        if known is None:
            return -1
        return max(known, key=lambda n: self.people[n].places[-1] if self.people[n].places else -1)

    def has_surname(self, word: str) -> bool:
        """Tell whether somebody named so far bears a surname."""
        return word in self._by_surname

    def _match(self, name: Name, pronoun: str) -> int:
        fitting = [n for n in self._candidates(name) if self._fits(self.people[n], name, pronoun)]
        same_title = [n for n in fitting if name.forename is None and name.title in self.people[n].titles]
        same_pronoun = [n for n in fitting if pronoun and self.people[n].pronoun == pronoun]
        for chosen in (same_title, same_pronoun if name.title not in _YOUNGER else [], fitting):
            if chosen:
                return chosen[-1] if chosen is not same_pronoun else chosen[0]
        return -1

    def _with_whole_surname(self, name: Name) -> Name:
        """Read "Ms Kaur Dhillon" as a surname of two words, and "Dame Hart" as one, where somebody bears it."""
        if name.title and name.forename and not name.surname and self._bears_only_as_surname(name.forename.lower()):
            return name._replace(forename=None, surname=name.forename)
        whole = f"{name.forename} {name.surname}"
        if name.title is None or name.forename is None or whole.lower() not in self._by_surname:
            return name
        return name._replace(forename=None, surname=whole)

    def _bears_only_as_surname(self, word: str) -> bool:
        """Tell Dame Hart, where Rachel Hart is known, from Sister Agnes."""
        return word in self._by_surname and word not in self._by_forename

    def _candidates(self, name: Name) -> Iterator[int]:
        if name.surname is not None:
            bearers = self._by_surname.get(name.surname.lower())
            if bearers is None and name.forename is None:
                bearers = self._by_forename.get(name.surname.lower())
            yield from bearers or ()
        elif name.forename is not None:
            yield from self._by_forename.get(name.forename.lower(), ())

    @staticmethod
    def _fits(person: Person, name: Name, pronoun: str) -> bool:
        if pronoun and person.pronoun and pronoun != person.pronoun:
            return False
        return not (name.forename and person.forename) or _same_forename(name.forename, person)

    def _learn(self, index: int, name: Name, pronoun: str) -> None:
        person = self.people[index]
        person.places.append(name.start)
        person.sure = person.sure or name.sure
        person.pronoun = person.pronoun or pronoun
        person.nickname = person.nickname or name.nickname
        if name.title and name.title not in person.titles:
            person.titles.append(name.title)
        if name.forename and (person.forename is None or len(name.forename) > len(person.forename)):
            person.forename = name.forename
            self._by_forename.setdefault(name.forename.lower(), []).append(index)
            self.known.add(name.forename.lower())
        if name.surname and person.surname is None:
            person.surname = name.surname
            self._by_surname.setdefault(name.surname.lower(), []).append(index)
            self.known.add(name.surname.lower())
            last = name.surname.rpartition(" ")[2].lower()
            if last != name.surname.lower():
                self._by_surname.setdefault(last, []).append(index)
                self.known.add(last)


def _same_forename(forename: str, person: Person) -> bool:
    """Tell Tom from Thomas: one starts like the other, or is a nickname or an initial of it."""
    one, other = forename.lower().rstrip("."), (person.forename or "").lower().rstrip(".")
    if person.nickname and person.nickname.lower() == one:
        return True
    short = min(len(one), len(other))
    return one[:short] == other[:short] and (short == 1 or short >= 3)
