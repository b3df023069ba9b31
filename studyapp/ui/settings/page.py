"""The page 设置: each choice holds at once, there is nothing to confirm."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.parts import Part
from studyapp.settings import TEXT_SCALES
from studyapp.ui.settings.about_card import AboutCard
from studyapp.ui.settings.backup_card import BackupCard
from studyapp.ui.settings.day_field import DayField
from studyapp.ui.settings.organizer_card import OrganizerCard
from studyapp.ui.settings.parts_dialog import PartsDialog
from studyapp.ui.settings.setting_row import SettingRow
from studyapp.ui.settings.view import SettingsView
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.breakpoints import breadth_of
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.segmented import Segmented
from studyapp.ui.widgets.text_block import TextBlock

_GOALS = (5, 10, 20, 30, 50, 100)
_CAPS = (20, 30, 40, 60, 100, 200)
_WEEKS_AHEAD = 28
_LEAVES = (1, 2, 3, 4, 5)
_HOURS = (0, 2, 3, 4, 5, 6)
Control = Segmented | ComboBox | DayField
_MARGINS = (40, 28, 40, 32)
_NARROW_MARGINS = (16, 16, 16, 16)


class SettingsPage(QWidget):
    """`chosen` carries the name of a field of `Settings` and its new value."""

    chosen = Signal(str, object)
    open_folder = Signal()
    copy_folder = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the page without values; `show_settings` fills it."""
        super().__init__(parent)
        self._theme = theme
        self._rows: list[SettingRow] = []
        self._shape = ""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = ScrollColumn(theme, margins=_MARGINS)
        outer.addWidget(self._scroll)
        self._scroll.column.addWidget(Label(theme, self.tr("Settings"), "title1"))
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.px(16))
        self._scroll.column.addLayout(self._grid)
        self._scroll.column.addStretch(1)
        self._controls: dict[str, Control] = {}
        self.organizer = OrganizerCard(theme)
        self._rows.append(self.organizer.row)
        self.backups = BackupCard(theme)
        self.about = AboutCard(theme)
        self._exam_day = DayField(theme, self.tr("Day of the exam"))
        self._rows += self.backups.rows
        self._hold("backup_every", self.backups.every)
        self._cards = (
            self._looks(),
            self._quizzes(),
            self._memory(),
            self.backups,
            self._data_and_organizer(),
            self.about,
        )
        self._arrange("wide")

    def show_settings(self, view: SettingsView) -> None:
        """Show the settings in force, the folder and the parts."""
        for field, control in self._controls.items():
            control.set_value(getattr(view.settings, field))
        self._exam_day.propose(view.today + _WEEKS_AHEAD)
        self.organizer.show_state(view.settings.organizer)
        self._folder.setText(view.folder)
        self.about.show_parts(view.parts)

    def show_licences(self, parts: Sequence[Part], text_of: Callable[[str], str]) -> None:
        """Show `parts` with their licences in a dialog; `text_of` gives the text that came with one."""
        shown = PartsDialog(self._theme, parts, text_of, self)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.open()

    def control(self, field: str) -> Control:
        """Return the control of the setting `field`."""
        return self._controls[field]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take two columns, one, or rows with the control beneath (Qt override)."""
        super().resizeEvent(event)
        shape = breadth_of(self._theme, self)
        if shape != self._shape:
            self._arrange(shape)

    def _arrange(self, shape: str) -> None:
        self._shape = shape
        columns = 2 if shape == "wide" else 1
        for card in self._cards:
            self._grid.removeWidget(card)
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for row in self._rows:
            row.set_stacked(shape == "narrow")
        self._scroll.set_margins(self._theme, _NARROW_MARGINS if shape == "narrow" else _MARGINS)

    def _looks(self) -> Card:
        card = Card(self._theme, self.tr("Appearance"))
        languages = (("zh_CN", "中文"), ("en", "English"), ("system", self.tr("System")))
        self._add(
            card,
            "language",
            self.tr("Language"),
            self.tr("Of the program; questions stay as they are."),
            Segmented(self._theme, self.tr("Language"), languages),
        )
        sizes = tuple((size, f"{size}%") for size in TEXT_SCALES)
        self._add(
            card,
            "text_scale",
            self.tr("Text size"),
            self.tr("Everything grows with it."),
            ComboBox(self._theme, self.tr("Text size"), sizes),
        )
        themes = (("light", self.tr("Light")), ("dark", self.tr("Dark")), ("system", self.tr("System")))
        self._add(
            card,
            "theme",
            self.tr("Colours"),
            self.tr("Dark is easier on the eyes at night."),
            Segmented(self._theme, self.tr("Colours"), themes),
        )
        card.body.addStretch(1)
        return card

    def _quizzes(self) -> Card:
        card = Card(self._theme, self.tr("Quizzes"))
        rules = (("all_or_nothing", self.tr("All or nothing")), ("partial", self.tr("Partial credit")))
        self._add(
            card,
            "rule",
            self.tr("Multiple choice"),
            self.tr("Whether a part of the right options counts."),
            Segmented(self._theme, self.tr("Multiple choice"), rules),
        )
        feedbacks = (("each", self.tr("Each question")), ("end", self.tr("At the end")))
        self._add(
            card,
            "feedback",
            self.tr("Answers are shown"),
            self.tr("Can be chosen anew for each practice."),
            Segmented(self._theme, self.tr("Answers are shown"), feedbacks),
        )
        goals = tuple((goal, self.tr("%n question(s)", "", goal)) for goal in _GOALS)
        self._add(
            card,
            "goal",
            self.tr("Daily goal"),
            self.tr("How many questions a day has."),
            ComboBox(self._theme, self.tr("Daily goal"), goals),
        )
        caps = tuple((cap, self.tr("%n question(s)", "", cap)) for cap in _CAPS)
        self._add(
            card,
            "daily_cap",
            self.tr("Daily limit"),
            self.tr("What is due beyond it waits for another day."),
            ComboBox(self._theme, self.tr("Daily limit"), caps),
        )
        hours = tuple((hour, f"{hour:02}:00") for hour in _HOURS)
        self._add(
            card,
            "day_starts_at",
            self.tr("A day begins at"),
            self.tr("Who studies late at night still studies today."),
            ComboBox(self._theme, self.tr("A day begins at"), hours),
        )
        card.body.addStretch(1)
        return card

    def _memory(self) -> Card:
        card = Card(self._theme, self.tr("Remembering"))
        retentions = (
            ("relaxed", self.tr("Relaxed")),
            ("standard", self.tr("Standard")),
            ("strict", self.tr("Strict")),
        )
        self._add(
            card,
            "retention",
            self.tr("Reviews"),
            self.tr("How surely a question is to be known when it comes again; strict asks more often."),
            Segmented(self._theme, self.tr("Reviews"), retentions),
        )
        times = tuple((count, self.tr("%n time(s) in a row", "", count)) for count in _LEAVES)
        self._add(
            card,
            "leaves_after",
            self.tr("A mistake is settled"),
            self.tr("When it was answered right so often."),
            ComboBox(self._theme, self.tr("A mistake is settled"), times),
        )
        self._add(
            card,
            "exam_day",
            self.tr("Day of the exam"),
            self.tr("The day's page then says how much is left to do."),
            self._exam_day,
        )
        card.body.addStretch(1)
        return card

    def _data(self) -> Card:
        theme = self._theme
        card = Card(theme, self.tr("Data"))
        card.body.addWidget(
            TextBlock(theme, self.tr("Questions and scores are on this computer only, in this folder:"), "body", "ink2")
        )
        self._folder = TextBlock(theme, "", "body", hang=False, selectable=True)
        card.body.addWidget(self._folder)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        opener = SecondaryButton(theme, self.tr("Open folder"), icon_name="folder", size="header")
        opener.clicked.connect(self.open_folder)
        copier = SecondaryButton(theme, self.tr("Copy path"), icon_name="copy", size="header")
        copier.clicked.connect(self.copy_folder)
        buttons.addWidget(opener)
        buttons.addWidget(copier)
        buttons.addStretch(1)
        card.body.addLayout(buttons)
        card.body.addStretch(1)
        return card

    def _data_and_organizer(self) -> QWidget:
        """Return two short cards in the place of one, as high together as what stands beside them."""
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(16))
        column.addWidget(self._data())
        column.addWidget(self.organizer, 1)
        self.organizer.body.addStretch(1)
        return both

    def _add(self, card: Card, field: str, name: str, meaning: str, control: Control) -> None:
        """Add the setting `field` to `card`."""
        row = SettingRow(self._theme, name, meaning, control)
        self._rows.append(row)
        card.body.addWidget(row)
        self._hold(field, control)

    def _hold(self, field: str, control: Control) -> None:
        """Let `control` show and choose the setting `field`."""
        self._controls[field] = control
        control.chosen.connect(lambda value: self.chosen.emit(field, value))
