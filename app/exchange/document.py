"""The interchange document `assessment.json`: reading it, making it of a journal, scoring it."""

from __future__ import annotations

import re
from collections import defaultdict
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from app.errors import BadInput
from app.exchange.models import SCHEMA, AssessmentDocument
from app.exchange.wording import json_path, refused
from app.language import tr
from app.plain import quoted
from app.scoring.answers import (
    check_checkpoints,
    check_options,
    impossible_measures,
    parse_measure,
)
from app.scoring.outcome import score
from app.scoring.path import next_path
from app.scoring.text import show_missing, show_points
from app.storage.canonical import strict_json
from app.storage.claims import PROGRAMME
from app.storage.fields import REPORT
from app.storage.journal import is_arrangement
from app.storage.reviewing import PREFIXES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from app.scoring.catalogue import Catalogue
    from app.scoring.outcome import Condition
    from app.scoring.path import Path
    from app.storage.canonical import Json
    from app.storage.journal import State

__all__ = [
    "AssessmentDocument",
    "check_document",
    "document_of",
    "json_schema",
    "read_document",
    "score_json",
]
_VERSION = re.compile(r"shuping\.assessment/([1-9][0-9]{0,5})")
_VITAL = re.compile(r"assessment/\w+|enterprise/name|evidence/[0-9a-f]{64}", re.ASCII)
_PARTS = ("enterprise", "items", "measures", "scenarios")
_FILE = "file"
_MAX_KEYS = 100
_NOBODY = "00000000-0000-0000-0000-000000000000"


def read_document(data: bytes, catalogue: Catalogue, *, full: bool) -> AssessmentDocument:
    """Read a document and hold it against the catalogue; every refusal is BadInput with its path.

    Without `full`, items and scenarios suffice and the edition is the catalogue's.
    """
    value = strict_json(data)
    if not isinstance(value, dict):
        raise BadInput(tr("最外层应为对象，即花括号括起来的若干项。"), path="$")
    _refuse_newer(value.get("schema"))
    document = _shaped(value if full else _completed(value, catalogue))
    check_document(document, catalogue)
    return document


def check_document(document: AssessmentDocument, catalogue: Catalogue) -> None:
    """Hold a document against the catalogue; BadInput with the JSON path of the first offence."""
    if document.edition != catalogue.edition:
        message = tr(
            "没有“{edition}”版指标，可用的是{edition2}版。",
            edition=quoted(document.edition),
            edition2=catalogue.edition,
        )
        raise BadInput(message, path="$.edition")
    _check_items(document, catalogue)
    _check_measures(document, catalogue)
    _check_scenarios(document, catalogue)
    _check_evidence(document, catalogue)


def document_of(assessment_id: str, state: State, *, undecided: bool = False) -> AssessmentDocument:
    """Write a journal's fold as a document; BadInput for conflicts and values of wrong shape.

    With `undecided`, as in a working file, a field in conflict has no value; but what a document
    cannot do without, and whether a file is there, must be decided all the same.
    """
    if open_fields := [it for it in state.conflicts if not undecided or _VITAL.fullmatch(it)]:
        fields = tr("、").join(sorted(open_fields))
        raise BadInput(tr("还有冲突没有裁定：{fields}。请先逐项裁定，再导出。", fields=fields))
    tree: dict[str, Any] = {"schema": SCHEMA, "id": assessment_id, **{part: {} for part in _PARTS}}
    files: dict[str, dict[str, Any]] = defaultdict(dict)
    for field in sorted(state.values):
        value = state.values[field]
        if value not in (None, "", []) and not _left_out(field):
            _put(tree, files, field, value)
    listed = [_entry(sha256, files[sha256]) for sha256 in sorted(files) if _FILE in files[sha256]]
    return _shaped({**tree, "evidence": listed})


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema of the document, as it is published in docs/assessment.schema.json."""
    schema = AssessmentDocument.model_json_schema(by_alias=True)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def score_json(catalogue: Catalogue, document: AssessmentDocument) -> dict[str, Json]:
    """Return the outcome of a document as plain JSON; points are texts with two decimals."""
    outcome = score(catalogue, document.answers(catalogue))
    return {
        "points": show_points(outcome.points, catalogue.thresholds),
        "points_exact": str(outcome.points),
        "dimensions": {code: show_points(points) for code, points in outcome.dimensions.items()},
        "items": {code: found.shown_points for code, found in outcome.items.items()},
        "scenario_counts": {
            str(level): {"all": count.all, "constrained": count.constrained}
            for level, count in outcome.scenario_counts.items()
        },
        "level": outcome.level,
        "level_name": outcome.level_name,
        "provisional": outcome.provisional,
        "level_range": list(outcome.level_range),
        "conditions": {str(row.level): _condition_json(row) for row in outcome.conditions},
        "profiles": [
            {
                "key": it.key,
                "points": show_points(it.points, catalogue.thresholds),
                "level": it.level,
            }
            for it in outcome.profiles
        ],
        "warnings": [
            {"code": it.code, "path": json_path(it.path.split("/")), "message": it.message}
            for it in outcome.warnings
        ],
        "path": _path_json(next_path(outcome)),
    }


def _refuse_newer(schema: object) -> None:
    found = _VERSION.fullmatch(schema) if isinstance(schema, str) else None
    if found and schema != SCHEMA:
        raise BadInput(
            tr(
                "这份文件的格式（{schema}）比本程序新，请升级数评台后再打开。",
                schema=quoted(str(schema)),
            ),
            path="$.schema",
        )


def _shaped(value: object) -> AssessmentDocument:
    _refuse_crowded(value)
    try:
        return AssessmentDocument.model_validate(value)
    except ValidationError as error:
        raise refused(error) from error


def _refuse_crowded(value: object) -> None:
    """Look before validating: each of a million wrong keys would get an error of its own."""
    waiting = [value]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            if len(node) > _MAX_KEYS:
                message = tr("有一处的项目过多：最多{n}项，请检查文件。", n=_MAX_KEYS)
                raise BadInput(message, path="$")
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)


def _completed(value: dict[str, Json], catalogue: Catalogue) -> dict[str, Json]:
    """Fill in what scoring does not look at, so that one shape serves both readers."""
    enterprise = value.get("enterprise", {})
    if isinstance(enterprise, dict):
        enterprise = {"name": "未填写", **enterprise}
    needless: dict[str, Json] = {"id": _NOBODY, "kind": "self", "measures": {}, "evidence": []}
    known: dict[str, Json] = {"schema": SCHEMA, "edition": catalogue.edition}
    return {**needless, **known, **value, "enterprise": enterprise}


def _check_items(document: AssessmentDocument, catalogue: Catalogue) -> None:
    for code, answer in document.items.items():
        _refuse_unknown(("items", code), code, catalogue.items, tr("采集项"))
        with _at("items", code, "options"):
            check_options(catalogue.items[code], answer.options)


def _check_measures(document: AssessmentDocument, catalogue: Catalogue) -> None:
    numbers = {}
    for code, text in document.measures.items():
        _refuse_unknown(("measures", code), code, catalogue.measures, tr("基础数据"))
        with _at("measures", code):
            numbers[code] = parse_measure(catalogue.measures[code], text)
    for problem in impossible_measures(catalogue, numbers):
        raise BadInput(problem.message, path=json_path(("measures", problem.code)))


def _check_scenarios(document: AssessmentDocument, catalogue: Catalogue) -> None:
    for code, answer in document.scenarios.items():
        _refuse_unknown(("scenarios", code), code, catalogue.scenarios, tr("应用场景"))
        with _at("scenarios", code, "checkpoints"):
            check_checkpoints(catalogue.scenarios[code], answer.checkpoints)


def _check_evidence(document: AssessmentDocument, catalogue: Catalogue) -> None:
    known = (*catalogue.items, *catalogue.scenarios)
    seen: set[str] = set()
    for place, entry in enumerate(document.evidence):
        if entry.sha256 in seen:
            message = tr("同一份佐证材料列了两次，请合并为一条。")
            raise BadInput(message, path=json_path(("evidence", place, "sha256")))
        seen.add(entry.sha256)
        for number, code in enumerate(entry.codes):
            where = ("evidence", place, "for", number)
            _refuse_unknown(where, code, known, tr("采集项或应用场景"))
            if code in entry.codes[:number]:
                raise BadInput(tr("{code}重复了，请只保留一个。", code=code), path=json_path(where))


def _refuse_unknown(
    where: tuple[str | int, ...], code: str, known: Collection[str], what: str
) -> None:
    if code not in known:
        message = tr(
            "没有“{code}”这个{what}，可用的是：{known}。",
            code=quoted(code),
            what=what,
            known=tr("、").join(known),
        )
        raise BadInput(message, path=json_path(where))


@contextmanager
def _at(*where: str) -> Iterator[None]:
    """Complete the path of what a rule refuses."""
    try:
        yield
    except BadInput as error:
        raise BadInput(error.message, path=json_path(where) + (error.path or "")) from error


def _left_out(field: str) -> bool:
    """Whether a field is not assessed: status, the report's texts, programme, review, tasks."""
    beside = (REPORT, PROGRAMME, *PREFIXES)
    return field == "status" or field.startswith(beside) or is_arrangement(field)


def _put(tree: dict[str, Any], files: dict[str, dict[str, Any]], field: str, value: Json) -> None:
    match field.split("/"):
        case ["assessment", "kind"]:
            tree["kind"] = value
        case ["assessment", "edition"]:
            tree["edition"] = value.get("edition") if isinstance(value, dict) else value
        case ["enterprise" | "measures" as part, key]:
            tree[part][key] = value
        case ["items" | "scenarios" as part, code, key]:
            tree[part].setdefault(code, {})[key] = value
        case ["evidence", sha256]:
            files[sha256][_FILE] = value
        case ["evidence", sha256, "caption"]:
            files[sha256]["caption"] = value
        case ["evidence", sha256, "for", code] if value is True:
            files[sha256].setdefault("for", []).append(code)
        case _:
            raise BadInput(
                tr("变更记录中有无法识别的字段“{field}”，请升级数评台后再试。", field=quoted(field))
            )


def _entry(sha256: str, parts: dict[str, Any]) -> object:
    file = parts.pop(_FILE)
    return {**file, **parts, "sha256": sha256} if isinstance(file, dict) else file


def _condition_json(row: Condition) -> dict[str, Json]:
    return {
        "points": {
            "have": show_points(row.points_have, (row.points_need,)),
            "need": show_points(row.points_need),
            "missing": show_missing(row.points_missing),
        },
        "scenarios": {
            "have": row.scenarios_have,
            "need": row.scenarios_need,
            "missing": row.scenarios_missing,
        },
        "constrained": {
            "have": row.constrained_have,
            "need": row.constrained_need,
            "missing": row.constrained_missing,
        },
        "met": row.met,
    }


def _path_json(path: Path | None) -> Json:
    if path is None:
        return None
    return {
        "level": path.level,
        "changes": path.changes,
        "steps": [
            {
                "kind": step.kind,
                "code": step.code,
                "name": step.name,
                "before": _answer_json(step.before),
                "after": _answer_json(step.after),
                "gain": show_points(step.gain),
            }
            for step in path.steps
        ],
    }


def _answer_json(answer: tuple[str, ...] | int | None) -> Json:
    return list(answer) if isinstance(answer, tuple) else answer
