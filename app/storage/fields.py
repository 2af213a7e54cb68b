"""The fields an assessment may have, and the one way each value is written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from app.errors import BadInput
from app.language import tr
from app.plain import quoted
from app.scoring.answers import check_checkpoints, check_grade, check_options, parse_measure
from app.storage import claims, reviewing
from app.storage.names import KINDS, STATUSES
from app.storage.originals import MEDIA_TYPES

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from app.scoring.catalogue import Catalogue
    from app.storage.canonical import Json

T = TypeVar("T")
_Reader: TypeAlias = "Callable[[Catalogue, str, Json], Json]"

ENTERPRISE_KEYS = (
    "name",
    "credit_code",
    "city",
    "district",
    "industry",
    "address",
    "legal_representative",
    "contact",
    "phone",
    "established",
    "main_products",
)
MAX_LINE = 500
MAX_NOTE = 5000
MAX_ASSIGNEE = 100
MAX_REPORT_TEXT = 20_000
REPORT = "report/"
"""With this begin the fields that hold what people wrote for the report."""
REPORT_SECTIONS = (
    "summary",
    "profile",
    "process",
    "equipment",
    "software",
    "visit",
    "people",
    "analysis",
    "advice",
)
ROTATIONS = (0, 90, 180, 270)
MAX_ORDER = 2**53 - 1
_SHA256 = "[0-9a-f]{64}"
_ENTRY = "[0-9a-f]{16}"
_EVIDENCE_KEYS = {"name", "media_type", "size", "taken_at", "place"}
_DEGREES = re.compile(r"-?[0-9]{1,3}(\.[0-9]{1,8})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Edit:
    """A value for a field, before it becomes a change; `reason` is for decisions and reopening.

    `beside` holds further values that stand beside it: undoing a decision opens the conflict again.
    """

    field: str
    value: Json
    reason: str | None = None
    beside: tuple[Json, ...] = ()

    @property
    def values(self) -> tuple[Json, ...]:
        """All values that the field is to have."""
        return (self.value, *self.beside)


def normal_value(catalogue: Catalogue, field: str, value: Json) -> Json:
    """Return the value as it is stored, so that equal answers are equal bytes.

    Options and checkpoints come in catalogue order, measures without needless zeros. Raises
    BadInput with the field as its path: unknown field or code, wrong type, not an allowed value.
    """
    try:
        read, code = _reader(field)
        return None if value is None else read(catalogue, code, value)
    except BadInput as error:
        raise BadInput(error.message, path=quoted(field) + (error.path or "")) from error


@lru_cache(maxsize=4096)
def _reader(field: str) -> tuple[_Reader, str]:
    for pattern, read in _READERS:
        match = pattern.fullmatch(field)
        if match:
            return read, match.group("code") if "code" in pattern.groupindex else ""
    raise BadInput(tr("不认识的字段，可能来自更新的版本，请升级“数评台”。"))


def _options(catalogue: Catalogue, code: str, value: Json) -> Json:
    item = _known(catalogue.items, code, tr("采集项"))
    return list(check_options(item, _texts(value)))


def _measure(catalogue: Catalogue, code: str, value: Json) -> Json:
    measure = _known(catalogue.measures, code, tr("基础数据"))
    text = format(parse_measure(measure, _line(catalogue, code, value)), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _grade(catalogue: Catalogue, code: str, value: Json) -> Json:
    _known(catalogue.scenarios, code, tr("应用场景"))
    return check_grade(value)


def _checkpoints(catalogue: Catalogue, code: str, value: Json) -> Json:
    scenario = _known(catalogue.scenarios, code, tr("应用场景"))
    return list(check_checkpoints(scenario, _texts(value)))


def _note(catalogue: Catalogue, code: str, value: Json) -> Json:
    _item_or_scenario(catalogue, code)
    return _text(value, MAX_NOTE)


def _link(catalogue: Catalogue, code: str, value: Json) -> Json:
    _item_or_scenario(catalogue, code)
    if value is not True:
        raise BadInput(tr("佐证与采集项的关联只能是“是”或空。"))
    return True


def _assignee(catalogue: Catalogue, code: str, value: Json) -> Json:
    _item_or_scenario(catalogue, code)
    name = _text(value, MAX_ASSIGNEE)
    if not name or name != name.strip():
        raise BadInput(tr("负责人姓名不能为空，前后也不能有空格。"))
    return name


def _report_text(_catalogue: Catalogue, _code: str, value: Json) -> Json:
    return _text(value, MAX_REPORT_TEXT)


def _report_advice(catalogue: Catalogue, code: str, value: Json) -> Json:
    _item_or_scenario(catalogue, code)
    return _text(value, MAX_REPORT_TEXT)


def _claim(read: Callable[[Json], Json]) -> _Reader:
    """Return the reader of an entry that no catalogue knows of."""
    return lambda _catalogue, _code, value: read(value)


def _fact(_catalogue: Catalogue, code: str, value: Json) -> Json:
    return claims.normal_fact(code, value)


def _claimed(catalogue: Catalogue, code: str, value: Json) -> Json:
    """Read what a self-diagnosis claimed: an item's options, a scenario's grade or a measure."""
    if code in catalogue.items:
        return _options(catalogue, code, value)
    if code in catalogue.scenarios:
        return _grade(catalogue, code, value)
    return _measure(catalogue, code, value)


def _verdict(catalogue: Catalogue, code: str, value: Json) -> Json:
    _item_or_scenario(catalogue, code)
    verdict, reason, answer = reviewing.normal_verdict(value)
    settled = None if answer is None else _claimed(catalogue, code, answer)
    return {"verdict": verdict, "reason": reason, "answer": settled}


def _improvement(catalogue: Catalogue, code: str, value: Json) -> Json:
    if code != "summary":
        _item_or_scenario(catalogue, code)
    return reviewing.normal_text(value)


def _rotation(_catalogue: Catalogue, _code: str, value: Json) -> Json:
    if isinstance(value, bool) or not isinstance(value, int) or value not in ROTATIONS:
        raise BadInput(tr("照片显示方向只能是顺时针 0、90、180 或 270 度。"))
    return value


def _order(_catalogue: Catalogue, _code: str, value: Json) -> Json:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MAX_ORDER:
        raise BadInput(tr("佐证的排列位置应为非负整数。"))
    return value


def _evidence(_catalogue: Catalogue, _code: str, value: Json) -> Json:
    if not isinstance(value, dict) or value.keys() != _EVIDENCE_KEYS:
        raise BadInput(tr("佐证信息应有文件名、类型、大小、拍摄时间和地点五项。"))
    size = value["size"]
    if isinstance(size, bool) or not isinstance(size, int) or size <= 0:
        raise BadInput(tr("文件大小应为正整数（字节）。"))
    if value["media_type"] not in MEDIA_TYPES:
        raise BadInput(tr("佐证类型只能是 JPEG、PNG、HEIC 或 PDF。"))
    _text(value["name"], MAX_LINE)
    if value["taken_at"] is not None:
        _text(value["taken_at"], 40)
    _place(value["place"])
    return value


def _place(value: Json) -> None:
    if value is None:
        return
    if not isinstance(value, dict) or value.keys() != {"lat", "lon"}:
        raise BadInput(tr("拍摄地点应有纬度和经度两项。"))
    for degrees in value.values():
        if not isinstance(degrees, str) or not _DEGREES.fullmatch(degrees):
            raise BadInput(tr("经纬度应为十进制度数，例如 23.1291。"))


def _edition(catalogue: Catalogue, _code: str, value: Json) -> Json:
    if not isinstance(value, dict) or value.keys() != {"edition", "sha256"}:
        raise BadInput(tr("指标版本应有版本名和目录文件的 SHA-256 两项。"))
    if value["edition"] != catalogue.edition:
        raise BadInput(
            tr("应为“{edition}”版指标，如是新版本，请升级“数评台”。", edition=catalogue.edition)
        )
    if not isinstance(value["sha256"], str) or not re.fullmatch(_SHA256, value["sha256"]):
        raise BadInput(tr("指标目录文件的 SHA-256 应为 64 位小写十六进制数。"))
    return value


def _kind(_catalogue: Catalogue, _code: str, value: Json) -> Json:
    return _one_of(KINDS, value, tr("评测种类"))


def _status(_catalogue: Catalogue, _code: str, value: Json) -> Json:
    return _one_of(STATUSES, value, tr("评测状态"))


def _line(_catalogue: Catalogue, _code: str, value: Json) -> str:
    return _text(value, MAX_LINE)


def _item_or_scenario(catalogue: Catalogue, code: str) -> None:
    if code not in catalogue.items:
        _known(catalogue.scenarios, code, tr("采集项或应用场景"))


def _known(table: Mapping[str, T], code: str, what: str) -> T:
    if code not in table:
        raise BadInput(tr("没有编号为“{code}”的{what}。", code=quoted(code), what=what))
    return table[code]


def _one_of(allowed: Collection[str], value: Json, what: str) -> str:
    if not isinstance(value, str) or value not in allowed:
        raise BadInput(tr("{what}只能是{allowed}之一。", what=what, allowed=tr("、").join(allowed)))
    return value


def _texts(value: Json) -> list[str]:
    texts = [text for text in value if isinstance(text, str)] if isinstance(value, list) else []
    if not isinstance(value, list) or len(texts) != len(value):
        raise BadInput(tr('应为一组文字，例如 ["B", "C"]。'))
    return texts


def _text(value: Json, limit: int) -> str:
    if not isinstance(value, str) or len(value) > limit:
        raise BadInput(tr("应为不超过{limit}个字的文字。", limit=limit))
    return value


_READERS: tuple[tuple[re.Pattern[str], _Reader], ...] = tuple(
    (re.compile(pattern, re.ASCII), read)
    for pattern, read in (
        (r"items/(?P<code>\w+)/options", _options),
        (r"scenarios/(?P<code>\w+)/grade", _grade),
        (r"measures/(?P<code>\w+)", _measure),
        (r"scenarios/(?P<code>\w+)/checkpoints", _checkpoints),
        (r"(items|scenarios)/(?P<code>\w+)/note", _note),
        (rf"evidence/{_SHA256}", _evidence),
        (rf"evidence/{_SHA256}/caption", _line),
        (rf"evidence/{_SHA256}/rotation", _rotation),
        (rf"evidence/{_SHA256}/order", _order),
        (rf"evidence/{_SHA256}/for/(?P<code>\w+)", _link),
        (rf"enterprise/({'|'.join(ENTERPRISE_KEYS)})", _line),
        (r"assignment/(?P<code>\w+)", _assignee),
        (rf"{REPORT}({'|'.join(REPORT_SECTIONS)})", _report_text),
        (rf"{REPORT}advice/(?P<code>\w+)", _report_advice),
        (rf"{reviewing.CLAIM}(?P<code>\w+)", _claimed),
        (rf"{reviewing.CLAIM}(?P<code>\w+)/checkpoints", _checkpoints),
        (rf"{reviewing.CLAIM}(?P<code>\w+)/note", _note),
        (reviewing.SOURCE, _claim(reviewing.normal_source)),
        (rf"{reviewing.REVIEW}(?P<code>\w+)", _verdict),
        (rf"{reviewing.VISIT}date", _claim(reviewing.normal_day)),
        (rf"{reviewing.VISIT}time", _claim(reviewing.normal_hours)),
        (rf"{reviewing.VISIT}methods", _claim(reviewing.normal_methods)),
        (rf"{reviewing.VISIT}({'|'.join(reviewing.VISIT_TEXTS)})", _claim(reviewing.normal_text)),
        (rf"{reviewing.VISIT}people/{_ENTRY}", _claim(reviewing.normal_person)),
        (rf"{reviewing.VISIT}people/{_ENTRY}/signature", _claim(reviewing.normal_strokes)),
        (reviewing.BEFORE, _claim(reviewing.normal_assessment)),
        (rf"{reviewing.IMPROVEMENT}(?P<code>\w+)", _improvement),
        (f"{claims.PROGRAMME}key", _claim(claims.normal_key)),
        (rf"{claims.PROGRAMME}facts/(?P<code>[a-z]\w{{0,39}})", _fact),
        (rf"{claims.PROGRAMME}costs/{_ENTRY}", _claim(claims.normal_cost)),
        (rf"{claims.PROGRAMME}acceptance/[a-z]\w{{0,39}}", _claim(claims.normal_acceptance)),
        (rf"{claims.PROGRAMME}receipts/{_ENTRY}", _claim(claims.normal_receipt)),
        ("status", _status),
        ("assessment/kind", _kind),
        ("assessment/edition", _edition),
    )
)
