"""What the menu opens over any page; each dialog is loaded when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.dialogs.base import ask

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.scoring.catalogue import Catalogue
    from app.ui.theme.look import Look
    from app.ui.worker import Worker


def ask_trust(worker: Worker, parent: QWidget) -> None:
    """Show whom this workspace trusts."""
    from app.ui.dialogs.trust import TrustDialog

    ask(TrustDialog(worker, parent))


def ask_recipients(worker: Worker, parent: QWidget) -> None:
    """Show for whom packages can be sealed."""
    from app.ui.dialogs.recipients import RecipientsDialog

    ask(RecipientsDialog(worker, parent))


def ask_sign(worker: Worker, parent: QWidget) -> None:
    """Sign a package that came from elsewhere."""
    from app.ui.dialogs.sign import SignDialog

    ask(SignDialog(worker, None, parent))


def ask_identities(worker: Worker, parent: QWidget) -> None:
    """Show the signing identities."""
    from app.ui.dialogs.identities import IdentitiesDialog

    ask(IdentitiesDialog(worker, parent))


def ask_keeping(worker: Worker, parent: QWidget) -> None:
    """Show how the work is kept."""
    from app.ui.dialogs.keeping import KeepingDialog

    ask(KeepingDialog(worker, parent))


def ask_settings(look: Look, worker: Worker, parent: QWidget) -> str:
    """Show the settings and return the language that was wanted in the end."""
    from app.ui.dialogs.settings import SettingsDialog

    dialog = SettingsDialog(look, worker, parent)
    ask(dialog)
    return dialog.language


def show_guide(window: QWidget, kind: str | None, *, portfolio: bool) -> None:
    """Show the guide at the chapter for who has such an assessment open, or the portfolio."""
    from app.ui.dialogs import guide

    guide.show_guide(window, guide.chapter(kind, portfolio=portfolio))


def show_shortcuts(parent: QWidget) -> None:
    """Show the keys."""
    from app.ui.dialogs.shortcuts import ShortcutsDialog

    ask(ShortcutsDialog(parent))


def show_about(catalogue: Catalogue, folder: Path, worker: Worker, parent: QWidget) -> None:
    """Show version, indicators and where the work lies."""
    from app.ui.dialogs.about import AboutDialog

    ask(AboutDialog(catalogue, folder, worker, parent))
