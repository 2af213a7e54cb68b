"""Asks whom to assess and why: the kind, then the enterprise."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QWidget

from app.errors import BadInput, ShupingError
from app.language import mark, tr
from app.ui.dialogs.base import Dialog
from app.ui.theme import tokens as t
from app.ui.widgets.build import column, frame, keep_off_bar, label, page, row, scrolled
from app.ui.widgets.choice import ChoiceButton
from app.ui.widgets.enterprise_form import EnterpriseForm
from app.ui.widgets.suggestions import Suggestions
from app.ui.worker import Worker
from app.workbench import assessments
from app.workbench.kinds import KINDS

EXPLAINED = {
    "self": mark("企业自己先看看在哪一级，该补什么"),
    "before": mark("改造之前，评测人员到现场评一次"),
    "after": mark("改造完成，到现场再评一次，对照提升"),
}


class NewAssessmentDialog(Dialog):
    """Creates the assessment itself; `made` holds its id once accepted, `kind` is chosen first."""

    def __init__(self, worker: Worker, parent: QWidget | None, *, kind: str = "after") -> None:
        super().__init__(tr("新建评测"), parent, width=720)
        self._worker = worker
        self.made = ""
        self.kinds = {kind: self._kind(kind) for kind in KINDS}
        self.kinds[kind].setChecked(True)
        self._group_kinds()
        self.form = EnterpriseForm()
        self._filled: dict[str, str] = {}
        self.suggestions = Suggestions(self.form.fields["name"].edit)
        self.suggestions.taken.connect(self._on_taken)
        self.form.fields["credit_code"].edit.textEdited.connect(self._check_code)
        self.problem = label(role="error")
        content = page(
            column(
                label(tr("评测类型"), "heading"),
                row(*(self._explained(kind) for kind in KINDS), space=t.MEDIUM),
                t.TINY,
                label(tr("企业"), "heading"),
                frame(column(self.form, margin=t.LARGE)),
                label(tr("只有企业名称现在必填，其余可以到现场再补。"), "caption"),
                self.problem,
                None,
            )
        )
        area = scrolled(content)
        keep_off_bar(area, content)
        area.setMinimumHeight(320)
        self.arrange(area, tr("创建评测"), self._create)
        self.form.fields["name"].edit.setFocus()
        worker.submit(self, assessments.overview, self.suggestions.know)

    def fit(self, available: int) -> None:
        """Be as tall as the form, but no taller than the screen allows."""
        self.resize(self.width(), min(available, 700))

    def _kind(self, kind: str) -> ChoiceButton:
        word = tr(KINDS[kind])
        made = ChoiceButton("", word, several=False)
        told = tr(EXPLAINED[kind])
        made.setAccessibleName(tr("{kind}：{told}", kind=word, told=told))
        return made

    def _group_kinds(self) -> None:
        """Let one be chosen at a time, also with arrow keys."""
        group = QButtonGroup(self)
        for choice in self.kinds.values():
            group.addButton(choice)

    def _explained(self, kind: str) -> QBoxLayout:
        return column(self.kinds[kind], label(tr(EXPLAINED[kind]), "caption"), space=t.TINY)

    def _check_code(self, text: str) -> None:
        """Say at once what is wrong with a whole code; Field says the rest after a pause."""
        if len(text.replace(" ", "")) >= assessments.CREDIT_CODE_LENGTH:
            self.form.fields["credit_code"].valid()

    def _on_taken(self, assessment: str) -> None:
        self._worker.submit(
            self,
            lambda session: assessments.enterprise_of(session, assessment=assessment),
            self._fill,
            self._on_failed,
        )

    def _fill(self, known: dict[str, str]) -> None:
        """Fill what is empty or came from another suggestion; what was typed stays."""
        for key, field in self.form.fields.items():
            if field.text in {"", self._filled.get(key, "")}:
                field.show_text(known.get(key, ""))
        self._filled = known

    def _create(self) -> None:
        if not self.form.valid():
            return
        self.primary.setEnabled(False)
        kind = next(kind for kind, choice in self.kinds.items() if choice.isChecked())
        enterprise = self.form.values()
        self._worker.submit(
            self,
            lambda session: assessments.create(session, kind=kind, enterprise=enterprise),
            self._on_created,
            self._on_failed,
        )

    def _on_created(self, made: str) -> None:
        self.made = made
        self.accept()

    def _on_failed(self, error: ShupingError) -> None:
        self.primary.setEnabled(True)
        if not (isinstance(error, BadInput) and self.form.show_error(error)):
            self.problem.setText(error.message)
