"""Receiving in the window: packages, a folder of them, a list of enterprises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.language import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.ui.dialogs.batch import BatchDialog
    from app.ui.dialogs.enterprises import EnterprisesDialog
    from app.ui.dialogs.verify import VerifyDialog
    from app.ui.window import Window
    from app.ui.worker import Worker


class Receiving:
    """Shows what comes in; the window opens what was wanted of it, or shows all anew."""

    def __init__(self, worker: Worker, window: Window) -> None:
        self._worker = worker
        self._window = window

    def verify(self) -> None:
        """Verify packages."""
        self._receive(self._verdicts())

    def ask_packages(self) -> None:
        """Ask for packages and import them."""
        from app.ui.dialogs.verify import choose_packages

        if files := choose_packages(self._window):
            self.start_import(files)

    def start_import(self, files: Sequence[Path]) -> None:
        """Show the verdict on each package first; what the user then wants of it is imported."""
        dialog = self._verdicts(tr("导入评测包"))
        dialog.take(files)
        self._receive(dialog)

    def import_folder(self) -> None:
        """Receive a whole folder of packages."""
        from app.ui.dialogs.batch import BatchDialog

        self._receive(BatchDialog(self._worker, self._window))

    def import_list(self) -> None:
        """Make an assessment for every enterprise of a list."""
        from app.ui.dialogs.enterprises import EnterprisesDialog

        self._receive(EnterprisesDialog(self._worker, self._window))

    def _verdicts(self, title: str = "") -> VerifyDialog:
        from app.ui.dialogs.verify import VerifyDialog

        dialog = VerifyDialog(self._worker, self._window, title=title)
        dialog.review_wanted.connect(self._window.making.review)
        return dialog

    def _receive(self, dialog: VerifyDialog | BatchDialog | EnterprisesDialog) -> None:
        """Show what came of receiving, with everything that was typed saved before."""
        from app.ui.dialogs.base import ask

        window = self._window
        if window.workbench is not None:
            window.workbench.flush()
        ask(dialog)
        if dialog.wanted:
            window.open(dialog.wanted)
        else:
            window.refresh()
