"""The gates G1–G9, one function each, that every draft and every distractor must pass."""

from question_bank.composition.gates.drafts import DRAFT_GATES, judge_draft
from question_bank.composition.gates.options import OPTION_GATES, apart, judge_option, judge_options

__all__ = ["DRAFT_GATES", "OPTION_GATES", "apart", "judge_draft", "judge_option", "judge_options"]
