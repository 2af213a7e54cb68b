"""`identity ca …`, `identity request`, `identity accept`: certificates within an organisation."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli import options
from app.cli.output import remark, say
from app.language import tr

app = typer.Typer(name="ca", help="本单位的颁发机构：为本单位的人签发证书。", no_args_is_help=True)


@app.command("new")
def new(
    organisation: Annotated[str, typer.Option("--organisation", help="单位名称。")],
    name: Annotated[str, typer.Option("--name", help="颁发机构名称。")] = "签名证书颁发机构",
    passphrase_file: options.PassphraseFile = None,
    workspace: options.Workspace = None,
) -> None:
    """创建本单位的颁发机构（每个单位一次，由组长保管）。"""
    from app.workbench.authority import create_authority

    secret = options.passphrase(passphrase_file, new=True)
    with options.session(workspace) as session:
        made = create_authority(session, name=name, organisation=organisation, passphrase=secret)
    say(tr("已创建颁发机构：{path}", path=made.path))
    say(tr("证书（交给接收方加入信任名单）：{certificate}", certificate=made.certificate))
    say(tr("指纹（请当面或电话核对）：{fingerprint}", fingerprint=made.fingerprint))


@app.command("sign")
def sign(
    file: Annotated[Path, typer.Argument(metavar="CSR", help="证书申请文件。")],
    authority: Annotated[Path, typer.Option("--ca", metavar="P12", help="颁发机构的.p12。")],
    out: options.Out,
    passphrase_file: options.PassphraseFile = None,
) -> None:
    """为本单位的申请签发证书；请先与申请人核对申请指纹。"""
    from app.workbench.authority import issue, read_request
    from app.workbench.identities import ROLES

    wanted = read_request(file)
    remark(
        tr(
            "申请人：{name}（{organisation}，{role}）",
            name=wanted.name,
            organisation=wanted.organisation,
            role=tr(ROLES[wanted.role]),
        )
    )
    remark(tr("申请指纹：{fingerprint}，不一致请按Ctrl+C退出。", fingerprint=wanted.fingerprint))
    secret = options.passphrase(passphrase_file)
    info = issue(authority, passphrase=secret, file=file, out=out)
    say(
        tr(
            "已签发证书：{out}，有效期至{not_after:%Y-%m-%d}，指纹 {fingerprint}",
            out=out,
            not_after=info.not_after,
            fingerprint=info.fingerprint,
        )
    )


def request(
    identity: Annotated[Path, typer.Argument(metavar="P12", help="签名身份文件。")],
    out: options.Out,
    passphrase_file: options.PassphraseFile = None,
) -> None:
    """生成证书申请，交给本单位的颁发机构；私钥不离开.p12。"""
    from app.workbench.authority import request as make

    made = make(identity, passphrase=options.passphrase(passphrase_file), out=out)
    say(tr("已生成申请：{out}", out=out))
    say(tr("申请指纹（请当面或电话核对）：{fingerprint}", fingerprint=made.fingerprint))


def accept(
    identity: Annotated[Path, typer.Argument(metavar="P12", help="签名身份文件。")],
    file: Annotated[Path, typer.Argument(metavar="PEM", help="签发下来的证书。")],
    passphrase_file: options.PassphraseFile = None,
) -> None:
    """把签发下来的证书装进签名身份。"""
    from app.workbench.authority import accept as take

    info = take(identity, passphrase=options.passphrase(passphrase_file), file=file)
    say(
        tr(
            "已装入证书：{identity}，指纹 {fingerprint}",
            identity=identity,
            fingerprint=info.fingerprint,
        )
    )
