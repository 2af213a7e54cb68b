"""`summary`: how many enterprises stand where, as tables, JSON or a ledger."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.cli import options
from app.cli.output import console, progress, say, say_json, table
from app.errors import BadInput
from app.language import tr
from app.plain import quoted

if TYPE_CHECKING:
    from app.workbench.portfolio import Filters, GroupCount, Overview

_LEVELS = range(5)


def _several(name: str, words: str) -> Any:  # noqa: ANN401 - what typer.Option returns
    return typer.Option(f"--{name}", help=f"{words}，可写多次。", show_default=False)


def summary(
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar="FILE",
            help="写成文件：.xlsx或.csv为台账，.pdf为可打印的图表。",
            show_default=False,
        ),
    ] = None,
    programme: Annotated[
        str | None,
        typer.Option("--programme", metavar="KEY", help="对照哪个试点的目标。", show_default=False),
    ] = None,
    kind: Annotated[list[str] | None, _several("kind", "只看self、before或after")] = None,
    city: Annotated[list[str] | None, _several("city", "只看这个城市")] = None,
    district: Annotated[list[str] | None, _several("district", "只看这个区县")] = None,
    industry: Annotated[list[str] | None, _several("industry", "只看这个行业")] = None,
    finalised: Annotated[bool, typer.Option("--finalised", help="只看已定稿的。")] = False,
    as_json: options.AsJson = False,
    workspace: options.Workspace = None,
) -> None:
    """汇总全部评测：等级分布、试点目标、区县、行业、场景、薄弱项；可写成台账，也可打印。"""
    from app.workbench import portfolio

    filters = portfolio.Filters(
        kinds=_kinds(kind),
        statuses=("finalised",) if finalised else (),
        cities=tuple(city or ()),
        districts=tuple(district or ()),
        industries=tuple(industry or ()),
    )
    with options.session(workspace) as session:
        if out is not None:
            _write(session, out, filters, programme)
        found = portfolio.overview(session, filters, programme=programme)
        names = {code: tr(item.name) for code, item in session.catalogue.items.items()}
        names |= {code: tr(one.name) for code, one in session.catalogue.scenarios.items()}
    if as_json:
        say_json(_tree(found))
    elif out is None:
        _print(found, names)


def _kinds(kinds: list[str] | None) -> tuple[str, ...]:
    from app.workbench.kinds import KINDS

    for kind in kinds or ():
        if kind not in KINDS:
            raise BadInput(
                tr(
                    "没有“{kind}”这种评测，可用：{kinds}。",
                    kind=quoted(kind),
                    kinds=tr("、").join(KINDS),
                )
            )
    return tuple(kinds or ())


def _write(session: Any, out: Path, filters: Filters, programme: str | None) -> None:  # noqa: ANN401 - see options.session
    from app.workbench import portfolio

    with progress(tr("写文件")) as bar:
        count = portfolio.write(
            session, out=out, filters=filters, programme=programme, progress=bar
        )
    if out.suffix.lower() == ".pdf":
        say(tr("已写出{n}份评测的汇总：{out}", n=count, out=out))
    else:
        say(tr("已写出{n}份评测的台账：{out}", n=count, out=out))


def _tree(found: Overview) -> dict[str, Any]:
    return {
        "total": found.totals.all,
        "provisional": found.totals.provisional,
        "finalised": found.totals.finalised,
        "in_conflict": found.totals.in_conflict,
        "levels": _levels(found.levels),
        "targets": [
            {
                "text": one.text,
                "where": one.where,
                "level": one.level,
                "have": one.have,
                "need": one.need,
                "by": one.by,
            }
            for one in found.targets
        ],
        "districts": [_group_tree(group) for group in found.districts],
        "industries": [_group_tree(group) for group in found.industries],
        "scenarios": {
            code: {"none" if grade is None else str(grade): n for grade, n in grades.items()}
            for code, grades in found.grades.items()
        },
        "weak_items": [
            {"code": one.code, "weak": one.weak, "answered": one.total} for one in found.weak
        ],
        "rises": [
            {"before": before, "after": after, "enterprises": count}
            for (before, after), count in found.rises.items()
        ],
    }


def _levels(counts: Mapping[int, int]) -> dict[str, int]:
    return {str(level): counts.get(level, 0) for level in _LEVELS}


def _group_tree(group: GroupCount) -> dict[str, Any]:
    return {"name": group.name, "total": group.total, "levels": _levels(group.per_level)}


def _print(found: Overview, names: Mapping[str, str]) -> None:
    if not found.totals.all:
        console().print(tr("没有符合条件的评测。"))
        return
    told = found.totals
    say(
        tr(
            "共{n}份评测：已定稿{finalised}份，暂定{provisional}份，有冲突{in_conflict}份。",
            n=told.all,
            finalised=told.finalised,
            provisional=told.provisional,
            in_conflict=told.in_conflict,
        )
    )
    _print_levels(found)
    _print_targets(found)
    _print_groups(tr("所在区县"), found.districts)
    _print_groups(tr("细分行业"), found.industries)
    _print_grades(found, names)
    _print_weak(found, names)
    _print_rises(found)


def _print_levels(found: Overview) -> None:
    _show(
        (tr("等级"), tr("份数")),
        ((_level(level), str(found.levels.get(level, 0))) for level in _LEVELS),
    )


def _print_targets(found: Overview) -> None:
    if found.targets:
        _show(
            (tr("目标"), tr("城市"), tr("要求"), tr("已达到"), tr("目标数"), tr("期限")),
            (
                (
                    one.text,
                    one.where,
                    tr("{level}级及以上", level=one.level),
                    str(one.have),
                    str(one.need),
                    one.by,
                )
                for one in found.targets
            ),
        )


def _print_groups(head: str, groups: Iterable[GroupCount]) -> None:
    _show(
        (head, tr("合计"), *map(_level, _LEVELS)),
        (
            (
                group.name or tr("（未填写）"),
                str(group.total),
                *(str(group.per_level.get(level, 0)) for level in _LEVELS),
            )
            for group in groups
        ),
    )


def _print_grades(found: Overview, names: Mapping[str, str]) -> None:
    _show(
        (
            tr("应用场景"),
            tr("未开展"),
            *(tr("{grade}级", grade=grade) for grade in _LEVELS[1:]),
            tr("未评定"),
        ),
        (
            (
                f"{code} {names.get(code, '')}",
                *(str(grades.get(grade, 0)) for grade in _LEVELS),
                str(grades.get(None, 0)),
            )
            for code, grades in found.grades.items()
        ),
    )


def _print_weak(found: Overview, names: Mapping[str, str]) -> None:
    _show(
        (tr("采集项"), tr("得分不到六成"), tr("已作答")),
        (
            (f"{one.code} {names.get(one.code, '')}", str(one.weak), str(one.total))
            for one in found.weak
        ),
    )


def _print_rises(found: Overview) -> None:
    if found.rises:
        _show(
            (tr("改造前"), tr("改造后"), tr("企业数")),
            ((_level(first), _level(last), str(n)) for (first, last), n in found.rises.items()),
        )


def _show(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    shown = table(*head, right=head[1:])
    for row in rows:
        shown.add_row(*row)
    console().print(shown)


def _level(level: int) -> str:
    return tr("{level}级", level=level) if level else tr("未达到一级")
