"""The page 原文: headings at the left, the source at the right with what is known of each formulation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.statistics.mastery import Level
from studyapp.ui.key_list import KeyMeaning
from studyapp.ui.outline.legend import LevelSample
from studyapp.ui.outline.reader import Reader
from studyapp.ui.outline.tip import MarkTip
from studyapp.ui.outline.view import Mark, OutlineView
from studyapp.ui.theme import Theme
from studyapp.ui.when_seen import FramePage
from studyapp.ui.widgets.buttons import QuietButton, SecondaryButton
from studyapp.ui.widgets.card import Hairline
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.key_cap import KeyHint, key_caps_shown
from studyapp.ui.widgets.labels import ElidedLabel, Label
from studyapp.ui.widgets.section_delegate import TreeLook
from studyapp.ui.widgets.section_model import SectionModel, SectionRow
from studyapp.ui.widgets.section_tree import SectionTree

NARROW = 760
"""Width of the page in px at 100 % below which the headings give way to a button."""
SIDE = 256


class OutlinePage(FramePage):
    """Shows an `OutlineView`; says what is to be practised."""

    document_chosen = Signal(bytes)
    section_requested = Signal(bytes)
    questions_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Build the page, empty."""
        super().__init__(parent)
        self.setProperty("page", "true")
        self._theme = theme
        self._documents = ComboBox(theme, self.tr("Document"))
        self._documents.chosen.connect(self._choose_document)
        self._model = SectionModel(self)
        look = TreeLook(
            height=36, indent=16, bar=36, left=22, right=23, edges=(12, 13), counts=False, percent=False, chevrons=False
        )
        self._tree = SectionTree(theme, look, self._model)
        self._tree.setAccessibleName(self.tr("Headings"))
        self._tree.marks_current = True
        self._tree.current_section.connect(self._choose_section)
        self._reader = Reader(theme)
        self._reader.setAccessibleName(self.tr("Source text"))
        self._reader.mark_hovered.connect(self._hovered)
        self._reader.mark_clicked.connect(self._clicked)
        self._reader.section_reached.connect(self._stand_at)
        self._rows: tuple[SectionRow, ...] = ()
        self._where = ElidedLabel(theme, role="caption", tone="ink2")
        self._tip = MarkTip(theme, self)
        self._arrange()

    def show_outline(self, view: OutlineView) -> None:
        """Show the document; one that is shown already stays where it stands."""
        self._documents.set_choices([(document.id, document.name) for document in view.documents])
        self._documents.set_value(view.chosen)
        self._documents.setVisible(len(view.documents) > 1)
        self._reader.show_paragraphs(view.paragraphs)
        self._reader.setVisible(bool(view.paragraphs))
        self._empty.setVisible(not view.paragraphs)
        self._practise.setEnabled(bool(view.sections))
        # The headings of a book in a turn of their own: keys and clicks come in between.
        self._rows = view.sections
        QTimer.singleShot(0, self, self._show_rows)

    def show_evidence(self, start: int, end: int) -> bool:
        """Set the raw range `[start, end)` off and scroll to it; return whether it is in the document."""
        return self._reader.show_evidence(start, end)

    def keys(self) -> Sequence[KeyMeaning]:
        """Return the keys of the page."""
        return (
            KeyMeaning("Tab", self.tr("Go to the next paragraph with formulations")),
            KeyMeaning("← →", self.tr("Walk over the formulations of a paragraph")),
            KeyMeaning("Enter", self.tr("Practise its questions")),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the headings where there is no room for them (Qt's name)."""
        super().resizeEvent(event)
        narrow = event.size().width() / self._theme.scale < NARROW
        self._toggle.setVisible(narrow)
        self._show_side(not narrow or self._toggle.isChecked())
        sides = 16 if narrow else 32
        self._bar.setContentsMargins(self._theme.px(sides), 0, self._theme.px(sides), 0)
        self._foot.setContentsMargins(*(self._theme.px(side) for side in (sides, 15, sides, 16)))
        # Beside the legend the keys are told only where both fit; the list of keys (F1) tells them always.
        margins = self._foot.contentsMargins()
        room = event.size().width() - margins.left() - margins.right() - (0 if narrow else self._theme.px(SIDE) + 1)
        both = self._hints.sizeHint().width() + self._levels.sizeHint().width() + self._foot.spacing()
        self._hints.setVisible(key_caps_shown(self._theme) and both <= room)
        self._reader.set_margins(self._theme, (6, 12, 16, 24) if narrow else (30, 24, 40, 40))
        self._tip.hide()

    def _show_rows(self) -> None:
        self._model.set_rows(self._rows)
        if self._rows and self._tree.current_row() is None:
            self._stand_at(self._reader.section_at_top() or self._rows[0].id)

    def _show_side(self, shown: bool) -> None:
        self._side.setVisible(shown)

    def _choose_document(self, set_id: object) -> None:
        if isinstance(set_id, bytes):
            self.document_chosen.emit(set_id)

    def _choose_section(self, section_id: bytes) -> None:
        self._name_place()
        self._reader.show_section(section_id)

    def _stand_at(self, section_id: bytes) -> None:
        self._tree.show_current(section_id)
        self._name_place()

    def _name_place(self) -> None:
        row = self._tree.current_row()
        self._where.setText(row.text if row is not None else "")

    def _hovered(self, mark: Mark | None, below: QPoint | None) -> None:
        if mark is None or below is None:
            self._tip.hide()
        else:
            self._tip.show_mark(mark, self.mapFromGlobal(below), self._theme.line("source"))

    def _clicked(self, mark: Mark) -> None:
        self._tip.hide()
        if mark.questions:
            self.questions_requested.emit(mark.questions)

    def _practise_current(self) -> None:
        row = self._tree.current_row()
        self.section_requested.emit(row.id if row is not None else b"")

    def _make_side(self) -> QWidget:
        theme = self._theme
        side = QWidget()
        side.setFixedWidth(theme.px(SIDE))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, theme.px(28), 0, theme.px(12))
        column.setSpacing(theme.px(8))
        head = QVBoxLayout()
        head.setContentsMargins(theme.px(22), 0, theme.px(23), 0)
        head.addWidget(Label(theme, self.tr("Outline"), role="title3"))
        head.addWidget(self._documents)
        column.addLayout(head)
        column.addWidget(self._tree, 1)
        return side

    def _make_bar(self) -> QWidget:
        theme = self._theme
        bar = QFrame()
        bar.setProperty("kind", "bar")
        bar.setProperty("edge", "bottom")
        bar.setFixedHeight(theme.px(64))
        self._bar = QHBoxLayout(bar)
        self._bar.setSpacing(theme.px(12))
        self._toggle = QuietButton(theme, self.tr("Outline"), icon_name="menu", size="header", checkable=True)
        self._toggle.toggled.connect(self._show_side)
        self._practise = SecondaryButton(theme, self.tr("Practise this section"), size="header")
        self._practise.clicked.connect(self._practise_current)
        self._bar.addWidget(self._toggle)
        self._bar.addWidget(self._where, 1)
        self._bar.addWidget(self._practise)
        return bar

    def _make_foot(self) -> QWidget:
        theme = self._theme
        foot = QFrame()
        foot.setProperty("kind", "bar")
        foot.setProperty("edge", "top")
        self._foot = QHBoxLayout(foot)
        self._foot.setSpacing(theme.px(16))
        self._hints = QWidget()
        hints = QHBoxLayout(self._hints)
        hints.setContentsMargins(0, 0, 0, 0)
        hints.setSpacing(theme.px(16))
        hints.addWidget(KeyHint(theme, "← →", self.tr("Next sentence")))
        hints.addWidget(KeyHint(theme, "Enter", self.tr("Practise it")))
        hints.addStretch(1)
        self._foot.addWidget(self._hints, 1)
        self._levels = QWidget()
        levels = FlowLayout(self._levels, gap=theme.px(16), line_gap=theme.px(4))
        for known in Level:
            levels.addWidget(LevelSample(theme, known, self._tip.known_word(known)))
        self._foot.addWidget(self._levels)
        return foot

    def _arrange(self) -> None:
        theme = self._theme
        ground = QFrame()
        ground.setProperty("kind", "panel")
        self._empty = Label(theme, self.tr("No set has an outline to read yet."), role="body", tone="ink2")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text = QVBoxLayout(ground)
        text.setContentsMargins(0, 0, 0, 0)
        text.setSpacing(0)
        text.addWidget(self._make_bar())
        text.addStretch(0)
        text.addWidget(self._empty)
        text.addWidget(self._reader, 1)
        text.addStretch(0)
        text.addWidget(self._make_foot())
        self._side = QWidget()
        side = QHBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(self._make_side())
        side.addWidget(Hairline(standing=True))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._side)
        whole.addWidget(ground, 1)
        self._tip.raise_()
