"""What importing a package would do, field by field, before anything is written."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.language import mark, opened, tr
from app.ui.dialogs.base import ScrolledDialog
from app.ui.theme import tokens as t
from app.ui.widgets.build import Part, Tone, chip, column, frame, label
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.long_list import LongList
from app.ui.widgets.table import TextTable
from app.workbench.merging import FieldChange, MergePreview

_TALL = 280
HEADINGS = (mark("填写处"), mark("这里"), mark("来的"), mark("合并后"))
_NEW = mark("这里还没有这份评测，导入后整份都是新的。")
_NOTHING = mark("没有新内容：这份评测包里的记录这里都有了。")
_REOPENS = mark("▲ 评测已定稿，导入后会重新打开；已导出的评测包不受影响。")


class _Roomy(QStyledItemDelegate):
    """Leaves room above and below texts of several lines."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        narrower = QStyleOptionViewItem(option)
        # Qt leaves the room of the style sheet's padding out when it counts the lines.
        narrower.rect = option.rect.adjusted(0, 0, -2 * t.SMALL, 0)
        return super().sizeHint(narrower, index) + QSize(0, t.MEDIUM)


class MergePreviewDialog(ScrolledDialog):
    """Accepted when the package is to be imported."""

    def __init__(
        self, name: str, preview: MergePreview, effect: str, parent: QWidget | None
    ) -> None:
        super().__init__(tr("合并预览"), parent, width=820)
        self.preview = preview
        self.effect = label(effect, "heading")
        self.table = _table(preview)
        shown: list[Part] = [
            label(name, "caption"),
            frame(column(self.effect, margin=t.SMALL), tone="notice"),
            _counts(preview),
            *_told(preview),
        ]
        if _compares(preview):
            shown.append(self.table)
        if preview.evidence:
            shown.append(label(tr("新的佐证（{n}份）", n=len(preview.evidence)), "heading"))
            shown.append(LongList(tr("＋"), preview.evidence))
        body = column(*shown, None, space=t.MEDIUM)
        draft = preview.verdict.status == "incomplete"
        self.arrange(
            body, tr("按草稿导入") if draft else tr("导入"), self.accept, cancel=tr("先不导入")
        )
        self.primary.setFocus()


def _compares(preview: MergePreview) -> bool:
    return preview.effect.before is not None and bool(preview.fields)


def _counts(preview: MergePreview) -> FlowLayout:
    counted: tuple[tuple[int, str, Tone], ...] = (
        (preview.added, mark("新记录{n}条"), "neutral"),
        (len(preview.new_conflicts), mark("◆ 新冲突{n}处，导入后裁定"), "bad"),
        (len(preview.settled), mark("✓ 消除冲突{n}处"), "good"),
        (len(preview.evidence), mark("新佐证{n}份"), "neutral"),
    )
    made = FlowLayout()
    for count, words, tone in counted:
        if count:
            made.addWidget(chip(tr(words, n=count), tone))
    return made


def _told(preview: MergePreview) -> Iterator[QLabel]:
    if not preview.added:
        yield label(tr(_NOTHING))
    elif preview.effect.before is None:
        yield label(tr(_NEW))
    if preview.reopens:
        yield label(tr(_REOPENS), "caution")
    yield from (label(f"● {note}") for note in preview.notes)


def _table(preview: MergePreview) -> TextTable:
    made = TextTable(tr("合并前后逐项对照"), HEADINGS, wide=0)
    header = made.horizontalHeader()
    for side in range(len(HEADINGS)):
        header.setSectionResizeMode(side, QHeaderView.ResizeMode.Stretch)
    made.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    made.setWordWrap(True)
    made.setItemDelegate(_Roomy(made))
    made.setSelectionMode(TextTable.SelectionMode.NoSelection)
    made.setMinimumHeight(_TALL)
    disputed = set(preview.new_conflicts)
    ordered = sorted(preview.fields, key=lambda it: it.field not in disputed)
    made.show_lines([_line(it, disputed=it.field in disputed) for it in ordered])
    return made


def _line(change: FieldChange, *, disputed: bool) -> tuple[str, ...]:
    result = tr("◆ 两边不一致，待裁定") if disputed else change.result
    return (opened(change.words), change.mine, change.theirs, result)
