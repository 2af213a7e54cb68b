"""What stands above and below every guided screen: how far one is, and the way on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton

from app.language import tr
from app.ui.models.guided import Stage, part_of, stages
from app.ui.models.places import ENTERPRISE, RESULT
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, column, label, restyle, row
from app.workbench.guided import PARTS, Part, answered, questions
from app.workbench.view import AssessmentView

PREVIOUS, NEXT = "Ctrl+PgUp", "Ctrl+PgDn"


class GuidedTop(QFrame):
    """The four parts with what is done, each leading to its first screen; the workbench beside."""

    go = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "header")
        self.parts: dict[Part, QPushButton] = {part: self._made(part) for part in PARTS}
        self._first: dict[Part, str] = {}
        self.leave = button(
            tr("切换到工作台"),
            self.left.emit,
            kind="link",
            tip=tr("评测人员用的完整界面，内容是同一份（Ctrl+Shift+G）"),
        )
        line = row(*self.parts.values(), None, self.leave, space=t.TINY)
        line.setContentsMargins(t.LARGE, t.TINY, t.LARGE, 0)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(tr("已回答的题"))
        self.setLayout(column(line, self.bar, space=t.TINY))

    def show_place(self, view: AssessmentView, code: str) -> None:
        """Show how far the walk is and which part the screen belongs to."""
        here = part_of(view.catalogue, code)
        found = stages(view)
        for number, stage in enumerate(found, 1):
            self._first[stage.part] = stage.first
            shown = self.parts[stage.part]
            shown.setText(f"{number}　{_words(stage)}")
            restyle(shown, state="current" if stage.part == here else "")
        self.bar.setRange(0, sum(stage.total for stage in found))
        self.bar.setValue(sum(stage.done for stage in found))

    def _made(self, part: Part) -> QPushButton:
        made = button(tr(PARTS[part]), partial(self._go, part))
        made.setProperty("kind", "step")
        return made

    def _go(self, part: Part) -> None:
        self.go.emit(self._first[part])


class GuidedBottom(QFrame):
    """Back, on, and what an unanswered question may be left with."""

    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "header")
        self.back = button(tr("← 上一题"), lambda: self.stepped.emit(-1), tip=PREVIOUS)
        self.on = button("", lambda: self.stepped.emit(1), kind="primary", tip=NEXT)
        self.told = label(role="caption", wrap=False)
        for one in (self.back, self.on):
            one.setProperty("reach", "finger")
            one.setMinimumWidth(t.pixels(132))
            place = one.sizePolicy()
            place.setRetainSizeWhenHidden(True)  # what stands between them stays in the middle
            one.setSizePolicy(place)
        line = row(self.back, None, self.told, None, self.on)
        line.setContentsMargins(t.LARGE, t.SMALL, t.LARGE, t.SMALL)
        self.setLayout(line)

    def show_place(self, view: AssessmentView, code: str) -> None:
        """Show what the buttons do on this screen."""
        asked, done = questions(view.catalogue), answered(view)
        self.back.setVisible(code != ENTERPRISE)
        self.on.setVisible(code != RESULT)
        self.told.setText(_told(view, code, len(done)))
        if code in asked:
            skips = code not in done and not view.locked
            last = asked[code].place == asked[code].total
            on = tr("看结果 →") if last else tr("下一题 →")
            self.on.setText(tr("不清楚，先跳过 →") if skips else on)
            restyle(self.on, kind="plain" if skips else "primary")
        else:
            self.on.setText(tr("开始答题 →") if not done else tr("接着答题 →"))
            restyle(self.on, kind="primary")


def _words(stage: Stage) -> str:
    name = tr(PARTS[stage.part])
    if not stage.total:
        return name
    done = "✓" if stage.done == stage.total else f"{stage.done}/{stage.total}"
    return f"{name}　{done}"


def _told(view: AssessmentView, code: str, done: int) -> str:
    asked = questions(view.catalogue)
    if view.locked:
        return tr("■ 已定稿，只能查看")
    if code in asked:
        place, total = asked[code].place, asked[code].total
        return tr("第{place}题，共{n}题　已答{done}题", place=place, n=total, done=done)
    return tr("已答{done}题，共{n}题", done=done, n=len(asked))
