"""Where the outcome stands: docked beside the pages, or a slim strip that opens over them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from app.language import as_letters, tr
from app.ui.models.open_assessment import OpenAssessment
from app.ui.pages.outcome import OutcomePanel
from app.ui.theme import tokens as t
from app.ui.widgets.badge import LevelBadge
from app.ui.widgets.build import button, chip, column, label

NARROW = 1200
LEAST, LATIN_LEAST, USUAL, MOST, STRIP = 272, 320, 320, 480, 76
_ANY = 16_777_215  # Qt's own largest size


class OutcomeSide(QWidget):
    """The last part of a splitter. In a window below 1200 pixels the panel lies over the pages."""

    def __init__(self, panel: OutcomePanel, assessment: OpenAssessment, host: QWidget) -> None:
        super().__init__()
        self._panel = panel
        self._host = host
        self._docked = True
        self._over = False
        self._shown_docked = True
        self._width = USUAL
        self._least = as_letters(LEAST, LATIN_LEAST)
        self.strip = OutcomeStrip(assessment)
        self.strip.open.clicked.connect(self.toggle)
        self._layout: QVBoxLayout = column(self.strip, panel, space=0)
        self.setLayout(self._layout)
        panel.closed.connect(self.toggle)
        panel.go.connect(self._leave)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), panel, self._leave)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.strip.hide()
        self.setMinimumWidth(self._least)

    @property
    def narrow(self) -> bool:
        """Whether there is no room for the panel beside the pages."""
        return self.window().width() < NARROW

    @property
    def docked(self) -> bool:
        """Whether the panel stands beside the pages where there is room."""
        return self._docked

    def begin(self, *, docked: bool) -> None:
        """Be open or closed from the start."""
        self._docked = self._shown_docked = docked

    def toggle(self) -> None:
        """Open what is closed and close what is open."""
        if self.narrow:
            self._over = not self._over
        else:
            self._docked = not self._docked
        self._show()
        if self._over:
            self._panel.setFocus()

    def refresh(self) -> None:
        """Show the outcome as it is now."""
        self.strip.refresh()
        self._panel.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the form that fits the window."""
        super().showEvent(event)
        self._show()

    def follow(self) -> None:
        """Follow the size of the host."""
        if self.isVisible():
            self._over = self._over and self.narrow
            self._show()

    def _leave(self) -> None:
        if self._over:
            self._over = False
            self._show()

    def _show(self) -> None:
        docked = self._docked and not self.narrow
        if self._shown_docked and not docked:
            self._width = min(max(self._least, self.width()), MOST)
        self._place(over=self._over)
        self._panel.setVisible(docked or self._over)
        self.strip.setVisible(not docked)
        strip = max(STRIP, self.strip.sizeHint().width())
        self.setMinimumWidth(self._least if docked else strip)
        self.setMaximumWidth(_ANY if docked else strip)
        if docked != self._shown_docked or (not docked and self._room() > strip):
            self._shown_docked = docked
            self._take(self._width if docked else strip)

    def _place(self, *, over: bool) -> None:
        if not over:
            if self._panel.parentWidget() is not self:
                self._layout.addWidget(self._panel)
            return
        if self._panel.parentWidget() is not self._host:
            self._panel.setParent(self._host)
        corner = self.mapTo(self._host, QPoint(self.width(), 0))
        width = min(self._width, self._host.width())
        self._panel.setGeometry(corner.x() - width, corner.y(), width, self.height())
        self._panel.raise_()

    def _room(self) -> int:
        """Return the room in the splitter, of which a strip leaves empty what it does not need."""
        splitter = self.parentWidget()
        return splitter.sizes()[-1] if isinstance(splitter, QSplitter) else 0

    def _take(self, width: int) -> None:
        """Take so much of the splitter; the pages get or give the rest."""
        splitter = self.parentWidget()
        if isinstance(splitter, QSplitter):
            *others, middle, last = splitter.sizes()
            splitter.setSizes([*others, middle + last - width, width])


class OutcomeStrip(QFrame):
    """The outcome in brief: level, points, whether it is provisional, how many warnings."""

    def __init__(self, assessment: OpenAssessment) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._assessment = assessment
        self.open = button(tr("‹ 结论"), lambda: None, kind="link", tip="Ctrl+Shift+O")
        self.open.setAccessibleName(tr("展开评测结论"))
        self._badge = LevelBadge()
        self.points = label(role="strong", wrap=False)
        self._provisional = chip(tr("暂定"), "caution")
        self.warnings = chip(tone="caution")
        layout = column()
        parts = (self.open, self._badge, self.points, self._provisional, self.warnings)
        for part in parts:
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        layout.setContentsMargins(t.TINY, t.SMALL, t.TINY, t.SMALL)
        self.setLayout(layout)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was answered meanwhile."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Show the outcome as it is now; where the whole panel is shown, when it is not."""
        if self.isHidden():
            return
        outcome = self._assessment.view.outcome
        self._badge.set_level(outcome.level)
        self.points.setText(outcome.shown_points)
        self._provisional.setVisible(outcome.provisional)
        self.warnings.setText(f"▲ {len(outcome.warnings)}")
        self.warnings.setVisible(bool(outcome.warnings))
