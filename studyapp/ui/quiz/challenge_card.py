"""How far a challenge came, and the best so far."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studyapp.ui.quiz.view import ResultView
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.tag import Tag
from studyapp.ui.widgets.text_block import TextBlock
from studyapp.ui.wording import duration_words


class ChallengeCard(Card):
    """Stands in the place of the score: a challenge has no points worth naming."""

    def __init__(self, theme: Theme, view: ResultView, parent: QWidget | None = None) -> None:
        """Show the result of a challenge."""
        super().__init__(theme, parent=parent)
        result = view.result
        right, limit = result.total.right, result.sitting.question_limit or 0
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        figure = Label(theme, str(right), "figure")
        font = figure.font()
        font.setPixelSize(theme.px(44))  # the one figure the whole page is about
        figure.setFont(font)
        figure.setMinimumHeight(theme.px(56))
        row.addWidget(figure)
        words = Label(theme, self.tr("right in a row"), "body", "ink2")
        row.addWidget(words, 0, Qt.AlignmentFlag.AlignBottom)
        if view.best is not None and right > view.best:
            row.addWidget(Tag(theme, self.tr("Your best so far"), "good"), 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(TextBlock(theme, self._end(view), "body"))
        each = self.tr("{time} for each question").format(time=duration_words(limit))
        self.body.addWidget(TextBlock(theme, f"{self._best(view)} · {each}", "body", "ink2"))

    def _end(self, view: ResultView) -> str:
        total = view.result.total
        if total.right == total.questions:
            return self.tr("Every question of this challenge was right.")
        return self.tr("Question {number} ended it.").format(number=total.questions)

    def _best(self, view: ResultView) -> str:
        if view.best is None:
            return self.tr("Your first challenge with this time")
        return self.tr("Best before: %n", "", view.best)
