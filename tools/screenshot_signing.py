"""States of signing: identities, export, the enterprise's pledge, adding signatures, the pad."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tools.screenshot_dialogs import PLACE
from tools.screenshot_packages import ORGANISATION, SECRET, person, strokes

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from app.ui.window import Window
    from app.ui.worker import Worker
    from app.workbench.session import Session
    from tools.screenshot_packages import Parcels

Take = Callable[..., None]


def make_signers(session: Session) -> None:
    """Make one identity for every role, and the organisation's authority."""
    from app.workbench import authority

    person(session, "冯晓岚", ORGANISATION, "assessor")
    person(session, "李组长", ORGANISATION, "team_lead")
    person(session, "梁志远", "广州市砚岭精密传动有限公司", "enterprise")
    authority.create_authority(
        session, name="签名证书颁发机构", organisation=ORGANISATION, passphrase=SECRET
    )


def finalised(session: Session) -> str:
    """Return the finalised assessment that importing brought."""
    from app.workbench import assessments

    return next(row.id for row in assessments.overview(session) if row.status == "finalised")


def take_signing(
    window: Window, worker: Worker, made: str, parcels: Parcels, take: Take, end: str
) -> None:
    """Take every dialog in which somebody signs; `made` is a finalised assessment."""
    from app.ui.dialogs.identities import IdentitiesDialog
    from app.ui.dialogs.sign import SignDialog

    _shown(IdentitiesDialog(worker, window), f"identities{end}", take)
    _shown(SignDialog(worker, parcels.incomplete, window), f"sign{end}", take)
    window.open(made)
    take(f"opened{end}")
    _take_export(window, take, end)
    _take_pad(window, take, end)


def _take_export(window: Window, take: Take, end: str) -> None:
    from app.ui.dialogs.export import ExportDialog
    from app.ui.dialogs.sign_report import ReportDialog

    if (workbench := window.workbench) is None:
        raise RuntimeError("the assessment did not open")
    workbench.go("finish")
    take(f"finalised{end}")
    export = ExportDialog(workbench.desk, window)
    _show(export)
    export.folder.setText(rf"{PLACE}\packages")
    take(f"export{end}", export)
    export.form.identity.setCurrentIndex(2)  # the enterprise, who pledges
    export.form.drawing.show_drawn(strokes())
    take(f"export-pledge{end}", export)
    export.close()
    report = ReportDialog(workbench.assessment, workbench.desk.worker, window)
    report.sign.setChecked(True)
    _shown(report, f"report{end}", take)


def _take_pad(window: Window, take: Take, end: str) -> None:
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    from app.ui.dialogs.sign_drawing import DrawingDialog

    dialog = DrawingDialog("梁志远", window)
    _show(dialog)
    take(f"pad-empty{end}", dialog)
    left = Qt.MouseButton.LeftButton
    for stroke in strokes():
        points = [QPoint(point.x * 2 // 3, point.y * 2 // 3) for point in stroke]
        QTest.mousePress(dialog.pad, left, pos=points[0])
        for point in points[1:]:
            QTest.mouseMove(dialog.pad, point)
        QTest.mouseRelease(dialog.pad, left, pos=points[-1])
    _shown(dialog, f"pad{end}", take)


def _show(dialog: QDialog) -> None:
    dialog.show()
    dialog.activateWindow()


def _shown(dialog: QDialog, name: str, take: Take) -> None:
    _show(dialog)
    take(name, dialog)
    dialog.close()
