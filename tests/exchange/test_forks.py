"""What several computers leave in one journal: both programs note or settle it alike."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.errors import BadInput
from app.exchange import contents
from app.exchange.document import document_of
from app.storage.canonical import Json, canonical
from app.storage.journal import Change, fold, merge
from tests.exchange.agreement import verified
from tests.exchange.samples import ASSESSMENT, FIELDS, PHOTO_SHA, Parts, identity_of, journal, parts
from tools import verify_package as standalone

FILE = f"evidence/{PHOTO_SHA}"
CATALOGUE: Any = FIELDS["assessment/edition"]


@pytest.fixture
def sample(tmp_path: Path) -> Parts:
    return parts(tmp_path, identity_of(tmp_path))


def rivals(field: str, one: Json, other: Json) -> list[Change]:
    """Two computers record everything alike but one field."""
    return merge(
        journal({**FIELDS, field: one}, replica="b" * 32),
        journal({**FIELDS, field: other}, replica="c" * 32),
    )


def test_a_forked_journal_is_noted_and_no_alteration(sample: Parts, tmp_path: Path) -> None:
    """A computer that went on after an old backup tells its story twice from one edit on."""
    again = journal({**FIELDS, f"{FILE}/order": 5})
    both = merge(sample.changes, again)
    assert len(both) > len(again)
    document = document_of(ASSESSMENT, fold(both))
    made = replace(sample, changes=both, document=document).make(tmp_path / "分叉.zip")
    verdict = verified(made.path, sample.trusted())
    assert verdict.status == "complete"
    (note,) = verdict.notes
    assert "“张三”的电脑（aaaaaaaa）的变更记录分叉了" in note


@pytest.mark.parametrize(
    ("field", "one", "other", "settles"),
    [
        ("assignment/F1", "张三", "李四", True),
        (f"{FILE}/rotation", 90, 180, True),
        (FILE, {"name": "车间.jpg"}, {"name": "微信图片.jpg"}, True),
        (FILE, {"size": 26}, {"size": 27}, False),
        (FILE, {"size": 26}, None, False),
        (f"{FILE}/caption", "一号车间", "二号车间", False),
        ("evidence/00/rotation", 90, 180, False),
        ("assignment", "张三", "李四", False),
        ("report/summary", "一段", "另一段", False),
        ("programme/facts/sme", "yes", "no", False),
    ],
)
def test_both_programs_settle_alike(field: str, one: Json, other: Json, *, settles: bool) -> None:
    """The latest counts where nothing is assessed; everything else needs a decision."""
    known = FIELDS.get(field)
    both = rivals(field, _with(known, one), _with(known, other))
    changes = {change.id: change.to_json() for change in both}
    if settles:
        document = document_of(ASSESSMENT, fold(both)).canonical_bytes()
        assert canonical(standalone.document_of(changes, CATALOGUE)) == document
    else:
        with pytest.raises(BadInput):
            document_of(ASSESSMENT, fold(both))
        assert _theirs(changes) == _ours(both)
        assert (_ours(both) is None) == (field == FILE)


def _ours(changes: list[Change]) -> bytes | None:
    try:
        return document_of(ASSESSMENT, fold(changes), undecided=True).canonical_bytes()
    except BadInput:
        return None


def _theirs(changes: dict[str, Any]) -> bytes | None:
    try:
        return canonical(standalone.document_of(changes, CATALOGUE))
    except standalone.Changed:
        return None


def undecided(sample: Parts) -> Parts:
    both = rivals("scenarios/S01/grade", 2, 3)
    document = document_of(ASSESSMENT, fold(both), undecided=True)
    return replace(sample, changes=both, document=document)


def test_an_undecided_working_file_is_verified_and_says_what_is_open(
    sample: Parts, tmp_path: Path
) -> None:
    made = replace(undecided(sample), identity=None).make(tmp_path / "待裁定.zip")
    verdict = verified(made.path, sample.trusted())
    assert verdict.status == "incomplete"
    assert any("1处冲突没有裁定" in it and "scenarios/S01/grade" in it for it in verdict.notes)


def test_nobody_signs_what_is_undecided(
    sample: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(BadInput, match="没有裁定"):
        undecided(sample).make(tmp_path / "a.zip")
    with monkeypatch.context() as patch:
        patch.setattr(contents, "signing_problem", lambda _state: "")
        made = undecided(sample).make(tmp_path / "b.zip")
    assert verified(made.path, sample.trusted()).status == "changed"


def _with(known: Json, value: Json) -> Json:
    return {**known, **value} if isinstance(known, dict) and isinstance(value, dict) else value
