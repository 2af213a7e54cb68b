"""The fields of a review and a visit, and their values, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.language import mark, tr
from app.said import said
from app.storage.reviewing import BEFORE, METHODS, PREFIXES, SOURCE, VERDICTS, VISIT_TEXTS

if TYPE_CHECKING:
    from app.scoring.catalogue import Catalogue
    from app.storage.canonical import Json

_KINDS = {"claim": mark("申报"), "review": mark("复核结论"), "improvement": mark("改善说明")}
_PLAIN = {
    SOURCE: mark("复核所依据的自诊断"),
    "improvement/summary": mark("业务改善说明"),
    BEFORE: mark("对照的改造前评测"),
    "visit/date": mark("现场调研日期"),
    "visit/time": mark("现场调研时间"),
    "visit/methods": mark("现场调研方式"),
    **{f"visit/{key}": said("现场调研的{label}", label=it) for key, it in VISIT_TEXTS.items()},
}
_PARTS = {"note": mark("备注"), "checkpoints": mark("判定要点")}


def is_review(field: str) -> bool:
    """Whether a field belongs to a review, a visit or what became better."""
    return field.startswith(PREFIXES)


def review_field(catalogue: Catalogue, field: str) -> str:
    """Return what such a field is called."""
    if field in _PLAIN:
        return tr(_PLAIN[field])
    kind, code, *parts = field.split("/")
    if kind == "visit":
        return tr("现场调研参加人员的签到") if len(parts) > 1 else tr("现场调研参加人员")
    measure = catalogue.measures.get(code)
    named = catalogue.items.get(code) or catalogue.scenarios.get(code)
    subject = tr(measure.text) if measure else f"{code} {tr(named.name)}" if named else code
    return tr(
        "{subject}的{kind}{parts}",
        subject=subject,
        kind=tr(_KINDS[kind]),
        parts=tr(_PARTS.get(parts[0], "")) if parts else "",
    )


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
            told = tr("自诊断{assessment}", assessment=str(value.get("assessment"))[:8])
        case ["review", _] if isinstance(value, dict):
            verdict = tr(VERDICTS.get(str(value.get("verdict")), ""))
            told = tr("{verdict}：{reason}", verdict=verdict, reason=value.get("reason")).rstrip(
                tr("：")
            )
        case ["visit", "people", _] if isinstance(value, dict):
            told = tr("，").join(str(text) for key, text in value.items() if text and key != "side")
        case ["visit", "people", _, "signature"] if value is not None:
            told = tr("已签到")
        case ["visit", "methods"] if isinstance(value, list):
            told = tr("、").join(tr(METHODS.get(str(key), str(key))) for key in value)
        case ["improvement", "before"] if value is not None:
            told = tr("评测{value}", value=str(value)[:8])
    return told
