"""The journal as it travels: a change a line, in canonical JSON."""

from __future__ import annotations

import json
import re
from hashlib import sha256
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.language import tr
from app.storage.canonical import MAX_DEPTH, canonical, strict_json
from app.storage.journal import (
    ASSESSMENT,
    AT,
    FIELD,
    ID,
    MAX_AUTHOR,
    MAX_FIELD,
    MAX_PARENTS,
    MAX_REASON,
    MAX_VALUE_BYTES,
    REPLICA,
    Change,
    has_float,
    is_time,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.storage.canonical import Json

MAX_LINE = 1024 * 1024
_TEXT = r'[^"\\\x00-\x1f]'
"""A byte of a text that is written as it is."""
_PLAIN = re.compile(
    rf'{{"assessment":"(?P<assessment>{ASSESSMENT})","at":"(?P<at>{AT})",'
    rf'"author":"(?P<author>{_TEXT}{{1,{MAX_AUTHOR}}})","field":"(?P<field>{FIELD})",'
    rf'(?P<named>"id":"(?P<id>{ID})",)"parents":\[(?P<parents>("{ID}"(,"{ID}")*)?)\],'
    rf'"prev":(null|"(?P<prev>{ID})"),"reason":(null|"(?P<reason>{_TEXT}{{1,{MAX_REASON}}})"),'
    rf'"replica":"(?P<replica>{REPLICA})","value":(?P<value>.*)}}'.encode()
)
_PLAIN_TEXT = re.compile(rf'"{_TEXT}*"')
_decode = json.JSONDecoder().decode


def changes_lines(changes: Iterable[Change]) -> bytes:
    """Write changes in the order given."""
    return b"".join(canonical(change.to_json()) + b"\n" for change in changes)


def change_in(line: bytes) -> Change:
    """Read a line as `changes_lines` writes it; BadInput says what is wrong with it."""
    if change := _plain_change(line):
        return change
    change = Change.from_json(strict_json(line, max_bytes=MAX_LINE))
    if canonical(change.to_json()) != line:
        raise BadInput(tr("写法不规范，可能被改动过。"))
    return change


def _plain_change(line: bytes) -> Change | None:
    """Read a line whose form alone shows that it is canonical, as nearly all are.

    None says nothing of any other: it is left to the strict reader, which names what is wrong.
    """
    found = _PLAIN.fullmatch(line)
    if not found or not _fits(line, found):
        return None
    parts = found.groupdict(b"")
    digest = sha256(line[: found.start("named")])
    digest.update(line[found.end("named") :])  # all that stands in it but the id itself
    try:
        texts = {name: part.decode() for name, part in parts.items()}
        value = _value_in(texts["value"])
    except (ValueError, RecursionError, BadInput):
        return None
    if digest.hexdigest() != texts["id"]:
        return None
    return Change(
        id=texts["id"],
        assessment=texts["assessment"],
        field=texts["field"],
        value=value,
        parents=_parents_in(texts["parents"]),
        prev=texts["prev"] or None,
        author=texts["author"],
        replica=texts["replica"],
        at=texts["at"],
        reason=texts["reason"] or None,
    )


def _fits(line: bytes, found: re.Match[bytes]) -> bool:
    """Whether nothing is longer, deeper or in another order than it may be."""
    listed = found["parents"].split(b",")
    return (
        len(line) - found.start("value") <= MAX_VALUE_BYTES
        and len(found["field"]) <= MAX_FIELD
        and len(listed) <= MAX_PARENTS
        and (len(listed) == 1 or listed == sorted(set(listed)))
        and line.count(b"[") + line.count(b"{") <= MAX_DEPTH
        and is_time(found["at"].decode())
    )


def _parents_in(text: str) -> tuple[str, ...]:
    return tuple(text[1:-1].split('","')) if text else ()


def _value_in(text: str) -> Json:
    """Read a value that is written in the canonical way; ValueError or BadInput otherwise."""
    if _PLAIN_TEXT.fullmatch(text):
        return text[1:-1]
    value: Json = _decode(text)
    if has_float(value) or canonical(value) != text.encode():
        raise ValueError(text)
    return value
