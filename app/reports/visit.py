"""Says when the assessment was made, how much of it, and who carried it out."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.language import mark, tr
from app.reports.fields import as_text, text_of
from app.reports.model import Fact, Person
from app.reports.sections import passage
from app.reports.visit_part import Attendee, VisitPart
from app.reports.words import beijing_day, chinese_day
from app.storage.reviewing import METHODS, SIDES, VISIT_TEXTS
from app.storage.visits import plan_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from app.reports.model import EvidencePart, Letterhead
    from app.reports.signed import Signing
    from app.scoring.outcome import Outcome
    from app.storage.journal import State
    from app.storage.visits import Person as Attending
    from app.storage.visits import Plan

_ANSWERS: Final = {
    "items": mark("采集项"),
    "scenarios": mark("应用场景"),
    "measures": mark("基础数据"),
}


def visit_of(
    state: State,
    outcome: Outcome,
    evidence: tuple[EvidencePart, ...],
    people: tuple[Person, ...],
    texts: Mapping[str, str],
) -> VisitPart:
    """Return days, counts and people; `people` as `people_of` found them."""
    own = text_of(state, "assessment/kind") == "self"
    held = plan_of(state)
    days = (*_held(held), *_days(state, evidence))
    facts = (*days, *_counts(outcome, evidence))
    days_told = tr("，").join(
        tr("{label}为{value}", label=fact.label, value=fact.value) for fact in days
    )
    counted = tr("，").join(
        tr("{name}{value}", name=fact.label, value=fact.value) for fact in facts[len(days) :]
    )
    names = tr("、").join(person.name for person in people)
    return VisitPart(
        title=tr("自诊断情况") if own else tr("现场调研情况"),
        days=days,
        facts=facts,
        passage=passage(
            "visit",
            tr("{days_told}；{counted}。", days_told=days_told, counted=counted).lstrip(tr("；")),
            texts,
        ),
        people=people,
        people_passage=passage(
            "people",
            tr("本次评测由{names}完成。", names=names) if people else tr("本次评测未记录人员。"),
            texts,
        ),
        plan=tuple(_planned(held)),
        meetings=tuple(_meetings(held)),
        attendees=tuple(map(_attendee, held.people)),
    )


def _held(held: Plan) -> tuple[Fact, ...]:
    return (Fact(tr("调研日期"), chinese_day(held.date)),) if held.date else ()


def _planned(held: Plan) -> Iterator[Fact]:
    if held.date or held.time:
        when = " ".join(filter(None, (chinese_day(held.date), held.time)))
        yield Fact(tr("调研时间"), when)
    if held.methods:
        yield Fact(tr("调研方式"), tr("、").join(tr(METHODS[key]) for key in held.methods))
    for side, words in SIDES.items():
        if count := len(held.of_side(side)):
            yield Fact(tr("{side}参加", side=tr(words)), tr("{n}人", n=count))


def _meetings(held: Plan) -> Iterator[Fact]:
    for key, words in VISIT_TEXTS.items():
        if text := getattr(held, key):
            yield Fact(tr(words), text)


def _attendee(person: Attending) -> Attendee:
    return Attendee(
        ours=person.side == "team",
        side=tr(SIDES[person.side]),
        name=person.name,
        organisation=person.organisation,
        duty=person.duty,
        phone=person.phone,
        signed=bool(person.strokes),
        strokes=tuple(tuple((x, y) for x, y, _ in stroke) for stroke in person.strokes),
    )


def people_of(state: State, letterhead: Letterhead, signing: Signing | None) -> tuple[Person, ...]:
    """Return who gave the answers that stand, by name, as the letterhead or a signature has them.

    Who signed without having answered follows.
    """
    known = {person.name: person for person in letterhead.people}
    for signer in signing.signers if signing else ():
        known.setdefault(signer.name, Person(signer.name, signer.organisation, signer.role))
    signed = [signer.name for signer in signing.signers] if signing else []
    did = _did(state)
    return tuple(
        replace(known.get(name, Person(name)), did=did.get(name, tr("签署评测包")))
        for name in dict.fromkeys([*sorted(did), *signed])
    )


def _did(state: State) -> dict[str, str]:
    """Return by author how many of each kind of answers that stand are theirs."""
    subjects: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for field, heads in state.heads.items():
        kind, _, rest = field.partition("/")
        for head in heads if kind in _ANSWERS else ():
            subjects[head.author][kind].add(rest.split("/")[0])
    return {
        author: tr("、").join(
            tr("{name}{n}项", name=tr(name), n=len(found[kind]))
            for kind, name in _ANSWERS.items()
            if kind in found
        )
        for author, found in subjects.items()
    }


def _days(state: State, evidence: tuple[EvidencePart, ...]) -> tuple[Fact, ...]:
    photos = [part for part in evidence if part.is_photo]
    days = (
        Fact(tr("填写日期"), _period(_answer_times(state))),
        Fact(tr("拍摄日期"), _period(_photo_times(state, photos))),
    )
    return tuple(fact for fact in days if fact.value)


def _counts(outcome: Outcome, evidence: tuple[EvidencePart, ...]) -> tuple[Fact, ...]:
    answered = sum(found.answered for found in outcome.items.values())
    graded = sum(grade is not None for grade in outcome.scenarios.values())
    photos = sum(part.is_photo for part in evidence)
    return (
        Fact(tr("作答采集项"), tr("{n}项（共{items}项）", n=answered, items=len(outcome.items))),
        Fact(
            tr("评定应用场景"),
            tr("{n}个（共{scenarios}个）", n=graded, scenarios=len(outcome.scenarios)),
        ),
        Fact(
            tr("收集佐证材料"), tr("{n}件（照片和图片{photos}件）", n=len(evidence), photos=photos)
        ),
    )


def _period(moments: Iterable[str]) -> str:
    """Return the first day and the last one of some times, in Beijing; nothing for none."""
    days = sorted(filter(None, map(beijing_day, moments)))
    if not days:
        return ""
    first, last = chinese_day(days[0]), chinese_day(days[-1])
    return first if first == last else tr("{first}至{last}", first=first, last=last)


def _answer_times(state: State) -> Iterator[str]:
    for field, heads in state.heads.items():
        if field.partition("/")[0] in _ANSWERS:
            yield from (head.at for head in heads)


def _photo_times(state: State, photos: Iterable[EvidencePart]) -> Iterator[str]:
    for part in photos:
        about = state.values.get(f"evidence/{part.sha256}")
        yield as_text(about.get("taken_at")) if isinstance(about, dict) else ""
