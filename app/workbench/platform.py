"""Writing what a public platform's form asks for, as JSON or as a workbook to copy from."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any, BinaryIO

from app.errors import Refused
from app.exchange.files import whole_file
from app.exchange.platform import Content, fill, load_profile
from app.language import mark, tr
from app.scoring.text import show_points
from app.workbench.city_files import profiles_of
from app.workbench.endings import form_of
from app.workbench.view import AssessmentView, view

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.reports.model import Person, Report
    from app.reports.sheets import Sheet
    from app.workbench.session import Session

_PARTS = {
    "enterprise": mark("企业信息"),
    "outcome": mark("评测结论"),
    "figures": mark("基础数据"),
    "report": mark("报告内容"),
}


def write_form(session: Session, *, assessment: str, profile: str, out: Path) -> str:
    """Write the form of a platform as .json or .xlsx; return whether it is of a draft or finalised.

    The profile is one of the workspace's `platforms` folder, or a shipped one. Refused while
    something is in conflict; BadInput for another ending or an unknown or wrong profile.
    """
    form = form_of(out, "json", "xlsx")
    known = load_profile(profile, session.catalogue, profiles_of(session))
    found = view(session, assessment=assessment)
    if found.conflicts:
        raise Refused(tr("还有冲突没有裁定，请先逐项裁定，再导出平台表单。"))
    filled = fill(known, _content(session, found))
    with whole_file(out) as file:
        if form == "json":
            file.write(json.dumps(filled, ensure_ascii=False, indent=2).encode() + b"\n")
        else:
            _write_workbook(file, filled, datetime.fromisoformat(found.updated_at))
    return found.status


def _content(session: Session, found: AssessmentView) -> Content:
    from app.workbench.packages import model_of

    report = model_of(session, assessment=found.id)
    outcome = found.outcome
    return Content(
        assessment=found.id,
        kind=found.kind,
        status=found.status,
        enterprise=found.enterprise,
        outcome={
            "points": show_points(outcome.points, found.catalogue.thresholds),
            "level": str(outcome.level),
            "level_name": outcome.level_name,
            "edition": found.catalogue.edition,
        },
        options={code: scored.options for code, scored in outcome.items.items()},
        grades={code: it for code, it in outcome.scenarios.items() if it is not None},
        measures=found.measures,
        report=_texts(report),
        people=tuple(map(_person, report.visit.people)),
    )


def _person(one: Person) -> dict[str, str]:
    return {
        "name": one.name,
        "organisation": one.organisation,
        "role": one.role,
        "contact": one.contact,
    }


def _texts(report: Report) -> dict[str, str]:
    passages = (
        report.conclusion.summary,
        *report.profile.passages,
        report.visit.passage,
        report.visit.people_passage,
        report.analysis,
        report.advice.passage,
    )
    return {passage.key: passage.text for passage in passages}


def _write_workbook(file: BinaryIO, form: dict[str, Any], made_at: datetime) -> None:
    from app.reports.sheets import write_workbook

    write_workbook(file, list(_sheets(form)), title=tr("平台表单"), made_at=made_at)


def _sheets(form: dict[str, Any]) -> Iterator[Sheet]:
    from app.reports.sheets import Column, Sheet

    pair = (Column("平台编号", width=30), Column("内容", width=60))
    for key, name in _PARTS.items():
        yield Sheet(name, pair, form[key].items())
    asked = (Column("题目编号", width=20), Column("选项编号", width=60))
    answered = ((it["code"], "、".join(it["options"])) for it in form["questions"])
    yield Sheet("题目", asked, answered)
    graded = ((it["code"], it["level"]) for it in form["scenarios"])
    yield Sheet("应用场景", (Column("场景编号", width=20), Column("等级", width=12)), graded)
    people = form["people"]
    heads = tuple(Column(code, width=24) for code in people[0]) if people else ()
    if heads:
        yield Sheet("调研人员", heads, (tuple(it.values()) for it in people))
