"""The journal as it travels: a change a line, in canonical JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from app.errors import BadInput
from app.language import tr
from app.storage.canonical import MAX_DEPTH, canonical, strict_json
from app.storage.journal import Change

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_LINE = 1024 * 1024
_decode = json.JSONDecoder().decode


def changes_lines(changes: Iterable[Change]) -> bytes:
    """Write changes in the order given."""
    return b"".join(canonical(change.to_json()) + b"\n" for change in changes)


def change_in(line: bytes) -> Change:
    """Read a line as `changes_lines` writes it; BadInput says what is wrong with it."""
    value = _plain(line)
    if value is not None:
        return Change.from_json(value, line=line)
    change = Change.from_json(strict_json(line, max_bytes=MAX_LINE))
    if canonical(change.to_json()) != line:
        raise BadInput(tr("写法不规范，可能被改动过。"))
    return change


def _plain(line: bytes) -> Any | None:  # noqa: ANN401 - whatever JSON there is
    """Read what is surely in order: written again, it gives the same bytes.

    So no key was there twice and no number lost digits. Anything else is left to the strict reader.
    """
    if len(line) > MAX_LINE or line.count(b"[") + line.count(b"{") > MAX_DEPTH:
        return None
    try:
        value = _decode(line.decode())
        return value if canonical(value) == line else None
    except (ValueError, RecursionError, BadInput):
        return None
