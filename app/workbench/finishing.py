"""Checking an assessment before it is finalised, finalising and reopening it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.errors import BadInput, Refused
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
    "enterprise": "企业信息",
    "open": "尚未作答或评级",
    "review": "复核",
    "conflict": "有冲突",
    "numbers": "数据与选项",
    "evidence": "佐证",
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
            yield Finding("error", "enterprise", "enterprise", f"企业信息缺{field.label}。")


def _open(found: AssessmentView) -> Iterator[Finding]:
    for code, scored in found.outcome.items.items():
        if scored.source == "unanswered":
            name = subject_name(found.catalogue, code)
            yield Finding("error", "open", code, f"{name}尚未作答。")
    for code, grade in found.outcome.scenarios.items():
        if grade is None and f"scenarios/{code}/grade" not in found.state.conflicts:
            name = subject_name(found.catalogue, code)
            yield Finding("error", "open", code, f"{name}尚未评级。")


def _unreviewed(found: AssessmentView) -> Iterator[Finding]:
    table = review_of(found.state, found.outcome)
    for row in table.open if table else ():
        name = subject_name(found.catalogue, row.code)
        told = f"{name}尚未复核。"
        if row.stale:
            told = f"{name}在复核之后又改过，请重新复核。"
        elif row.verdict == SITE_CHECK:
            told = f"{name}待现场核实：{row.reason}"
        yield Finding("error", "review", row.code, told)


def _conflicts(found: AssessmentView) -> Iterator[Finding]:
    for name in found.conflicts:
        subject, where = _conflict_place(found, name)
        yield Finding("error", "conflict", subject, f"{where}有冲突的取值，请裁定。")
    for sha256 in disputed_evidence(found.state):
        told = f"佐证{sha256[:8]}…一边已移除、另一边还在用，请裁定去留。"
        yield Finding("error", "conflict", "photos", told)


def _conflict_place(found: AssessmentView, field: str) -> tuple[str, str]:
    match field.split("/"):
        case ["items" | "scenarios", code, _]:
            return code, subject_name(found.catalogue, code)
        case ["evidence", sha256, *_]:
            name = next((it.name for it in found.photos if it.sha256 == sha256), sha256[:8])
            return "photos", f"佐证“{name}”"
        case ["improvement", *_]:
            return "compare", field_words(found.catalogue, found.state, field)
        case ["report" | "visit" as page, *_]:
            return page, field_words(found.catalogue, found.state, field)
        case _:
            return "conflicts", f"“{field_words(found.catalogue, found.state, field)}”"


def _warnings(found: AssessmentView) -> Iterator[Finding]:
    for warning in found.outcome.warnings:
        subject = _warned_subject(found, warning.path)
        yield Finding(warning.severity, "numbers", subject, warning.message)


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
        told = f"有{len(found.unsorted)}份佐证还没有归到采集项或场景。"
        yield Finding("warning", "evidence", "photos", told)
    proven = {subject for photo in found.photos for subject in photo.subjects}
    for code, scored in found.outcome.items.items():
        if scored.points and code not in proven:
            name = subject_name(found.catalogue, code)
            yield Finding("warning", "evidence", code, f"{name}有得分但没有佐证。")
    for code, grade in found.outcome.scenarios.items():
        if grade and code not in proven:
            name = subject_name(found.catalogue, code)
            yield Finding("warning", "evidence", code, f"{name}评了{grade}级但没有佐证。")


def finalise(session: Session, *, assessment: str) -> AssessmentView:
    """Lock an assessment whose check finds no error; Refused names what is still open."""
    errors = [it for it in check(session, assessment=assessment) if it.severity == "error"]
    if errors:
        more = f"等{len(errors)}个问题" if len(errors) > 1 else ""
        raise Refused(f"还不能定稿：{errors[0].message.rstrip('。')}{more}，请先处理。")
    found = apply(session, assessment, "定稿", [Edit("status", "finalised")])
    session.undo_stacks[found.id].forget()
    return found


def reopen(session: Session, *, assessment: str, reason: str) -> AssessmentView:
    """Open a finalised assessment again; the reason is kept, its package stays what it was."""
    reason = reason.strip()
    if not reason:
        raise BadInput("请写明重新打开的理由。")
    full_id = session.workspace.resolve_id(assessment)
    if not view(session, assessment=full_id).locked:
        raise Refused("这份评测没有定稿，不需要重新打开。")
    session.workspace.append(full_id, [Edit("status", "draft", reason)], author=session.author)
    return view(session, assessment=full_id)
