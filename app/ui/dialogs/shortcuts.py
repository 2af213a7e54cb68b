"""The shortcut sheet: every key that does something, by group."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.language import mark, tr
from app.ui.actions import ACTIONS, HINTS, shown_keys
from app.ui.dialogs.base import Dialog
from app.ui.theme import tokens as t
from app.ui.widgets.build import column, frame, label, page, row, scrolled

_FIRST = mark("作答")  # on the left, where one begins to read
_HEADING_LINES = 2


class ShortcutsDialog(Dialog):
    """Written from the table of actions, so that it cannot fall behind."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(tr("快捷键"), parent, width=760)
        groups = by_group()
        left, right = (
            column(*(_card(tr(group), groups[group]) for group in side), None)
            for side in balanced({group: len(lines) for group, lines in groups.items()})
        )
        sides = row(left, right, space=t.MEDIUM)
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        area = scrolled(page(sides))
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that arrow keys scroll
        area.setAccessibleName(tr("快捷键一览"))
        self.arrange_closing(area)
        wanted = sides.sizeHint().height() + 2 * t.TARGET + 2 * t.LARGE
        self.resize(self.width(), min(wanted, parent.height() - t.HUGE if parent else wanted))


def by_group() -> dict[str, list[tuple[str, str]]]:
    """Return the groups with their lines: keys and what they do."""
    found: dict[str, list[tuple[str, str]]] = {}
    for spec in ACTIONS:
        if spec.keys:
            keys = "　".join(map(shown_keys, spec.keys))
            found.setdefault(spec.group, []).append((keys, tr(spec.text)))
    for hint in HINTS:
        found.setdefault(hint.group, []).append((tr(hint.keys), tr(hint.text)))
    return found


def balanced(lines: Mapping[str, int]) -> tuple[list[str], list[str]]:
    """Return groups of so many lines in two columns as equally long as can be."""
    total = sum(lines.values()) + len(lines) * _HEADING_LINES
    others = [group for group in lines if group != _FIRST]
    choices = [[_FIRST, *some] for n in range(len(others) + 1) for some in combinations(others, n)]
    left = min(
        choices, key=lambda side: abs(total - 2 * sum(lines[it] + _HEADING_LINES for it in side))
    )
    return left, [group for group in others if group not in left]


def _card(group: str, lines: list[tuple[str, str]]) -> QWidget:
    grid = QGridLayout()
    grid.setHorizontalSpacing(t.MEDIUM)
    grid.setVerticalSpacing(t.SMALL)
    grid.setColumnStretch(1, 1)
    for line, (keys, text) in enumerate(lines):
        grid.addWidget(_keys(keys), line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(text), line, 1)
    return frame(column(label(group, "heading"), grid, margin=t.MEDIUM))


def _keys(keys: str) -> QLabel:
    made = label(keys, "strong", wrap=False)
    made.setMinimumWidth(132)
    return made
