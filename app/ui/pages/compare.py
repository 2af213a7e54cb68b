"""Before beside after 改造前后对比: how both stand, what moved, and what became better."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from app.language import mark, together, tr
from app.ui.models.places import ENTERPRISE
from app.ui.pages.compare_rows import CompareRows
from app.ui.pages.deciding import ConflictCards, edit_or_decide
from app.ui.pages.desk import Desk
from app.ui.theme import tokens as t
from app.ui.times import local_day
from app.ui.widgets.build import Tone, button, column, fill_page, frame, label, restyle, row
from app.ui.widgets.note import NoteEdit
from app.ui.widgets.standing_card import StandingCard
from app.workbench import comparison
from app.workbench.comparison import SUMMARY, Pairing, SideBySide
from app.workbench.kinds import KINDS

if TYPE_CHECKING:
    from app.storage.listed import Summary

_NOBODY = mark(
    "企业信息里还没有统一社会信用代码，认不出哪一份是同一家企业的改造前评测。请先补上代码。"
)
_ALONE = mark(
    "这里没有这家企业的改造前评测（按统一社会信用代码查找）。"
    "请导入它的评测包，或回到评测列表新建改造前评测。"
)
_HINT = mark("业务上好在哪里，如：交期由15天缩到9天，库存少两成。等级不一定要提高。")
_NOTE = 66  # pixels


class ComparePage(QWidget):
    """What is written on an item or the whole is saved by itself; the report says the same."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.place)
        self._desk = desk
        self.conflicts = ConflictCards(desk, "improvement/")
        self.before = QComboBox()
        self.before.setAccessibleName(tr("对照的改造前评测"))
        self.before.view().setAccessibleName(tr("可选的改造前评测"))
        self.before.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.before.activated.connect(lambda *_: self._choose())
        self.lone = label()
        self.fill = button(tr("去企业信息"), lambda: desk.go(ENTERPRISE), kind="link")
        self.empty = frame(column(self.lone, row(self.fill, None), margin=t.MEDIUM), tone="notice")
        self.sides = _Sides()
        self.rows = CompareRows(desk)
        self.rows.written.connect(self._write)
        self.summary = NoteEdit(tr("企业整体的改善说明"), tr(_HINT))
        self.summary.setFixedHeight(t.pixels(_NOTE))
        self.summary.written.connect(lambda text: self._write(SUMMARY, text))
        self._compared = (self.sides, self.rows, self.rows.one, self.rows.changed)
        for part in (self.empty, *self._compared):
            part.hide()
        fill_page(self, self._body())
        self.refresh()

    def refresh(self) -> None:
        """Compare the assessments as they are now."""
        view = self._desk.assessment.view
        self.conflicts.refresh()
        self.summary.setReadOnly(view.locked)
        self.before.setEnabled(not view.locked)
        self.summary.show_text(comparison.note_of(view, SUMMARY))
        self._desk.worker.submit(
            self,
            lambda session: comparison.pairing(session, assessment=view.id),
            self._on_paired,
            self._desk.messages.report,
        )

    def flush(self) -> None:
        """Hand over what was typed and not yet saved."""
        self.rows.note.flush()
        self.summary.flush()

    def landing(self) -> QWidget:
        """Return the table, or the note on the whole when there is none."""
        return self.summary if self.rows.isHidden() else self.rows.table.view

    def _body(self) -> QVBoxLayout:
        title = label(tr("改造前后对比"), "title", wrap=False)
        head = row(title, None, self.rows.changed, self.before)
        whole = column(label(tr("企业整体的改善"), "quiet"), self.summary, space=t.TINY)
        whole.setContentsMargins(t.SMALL, t.SMALL, t.SMALL, t.SMALL)
        beside = row(self.rows.one, frame(whole), space=t.MEDIUM)
        beside.setStretch(0, 1)
        beside.setStretch(1, 1)
        notes = QWidget()  # both as high as the higher one
        notes.setLayout(beside)
        notes.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        parts = (head, self.conflicts, self.empty, self.sides, self.rows, notes)
        made = column(*parts, margin=t.LARGE)
        made.setStretch(parts.index(self.rows), 1)
        made.addStretch(0)
        return made

    def _on_paired(self, found: Pairing) -> None:
        view = self._desk.assessment.view
        self._show_candidates(found)
        for part in self._compared:
            part.setVisible(found.compared is not None)
        self.empty.setVisible(found.compared is None)
        coded = bool(view.enterprise.get("credit_code"))
        self.lone.setText(tr(_ALONE) if coded else tr(_NOBODY))
        self.fill.setVisible(not coded)
        if found.compared:
            about = next(it for it in found.candidates if it.id == found.before)
            self.sides.show_compared(found.compared, (about.updated_at, view.updated_at))
            self.rows.show_compared(found.compared)

    def _show_candidates(self, found: Pairing) -> None:
        self.before.clear()
        for summary in found.candidates:
            self.before.addItem(_named(summary), summary.id)
        self.before.setCurrentIndex(self.before.findData(found.before))
        self.before.setVisible(bool(found.candidates))

    def _write(self, code: str, text: str) -> None:
        field, write = f"improvement/{code}", comparison.note_improvement
        if not edit_or_decide(self, self._desk.assessment, field, write, code=code, text=text):
            self.refresh()

    def _choose(self) -> None:
        self.flush()
        self._desk.assessment.edit(comparison.choose_before, before=self.before.currentData())


class _Sides(QWidget):
    """How both stand beside each other, and whether improvement is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.last = StandingCard(tr("改造前")), StandingCard(tr("改造后"))
        self.verdict = label(role="strong")
        self._frame = frame(column(self.verdict, margin=t.SMALL), tone="neutral")
        cards = row(self.first, self.last, space=t.MEDIUM)
        cards.setStretch(0, 1)
        cards.setStretch(1, 1)
        self.setLayout(column(self._frame, cards))

    def show_compared(self, found: SideBySide, updated: tuple[str, str]) -> None:
        """Show the standings, with when each was last changed, in UTC."""
        self.first.show_standing(found.before, _told(found, 0, updated[0]))
        self.last.show_standing(found.after, _told(found, 1, updated[1]))
        tone: Tone = "good" if found.shown else "caution" if found.improved else "bad"
        sign = {"good": "✓", "caution": "▲", "bad": "×"}[tone]
        restyle(self._frame, tone=tone)
        self.verdict.setText(f"{sign} {together(found.sentence, _gained(found))}")


def _named(found: Summary) -> str:
    kind, day = tr(KINDS[found.kind]), local_day(found.updated_at)
    state = tr("暂定") if found.provisional else tr("{level}级", level=found.level)
    points = found.shown_points
    return tr("{kind} {day}　{state} {points}分", kind=kind, day=day, state=state, points=points)


def _told(found: SideBySide, side: int, updated: str) -> str:
    kind, day = tr(KINDS[found.kinds[side]]), local_day(updated)
    edition = found.editions[side]
    return tr("{kind} · {edition}年版指标 · {day}", kind=kind, edition=edition, day=day)


def _gained(found: SideBySide) -> str:
    moved = found.after.level - found.before.level
    if moved > 0:
        return tr("等级提高{n}级。", n=moved)
    return tr("等级下降{n}级。", n=-moved) if moved else tr("等级未变，不要求一定提高。")
