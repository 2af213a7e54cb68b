"""A signed report: its signature is seen, holds for other programs, and breaks when altered."""

from __future__ import annotations

import json
import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import pytest
from asn1crypto.x509 import Certificate
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import (
    PdfSignatureStatus,
    SignatureCoverageLevel,
    validate_pdf_signature,
)
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko_certvalidator import ValidationContext
from pypdf import PdfReader

from app.errors import Refused
from app.exchange.certificates import load_certificate
from app.reports.stamp import HEIGHT, WIDTH, signature_stamp
from app.workbench import finishing, sample, signing
from app.workbench.identities import create_identity
from app.workbench.session import Session, open_session

SECRET = "workshop-evening"
STROKES = [[[100, 100, 0], [300, 320, 40], [500, 90, 90]], [[600, 50, 400], [610, 300, 700]]]


class Made(NamedTuple):
    """A signed report, the certificate of its signer, and the workspace it comes from."""

    report: Path
    certificate: Path
    workspace: Path


def person(session: Session) -> Path:
    return create_identity(
        session, name="林评测", organisation="评测中心", role="assessor", passphrase=SECRET
    ).path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("signed")
    drawn = folder / "drawn.json"
    drawn.write_text(json.dumps(STROKES), encoding="ascii")
    with open_session(folder / "workspace", author="林评测") as session:
        identity = person(session)
        assessment = sample.open_sample(session)
        finishing.finalise(session, assessment=assessment)
        report = signing.sign_report(
            session,
            assessment=assessment,
            out=folder / "报告.pdf",
            identity=identity,
            passphrase=SECRET,
            drawn=signing.read_strokes(drawn),
        )
    return Made(report, identity.with_suffix(".pem"), folder / "workspace")


def status_of(pdf: bytes, certificate: Path) -> PdfSignatureStatus:
    der = load_certificate(certificate.read_bytes()).public_bytes(Encoding.DER)
    (embedded,) = PdfFileReader(BytesIO(pdf)).embedded_signatures
    return validate_pdf_signature(
        embedded,
        ValidationContext(trust_roots=[Certificate.load(der)], allow_fetching=False),
        key_usage_settings=KeyUsageConstraints(key_usage={"digital_signature"}),
    )


def test_pyhanko_finds_it_valid_and_whole(made: Made) -> None:
    status = status_of(made.report.read_bytes(), made.certificate)
    assert status.bottom_line
    assert status.coverage == SignatureCoverageLevel.ENTIRE_FILE
    assert status.signing_cert.subject.native["common_name"] == "林评测"


def test_an_altered_report_is_found_out(made: Made) -> None:
    data = bytearray(made.report.read_bytes())
    data[data.index(b"stream\n") + 20] ^= 1
    status = status_of(bytes(data), made.certificate)
    assert not status.intact
    assert not status.bottom_line


def test_pdfsig_finds_it_valid(made: Made) -> None:
    program = shutil.which("pdfsig")
    if program is None:
        pytest.skip("pdfsig is not installed")
    done = subprocess.run(
        [program, str(made.report)], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert "Signature is Valid." in done.stdout, done.stderr
    assert "Total document signed" in done.stdout
    assert "ETSI.CAdES.detached" in done.stdout


def test_the_field_shows_on_the_last_page(made: Made) -> None:
    page = PdfReader(made.report).pages[-1]
    (field,) = [it.get_object() for it in page["/Annots"]]  # type: ignore[attr-defined]
    left, bottom, right, top = (float(edge) for edge in field["/Rect"])
    assert (right - left, top - bottom) == (WIDTH, HEIGHT)
    assert b"Do" in field["/AP"]["/N"].get_object().get_data()


def test_the_stamp_says_who_and_shows_the_strokes() -> None:
    lines = ["电子签名 · 评测人员", "林评测"]
    plain = signature_stamp(lines, [])
    assert signature_stamp(lines, []) == plain
    (page,) = PdfReader(BytesIO(plain)).pages
    assert page.extract_text().splitlines() == lines
    drawn = signature_stamp(lines, [[(0, 0), (1000, 400)]])
    assert len(drawn) > len(plain)


def test_a_draft_is_not_signed(session: Session, assessment: str, tmp_path: Path) -> None:
    out, identity = tmp_path / "x.pdf", person(session)
    with pytest.raises(Refused, match="还没有定稿"):
        signing.sign_report(
            session, assessment=assessment, out=out, identity=identity, passphrase=SECRET
        )
    assert not out.exists()


def test_no_working_copy_and_no_key_stays_behind(made: Made) -> None:
    assert not [path for path in made.workspace.iterdir() if path.name.startswith(".")]
    assert b"PRIVATE KEY" not in made.report.read_bytes()
