"""One row of the form of a question: an option with its mark, a verdict, an entry of the answer, or a pair."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QWidget

from question_bank.model import RIGHT, QuestionKind
from studyapp.ui.questions.editing import CHOICES, Row
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import IconButton
from studyapp.ui.widgets.check_box import CheckBox, RadioButton
from studyapp.ui.widgets.focus_lead import FocusLead
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.text_area import TextArea


class FormRow(QWidget):
    """`changed` when something in it was edited, `removed` when the row is not wanted any more."""

    changed = Signal()
    removed = Signal()

    def __init__(
        self,
        theme: Theme,
        kind: QuestionKind,
        number: int,
        row: Row,
        *,
        can_go: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show `row`, the `number`th (from 1) of a question of `kind`; with `can_go` it can be taken away."""
        super().__init__(parent)
        self._theme = theme
        self._verdict = row.text if kind is QuestionKind.TRUE_FALSE else ""
        self.mark: QAbstractButton | None = None
        self.text: QLineEdit | TextArea | None = None
        self.partner: QLineEdit | None = None
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(8))
        name = chr(ord("A") + number - 1) if kind in CHOICES else str(number)
        if kind is QuestionKind.TRUE_FALSE:
            self.mark = RadioButton(theme, self.tr("Right") if row.text == RIGHT else self.tr("Wrong"))
        elif kind in CHOICES:
            self.mark = CheckBox(theme, name) if kind is QuestionKind.MULTIPLE_CHOICE else RadioButton(theme, name)
            self.mark.setAccessibleName(self.tr("%1 is right").replace("%1", name))
        else:
            line.addWidget(Label(theme, name, "body", "ink2"))
        if self.mark is not None:
            self.mark.setChecked(row.right)
            self.mark.toggled.connect(self.changed)
            line.addWidget(self.mark)
        if kind is QuestionKind.SHORT_ANSWER:
            self.text = TextArea(theme, name, row.text, 3)
            self.text.textChanged.connect(self.changed)
        elif kind is not QuestionKind.TRUE_FALSE:
            self.text = self._field(name, row.text)
        if self.text is not None:
            line.addWidget(self.text, 1)
            FocusLead(self).to(self.text)
        else:
            line.addStretch(1)
        if kind is QuestionKind.MATCHING:
            self.partner = self._field(self.tr("Partner of %1").replace("%1", name), row.partner)
            line.addWidget(self.partner, 1)
        if can_go:
            go = IconButton(theme, "cross", self.tr("Take %1 away").replace("%1", name), size="small")
            go.setProperty("ground", "canvas")
            go.clicked.connect(self.removed)
            line.addWidget(go)

    def row(self) -> Row:
        """Return what stands in the row."""
        return Row(
            self._words(),
            self.partner.text() if self.partner is not None else "",
            self.mark.isChecked() if self.mark is not None else False,
        )

    def _words(self) -> str:
        if self.text is None:
            return self._verdict
        return self.text.text() if isinstance(self.text, QLineEdit) else self.text.toPlainText()

    def _field(self, name: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setCursorPosition(0)
        field.setAccessibleName(name)
        field.textChanged.connect(self.changed)
        return field
