"""What of a set the table shows: words in the text, section, kind, status, tag, and what is noticed about questions."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from question_bank.model import QuestionKind, QuestionStatus
from question_bank.model.question_filter import QuestionFlag
from studyapp.statistics.facility import Band
from studyapp.ui.bank.view import FilterChoices, Wanted
from studyapp.ui.questions.wording import status_name
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.wording import kind_name

LONGEST = 12
"""Characters of a section or tag in its list, so that the list has room in a narrow window."""
PAUSE_MS = 90
"""A search begins when nobody has typed for so long."""


class FiltersBar(QWidget):
    """`changed` when something else is wanted."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Want everything."""
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
        column.setSpacing(theme.px(8))
        self.text = QLineEdit()
        self.text.setAccessibleName(self.tr("Search"))
        self.text.setPlaceholderText(self.tr("Search stems, options, explanations"))
        self.text.setClearButtonEnabled(True)
        column.addWidget(self.text)
        row = FlowLayout(gap=theme.px(8), line_gap=theme.px(8))
        column.addLayout(row)
        self.section = _combo(theme, self.tr("Section"))
        self.kind = _combo(theme, self.tr("Kind of question"))
        self.kind.set_choices([(None, self.tr("All kinds")), *((one, kind_name(one)) for one in QuestionKind)])
        self.status = _combo(theme, self.tr("Status"))
        self.status.set_choices([(None, self.tr("Any status")), *((one, status_name(one)) for one in QuestionStatus)])
        self.tag = _combo(theme, self.tr("Tag"))
        self.flag = _combo(theme, self.tr("Noticed"))
        self.flag.set_choices(
            [
                (None, self.tr("Anything noticed")),
                (QuestionFlag.REPORTED, self.tr("Reported by members")),
                (QuestionFlag.EDITED, self.tr("Edited")),
                (QuestionFlag.REASONED, self.tr("With a reason")),
            ]
        )
        self.facility = _combo(theme, self.tr("How easy"))
        self.facility.set_choices(
            [
                (None, self.tr("However easy")),
                (Band.HARD, self.tr("Hard: under 35 % right")),
                (Band.MIDDLE, self.tr("Middle: 35 to 64 % right")),
                (Band.EASY, self.tr("Easy: 65 % right or more")),
                (Band.UNKNOWN, self.tr("Not answered yet")),
            ]
        )
        for combo in (self.section, self.kind, self.status, self.tag, self.flag, self.facility):
            row.addWidget(combo)
            combo.chosen.connect(lambda _value: self.changed.emit())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self.text.textChanged.connect(lambda _text: self._pause.start())
        self.text.returnPressed.connect(self._at_once)
        self.show_choices(FilterChoices((), ()))

    def show_choices(self, choices: FilterChoices) -> None:
        """Offer sections and tags; what was chosen stays where it still can be."""
        for combo, every, found in (
            (self.section, self.tr("All sections"), choices.sections),
            (self.tag, self.tr("All tags"), tuple((tag, tag) for tag in choices.tags)),
        ):
            before = combo.value()
            short = ((value, words if len(words) <= LONGEST else words[:LONGEST] + "…") for value, words in found)
            combo.set_choices([(None, every), *short])
            combo.set_value(before)
        self.tag.setVisible(bool(choices.tags))
        self.section.setVisible(bool(choices.sections))

    def wanted(self) -> Wanted:
        """Return what is wanted."""
        section, kind, status = self.section.value(), self.kind.value(), self.status.value()
        tag, flag, facility = self.tag.value(), self.flag.value(), self.facility.value()
        return Wanted(
            self.text.text().strip(),
            section if isinstance(section, bytes) else None,
            kind if isinstance(kind, QuestionKind) else None,
            status if isinstance(status, QuestionStatus) else None,
            tag if isinstance(tag, str) else "",
            flag if isinstance(flag, QuestionFlag) else None,
            facility if isinstance(facility, Band) else None,
        )

    def _at_once(self) -> None:
        self._pause.stop()
        self.changed.emit()


def _combo(theme: Theme, name: str) -> ComboBox:
    combo = ComboBox(theme, name)
    combo.setFont(theme.font("caption"))
    return combo
