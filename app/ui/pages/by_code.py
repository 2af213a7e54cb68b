"""Which page of the workbench shows what: an item, a scenario, or one of the places beside them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.ui.models.places import (
    COMPARE,
    CONFLICTS,
    ENTERPRISE,
    PHOTOS,
    PROGRAMME,
    REPORT,
    REVIEW,
    VISIT,
)
from app.ui.pages.compare import ComparePage
from app.ui.pages.conflicts import ConflictsPage
from app.ui.pages.desk import Desk
from app.ui.pages.enterprise import EnterprisePage
from app.ui.pages.finish import FinishPage
from app.ui.pages.gallery import GalleryPage
from app.ui.pages.item import ItemPage
from app.ui.pages.programme.page import ProgrammePage
from app.ui.pages.report import ReportPage
from app.ui.pages.review import ReviewPage
from app.ui.pages.scenario import ScenarioPage
from app.ui.pages.visit import VisitPage

_MADE: dict[str, Callable[[Desk], QWidget]] = {
    ENTERPRISE: EnterprisePage,
    PHOTOS: GalleryPage,
    CONFLICTS: ConflictsPage,
    REPORT: ReportPage,
    REVIEW: ReviewPage,
    PROGRAMME: ProgrammePage,
    VISIT: VisitPage,
    COMPARE: ComparePage,
}


def page_of(desk: Desk, code: str) -> QWidget:
    """Make the page of a subject, or of a place; the finish for any other."""
    catalogue = desk.assessment.catalogue
    if code in catalogue.items:
        return ItemPage(desk, catalogue.items[code])
    if code in catalogue.scenarios:
        return ScenarioPage(desk, catalogue.scenarios[code])
    if code in _MADE:
        return _MADE[code](desk)
    return FinishPage(desk)
