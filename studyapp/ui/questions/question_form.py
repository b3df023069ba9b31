"""The form in which a question is edited: kind, stem, rows by kind, explanation; it says at once what does not fit."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from question_bank.model import Question, QuestionKind
from question_bank.model.validation import MAX_OPTIONS, faults
from studyapp.ui.questions.editing import CHOICES, Row, Wording, least_rows, with_kind, with_wording, wording_of
from studyapp.ui.questions.fault_place import Part, fault_place
from studyapp.ui.questions.form_row import FormRow
from studyapp.ui.questions.wording import fault_sentences
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import PrimaryButton, QuietButton
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.focus_lead import FocusLead
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.layouts import clear_layout
from studyapp.ui.widgets.text_area import TextArea
from studyapp.ui.widgets.text_block import TextBlock
from studyapp.ui.wording import kind_name

FIXED = (QuestionKind.TRUE_FALSE, QuestionKind.SHORT_ANSWER)


class QuestionForm(QWidget):
    """`saved` carries the edited question, which is valid; Esc gives up, Ctrl+Enter saves or goes to what is at fault.

    `undo_wanted` when Ctrl+Z is pressed in a field that has nothing to take back.
    """

    saved = Signal(object)
    given_up = Signal()
    undo_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        question: Question,
        *,
        save: str = "",
        kinds: bool = False,
        shape: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Fill the fields from `question`; `save` is what saving is called.

        With `kinds` the kind can be changed, with `shape` rows can be added and taken away.
        """
        super().__init__(parent)
        self._theme = theme
        self._original = question
        self._question = question
        self._shape = shape
        words = save or self.tr("Save and accept")
        self.save = PrimaryButton(theme, words, key="Ctrl+Enter", size="header")
        self.save.clicked.connect(self._save)
        self.problem = TextBlock(theme, "", "body", "warn")
        self.fields: list[FormRow] = []
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(4))
        self.kind = ComboBox(theme, self.tr("Kind of question"), [(kind, kind_name(kind)) for kind in QuestionKind])
        self.kind.set_value(question.kind)
        self.kind.chosen.connect(self._change_kind)
        self._column.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeft)
        self.kind.setVisible(kinds)
        wording = wording_of(question)
        self.stem = self._area(self.tr("Stem"), wording.stem, 3)
        self._rows_name = Label(theme, "", "caption", "ink2")
        self._column.addWidget(self._rows_name)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(4))
        self._column.addLayout(self._rows)
        self.add = QuietButton(theme, "", icon_name="plus", size="small")
        self.add.setProperty("ground", "canvas")
        self.add.clicked.connect(self._add_row)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.explanation = self._area(self.tr("Explanation"), wording.explanation, 2)
        self._column.addWidget(self.problem)
        buttons = FlowLayout(gap=theme.px(8))
        give_up = QuietButton(theme, self.tr("Cancel"), key="Esc", size="header")
        give_up.setProperty("ground", "canvas")
        give_up.clicked.connect(self.given_up)
        buttons.addWidget(self.save)
        buttons.addWidget(give_up)
        self._column.addLayout(buttons)
        FocusLead(self).to(self.stem)
        for area in (self.stem, self.explanation):
            area.textChanged.connect(self._check)
            area.installEventFilter(self)
        self._show_rows(wording.rows)

    def wording(self) -> Wording:
        """Return what stands in the fields."""
        rows = tuple(field.row() for field in self.fields)
        return Wording(self.stem.toPlainText(), rows, self.explanation.toPlainText())

    def go_to_fault(self) -> QWidget:
        """Give the keys to the field where the first fault is, and return it."""
        place = fault_place(self._question.kind, self.wording())
        row = self.fields[place.row] if place.row < len(self.fields) else None
        parts: dict[Part, QWidget | None] = {
            Part.STEM: self.stem,
            Part.EXPLANATION: self.explanation,
            Part.TEXT: row.text if row is not None else None,
            Part.PARTNER: row.partner if row is not None else None,
            Part.MARK: row.mark if row is not None else None,
        }
        field = parts[place.part] or self.stem
        # What is not shown yet cannot have the keys.
        self.show()
        for each in self.fields:
            each.show()
        field.setFocus(Qt.FocusReason.TabFocusReason)
        return field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear Ctrl+Z in a field where nothing was written that could be taken back (Qt override)."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            written = (
                watched.document().isUndoAvailable()
                if isinstance(watched, QPlainTextEdit)
                else isinstance(watched, QLineEdit) and watched.isUndoAvailable()
            )
            if event.matches(QKeySequence.StandardKey.Undo) and not written:
                self.undo_wanted.emit()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up by Esc, save by Ctrl+Enter, and let no letter reach the keys of the review (Qt override)."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in (Qt.Key.Key_L, Qt.Key.Key_Z):
            event.ignore()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.save.isEnabled():
                self._save()
            else:
                self.go_to_fault()
        event.accept()

    def _area(self, name: str, text: str, lines: int) -> TextArea:
        self._column.addWidget(Label(self._theme, name, "caption", "ink2"))
        area = TextArea(self._theme, name, text, lines)
        self._column.addWidget(area)
        self._column.addSpacing(self._theme.px(6))
        return area

    def _show_rows(self, rows: tuple[Row, ...]) -> None:
        kind = self._question.kind
        for mark in self._group.buttons():
            self._group.removeButton(mark)
        clear_layout(self._rows)
        self.fields = []
        missing = max(0, least_rows(kind) - len(rows))
        can_go = self._shape and kind not in FIXED and len(rows) + missing > least_rows(kind)
        for number, row in enumerate((*rows, *(Row("") for _ in range(missing))), start=1):
            field = FormRow(self._theme, kind, number, row, can_go=can_go)
            field.changed.connect(self._check)
            field.removed.connect(lambda field=field: self._remove(field))
            if field.mark is not None:
                # Check boxes are no group: Tab would stop at one of them only.
                if kind is not QuestionKind.MULTIPLE_CHOICE:
                    self._group.addButton(field.mark)
                field.mark.setChecked(row.right)
            for text in (field.text, field.partner):
                if text is not None:
                    text.installEventFilter(self)
            self._rows.addWidget(field)
            self.fields.append(field)
        self._rows_name.setText(self._name_of_rows())
        self.add.setText(self.tr("Add an option") if kind in CHOICES else self.tr("Add an entry"))
        self.add.setVisible(self._shape and kind not in FIXED and len(self.fields) < MAX_OPTIONS)
        self.add.updateGeometry()
        self._check()

    def _add_row(self) -> None:
        self._show_rows((*self.wording().rows, Row("")))
        self.fields[-1].setFocus(Qt.FocusReason.TabFocusReason)

    def _remove(self, field: FormRow) -> None:
        place = self.fields.index(field)
        rows = self.wording().rows
        self._show_rows(rows[:place] + rows[place + 1 :])

    def _change_kind(self, kind: object) -> None:
        if isinstance(kind, QuestionKind):
            self._question = with_kind(self.edited(), kind)
            self._show_rows(wording_of(self._question).rows)

    def edited(self) -> Question:
        """Return the question as it stands in the fields, valid or not; one more in its version where it was edited."""
        before = self._original
        made = replace(with_wording(self._question, self.wording()), version=before.version)
        return before if made == before else replace(made, version=before.version + 1)

    def _name_of_rows(self) -> str:
        if self._question.kind in CHOICES:
            return self.tr("Options; the marked ones are right")
        return {
            QuestionKind.TRUE_FALSE: self.tr("Verdict"),
            QuestionKind.MATCHING: self.tr("Pairs"),
            QuestionKind.ORDERING: self.tr("Items in the right order"),
        }.get(self._question.kind, self.tr("Answer"))

    def _check(self) -> None:
        found = faults(self.edited())
        self.problem.setText("\n".join(fault_sentences(found)))
        self.problem.setVisible(bool(found))
        self.save.setEnabled(not found)

    def _save(self) -> None:
        self.saved.emit(self.edited())
