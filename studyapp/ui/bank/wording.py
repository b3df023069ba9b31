"""Words of 题库: how versions came about, what imports did, what the check-up finds."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from question_bank.model.checkup import Finding, Flaw
from question_bank.model.edition import Change, Edition, WrongReport
from question_bank.model.import_record import Hindrance, ImportRecord, Kept
from studyapp.ui.wording import date_and_time

_CHANGES = {
    Change.ADDED: QT_TRANSLATE_NOOP("bank", "Added"),
    Change.EDITED: QT_TRANSLATE_NOOP("bank", "Edited"),
    Change.IMPORTED: QT_TRANSLATE_NOOP("bank", "Imported"),
    Change.REVISED: QT_TRANSLATE_NOOP("bank", "Revised with its outline"),
    Change.BROUGHT_BACK: QT_TRANSLATE_NOOP("bank", "Brought back"),
}
_FLAWS = {
    Flaw.REPEATED: QT_TRANSLATE_NOOP("bank", "Asked twice"),
    Flaw.NEAR: QT_TRANSLATE_NOOP("bank", "Nearly the same stem"),
    Flaw.KEY_PLACE: QT_TRANSLATE_NOOP("bank", "%1 is right too often: %2 of %3 choices with %4 options"),
    Flaw.VERDICTS: QT_TRANSLATE_NOOP("bank", "%1 of %2 statements are “%3”"),
    Flaw.LONGEST: QT_TRANSLATE_NOOP("bank", "The longest option is right in %1 of %2 choices"),
    Flaw.LONG_KEY: QT_TRANSLATE_NOOP("bank", "The right option is much longer than the others"),
    Flaw.KEY_IN_STEM: QT_TRANSLATE_NOOP("bank", "The stem says the answer"),
    Flaw.GIVEN_AWAY: QT_TRANSLATE_NOOP("bank", "The stem of one gives the answer of another away"),
    Flaw.ALL_OF_THEM: QT_TRANSLATE_NOOP("bank", "An option like “all of the above”"),
    Flaw.PUNCTUATION: QT_TRANSLATE_NOOP("bank", "Brackets or quotation marks are not balanced"),
}


def flaw_sentence(finding: Finding) -> str:
    """Return what the check-up found."""
    words = _say(_FLAWS[finding.flaw])
    for number, about in enumerate(finding.about, start=1):
        words = words.replace(f"%{number}", about)
    return words


def edition_words(edition: Edition) -> str:
    """Return how a version came about: 11月21日 20:42 · 修改 · 组织者."""
    said = [date_and_time(edition.at), _say(_CHANGES[edition.change])]
    return " · ".join((*said, edition.who) if edition.who else said)


def report_words(report: WrongReport) -> str:
    """Return who reported a question, and when."""
    return f"{date_and_time(report.at)} · {report.member}" if report.member else date_and_time(report.at)


def import_words(record: ImportRecord) -> str:
    """Return what an import did."""
    words = QCoreApplication.translate("bank", "%1: found %2 = added %3 + updated %4 + skipped %5 + refused %6")
    figures = (record.found, record.added, record.updated, record.skipped, record.refused)
    words = words.replace("%1", date_and_time(record.at))
    for number, figure in enumerate(figures, start=2):
        words = words.replace(f"%{number}", str(figure))
    if record.undone_at is not None:
        gone = QCoreApplication.translate("bank", "taken back %1").replace("%1", date_and_time(record.undone_at))
        words = f"{words} · {gone}"
    return words


def hindrance_words(kept: Kept) -> str:
    """Return why a question stays as it is when its import is taken back."""
    words = {
        Hindrance.EDITED_SINCE: QCoreApplication.translate("bank", "“%1” has been edited since and stays."),
        Hindrance.WORDING_TAKEN: QCoreApplication.translate(
            "bank", "“%1” stays: the set has another question with its former wording."
        ),
    }[kept.hindrance]
    return words.replace("%1", kept.question.stem)


def _say(marked: object) -> str:
    return QCoreApplication.translate("bank", str(marked))
