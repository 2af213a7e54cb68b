"""Opening the archive of a package, of which nothing but form and hashes is proved by that.

Apart from the proof of what it says, for whoever only cuts files out needs no more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from app.errors import BadInput
from app.exchange import zipformat
from app.exchange.member_names import FIXED_NAMES
from app.language import tr
from app.plain import is_plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from app.exchange.zipformat import Along, Archive


class Tampered(Exception):
    """The file is not a package as we write it; `problems` are Chinese sentences that say where."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(map(visible, problems))
        super().__init__(self.problems)

    def __str__(self) -> str:
        return "".join(self.problems)


def visible(text: str) -> str:
    """Leave out what could make a text from a file look like something else on a screen."""
    return "".join(filter(is_plain, text))


def unpack(file: BinaryIO, *, tick: Callable[[int], None], along: Along | None = None) -> Archive:
    """Return the members of a package; Tampered when it is no archive as we write it.

    `tick` hears the bytes of each step, `along` what is read.
    """
    try:
        return zipformat.read(file, tick=tick, along=along)
    except BadInput as error:
        raise Tampered([_problem(file, error)]) from error


def _problem(file: BinaryIO, error: BadInput) -> str:
    """Say of a file of another kind that it is one, not what its bytes lack of a package."""
    if zipformat.begins_with(file, min(FIXED_NAMES)):
        return str(error)
    return tr("文件开头不是评测包的样子，可能选错了文件，也可能传坏了。")
