"""Every item and scenario before and after, and the note on what became better in one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.language import mark, tr
from app.ui.models.lines import LINE, Line, LinesModel
from app.ui.pages.desk import Desk
from app.ui.theme import tokens as t
from app.ui.widgets.build import Tone, button, column, frame, label, row
from app.ui.widgets.lines_table import LinesTable
from app.ui.widgets.note import NoteEdit
from app.workbench import comparison
from app.workbench.comparison import ItemPair, ScenarioPair, SideBySide
from app.workbench.view import subject_name

_HEADS = (
    mark("变化"),
    mark("项目"),
    mark("改造前"),
    mark("改造后"),
    mark("差异"),
    mark("佐证"),
    mark("改善说明"),
)
_WIDTHS = (76, 150, 150, 150, 92, 56)
_TRENDS: dict[int, tuple[str, Tone]] = {
    1: (mark("改善"), "good"),
    0: (mark("不变"), "neutral"),
    -1: (mark("变差"), "bad"),
}
_LOW, _NOTE = 220, 66  # pixels of the table and of a note


class CompareRows(QWidget):
    """Emits `written` with the code and the note on it; `changed` and `one` are for the page."""

    written = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._found: SideBySide | None = None
        self._about = ""  # what the note is about
        self.changed = QCheckBox(tr("只看有变化的"))
        self.changed.toggled.connect(lambda *_: self._show_rows())
        self._lines = LinesModel([tr(head) for head in _HEADS])
        self.table = LinesTable(tr("改造前后对比表"), self._lines, _WIDTHS)
        self.table.view.setMinimumHeight(_LOW)
        self.table.opened.connect(desk.go)
        self.note = NoteEdit(tr("这一项的改善说明"), tr("这一项好在哪里，从哪里看得出来"))
        self.note.setFixedHeight(t.pixels(_NOTE))
        self.note.written.connect(lambda text: self.written.emit(self._about, text))
        self.named = label(role="quiet")
        self.go = button(tr("看这一项和佐证"), lambda: desk.go(self.code), kind="link")
        about = row(self.named, self.go)
        about.setStretch(0, 1)
        self.one = frame(column(about, self.note, margin=t.SMALL, space=t.TINY))
        self.setLayout(column(self.table, space=0))
        self.table.view.selectionModel().currentRowChanged.connect(lambda *_: self._on_chosen())

    @property
    def code(self) -> str:
        """The item or scenario that is chosen, or nothing."""
        found = self.table.view.currentIndex().data(LINE)
        return found.key if found else ""

    def show_compared(self, found: SideBySide) -> None:
        """Show both sides as they are now, with the same row chosen."""
        self._found = found
        self.note.setReadOnly(self._desk.assessment.view.locked)
        self._show_rows()

    def _show_rows(self) -> None:
        if self._found is None:
            return
        chosen, view = self.code, self._desk.assessment.view
        rows = [it for it in self._found.rows if it.trend or not self.changed.isChecked()]
        self._lines.show_lines([_line(it, len(view.photos_of(it.code))) for it in rows])
        codes = [it.code for it in rows]
        if codes:
            self.table.view.selectRow(codes.index(chosen) if chosen in codes else 0)
        self._on_chosen()

    def _on_chosen(self) -> None:
        """Show the note on the chosen row, after handing over what was typed on another."""
        code, view = self.code, self._desk.assessment.view
        if code != self._about:
            self.note.flush()
            self._about = code
        for part in (self.note, self.go):
            part.setEnabled(bool(code))
        name = subject_name(view.catalogue, code) if code else ""
        self.named.setText(tr("{name}的改善", name=name) if name else tr("没有有变化的项"))
        self.note.show_text(comparison.note_of(view, code) if code else "")


def _line(found: ItemPair | ScenarioPair, photos: int) -> Line:
    word, tone = _TRENDS[found.trend]
    texts = (
        tr(word),
        f"{found.code} {tr(found.name)}",
        *comparison.sides(found),
        comparison.difference(found),
        str(photos or ""),
        found.note,
    )
    return Line(tone, texts, found.code)
