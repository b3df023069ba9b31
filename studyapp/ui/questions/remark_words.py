"""What is said of each remark that a format makes, by its code; %1, %2 … stand for what it is about."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from question_bank.formats import Place, Remark
from question_bank.model import QuestionKind
from studyapp.ui.questions.reasons import FAULTS
from studyapp.ui.questions.remark_sentences import REMARKS
from studyapp.ui.questions.wording import fault_sentences, spoken
from studyapp.ui.wording import kind_name

_UNITS = {
    "row": QT_TRANSLATE_NOOP("remarks", "row %1"),
    "line": QT_TRANSLATE_NOOP("remarks", "line %1"),
    "question": QT_TRANSLATE_NOOP("remarks", "question %1"),
    "note": QT_TRANSLATE_NOOP("remarks", "note %1"),
    "item": QT_TRANSLATE_NOOP("remarks", "item %1"),
    "paragraph": QT_TRANSLATE_NOOP("remarks", "paragraph %1"),
}
_KINDS = {
    name: partial(kind_name, kind) for kind in QuestionKind for name in (kind.value, kind.value.replace("_", " "))
}
"""The English names of kinds, which remarks are about."""
_PLAIN = {str(words): words for words in REMARKS.values() if "%" not in str(words)}
"""The remarks that other remarks may be about."""


def remark_sentence(remark: Remark) -> str:
    """Return what `remark` says."""
    if remark.code == "invalid":
        return fault_sentences((remark.sentence,))[0]
    if remark.code not in REMARKS:
        plain = remark.sentence[:1].upper() + remark.sentence[1:]
        return "\n".join(spoken(one, FAULTS) or plain for one in remark.sentence.split("; "))
    words = _say(REMARKS[remark.code])
    for number, about in enumerate(remark.about, start=1):
        words = words.replace(f"%{number}", _about(about))
    return words[:1].upper() + words[1:]


def _about(text: str) -> str:
    """Return what a remark is about in the language of the window: a kind, another remark, or the file's own words."""
    if text in _KINDS:
        return _KINDS[text]()
    if text in _PLAIN:
        return _say(_PLAIN[text])
    return text


def place_words(place: Place) -> str:
    """Return where something stands in a file: “单选题” 第 18 行."""
    words = ""
    if place.number:
        unit = _UNITS.get(place.unit)
        words = _say(unit).replace("%1", str(place.number)) if unit else f"{place.unit} {place.number}"
    if not place.part:
        return words
    return _say(QT_TRANSLATE_NOOP("remarks", "“%1” %2")).replace("%1", place.part).replace("%2", words).rstrip()


def _say(marked: object) -> str:
    return QCoreApplication.translate("remarks", str(marked))
