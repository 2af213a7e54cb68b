"""Reads single fields of an assessment's state; a value of the wrong shape reads as absent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.storage.canonical import Json
    from app.storage.journal import State


def text_of(state: State, field: str) -> str:
    """Return a text field without surrounding space, or nothing."""
    return as_text(state.values.get(field)).strip()


def as_text(value: Json) -> str:
    """Return a text value, or nothing when it is no text."""
    return value if isinstance(value, str) else ""


def undecided(state: State, field: str) -> bool:
    """Return whether copies of the assessment disagree on a field."""
    return field in state.conflicts


def texts_of(state: State, field: str) -> tuple[str, ...]:
    """Return a list field of texts, or nothing."""
    value = state.values.get(field)
    return tuple(as_text(one) for one in value) if isinstance(value, list) else ()
