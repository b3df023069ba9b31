"""Step 3: the formulations that were found, in a list with switches and in the text where they stand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from studyapp.ui.generate.view import FormulationRow
from studyapp.ui.generate.wording import Counts
from studyapp.ui.questions.source_browser import SourceBrowser
from studyapp.ui.questions.view import SourceParagraph
from studyapp.ui.questions.wording import formulation_name
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.check_box import CheckBox
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.list_rows import ListRow
from studyapp.ui.widgets.panes import SidePane, TwoPanes
from studyapp.ui.widgets.row_list import RowList
from studyapp.ui.wording import number_text

WIDTH = 340
BOTH_FROM = 820


class FormulationsStep(QWidget):
    """`switched` carries ids and whether they are wanted, `kind_chosen` a kind ("": all), `stood_at` an id."""

    switched = Signal(object, bool)
    kind_chosen = Signal(str)
    stood_at = Signal(bytes)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the step, empty."""
        super().__init__(parent)
        self._theme = theme
        self._ids: tuple[bytes, ...] = ()
        self.kinds = ComboBox(theme, self.tr("Kind of formulation"))
        self.kinds.chosen.connect(lambda kind: self.kind_chosen.emit(str(kind)))
        self.all = CheckBox(theme, self.tr("All of them"))
        self.all.setTristate(True)
        self.all.clicked.connect(self._switch_all)
        self.list = RowList(theme, self.tr("Formulations"))
        self.list.chosen.connect(self.stood_at)
        self.list.toggled.connect(lambda key, on: self.switched.emit((key,), on))
        self.source = SourceBrowser(theme, self.tr("Source text"))
        self.source.clicked.connect(lambda key: self.list.go(bytes.fromhex(key)))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.panes = TwoPanes(
            theme,
            (self.tr("Formulations"), self._left()),
            (self.tr("Source text"), self._right()),
            width=WIDTH,
            both_from=BOTH_FROM,
        )
        whole.addWidget(self.panes)
        self.list.opened.connect(lambda: self.panes.show_pane(1))

    def show_kinds(self, counts: Sequence[tuple[str, int]], chosen: str) -> None:
        """Offer the kinds with the number of formulations of each."""
        total = sum(count for _kind, count in counts)
        every = self.tr("All kinds")
        choices = [("", f"{every} {number_text(total)}")]
        choices += [(kind, f"{formulation_name(kind)} {number_text(count)}") for kind, count in counts]
        self.kinds.set_choices(choices)
        self.kinds.set_value(chosen)

    def show_formulations(self, rows: Sequence[FormulationRow], current: bytes | None) -> None:
        """Show the list, standing at `current`."""
        self._ids = tuple(row.id for row in rows)
        self._count.setText(Counts().formulations(len(rows)))
        self.list.show_rows(
            [ListRow(row.id, row.text, formulation_name(row.kind.value), checked=row.on) for row in rows], current
        )
        states = {row.on for row in rows}
        mixed, on = Qt.CheckState.PartiallyChecked, Qt.CheckState.Checked
        self.all.setCheckState(mixed if len(states) > 1 else on if True in states else Qt.CheckState.Unchecked)
        self.all.setEnabled(bool(rows))

    def show_source(self, paragraphs: Sequence[SourceParagraph], *, stay: bool) -> None:
        """Show the text with the formulations marked."""
        self.source.show_paragraphs(paragraphs, stay=stay)

    def _switch_all(self) -> None:
        # A click on a mixed or an empty box wants all, a click on a full one none.
        self.switched.emit(self._ids, self.all.checkState() != Qt.CheckState.Unchecked)

    def _left(self) -> QWidget:
        theme = self._theme
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8))
        column.setSpacing(theme.px(6))
        self._count = Label(theme, "", "bodyBold")
        column.addWidget(self._count)
        choices = FlowLayout(gap=theme.px(12), line_gap=theme.px(4))
        choices.addWidget(self.kinds)
        choices.addWidget(self.all)
        column.addLayout(choices)
        return SidePane(theme, head, self.list, 134)

    def _right(self) -> QWidget:
        theme = self._theme
        right = QFrame()
        right.setProperty("kind", "panel")
        column = QVBoxLayout(right)
        column.setContentsMargins(theme.px(28), theme.px(16), theme.px(8), theme.px(8))
        column.addWidget(self.source)
        return right
