"""Canonical JSON out (RFC 8785), strict JSON in, and the SHA-256 that names content."""

from __future__ import annotations

import hashlib
import json
import re
from decimal import Decimal, InvalidOperation
from json.encoder import c_make_encoder, encode_basestring  # type: ignore[attr-defined]
from typing import Any, TypeAlias

import rfc8785

from app.errors import BadInput
from app.language import tr
from app.plain import quoted

Json: TypeAlias = "bool | int | Decimal | str | list[Json] | dict[str, Json] | None"

MAX_BYTES = 16 * 1024 * 1024
MAX_DEPTH = 64
MAX_INTEGER = 2**53 - 1
_MAX_NUMBER_LENGTH = 60
_MAX_EXPONENT = 400
_STRING_OR_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*"|[\[{]|[\]}]', re.DOTALL)
_ESCAPED_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_PLAIN_KEY = re.compile(r"[\w-]+")
_LEAVES = frozenset((str, bool, type(None)))
# C code; for values that are plain it writes what RFC 8785 asks for. `JSONEncoder` makes one like
# it for each value, which takes longer than to write most.
_CHUNKS = c_make_encoder(None, None, encode_basestring, None, ":", ",", True, False, False)  # noqa: FBT003


def canonical(value: Any) -> bytes:  # noqa: ANN401 - any JSON-like value, checked here
    """Return the canonical JSON of `value` (RFC 8785); BadInput when it has none."""
    try:
        return "".join(_CHUNKS(value, 0)).encode() if _is_plain(value) else rfc8785.dumps(value)
    except (rfc8785.CanonicalizationError, UnicodeEncodeError) as error:
        raise BadInput(tr("内容中有无法保存的字符或数字，请改写后再试。")) from error
    except RecursionError as error:
        raise BadInput(tr("内容嵌套层数过多，无法保存。")) from error


def _is_plain(value: Any) -> bool:  # noqa: ANN401 - as `canonical`
    """Whether both ways of writing give the same; everything else is left to rfc8785.

    No floats, no integers too large for JSON, no types of one's own. Keys are in ASCII, because
    others may stand in another order by code points than by UTF-16 code units.
    """
    kind = type(value)
    if kind is dict:
        for key in value:
            if type(key) is not str or not key.isascii():
                return False
        value, kind = value.values(), list
    if kind is list:
        for part in value:
            if type(part) in _LEAVES:
                continue
            if not _is_plain(part):
                return False
        return True
    return kind in _LEAVES or (kind is int and -MAX_INTEGER <= value <= MAX_INTEGER)


def sha256_hex(data: bytes) -> str:
    """Return the SHA-256 of `data` as 64 lower-case hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def strict_json(data: bytes, *, max_bytes: int = MAX_BYTES) -> Json:
    """Read JSON without guessing; numbers with a fraction or an exponent become Decimal.

    Raises BadInput with the JSON path of the place: duplicate keys, NaN, Infinity, invalid UTF-8,
    a byte order mark, lone surrogates, numbers too large, more than 64 levels, too many bytes.
    """
    text = _decode(data, max_bytes)
    _refuse_depth(text)
    reading = _Reading()
    try:
        value = json.loads(
            text,
            object_pairs_hook=reading.object,
            parse_int=reading.integer,
            parse_float=reading.decimal,
            parse_constant=reading.constant,
        )
    except json.JSONDecodeError as error:
        message = tr(
            "不是正确的 JSON：第 {lineno} 行第 {colno} 个字符处有误，请检查文件。",
            lineno=error.lineno,
            colno=error.colno,
        )
        raise BadInput(message, path="$") from error
    # There hardly ever is a flaw, and half a character can only come of an escape.
    if reading.has_flaws or _ESCAPED_SURROGATE.search(text):
        _refuse_flaws(value)
    return value  # type: ignore[no-any-return]  # every flaw is gone: only Json is left


class _Flaw:
    """Stands in the tree where something is wrong, until its path is known."""

    def __init__(self, message: str) -> None:
        self.message = message


class _Reading:
    """Reads the parts of one text, and knows whether anything was wrong with any."""

    def __init__(self) -> None:
        self.has_flaws = False

    def object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) != len(pairs):
            seen: set[str] = set()
            for key, _ in pairs:
                if key in seen:
                    found[key] = self._flaw(tr("同一个键写了两次，请只保留一个。"))
                seen.add(key)
        return found

    def integer(self, text: str) -> int | _Flaw:
        # Longer texts never reach int(): Python refuses 4300 digits with an error of its own.
        if len(text) > _MAX_NUMBER_LENGTH or abs(int(text)) > MAX_INTEGER:
            return self._flaw(tr("整数过大，无法准确读取。"))
        return int(text)

    def decimal(self, text: str) -> Decimal | _Flaw:
        try:
            number = Decimal(text)
        except InvalidOperation:
            return self._flaw(tr("数字过大或过小，无法准确读取。"))
        if len(text) > _MAX_NUMBER_LENGTH or abs(number.adjusted()) > _MAX_EXPONENT:
            return self._flaw(tr("数字过大、过小或位数过多，无法准确读取。"))
        return number

    def constant(self, text: str) -> _Flaw:
        return self._flaw(tr("{text} 不是数字，请改为具体的数值。", text=text))

    def _flaw(self, message: str) -> _Flaw:
        self.has_flaws = True
        return _Flaw(message)


def _decode(data: bytes, max_bytes: int) -> str:
    if len(data) > max_bytes:
        raise BadInput(
            tr("文件过大：最多 {max_bytes} MB。", max_bytes=max_bytes // (1024 * 1024)), path="$"
        )
    if not data.strip():
        raise BadInput(tr("文件是空的，应为一份 JSON。"), path="$")
    if data.startswith(b"\xef\xbb\xbf"):
        raise BadInput(tr("文件开头有 BOM 标记，请另存为不带 BOM 的 UTF-8。"), path="$")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        message = tr("第 {start} 个字节不是 UTF-8 编码，请另存为 UTF-8。", start=error.start + 1)
        raise BadInput(message, path="$") from error


def _refuse_depth(text: str) -> None:
    if text.count("[") + text.count("{") <= MAX_DEPTH:
        return
    depth = 0
    for match in _STRING_OR_BRACKET.finditer(text):
        first = match.group()[0]
        if first in "[{":
            depth += 1
        elif first in "]}":
            depth -= 1
        if depth > MAX_DEPTH:
            raise BadInput(tr("嵌套超过 {max_depth} 层，无法读取。", max_depth=MAX_DEPTH), path="$")


def _refuse_flaws(value: Any) -> None:  # noqa: ANN401 - a tree that may still hold flaws
    """Walk in document order, so that the first flaw is the one named."""
    waiting: list[tuple[str, Any]] = [("$", value)]
    while waiting:
        path, node = waiting.pop()
        if isinstance(node, _Flaw):
            raise BadInput(node.message, path=path)
        if isinstance(node, str):
            _refuse_surrogates(node, path)
        elif isinstance(node, list):
            waiting.extend((f"{path}[{i}]", node[i]) for i in reversed(range(len(node))))
        elif isinstance(node, dict):
            for key in node:
                _refuse_surrogates(key, path)
            waiting.extend((path + _step(key), node[key]) for key in reversed(node))


def _step(key: str) -> str:
    told = quoted(key)
    return f".{told}" if _PLAIN_KEY.fullmatch(key) else f"[{json.dumps(told, ensure_ascii=False)}]"


def _refuse_surrogates(text: str, path: str) -> None:
    if not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text):
        raise BadInput(tr("文字中有残缺的字符（不成对的代理码），请重新输入。"), path=path)
