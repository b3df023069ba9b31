"""G13, one doubt a function: what a careful reader would still change in a question before printing it."""

from question_bank.composition.doubts.doubting import doubt_of
from question_bank.composition.doubts.reasons import Nameless, Scant, Undated, Unfinished, Unheaded, Waiting, Wished
from question_bank.composition.doubts.register import DOUBTS

__all__ = ["DOUBTS", "Nameless", "Scant", "Undated", "Unfinished", "Unheaded", "Waiting", "Wished", "doubt_of"]
