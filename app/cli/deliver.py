"""`export report demo`: what leaves the laptop."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli import options
from app.cli.output import console, progress, remark, say
from app.cli.receive import show_verdict
from app.cli.window_files import checked_language
from app.errors import BadInput
from app.language import speaking, spoken, tr


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
    platform: Annotated[
        str | None,
        typer.Option(
            "--platform",
            metavar="PROFILE",
            help="改为写出公共服务平台要填的内容（--out写.json或.xlsx文件），例如generic。",
            show_default=False,
        ),
    ] = None,
    passphrase_file: options.PassphraseFile = None,
    workspace: options.Workspace = None,
) -> None:
    """导出评测包：定稿后签名，或导出不签名的草稿；也可写出公共服务平台的表单。"""
    if platform:
        _platform_form(assessment, platform, out, workspace)
        return
    from app.workbench.identities import pick_identity
    from app.workbench.packages import export as write

    with options.session(workspace) as session:
        signer = None if draft else pick_identity(session, identity, role)
        if signer:
            options.show_pledge(signer, role)
        secret = options.passphrase(passphrase_file) if signer else None
        with progress(tr("导出评测包")) as bar:
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
    say(tr("已导出第{revision}版：{path}", revision=made.revision, path=made.path))
    say(tr("评测包指纹：{fingerprint}", fingerprint=made.fingerprint))


def _platform_form(assessment: str, platform: str, out: Path | None, workspace: str | None) -> None:
    from app.workbench.platform import write_form

    if out is None:
        raise BadInput(tr("请用--out写明表单写到哪个.json或.xlsx文件。"))
    with options.session(workspace) as session:
        status = write_form(session, assessment=assessment, profile=platform, out=out)
    if status != "finalised":
        remark(tr("评测还没有定稿，表单内容以后还可能变。"))
    say(tr("已写出平台表单：{out}", out=out))


def report(
    source: Annotated[
        str, typer.Argument(metavar="ID|FILE", help="评测编号，或评测包（.shuping.zip）。")
    ],
    out: options.Out,
    form: Annotated[
        str | None,
        typer.Option(
            "--format",
            help="pdf、docx（Word，可再编辑）或xlsx（评分表，公式可重算）；默认看文件名的结尾。",
            show_default=False,
        ),
    ] = None,
    pades: Annotated[
        bool, typer.Option("--pades", help="在PDF内电子签名（PAdES），须已定稿。")
    ] = False,
    anonymous: Annotated[
        bool, typer.Option("--anonymous", help="隐去企业、人员、联系方式和照片，供作示例。")
    ] = False,
    language: Annotated[
        str | None,
        typer.Option("--language", metavar="KEY", help="报告的语言：zh中文，en English。"),
    ] = None,
    role: options.Role = None,
    identity: options.IdentityFile = None,
    drawn: options.DrawnFile = None,
    passphrase_file: options.PassphraseFile = None,
    trust: options.TrustFolder = None,
    workspace: options.Workspace = None,
) -> None:
    """生成评测报告（PDF、Word或评分表），签署页列出评测包上的签名；可在PDF内电子签名。"""
    if pades and form not in {None, "pdf"}:
        raise BadInput(tr("--pades在PDF内签名，请去掉--format，或写--format pdf。"))
    if anonymous and (pades or Path(source).suffix):
        raise BadInput(tr("匿名报告只用于本工作区的评测，不带签名：请写评测编号，去掉--pades。"))
    if pades and Path(source).suffix:  # an ID has none
        raise BadInput(tr("--pades只用于本工作区的评测，请改写评测编号。"))
    with speaking(checked_language(language) or spoken()):
        if Path(source).suffix:
            _report_of_package(Path(source), out, form, trust, workspace)
        elif pades:
            _signed_report(source, out, role, identity, drawn, passphrase_file, workspace)
        else:
            _report(source, out, form, workspace, anonymous=anonymous)


def _report(
    assessment: str, out: Path, form: str | None, workspace: str | None, *, anonymous: bool
) -> None:
    from app.workbench.packages import report as write

    with options.session(workspace) as session, progress(tr("生成报告")) as bar:
        write(session, assessment=assessment, out=out, form=form, anonymous=anonymous, progress=bar)
    say(tr("已生成报告：{out}", out=out))


def _report_of_package(
    package: Path, out: Path, form: str | None, trust: Path | None, workspace: str | None
) -> None:
    from app.workbench.packages import trust_anchors
    from app.workbench.reporting import report_of_package as write

    anchors = trust_anchors(options.place_of(workspace), trust)
    with progress(tr("核验并生成报告")) as bar:
        verdict = write(package, out=out, trusted=anchors, form=form, progress=bar)
    show_verdict(package, verdict)
    say(tr("已生成报告：{out}", out=out))


def _signed_report(
    assessment: str,
    out: Path,
    role: str | None,
    identity: Path | None,
    drawn: Path | None,
    passphrase_file: Path | None,
    workspace: str | None,
) -> None:
    from app.workbench.identities import pick_identity
    from app.workbench.signing import read_strokes, sign_report

    with options.session(workspace) as session:
        signer = pick_identity(session, identity, role)
        secret = options.passphrase(passphrase_file)
        with progress(tr("生成并签名报告")) as bar:
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
    say(tr("已生成签名报告：{made}", made=made))


def demo(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="一个新的或空的文件夹。")],
) -> None:
    """用自带的示例企业走完全程：评分、佐证、定稿、报告、签名评测包。"""
    demonstrate(folder)


def demonstrate(folder: Path) -> None:
    """Run the demonstration and say what it wrote and what to try next."""
    from app.cli.showing import print_path, standing
    from app.workbench.sample import demonstrate as run

    with progress(tr("示例")) as bar:
        made = run(folder, progress=bar)
    say(
        tr(
            "{name}：{standing}",
            name=made.view.enterprise["name"],
            standing=standing(made.view.outcome),
        )
    )
    print_path(made.view)
    console().print()
    for label, path in (
        (tr("工作区"), made.workspace),
        (tr("报告"), made.report),
        (tr("评测包"), made.package),
        (tr("签名人证书"), made.certificate),
    ):
        say(tr("{label}：{path}", label=label, path=path))
    say(tr("证书指纹：{fingerprint}", fingerprint=made.fingerprint))
    remark(tr("接下来可以依次试："))
    remark(tr("  ./run verify '{package}'    （签名人尚未受信任，退出码1）", package=made.package))
    remark(f"  ./run identity trust '{made.certificate}'")
    remark(tr("  ./run verify '{package}'    （complete，退出码0）", package=made.package))
