"""The end of a quiz: the score, where it went well, and every question to look at again."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.quiz.request import QuizMode
from studyapp.quiz.result import Result, Tally
from studyapp.quiz.session import PositionState
from studyapp.ui.notices import Notice, Notices
from studyapp.ui.printing.print_button import PrintButton
from studyapp.ui.quiz.body import Column
from studyapp.ui.quiz.challenge_card import ChallengeCard
from studyapp.ui.quiz.result_row import ResultRow
from studyapp.ui.quiz.view import ResultEntry, ResultView
from studyapp.ui.quiz.wording import points
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.breakpoints import breadth
from studyapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.labels import ElidedLabel, Label
from studyapp.ui.widgets.progress_bar import ProgressBar
from studyapp.ui.widgets.segmented import Segmented
from studyapp.ui.widgets.tag import Tag
from studyapp.ui.widgets.text_block import TextBlock
from studyapp.ui.wording import duration_words, kind_name, mode_name

SHEET = "sheet"
"""What notices of the review sheet are about."""


class Shown(StrEnum):
    """Which questions the list shows."""

    ALL = "all"
    WRONG = "wrong"
    MARKED = "marked"


class ResultPage(QWidget):
    """`entry_chosen` carries the position to replay."""

    entry_chosen = Signal(int)
    again_wanted = Signal()
    sheet_wanted = Signal(bool)
    """The review sheet, on paper (True) or as a file."""
    done_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(parent)
        self._theme = theme
        self.setProperty("page", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._middle = QVBoxLayout()
        self.notices = Notices(theme)
        column.addWidget(self.notices)
        column.addLayout(self._middle, 1)
        self._scroll: Column | None = None
        self._cards: QBoxLayout | None = None
        self._list = QVBoxLayout()
        self._entries: tuple[ResultEntry, ...] = ()
        self.rows: tuple[ResultRow, ...] = ()
        self.filter: Segmented | None = None
        column.addWidget(self._bottom_bar())

    def show_result(self, view: ResultView) -> None:
        """Show `view`."""
        theme, result = self._theme, view.result
        if self._scroll is not None:
            self._middle.removeWidget(self._scroll)
            self._scroll.hide()
            self._scroll.deleteLater()
        self._scroll = Column(theme, 1040, spacing=16)
        challenge = result.sitting.mode is QuizMode.CHALLENGE
        title = result.sitting.title or mode_name(result.sitting.mode)
        if challenge and result.sitting.title:
            title = f"{mode_name(result.sitting.mode)} · {title}"
        self._scroll.column.addWidget(TextBlock(theme, self.tr("%1: result").replace("%1", title), "title1"))
        self._scroll.column.addWidget(ChallengeCard(theme, view) if challenge else self._score_card(result))
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(theme.px(16))
        sections = [(section.path[-1] if section.path else "—", section.tally) for section in result.sections]
        kinds = [(kind_name(kind.kind), kind.tally) for kind in result.kinds]
        self._cards.addWidget(self._tally_card(self.tr("By section"), sections), 1, Qt.AlignmentFlag.AlignTop)
        self._cards.addWidget(self._tally_card(self.tr("By kind"), kinds), 1, Qt.AlignmentFlag.AlignTop)
        self._scroll.column.addLayout(self._cards)
        self._entries = view.entries
        self._scroll.column.addWidget(self._list_card(result))
        self._scroll.column.addStretch(1)
        self._middle.addWidget(self._scroll)
        missed = len(result.wrong_positions)
        self.again.setVisible(missed > 0)
        self.again.setText(self.tr("Practise the %n missed one(s)", "", missed))
        self.again.updateGeometry()
        self.sheet.setVisible(missed > 0)
        self.notices.clear(SHEET)
        self.setAccessibleName(title)
        self._fit()
        self.setFocus()

    def say(self, sentence: str, *, tone: str) -> None:
        """Say above the result what became of the review sheet."""
        self.notices.show_notice(Notice(SHEET, sentence, tone))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc are done; ↓ enters the list (Qt's name)."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.done_wanted.emit()
        elif key == Qt.Key.Key_Down and self.rows:
            self.rows[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two cards beside or beneath each other (Qt's name)."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._cards is None or self._scroll is None:
            return
        room = breadth(self._theme, self.size())
        down = QBoxLayout.Direction.TopToBottom if room == "narrow" else QBoxLayout.Direction.LeftToRight
        self._cards.setDirection(down)
        self.sheet.set_short(room == "narrow")
        self._scroll.set_margins(self._theme, (16, 16, 16, 16) if room == "narrow" else (40, 28, 40, 32))

    def _bottom_bar(self) -> QFrame:
        theme = self._theme
        bar = QFrame()
        bar.setProperty("kind", "bar")
        bar.setProperty("edge", "top")
        bar.setFixedHeight(theme.px(72))
        row = QHBoxLayout(bar)
        row.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        self.again = SecondaryButton(theme, "", icon_name="again")
        self.again.clicked.connect(self.again_wanted)
        self.done = PrimaryButton(theme, self.tr("Done"), key="Enter", size="large")
        self.done.setMinimumWidth(theme.px(168))
        self.done.clicked.connect(self.done_wanted)
        self.sheet = PrintButton(theme, self.tr("Print a review sheet"))
        self.sheet.wanted.connect(self.sheet_wanted)
        row.setSpacing(theme.px(8))
        row.addWidget(self.again)
        row.addWidget(self.sheet)
        row.addStretch(1)
        row.addWidget(self.done)
        return bar

    def _score_card(self, result: Result) -> Card:
        theme, total = self._theme, result.total
        card = Card(theme)
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        figure = Label(theme, points(total.score), "figure")
        font = figure.font()
        font.setPixelSize(theme.px(44))  # the one figure the whole page is about
        figure.setFont(font)
        figure.setMinimumHeight(theme.px(56))
        row.addWidget(figure)
        of = self.tr("of %1 point(s)").replace("%1", points(total.possible))
        row.addWidget(Label(theme, of, "body", "ink2"), 0, Qt.AlignmentFlag.AlignBottom)
        if result.passed is not None:
            words = self.tr("Passed") if result.passed else self.tr("Not passed")
            tag = Tag(theme, words, "good" if result.passed else "warn")
            row.addWidget(tag, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        row.addWidget(Label(theme, f"{total.percent}%", "figure"), 0, Qt.AlignmentFlag.AlignBottom)
        card.body.addLayout(row)
        bar = ProgressBar(theme, self.tr("Score"))
        bar.set_part(total.percent / 100)
        card.body.addWidget(bar)
        card.body.addWidget(TextBlock(theme, self._counts(total), "body", "ink2"))
        return card

    def _counts(self, total: Tally) -> str:
        words = [self.tr("%n right", "", total.right)]
        if total.partial:
            words.append(self.tr("%n partly right", "", total.partial))
        words.append(self.tr("%n wrong", "", total.wrong))
        if total.unanswered:
            words.append(self.tr("%n unanswered", "", total.unanswered))
        words.append(self.tr("took %1").replace("%1", duration_words(max(1000, total.elapsed))))
        return " · ".join(words)

    def _tally_card(self, title: str, lines: list[tuple[str, Tally]]) -> Card:
        theme = self._theme
        card = Card(theme, title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(8))
        grid.setColumnStretch(0, 1)
        for number, (label, tally) in enumerate(lines):
            bar = ProgressBar(theme, label)
            bar.set_part(tally.percent / 100)
            bar.setFixedWidth(theme.px(112))
            grid.addWidget(ElidedLabel(theme, label, "body"), number, 0)
            grid.addWidget(bar, number, 1, Qt.AlignmentFlag.AlignVCenter)
            counts = Label(theme, f"{tally.right} / {tally.questions}", "caption", "ink2")
            percent = Label(theme, f"{tally.percent}%", "body", bold=True)
            grid.addWidget(counts, number, 2, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(percent, number, 3, Qt.AlignmentFlag.AlignRight)
        card.body.addLayout(grid)
        return card

    def _list_card(self, result: Result) -> Card:
        theme = self._theme
        card = Card(theme, self.tr("Questions"))
        choices = (
            (Shown.ALL, self.tr("All %1").replace("%1", str(result.total.questions))),
            (Shown.WRONG, self.tr("Not right %1").replace("%1", str(len(result.wrong_positions)))),
            (Shown.MARKED, self.tr("Marked %1").replace("%1", str(len(result.marked_positions)))),
        )
        self.filter = Segmented(theme, self.tr("Which questions"), choices, height=32)
        self.filter.chosen.connect(self._show_entries)
        card.add_to_title(self.filter)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        card.body.addLayout(self._list)
        self._show_entries(Shown.ALL)
        return card

    def _show_entries(self, shown: object) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        rows: list[ResultRow] = []
        for entry in self._entries:
            if shown is Shown.WRONG and entry.state is PositionState.RIGHT:
                continue
            if shown is Shown.MARKED and not entry.marked:
                continue
            row = ResultRow(self._theme, entry)
            row.clicked.connect(lambda _checked=False, position=entry.position: self.entry_chosen.emit(position))
            self._list.addWidget(row)
            rows.append(row)
        self.rows = tuple(rows)
