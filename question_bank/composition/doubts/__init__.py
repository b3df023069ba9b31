"""G13, one doubt a function: what a careful reader would still change in a question before printing it."""

from question_bank.composition.doubts.doubting import DOUBTS, doubt_of
from question_bank.composition.doubts.statement import Scant, Unfinished, Unheaded, Waiting

__all__ = ["DOUBTS", "Scant", "Unfinished", "Unheaded", "Waiting", "doubt_of"]
