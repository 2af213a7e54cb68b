"""What the outline lists, in order, and how far each of it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.language import mark, tr
from app.ui.models.places import (
    COMPARE,
    CONFLICTS,
    ENTERPRISE,
    FINISH,
    PHOTOS,
    PROGRAMME,
    REPORT,
    REVIEW,
    VISIT,
)
from app.workbench.view import only_answers_differ

if TYPE_CHECKING:
    from app.scoring.catalogue import Catalogue
    from app.workbench.view import AssessmentView

Progress = Literal["open", "done", "conflict"]
SIGNS: dict[Progress, str] = {"open": "○", "done": "●", "conflict": "◆"}
WORDS: dict[Progress, str] = {
    "open": mark("未完成"),
    "done": mark("已完成"),
    "conflict": mark("有冲突"),
}


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of the outline and the subjects under it."""

    title: str
    subjects: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """One line of the outline: how far the subject is and what it brings."""

    code: str
    name: str
    progress: Progress
    worth: str = ""
    grade: int | None = None
    photos: int = 0
    warned: bool = False
    is_scenario: bool = False
    constrained: bool = False
    assignee: str = ""

    @property
    def is_page(self) -> bool:
        """Whether it is no item and no scenario, so that nobody is given it."""
        return self.code.islower()

    def words(self) -> str:
        """Return the line as a sentence, for a screen reader."""
        parts = [
            f"{self.code} {self.name}" if not self.is_page else self.name,
            tr(WORDS[self.progress]),
        ]
        if self.is_scenario and self.grade is not None:
            parts.append(tr("{grade}级", grade=self.grade))
        if self.worth:
            parts.append(tr("{worth}分", worth=self.worth))
        if self.photos:
            parts.append(tr("佐证{n}份", n=self.photos))
        if self.warned:
            parts.append(tr("有提醒"))
        if self.assignee:
            parts.append(tr("由{assignee}负责", assignee=self.assignee))
        return tr("，").join(parts)


def sections(view: AssessmentView) -> tuple[Section, ...]:
    """Return the outline: what comes first, three dimensions, four scenario groups, the rest.

    Nobody visits a self-diagnosis, only what reviews one has claims to decide on, and only one
    after the transformation is compared.
    """
    from app.workbench.review import is_review

    catalogue = view.catalogue
    dimensions = (
        Section(
            f"{dimension.code} {tr(dimension.name)}",
            tuple(item.code for group in dimension.groups for item in group.items),
        )
        for dimension in catalogue.dimensions
    )
    groups = (
        Section(
            tr(name),
            tuple(code for code, found in catalogue.scenarios.items() if found.group == name),
        )
        for name in catalogue.scenario_groups
    )
    compared = (COMPARE,) if view.kind == "after" else ()
    rest = Section(tr("收尾"), (PHOTOS, CONFLICTS, *compared, REPORT, FINISH))
    applying = Section(tr("项目申报"), (PROGRAMME,))
    visited = () if view.kind == "self" else (VISIT,)
    reviewed = (REVIEW,) if is_review(view) else ()
    start = Section(tr("准备"), (ENTERPRISE, *reviewed, *visited))
    return (start, *dimensions, *groups, rest, applying)


def in_order(view: AssessmentView) -> tuple[str, ...]:
    """Return every subject as previous and next walk through them."""
    return tuple(code for section in sections(view) for code in section.subjects)


def place_in(order: tuple[str, ...], code: str) -> int:
    """Return where a subject is in the walk; before the first for a page beside it."""
    return order.index(code) if code in order else -1


def standing(view: AssessmentView, code: str) -> Standing:
    """Return how far a subject is."""
    if code in view.catalogue.items:
        return _item(view, code)
    if code in view.catalogue.scenarios:
        return _scenario(view, code)
    return _PAGES[code](view)


def may_differ(before: AssessmentView | None, now: AssessmentView) -> set[str]:
    """Return the subjects that can stand otherwise than in an earlier view, at least these."""
    if before is None or before.catalogue is not now.catalogue or _shared(before) != _shared(now):
        return {*_PAGES, *now.catalogue.items, *now.catalogue.scenarios}
    had, has = before.outcome, now.outcome
    differ = {REVIEW} if only_answers_differ(before, now) else set(_PAGES)
    scored = {code: it for code, it in has.items.items() if it is not had.items[code]}
    differ |= {code for code, it in scored.items() if it.options != had.items[code].options}
    if has.scenarios is not had.scenarios:
        differ |= {it for it in has.scenarios if has.scenarios[it] != had.scenarios[it]}
    return differ


def _shared(view: AssessmentView) -> tuple[object, ...]:
    """Return what the standing of any item or scenario is taken from, beside its own answer."""
    return view.photos, view.undecided, view.assignments, view.outcome.warnings


def _enterprise(view: AssessmentView) -> Standing:
    done = bool(view.enterprise.get("name") and view.enterprise.get("credit_code"))
    return Standing(ENTERPRISE, tr("企业信息"), _progress(view, "enterprise/", done=done))


def _photos(view: AssessmentView) -> Standing:
    sorted_out = bool(view.photos) and not view.unsorted
    progress = _progress(view, "evidence/", done=sorted_out)
    count, left = len(view.photos), bool(view.unsorted)
    return Standing(PHOTOS, tr("佐证材料"), progress, photos=count, warned=left)


def _report(view: AssessmentView) -> Standing:
    progress = _progress(view, "report/", done=view.written("report/"))
    return Standing(REPORT, tr("评测报告"), progress)


def _programme(view: AssessmentView) -> Standing:
    uploaded = any(field.startswith("programme/receipts/") for field in view.state.beside_evidence)
    progress = _progress(view, "programme/", done=uploaded)
    return Standing(PROGRAMME, tr("项目与补贴"), progress)


def _finish(view: AssessmentView) -> Standing:
    return Standing(FINISH, tr("检查与定稿"), "done" if view.locked else "open")


def _visit(view: AssessmentView) -> Standing:
    """Done when it is known when the visit was and who was met, and all of them signed."""
    from app.workbench.visit import EMPTY, plan_of

    plan = plan_of(view.state) if view.written("visit/") else EMPTY
    done = bool(plan.date and plan.people and all(it.strokes for it in plan.people))
    return Standing(VISIT, tr("现场调研"), _progress(view, "visit/", done=done))


def _compare(view: AssessmentView) -> Standing:
    """Done when something was written on what became better."""
    progress = _progress(view, "improvement/", done=view.written("improvement/"))
    return Standing(COMPARE, tr("改造前后对比"), progress)


def _conflicts(view: AssessmentView) -> Standing:
    if count := len(view.undecided):
        return Standing(CONFLICTS, tr("裁定冲突（{n}处）", n=count), "conflict")
    return Standing(CONFLICTS, tr("裁定冲突"), "done")


def _review(view: AssessmentView) -> Standing:
    from app.workbench.review import table_of

    left = len(table_of(view).open)
    progress = _progress(view, "review/", done=not left)
    if left:
        return Standing(REVIEW, tr("复核自诊断（还有{n}项）", n=left), progress)
    return Standing(REVIEW, tr("复核自诊断"), progress)


_PAGES = {
    ENTERPRISE: _enterprise,
    REVIEW: _review,
    VISIT: _visit,
    COMPARE: _compare,
    PHOTOS: _photos,
    CONFLICTS: _conflicts,
    REPORT: _report,
    FINISH: _finish,
    PROGRAMME: _programme,
}


def _item(view: AssessmentView, code: str) -> Standing:
    found = view.outcome.items[code]
    progress = _progress(view, f"items/{code}/", done=found.answered)
    worth = found.shown_points if found.answered else ""
    warned = any(warning.path == f"items/{code}/options" for warning in view.outcome.warnings)
    return Standing(
        code,
        tr(found.item.name),
        progress,
        worth=worth,
        photos=len(view.photos_of(code)),
        warned=warned,
        assignee=view.assignments.get(code, ""),
    )


def _scenario(view: AssessmentView, code: str) -> Standing:
    scenario = view.catalogue.scenarios[code]
    grade = view.outcome.scenarios[code]
    return Standing(
        code,
        tr(scenario.name),
        _progress(view, f"scenarios/{code}/", done=grade is not None),
        grade=grade,
        photos=len(view.photos_of(code)),
        is_scenario=True,
        constrained=scenario.constrained,
        assignee=view.assignments.get(code, ""),
    )


def _progress(view: AssessmentView, prefix: str, *, done: bool) -> Progress:
    if any(field.startswith(prefix) for field in view.undecided):
        return "conflict"
    return "done" if done else "open"


def next_unanswered(view: AssessmentView, current: str) -> str | None:
    """Return the next unanswered subject, going round; None when no other is left."""
    return _next(view, current, set(view.outcome.unanswered))


def warned(view: AssessmentView) -> Iterator[str]:
    """Yield the subjects with a warning or an undecided conflict."""
    paths = [*view.undecided, *(warning.path for warning in view.outcome.warnings)]
    paths += [f"evidence/{photo.sha256}" for photo in view.unsorted]
    for code in in_order(view):
        if any(path.startswith(_fields_of(view.catalogue, code)) for path in paths):
            yield code


def next_warned(view: AssessmentView, current: str) -> str | None:
    """Return the next subject with a warning or conflict, going round; None when no other is."""
    return _next(view, current, set(warned(view)))


def _fields_of(catalogue: Catalogue, code: str) -> tuple[str, ...]:
    if code == PHOTOS:
        return ("evidence/",)
    if code == CONFLICTS:  # of fields that no other page shows
        return ("status", "assessment/")
    if code == COMPARE:
        return ("improvement/",)
    item = catalogue.items.get(code)
    measures = (f"measures/{measure}" for measure in item.measures) if item else ()
    return (f"items/{code}/", f"scenarios/{code}/", f"{code}/", *measures)


def _next(view: AssessmentView, current: str, wanted: set[str]) -> str | None:
    order = in_order(view)
    place = place_in(order, current) + 1
    others = (*order[place:], *order[: max(place - 1, 0)])
    return next((code for code in others if code in wanted), None)
