"""The fields of a review and a visit, and their values, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.storage.reviewing import BEFORE, METHODS, PREFIXES, SOURCE, VERDICTS, VISIT_TEXTS

if TYPE_CHECKING:
    from app.scoring.catalogue import Catalogue
    from app.storage.canonical import Json

_KINDS = {"claim": "申报", "review": "复核结论", "improvement": "改善说明"}
_PLAIN = {
    SOURCE: "复核所依据的自诊断",
    "improvement/summary": "业务改善说明",
    BEFORE: "对照的改造前评测",
    "visit/date": "现场调研日期",
    "visit/time": "现场调研时间",
    "visit/methods": "现场调研方式",
    **{f"visit/{key}": f"现场调研的{label}" for key, label in VISIT_TEXTS.items()},
}
_PARTS = {"note": "备注", "checkpoints": "判定要点"}


def is_review(field: str) -> bool:
    """Whether a field belongs to a review, a visit or what became better."""
    return field.startswith(PREFIXES)


def review_field(catalogue: Catalogue, field: str) -> str:
    """Return what such a field is called."""
    if field in _PLAIN:
        return _PLAIN[field]
    kind, code, *parts = field.split("/")
    if kind == "visit":
        return "现场调研参加人员的签到" if len(parts) > 1 else "现场调研参加人员"
    measure = catalogue.measures.get(code)
    named = catalogue.items.get(code) or catalogue.scenarios.get(code)
    subject = measure.text if measure else f"{code} {named.name}" if named else code
    return f"{subject}的{_KINDS[kind]}{_PARTS.get(parts[0], '') if parts else ''}"


def answered_field(catalogue: Catalogue, field: str) -> str:
    """Return the field that a claim is about; any other field as it is."""
    match field.split("/"):
        case ["claim", code] if code in catalogue.items:
            return f"items/{code}/options"
        case ["claim", code] if code in catalogue.scenarios:
            return f"scenarios/{code}/grade"
        case ["claim", code]:
            return f"measures/{code}"
        case ["claim", code, part]:
            return f"{'items' if code in catalogue.items else 'scenarios'}/{code}/{part}"
    return field


def review_value(field: str, value: Json) -> str | None:
    """Return a verdict, a person, a signature or methods as people say it; None for a text."""
    told = None
    match field.split("/"):
        case ["review", "source"] if isinstance(value, dict):
            told = f"自诊断{str(value.get('assessment'))[:8]}"
        case ["review", _] if isinstance(value, dict):
            verdict = VERDICTS.get(str(value.get("verdict")), "")
            told = f"{verdict}：{value.get('reason')}".rstrip("：")
        case ["visit", "people", _] if isinstance(value, dict):
            told = "，".join(str(text) for key, text in value.items() if text and key != "side")
        case ["visit", "people", _, "signature"] if value is not None:
            told = "已签到"
        case ["visit", "methods"] if isinstance(value, list):
            told = "、".join(METHODS.get(str(key), str(key)) for key in value)
        case ["improvement", "before"] if value is not None:
            told = f"评测{str(value)[:8]}"
    return told
