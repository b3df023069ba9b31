"""What holds of every workbook that is written: what a stranger wrote stays text, and a sheet ends somewhere."""

from __future__ import annotations

TEXTS_STAY = {"strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}
"""The options of XlsxWriter with which no text becomes a formula, a number or a link."""
LONGEST = 32_767
"""Signs that a cell holds."""
MOST_ROWS = 1_048_575
"""Rows that a sheet holds below its head."""
