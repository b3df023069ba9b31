"""The page 错题本: five lists under tabs, the chosen question beside them, one button to practise what is listed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.key_list import KeyMeaning
from studyapp.ui.mistakes.question_pane import QuestionPane
from studyapp.ui.mistakes.view import MistakeRow, MistakesView, PairRow, Tab
from studyapp.ui.notices import Notice, Notices
from studyapp.ui.printing.print_button import PrintButton
from studyapp.ui.theme import Theme
from studyapp.ui.when_seen import FramePage
from studyapp.ui.widgets.buttons import PrimaryButton
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.labels import ElidedLabel, Label
from studyapp.ui.widgets.list_rows import ListRow
from studyapp.ui.widgets.panes import TwoPanes
from studyapp.ui.widgets.row_list import RowList
from studyapp.ui.widgets.segmented import Segmented
from studyapp.ui.wording import kind_name, number_text, question_count

LIST = 380
BOTH_FROM = 760
NARROW = 700
"""Widths of the page in px at 100 %: that of the list, from where both panes show, below where tabs become a choice."""


class MistakesPage(FramePage):
    """Shows a `MistakesView`; `kept` carries a question's id and what is to be kept about it."""

    tab_chosen = Signal(object)
    kept = Signal(bytes, object)
    practice_requested = Signal()
    pair_requested = Signal(object)
    sheet_requested = Signal(bool)
    """The review sheet of what is listed, on paper (True) or as a file."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Build the page, empty."""
        super().__init__(parent)
        self.setProperty("page", "true")
        self._theme = theme
        self._rows: dict[bytes, MistakeRow | PairRow] = {}
        self._tab = Tab.MISTAKES
        self._tabs: Segmented | None = None
        self._choice = ComboBox(theme, self.tr("What is listed"))
        self._choice.chosen.connect(self.tab_chosen)
        self.list = RowList(theme, self.tr("Questions"))
        self.list.chosen.connect(self._show_row)
        self.pane = QuestionPane(theme)
        self.pane.kept.connect(self.kept)
        self.pane.drilled.connect(self._drill)
        left = QFrame()
        left.setProperty("kind", "panel")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        right = QFrame()
        right.setProperty("kind", "panel")
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.pane)
        self.panes = TwoPanes(
            theme, (self.tr("List"), left), (self.tr("Question"), right), width=LIST, both_from=BOTH_FROM
        )
        self.list.opened.connect(lambda: self.panes.show_pane(1))
        self._notices = Notices(theme)
        self._sum = ElidedLabel(theme, role="body", tone="ink2")
        self.practise = PrimaryButton(theme, self.tr("Practise these"), key="Enter", size="large")
        self.practise.clicked.connect(self.practice_requested)
        self.sheet = PrintButton(theme, self.tr("Print a review sheet"))
        self.sheet.wanted.connect(self.sheet_requested)
        self._arrange()

    def show_mistakes(self, view: MistakesView) -> None:
        """Show the lists; the row one stood at stays chosen where it is still there."""
        before = self.list.current() if view.tab is self._tab else None
        self._tab = view.tab
        self._show_tabs(view)
        if view.tab is Tab.PAIRS:
            self._rows = {str(place).encode(): pair for place, pair in enumerate(view.pairs)}
        else:
            self._rows = {row.question.id: row for row in view.rows}
        rows = [self._list_row(key, row, view.leaves_after) for key, row in self._rows.items()]
        current = before if before in self._rows else next(iter(self._rows), None)
        self.list.show_rows(rows, current)
        if current is None:
            self.pane.show_nothing(self._nothing(view.tab))
        else:
            self._show_row(current)
        self._sum.setText(self._words(view))
        self.sheet.setEnabled(bool(rows))
        self.practise.setEnabled(bool(rows) and view.tab is not Tab.SET_ASIDE)

    def keep_note(self) -> None:
        """Keep a note that is being written."""
        self.pane.keep_note()

    def show_fault(self, sentence: str) -> None:
        """Say why something could not be kept; what stands on the screen stays."""
        self.pane.take_back()
        self.say(sentence, tone="warn")

    def say(self, sentence: str, *, tone: str) -> None:
        """Say a sentence above the lists."""
        self._notices.show_notice(Notice("mistakes", sentence, tone))

    def keys(self) -> Sequence[KeyMeaning]:
        """Return the keys of the page."""
        return (
            KeyMeaning("Enter", self.tr("Practise what is listed")),
            KeyMeaning("↑, ↓", self.tr("Choose a question of the list")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Practise by Enter, as the button's cap says (Qt's name)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.practise.isEnabled():
            self.practice_requested.emit()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep a note that is being written when the page goes out of sight (Qt's name)."""
        self.pane.keep_note()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the lists as tabs, or as a choice where there is no room (Qt's name)."""
        super().resizeEvent(event)
        self._fit()

    def _show_row(self, key: bytes) -> None:
        self.pane.keep_note()  # which may bring other rows
        row = self._rows.get(key)
        if isinstance(row, MistakeRow):
            self.pane.show_question(row)
        elif isinstance(row, PairRow):
            self.pane.show_pair(row)

    def _drill(self) -> None:
        row = self._rows.get(self.list.current() or b"")
        if isinstance(row, PairRow):
            self.pair_requested.emit(row)

    def _list_row(self, key: bytes, row: MistakeRow | PairRow, leaves_after: int) -> ListRow:
        if isinstance(row, PairRow):
            mixed = self.tr("mixed up %n time(s)", "", row.times)
            return ListRow(key, f"{row.one} ↔ {row.other}", f"{mixed} · {question_count(len(row.questions))}", "swap")
        pieces = [kind_name(row.question.kind)]
        known = row.experience
        if self._tab is Tab.MISTAKES and known is not None:
            left = leaves_after - known.streak
            pieces.append(self.tr("leaves after %n more right answer(s)", "", left))
        elif row.keepsake.note:
            pieces.append(row.keepsake.note.split("\n")[0])
        sign, tone = ("star", "accentX") if row.keepsake.favourite else ("", "ink2")
        return ListRow(key, row.question.stem, " · ".join(pieces), sign, tone)

    def _show_tabs(self, view: MistakesView) -> None:
        choices = [(tab, f"{self._tab_name(tab)} {number_text(count)}") for tab, count in view.counts]
        self._choice.set_choices(choices)
        self._choice.set_value(view.tab)
        focused = self._tabs is not None and self._tabs.isAncestorOf(self.focusWidget())
        if self._tabs is not None:
            self._tabs.hide()
            self._tabs.deleteLater()
        self._tabs = Segmented(self._theme, self.tr("What is listed"), choices)
        self._tabs.set_value(view.tab)
        self._tabs.chosen.connect(self.tab_chosen)
        self._top.insertWidget(1, self._tabs)
        if focused:
            self._tabs.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()

    def _tab_name(self, tab: Tab) -> str:
        return {
            Tab.MISTAKES: self.tr("Mistakes"),
            Tab.FAVOURITES: self.tr("Favourites"),
            Tab.NOTES: self.tr("Notes"),
            Tab.SET_ASIDE: self.tr("Set aside"),
            Tab.PAIRS: self.tr("Mixed up"),
        }[tab]

    def _nothing(self, tab: Tab) -> str:
        return {
            Tab.MISTAKES: self.tr("No mistakes are waiting: what you answer wrong is collected here by itself."),
            Tab.FAVOURITES: self.tr("Press F at a question, and it is kept here."),
            Tab.NOTES: self.tr("Questions to which you wrote a note are listed here."),
            Tab.SET_ASIDE: self.tr("Questions that you never want to be asked again are listed here."),
            Tab.PAIRS: self.tr("When you take one term for another, the two are listed here."),
        }[tab]

    def _words(self, view: MistakesView) -> str:
        if view.tab is Tab.PAIRS:
            return self.tr("%n pair(s)", "", len(view.pairs))
        total = dict(view.counts)[view.tab]
        if total > len(view.rows):
            return self.tr("{total}, the latest {shown} are listed").format(
                total=question_count(total), shown=len(view.rows)
            )
        return question_count(total)

    def _arrange(self) -> None:
        theme = self._theme
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(theme.px(16))
        self._title = Label(theme, self.tr("Mistakes book"), role="title1")
        self._top.addWidget(self._title)
        self._top.addStretch(1)
        self._top.addWidget(self._choice)
        self._top.addWidget(self.panes.switch)
        bar = QFrame()
        bar.setProperty("kind", "bar")
        bar.setProperty("edge", "top")
        bar.setFixedHeight(theme.px(72))
        self._foot = QHBoxLayout(bar)
        self._foot.setSpacing(theme.px(12))
        self._foot.addWidget(self._sum, 1)
        self._foot.addWidget(self.sheet)
        self._foot.addWidget(self.practise)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._top)
        whole.addWidget(self._notices)
        whole.addWidget(self.panes, 1)
        whole.addWidget(bar)
        self.panes.narrowed.connect(lambda _narrow: self._fit())
        self._fit()

    def _fit(self) -> None:
        theme = self._theme
        width = self.width() / theme.scale
        narrow = width < NARROW
        sides = theme.px(20 if narrow else 40)
        self._top.setContentsMargins(sides, theme.px(12 if narrow else 20), sides, theme.px(12))
        self._foot.setContentsMargins(sides, 0, sides, 0)
        self._title.setVisible(not narrow)  # which the menu bar says then
        tabs = self._tabs
        fits = tabs is not None and not narrow and tabs.sizeHint().width() + theme.px(200) < self.width() - 2 * sides
        if tabs is not None:
            tabs.setVisible(fits)
        self._choice.setVisible(not fits)
        self.sheet.set_short(narrow)
        self.panes.switch.setVisible(self.panes.narrow())
