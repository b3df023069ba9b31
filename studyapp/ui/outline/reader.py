"""The text column of the page 原文: paragraphs one below the other, a place to scroll to, where one stands."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from studyapp.ui.outline.paragraph import ParagraphWidget
from studyapp.ui.outline.paragraph_lines import COLUMN
from studyapp.ui.outline.view import ReaderParagraph
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.layouts import clear_layout
from studyapp.ui.widgets.scroll_column import ScrollColumn

ABOVE_HEADING = (32, 22, 10)
"""Px at 100 % above a heading by its depth."""
ABOVE_EVIDENCE, ABOVE_TARGET = 80, 16


class Reader(ScrollColumn):
    """Shows paragraphs; `section_reached` tells whose text stands at the top after somebody scrolled."""

    mark_hovered = Signal(object, object)
    mark_clicked = Signal(object)
    section_reached = Signal(bytes)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty column."""
        super().__init__(theme, COLUMN, margins=(30, 24, 40, 40), spacing=0, parent=parent)
        self._theme = theme
        self._paragraphs: list[ParagraphWidget] = []
        self._target: tuple[ParagraphWidget, int, int] | None = None
        self._led = False
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def paragraphs(self) -> tuple[ParagraphWidget, ...]:
        """Return the paragraphs in the order of the document."""
        return tuple(self._paragraphs)

    def show_paragraphs(self, paragraphs: tuple[ReaderParagraph, ...]) -> None:
        """Show a document; where its words are those shown already, only the underlines change."""
        shown = [widget.paragraph for widget in self._paragraphs]
        if [one._replace(marks=()) for one in shown] == [one._replace(marks=()) for one in paragraphs]:
            for widget, paragraph in zip(self._paragraphs, paragraphs, strict=True):
                if widget.paragraph.marks != paragraph.marks:
                    widget.set_marks(paragraph.marks)
            return
        clear_layout(self.column)
        self._target = None
        self._paragraphs = []
        for paragraph in paragraphs:
            depth = paragraph.heading
            if depth is not None and self._paragraphs:
                self.column.addSpacing(self._theme.px(ABOVE_HEADING[min(depth, len(ABOVE_HEADING) - 1)]))
            widget = ParagraphWidget(self._theme, paragraph)
            widget.mark_hovered.connect(self.mark_hovered)
            widget.mark_clicked.connect(self.mark_clicked)
            self.column.addWidget(widget)
            self._paragraphs.append(widget)
        self.column.addStretch(1)
        self.verticalScrollBar().setValue(0)

    def show_evidence(self, start: int, end: int) -> bool:
        """Set the raw range `[start, end)` off and scroll to it; return whether it is in the document."""
        first: tuple[ParagraphWidget, int] | None = None
        for widget in self._paragraphs:
            inside = [i for i, origin in enumerate(widget.paragraph.origins) if start <= origin < end]
            widget.show_evidence(((inside[0], inside[-1] + 1),) if inside else ())
            if inside and first is None:
                first = (widget, inside[0])
        if first is not None:
            self._lead(*first, ABOVE_EVIDENCE)
        return first is not None

    def show_section(self, section_id: bytes) -> None:
        """Scroll to the beginning of a section."""
        for widget in self._paragraphs:
            if widget.paragraph.section_id == section_id:
                self._lead(widget, 0, ABOVE_TARGET)
                return

    def _lead(self, widget: ParagraphWidget, position: int, above: int) -> None:
        self._target = (widget, position, above)
        self._go_to_target()
        # Once more when the page has its size: one may come here before the page was ever shown.
        QTimer.singleShot(0, self, self._arrive)

    def _arrive(self) -> None:
        self._go_to_target()
        self._target = None

    def _go_to_target(self) -> None:
        if self._target is None:
            return
        widget, position, above = self._target
        self.column.activate()
        y = widget.y() + round(widget.top_of(position)) - self._theme.px(above)
        self._led = True
        self.verticalScrollBar().setValue(y)
        self._led = False
        if above == ABOVE_EVIDENCE and widget.paragraph.section_id is not None:
            self.section_reached.emit(widget.paragraph.section_id)

    def _scrolled(self, value: int) -> None:
        """Tell what stands at the top, unless somebody chose it: near the end a chosen heading cannot come so high."""
        self.mark_hovered.emit(None, None)
        if self._led or not self._paragraphs:
            return
        tops = [widget.y() for widget in self._paragraphs]
        at = self._paragraphs[max(0, bisect_right(tops, value + self._theme.px(40)) - 1)]
        if at.paragraph.section_id is not None:
            self.section_reached.emit(at.paragraph.section_id)
