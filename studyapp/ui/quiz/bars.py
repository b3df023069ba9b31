"""The bars of the question page: where one is on top, what can be done at the bottom."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.quiz.discretion import open_path
from studyapp.quiz.records import Keepsake
from studyapp.quiz.request import Feedback, QuizMode
from studyapp.ui.quiz.time_left import TimeLeft
from studyapp.ui.quiz.view import QuestionView
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from studyapp.ui.widgets.card import Hairline
from studyapp.ui.widgets.labels import ElidedLabel, Label
from studyapp.ui.widgets.progress_bar import ProgressBar
from studyapp.ui.widgets.text_block import Run, TextBlock
from studyapp.ui.wording import mode_name


class TopBar(QFrame):
    """Leave, the quiz's name, the headings above the question, its number; the progress beneath."""

    leave_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty bar."""
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "bar")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._strip = QWidget()
        row = QHBoxLayout(self._strip)
        row.setContentsMargins(theme.px(8), 0, theme.px(16), 0)
        row.setSpacing(theme.px(12))
        self.leave = QuietButton(theme, self.tr("Leave"), icon_name="back", size="header")
        self.leave.clicked.connect(self.leave_wanted)
        row.addWidget(self.leave)
        standing = Hairline(standing=True)
        standing.setFixedHeight(theme.px(20))
        row.addWidget(standing)
        self._title = Label(theme, "", "body", bold=True)
        row.addWidget(self._title)
        self._path = ElidedLabel(theme, "", "body", "ink2")
        row.addWidget(self._path, 1)
        self.time_left = TimeLeft(theme)
        row.addWidget(self.time_left)
        self._number = TextBlock(theme)
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(self._strip)
        self.progress = ProgressBar(theme, self.tr("Progress"), 3, rounded=False)
        column.addWidget(self.progress)
        self.compose(short=False, narrow=False)

    def show_question(self, view: QuestionView) -> None:
        """Show where `view` is."""
        self._title.setText(self._name(view))
        # Before the answer a heading may hold it: only what gives nothing away is shown.
        path = open_path(view.question) if view.grade is None else view.question.section
        self._path.setText(" › ".join(path))
        whole = self.tr("Question %1 of %2")
        before, after = whole.replace("%2", str(view.total)).split("%1", 1)
        self._number.set_runs(
            (
                Run(before),
                Run(str(view.position + 1), None, True),
                Run(after, "ink2"),
            )
        )
        words = before + str(view.position + 1) + after
        self._number.setAccessibleName(words)
        self._number.setFixedWidth(self._number.sizeHint().width() + self._theme.px(4))
        self.progress.set_part((view.position + 1) / view.total if view.replay else view.answered / view.total)

    def _name(self, view: QuestionView) -> str:
        way = self.tr("Study") if view.study else mode_name(view.mode)
        if not view.title:
            return way
        return f"{way} · {view.title}" if view.study or view.mode is QuizMode.CHALLENGE else view.title

    def compose(self, *, short: bool, narrow: bool) -> None:
        """Be 56 px high, 44 where height is short; without the headings where width is."""
        self._strip.setFixedHeight(self._theme.px(44 if short else 56))
        self._title.setVisible(not narrow)
        self.leave.setText("" if narrow else self.tr("Leave"))
        self.leave.setAccessibleName(self.tr("Leave"))
        self.leave.updateGeometry()


class BottomBar(QFrame):
    """Back; mark, favourite, note and report; the answer sheet where it has no panel; the one thing to do next."""

    back_wanted = Signal()
    mark_wanted = Signal(bool)
    favourite_wanted = Signal(bool)
    note_wanted = Signal()
    report_wanted = Signal()
    sheet_wanted = Signal()
    primary_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the bar."""
        super().__init__(parent)
        self._theme = theme
        self._narrow = self._crowded = False
        self.setProperty("kind", "bar")
        self.setProperty("edge", "top")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        row.setSpacing(theme.px(12))
        self._row = row
        self.back = SecondaryButton(theme, self.tr("Previous"), icon_name="back")
        self.back.clicked.connect(self.back_wanted)
        self.flag = QuietButton(theme, self.tr("Mark"), icon_name="flag", checkable=True)
        self.flag.clicked.connect(self.mark_wanted)
        self.star = QuietButton(theme, self.tr("Favourite"), icon_name="star", checkable=True)
        self.star.clicked.connect(self.favourite_wanted)
        self.note = QuietButton(theme, self.tr("Note"), icon_name="note", checkable=True)
        self.note.clicked.connect(self._want_note)
        self.report = QuietButton(theme, self.tr("Report"), icon_name="report")
        self.report.clicked.connect(self.report_wanted)
        self.sheet = QuietButton(theme, self.tr("Answer sheet"), icon_name="sheet")
        self.sheet.clicked.connect(self.sheet_wanted)
        self.primary = PrimaryButton(theme, self.tr("Submit"), key="Enter", size="large")
        self.primary.setMinimumWidth(theme.px(168))
        self.primary.clicked.connect(self.primary_wanted)
        row.addWidget(self.back)
        row.addStretch(1)
        for button in self._middle():
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.primary)

    def show_question(self, view: QuestionView) -> None:
        """Name the buttons for `view`."""
        self.back.setEnabled(view.position > 0 and not view.one_way)
        self.flag.setChecked(view.marked)
        self.flag.setEnabled(not view.replay)
        self.primary.setText(self._onward(view))
        self.primary.updateGeometry()
        self._name_middle()

    def show_keepsake(self, keepsake: Keepsake) -> None:
        """Show what the member keeps about the question."""
        self.star.setChecked(keepsake.favourite)
        self.note.setChecked(bool(keepsake.note))
        self._name_middle()

    def take_key(self, key: Qt.Key) -> bool:
        """Do what the letter of a button says; return whether it was one."""
        button = {Qt.Key.Key_M: self.flag, Qt.Key.Key_F: self.star}.get(key)
        if button is None or not button.isEnabled():
            return False
        button.click()
        return True

    def compose(self, *, short: bool, narrow: bool, with_sheet: bool) -> None:
        """Be 72 px high, 52 where height is short; with narrower gaps where width is narrow."""
        px = self._theme.px
        self.setFixedHeight(px(52 if short else 72))
        side = px(12 if narrow else 24)
        self._row.setContentsMargins(side, 0, side, 0)
        self._row.setSpacing(px(6 if narrow else 12))
        self.primary.setMinimumWidth(px(120 if narrow else 168))
        self.sheet.setVisible(with_sheet)
        self._narrow = narrow
        self._crowded = narrow or with_sheet
        self._name_middle()

    def _middle(self) -> tuple[QuietButton, ...]:
        return (self.flag, self.star, self.note, self.report, self.sheet)

    def _want_note(self) -> None:
        """Leave the mark where it is: it tells that there is a note, not that it is being written."""
        self.note.setChecked(not self.note.isChecked())
        self.note_wanted.emit()

    def _name_middle(self) -> None:
        """Give the buttons in the middle their words, or only their icons where there is no room for words."""
        flagged, starred = self.flag.isChecked(), self.star.isChecked()
        names = (
            self.tr("Marked") if flagged else self.tr("Mark"),
            self.tr("Kept", "favourite") if starred else self.tr("Favourite"),
            self.tr("Note"),
            self.tr("Report"),
            self.tr("Answer sheet"),
        )
        for button, name in zip(self._middle(), names, strict=True):
            button.setText("" if self._crowded else name)
            button.setAccessibleName(name)
            button.setToolTip(name if self._crowded else "")
            button.updateGeometry()
        self.back.setText("" if self._narrow else self.tr("Previous"))
        self.back.setAccessibleName(self.tr("Previous"))
        self.back.updateGeometry()

    def _onward(self, view: QuestionView) -> str:
        if view.study:
            return self.tr("Done") if view.last else self.tr("Next")
        if view.replay:
            return self.tr("To the result") if view.last else self.tr("Next")
        if view.marking:
            return self.tr("Next")
        if view.feedback is Feedback.END:
            return self.tr("Hand in") if view.last else self.tr("Next")
        if view.grade is None:
            return self.tr("Submit")
        return self.tr("Result") if view.last else self.tr("Next")
