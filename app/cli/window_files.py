"""Whether the arguments ask for the window: none at all, a workspace, or files to look at."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from app.errors import BadInput
from app.language import tr

_ENDINGS = (".zip", ".age")
_WORKSPACE = "--workspace"


@dataclass(frozen=True, slots=True)
class Asked:
    """The workspace to open, None for the usual one, and files to show a verdict on."""

    workspace: str | None = None
    files: tuple[Path, ...] = ()


def window_asked(arguments: Sequence[str]) -> Asked | None:
    """Return what the window is to open; None when the arguments are a command's.

    A file is what ends in .zip or .age, has a separator in it, or is a file: address; no command
    looks like that. BadInput when a file comes first and an option after it.
    """
    workspace, rest = _split(arguments)
    if rest and not _is_file(rest[0]):
        return None
    if option := next((it for it in rest if it.startswith("-")), ""):
        raise BadInput(
            tr(
                "选项“{option}”不能和要打开的文件写在一起。要在终端里核验，请写“verify 文件”。",
                option=option,
            )
        )
    return Asked(workspace, tuple(_path(it) for it in rest))


def _split(arguments: Sequence[str]) -> tuple[str | None, Sequence[str]]:
    """Take `--workspace DIR` off the beginning."""
    if arguments and arguments[0].startswith(f"{_WORKSPACE}="):
        return arguments[0].partition("=")[2], arguments[1:]
    if len(arguments) > 1 and arguments[0] == _WORKSPACE:
        return arguments[1], arguments[2:]
    return None, arguments


def _is_file(argument: str) -> bool:
    if argument.startswith("-"):
        return False
    separators = (os.sep, os.altsep or os.sep)
    return argument.casefold().endswith(_ENDINGS) or any(it in argument for it in separators)


def _path(argument: str) -> Path:
    """Return an absolute path: another process, which may be asked to show it, stands elsewhere."""
    if argument.startswith("file:"):
        argument = url2pathname(urlsplit(argument).path)
    return Path(argument).absolute()
