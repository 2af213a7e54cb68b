"""Options that several commands share."""

from __future__ import annotations

from contextvars import ContextVar
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.output import remark
from app.errors import BadInput
from app.language import glossed, mark, tr

if TYPE_CHECKING:
    from app.workbench.session import Session

WORKSPACE_HELP = mark(
    "工作区文件夹，或团队工作区的地址postgresql+psycopg://…；"
    "默认用SHUPING_WORKSPACE或用户数据文件夹。"
)
MAX_PASSPHRASE_BYTES = 4096

Workspace = Annotated[
    str | None, typer.Option("--workspace", metavar="DIR", help=WORKSPACE_HELP, show_default=False)
]
AsJson = Annotated[bool, typer.Option("--json", help="以JSON输出，供程序读取。")]
Assessment = Annotated[str, typer.Argument(metavar="ID", help="评测编号，写前几位即可。")]
Author = Annotated[
    str | None, typer.Option("--author", help="记在变更记录里的姓名。", show_default=False)
]
Reason = Annotated[str | None, typer.Option("--reason", help="理由。", show_default=False)]
Role = Annotated[
    str | None,
    typer.Option("--role", help="签名角色：assessor、team_lead或enterprise。", show_default=False),
]
IdentityFile = Annotated[
    Path | None,
    typer.Option(
        "--identity",
        metavar="P12",
        help="签名身份文件；默认用工作区里唯一的那个。",
        show_default=False,
    ),
]
DrawnFile = Annotated[
    Path | None,
    typer.Option("--drawn", metavar="JSON", help="手写签名的笔画文件。", show_default=False),
]
Out = Annotated[Path, typer.Option("--out", metavar="FILE", help="写到哪个文件。")]
TrustFolder = Annotated[
    Path | None,
    typer.Option(
        "--trust",
        metavar="DIR",
        help="另外信任这个文件夹里的证书（.pem）。",
        show_default=False,
    ),
]
Require = Annotated[
    str | None,
    typer.Option(
        "--require",
        metavar="ROLES",
        help="必须签名的角色，用逗号分开；默认按评测种类或评测包自己的声明。",
        show_default=False,
    ),
]
PassphraseFile = Annotated[
    Path | None,
    typer.Option(
        "--passphrase-file",
        metavar="FILE",
        help="从文件第一行读签名口令；不给就在终端里问。",
        show_default=False,
    ),
]


before_command: ContextVar[str | None] = ContextVar("before_command", default=None)
"""The `--workspace` that stood before the command."""


def place_of(workspace: str | None) -> str | None:
    """Return the workspace a command was given, or the one given before the command."""
    return workspace or before_command.get()


def session(workspace: str | None, author: str | None = None) -> Session:
    """Open the workspace a command works on."""
    from app.workbench.session import open_session

    return open_session(place_of(workspace), author=author)


def roles(text: str | None) -> list[str] | None:
    """Return the roles of a list parted by commas; None when there is no list."""
    return [role.strip() for role in text.split(",") if role.strip()] if text else None


def show_pledge(identity: Path, role: str | None) -> None:
    """Say what signing with this identity promises, before the passphrase is asked for."""
    from app.workbench.identities import role_of
    from app.workbench.signing import pledge_of

    if pledge := pledge_of(role or role_of(identity)):
        remark(tr("签名即作出以下承诺，不同意请按Ctrl+C退出。{pledge}", pledge=glossed(pledge)))


def passphrase(file: Path | None, *, new: bool = False) -> str:
    """Return the passphrase from a file, or ask for it; an argument could be seen by others."""
    if file is None:
        return str(typer.prompt(tr("签名口令"), hide_input=True, confirmation_prompt=new))
    try:
        with file.open("rb") as stream:
            data = stream.read(MAX_PASSPHRASE_BYTES)
        return data.decode("utf-8").splitlines()[0]
    except (OSError, UnicodeDecodeError, IndexError) as error:
        raise BadInput(
            tr("读不到口令文件“{file}”的第一行，请检查路径和内容（UTF-8文本）。", file=file)
        ) from error
