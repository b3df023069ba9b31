"""The sets of a bank with their questions by kind, as rows."""

from __future__ import annotations

from collections import Counter

from question_bank.model import QuestionKind
from question_bank.storage import BankStore
from studyapp.ui.generate.view import SetRow


def set_rows(bank: BankStore) -> tuple[SetRow, ...]:
    """Return the sets in the order of the bank; the figures are the counters that the bank keeps."""
    rows = []
    for one in bank.sets():
        counts: Counter[QuestionKind] = Counter()
        for section in bank.sections(one.id):
            counts.update(dict(section.counts))
        kinds = tuple((kind, counts[kind]) for kind in QuestionKind if counts[kind])
        rows.append(SetRow(one.id, one.name, kinds, one.has_outline))
    return tuple(rows)
