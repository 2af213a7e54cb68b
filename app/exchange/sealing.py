"""Encrypting a package for its recipient, as the program `age` does and undoes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyrage

from app.errors import BadInput, Blocked
from app.exchange.files import whole_file

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".age"


def check_recipient(key: str) -> str:
    """Return a public age key (`age1…`); BadInput when it is none."""
    _recipient(key.strip())
    return key.strip()


def seal(path: Path, out: Path, key: str) -> None:
    """Write a file encrypted for a recipient (X25519, age v1), streaming; whole or not at all.

    BadInput for a wrong key, Blocked when the disk does not take it.
    """
    recipient = _recipient(key)
    with whole_file(out) as sealed, path.open("rb") as plain:
        try:
            pyrage.encrypt_io(plain, sealed, [recipient])
        except pyrage.EncryptError as error:
            raise Blocked(f"加密“{path.name}”没有成功，请检查磁盘空间后再试。") from error


def _recipient(key: str) -> pyrage.x25519.Recipient:
    try:
        return pyrage.x25519.Recipient.from_str(key)
    except pyrage.RecipientError as error:
        raise BadInput("接收方公钥应为age生成的、以age1开头的一串字符，请向接收方核对。") from error
