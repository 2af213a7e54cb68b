"""What a report of the workspace holds besides the answers: fingerprint, comparison, letterhead."""

from __future__ import annotations

import re
import zipfile
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from app.errors import BadInput
from app.exchange.document import read_document
from app.resources import resource
from app.storage.fields import Edit
from app.workbench import assessments, packages, sample
from app.workbench.documents import edits_of
from app.workbench.letterhead import Letterhead, keep
from app.workbench.packages import model_of
from app.workbench.session import Session, open_session

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_session(tmp_path / "workspace", author="林工") as opened:
        yield opened


def first_visit(session: Session, *, code: str = "91440112MA00000154", whole: bool = True) -> str:
    """Make the sample's assessment as one before the transformation."""
    raw = (resource(*sample.SAMPLE) / "assessment.json").read_bytes()
    document = read_document(raw, session.catalogue, full=True)
    enterprise = document.enterprise.model_dump() | {"credit_code": code}
    made = assessments.create(session, kind="before", enterprise=enterprise)
    edits = list(edits_of(document))
    session.workspace.append(made, edits if whole else edits[:3], author=session.author)
    return made


def words(path: Path) -> str:
    return re.sub(r"\s", "", "".join(page.extract_text() for page in PdfReader(path).pages))


def test_the_report_in_a_package_holds_the_fingerprint_of_the_answers_beside_it(
    session: Session, tmp_path: Path
) -> None:
    made = sample.open_sample(session)
    package = packages.export(session, assessment=made, out=tmp_path).path
    with zipfile.ZipFile(package) as archive:
        archive.extract("data/report.pdf", tmp_path)
        answers = archive.read("data/assessment.json")
    assert sha256(answers).hexdigest() in words(tmp_path / "data" / "report.pdf")


def test_what_cannot_be_packaged_yet_has_a_report_without_fingerprint(session: Session) -> None:
    made = sample.open_sample(session)
    assert model_of(session, assessment=made).cover.fingerprint is not None
    session.workspace.append(made, [Edit("enterprise/name", None)], author=session.author)
    report = model_of(session, assessment=made)
    assert report.cover.fingerprint is None
    assert report.cover.enterprise == "（企业名称未填写）"


def test_an_assessment_after_is_compared_with_the_one_before_of_the_same_enterprise(
    session: Session,
) -> None:
    after = sample.open_sample(session)
    first_visit(session, code="91350100M000100Y43")
    first_visit(session, whole=False)
    assert model_of(session, assessment=after).comparison is None
    before = first_visit(session)
    compared = model_of(session, assessment=after).comparison
    assert compared is not None
    assert not any(one.trend for one in (*compared.totals, *compared.items, *compared.scenarios))
    assert model_of(session, assessment=before).comparison is None


def test_the_letterhead_is_on_the_report(session: Session, tmp_path: Path) -> None:
    keep(session, Letterhead(organisation="示例评测中心"))
    made = sample.open_sample(session)
    out = packages.report(session, assessment=made, out=tmp_path / "报告.pdf")
    assert "示例评测中心" in words(out)
    about = PdfReader(out).metadata
    assert about is not None
    assert about.author == "示例评测中心"


def test_an_anonymous_report_is_not_written_under_a_name_that_tells(
    session: Session, tmp_path: Path
) -> None:
    made = sample.open_sample(session)
    with pytest.raises(BadInput, match="请换一个文件名"):
        packages.report(session, assessment=made, out=tmp_path / "砚岭.pdf", anonymous=True)
    assert not list(tmp_path.glob("*.pdf"))
    out = packages.report(session, assessment=made, out=tmp_path / "示例.pdf", anonymous=True)
    assert "某企业" in words(out)
    assert "砚岭" not in words(out)
