"""What the steps of the recitation ladder are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studyapp.quiz.ladder import LadderStep


def step_name(step: LadderStep) -> str:
    """Return the name of a step."""
    translate = QCoreApplication.translate
    return {
        LadderStep.FULL: translate("step_words", "Full text"),
        LadderStep.KEY_TERMS: translate("step_words", "Key terms hidden"),
        LadderStep.FIRST_CHARACTERS: translate("step_words", "First characters"),
        LadderStep.BLANK: translate("step_words", "Blank"),
    }[step]
