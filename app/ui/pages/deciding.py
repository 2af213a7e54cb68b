"""Edits of a field in conflict: they decide it, and so ask for the reason first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from app.language import together, tr
from app.ui.dialogs.base import ReasonDialog, ask
from app.ui.models.open_assessment import OpenAssessment
from app.ui.models.places import CONFLICTS
from app.ui.pages.desk import Desk
from app.ui.theme import tokens as t
from app.ui.times import local_time
from app.ui.widgets.build import button, clear, column, frame, label, row
from app.ui.widgets.conflict_card import ConflictCard
from app.ui.widgets.presets import DECIDING
from app.workbench import conflicts
from app.workbench.conflicts import Candidate, Conflict
from app.workbench.words import field_words

if TYPE_CHECKING:
    from app.workbench.view import AssessmentView

MOST_CARDS = 2  # a few at a time; what they are about stays in sight


def edit_or_decide(
    parent: QWidget,
    assessment: OpenAssessment,
    changing: str,
    operation: Callable[..., AssessmentView],
    **arguments: Any,  # noqa: ANN401
) -> bool:
    """Queue an edit, with a reason when its field is in conflict; False when the user backs out."""
    if changing in assessment.view.conflicts:
        question = tr("这一项有不同的取值。您的选择就是裁定，请写明理由。")
        dialog = ReasonDialog(tr("裁定冲突"), question, tr("裁定"), parent, presets=DECIDING)
        if not ask(dialog):
            return False
        arguments["reason"] = dialog.reason
    assessment.edit(operation, **arguments)
    return True


class ConflictNotice(QWidget):
    """Says who recorded what in a field with differing values, and what else differs on its page.

    `go` shows the page that lists all conflicts.
    """

    def __init__(self, go: Callable[[str], None], field: str, beside: Sequence[str] = ()) -> None:
        super().__init__()
        self._field = field
        self._beside = beside
        self.text = label()
        self.compare = button(tr("并排比较…"), lambda: go(CONFLICTS), kind="link")
        line = row(self.text, self.compare, margin=t.MEDIUM)
        line.setStretch(0, 1)
        self.setLayout(column(frame(line, tone="bad")))
        self.hide()

    def show_conflicts(self, view: AssessmentView) -> None:
        """Show the differing values; nothing when there are none."""
        heads = view.state.conflicts.get(self._field, ())
        others = [it for it in self._beside if it in view.state.conflicts]
        differs = bool(heads or others)
        self.setVisible(differs)
        if not differs:  # as nearly always, at every key
            return
        lines = [
            tr(
                "{author}（{at}）记为 {shown}",
                author=it.author,
                at=local_time(it.at),
                shown=_shown(it.value),
            )
            for it in heads
        ]
        names = tr("、").join(field_words(view.catalogue, view.state, it) for it in others)
        told = []
        if lines:
            told.append(
                together(
                    tr("有冲突，暂不计分。"),
                    tr("{lines}。请选定一个并写明理由。", lines=tr("；").join(lines)),
                )
            )
        if names:
            told.append(tr("{names}有不同的记录。", names=names))
        self.text.setText("◆ " + together(*told))


class ConflictCards(QWidget):
    """The conflicts of fields that begin alike, each with its values side by side."""

    def __init__(self, desk: Desk, prefix: str) -> None:
        super().__init__()
        self._desk = desk
        self._prefix = prefix
        self._shown: tuple[Conflict, ...] = ()
        self.cards: list[ConflictCard] = []
        self._list = column()
        self.setLayout(self._list)
        self.hide()

    def refresh(self) -> None:
        """Look for conflicts, away from the window's thread."""
        identity = self._desk.assessment.view.id
        self._desk.worker.submit(
            self, lambda session: conflicts.conflicts(session, assessment=identity), self._show
        )

    def _show(self, found: tuple[Conflict, ...]) -> None:
        shown = tuple(it for it in found if it.field.startswith(self._prefix))
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._list)
        self.cards = [ConflictCard(conflict) for conflict in shown[:MOST_CARDS]]
        for card in self.cards:
            card.taken.connect(self._decide)
            self._list.addWidget(card)
            if not conflicts.decidable(self._desk.assessment.view, card.field):
                card.lock()
        if len(shown) > MOST_CARDS:
            self._list.addWidget(
                label(tr("裁定后再显示其余{n}处。", n=len(shown) - MOST_CARDS), "caption")
            )
        self.setVisible(bool(shown))

    def _decide(self, field: str, candidate: Candidate) -> None:
        question = tr(
            "以{author}的记录“{words}”为准。请写明理由。",
            author=candidate.author,
            words=candidate.words,
        )
        dialog = ReasonDialog(tr("裁定冲突"), question, tr("裁定"), self, presets=DECIDING)
        if ask(dialog):
            values = {field: candidate.value}
            self._desk.assessment.edit(conflicts.decide, values=values, reason=dialog.reason)


def _shown(value: object) -> str:
    if isinstance(value, list):
        return tr("、").join(map(str, value)) or tr("未作答")
    return tr("未作答") if value is None else str(value)
