"""The page of an application scenario 应用场景: checkpoints, suggestion, decided grade."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from app.language import tr
from app.scoring.catalogue import MAX_GRADE, Scenario
from app.scoring.suggest import grade_met, missing_points
from app.ui.pages.deciding import ConflictNotice, edit_or_decide
from app.ui.pages.desk import Desk
from app.ui.pages.subject import SubjectPage, heading
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, chip, column, frame, label, row
from app.ui.widgets.choice import ChoiceButton
from app.ui.widgets.grade_column import GradeColumn
from app.workbench import editing

WIDE, MIDDLE = 1280, 600
ADOPT = "S"


class ScenarioPage(SubjectPage):
    """The ticked checkpoints only suggest; the grade chosen is the decision."""

    def __init__(self, desk: Desk, scenario: Scenario) -> None:
        self._scenario = scenario
        self.grades = {grade: self._grade_button(grade) for grade in range(MAX_GRADE + 1)}
        self.columns = {grade.grade: GradeColumn(grade) for grade in scenario.grades}
        self.suggestion = label(role="quiet")
        self.adopt = button(tr("采用建议"), self._adopt, tip=ADOPT)
        self.ahead = label(role="quiet")
        self.clear_grade = button(tr("清除等级"), lambda: self._choose(None), kind="link")
        field = f"scenarios/{scenario.code}"
        beside = (f"{field}/checkpoints", f"{field}/note")
        self.conflict = ConflictNotice(desk.go, f"{field}/grade", beside)
        self._choices = QGridLayout()
        self._choices.setSpacing(t.SMALL)
        self._grid = QGridLayout()
        self._grid.setSpacing(t.SMALL)
        self._per_row = 0
        super().__init__(desk, scenario.code, f"scenarios/{scenario.code}/grade", self._body())
        for shown in self.columns.values():
            shown.ticked.connect(self._on_ticked)
        self._arrange(1)
        self.refresh()

    def refresh(self) -> None:
        """Show the assessment as it is now."""
        super().refresh()
        view, code = self.desk.assessment.view, self._scenario.code
        grade = view.outcome.scenarios[code]
        for number, choice in self.grades.items():
            choice.setChecked(number == grade)
            choice.setEnabled(not view.locked)
        ticked = view.checkpoints[code]
        for found in self._scenario.grades:
            shown = self.columns[found.grade]
            shown.show_ticked(ticked, met=grade_met(found, ticked))
            shown.set_locked(locked=view.locked)
        self.clear_grade.setEnabled(grade is not None and not view.locked)
        self.conflict.show_conflicts(view)
        self._show_suggestion(grade)
        self._show_ahead(grade or 0, ticked)

    def press(self, key: str) -> bool:
        """Choose a grade by its digit, or the suggested one by S."""
        if key.upper() == ADOPT and self.adopt.isVisible() and self.adopt.isEnabled():
            self._adopt()
            return True
        if not key.isdigit() or int(key) not in self.grades or self.locked:
            return False
        self.grades[int(key)].setFocus()
        self.grades[int(key)].click()
        return True

    def landing(self) -> QWidget:
        """Return the grade chosen, or the first."""
        chosen = (choice for choice in self.grades.values() if choice.isChecked())
        return next(chosen, self.grades[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the grades side by side, two by two or under each other, as there is room."""
        super().resizeEvent(event)
        width = event.size().width()
        self._arrange(4 if width >= WIDE else 2 if width >= MIDDLE else 1)
        self._arrange_choices(width - 4 * t.LARGE)

    def _body(self) -> QBoxLayout:
        scenario = self._scenario
        kind = (
            chip(tr("★ 约束性场景"), "notice") if scenario.constrained else chip(tr("指导性场景"))
        )
        suggestion = row(self.suggestion, self.adopt)
        suggestion.setStretch(0, 1)
        decide = column(
            row(
                label(tr("评定等级"), "heading"),
                None,
                label(tr("按数字键 0–4 评级"), "caption", wrap=False),
                self.clear_grade,
            ),
            self.conflict,
            self._choices,
            suggestion,
            self.ahead,
            margin=t.LARGE,
        )
        return column(
            heading(scenario.code, tr(scenario.name), kind),
            frame(decide),
            label(tr("判定要点：看到的就勾选"), "heading"),
            self._grid,
            space=t.MEDIUM,
        )

    def _grade_button(self, grade: int) -> ChoiceButton:
        made = ChoiceButton(
            str(grade), tr("未开展") if grade == 0 else tr("{grade}级", grade=grade), several=False
        )
        made.clicked.connect(lambda *_: self._choose(grade))
        return made

    def _arrange(self, per_row: int) -> None:
        if per_row == self._per_row:
            return
        self._per_row = per_row
        for place, shown in enumerate(self.columns.values()):
            self._grid.addWidget(shown, *divmod(place, per_row))
        for side in range(4):
            self._grid.setColumnStretch(side, int(side < per_row))

    def _arrange_choices(self, room: int) -> None:
        """Put the grades to choose in one row where none of them wraps, else in two."""
        widths = [choice.line_width() for choice in self.grades.values()]
        per_row = len(widths) if sum(widths) + len(widths) * t.SMALL <= room else 3
        for place, (choice, width) in enumerate(zip(self.grades.values(), widths, strict=True)):
            self._choices.addWidget(choice, *divmod(place, per_row))
            self._choices.setColumnMinimumWidth(place, width if place < per_row else 0)

    def _show_suggestion(self, grade: int | None) -> None:
        suggestion = self.desk.assessment.view.suggestions[self._scenario.code]
        ticked = bool(self.desk.assessment.view.checkpoints[self._scenario.code])
        self.suggestion.setText(
            tr(
                "按要点建议：{grade}级（{reason}）",
                grade=suggestion.grade,
                reason=suggestion.reason,
            )
            if ticked
            else tr("{reason}，暂无建议等级", reason=suggestion.reason)
        )
        self.adopt.setText(
            tr("采用建议的{grade}级（{adopt}）", grade=suggestion.grade, adopt=tr(ADOPT))
        )
        self.adopt.setVisible(ticked and grade != suggestion.grade)
        self.adopt.setEnabled(not self.locked)

    def _show_ahead(self, grade: int, ticked: Collection[str]) -> None:
        """Say in words what the grade after the chosen one would need."""
        ahead = next((it for it in self._scenario.grades if it.grade == grade + 1), None)
        self.ahead.setVisible(ahead is not None)
        if ahead is None:
            return
        missing = tr("；").join(tr(point.text) for point in missing_points(ahead, ticked))
        told = (
            tr("到{grade}级还需看到：{missing}。", grade=ahead.grade, missing=missing)
            if missing
            else tr("{grade}级的要点已勾全。", grade=ahead.grade)
        )
        self.ahead.setText(told)

    def _adopt(self) -> None:
        self._choose(self.desk.assessment.view.suggestions[self._scenario.code].grade)

    def _choose(self, grade: int | None) -> None:
        for number, choice in self.grades.items():
            choice.setChecked(number == grade)
        code = self._scenario.code
        field = f"scenarios/{code}/grade"
        kept = edit_or_decide(
            self, self.desk.assessment, field, editing.set_grade, scenario=code, grade=grade
        )
        if not kept:
            self.refresh()

    def _on_ticked(self) -> None:
        code = self._scenario.code
        keys = [
            key
            for shown in self.columns.values()
            for key, point in shown.points.items()
            if point.isChecked()
        ]
        field = f"scenarios/{code}/checkpoints"
        kept = edit_or_decide(
            self, self.desk.assessment, field, editing.set_checkpoints, scenario=code, keys=keys
        )
        if not kept:
            self.refresh()
