"""What the workbook of an import report says, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from question_bank.reporting import Words
from studyapp.ui.questions.remark_words import place_words, remark_sentence

_translate = QCoreApplication.translate


def report_words() -> Words:
    """Return the words."""
    return Words(
        (_translate("import_report", "Summary"), _translate("import_report", "Rows")),
        (
            _translate("import_report", "File"),
            _translate("import_report", "Found"),
            _translate("import_report", "Added"),
            _translate("import_report", "Updated"),
            _translate("import_report", "Skipped"),
            _translate("import_report", "Refused"),
            _translate("import_report", "Notes"),
        ),
        (
            _translate("import_report", "File"),
            _translate("import_report", "Sheet or part"),
            _translate("import_report", "Place"),
            _translate("import_report", "Outcome"),
            _translate("import_report", "Why"),
            _translate("import_report", "Text"),
        ),
        (
            _translate("import_report", "added"),
            _translate("import_report", "updated"),
            _translate("import_report", "skipped"),
            _translate("import_report", "refused"),
        ),
        _translate("import_report", "All"),
        remark_sentence,
        place_words,
    )
