"""`open verify sign import`: decrypting what came, checking it, signing it, taking it over."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli import options
from app.cli.batch import import_folder
from app.cli.output import local_time, progress, remark, say, say_json
from app.cli.team import show_preview
from app.errors import Refused
from app.language import glossed, tr
from app.plain import spelled

if TYPE_CHECKING:
    from app.workbench.receiving import Verdict
    from app.workbench.session import Session


def open_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="加密的评测包（.age）。")],
    key: Annotated[Path, typer.Option("--identity", metavar="KEY", help="自己的age密钥文件。")],
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", metavar="FILE", help="写到哪个文件；默认去掉.age。", show_default=False
        ),
    ] = None,
) -> None:
    """解密别人加密给自己的评测包。"""
    from app.workbench.sealed import open_sealed

    say(tr("已解密：{open_sealed}", open_sealed=open_sealed(file, key=key, out=out)))
    remark(tr("解密不等于核验，请接着用verify核验内容和签名。"))


def verify(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE...", help="评测包（.shuping.zip）。")
    ],
    require: options.Require = None,
    trust: options.TrustFolder = None,
    as_json: options.AsJson = False,
    workspace: options.Workspace = None,
) -> None:
    """核验评测包：内容有没有变、谁签了名、签名人可信不可信。"""
    from app.workbench.packages import trust_anchors
    from app.workbench.packages import verify as check

    anchors = trust_anchors(options.place_of(workspace), trust)
    roles = options.roles(require)
    verdicts = []
    for file in files:
        with progress(tr("核验{name}", name=file.name)) as bar:
            verdicts.append(check(file, trusted=anchors, require=roles, progress=bar))
    if as_json:
        trees = [verdict.to_json() for verdict in verdicts]
        say_json(trees[0] if len(files) == 1 else trees)
    else:
        for file, verdict in zip(files, verdicts, strict=True):
            show_verdict(file, verdict)
    if any(verdict.status != "complete" for verdict in verdicts):
        raise typer.Exit(Refused.exit_code)


def show_verdict(file: Path, verdict: Verdict) -> None:
    """Say what verifying found."""
    from app.workbench.identities import ROLES

    say(tr("{name}：{status}", name=spelled(file.name), status=verdict.status))
    say(f"  {verdict.sentence}")
    for signer in verdict.signers:
        who = tr(
            "{name}（{organisation}，{role}）",
            name=signer.name,
            organisation=signer.organisation,
            role=tr(ROLES[signer.role]),
        )
        known = tr("已信任") if signer.trusted else tr("未信任")
        say(
            tr(
                "  签名：{who}，自称时间{claimed_time}，{known}",
                who=who,
                claimed_time=local_time(signer.claimed_time),
                known=known,
            )
        )
        say(tr("        证书指纹 {fingerprint}", fingerprint=signer.fingerprint))
        if signer.pledge:
            for line in glossed(signer.pledge).splitlines():
                say(f"        {line}".rstrip())
    for problem in verdict.problems:
        if problem not in verdict.sentence:
            say(tr("  问题：{problem}", problem=problem))
    for note in verdict.notes:
        say(tr("  注意：{note}", note=note))


def sign(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="评测包（.shuping.zip）。")],
    role: options.Role = None,
    identity: options.IdentityFile = None,
    drawn: options.DrawnFile = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", metavar="FILE", help="写成另一个文件；默认就地加签。", show_default=False
        ),
    ] = None,
    passphrase_file: options.PassphraseFile = None,
    workspace: options.Workspace = None,
) -> None:
    """在评测包上加签：先核验内容，再签声明和上一个签名。"""
    from app.workbench.identities import pick_identity
    from app.workbench.packages import trust_anchors, verify
    from app.workbench.signing import read_strokes
    from app.workbench.signing import sign as add

    with options.session(workspace) as session:
        signer = pick_identity(session, identity, role)
    with progress(tr("核验{name}", name=file.name)) as bar:
        verdict = verify(file, trusted=trust_anchors(options.place_of(workspace)), progress=bar)
    if verdict.status == "changed":
        raise Refused(tr("不能签名。{sentence}", sentence=verdict.sentence))
    show_verdict(file, verdict)
    options.show_pledge(signer, role)
    secret = options.passphrase(passphrase_file)
    strokes = read_strokes(drawn)
    with progress(tr("签名")) as bar:
        made = add(
            file,
            identity=signer,
            passphrase=secret,
            role=role,
            drawn=strokes,
            out=out,
            progress=bar,
        )
    say(tr("已加签：{path}", path=made.path))


def import_(
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE|DIR...", help="评测包（.shuping.zip），或装有评测包的文件夹。"
        ),
    ],
    draft: Annotated[
        bool, typer.Option("--draft", help="也接收同事的工作文件：签名不齐，或版次并行。")
    ] = False,
    results: Annotated[
        Path | None,
        typer.Option(
            "--results",
            metavar="CSV",
            help="导入文件夹时，把逐份结果写成这个CSV文件。",
            show_default=False,
        ),
    ] = None,
    preview: Annotated[
        bool, typer.Option("--preview", help="只看导入会改变什么，不导入。")
    ] = False,
    trust: options.TrustFolder = None,
    workspace: options.Workspace = None,
) -> None:
    """接收评测包或整个文件夹：先核验，再并入工作区，原件留存；重复导入没有影响。"""
    from app.workbench.receiving import is_folder

    with options.session(workspace) as session:
        if preview:
            for file in files:
                _preview_file(session, file, draft=draft, trust=trust)
            return
        whole = [
            import_folder(session, file, draft=draft, trust=trust, results=results)
            if is_folder(file)
            else _import_file(session, file, draft=draft, trust=trust)
            for file in files
        ]
    if not all(whole):
        raise typer.Exit(Refused.exit_code)


def _preview_file(session: Session, file: Path, *, draft: bool, trust: Path | None) -> None:
    from app.workbench.merging import preview
    from app.workbench.packages import anchors_in

    with progress(tr("查看{name}", name=file.name)) as bar:
        found = preview(
            session,
            file=file,
            draft=draft,
            anchors=anchors_in(trust) if trust else (),
            show=partial(show_verdict, file),
            progress=bar,
        )
    show_preview(found)


def _import_file(session: Session, file: Path, *, draft: bool, trust: Path | None) -> bool:
    from app.workbench.importing import receive
    from app.workbench.packages import anchors_in

    with progress(tr("导入{name}", name=file.name)) as bar:
        done = receive(
            session,
            file=file,
            draft=draft,
            anchors=anchors_in(trust) if trust else (),
            show=partial(show_verdict, file),
            progress=bar,
        )
    say(
        tr(
            "已导入{assessment}：新增{n}条变更，原件留在{kept}",
            assessment=done.assessment[:8],
            n=done.added,
            kept=done.kept,
        )
    )
    if done.reopened:
        say(tr("  评测有了定稿时没有的变更，已重新打开。"))
    for field in done.conflicts:
        say(tr("  有冲突待裁定：{field}", field=field))
    for note in done.notes:
        say(tr("  注意：{note}", note=note))
    if done.merge:
        say(
            tr(
                "  要整个撤销：unmerge {assessment} {merge}",
                assessment=done.assessment[:8],
                merge=done.merge[:8],
            )
        )
    return True
