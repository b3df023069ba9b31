"""A column of paragraphs, however long: only those near to what is in sight are ever laid out and have a widget."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QWidget

from studyapp.ui.outline.column_places import Places
from studyapp.ui.outline.estimates import estimate
from studyapp.ui.outline.paragraph import ParagraphWidget, line_height
from studyapp.ui.outline.paragraph_lines import COLUMN, MARGIN
from studyapp.ui.outline.view import ReaderParagraph
from studyapp.ui.theme import Theme

ABOVE_EVIDENCE, ABOVE_TARGET = 80, 16
EYE = 40
"""Px at 100 % below the upper edge at which somebody reads."""
PASSES = 4
"""So often at most heights are corrected until nothing moves: the first pass settles nearly all."""
KEPT = 12
"""Paragraphs beyond both ends of what is made that keep their widgets."""
MakeParagraph = Callable[[Theme, ReaderParagraph, int], ParagraphWidget]


class LongColumn(QScrollArea):
    """Shows paragraphs; `section_reached` tells whose text stands at the top after somebody scrolled."""

    mark_hovered = Signal(object, object)
    mark_clicked = Signal(object)
    section_reached = Signal(bytes)

    def __init__(self, theme: Theme, make: MakeParagraph, parent: QWidget | None = None) -> None:
        """Make an empty column whose widgets `make` makes."""
        super().__init__(parent)
        self._theme = theme
        self._make_paragraph = make
        self._margins = (30, 24, 40, 40)
        self._paragraphs: tuple[ReaderParagraph, ...] = ()
        self._widgets: dict[int, ParagraphWidget] = {}
        self._places = Places((), (), 0, 0)
        self._width = 0
        self._filling = self._led = self._passing = False
        self._stopped: int | None = None
        self._target: tuple[int, int, int] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._view = QWidget()
        self.setViewport(self._view)
        bar = QScrollBar(Qt.Orientation.Vertical)
        bar.setSingleStep(theme.px(24))
        self.setVerticalScrollBar(bar)
        self._inner = QWidget()
        self._inner.setProperty("scrolled", "true")
        self.setWidget(self._inner)
        self._inner.setAutoFillBackground(False)
        bar.valueChanged.connect(self._scrolled)

    def paragraphs(self) -> tuple[ReaderParagraph, ...]:
        """Return the paragraphs in the order of the document."""
        return self._paragraphs

    def widgets(self) -> dict[int, ParagraphWidget]:
        """Return the widgets that there are by the number of their paragraph."""
        return dict(self._widgets)

    def widget_of(self, number: int) -> ParagraphWidget:
        """Return the widget of a paragraph, made now where it is out of sight."""
        return self._widgets.get(number) or self._make(number)

    def show_paragraphs(self, paragraphs: tuple[ReaderParagraph, ...]) -> None:
        """Show a document; where its words are those shown already, only the underlines change."""
        same = len(paragraphs) == len(self._paragraphs) and all(
            (old.text, old.section_id, old.heading) == (new.text, new.section_id, new.heading)
            for old, new in zip(self._paragraphs, paragraphs, strict=True)
        )
        self._paragraphs = paragraphs
        if same:
            for number, widget in self._widgets.items():
                if widget.paragraph.marks != paragraphs[number].marks:
                    widget.set_marks(paragraphs[number].marks)
            return
        for widget in self._widgets.values():
            widget.hide()
            widget.deleteLater()
        self._widgets = {}
        self._target = self._stopped = None
        self.forget()
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self._fill()

    def dress(self, number: int, widget: ParagraphWidget) -> None:
        """Give a widget that was just made what it should show besides its words."""

    def forget(self) -> None:
        """Forget what was to be shown of a document that is no longer there."""

    def lead_to(self, number: int, position: int, above: int = ABOVE_EVIDENCE) -> None:
        """Scroll so that a character stands `above` px (at 100 %) below the upper edge."""
        self._target = (number, position, above)
        self._go_to_target()
        # Once more when the page has its size: one may come here before the page was ever shown.
        QTimer.singleShot(0, self, self._arrive)

    def bring_into_sight(self, number: int, position: int) -> None:
        """Scroll to a character unless its line, and those before it in the paragraph, are seen already."""
        widget, bar = self.widget_of(number), self.verticalScrollBar().value()
        y = self._places.top(number) + round(widget.top_of(position))
        line = line_height(self._theme, self._paragraphs[number].heading)
        if not (bar <= y and y + line <= bar + self._view.height()):
            self.lead_to(number, position, ABOVE_TARGET)
            section = self._paragraphs[number].section_id
            if section is not None:
                self.section_reached.emit(section)

    def number_at_top(self) -> int:
        """Return which paragraph stands at the upper edge."""
        return self._places.at(self.verticalScrollBar().value() + self._theme.px(EYE))

    def section_at_top(self) -> bytes | None:
        """Return the section whose text stands at the upper edge."""
        return self._paragraphs[self.number_at_top()].section_id if self._paragraphs else None

    def set_margins(self, margins: tuple[int, int, int, int]) -> None:
        """Take other margins (left, top, right, bottom in px at 100 %), as a narrow window wants."""
        if margins != self._margins:
            self._margins = margins
            self._lay_out()
            self._fill()

    # Qt's names from here on

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the column out anew where its width is another (Qt's name)."""
        super().resizeEvent(event)
        if self._column_width() != self._width:
            self._lay_out()
        self._fill()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus to the paragraph in sight that has something to stand at (Qt's name)."""
        super().focusInEvent(event)
        if self._passing:
            return
        back = event.reason() is Qt.FocusReason.BacktabFocusReason
        bar, height = self.verticalScrollBar().value(), self._view.height()
        first, last = (self._places.at(y) for y in (bar, bar + height)) if self._paragraphs else (0, -1)
        stops = [one for one in range(first, last + 1) if self.widget_of(one).walkable()]
        if stops:
            self.widget_of(stops[-1 if back else 0]).setFocus(event.reason())

    def take_keyboard_back(self) -> None:
        """Give the keyboard to the paragraph that had it last, or as when one comes in by Tab."""
        if self._stopped is not None and self._stopped < len(self._paragraphs):
            self.widget_of(self._stopped).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus(Qt.FocusReason.TabFocusReason)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's signature
        """Go to the next paragraph that has something to stand at, made where it is out of sight (Qt's name)."""
        here = next_stop = self.focused()
        step = 1 if next else -1
        while next_stop is not None:
            next_stop += step
            if not 0 <= next_stop < len(self._paragraphs):
                break
            if self._may_stop(next_stop):
                reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
                widget = self.widget_of(next_stop)
                self.bring_into_sight(next_stop, 0)
                widget.setFocus(reason)
                return True
        if here is not None:
            # Out of the column: from the column's own place in the order, not from that of a passing widget.
            self._passing = True
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._passing = False
        return super().focusNextPrevChild(next)

    def _may_stop(self, number: int) -> bool:
        widget = self._widgets.get(number)
        return widget.walkable() if widget is not None else bool(self._paragraphs[number].marks)

    def _clicked(self, number: int, mark: object) -> None:
        self._stopped = number
        self.mark_clicked.emit(mark)

    def focused(self) -> int | None:
        """Return which paragraph has the keyboard."""
        return next((number for number, widget in self._widgets.items() if widget.hasFocus()), None)

    def _column_width(self) -> int:
        left, _top, right, _bottom = (self._theme.px(margin) for margin in self._margins)
        return max(1, min(self._view.width() - left - right, self._theme.px(COLUMN)))

    def _lay_out(self) -> None:
        """Estimate all heights at the width there is; who reads stays where he is."""
        bar = self.verticalScrollBar()
        eye = bar.value() + self._theme.px(EYE)
        anchor, share = self._places.locate(eye)
        self._width = self._column_width()
        room = max(1, self._width - self._theme.px(MARGIN))
        heights, gaps = estimate(self._theme, self._paragraphs, room)
        _left, top, _right, bottom = (self._theme.px(margin) for margin in self._margins)
        stood = anchor < len(heights) and bar.value() > 0
        self._places = Places(heights, gaps, top, bottom)
        self._inner.resize(self._view.width(), self._places.total)
        if stood:
            self._set_value(self._places.y_of(anchor, share) - self._theme.px(EYE))

    def _make(self, number: int) -> ParagraphWidget:
        widget = self._make_paragraph(self._theme, self._paragraphs[number], number)
        widget.setParent(self._inner)
        widget.mark_hovered.connect(self.mark_hovered)
        widget.mark_clicked.connect(partial(self._clicked, number))
        self._widgets[number] = widget
        self.dress(number, widget)
        self._place(number, widget)
        widget.show()
        return widget

    def _fill(self) -> None:
        """Make what is in sight and half a page around it; correct heights without moving what is read."""
        if self._filling or not self._paragraphs:
            return
        self._filling = True
        bar, view = self.verticalScrollBar(), self._view.height()
        bottom = self._theme.px(self._margins[3])
        first = last = 0
        self._inner.resize(self._view.width(), self._places.total)
        for _ in range(PASSES):
            value = bar.value()
            anchor, share = self._places.locate(value + self._theme.px(EYE))
            first, last = self._places.at(value - view // 2), self._places.at(value + view + view // 2)
            if not self._places.correct(first, last, self._measured, bottom):
                break
            self._inner.resize(self._view.width(), self._places.total)
            self._set_value(self._places.y_of(anchor, share) - self._theme.px(EYE))
        for number, widget in list(self._widgets.items()):
            if not first - KEPT <= number <= last + KEPT and not widget.hasFocus():
                del self._widgets[number]
                widget.hide()
                widget.deleteLater()
            else:
                self._place(number, widget)
        self._filling = False

    def _measured(self, number: int) -> int:
        return self.widget_of(number).heightForWidth(self._width)

    def _place(self, number: int, widget: ParagraphWidget) -> None:
        left, _top, right, _bottom = (self._theme.px(margin) for margin in self._margins)
        spare = max(0, (self._view.width() - left - right - self._width) // 2)
        widget.setGeometry(left + spare, self._places.top(number), self._width, self._places.height(number))

    def _set_value(self, value: int) -> None:
        """Scroll as the program, not as somebody who reads."""
        led, self._led = self._led, True
        self.verticalScrollBar().setValue(value)
        self._led = led

    def _arrive(self) -> None:
        self._go_to_target()
        self._target = None

    def _go_to_target(self) -> None:
        if self._target is None:
            return
        number, position, above = self._target
        widget = self.widget_of(number)
        for _ in range(PASSES):
            self._places.correct(number, number, self._measured, self._theme.px(self._margins[3]))
            self._inner.resize(self._view.width(), self._places.total)
            self._place(number, widget)
            y = self._places.top(number) + round(widget.top_of(position)) - self._theme.px(above)
            self._set_value(y)
            before = self._places.top(number)
            self._fill()
            if self._places.top(number) == before:
                break
        section = widget.paragraph.section_id
        if above == ABOVE_EVIDENCE and section is not None:
            self.section_reached.emit(section)

    def _scrolled(self, _value: int) -> None:
        """Tell what stands at the top, unless somebody chose it: near the end a chosen heading cannot come so high."""
        self.mark_hovered.emit(None, None)
        self._fill()
        if self._led or self._filling or not self._paragraphs:
            return
        section = self.section_at_top()
        if section is not None:
            self.section_reached.emit(section)
