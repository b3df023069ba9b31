"""The card of backups on the page 设置: how often, the copies there are, and putting one back with a look before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from studyapp.ui.settings.setting_row import SettingRow
from studyapp.ui.settings.view import CopyView
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import QuietButton, SecondaryButton
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.notice_bar import NoticeBar
from studyapp.ui.widgets.text_block import TextBlock

EVERY = (1, 7, 30, 0)


class BackupCard(Card):
    """`every` is a setting; `made`, `restored` (a copy's place in the list), `exported` and `imported` ask for work."""

    made = Signal()
    restored = Signal(int)
    exported = Signal(str)
    imported = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the card without copies."""
        super().__init__(theme, self.tr("Backups"), parent)
        self._theme = theme
        self._copies: tuple[CopyView, ...] = ()
        words = {
            1: self.tr("Every day"),
            7: self.tr("Every week"),
            30: self.tr("Every month"),
            0: self.tr("Never"),
        }
        self.every = ComboBox(theme, self.tr("Automatic backup"), [(days, words[days]) for days in EVERY])
        self.rows = [
            SettingRow(
                theme,
                self.tr("Automatic backup"),
                self.tr("The last seven days, four weeks and twelve months are kept."),
                self.every,
            )
        ]
        self.body.addWidget(self.rows[0])
        self.chosen = ComboBox(theme, self.tr("Backup copies"))
        self.chosen.chosen.connect(lambda _value: self._show_contents())
        self.rows.append(SettingRow(theme, self.tr("Backup copies"), "", self.chosen))
        self.body.addWidget(self.rows[1])
        self._contents = TextBlock(theme, "", "caption", "ink2")
        self.body.addWidget(self._contents)
        box = QWidget()
        buttons = FlowLayout(box, gap=theme.px(8), line_gap=theme.px(8))
        self.make = SecondaryButton(theme, self.tr("Back up now"), size="header")
        self.make.clicked.connect(self.made)
        self.restore = SecondaryButton(theme, self.tr("Put this copy back"), icon_name="again", size="header")
        self.restore.clicked.connect(self._ask)
        take = QuietButton(theme, self.tr("Export everything"), icon_name="export", size="header")
        take.clicked.connect(self._export)
        bring = QuietButton(theme, self.tr("Import everything"), icon_name="import", size="header")
        bring.clicked.connect(self._import)
        for button in (self.make, self.restore, take, bring):
            buttons.addWidget(button)
        self.body.addWidget(box)
        self._notice: NoticeBar | None = None
        self.body.addStretch(1)

    def show_copies(self, copies: Sequence[CopyView]) -> None:
        """Show the copies, the newest first."""
        self._copies = tuple(copies)
        self.chosen.set_choices([(place, copy.when) for place, copy in enumerate(self._copies)])
        self.chosen.setEnabled(bool(self._copies))
        self.restore.setEnabled(bool(self._copies))
        self._show_contents()

    def tell(self, sentence: str, tone: str = "good", action: str = "") -> NoticeBar:
        """Say what happened or ask what is to be done, in place of what was said before."""
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
        self._notice = NoticeBar(self._theme, sentence, tone, action=action, dismissable=True)
        self._notice.dismissed.connect(self._notice.hide)
        self.body.insertWidget(self.body.count() - 1, self._notice)
        return self._notice

    def _show_contents(self) -> None:
        place = self.chosen.value()
        if isinstance(place, int) and place < len(self._copies):
            self._contents.setText(self._copies[place].contents)
        else:
            self._contents.setText(self.tr("There is no copy yet."))

    def _ask(self) -> None:
        place = self.chosen.value()
        if not isinstance(place, int):
            return
        copy = self._copies[place]
        sentence = self.tr(
            "Question bank, scores and settings become what they were at {when}. The present state is backed up before."
        )
        bar = self.tell(sentence.format(when=copy.when), "warn", self.tr("Put it back"))
        bar.acted.connect(lambda: self.restored.emit(place))

    def _export(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Export everything"), self.tr("study data.zip"), self.tr("Data of this program (*.zip)")
        )
        if name:
            self.exported.emit(name if name.lower().endswith(".zip") else f"{name}.zip")

    def _import(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Import everything"), "", self.tr("Data of this program (*.zip)")
        )
        if name:
            self.imported.emit(name)
