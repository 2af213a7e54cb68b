"""The review of a self-diagnosis: each claim accepted, changed or left for the site."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from app.errors import ShupingError
from app.language import mark, tr
from app.ui.models.lines import LINE, Line, LinesModel
from app.ui.pages.desk import Desk
from app.ui.theme import tokens as t
from app.ui.widgets.build import Tone, button, column, frame, label, restyle, row
from app.ui.widgets.flow import head
from app.ui.widgets.lines_table import LinesTable
from app.workbench import review
from app.workbench.claimed import claim_text
from app.workbench.review import ReviewedItem, ReviewedScenario

_HEADS = (
    mark("结论"),
    mark("项目"),
    mark("申报"),
    mark("核定"),
    mark("差额"),
    mark("佐证"),
    mark("理由"),
)
_WIDTHS = (124, 140, 72, 72, 76, 56)
_LEAST = 100  # what is said of the chosen row needs its room on a small screen too
_FILTERS: dict[str, str] = {
    "all": mark("全部（{n}）"),
    "unreviewed": mark("未复核（{n}）"),
    "site_check": mark("待现场核实（{n}）"),
    "differs": mark("核减核增（{n}）"),
}
_TONES: dict[str, Tone] = {
    "accepted": "good",
    "changed": "good",
    "settled": "good",
    "site_check": "caution",
}


class ReviewPage(QWidget):
    """Each decision is one step to undo; the next row that is open is chosen after it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.place)
        self._desk = desk
        self.told = label(role="heading")
        self._lines = LinesModel(_HEADS)
        self.table = LinesTable(tr("核减核增表"), self._lines, _WIDTHS)
        self.table.opened.connect(desk.go)
        self.table.view.setMinimumHeight(_LEAST)
        self.table.view.setToolTip(tr("双击或回车看这一项"))
        self.claimed = label(role="quiet")
        self.filters = {key: self._filter_button(key) for key in _FILTERS}
        self._wanted = "all"
        self._tools = self._made_tools()
        tabs = QWidget()
        tabs.setLayout(row(*self.filters.values(), space=0))
        body = column(
            head(label(tr("复核自诊断"), "title", wrap=False), tabs),
            self.told,
            self.table,
            self.claimed,
            frame(column(self._tools, margin=t.MEDIUM)),
            margin=t.LARGE,
        )
        body.setStretch(2, 1)
        self.setLayout(body)
        self.table.view.selectionModel().currentRowChanged.connect(self._on_chosen)
        self.table.view.installEventFilter(self)
        self.refresh()
        self._choose_open()

    def _made_tools(self) -> QWidget:
        self.answer = _line(tr("核定的答案"), tr("如 B、C 或 2"))
        self.reason = _line(
            tr("理由或要核实的问题"), tr("更改的理由、现场看到了什么，或要核实什么")
        )
        self.accept = button(tr("接受 A"), self._accept, kind="primary")
        self.change = button(tr("更改 C"), self._change)
        self.check = button(tr("现场核实 S"), self._check)
        self.settle = button(tr("现场核定"), self._settle, tip=tr("不填答案，就是与申报一致"))
        lines = row(self.answer, self.reason)
        lines.setStretch(1, 1)
        acts = row(self.accept, self.change, self.check, self.settle, None)
        made = QWidget()
        made.setLayout(column(lines, acts))
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that decide before the table searches its rows for them."""
        shift = Qt.KeyboardModifier.ShiftModifier
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return not event.modifiers() & ~shift and self.press(event.text())
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        """Show the assessment as it is now, with the same row chosen."""
        view = self._desk.assessment.view
        found = review.table_of(view)
        chosen = self.code
        self.told.setText(found.sentence)
        for key, shown in self.filters.items():
            shown.setText(tr(_FILTERS[key], n=sum(_fits(it, key) for it in found.rows)))
            restyle(shown, state="current" if key == self._wanted else "")
        self._rows = {it.code: it for it in found.rows if _fits(it, self._wanted)}
        self._lines.show_lines([_shown(it) for it in self._rows.values()])
        self._choose(chosen if chosen in self._rows else next(iter(self._rows), ""))
        self._tools.setEnabled(not view.locked)

    def show_only(self, wanted: str) -> None:
        """List every row, or those alone that wait for something or were settled otherwise."""
        self._wanted = wanted
        self.refresh()
        self.table.view.setFocus()

    def _filter_button(self, key: str) -> QPushButton:
        made = button("", lambda: self.show_only(key))
        made.setProperty("kind", "step")
        return made

    def flush(self) -> None:
        """Nothing waits to be saved: what is typed counts only with a decision."""

    def landing(self) -> QWidget:
        """Return the table."""
        return self.table.view

    @property
    def code(self) -> str:
        """The item or scenario that is chosen, or nothing."""
        found = self.table.view.currentIndex().data(LINE)
        return found.key if found else ""

    def press(self, key: str) -> bool:
        """Decide by A, C or S; say whether the key meant something here."""
        deeds: dict[str, Callable[[], None]] = {
            "a": self._accept,
            "c": self._change,
            "s": self._check,
        }
        deed = deeds.get(key.lower())
        if deed is None or not self._tools.isEnabled():
            return False
        deed()
        return True

    def _accept(self) -> None:
        self._decide(review.accept)

    def _change(self) -> None:
        if self._typed(self.answer) and self._typed(self.reason):
            to = self._settlement()
            if to is not None:
                self._decide(review.change, to=to, reason=self.reason.text())

    def _check(self) -> None:
        if self._typed(self.reason):
            self._decide(review.site_check, question=self.reason.text())

    def _settle(self) -> None:
        if not self._typed(self.reason):
            return
        if not self.answer.text().strip():
            self._decide(review.settle, reason=self.reason.text())
        elif (to := self._settlement()) is not None:
            self._decide(review.settle, reason=self.reason.text(), to=to)

    def _settlement(self) -> review.Settlement | None:
        try:
            return review.read_settlement(self.code, self.answer.text())
        except ShupingError as error:
            self._desk.messages.report(error)
            return None

    def _decide(self, operation: Callable[..., Any], **arguments: Any) -> None:  # noqa: ANN401
        code = self.code
        if not code:
            return
        self._desk.assessment.edit(operation, code=code, **arguments)
        self.answer.clear()
        self.reason.clear()
        self._choose_open(after=code)
        self.table.view.setFocus()

    def _typed(self, line: QLineEdit) -> bool:
        """Say whether a line has a text; put the focus there when it has none."""
        if line.text().strip():
            return True
        line.setFocus()
        return False

    def _on_chosen(self) -> None:
        found = self._rows.get(self.code)
        self.settle.setEnabled(found is not None and found.verdict == "site_check")
        view = self._desk.assessment.view
        self.claimed.setText(claim_text(view, found) if found else "")

    def _choose_open(self, after: str = "") -> None:
        """Choose the next row that still has to be settled, from the top when none follows."""
        codes = list(self._rows)
        start = codes.index(after) + 1 if after else 0
        order = [*codes[start:], *codes[:start]]
        self._choose(next((it for it in order if self._rows[it].open and it != after), after))

    def _choose(self, code: str) -> None:
        if code in self._rows:
            self.table.view.selectRow(list(self._rows).index(code))


def _fits(found: ReviewedItem | ReviewedScenario, wanted: str) -> bool:
    """Whether a row is listed under a filter."""
    if wanted == "differs":
        return bool(found.difference)
    if wanted == "unreviewed":
        return found.stale or found.verdict == wanted
    return wanted in {"all", found.verdict}


def _line(name: str, hint: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    made.setMinimumHeight(t.TARGET)
    return made


def _shown(found: ReviewedItem | ReviewedScenario) -> Line:
    told = tr("复核后又改过") if found.stale else tr(review.STANDING[found.verdict])
    tone: Tone = "caution" if found.stale else _TONES.get(found.verdict, "notice")
    texts = (
        told,
        f"{found.code} {tr(found.name)}",
        review.answer_text(found.claimed),
        "" if found.open else review.answer_text(found.verified),
        "" if found.difference is None else review.change_text(found.difference),
        tr("、").join(found.evidence),
        found.reason,
    )
    return Line(tone, texts, found.code)
