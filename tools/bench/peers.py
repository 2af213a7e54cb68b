"""Other ways to the same result: a bag made by `bagit`, a ledger written cell by cell."""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from fractions import Fraction
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from unittest import mock

from tools.bench.measuring import Result, against

if TYPE_CHECKING:
    from app.reports.sheets import Cell, Sheet
    from app.workbench.session import Session


def bag(name: str, ours: Callable[[], object], files: list[Path], folder: Path) -> Iterator[Result]:
    """Make and check a package, against a bag of the same photos by the library for bags."""
    if importlib.util.find_spec("bagit") is None:
        sys.stderr.write("没有安装bagit，跳过与它的比较。\n")
        return
    numbers = count()
    yield against(
        f"制作并验证{name}，与bagit相比，两者都同步到磁盘",
        ours,
        lambda: _bagged(files, folder / f"袋{next(numbers)}"),
        target=1,
        rounds=1,
    )


def _bagged(files: Iterable[Path], folder: Path) -> None:
    """Copy the files, because the library moves what it makes a bag of, and make one of them.

    A package that is written survives a power cut, so the bag has to as well.
    """
    import bagit  # type: ignore[import-not-found, import-untyped, unused-ignore]

    folder.mkdir()
    for path in files:
        shutil.copyfile(path, folder / path.name)
    bagit.make_bag(str(folder), checksums=["sha256"]).validate()
    for path in folder.rglob("*"):
        if path.is_file():
            _sync(path)
    shutil.rmtree(folder)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def ledger(session: Session, folder: Path, *, rounds: int) -> Result:
    """Write the ledger of a workspace, against the same cells one by one with openpyxl."""
    from app.workbench import portfolio

    def naive() -> None:
        with mock.patch("app.reports.sheets.write_workbook", _cell_by_cell):
            portfolio.write_ledger(session, out=folder / "逐格.xlsx")

    return against(
        f"{len(session.workspace.list())}个评测的台账，与openpyxl逐格写入相比",
        lambda: portfolio.write_ledger(session, out=folder / "台账.xlsx"),
        naive,
        target=1,
        rounds=rounds,
    )


def _cell_by_cell(out: BinaryIO, sheets: Sequence[Sheet], **_: object) -> None:
    """Write sheets as somebody does who needs a list by tonight."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font

    book = Workbook()
    font, middle = Font(name="微软雅黑", size=10), Alignment(vertical="center")
    for sheet in sheets:
        page = book.create_sheet(sheet.name)
        heads = [column.title for column in sheet.columns]
        for line, row in enumerate([heads, *sheet.rows], start=1):
            for place, value in enumerate(row, start=1):
                cell = page.cell(line, place, _plain(value))
                cell.font, cell.alignment = font, middle
    book.save(out)


def _plain(value: Cell) -> str | int | float | datetime | None:
    if isinstance(value, datetime):
        return value.replace(tzinfo=None)
    return float(value) if isinstance(value, Fraction) else value
