"""Who answered what and when, in a light card at the line that asks for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from app.language import mark, tr
from app.ui.theme import tokens as t
from app.ui.times import local_time
from app.ui.widgets.build import Tone, chip, column, label, row, rule, scrolled
from app.ui.widgets.touch import draggable
from app.workbench.history import Fate, HistoryRow

WIDTH, TALLEST = 480, 420
_FATES: dict[Fate, tuple[str, Tone]] = {
    "current": (mark("现行"), "good"),
    "conflict": (mark("◆ 有冲突"), "bad"),
    "replaced": (mark("已被取代"), "neutral"),
    "undone": (mark("已撤销"), "caution"),
}


class HistoryPopover(QFrame):
    """Arrow keys scroll it; Escape or a click elsewhere closes it."""

    def __init__(self, title: str, rows: Sequence[HistoryRow], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "palette")
        self.rows = tuple(rows)
        self._list = QWidget()
        self._list.setLayout(_lines(rows))
        self.area: QScrollArea = draggable(scrolled(self._list))
        self._list.setAutoFillBackground(False)  # the card's own ground
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(tr("变更记录"))
        self.area.setAccessibleDescription(tr("；").join(map(_spoken, rows)))
        head = row(label(title, "heading"), label(tr("Esc 关闭"), "caption", wrap=False))
        head.setStretch(0, 1)
        self.setLayout(column(head, self.area, space=t.SMALL, margin=t.MEDIUM))

    def open_at(self, line: QWidget) -> None:
        """Show it above a line, or below where there is more room, inside the line's window."""
        room = line.window().frameGeometry()
        place = QRect(line.mapToGlobal(QPoint(0, 0)), line.size())
        self.setGeometry(_beside(place, room, self._wanted(room.width())))
        self.show()
        self.area.setFocus()

    def _wanted(self, room: int) -> QSize:
        width = min(WIDTH, room - 2 * t.LARGE)
        inner = width - 2 * t.MEDIUM - t.LARGE
        height = self._list.heightForWidth(inner) + 2 * t.MEDIUM + t.TARGET
        return QSize(width, min(TALLEST, height))


def _beside(place: QRect, room: QRect, size: QSize) -> QRect:
    above, below = place.top() - room.top() - t.SMALL, room.bottom() - place.bottom() - t.SMALL
    size.setHeight(min(size.height(), max(above, below)))
    left = max(room.left() + t.SMALL, min(place.left(), room.right() - size.width() - t.SMALL))
    top = place.top() - size.height() if above >= below else place.bottom()
    top = max(room.top() + t.SMALL, min(top, room.bottom() - size.height() - t.SMALL))
    return QRect(QPoint(left, top), size)


def _lines(rows: Sequence[HistoryRow]) -> QBoxLayout:
    layout = column(space=t.SMALL)
    if not rows:
        layout.addWidget(label(tr("还没有变更记录。"), "quiet"))
    for place, found in enumerate(rows):
        if place:
            layout.addWidget(rule())
        layout.addLayout(_line(found))
    layout.addStretch(1)
    return layout


def _line(found: HistoryRow) -> QBoxLayout:
    words, tone = _FATES[found.fate]
    told = row(label(f"{found.author}　{local_time(found.at)}", "caption"), chip(tr(words), tone))
    told.setStretch(0, 1)
    layout = column(
        told, label(tr("{field}：{text}", field=found.field, text=found.text)), space=t.TINY
    )
    if found.reason:
        layout.addWidget(label(tr("理由：{reason}", reason=found.reason), "caption"))
    return layout


def _spoken(found: HistoryRow) -> str:
    why = tr("，理由：{reason}", reason=found.reason) if found.reason else ""
    words, _ = _FATES[found.fate]
    return tr(
        "{author} {at} {field}：{text}，{words}{why}",
        author=found.author,
        at=local_time(found.at),
        field=found.field,
        text=found.text,
        words=tr(words),
        why=why,
    )
