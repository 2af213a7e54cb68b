"""Fields and values of the journal in the words of the people who look at them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from app.storage.fields import KINDS, STATUSES
from app.workbench.assessments import ENTERPRISE_FIELDS
from app.workbench.view import subject_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.scoring.catalogue import Catalogue
    from app.storage.canonical import Json

_PARTS = {
    "options": "选项",
    "grade": "等级",
    "checkpoints": "判定要点",
    "note": "备注",
    "caption": "说明",
}
_ENTERPRISE = {field.key: field.label for field in ENTERPRISE_FIELDS}


def field_words(catalogue: Catalogue, field: str) -> str:
    """Return what a field is called within its item, scenario, photo or form; itself if unknown."""
    words = field
    match field.split("/"):
        case ["measures", code] if code in catalogue.measures:
            words = catalogue.measures[code].text
        case ["enterprise", key]:
            words = _ENTERPRISE.get(key, field)
        case ["evidence", _]:
            words = "是否保留"
        case ["evidence", _, "for", code]:
            words = f"是否证明{subject_name(catalogue, code)}"
        case ["items" | "scenarios" | "evidence", _, part]:
            words = _PARTS.get(part, field)
        case ["status"]:
            words = "状态"
    return words


def value_words(catalogue: Catalogue, field: str, value: Json) -> str:
    """Return what a value of a field means; nothing recorded has words too."""
    match field.split("/"):
        case ["items", code, "options"]:
            words = _options(catalogue, code, cast("list[str] | None", value))
        case ["scenarios", code, "checkpoints"]:
            words = _checkpoints(catalogue, code, cast("list[str] | None", value))
        case ["scenarios", _, "grade"]:
            words = "未评级" if value is None else f"{value}级"
        case ["measures", code]:
            words = "未填" if value is None else f"{value} {catalogue.measures[code].unit}".strip()
        case ["evidence", _]:
            words = "移除" if value is None else "保留"
        case ["evidence", _, "for", _]:
            words = "不证明" if value is None else "证明"
        case _:
            words = _plain(field, value)
    return words


def _options(catalogue: Catalogue, code: str, keys: list[str] | None) -> str:
    item = catalogue.items[code]
    return "；".join(f"{key} {item.option(key).text}" for key in keys or ()) or "未作答"


def _checkpoints(catalogue: Catalogue, code: str, keys: list[str] | None) -> str:
    known = catalogue.scenarios[code].checkpoints
    return "；".join(known[key].text for key in keys or ()) or "一项都没勾"


def _plain(field: str, value: Json) -> str:
    names: Mapping[str, str] = {"status": STATUSES, "assessment/kind": KINDS}.get(field, {})
    return "（空）" if value is None else names.get(str(value), str(value))
