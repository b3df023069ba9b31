"""Reviewed word lists as data, the one loader that reads them, and the check that finds what is doubtful in them."""

from question_bank.lexicon.checking import LexiconNote, check_lexicon
from question_bank.lexicon.loader import LexiconFault, load_lexicon
from question_bank.lexicon.terms import Lexicon, Meeting, TermClass

__all__ = ["Lexicon", "LexiconFault", "LexiconNote", "Meeting", "TermClass", "check_lexicon", "load_lexicon"]
