"""What a reader promises for any bytes: rows, or a sentence why there are none; and a good row is valid."""

from __future__ import annotations

from pathlib import Path

from question_bank.errors import UnreadableDocument
from question_bank.formats import NO_CHOICES, Source, write_questions
from question_bank.formats.registry import FORMATS, Format
from question_bank.model.validation import faults
from tests.builders import one_of_each

SAMPLES = Path(__file__).resolve().parents[1] / "samples" / "questions"


def format_named(name: str) -> Format | None:
    """Return the format of that name that is read; None where there is none."""
    return next((each for each in FORMATS if each.name == name and each.read is not None), None)


def try_bytes(path: Path, found: Format, content: bytes) -> None:
    """Read `content`, kept at `path` meanwhile, and raise where the reader breaks its promise."""
    path.write_bytes(content)
    assert found.read is not None
    try:
        rows = found.read(Source(path), NO_CHOICES).collect().rows
    except UnreadableDocument:
        return
    for row in rows:
        if row.is_good and row.question is not None and (wrong := faults(row.question)):
            raise AssertionError(f"the row at {row.place} is called good: {wrong}")


def suffix_of(found: Format) -> str:
    """Return the suffix that files of the format have."""
    return found.suffixes[0] if found.suffixes else ".txt"


def write_seeds(found: Format, folder: Path) -> None:
    """Write the samples of a format, and what the program itself writes in it."""
    folder.mkdir(parents=True, exist_ok=True)
    for suffix in found.suffixes:
        for sample in SAMPLES.glob(f"*{suffix}"):
            (folder / sample.name).write_bytes(sample.read_bytes())
        if any(each.write is not None and suffix in each.suffixes for each in FORMATS):
            write_questions(folder / f"own{suffix}", one_of_each(), "试题")
