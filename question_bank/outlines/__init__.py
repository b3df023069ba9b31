"""The built-in outline, as data."""

from question_bank.outlines.builtin import (
    BUILTIN_SET_ID,
    BUILTIN_TITLE,
    accepted_of_builtin,
    builtin_outline_path,
)

__all__ = ["BUILTIN_SET_ID", "BUILTIN_TITLE", "accepted_of_builtin", "builtin_outline_path"]
