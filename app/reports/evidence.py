"""Numbers the evidence of an assessment in the order of what it proves."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from app.language import mark, tr
from app.reports.fields import as_text, text_of
from app.reports.model import EvidencePart
from app.reports.words import MEDIA, beijing, file_size

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.scoring.catalogue import Catalogue
    from app.storage.canonical import Json
    from app.storage.journal import State

_PREFIX = "evidence/"


def evidence_parts(state: State, catalogue: Catalogue) -> tuple[EvidencePart, ...]:
    """Return the evidence that was not removed, numbered in the order of the indicators."""
    codes = [*catalogue.items, *catalogue.scenarios]
    found: list[tuple[tuple[int, str, str], str]] = []
    for field, value in state.values.items():
        sha256 = field.removeprefix(_PREFIX)
        if field.startswith(_PREFIX) and "/" not in sha256 and isinstance(value, dict):
            proves = _proves(state, sha256, codes)
            first = codes.index(proves[0]) if proves else len(codes)
            found.append(((first, as_text(value.get("taken_at")), sha256), sha256))
    digits = max(2, len(str(len(found))))
    return tuple(
        _part(state, catalogue, sha256, str(number).zfill(digits))
        for number, (_, sha256) in enumerate(sorted(found), 1)
    )


def numbers_for(code: str, parts: tuple[EvidencePart, ...]) -> tuple[str, ...]:
    """Return the numbers of the evidence that proves an item or a scenario."""
    return tuple(part.number for part in parts if _named(part, code))


def _named(part: EvidencePart, code: str) -> bool:
    return any(proof.split(" ", 1)[0] == code for proof in part.proves)


def _proves(state: State, sha256: str, codes: list[str]) -> list[str]:
    return [code for code in codes if state.values.get(f"{_PREFIX}{sha256}/for/{code}") is True]


def _part(state: State, catalogue: Catalogue, sha256: str, number: str) -> EvidencePart:
    value = state.values[_PREFIX + sha256]
    about: Mapping[str, Json] = value if isinstance(value, dict) else {}
    media_type, size = as_text(about.get("media_type")), about.get("size")
    names = {code: tr(item.name) for code, item in catalogue.items.items()}
    names |= {code: tr(scenario.name) for code, scenario in catalogue.scenarios.items()}
    return EvidencePart(
        number=number,
        sha256=sha256,
        name=as_text(about.get("name")),
        is_photo=media_type.startswith("image/"),
        kind=tr(MEDIA.get(media_type, mark("文件"))),
        size=file_size(size) if isinstance(size, int) else "",
        caption=text_of(state, f"{_PREFIX}{sha256}/caption"),
        taken=beijing(as_text(about.get("taken_at"))),
        proves=tuple(f"{code} {names[code]}" for code in _proves(state, sha256, list(names))),
        rotation=cast("int", state.values.get(f"{_PREFIX}{sha256}/rotation") or 0),
    )
