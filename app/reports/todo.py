"""The list of what is still missing before acceptance, on one printed page to tick off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final

from reportlab.platypus import KeepInFrame

from app.language import mark, tr
from app.reports import style
from app.reports.paper.blocks import Text
from app.reports.paper.leaflet import HEIGHT, leaflet
from app.reports.paper.tables import ruled_table

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

_HEADS: Final = ("", mark("还缺什么"), mark("现在的情况"), mark("依据"))
_SHARES: Final = (0.05, 0.4, 0.29, 0.26)


@dataclass(frozen=True, slots=True)
class Task:
    """A line to tick off: what is missing, how it stands, which documents ask for it."""

    text: str
    why: str
    documents: str


@dataclass(frozen=True, slots=True)
class TodoPage:
    """What the page says: about whom, which programme, a sentence above and one below the list."""

    enterprise: str
    programme: str
    opening: str
    tasks: tuple[Task, ...]
    closing: str


def render_todo(page: TodoPage, out: BinaryIO) -> None:
    """Write the page as a PDF; a long list is set smaller, so that it stays one page."""
    document = leaflet(out, tr("{enterprise} 验收前待办", enterprise=page.enterprise))
    document.build([KeepInFrame(style.CONTENT_WIDTH, HEIGHT, _story(page), mode="shrink")])


def _story(page: TodoPage) -> list[Flowable]:
    return [
        Text(tr("验收前待办清单"), style.CHAPTER),
        Text(f"{page.enterprise}　{page.programme}", style.COVER_CODE),
        Text(page.opening, style.LEAD),
        _tasks(page.tasks) if page.tasks else Text(tr("没有缺少的材料。"), style.SECTION),
        Text(page.closing, style.SMALL),
    ]


def _tasks(tasks: tuple[Task, ...]) -> Flowable:
    rows = (
        (
            Text("□", style.CELL),
            Text(task.text, style.CELL_BOLD),
            Text(task.why, style.CELL),
            Text(task.documents, style.CELL_MUTED),
        )
        for task in tasks
    )
    return ruled_table(_HEADS, rows, _SHARES)
