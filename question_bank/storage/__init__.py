"""bank.db, the database of sets and questions."""

from question_bank.storage.bank_store import BankStore, StoredFormulation

__all__ = ["BankStore", "StoredFormulation"]
