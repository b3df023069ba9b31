"""Word documents of all ages as exam text: numbers, tables and boxes as they show, pictures and formulas marked.

| begins as | is read as |
| ZIP with word/ in it | .docx |
| OLE2 container | Word 97 to 2003 (.doc, also of WPS) |
| <w:wordDocument> | Word 2003 XML, whatever its suffix |
| {\\rtf | refused: to be saved as .docx |
"""

from __future__ import annotations

from question_bank.formats.batch import Choices
from question_bank.formats.exam_text.line import FORMULA, PICTURE, UNDERLINED, UNDERLINED_END
from question_bank.formats.exam_text.reading import read_marked_text
from question_bank.formats.source import Source
from question_bank.formats.stream import ImportStream
from question_bank.outline.marked_text import MarkedText
from question_bank.outline.refusal import Refused
from question_bank.outline.sniffing import is_zip
from question_bank.outline.word_paragraph import Signs

SUFFIXES = (".docx", ".doc", ".docm", ".dot", ".dotx", ".wps", ".rtf")
_SIGNS = Signs(PICTURE, FORMULA, UNDERLINED, UNDERLINED_END)
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLD_STREAM = "WordDocument".encode("utf-16-le")
_XML = b"<w:wordDocument"
_HEAD = 4096


def is_word(source: Source) -> bool:
    """Whether the source is a Word document of any age, or the RTF file that some programs call so."""
    head = source.head
    if is_zip(head):
        return b"word/" in head or source.suffix in SUFFIXES
    if head.startswith(_OLD):
        return _OLD_STREAM in head or source.suffix in SUFFIXES
    return _XML in head[:_HEAD] or head.startswith(b"{\\rtf")


def read_word_exam(source: Source, choices: Choices) -> ImportStream:
    """Return the questions of a Word document."""
    try:
        marked = _marked(source)
    except Refused as refused:
        raise source.refusal(refused.code, refused.what) from refused
    return read_marked_text(marked, "paragraph", source.path.stem, choices)


def _marked(source: Source) -> MarkedText:
    head = source.head
    # Each reader brings its library only when a document needs it: start-up.
    if is_zip(head):
        from question_bank.outline.word import read_word

        return read_word(source.data(), _SIGNS)
    if head.startswith(_OLD):
        from question_bank.outline.word_97 import read_word_97

        return read_word_97(source.data(), PICTURE)
    if _XML in head[:_HEAD]:
        from question_bank.outline.word_2003 import read_word_2003

        return read_word_2003(source.data(), _SIGNS)
    if head.startswith(b"{\\rtf"):
        raise Refused("binary", "is an RTF file; open it in Word or WPS, save it as .docx and choose that")
    raise Refused("binary", "is no Word document; save the document as Word (.docx) or plain text (.txt)")
