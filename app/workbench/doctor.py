"""How this computer and its workspace are doing, in words that give nobody away.

Made to be pasted into a report to the maintainers: no names of people, firms, servers or files; the
user's own folder is written `~`, and a folder that he named is left out. A workspace that is not
there is not made, an older one stays as it is.
"""

from __future__ import annotations

import platform
import sys
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from app import __version__
from app.errors import BadInput, ShupingError
from app.language import tr
from app.resources import resource
from app.workbench.placing import LEAST_BYTES, room_at, size_text
from app.workbench.session import default_place, open_session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.workbench.session import Session

LIBRARIES = ("PySide6-Essentials", "SQLAlchemy", "cryptography", "reportlab", "pillow", "pyHanko")
FONTS = ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf")
_TRUETYPE = b"\x00\x01\x00\x00"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was looked at; `wrong` when somebody should do something about it."""

    name: str
    told: str
    wrong: bool = False

    def __str__(self) -> str:
        mark = "✗" if self.wrong else "✓"
        return tr("{part} {name}：{told}", part=mark, name=self.name, told=self.told)


def examine(place: Path | str | None = None) -> Iterator[Line]:
    """Look at program, system, disk, fonts and the workspace, by default the usual one."""
    where = place or default_place()
    yield from _surroundings(None if _is_team(where) else Path(where).expanduser())
    yield from _workspace(where)


def examine_open(session: Session) -> Iterator[Line]:
    """Look at the same for a workspace that is open here."""
    workspace = session.workspace
    yield from _surroundings(workspace.folder if workspace.home == workspace.folder else None)
    yield from _contents(session)


def _surroundings(folder: Path | None) -> Iterator[Line]:
    """Look at program, system, fonts and disk; a team's workspace has no folder of its own."""
    yield Line(tr("程序"), _program())
    yield Line(
        tr("系统"),
        tr(
            "{system} {release}，{machine}",
            system=platform.system(),
            release=platform.release(),
            machine=platform.machine(),
        ),
    )
    yield Line(tr("程序库"), tr("、").join(_library(name) for name in LIBRARIES))
    yield _fonts()
    if folder is None:
        yield Line(tr("工作区"), tr("团队工作区（数据库服务器与共享文件夹）"))
    else:
        yield Line(tr("工作区"), _veiled_place(folder))
        yield _room(folder)


def _program() -> str:
    form = tr("安装版") if getattr(sys, "frozen", False) else tr("源码")
    return tr(
        "数评台 {version}（{form}），Python {python_version}",
        version=__version__,
        form=form,
        python_version=platform.python_version(),
    )


def _library(name: str) -> str:
    try:
        return f"{name} {version(name)}"
    except PackageNotFoundError:  # a frozen program ships the code and not always its label
        return tr("{name} 版本不详", name=name)


def _fonts() -> Line:
    missing = [name for name in FONTS if not _is_font(resource("fonts", name))]
    if missing:
        return Line(
            tr("字体"),
            tr("缺少或损坏：{missing}，请重新安装程序", missing=tr("、").join(missing)),
            wrong=True,
        )
    return Line(tr("字体"), tr("思源黑体常规、粗体齐全"))


def _is_font(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(_TRUETYPE)) == _TRUETYPE
    except OSError:
        return False


def _veiled_place(folder: Path) -> str:
    """Name the usual folder; how people call another one may name them or a firm."""
    from platformdirs import user_data_path

    usual = user_data_path("shuping", appauthor=False)
    if folder.absolute() == usual.absolute() and usual.is_relative_to(Path.home()):
        return (Path("~") / usual.relative_to(Path.home())).as_posix()
    return tr("自选的文件夹（位置略）")


def _room(folder: Path) -> Line:
    try:
        room = room_at(folder)
    except OSError:
        return Line(tr("磁盘"), tr("工作区文件夹写不进文件，请检查权限和磁盘"), wrong=True)
    return Line(tr("磁盘"), tr("剩余{size}", size=size_text(room)), wrong=room < LEAST_BYTES)


def _workspace(place: Path | str) -> Iterator[Line]:
    try:
        if waiting := None if _is_team(place) else _waiting(Path(place).expanduser()):
            yield Line(tr("内容"), waiting)
            return
        with open_session(place) as session:
            yield from _contents(session)
    except ShupingError as error:
        yield Line(tr("打开"), _veiled(error, place), wrong=True)


def _waiting(folder: Path) -> str:
    """Say why a folder is not to be opened for this; nothing when it is."""
    from app.storage.version import DATABASE_NAME, check_version

    found = check_version(folder / DATABASE_NAME)
    if found.revision is None:
        return tr("还没有工作区，第一次打开程序时建立")
    return "" if found.is_present else tr("由较早的版本建立，下次打开程序时先备份再升级")


def _veiled(error: ShupingError, place: Path | str) -> str:
    if _is_team(place):
        return tr("打不开团队工作区，请检查服务器和共享文件夹")
    folder = Path(place).expanduser()
    told = error.message.replace(str(folder), tr("工作区文件夹"))
    return told.replace(str(folder.absolute()), tr("工作区文件夹")).replace(str(Path.home()), "~")


def _is_team(place: Path | str) -> bool:
    return "://" in str(place)


def _contents(session: Session) -> Iterator[Line]:
    from app.workbench.care import fsck

    rows = session.workspace.list()
    yield Line(tr("内容"), tr("{n}个评测", n=len(rows)))
    yield _identities(session)
    found = Counter(problem.code for problem in fsck(session).problems)
    told = tr("、").join(
        tr("{code}（{count}）", code=code, count=count) for code, count in sorted(found.items())
    )
    yield Line(
        tr("检查"),
        tr("有问题：{told}", told=told) if told else tr("没有发现问题"),
        wrong=bool(found),
    )


def _identities(session: Session) -> Line:
    from app.workbench.identities import list_identities

    try:
        known = list_identities(session)
    except BadInput:
        return Line(tr("身份"), tr("有读不出来的签名身份"), wrong=True)
    ended = sum(it.not_after < datetime.now(UTC) for it in known)
    roles = tr("、").join(sorted(it.role for it in known))
    told = tr("{n}个签名身份", n=len(known)) + (tr("（{roles}）", roles=roles) if roles else "")
    return Line(
        tr("身份"), told + (tr("，其中{n}个已过期", n=ended) if ended else ""), wrong=bool(ended)
    )
