"""The few objects that the pages of an open assessment share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.ui.messages import Messages
from app.ui.models.intake import Intake
from app.ui.models.open_assessment import OpenAssessment
from app.ui.models.thumbnails import Thumbnails
from app.ui.worker import Worker


@dataclass(frozen=True, slots=True)
class Desk:
    """An open assessment and what its pages need around it; `go` shows another subject.

    A page is made in its `place`, so that it is not put there when it is complete: each of its
    parts would ask the style sheet again.
    """

    assessment: OpenAssessment
    worker: Worker
    messages: Messages
    thumbnails: Thumbnails
    intake: Intake
    go: Callable[[str], None]
    place: QWidget
