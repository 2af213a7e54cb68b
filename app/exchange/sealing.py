"""Encrypting a package for its recipient and opening it, as the program `age` does both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyrage

from app.errors import BadInput, Blocked
from app.exchange.files import opened, read_whole, whole_file
from app.language import tr

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".age"
MAX_KEY_FILE = 64 * 1024


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
            raise Blocked(
                tr("加密“{name}”没有成功，请检查磁盘空间后再试。", name=path.name)
            ) from error


def make_key(path: Path) -> str:
    """Write a new key file as `age-keygen` does, for its owner only, and return the public key.

    BadInput when there is such a file: what was encrypted for its key could never be opened again.
    """
    if path.exists():
        raise BadInput(tr("“{path}”已经存在；为免覆盖正在用的密钥，请换一个文件名。", path=path))
    key = pyrage.x25519.Identity.generate()
    with whole_file(path, mode=0o600) as out:
        out.write(f"# public key: {key.to_public()}\n{key}\n".encode("ascii"))
    return str(key.to_public())


def unseal(path: Path, out: Path, key_file: Path) -> None:
    """Write what is encrypted for one of a file's keys, streaming; whole or not at all.

    BadInput when no key fits or the file is damaged, Blocked when the disk does not take it.
    """
    keys = _keys(key_file)
    with opened(path) as sealed, whole_file(out) as plain:
        try:
            pyrage.decrypt_io(sealed, plain, keys)
        except pyrage.DecryptError as error:
            raise BadInput(
                tr(
                    "打不开“{name}”：它不是加密给这把密钥的，或者不是完整的age文件；"
                    "请核对密钥文件，或请对方重新发送。",
                    name=path.name,
                )
            ) from error
        except OSError as error:
            if error.errno is not None:  # the disk, not what was read
                raise
            raise BadInput(
                tr("“{name}”已损坏或被改动，解不开；请对方重新发送。", name=path.name)
            ) from error


def _keys(path: Path) -> list[pyrage.x25519.Identity]:
    """Read the keys of a file, one a line; comments and empty lines aside."""
    try:
        lines = read_whole(path, limit=MAX_KEY_FILE).decode("ascii").splitlines()
        keys = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
        found = [pyrage.x25519.Identity.from_str(key) for key in keys]
    except (UnicodeDecodeError, pyrage.IdentityError):
        found = []
    if not found:
        # No cause: its text might repeat the key.
        raise BadInput(
            tr("“{name}”不是age密钥文件，里面应有以AGE-SECRET-KEY-1开头的一行。", name=path.name)
        )
    return found


def _recipient(key: str) -> pyrage.x25519.Recipient:
    try:
        return pyrage.x25519.Recipient.from_str(key)
    except pyrage.RecipientError as error:
        raise BadInput(
            tr("接收方公钥应为age生成的、以age1开头的一串字符，请向接收方核对。")
        ) from error
