"""The command palette, the menu and the shortcut sheet: one table of actions behind all three."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from app import __version__
from app.ui.actions import ACTIONS, BY_KEY, available
from app.ui.dialogs.about import AboutDialog
from app.ui.dialogs.settings import SettingsDialog
from app.ui.dialogs.shortcuts import ShortcutsDialog
from app.ui.models.palette import Entry, PaletteModel
from app.ui.pages.item import ItemPage
from app.ui.widgets.line import SavedLine
from tests.ui.driving import Desktop, commit

CONTROL = Qt.KeyboardModifier.ControlModifier


def find(desktop: Desktop, text: str) -> list[str]:
    """Open the palette by its key, type, and return the titles found."""
    desktop.press(desktop.window, Qt.Key.Key_K, CONTROL)
    finder = desktop.window.finding.palette
    assert finder.isVisible()
    assert finder.edit.hasFocus()
    commit(finder.edit, text)
    return [str(finder.found.index(row).data()) for row in range(finder.found.rowCount())]


def enter(desktop: Desktop) -> None:
    desktop.press(desktop.window.finding.palette.edit, Qt.Key.Key_Return)
    desktop.settle()


def actions_now(desktop: Desktop) -> list[str]:
    return [action.objectName() for action in available(desktop.window)]


@pytest.mark.parametrize(
    ("text", "code"),
    [("wljs", "F1"), ("网络建设", "F1"), ("f1", "F1"), ("nhgl", "S10"), ("jcydg", "finish")],
)
def test_a_page_is_found_by_initials_name_or_code(desktop: Desktop, text: str, code: str) -> None:
    desktop.new_assessment()
    assert find(desktop, text)
    enter(desktop)
    assert desktop.workbench.current == code
    assert not desktop.window.finding.palette.isVisible()
    assert desktop.workbench.page().isAncestorOf(focused(desktop))


def test_after_finding_a_page_the_next_key_answers(desktop: Desktop) -> None:
    desktop.new_assessment()
    find(desktop, "xxxt")
    enter(desktop)
    desktop.keys("B")
    assert desktop.value("items/F5/options") == ["B"]


def test_a_number_is_found_and_has_the_focus(desktop: Desktop) -> None:
    desktop.new_assessment()
    assert find(desktop, "scsbzs")[0] == "生产设备总数"
    enter(desktop)
    page = desktop.workbench.page()
    assert isinstance(page, ItemPage)
    assert page.measures.fields["equipment_total"].edit.hasFocus()


def test_a_page_with_a_shortcut_is_listed_once(desktop: Desktop) -> None:
    desktop.new_assessment()
    assert find(desktop, "佐证材料").count("佐证材料") == 1


def test_arrows_choose_another_line(desktop: Desktop) -> None:
    desktop.new_assessment()
    titles = find(desktop, "gl s")
    desktop.press(desktop.window.finding.palette.edit, Qt.Key.Key_Down)
    enter(desktop)
    assert titles[1].startswith(desktop.workbench.current)


def test_a_click_chooses_too(desktop: Desktop) -> None:
    desktop.new_assessment()
    find(desktop, "wljs")
    view = desktop.window.finding.palette.list
    place = view.visualRect(desktop.window.finding.palette.found.index(0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desktop.settle()
    assert desktop.workbench.current == "F1"


def test_escape_goes_back_to_where_the_focus_was(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F5")
    page.note.setFocus()
    find(desktop, "wl")
    desktop.press(desktop.window.finding.palette.edit, Qt.Key.Key_Escape)
    assert not desktop.window.finding.palette.isVisible()
    assert page.note.hasFocus()
    assert desktop.workbench.current == "F5"


def test_it_opens_while_typing_too(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F5")
    page.note.setFocus()
    desktop.press(page.note, Qt.Key.Key_K, CONTROL)
    assert desktop.window.finding.palette.isVisible()


def test_no_text_keeps_the_key_of_finding_for_itself(desktop: Desktop) -> None:
    """Under X11 it would empty a line behind the cursor."""
    searched = desktop.window.home.search
    desktop.new_assessment()
    page = desktop.item("F2")
    lines = page.findChildren(SavedLine)
    assert lines
    texts = (searched, desktop.workbench.outline_panel.filter, page.note, *lines)
    for text in texts:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_K, CONTROL)
        event.accept()
        text.event(event)
        assert not event.isAccepted(), text.accessibleName()


def test_home_finds_assessments_by_the_enterprises_name(desktop: Desktop) -> None:
    identity = desktop.new_assessment()
    desktop.window.go_home()
    desktop.settle()
    assert find(desktop, "ylcd")[0] == "广州市砚岭精密传动有限公司"
    enter(desktop)
    assert desktop.assessment.view.id == identity


def test_what_was_used_lately_comes_first(desktop: Desktop) -> None:
    desktop.new_assessment()
    for text in ("nhgl", "wljs"):
        find(desktop, text)
        enter(desktop)
    assert find(desktop, "")[:2] == ["F1 网络建设", "S10 能耗管理"]


def test_nothing_found_is_said_and_enter_does_nothing(desktop: Desktop) -> None:
    desktop.new_assessment()
    assert find(desktop, "qqqqqq") == []
    assert any(
        "没有找到" in shown.text() and shown.isVisible()
        for shown in desktop.window.finding.palette.findChildren(QLabel)
    )
    enter(desktop)
    assert desktop.window.finding.palette.isVisible()


def test_an_action_is_done_from_the_palette(desktop: Desktop) -> None:
    desktop.new_assessment()
    desktop.item("F5")
    desktop.keys("B")
    find(desktop, "撤销")
    enter(desktop)
    assert desktop.value("items/F5/options") is None


def test_the_model_keeps_qts_promises(desktop: Desktop) -> None:
    model = PaletteModel(desktop.window)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Warning, desktop.window
    )
    model.offer([Entry(name, name, "", str) for name in ("网络建设", "能耗管理")], ["能耗管理"])
    model.search("nh")
    assert model.rowCount() == 1
    model.search("")
    assert model.index(0).data() == "能耗管理"
    assert tester is not None


def test_home_and_an_assessment_offer_what_they_can_do(desktop: Desktop) -> None:
    assert {"new", "find", "settings"} <= set(actions_now(desktop))
    assert "undo" not in actions_now(desktop)
    desktop.new_assessment()
    assert actions_now(desktop) == [spec.key for spec in ACTIONS]


def test_no_two_actions_share_a_key() -> None:
    keys = [keys for spec in ACTIONS for keys in spec.keys]
    assert len(keys) == len(set(keys))
    assert len(BY_KEY) == len(ACTIONS)


def test_the_menu_lists_the_same_actions(desktop: Desktop) -> None:
    desktop.new_assessment()
    menu = desktop.workbench.menu.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    assert listed(menu) == [key for key in actions_now(desktop) if key != "menu"]


@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)
def test_the_menu_opens_by_key(desktop: Desktop) -> None:
    seen = []
    menu = desktop.window.home.menu.menu()
    assert menu is not None
    menu.aboutToShow.connect(lambda: seen.append(True))
    QTimer.singleShot(100, desktop.window, menu.close)
    desktop.press(desktop.window, Qt.Key.Key_F10)
    assert seen == [True]


def test_the_sheet_shows_every_shortcut(desktop: Desktop) -> None:
    texts: list[str] = []

    def read(dialog: ShortcutsDialog) -> None:
        texts.extend(shown.text() for shown in dialog.findChildren(QLabel))
        desktop.press(dialog, Qt.Key.Key_Escape)

    keys = (Qt.Key.Key_Slash, CONTROL)
    desktop.in_dialog(ShortcutsDialog, lambda: desktop.press(desktop.window, *keys), read)
    for spec in ACTIONS:
        if spec.keys:
            assert spec.text in texts, spec.key


def test_about_says_which_version_and_where_the_work_is(desktop: Desktop) -> None:
    about = next(action for action in available(desktop.window) if action.objectName() == "about")
    texts: list[str] = []

    def read(dialog: AboutDialog) -> None:
        texts.extend(shown.text().replace("\u200b", "") for shown in dialog.findChildren(QLabel))
        dialog.primary.click()

    desktop.in_dialog(AboutDialog, about.trigger, read)
    folder = desktop.ask(lambda session: session.workspace.folder)
    assert any(__version__ in text for text in texts)
    assert str(folder) in texts
    assert any("LGPL-3.0" in text for text in texts)


def test_about_copies_how_the_program_is_doing_without_names(desktop: Desktop) -> None:
    about = next(action for action in available(desktop.window) if action.objectName() == "about")

    def copy(dialog: AboutDialog) -> None:
        assert dialog.licences.isHidden()  # a checkout has no texts of its own
        desktop.click(dialog.copy)
        assert "已复制" in dialog.told.text()

    desktop.in_dialog(AboutDialog, about.trigger, copy)
    text = QGuiApplication.clipboard().text()
    assert __version__ in text
    assert "✓ 检查：没有发现问题" in text
    assert "✓ 窗口：Qt 6" in text
    folder = desktop.ask(lambda session: session.workspace.folder)
    assert str(folder) not in text
    assert "冯晓岚" not in text


def test_settings_change_the_look_at_once_and_the_name_for_later(desktop: Desktop) -> None:
    def act(dialog: SettingsDialog) -> None:
        desktop.qtbot.waitUntil(lambda: dialog.name.text() == "冯晓岚")
        desktop.click(dialog.themes["dark"])
        assert desktop.window.look.theme == "dark"
        desktop.click(dialog.themes["system"])
        desktop.click(dialog.percents[115])
        desktop.click(dialog.percents[100])
        dialog.name.clear()
        commit(dialog.name, "梁志远")
        dialog.primary.click()

    open_settings = next(
        action for action in available(desktop.window) if action.objectName() == "settings"
    )
    desktop.in_dialog(SettingsDialog, open_settings.trigger, act)
    assert desktop.ask(lambda session: session.author) == "梁志远"


def test_the_next_warning_goes_round_and_ends_with_a_sentence(desktop: Desktop) -> None:
    desktop.new_assessment()
    desktop.item("F2")
    desktop.press(desktop.workbench, Qt.Key.Key_F8)
    assert desktop.window.bar.text.text() == "没有提醒，也没有冲突。"
    page = desktop.item("F2")
    desktop.write(page.measures.fields["equipment_total"].edit, "120")
    desktop.write(page.measures.fields["equipment_digital"].edit, "60")
    page.landing().setFocus()
    desktop.keys("A")
    desktop.item("R4")
    desktop.press(desktop.workbench, Qt.Key.Key_F8)
    assert desktop.workbench.current == "F2"
    desktop.press(desktop.workbench, Qt.Key.Key_F8)
    assert desktop.workbench.current == "F2"
    assert desktop.window.bar.text.text() == "别处没有提醒了。"


def test_undo_with_nothing_to_undo_says_so(desktop: Desktop) -> None:
    desktop.new_assessment()
    desktop.workbench.undo()
    desktop.settle()
    assert desktop.window.bar.text.text() == "没有可撤销的修改。"


def focused(desktop: Desktop) -> QWidget:
    found = desktop.window.focusWidget()
    assert found is not None
    return found


def listed(menu: QMenu) -> list[str]:
    """Return the keys of the actions in a menu and its submenus, in order."""
    found: list[str] = []
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found.extend(listed(inner))
        elif action.objectName():
            found.append(action.objectName())
    return found
