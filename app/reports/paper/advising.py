"""The chapter of advice: the way to the next level, then what each weak answer still takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.platypus import CondPageBreak

from app.language import mark, tr
from app.reports import style
from app.reports.paper.blocks import Heading, Text
from app.reports.paper.prose import entry, entry_head, listed, marked, prose, told
from app.reports.paper.tables import ruled_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.platypus import Flowable

    from app.reports.model import Advice, PathPart, Report

_HEADS = (mark("提升什么"), mark("现在"), mark("提升到"), mark("增益"), mark("需准备的佐证"))
_SHARES = (0.2, 0.19, 0.2, 0.14, 0.27)


def advice(report: Report) -> list[Flowable]:
    """Return the chapter 数字化转型建议."""
    said = report.advice
    return [
        CondPageBreak(style.CHAPTER_ROOM),
        Heading(tr("三、数字化转型建议"), style.CHAPTER, key="advice", depth=0),
        *prose(said.passage),
        *(_path(said.path) if said.path else ()),
        *_each(tr("应用场景提升建议"), "weak-scenarios", said.scenarios),
        *_each(tr("采集项提升建议"), "weak-items", said.items),
    ]


def _path(path: PathPart) -> list[Flowable]:
    rows = [
        [
            Text(step.name, style.CELL_BOLD),
            Text(step.before, style.CELL),
            Text(step.after, style.CELL),
            Text(step.gain, style.CELL),
            Text(step.proof, style.CELL),
        ]
        for step in path.steps
    ]
    return [
        Heading(path.title, style.SECTION, key="path", depth=1),
        Text(path.summary, style.BODY),
        ruled_table(_HEADS, rows, _SHARES),
    ]


def _each(title: str, key: str, found: Sequence[Advice]) -> list[Flowable]:
    if not found:
        return []
    entries = (part for one in found for part in _advice(one))
    return [Heading(title, style.SECTION, key=key, depth=1), *entries]


def _advice(one: Advice) -> list[Flowable]:
    text = marked(one.passage)
    return entry(
        [entry_head(one.code, f"{one.name}　{one.before}→{one.after}", one.gain)],
        [
            *listed(tr("建议"), [line for line in text.split("\n") if line.strip()]),
            *told(tr("佐证"), one.proof),
        ],
        len(text),
    )
