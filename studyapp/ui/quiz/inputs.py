"""Which input belongs to which kind of question."""

from __future__ import annotations

from question_bank.model import Question, QuestionKind
from studyapp.ui.quiz.answer_input import AnswerInput
from studyapp.ui.quiz.choice_input import ChoiceInput
from studyapp.ui.quiz.fill_input import FillInput
from studyapp.ui.quiz.matching_input import MatchingInput
from studyapp.ui.quiz.ordering_input import OrderingInput
from studyapp.ui.quiz.text_input import RecitationInput, ShortAnswerInput
from studyapp.ui.theme import Theme

_INPUTS: dict[QuestionKind, type[AnswerInput]] = {
    QuestionKind.SINGLE_CHOICE: ChoiceInput,
    QuestionKind.MULTIPLE_CHOICE: ChoiceInput,
    QuestionKind.TRUE_FALSE: ChoiceInput,
    QuestionKind.FILL_BLANK: FillInput,
    QuestionKind.ORDERING: OrderingInput,
    QuestionKind.MATCHING: MatchingInput,
    QuestionKind.RECITATION: RecitationInput,
    QuestionKind.SHORT_ANSWER: ShortAnswerInput,
}


def make_input(theme: Theme, question: Question) -> AnswerInput:
    """Return an open, empty input for `question`."""
    return _INPUTS[question.kind](theme, question)
