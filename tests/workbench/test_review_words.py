"""What a review and a visit wrote, as the history and the conflicts say it."""

from __future__ import annotations

import pytest

from app.scoring.loader import default_catalogue
from app.storage.canonical import Json
from app.storage.journal import state_of
from app.workbench.words import field_words, value_words

EMPTY = state_of(())


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("claim/F5", "F5 信息系统的申报"),
        ("claim/equipment_total", "生产设备总数的申报"),
        ("claim/F5/note", "F5 信息系统的申报备注"),
        ("review/S01", "S01 产品设计的复核结论"),
        ("review/source", "复核所依据的自诊断"),
        ("visit/agenda", "现场调研的日程"),
        ("visit/people/0123456789abcdef/signature", "现场调研参加人员的签到"),
        ("improvement/summary", "业务改善说明"),
    ],
)
def test_fields_have_names(field: str, words: str) -> None:
    assert field_words(default_catalogue(), EMPTY, field) == words


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("claim/F5", ["C"], "C 多个业务环节（2个及以上）"),
        ("claim/S01", 2, "2级"),
        ("claim/equipment_total", "120", "120 台"),
        (
            "review/F5",
            {"verdict": "changed", "reason": "只有财务", "answer": ["B"]},
            "更改：只有财务",
        ),
        ("review/F5", {"verdict": "accepted", "reason": "", "answer": ["B"]}, "接受"),
        ("visit/methods", ["survey", "documents"], "调研、查阅资料"),
        ("visit/agenda", "上午看车间", "上午看车间"),
        ("visit/date", None, "（空）"),
    ],
)
def test_values_are_said_as_people_say_them(field: str, value: Json, words: str) -> None:
    assert value_words(default_catalogue(), field, value) == words
