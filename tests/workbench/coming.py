"""Waiting for porters, who are asked for nothing before they have come."""

from __future__ import annotations

from app.workbench.porter import Porters

PATIENCE = 60


def have_come(porters: Porters) -> bool:
    """Whether all that were called are there before long."""
    return bool(porters._idle) and all(it._line.poll(PATIENCE) for it in porters._idle)
