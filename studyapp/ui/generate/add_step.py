"""Step 6: into which set the questions go, and afterwards what became of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from studyapp.ui.generate.view import AddView, ReportView, RevisionReportView
from studyapp.ui.questions.view import Tally
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.check_box import RadioButton
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.layouts import clear_layout
from studyapp.ui.widgets.notice_bar import NoticeBar
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.text_block import TextBlock
from studyapp.ui.wording import question_count

LONGEST_NAME = 80


class AddStep(QWidget):
    """`changed`: another set, or another name, was chosen."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the step, empty."""
        super().__init__(parent)
        self._theme = theme
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn(theme, 720, margins=(24, 8, 24, 24))
        outer.addWidget(scroll)
        self._notices = QVBoxLayout()
        scroll.column.addLayout(self._notices)
        self._summary = Card(theme, self.tr("What there is"))
        self._figures = QVBoxLayout()
        self._summary.body.addLayout(self._figures)
        scroll.column.addWidget(self._summary)
        self._target = Card(theme, self.tr("Where it goes"))
        self.new = RadioButton(theme, self.tr("A new set"))
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name of the new set"))
        self.old = RadioButton(theme, self.tr("A set that is there"))
        self.sets = ComboBox(theme, self.tr("The set"))
        self.sets.setMinimumContentsLength(8)
        self.sets.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._note = TextBlock(theme, "", "caption", "ink2")
        for widget in (self.new, self.name, self.old, self.sets, self._note):
            self._target.body.addWidget(widget)
        scroll.column.addWidget(self._target)
        scroll.column.addStretch(1)
        self._view: AddView | None = None
        self.new.toggled.connect(self._chosen)
        self.name.textChanged.connect(lambda _text: self.changed.emit())
        self.sets.chosen.connect(lambda _value: self._chosen())

    def show_choice(self, view: AddView) -> None:
        """Offer the sets; what was chosen before stays."""
        first = self._view is None
        before = self.sets.value()
        self._view = view
        self._show_notice("", "")
        self._target.show()
        self._summary.title.setText(self.tr("What there is"))
        self._show_figures(self._counted(view.tally))
        if first:
            self.name.setText(view.name)
            self.new.setChecked(True)
        self.sets.set_choices([(row.id, row.name) for row in view.sets])
        self.sets.set_value(before)
        self.old.setEnabled(bool(view.sets))
        self._chosen()

    def start_anew(self) -> None:
        """Forget what was chosen for another document."""
        self._view = None

    def target(self) -> tuple[bytes | None, str]:
        """Return the id of the set (None: a new one) and its name ("" while it has none)."""
        chosen = self.sets.value()
        if self.old.isChecked() and isinstance(chosen, bytes):
            return chosen, self.sets.currentText()
        return None, " ".join(self.name.text().split())

    def revises(self) -> bool:
        """Return whether the set chosen has an outline, which the new one replaces."""
        chosen, _name = self.target()
        return any(row.id == chosen and row.has_outline for row in (self._view.sets if self._view else ()))

    def show_problem(self, sentence: str) -> None:
        """Say why nothing was added."""
        self._show_notice(sentence, "warn")

    def show_report(self, report: ReportView) -> None:
        """Show what became of the questions."""
        self._target.hide()
        self._show_notice(self.tr("“%1” is ready for practice.").replace("%1", report.name), "good")
        self._summary.title.setText(self.tr("Report"))
        self._show_figures(
            [
                (self.tr("Added"), report.added),
                (self.tr("Source brought up to date"), report.updated),
                (self.tr("Passed over, the set has them already"), report.skipped),
                (self.tr("Among them still to be reviewed"), report.waiting),
                (self.tr("Rejected, not added"), report.rejected),
            ]
        )

    def show_revision_report(self, report: RevisionReportView) -> None:
        """Show what a revision did."""
        self._target.hide()
        self._show_notice(self.tr("“%1” follows the new outline now.").replace("%1", report.name), "good")
        self._summary.title.setText(self.tr("Report"))
        self._show_figures(
            [
                (self.tr("Unchanged"), report.unchanged),
                (self.tr("Source brought up to date"), report.moved),
                (self.tr("With the new wording"), report.reworded),
                (self.tr("Kept although their source is gone"), report.orphans),
                (self.tr("Retired"), report.retired),
                (self.tr("Added"), report.added),
            ]
        )

    def _counted(self, tally: Tally) -> list[tuple[str, int]]:
        return [
            (self.tr("Ready to be used"), tally.adding),
            (self.tr("To be reviewed; they stay in the bank until then"), tally.waiting),
            (self.tr("Rejected, not added"), tally.rejected),
        ]

    def _show_figures(self, figures: list[tuple[str, int]]) -> None:
        clear_layout(self._figures)
        theme = self._theme
        for words, count in figures:
            if count or words == figures[0][0]:
                line = QWidget()
                row = QVBoxLayout(line)
                row.setContentsMargins(0, 0, 0, 0)
                row.setSpacing(0)
                row.addWidget(Label(theme, question_count(count), "bodyBold"))
                row.addWidget(TextBlock(theme, words, "caption", "ink2"))
                self._figures.addWidget(line)

    def _chosen(self) -> None:
        new = self.new.isChecked()
        self.name.setEnabled(new)
        self.sets.setEnabled(not new)
        words = ""
        if not new:
            words = (
                self.tr("This set has an outline: the next step shows what is unchanged, changed, gone and new.")
                if self.revises()
                else self.tr("Questions that the set has already are passed over.")
            )
        self._note.setText(words)
        self._note.setVisible(bool(words))
        self.changed.emit()

    def _show_notice(self, sentence: str, tone: str) -> None:
        clear_layout(self._notices)
        if sentence:
            self._notices.addWidget(NoticeBar(self._theme, sentence, tone))
