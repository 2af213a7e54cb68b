"""Plain words beside a question, for an owner who never saw the indicators."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from app.language import tr
from app.ui.theme import tokens as t
from app.ui.widgets.build import column, frame, label
from app.workbench.diagnosis import Help


def help_box(help_: Help) -> QFrame:
    """Return what a question means, an example from a small factory, and the usual proof."""
    made = frame(
        column(
            label(help_.ask, "heading"),
            label(help_.means),
            label(tr("小工厂的例子"), "heading"),
            label(help_.example),
            label(tr("常见的材料：{proof}。", proof=tr("；").join(help_.proof)), "quiet"),
            margin=t.LARGE,
        ),
        tone="notice",
    )
    made.setAccessibleName(tr("通俗说明"))
    return made
