"""Questions to files and back."""

from question_bank.formats.batch import (
    NO_CHOICES,
    Choices,
    ImportBatch,
    ImportRow,
    Part,
    PartChoice,
    Place,
    Problem,
    Reading,
    Remark,
)
from question_bank.formats.registry import (
    losses,
    open_questions,
    read_pasted,
    read_questions,
    write_questions,
    written_suffixes,
)
from question_bank.formats.source import Source
from question_bank.formats.stream import ImportStream

__all__ = [
    "NO_CHOICES",
    "Choices",
    "ImportBatch",
    "ImportRow",
    "ImportStream",
    "Part",
    "PartChoice",
    "Place",
    "Problem",
    "Reading",
    "Remark",
    "Source",
    "losses",
    "open_questions",
    "read_pasted",
    "read_questions",
    "write_questions",
    "written_suffixes",
]
