"""The page 原文: headings at the left, the source at the right with what is known of each formulation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.statistics.mastery import Level
from studyapp.ui.key_list import KeyMeaning
from studyapp.ui.outline.paragraph import UNDERLINES, ParagraphWidget
from studyapp.ui.outline.tip import MarkTip
from studyapp.ui.outline.view import Mark, OutlineView
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import QuietButton, SecondaryButton
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.section_model import SectionModel
from studyapp.ui.widgets.section_tree import SectionTree, TreeLook

NARROW = 760
COLUMN = 700


class LevelSwatch(QWidget):
    """A short piece of one underline, for the legend."""

    def __init__(self, theme: Theme, known: Level, parent: QWidget | None = None) -> None:
        """Make the swatch of `known`."""
        super().__init__(parent)
        self._theme = theme
        self._known = known
        self.setFixedSize(theme.px(28), theme.px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line (Qt's name)."""
        token, width, style = UNDERLINES[self._known]
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.qcolour(token), width * min(self._theme.scale, 1.5), style))
        middle = QRectF(self.rect()).center().y()
        painter.drawLine(0, round(middle), self.width(), round(middle))
        painter.end()


class OutlinePage(QWidget):
    """Shows an `OutlineView`; says what is to be practised."""

    document_chosen = Signal(bytes)
    section_requested = Signal(bytes)
    questions_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Build the page, empty."""
        super().__init__(parent)
        self.setProperty("page", "true")
        self._theme = theme
        self._paragraphs: list[ParagraphWidget] = []
        self._documents = QComboBox()
        self._documents.setAccessibleName(self.tr("Document"))
        self._documents.activated.connect(lambda: self.document_chosen.emit(bytes(self._documents.currentData())))
        self._model = SectionModel(self)
        self._tree = SectionTree(
            theme, TreeLook(height=36, indent=16, bar=36, counts=False, percent=False), self._model
        )
        self._tree.setAccessibleName(self.tr("Headings"))
        self._tree.marks_current = True
        self._tree.current_section.connect(self._scroll_to_section)
        self._column = ScrollColumn(theme, COLUMN, margins=(40, 24, 40, 40), spacing=0)
        self._column.setAccessibleName(self.tr("Source text"))
        self._tip = MarkTip(theme, self)
        self._arrange()

    def show_outline(self, view: OutlineView) -> None:
        """Show the document, from its beginning."""
        self._documents.clear()
        for document in view.documents:
            self._documents.addItem(document.name, document.id)
        if view.chosen is not None:
            self._documents.setCurrentIndex(self._documents.findData(view.chosen))
        self._documents.setVisible(len(view.documents) > 1)
        self._model.set_rows(view.sections)
        column = self._column.column
        while (item := column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._paragraphs = []
        for paragraph in view.paragraphs:
            if paragraph.heading is not None and self._paragraphs:
                column.addSpacing(self._theme.px(16 if paragraph.heading else 28))
            widget = ParagraphWidget(self._theme, paragraph)
            widget.mark_hovered.connect(self._hovered)
            widget.mark_clicked.connect(self._clicked)
            column.addWidget(widget)
            self._paragraphs.append(widget)
        column.addStretch(1)
        self._practise.setEnabled(bool(view.sections))
        self._empty.setVisible(not view.paragraphs)

    def show_evidence(self, start: int, end: int) -> None:
        """Set the raw range `[start, end)` off and scroll to it."""
        first: tuple[ParagraphWidget, int] | None = None
        for widget in self._paragraphs:
            inside = [i for i, origin in enumerate(widget.paragraph.origins) if start <= origin < end]
            widget.show_evidence(((inside[0], inside[-1] + 1),) if inside else ())
            if inside and first is None:
                first = (widget, inside[0])
        if first is not None:
            self._scroll_to(*first)

    def keys(self) -> Sequence[KeyMeaning]:
        """Return the keys of the page."""
        return (
            KeyMeaning("←  →", self.tr("Walk over the formulations of a paragraph")),
            KeyMeaning("Enter", self.tr("Practise its questions")),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the headings where there is no room for them (Qt's name)."""
        super().resizeEvent(event)
        narrow = event.size().width() / self._theme.scale < NARROW
        self._toggle.setVisible(narrow)
        self._side.setVisible(not narrow or self._toggle.isChecked())
        self._tip.hide()

    def _toggle_side(self, shown: bool) -> None:
        self._side.setVisible(shown)

    def _hovered(self, mark: Mark | None, below: QPoint | None) -> None:
        if mark is None or below is None:
            self._tip.hide()
        else:
            self._tip.show_mark(mark, self.mapFromGlobal(below))

    def _clicked(self, mark: Mark) -> None:
        if mark.questions:
            self.questions_requested.emit(mark.questions)

    def _practise_current(self) -> None:
        row = self._tree.current_row()
        self.section_requested.emit(row.id if row is not None else b"")

    def _scroll_to_section(self, section_id: bytes) -> None:
        for widget in self._paragraphs:
            if widget.paragraph.section_id == section_id:
                self._scroll_to(widget, 0)
                return

    def _scroll_to(self, widget: ParagraphWidget, position: int) -> None:
        # The layout must be settled before a widget knows where it stands.
        self._column.column.activate()
        y = widget.y() + widget.top_of(position) - self._theme.px(60 if position else 12)
        self._column.verticalScrollBar().setValue(round(y))

    def _arrange(self) -> None:
        theme = self._theme
        self._side = QFrame()
        self._side.setProperty("kind", "side")
        self._side.setFixedWidth(theme.px(256))
        side = QVBoxLayout(self._side)
        side.setContentsMargins(theme.px(8), theme.px(24), theme.px(8), theme.px(8))
        head = QVBoxLayout()
        head.setContentsMargins(theme.px(14), 0, theme.px(14), 0)
        head.addWidget(Label(theme, self.tr("Outline"), role="title3"))
        head.addWidget(self._documents)
        side.addLayout(head)
        side.addWidget(self._tree, 1)
        bar = QFrame()
        bar.setProperty("kind", "bar")
        bar.setProperty("edge", "bottom")
        top = QHBoxLayout(bar)
        top.setContentsMargins(theme.px(32), theme.px(14), theme.px(32), theme.px(13))
        self._toggle = QuietButton(theme, self.tr("Outline"), size="header", checkable=True)
        self._toggle.toggled.connect(self._toggle_side)
        top.addWidget(self._toggle)
        top.addStretch(1)
        self._practise = SecondaryButton(theme, self.tr("Practise this section"), size="header")
        self._practise.clicked.connect(self._practise_current)
        top.addWidget(self._practise)
        foot = QFrame()
        foot.setProperty("kind", "bar")
        foot.setProperty("edge", "top")
        flow = FlowLayout(foot, gap=theme.px(8), line_gap=theme.px(4))
        flow.setContentsMargins(theme.px(32), theme.px(16), theme.px(32), theme.px(16))
        for known in Level:
            piece = QWidget()
            row = QHBoxLayout(piece)
            row.setContentsMargins(0, 0, theme.px(10), 0)
            row.setSpacing(theme.px(8))
            row.addWidget(LevelSwatch(theme, known))
            row.addWidget(Label(theme, self._tip.known_word(known), role="caption", tone="ink2"))
            flow.addWidget(piece)
        self._empty = Label(theme, self.tr("No set has an outline to read yet."), role="body", tone="ink2")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(bar)
        text.addWidget(self._empty)
        text.addWidget(self._column, 1)
        text.addWidget(foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._side)
        whole.addLayout(text, 1)
