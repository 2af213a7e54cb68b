"""What the menu opens over any page; each dialog is loaded when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QDialog, QWidget

    from app.scoring.catalogue import Catalogue
    from app.ui.theme.look import Look
    from app.ui.worker import Worker


def ask_trust(worker: Worker, parent: QWidget) -> None:
    """Show whom this workspace trusts."""
    from app.ui.dialogs.trust import TrustDialog

    _ask(TrustDialog(worker, parent))


def ask_recipients(worker: Worker, parent: QWidget) -> None:
    """Show for whom packages can be sealed."""
    from app.ui.dialogs.recipients import RecipientsDialog

    _ask(RecipientsDialog(worker, parent))


def ask_sign(worker: Worker, parent: QWidget) -> None:
    """Sign a package that came from elsewhere."""
    from app.ui.dialogs.sign import SignDialog

    _ask(SignDialog(worker, None, parent))


def ask_identities(worker: Worker, parent: QWidget) -> None:
    """Show the signing identities."""
    from app.ui.dialogs.identities import IdentitiesDialog

    _ask(IdentitiesDialog(worker, parent))


def ask_keeping(worker: Worker, parent: QWidget) -> None:
    """Show how the work is kept."""
    from app.ui.dialogs.keeping import KeepingDialog

    _ask(KeepingDialog(worker, parent))


def ask_settings(look: Look, worker: Worker, parent: QWidget) -> str:
    """Show the settings and return the language that was wanted in the end."""
    from app.ui.dialogs.settings import SettingsDialog

    dialog = SettingsDialog(look, worker, parent)
    _ask(dialog)
    return dialog.language


def show_guide(window: QWidget, kind: str | None, *, portfolio: bool) -> None:
    """Show the guide at the chapter for who has such an assessment open, or the portfolio."""
    from app.ui.dialogs import guide

    guide.show_guide(window, guide.chapter(kind, portfolio=portfolio))


def show_shortcuts(parent: QWidget) -> None:
    """Show the keys."""
    from app.ui.dialogs.shortcuts import ShortcutsDialog

    _ask(ShortcutsDialog(parent))


def show_about(catalogue: Catalogue, folder: Path, worker: Worker, parent: QWidget) -> None:
    """Show version, indicators and where the work lies."""
    from app.ui.dialogs.about import AboutDialog

    _ask(AboutDialog(catalogue, folder, worker, parent))


def _ask(dialog: QDialog) -> None:
    from app.ui.dialogs.base import ask

    ask(dialog)
