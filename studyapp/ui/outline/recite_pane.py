"""A passage on a step of the recitation ladder: covered, uncovered piece by piece, marked or typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.quiz.ladder import LadderStep, Piece, pieces_at
from studyapp.quiz.ladder_run import LadderRun
from studyapp.ui.outline.long_column import LongColumn
from studyapp.ui.outline.masked_paragraph import MaskedParagraph, PieceState
from studyapp.ui.outline.paragraph import ParagraphWidget
from studyapp.ui.outline.recite_bar import ReciteBar
from studyapp.ui.outline.view import Climbed, PassageView, ReaderParagraph, StepOutcome
from studyapp.ui.theme import Theme

NOTHING = LadderRun.begin(LadderStep.FULL, ())


def _masked(theme: Theme, paragraph: ReaderParagraph, number: int) -> ParagraphWidget:
    return ParagraphWidget(theme, paragraph) if number == 0 else MaskedParagraph(theme, paragraph)


class _Passage(LongColumn):
    """The passage under its heading; `clicked` carries the number of a piece."""

    clicked = Signal(int)

    def __init__(self, theme: Theme, pane: RecitePane) -> None:
        """Show nothing yet."""
        self._pane = pane
        super().__init__(theme, _masked)
        # The keyboard is the pane's: Space uncovers whatever piece comes next.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def dress(self, number: int, widget: ParagraphWidget) -> None:
        """Cover what is to be covered."""
        if isinstance(widget, MaskedParagraph):
            widget.piece_clicked.connect(self.clicked)
            widget.set_pieces(self._pane.pieces_of(number - 1))

    def cover_all(self) -> None:
        """Cover and uncover what there is to be seen now."""
        for number, widget in self.widgets().items():
            if isinstance(widget, MaskedParagraph):
                widget.set_pieces(self._pane.pieces_of(number - 1))


class RecitePane(QWidget):
    """`done` carries the `StepOutcome` of a step, `typed` what was typed; `stepped` tells how far the step has come."""

    done = Signal(object)
    typed = Signal(str)
    step_wanted = Signal(object)
    due_wanted = Signal()
    left = Signal()
    stepped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the pane, without a passage."""
        super().__init__(parent)
        self._passage: PassageView | None = None
        self._climbed: Climbed | None = None
        self._was_typed = False
        self._fraction = 0.0
        self._at = 0
        self._numbers: dict[int, list[int]] = {}
        self._drafts: dict[bytes, str] = {}
        self.run = NOTHING
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Passage to recite"))
        self.column = _Passage(theme, self)
        self.column.clicked.connect(self._click)
        self.bar = ReciteBar(theme)
        self.bar.reveal.connect(self._reveal_next)
        self.bar.cover.connect(self._cover)
        self.bar.marked.connect(self._mark)
        self.bar.mode_chosen.connect(self._mode)
        self.bar.typed.connect(self._compare)
        self.bar.keep_again.connect(self._keep)
        self.bar.go_on.connect(self._go_on)
        self.bar.due_wanted.connect(self.due_wanted)
        both = QVBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(self.column, 1)
        both.addWidget(self.bar)

    def show_passage(self, passage: PassageView, step: LadderStep) -> None:
        """Begin `step` of the passage, with what was typed of it and not compared yet."""
        self._put_by()
        self._passage = passage
        self._climbed, self._was_typed, self._at = None, False, 0
        self.run = LadderRun.begin(step, pieces_at(step, passage.texts))
        self._numbers = {}
        for number, piece in enumerate(self.run.pieces):
            self._numbers.setdefault(piece.paragraph, []).append(number)
        self.bar.begin(step, self._drafts.get(passage.section_id, ""))
        self.column.show_paragraphs((passage.head, *passage.paragraphs))
        self.column.verticalScrollBar().setValue(0)
        if self.run.pieces:
            self._show()
        else:
            self.column.cover_all()
            self.bar.show_nothing()
        (self.bar.area if self.bar.typing() else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def passage(self) -> PassageView | None:
        """Return the passage shown."""
        return self._passage

    def show_typed(self, said: tuple[bool, ...], fraction: float) -> None:
        """Uncover everything, marked by what was typed, and tell what it was worth."""
        self.run = self.run.typed(said)
        self._was_typed = True
        self._finish(fraction)

    def show_climbed(self, climbed: Climbed) -> None:
        """Tell that the step was kept and what comes next."""
        self._climbed = climbed
        self.bar.show_climbed(self.run, climbed, typed=self._was_typed)
        self._say(self.bar.words.text())
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def pieces_of(self, paragraph: int) -> tuple[tuple[int, Piece, PieceState], ...]:
        """Return the pieces of one paragraph with their numbers and what is to be seen of them."""
        numbers = self._numbers.get(paragraph, ())
        return tuple((number, self.run.pieces[number], self._state(number)) for number in numbers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Uncover, mark, cover again, walk, go on (Qt's name)."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif self.run.over:
            self._finished_key(event)
        elif self.bar.typing() or not self.run.pieces:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space:
            self._reveal_next()
        elif key in (Qt.Key.Key_1, Qt.Key.Key_2):
            self._mark(key == Qt.Key.Key_1)
        elif key == Qt.Key.Key_Backspace:
            self._cover()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._walk(1 if key == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def _finished_key(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on() if self._climbed is not None else self._keep()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            bar = self.column.verticalScrollBar()
            bar.setValue(bar.value() + (bar.singleStep() if event.key() == Qt.Key.Key_Down else -bar.singleStep()))
        else:
            super().keyPressEvent(event)

    def _state(self, number: int) -> PieceState:
        if self.run.revealed[number]:
            mark = self.run.marks[number]
            return PieceState.SHOWN if mark is None else PieceState.RECALLED if mark else PieceState.MISSED
        walking = number == self._at and not self.bar.typing()
        return PieceState.NEXT if walking else PieceState.COVERED

    def _show(self) -> None:
        self.column.cover_all()
        self.bar.show_run(self.run)
        self.setAccessibleDescription(self.bar.words.text())
        self.stepped.emit()

    def _click(self, number: int) -> None:
        """Uncover a piece by a click; a click on an uncovered one turns its mark."""
        if self.run.over or self.bar.typing():
            return
        if not self.run.revealed[number]:
            self._reveal(number)
        else:
            self._take(self.run.mark(number, self.run.marks[number] is not True))

    def _reveal_next(self) -> None:
        if self.run.next is not None:
            self._reveal(self._at if not self.run.revealed[self._at] else self.run.next)

    def _reveal(self, number: int) -> None:
        self.run = self.run.reveal(number)
        self._at = next((one for one in range(number, len(self.run.pieces)) if not self.run.revealed[one]), number)
        if self.run.revealed[self._at] and self.run.next is not None:
            self._at = self.run.next
        self._into_sight(number)
        self._show()
        piece = self.run.pieces[number]
        self._say(self._text(piece.paragraph)[piece.start : piece.end])

    def _mark(self, recalled: bool) -> None:
        if self.run.last is not None:
            self._take(self.run.mark(self.run.last, recalled))
        elif self.run.next is None:
            self._take(self.run.mark_rest(recalled))

    def _take(self, run: LadderRun) -> None:
        self.run = run
        if run.over:
            self._finish(run.share)
        else:
            self._show()

    def _finish(self, fraction: float) -> None:
        self._fraction = fraction
        self._show()
        self._keep()

    def _keep(self) -> None:
        """Have the step kept; until that is told the bar says that it is not."""
        if self._passage is not None:
            run = self.run
            self.done.emit(
                StepOutcome(
                    self._passage.section_id, run.step, self._was_typed, len(run.pieces), run.recalled, self._fraction
                )
            )

    def _cover(self) -> None:
        if not self.run.over:
            self.run, self._at = self.run.covered(), 0
            self._show()

    def _mode(self, typing: bool) -> None:
        self._cover()
        (self.bar.area if typing else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_by(self) -> None:
        if self._passage is not None and self.run.step is LadderStep.BLANK:
            typed = "" if self.run.over else self.bar.area.toPlainText()
            self._drafts[self._passage.section_id] = typed

    def _compare(self, said: str) -> None:
        if said.strip():
            self.typed.emit(said)

    def _walk(self, step: int) -> None:
        self._at = min(max(self._at + step, 0), len(self.run.pieces) - 1)
        self._into_sight(self._at)
        self._show()

    def _go_on(self) -> None:
        if self._climbed is not None:
            self.step_wanted.emit(self._climbed.step)

    def _into_sight(self, number: int) -> None:
        piece = self.run.pieces[number]
        self.column.bring_into_sight(piece.paragraph + 1, piece.start)

    def _text(self, paragraph: int) -> str:
        return self._passage.texts[paragraph].text if self._passage is not None else ""

    def _say(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
