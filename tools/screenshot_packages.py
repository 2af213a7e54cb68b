"""Packages to take pictures of: complete, lacking a signature, by a stranger, and changed."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.exchange.drawn import Drawn
    from app.workbench.session import Session

SECRET = "only for the pictures"  # noqa: S105 - of identities that are thrown away
ORGANISATION = "示例评测机构"


@dataclass(frozen=True, slots=True)
class Parcels:
    """What lies in a receiver's inbox, and the certificates of those he knows."""

    complete: Path
    incomplete: Path
    stranger: Path
    changed: Path
    certificates: tuple[Path, ...]

    def trust(self, session: Session) -> None:
        """Know the assessor and the enterprise; the stranger stays one."""
        from app.workbench import identities

        for certificate in self.certificates:
            identities.trust(session, pem=certificate)


def make_parcels(folder: Path) -> Parcels:
    """Make the packages in a workspace of their own inside a folder."""
    from app.workbench import finishing, sample
    from app.workbench.session import open_session

    with open_session(folder / "theirs", author="冯晓岚") as session:
        made = sample.open_sample(session)
        finishing.finalise(session, assessment=made)
        return _parcels(session, made, folder)


def _parcels(session: Session, assessment: str, folder: Path) -> Parcels:
    from app.workbench import packages, signing
    from app.workbench.view import view

    firm = view(session, assessment=assessment).enterprise["name"]
    assessor = person(session, "冯晓岚", ORGANISATION, "assessor")
    owner = person(session, "梁志远", firm, "enterprise")
    stranger = person(session, "陈立", "另一家评测机构", "assessor")
    names = ("砚岭精密-还缺企业.shuping.zip", "砚岭精密.shuping.zip", "砚岭精密-待确认.shuping.zip")
    incomplete, complete, unknown = (folder / name for name in names)
    packages.export(
        session,
        assessment=assessment,
        out=incomplete,
        identity=assessor,
        passphrase=SECRET,
        require=("assessor", "enterprise"),
    )
    signing.sign(incomplete, identity=owner, passphrase=SECRET, drawn=strokes(), out=complete)
    packages.export(
        session, assessment=assessment, out=unknown, identity=stranger, passphrase=SECRET
    )
    changed = folder / "砚岭精密-改过.shuping.zip"
    changed.write_bytes(complete.read_bytes().replace(b"58.91", b"88.91"))
    known = tuple(path.with_suffix(".pem") for path in (assessor, owner))
    return Parcels(complete, incomplete, unknown, changed, known)


def person(session: Session, name: str, organisation: str, role: str) -> Path:
    """Make an identity and return its .p12 file."""
    from app.workbench import identities

    return identities.create_identity(
        session, name=name, organisation=organisation, role=role, passphrase=SECRET
    ).path


def strokes() -> Drawn:
    """Return three strokes that look like a quick hand."""
    from app.exchange.drawn import Point

    return tuple(
        tuple(
            Point(
                150 + 250 * stroke + 5 * step,
                200 + round(math.sin(step / (3 + stroke)) * (150 - 2 * step)),
                400 * stroke + 8 * step,
            )
            for step in range(40)
        )
        for stroke in range(3)
    )
