"""Keeps a small workspace and a package of this release, so that every later one can open them.

`python -m tools.keep_release`, once per release, when nothing of its format changes any more.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from app import __version__
from app.workbench import editing, evidence, finishing, packages
from app.workbench.assessments import create
from app.workbench.care import backup
from app.workbench.identities import create_identity
from app.workbench.session import open_session
from tools.bench.material import AUTHOR, ENTERPRISE, answered, photos

RELEASES = Path(__file__).resolve().parent.parent / "tests" / "fixtures" / "releases"
PASSPHRASE = "correct horse battery"  # noqa: S105 - of a key made for this and thrown away


def main() -> None:
    """Write `workspace.zip` and `package.shuping.zip` into the folder of this version."""
    target = RELEASES / __version__
    target.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as name:
        folder = Path(name)
        (photo,) = photos(folder / "照片", 1, (64, 48))
        with open_session(folder / "工作区", author=AUTHOR) as session:
            done = answered(session)
            evidence.attach(session, assessment=done, files=[photo], subjects=["F1"])
            finishing.finalise(session, assessment=done)
            identity = create_identity(
                session, name=AUTHOR, organisation="评测所", role="assessor", passphrase=PASSPHRASE
            )
            made = packages.export(
                session, assessment=done, out=folder, identity=identity.path, passphrase=PASSPHRASE
            )
            draft = create(session, kind="self", enterprise={**ENTERPRISE, "name": "㐂𠮷厂"})
            editing.set_grade(session, assessment=draft, scenario="S01", grade=2)
            identity.path.unlink()
            (target / "workspace.zip").unlink(missing_ok=True)
            backup(session, out=target / "workspace.zip")
        shutil.copyfile(made.path, target / "package.shuping.zip")


if __name__ == "__main__":
    main()
