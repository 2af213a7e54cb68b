"""What is kept, handed over or compared reads the same for everybody; a report speaks as asked."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

from app.exchange.document import document_of, score_json
from app.language import SOURCE, speaking, use
from app.storage.journal import Change
from app.workbench import editing, packages
from app.workbench.assessments import create
from app.workbench.session import Session
from app.workbench.view import view
from tests.workbench.conftest import CREDIT_CODE
from tools.translating.found import CHINESE


@pytest.fixture(autouse=True)
def _chinese_again() -> Iterator[None]:
    yield
    use(SOURCE)


@pytest.fixture
def latin(session: Session) -> str:
    """An assessment in which nobody wrote a Chinese sign."""
    session.author = "Feng"
    firm = {"name": "Hengling Gears Ltd", "credit_code": CREDIT_CODE}
    made = create(session, kind="after", enterprise=firm)
    answered(session, made)
    return made


def answered(session: Session, made: str) -> None:
    for code, options in (("F1", ["B", "E"]), ("F4", ["B", "H"]), ("M1", ["D"])):
        editing.answer(session, assessment=made, item=code, options=options)
    editing.set_measure(session, assessment=made, measure="equipment_total", text="120")
    editing.set_measure(session, assessment=made, measure="equipment_digital", text="60")
    editing.set_checkpoints(session, assessment=made, scenario="S01", keys=["1.1"])
    editing.set_grade(session, assessment=made, scenario="S01", grade=2)


def test_a_package_is_the_same_bytes_in_every_language(
    session: Session, assessment: str, tmp_path: Path
) -> None:
    answered(session, assessment)
    first = packages.export(session, assessment=assessment, out=tmp_path / "a.shuping.zip")
    use("en")
    second = packages.export(session, assessment=assessment, out=tmp_path / "b.shuping.zip")
    assert second.path.read_bytes() == first.path.read_bytes()
    named = packages.export(session, assessment=assessment, out=tmp_path)
    assert named.path.name.startswith("测试机械厂-after-")


def test_what_a_package_states_is_verified_in_every_language(
    session: Session, assessment: str, tmp_path: Path
) -> None:
    answered(session, assessment)
    use("en")
    made = packages.export(session, assessment=assessment, out=tmp_path / "a.shuping.zip")
    told = packages.verify(made.path, trusted=[])
    use(SOURCE)
    again = packages.verify(made.path, trusted=[])
    assert (told.status, told.points, told.level) == (again.status, again.points, again.level)
    assert not CHINESE.search(told.sentence.replace("测试机械厂", ""))


def test_the_journal_says_the_same_in_every_language(session: Session, assessment: str) -> None:
    def undone() -> list[tuple[str, object, str | None]]:
        before = len(changes(session, assessment))
        editing.answer(session, assessment=assessment, item="F1", options=["B"])
        editing.undo(session, assessment=assessment)
        editing.redo(session, assessment=assessment)
        editing.undo(session, assessment=assessment)
        return [(it.field, it.value, it.reason) for it in changes(session, assessment)[before:]]

    chinese = undone()
    use("en")
    assert undone() == chinese
    assert chinese[1][2] == "撤销：F1 网络建设"


def changes(session: Session, assessment: str) -> list[Change]:
    return list(session.workspace.changes(session.workspace.resolve_id(assessment)))


def test_a_score_says_the_same_in_every_language(session: Session, assessment: str) -> None:
    answered(session, assessment)

    def told() -> str:
        found = view(session, assessment=assessment)
        document = document_of(found.id, found.state)
        return json.dumps(score_json(found.catalogue, document), ensure_ascii=False)

    chinese = told()
    use("en")
    assert told() == chinese


def pdf_text(path: Path) -> str:
    return "".join(page.extract_text() for page in PdfReader(path).pages)


def zipped_text(path: Path) -> str:
    """Return the texts of a Word document or a workbook."""
    with ZipFile(path) as file:
        parts = [name for name in file.namelist() if name.endswith(".xml")]
        wanted = [it for it in parts if "styles" not in it and "theme" not in it]
        trees = (ET.fromstring(file.read(it)) for it in wanted)  # noqa: S314 - written here
        return "\n".join("".join(tree.itertext()) for tree in trees)


@pytest.mark.parametrize(
    ("form", "read"), [("pdf", pdf_text), ("docx", zipped_text), ("xlsx", zipped_text)]
)
def test_an_english_report_has_no_chinese_but_what_people_wrote(
    session: Session, latin: str, tmp_path: Path, form: str, read: Callable[[Path], str]
) -> None:
    with speaking("en"):
        out = packages.report(session, assessment=latin, out=tmp_path / f"r.{form}", form=form)
    text = read(out).replace("\u3000", " ")
    assert "Hengling Gears Ltd" in text
    assert "Network" in text
    assert [line for line in text.splitlines() if CHINESE.search(line)] == []
    chinese = packages.report(session, assessment=latin, out=tmp_path / f"z.{form}", form=form)
    assert "网络建设" in read(chinese)
