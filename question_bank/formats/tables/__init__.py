"""Tables of questions: what their columns hold, and what each row asks."""

from question_bank.formats.tables.field import Field
from question_bank.formats.tables.table import Table, open_table, stream_of

__all__ = ["Field", "Table", "open_table", "stream_of"]
