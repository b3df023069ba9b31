"""Words for questions as organizers see them: where they stand, what was found about them, what is wrong."""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from question_bank.model import FormulationKind, QuestionStatus
from question_bank.model.review import ReviewCause
from studyapp.ui.questions.reasons import FAULTS, REASONS
from studyapp.ui.questions.view import Standing

_STANDINGS = {
    Standing.READY: QT_TRANSLATE_NOOP("questions", "Passed all checks"),
    Standing.WAITING: QT_TRANSLATE_NOOP("questions", "To be reviewed"),
    Standing.ACCEPTED: QT_TRANSLATE_NOOP("questions", "Accepted"),
    Standing.EDITED: QT_TRANSLATE_NOOP("questions", "Edited and accepted"),
    Standing.REJECTED: QT_TRANSLATE_NOOP("questions", "Rejected"),
}
_STATUSES = {
    QuestionStatus.APPROVED: QT_TRANSLATE_NOOP("questions", "In use"),
    QuestionStatus.REVIEW: QT_TRANSLATE_NOOP("questions", "To be reviewed"),
    QuestionStatus.RETIRED: QT_TRANSLATE_NOOP("questions", "Retired"),
}
_CAUSES = {
    ReviewCause.LIKE: QT_TRANSLATE_NOOP("questions", "Only its kind in doubt"),
    ReviewCause.ITSELF: QT_TRANSLATE_NOOP("questions", "Question in doubt"),
    ReviewCause.OTHER: QT_TRANSLATE_NOOP("questions", "Other reasons"),
}
REJECTIONS = (
    QT_TRANSLATE_NOOP("questions", "More than one answer is right"),
    QT_TRANSLATE_NOOP("questions", "It does not agree with the source"),
    QT_TRANSLATE_NOOP("questions", "The stem gives the answer away"),
    QT_TRANSLATE_NOOP("questions", "Too easy"),
    QT_TRANSLATE_NOOP("questions", "Another reason"),
)
"""The numbered reasons for rejecting a candidate."""
_KINDS = {
    FormulationKind.ORDERED_POINTS: QT_TRANSLATE_NOOP("questions", "Numbered points"),
    FormulationKind.TWO_PART_HEADING: QT_TRANSLATE_NOOP("questions", "Headings in two halves"),
    FormulationKind.SHARED_SUBJECT: QT_TRANSLATE_NOOP("questions", "Statements of one subject"),
    FormulationKind.COPULA_HEADING: QT_TRANSLATE_NOOP("questions", "Headings that state"),
    FormulationKind.PARALLEL_ROLES: QT_TRANSLATE_NOOP("questions", "Parallel roles"),
    FormulationKind.JUDGEMENT: QT_TRANSLATE_NOOP("questions", "Judgements"),
    FormulationKind.ROLE_FUNCTION: QT_TRANSLATE_NOOP("questions", "Roles and functions"),
    FormulationKind.ENUMERATION: QT_TRANSLATE_NOOP("questions", "Enumerations"),
    FormulationKind.OPEN_ENUMERATION: QT_TRANSLATE_NOOP("questions", "Open enumerations"),
    FormulationKind.COORDINATION: QT_TRANSLATE_NOOP("questions", "Paired words"),
    FormulationKind.QUOTATION: QT_TRANSLATE_NOOP("questions", "Quotations"),
    FormulationKind.FIGURES: QT_TRANSLATE_NOOP("questions", "Figures"),
    FormulationKind.SLOGAN: QT_TRANSLATE_NOOP("questions", "Slogans"),
    FormulationKind.CASE: QT_TRANSLATE_NOOP("questions", "Cases"),
    FormulationKind.STAGES: QT_TRANSLATE_NOOP("questions", "Stages"),
    FormulationKind.PROBLEMS: QT_TRANSLATE_NOOP("questions", "Problems"),
    FormulationKind.MEANS_END: QT_TRANSLATE_NOOP("questions", "Means and ends"),
    FormulationKind.CLAUSE_RUN: QT_TRANSLATE_NOOP("questions", "Runs of clauses"),
    FormulationKind.DEFINITION: QT_TRANSLATE_NOOP("questions", "Definitions"),
    FormulationKind.STATEMENT: QT_TRANSLATE_NOOP("questions", "Statements by a source"),
    FormulationKind.CONTRAST: QT_TRANSLATE_NOOP("questions", "Contrasts"),
    FormulationKind.SEQUENCE: QT_TRANSLATE_NOOP("questions", "Steps in order"),
    FormulationKind.GROUPS: QT_TRANSLATE_NOOP("questions", "Named groups"),
    FormulationKind.RULE: QT_TRANSLATE_NOOP("questions", "Rules"),
    FormulationKind.CONSEQUENCE: QT_TRANSLATE_NOOP("questions", "Consequences"),
    FormulationKind.KEY_TERM: QT_TRANSLATE_NOOP("questions", "Key terms"),
    FormulationKind.FACT: QT_TRANSLATE_NOOP("questions", "Names, honours and powers"),
    FormulationKind.EVENT: QT_TRANSLATE_NOOP("questions", "Dated events"),
    FormulationKind.ROW: QT_TRANSLATE_NOOP("questions", "Rows of one build"),
    FormulationKind.REASON: QT_TRANSLATE_NOOP("questions", "Reasons"),
    FormulationKind.KEY_SENTENCE: QT_TRANSLATE_NOOP("questions", "Key sentences"),
}
_GATE = re.compile(r"G\d+: ")


def status_name(status: QuestionStatus) -> str:
    """Return where a question stands in its bank."""
    return _say(_STATUSES[status])


def standing_name(standing: Standing) -> str:
    """Return where a candidate stands."""
    return _say(_STANDINGS[standing])


def cause_name(cause: ReviewCause) -> str:
    """Return what is in doubt about a question that waits for a review."""
    return _say(_CAUSES[cause])


def formulation_name(kind: str) -> str:
    """Return what formulations of `kind` are called; those of a later program simply formulations."""
    named = {one.value: words for one, words in _KINDS.items()}
    return _say(named[kind]) if kind in named else QCoreApplication.translate("questions", "Formulations")


def rejection_names() -> tuple[str, ...]:
    """Return the numbered reasons for rejecting."""
    return tuple(_say(one) for one in REJECTIONS)


def review_reason(reason: str) -> str:
    """Return why a candidate has to be looked at."""
    unknown = QCoreApplication.translate("questions", "Questions of this sort are worth a look before they are used")
    return spoken(reason, REASONS) or unknown


def fault_sentences(faults: tuple[str, ...]) -> tuple[str, ...]:
    """Return what is wrong with an edited question, each fault as one sentence."""
    unknown = QCoreApplication.translate("questions", "It cannot be used like this")
    return tuple(dict.fromkeys(spoken(fault, FAULTS) or unknown for fault in faults))


def spoken(said: str, templates: tuple[object, ...]) -> str:
    """Return the translation of `said` by the template it was made from, its own words filled in ("": unknown)."""
    words_only = _GATE.sub("", said)
    for template in map(str, templates):
        match = _pattern(template).fullmatch(words_only)
        if match is not None:
            words = _say(template)
            for number, part in enumerate(match.groups(), start=1):
                words = words.replace(f"%{number}", part)
            return words[:1].upper() + words[1:]
    return ""


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """Return what recognises sentences of `template`, whose %1, %2 stand for any words."""
    return re.compile(re.sub("%[0-9]", "(.+)", re.escape(template)), re.DOTALL)


def _say(marked: object) -> str:
    return QCoreApplication.translate("questions", str(marked))


class Counts(QObject):
    """Counted words; Qt's tool finds plural forms only where a class says `self.tr`."""

    def places(self, count: int) -> str:
        """Return a number of places in the source."""
        return self.tr("%n place(s)", "", count)

    def unread(self, count: int) -> str:
        """Return whether a number of questions are to be accepted that nobody looked at."""
        return self.tr("Accept %n question(s) that nobody has looked at?", "", count)
