"""Importing what was received in the window: verdict first, then what came, and stopping."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.ui.dialogs.verify import VerifyDialog
from app.ui.worker import Task
from app.workbench import assessments
from tests.ui.driving import CODE, Desktop
from tests.ui.parcels import (
    Parcels,
    press,
    receiving,
    statuses,
    texts,
    trusting,
)


def stop_next(dialog: VerifyDialog) -> None:
    """Stop the next thing that is done as soon as it begins, and nothing after it."""

    def stop(task: Task, _words: str) -> None:
        dialog.arrivals.working.disconnect(stop)
        task.cancel()

    dialog.arrivals.working.connect(stop)


def test_importing_shows_the_verdict_then_what_came_then_opens(
    desktop: Desktop, parcels: Parcels
) -> None:
    trusting(desktop, parcels)

    def take_over(dialog: VerifyDialog) -> None:
        card = dialog.cards[0]
        assert statuses(dialog) == ["complete"]
        assert desktop.ask(assessments.overview) == ()
        press(desktop, card, "import")
        assert card.arrival.received is not None
        assert f"带来{card.arrival.received.added}条新记录" in texts(card)
        assert card.tools["open"].hasFocus()
        press(desktop, card, "open")

    receiving(desktop, [parcels["full"]], take_over)
    assert desktop.assessment.view.id == parcels.assessment
    assert desktop.assessment.view.locked
    assert desktop.value("enterprise/credit_code") == CODE


def test_importing_again_says_that_nothing_new_came(desktop: Desktop, parcels: Parcels) -> None:
    trusting(desktop, parcels)

    def twice(dialog: VerifyDialog) -> None:
        press(desktop, dialog.cards[0], "import")
        dialog.take([parcels["full"]])
        desktop.settle()
        press(desktop, dialog.cards[0], "import")
        assert "没有新内容" in texts(dialog.cards[0])

    receiving(desktop, [parcels["full"]], twice)
    assert desktop.window.home.rows.total == 1


def test_what_is_not_fully_signed_comes_as_a_draft_only(desktop: Desktop, parcels: Parcels) -> None:
    trusting(desktop, parcels)

    def take_over(dialog: VerifyDialog) -> None:
        card = dialog.cards[0]
        assert "缺企业代表" in texts(card)
        assert not card.tools["import"].isEnabled()
        desktop.press(card.draft, Qt.Key.Key_Space)
        press(desktop, card, "import")
        assert card.arrival.received is not None

    receiving(desktop, [parcels["half"]], take_over)


def test_all_complete_ones_are_imported_at_once(desktop: Desktop, parcels: Parcels) -> None:
    trusting(desktop, parcels)
    parcels["又一份"].write_bytes(parcels["full"].read_bytes())

    def take_over(dialog: VerifyDialog) -> None:
        assert "（2个）" in dialog.import_all.text()
        dialog.import_all.click()
        desktop.settle()
        assert [bool(card.arrival.received) for card in dialog.cards] == [True, False, True]

    receiving(desktop, [parcels["full"], parcels["half"], parcels["又一份"]], take_over)


def test_a_file_that_was_exchanged_after_its_verdict_is_not_imported(
    desktop: Desktop, parcels: Parcels
) -> None:
    trusting(desktop, parcels)

    def take_over(dialog: VerifyDialog) -> None:
        card = dialog.cards[0]
        parcels["full"].write_bytes(parcels["half"].read_bytes())
        press(desktop, card, "import")
        assert "请看过新的结论再导入" in texts(card)
        press(desktop, card, "again")
        assert statuses(dialog) == ["incomplete"]

    receiving(desktop, [parcels["full"]], take_over)
    assert desktop.ask(assessments.overview) == ()


def test_stopping_stops_all_that_waits_and_leaves_nothing(
    desktop: Desktop, parcels: Parcels
) -> None:
    trusting(desktop, parcels)

    def stop(dialog: VerifyDialog) -> None:
        stop_next(dialog)
        dialog.take([parcels["full"], parcels["half"]])
        desktop.settle()
        assert statuses(dialog) == ["", ""]
        assert all("已取消，没有验证" in texts(card) for card in dialog.cards)
        press(desktop, dialog.cards[0], "again")
        assert statuses(dialog) == ["complete", ""]
        stop_next(dialog)
        press(desktop, dialog.cards[0], "import")
        assert "什么都没有导入" in texts(dialog.cards[0])

    receiving(desktop, [], stop)
    assert desktop.ask(assessments.overview) == ()
    folder = desktop.ask(lambda session: session.workspace.folder)
    assert not [*folder.glob(".import-*"), *folder.glob("packages/**/*.zip")]
