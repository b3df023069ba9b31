"""Step 2: what was found in which file and sheet, and the columns of tables, which can be corrected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.import_.mapping_grid import FIELDS, MappingGrid
from studyapp.ui.import_.view import PartView, PreviewLine
from studyapp.ui.import_.wording import field_name
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import QuietButton, SecondaryButton
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.layouts import clear_layout
from studyapp.ui.widgets.list_rows import ListRow
from studyapp.ui.widgets.notice_bar import NoticeBar
from studyapp.ui.widgets.panes import SidePane, TwoPanes
from studyapp.ui.widgets.row_list import RowList
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.tag import Tag
from studyapp.ui.widgets.text_block import TextBlock
from studyapp.ui.wording import kind_name, number_text, question_count

HEADS = 8
"""Rows from the top among which the row of headings is looked for."""


class CheckStep(QWidget):
    """`chosen` carries the key of a part, `switched` the key and whether it is read, `removed` the key of a file.

    `corrected` carries what the columns of the part are taken for, `head_moved` the row of its headings (0: none),
    `profile_wanted` that the mapping be kept for next time, `more_wanted` that there are more files.
    """

    chosen = Signal(bytes)
    switched = Signal(bytes, bool)
    removed = Signal(bytes)
    corrected = Signal(object)
    head_moved = Signal(int)
    profile_wanted = Signal()
    more_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the step, empty."""
        super().__init__(parent)
        self._theme = theme
        self.list = RowList(theme, self.tr("Files and sheets"))
        self.list.chosen.connect(self.chosen)
        self.list.toggled.connect(self.switched)
        head = QWidget()
        row = FlowLayout(head, gap=theme.px(8), line_gap=theme.px(8))
        row.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
        self.more = SecondaryButton(theme, self.tr("Add files"), icon_name="plus", size="small")
        self.more.clicked.connect(self.more_wanted)
        row.addWidget(self.more)
        self.remove = QuietButton(theme, self.tr("Leave it out"), size="small")
        self.remove.clicked.connect(self._remove)
        row.addWidget(self.remove)
        left = SidePane(theme, head, self.list, 134)
        self._page = ScrollColumn(theme, 1240, margins=(24, 16, 24, 16), spacing=12)
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.px(8))
        self._page.column.addLayout(self._body)
        self.mapping = self._mapping()
        self._page.column.addWidget(self.mapping)
        self._read = QVBoxLayout()
        self._read.setSpacing(theme.px(8))
        self._page.column.addLayout(self._read)
        self._preview: tuple[PreviewLine, ...] = ()
        self._previewing = QTimer(self)
        self._previewing.setSingleShot(True)
        self._previewing.timeout.connect(self._show_preview)
        self._page.column.addStretch(1)
        self.panes = TwoPanes(
            theme, (self.tr("Files"), left), (self.tr("Reading"), self._page), width=264, both_from=660
        )
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.panes)
        self.list.opened.connect(lambda: self.panes.show_pane(1))

    def show_parts(self, rows: Sequence[ListRow], current: bytes | None) -> None:
        """Show the files with their parts and stand at `current`."""
        self.list.show_rows(rows, current)
        self.remove.setEnabled(bool(rows))

    def show_part(self, view: PartView | None, refusal: str = "") -> None:
        """Show what was understood of a part, or why its file was refused."""
        theme = self._theme
        clear_layout(self._body)
        clear_layout(self._read)
        self._previewing.stop()
        self.mapping.setVisible(view is not None and view.table is not None)
        if refusal:
            self._body.addWidget(NoticeBar(theme, refusal, "warn"))
        if view is None:
            return
        name = self.tr("%1 › %2").replace("%1", view.file).replace("%2", view.name)
        self._body.addWidget(TextBlock(theme, name if view.name else view.file, "title3", selectable=True))
        tags = FlowLayout(gap=theme.px(8), line_gap=theme.px(6))
        tags.addWidget(Tag(theme, view.what))
        tags.addWidget(Label(theme, question_count(view.found), "caption", "ink2"))
        for kind, count in view.kinds:
            tags.addWidget(Label(theme, f"{kind_name(kind)} {number_text(count)}", "caption", "ink2"))
        self._body.addLayout(tags)
        for note in view.notes:
            self._body.addWidget(NoticeBar(theme, note, "neutral"))
        if view.table is not None:
            self.grid.show_table(view.table)
            self.head.set_value(min(view.table.head_row, HEADS))
            saved = self.tr("Kept as “%1”; used again for tables with these headings.").replace("%1", view.profile)
            self._saved.setText(saved if view.profile else "")
            self._saved.setVisible(bool(view.profile))
        # In a turn of its own: the dozens of texts would hold up what stands above them.
        self._preview = view.preview
        self._previewing.start()

    def _show_preview(self) -> None:
        theme = self._theme
        if not self._preview:
            return
        # One widget that comes up whole: shown one after the other in layouts of their own, the last ones are forgotten
        # when Qt measures what there is to scroll.
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(theme, self.tr("As it was read"), "bodyBold"))
        for one in self._preview:
            column.addSpacing(theme.px(8))
            column.addWidget(TextBlock(theme, one.stem, "body", selectable=True))
            column.addWidget(TextBlock(theme, one.said, "caption", "ink2"))
            for note in one.notes:
                column.addWidget(TextBlock(theme, note, "caption", "warn"))
        self._read.addWidget(box)

    def _mapping(self) -> QFrame:
        theme = self._theme
        card = Card(theme, self.tr("What the columns are"))
        self.profile = SecondaryButton(theme, self.tr("Keep for next time"), size="small")
        self.profile.clicked.connect(self.profile_wanted)
        card.add_to_title(self.profile)
        line = FlowLayout(gap=theme.px(8), line_gap=theme.px(8))
        self._where = Label(theme, "", "caption", "ink2")
        line.addWidget(self._where)
        self.field = ComboBox(theme, self.tr("What this column is"))
        self.field.chosen.connect(self._choose)
        line.addWidget(self.field)
        none = self.tr("No row of headings")
        rows = [(0, none)] + [
            (number, self.tr("Headings in row %1").replace("%1", str(number))) for number in range(1, HEADS + 1)
        ]
        self.head = ComboBox(theme, self.tr("Row of the headings"), rows)
        self.head.chosen.connect(lambda number: self.head_moved.emit(int(str(number))))
        line.addWidget(self.head)
        card.body.addLayout(line)
        self.grid = MappingGrid(theme)
        self.grid.corrected.connect(self.corrected)
        self.grid.stood.connect(self._stand)
        card.body.addWidget(self.grid)
        self._saved = TextBlock(theme, "", "caption", "good")
        card.body.addWidget(self._saved)
        note = TextBlock(theme, self.tr("A click on the head of a column corrects what it is taken for."), "caption")
        note.set_tone("ink3")
        card.body.addWidget(note)
        return card

    def _stand(self, column: int) -> None:
        self._where.setText(self.tr("Column %1 is").replace("%1", str(column + 1)))
        name = self.grid.table.field(column)
        names = FIELDS if name in FIELDS else (*FIELDS, name)
        self.field.set_choices([(one, field_name(one)) for one in names])
        self.field.set_value(name)

    def _choose(self, name: object) -> None:
        column = self.grid.currentIndex().column()
        if isinstance(name, str) and column >= 0:
            self.grid.take_for(column, name)

    def _remove(self) -> None:
        key = self.list.current()
        if key is not None:
            self.removed.emit(key)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
