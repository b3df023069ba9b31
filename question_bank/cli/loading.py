"""The questions of a file, whether it is a document or a bank."""

from __future__ import annotations

from pathlib import Path

from question_bank.formats import ImportBatch, ImportRow, Place, read_questions
from question_bank.model import Question, QuestionFilter
from question_bank.storage import BankStore

_MAGIC = b"SQLite format 3\0"
_PAGE = 1000


def load_questions(path: Path) -> ImportBatch:
    """Return the questions of the document, or of all sets and statuses of the bank, at `path`; raise `KnownError`s."""
    if not is_bank(path):
        return read_questions(path)
    found: list[Question] = []
    with BankStore.open(path) as store:
        everything = QuestionFilter(statuses=())
        while page := store.sequence(everything, _PAGE, found[-1].id if found else None):
            found += store.questions([ref.id for ref in page])
        title = "、".join(each.name for each in store.sets())
    rows = tuple(ImportRow(Place("question", number), each, each.kind) for number, each in enumerate(found, start=1))
    return ImportBatch(rows, title)


def is_bank(path: Path) -> bool:
    """Whether the file at `path` is a database."""
    if not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:  # whoever reads it next says what is wrong
        return False
