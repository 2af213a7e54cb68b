"""`identity trust`, `withdraw`, `recipient`: whose signatures count, for whom to encrypt."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli import options
from app.cli.output import say
from app.errors import BadInput
from app.language import tr


def trust(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="签名人的证书（.pem）。")],
    name: Annotated[
        str | None, typer.Option("--name", help="名单上的称呼。", show_default=False)
    ] = None,
    role: Annotated[
        list[str] | None,
        typer.Option(
            "--role", help="只按这个角色信任，可重复；证书没写角色时必填。", show_default=False
        ),
    ] = None,
    workspace: options.Workspace = None,
) -> None:
    """把签名人或颁发机构的证书加入信任名单；请先核对指纹。"""
    from app.workbench.identities import trust as add

    with options.session(workspace) as session:
        for file in files:
            if file.suffix == ".p12":
                raise BadInput(tr("“{file}”含私钥，请改用与它同名的.pem证书文件。", file=file))
            info = add(session, pem=file, name=name, roles=role or ())
            say(
                tr(
                    "已信任 {name}（{organisation}），指纹 {fingerprint}",
                    name=info.name,
                    organisation=info.organisation,
                    fingerprint=info.fingerprint,
                )
            )


def withdraw(
    fingerprint: Annotated[str, typer.Argument(metavar="FINGERPRINT", help="指纹的开头几位。")],
    day: Annotated[
        str | None,
        typer.Option("--from", metavar="DATE", help="从哪天起停用；默认今天。", show_default=False),
    ] = None,
    remove: Annotated[bool, typer.Option("--remove", help="改为移出名单。")] = False,
    workspace: options.Workspace = None,
) -> None:
    """停用信任名单上的一张证书：自称在这天及以后的签名不再承认。"""
    from app.workbench.identities import untrust
    from app.workbench.identities import withdraw as stop

    with options.session(workspace) as session:
        if remove:
            untrust(session, fingerprint=fingerprint)
            say(tr("已移出信任名单。"))
            return
        entry = stop(session, fingerprint=fingerprint, day=day)
    say(
        tr(
            "已停用 {name}（{organisation}），从{withdrawn_on}起。",
            name=entry.name,
            organisation=entry.info.organisation,
            withdrawn_on=entry.withdrawn_on,
        )
    )


def recipient(
    name: Annotated[str, typer.Argument(metavar="NAME", help="接收方的称呼。")],
    key: Annotated[
        str | None,
        typer.Argument(metavar="KEY", help="age公钥（age1…）；不给就移出。", show_default=False),
    ] = None,
    workspace: options.Workspace = None,
) -> None:
    """登记加密导出的接收方。"""
    from app.workbench import recipients

    with options.session(workspace) as session:
        if key is None:
            recipients.forget(session, name=name)
            say(tr("已移出接收方：{name}", name=name))
            return
        recipients.remember(session, name=name, key=key)
    say(tr("已登记接收方：{name}", name=name))
