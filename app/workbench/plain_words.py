"""The help in plain words, in the language that is spoken."""

from __future__ import annotations

from functools import cache
from typing import Any

from app.language import spoken, tr
from app.scoring import help_text
from app.scoring.help_text import HelpTexts


def help_texts(edition: str) -> HelpTexts:
    """Return the help of an edition as people are to read it now."""
    return _said(edition, spoken())


@cache
def _said(edition: str, _language: str) -> HelpTexts:
    texts = help_text.help_texts(edition)
    return HelpTexts.model_validate(_each(texts.model_dump()))


def _each(value: Any) -> Any:  # noqa: ANN401 - whatever a model is made of
    if isinstance(value, str):
        return tr(value)
    if isinstance(value, dict):
        return {key: _each(part) for key, part in value.items()}
    return tuple(map(_each, value)) if isinstance(value, list | tuple) else value
