"""The bundled sample: a fictional enterprise, complete with photos, to look at and to learn on."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.exchange import identity as keys
from app.exchange.document import read_document
from app.exchange.files import whole_file
from app.language import tr
from app.resources import resource
from app.storage.canonical import sha256_hex
from app.workbench import finishing, packages
from app.workbench.documents import create_from_document
from app.workbench.progress import Progress, silent
from app.workbench.session import open_session
from app.workbench.view import AssessmentView, view

if TYPE_CHECKING:
    from app.workbench.session import Session

SAMPLE = ("samples", "yanling")
_REMEMBERED = "sample.assessment"


@dataclass(frozen=True, slots=True)
class Demonstration:
    """Everything a demonstration wrote."""

    view: AssessmentView
    workspace: Path
    report: Path
    package: Path
    certificate: Path
    fingerprint: str


def open_sample(session: Session, *, progress: Progress = silent) -> str:
    """Return the sample's assessment id, making the assessment when it is not there yet."""
    known = session.workspace.settings.get(_REMEMBERED)
    if known and any(row.id == known for row in session.workspace.list()):
        return known
    folder = resource(*SAMPLE)
    document = read_document(
        (folder / "assessment.json").read_bytes(), session.catalogue, full=True
    )
    files = {sha256_hex(path.read_bytes()): path for path in (folder / "photos").iterdir()}
    made = create_from_document(session, document, files=files, progress=progress)
    session.workspace.settings.set(_REMEMBERED, made)
    return made


def demonstrate(folder: Path, *, progress: Progress = silent) -> Demonstration:
    """Do the whole job on the sample in an empty folder: workspace, report, signed package.

    The signer is made for this once and his key is thrown away; only his certificate is left.
    """
    folder = folder.absolute()
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise BadInput(tr("“{folder}”不是空文件夹，为免混淆请换一个新的文件夹名。", folder=folder))
    workspace = folder / "workspace"
    workspace.mkdir(parents=True)
    with open_session(workspace, author="示例评测员") as session:
        made = open_sample(session, progress=progress)
        finishing.finalise(session, assessment=made)
        report = packages.report(session, assessment=made, out=folder / "评测报告.pdf")
        certificate, package, fingerprint = _sign(session, made, folder)
        found = view(session, assessment=made)
    return Demonstration(found, workspace, report, package, certificate, fingerprint)


def _sign(session: Session, assessment: str, folder: Path) -> tuple[Path, Path, str]:
    passphrase = secrets.token_urlsafe(16)
    with TemporaryDirectory(prefix="shuping-") as secret:
        identity = keys.create_identity(
            Path(secret),
            name=session.author,
            organisation="示例评测机构",
            role="assessor",
            passphrase=passphrase,
        )
        signer = keys.load_identity(identity, passphrase).certificate
        written = packages.export(
            session, assessment=assessment, out=folder, identity=identity, passphrase=passphrase
        )
    certificate = folder / "示例评测员.pem"
    with whole_file(certificate) as out:
        out.write(keys.certificate_pem(signer))
    return certificate, written.path, keys.fingerprint(signer)
