"""Reviewed word lists as data, and the one loader that reads and checks them."""

from question_bank.lexicon.loader import LexiconFault, load_lexicon
from question_bank.lexicon.terms import Lexicon, Meeting, TermClass

__all__ = ["Lexicon", "LexiconFault", "Meeting", "TermClass", "load_lexicon"]
