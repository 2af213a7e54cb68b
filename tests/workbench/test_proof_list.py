"""The proof an owner lays ready: by place, each once, on one or two printed pages."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader

from app.language import speaking
from app.scoring.help_text import help_texts
from app.workbench import editing, evidence, proof_list
from app.workbench.session import Session
from app.workbench.view import view


def test_only_what_is_claimed_is_to_be_proven_and_each_proof_once(
    session: Session, assessment: str
) -> None:
    for code, option in (("R3", "C"), ("R4", "C"), ("F6", "A")):
        editing.answer(session, assessment=assessment, item=code, options=[option])
    places = proof_list.proof_list(view(session, assessment=assessment))
    assert [it.name for it in places] == ["财务", "人事"]
    finance = {it.text: it.used_for for it in places[0].proofs}
    assert finance["两年的利润表"] == ("市场表现", "价值效益")
    assert set(finance) == {"两年的利润表", "成本明细表"}


def test_what_has_a_photo_is_marked(session: Session, assessment: str, photo: Path) -> None:
    for code in ("R3", "R4"):
        editing.answer(session, assessment=assessment, item=code, options=["C"])
    evidence.attach(session, assessment=assessment, files=[photo], subjects=["R4"])
    places = proof_list.proof_list(view(session, assessment=assessment))
    ready = {it.text for place in places for it in place.proofs if it.ready}
    assert ready == {"成本明细表"}  # the accounts of two years prove R3 too, which has none


def test_even_the_longest_list_is_two_pages(
    session: Session, assessment: str, tmp_path: Path
) -> None:
    for code, item in session.catalogue.items.items():
        editing.answer(session, assessment=assessment, item=code, options=[list(item.by_key)[-1]])
    for code in session.catalogue.scenarios:
        editing.set_grade(session, assessment=assessment, scenario=code, grade=4)
    out = tmp_path / "清单.pdf"
    count = proof_list.write_proof_list(session, assessment=assessment, out=out)
    pages = PdfReader(out).pages
    told = "".join(page.extract_text() for page in pages)
    assert len(pages) == 2
    assert told.count("□") == count
    for place in help_texts().places.values():
        assert place in told


def test_the_questions_that_a_proof_is_for_are_named_in_the_language_spoken(
    session: Session, assessment: str
) -> None:
    editing.answer(session, assessment=assessment, item="R4", options=["C"])
    with speaking("en"):
        (place, *_) = proof_list.proof_list(view(session, assessment=assessment))
    assert {name for it in place.proofs for name in it.used_for} == {"Value"}
