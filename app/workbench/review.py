"""Reviewing a self-diagnosis: each claim is accepted, changed with a reason, or checked on site.

A review is an assessment of its own. What was claimed is copied into its journal, and each
decision writes the answer and its mark in one transaction, so that neither is there alone.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from app.errors import BadInput, Blocked, Refused
from app.language import tr
from app.plain import quoted
from app.reports.review_part import answer_text, change_text
from app.reports.review_table import (
    SITE_CHECK,
    STANDING,
    ReviewedItem,
    ReviewedScenario,
    ReviewTable,
    note_claimed,
    review_of,
)
from app.said import said
from app.scoring.answers import check_grade, check_options, parse_measure
from app.scoring.item_score import score_item
from app.storage.fields import Edit
from app.storage.reviewing import CLAIM, REVIEW, SOURCE
from app.workbench.assessments import enterprise_of
from app.workbench.editing import apply
from app.workbench.revisions import finalised_by
from app.workbench.view import AssessmentView, subject_field, subject_name, view

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from app.scoring.answers import Answers
    from app.scoring.catalogue import Item
    from app.storage.canonical import Json
    from app.storage.journal import State
    from app.workbench.session import Session

__all__ = [
    "STANDING",
    "ReviewTable",
    "ReviewedItem",
    "ReviewedScenario",
    "Settlement",
    "accept",
    "answer_text",
    "begin",
    "change",
    "change_text",
    "is_review",
    "note_claimed",
    "read_settlement",
    "reviewing",
    "settle",
    "site_check",
    "table",
]


@dataclass(frozen=True, slots=True)
class Settlement:
    """What a reviewer settles in place of the claim: an item's options or measures, or a grade.

    An item settled by measures alone is what they pick.
    """

    options: tuple[str, ...] = ()
    measures: Mapping[str, str] = field(default_factory=dict)
    grade: int | None = None


def read_settlement(code: str, text: str, measures: Mapping[str, str] | None = None) -> Settlement:
    """Read what somebody typed: letters of options, or a grade; BadInput when it is neither."""
    keys = tuple(text.upper().replace(",", " ").replace("、", " ").replace("，", " ").split())
    if not code.startswith("S"):
        return Settlement(options=keys, measures=measures or {})
    grade = keys[0].removesuffix("级") if len(keys) == 1 else ""
    if grade not in {"0", "1", "2", "3", "4"}:
        raise BadInput(tr("{code}是应用场景，请写一个等级（0至4）。", code=code))
    return Settlement(grade=int(grade))


def begin(session: Session, *, diagnosis: str, kind: str = "before") -> str:
    """Make an assessment that reviews a finalised self-diagnosis, and return its id.

    Claims, evidence and what is known of the enterprise come along; no answer counts yet. Refused
    when it is no finalised self-diagnosis or is under review here already, Blocked without a name.
    """
    found = view(session, assessment=diagnosis)
    if kind not in {"before", "after"}:
        raise BadInput(tr("复核只能做成before（改造前评测）或after（改造后评测）。"), path="kind")
    if found.kind != "self":
        raise Refused(tr("这份评测不是企业自诊断，不能复核；请核对编号。"))
    if not found.locked:
        raise Refused(tr("这份自诊断还没有定稿，请企业定稿并签名后再复核。"))
    enterprise = enterprise_of(session, assessment=found.id)
    if "name" not in enterprise:
        raise Blocked(tr("这份自诊断没有确定的企业名称，请企业补上后再复核。"))
    _refuse_twice(session, found, kind)
    return session.workspace.create(
        kind,
        enterprise,
        author=session.author,
        edition=session.catalogue.edition,
        edits=[*_claims(found.state), *_evidence(found.state), _source(session, found)],
    )


def reviewing(session: Session, *, diagnosis: str) -> str:
    """Return the review of a self-diagnosis, begun as the assessment before when there is none.

    Errors as `begin`.
    """
    full_id = session.workspace.resolve_id(diagnosis)
    found = view(session, assessment=full_id)
    there = next(_reviews(session, found), None)
    return there or begin(session, diagnosis=full_id)


def table(session: Session, *, assessment: str) -> ReviewTable:
    """Return claimed and settled answers side by side; Refused when it reviews nothing."""
    return table_of(view(session, assessment=assessment))


def table_of(found: AssessmentView) -> ReviewTable:
    """Return what `table` does of an assessment that was read already."""
    made = review_of(found.state, found.outcome)
    if made is None:
        raise Refused(tr("这份评测不是对自诊断的复核；请先用自诊断新建复核。"))
    return made


def is_review(found: AssessmentView) -> bool:
    """Whether an assessment reviews a self-diagnosis."""
    return isinstance(found.state.values.get(SOURCE), dict)


def accept(session: Session, *, assessment: str, code: str) -> AssessmentView:
    """Settle an item or scenario as it was claimed; Refused when nothing was claimed.

    Refused too when a measure behind it was settled otherwise meanwhile.
    """
    found, row = _row(session, assessment, code)
    answer = _claimed_answer(row)
    edits = [*_as_claimed(found, row), _mark(code, "accepted", "", answer)]
    return apply(
        session,
        found.id,
        said("接受{subject_name}", subject_name=subject_name(found.catalogue, code)),
        edits,
    )


def change(
    session: Session, *, assessment: str, code: str, to: Settlement, reason: str
) -> AssessmentView:
    """Settle an item or scenario otherwise than claimed, with the reason.

    BadInput without a reason or for an answer that is not allowed; Refused when it is the claim.
    """
    found, row = _row(session, assessment, code)
    name, reason = subject_name(found.catalogue, code), _reason(reason)
    edits, answer = _otherwise(found, code, to, reason)
    same = all(found.state.values.get(f"{CLAIM}{key}") == it for key, it in to.measures.items())
    if same and answer == _listed(row.claimed):
        raise Refused(tr("{name}与申报的答案相同，没有更改；请用接受，或另选答案。", name=name))
    return apply(
        session,
        found.id,
        said("更改{name}", name=name),
        [*edits, _mark(code, "changed", reason, answer)],
    )


def site_check(session: Session, *, assessment: str, code: str, question: str) -> AssessmentView:
    """Leave an item or scenario open, with what is to be looked at on site."""
    found, _ = _row(session, assessment, code)
    name, question = subject_name(found.catalogue, code), _reason(question)
    answer = "options" if code in found.catalogue.items else "grade"
    emptied: Json = [] if answer == "options" else None
    cleared = Edit(f"{subject_field(found.catalogue, code)}/{answer}", emptied, question)
    edits = [cleared, _mark(code, SITE_CHECK, question, None)]
    return apply(session, found.id, said("{name}待现场核实", name=name), edits)


def settle(
    session: Session, *, assessment: str, code: str, reason: str, to: Settlement | None = None
) -> AssessmentView:
    """Settle on site what was left open, as claimed without `to`; the reason says what was seen.

    Refused when it was not left for the site.
    """
    found, row = _row(session, assessment, code)
    name, reason = subject_name(found.catalogue, code), _reason(reason)
    if row.verdict != SITE_CHECK:
        raise Refused(tr("{name}没有列为现场核实；请用接受或更改，或先列为现场核实。", name=name))
    if to is None:
        edits, answer = list(_as_claimed(found, row)), _claimed_answer(row)
    else:
        edits, answer = _otherwise(found, code, to, reason)
    return apply(
        session,
        found.id,
        said("现场核定{name}", name=name),
        [*edits, _mark(code, "settled", reason, answer)],
    )


def _refuse_twice(session: Session, found: AssessmentView, kind: str) -> None:
    for there in _reviews(session, found, (kind,)):
        raise Refused(tr("这份自诊断已经在复核（评测{id}），请接着那一份做。", id=there[:8]))


def _reviews(
    session: Session, found: AssessmentView, kinds: Sequence[str] = ("before", "after")
) -> Iterator[str]:
    """Yield the reviews of a self-diagnosis that there are, by id."""
    code = found.enterprise.get("credit_code", "")
    for row in session.workspace.list():
        if row.kind in kinds and (row.credit_code or "") == code:
            source = session.workspace.state(row.id).values.get(SOURCE)
            if isinstance(source, dict) and source["assessment"] == found.id:
                yield row.id


def _claims(state: State) -> Iterator[Edit]:
    for name, value in sorted(state.values.items()):
        match name.split("/"):
            case ["items", code, "options"] | ["scenarios", code, "grade"] | ["measures", code]:
                target = code
            case ["items" | "scenarios", code, ("note" | "checkpoints") as part]:
                target = f"{code}/{part}"
            case _:
                continue
        if value not in (None, [], ""):
            yield Edit(f"{CLAIM}{target}", value)


def _evidence(state: State) -> Iterator[Edit]:
    for name, value in sorted(state.values.items()):
        file = "/".join(name.split("/")[:2])
        if name.startswith("evidence/") and value is not None and state.values.get(file):
            yield Edit(name, value)


def _source(session: Session, found: AssessmentView) -> Edit:
    records = session.workspace.packages.list(found.id)
    same = [it.fingerprint for it in records if it.finalised_by == finalised_by(found.state)]
    return Edit(SOURCE, {"assessment": found.id, "statement": same[-1] if same else ""})


def _row(
    session: Session, assessment: str, code: str
) -> tuple[AssessmentView, ReviewedItem | ReviewedScenario]:
    found = view(session, assessment=assessment)
    subject_field(found.catalogue, code)
    return found, next(row for row in table_of(found).rows if row.code == code)


def _reason(text: str) -> str:
    if not text.strip():
        raise BadInput(tr("请写明理由；要现场核实的，写明核实什么。"))
    return text.strip()


def _mark(code: str, verdict: str, reason: str, answer: Json) -> Edit:
    return Edit(
        f"{REVIEW}{code}", {"verdict": verdict, "reason": reason, "answer": answer}, reason or None
    )


def _listed(answer: tuple[str, ...] | int | None) -> Json:
    return list(answer) if isinstance(answer, tuple) else answer


def _claimed_answer(row: ReviewedItem | ReviewedScenario) -> Json:
    if row.claimed in ((), None):
        raise Refused(
            tr(
                "{code} {name}在自诊断里没有作答，不能接受；请更改或列为现场核实。",
                code=row.code,
                name=row.name,
            )
        )
    return _listed(row.claimed)


def _as_claimed(found: AssessmentView, row: ReviewedItem | ReviewedScenario) -> Iterator[Edit]:
    claim = found.state.values
    if isinstance(row, ReviewedScenario):
        yield Edit(f"scenarios/{row.code}/grade", row.claimed)
        yield Edit(
            f"scenarios/{row.code}/checkpoints", claim.get(f"{CLAIM}{row.code}/checkpoints", [])
        )
        return
    item, options = found.catalogue.items[row.code], claim.get(f"{CLAIM}{row.code}", [])
    texts = _measures_of(found, item, {})
    if not options and _effective(found, item, (), texts) != row.claimed:
        raise Refused(
            tr(
                "按已核定的基础数据，{code}与申报的选项不同，不能原样接受；请用更改。",
                code=row.code,
            )
        )
    for code, text in texts.items():
        yield Edit(f"measures/{code}", text)
    yield Edit(f"items/{row.code}/options", options)


def _otherwise(
    found: AssessmentView, code: str, to: Settlement, reason: str
) -> tuple[list[Edit], Json]:
    """Return the edits of a settlement and the answer that they give."""
    if code in found.catalogue.scenarios:
        if to.grade is None or to.options or to.measures:
            raise BadInput(tr("请给{code}写核定的等级（0至4）。", code=code))
        return [Edit(f"scenarios/{code}/grade", check_grade(to.grade), reason)], to.grade
    item = found.catalogue.items[code]
    if to.grade is not None or not (to.options or to.measures):
        raise BadInput(tr("请给{code}写核定的选项，或核定的基础数据。", code=code))
    options = check_options(item, to.options)
    texts = _measures_of(found, item, to.measures) if to.measures else {}
    answer = _effective(found, item, options, texts)
    edits = [Edit(f"measures/{key}", text, reason) for key, text in texts.items()]
    return [*edits, Edit(f"items/{code}/options", list(options), reason)], list(answer)


def _measures_of(found: AssessmentView, item: Item, given: Mapping[str, str]) -> dict[str, str]:
    """Return the measures to write: those given, and claimed ones that nobody settled yet."""
    for key in given:
        if key not in item.measures:
            known = "、".join(item.measures) or tr("无")
            raise BadInput(
                tr(
                    "{code}没有基础数据“{key}”，可用的有：{known}。",
                    code=item.code,
                    key=quoted(key),
                    known=known,
                )
            )
    claimed = {key: found.state.values.get(f"{CLAIM}{key}") for key in item.measures}
    rest = {
        key: str(text)
        for key, text in claimed.items()
        if text is not None and found.state.values.get(f"measures/{key}") is None
    }
    return rest | dict(given)


def _effective(
    found: AssessmentView, item: Item, options: tuple[str, ...], texts: Mapping[str, str]
) -> tuple[str, ...]:
    known = found.catalogue.measures
    numbers = {key: Fraction(parse_measure(known[key], text)) for key, text in texts.items()}
    chosen = {code: kept for code, kept in found.answers.items.items() if code != item.code}
    if options:
        chosen[item.code] = options
    answers: Answers = replace(
        found.answers, items=chosen, measures={**found.answers.measures, **numbers}
    )
    settled = score_item(item, answers)
    if not settled.answered:
        missing = tr("（{text}）", text=settled.measured.text) if settled.measured else ""
        raise BadInput(
            tr(
                "这些基础数据还定不出{code}的选项{missing}，请补全或直接写选项。",
                code=item.code,
                missing=missing,
            )
        )
    return settled.options
