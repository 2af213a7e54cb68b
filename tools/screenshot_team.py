"""Pictures of a team at work: conflicts, a merge before and after, who does what."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.ui.pages.workbench import WorkbenchPage
    from app.ui.window import Window
    from app.workbench.session import Session

Take = Callable[..., None]


@dataclass(frozen=True, slots=True)
class Team:
    """An assessment in which one colleague's work is merged, and the file of another."""

    assessment: str
    file: Path


def make_team(session: Session) -> Team:
    """Hand the sample out to two colleagues; merge what the first one did otherwise than here."""
    from app.workbench import importing

    folder = session.workspace.folder.parent / "team"
    folder.mkdir()
    made, handed_out = _handed_out(folder)
    importing.receive(session, file=handed_out, draft=True)
    with _colleague("梁启衡", handed_out) as first:
        _work_of_first(first, made)
        brought = _working_file(first, made, folder / "梁启衡.shuping.zip")
    with _colleague("陈思敏", handed_out) as second:
        _work_of_second(second, made)
        waiting = _working_file(second, made, folder / "陈思敏.shuping.zip")
    _work_here(session, made)
    importing.receive(session, file=brought, draft=True)
    return Team(made, waiting)


def _handed_out(folder: Path) -> tuple[str, Path]:
    from app.workbench import sample
    from app.workbench.session import open_session

    with (
        TemporaryDirectory(prefix="shuping-") as place,
        open_session(Path(place), author="冯晓岚") as lead,
    ):
        made = sample.open_sample(lead)
        return made, _working_file(lead, made, folder / "分发.shuping.zip")


@contextmanager
def _colleague(name: str, file: Path) -> Iterator[Session]:
    from app.workbench import importing
    from app.workbench.session import open_session

    with (
        TemporaryDirectory(prefix="shuping-") as place,
        open_session(Path(place), author=name) as session,
    ):
        importing.receive(session, file=file, draft=True)
        yield session


def _working_file(session: Session, made: str, out: Path) -> Path:
    from app.workbench import packages

    return packages.export(session, assessment=made, out=out).path


def _work_of_first(session: Session, made: str) -> None:
    from app.workbench import editing

    editing.answer(session, assessment=made, item="F5", options=["D"])
    editing.set_note(
        session, assessment=made, subject="F5", text="仓库的出入库也在系统里做，看过当日单据。"
    )
    editing.set_grade(session, assessment=made, scenario="S07", grade=1)
    editing.set_checkpoints(session, assessment=made, scenario="S07", keys=["2.1"])
    editing.set_enterprise(session, assessment=made, field="contact", text="周雅琴")
    _caption(session, made, "二车间装配线，共6个工位")


def _work_of_second(session: Session, made: str) -> None:
    from app.workbench import arranging, editing
    from app.workbench.view import view

    editing.answer(session, assessment=made, item="F1", options=["A"])
    editing.set_grade(session, assessment=made, scenario="S01", grade=3)
    editing.set_grade(session, assessment=made, scenario="S08", grade=2)
    editing.set_grade(session, assessment=made, scenario="S12", grade=2)
    editing.set_note(session, assessment=made, subject="S12", text="订单从询价到发货都能查到。")
    photo = view(session, assessment=made).photos[1].sha256
    arranging.sort(session, assessment=made, photos=[photo], linked={"S12": True})


def _work_here(session: Session, made: str) -> None:
    from app.workbench import assignments, editing

    editing.answer(session, assessment=made, item="F5", options=["B"])
    editing.set_note(session, assessment=made, subject="F5", text="采购和生产用ERP，仓库还是纸单。")
    editing.set_grade(session, assessment=made, scenario="S07", grade=2)
    editing.set_grade(session, assessment=made, scenario="S08", grade=4)
    editing.set_checkpoints(session, assessment=made, scenario="S07", keys=["1.1"])
    editing.set_enterprise(session, assessment=made, field="contact", text="周经理")
    _caption(session, made, "一车间装配线")
    hands = {"冯晓岚": ("F1", "F2", "F3", "F4"), "梁启衡": ("F5", "F6", "F7", "S07", "S08")}
    for name, codes in (hands | {"陈思敏": ("M1", "M2", "S01", "S12")}).items():
        assignments.assign(session, assessment=made, codes=codes, to=name)


def _caption(session: Session, made: str, text: str) -> None:
    from app.workbench import evidence
    from app.workbench.view import view

    photo = view(session, assessment=made).photos[0].sha256
    evidence.set_caption(session, assessment=made, sha256=photo, text=text)


def take_team(window: Window, made: Team, take: Take, end: str) -> None:
    """Take the conflicts, who does what, what a merge would do, and those that were done."""
    window.open(made.assessment)
    take(f"team{end}")
    if (workbench := window.workbench) is None:
        raise RuntimeError("the assessment did not open")
    _take_conflicts(workbench, take, end)
    _take_assigning(workbench, take, end)
    _take_merging(workbench, made, take, end)


def _take_conflicts(workbench: WorkbenchPage, take: Take, end: str) -> None:
    from app.ui.pages.conflicts import ConflictsPage

    workbench.go("conflicts")
    take(f"conflicts{end}")
    shown = workbench.page()
    if not isinstance(shown, ConflictsPage):
        raise TypeError(shown)
    for _ in range(3):  # from the enterprise over the photo and the note to the options
        shown.step(1)
    shown.press("1")
    take(f"conflicts-chosen{end}")
    shown.press("3")
    take(f"conflicts-other{end}")


def _take_assigning(workbench: WorkbenchPage, take: Take, end: str) -> None:
    from PySide6.QtCore import Qt

    from app.ui.dialogs.assign import CODE, AssignDialog

    dialog = AssignDialog(workbench.assessment, workbench.desk.worker, workbench.window())
    dialog.show()
    for line in dialog.lines():
        if line.data(0, CODE) in {"R1", "R2", "R3"}:
            line.setCheckState(0, Qt.CheckState.Checked)
    dialog.name.setEditText("陈思敏")
    take(f"assign{end}", dialog)
    dialog.close()
    workbench.go("S07")
    workbench.outline_panel.mine.setChecked(True)
    take(f"assigned{end}")
    workbench.outline_panel.mine.setChecked(False)


def _take_merging(workbench: WorkbenchPage, made: Team, take: Take, end: str) -> None:
    from app.ui.dialogs.merge_preview import MergePreviewDialog
    from app.ui.dialogs.merges import MergesDialog
    from app.ui.models.arrivals import Arrival, Arrivals

    window = workbench.window()
    shown: list[MergePreviewDialog] = []
    arrivals = Arrivals(workbench.desk.worker, workbench)
    arrivals.previewed.connect(
        lambda it, preview, effect: shown.append(
            MergePreviewDialog(it.path.name, preview, effect, window)
        )
    )
    arrivals.preview(Arrival(made.file))
    take(f"team-merged{end}")  # by then it is found out
    shown[0].show()
    take(f"merge-preview{end}", shown[0])
    shown[0].close()
    dialog = MergesDialog(workbench.assessment, workbench.desk.worker, window)
    dialog.show()
    take(f"merges{end}", dialog)
    dialog.close()
