"""A choice among names, which may be long."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter


class NamedChoice(QComboBox):
    """An empty choice that screen readers can name; it asks for no more room than a short name.

    A longer one is shortened in the middle, as its end may say what it is; the tooltip and the
    list have all of it.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.currentTextChanged.connect(self.setToolTip)

    @property
    def shown(self) -> str:
        """What there is room for of the chosen name."""
        return self._painted().currentText

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as every choice, with what there is room for."""
        painter, option = QStylePainter(self), self._painted()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _painted(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        place = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, place, self)
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideMiddle, room.width() - 2
        )
        return option
