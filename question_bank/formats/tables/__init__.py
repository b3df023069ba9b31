"""Tables of questions: what their columns hold, and what each row asks."""

from question_bank.formats.tables.field import Field
from question_bank.formats.tables.profiles import Profile, choices_for, profile_of
from question_bank.formats.tables.table import Table, open_table, stream_of

__all__ = ["Field", "Profile", "Table", "choices_for", "open_table", "profile_of", "stream_of"]
