"""The outcome beside every page: level, both conditions, dimensions, scenarios, path, warnings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLabel, QVBoxLayout, QWidget

from app.language import tr
from app.scoring.catalogue import Catalogue, Scenario
from app.scoring.exact import thousandths
from app.scoring.outcome import Condition, Outcome
from app.scoring.text import show_missing, show_points
from app.ui.models.open_assessment import OpenAssessment
from app.ui.theme import tokens as t
from app.ui.widgets.apart import ApartLabel
from app.ui.widgets.badge import LEVEL_WORDS, Bar, GradeCell, LevelBadge
from app.ui.widgets.build import (
    Shown,
    Tone,
    button,
    column,
    frame,
    label,
    page,
    restyle,
    row,
    scrolled,
)
from app.ui.widgets.choice import LinkRow
from app.ui.widgets.later import Later

if TYPE_CHECKING:
    from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Link:
    """A sentence after a sign, and the page it leads to, if to one."""

    code: str
    text: str
    sign: str
    tone: Tone | None = None


class OutcomePanel(QWidget):
    """Redraws with every change, always the same widgets; what it lists leads on through `go`.

    The path, which takes as long as all the rest, follows in a pause while it is out of sight.
    """

    go = Signal(str)
    closed = Signal()

    def __init__(self, assessment: OpenAssessment) -> None:
        super().__init__()
        self._assessment = assessment
        self._filled = False
        self._area = scrolled(page(column()))
        self.setLayout(column(self._area, space=0))

    def fill(self) -> None:
        """Make what the panel shows; apart, so that an assessment opens in short steps."""
        assessment = self._assessment
        self.summary = Summary()
        self._ladder = Ladder(assessment.catalogue)
        self._dimensions = Dimensions(assessment.catalogue)
        self.grid = ScenarioGrid(assessment.catalogue)
        self.grid.go.connect(self.go)
        self.path = LinkList()
        self.path.go.connect(self.go)
        self._shown_warnings = Shown()
        self.warnings = LinkList()
        self.warnings.go.connect(self.go)
        self._path_title = label(role="heading")
        self._path_frame = frame(column(self._path_title, self.path, space=t.TINY, margin=t.MEDIUM))
        self._path_later = Later(self._path_frame, self._show_path)
        self._warnings_title = label(tr("提醒"), "heading")
        self.whole = page(self._body())  # however much of it is in sight
        self._area.setWidget(self.whole)
        self._filled = True
        self.refresh()
        self._path_later.tell_now()

    def refresh(self) -> None:
        """Show the outcome as it is now, once there is anything to show it."""
        if not self._filled:
            return
        outcome = self._assessment.view.outcome
        self.summary.show_outcome(outcome)
        self._ladder.show_conditions(outcome)
        self._dimensions.show_outcome(outcome)
        self.grid.show_grades(outcome)
        self._show_warnings(outcome)
        self._path_later.tell()

    def _body(self) -> QBoxLayout:
        close = button(tr("收起 ›"), self.closed.emit, kind="link", tip="Ctrl+Shift+O")
        close.setAccessibleName(tr("收起评测结论"))
        return column(
            row(label(tr("评测结论"), "heading", wrap=False), None, close),
            self.summary,
            _card(tr("等级条件"), self._ladder),
            _card(tr("各维度得分"), self._dimensions),
            _card(tr("应用场景等级"), self.grid),
            self._path_frame,
            frame(column(self._warnings_title, self.warnings, space=t.TINY, margin=t.MEDIUM)),
            None,
            space=t.SMALL,
            margin=t.SMALL,
        )

    def _show_path(self) -> None:
        view = self._assessment.view
        path, outcome = view.path, view.outcome
        top = outcome.level == len(LEVEL_WORDS) - 1
        goal = (
            tr("已是最高等级")
            if top
            else tr("到{level}最少改几处", level=tr(LEVEL_WORDS[outcome.level + 1]))
        )
        if path is not None and path.steps:
            goal = tr("到{level}最少改{n}处", level=tr(LEVEL_WORDS[path.level]), n=path.changes)
        self._path_title.setText(goal)
        steps = [Link(step.code, tr(step.text), "→") for step in path.steps] if path else []
        self.path.show_links(
            steps, tr("没有需要再提升的。") if top else tr("目前的作答无法达到下一等级。")
        )

    def _show_warnings(self, outcome: Outcome) -> None:
        if not self._shown_warnings.is_new(outcome.warnings):
            return
        self._warnings_title.setText(
            tr("提醒（{n}）", n=len(outcome.warnings)) if outcome.warnings else tr("提醒")
        )
        self.warnings.show_links(_warnings(outcome), tr("没有提醒。"))


class Summary(QWidget):
    """The badge with level, points and how sure they are."""

    def __init__(self) -> None:
        super().__init__()
        self._badge = LevelBadge()
        self.level = label(role="title")
        self.points = ApartLabel("strong", wrap=True)
        self.provisional = label()
        self.provisional.setProperty("tone", "caution")
        self._shown = Shown()
        words = column(self.level, self.points.place, None, space=t.TINY)
        top = row(self._badge, words, space=t.MEDIUM)
        top.setStretch(1, 1)
        self.setLayout(column(frame(column(top, self.provisional, margin=t.MEDIUM))))

    def show_outcome(self, outcome: Outcome) -> None:
        """Show an outcome; most edits change the points alone."""
        left = len(outcome.unanswered)
        self.points.setText(tr("{points} / 100 分", points=outcome.shown_points))
        if self._shown.is_new(outcome.level, outcome.level_range, outcome.provisional, left):
            self._show_level(outcome, left)

    def _show_level(self, outcome: Outcome, left: int) -> None:
        self._badge.set_level(outcome.level)
        self.level.setText(
            f"{tr(LEVEL_WORDS[outcome.level])}\u3000{tr(outcome.level_name)}"
            if outcome.level
            else tr("未达到一级")
        )
        self.provisional.setVisible(outcome.provisional)
        low, high = (tr(LEVEL_WORDS[level]) for level in outcome.level_range)
        reach = (
            tr("最终为{low}", low=low)
            if low == high
            else tr("最终可能是{low}到{high}", low=low, high=high)
        )
        rest = tr("还有{n}项未答", n=left) if left else tr("有冲突待裁定")
        self.provisional.setText(tr("暂定：{rest}，{reach}", rest=rest, reach=reach))


class Ladder(QWidget):
    """The four levels from the top, with what each asks and what is missing."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._needs = [_whole(row.min_points) for row in reversed(catalogue.levels)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(t.SMALL)
        self._grid.setVerticalSpacing(t.TINY)
        for side, title in enumerate(("", tr("得分"), tr("场景"), tr("★场景"))):
            self._grid.addWidget(label(title, "caption", wrap=False), 0, side)
            self._grid.setColumnStretch(side, 1)
        self._cells = [[ApartLabel("caption") for _ in range(4)] for _ in range(4)]
        self._counted = Shown()
        self._met = [Shown() for _ in self._cells]
        for line, cells in enumerate(self._cells, start=1):
            for side, cell in enumerate(cells):
                self._grid.addWidget(cell.place, line, side)

    def show_conditions(self, outcome: Outcome) -> None:
        """Show both conditions of every level; most edits change the points alone."""
        counted = self._counted.is_new(outcome.scenario_counts)
        conditions = reversed(outcome.conditions)
        lines = zip(self._cells, self._met, self._needs, conditions, strict=True)
        for cells, met, need, found in lines:
            cells[1].setText(_points(found, outcome.shown_points, need))
            if met.is_new(found.met, found.points_met):
                _show_met(cells, found)
            if counted:
                _show_counts(cells, found)


def _whole(points: Fraction) -> str:
    """Write points that are nearly always whole."""
    return show_points(points).removesuffix(".00")


def _points(found: Condition, have: str, need: str) -> str:
    told = f"{have}/{need}"
    if found.points_met:
        return told
    return told + tr("\n差 {missing}", missing=show_missing(found.points_missing))


def _show_met(cells: Sequence[QLabel], found: Condition) -> None:
    cells[0].setText(f"{'✓' if found.met else '×'} {tr(LEVEL_WORDS[found.level])}")
    _mark(cells[0], met=found.met)
    _mark(cells[1], met=found.points_met)


def _show_counts(cells: Sequence[QLabel], found: Condition) -> None:
    _counted(cells[2], found.scenarios_have, found.scenarios_need, found.scenarios_missing)
    _counted(cells[3], found.constrained_have, found.constrained_need, found.constrained_missing)


def _counted(cell: QLabel, have: int, need: int, missing: int) -> None:
    cell.setText(f"{have}/{need}" + (tr("\n差 {missing}", missing=missing) if missing else ""))
    _mark(cell, met=not missing)


def _mark(cell: QLabel, *, met: bool) -> None:
    restyle(cell, role="caption", state="met" if met else "missing")


class Dimensions(QWidget):
    """Points of each dimension as numbers and bars."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._rows = {found.code: (ApartLabel("caption"), Bar()) for found in catalogue.dimensions}
        self._most = {found.code: _whole(found.weight) for found in catalogue.dimensions}
        self._earned = {found.code: Shown() for found in catalogue.dimensions}
        layout = column(space=t.TINY)
        for found in catalogue.dimensions:
            words, bar = self._rows[found.code]
            name = label(f"{found.code} {tr(found.name)}", wrap=False)
            layout.addLayout(row(name, None, words.place))
            layout.addWidget(bar)
        self.setLayout(layout)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show the points of each dimension."""
        for found in outcome.catalogue.dimensions:
            words, bar = self._rows[found.code]
            points = outcome.dimensions[found.code]
            if not self._earned[found.code].is_new(points):
                continue
            told = f"{show_points(points)} / {self._most[found.code]}"
            words.setText(told)
            bar.set_thousandths(thousandths(points, found.weight))
            bar.setAccessibleName(tr("{name}{text}分", name=tr(found.name), text=told))


class ScenarioGrid(QWidget):
    """All scenarios by grade, the constrained ones first."""

    go = Signal(str)

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._shown = Shown()
        ordered = sorted(catalogue.scenarios.values(), key=lambda found: not found.constrained)
        self.cells = {found.code: self._cell(found) for found in ordered}
        constrained = [self.cells[found.code] for found in ordered if found.constrained]
        guiding = [self.cells[found.code] for found in ordered if not found.constrained]
        self.setLayout(
            column(
                label(tr("★ 约束性"), "caption"),
                _tiled(constrained, 5),
                label(tr("指导性"), "caption"),
                _tiled(guiding, 6),
                space=t.TINY,
            )
        )

    def show_grades(self, outcome: Outcome) -> None:
        """Show the grade of every scenario."""
        if not self._shown.is_new(outcome.scenarios):
            return
        for code, cell in self.cells.items():
            cell.set_grade(outcome.scenarios[code])

    def _cell(self, found: Scenario) -> GradeCell:
        made = GradeCell(found.code, tr(found.name), constrained=found.constrained)
        made.clicked.connect(lambda *_: self.go.emit(found.code))
        return made


class LinkList(QWidget):
    """Sentences that lead to the page they are about; the same lines show whatever comes next."""

    go = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._words = label(role="quiet")
        self._layout: QVBoxLayout = column(self._words, space=0)
        self.setLayout(self._layout)
        self._shown = Shown()
        self._codes: list[str] = []
        self.lines: list[LinkRow] = []

    def show_links(self, links: Sequence[Link], otherwise: str) -> None:
        """Show these links, or a plain sentence when there are none."""
        if not self._shown.is_new(links, otherwise):
            return
        self._words.setVisible(not links)
        self._words.setText(otherwise)
        while len(self.lines) < len(links):
            self._add()
        self._codes = [link.code for link in links]
        for line, link in zip(self.lines, links, strict=False):
            line.show_link(link.sign, link.text, link.tone)
            line.setEnabled(bool(link.code))
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(links))

    def _add(self) -> None:
        place, made = len(self.lines), LinkRow("", "")
        made.clicked.connect(lambda *_: self.go.emit(self._codes[place]))
        self.lines.append(made)
        self._layout.addWidget(made)


def _warnings(outcome: Outcome) -> list[Link]:
    return [
        Link(
            _subject(warning.path, outcome.catalogue),
            tr(warning.message),
            "×" if warning.severity == "error" else "▲",
            "bad" if warning.severity == "error" else "caution",
        )
        for warning in outcome.warnings
    ]


def _tiled(cells: Sequence[QWidget], per_row: int) -> QGridLayout:
    grid = QGridLayout()
    grid.setSpacing(t.TINY)
    for place, cell in enumerate(cells):
        grid.addWidget(cell, *divmod(place, per_row))
    return grid


def _subject(path: str, catalogue: Catalogue) -> str:
    """Return the page that a warning is about; none for what concerns the whole."""
    kind, _, rest = path.partition("/")
    code = rest.partition("/")[0]
    if kind == "measures":
        return next((it.code for it in catalogue.items.values() if code in it.measures), "")
    return code if kind in {"items", "scenarios"} else ""


def _card(title: str, content: QWidget) -> QWidget:
    return frame(column(label(title, "heading"), content, space=t.SMALL, margin=t.MEDIUM))
