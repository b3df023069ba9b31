"""The page 题库: its head with the ways to new questions, and its parts under tabs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from studyapp.ui.bank.findings_view import FindingsView
from studyapp.ui.bank.imports_view import ImportsView
from studyapp.ui.bank.questions_view import QuestionsView
from studyapp.ui.bank.review_view import ReviewView
from studyapp.ui.bank.view import TABS, Tab, UnderWay
from studyapp.ui.key_list import KeyMeaning
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.breakpoints import breadth_of
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.card import Hairline
from studyapp.ui.widgets.drop_zone import dropped_paths
from studyapp.ui.widgets.focus_lead import FocusLead
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.layouts import clear_layout
from studyapp.ui.widgets.notice_bar import NoticeBar
from studyapp.ui.widgets.panes import TwoPanes
from studyapp.ui.widgets.tabs import TabStrip
from studyapp.ui.wording import number_text


class BankPage(QWidget):
    """`tab_chosen` carries a `Tab`; `resumed` and `dropped` the name of work under way; files may be dropped here."""

    generate_wanted = Signal()
    import_wanted = Signal()
    files_dropped = Signal(object)
    resumed = Signal(str)
    dropped = Signal(str)
    tab_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the page with its parts empty."""
        super().__init__(parent)
        self.setProperty("page", "true")
        self._theme = theme
        self.setAcceptDrops(True)
        self._lead = FocusLead(self)
        self.questions = QuestionsView(theme)
        self.review = ReviewView(theme)
        self.checkup = FindingsView(theme, self.tr("Findings"), self.tr("Check again"))
        self.reports = FindingsView(theme, self.tr("Reports"))
        self.imports = ImportsView(theme)
        self._parts: dict[Tab, QWidget] = dict(
            zip(TABS, (self.questions, self.review, self.checkup, self.reports, self.imports), strict=True)
        )
        self._stack = QStackedWidget()
        for part in self._parts.values():
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head_row = QHBoxLayout()
        self._head_row.setSpacing(theme.px(12))
        self._title = Label(theme, self.tr("Question bank"), "title1")
        self._head_row.addWidget(self._title)
        self._panes: dict[Tab, tuple[TwoPanes, ...]] = {
            Tab.QUESTIONS: self.questions.switched(),
            Tab.REVIEW: self.review.switched(),
            Tab.CHECKUP: self.checkup.switched(),
            Tab.REPORTS: self.reports.switched(),
            Tab.IMPORTS: self.imports.switched(),
        }
        for found in self._panes.values():
            for panes in found:
                panes.narrowed.connect(lambda _narrow: self._show_switches())
                self._head_row.addWidget(panes.switch)
        self._head_row.addStretch(1)
        self._generate_words = self.tr("Generate from an outline")
        self._import_words = self.tr("Import questions")
        self.generate = SecondaryButton(theme, self._generate_words, icon_name="outline", size="header")
        self.generate.clicked.connect(self.generate_wanted)
        self._head_row.addWidget(self.generate)
        self.import_ = SecondaryButton(theme, self._import_words, icon_name="import", size="header")
        self.import_.clicked.connect(self.import_wanted)
        self._head_row.addWidget(self.import_)
        column.addLayout(self._head_row)
        self._under_way = QVBoxLayout()
        self._under_way.setContentsMargins(theme.px(32), 0, theme.px(32), 0)
        column.addLayout(self._under_way)
        self._said = QVBoxLayout()
        self._said.setContentsMargins(theme.px(32), 0, theme.px(32), 0)
        column.addLayout(self._said)
        self.tabs = TabStrip(theme, tuple(self._tab_words(tab, 0) for tab in TABS))
        self.tabs.setProperty("kind", "")
        self.tabs.chosen.connect(lambda number: self.show_tab(TABS[number]))
        column.addWidget(self.tabs)
        column.addWidget(Hairline())
        column.addWidget(self._stack, 1)
        self.show_tab(Tab.QUESTIONS, tell=False)

    def show_tab(self, tab: Tab, *, tell: bool = True) -> None:
        """Bring up a part."""
        self.tabs.choose(TABS.index(tab))
        part = self._parts[tab]
        self._stack.setCurrentWidget(part)
        self._lead.to(part)
        self._show_switches()
        part.setFocus(Qt.FocusReason.OtherFocusReason)
        if tell:
            self.tab_chosen.emit(tab)

    def tab(self) -> Tab:
        """Return which part is shown."""
        return TABS[self.tabs.current()]

    def show_counts(self, counts: Mapping[Tab, int]) -> None:
        """Show how much there is under the tabs."""
        for tab, count in counts.items():
            words = self._tab_words(tab, count)
            button = self.tabs.tab(TABS.index(tab))
            button.setText(words)
            button.setAccessibleName(words)
            button.updateGeometry()

    def show_under_way(self, works: Sequence[UnderWay]) -> None:
        """Offer to go on with what was begun."""
        clear_layout(self._under_way)
        for one in works:
            words = self.tr("Under way: %1, at “%2”").replace("%1", one.title).replace("%2", one.step)
            notice = NoticeBar(self._theme, words, action=self.tr("Go on"), otherwise=self.tr("Discard it"))
            notice.acted.connect(lambda name=one.name: self.resumed.emit(name))
            notice.acted_otherwise.connect(lambda name=one.name: self.dropped.emit(name))
            self._under_way.addWidget(notice)

    def show_said(self, sentence: str) -> None:
        """Say what was done ("": nothing any more)."""
        clear_layout(self._said)
        if sentence:
            notice = NoticeBar(self._theme, sentence, dismissable=True)
            notice.dismissed.connect(lambda: clear_layout(self._said))
            self._said.addWidget(notice)

    def keys(self) -> Sequence[KeyMeaning]:
        """Return the keys of the part that is shown."""
        if self.tab() is Tab.QUESTIONS:
            return (
                KeyMeaning("/", self.tr("Search")),
                KeyMeaning("↑ ↓", self.tr("Previous and next question")),
                KeyMeaning("E", self.tr("Edit")),
            )
        if self.tab() is Tab.REVIEW:
            return (
                KeyMeaning("A", self.tr("Accept")),
                KeyMeaning("Shift+A", self.tr("Accept all that are shown")),
                KeyMeaning("E", self.tr("Edit")),
                KeyMeaning("R, 1–5", self.tr("Reject, with the reason of this number")),
                KeyMeaning("← →", self.tr("Previous and next question")),
                KeyMeaning("Ctrl+Z", self.tr("Take the last verdict back")),
            )
        return ()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this computer (Qt override)."""
        if dropped_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which files they are (Qt override)."""
        paths = dropped_paths(event)
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what a narrow window has no room for (Qt override)."""
        super().resizeEvent(event)
        narrow = breadth_of(self._theme, self) == "narrow"
        self._title.setVisible(not narrow)
        self._generate_words = self.tr("From an outline") if narrow else self.tr("Generate from an outline")
        self._import_words = self.tr("Import") if narrow else self.tr("Import questions")
        sides = self._theme.px(16 if narrow else 32)
        self._head_row.setContentsMargins(sides, self._theme.px(8 if narrow else 20), sides, self._theme.px(4))
        self.tabs.set_sides(sides)
        self._show_switches()

    def _show_switches(self) -> None:
        """Offer the choice between the panes of what is shown where only one of them fits."""
        for tab, found in self._panes.items():
            for panes in found:
                panes.switch.setVisible(tab is self.tab() and panes.narrow())
        self._fit_head()

    def _fit_head(self) -> None:
        """Say the ways to new questions by their icons alone where the switches leave no room for words."""
        ways = ((self.generate, self._generate_words), (self.import_, self._import_words))
        for button, words in ways:
            button.setText(words)
        switches = [panes.switch for found in self._panes.values() for panes in found]
        shown = [one for one in (self._title, *switches, self.generate, self.import_) if one.isVisibleTo(self)]
        needed = sum(one.sizeHint().width() + self._head_row.spacing() for one in shown)
        margins = self._head_row.contentsMargins()
        if needed + margins.left() + margins.right() > self.width():
            for button, _words in ways:
                button.setText("")
        for button, words in ways:
            button.setAccessibleName(words)
            button.setToolTip("" if button.text() else words)
            button.updateGeometry()

    def _tab_words(self, tab: Tab, count: int) -> str:
        words = {
            Tab.QUESTIONS: self.tr("Questions"),
            Tab.REVIEW: self.tr("To review"),
            Tab.CHECKUP: self.tr("Check-up"),
            Tab.REPORTS: self.tr("Reports"),
            Tab.IMPORTS: self.tr("Imports"),
        }[tab]
        return f"{words} {number_text(count)}" if count else words
