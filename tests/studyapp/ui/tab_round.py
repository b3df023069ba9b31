"""The round by Tab: which controls it reaches, on which the focus is seen, and the way by keys to one of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from tests.studyapp.ui.layout_checks import settle, tell

Key = Qt.Key
MOST = 400
"""Steps by Tab after which a round that does not close is a trap."""


def focus() -> QWidget:
    """Return what has the focus."""
    found = QApplication.focusWidget()
    assert found is not None, "nothing has the focus"
    return found


def press(key: Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(focus(), key, modifiers)
    settle()


def picture(window: QWidget, widget: QWidget) -> QImage:
    """Return what is seen of `widget` and of the px around it."""
    corner = widget.mapTo(window, QPoint(0, 0))
    return window.grab(QRect(corner, widget.size()).adjusted(-4, -4, 4, 4)).toImage()


def reachable(window: QWidget) -> list[QWidget]:
    """Return the controls in sight that Tab should reach."""
    return [
        each
        for each in window.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and not isinstance(each, QScrollArea)
    ]


def walk(window: QWidget) -> tuple[list[QWidget], list[str]]:
    """Go round by Tab; return what had the focus, and the controls on which that cannot be seen."""
    visited: list[QWidget] = []
    unseen: list[str] = []
    QTest.keyClick(window if QApplication.focusWidget() is None else focus(), Key.Key_Tab)
    for _ in range(MOST):
        settle()
        current = focus()
        if current in visited:
            return visited, unseen
        visited.append(current)
        before = picture(window, current)
        QTest.keyClick(current, Key.Key_Tab)
        settle()
        after = focus()
        if after is not current and current.isVisible() and picture(window, current) == before:
            unseen.append(tell(current))
        if after is current:
            return visited, [*unseen, f"trap: {tell(current)}"]
    return visited, [*unseen, "the round by Tab does not close"]


def tab_faults(window: QWidget, name: str) -> list[str]:
    """Go round the window, which shows what is called `name`; return what is wrong there, each as a sentence."""
    visited, unseen = walk(window)
    found = [f"{name}: no visible focus on {each}" for each in unseen]
    found += [f"{name}: Tab never reaches {tell(each)}" for each in reachable(window) if each not in visited]
    back = focus()
    QTest.keyClick(back, Key.Key_Backtab)
    settle()
    if focus() is back:
        found.append(f"{name}: Shift+Tab does not leave {tell(back)}")
    return found


def tab_to(wanted: Callable[[QWidget], bool]) -> QWidget:
    """Press Tab until the focus is on what is wanted."""
    seen: set[str] = set()
    for _ in range(MOST):
        if wanted(focus()):
            return focus()
        seen.add(tell(focus()))
        press(Key.Key_Tab)
    raise AssertionError(f"Tab does not lead there, only to {sorted(seen)}")


def button(words: str) -> Callable[[QWidget], bool]:
    """Return whether a control is the button with these words."""
    return lambda each: isinstance(each, QAbstractButton) and each.text() == words
