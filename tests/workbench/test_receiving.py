"""Receiving a package: who is unknown becomes trusted by the certificate inside, and only he."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import BadInput
from app.workbench import finishing, identities, packages, receiving, sample
from app.workbench.session import Session, open_session

SECRET = "correct horse battery"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package that somebody else signed in a workspace of his own."""
    with open_session(tmp_path / "theirs", author="李评") as theirs:
        made = sample.open_sample(theirs)
        finishing.finalise(theirs, assessment=made)
        identity = identities.create_identity(
            theirs, name="李评", organisation="某评测机构", role="assessor", passphrase=SECRET
        )
        return packages.export(
            theirs, assessment=made, identity=identity.path, passphrase=SECRET
        ).path


def test_a_signer_is_trusted_by_the_certificate_in_the_package(
    session: Session, package: Path
) -> None:
    first = receiving.verify(session, package=package)
    assert first.status == "unknown_signer"
    receiving.trust_signer(session, package=package, signer=first.signers[0].fingerprint)
    assert receiving.verify(session, package=package).status == "complete"
    assert [known.name for known in identities.trusted(session)] == ["李评"]


def test_nobody_is_trusted_by_a_fingerprint_that_is_not_in_the_package(
    session: Session, package: Path
) -> None:
    with pytest.raises(BadInput, match="没有这位签名人"):
        receiving.trust_signer(session, package=package, signer="0" * 64)
    assert identities.trusted(session) == ()


@pytest.mark.parametrize("data", [None, b"not a package"])
def test_a_package_that_went_away_or_broke_is_told(
    session: Session, tmp_path: Path, data: bytes | None
) -> None:
    package = tmp_path / "收到.shuping.zip"
    if data is not None:
        package.write_bytes(data)
    with pytest.raises(BadInput, match="收到"):
        receiving.trust_signer(session, package=package, signer="0" * 64)
