"""`identity …`: who signs here."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli import authority, options, trust
from app.cli.output import console, remark, say, say_json, table
from app.language import tr

app = typer.Typer(name="identity", help="签名身份、颁发机构与信任名单。", no_args_is_help=True)

File = Annotated[Path, typer.Argument(metavar="P12", help="签名身份文件（.p12）。")]


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
    say(tr("已创建签名身份：{path}", path=made.path))
    say(tr("证书（交给接收方加入信任名单）：{certificate}", certificate=made.certificate))
    say(tr("指纹（请当面或电话核对）：{fingerprint}", fingerprint=made.fingerprint))


@app.command("import")
def import_(
    file: File,
    passphrase_file: options.PassphraseFile = None,
    workspace: options.Workspace = None,
) -> None:
    """把别处得来的.p12（如颁发机构签发的）放进工作区。"""
    from app.workbench.identities import import_identity

    secret = options.passphrase(passphrase_file)
    with options.session(workspace) as session:
        made = import_identity(session, file=file, passphrase=secret)
    say(tr("已放进工作区：{path}", path=made.path))


@app.command("show")
def show(as_json: options.AsJson = False, workspace: options.Workspace = None) -> None:
    """列出本工作区的签名身份、信任名单和加密接收方。"""
    from app.workbench.identities import list_identities, trust_list
    from app.workbench.recipients import recipients

    with options.session(workspace) as session:
        own = [
            _row(info.name, info.organisation, info.role, info.fingerprint)
            for info in list_identities(session)
        ]
        others = [
            {
                **_row(it.name, it.info.organisation, ",".join(it.roles), it.info.fingerprint),
                "withdrawn_on": it.withdrawn_on or "",
            }
            for it in trust_list(session)
        ]
        keys = [{"name": it.name, "key": it.key} for it in recipients(session)]
    if as_json:
        say_json({"identities": own, "trusted": others, "recipients": keys})
        return
    _print(tr("签名身份"), own, tr("姓名"), tr("单位"), tr("角色"), tr("指纹"))
    _print(tr("信任名单"), others, tr("称呼"), tr("单位"), tr("角色"), tr("指纹"), tr("停用日期"))
    _print(tr("加密接收方"), keys, tr("称呼"), tr("公钥"))


def _row(name: str, organisation: str, role: str, fingerprint: str) -> dict[str, str]:
    return {"name": name, "organisation": organisation, "role": role, "fingerprint": fingerprint}


def _print(title: str, rows: list[dict[str, str]], *columns: str) -> None:
    shown = table(*columns, title=title)
    for row in rows:
        shown.add_row(*row.values())
    console().print(shown if rows else tr("{title}：空", title=title))


@app.command("export")
def export(
    file: File,
    out: options.Out,
    passphrase_file: options.PassphraseFile = None,
) -> None:
    """导出签名身份的证书，交给接收方加入信任名单。"""
    from app.workbench.identities import export_certificate

    secret = options.passphrase(passphrase_file)
    info = export_certificate(file, passphrase=secret, out=out)
    say(tr("已导出证书：{out}，指纹 {fingerprint}", out=out, fingerprint=info.fingerprint))


@app.command("passphrase")
def passphrase(
    file: File,
    passphrase_file: options.PassphraseFile = None,
    new_passphrase_file: Annotated[
        Path | None,
        typer.Option(
            "--new-passphrase-file",
            metavar="FILE",
            help="从文件第一行读新口令；不给就在终端里问。",
            show_default=False,
        ),
    ] = None,
) -> None:
    """更换签名身份的口令。"""
    from app.workbench.identities import change_passphrase

    old = options.passphrase(passphrase_file)
    fresh = options.passphrase(new_passphrase_file, new=True)
    change_passphrase(file, old=old, new=fresh)
    say(tr("已更换口令：{file}", file=file))


@app.command("age")
def age(out: options.Out) -> None:
    """生成接收加密评测包用的密钥：文件自己保管，公钥交给对方登记。"""
    from app.workbench.sealed import make_key

    key = make_key(out=out)
    say(tr("已生成密钥：{out}", out=out))
    say(tr("公钥（交给对方登记）：{key}", key=key))
    remark(tr("密钥文件没有口令，请只留给自己并另存一份：丢了它，加密给您的文件就再也打不开。"))


app.command("request")(authority.request)
app.command("accept")(authority.accept)
app.command("trust")(trust.trust)
app.command("withdraw")(trust.withdraw)
app.command("recipient")(trust.recipient)
app.add_typer(authority.app)
