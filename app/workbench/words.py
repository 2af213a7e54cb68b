"""Journal fields and their values in words, as a page or a command shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.language import mark, tr
from app.programmes.loader import programme_keys, shipped
from app.reports.sections import PREFIX, SECTIONS
from app.said import said
from app.storage.claims import PROGRAMME
from app.storage.names import KINDS, STATUSES
from app.workbench.assessments import ENTERPRISE_FIELDS
from app.workbench.claim_words import claim_field, claim_value
from app.workbench.review_words import answered_field, is_review, review_field, review_value

if TYPE_CHECKING:
    from app.programmes.programme import Programme
    from app.scoring.catalogue import Catalogue
    from app.storage.canonical import Json
    from app.storage.journal import State

NOTHING = mark("（空）")
_PARTS = {
    "options": mark("选项"),
    "grade": mark("场景等级"),
    "checkpoints": mark("判定要点"),
    "note": mark("备注"),
}
_EVIDENCE_PARTS = {
    "caption": mark("的说明"),
    "rotation": mark("的显示方向"),
    "order": mark("的排列位置"),
}
_ABOUT = {"assignment": mark("负责人"), "report": mark("的建议")}
_PLAIN = {
    "status": mark("评测状态"),
    "assessment/kind": mark("评测种类"),
    "assessment/edition": mark("指标版本"),
    **{
        f"{PREFIX}{section.key}": said("报告中的“{title}”", title=section.title)
        for section in SECTIONS
    },
}
_ENTERPRISE = {field.key: field.label for field in ENTERPRISE_FIELDS}


def field_words(
    catalogue: Catalogue, state: State, field: str, programme: Programme | None = None
) -> str:
    """Return what a field is called, such as `F5 信息系统选项` or `佐证“车间.jpg”的说明`.

    `programme` is the chosen one where it is known; a shipped one is found without it.
    """
    match field.split("/"):
        case ["items" | "scenarios", code, part]:
            return _of(_subject(catalogue, code), tr(_PARTS.get(part, part)))
        case ["measures", code] if code in catalogue.measures:
            return tr(catalogue.measures[code].text)
        case ["enterprise", key]:
            return tr(_ENTERPRISE.get(key, key))
        case ["assignment" as what, code] | ["report" as what, "advice", code]:
            return _of(_subject(catalogue, code), tr(_ABOUT[what]))
        case ["evidence", sha256, *parts]:
            return tr(
                "佐证“{file_name}”{evidence_part}",
                file_name=file_name(state, sha256),
                evidence_part=_evidence_part(catalogue, parts),
            )
        case _:
            return _other_field(catalogue, field, programme or _shipped(state))


def _of(subject: str, part: str) -> str:
    return tr("{subject}{part}", subject=subject, part=part)


def _other_field(catalogue: Catalogue, field: str, programme: Programme | None) -> str:
    if is_review(field):
        return review_field(catalogue, field)
    if field.startswith(PROGRAMME):
        return claim_field(field.removeprefix(PROGRAMME).split("/"), programme)
    return tr(_PLAIN.get(field, field))


def _shipped(state: State) -> Programme | None:
    key = state.values.get(f"{PROGRAMME}key")
    return shipped(str(key)) if key in programme_keys() else None


def value_words(catalogue: Catalogue, field: str, value: Json) -> str:
    """Return a value as people say it: `B 有线网络`, `3级`, `120 台`, `已移除`."""
    if field.startswith(PROGRAMME) and value is not None:
        return claim_value(value)
    told = review_value(field, value) if is_review(field) else None
    return told or _value_words(catalogue, answered_field(catalogue, field), value)


def _value_words(catalogue: Catalogue, field: str, value: Json) -> str:
    words = _plain(value)
    match field.split("/"):
        case ["evidence", _, *parts]:
            words = _evidence_value(parts, value)
        case ["items", code, "options"]:
            words = tr("、").join(_option(catalogue, code, key) for key in _keys(value)) or tr(
                "未作答"
            )
        case ["scenarios", _, "grade"]:
            words = tr("未评级") if value is None else tr("{value}级", value=value)
        case ["scenarios", code, "checkpoints"]:
            words = tr("；").join(_point(catalogue, code, key) for key in _keys(value)) or tr(
                "一项未勾"
            )
        case ["measures", code] if code in catalogue.measures and value is not None:
            words = f"{value} {tr(catalogue.measures[code].unit)}".strip()
        case ["status"]:
            words = tr(STATUSES.get(str(value), NOTHING))
        case ["assessment", "kind"]:
            words = tr(KINDS.get(str(value), NOTHING))
    return words


def _plain(value: Json) -> str:
    return str(value) if value not in (None, "") else tr(NOTHING)


def file_name(state: State, sha256: str) -> str:
    """Return what a piece of evidence is called; the start of its hash when it was removed."""
    value = state.values.get(f"evidence/{sha256}")
    return str(value["name"]) if isinstance(value, dict) and "name" in value else f"{sha256[:8]}…"


def _subject(catalogue: Catalogue, code: str) -> str:
    named = catalogue.items.get(code) or catalogue.scenarios.get(code)
    return f"{code} {tr(named.name)}" if named else code


def _option(catalogue: Catalogue, code: str, key: str) -> str:
    found = catalogue.items[code].by_key.get(key) if code in catalogue.items else None
    return f"{key} {tr(found.text)}" if found else key


def _point(catalogue: Catalogue, code: str, key: str) -> str:
    scenario = catalogue.scenarios.get(code)
    return tr(scenario.checkpoints[key].text) if scenario and key in scenario.checkpoints else key


def _keys(value: Json) -> list[str]:
    return [str(key) for key in value] if isinstance(value, list) else []


def _evidence_part(catalogue: Catalogue, parts: list[str]) -> str:
    match parts:
        case []:
            return ""
        case ["for", code]:
            return tr("证明{subject}", subject=_subject(catalogue, code))
        case _:
            return tr(_EVIDENCE_PARTS.get(parts[0], parts[0]))


def _evidence_value(parts: list[str], value: Json) -> str:
    match parts:
        case []:
            return str(value.get("name")) if isinstance(value, dict) else tr("已移除")
        case ["for", _]:
            return tr("是") if value else tr("否")
        case ["rotation"] if value is not None:
            return tr("顺时针{value}度", value=value)
        case ["order"] if value is not None:
            return tr("已调整")
    return _plain(value)
