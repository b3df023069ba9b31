"""Words of 导入: steps, layouts, fields of tables, and what becomes of rows."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from question_bank.model.import_plan import Decision, Standing
from studyapp.ui.import_.view import RowStanding, Step

_STEPS = {
    Step.FILES: QT_TRANSLATE_NOOP("import", "Choose files"),
    Step.CHECK: QT_TRANSLATE_NOOP("import", "Check the reading"),
    Step.PROBLEMS: QT_TRANSLATE_NOOP("import", "Mend problems"),
    Step.DUPLICATES: QT_TRANSLATE_NOOP("import", "Duplicates"),
    Step.DONE: QT_TRANSLATE_NOOP("import", "Done"),
}
_STANDINGS = {
    RowStanding.GOOD: QT_TRANSLATE_NOOP("import", "Can be imported"),
    RowStanding.MENDED: QT_TRANSLATE_NOOP("import", "Mended"),
    RowStanding.FAULTY: QT_TRANSLATE_NOOP("import", "Cannot be imported like this"),
    RowStanding.ASIDE: QT_TRANSLATE_NOOP("import", "Set aside"),
}
_ALIKE = {
    Standing.NEW: QT_TRANSLATE_NOOP("import", "New"),
    Standing.SAME: QT_TRANSLATE_NOOP("import", "The same question"),
    Standing.CHANGED: QT_TRANSLATE_NOOP("import", "The same question, worded anew"),
    Standing.NEAR: QT_TRANSLATE_NOOP("import", "Much alike"),
}
_DECISIONS = {
    Decision.SKIP: QT_TRANSLATE_NOOP("import", "Skip"),
    Decision.UPDATE: QT_TRANSLATE_NOOP("import", "Update"),
    Decision.ADD: QT_TRANSLATE_NOOP("import", "Keep both"),
}
_LAYOUTS = {
    "table": QT_TRANSLATE_NOOP("import", "A table"),
    "exam text": QT_TRANSLATE_NOOP("import", "An exam paper"),
    "nothing": QT_TRANSLATE_NOOP("import", "No questions"),
    "excel": QT_TRANSLATE_NOOP("import", "Excel workbook"),
    "csv": QT_TRANSLATE_NOOP("import", "CSV table"),
    "word": QT_TRANSLATE_NOOP("import", "Word document"),
    "text": QT_TRANSLATE_NOOP("import", "Text"),
    "page": QT_TRANSLATE_NOOP("import", "Web page"),
    "pdf": QT_TRANSLATE_NOOP("import", "PDF document"),
    "json": QT_TRANSLATE_NOOP("import", "Questions of this program"),
    "jsonl": QT_TRANSLATE_NOOP("import", "Questions of this program"),
    "json-list": QT_TRANSLATE_NOOP("import", "JSON"),
    "anki": QT_TRANSLATE_NOOP("import", "Anki package"),
    "anki text": QT_TRANSLATE_NOOP("import", "Anki text"),
}
_FIELDS = {
    "": QT_TRANSLATE_NOOP("import", "not used"),
    "ignore": QT_TRANSLATE_NOOP("import", "not used"),
    "stem": QT_TRANSLATE_NOOP("import", "Stem"),
    "kind": QT_TRANSLATE_NOOP("import", "Kind"),
    "answer": QT_TRANSLATE_NOOP("import", "Answer"),
    "options": QT_TRANSLATE_NOOP("import", "All options"),
    "explanation": QT_TRANSLATE_NOOP("import", "Explanation"),
    "section": QT_TRANSLATE_NOOP("import", "Section"),
    "difficulty": QT_TRANSLATE_NOOP("import", "Difficulty"),
    "tags": QT_TRANSLATE_NOOP("import", "Tags"),
    "status": QT_TRANSLATE_NOOP("import", "Status"),
    "id": QT_TRANSLATE_NOOP("import", "Id"),
    "pool": QT_TRANSLATE_NOOP("import", "Right column"),
    "accepted": QT_TRANSLATE_NOOP("import", "Also accepted"),
    "reason": QT_TRANSLATE_NOOP("import", "Reason"),
    "version": QT_TRANSLATE_NOOP("import", "Version"),
    "marks": QT_TRANSLATE_NOOP("import", "Points"),
    "number": QT_TRANSLATE_NOOP("import", "Number"),
    "knowledge": QT_TRANSLATE_NOOP("import", "Knowledge point"),
    "source": QT_TRANSLATE_NOOP("import", "Source"),
    "page": QT_TRANSLATE_NOOP("import", "Page"),
    "picture": QT_TRANSLATE_NOOP("import", "Picture"),
}
_OPTION = "option_"


def step_name(step: Step) -> str:
    """Return what a step is called."""
    return _say(_STEPS[step])


def standing_name(standing: RowStanding) -> str:
    """Return where a row stands."""
    return _say(_STANDINGS[standing])


def alike_name(standing: Standing) -> str:
    """Return how a question stands to the set."""
    return _say(_ALIKE[standing])


def decision_name(decision: Decision) -> str:
    """Return what becomes of a row that is like another."""
    return _say(_DECISIONS[decision])


def layout_name(layout: str, format_name: str) -> str:
    """Return what a part seems to be: Excel 表格 · 试卷; formats that go by a name of their own keep it."""
    names = [_say(_LAYOUTS[one]) if one in _LAYOUTS else one for one in (format_name, layout) if one]
    return " · ".join(dict.fromkeys(names))


def field_name(name: str) -> str:
    """Return what a field of a table is called: 题干, 选项 A."""
    if name.startswith(_OPTION) and len(name) == len(_OPTION) + 1:
        return QCoreApplication.translate("import", "Option %1").replace("%1", name[-1].upper())
    return _say(_FIELDS[name]) if name in _FIELDS else name


def _say(marked: object) -> str:
    return QCoreApplication.translate("import", str(marked))
