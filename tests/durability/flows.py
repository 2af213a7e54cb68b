"""What a person does while the machine fails: each flow says what it has acknowledged."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from app.errors import Blocked
from app.storage import migrate, version
from app.storage.fields import Edit
from app.workbench import batch, care, editing, evidence, finishing, importing, packages
from app.workbench.assessments import create
from app.workbench.identities import create_identity
from app.workbench.session import Session, open_session
from tests.storage.next_release import write_next_release

if TYPE_CHECKING:
    from app.scoring.catalogue import Catalogue

AUTHOR = "林𠮷㐂"
PASSPHRASE = "correct horse battery"
ENTERPRISE = {"name": "测试㐂𠮷机械厂🏭", "credit_code": "91440112MA00000154"}
NO_PACKAGE = "不是评测包.zip"
OTHERS = 2
"""How many assessments of his own the colleague sends along."""
Ack = Callable[[str, str], None]


@dataclass(frozen=True, slots=True)
class Scene:
    """A workspace as it lies before a flow, and what the flow is given."""

    folder: Path
    draft: str
    ready: str
    done: str
    photo: Path
    package: Path
    folder_of_packages: Path


def set_up(scratch: Path) -> Scene:
    """Make the workspace: a draft, one ready to be finalised, one that is; and a colleague's copy.

    The colleague's package holds later edits of the draft.
    """
    photo = scratch / "车间.jpg"
    Image.new("RGB", (40, 30), "steelblue").save(photo)
    folder = scratch / "工作区"
    with open_session(folder, author=AUTHOR) as session:
        draft, ready, done = (_complete(session) for _ in range(3))
        create_identity(
            session, name=AUTHOR, organisation="评测所", role="assessor", passphrase=PASSPHRASE
        )
        finishing.finalise(session, assessment=done)
        plain = packages.export(session, assessment=draft, out=scratch).path
    package, more = _colleague(scratch, plain, draft)
    return Scene(folder, draft, ready, done, photo, package, more)


def _complete(session: Session) -> str:
    made = create(session, kind="after", enterprise=ENTERPRISE)
    session.workspace.append(made, _answers(session.catalogue), author=AUTHOR)
    return made


def _answers(catalogue: Catalogue) -> list[Edit]:
    items = [
        Edit(f"items/{item.code}/options", [item.options[-1].key])
        for item in catalogue.items.values()
    ]
    return items + [Edit(f"scenarios/{code}/grade", 1) for code in catalogue.scenarios]


def _colleague(scratch: Path, plain: Path, draft: str) -> tuple[Path, Path]:
    """Return a package with edits of the draft; a folder with it, two others and a letter."""
    out = scratch / "同事"
    out.mkdir()
    photo = out / "设备.png"
    Image.new("RGB", (30, 40), "orange").save(photo)
    with open_session(out / "工作区", author="李四") as session:
        importing.receive(session, file=plain, draft=True)
        editing.set_grade(session, assessment=draft, scenario="S02", grade=3)
        evidence.attach(session, assessment=draft, files=[photo], subjects=["F1"])
        made = packages.export(session, assessment=draft, out=out).path
        for number in range(OTHERS):
            one = create(session, kind="after", enterprise=ENTERPRISE)
            editing.set_grade(session, assessment=one, scenario="S01", grade=number)
            evidence.attach(session, assessment=one, files=[photo], subjects=["F1"])
            packages.export(session, assessment=one, out=out)
    (out / NO_PACKAGE).write_text("这不是评测包", encoding="utf-8")
    return made, out


def _save(session: Session, scene: Scene, ack: Ack) -> None:
    for grade in (2, 3):
        editing.set_grade(session, assessment=scene.draft, scenario="S01", grade=grade)
        _ack_changes(session, scene.draft, ack)


def _attach(session: Session, scene: Scene, ack: Ack) -> None:
    evidence.attach(session, assessment=scene.draft, files=[scene.photo], subjects=["F1"])
    _ack_changes(session, scene.draft, ack)


def _import(session: Session, scene: Scene, ack: Ack) -> None:
    got = importing.receive(session, file=scene.package, draft=True)
    _ack_changes(session, scene.draft, ack)
    ack("file", str(got.kept.relative_to(scene.folder)))


def _finalise(session: Session, scene: Scene, ack: Ack) -> None:
    if session.workspace.state(scene.ready).values["status"] != "finalised":
        finishing.finalise(session, assessment=scene.ready)
    _ack_changes(session, scene.ready, ack)


def _export(session: Session, scene: Scene, ack: Ack) -> None:
    (identity,) = (scene.folder / "identities").glob("*.p12")
    made = packages.export(session, assessment=scene.done, identity=identity, passphrase=PASSPHRASE)
    ack("file", str(made.path.relative_to(scene.folder)))
    ack("package", made.fingerprint)


def _backup(session: Session, scene: Scene, ack: Ack) -> None:
    ack("file", str(care.backup(session).relative_to(scene.folder)))


def _begin(session: Session, scene: Scene, ack: Ack) -> None:  # noqa: ARG001 - as all flows
    made = create(session, kind="self", enterprise=ENTERPRISE)
    _ack_changes(session, made, ack)


def _batch(session: Session, scene: Scene, ack: Ack) -> None:
    """Receive a folder of packages, and fail as its last bad line says."""
    failed = []

    def tell(line: batch.Line) -> None:
        if line.ending != "set_aside":
            _ack_changes(session, line.assessment, ack)
        elif line.file != NO_PACKAGE:
            failed.append(line.told)

    anchors = packages.anchors_in(scene.folder_of_packages)
    batch.receive_folder(
        session, folder=scene.folder_of_packages, draft=True, anchors=anchors, tell=tell
    )
    if failed:
        raise Blocked(failed[-1])
    draft = session.workspace.state(scene.draft)
    if len(session.workspace.list()) != 3 + OTHERS + 1 or draft.values["scenarios/S02/grade"] != 3:
        raise LookupError("all packages were said to be received, and something is not here")


def _migrate(session: Session, scene: Scene, ack: Ack) -> None:
    """Do no more than what opening did."""
    ack("file", str(min((scene.folder / "backups").glob("升级前-*")).relative_to(scene.folder)))
    with session.workspace.database.transaction() as connection:
        connection.exec_driver_sql("SELECT note FROM setting")


def _mend(session: Session, scene: Scene, ack: Ack) -> None:
    """Bring back what `damage` destroyed."""
    if care.mend(session).lost:
        raise LookupError("a package holds it, and it was not brought back")
    for path in session.workspace.evidence.known().values():
        ack("file", str(path.relative_to(scene.folder)))
    ack(*SOUND)


def damage(folder: Path) -> None:
    """Alter a piece of evidence of a workspace and remove another; packages hold both."""
    with open_session(folder, author=AUTHOR) as session:
        (draft,) = (one.id for one in session.workspace.list() if one.photos)
        packages.export(session, assessment=draft)
        altered, gone = session.workspace.evidence.known().values()
    altered.write_bytes(b"half a photo")
    gone.unlink()


def add_signed(scene: Scene) -> None:
    """Put a package that the colleague signed, and his certificate, to the others."""
    out = scene.folder_of_packages
    with open_session(out / "工作区", author="李四") as session:
        made = _complete(session)
        evidence.attach(session, assessment=made, files=[scene.photo], subjects=["F1"])
        identity = create_identity(
            session, name="李四", organisation="评测所", role="assessor", passphrase=PASSPHRASE
        ).path
        finishing.finalise(session, assessment=made)
        signed = packages.export(
            session, assessment=made, out=out, identity=identity, passphrase=PASSPHRASE
        ).path
    with zipfile.ZipFile(signed) as reading:
        (out / "李四.pem").write_bytes(reading.read("signatures/01-assessor.pem"))


def become_next_release(scratch: Path) -> None:
    """Let this process know tables that are newer than those in the workspace."""
    migrate.SCRIPTS, version.REVISION = write_next_release(scratch)


def changes_in(folder: Path) -> list[tuple[str, str]]:
    """Return every change of a workspace as something acknowledged."""
    known: list[tuple[str, str]] = []
    with open_session(folder) as session:
        for row in session.workspace.list():
            _ack_changes(session, row.id, lambda *said: known.append(said))
    return known


def _ack_changes(session: Session, assessment: str, ack: Ack) -> None:
    for change in session.workspace.changes(assessment):
        ack("change", change.id)


FLOWS: Mapping[str, Callable[[Session, Scene, Ack], None]] = {
    "save": _save,
    "attach": _attach,
    "import": _import,
    "finalise": _finalise,
    "export": _export,
    "backup": _backup,
    "begin": _begin,
    "batch": _batch,
    "migrate": _migrate,
    "mend": _mend,
}
"""`begin` starts in an empty place: there the tables are made."""
EMPTY = frozenset({"begin"})
SIGNED = frozenset({"batch"})
MIGRATING = frozenset({"migrate"})
"""These are played by the next release on a workspace of this one."""
MENDING = frozenset({"mend"})
"""These begin with damage, which is none any more once the flow acknowledged `SOUND`."""
SOUND = ("sound", "")


def perform(name: str, scene: Scene, ack: Ack) -> None:
    """Open the workspace and do it."""
    with open_session(scene.folder, author=AUTHOR) as session:
        FLOWS[name](session, scene, ack)
