"""The texts of a report: generated until somebody writes, in the journal from then on."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest

from app.errors import BadInput, Refused
from app.reports.sections import SECTIONS
from app.storage.fields import MAX_REPORT_TEXT, REPORT, REPORT_SECTIONS
from app.workbench import conflicts, editing, finishing, packages, report_texts, sample
from app.workbench.letterhead import Letterhead, keep
from app.workbench.report_texts import SectionText
from app.workbench.session import Session, open_session
from app.workbench.view import view

WRITTEN = "下料、机加、热处理、装配；热处理是瓶颈。"


def section(session: Session, assessment: str, key: str) -> SectionText:
    found = report_texts.sections(session, assessment=assessment)
    return next(it for it in found if it.key == key)


def write(session: Session, assessment: str, key: str, text: str) -> None:
    report_texts.write_section(session, assessment=assessment, key=key, text=text)


def text_of(pdf: bytes, folder: Path) -> str:
    path = folder / "报告.pdf"
    path.write_bytes(pdf)
    pages = pypdf.PdfReader(path).pages
    return "".join(page.extract_text() for page in pages).replace("\n", "")


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Session, str]]:
    """The bundled sample, for tests that leave it as it is."""
    with open_session(tmp_path_factory.mktemp("sample") / "workspace", author="林评测") as session:
        yield session, sample.open_sample(session)


def test_the_journal_knows_the_sections_of_the_report() -> None:
    assert {it.key for it in SECTIONS} == set(REPORT_SECTIONS)
    assert max(it.most for it in SECTIONS) <= MAX_REPORT_TEXT


def test_every_section_is_generated_until_somebody_writes(
    finished: tuple[Session, str],
) -> None:
    session, made = finished
    found = report_texts.sections(session, assessment=made)
    assert {it.key for it in SECTIONS} <= {it.key for it in found}
    assert all(it.generated and not it.text and not it.changed_by for it in found)
    advised = [it for it in found if it.key.startswith("advice/")]
    assert "S03 营销管理" in [it.title for it in advised]


def test_a_text_says_who_wrote_it_and_reset_gives_it_back(
    session: Session, assessment: str
) -> None:
    write(session, assessment, "process", f"  {WRITTEN}\n")
    found = section(session, assessment, "process")
    assert (found.text, found.changed_by) == (WRITTEN, "林评测")
    assert found.changed_at
    report_texts.reset_section(session, assessment=assessment, key="process")
    found = section(session, assessment, "process")
    assert (found.text, found.generated) == ("", "本次评测未另行记录工艺流程。")


def test_writing_is_undone_and_done_again(session: Session, assessment: str) -> None:
    write(session, assessment, "process", WRITTEN)
    assert editing.can_undo(session, assessment) == "报告中的“工艺流程”"
    editing.undo(session, assessment=assessment)
    assert section(session, assessment, "process").text == ""
    editing.redo(session, assessment=assessment)
    assert section(session, assessment, "process").text == WRITTEN


def test_the_generated_text_goes_on_following_the_answers(
    session: Session, assessment: str
) -> None:
    before = section(session, assessment, "software").generated
    editing.answer(session, assessment=assessment, item="F5", options=["C"])
    assert section(session, assessment, "software").generated != before


@pytest.mark.parametrize(
    ("key", "text", "told"),
    [
        ("weather", "晴", "没有“weather”"),
        ("advice/S99", "晴", "S99"),
        ("summary", "长" * 2001, "最多2000个字，现有2001个"),
    ],
)
def test_what_the_report_has_no_room_for_is_refused(
    session: Session, assessment: str, key: str, text: str, told: str
) -> None:
    with pytest.raises(BadInput, match=told):
        write(session, assessment, key, text)
    assert not any(it.startswith(REPORT) for it in session.workspace.state(assessment).values)


def test_a_finalised_report_is_not_rewritten(session: Session) -> None:
    made = sample.open_sample(session)
    write(session, made, "process", WRITTEN)
    finishing.finalise(session, assessment=made)
    with pytest.raises(Refused, match="已定稿"):
        write(session, made, "process", "另一段")
    package = packages.export(session, assessment=made)
    assert package.path.is_file()


def test_two_people_who_wrote_one_section_have_to_agree(
    session: Session, assessment: str, tmp_path: Path
) -> None:
    with open_session(tmp_path / "colleague", author="梁启衡") as other:
        other.workspace.merge(session.workspace.changes(assessment))
        write(other, assessment, "process", "另一段")
        write(session, assessment, "process", WRITTEN)
        session.workspace.merge(other.workspace.changes(assessment))
    found = section(session, assessment, "process")
    assert found.disputed
    assert found.text == ""
    (conflict,) = conflicts.conflicts(session, assessment=assessment)
    assert conflict.words == "报告中的“工艺流程”"
    assert {it.words for it in conflict.candidates} == {WRITTEN, "另一段"}
    with pytest.raises(Refused, match="理由"):
        write(session, assessment, "process", "第三段")
    report_texts.write_section(
        session, assessment=assessment, key="process", text="第三段", reason="两段合并"
    )
    assert section(session, assessment, "process").text == "第三段"


def test_a_draft_shows_what_was_written_under_the_letterhead(
    session: Session, assessment: str, tmp_path: Path
) -> None:
    write(session, assessment, "process", WRITTEN)
    keep(session, Letterhead("示例评测机构"))
    made = report_texts.draft(session, assessment=assessment)
    told = text_of(made.pdf, tmp_path)
    assert "热处理是瓶颈" in told
    assert "示例评测机构" in told
    headings = dict(made.outline.headings)
    number, down = divmod(headings["工艺流程"], 1)
    assert 0 < down < 1, "not at the top of its page"
    page = pypdf.PdfReader(tmp_path / "报告.pdf").pages[int(number)]
    assert "热处理是瓶颈" in page.extract_text().replace("\n", "")


def test_without_photos_the_evidence_is_listed_only(
    finished: tuple[Session, str], tmp_path: Path
) -> None:
    session, made = finished
    whole, listed = (tmp_path / name for name in ("全.pdf", "无照片.pdf"))
    packages.report(session, assessment=made, out=whole)
    packages.report(session, assessment=made, out=listed, photos=False)
    assert sum(len(page.images) for page in pypdf.PdfReader(whole).pages) >= 8
    assert not any(page.images for page in pypdf.PdfReader(listed).pages)
    told = text_of(listed.read_bytes(), tmp_path)
    assert all(photo.name[:4] in told for photo in view(session, assessment=made).photos)


def test_pages_are_pictures_as_wide_as_asked(finished: tuple[Session, str]) -> None:
    session, made = finished
    drawn = report_texts.draft(session, assessment=made)
    shown = report_texts.pictures(drawn, [0, 2], width=300)
    assert sorted(shown) == [0, 2]
    for picture in shown.values():
        assert picture.startswith(b"\x89PNG")
        width, height = struct.unpack(">II", picture[16:24])
        assert abs(width - 300) <= 1
        assert abs(height - 300 * 2**0.5) <= 2
