"""The form in which a question is edited: stem, rows by kind, explanation; it says at once what does not fit."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from question_bank.model import RIGHT, Question, QuestionKind
from question_bank.model.validation import faults
from studyapp.ui.questions.editing import CHOICES, Row, Wording, with_wording, wording_of
from studyapp.ui.questions.wording import fault_sentences
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import PrimaryButton, QuietButton
from studyapp.ui.widgets.check_box import CheckBox, RadioButton
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.text_area import TextArea
from studyapp.ui.widgets.text_block import TextBlock


class QuestionForm(QWidget):
    """`saved` carries the edited question, which is valid; Esc gives up, Ctrl+Enter saves."""

    saved = Signal(object)
    given_up = Signal()

    def __init__(self, theme: Theme, question: Question, parent: QWidget | None = None) -> None:
        """Fill the fields from `question`."""
        super().__init__(parent)
        self._theme = theme
        self._question = question
        self.save = PrimaryButton(theme, self.tr("Save and accept"), key="Ctrl+Enter", size="header")
        self.save.clicked.connect(self._save)
        self.problem = TextBlock(theme, "", "body", "warn")
        self.fields: list[tuple[QLineEdit | None, QLineEdit | None, QAbstractButton | None]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(4))
        wording = wording_of(question)
        self.stem = self._area(self.tr("Stem"), wording.stem, 3)
        self._group = QButtonGroup(self)
        self._group.setExclusive(question.kind is not QuestionKind.MULTIPLE_CHOICE)
        self._column.addWidget(Label(theme, self._rows_name(), "caption", "ink2"))
        for number, row in enumerate(wording.rows, start=1):
            self._add_row(number, row)
        self.explanation = self._area(self.tr("Explanation"), wording.explanation, 2)
        self._column.addWidget(self.problem)
        buttons = FlowLayout(gap=theme.px(8))
        give_up = QuietButton(theme, self.tr("Cancel"), key="Esc", size="header")
        give_up.setProperty("ground", "canvas")
        give_up.clicked.connect(self.given_up)
        buttons.addWidget(self.save)
        buttons.addWidget(give_up)
        self._column.addLayout(buttons)
        self.setFocusProxy(self.stem)
        for area in (self.stem, self.explanation):
            area.textChanged.connect(self._check)
        for text, partner, mark in self.fields:
            for field in (text, partner):
                if field is not None:
                    field.textChanged.connect(self._check)
            if mark is not None:
                mark.toggled.connect(self._check)
        self._check()

    def wording(self) -> Wording:
        """Return what stands in the fields."""
        before = wording_of(self._question)
        rows = []
        for (text, partner, mark), row in zip(self.fields, before.rows, strict=True):
            rows.append(
                Row(
                    text.text() if text is not None else row.text,
                    partner.text() if partner is not None else row.partner,
                    mark.isChecked() if mark is not None else row.right,
                )
            )
        return Wording(self.stem.toPlainText(), tuple(rows), self.explanation.toPlainText())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up by Esc, save by Ctrl+Enter, and let no letter reach the keys of the review (Qt override)."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.save.isEnabled():
            self._save()
        event.accept()

    def _area(self, name: str, text: str, lines: int) -> TextArea:
        self._column.addWidget(Label(self._theme, name, "caption", "ink2"))
        area = TextArea(self._theme, name, text, lines)
        self._column.addWidget(area)
        self._column.addSpacing(self._theme.px(6))
        return area

    def _add_row(self, number: int, row: Row) -> None:
        theme = self._theme
        kind = self._question.kind
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        mark: QAbstractButton | None = None
        text: QLineEdit | None = None
        partner: QLineEdit | None = None
        name = chr(ord("A") + number - 1) if kind in CHOICES else str(number)
        if kind is QuestionKind.TRUE_FALSE:
            mark = RadioButton(theme, self.tr("Right") if row.text == RIGHT else self.tr("Wrong"))
        elif kind in CHOICES:
            mark = CheckBox(theme, name) if kind is QuestionKind.MULTIPLE_CHOICE else RadioButton(theme, name)
            mark.setAccessibleName(self.tr("%1 is right").replace("%1", name))
        else:
            line.addWidget(Label(theme, name, "body", "ink2"))
        if mark is not None:
            self._group.addButton(mark)
            mark.setChecked(row.right)
            line.addWidget(mark)
        if kind is not QuestionKind.TRUE_FALSE:
            text = self._field(name, row.text)
            line.addWidget(text, 1)
        if kind is QuestionKind.MATCHING:
            partner = self._field(self.tr("Partner of %1").replace("%1", name), row.partner)
            line.addWidget(partner, 1)
        self._column.addLayout(line)
        self.fields.append((text, partner, mark))

    def _field(self, name: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setCursorPosition(0)
        field.setAccessibleName(name)
        return field

    def _rows_name(self) -> str:
        if self._question.kind in CHOICES:
            return self.tr("Options; the marked ones are right")
        return {
            QuestionKind.TRUE_FALSE: self.tr("Verdict"),
            QuestionKind.MATCHING: self.tr("Pairs"),
            QuestionKind.ORDERING: self.tr("Items in the right order"),
        }.get(self._question.kind, self.tr("Answer"))

    def _check(self) -> None:
        found = faults(with_wording(self._question, self.wording()))
        self.problem.setText("\n".join(fault_sentences(found)))
        self.problem.setVisible(bool(found))
        self.save.setEnabled(not found)

    def _save(self) -> None:
        self.saved.emit(with_wording(self._question, self.wording()))
