"""Packages that came: checking them, their reports, and trusting who signed them."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import BadInput, Refused
from app.exchange.certificates import ROLES, CertificateInfo, describe, is_issued_by
from app.exchange.drawn import HEIGHT, WIDTH, Drawn
from app.exchange.files import opened, safe_stem, whole_file
from app.exchange.identity import MAX_FILE, fingerprint, load_certificate
from app.exchange.member_names import REPORT
from app.exchange.package import SUFFIX, PackageInfo
from app.exchange.proof import prove
from app.exchange.trust import AUTHORITY_ROLES
from app.exchange.unpacking import Tampered
from app.exchange.verify import Signer, Status, Verdict, changed
from app.language import tr
from app.storage.files import sha256_of
from app.workbench import identities, packages
from app.workbench.folders import below
from app.workbench.progress import Progress, counted, silent

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

    from app.exchange.trust import Anchor
    from app.workbench.session import Session

__all__ = [
    "HEIGHT",
    "WIDTH",
    "Certified",
    "Checked",
    "Drawn",
    "PackageInfo",
    "Signer",
    "Status",
    "Verdict",
    "check",
    "packages_among",
    "read_certificate",
    "report_in",
    "trust_file",
    "trust_signer",
    "verify",
]
_MANY = 500  # files to look at between two words of progress
_SEALED = (b"age-encryption.org/v1", b"-----BEGIN AGE ENCRYPTED FILE-----")


@dataclass(frozen=True, slots=True)
class Certified:
    """A certificate as a receiver sees it: what it says, and how it stands here.

    `issuer` is who is said to have issued it, empty for a self-signed one; it is `vouched` for when
    an authority on the trust list did. `roles` are those that it is on the list for by itself.
    """

    info: CertificateInfo
    issuer: str
    vouched: bool
    roles: tuple[str, ...]

    @property
    def allowed(self) -> tuple[str, ...]:
        """The roles in which it may be trusted: the one that it names, else any."""
        return (self.info.role,) if self.info.role else tuple(ROLES)

    def proposed(self, signed_as: str = "") -> tuple[str, ...]:
        """Return the roles to propose: what it has here or usually has, and what it signed as."""
        usual = self.roles or (AUTHORITY_ROLES if self.info.authority else ())
        return tuple(it for it in self.allowed if it in {*usual, signed_as, self.info.role})


@dataclass(frozen=True, slots=True)
class Checked:
    """A verdict, and its signers' certificates by fingerprint."""

    verdict: Verdict
    certificates: Mapping[str, Certified]


def packages_among(files: Iterable[Path], *, progress: Progress = silent) -> tuple[Path, ...]:
    """Return the files, and for a folder the packages in it and below; itself when it has none.

    `progress` hears of it now and then, but not of how many files there are.
    """
    return tuple(found for file in files for found in _packages_in(file, progress) or [file])


def _packages_in(folder: Path, progress: Progress) -> list[Path]:
    found = []
    for place, path in enumerate(below(folder) if is_folder(folder) else (), start=1):
        if not place % _MANY:
            progress(0, 0)
        if path.name.lower().endswith(SUFFIX):  # as Windows finds it
            found.append(path)
    return found


def is_folder(path: Path) -> bool:
    """Say whether a path is a folder; what no disk could hold is none."""
    try:
        return path.is_dir()
    except OSError:  # as for a name that no disk takes; whoever opens it says what is wrong
        return False


def verify(session: Session, *, package: Path, progress: Progress = silent) -> Verdict:
    """Verify a package by the trust list of this workspace; BadInput when it cannot be read."""
    _refuse_other(package)
    anchors = packages.anchors_of(session.workspace.trust.list())
    return packages.verify(package, trusted=anchors, progress=progress)


def check(session: Session, *, package: Path, progress: Progress = silent) -> Checked:
    """Verify a package and say where its signers' certificates come from; errors as `verify`.

    Nothing in a package that was changed is repeated, its certificates neither.
    """
    verdict = verify(session, package=package, progress=progress)
    signed = {signer.fingerprint for signer in verdict.signers}
    anchors = _anchors(session)
    found = (_certified(it, anchors) for it in (_certificates(package) if signed else ()))
    return Checked(
        verdict, {it.info.fingerprint: it for it in found if it.info.fingerprint in signed}
    )


def report_in(
    session: Session, *, package: Path, seen: Verdict, progress: Progress = silent
) -> Path:
    """Write the report of a package as a file that may be opened, and return it.

    Refused unless the package is as it was written, and still the one whose verdict was seen.
    """
    folder = session.workspace.folder / "previews" / "reports"
    folder.mkdir(parents=True, exist_ok=True)
    with opened(package) as file:
        try:
            proved = prove(file, tick=counted(progress, package.stat().st_size))
        except Tampered as error:
            raise Refused(changed(error.problems).sentence) from error
        if proved.fingerprint != seen.fingerprint:
            raise Refused(tr("“{name}”在验证之后换过内容，请重新验证。", name=package.name))
        wanted = proved.archive.entries[REPORT].sha256
        out = folder / f"{safe_stem(package.name.removesuffix(SUFFIX), limit=120)}-{wanted[:8]}.pdf"
        if not (
            out.is_file() and sha256_of(out) == wanted
        ):  # a viewer may hold the one that is there
            with whole_file(out) as target:
                target.writelines(proved.archive.chunks(REPORT))
    return out


def read_certificate(session: Session, *, file: Path) -> Certified:
    """Read a certificate file as one that could be trusted; BadInput when it is none."""
    return _certified(identities.read_certificate(file), _anchors(session))


def trust_signer(
    session: Session, *, package: Path, signer: str, roles: Sequence[str] = ()
) -> None:
    """Trust who signed a package, in these roles, by the fingerprint that was compared.

    BadInput when he did not sign it, or his certificate names no role and none is given.
    """
    for certificate in _certificates(package):
        if fingerprint(certificate) == signer:
            identities.trust_certificate(session, certificate, roles=roles)
            return
    raise BadInput(tr("“{name}”里没有这位签名人的证书，请重新验证。", name=package.name))


def trust_file(session: Session, *, file: Path, compared: str, roles: Sequence[str] = ()) -> None:
    """Trust the certificate in a file in these roles; BadInput when it is not the one compared."""
    certificate = identities.read_certificate(file)
    if fingerprint(certificate) != compared:
        raise BadInput(tr("“{name}”在核对之后变了，没有加入名单，请重新选择。", name=file.name))
    identities.trust_certificate(session, certificate, roles=roles)


def _refuse_other(package: Path) -> None:
    """Say what to do with a sealed package or a folder, rather than that it is no package."""
    if is_folder(package):
        raise BadInput(
            tr(
                "文件夹“{name}”里没有评测包（*{suffix}），请换一个文件夹。",
                name=package.name,
                suffix=SUFFIX,
            )
        )
    with opened(package) as file:
        if file.read(max(map(len, _SEALED))).startswith(_SEALED):
            raise BadInput(
                tr(
                    "“{name}”是加密的评测包：请先用自己的age密钥解密，在“验证评测包”"
                    "里点“解密…”即可。",
                    name=package.name,
                )
            )


def _anchors(session: Session) -> list[Anchor]:
    return packages.anchors_of(session.workspace.trust.list())


def _certified(certificate: Certificate, anchors: Sequence[Anchor]) -> Certified:
    info = describe(certificate)
    others = [
        it.certificate for it in anchors if it.certificate and it.fingerprint != info.fingerprint
    ]
    granted = (anchor.granted for anchor in anchors if anchor.fingerprint == info.fingerprint)
    return Certified(
        info=info,
        issuer=identities.issuer_of(certificate),
        vouched=any(is_issued_by(certificate, other) for other in others),
        roles=next(granted, ()),
    )


def _certificates(package: Path) -> Iterator[Certificate]:
    """Yield the certificates beside the signatures, none read further than one may be long."""
    try:
        with zipfile.ZipFile(package) as archive:
            for name in archive.namelist():
                if name.startswith("signatures/") and name.endswith(".pem"):
                    with archive.open(name) as member:
                        yield load_certificate(member.read(MAX_FILE))
    except (OSError, zipfile.BadZipFile, zlib.error, RuntimeError) as error:
        raise BadInput(
            tr("读不了“{name}”：它不在原处或已损坏，请重新验证。", name=package.name)
        ) from error
