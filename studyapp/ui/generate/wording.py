"""Words for what is only spoken of here: steps, kinds of formulations, gates with their reasons, faults of edits."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from studyapp.ui.generate.view import Group, Step
from studyapp.ui.questions.reasons import REASONS
from studyapp.ui.questions.wording import spoken

_STEPS = {
    Step.SOURCE: QT_TRANSLATE_NOOP("generate", "Document"),
    Step.OUTLINE: QT_TRANSLATE_NOOP("generate", "Outline"),
    Step.FORMULATIONS: QT_TRANSLATE_NOOP("generate", "Formulations"),
    Step.QUESTIONS: QT_TRANSLATE_NOOP("generate", "Questions"),
    Step.REVIEW: QT_TRANSLATE_NOOP("generate", "Review"),
    Step.ADD: QT_TRANSLATE_NOOP("generate", "Add"),
}
_GROUPS = {
    Group.CHANGED: QT_TRANSLATE_NOOP("generate", "Source changed"),
    Group.ORPHANED: QT_TRANSLATE_NOOP("generate", "No longer in the outline"),
    Group.NEW: QT_TRANSLATE_NOOP("generate", "New"),
    Group.UNCHANGED: QT_TRANSLATE_NOOP("generate", "Unchanged"),
}
GATES = {
    "G1": QT_TRANSLATE_NOOP("generate", "It cannot be proved word for word from the source"),
    "G2": QT_TRANSLATE_NOOP("generate", "The source allows another answer"),
    "G3": QT_TRANSLATE_NOOP("generate", "A wrong option would be right by the source"),
    "G4": QT_TRANSLATE_NOOP("generate", "No wrong option has the form of the right one"),
    "G5": QT_TRANSLATE_NOOP("generate", "Right and wrong lie too near to each other"),
    "G6": QT_TRANSLATE_NOOP("generate", "The question gives its answer away"),
    "G7": QT_TRANSLATE_NOOP("generate", "It cannot be understood by itself"),
    "G8": QT_TRANSLATE_NOOP("generate", "Its wording is not clean"),
    "G9": QT_TRANSLATE_NOOP("generate", "It says of the source what the source does not say"),
    "G10": QT_TRANSLATE_NOOP("generate", "The same is asked already"),
    "G11": QT_TRANSLATE_NOOP("generate", "There would be too many of its sort"),
    "G12": QT_TRANSLATE_NOOP("generate", "Questions of this sort are not reliable enough"),
    "options": QT_TRANSLATE_NOOP("generate", "There are too few wrong options"),
}
"""What each gate is about, for reasons that are not listed below."""


def step_name(step: Step) -> str:
    """Return what a step is called."""
    return _say(_STEPS[step])


def group_name(group: Group) -> str:
    """Return what becomes of questions in a revision."""
    return _say(_GROUPS[group])


def gate_sentence(gate: str, reason: str) -> str:
    """Return why a question was not asked: what the gate found, with its words where they are known."""
    known = spoken(reason, REASONS)
    if known:
        return known
    return _say(GATES[gate]) if gate in GATES else QCoreApplication.translate("generate", "It did not pass a check")


def _say(marked: object) -> str:
    return QCoreApplication.translate("generate", str(marked))


def work_words(work: str, stage: str) -> str:
    """Return what is said of `work` (read, build, plan, add) at its `stage`."""
    words = {
        "find": QCoreApplication.translate("generate", "Looking for formulations"),
        "compose": QCoreApplication.translate("generate", "Writing and checking questions"),
        "build": QCoreApplication.translate("generate", "Looking for formulations"),
        "plan": QCoreApplication.translate("generate", "Comparing with the set"),
        "add": QCoreApplication.translate("generate", "Adding to the bank"),
    }
    reading = QCoreApplication.translate("generate", "Reading the document")
    return words.get(stage) or words.get(work) or reading


class Counts(QObject):
    """Counted words; Qt's tool finds plural forms only where a class says `self.tr`."""

    def headings(self, count: int) -> str:
        """Return a number of headings."""
        return self.tr("%n heading(s)", "", count)

    def formulations(self, count: int) -> str:
        """Return a number of formulations."""
        return self.tr("%n formulation(s)", "", count)
