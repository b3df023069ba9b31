"""QTI, the exchange format of 1EdTech: versions 1.2 (and what Canvas makes of it), 2.x and 3.0."""

from question_bank.formats.qti.reading import is_qti, is_qti_package, read_qti, read_qti_package
from question_bank.formats.qti.writing import qti_losses, write_qti21, write_qti30

__all__ = [
    "is_qti",
    "is_qti_package",
    "qti_losses",
    "read_qti",
    "read_qti_package",
    "write_qti21",
    "write_qti30",
]
