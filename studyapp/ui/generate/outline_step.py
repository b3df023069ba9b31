"""Step 2: the headings as understood, corrected by buttons and keys, beside the source they were read from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from question_bank.outline.corrections import Action
from studyapp.ui.generate.view import HeadingRow
from studyapp.ui.generate.wording import Counts
from studyapp.ui.questions.source_browser import SourceBrowser
from studyapp.ui.questions.view import SourceParagraph
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.panes import SidePane, TwoPanes
from studyapp.ui.widgets.section_delegate import TreeLook
from studyapp.ui.widgets.section_model import SectionModel, SectionRow
from studyapp.ui.widgets.section_tree import SectionTree
from studyapp.ui.widgets.text_block import TextBlock

WIDTH = 440
BOTH_FROM = 820


class HeadingTree(SectionTree):
    """The tree of headings; `wanted` carries the action whose key was pressed."""

    wanted = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Correct by Alt+←, Alt+→, Backspace and Delete (Qt override)."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        action = {
            (Qt.Key.Key_Left, True): Action.PROMOTE,
            (Qt.Key.Key_Right, True): Action.DEMOTE,
            (Qt.Key.Key_Backspace, False): Action.MERGE,
            (Qt.Key.Key_Delete, False): Action.PLAIN,
        }.get((Qt.Key(event.key()), alt))
        if action is not None:
            self.keyboard = True
            self.wanted.emit(action)
        else:
            super().keyPressEvent(event)


class OutlineStep(QWidget):
    """`corrected` carries the action and the raw start of its heading; `stood_at` the heading one came to."""

    corrected = Signal(object, int)
    undone = Signal()
    stood_at = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the step, empty."""
        super().__init__(parent)
        self._theme = theme
        self._starts: dict[bytes, int] = {}
        self._model = SectionModel(self)
        look = TreeLook(
            height=36, indent=20, bar=0, left=24, right=16, edges=(8, 8), counts=False, percent=False, chevrons=False
        )
        self.tree = HeadingTree(theme, look, self._model)
        self.tree.setAccessibleName(self.tr("Headings"))
        self.tree.marks_current = True
        self.tree.current_section.connect(self._stand)
        self.tree.wanted.connect(self._correct)
        self.source = SourceBrowser(theme, self.tr("Source text"))
        self.source.clicked.connect(self._clicked)
        self.buttons: dict[Action, SecondaryButton] = {}
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.panes = TwoPanes(
            theme,
            (self.tr("Headings"), self._left()),
            (self.tr("Source text"), self._right()),
            width=WIDTH,
            both_from=BOTH_FROM,
        )
        whole.addWidget(self.panes)

    def show_outline(
        self, headings: Sequence[HeadingRow], paragraphs: Sequence[SourceParagraph], *, stay: bool, can_undo: bool
    ) -> None:
        """Show headings and source; with `stay` the source stays where one reads."""
        current = self.tree.current_row()
        self._starts = {row.id: row.start for row in headings}
        self._model.set_rows([SectionRow(row.id, row.depth, row.text, 0) for row in headings])
        self._count.setText(Counts().headings(len(headings)))
        self._flaw.setVisible(any(row.flawed for row in headings))
        self._none.setVisible(not headings)
        self.undo.setEnabled(can_undo)
        self.source.show_paragraphs(paragraphs, stay=stay)
        kept = current.id if current is not None and current.id in self._starts else None
        if kept is None and current is not None and headings:
            # What was corrected away leaves one at the heading before it.
            before = [row for row in headings if row.start <= int.from_bytes(current.id, "big")]
            kept = max(before or headings[:1], key=lambda row: row.start).id
        if kept is None and headings:
            kept = headings[0].id
        if kept is not None:
            self.tree.show_current(kept)

    def allow(self, actions: Sequence[Action]) -> None:
        """Let one do `actions` with the heading one stands at."""
        for action, button in self.buttons.items():
            button.setEnabled(action in actions)

    def current(self) -> int | None:
        """Return the raw start of the heading one stands at."""
        row = self.tree.current_row()
        return self._starts.get(row.id) if row is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo by Ctrl+Z (Qt override)."""
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Z and ctrl:
            self.undone.emit()
        else:
            super().keyPressEvent(event)

    def _stand(self, section_id: bytes) -> None:
        if section_id in self._starts:
            self.stood_at.emit(self._starts[section_id])

    def _correct(self, action: Action) -> None:
        start = self.current()
        if start is not None and self.buttons[action].isEnabled():
            self.corrected.emit(action, start)

    def _clicked(self, key: str) -> None:
        section = bytes.fromhex(key)
        if section in self._starts:
            self.tree.show_current(section)
            self.stood_at.emit(self._starts[section])

    def _left(self) -> QWidget:
        theme = self._theme
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(theme.px(20), theme.px(12), theme.px(16), theme.px(8))
        column.setSpacing(theme.px(6))
        self._count = Label(theme, "", "bodyBold")
        column.addWidget(self._count)
        buttons = FlowLayout(gap=theme.px(8), line_gap=theme.px(8))
        for action, words, key in (
            (Action.PROMOTE, self.tr("Up a level"), "Alt+←"),
            (Action.DEMOTE, self.tr("Down a level"), "Alt+→"),
            (Action.MERGE, self.tr("Join to the line above"), "⌫"),
            (Action.PLAIN, self.tr("Not a heading"), "Del"),
        ):
            button = SecondaryButton(theme, words, key=key, size="small")
            button.clicked.connect(lambda _checked=False, action=action: self._correct(action))
            self.buttons[action] = button
            buttons.addWidget(button)
        self.undo = SecondaryButton(theme, self.tr("Undo"), key="Ctrl+Z", size="small")
        self.undo.clicked.connect(self.undone)
        buttons.addWidget(self.undo)
        column.addLayout(buttons)
        self._flaw = TextBlock(
            theme, self.tr("Some numbers jump or repeat; the order of those headings is not asked."), "caption", "warn"
        )
        self._flaw.hide()
        column.addWidget(self._flaw)
        self._none = TextBlock(
            theme, self.tr("No headings were found; questions are made from the text alone."), "body", "ink2"
        )
        self._none.hide()
        column.addWidget(self._none)
        return SidePane(theme, head, self.tree, 120)

    def _right(self) -> QWidget:
        theme = self._theme
        right = QFrame()
        right.setProperty("kind", "panel")
        column = QVBoxLayout(right)
        column.setContentsMargins(theme.px(28), theme.px(16), theme.px(8), theme.px(8))
        column.addWidget(self.source)
        return right
