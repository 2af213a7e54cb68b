"""The menu button: the actions that work now, by group."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from app.language import tr
from app.ui.actions import BY_KEY, LOOK, available
from app.ui.widgets.build import button


def menu_button() -> QPushButton:
    """Return a button whose menu lists what its window can do at that moment."""
    made = button(tr("≡ 菜单"), lambda: None, kind="link", tip=tr("所有命令（查找：Ctrl+K）"))
    made.setAccessibleName(tr("菜单"))
    menu = QMenu(made)
    menu.setToolTipsVisible(True)
    menu.aboutToShow.connect(lambda: fill(menu, available(made.window(), leave_out="menu")))
    made.setMenu(menu)
    return made


def fill(menu: QMenu, actions: list[QAction]) -> None:
    """List these actions, a line between groups, the looks in a menu of their own."""
    menu.clear()
    for group, members in groupby(actions, key=_group):
        if group == LOOK:
            menu.addSeparator()
            menu.addMenu(_submenu(menu, list(members)))
            continue
        if not menu.isEmpty() and menu.actions()[-1].menu() is None:
            menu.addSeparator()
        menu.addActions(list(members))


def _submenu(menu: QMenu, actions: list[QAction]) -> QMenu:
    made = QMenu(tr(LOOK), menu)
    made.addActions(actions)
    return made


def _group(action: QAction) -> str:
    return BY_KEY[action.objectName()].group
