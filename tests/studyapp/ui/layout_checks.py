"""Checks for any screen: nothing is cut, nothing lies on something else, every control has a name.

`problems(widget)` walks a shown widget tree and returns sentences; an empty list is a good screen. `SIZES` are the
windows and text sizes that every screen has to stand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from studyapp.ui.theme import Theme, apply_theme, choose_family
from studyapp.ui.widgets.labels import ElidedLabel
from tests.studyapp.ui.text_checks import cut_texts, nameless

SLACK = 2
"""Px that rounding may cost."""

SIZES: tuple[tuple[QSize, float], ...] = (
    (QSize(1280, 800), 1.0),
    (QSize(1024, 640), 1.0),
    (QSize(1024, 640), 1.5),
    (QSize(1024, 640), 2.0),
    (QSize(1280, 800), 2.0),
)
"""Window sizes with text sizes: wide, medium, narrow, narrow and short."""


def shown(
    make: Callable[[Theme], QWidget], size: QSize, scale: float, name: str = "light", family: str | None = None
) -> QWidget:
    """Return the widget of `make`, shown at `size` px with the theme `name` at text size `scale`, laid out."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = Theme(name, scale, choose_family() if family is None else family)
    if app.styleSheet() != theme.style_sheet():
        apply_theme(app, theme)
    widget = make(theme)
    widget.resize(size)
    widget.show()
    settle()
    return widget


def settle() -> None:
    """Let Qt lay everything out."""
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def problems(root: QWidget) -> list[str]:
    """Return what is wrong with the screen `root`, each as one sentence."""
    found: list[str] = []
    for widget in _visible(root):
        found += _cut(widget)
        found += _sideways(widget)
        found += _nameless(widget)
        found += _overlaps(widget)
        found += [f"text: {tell(widget)} {fault}" for fault in cut_texts(widget)]
        if nameless(widget):
            found.append(f"nameless: {tell(widget)}")
    return found


def assert_good(root: QWidget) -> None:
    """Fail with every problem of the screen `root`."""
    found = problems(root)
    assert not found, "\n".join(found)


def _visible(root: QWidget) -> Iterator[QWidget]:
    """Walk `root` and all that is visible below it, leaving out the insides of Qt's own controls."""
    if root.isVisible():
        yield root
        if isinstance(root, (QComboBox, QLineEdit)):
            return
        for child in root.children():
            if isinstance(child, QWidget) and not child.isWindow():
                yield from _visible(child)


def _cut(widget: QWidget) -> list[str]:
    """Tell of a label, button or combo that is smaller than its text."""
    if isinstance(widget, QLabel):
        if not widget.text() or isinstance(widget, ElidedLabel):
            return []
        if widget.hasHeightForWidth():
            needed = QSize(widget.minimumSizeHint().width(), widget.heightForWidth(widget.width()))
        else:
            needed = widget.sizeHint()
    elif isinstance(widget, QAbstractButton):
        # A button that elides says so by a smaller least size.
        needed = widget.minimumSizeHint() if widget.text() else QSize()
    elif isinstance(widget, QComboBox):
        needed = QSize(widget.fontMetrics().horizontalAdvance(widget.currentText()), widget.minimumSizeHint().height())
    elif isinstance(widget, QLineEdit):
        needed = QSize(0, widget.fontMetrics().height())
    else:
        return []
    found = []
    if needed.width() > widget.width() + SLACK or needed.height() > widget.height() + SLACK:
        have = f"{widget.width()}×{widget.height()}"
        found.append(f"cut: {tell(widget)} needs {needed.width()}×{needed.height()}, has {have}")
    outside = _outside(widget)
    if outside:
        found.append(outside)
    return found


def _outside(widget: QWidget) -> str:
    """Tell of a widget that sticks out of its parent (inside a scroll area only sideways counts)."""
    parent = widget.parentWidget()
    if widget.isWindow() or parent is None:
        return ""
    area, room = widget.geometry(), parent.rect()
    if area.left() < -SLACK or area.right() > room.right() + SLACK:
        return f"outside: {tell(widget)} at {area.getRect()} sticks out sideways of {room.getRect()}"
    scrolled = isinstance(parent.parentWidget(), QAbstractScrollArea)
    if not scrolled and (area.top() < -SLACK or area.bottom() > room.bottom() + SLACK):
        return f"outside: {tell(widget)} at {area.getRect()} sticks out of {room.getRect()}"
    return ""


def _sideways(widget: QWidget) -> list[str]:
    """Tell of a page that would have to be scrolled sideways."""
    if isinstance(widget, QScrollArea):
        content = widget.widget()
        if content is not None and content.width() > widget.viewport().width() + SLACK:
            return [f"sideways: {tell(widget)} shows {widget.viewport().width()} px of {content.width()}"]
    return []


def _nameless(widget: QWidget) -> list[str]:
    """Tell of a control that a screen reader could not name."""
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget, (QScrollBar, QScrollArea)):
        return []
    interface = QAccessible.queryAccessibleInterface(widget)
    if not interface.text(QAccessible.Text.Name).strip():
        return [f"nameless: {tell(widget)}"]
    return []


def _overlaps(parent: QWidget) -> list[str]:
    """Tell of siblings that lie on each other; those that say `overlay` may."""
    if isinstance(parent, QAbstractScrollArea):
        return []
    children = [
        child
        for child in parent.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow() and not child.property("overlay")
    ]
    found = []
    for index, first in enumerate(children):
        for second in children[index + 1 :]:
            common = first.geometry().intersected(second.geometry())
            if common.width() > SLACK and common.height() > SLACK:
                found.append(f"overlap: {tell(first)} and {tell(second)} share {common.getRect()}")
    return found


def tell(widget: QWidget) -> str:
    """Name a widget so that one finds it: its class, its text, where it is in its window."""
    text = getattr(widget, "text", None)
    words = text() if callable(text) else widget.accessibleName()
    corner = widget.mapTo(widget.window(), QPoint(0, 0))
    place = QRect(corner, widget.size()).getRect()
    return f"{type(widget).__name__} “{str(words)[:24]}” {place}"
