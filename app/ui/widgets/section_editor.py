"""One section of the report: a line that opens it, and under it the text that is made then."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from app.language import tr
from app.ui.theme import tokens as t
from app.ui.times import local_time, spoken_time
from app.ui.widgets.build import button, column, restyle, row
from app.ui.widgets.elided import ElidedLabel
from app.ui.widgets.section_body import SectionBody, SectionEdit
from app.workbench.report_texts import SectionText


class SectionEditor(QFrame):
    """Emits `written` with a text, `reset` for the generated one, `opened` when it is unfolded."""

    written = Signal(str)
    reset = Signal()
    opened = Signal()

    def __init__(self, section: SectionText) -> None:
        super().__init__()
        self.section = section
        self._phrases: Sequence[str] = ()
        self._locked = False
        self.setProperty("role", "card")
        self.head = button("", self.toggle, kind="link")
        self.state = ElidedLabel("caption")
        self.state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        top = row(self.head, self.state)
        top.setStretch(1, 1)
        top.setContentsMargins(t.TINY, t.TINY, t.MEDIUM, t.TINY)
        self._layout = column(top, space=0)
        self.setLayout(self._layout)
        self._show_state()

    @cached_property
    def body(self) -> SectionBody:
        """The text and its tools, made when they are first wanted: most sections stay folded."""
        made = SectionBody(self.section, self)
        made.hide()
        made.written.connect(self.written)
        made.reset.connect(self.reset)
        made.show_section(self.section, self._phrases, locked=self._locked)
        self._layout.addWidget(made)
        return made

    @property
    def edit(self) -> SectionEdit:
        """The text."""
        return self.body.edit

    @property
    def unfolded(self) -> bool:
        """Whether the text is in sight."""
        return self._has_body and not self.body.isHidden()

    def show_section(self, section: SectionText, phrases: Sequence[str], *, locked: bool) -> None:
        """Show the section as it is now, and offer these phrases."""
        self.section, self._phrases, self._locked = section, phrases, locked
        if self._has_body:
            self.body.show_section(section, phrases, locked=locked)
        self._show_state()

    def unfold(self, *, on: bool) -> None:
        """Show or hide the text."""
        self.body.setVisible(on)
        self._show_state()

    def toggle(self) -> None:
        """Show the text with the focus in it, or hide it; losing the focus saves it."""
        self.unfold(on=not self.unfolded)
        if self.unfolded:
            self.opened.emit()
            self.edit.setFocus()

    def flush(self) -> None:
        """Hand over what was typed and not yet saved."""
        if self._has_body:
            self.edit.flush()

    @property
    def _has_body(self) -> bool:
        return "body" in vars(self)

    def _show_state(self) -> None:
        found = self.section
        self.head.setText(f"{'▾' if self.unfolded else '▸'} {found.title}")
        self.head.setAccessibleDescription(tr("已展开") if self.unfolded else tr("已收起"))
        restyle(self.state, role="error" if found.disputed else "caption")
        if found.disputed:
            self.state.show_text(tr("◆ 有冲突，待裁定"))
        elif found.text:
            self.state.show_text(
                tr(
                    "✎ {changed_by}修订，{time}",
                    changed_by=found.changed_by,
                    time=spoken_time(found.changed_at),
                )
            )
        else:
            self.state.show_text(tr("自动生成"))
        self.state.setToolTip(local_time(found.changed_at) if found.text else "")
