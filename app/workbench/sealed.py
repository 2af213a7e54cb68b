"""Packages that came encrypted: a key of one's own, and opening them with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import BadInput
from app.language import tr

if TYPE_CHECKING:
    from pathlib import Path


def make_key(*, out: Path) -> str:
    """Make a key pair, kept in a file for its owner only, and return the public key to hand out.

    BadInput when the file exists.
    """
    from app.exchange.sealing import make_key as make

    return make(out)


def open_sealed(file: Path, *, key: Path, out: Path | None = None) -> Path:
    """Decrypt a file with the keys of a key file and return what was written.

    Without `out` it lies beside, without `.age`. BadInput when no key fits, the file is damaged,
    or the one to write exists.
    """
    from app.exchange.sealing import SUFFIX, unseal

    if out is None and file.suffix != SUFFIX:
        raise BadInput(
            tr(
                "“{name}”的名字不以{suffix}结尾，请用--out写明解密到哪个文件。",
                name=file.name,
                suffix=SUFFIX,
            )
        )
    target = out or file.with_suffix("")
    if target.exists():
        raise BadInput(
            tr("“{target}”已经存在，没有覆盖；请移走它，或用--out写到别处。", target=target)
        )
    unseal(file, target, key)
    return target
