"""What a dialog does, in a few steps, where its results will stand."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from app.ui.theme import tokens as t
from app.ui.widgets.build import column, frame, label


def guide(*steps: str) -> QFrame:
    """Return the steps, numbered, on a card."""
    lines = (label(f"{number}　{step}") for number, step in enumerate(steps, 1))
    return frame(column(*lines, None, margin=t.HUGE))
