"""bank.db, the database of sets and questions."""

from question_bank.storage.bank_store import BankStore
from question_bank.storage.reading import StoredFormulation

__all__ = ["BankStore", "StoredFormulation"]
