"""Packages that others made, and the dialog that receives them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.exchange.drawn import Point
from app.exchange.identity import save_identity
from app.ui.dialogs.verify import VerifyDialog
from app.ui.widgets.verdict_card import VerdictCard
from app.workbench import finishing, identities, packages, sample, signing
from app.workbench.session import Session, open_session
from tests.exchange.test_trust import foreign, p256
from tests.ui.driving import FIRM, Desktop

SECRET = "correct horse battery"
STROKES = ((Point(100, 100, 0), Point(600, 300, 90)), (Point(400, 80, 200), Point(420, 380, 260)))


@dataclass(frozen=True)
class Parcels:
    """Packages of one small assessment that others made."""

    folder: Path
    assessment: str

    def __getitem__(self, stem: str) -> Path:
        return self.folder / f"{stem}.shuping.zip"

    @property
    def people(self) -> tuple[Path, ...]:
        """The certificates of the assessor and of the enterprise."""
        return tuple(sorted(self.folder.glob("*.pem")))

    def copied(self, folder: Path) -> Parcels:
        """Return the same packages in another folder."""
        for path in (*self.folder.glob("*.zip"), *self.people):
            (folder / path.name).write_bytes(path.read_bytes())
        return Parcels(folder, self.assessment)


def make_parcels(folder: Path) -> Parcels:
    """Make them: `full` is signed by all, `half` not; a `stranger` without a role signed one."""
    with open_session(folder / "theirs", author="李评") as theirs:
        found = Parcels(folder, finalised(theirs))
        assessor = identity(theirs, folder, "李评", "某评测机构", "assessor")
        owner = identity(theirs, folder, "梁志远", FIRM["name"], "enterprise")
        both = ["assessor", "enterprise"]
        export(theirs, found, "half", assessor, require=both)
        signing.sign(
            found["half"],
            identity=owner,
            passphrase=SECRET,
            drawn=STROKES,
            out=found["full"],
        )
        bought = folder / "bought.p12"
        save_identity(bought, foreign(p256()), SECRET)
        export(theirs, found, "stranger", bought, role="assessor")
    return found


def finalised(session: Session) -> str:
    made = sample.open_sample(session)
    finishing.finalise(session, assessment=made)
    return made


def identity(session: Session, folder: Path, name: str, organisation: str, role: str) -> Path:
    made = identities.create_identity(
        session, name=name, organisation=organisation, role=role, passphrase=SECRET
    )
    (folder / f"{role}.pem").write_bytes(made.certificate.read_bytes())
    return made.path


def export(session: Session, to: Parcels, stem: str, signer: Path, **options: object) -> None:
    packages.export(
        session,
        assessment=to.assessment,
        out=to[stem],
        identity=signer,
        passphrase=SECRET,
        **options,  # type: ignore[arg-type]
    )


def trusting(desktop: Desktop, parcels: Parcels) -> None:
    desktop.ask(lambda session: [identities.trust(session, pem=pem) for pem in parcels.people])


def receiving(desktop: Desktop, files: list[Path], act: Callable[[VerifyDialog], object]) -> None:
    """Receive files in the window, and act when their cards are there."""

    def when_shown(dialog: VerifyDialog) -> None:
        desktop.settle()
        act(dialog)

    desktop.in_dialog(
        VerifyDialog, lambda: desktop.window.receiving.start_import(files), when_shown
    )


def statuses(dialog: VerifyDialog) -> list[str]:
    found = (card.arrival.checked for card in dialog.cards)
    return [checked.verdict.status if checked else "" for checked in found]


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def press(desktop: Desktop, card: VerdictCard, tool: str) -> None:
    """Press a tool of a card by the keyboard."""
    card.tools[tool].setFocus()
    desktop.press(card.tools[tool], Qt.Key.Key_Space)
    desktop.settle()
