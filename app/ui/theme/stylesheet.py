"""The style sheet of the whole window, written from the tokens."""

from __future__ import annotations

from app.resources import resource
from app.ui.theme import tokens as t


def stylesheet() -> str:
    """Return the application's style sheet."""
    return f"{_text()}{_buttons()}{_fields()}{_surfaces()}{_lists()}"


def _text() -> str:
    return f"""
QWidget {{ color: {t.TEXT}; }}
QMainWindow, QDialog, QWidget[role="page"] {{ background: {t.PAGE}; }}
QLabel[role="display"] {{ font-size: {t.pixels(t.DISPLAY)}px; font-weight: 700; }}
QLabel[role="title"] {{ font-size: {t.pixels(t.TITLE)}px; font-weight: 700; }}
QLabel[role="heading"] {{ font-size: {t.pixels(t.HEADING)}px; font-weight: 700; }}
QLabel[role="strong"] {{ font-weight: 700; }}
QLabel[role="quiet"] {{ color: {t.QUIET}; }}
QLabel[role="caption"] {{ color: {t.QUIET}; font-size: {t.pixels(t.CAPTION)}px; }}
QLabel[role="error"] {{ color: {t.BAD.text}; }}
QLabel[role="good"] {{ color: {t.GOOD.text}; }}
QLabel[role="caution"] {{ color: {t.CAUTION.text}; }}
QLabel[state="met"] {{ color: {t.GOOD.text}; }}
QLabel[state="missing"] {{ color: {t.TEXT}; }}
QLabel[role="code"] {{ font-family: {t.MONO}; }}
QToolTip {{ background: {t.TEXT}; color: {t.CARD}; border: none; padding: 4px 6px; }}
"""


def _buttons() -> str:
    return f"""
QPushButton {{
  background: {t.CARD}; border: 1px solid {t.EDGE}; border-radius: {t.RADIUS}px;
  padding: 6px 14px; min-height: 20px; outline: none;
}}
QPushButton[reach="finger"] {{ min-height: {t.TARGET - 14}px; }}
QPushButton:hover {{ background: {t.HOVER}; }}
QPushButton:pressed {{ background: {t.ACCENT_SOFT}; }}
QPushButton:focus {{ border: 2px solid {t.ACCENT}; padding: 5px 13px; }}
QPushButton:disabled {{ color: {t.QUIET}; background: {t.PAGE}; border-color: {t.LINE}; }}
QPushButton[kind="primary"] {{
  background: {t.ACCENT}; color: {t.ON_ACCENT}; border-color: {t.ACCENT}; font-weight: 700;
}}
QPushButton[kind="primary"]:hover {{ background: {t.ACCENT_DARK}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {t.TEXT}; }}
QPushButton[kind="primary"]:disabled {{
  background: {t.NEUTRAL.surface}; color: {t.QUIET}; border-color: {t.LINE};
}}
QPushButton[kind="link"] {{
  background: transparent; border: 1px solid transparent; color: {t.ACCENT}; padding: 4px 6px;
}}
QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
QPushButton[kind="link"]:focus {{ border: 2px solid {t.ACCENT}; padding: 3px 5px; }}
QPushButton[kind="step"] {{
  background: transparent; border: none; border-bottom: 3px solid transparent; border-radius: 0;
  color: {t.QUIET}; padding: 6px 12px;
}}
QPushButton[kind="step"]:hover {{ background: {t.HOVER}; }}
QPushButton[kind="step"][state="current"] {{
  color: {t.TEXT}; font-weight: 700; border-bottom-color: {t.ACCENT};
}}
QPushButton[kind="step"]:focus {{
  background: {t.ACCENT_SOFT}; border: 2px solid {t.ACCENT}; border-bottom-width: 3px;
  padding: 4px 10px 6px 10px;
}}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QPushButton[kind="link"]:disabled {{ color: {t.QUIET}; background: transparent; }}
"""


def _fields() -> str:
    arrow = resource("icons", "down.svg").as_posix()
    tick = resource("icons", t.palette().tick).as_posix()
    return f"""
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox {{
  background: {t.CARD}; border: 1px solid {t.EDGE}; border-radius: {t.RADIUS}px;
  padding: 5px 8px; selection-background-color: {t.ACCENT}; selection-color: {t.ON_ACCENT};
  placeholder-text-color: {t.QUIET};
}}
QLineEdit, QComboBox {{ min-height: 22px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus {{
  border: 2px solid {t.ACCENT}; padding: 4px 7px;
}}
QLineEdit[state="error"] {{ border: 2px solid {t.BAD.text}; padding: 4px 7px; }}
QLineEdit:read-only, QPlainTextEdit:read-only {{ background: {t.PAGE}; border-color: {t.LINE}; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {t.CARD}; selection-background-color: {t.ACCENT_SOFT};
  selection-color: {t.TEXT}; }}
QProgressBar {{
  background: {t.NEUTRAL.surface}; border: none; border-radius: 3px; max-height: 6px;
}}
QProgressBar::chunk {{ background: {t.ACCENT}; border-radius: 3px; }}
QCheckBox::indicator, QListView::indicator, QTreeView::indicator {{
  width: 16px; height: 16px; background: {t.CARD}; border: 1px solid {t.EDGE}; border-radius: 3px;
}}
QCheckBox::indicator:checked, QListView::indicator:checked, QTreeView::indicator:checked {{
  background: {t.ACCENT}; border-color: {t.ACCENT}; image: url("{tick}");
}}
QCheckBox {{ spacing: {t.SMALL}px; padding: 4px; border: 2px solid transparent; }}
QCheckBox:focus {{ border: 2px solid {t.ACCENT}; border-radius: {t.RADIUS}px; }}
"""


def _surfaces() -> str:
    return f"""
QFrame[role="card"] {{
  background: {t.CARD}; border: 1px solid {t.LINE}; border-radius: {t.RADIUS}px;
}}
QFrame[role="header"] {{ background: {t.CARD}; border: none; border-bottom: 1px solid {t.LINE}; }}
QFrame[role="rule"] {{ background: {t.LINE}; border: none; max-height: 1px; }}
{_tinted("good", t.GOOD)}{_tinted("caution", t.CAUTION)}{_tinted("bad", t.BAD)}
{_tinted("notice", t.NOTICE)}{_tinted("neutral", t.NEUTRAL)}
QFrame[role="palette"] {{
  background: {t.CARD}; border: 2px solid {t.EDGE}; border-radius: {t.RADIUS}px;
}}
QFrame[role="drop"] {{
  background: {t.ACCENT_SOFT}; border: 2px dashed {t.ACCENT}; border-radius: {t.RADIUS}px;
}}
QScrollArea {{ border: none; background: transparent; }}
QScrollArea > QWidget > QWidget[role="page"] {{ background: {t.PAGE}; }}
QSplitter::handle {{ background: {t.LINE}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QScrollBar:vertical {{ background: transparent; width: 8px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 8px; margin: 0; }}
QScrollBar::handle {{
  background: {t.HANDLE}; border-radius: 4px; min-height: 32px; min-width: 32px;
}}
QScrollBar::handle:hover {{ background: {t.EDGE}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
"""


def _tinted(name: str, ink: t.Ink) -> str:
    return f"""
QFrame[tone="{name}"] {{ background: {ink.surface}; border: none; border-radius: {t.RADIUS}px; }}
QFrame[tone="{name}"] QLabel, QLabel[tone="{name}"] {{ color: {ink.text}; }}
QLabel[tone="{name}"] {{
  background: {ink.surface}; border-radius: {t.RADIUS}px; padding: 2px 8px;
}}
"""


def _lists() -> str:
    return f"""
QTableView, QTreeView, QListWidget {{
  background: {t.CARD}; border: 1px solid {t.LINE}; border-radius: {t.RADIUS}px; outline: none;
  selection-background-color: {t.ACCENT_SOFT}; selection-color: {t.TEXT};
}}
QTableView:focus, QListWidget:focus {{ border: 2px solid {t.ACCENT}; }}
QAbstractScrollArea[role="preview"] {{ border: 1px solid {t.LINE}; }}
QAbstractScrollArea[role="preview"]:focus {{ border: 2px solid {t.ACCENT}; }}
QListView[role="photos"] {{ background: {t.CARD}; border: none; outline: none; }}
QListView[role="palette"] {{ background: {t.CARD}; border: none; outline: none; }}
QListView[role="suggestions"] {{
  background: {t.CARD}; border: 1px solid {t.EDGE}; outline: none;
  selection-background-color: {t.ACCENT_SOFT}; selection-color: {t.TEXT};
}}
QListView[role="suggestions"]::item {{ padding: 9px 8px; }}
QTreeView[role="outline"] {{ border: none; border-radius: 0; }}
QTableView {{ gridline-color: {t.LINE}; }}
QTableView QLineEdit[role="cell"] {{ min-height: 0; padding: 0 6px; border-radius: 0; }}
QTableView::item {{ padding: 0 {t.SMALL}px; border-bottom: 1px solid {t.LINE}; }}
QListWidget::item {{ padding: 6px 8px; }}
QHeaderView::section {{
  background: {t.CARD}; color: {t.QUIET}; border: none; border-bottom: 1px solid {t.LINE};
  padding: 8px 11px; font-size: {t.pixels(t.CAPTION)}px;
}}
{_sorted()}
QTabBar::tab {{
  background: transparent; color: {t.QUIET}; border: none; border-bottom: 3px solid transparent;
  padding: 6px 12px; min-height: 20px;
}}
QTabBar::tab:hover {{ background: {t.HOVER}; }}
QTabBar::tab:selected {{ color: {t.TEXT}; border-bottom-color: {t.ACCENT}; }}
QTabBar::tab:focus {{ background: {t.ACCENT_SOFT}; }}
QMenu {{ background: {t.CARD}; border: 1px solid {t.LINE}; padding: 4px; }}
QMenu::item {{ padding: 6px 20px; border-radius: 4px; }}
QMenu::item:selected {{ background: {t.ACCENT_SOFT}; color: {t.TEXT}; }}
QMenu::item:disabled {{ color: {t.QUIET}; }}
QMenu::separator {{ height: 1px; background: {t.LINE}; margin: 4px 8px; }}
"""


def _sorted() -> str:
    """Return how a header says how a table is sorted: ▼ is the greatest or newest first.

    That is how Windows and macOS have it; Qt's own style has it the other way.
    """
    up, down = (resource("icons", f"sorted-{way}.svg").as_posix() for way in ("up", "down"))
    return f"""
QHeaderView::up-arrow {{ image: url("{up}"); }}
QHeaderView::down-arrow {{ image: url("{down}"); }}
QHeaderView::up-arrow, QHeaderView::down-arrow {{ width: 11px; height: 12px; }}
"""
