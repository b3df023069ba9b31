"""Accuracies and forecasts in words, with how far they can be relied on; of too little no figure is given."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studyapp.statistics.forecast import Forecast
from studyapp.statistics.intervals import wilson
from studyapp.ui.wording import percent_text

FEW_LEARNT = 5
"""Learnt questions below which no forecast is said: the interval would be nearly everything."""
FEW_ANSWERS = 5
"""Answers below which no accuracy is said in a table; the list of the answers says what they are."""


def accuracy_words(answers: int, right: int) -> str:
    """Return an accuracy with its interval: 74%（65%–82%）; of few answers only how many they are."""
    if answers < FEW_ANSWERS:
        words = QCoreApplication.translate("outlook", "{right} of {answers}, too few")
        return words.format(right=right, answers=answers) if answers else "–"
    low, high = wilson(right, answers)
    return _with_interval(right / answers, low, high)


def forecast_words(found: Forecast | None, learnt: int) -> str:
    """Return what is expected to be remembered with its interval; of few learnt questions, that they are too few."""
    if found is None or not learnt:
        return "–"
    if learnt < FEW_LEARNT:
        return QCoreApplication.translate("outlook", "too little learnt yet")
    return _with_interval(found.share, found.low, found.high)


def _with_interval(share: float, low: float, high: float) -> str:
    words = QCoreApplication.translate("outlook", "{share} ({low}–{high})")
    return words.format(share=percent_text(share), low=percent_text(low), high=percent_text(high))
