"""Both programs say the same of a package: `shuping verify` and tools/verify_package.py.

The helpers of all attack tests go through here, so that each attack is tried on both.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from app.errors import Blocked
from app.exchange.certificates import certificate_pem
from app.exchange.proof import prove
from app.exchange.trust import Trusted, anchor_of
from app.exchange.unpacking import Tampered
from app.exchange.verify import Verdict, verify_package
from tools import verify_package as standalone

_PEM = re.compile(rb"-----BEGIN CERTIFICATE-----\n[^-]+-----END CERTIFICATE-----\n")


def problems_of(package: bytes) -> tuple[str, ...]:
    """Prove a package without a file; empty when nothing in it was altered."""
    problems: tuple[str, ...] = ()
    try:
        prove(io.BytesIO(package), tick=ignore)
    except Tampered as error:
        problems = error.problems
    assert bool(standalone_refuses(package)) == bool(problems), problems
    return problems


def standalone_refuses(package: bytes) -> str:
    """Return what the stand-alone program finds wrong; empty when nothing."""
    try:
        standalone.prove(io.BytesIO(package))
    except standalone.MALFORMED as error:
        return repr(error)
    return ""


def verified(
    path: Path, trusted: Sequence[Trusted], required: Sequence[str] | None = None
) -> Verdict:
    """Give the verdict on a file, the same from both programs."""
    anchors = [anchor for one in trusted for anchor in standalone_anchors(one, path)]
    try:
        verdict = verify_package(path, trusted=trusted, required_roles=required)
    except Blocked:
        assert _is_unusable(path)
        raise
    other = standalone.verify(path, anchors, tuple(required or ()))
    assert other["status"] == verdict.status, (other, verdict)
    if verdict.status != "changed":
        same = (verdict.level, verdict.points, verdict.fingerprint, [*verdict.missing_roles])
        assert (
            tuple(other[key] for key in ("level", "points", "fingerprint", "missing_roles")) == same
        )
        assert len(other["notes"]) == len(verdict.notes), (other, verdict)
    return verdict


def standalone_anchors(trusted: Trusted, path: Path) -> Iterator[standalone.Anchor]:
    """Tell the stand-alone program whom to trust: it knows certificates, no bare fingerprints.

    Who is trusted by fingerprint alone is looked up among the signers of the package.
    """
    anchor = anchor_of(trusted)
    pems = set(_PEM.findall(path.read_bytes() if path.is_file() else b""))
    if anchor.certificate is not None:
        pems = {certificate_pem(anchor.certificate)}
    for pem in pems:
        with suppress(*standalone.MALFORMED):
            certificate = standalone.Certificate(pem)
            if certificate.fingerprint == anchor.fingerprint:
                yield standalone.Anchor(certificate, anchor.roles, anchor.withdrawn_on)


def _is_unusable(path: Path) -> bool:
    try:
        standalone.verify(path, [])
    except standalone.Unusable:
        return True
    return False


def ignore(_count: int) -> None:
    """Hear of progress and do nothing."""
