"""What pydantic finds wrong with a file, as one Chinese sentence with the JSON path."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.language import mark, tr
from app.plain import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

PATTERNS: dict[str, str] = {}
_PLAIN_KEY = re.compile(r"[\w-]+")
_OBJECT = mark("应为对象，即花括号括起来的若干项。")
_LIST = mark("应为列表，即方括号括起来的若干项。")
_TEXT = mark("应为文字，请加上引号。")
_INTEGER = mark("应为整数，不加引号，不带小数点。")
_SENTENCES = {
    "missing": mark("缺少这一项，请补上。"),
    "extra_forbidden": mark("没有这一项，请检查拼写或删除它。"),
    "model_type": _OBJECT,
    "model_attributes_type": _OBJECT,
    "dict_type": _OBJECT,
    "tuple_type": _LIST,
    "list_type": _LIST,
    "string_type": _TEXT,
    "int_type": _INTEGER,
    "int_from_float": _INTEGER,
    "string_too_long": mark("文字过长：最多{max_length}个字，请缩短。"),
    "string_too_short": mark("不能为空，请填写。"),
    "greater_than_equal": mark("不能小于{ge}，请核对。"),
    "less_than_equal": mark("不能大于{le}，请核对。"),
}
_OTHER = mark("内容不符合文件格式，请对照格式说明修改。")


def refused(error: ValidationError) -> BadInput:
    """Turn the first thing that pydantic found into the error that the user sees."""
    first = error.errors(include_url=False)[0]
    return BadInput(_sentence(first), path=json_path(first["loc"]))


def json_path(steps: Iterable[str | int]) -> str:
    """Write the place of a value, such as `$.items.F2.options[1]`."""
    return "$" + "".join(_step(step) for step in steps)


def pattern(expression: str, meaning: str) -> str:
    """Register what a text that matches `expression` is, for the sentence when one does not."""
    PATTERNS[expression] = meaning
    return expression


def _step(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    if _PLAIN_KEY.fullmatch(step):
        return f".{quoted(step)}"
    return f"[{json.dumps(quoted(step), ensure_ascii=False)}]"


def _sentence(error: ErrorDetails) -> str:
    kind, context = error["type"], error.get("ctx", {})
    if kind == "refused":
        return error["msg"]
    if kind == "string_pattern_mismatch":
        return tr("应为{pattern}，请核对。", pattern=PATTERNS[context["pattern"]])
    if kind == "literal_error":
        known = re.findall(r"'([^']*)'", context["expected"])
        return tr("应为{known}，请修改。", known=tr("或").join(known))
    return tr(_SENTENCES.get(kind, _OTHER)).format(**context)
