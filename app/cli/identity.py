"""`identity new|show|trust`: who signs, and whose signatures count."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli import options
from app.cli.output import console, say, say_json, table
from app.errors import BadInput

app = typer.Typer(name="identity", help="签名身份与信任名单。", no_args_is_help=True)


@app.command("new")
def new(
    name: Annotated[str, typer.Option("--name", help="签名人姓名。")],
    organisation: Annotated[str, typer.Option("--organisation", help="所在单位。")],
    role: Annotated[
        str, typer.Option("--role", help="角色：assessor、team_lead或enterprise。")
    ] = "assessor",
    passphrase_file: options.PassphraseFile = None,
    workspace: options.Workspace = None,
) -> None:
    """创建签名身份（P-256密钥，存入有口令保护的.p12）。"""
    from app.workbench.identities import create_identity

    secret = options.passphrase(passphrase_file, new=True)
    with options.session(workspace) as session:
        made = create_identity(
            session, name=name, organisation=organisation, role=role, passphrase=secret
        )
    say(f"已创建签名身份：{made.path}")
    say(f"证书（交给接收方加入信任名单）：{made.certificate}")
    say(f"指纹（请当面或电话核对）：{made.fingerprint}")


@app.command("show")
def show(as_json: options.AsJson = False, workspace: options.Workspace = None) -> None:
    """列出本工作区的签名身份和信任名单。"""
    from app.workbench.identities import list_identities, trusted

    with options.session(workspace) as session:
        own = [
            _row(info.name, info.organisation, info.role, info.fingerprint)
            for info in list_identities(session)
        ]
        others = [
            _row(it.name, it.organisation, it.role, it.fingerprint) for it in trusted(session)
        ]
    if as_json:
        say_json({"identities": own, "trusted": others})
        return
    for title, rows in (("签名身份", own), ("信任名单", others)):
        shown = table("姓名", "单位", "角色", "指纹", title=title)
        for row in rows:
            shown.add_row(*row.values())
        console().print(shown if rows else f"{title}：空")


def _row(name: str, organisation: str, role: str, fingerprint: str) -> dict[str, str]:
    return {"name": name, "organisation": organisation, "role": role, "fingerprint": fingerprint}


@app.command("trust")
def trust(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="签名人的证书（.pem）。")],
    name: Annotated[
        str | None, typer.Option("--name", help="名单上的称呼。", show_default=False)
    ] = None,
    workspace: options.Workspace = None,
) -> None:
    """把签名人的证书加入信任名单；请先核对指纹。"""
    from app.workbench.identities import ROLES
    from app.workbench.identities import trust as add

    with options.session(workspace) as session:
        for file in files:
            if file.suffix == ".p12":
                raise BadInput(f"“{file}”含私钥，请改用与它同名的.pem证书文件。")
            info = add(session, pem=file, name=name)
            who = f"{info.name}（{info.organisation}，{ROLES[info.role]}）"
            say(f"已信任 {who}，指纹 {info.fingerprint}")
