"""Answers as somebody who can write a journal writes them: both programs take them, or neither."""

from __future__ import annotations

import io
import struct
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import BadInput
from app.exchange.contents import journal_problems
from app.exchange.document import document_of, read_document
from app.exchange.media import media_problem
from app.exchange.rules import rules_bytes
from app.scoring.loader import default_catalogue
from app.scoring.outcome import score
from app.storage.canonical import Json, sha256_hex, strict_json
from app.storage.journal import fold
from app.storage.originals import MEDIA_TYPES
from tests.exchange.samples import ASSESSMENT, CODE, FIELDS, PHOTO_SHA, journal
from tools import verify_package as standalone

CATALOGUE = default_catalogue()
RULES: Any = strict_json(rules_bytes("2024"))
PINNED: Any = FIELDS["assessment/edition"]
FILE = f"evidence/{PHOTO_SHA}"
LISTED: Any = FIELDS[FILE]
Told = tuple[bytes, int, str] | None


def told(fields: dict[str, Json]) -> Told:
    """Return answers, level and points as both programs find them; None when both refuse."""
    changes = journal(fields)
    ours: Told = None
    theirs: Told = None
    try:
        made = document_of(ASSESSMENT, fold(changes))
        document = read_document(made.canonical_bytes(), CATALOGUE, full=True)
        if not journal_problems(document, changes, fold(changes), CATALOGUE):
            outcome = score(CATALOGUE, document.answers(CATALOGUE))
            ours = document.canonical_bytes(), outcome.level, str(outcome.points)
    except BadInput:
        pass
    try:
        plain = standalone.document_of({it.id: it.to_json() for it in changes}, PINNED)
        standalone.check_answers(plain, RULES)
        found = standalone.score(plain, RULES)
        theirs = standalone.canonical(plain), found["level"], found["points_exact"]
    except standalone.MALFORMED:
        pass
    assert ours == theirs
    return ours


def test_honest_answers_are_taken() -> None:
    assert told(FIELDS) is not None


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("enterprise/name", None),
        ("enterprise/name", "两行\n名称"),
        ("enterprise/name", "两行\u2028名称"),
        ("enterprise/name", "响\x07"),
        ("enterprise/name", "\x9b31m"),
        ("enterprise/name", "长" * 501),
        ("enterprise/name", ["甲", "乙"]),
        ("enterprise/main_products", "\x1b[2J"),
        ("enterprise/main_products", "长" * 5001),
        ("enterprise/credit_code", CODE[:-1] + "4"),
        ("enterprise/credit_code", CODE.lower()),
        ("enterprise/credit_code", CODE + "\n"),
        ("enterprise/credit_code", "９" + CODE[1:]),
        ("enterprise/e-mail", "a@b.cn"),
        ("items/F1", {"options": ["B"]}),
        ("items/F1/options", "B"),
        ("items/F1/options", ["B", "B"]),
        ("items/F1/options", ["A", "B"]),
        ("items/F1/options", ["b"]),
        ("items/F1/options", ["В"]),
        ("items/F1/options", [["B"]]),
        ("items/F1/options", {"B": True}),
        ("items/F1/options/B", True),
        ("items/F1/points", 100),
        ("items/F1/note", 5),
        ("items/F2/options", ["B", "C"]),
        ("items/F9/options", ["B"]),
        ("items/f1/options", ["B"]),
        ("scenarios/S01/grade", 5),
        ("scenarios/S01/grade", -1),
        ("scenarios/S01/grade", "2"),
        ("scenarios/S01/grade", True),
        ("scenarios/S01/grade", [2]),
        ("scenarios/S01/checkpoints", ["9.9"]),
        ("scenarios/S01/checkpoints", ["2.1", "2.1"]),
        ("scenarios/S17/grade", 2),
        ("measures/equipment_total", "-1"),
        ("measures/equipment_total", "-0"),
        ("measures/equipment_total", "1e3"),
        ("measures/equipment_total", "120.5"),
        ("measures/equipment_total", "120."),
        ("measures/equipment_total", " 120"),
        ("measures/equipment_total", "١٢٠"),
        ("measures/equipment_total", "1_000"),
        ("measures/equipment_total", "59"),
        ("measures/employees_y1", "0"),
        ("measures/yield_after", "100.000001"),
        ("measures/equipment_total", True),
        ("measures/equipment_total", 10**15),
        ("measures/profit", "1"),
        ("assessment/kind", None),
        ("assessment/kind", "AFTER"),
        ("assessment/kind", ["after"]),
        ("assessment/edition", {**PINNED, "more": 1}),
        ("assessment/edition", "2024"),
        ("assessment/level", 4),
        ("secret", 1),
        ("status/level", 4),
        ("assignment", "张三"),
        ("report", "很好。"),
        ("reports/summary", "很好。"),
        ("report", "结论"),
        ("programme", "guangzhou"),
        ("evidence", LISTED),
        ("evidence/00", LISTED),
        ("evidence/00/order", 1),
        (f"evidence/{PHOTO_SHA.upper()}", LISTED),
        (f"{FILE}/file", LISTED),
        (f"{FILE}/for/F1", "yes"),
        (f"{FILE}/for/F9", True),
        (f"{FILE}/for", ["F1"]),
        (f"{FILE}/caption", 5),
        (f"{FILE}/caption", "\x00"),
        (FILE, [LISTED]),
        (FILE, {**LISTED, "more": 1}),
        (FILE, {key: LISTED[key] for key in LISTED if key != "size"}),
        (FILE, {**LISTED, "name": ""}),
        (FILE, {**LISTED, "name": "两行\n名称"}),
        (FILE, {**LISTED, "media_type": "image/svg+xml"}),
        (FILE, {**LISTED, "media_type": ["image/jpeg"]}),
        (FILE, {**LISTED, "size": 0}),
        (FILE, {**LISTED, "size": True}),
        (FILE, {**LISTED, "size": "26"}),
        (FILE, {**LISTED, "taken_at": ""}),
        (FILE, {**LISTED, "taken_at": []}),
        (FILE, {**LISTED, "taken_at": "2026-02-30T09:00:00"}),
        (FILE, {**LISTED, "taken_at": "2026-03-05T24:00:00"}),
        (FILE, {**LISTED, "taken_at": "0000-01-01T00:00:00"}),
        (FILE, {**LISTED, "taken_at": "2026-03-05T09:00:00+99:00"}),
        (FILE, {**LISTED, "taken_at": "2026-03-05 09:00:00"}),
        (FILE, {**LISTED, "place": ""}),
        (FILE, {**LISTED, "place": {}}),
        (FILE, {**LISTED, "place": {"lat": "30.25"}}),
        (FILE, {**LISTED, "place": {"lat": 30, "lon": 120}}),
        (FILE, {**LISTED, "place": {"lat": "30.25", "lon": "120.16", "alt": "9"}}),
    ],
)
def test_answers_that_cannot_be_are_refused(field: str, value: Json) -> None:
    assert told({**FIELDS, field: value}) is None


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("enterprise/name", "甲" * 500),
        ("enterprise/name", '"引号"和\\斜线'),
        ("enterprise/main_products", "一行\r\n\t又一行" + "长" * 4990),
        ("enterprise/credit_code", CODE),
        ("items/F1/note", "𠮷" * 5000),
        ("items/F1/options", []),
        ("scenarios/S01/grade", 0),
        ("scenarios/S01/grade", None),
        ("measures/equipment_total", 120),
        ("measures/equipment_total", "0120"),
        ("measures/employees_y1", "1"),
        ("measures/yield_after", "100"),
        ("assignment/F1", "李四"),
        ("assignment/F1", 5),
        ("report/summary", "结论"),
        ("programme/facts/revenue", "38000"),
        ("programme/costs/0123456789abcdef", {"odd": 1}),
        ("report/advice/S03", "先上物料编码"),
        ("status", "draft"),
        ("report/summary", "很好。"),
        ("report/advice/F1", ["很好。"]),
        (f"{FILE}/rotation", "upside down"),
        (f"{FILE}/for/F1", None),
        (FILE, None),
        (FILE, {**LISTED, "taken_at": None, "place": None}),
        (FILE, {**LISTED, "taken_at": "2026-03-05T09:00:00+08:00"}),
        (FILE, {key: LISTED[key] for key in ("name", "media_type", "size")}),
    ],
)
def test_answers_that_can_be_are_taken(field: str, value: Json) -> None:
    assert told({**FIELDS, field: value}) is not None


ODD: dict[str, tuple[Json, ...]] = {
    "for": ("F1", "", {}, None, ["F9"], ["F1", "F1"], [1]),
    "caption": (None, [], 5, "\x07"),
}


@pytest.mark.parametrize("surplus", [{key: it} for key, odd in ODD.items() for it in odd])
def test_a_file_listed_with_odd_links_or_caption_is_refused(surplus: dict[str, Json]) -> None:
    bare = {**FIELDS, f"{FILE}/for/F1": None, f"{FILE}/caption": None}
    assert told({**bare, FILE: {**LISTED, **surplus}}) is None
    assert told({**bare, FILE: {**LISTED, "for": ["F1"], "caption": "数控机床"}}) is not None


def test_what_belongs_to_no_file_is_left_out() -> None:
    """A file that was taken out leaves its caption and its links behind."""
    without = {**FIELDS, FILE: None, f"{FILE}/for/F9": True, f"{FILE}/caption": 5}
    found = told(without)
    assert found is not None
    assert b'"evidence":[]' in found[0]


LEAVES = st.sampled_from([
    *(None, True, False, 0, 1, 26, -1, 2**53 - 1, "", "B", "2", "60", "after", "\n", "\x00", "𠮷"),
    *("image/jpeg", "2026-03-05T09:41:00", PHOTO_SHA, "F1", "2.1", '"', "\\", "\u2028", "\ue000"),
])  # fmt: skip
KEYS = st.sampled_from(
    [*LISTED, "caption", "for", "sha256", "lat", "lon", "edition", "𠮷", "\ue000"]
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=6,
)
NAMES = st.sampled_from(
    [*FIELDS, "enterprise/credit_code", "items/F2/options", "scenarios/S02/note"]
)


@given(NAMES, VALUES | st.dictionaries(KEYS, VALUES, max_size=2).map(lambda it: {**LISTED, **it}))
def test_both_programs_judge_any_value_of_any_field_alike(field: str, value: Json) -> None:
    told({**FIELDS, field: value})


# Pictures


SEGMENTS = st.tuples(st.sampled_from([0x01, 0xC0, 0xC2, 0xC4, 0xD0, 0xD9, 0xDA, 0xE0, 0xFF]),
                     st.integers(0, 40), st.binary(max_size=12))  # fmt: skip
HEADS = st.sampled_from(
    [b"\xff\xd8", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", b"\x00\x00\x00\x18ftyp", b"%PDF-", b""]
)


@st.composite
def pictures(draw: st.DrawFn) -> bytes:
    """Bytes that begin as a picture may, with JPEG's segments in any order and of any length."""
    parts = [
        b"\xff" + bytes([marker]) + struct.pack(">H", length) + data
        for marker, length, data in draw(st.lists(SEGMENTS, max_size=5))
    ]
    kind = draw(st.sampled_from([b"", b"heic", b"mif1", b"avif", b"he"]))
    return draw(HEADS) + kind + b"".join(parts) + draw(st.binary(max_size=20))


@given(st.sampled_from(sorted(MEDIA_TYPES)), pictures())
def test_both_programs_judge_any_picture_alike(media_type: str, data: bytes) -> None:
    digest = sha256_hex(data)
    name = f"data/evidence/{digest}.{MEDIA_TYPES[media_type]}"
    member = standalone.Member(io.BytesIO(data), 0, len(data), digest)
    entry = {"media_type": media_type, "sha256": digest, "size": len(data)}
    refused = False
    try:
        standalone.check_evidence({name: member}, {"evidence": [entry]})
    except standalone.Changed:
        refused = True
    problem = media_problem(media_type, len(data), lambda at, count: data[at : at + count])
    assert bool(problem) == refused
