"""What the page 成绩 is narrowed to: period, set, section, way of practice, kind of question."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from question_bank.model import QuestionKind
from studyapp.quiz.request import QuizMode
from studyapp.ui.history.view import HistoryFilter, HistoryView
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.wording import kind_name, mode_name

WIDEST_HEADING = 200
"""Px at 100 % that a heading may take; the whole of a longer one is in its tool tip."""


class FilterChoosers(QObject):
    """The combo boxes, to be laid out by the page; `chosen` carries the whole filter."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Make them, with nothing to choose where that is for the stores to say."""
        super().__init__(parent)
        periods = (
            (365, self.tr("Last year")),
            (30, self.tr("Last 30 days")),
            (7, self.tr("Last 7 days")),
            (None, self.tr("All time")),
        )
        modes = [(None, self.tr("All ways")), *((mode, mode_name(mode)) for mode in QuizMode)]
        kinds = [(None, self.tr("All kinds")), *((kind, kind_name(kind)) for kind in QuestionKind)]
        self._sets = ComboBox(theme, self.tr("Question set"))
        self._headings = ComboBox(theme, self.tr("Section"))
        self._room = theme.px(WIDEST_HEADING)
        self.boxes = (
            ComboBox(theme, self.tr("Period"), periods),
            self._sets,
            self._headings,
            ComboBox(theme, self.tr("Way of practice"), modes),
            ComboBox(theme, self.tr("Kind of question"), kinds),
        )
        for box in self.boxes:
            box.chosen.connect(lambda _value: self.chosen.emit(self._filter()))

    def show_filter(self, view: HistoryView) -> None:
        """Offer the sets and sections of `view` and show its filter."""
        self._sets.set_choices([(None, self.tr("All sets")), *view.sets])
        self._sets.setVisible(len(view.sets) > 1)
        room, metrics = self._room, self._headings.fontMetrics()
        cut = [(id_, metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)) for id_, words in view.headings]
        self._headings.set_choices([(None, self.tr("All sections")), *cut])
        for place, (_id, words) in enumerate(view.headings, start=1):
            self._headings.setItemData(place, words.strip(), Qt.ItemDataRole.ToolTipRole)
        self._headings.setVisible(bool(view.headings))
        chosen = view.filter
        values = (chosen.days, chosen.set_id, chosen.section_id, chosen.mode, chosen.kind)
        for box, value in zip(self.boxes, values, strict=True):
            box.set_value(value)

    def words(self) -> tuple[tuple[str, str], ...]:
        """Return name and value of each filter as they are read on the page."""
        shown = (box for box in self.boxes if not box.isHidden())
        whole = Qt.ItemDataRole.ToolTipRole
        return tuple((box.accessibleName(), box.currentData(whole) or box.currentText()) for box in shown)

    def _filter(self) -> HistoryFilter:
        days, set_id, section_id, mode, kind = (box.value() for box in self.boxes)
        return HistoryFilter(
            days=days if isinstance(days, int) else None,
            mode=mode if isinstance(mode, QuizMode) else None,
            set_id=set_id if isinstance(set_id, bytes) else None,
            section_id=section_id if isinstance(section_id, bytes) else None,
            kind=kind if isinstance(kind, QuestionKind) else None,
        )
