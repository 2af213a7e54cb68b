"""Scrolling by finger: a swipe moves what it is on and presses nothing, a tap is a click."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QScroller, QWidget

A = TypeVar("A", bound=QAbstractScrollArea)
_FAR = QPointF(-1_000_000, -1_000_000)
_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}


def touchable(area: A) -> A:
    """Let a finger scroll an area; drawing with the mouse still selects and drags."""
    if isinstance(area, QAbstractItemView):
        area.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        area.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    Swipes(area)
    return area


def draggable(area: A) -> A:
    """Let finger and mouse draw along an area in a popup, where Qt tells touches as mouse only."""
    QScroller.grabGesture(viewport_of(area), QScroller.ScrollerGestureType.LeftMouseButtonGesture)
    return area


def viewport_of(area: QAbstractScrollArea) -> QWidget:
    """Return an area's viewport, found by the name that Qt gives it.

    To return it by itself, PySide6 first makes the classes of all widgets there are (20 ms).
    """
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return area.findChild(QWidget, "qt_scrollarea_viewport", direct) or area.viewport()


class Swipes(QObject):
    """Tells swipes from taps on one area.

    Qt makes mouse events of touches even while it scrolls by them, so that what the finger came
    down on would be clicked at the end of every swipe. Once it scrolls, these events are kept away
    and the button is let go as if the finger had left it. A list acts on the press already; there
    the press waits until the finger is lifted.
    """

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._held: QMouseEvent | None = None
        self._swiping = False
        viewport = viewport_of(area)
        QScroller.grabGesture(viewport, QScroller.ScrollerGestureType.TouchGesture)
        QScroller.scroller(viewport).stateChanged.connect(self._on_state)
        if isinstance(area, QAbstractItemView):
            viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep back what Qt makes of a touch; leave the mouse alone."""
        by_finger = isinstance(event, QMouseEvent) and _by_finger(event)
        if not by_finger or not isinstance(watched, QWidget) or not isinstance(event, QMouseEvent):
            return False
        if event.type() in _PRESSES and not self._swiping:
            self._held = _like(event, event.type(), event.position())
            return True
        if event.type() == QEvent.Type.MouseButtonRelease:
            return self._on_lifted(watched, event)
        return self._swiping or self._held is not None

    def _on_lifted(self, widget: QWidget, event: QMouseEvent) -> bool:
        if self._swiping:
            self._stop()
            QCoreApplication.sendEvent(widget, _like(event, event.type(), _FAR))
            return True
        held, self._held = self._held, None
        if held is not None:
            QCoreApplication.sendEvent(widget, held)
            QCoreApplication.sendEvent(widget, _like(event, event.type(), event.position()))
        return held is not None

    def _on_state(self, state: QScroller.State) -> None:
        application = QCoreApplication.instance()
        if state == QScroller.State.Dragging and not self._swiping and application is not None:
            self._swiping, self._held = True, None
            application.installEventFilter(self)

    def _stop(self) -> None:
        self._swiping = False
        if (application := QCoreApplication.instance()) is not None:
            application.removeEventFilter(self)


def _by_finger(event: QMouseEvent) -> bool:
    return event.device().type() == QInputDevice.DeviceType.TouchScreen


def _like(event: QMouseEvent, kind: QEvent.Type, at: QPointF) -> QMouseEvent:
    """Return an event as the mouse makes it."""
    button, none = event.button(), Qt.KeyboardModifier.NoModifier
    return QMouseEvent(
        kind, at, event.scenePosition(), event.globalPosition(), button, event.buttons(), none
    )
