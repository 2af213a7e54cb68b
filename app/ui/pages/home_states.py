"""What home shows in place of the list: how to begin, nothing found, files about to be dropped."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from app.language import tr
from app.ui.theme import tokens as t
from app.ui.widgets.build import Role, button, column, frame, label, restyle, row

OWNER = "enterprise"


class Beginning(QFrame):
    """What an empty list teaches: one way in for who owns a factory, one for who assesses."""

    self_wanted = Signal()
    new_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.diagnose = button(tr("开始企业自诊断"), self.self_wanted.emit)
        self.assess = button(tr("新建评测"), self.new_wanted.emit, tip="Ctrl+N")
        self._owner, self._assessor = _owning(self.diagnose), _assessing(self.assess)
        self._ways = row(space=t.LARGE)
        told = QWidget()
        told.setMaximumWidth(t.pixels(980))
        told.setLayout(column(label(tr("还没有评测"), "title"), self._ways, space=t.MEDIUM))
        middle = row(None, told, None)
        middle.setStretch(1, 10)
        self.setLayout(column(None, middle, None, margin=t.LARGE))
        self.meet("")

    def meet(self, role: str) -> None:
        """Put the way of this role first."""
        owns = role == OWNER
        order = (self._owner, self._assessor) if owns else (self._assessor, self._owner)
        for way in order:
            self._ways.removeWidget(way)
            self._ways.addWidget(way, 1)
        restyle(self.diagnose, kind="primary" if owns else "plain")
        restyle(self.assess, kind="plain" if owns else "primary")

    def landing(self) -> QWidget:
        """Return the way that stands first."""
        return self.diagnose if self.diagnose.property("kind") == "primary" else self.assess


def _owning(go: QPushButton) -> QFrame:
    return _way(
        tr("我是企业，想自己测一测"),
        (
            tr("1　31道大白话选择题，约半小时，随时可停。"),
            tr("2　测出等级，告诉您怎么升级、备什么材料。"),
            tr("3　签名导出，交给评测机构复核。"),
        ),
        go,
    )


def _assessing(go: QPushButton) -> QFrame:
    return _way(
        tr("我是评测人员"),
        (
            tr("1　新建评测，或者把收到的评测包拖进来。"),
            tr("2　按字母键、数字键逐项作答，照片拖进来。"),
            tr("3　右侧随时看得到等级，定稿后签名导出。"),
        ),
        go,
        label(tr("想先看看成品？点右上角“打开示例”。"), "quiet"),
    )


def _way(title: str, steps: Sequence[str], go: QPushButton, *more: QWidget) -> QFrame:
    lines = (label(step) for step in steps)
    tools = row(go, None)
    return frame(
        column(label(title, "heading"), *lines, *more, None, tools, space=t.MEDIUM, margin=t.LARGE),
        tone="neutral",
    )


def dropping() -> QFrame:
    """Return what is shown while files are held over home."""
    return frame(
        column(
            None,
            _centred(tr("松开鼠标，打开评测包"), "title"),
            _centred(tr("先验证给您看，由您决定要不要导入。"), "quiet"),
            None,
            margin=t.HUGE,
        ),
        role="drop",
    )


class NothingFound(QWidget):
    """Says what nothing fits, and leads back to the whole list."""

    again_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.told = _centred("", "heading")
        self.hint = _centred("", "quiet")
        self.again = button(tr("显示全部"), self.again_wanted.emit)
        back = row(None, self.again, None)
        parts = (None, self.told, self.hint, t.SMALL, back, None)
        self.setLayout(column(frame(column(*parts, margin=t.HUGE))))

    def explain(self, query: str, *, narrowed: bool) -> None:
        """Say what was searched for, and whether filters leave something out as well."""
        self.told.setText(
            tr("没有找到“{query}”", query=query) if query else tr("没有符合筛选条件的评测")
        )
        if query and narrowed:
            self.hint.setText(tr("筛选条件也在起作用。换个词，或者显示全部。"))
        elif query:
            self.hint.setText(tr("可以输入企业名称的一部分、拼音首字母或信用代码。"))
        else:
            self.hint.setText(tr("放宽筛选条件，或者显示全部。"))


def _centred(text: str, role: Role) -> QLabel:
    made = label(text, role)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made
