"""The source of a question: its headings, the paragraph around it, the evidence and the words that were asked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.ui.quiz.run_text import RunText, TextRun
from studyapp.ui.quiz.view import EvidenceRun, EvidenceView, RunKind
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.card import Hairline
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.text_block import TextBlock


class EvidencePanel(QWidget):
    """Shows an `EvidenceView`; `open_wanted` carries the set and the raw position to open in the reader."""

    open_wanted = Signal(object, int)

    def __init__(self, theme: Theme, evidence: EvidenceView, parent: QWidget | None = None) -> None:
        """Show `evidence`."""
        super().__init__(parent)
        self._evidence = evidence
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        last = len(evidence.path) - 1
        for depth, heading in enumerate(evidence.path):
            own = depth == last
            column.addWidget(TextBlock(theme, heading, "caption", "ink" if own else "ink2", bold=own))
        if evidence.path:
            column.addSpacing(theme.px(14))
            column.addWidget(Hairline())
            column.addSpacing(theme.px(16))
        self._texts: list[RunText] = []
        for runs in evidence.paragraphs:
            text = RunText(theme, "read")
            lost = self.tr("[lost]")
            text.show_runs(tuple(_look(run, lost) for run in runs))
            column.addWidget(text)
            column.addSpacing(theme.px(8))
            self._texts.append(text)
        foot = FlowLayout(gap=theme.px(8), line_gap=theme.px(6))
        foot.setContentsMargins(0, theme.px(8), 0, 0)
        self.open_button = SecondaryButton(theme, self.tr("Open in the outline"), size="small")
        self.open_button.clicked.connect(lambda: self.open_wanted.emit(evidence.set_id, evidence.start))
        if evidence.set_id is None:
            self.open_button.hide()
        foot.addWidget(self.open_button)
        if evidence.tries is not None:
            foot.addWidget(Label(theme, self._tries(*evidence.tries), "caption", "ink2"))
        column.addLayout(foot)
        self.setAccessibleName(self.tr("Source"))

    def _tries(self, attempts: int, right: int) -> str:
        return self.tr("Answered %n time(s), %1 of them right", "", attempts).replace("%1", str(right))

    def highlight_bottom(self, ancestor: QWidget) -> int:
        """Return the y, in `ancestor`, below the first line of the evidence (0 where there is none)."""
        if not self._texts:
            return 0
        text = self._texts[0]
        return text.mapTo(ancestor, text.rect().topLeft()).y() + text.top_of("goodT") + text.fontMetrics().height() * 2

    def text(self) -> str:
        """Return the paragraphs as shown."""
        return "\n".join(text.accessibleName() for text in self._texts)


def _look(run: EvidenceRun, lost: str) -> TextRun:
    if run.kind is RunKind.LOST:
        return TextRun(lost, "ink3", small=True, underline="ink3", dashed=True)
    if run.kind is RunKind.ASKED:
        return TextRun(run.text, "good", bold=True, fill="goodT", underline="good")
    if run.kind is RunKind.EVIDENCE:
        return TextRun(run.text, "ink", fill="goodT")
    return TextRun(run.text, "ink2")
