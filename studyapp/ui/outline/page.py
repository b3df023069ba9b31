"""The page 原文: headings at the left, the source at the right to be read, searched and recited."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from studyapp.quiz.ladder import LadderStep
from studyapp.ui.key_list import KeyMeaning
from studyapp.ui.outline.find_bar import FindBar
from studyapp.ui.outline.foot import Foot
from studyapp.ui.outline.questions_panel import QuestionsPanel
from studyapp.ui.outline.reader import Reader
from studyapp.ui.outline.recite_pane import RecitePane
from studyapp.ui.outline.search import Search
from studyapp.ui.outline.side import Side
from studyapp.ui.outline.tip import MarkTip
from studyapp.ui.outline.toolbar import Toolbar
from studyapp.ui.outline.view import AskedQuestion, Mark, OutlineView, PassageView, ReaderParagraph
from studyapp.ui.theme import Theme
from studyapp.ui.when_seen import FramePage
from studyapp.ui.widgets.labels import Label

NARROW = 760
"""Width of the page in px at 100 % below which the headings give way to a button."""
SIDE = 256
PANEL = 420


class OutlinePage(FramePage):
    """Shows an `OutlineView`; says what is to be listed, practised or recited."""

    document_chosen = Signal(bytes)
    section_requested = Signal(bytes)
    questions_listed = Signal(object)
    questions_requested = Signal(object)
    passage_requested = Signal(object, object)
    step_begun = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Build the page, empty."""
        super().__init__(parent)
        self.setProperty("page", "true")
        self._theme = theme
        self._side = Side(theme, SIDE)
        self._side.document_chosen.connect(self.document_chosen)
        self._side.section_chosen.connect(self._choose_section)
        self._bar = Toolbar(theme)
        self._bar.side_toggled.connect(self._side.setVisible)
        self._bar.step_chosen.connect(self._choose_step)
        self._bar.practice_wanted.connect(lambda: self.section_requested.emit(self._side.current() or b""))
        self._find = FindBar(theme)
        self._reader = Reader(theme)
        self._reader.setAccessibleName(self.tr("Source text"))
        self._reader.mark_hovered.connect(self._hovered)
        self._reader.mark_clicked.connect(self._clicked)
        self._reader.section_reached.connect(self._side.stand_at)
        self.recite = RecitePane(theme)
        self.recite.step_wanted.connect(self._go_on)
        self.recite.left.connect(self.show_full_text)
        self.recite.stepped.connect(self._count)
        self._tip = MarkTip(theme, self)
        self._panel = QuestionsPanel(theme, self)
        self._panel.closed.connect(self._close_panel)
        self._panel.practised.connect(self._practise_listed)
        self._foot = Foot(theme, self._tip)
        self._rows: OutlineView | None = None
        self._arrange()
        self._search = Search(self, self._find, self._reader, self._bring_text_up)
        self._bar.search_wanted.connect(self._search.open)

    def show_outline(self, view: OutlineView) -> None:
        """Show the document; one that is shown already stays where it stands."""
        before = self._reader.paragraphs()
        self._reader.show_paragraphs(view.paragraphs)
        if [one.text for one in before] != [one.text for one in view.paragraphs]:
            self._search.forget()
            self.show_full_text()
        self._reader.setVisible(bool(view.paragraphs))
        self._empty.setVisible(not view.paragraphs)
        self._bar.set_usable(bool(view.paragraphs))
        self._side.show_documents(view.documents, view.chosen)
        # The headings of a book in a turn of their own: keys and clicks come in between.
        self._rows = view
        QTimer.singleShot(0, self, self._show_rows)

    def paragraphs(self) -> tuple[ReaderParagraph, ...]:
        """Return the paragraphs shown."""
        return self._reader.paragraphs()

    def show_evidence(self, start: int, end: int) -> bool:
        """Set the raw range `[start, end)` off and scroll to it; return whether it is in the document."""
        self._bring_text_up()
        return self._reader.show_evidence(start, end)

    def show_questions(self, asked: tuple[AskedQuestion, ...]) -> None:
        """List the questions of a formulation over the text."""
        self._place_panel()
        self._panel.show_questions(asked)

    def show_passage(self, passage: PassageView, step: LadderStep) -> None:
        """Cover a passage as the step says."""
        self._close_panel()
        self._search.close()
        self._side.stand_at(passage.section_id)
        self._stack.setCurrentWidget(self.recite)
        self._bar.show_step(step)
        self.recite.show_passage(passage, step)
        self._count()
        self.step_begun.emit()

    def show_full_text(self) -> None:
        """Go back from the ladder to the whole text."""
        if self._stack.currentWidget() is self.recite:
            self._stack.setCurrentIndex(0)
            section = self._side.current()
            if section is not None:
                self._reader.show_section(section)
            self._reader.setFocus(Qt.FocusReason.TabFocusReason)
        self._bar.show_step(LadderStep.FULL)
        self._bar.count.setText("")

    def keys(self) -> Sequence[KeyMeaning]:
        """Return the keys of the page."""
        space = self.tr("Space")
        return (
            KeyMeaning("Tab", self.tr("Go to the next paragraph with formulations")),
            KeyMeaning("← →", self.tr("Walk over the formulations of a paragraph, or over what is hidden")),
            KeyMeaning("Enter", self.tr("List the questions of a formulation; practise those listed")),
            KeyMeaning("Ctrl+F", self.tr("Search the text")),
            KeyMeaning("F3", self.tr("Next hit; with Shift the one before")),
            KeyMeaning(space, self.tr("Uncover the next piece; show the key of a question")),
            KeyMeaning("1, 2", self.tr("It came to mind; it did not")),
            KeyMeaning("Backspace", self.tr("Cover everything again")),
            KeyMeaning("Esc", self.tr("Close list or search; back to the full text")),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the headings where there is no room for them (Qt's name)."""
        super().resizeEvent(event)
        narrow = event.size().width() / self._theme.scale < NARROW
        self._side.setVisible(not narrow or self._bar.toggle.isChecked())
        room = event.size().width() - (0 if narrow else self._theme.px(SIDE) + 1)
        self._bar.fit(room, narrow=narrow)
        self._foot.fit(room, narrow=narrow)
        margins = (6, 12, 16, 24) if narrow else (30, 24, 40, 40)
        self._reader.set_margins(margins)
        self.recite.column.set_margins(margins)
        self._tip.hide()
        self._place_panel()

    def _show_rows(self) -> None:
        if self._rows is not None:
            self._side.show_rows(self._rows.sections, self._rows.due, self._reader.section_at_top())

    def _choose_section(self, section_id: bytes) -> None:
        if self._stack.currentWidget() is self.recite:
            self.passage_requested.emit(section_id, self.recite.run.step)
        else:
            self._reader.show_section(section_id)

    def _choose_step(self, step: LadderStep) -> None:
        passage = self.recite.passage()
        if step is LadderStep.FULL:
            self.show_full_text()
        elif self._stack.currentWidget() is self.recite and passage is not None:
            self.show_passage(passage, step)
        else:
            self.passage_requested.emit(self._side.current() or b"", step)

    def _go_on(self, step: LadderStep) -> None:
        passage = self.recite.passage()
        if passage is not None:
            self.show_passage(passage, step)

    def _count(self) -> None:
        run = self.recite.run
        shown = self.tr("{done} / {total} shown").format(done=run.uncovered, total=len(run.pieces))
        self._bar.count.setText(shown if run.pieces else "")

    def _hovered(self, mark: Mark | None, below: QPoint | None) -> None:
        if mark is None or below is None:
            self._tip.hide()
        else:
            self._tip.show_mark(mark, self.mapFromGlobal(below), self._theme.line("source"))

    def _clicked(self, mark: Mark) -> None:
        self._tip.hide()
        if mark.questions:
            self.questions_listed.emit(mark.questions)

    def _practise_listed(self, questions: object) -> None:
        # What is known of them will be another when one comes back.
        self._close_panel()
        self.questions_requested.emit(questions)

    def _bring_text_up(self) -> None:
        self._close_panel()
        self.show_full_text()

    def _close_panel(self) -> None:
        if self._panel.isVisible():
            self._panel.hide()
            self._reader.take_keyboard_back()

    def _place_panel(self) -> None:
        """Lay the list over the right of the text, over all of it where there is not room for both."""
        theme = self._theme
        top = self._bar.height()
        width = min(self.width(), theme.px(PANEL))
        if self.width() - width < theme.px(NARROW - PANEL):
            width = self.width()
        self._panel.setGeometry(QRect(self.width() - width, top, width, self.height() - top))

    def _arrange(self) -> None:
        theme = self._theme
        self._empty = Label(theme, self.tr("No set has an outline to read yet."), role="body", tone="ink2")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.hide()
        full = QWidget()
        text = QVBoxLayout(full)
        text.setContentsMargins(0, 0, 0, 0)
        text.setSpacing(0)
        text.addWidget(self._find)
        text.addStretch(0)
        text.addWidget(self._empty)
        text.addWidget(self._reader, 1)
        text.addStretch(0)
        text.addWidget(self._foot)
        self._stack = QStackedWidget()
        self._stack.addWidget(full)
        self._stack.addWidget(self.recite)
        ground = QFrame()
        ground.setProperty("kind", "panel")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._side)
        whole.addWidget(ground, 1)
        self._tip.raise_()
