"""The cards of a self-diagnosis' result: where one stands, what is missing, links, proof."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language import together, tr
from app.ui.pages.desk import Desk
from app.ui.theme import tokens as t
from app.ui.widgets.badge import LevelBadge
from app.ui.widgets.build import Tone, button, clear, column, frame, label, row
from app.ui.widgets.choice import LinkRow
from app.workbench.diagnosis import Need, Result, level_words
from app.workbench.proof_list import Place


class StandingCard(QWidget):
    """The level as a badge, what it means, and how sure it is."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.badge = LevelBadge()
        self.level, self.points = label(role="title"), label(role="quiet")
        self.meaning, self.sure = label(), label()
        self._unsure = frame(column(self.sure, margin=t.MEDIUM), tone="caution")
        words = column(self.level, self.points, self.meaning, space=t.TINY)
        top = row(self.badge, words, space=t.LARGE)
        top.setAlignment(self.badge, Qt.AlignmentFlag.AlignTop)
        top.setStretch(1, 1)
        self.setLayout(column(frame(column(top, self._unsure, margin=t.LARGE))))

    def show_result(self, found: Result) -> None:
        """Show a result."""
        standing = found.standing
        self.badge.set_level(standing.level)
        self.level.setText(tr("您的厂目前：{level}", level=level_words(standing.level)))
        told = tr("{points}分，满分100分。", points=standing.shown_points)
        done = tr("已答{done}题，共{n}题", done=found.done, n=found.total)
        self.points.setText(together(told, done))
        self.setAccessibleName(
            tr("{text}。{meaning}", text=self.level.text(), meaning=found.meaning)
        )
        self.meaning.setText(found.meaning)
        self.sure.setText(found.sure)
        self._unsure.setVisible(bool(found.sure))


class NeedsCard(QWidget):
    """The conditions of the next level, each met or not."""

    def __init__(self) -> None:
        super().__init__()
        self._title = label(role="heading")
        self._lines: QVBoxLayout = column(space=t.TINY)
        self._note = label(
            tr("几条都要够。业务环节做到几级，看您在“业务环节”那16题里选的数字。"), "caption"
        )
        self.setLayout(column(frame(column(self._title, self._lines, self._note, margin=t.LARGE))))

    def show_needs(self, found: Result) -> None:
        """Show what the level after this one asks for; nothing at the top."""
        self.setVisible(bool(found.needs))
        if not found.needs:
            return
        level = level_words(found.standing.level + 1)
        self._title.setText(tr("要到{level}，还差什么", level=level))
        clear(self._lines)
        for need in found.needs:
            self._lines.addWidget(_need(need))


class Links(QWidget):
    """Sentences under a title, each leading to its question; hidden when there is none."""

    def __init__(
        self, title: str, desk: Desk, *, sign: str = "→", tone: Tone | None = None
    ) -> None:
        super().__init__()
        self._desk = desk
        self._sign, self._tone = sign, tone
        self._title, self._more = label(title, "heading"), label(role="caption")
        self._list: QVBoxLayout = column(space=0)
        self.lines: list[LinkRow] = []
        self.setLayout(column(frame(column(self._title, self._list, self._more, margin=t.LARGE))))
        self.hide()

    def retitle(self, title: str) -> None:
        """Stand under another title."""
        self._title.setText(title)

    def show_links(self, links: Sequence[tuple[str, str]], more: str = "") -> None:
        """Show codes with their sentences, and a sentence below."""
        self.setVisible(bool(links))
        self._more.setText(more)
        self._more.setVisible(bool(more))
        clear(self._list)
        self.lines = [self._line(*link) for link in links]
        for line in self.lines:
            self._list.addWidget(line)

    def _line(self, code: str, text: str) -> LinkRow:
        made = LinkRow(self._sign, text, tone=self._tone)
        made.setEnabled(bool(code))
        made.clicked.connect(lambda *_: self._desk.go(code))
        return made


class ProofCard(QWidget):
    """How much proof is to be fetched where, and the list to print."""

    print_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.told = label()
        self.print = button(tr("佐证准备清单（PDF）…"), self.print_wanted.emit)
        hint = tr("佐证就是能证明回答的材料。打印出来，找到一样打一个勾；评测的人上门时照着看。")
        body = column(
            label(tr("要准备的材料"), "heading"),
            label(hint, "quiet"),
            self.told,
            row(self.print, None),
            margin=t.LARGE,
        )
        self.setLayout(column(frame(body)))

    def show_places(self, places: Sequence[Place]) -> None:
        """Show the list by place."""
        lines = [
            tr("{place}：{n}样", place=re.split("（| \\(", it.name)[0], n=len(it.proofs))
            for it in places
        ]
        self.told.setText(tr("　").join(lines) or tr("目前的回答还没有需要证明的。"))
        self.print.setEnabled(bool(places))


def _need(need: Need) -> QWidget:
    return label(f"{'✓' if need.met else '×'}　{need.text}", "good" if need.met else "body")
