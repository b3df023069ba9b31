"""Words for what is only spoken of here: steps, kinds of formulations, gates with their reasons, faults of edits."""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from question_bank.model import FormulationKind
from studyapp.ui.generate.reasons import FAULTS, GATES, REASONS
from studyapp.ui.generate.view import Group, Standing, Step

_STEPS = {
    Step.SOURCE: QT_TRANSLATE_NOOP("generate", "Document"),
    Step.OUTLINE: QT_TRANSLATE_NOOP("generate", "Outline"),
    Step.FORMULATIONS: QT_TRANSLATE_NOOP("generate", "Formulations"),
    Step.QUESTIONS: QT_TRANSLATE_NOOP("generate", "Questions"),
    Step.REVIEW: QT_TRANSLATE_NOOP("generate", "Review"),
    Step.ADD: QT_TRANSLATE_NOOP("generate", "Add"),
}
_STANDINGS = {
    Standing.READY: QT_TRANSLATE_NOOP("generate", "Passed all checks"),
    Standing.WAITING: QT_TRANSLATE_NOOP("generate", "To be reviewed"),
    Standing.ACCEPTED: QT_TRANSLATE_NOOP("generate", "Accepted"),
    Standing.EDITED: QT_TRANSLATE_NOOP("generate", "Edited and accepted"),
    Standing.REJECTED: QT_TRANSLATE_NOOP("generate", "Rejected"),
}
_GROUPS = {
    Group.CHANGED: QT_TRANSLATE_NOOP("generate", "Source changed"),
    Group.ORPHANED: QT_TRANSLATE_NOOP("generate", "No longer in the outline"),
    Group.NEW: QT_TRANSLATE_NOOP("generate", "New"),
    Group.UNCHANGED: QT_TRANSLATE_NOOP("generate", "Unchanged"),
}
REJECTIONS = (
    QT_TRANSLATE_NOOP("generate", "More than one answer is right"),
    QT_TRANSLATE_NOOP("generate", "It does not agree with the source"),
    QT_TRANSLATE_NOOP("generate", "The stem gives the answer away"),
    QT_TRANSLATE_NOOP("generate", "Too easy"),
    QT_TRANSLATE_NOOP("generate", "Another reason"),
)
"""The numbered reasons for rejecting a candidate."""
_KINDS = {
    FormulationKind.ORDERED_POINTS: QT_TRANSLATE_NOOP("generate", "Numbered points"),
    FormulationKind.TWO_PART_HEADING: QT_TRANSLATE_NOOP("generate", "Headings in two halves"),
    FormulationKind.SHARED_SUBJECT: QT_TRANSLATE_NOOP("generate", "Statements of one subject"),
    FormulationKind.COPULA_HEADING: QT_TRANSLATE_NOOP("generate", "Headings that state"),
    FormulationKind.PARALLEL_ROLES: QT_TRANSLATE_NOOP("generate", "Parallel roles"),
    FormulationKind.JUDGEMENT: QT_TRANSLATE_NOOP("generate", "Judgements"),
    FormulationKind.ROLE_FUNCTION: QT_TRANSLATE_NOOP("generate", "Roles and functions"),
    FormulationKind.ENUMERATION: QT_TRANSLATE_NOOP("generate", "Enumerations"),
    FormulationKind.OPEN_ENUMERATION: QT_TRANSLATE_NOOP("generate", "Open enumerations"),
    FormulationKind.COORDINATION: QT_TRANSLATE_NOOP("generate", "Paired words"),
    FormulationKind.QUOTATION: QT_TRANSLATE_NOOP("generate", "Quotations"),
    FormulationKind.FIGURES: QT_TRANSLATE_NOOP("generate", "Figures"),
    FormulationKind.SLOGAN: QT_TRANSLATE_NOOP("generate", "Slogans"),
    FormulationKind.CASE: QT_TRANSLATE_NOOP("generate", "Cases"),
    FormulationKind.STAGES: QT_TRANSLATE_NOOP("generate", "Stages"),
    FormulationKind.PROBLEMS: QT_TRANSLATE_NOOP("generate", "Problems"),
    FormulationKind.MEANS_END: QT_TRANSLATE_NOOP("generate", "Means and ends"),
    FormulationKind.CLAUSE_RUN: QT_TRANSLATE_NOOP("generate", "Runs of clauses"),
    FormulationKind.DEFINITION: QT_TRANSLATE_NOOP("generate", "Definitions"),
    FormulationKind.STATEMENT: QT_TRANSLATE_NOOP("generate", "Statements by a source"),
    FormulationKind.CONTRAST: QT_TRANSLATE_NOOP("generate", "Contrasts"),
    FormulationKind.SEQUENCE: QT_TRANSLATE_NOOP("generate", "Steps in order"),
    FormulationKind.GROUPS: QT_TRANSLATE_NOOP("generate", "Named groups"),
    FormulationKind.RULE: QT_TRANSLATE_NOOP("generate", "Rules"),
    FormulationKind.CONSEQUENCE: QT_TRANSLATE_NOOP("generate", "Consequences"),
    FormulationKind.KEY_TERM: QT_TRANSLATE_NOOP("generate", "Key terms"),
}
_GATE = re.compile(r"G\d+: ")


def step_name(step: Step) -> str:
    """Return what a step is called."""
    return _say(_STEPS[step])


def standing_name(standing: Standing) -> str:
    """Return where a candidate stands."""
    return _say(_STANDINGS[standing])


def group_name(group: Group) -> str:
    """Return what becomes of questions in a revision."""
    return _say(_GROUPS[group])


def formulation_name(kind: str) -> str:
    """Return what formulations of `kind` are called; those of a later program simply formulations."""
    named = {one.value: words for one, words in _KINDS.items()}
    return _say(named[kind]) if kind in named else QCoreApplication.translate("generate", "Formulations")


def rejection_names() -> tuple[str, ...]:
    """Return the numbered reasons for rejecting."""
    return tuple(_say(one) for one in REJECTIONS)


def gate_sentence(gate: str, reason: str) -> str:
    """Return why a question was not asked: what the gate found, with its words where they are known."""
    known = _spoken(reason, REASONS)
    if known:
        return known
    return _say(GATES[gate]) if gate in GATES else QCoreApplication.translate("generate", "It did not pass a check")


def review_reason(reason: str) -> str:
    """Return why a candidate has to be looked at."""
    unknown = QCoreApplication.translate("generate", "Questions of this sort are worth a look before they are used")
    return _spoken(reason, REASONS) or unknown


def fault_sentences(faults: tuple[str, ...]) -> tuple[str, ...]:
    """Return what is wrong with an edited question, each fault as one sentence."""
    unknown = QCoreApplication.translate("generate", "It cannot be used like this")
    return tuple(dict.fromkeys(_spoken(fault, FAULTS) or unknown for fault in faults))


def _spoken(said: str, templates: tuple[object, ...]) -> str:
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
    return QCoreApplication.translate("generate", str(marked))


class Counts(QObject):
    """Counted words; Qt's tool finds plural forms only where a class says `self.tr`."""

    def headings(self, count: int) -> str:
        """Return a number of headings."""
        return self.tr("%n heading(s)", "", count)

    def formulations(self, count: int) -> str:
        """Return a number of formulations."""
        return self.tr("%n formulation(s)", "", count)

    def places(self, count: int) -> str:
        """Return a number of places in the source."""
        return self.tr("%n place(s)", "", count)
