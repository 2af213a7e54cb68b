"""One guided question: what is asked, large answers, an example, and the proof at hand."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QWidget

from app.language import tr
from app.ui.pages.desk import Desk
from app.ui.pages.photos import PhotoPanel
from app.ui.pages.subject import SubjectPage
from app.ui.theme import tokens as t
from app.ui.widgets.build import chip, column, frame, label, row
from app.workbench.guided import PARTS, Question

SIDE_BY_SIDE, WIDEST = 940, 1180


class QuestionPage(SubjectPage):
    """What questions of both kinds share; the help stands beside the answers if there is room."""

    def __init__(self, desk: Desk, question: Question, field: str, body: QLayout) -> None:
        self.question = question
        self._sides = row(space=t.MEDIUM)
        super().__init__(desk, question.code, field, body)
        self.note.setPlaceholderText(tr("可以写两句，比如哪台设备没算、哪个月开始用的（自动保存）"))
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the help beside the answers, or under them."""
        super().resizeEvent(event)
        beside = event.size().width() >= t.pixels(SIDE_BY_SIDE)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(way)

    def _made_photos(self) -> PhotoPanel:
        hint = tr("没有就以后再补")
        return PhotoPanel(self.desk, self.subject, tr("能证明的照片和文件"), hint)

    def _laid_out(self, body: QLayout) -> QLayout:
        asked = QWidget()
        asked.setLayout(column(*self._heading(), body, None, space=t.MEDIUM))
        beside = QWidget()
        note = (tr("想补充的话"), self.note)
        beside.setLayout(
            column(
                self._example(),
                frame(column(self.photos, self._usual_proof(), margin=t.LARGE)),
                frame(column(label(note[0], "heading"), note[1], self.note_state, margin=t.LARGE)),
                row(self.answered, self.history, None),
                None,
                space=t.MEDIUM,
            )
        )
        self._sides.addWidget(asked, 3)
        self._sides.addWidget(beside, 2)
        held = QWidget()
        held.setMaximumWidth(t.pixels(WIDEST))
        held.setLayout(self._sides)
        middle = row(None, held, None, margin=t.LARGE)
        middle.setStretch(1, 100)
        return middle

    def _heading(self) -> list[QWidget | QLayout]:
        asked = self.question
        part = tr(PARTS[asked.part])
        named = label(f"{part} · {tr(asked.name)}", "quiet", wrap=False)
        star = [chip(tr("★ 重点环节"), "notice")] if asked.weighty else []
        ask = label(asked.help.ask, "title")
        ask.setAccessibleName(tr("第{place}题：{ask}", place=asked.place, ask=asked.help.ask))
        return [row(named, *star, None), ask, label(asked.help.means)]

    def _example(self) -> QFrame:
        parts = (label(tr("小厂的例子"), "heading"), label(self.question.help.example))
        return frame(column(*parts, margin=t.LARGE), tone="notice")

    def _usual_proof(self) -> QWidget:
        made = label(
            tr("一般有：{proofs}。", proofs=tr("；").join(self.question.help.proof)), "quiet"
        )
        made.setAccessibleName(tr("一般有的证明材料"))
        return made

    def _answers(self, answers: QWidget, clear: QWidget, *more: QWidget) -> QFrame:
        rule = row(label(tr(self.question.rule), "quiet"), clear)
        rule.setStretch(0, 1)
        return frame(column(rule, *more, answers, margin=t.LARGE))
