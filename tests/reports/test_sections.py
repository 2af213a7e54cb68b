"""The sections that people may write anew."""

from __future__ import annotations

import pytest

from app.reports.sections import REVISED, SECTIONS, section
from tests.reports.cases import FINISHED, pdf_of, report_of
from tests.reports.test_pdf import squeezed, text_of


def test_every_section_has_a_text_of_its_own_to_begin_with() -> None:
    passages = report_of(FINISHED).passages
    assert {one.key for one in SECTIONS} <= passages.keys()
    assert all(passage.generated and not passage.revised for passage in passages.values())


@pytest.mark.parametrize("key", [*(one.key for one in SECTIONS), "advice/S01", "advice/M4"])
def test_what_a_person_wrote_stands_in_place_of_the_generated_text_and_is_marked(key: str) -> None:
    fields = FINISHED | {f"report/{key}": "老师傅说：先把图纸管起来。"}
    report = report_of(fields)
    passage = report.passages[key]
    assert passage.text == "老师傅说：先把图纸管起来。"
    assert passage.revised
    assert passage.generated == report_of(FINISHED).passages[key].text
    paper = squeezed(text_of(pdf_of(report)))
    assert f"老师傅说：先把图纸管起来。{REVISED}" in paper
    assert paper.count(REVISED) == 2  # and once where the mark is explained


def test_a_text_on_which_copies_disagree_is_left_out() -> None:
    disputed = report_of(FINISHED | {"report/visit": "甲"}, also={"report/visit": "乙"})
    assert not disputed.passages["visit"].revised


def test_blank_text_and_the_generated_text_are_no_change() -> None:
    own = report_of(FINISHED).passages["visit"].text
    for text in ("  ", own):
        assert not report_of(FINISHED | {"report/visit": text}).passages["visit"].revised


@pytest.mark.parametrize("key", ["", "notes", "advice/", "advice/s01", "advice/S01/x"])
def test_there_is_no_other_section(key: str) -> None:
    with pytest.raises(KeyError):
        section(key)
