"""The document: what it refuses and where, what it keeps, and what it is worth."""

from __future__ import annotations

import copy
import json
import re
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import BadInput
from app.exchange.document import (
    AssessmentDocument,
    document_of,
    read_document,
    score_json,
)
from app.scoring.loader import default_catalogue
from app.storage.canonical import Json, canonical
from app.storage.journal import Change, fold
from app.storage.projection import answers_of
from tests.exchange.samples import (
    ASSESSMENT,
    CODE,
    FIELDS,
    GOOD,
    PHOTO_SHA,
    SAMPLE,
    Steps,
    journal,
    put,
)

CATALOGUE = default_catalogue()


def read(value: object, *, full: bool = True) -> AssessmentDocument:
    return read_document(json.dumps(value).encode(), CATALOGUE, full=full)


def refusal(data: bytes, *, full: bool = True) -> BadInput:
    with pytest.raises(BadInput) as found:
        read_document(data, CATALOGUE, full=full)
    return found.value


REFUSED: list[tuple[Steps, object, str, str]] = [
    # what it is
    (("schema",), "shuping.assessment/2", "$.schema", "请升级"),
    (("schema",), "other", "$.schema", "应为shuping.assessment/1"),
    (("edition",), "2031", "$.edition", "没有“2031”版指标"),
    (("id",), "1", "$.id", "UUID"),
    (("id",), ASSESSMENT.replace("1", "A"), "$.id", "UUID"),
    (("kind",), "later", "$.kind", "self或before或after"),
    (("surplus key",), 1, '$["surplus key"]', "没有这一项"),
    # enterprise
    (("enterprise",), [], "$.enterprise", "应为对象"),
    (("enterprise", "name"), "", "$.enterprise.name", "不能为空"),
    (("enterprise", "name"), "甲\n乙", "$.enterprise.name", "一行文字"),
    (("enterprise", "name"), "甲\u2028乙", "$.enterprise.name", "一行文字"),
    (("enterprise", "name"), "长" * 501, "$.enterprise.name", "最多500个字"),
    (("enterprise", "credit_code"), CODE[:-1] + "4", "$.enterprise.credit_code", "校验位"),
    (("enterprise", "credit_code"), CODE.lower(), "$.enterprise.credit_code", "不能使用"),
    (("enterprise", "fax"), "1", "$.enterprise.fax", "没有这一项"),
    # items
    (("items",), None, "$.items", "应为对象"),
    (("items", "F9"), {}, "$.items.F9", "没有“F9”这个采集项，可用的是：F1、"),
    (("items", "F2", "options"), ["D", "Q"], "$.items.F2.options[1]", "没有选项“Q”"),
    (("items", "F2", "options"), ["D", "E"], "$.items.F2.options", "单选"),
    (("items", "F2", "options"), ["D", "D"], "$.items.F2.options[1]", "重复"),
    (("items", "F1", "options"), ["A", "B"], "$.items.F1.options", "不能再选其他"),
    (("items", "F1", "options"), ["B", "B"], "$.items.F1.options[1]", "重复"),
    (("items", "F1", "options"), "B", "$.items.F1.options", "应为列表"),
    (("items", "F1", "options"), {"B": 1}, "$.items.F1.options", "应为列表"),
    (("items", "F1", "options"), [1], "$.items.F1.options[0]", "应为文字"),
    (("items", "F1", "note"), 5, "$.items.F1.note", "应为文字"),
    (("items", "F1", "note"), "a\x00b", "$.items.F1.note", "控制字符"),
    (("items", "F1", "note"), "长" * 5001, "$.items.F1.note", "最多5000个字"),
    # measures
    (("measures", "height"), "1", "$.measures.height", "没有“height”这个基础数据"),
    (("measures", "equipment_total"), "-1", "$.measures.equipment_total", "不能是负数"),
    (("measures", "equipment_total"), -1, "$.measures.equipment_total", "不能是负数"),
    (("measures", "equipment_total"), "0", "$.measures.equipment_total", "不能小于1"),
    (("measures", "equipment_total"), "1.5", "$.measures.equipment_total", "应是整数"),
    (("measures", "equipment_total"), "1e3", "$.measures.equipment_total", "普通数字"),
    (("measures", "equipment_total"), 1e300, "$.measures.equipment_total", "普通数字"),
    (("measures", "equipment_total"), "１２０", "$.measures.equipment_total", "普通数字"),
    (("measures", "equipment_total"), "", "$.measures.equipment_total", "普通数字"),
    (("measures", "equipment_total"), " 1", "$.measures.equipment_total", "普通数字"),
    (("measures", "equipment_total"), True, "$.measures.equipment_total", "应为数字"),
    (("measures", "equipment_total"), None, "$.measures.equipment_total", "应为数字"),
    (("measures", "equipment_total"), ["1"], "$.measures.equipment_total", "应为数字"),
    (("measures", "equipment_digital"), "121", "$.measures.equipment_digital", "不能多于"),
    (("measures", "equipment_networked"), "121", "$.measures.equipment_networked", "不能多于"),
    (("measures", "yield_after"), "100.01", "$.measures.yield_after", "不能大于100"),
    # scenarios
    (("scenarios", "S17"), {}, "$.scenarios.S17", "没有“S17”这个应用场景"),
    (("scenarios", "S01", "grade"), True, "$.scenarios.S01.grade", "0、1、2、3、4"),
    (("scenarios", "S01", "grade"), "2", "$.scenarios.S01.grade", "0、1、2、3、4"),
    (("scenarios", "S01", "grade"), 2.0, "$.scenarios.S01.grade", "0、1、2、3、4"),
    (("scenarios", "S01", "grade"), 5, "$.scenarios.S01.grade", "0、1、2、3、4"),
    (("scenarios", "S01", "grade"), -1, "$.scenarios.S01.grade", "0、1、2、3、4"),
    (
        ("scenarios", "S01", "checkpoints"),
        ["9.1"],
        "$.scenarios.S01.checkpoints[0]",
        "没有判定要点",
    ),
    (("scenarios", "S01", "checkpoints"), ["2.1", "2.1"], "$.scenarios.S01.checkpoints[1]", "重复"),
    # evidence
    (("evidence",), {}, "$.evidence", "应为列表"),
    (("evidence", 0, "sha256"), "AB", "$.evidence[0].sha256", "SHA-256"),
    (("evidence", 0, "sha256"), "A" * 64, "$.evidence[0].sha256", "SHA-256"),
    (("evidence", 0, "size"), 0, "$.evidence[0].size", "不能小于1"),
    (("evidence", 0, "size"), 2**32, "$.evidence[0].size", "不能大于"),
    (("evidence", 0, "size"), True, "$.evidence[0].size", "应为整数"),
    (("evidence", 0, "size"), 1.5, "$.evidence[0].size", "应为整数"),
    (("evidence", 0, "media_type"), "text/html", "$.evidence[0].media_type", "image/jpeg或"),
    (("evidence", 0, "taken_at"), "昨天", "$.evidence[0].taken_at", "2026-03-05T09:41:00"),
    (("evidence", 0, "taken_at"), "2026-02-30T00:00:00", "$.evidence[0].taken_at", "没有这个日期"),
    (("evidence", 0, "taken_at"), "２０２６-02-03T00:00:00", "$.evidence[0].taken_at", "时间"),
    (("evidence", 0, "place"), {"lat": "1"}, "$.evidence[0].place.lon", "缺少这一项"),
    (("evidence", 0, "place"), {"lat": 1, "lon": "2"}, "$.evidence[0].place.lat", "应为文字"),
    (("evidence", 0, "place"), {"lat": "N", "lon": "2"}, "$.evidence[0].place.lat", "十进制"),
    (("evidence", 0, "for"), ["F9"], "$.evidence[0].for[0]", "没有“F9”"),
    (("evidence", 0, "for"), ["F1", "F1"], "$.evidence[0].for[1]", "重复"),
    (("evidence",), GOOD["evidence"] * 2, "$.evidence[1].sha256", "列了两次"),
]


@pytest.mark.parametrize(("steps", "value", "path", "what"), REFUSED)
def test_what_is_wrong_is_refused_with_its_place(
    steps: Steps, value: object, path: str, what: str
) -> None:
    error = refusal(json.dumps(put(steps, value)).encode())
    assert error.path == path
    assert what in error.message
    assert re.search(r"[。]$", error.message)
    assert not re.search(r"(?i)input|valid|string|type_error", error.message)


@pytest.mark.parametrize("steps", [(key,) for key in GOOD] + [("enterprise", "name")])
def test_what_is_missing_is_named(steps: Steps) -> None:
    changed = copy.deepcopy(GOOD)
    place: Any = changed
    for step in steps[:-1]:
        place = place[step]
    del place[steps[-1]]
    error = refusal(json.dumps(changed).encode())
    assert error.path == "$." + ".".join(map(str, steps))
    assert "缺少这一项" in error.message


@pytest.mark.parametrize(
    ("data", "path"),
    [
        (b"", "$"),
        (b"[]", "$"),
        (b"null", "$"),
        (b'"x"', "$"),
        (b"{", "$"),
        (b"\xff\xfe", "$"),
        (b"[" * 100_000, "$"),
        (b" " * 17_000_000 + b"{}", "$"),
        (b'{"items": {}, "scenarios": {}, "items": {}}', "$.items"),
        (b'{"items": {"F1": {}, "F1": {}}, "scenarios": {}}', "$.items.F1"),
        (b'{"items": {}, "scenarios": {}, "measures": {"cost_y1": NaN}}', "$.measures.cost_y1"),
        (b'{"items": {}, "scenarios": {}, "measures": {"revenue_y1": 1' + b"0" * 5000 + b"}}",
         "$.measures.revenue_y1"),
        (b'{"scenarios": {}}', "$.items"),
        (b'{"items": {}}', "$.scenarios"),
    ],
)  # fmt: skip
def test_hostile_files_are_refused_even_for_scoring(data: bytes, path: str) -> None:
    assert refusal(data, full=False).path == path


def test_items_and_scenarios_are_enough_to_score() -> None:
    document = read({"items": {}, "scenarios": {}}, full=False)
    assert document.edition == "2024"
    nameless = {"items": {}, "scenarios": {}, "enterprise": {"city": "杭州"}}
    assert read(nameless, full=False).enterprise.city == "杭州"
    found = score_json(CATALOGUE, document)
    assert (found["points"], found["level"], found["level_range"]) == ("0.00", 0, [0, 4])


def test_scoring_alone_does_not_excuse_mistakes() -> None:
    error = refusal(json.dumps({"items": {}, "scenarios": {}, "kind": "x"}).encode(), full=False)
    assert error.path == "$.kind"


@pytest.mark.parametrize(
    ("written", "kept"),
    [("120.50", "120.50"), ('"120.50"', "120.50"), ("120", "120"),
     ("0.000001", "0.000001"), ("1e-3", "0.001")],
)  # fmt: skip
def test_a_number_is_kept_exactly(written: str, kept: str) -> None:
    data = b'{"items": {}, "scenarios": {}, "measures": {"revenue_y1": %s}}' % written.encode()
    document = read_document(data, CATALOGUE, full=False)
    assert document.measures == {"revenue_y1": kept}
    assert document.answers(CATALOGUE).measures["revenue_y1"] == Fraction(kept)


def test_an_empty_answer_is_no_answer() -> None:
    document = read(
        {"items": {"F1": {"options": []}, "F2": {}}, "scenarios": {"S01": {"grade": None}}},
        full=False,
    )
    answers = document.answers(CATALOGUE)
    assert (answers.items, answers.scenarios) == ({}, {})


def test_what_is_written_is_what_was_read() -> None:
    document = read(GOOD)
    assert read_document(document.canonical_bytes(), CATALOGUE, full=True) == document


TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=12)


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    items = {}
    for code in draw(st.lists(st.sampled_from(list(CATALOGUE.items)), unique=True)):
        item = CATALOGUE.items[code]
        keys = [option.key for option in item.options if not option.exclusive]
        most = 1 if item.kind == "single" else None
        options = draw(st.lists(st.sampled_from(keys), unique=True, max_size=most))
        items[item.code] = {"options": options, "note": draw(st.just("") | TEXTS)}
    scenarios = draw(
        st.dictionaries(
            st.sampled_from(list(CATALOGUE.scenarios)),
            st.fixed_dictionaries({"grade": st.none() | st.integers(0, 4), "note": TEXTS}),
        )
    )
    revenue = draw(st.decimals(0, 10**9, places=2))
    return {
        **GOOD,
        "enterprise": {"name": draw(TEXTS)},
        "items": items,
        "scenarios": scenarios,
        "measures": {"revenue_y1": str(revenue)},
    }


@given(documents())
def test_reading_what_was_written_changes_nothing(value: dict[str, Any]) -> None:
    document = read(value)
    written = document.canonical_bytes()
    again = read_document(written, CATALOGUE, full=True)
    assert again == document
    assert again.canonical_bytes() == written
    assert canonical(json.loads(written)) == written


def test_the_journal_gives_the_document() -> None:
    state = fold(journal(FIELDS))
    document = document_of(ASSESSMENT, state)
    assert read_document(document.canonical_bytes(), CATALOGUE, full=True) == document
    assert document.answers(CATALOGUE) == answers_of(state, CATALOGUE)
    assert document.items["F1"].note == "三号车间除外"
    (entry,) = document.evidence
    assert (entry.caption, entry.codes) == ("数控机床", ("F1",))
    assert entry.file_name == f"{PHOTO_SHA}.jpg"


def test_what_was_cleared_is_left_out() -> None:
    cleared: dict[str, Json] = {
        "items/F1/options": [],
        "items/F1/note": None,
        "scenarios/S01/grade": None,
        "scenarios/S01/checkpoints": [],
        "measures/equipment_digital": None,
        f"evidence/{PHOTO_SHA}": None,
    }
    document = document_of(ASSESSMENT, fold(journal({**FIELDS, **cleared})))
    assert (document.items, document.scenarios, document.evidence) == ({}, {}, ())
    assert document.measures == {"equipment_total": "120"}


def test_grade_0_is_an_answer() -> None:
    document = document_of(ASSESSMENT, fold(journal({**FIELDS, "scenarios/S01/grade": 0})))
    assert document.scenarios["S01"].grade == 0


def test_an_undecided_conflict_is_no_document() -> None:
    both = journal(FIELDS) + journal({"items/F1/options": ["D"]}, replica="b" * 32)
    with pytest.raises(BadInput, match="items/F1/options"):
        document_of(ASSESSMENT, fold(both))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("assessment/kind", 3),
        ("assessment/edition", "2024 "),
        ("enterprise/name", {"a": 1}),
        ("enterprise/fax", "1"),
        ("items/F1/options", "B"),
        ("items/F1/colour", "red"),
        ("measures/revenue_y1", True),
        ("scenarios/S01/grade", "2"),
        (f"evidence/{PHOTO_SHA}", "photo"),
        (f"evidence/{PHOTO_SHA}", {"name": "x"}),
        (f"evidence/{PHOTO_SHA}/for/F1", "yes"),
        ("items/F1", {}),
        ("surplus", 1),
    ],
)
def test_a_hostile_journal_is_refused_in_words(field: str, value: Json) -> None:
    state = fold(journal({**FIELDS, field: value}))
    with pytest.raises(BadInput):
        read_document(document_of(ASSESSMENT, state).canonical_bytes(), CATALOGUE, full=True)


def test_the_order_of_edits_does_not_matter() -> None:
    forwards = document_of(ASSESSMENT, fold(journal(FIELDS)))
    backwards: list[Change] = journal(dict(reversed(FIELDS.items())))
    assert document_of(ASSESSMENT, fold(backwards)).canonical_bytes() == forwards.canonical_bytes()


def test_the_sample_scores_as_worked_out_by_hand() -> None:
    found = score_json(CATALOGUE, read_document(SAMPLE, CATALOGUE, full=True))
    assert (found["points"], found["points_exact"]) == ("58.91", "3299/56")
    assert (found["level"], found["level_range"], found["provisional"]) == (2, [2, 2], False)
    assert found["level_name"] == "规范级"
    assert json.loads(json.dumps(found)) == found
    conditions: Any = found["conditions"]
    assert list(conditions) == ["1", "2", "3", "4"]
    assert conditions["3"]["points"] == {"have": "58.91", "need": "60.00", "missing": "1.09"}
    assert conditions["2"]["met"] is True
    path: Any = found["path"]
    assert path["level"] == 3
    assert path["changes"] == len(path["steps"]) > 0
    assert {"kind", "code", "name", "before", "after", "gain"} == set(path["steps"][0])


def test_a_warning_names_its_place_in_the_file() -> None:
    found: Any = score_json(CATALOGUE, read(put(("items", "F2", "options"), ["E"])))
    assert [warning["path"] for warning in found["warnings"]] == ["$.items.F2.options"]


def test_nothing_is_above_level_4() -> None:
    best = {
        code: {"options": [o.key for o in item.options if not o.exclusive]}
        if item.kind == "multi"
        else {"options": [max(item.options, key=lambda option: option.share).key]}
        for code, item in CATALOGUE.items.items()
    }
    scenarios = {code: {"grade": 4} for code in CATALOGUE.scenarios}
    found = score_json(CATALOGUE, read({"items": best, "scenarios": scenarios}, full=False))
    assert (found["points"], found["level"], found["path"]) == ("100.00", 4, None)
