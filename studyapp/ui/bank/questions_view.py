"""The tab 题目: sets left, the questions of one of them in the middle, the one that one stands at right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.bank.filters_bar import FiltersBar
from studyapp.ui.bank.preview_pane import PreviewPane
from studyapp.ui.bank.questions_list import QuestionsList
from studyapp.ui.bank.view import SetLine
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.ask_bar import AskBar
from studyapp.ui.widgets.breakpoints import is_short
from studyapp.ui.widgets.buttons import QuietButton, SecondaryButton
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.focus_lead import FocusLead
from studyapp.ui.widgets.labels import ElidedLabel
from studyapp.ui.widgets.list_rows import ListRow
from studyapp.ui.widgets.panes import SidePane, TwoPanes
from studyapp.ui.widgets.row_list import RowList
from studyapp.ui.wording import number_text, question_count

ALL = b"\0" * 16
"""Stands for all sets in the list of sets."""


class QuestionsView(QWidget):
    """`set_chosen` carries an id (None: all sets); the wishes about sets and chosen questions carry nothing."""

    set_chosen = Signal(object)
    new_wanted = Signal()
    rename_wanted = Signal()
    export_wanted = Signal()
    delete_wanted = Signal()
    move_wanted = Signal()
    tag_wanted = Signal()
    retire_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the three parts, empty."""
        super().__init__(parent)
        self._theme = theme
        self.sets = RowList(theme, self.tr("Sets"))
        self.sets.chosen.connect(lambda key: self.set_chosen.emit(None if key == ALL else key))
        left = SidePane(theme, self._set_buttons(), self.sets, 134)
        self.filters = FiltersBar(theme)
        self.list = QuestionsList(theme)
        self.list.chosen.connect(self._show_chosen)
        middle = SidePane(theme, self.filters, self.list, 134)
        self.preview = PreviewPane(theme)
        self.inner = TwoPanes(
            theme,
            (self.tr("List"), middle),
            (self.tr("Question"), self.preview),
            width=380,
            both_from=780,
            fixed_right=True,
        )
        self.panes = TwoPanes(
            theme, (self.tr("Sets"), left), (self.tr("Questions"), self.inner), width=212, both_from=700
        )
        self.panes.show_pane(1)
        self.list.opened.connect(lambda: self.inner.show_pane(1))
        self.sets.opened.connect(lambda: self.panes.show_pane(1))
        self.ask = AskBar(theme)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.panes, 1)
        whole.addWidget(self.ask)
        self._bar = self._foot()
        whole.addWidget(self._bar)
        self.ask.asking.connect(self._make_room)
        self._total = 0
        self._counting = False
        self._chosen = 0
        FocusLead(self).to(self.list)
        self._show_chosen(0)

    def switched(self) -> tuple[TwoPanes, ...]:
        """Return the panes whose switches whoever holds this lays out."""
        return (self.panes, self.inner)

    def show_sets(self, lines: Sequence[SetLine], current: bytes | None) -> None:
        """Show the sets and stand at `current` (None: all of them)."""
        rows = []
        outline = self.tr("with its outline")
        for line in lines:
            said = question_count(line.questions)
            if line.has_outline:
                said = f"{said} · {outline}"
            rows.append(ListRow(line.id or ALL, line.name, said))
        self.sets.show_rows(rows, current or ALL)
        for button in self._of_set:
            button.setEnabled(current is not None)

    def show_total(self, total: int, *, counting: bool = False) -> None:
        """Show how many questions there are, so far while `counting`."""
        self._total = total
        self._counting = counting
        self._show_words()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit by E, search by / or Ctrl+F, and step through the questions by arrows (Qt override)."""
        key = Qt.Key(event.key())
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key is Qt.Key.Key_Slash or (ctrl and key is Qt.Key.Key_F):
            self.panes.show_pane(1)
            self.inner.show_pane(0)
            self.filters.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif key is Qt.Key.Key_E and self.preview.edit is not None:
            self.preview.edit.click()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.list.stand_at(self.list.currentIndex().row() + (1 if key is Qt.Key.Key_Right else -1))
        else:
            super().keyPressEvent(event)

    def _set_buttons(self) -> QWidget:
        theme = self._theme
        head = QWidget()
        row = FlowLayout(head, gap=theme.px(6), line_gap=theme.px(6))
        row.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10))
        self.new = SecondaryButton(theme, self.tr("New set"), icon_name="plus", size="small")
        self.new.clicked.connect(self.new_wanted)
        self.rename = QuietButton(theme, self.tr("Rename"), size="small")
        self.rename.clicked.connect(self.rename_wanted)
        self.export = QuietButton(theme, self.tr("Export"), icon_name="export", size="small")
        self.export.clicked.connect(self.export_wanted)
        self.delete = QuietButton(theme, self.tr("Delete"), size="small")
        self.delete.clicked.connect(self.delete_wanted)
        self._of_set = (self.rename, self.export, self.delete)
        for button in (self.new, *self._of_set):
            row.addWidget(button)
        return head

    def _foot(self) -> QFrame:
        theme = self._theme
        foot = QFrame()
        foot.setProperty("kind", "bar")
        foot.setProperty("edge", "top")
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        row.setSpacing(theme.px(8))
        self._words = ElidedLabel(theme, "", "caption", "ink2")
        row.addWidget(self._words, 1)
        wishes = (
            (self.tr("Move"), self.move_wanted),
            (self.tr("Tags"), self.tag_wanted),
            (self.tr("Retire"), self.retire_wanted),
            (self.tr("Put back"), self.restore_wanted),
        )
        self.bulk = []
        for words, wish in wishes:
            button = QuietButton(theme, words, size="small")
            button.clicked.connect(wish)
            row.addWidget(button)
            self.bulk.append(button)
        return foot

    def _make_room(self, asking: bool) -> None:
        """Leave the bar at the foot out while something is asked in a window with little height."""
        self._bar.setVisible(not (asking and is_short(self._theme, self.window().size())))

    def _show_chosen(self, count: int) -> None:
        self._chosen = count
        for button in self.bulk:
            button.setEnabled(count > 0)
        self._show_words()

    def _show_words(self) -> None:
        words = question_count(self._total) + ("…" if self._counting else "")
        if self._chosen > 1:
            chosen = self.tr("%1 chosen").replace("%1", number_text(self._chosen))
            words = f"{words} · {chosen}"
        self._words.setText(words)
