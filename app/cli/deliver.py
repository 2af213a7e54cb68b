"""`export report demo`: what leaves the laptop."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli import options
from app.cli.output import console, progress, remark, say
from app.errors import BadInput


def export(
    assessment: options.Assessment,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar="FILE",
            help="文件或文件夹；默认放进工作区的packages文件夹。",
            show_default=False,
        ),
    ] = None,
    role: options.Role = None,
    identity: options.IdentityFile = None,
    draft: Annotated[bool, typer.Option("--draft", help="导出不签名的草稿包。")] = False,
    require: options.Require = None,
    recipient: Annotated[
        str | None,
        typer.Option(
            "--for",
            metavar="NAME",
            help="加密给这个接收方（先用identity recipient登记），写成.age文件。",
            show_default=False,
        ),
    ] = None,
    passphrase_file: options.PassphraseFile = None,
    workspace: options.Workspace = None,
) -> None:
    """导出评测包：定稿后签名，或导出不签名的草稿。"""
    from app.workbench.identities import pick_identity
    from app.workbench.packages import export as write

    with options.session(workspace) as session:
        signer = None if draft else pick_identity(session, identity, role)
        if signer:
            options.show_pledge(signer, role)
        secret = options.passphrase(passphrase_file) if signer else None
        with progress("导出评测包") as bar:
            made = write(
                session,
                assessment=assessment,
                out=out,
                identity=signer,
                passphrase=secret,
                role=role,
                require=options.roles(require),
                recipient=recipient,
                progress=bar,
            )
    say(f"已导出第{made.revision}版：{made.path}")
    say(f"评测包指纹：{made.fingerprint}")


def report(
    assessment: options.Assessment,
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="写到哪个文件。")],
    form: Annotated[str, typer.Option("--format", help="目前为pdf。")] = "pdf",
    pades: Annotated[
        bool, typer.Option("--pades", help="在PDF内电子签名（PAdES），须已定稿。")
    ] = False,
    role: options.Role = None,
    identity: options.IdentityFile = None,
    drawn: options.DrawnFile = None,
    passphrase_file: options.PassphraseFile = None,
    workspace: options.Workspace = None,
) -> None:
    """生成评测报告（PDF），可在其中电子签名。"""
    from app.workbench.identities import pick_identity
    from app.workbench.packages import report as write
    from app.workbench.signing import read_strokes, sign_report

    if form != "pdf":
        raise BadInput(f"不支持“{form}”格式的报告，可用的格式：pdf。")
    with options.session(workspace) as session:
        if not pades:
            with progress("生成报告") as bar:
                say(f"已生成报告：{write(session, assessment=assessment, out=out, progress=bar)}")
            return
        signer = pick_identity(session, identity, role)
        secret = options.passphrase(passphrase_file)
        with progress("生成并签名报告") as bar:
            made = sign_report(
                session,
                assessment=assessment,
                out=out,
                identity=signer,
                passphrase=secret,
                role=role,
                drawn=read_strokes(drawn),
                progress=bar,
            )
    say(f"已生成签名报告：{made}")


def demo(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="一个新的或空的文件夹。")],
) -> None:
    """用自带的示例企业走完全程：评分、佐证、定稿、报告、签名评测包。"""
    demonstrate(folder)


def demonstrate(folder: Path) -> None:
    """Run the demonstration and say what it wrote and what to try next."""
    from app.cli.showing import print_path, standing
    from app.workbench.sample import demonstrate as run

    with progress("示例") as bar:
        made = run(folder, progress=bar)
    say(f"{made.view.enterprise['name']}：{standing(made.view.outcome)}")
    print_path(made.view)
    console().print()
    for label, path in (
        ("工作区", made.workspace),
        ("报告", made.report),
        ("评测包", made.package),
        ("签名人证书", made.certificate),
    ):
        say(f"{label}：{path}")
    say(f"证书指纹：{made.fingerprint}")
    remark("接下来可以依次试：")
    remark(f"  ./run verify '{made.package}'    （签名人尚未受信任，退出码1）")
    remark(f"  ./run identity trust '{made.certificate}'")
    remark(f"  ./run verify '{made.package}'    （complete，退出码0）")
