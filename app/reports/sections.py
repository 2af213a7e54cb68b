"""The sections of a report that a person may write anew: their names, and how long they may be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.language import mark, tr
from app.reports.model import Passage
from app.said import said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.storage.journal import State

PREFIX: Final = "report/"
"""With this begin the journal's fields that hold the sections' texts."""
REVISED: Final = mark("〔人工修订〕")
"""Stands behind the text of a section that a person changed."""
_CODE: Final = re.compile(r"advice/[A-Z][0-9]{1,2}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Section:
    """A section: its key, its title, what belongs into it, and the most characters it takes."""

    key: str
    title: str
    hint: str
    most: int


SECTIONS: Final = (
    Section(
        "summary",
        mark("评测结论"),
        mark("给管理层看的一段话：等级、得分、最突出的强项和短板。"),
        2000,
    ),
    Section(
        "profile", mark("企业概况"), mark("成立时间、规模、主导产品、所属行业和市场地位。"), 5000
    ),
    Section(
        "process", mark("工艺流程"), mark("从来料到出货的主要工序，以及关键工序和瓶颈。"), 5000
    ),
    Section("equipment", mark("智能装备"), mark("主要生产设备的数量、数字化和联网情况。"), 5000),
    Section(
        "software", mark("工业软件"), mark("在用信息系统的名称、用途、部署方式和集成情况。"), 5000
    ),
    Section(
        "visit",
        mark("现场调研情况"),
        mark("何时到访、看了哪些车间和系统、访谈了谁、查阅了什么。"),
        5000,
    ),
    Section("people", mark("调研人员"), mark("对参与人员和分工的补充说明。"), 2000),
    Section("analysis", mark("总体分析"), mark("对得分结构、强项和短板的判断。"), 10_000),
    Section("advice", mark("总体建议"), mark("转型的先后次序、投入重点和注意事项。"), 10_000),
)
_ADVICE: Final = mark("这一项具体怎么做、由谁做、要准备什么佐证。")
_MOST_ADVICE: Final = 3000


def section(key: str) -> Section:
    """Return a section by its key, `advice/S03` and the like too; KeyError when there is none."""
    if _CODE.fullmatch(key):
        return Section(
            key,
            said("建议：{code}", code=key.removeprefix("advice/")),
            tr(_ADVICE),
            _MOST_ADVICE,
        )
    return {one.key: one for one in SECTIONS}[key]


def passage(key: str, generated: str, texts: Mapping[str, str]) -> Passage:
    """Return a section's prose: what a person wrote, if anything, goes before what is generated."""
    return Passage(key, tr(section(key).title), generated, texts.get(key, "").strip())


def texts_in(state: State) -> dict[str, str]:
    """Return what people wrote, by the key of the section; disputed texts are left out."""
    return {
        field.removeprefix(PREFIX): value
        for field, value in state.values.items()
        if field.startswith(PREFIX) and isinstance(value, str)
    }
