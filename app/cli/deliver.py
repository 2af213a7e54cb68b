"""`export verify report demo`: what leaves the laptop, and checking what came."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli import options
from app.cli.output import console, local_time, progress, remark, say, say_json
from app.errors import BadInput, Refused

if TYPE_CHECKING:
    from app.exchange.verify import Verdict


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
    identity: Annotated[
        Path | None,
        typer.Option(
            "--identity",
            metavar="P12",
            help="签名身份文件；默认用工作区里唯一的那个。",
            show_default=False,
        ),
    ] = None,
    draft: Annotated[bool, typer.Option("--draft", help="导出不签名的草稿包。")] = False,
    passphrase_file: options.PassphraseFile = None,
    workspace: options.Workspace = None,
) -> None:
    """导出评测包：定稿后签名，或导出不签名的草稿。"""
    from app.workbench.identities import pick_identity
    from app.workbench.packages import export as write

    with options.session(workspace) as session:
        signer = None if draft else pick_identity(session, identity, role)
        secret = options.passphrase(passphrase_file) if signer else None
        with progress("导出评测包") as bar:
            made = write(
                session,
                assessment=assessment,
                out=out,
                identity=signer,
                passphrase=secret,
                role=role,
                progress=bar,
            )
    say(f"已导出第{made.revision}版：{made.path}")
    say(f"评测包指纹：{made.fingerprint}")


def report(
    assessment: options.Assessment,
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="写到哪个文件。")],
    form: Annotated[str, typer.Option("--format", help="目前为pdf。")] = "pdf",
    workspace: options.Workspace = None,
) -> None:
    """生成评测报告（PDF）。"""
    from app.workbench.packages import report as write

    if form != "pdf":
        raise BadInput(f"不支持“{form}”格式的报告，可用的格式：pdf。")
    with options.session(workspace) as session, progress("生成报告") as bar:
        say(f"已生成报告：{write(session, assessment=assessment, out=out, progress=bar)}")


def verify(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE...", help="评测包（.shuping.zip）。")
    ],
    require: Annotated[
        str | None,
        typer.Option(
            "--require",
            metavar="ROLES",
            help="必须签名的角色，用逗号分开；默认按评测包自己声明的。",
            show_default=False,
        ),
    ] = None,
    trust: Annotated[
        Path | None,
        typer.Option(
            "--trust",
            metavar="DIR",
            help="另外信任这个文件夹里的证书（.pem）。",
            show_default=False,
        ),
    ] = None,
    as_json: options.AsJson = False,
    workspace: options.Workspace = None,
) -> None:
    """核验评测包：内容有没有变、谁签了名、签名人可信不可信。"""
    from app.workbench.packages import trusted_pems
    from app.workbench.packages import verify as check

    pems = trusted_pems(options.folder_of(workspace), trust)
    roles = [role.strip() for role in require.split(",") if role.strip()] if require else None
    verdicts = []
    for file in files:
        with progress(f"核验{file.name}") as bar:
            verdicts.append(check(file, trusted=pems, require=roles, progress=bar))
    if as_json:
        trees = [verdict.to_json() for verdict in verdicts]
        say_json(trees[0] if len(files) == 1 else trees)
    else:
        for file, verdict in zip(files, verdicts, strict=True):
            _show(file, verdict)
    if any(verdict.status != "complete" for verdict in verdicts):
        raise typer.Exit(Refused.exit_code)


def _show(file: Path, verdict: Verdict) -> None:
    from app.workbench.identities import ROLES

    say(f"{file.name}：{verdict.status}")
    say(f"  {verdict.sentence}")
    for signer in verdict.signers:
        who = f"{signer.name}（{signer.organisation}，{ROLES[signer.role]}）"
        known = "已信任" if signer.trusted else "未信任"
        say(f"  签名：{who}，自称时间{local_time(signer.claimed_time)}，{known}")
        say(f"        证书指纹 {signer.fingerprint}")
    for problem in verdict.problems:
        if problem not in verdict.sentence:
            say(f"  问题：{problem}")


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
