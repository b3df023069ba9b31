"""Formulations to candidates: composers for every question kind, distractors, gates and balance."""

from question_bank.composition.compose import compose
from question_bank.composition.composers.composer import Composer
from question_bank.composition.composers.register import COMPOSERS
from question_bank.composition.draft import Composition, Rejection

__all__ = ["COMPOSERS", "Composer", "Composition", "Rejection", "compose"]
