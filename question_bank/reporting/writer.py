"""A coverage report as a file, in the format that its name asks for."""

from __future__ import annotations

from pathlib import Path
from typing import TextIO

from question_bank.formats.whole_file import unwritable, write_whole
from question_bank.reporting.coverage import Coverage
from question_bank.reporting.coverage_html import coverage_to_html
from question_bank.reporting.coverage_json import coverage_to_json

_WRITERS = {".html": coverage_to_html, ".htm": coverage_to_html, ".json": coverage_to_json}
REPORT_SUFFIXES = tuple(_WRITERS)


def write_report(path: Path, found: Coverage) -> None:
    """Write the report as a page (.html) or for programs (.json); raise `UnwritableDocument`."""
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        raise unwritable(path, f"is no report; end its name in one of {', '.join(REPORT_SUFFIXES)}")
    text = writer(found)

    def put(file: TextIO) -> None:
        file.write(text)

    write_whole(path, put)
