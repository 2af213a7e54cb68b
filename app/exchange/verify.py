"""Verifying a package: one of four verdicts, with who signed and what is wrong."""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, BinaryIO, Literal

from app.errors import BadInput
from app.exchange.identity import ROLES, check_role, fingerprint, load_certificate
from app.exchange.proof import Proved, Tampered, prove
from app.scoring.text import show_points
from app.storage.fields import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence
    from pathlib import Path

    from app.exchange.signatures import Signed
    from app.storage.canonical import Json

Status = Literal["complete", "incomplete", "changed", "unknown_signer"]
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signed; `fingerprint` is of the certificate, `claimed_time` is what his clock said (UTC).

    Trusted means: the receiver trusts this certificate, and it was valid at the claimed time.
    """

    role: str
    name: str
    organisation: str
    fingerprint: str
    claimed_time: str
    trusted: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    """What verifying found. When the status is `changed`, nothing that the file says is repeated.

    `fingerprint` is the SHA-256 of the statement; `required_roles` are those that the statement or
    the receiver asks for.
    """

    status: Status
    sentence: str
    problems: tuple[str, ...] = ()
    assessment: str | None = None
    enterprise: str | None = None
    kind: str | None = None
    edition: str | None = None
    revision: int | None = None
    level: int | None = None
    points: str | None = None
    fingerprint: str | None = None
    signers: tuple[Signer, ...] = ()
    required_roles: tuple[str, ...] = ()
    missing_roles: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Json]:
        """Return the verdict as plain JSON, for `verify --json`."""
        plain: dict[str, Json] = {}
        for part in fields(self):
            value = getattr(self, part.name)
            plain[part.name] = list(value) if isinstance(value, tuple) else value
        plain["signers"] = [asdict(signer) for signer in self.signers]
        return plain


def verify_package(
    path: Path,
    *,
    trusted: Collection[str | bytes],
    required_roles: Sequence[str] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Verdict:
    """Verify a package against the certificates (PEM or fingerprint) that the receiver trusts.

    `required_roles` adds to what the package itself asks for; `progress` hears done and total
    bytes. BadInput when the file cannot be read or an argument is wrong, Blocked when the package
    is newer than this program; whatever is wrong with what is in the file is a verdict.
    """
    known = {_fingerprint(one) for one in trusted}
    extra = [check_role(role) for role in required_roles or ()]
    with _opened(path) as file:
        total, done = path.stat().st_size, 0

        def tick(count: int) -> None:
            nonlocal done
            done += count
            if progress is not None:
                progress(done, total)

        try:
            proved = prove(file, tick=tick)
        except Tampered as error:
            return _changed(error.problems)
    return judge(proved, known, extra)


def judge(proved: Proved, known: Collection[str], extra: Collection[str]) -> Verdict:
    """Give the verdict on a package whose content is proved.

    A signer who is not trusted comes first: as long as it is open who signed, it does not matter
    how many did.
    """
    signers = tuple(_signer(signed, known) for signed in proved.signatures)
    signed_roles = {signer.role for signer in signers}
    required = tuple(role for role in ROLES if role in {*proved.header.required_roles, *extra})
    missing = tuple(role for role in required if role not in signed_roles)
    doubts = [_doubt(signed, known) for signed in proved.signatures if _doubt(signed, known)]
    problems = [*doubts, *_lacking(required, missing)]
    status: Status = "incomplete" if missing else "complete"
    return Verdict(
        status="unknown_signer" if doubts else status,
        sentence=_about(proved) + ("".join(problems) or _signed_by(signers)),
        problems=tuple(problems),
        assessment=proved.document.id,
        enterprise=proved.document.enterprise.name,
        kind=proved.document.kind,
        edition=proved.document.edition,
        revision=proved.header.revision,
        level=proved.outcome.level,
        points=_points(proved),
        fingerprint=proved.fingerprint,
        signers=signers,
        required_roles=required,
        missing_roles=missing,
    )


def _changed(problems: Sequence[str]) -> Verdict:
    more = f"（共{len(problems)}处）" if len(problems) > 1 else ""
    sentence = f"这不是原样的评测包，内容被改动过或已损坏：{problems[0]}{more}请让对方重新提供。"
    return Verdict(status="changed", sentence=sentence, problems=tuple(problems))


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    try:
        if not path.is_file():
            raise BadInput(f"找不到文件“{path}”，请检查路径。")
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise BadInput(f"读不了文件“{path}”（{error.strerror}），请检查权限或存储介质。") from error


def _fingerprint(trusted: str | bytes) -> str:
    data = trusted if isinstance(trusted, bytes) else trusted.encode()
    if b"BEGIN CERTIFICATE" in data:
        return fingerprint(load_certificate(data))
    plain = data.decode(errors="replace").strip().replace(":", "").lower()
    if not _SHA256.fullmatch(plain):
        raise BadInput("受信任的证书应给出PEM文件内容，或64位十六进制指纹。")
    return plain


def _signer(signed: Signed, known: Collection[str]) -> Signer:
    info = signed.info
    return Signer(
        role=info.role,
        name=info.name,
        organisation=info.organisation,
        fingerprint=info.fingerprint,
        claimed_time=signed.claimed_at,
        trusted=not _doubt(signed, known),
    )


def _doubt(signed: Signed, known: Collection[str]) -> str:
    """Say why a signature does not count for the receiver; empty when it does."""
    info = signed.info
    who = f"{ROLES[info.role]}“{info.name}”（{info.organisation}）"
    if info.fingerprint not in known:
        return (
            f"签名人{who}的证书还没有被信任：请用电话等可靠途径核对证书指纹"
            f"{info.fingerprint}，无误后再信任。"
        )
    if not signed.in_time:
        return f"签名人{who}写的签名时间{signed.claimed_at}不在证书有效期内，请让他重新签名。"
    return ""


def _lacking(required: Sequence[str], missing: Sequence[str]) -> list[str]:
    if not missing:
        return []
    titles = "、".join(ROLES[role] for role in missing)
    done = len(required) - len(missing)
    return [f"签名不齐：应有{len(required)}个角色签名，已有{done}个，还缺{titles}。"]


def _about(proved: Proved) -> str:
    document, outcome = proved.document, proved.outcome
    return (
        f"内容未被改动：{document.enterprise.name}，{KINDS[document.kind]}，"
        f"第{proved.header.revision}版，{outcome.level_name}，{_points(proved)}分。"
    )


def _signed_by(signers: Sequence[Signer]) -> str:
    names = "、".join(f"{ROLES[it.role]}“{it.name}”（{it.organisation}）" for it in signers)
    return f"签名齐全：{names}。"


def _points(proved: Proved) -> str:
    return show_points(proved.outcome.points, proved.outcome.catalogue.thresholds)
