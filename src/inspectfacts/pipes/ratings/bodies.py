"""Give each grade its inspectorate and its subject: named in its sentence, else carried over from the article."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc

from ..providers.kinds import Kinds
from ..providers.roster import Roster
from .draft import Draft

__all__ = ["Bodies", "read_bodies"]

_NEAR = 120
_OFTEN = 2
_FIRM = {"c": "Regulator of Social Housing", "g": "Regulator of Social Housing", "v": "Regulator of Social Housing", "f": "FSA"}


@dataclass(slots=True)
class Bodies:
    """The inspectorates and services of one article, and where each is named."""

    mentions: list[tuple[int, str]]
    kinds: Kinds
    roster: Roster | None
    providers: list[tuple[int, str | None, str, str]]
    known: bool = False
    kind_of: dict[str, str] = field(default_factory=dict)
    seen: dict[str, str] = field(default_factory=dict)

    def assign(self, drafts: Sequence[Draft]) -> None:
        """Fill the subject and inspectorate of every draft, in the order of the text."""
        last: str | None = None
        previous: Draft | None = None
        told = 0
        for draft in drafts:
            same = previous if previous is not None and previous.outline is draft.outline else None
            previous = draft
            if draft.many or draft.status == "aggregate" or draft.status == "mention" and draft.subject is None:
                draft.subject = draft.subject if draft.many else None
                draft.inspectorate = self._body(draft, None)
                continue
            draft.subject = self._subject(draft, last if draft.outline.start - told < _NEAR else None, same) if draft.subject is None else self._fullest(draft.subject)
            draft.inspectorate = self._body(draft, draft.subject)
            if draft.subject and draft.inspectorate:
                self.seen.setdefault(draft.subject, draft.inspectorate)
            if draft.status != "aggregate":
                last, told = draft.subject or last, draft.outline.start

    def _fullest(self, name: str) -> str:
        """Return the fullest name of a service called by the first words of it."""
        if self.roster is None or name in self.roster.names:
            return name
        return next((full for full in self.roster.names if full.startswith(f"{name} ")), name)

    def _subject(self, draft: Draft, last: str | None, same: Draft | None) -> str | None:
        """Return the service named before the grade in its sentence or paragraph, else the one most spoken of."""
        outline = draft.outline
        if draft.rule == "ratings.card":
            named = [name for at, name, form, _ in self.providers if at < outline.start and form in ("name", "mixed")]
            return named[-1] if named else self.main()
        here = [n for n, tag in enumerate(outline.tags) if tag == "P" and outline.values[n][1] != "plural"]
        if last is not None and same and not any(same.item < n < draft.item for n in here):
            return last
        if here and here[0] < draft.item:
            return str(outline.values[here[0]][0])
        reading = outline.reading
        paragraph = reading.paragraphs[reading.paragraph_of[outline.start]][0]
        before = [name for at, name, form, _ in self.providers if paragraph <= at < outline.start and form != "plural"]
        if last is not None and "there" in outline.words(draft.first, draft.item):
            return last
        if draft.anaphor and before and before[-1] is not None:
            return before[-1]
        if last is not None and (last in before or draft.anaphor and not before):
            return last
        main = self.main()
        if main is not None:
            return main
        if here:
            return str(outline.values[here[0]][0])
        return next((name for _, name, form, _ in self.providers if form in ("mixed", "definite")), None)

    def main(self) -> str | None:
        """Return the service the article is about."""
        if self.roster is None or not self.roster.names:
            return None
        index = self.roster.main()
        unnamed = Counter(name for _, name, form, _ in self.providers if form == "definite" and name not in self.roster.names)
        text, count = next(iter(unnamed.most_common(1)), (None, 0))
        if count > _OFTEN and count > self.roster.counts[index]:
            return text
        return self.roster.names[index]

    def _body(self, draft: Draft, subject: str | None) -> str | None:
        """Return the inspectorate: of the scale, of the sentence, of the subject before, else of the article."""
        outline = draft.outline
        grade = outline.values[draft.item].grade
        if len(grade) == 2 and grade[1].isdigit() or grade.startswith("fhrs"):
            return _FIRM[grade[0]]
        here = [str(value) for tag, value in zip(outline.tags, outline.values, strict=True) if tag == "I" and value in self.names]
        kind = self.kind_of.get(subject or "")
        fitting = [body for body in here if kind is None or kind in self.kinds.inspected_by.get(body, ())]
        if len(set(here)) == 2 and {"Ofsted", "CQC"} == set(here) and "&" in outline.tags:
            return "Ofsted and CQC"
        if here:
            return (fitting or here)[0]
        if subject in self.seen:
            return self.seen[subject]
        named = Counter(body for _, body in self.mentions)
        fits = {body: count for body, count in named.items() if kind is None or kind in self.kinds.inspected_by.get(body, ())}
        pool = fits or named
        if not pool:
            only = [body for body, inspected in self.kinds.inspected_by.items() if kind in inspected and body != "HMIC"]
            return only[0] if len(only) == 1 else None
        paragraph = outline.reading.paragraphs[outline.reading.paragraph_of[outline.start]][0]
        before = [body for at, body in self.mentions if paragraph <= at < outline.start and body in pool]
        return before[-1] if before else max(pool, key=lambda body: pool[body])

    def key(self, subject: str | None) -> str | None:
        """Return what stands for a service when grades are compared: a council and its services are one."""
        councils = [kind for kind in self.kind_of.values() if kind == "council"]
        kind = self.kind_of.get(subject or "", "")
        areawide = kind in ("council", "childrens_services") or kind == "" and subject is not None and "service" in subject.lower()
        return "council" if areawide and len(councils) <= 1 else subject

    def body(self) -> str | None:
        """Return the inspectorate the article names most."""
        return max(Counter(body for _, body in self.mentions).items(), key=lambda item: item[1], default=(None, 0))[0]

    @property
    def names(self) -> set[str]:
        """The inspectorates that the article names."""
        return {body for _, body in self.mentions}


def read_bodies(doc: Doc, kinds: Kinds) -> Bodies:
    """Gather the inspectorates and services that an article names."""
    mentions = [(span.start, span.label_) for span in doc.spans.get("inspectorates", ())]
    group = doc.spans.get("providers", ())
    held = getattr(group, "attrs", {})
    providers = [
        (span.start, name or (span.text if form == "definite" else None), form, span.label_)
        for span, name, form in zip(group, held.get("names", ()), held.get("forms", ()), strict=False)
    ]
    roster: Roster | None = held.get("roster")
    bodies = Bodies(mentions, kinds, roster, providers)
    bodies.known = bool(mentions) or bool(doc.spans.get("watchdogs", ()))
    bodies.kind_of = dict(zip(roster.names, roster.kinds, strict=True)) if roster else {}
    return bodies
