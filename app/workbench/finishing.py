"""Checking an assessment before it is finalised, finalising and reopening it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.errors import BadInput, Refused
from app.language import mark, tr
from app.reports.review_table import SITE_CHECK, review_of
from app.storage.fields import Edit
from app.storage.projection import disputed_evidence
from app.workbench.assessments import ENTERPRISE_FIELDS
from app.workbench.editing import apply
from app.workbench.view import AssessmentView, subject_name, view
from app.workbench.words import field_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.workbench.session import Session

Topic = Literal["enterprise", "open", "review", "conflict", "numbers", "evidence"]
TOPICS: dict[Topic, str] = {
    "enterprise": mark("企业信息"),
    "open": mark("尚未作答或评级"),
    "review": mark("复核"),
    "conflict": mark("有冲突"),
    "numbers": mark("数据与选项"),
    "evidence": mark("佐证"),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to settle, in words under a topic; an error blocks finalising.

    `subject` is a code, "enterprise", "photos", "conflicts" or "".
    """

    severity: Literal["error", "warning"]
    topic: Topic
    subject: str
    message: str


def check(session: Session, *, assessment: str) -> tuple[Finding, ...]:
    """Return what is unanswered, in conflict, inconsistent or without evidence, errors first."""
    found = view(session, assessment=assessment)
    findings = [
        *_enterprise(found),
        *_open(found),
        *_unreviewed(found),
        *_conflicts(found),
        *_warnings(found),
        *_bare(found),
    ]
    return tuple(sorted(findings, key=lambda finding: finding.severity))


def _enterprise(found: AssessmentView) -> Iterator[Finding]:
    for field in ENTERPRISE_FIELDS:
        if field.required and not found.enterprise.get(field.key):
            yield Finding(
                "error",
                "enterprise",
                "enterprise",
                tr("企业信息缺{label}。", label=tr(field.label)),
            )


def _open(found: AssessmentView) -> Iterator[Finding]:
    for code, scored in found.outcome.items.items():
        if scored.source == "unanswered":
            name = subject_name(found.catalogue, code)
            yield Finding("error", "open", code, tr("{name}尚未作答。", name=name))
    for code, grade in found.outcome.scenarios.items():
        if grade is None and f"scenarios/{code}/grade" not in found.state.conflicts:
            name = subject_name(found.catalogue, code)
            yield Finding("error", "open", code, tr("{name}尚未评级。", name=name))


def _unreviewed(found: AssessmentView) -> Iterator[Finding]:
    table = review_of(found.state, found.outcome)
    for row in table.open if table else ():
        name = subject_name(found.catalogue, row.code)
        told = tr("{name}尚未复核。", name=name)
        if row.stale:
            told = tr("{name}在复核之后又改过，请重新复核。", name=name)
        elif row.verdict == SITE_CHECK:
            told = tr("{name}待现场核实：{reason}", name=name, reason=row.reason)
        yield Finding("error", "review", row.code, told)


def _conflicts(found: AssessmentView) -> Iterator[Finding]:
    for name in found.conflicts:
        subject, where = _conflict_place(found, name)
        yield Finding(
            "error", "conflict", subject, tr("{where}有冲突的取值，请裁定。", where=where)
        )
    for sha256 in disputed_evidence(found.state):
        told = tr("佐证{sha256}…一边已移除、另一边还在用，请裁定去留。", sha256=sha256[:8])
        yield Finding("error", "conflict", "photos", told)


def _conflict_place(found: AssessmentView, field: str) -> tuple[str, str]:
    match field.split("/"):
        case ["items" | "scenarios", code, _]:
            return code, tr(subject_name(found.catalogue, code))
        case ["evidence", sha256, *_]:
            name = next((it.name for it in found.photos if it.sha256 == sha256), sha256[:8])
            return "photos", tr("佐证“{name}”", name=name)
        case ["improvement", *_]:
            return "compare", field_words(found.catalogue, found.state, field)
        case ["report" | "visit" as page, *_]:
            return page, field_words(found.catalogue, found.state, field)
        case _:
            return "conflicts", f"“{field_words(found.catalogue, found.state, field)}”"


def _warnings(found: AssessmentView) -> Iterator[Finding]:
    for warning in found.outcome.warnings:
        subject = _warned_subject(found, warning.path)
        yield Finding(warning.severity, "numbers", subject, tr(warning.message))


def _warned_subject(found: AssessmentView, path: str) -> str:
    match path.split("/"):
        case ["items", code, *_]:
            return code
        case ["measures", measure, *_]:
            items = found.catalogue.items.values()
            return next((item.code for item in items if measure in item.measures), "")
        case _:
            return ""


def _bare(found: AssessmentView) -> Iterator[Finding]:
    if found.unsorted:
        told = tr("有{n}份佐证还没有归到采集项或场景。", n=len(found.unsorted))
        yield Finding("warning", "evidence", "photos", told)
    proven = {subject for photo in found.photos for subject in photo.subjects}
    for code, scored in found.outcome.items.items():
        if scored.points and code not in proven:
            name = subject_name(found.catalogue, code)
            yield Finding("warning", "evidence", code, tr("{name}有得分但没有佐证。", name=name))
    for code, grade in found.outcome.scenarios.items():
        if grade and code not in proven:
            name = subject_name(found.catalogue, code)
            yield Finding(
                "warning",
                "evidence",
                code,
                tr("{name}评了{grade}级但没有佐证。", name=name, grade=grade),
            )


def finalise(session: Session, *, assessment: str) -> AssessmentView:
    """Lock an assessment whose check finds no error; Refused names what is still open."""
    errors = [it for it in check(session, assessment=assessment) if it.severity == "error"]
    if errors:
        more = tr("等{n}个问题", n=len(errors)) if len(errors) > 1 else ""
        raise Refused(
            tr(
                "还不能定稿：{message}{more}，请先处理。",
                message=errors[0].message.rstrip(tr("。")),
                more=more,
            )
        )
    found = apply(session, assessment, mark("定稿"), [Edit("status", "finalised")])
    session.undo_stacks[found.id].forget()
    return found


def reopen(session: Session, *, assessment: str, reason: str) -> AssessmentView:
    """Open a finalised assessment again; the reason is kept, its package stays what it was."""
    reason = reason.strip()
    if not reason:
        raise BadInput(tr("请写明重新打开的理由。"))
    full_id = session.workspace.resolve_id(assessment)
    if not view(session, assessment=full_id).locked:
        raise Refused(tr("这份评测没有定稿，不需要重新打开。"))
    session.workspace.append(full_id, [Edit("status", "draft", reason)], author=session.author)
    return view(session, assessment=full_id)
