"""Many enterprises at once: the portfolio, a folder being received, a list of enterprises."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.scoring.catalogue import Catalogue
    from app.storage.fields import Edit
    from app.ui.window import Window
    from app.ui.worker import Worker
    from app.workbench.session import Session
    from tools.screenshot_packages import Parcels

Take = Callable[..., None]
FIRMS = 48
PLACES = ("黄埔区", "番禺区", "白云区", "南沙区", "增城区", "花都区", "从化区")
INDUSTRIES = ("工业母机和机器人", "时尚美妆", "定制家居", "服装", "箱包")
NAMES = ("精密传动", "智能装备", "定制家居", "服饰", "皮具", "化妆品")
CODE = "0123456789ABCDEFGHJKLMNPQRTUWXY"
WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
ROUNDS = (("before", 0.4), ("after", 0.68))
INBOX = r"E:\来件"
ROWS = (
    "企业名称,统一社会信用代码,所在区县,评测类型,评测人员,备注",
    "广州市白鹭皮具有限公司,91440112MA00000154,花都区,改造前评测,王五,",
    "广州市云栈家居有限公司,9144010100000TEST0,白云区,,李四,上周联系过",
    ",91440101MA0000009H,番禺区,改造前评测,,",
)


def make_many(session: Session) -> None:
    """Make enterprises of all kinds, some assessed before and after."""
    from app.workbench import assessments

    dice = random.Random(2026)  # noqa: S311 - the same pictures every time
    for number in range(FIRMS):
        firm = _firm(number, dice)
        for kind, skill in ROUNDS[: 1 + (number % 3 > 0)]:
            made = assessments.create(session, kind=kind, enterprise=firm)
            edits = _answers(session.catalogue, dice, skill + dice.uniform(-0.25, 0.3))
            session.workspace.append(made, edits, author="林评测")


def _firm(number: int, dice: random.Random) -> dict[str, str]:
    return {
        "name": f"广州市第{number + 1:02}{dice.choice(NAMES)}有限公司",
        "credit_code": _code(f"91440101MA{number:07}"),
        "city": "广州市",
        "district": dice.choice(PLACES),
        "industry": dice.choice(INDUSTRIES),
    }


def _code(body: str) -> str:
    total = sum(CODE.index(sign) * weight for sign, weight in zip(body, WEIGHTS, strict=True))
    return body + CODE[-total % 31]


def _answers(catalogue: Catalogue, dice: random.Random, skill: float) -> list[Edit]:
    from app.storage.fields import Edit

    edits = []
    for code in catalogue.scenarios:
        grade = max(0, min(4, round(dice.gauss(skill * 4, 0.9))))
        edits.append(Edit(f"scenarios/{code}/grade", grade))
    for code, item in catalogue.items.items():
        better = sorted(item.options, key=lambda option: option.share)
        place = max(0, min(len(better) - 1, round(skill * len(better) + dice.uniform(-1, 1))))
        chosen = better[1 : place + 1] or better[:1] if item.kind == "multi" else [better[place]]
        edits.append(Edit(f"items/{code}/options", [*sorted(option.key for option in chosen)]))
    if dice.random() < skill + 0.2:
        edits.append(Edit("status", "finalised"))
    return edits


def take_portfolio(window: Window, worker: Worker, parcels: Parcels, take: Take, end: str) -> None:
    """Take charts, list, a received folder and the preview of a list of enterprises."""
    window.show_portfolio()
    take(f"portfolio{end}")
    if (shown := window.portfolio) is None:
        raise RuntimeError("the portfolio did not open")
    programme = shown.filters.programme
    programme.setCurrentIndex(programme.findData("guangzhou"))
    take(f"portfolio-target{end}")
    take(f"portfolio-charts{end}", shown.charts)
    shown.tabs.setCurrentIndex(1)
    take(f"portfolio-list{end}")
    shown.tabs.setCurrentIndex(0)
    programme.setCurrentIndex(0)
    inbox = _inbox(parcels)
    worker.submit(window, parcels.trust, lambda _: None)
    _take_batch(window, worker, inbox, take, end)
    _take_list(window, worker, inbox, take, end)
    window.go_home()


def _inbox(parcels: Parcels) -> Path:
    """Return a folder with what came from two groups."""
    inbox = parcels.complete.parent / "来件"
    for group, file in {"一组": parcels.complete, "二组": parcels.changed}.items():
        (inbox / group).mkdir(parents=True, exist_ok=True)
        shutil.copy(file, inbox / group)
    return inbox


def _take_batch(window: Window, worker: Worker, folder: Path, take: Take, end: str) -> None:
    from app.ui.dialogs.batch import BatchDialog

    dialog = BatchDialog(worker, window)
    dialog.show()
    dialog.folder.setText(INBOX)  # in the picture, no folder of this computer
    take(f"batch{end}", dialog)
    dialog.folder.setText(str(folder))
    dialog.start()
    dialog.folder.setText(INBOX)
    take(f"batch-done{end}", dialog)
    dialog.close()


def _take_list(window: Window, worker: Worker, folder: Path, take: Take, end: str) -> None:
    from app.ui.dialogs.enterprises import EnterprisesDialog

    file = folder / "企业名单.csv"
    file.write_text("\n".join(ROWS), encoding="utf-8")
    dialog = EnterprisesDialog(worker, window)
    dialog.show()
    take(f"enterprises-empty{end}", dialog)
    dialog.take(file)
    take(f"enterprises{end}", dialog)  # comes to rest, and is taken again with another place
    dialog.name.setText(f"{INBOX}\\{file.name}")
    take(f"enterprises{end}", dialog)
    dialog.close()
