"""Whether the arguments ask for the window: none at all, a workspace, or files to look at."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.errors import BadInput
from app.language import LANGUAGES, asked_language, tr
from app.plain import quoted

_ENDINGS = (".zip", ".age")
_WORKSPACE, _LANGUAGE = "--workspace", "--language"


@dataclass(frozen=True, slots=True)
class Asked:
    """The workspace to open, None for the usual one, files to show a verdict on, the language."""

    workspace: str | None = None
    files: tuple[Path, ...] = ()
    language: str | None = None


def window_asked(arguments: Sequence[str]) -> Asked | None:
    """Return what the window is to open; None when the arguments are a command's.

    A file is what ends in .zip or .age, has a separator in it, or is a file: address; no command
    looks like that. BadInput when a file comes first and an option after it.
    """
    given, rest = _split(arguments)
    if rest and not _is_file(rest[0]):
        return None
    if option := next((it for it in rest if it.startswith("-")), ""):
        raise BadInput(
            tr(
                "选项“{option}”不能和要打开的文件写在一起。要在终端里核验，请写“verify 文件”。",
                option=quoted(option),
            )
        )
    language = checked_language(given.get(_LANGUAGE)) or asked_language()
    return Asked(given.get(_WORKSPACE), tuple(_path(it) for it in rest), language)


def checked_language(asked: str | None) -> str | None:
    """Return a language that somebody wrote, if any; BadInput for one that is not there."""
    if asked is not None and asked not in LANGUAGES:
        known = tr("、").join(LANGUAGES)
        raise BadInput(
            tr("没有“{language}”这种语言，可用的有：{known}。", language=quoted(asked), known=known)
        )
    return asked


def _split(arguments: Sequence[str]) -> tuple[dict[str, str], Sequence[str]]:
    """Take `--workspace DIR` and `--language KEY` off the beginning."""
    given: dict[str, str] = {}
    while arguments:
        name, equals, value = arguments[0].partition("=")
        if name not in {_WORKSPACE, _LANGUAGE} or not (equals or len(arguments) > 1):
            break
        given[name] = value if equals else arguments[1]
        arguments = arguments[1 if equals else 2 :]
    return given, arguments


def _is_file(argument: str) -> bool:
    if argument.startswith("-"):
        return False
    separators = (os.sep, os.altsep or os.sep)
    return argument.casefold().endswith(_ENDINGS) or any(it in argument for it in separators)


def _path(argument: str) -> Path:
    """Return an absolute path: another process, which may be asked to show it, stands elsewhere."""
    if argument.startswith("file:"):
        from urllib.parse import urlsplit
        from urllib.request import url2pathname  # with all that could fetch something

        argument = url2pathname(urlsplit(argument).path)
    return Path(argument).absolute()
