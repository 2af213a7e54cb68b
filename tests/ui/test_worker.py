"""The queue: order, errors, cancelling, late results, and closing only when all is saved."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QObject

from app.errors import BadInput, ShupingError
from app.ui.worker import Progress, Task, Worker
from app.workbench.session import Session
from tests.ui.driving import PATIENCE_MS, Desktop

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

T = TypeVar("T")


def idle(qtbot: QtBot, worker: Worker) -> None:
    qtbot.waitUntil(lambda: not worker.busy, timeout=PATIENCE_MS)


def test_jobs_run_in_order_on_one_other_thread(qtbot: QtBot, worker: Worker) -> None:
    threads: set[int] = set()
    order: list[int] = []

    def job(number: int, _session: Session) -> int:
        threads.add(threading.get_ident())
        return number

    for number in range(20):
        worker.submit(worker, partial(job, number), order.append)
    idle(qtbot, worker)
    assert order == list(range(20))
    assert len(threads) == 1
    assert threading.get_ident() not in threads


class Instant:
    """A queue whose jobs have ended before `put` returns."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker

    def put(self, waiting: tuple[Task, Callable[[], object]]) -> None:
        task, job = waiting
        self._worker._done.append((task, job(), None))
        self._worker.finished.emit()


def test_a_job_that_ends_at_once_still_answers_later(
    qtbot: QtBot, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    with monkeypatch.context() as patched:
        patched.setattr(worker, "_jobs", Instant(worker))
        worker.submit(worker, lambda _: "done", told.append)
    assert told == []
    assert worker.busy
    idle(qtbot, worker)
    assert told == ["done"]


def test_nobody_who_is_gone_hears_how_far_a_task_is(qtbot: QtBot, worker: Worker) -> None:
    """As a dialog that was closed while it exported."""
    told: list[str] = []
    free = threading.Event()
    gone, here = QObject(), QObject()

    def job(_session: Session, step: Progress) -> None:
        free.wait()
        step(1, 2)

    task = worker.submit_long(worker, job, lambda _: None)

    def follow(owner: QObject, name: str) -> None:
        task.when_advanced(owner, lambda done, total: told.append(f"{name} {done}/{total}"))
        task.when_ended(owner, lambda: told.append(name))

    follow(gone, "gone")
    follow(here, "here")
    shiboken6.delete(gone)
    free.set()
    idle(qtbot, worker)
    assert told == ["here 1/2", "here"]


def test_an_expected_error_goes_to_who_asked_or_to_the_messages(
    qtbot: QtBot, worker: Worker
) -> None:
    def fail(_session: Session) -> None:
        raise BadInput("文件坏了，请换一个。")

    own: list[ShupingError] = []
    common: list[ShupingError] = []
    worker.failed.connect(common.append)
    worker.submit(worker, fail, lambda _: None, own.append)
    worker.submit(worker, fail, lambda _: None)
    idle(qtbot, worker)
    assert [error.message for error in own] == ["文件坏了，请换一个。"]
    assert [error.message for error in common] == ["文件坏了，请换一个。"]


def test_an_unexpected_error_reaches_the_hook_and_the_queue_goes_on(
    qtbot: QtBot, worker: Worker
) -> None:
    def break_down(_session: Session) -> None:
        raise ZeroDivisionError

    after: list[str] = []
    with qtbot.capture_exceptions() as caught:
        worker.submit(worker, break_down, lambda _: None)
        worker.submit(worker, lambda _: "goes on", after.append)
        idle(qtbot, worker)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert after == ["goes on"]


def test_a_result_is_handed_over_even_when_who_hears_of_the_end_fails(
    qtbot: QtBot, worker: Worker
) -> None:
    def break_down() -> None:
        raise ZeroDivisionError

    found: list[str] = []
    calm: list[bool] = []
    worker.idle.connect(lambda: calm.append(True))
    with qtbot.capture_exceptions() as caught:
        task = worker.submit(worker, lambda _: "found", found.append)
        task.when_ended(worker, break_down)
        idle(qtbot, worker)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert (found, calm) == (["found"], [True])


def test_a_cancelled_job_stops_at_its_next_step_and_is_silent(qtbot: QtBot, worker: Worker) -> None:
    begun, cancelled = threading.Event(), threading.Event()
    steps: list[int] = []

    def job(_session: Session, step: Progress) -> None:
        step(0, 2)
        steps.append(0)
        begun.set()
        cancelled.wait()
        step(1, 2)
        steps.append(1)

    told: list[object] = []
    task = worker.submit_long(worker, job, told.append, told.append)
    begun.wait()
    task.cancel()
    cancelled.set()
    idle(qtbot, worker)
    assert steps == [0]
    assert told == []


def test_progress_may_be_more_bytes_than_an_int_holds(qtbot: QtBot, worker: Worker) -> None:
    seen: list[tuple[int, int]] = []
    task = worker.submit_long(worker, lambda _, step: step(3 << 30, 4 << 30), lambda _: None)
    task.when_advanced(worker, lambda done, total: seen.append((done, total)))
    idle(qtbot, worker)
    assert seen == [(3 << 30, 4 << 30)]


def test_a_result_for_a_closed_dialog_is_dropped(qtbot: QtBot, worker: Worker) -> None:
    owner = QObject()
    told: list[bool] = []
    hold = threading.Event()
    worker.submit(owner, lambda _: hold.wait(), told.append)
    owner.deleteLater()
    qtbot.wait(1)
    hold.set()
    idle(qtbot, worker)
    assert told == []


def test_closing_waits_until_a_typed_note_is_saved(desktop: Desktop) -> None:
    made = desktop.new_assessment()
    page = desktop.item("F5")
    page.note.setPlainText("还没离开输入框")
    desktop.window.close()
    assert desktop.window.isVisible()
    desktop.qtbot.waitUntil(lambda: not desktop.window.isVisible(), timeout=PATIENCE_MS)
    state = desktop.ask(lambda session: session.workspace.state(made))
    assert state.values["items/F5/note"] == "还没离开输入框"


def test_a_refused_edit_is_told_and_the_page_shows_what_is_stored(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F5")
    desktop.keys("B")

    def refuse(_session: Session, **_arguments: object) -> None:
        raise BadInput("磁盘满了，请腾出空间。")

    page.options.show_chosen(["E"])
    desktop.assessment.edit(refuse)
    desktop.settle()
    assert desktop.window.bar.text.text() == "磁盘满了，请腾出空间。"
    assert page.options.checked() == ("B",)
    assert desktop.workbench.header.saving.text() == "上一处修改没有保存"


def test_the_window_remembers_how_it_was_arranged(desktop: Desktop) -> None:
    made = desktop.new_assessment()
    desktop.workbench.splitter.setSizes([300, 700, 366])
    arranged = desktop.workbench.splitter.sizes()
    desktop.window.go_home()
    desktop.window.open(made)
    desktop.settle()
    assert desktop.workbench.splitter.sizes() == arranged
    desktop.window.close()
    desktop.settle()
    assert desktop.window.settings.contains("geometry")
