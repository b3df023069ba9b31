"""Which format a file is in, by its content first and its suffix last; reading it row by row, writing it whole or not.

| what the content says | is read as |
| a signature or a beginning that one format knows | that format, whatever the suffix |
| nothing, and the suffix names a format | that format, which says what is wrong with the file |
| nothing at all | refused with the suffixes that are known |
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO, NamedTuple

from question_bank.formats import (
    csv_file,
    excel,
    excel_writing,
    json_file,
    markup_table,
    native,
    one_record,
    page,
    pdf_file,
    text_file,
    word,
)
from question_bank.formats.aiken import aiken_losses, is_aiken, read_aiken, write_aiken
from question_bank.formats.anki import (
    anki_losses,
    is_anki_package,
    is_anki_text,
    read_anki_package,
    read_anki_text,
    write_anki_package,
)
from question_bank.formats.batch import NO_CHOICES, Choices, ImportBatch, Remark
from question_bank.formats.cloze import is_cloze, read_cloze
from question_bank.formats.exam_text.writing import exam_losses, write_text
from question_bank.formats.gift import gift_losses, is_gift, read_gift, write_gift
from question_bank.formats.h5p import is_h5p, read_h5p
from question_bank.formats.moodle_xml import is_moodle_xml, moodle_xml_losses, read_moodle_xml, write_moodle_xml
from question_bank.formats.qti import (
    is_qti,
    is_qti_package,
    qti_losses,
    read_qti,
    read_qti_package,
    write_qti21,
    write_qti30,
)
from question_bank.formats.source import Source
from question_bank.formats.stream import ImportStream
from question_bank.formats.tables import own
from question_bank.formats.whole_file import unwritable, write_whole_bytes
from question_bank.formats.word_writing import write_word_exam
from question_bank.model.question import Question

Reader = Callable[[Source, Choices], ImportStream]
"""Begins to read a source; raises `UnreadableDocument` when it cannot be read at all."""
Writer = Callable[[BinaryIO, Iterable[Question], str], None]
"""Writes questions under a title."""
Losses = Callable[[Question], tuple[Remark, ...]]
"""What of one question a format cannot carry."""


def loses_nothing(_question: Question) -> tuple[Remark, ...]:
    """Return the losses of a format that carries everything."""
    return ()


class Format(NamedTuple):
    """One format: how its content is told (None: never by itself), its reader and its writer, where it has them."""

    name: str
    suffixes: tuple[str, ...]
    sniff: Callable[[Source], bool] | None = None
    read: Reader | None = None
    write: Writer | None = None
    losses: Losses = loses_nothing


FORMATS: tuple[Format, ...] = (
    Format("json", (".json",), native.is_document, native.read_document, native.write_document),
    Format("jsonl", (".jsonl", ".ndjson"), native.is_lines, native.read_lines, native.write_lines),
    Format("h5p", (".h5p",), is_h5p, read_h5p),
    Format("anki", (".apkg", ".colpkg"), is_anki_package, read_anki_package, write_anki_package, anki_losses),
    Format("anki text", (), is_anki_text, read_anki_text),
    Format("qti 3.0", (".qti3.zip",), is_qti_package, read_qti_package, write_qti30, qti_losses),
    Format("qti 2.1", (".qti21.zip", ".zip"), None, read_qti_package, write_qti21, qti_losses),
    Format("qti", (".qti",), is_qti, read_qti),
    Format("canvas", (".imscc",), None, read_qti_package),
    Format("excel", excel.SUFFIXES, excel.is_workbook, excel.read_workbook),
    Format("xlsx", (".xlsx",), None, None, excel_writing.write_workbook, excel_writing.losses),
    Format("excel page", (), markup_table.is_markup_table, markup_table.read_markup_table),
    Format("json-list", json_file.SUFFIXES, json_file.is_json, json_file.read_json),
    Format("csv", csv_file.SUFFIXES, csv_file.is_table, csv_file.read_table, csv_file.write_table, own.losses),
    Format("moodle xml", (".xml",), is_moodle_xml, read_moodle_xml, write_moodle_xml, moodle_xml_losses),
    Format("gift", (".gift", ".gift.txt"), is_gift, read_gift, write_gift, gift_losses),
    Format("cloze", (".cloze",), is_cloze, read_cloze),
    Format("aiken", (".aiken", ".aiken.txt"), is_aiken, read_aiken, write_aiken, aiken_losses),
    Format("word", word.SUFFIXES, word.is_word, word.read_word_exam),
    Format("docx", (".docx",), None, None, write_word_exam, exam_losses),
    Format("pdf", (".pdf",), pdf_file.is_pdf_file, pdf_file.read_pdf_exam),
    Format("page", page.SUFFIXES, page.is_page, page.read_page_exam),
    Format("records", (), one_record.is_records, one_record.read_records),
    Format("text", text_file.SUFFIXES, text_file.is_text, text_file.read_text, write_text, exam_losses),
)
"""All formats, those that are told most surely first; the first whose content fits reads the file."""


def open_questions(source: Source, choices: Choices = NO_CHOICES) -> ImportStream:
    """Begin to read the questions of `source`; raise `UnreadableDocument` when it cannot be read at all."""
    for each in FORMATS:
        if each.read is not None and each.sniff is not None and each.sniff(source):
            return _begun(each, each.read, source, choices)
    # Its content fits nothing: the reader that its name promises says what is wrong with it.
    for each in FORMATS:
        if each.read is not None and source.suffix in each.suffixes:
            return _begun(each, each.read, source, choices)
    known = ", ".join(dict.fromkeys(suffix for each in FORMATS if each.read for suffix in each.suffixes))
    raise source.refusal("format", f"is in no known format; choose a file of questions ({known})")


def read_questions(path: Path, choices: Choices = NO_CHOICES) -> ImportBatch:
    """Return everything the file at `path` holds; raise `UnreadableDocument`."""
    return open_questions(Source(path), choices).collect()


def read_pasted(text: str, choices: Choices = NO_CHOICES) -> ImportBatch:
    """Return everything that a pasted `text` holds; raise `UnreadableDocument`."""
    return open_questions(Source.pasted(text), choices).collect()


def write_questions(path: Path, questions: Iterable[Question], title: str) -> None:
    """Write `questions` in the format that the suffix of `path` names; raise `UnwritableDocument`.

    A file that is there already is replaced only by a whole new one.
    """
    write = _writer(path).write
    if write is not None:
        write_whole_bytes(path, lambda file: write(file, questions, title))


def losses(path: Path, questions: Iterable[Question]) -> tuple[tuple[Question, tuple[Remark, ...]], ...]:
    """Return what the format that the suffix of `path` names cannot carry, for each question that loses something."""
    found = _writer(path).losses
    return tuple((question, lost) for question in questions if (lost := found(question)))


def written_suffixes() -> tuple[str, ...]:
    """Return the suffixes of all formats that can be written."""
    return tuple(dict.fromkeys(suffix for each in FORMATS if each.write for suffix in each.suffixes))


def _begun(found: Format, read: Reader, source: Source, choices: Choices) -> ImportStream:
    stream = read(source, choices)
    stream.format = stream.format or found.name
    return stream


def _writer(path: Path) -> Format:
    name = path.name.lower()
    fitting = [(suffix, each) for each in FORMATS if each.write for suffix in each.suffixes if name.endswith(suffix)]
    if not fitting:
        raise unwritable(
            path, f"has no suffix of a known format; end its name in one of {', '.join(written_suffixes())}"
        )
    # “.qti3.zip” says more than “.zip”.
    return max(fitting, key=lambda pair: len(pair[0]))[1]
