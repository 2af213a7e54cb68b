"""Where a workspace is: a folder of one computer, or a team's database with a shared folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from app.errors import BadInput
from app.language import tr

if TYPE_CHECKING:
    from sqlalchemy import URL

_SCHEMES = ("postgresql", "postgresql+psycopg")
_FOLDER = "folder"


class Server(NamedTuple):
    """A team's database; `folder` holds the evidence, None when the database is to say where.

    `url` may hold a password: it is neither shown nor logged, `str()` and `repr()` name the place
    without it.
    """

    url: URL
    folder: Path | None

    def __str__(self) -> str:
        """Name the server and the database as a sentence may."""
        host = self.url.host or tr("本机")
        port = f":{self.url.port}" if self.url.port else ""
        return f"{host}{port}/{self.url.database or ''}"

    def __repr__(self) -> str:
        """Name it the same way for programmers."""
        return str(self)


def place_of(text: Path | str) -> Path | Server:
    """Read a folder or an address such as `postgresql+psycopg://user@host/name?folder=/share`.

    BadInput when it is an address that is not understood; the sentence does not repeat it.
    """
    if isinstance(text, Path) or "://" not in text:
        return Path(text).expanduser()
    from sqlalchemy import make_url
    from sqlalchemy.exc import ArgumentError

    try:
        url = make_url(text)
    except (ArgumentError, ValueError) as error:
        raise BadInput(_unclear()) from error
    folder = url.query.get(_FOLDER)
    if url.drivername not in _SCHEMES or not url.database or isinstance(folder, tuple):
        raise BadInput(_unclear())
    url = url.set(drivername="postgresql+psycopg").difference_update_query([_FOLDER])
    return Server(url, Path(folder).expanduser() if folder else None)


def _unclear() -> str:
    example = tr("postgresql+psycopg://用户名@主机/数据库?folder=共享文件夹")
    return tr("看不懂这个工作区地址。团队工作区请写成“{example}”。", example=example)
