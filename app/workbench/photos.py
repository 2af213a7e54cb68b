"""The evidence of an assessment as a front end shows it, read from the journal's state."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, cast

from app.storage.by_field import EVIDENCE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from app.storage.journal import State

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Photo:
    """A piece of evidence 佐证 (photo or PDF); `taken_at` is what the camera wrote, or None.

    It is shown turned clockwise by `rotation` degrees; `order` is its place among the others.
    """

    sha256: str
    name: str
    media_type: str
    size: int
    taken_at: str | None
    place: dict[str, str] | None
    caption: str
    subjects: tuple[str, ...]
    rotation: int = 0
    order: int = 0


def photos_in(state: State) -> dict[str, Photo]:
    """Return the evidence that was not removed, by its hash."""
    return _photos(state, state.values.evidence)


def photos_after(
    photos: Mapping[str, Photo], state: State, changed: Collection[str]
) -> dict[str, Photo]:
    """Return the evidence of a state that differs from that of `photos` in the changed fields."""
    begins = tuple({f"{EVIDENCE}{_hash_in(name)}" for name in changed})
    rest = {key: photos[key] for key in photos if not f"{EVIDENCE}{key}".startswith(begins)}
    return rest | _photos(state, (it for it in state.values.evidence if it.startswith(begins)))


def in_order(photos: Iterable[Photo]) -> tuple[Photo, ...]:
    """Return evidence as people put it in order, else as it was added."""
    return tuple(sorted(photos, key=lambda photo: (photo.order, photo.sha256)))


def _photos(state: State, fields: Iterable[str]) -> dict[str, Photo]:
    parts: dict[str, dict[str, object]] = defaultdict(dict)
    for name in fields:
        sha256, _, part = name.removeprefix(EVIDENCE).partition("/")
        if (value := state.values[name]) is not None:
            parts[sha256][part] = value
    return {
        sha256: _photo(sha256, found, _added(state.heads[f"{EVIDENCE}{sha256}"][0].at))
        for sha256, found in parts.items()
        if found.get("")
    }


def _hash_in(field: str) -> str:
    return field.removeprefix(EVIDENCE).partition("/")[0]


def _added(at: str) -> int:
    """Return the order of evidence that nobody moved: microseconds from 1970 to its adding."""
    return (datetime.fromisoformat(at) - _EPOCH) // timedelta(microseconds=1)


def _photo(sha256: str, parts: dict[str, object], added: int) -> Photo:
    meta = cast("dict[str, object]", parts[""])
    return Photo(
        sha256=sha256,
        name=str(meta["name"]),
        media_type=str(meta["media_type"]),
        size=cast("int", meta["size"]),
        taken_at=cast("str | None", meta.get("taken_at")),
        place=cast("dict[str, str] | None", meta.get("place")),
        caption=str(parts.get("caption", "")),
        subjects=tuple(sorted(p.removeprefix("for/") for p in parts if p.startswith("for/"))),
        rotation=cast("int", parts.get("rotation", 0)),
        order=cast("int", parts.get("order", added)),
    )
