"""The page of a collection item 采集项: its numbers, its options, what they earn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QWidget

from app.language import mark, tr
from app.scoring.catalogue import Item
from app.scoring.measured import Measured
from app.scoring.outcome import ItemScore
from app.ui.pages.desk import Desk
from app.ui.pages.item_answer import ItemAnswer
from app.ui.pages.subject import SubjectPage, heading
from app.ui.theme import tokens as t
from app.ui.widgets.apart import ApartLabel
from app.ui.widgets.build import Shown, Tone, button, chip, column, frame, label, restyle, row
from app.ui.widgets.measures import MeasureForm
from app.ui.widgets.options import OptionGroup
from app.ui.widgets.proofs import ProofList
from app.workbench import gathering

if TYPE_CHECKING:
    from app.storage.journal import Change

_TONES: dict[str, Tone] = {
    "computed": "notice",
    "incomplete": "neutral",
    "undefined": "caution",
    "impossible": "bad",
}


class ItemPage(SubjectPage):
    """Answers go to the journal at once; the numbers may answer by themselves or disagree."""

    def __init__(self, desk: Desk, item: Item) -> None:
        self._item = item
        self._points = ApartLabel("strong")
        self.options = OptionGroup(item)
        self.measures = MeasureForm(desk.assessment.catalogue, item)
        self.answer = ItemAnswer(desk, item, self.options, self.measures, self.refresh)
        self.conflict = self.answer.conflict
        self.proofs = ProofList(item.evidence)
        self.computed = label()
        self._measured, self._gathered, self._differing = Shown(), Shown(), Shown()
        self._computed_frame = frame(column(self.computed, margin=t.MEDIUM), tone="neutral")
        self.adopt = button(tr("采用计算结果"), self.answer.adopt)
        self._disagreement_text = label()
        line = row(self._disagreement_text, self.adopt, margin=t.MEDIUM)
        line.setStretch(0, 1)
        self.disagreement = frame(line, tone="caution")
        self._reason = ApartLabel("quiet", wrap=True, fills=True)
        self.clear_answer = button(tr("清除作答"), lambda: self.answer.choose(()), kind="link")
        super().__init__(desk, item.code, self.answer.field, self._body())
        self.measures.go.connect(desk.go)
        self.proofs.ticked.connect(self._on_gathered)
        self.refresh()

    def refresh(self) -> None:
        """Show the assessment as it is now."""
        super().refresh()
        view, found = self.desk.assessment.view, self.answer.found
        self.answer.show(view)
        have, most = found.shown_points, found.item.shown_points
        self._points.setText(tr("{points} / {points2} 分", points=have, points2=most))
        self._reason.setText(tr(found.reason))
        self._show_gathered()
        self._show_computed(found.measured)
        self._show_disagreement(found)

    def answered_by(self) -> tuple[str, Change | None]:
        """Return who chose the options, or who entered the numbers when these answer."""
        if self.answer.found.source != "computed":
            return super().answered_by()
        return mark("{author} 填写基础数据，{time}"), self.latest(self.answer.numbers)

    def press(self, key: str) -> bool:
        """Choose an option by its letter or number."""
        return self.options.press(key)

    def landing(self) -> QWidget:
        """Return the option chosen, or the first."""
        return self.options.landing()

    def flush(self) -> None:
        """Hand over numbers and note that were typed."""
        super().flush()
        self.measures.flush()

    def _body(self) -> QBoxLayout:
        item = self._item
        kind = tr("单选，选一项") if item.kind == "single" else tr("多选，可选几项")
        asks = column(label(tr(item.question), "heading"))
        for hint in (item.check, item.note):
            if hint:
                asks.addWidget(label(tr(hint), "caption"))
        keys = tr(
            "按字母键 {key}–{key2} 或数字键作答", key=item.options[0].key, key2=item.options[-1].key
        )
        told = row(
            self._reason.place,
            label(keys, "caption", wrap=False),
            self.clear_answer,
        )
        told.setStretch(0, 1)
        answer = column(
            asks,
            self.conflict,
            self.options,
            told,
            self.disagreement,
            margin=t.LARGE,
        )
        parts = [heading(item.code, tr(item.name), chip(kind))]
        parts[0].addWidget(self._points.place)
        body = column(*parts, space=t.MEDIUM)
        if item.measures:
            title = label(tr("基础数据（填好后自动换算选项）"), "heading")
            body.addWidget(
                frame(column(title, self.measures, self._computed_frame, margin=t.LARGE))
            )
        body.addWidget(frame(answer))
        body.addWidget(frame(column(self.proofs, margin=t.LARGE)))
        return body

    def _show_gathered(self) -> None:
        assessment = self.desk.assessment
        proofs = assessment.gathered(self._item.code)
        if self._gathered.is_new(proofs, assessment.failures):
            self.proofs.show_ticked(proofs)

    def _show_computed(self, measured: Measured | None) -> None:
        if measured is None or not self._measured.is_new(measured):
            return
        self.computed.setText(tr(measured.text))
        restyle(self._computed_frame, tone=_TONES[measured.state])
        restyle(self.computed, role="body")

    def _show_disagreement(self, found: ItemScore) -> None:
        option = found.measured.option if found.measured else None
        chosen = found.options if found.source == "chosen" else ()
        differs = option is not None and bool(chosen) and chosen != (option,)
        if not self._differing.is_new(differs and (chosen, option), bool(chosen), self.locked):
            return
        self.clear_answer.setEnabled(bool(chosen) and not self.locked)
        self.disagreement.setVisible(differs)
        self.adopt.setEnabled(not self.locked)
        if differs:
            self._disagreement_text.setText(
                tr(
                    "▲ 所选的{chosen}与基础数据算出的{option}不一致，请核对。",
                    chosen=tr("、").join(chosen),
                    option=option,
                )
            )

    def _on_gathered(self, proofs: tuple[str, ...]) -> None:
        self.desk.assessment.edit(gathering.gather, subject=self._item.code, proofs=proofs)
