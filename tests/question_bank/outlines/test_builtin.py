"""The built-in outline is the document itself, byte for byte."""

from __future__ import annotations

from pathlib import Path

from question_bank.model import ID_BYTES
from question_bank.outlines import BUILTIN_SET_ID, BUILTIN_TITLE, builtin_outline_path


def test_the_outline_is_the_document_byte_for_byte(shared: Path) -> None:
    assert builtin_outline_path().read_bytes() == (shared / "outline" / "outline.txt").read_bytes()


def test_the_outline_speaks_of_its_title() -> None:
    assert BUILTIN_TITLE in builtin_outline_path().read_text(encoding="utf-8")
    assert len(BUILTIN_SET_ID) == ID_BYTES
