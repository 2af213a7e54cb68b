"""In which form a file is written: the one that its name ends with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import BadInput
from app.language import tr
from app.plain import quoted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_OTHERS = frozenset({"pdf", "doc", "docx", "xls", "xlsx", "csv", "json", "zip", "age", "sqlite3"})
"""Endings by which computers choose the program that opens a file; `v1.2` has none of them."""


def form_of(out: Path, *forms: str, wanted: str | None = None) -> str:
    """Return in which of `forms` to write a file: the wanted one, else as its name ends.

    BadInput when there is no such form, the name says another one, or nothing says which.
    """
    named = out.suffix.lower().removeprefix(".")
    if wanted is None:
        if named not in forms:
            raise BadInput(_misnamed(out, forms))
        return named
    if wanted not in forms:
        known = tr("、").join(forms)
        raise BadInput(
            tr("不支持“{form}”格式，可用的格式：{known}。", form=quoted(wanted), known=known)
        )
    if named in _OTHERS and named != wanted:
        raise BadInput(
            tr(
                "文件名“{name}”与要写的{form}格式不符，请让文件名以.{form}结尾，或换一种格式。",
                name=out.name,
                form=wanted,
            )
        )
    return wanted


def _misnamed(out: Path, forms: Sequence[str]) -> str:
    *most, last = (f".{form}" for form in forms)
    endings = tr("{endings}或{last}", endings=tr("、").join(most), last=last) if most else last
    return tr("不能写成“{name}”，请让文件名以{endings}结尾。", name=out.name, endings=endings)
