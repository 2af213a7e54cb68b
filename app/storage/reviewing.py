"""What reviewing a self-diagnosis and visiting the enterprise write: the shape of each entry.

All of it is in the journal and none of it is assessed.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.language import mark, tr
from app.plain import quoted

if TYPE_CHECKING:
    from app.storage.canonical import Json

CLAIM, REVIEW, VISIT, IMPROVEMENT = "claim/", "review/", "visit/", "improvement/"
"""With these begin the fields of what was claimed, its review, the visit, what became better."""
PREFIXES = (CLAIM, REVIEW, VISIT, IMPROVEMENT)
SOURCE = f"{REVIEW}source"
BEFORE = f"{IMPROVEMENT}before"
"""Which assessment before the transformation this one is compared with, when somebody chose."""
VERDICTS = {
    "accepted": mark("接受"),
    "changed": mark("更改"),
    "site_check": mark("待现场核实"),
    "settled": mark("现场已核定"),
}
METHODS = {
    "survey": mark("调研"),
    "interview": mark("访谈"),
    "documents": mark("查阅资料"),
    "demonstration": mark("系统演示"),
}
SIDES = {"team": mark("评测组"), "enterprise": mark("企业")}
VISIT_TEXTS = {"agenda": mark("日程"), "opening": mark("首次会议"), "closing": mark("末次会议")}
MAX_TEXT = 2000
MAX_NAME = 100
_ASSESSMENT = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_FINGERPRINT = re.compile(r"([0-9a-f]{64})?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_HOURS = re.compile(r"([0-9]{1,2}:[0-5][0-9])(?:-([0-9]{1,2}:[0-5][0-9]))?", re.ASCII)
_PERSON = ("side", "name", "organisation", "duty")
_PHONE = "phone"
_MOST_POINTS = 3000
_LAST_MINUTE = "23:59"
_PUNCTUATION = str.maketrans("：－—–至到～~", ":-------")
_COORDINATES = 3  # x, y, milliseconds


def normal_assessment(value: Json) -> str:
    """Return the id of an assessment, as of the one before that another is compared with."""
    text = _text(value)
    if not _ASSESSMENT.fullmatch(text):
        raise BadInput(tr("评测编号不对。"))
    return text


def normal_source(value: Json) -> Json:
    """Return which self-diagnosis was reviewed: its id, its package's fingerprint or nothing."""
    found = _object(value, ("assessment", "statement"))
    if not _ASSESSMENT.fullmatch(found["assessment"]):
        raise BadInput(tr("自诊断的编号不对。"), path=".assessment")
    if not _FINGERPRINT.fullmatch(found["statement"]):
        raise BadInput(
            tr("自诊断评测包的指纹应为64位小写十六进制数，没有则为空。"), path=".statement"
        )
    return dict(found)


def normal_verdict(value: Json) -> tuple[str, str, Json]:
    """Return verdict, reason and the answer it was given on; the caller checks that answer."""
    if not isinstance(value, dict) or value.keys() != {"verdict", "reason", "answer"}:
        raise BadInput(tr("复核结论应有结论、理由和核定的答案三项。"))
    verdict, reason = value["verdict"], _text(value["reason"])
    if not isinstance(verdict, str) or verdict not in VERDICTS:
        raise BadInput(
            tr("复核结论只能是{verdicts}之一。", verdicts=tr("、").join(VERDICTS)), path=".verdict"
        )
    if verdict != "accepted" and not reason.strip():
        raise BadInput(tr("没有原样接受的，必须写明理由或要核实的问题。"), path=".reason")
    return verdict, reason.strip(), value["answer"]


def normal_day(value: Json) -> str:
    """Return a day such as 2026-03-05; BadInput when there is none."""
    text = _text(value)
    try:
        if _DAY.fullmatch(text):
            return date.fromisoformat(text).isoformat()
    except ValueError:
        pass
    raise BadInput(tr("日期应写成2026-03-05这样，不能是“{text}”。", text=quoted(text)))


def normal_hours(value: Json) -> str:
    """Return when a visit begins, and ends if that is known: 09:00 or 09:00-11:30, 24 hours."""
    text = _text(value).translate(_PUNCTUATION).replace(" ", "")
    found = _HOURS.fullmatch(text)
    hours = [hour.zfill(len("00:00")) for hour in found.groups() if hour] if found else []
    if not hours or hours[-1] > _LAST_MINUTE or hours != sorted(set(hours)):
        raise BadInput(
            tr("时间应写成09:00或09:00-11:30这样，不能是“{value}”。", value=quoted(str(value)))
        )
    return "-".join(hours)


def normal_methods(value: Json) -> Json:
    """Return the methods of a visit in their usual order; BadInput for an unknown one."""
    given = value if isinstance(value, list) else [None]
    for method in given:
        if not isinstance(method, str) or method not in METHODS:
            raise BadInput(tr("调研方式只能是{methods}。", methods=tr("、").join(METHODS)))
    return [method for method in METHODS if method in given]


def normal_person(value: Json) -> Json:
    """Return somebody who took part in a visit: side, name, organisation, duty, maybe telephone."""
    phoned = isinstance(value, dict) and _PHONE in value
    keys = (*_PERSON, _PHONE) if phoned else _PERSON
    found = {key: text.strip() for key, text in _object(value, keys).items()}
    if not found.get(_PHONE):  # as it was written before there were telephones
        found.pop(_PHONE, None)
    if found["side"] not in SIDES:
        raise BadInput(
            tr("参加人员只能属于{sides}之一。", sides=tr("、").join(SIDES)), path=".side"
        )
    if not found["name"]:
        raise BadInput(tr("请填写参加人员的姓名。"), path=".name")
    if any(len(text) > MAX_NAME for text in found.values()):
        raise BadInput(tr("姓名、单位、职务和电话各不超过{n}个字。", n=MAX_NAME))
    return dict(found)


def normal_strokes(value: Json) -> Json:
    """Return a drawn signature: strokes of points, each `[x, y, milliseconds]` in whole numbers."""
    strokes = value if isinstance(value, list) else []
    points = [point for stroke in strokes if isinstance(stroke, list) for point in stroke]
    if not 0 < len(points) <= _MOST_POINTS or not all(map(_is_point, points)):
        raise BadInput(tr("手写签名应为若干笔，每个点为[x, y, 毫秒]三个整数，请重新签写。"))
    if not all(isinstance(stroke, list) and stroke for stroke in strokes):
        raise BadInput(tr("手写签名的每一笔应为一列点，请重新签写。"))
    return value


def normal_text(value: Json) -> str:
    """Return a longer text without surrounding space."""
    return _text(value).strip()


def _is_point(point: Json) -> bool:
    return (
        isinstance(point, list)
        and len(point) == _COORDINATES
        and all(isinstance(it, int) and not isinstance(it, bool) and it >= 0 for it in point)
    )


def _object(value: Json, keys: tuple[str, ...]) -> dict[str, str]:
    if not isinstance(value, dict) or value.keys() != set(keys):
        raise BadInput(tr("应有{keys}这几项。", keys=tr("、").join(keys)))
    return {key: _text(value[key]) for key in keys}


def _text(value: Json) -> str:
    if not isinstance(value, str) or len(value) > MAX_TEXT:
        raise BadInput(tr("应为不超过{n}个字的文字。", n=MAX_TEXT))
    return value
