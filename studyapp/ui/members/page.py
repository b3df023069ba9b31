"""The choice of member: one click changes who is studying; whatever else is done with a member is done in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.members.forms import ActionCard, FormCard, PinForm, QuestionCard, TargetCard
from studyapp.ui.members.member_button import MemberButton
from studyapp.ui.members.name_field import NameField
from studyapp.ui.members.view import Action, MemberRow, Question
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import QuietButton, SecondaryButton
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.layouts import clear_layout
from studyapp.ui.widgets.notice_bar import NoticeBar
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.text_block import TextBlock


class MembersPage(QWidget):
    """`chosen` and `managed` carry an id, `added` a name, `renamed` an id and the new name.

    `wished` carries an id and an `Action`; `pin_said` an id, the PIN in force and a new one ("" where not asked);
    `target_chosen` the member who goes and the one who stays; `confirmed` an id.
    """

    chosen = Signal(object)
    managed = Signal(object)
    added = Signal(str)
    renamed = Signal(object, str)
    wished = Signal(object, object)
    pin_said = Signal(object, str, str)
    target_chosen = Signal(object, object)
    confirmed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the page without members; `show_members` fills it."""
        super().__init__(parent)
        self._theme = theme
        self._members: tuple[MemberRow, ...] = ()
        self._aside: tuple[MemberRow, ...] = ()
        self._manageable = True
        self._shows_aside = False
        self._rows: dict[bytes, QWidget] = {}
        self._notice: NoticeBar | None = None
        self.form: QWidget | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = self._scroll = ScrollColumn(theme, 640, margins=(24, 28, 24, 32))
        outer.addWidget(scroll)
        scroll.column.addWidget(TextBlock(theme, self.tr("Who is studying?"), "title1"))
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(10))
        scroll.column.addLayout(self._list)
        scroll.column.addStretch(1)

    def show_members(
        self, members: Sequence[MemberRow], aside: Sequence[MemberRow] = (), *, manageable: bool = True
    ) -> None:
        """Show `members` in this order, and behind a button those put `aside`; `manageable`: more than choosing."""
        self._members = tuple(members)
        self._aside = tuple(aside)
        self._manageable = manageable
        self._fill()

    def show_problem(self, sentence: str) -> None:
        """Say what was not done and why: in the form that asked, else beneath the members."""
        if isinstance(self.form, PinForm):
            self.form.show_problem(sentence)
        else:
            self.tell(sentence, "warn")

    def tell(self, sentence: str, tone: str = "good") -> None:
        """Say what happened beneath the members."""
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
        self._notice = NoticeBar(self._theme, sentence, tone)
        self._list.addWidget(self._notice)

    def add(self) -> None:
        """Ask for the name of a new member."""
        self._fill(adding=True)

    def rename(self, member_id: bytes) -> None:
        """Ask for another name of the member with this id."""
        row = self._row_of(member_id)
        field = NameField(self._theme, row.name, self.tr("New name"), self.tr("Save"))
        field.named.connect(lambda name: self.renamed.emit(member_id, name))
        field.given_up.connect(self._fill)
        self._put_beneath(member_id, field)

    def offer(self, member_id: bytes, actions: Sequence[Action]) -> None:
        """Offer what can be done with a member."""
        stays = self.tr("Whoever is studying can be put aside or deleted when somebody else is studying.")
        card = ActionCard(self._theme, actions, stays if self._row_of(member_id).current else "")
        card.wished.connect(lambda action: self.wished.emit(member_id, action))
        self._ask(member_id, card)

    def ask_target(self, member_id: bytes, sentence: str, others: Sequence[MemberRow]) -> None:
        """Ask which other member a member is to be merged into."""
        card = TargetCard(self._theme, sentence, others)
        card.chosen.connect(lambda other: self.target_chosen.emit(member_id, other))
        self._ask(member_id, card)

    def ask(self, member_id: bytes, question: Question) -> None:
        """Ask for a decision about a member."""
        card = QuestionCard(self._theme, question)
        card.confirmed.connect(lambda: self.confirmed.emit(member_id))
        self._ask(member_id, card)

    def ask_pin(self, member_id: bytes, *, old: bool = True, new: bool = False) -> None:
        """Ask for the PIN of a member (`old`), for a `new` one, or for both."""
        form = PinForm(self._theme, old=old, new=new)
        form.given.connect(lambda said, fresh: self.pin_said.emit(member_id, said, fresh))
        form.given_up.connect(self._fill)
        self._put_beneath(member_id, form)

    def help_topic(self) -> str:
        """Return what help tells of."""
        return "members"

    def row(self, member_id: bytes) -> QWidget:
        """Return the row of the member with this id."""
        return self._rows[member_id]

    def _fill(self, *, adding: bool = False) -> None:
        clear_layout(self._list)
        self._notice = self.form = None
        self._rows = {}
        for member in self._members:
            self._list.addWidget(self._row(member))
        if adding:
            field = NameField(self._theme, "", self.tr("Name of the new member"), self.tr("Add"))
            field.named.connect(self.added)
            field.given_up.connect(self._fill)
            self._list.addWidget(field)
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._add_button(SecondaryButton(self._theme, self.tr("Add a member"), icon_name="plus"), self.add)
        if self._aside and self._manageable:
            words = self.tr("Put aside: %n member(s)", "", len(self._aside))
            button = QuietButton(self._theme, words)
            button.setProperty("ground", "canvas")
            self._add_button(button, self._turn_aside)
            for member in self._aside if self._shows_aside else ():
                self._list.addWidget(self._row_aside(member))

    def _turn_aside(self) -> None:
        self._shows_aside = not self._shows_aside
        self._fill()

    def _add_button(self, button: SecondaryButton | QuietButton, pressed: Callable[[], None]) -> None:
        button.clicked.connect(pressed)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        self._list.addLayout(row)

    def _row(self, member: MemberRow) -> QWidget:
        whole, row = self._empty_row(member)
        button = MemberButton(self._theme, member.name, member.current, locked=member.locked)
        button.clicked.connect(lambda: self.chosen.emit(member.id))
        row.addWidget(button, 1)
        if self._manageable:
            row.addWidget(self._manage_button(member))
        return whole

    def _row_aside(self, member: MemberRow) -> QWidget:
        whole, row = self._empty_row(member)
        row.addWidget(Label(self._theme, member.name, "body", "ink2"))
        row.addStretch(1)
        row.addWidget(self._manage_button(member))
        return whole

    def _empty_row(self, member: MemberRow) -> tuple[QWidget, QHBoxLayout]:
        whole = QWidget()
        self._rows[member.id] = whole
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(8))
        return whole, row

    def _manage_button(self, member: MemberRow) -> QuietButton:
        manage = QuietButton(self._theme, self.tr("Manage"))
        manage.setProperty("ground", "canvas")
        manage.setAccessibleName(self.tr("Manage %1").replace("%1", member.name))
        manage.clicked.connect(lambda: self.managed.emit(member.id))
        return manage

    def _row_of(self, member_id: bytes) -> MemberRow:
        return next(row for row in (*self._members, *self._aside) if row.id == member_id)

    def _ask(self, member_id: bytes, card: FormCard) -> None:
        card.given_up.connect(self._fill)
        self._put_beneath(member_id, card)

    def _put_beneath(self, member_id: bytes, form: QWidget) -> None:
        """Put `form` under the member's row in place of an earlier one, and let one type at once."""
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
        self.form = form
        self._list.insertWidget(self._list.indexOf(self._rows[member_id]) + 1, form)
        form.setFocus(Qt.FocusReason.OtherFocusReason)
        # All of it, since the sentence above the field says what is about to happen; later, as rows may be new as well.
        QTimer.singleShot(0, form, lambda: self._scroll.show_whole(form))
