"""A choice among names, which may be long."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter


class ElidedChoice(QComboBox):
    """A choice whose text is shortened in the middle, as its end may say what it is."""

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
        if self.fontMetrics().horizontalAdvance(option.currentText) > room.width():
            option.currentText = self.fontMetrics().elidedText(
                option.currentText, Qt.TextElideMode.ElideMiddle, room.width() - 2
            )
        return option


class NamedChoice(ElidedChoice):
    """An empty choice that screen readers can name; it asks for no more room than a short name.

    The tooltip and the list have all of a longer one.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.currentTextChanged.connect(self.setToolTip)
