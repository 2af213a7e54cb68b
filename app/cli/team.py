"""`assign conflicts resolve merges unmerge`: handing out work and bringing it together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from app.cli import options
from app.cli.output import local_time, say
from app.errors import BadInput
from app.language import tr
from app.plain import quoted

if TYPE_CHECKING:
    from app.workbench.conflicts import Candidate, Conflict
    from app.workbench.merging import Merge, MergePreview
    from app.workbench.session import Session
    from app.workbench.standing import Effect, Standing


def assign(
    assessment: options.Assessment,
    codes: Annotated[list[str], typer.Argument(metavar="CODE...", help="如F1、S03。")],
    to: Annotated[
        str | None, typer.Option("--to", metavar="NAME", help="负责人姓名。", show_default=False)
    ] = None,
    clear: Annotated[bool, typer.Option("--clear", help="取消分配。")] = False,
    author: options.Author = None,
    workspace: options.Workspace = None,
) -> None:
    """把采集项和场景分给评测人员；只作提示，不限制谁来填。"""
    from app.workbench.assignments import assign as give

    if clear == bool(to):
        raise BadInput(tr("请用--to写明负责人，或用--clear取消分配，二者选一。"))
    with options.session(workspace, author) as session:
        found = give(session, assessment=assessment, codes=codes, to=to)
    for code in codes:
        say(tr("{code}：{code2}", code=code, code2=found.assignments.get(code, tr("未分配"))))


def conflicts(assessment: options.Assessment, workspace: options.Workspace = None) -> None:
    """列出有冲突的取值：谁记的、依据是什么、选它会怎样。"""
    from app.workbench.conflicts import conflicts as list_conflicts

    with options.session(workspace) as session:
        found = list_conflicts(session, assessment=assessment)
        for conflict in found:
            say(f"{conflict.field}  {conflict.words}")
            for number, candidate in enumerate(conflict.candidates, 1):
                _say_candidate(session, assessment, conflict, number, candidate)
    if not found:
        say(tr("没有待裁定的冲突。"))
        return
    field = found[0].field
    say(
        tr(
            "裁定：resolve {assessment} {field} --take 1 --reason 理由。",
            assessment=assessment,
            field=field,
        )
    )
    say(tr("另定一个值：answer 编号 代码 值 --reason 理由。"))


def _say_candidate(
    session: Session, assessment: str, conflict: Conflict, number: int, candidate: Candidate
) -> None:
    from app.workbench.conflicts import effect

    made = effect(session, assessment=assessment, values={conflict.field: candidate.value})
    who = tr(
        "{author}（电脑{replica}）{at}",
        author=candidate.author,
        replica=candidate.replica[:8],
        at=local_time(candidate.at),
    )
    note = tr("，备注：{note}", note=candidate.note) if candidate.note else ""
    photos = tr("，照片{n}张", n=len(candidate.photos)) if candidate.photos else ""
    say(f"  {number}. {candidate.words}  {who}{note}{photos}")
    say(tr("     选它：{effect}", effect=effect_words(made)))


def effect_words(made: Effect) -> str:
    """Return points and level before and after something in one line."""
    after = _standing(made.after)
    return f"{_standing(made.before)} → {after}" if made.before else after


def _standing(found: Standing) -> str:
    low, high = found.level_range
    still = tr("，暂定{low}至{high}级", low=low, high=high) if found.provisional else ""
    return tr(
        "{points}分，{level}级{still}",
        points=found.shown_points,
        level=found.level,
        still=still,
    )


def resolve(
    assessment: options.Assessment,
    reason: Annotated[str, typer.Option("--reason", help="裁定的理由，记入变更记录。")],
    field: Annotated[
        str | None,
        typer.Argument(metavar="FIELD", help="conflicts列出的字段。", show_default=False),
    ] = None,
    take: Annotated[
        int | None, typer.Option("--take", metavar="N", help="取第几个值。", show_default=False)
    ] = None,
    by: Annotated[
        str | None,
        typer.Option("--by", metavar="NAME", help="全部以此人所记为准。", show_default=False),
    ] = None,
    author: options.Author = None,
    workspace: options.Workspace = None,
) -> None:
    """裁定冲突：取某一个值，或全部以某人所记为准；须写理由。"""
    from app.workbench.conflicts import decide, decide_by

    with options.session(workspace, author) as session:
        if by is not None and field is None and take is None:
            found = decide_by(session, assessment=assessment, author=by, reason=reason)
        elif by is None and field is not None and take is not None:
            chosen = _chosen(session, assessment, field, take)
            values = {field: chosen.value}
            found = decide(session, assessment=assessment, values=values, reason=reason)
        else:
            raise BadInput(tr("请写明字段并用--take选一个值，或用--by写明以谁的记录为准。"))
    say(tr("已裁定，还有{n}处冲突。", n=len(found.conflicts)))


def _chosen(session: Session, assessment: str, field: str, number: int) -> Candidate:
    from app.workbench.conflicts import conflicts as list_conflicts

    found = {it.field: it.candidates for it in list_conflicts(session, assessment=assessment)}
    if field not in found:
        raise BadInput(tr("“{field}”没有待裁定的冲突，可用conflicts查看。", field=quoted(field)))
    if not 1 <= number <= len(found[field]):
        raise BadInput(
            tr(
                "“{field}”有{n}个取值，没有第{number}个。",
                field=field,
                n=len(found[field]),
                number=number,
            )
        )
    return found[field][number - 1]


def merges(assessment: options.Assessment, workspace: options.Workspace = None) -> None:
    """列出这份评测经历的每次合并和撤销。"""
    from app.workbench.merging import merges as list_merges

    with options.session(workspace) as session:
        found = list_merges(session, assessment=assessment)
    for merge in found:
        say(_merge_line(merge))
    if not found:
        say(tr("还没有合并过。"))


def _merge_line(merge: Merge) -> str:
    what = tr("撤销{undoes}", undoes=merge.undoes[:8]) if merge.undoes else tr("合并")
    undone = tr("（已撤销）") if merge.undone else ""
    when = local_time(merge.at)
    came = tr(
        "{what}{file_name}，{n}条变更{undone}",
        what=what,
        file_name=merge.file_name,
        n=merge.changes,
        undone=undone,
    )
    return f"{merge.id[:8]}  {when}  {merge.author}  {came}"


def unmerge(
    assessment: options.Assessment,
    merge: Annotated[str, typer.Argument(metavar="MERGE", help="merges列出的编号。")],
    author: options.Author = None,
    workspace: options.Workspace = None,
) -> None:
    """整个撤销一次合并；之后改过的项保持不动。撤销“撤销”即重新并入。"""
    from app.cli.showing import standing
    from app.workbench.merging import undo

    with options.session(workspace, author) as session:
        done = undo(session, assessment=assessment, merge=merge)
    for words in done.put_back:
        say(tr("已恢复：{words}", words=words))
    for words in done.left:
        say(tr("之后改过，没有动：{words}", words=words))
    say(standing(done.view.outcome))
    if done.record:
        say(tr("这次撤销的编号：{record}", record=done.record[:8]))


def show_preview(found: MergePreview) -> None:
    """Say what importing a package would do."""
    say(
        tr(
            "评测{assessment}：会新增{n}条变更，{evidence}份佐证",
            assessment=found.assessment[:8],
            n=found.added,
            evidence=len(found.evidence),
        )
    )
    for it in found.fields:
        say(
            tr(
                "  {words}：这里 {mine}，对方 {theirs}，合并后 {result}",
                words=it.words,
                mine=it.mine,
                theirs=it.theirs,
                result=it.result,
            )
        )
    for label, fields in (
        (tr("会有新冲突"), found.new_conflicts),
        (tr("会消除冲突"), found.settled),
    ):
        if fields:
            say(tr("  {label}：{fields}", label=label, fields=tr("、").join(fields)))
    say(f"  {effect_words(found.effect)}")
    if found.reopens:
        say(tr("  评测已定稿，导入后会重新打开。"))
    for note in found.notes:
        say(tr("  注意：{note}", note=note))
    say(tr("以上只是预览，没有导入。"))
