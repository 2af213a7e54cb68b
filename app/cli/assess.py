"""`new answer attach finalise reopen show list`: working on assessments."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli import options, output
from app.cli.output import say, say_json
from app.errors import BadInput
from app.language import tr
from app.plain import quoted

if TYPE_CHECKING:
    from app.workbench.session import Session
    from app.workbench.view import AssessmentView


def new(
    name: Annotated[str, typer.Option("--name", help="企业名称。")],
    credit_code: Annotated[str, typer.Option("--credit-code", help="统一社会信用代码。")] = "",
    kind: Annotated[
        str, typer.Option("--kind", help="self自诊断、before改造前、after改造后。")
    ] = "after",
    field: Annotated[
        list[str] | None,
        typer.Option(
            "--field",
            metavar="KEY=TEXT",
            help="其他企业信息，例如district=黄埔区。",
            show_default=False,
        ),
    ] = None,
    author: options.Author = None,
    workspace: options.Workspace = None,
) -> None:
    """新建一份评测，输出它的编号。"""
    from app.workbench.assessments import create

    enterprise = {"name": name, "credit_code": credit_code, **dict(pairs(field or []))}
    with options.session(workspace, author) as session:
        say(create(session, kind=kind, enterprise=enterprise))


def pairs(texts: list[str]) -> list[tuple[str, str]]:
    """Split texts such as `district=黄埔区`; BadInput for one without an equals sign."""
    for text in texts:
        if "=" not in text:
            raise BadInput(
                tr("“{text}”应写成“名称=内容”，例如district=黄埔区。", text=quoted(text))
            )
    return [(key, value) for key, _, value in (text.partition("=") for text in texts)]


def answer(
    assessment: options.Assessment,
    code: Annotated[
        str,
        typer.Argument(
            metavar="CODE",
            help="采集项F1、场景S01、基础数据equipment_total或企业信息enterprise.city。",
        ),
    ],
    values: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="VALUE...",
            help="选项字母、等级0-4、数字或文字；不写即清空。",
            show_default=False,
        ),
    ] = None,
    note: Annotated[str | None, typer.Option("--note", help="备注。", show_default=False)] = None,
    checkpoint: Annotated[
        list[str] | None,
        typer.Option(
            "--checkpoint", help="勾选的判定要点，例如2.1，可多次给出。", show_default=False
        ),
    ] = None,
    reason: options.Reason = None,
    author: options.Author = None,
    workspace: options.Workspace = None,
) -> None:
    """回答一个采集项、给一个场景评级、填一个基础数据或企业信息。"""
    from app.workbench import editing

    with options.session(workspace, author) as session:
        found = None
        if values or (note is None and checkpoint is None):
            found = _answer(session, assessment, code, values or [], reason)
        if checkpoint is not None:
            found = editing.set_checkpoints(
                session, assessment=assessment, scenario=code, keys=checkpoint, reason=reason
            )
        if note is not None:
            found = editing.set_note(
                session, assessment=assessment, subject=code, text=note, reason=reason
            )
        _say_standing(found)


def _answer(
    session: Session, assessment: str, code: str, values: list[str], reason: str | None
) -> AssessmentView:
    from app.workbench import editing

    catalogue = session.catalogue
    if code in catalogue.items:
        keys = [
            key for value in values for key in value.replace(",", " ").replace("、", " ").split()
        ]
        return editing.answer(
            session, assessment=assessment, item=code, options=keys, reason=reason
        )
    text = " ".join(values)
    if code in catalogue.scenarios:
        return editing.set_grade(
            session, assessment=assessment, scenario=code, grade=_grade(text), reason=reason
        )
    if code.startswith("enterprise."):
        field = code.removeprefix("enterprise.")
        return editing.set_enterprise(
            session, assessment=assessment, field=field, text=text, reason=reason
        )
    if code in catalogue.measures:
        return editing.set_measure(
            session, assessment=assessment, measure=code, text=text, reason=reason
        )
    raise BadInput(
        tr(
            "不认识“{code}”：采集项如F1，场景如S01，基础数据如equipment_total，"
            "企业信息如enterprise.city。",
            code=quoted(code),
        )
    )


def _grade(text: str) -> int | None:
    if not text:
        return None
    if text not in {"0", "1", "2", "3", "4"}:
        raise BadInput(tr("场景等级只能是0至4的整数，不能是“{text}”。", text=quoted(text)))
    return int(text)


def attach(
    assessment: options.Assessment,
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE...", help="照片（JPEG、PNG、HEIC）或PDF。")
    ],
    subject: Annotated[
        list[str] | None,
        typer.Option(
            "--for", metavar="CODE", help="证明哪个采集项或场景，可多次给出。", show_default=False
        ),
    ] = None,
    caption: Annotated[str, typer.Option("--caption", help="说明。")] = "",
    author: options.Author = None,
    workspace: options.Workspace = None,
) -> None:
    """添加佐证照片或文件；原件一个字节也不改。"""
    from app.workbench.evidence import attach as add

    with options.session(workspace, author) as session, output.progress(tr("添加佐证")) as progress:
        result = add(
            session,
            assessment=assessment,
            files=files,
            subjects=subject or [],
            caption=caption,
            progress=progress,
        )
    for photo in result.added:
        say(tr("已添加 {name}  {sha256}", name=photo.name, sha256=photo.sha256))
    for name, message in result.problems:
        output.remark(tr("{name}：{message}", name=name, message=message))
    if result.problems:
        raise typer.Exit(BadInput.exit_code)


def finalise(
    assessment: options.Assessment,
    author: options.Author = None,
    workspace: options.Workspace = None,
) -> None:
    """检查并定稿；有未答、冲突或矛盾时说明原因。"""
    from app.workbench import finishing

    with options.session(workspace, author) as session:
        for finding in finishing.check(session, assessment=assessment):
            output.remark(
                tr(
                    "{part}：{message}",
                    part=tr("须处理") if finding.severity == "error" else tr("提醒"),
                    message=finding.message,
                )
            )
        found = finishing.finalise(session, assessment=assessment)
    _say_standing(found)
    say(tr("已定稿。"))


def reopen(
    assessment: options.Assessment,
    reason: Annotated[str, typer.Option("--reason", help="重新打开的理由，记入变更记录。")],
    author: options.Author = None,
    workspace: options.Workspace = None,
) -> None:
    """重新打开已定稿的评测；此前的评测包保持原样。"""
    from app.workbench import finishing

    with options.session(workspace, author) as session:
        finishing.reopen(session, assessment=assessment, reason=reason)
    say(tr("已重新打开。"))


def show(
    assessment: options.Assessment,
    as_json: options.AsJson = False,
    workspace: options.Workspace = None,
) -> None:
    """显示一份评测：结论、两项条件、作答、路径。"""
    from app.cli.showing import as_tree, print_view
    from app.workbench.view import view

    with options.session(workspace) as session:
        found = view(session, assessment=assessment)
    if as_json:
        say_json(as_tree(found))
    else:
        print_view(found)


def list_(as_json: options.AsJson = False, workspace: options.Workspace = None) -> None:
    """列出工作区里的评测，最近改过的在前。"""
    from app.cli.showing import print_overview, summary_tree
    from app.workbench.assessments import overview

    with options.session(workspace) as session:
        rows = overview(session)
    if as_json:
        say_json([summary_tree(row) for row in rows])
    else:
        print_overview(rows)


def _say_standing(found: AssessmentView | None) -> None:
    from app.cli.showing import standing

    if found is not None:
        say(standing(found.outcome))
