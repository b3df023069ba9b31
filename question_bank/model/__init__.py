"""The nouns of the bank."""

from question_bank.model.formulation import Formulation, FormulationKind, Item, Part
from question_bank.model.identity import ID_BYTES, derive_id
from question_bank.model.outline import Clause, Evidence, Outline, Paragraph, Section, Sentence, Soundness, section_id
from question_bank.model.question import (
    BLANK,
    CHOICE_GAP,
    RIGHT,
    WRONG,
    FormulationRef,
    Question,
    QuestionKind,
    QuestionStatus,
)
from question_bank.model.question_filter import QuestionFilter, QuestionFlag, QuestionRef
from question_bank.model.question_set import QuestionSet, SetSection
from question_bank.model.text import MappedText, Span

__all__ = [
    "BLANK",
    "CHOICE_GAP",
    "ID_BYTES",
    "RIGHT",
    "WRONG",
    "Clause",
    "Evidence",
    "Formulation",
    "FormulationKind",
    "FormulationRef",
    "Item",
    "MappedText",
    "Outline",
    "Paragraph",
    "Part",
    "Question",
    "QuestionFilter",
    "QuestionFlag",
    "QuestionKind",
    "QuestionRef",
    "QuestionSet",
    "QuestionStatus",
    "Section",
    "Sentence",
    "SetSection",
    "Soundness",
    "Span",
    "derive_id",
    "section_id",
]
