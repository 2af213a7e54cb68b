"""States of a visit and of before beside after: nothing planned, questions open, people signed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.resources import resource

if TYPE_CHECKING:
    from app.exchange.drawn import Drawn
    from app.ui.window import Window
    from app.workbench.session import Session

FIRM = {"name": "广州市砚岭精密传动有限公司", "credit_code": "91440112MA00000154"}
Take = Callable[..., None]


def make_visit(session: Session) -> str:
    """Make a self-diagnosis under review, its visit planned and half attended; return its id."""
    from app.storage.fields import Edit
    from app.workbench import evidence, finishing, review, visit

    catalogue = session.catalogue
    edits = [
        *(Edit(f"items/{code}/options", ["B"]) for code in catalogue.items),
        *(Edit(f"scenarios/{code}/grade", 2) for code in catalogue.scenarios),
    ]
    made = session.workspace.create(
        "self", FIRM, author="陈立群", edition=catalogue.edition, edits=edits
    )
    photos = sorted(resource("samples", "yanling").rglob("*.jpg"))[:3]
    evidence.attach(session, assessment=made, files=photos, subjects=["F2"])
    finishing.finalise(session, assessment=made)
    reviewed = review.begin(session, diagnosis=made)
    asked = {
        "F2": "设备台账里的联网设备是否在用",
        "F6": "看防火墙后台和备份记录",
        "S06": "看派工单从哪里来",
    }
    for code, question in asked.items():
        review.site_check(session, assessment=reviewed, code=code, question=question)
    review.accept(session, assessment=reviewed, code="F1")
    visit.set_date(session, assessment=reviewed, day="2026-03-05")
    visit.set_time(session, assessment=reviewed, hours="09:00-11:30")
    visit.set_methods(session, assessment=reviewed, methods=["survey", "interview", "documents"])
    agenda = "9:00 首次会议\n9:20 看一车间、二车间\n10:30 系统演示（MES、财务）\n11:10 末次会议"
    visit.set_text(session, assessment=reviewed, key="agenda", text=agenda)
    _invite(session, reviewed)
    return reviewed


def _invite(session: Session, made: str) -> None:
    from app.workbench import visit

    people = (
        ("team", "冯晓岚", "示例评测中心", "评测组长", ""),
        ("enterprise", "陈立群", FIRM["name"], "生产副总", "13800138000"),
        ("enterprise", "何静", FIRM["name"], "信息主管", ""),
    )
    for side, name, house, duty, phone in people:
        who = visit.add_person(
            session,
            assessment=made,
            side=side,
            name=name,
            organisation=house,
            duty=duty,
            phone=phone,
        )
        if name != "何静":
            visit.sign_in(session, assessment=made, person=who, drawn=scribble(len(name)))


def scribble(strokes: int) -> Drawn:
    """Return ink that looks like a quick signature of so many characters."""
    from app.exchange.drawn import Point

    found, clock = [], 0
    for place in range(strokes):
        left, points = 120 + place * 260, []
        for step in range(13):
            points.append(Point(left + step * 17, 200 + (step * 37 * (place + 3)) % 130, clock))
            clock += 16
        found.append(tuple(points))
        clock += 120
    return tuple(found)


def take_visit(window: Window, made: str, take: Take, end: str) -> None:
    """Take the page of a visit from above and from below."""
    window.open(made)
    take(f"visit-open{end}")
    if (workbench := window.workbench) is None:
        raise RuntimeError("the assessment did not open")
    workbench.go("visit")
    take(f"visit{end}")
    _scroll_down(workbench.page())
    take(f"visit-below{end}")


def _scroll_down(page: object) -> None:
    from PySide6.QtWidgets import QScrollArea, QWidget

    if isinstance(page, QWidget):
        bar = page.findChildren(QScrollArea)[0].verticalScrollBar()
        bar.setValue(bar.maximum() // 2)


def make_compared(session: Session) -> str:
    """Make an assessment after the transformation beside one before it; return its id."""
    from app.workbench import assessments, comparison, editing
    from app.workbench.sample import open_sample
    from app.workbench.view import view

    sample = view(session, assessment=open_sample(session))
    made = {
        kind: assessments.create(session, kind=kind, enterprise=FIRM)
        for kind in ("before", "after")
    }
    for kind, assessment in made.items():
        for code, found in sample.outcome.items.items():
            options = list(found.options)
            if kind == "before" and code in {"F1", "F5", "M2"}:
                options = options[:1]
            editing.answer(session, assessment=assessment, item=code, options=options)
        for code, grade in sample.outcome.scenarios.items():
            lower = int(kind == "before" and code in {"S06", "S07", "S10"})
            reached = max(0, (grade or 0) - lower)
            editing.set_grade(session, assessment=assessment, scenario=code, grade=reached)
    note = "派工、报工都在系统里，月底不再补单，交期由15天缩到9天。"
    comparison.note_improvement(session, assessment=made["after"], code="S06", text=note)
    return made["after"]


def take_compared(window: Window, made: str, take: Take, end: str) -> None:
    """Take before beside after."""
    window.open(made)
    take(f"compare-open{end}")
    if (workbench := window.workbench) is None:
        raise RuntimeError("the assessment did not open")
    workbench.go("compare")
    take(f"compare{end}")
