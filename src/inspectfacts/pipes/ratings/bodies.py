"""Give each grade its inspectorate and its subject: named in its sentence, else carried over from the article."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc

from ..providers.kinds import Kinds
from ..providers.mention import NAMED
from ..providers.roster import Roster
from .cues import RatingWords
from .draft import Draft
from .grounds import ground_of_body, ground_of_subject
from .lines import paragraph_start
from .outline import Outline
from .parts import Part, find_parts, part_of
from .services import Service, name_before, places_of
from .subjects import COUNCIL_KINDS, subject_of

__all__ = ["Bodies", "read_bodies"]

_NEAR = 120
_OFTEN = 2
_PREDECESSORS = frozenset({"HMIC"})
_OF_CODE = dict.fromkeys("cgv", "Regulator of Social Housing") | {"f": "FSA"}


@dataclass(slots=True)
class Bodies:
    """The inspectorates and services of one article, and where each is named."""

    mentions: list[tuple[int, str]]
    services: list[Service]
    kinds: Kinds
    roster: Roster
    known: bool
    gives: Callable[[str, str], bool]
    words: RatingWords
    names: Counter[str] = field(default_factory=Counter)
    kind_of: dict[str, str] = field(default_factory=dict)
    seen: dict[str, str] = field(default_factory=dict)
    starts: list[int] = field(default_factory=list)
    one_council: bool = True
    main: str | None = None
    described: dict[str, str] = field(default_factory=dict)
    parts: list[Part] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.names.update(body for _, body in self.mentions)
        self.kind_of.update(zip(self.roster.names, self.roster.kinds, strict=True))
        self.starts += [each.at for each in self.services]
        self.one_council = self.roster.kinds.count("council") <= 1
        self.main = self._main()
        self.described.update((each.name, each.kind) for each in self.services if each.name)

    def _main(self) -> str | None:
        """Return the service the article is about: the name, or the description of one never named, met most."""
        index = self.roster.main()
        if index < 0:
            return None
        described = Counter(
            each.name for each in self.services if each.form == "definite" and each.name not in self.kind_of
        )
        text, count = next(iter(described.most_common(1)), (None, 0))
        return text if count > max(_OFTEN, self.roster.counts[index]) else self.roster.names[index]

    @property
    def body(self) -> str | None:
        """The inspectorate the article names most."""
        return max(self.names, key=lambda body: self.names[body], default=None)

    def assign(self, drafts: Sequence[Draft]) -> None:
        """Fill the subject and inspectorate of every draft, in the order of the text."""
        last: Draft | None = None
        previous: Draft | None = None
        if len(self.names) > 1 and drafts:
            self.parts = list(find_parts(self, drafts[0].outline.reading))
        for draft in drafts:
            same = previous is not None and previous.outline is draft.outline
            if draft.many or draft.status == "aggregate" or (draft.status == "mention" and draft.subject is None):
                draft.subject, draft.of_whom = draft.subject if draft.many else None, "the services counted"
                draft.inspectorate = self._body_of(draft)
                draft.from_whom = ground_of_body(self, draft) if draft.outline.reading.explain else ""
            else:
                part = part_of(self.parts, draft.outline)
                last = None if last is not None and part and last.outline.start < part.at else last
                near = last is not None and draft.outline.start - last.outline.start < _NEAR
                told = self._told(last, draft) if near and last is not None else None
                if draft.subject is None:
                    draft.subject = self._fitting(subject_of(self, draft, told, previous if same else None), draft)
                    draft.of_whom = ground_of_subject(self, draft, told) if draft.outline.reading.explain else ""
                draft.subject = name_before(self._fullest(draft.subject), last.subject if last else None, self.kinds)
                draft.others = [self._fullest(name) or name for name in draft.others]
                draft.inspectorate = self._body_of(draft)
                draft.from_whom = ground_of_body(self, draft) if draft.outline.reading.explain else ""
                if draft.subject and draft.inspectorate:
                    self.seen.setdefault(draft.subject, draft.inspectorate)
                last = draft if draft.subject else last
            previous = draft

    def _told(self, last: Draft, draft: Draft) -> str | None:
        """Return the service graded last, or the one in the news where a paragraph since then is about that."""
        paragraphs = draft.outline.reading.paragraph_of
        then, now = (bisect_left(self.starts, each.outline.end) for each in (last, draft))
        since = [each for each in self.services[then:now] if each.form in NAMED and each.name != last.subject]
        named = [each for each in since if paragraphs[each.at] > paragraphs[last.outline.start]]
        aside = not since and paragraphs[draft.outline.start] - paragraphs[last.outline.start] > 1
        if aside and last.subject != self.main and self._is_aside(last, paragraphs):
            return None
        return self.main if any(each.name == self.main for each in named) else last.subject

    def _is_aside(self, draft: Draft, paragraphs: Sequence[int]) -> bool:
        """Say whether a service is told of in the paragraph of its grade alone, and the one in the news in several."""
        at = paragraphs[draft.outline.start]
        places = {
            (each.name == self.main, paragraphs[each.at])
            for each in self.services
            if each.name in (draft.subject, self.main)
        }
        return {number for main, number in places if not main} == {at} and sum(main for main, _ in places) > _OFTEN

    def _fullest(self, name: str | None) -> str | None:
        """Return the fullest name of a service called by the first words of it, or by its noun ("Trust")."""
        if name is None or name in self.kind_of:
            return name
        kind = self.kinds.heads.get(name.lower())
        if kind is not None:
            found = self.roster.main(self.kinds.akin(kind))
            return self.roster.names[found] if found >= 0 else name
        openings = (f"{name} ", f"{name}’s ", f"{name}'s ")
        opened = (full for full in self.roster.names if full.startswith(openings))
        closed = (full for full in self.roster.names if full.endswith(f" {name}") and not full.endswith(f" and {name}"))
        return next(opened, None) or next(closed, name)

    def _fitting(self, name: str | None, draft: Draft) -> str | None:
        """Return the service of the only body that gives such a grade in place of one it does not look at."""
        grade = draft.outline.values[draft.item].grade
        if (called := self._noun_of(name, draft)) is not None:
            return called
        givers = [body for body in self.names if self.gives(body, grade)] if grade.isalpha() else []
        givers = ["FSA"] if grade.startswith("fhrs") else givers
        if len(givers) != 1 or self.looks_at(givers[0], self.kind_of.get(name or "")):
            return name
        found = self.roster.main(self.kinds.inspected_by.get(givers[0], frozenset()) - self.kinds.owners)
        fed = found < 0 and grade.startswith("fhrs") and self.kind_of.get(name or "") in self.kinds.owners
        return self.roster.names[found] if found >= 0 else None if fed else name

    def _noun_of(self, name: str | None, draft: Draft) -> str | None:
        """Return the service that the noun of a grade stands for where the one found is no such: "a good trust"."""
        candidate = draft.outline.values[draft.item]
        for each in self.services[
            bisect_left(self.starts, candidate.start) : bisect_left(self.starts, candidate.end + 1)
        ]:
            if each.form == "generic" and each.kind in self.kinds.owners and each.name in self.kind_of:
                return None if self.kind_of.get(name or "", each.kind) == each.kind else each.name
        return None

    def services_before(self, outline: Outline) -> list[str | None]:
        """Return the services named earlier in the paragraph of a sentence."""
        paragraph = paragraph_start(outline)
        low, high = bisect_left(self.starts, paragraph), bisect_left(self.starts, outline.start)
        words, kinds = outline.reading.words, self.kinds
        told = (each for each in self.services[low:high] if each.form != "plural" and not kinds.owns(words, each.at))
        return [each.name for each in told if each.form not in NAMED or not kinds.passes(words, each.at)]

    def _body_of(self, draft: Draft) -> str | None:
        """Return the inspectorate: of the scale, of the sentence, of the subject before, else of the article."""
        outline, subject = draft.outline, draft.subject
        grade = outline.values[draft.item].grade
        if (len(grade) == 2 and grade[1].isdigit()) or grade.startswith("fhrs"):
            return _OF_CODE[grade[0]]
        kind = self.kind_of.get(subject or "") or self.described.get(subject or "")
        here = [
            str(value)
            for tag, value in zip(outline.tags, outline.values, strict=True)
            if tag == "I" and value in self.names
        ]
        both = set(here) == {"Ofsted", "CQC"} and "&" in outline.tags
        if both or (kind == "local_area" and {"Ofsted", "CQC"} <= self.names.keys()):
            return "Ofsted and CQC"
        able = [body for body in here if self.gives(body, grade)]
        if able or (here and not any(self.gives(body, grade) for body in self.names)):
            return next((body for body in able or here if self.looks_at(body, kind)), (able or here)[0])
        seen = self.seen.get(subject or "")
        if seen is not None and (self.gives(seen, grade) or not any(self.gives(body, grade) for body in self.names)):
            return seen
        return self._body_of_article(outline, kind, grade)

    def _body_of_article(self, outline: Outline, kind: str | None, grade: str) -> str | None:
        pool = [body for body in self.names if self.looks_at(body, kind)]
        if not pool and any(self.gives(body, grade) for body in self.names):
            pool = list(self.names)
        if not pool:
            kind = kind or (None if self.names else self.kind_of.get(self.main or ""))
            only = self._only_one(kind)
            return only[0] if only else max(self.names, key=lambda body: self.names[body], default=None)
        paragraph = paragraph_start(outline)
        low, high = bisect_left(self.mentions, (paragraph, "")), bisect_left(self.mentions, (outline.start, ""))
        before = [body for _, body in self.mentions[low:high] if body in pool]
        return before[-1] if before else max(pool, key=lambda body: self.names[body])

    def _only_one(self, kind: str | None) -> list[str]:
        """Return the body that looks at such a service, where there is but one."""
        inspectors = self.kinds.inspected_by.items()
        found = [body for body, inspected in inspectors if kind in inspected and body not in _PREDECESSORS]
        return found if len(found) == 1 else []

    def givers(self) -> Iterable[str]:
        """Return the inspectorates that an article names, else the only one that looks at the service in the news."""
        return self.names or self._only_one(self.kind_of.get(self.main or ""))

    def looks_at(self, body: str, kind: str | None) -> bool:
        """Say whether a body looks at such a service; at one of a kind not known each may."""
        return kind is None or kind in self.kinds.inspected_by.get(body, ())

    def key(self, subject: str | None) -> str | None:
        """Return what stands for a service when grades are compared: a council and its services are one.

        Where the article names no service at all, what it describes is one and the same.
        """
        if not self.kind_of:
            return None
        kind = self.kind_of.get(subject or "", "")
        described = subject.lower() if subject is not None and not kind else ""
        areawide = kind in COUNCIL_KINDS or any(word in described for word in self.words["council_words"])
        if areawide and self.one_council and not (kind and _is_elsewhere(subject, self.main)):
            return "council"
        shortened = kind and self.kind_of.get(self.main or "") == kind and f" {subject} " in f" {self.main} "
        return self.main if shortened else subject


def _is_elsewhere(subject: str | None, main: str | None) -> bool:
    """Say whether a named service is of another place than the one in the news: no word of their names is shared."""
    names = [{word for word in (name or "").split() if word[0].isupper()} for name in (subject, main)]
    return bool(names[0] and names[1]) and names[0].isdisjoint(names[1])


def read_bodies(
    doc: Doc, services: list[Service], kinds: Kinds, words: RatingWords, gives: Callable[[str, str], bool]
) -> Bodies:
    """Gather the inspectorates and services that an article names; `gives` says whether a body has such a grade."""
    mentions = [(start, body) for start, _, body in places_of(doc, "inspectorates")]
    known = bool(mentions) or bool(places_of(doc, "watchdogs"))
    roster = doc.spans["providers"].attrs["roster"] if "providers" in doc.spans else Roster([], [], [])
    return Bodies(mentions, services, kinds, roster, known, gives, words)
