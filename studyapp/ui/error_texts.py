"""What is said of each fault of the world, by the code of its error; %1 is the file or folder concerned, if any."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

ERROR_TEXTS = {
    "document_directory": QT_TRANSLATE_NOOP("wording", "“%1” is a folder; choose a document inside it."),
    "document_missing": QT_TRANSLATE_NOOP("wording", "“%1” does not exist; check the name and the folder."),
    "document_forbidden": QT_TRANSLATE_NOOP(
        "wording", "“%1” may not be read; ask for permission or copy it elsewhere."
    ),
    "document_unreadable": QT_TRANSLATE_NOOP("wording", "“%1” cannot be read; copy it to this computer and try again."),
    "document_large": QT_TRANSLATE_NOOP("wording", "“%1” is too large; split it into smaller documents."),
    "document_laborious": QT_TRANSLATE_NOOP(
        "wording", "“%1” takes too much time or memory to read; save the document as Word (.docx) or text."
    ),
    "document_empty": QT_TRANSLATE_NOOP("wording", "“%1” is empty; choose the document with the text."),
    "document_binary": QT_TRANSLATE_NOOP(
        "wording", "“%1” is not a document that can be read; save it as Word (.docx) or text and try again."
    ),
    "document_encrypted": QT_TRANSLATE_NOOP(
        "wording", "“%1” is protected by a password; remove the password and try again."
    ),
    "document_damaged": QT_TRANSLATE_NOOP(
        "wording", "“%1” is damaged or was not saved completely; save it again and try once more."
    ),
    "document_pictures": QT_TRANSLATE_NOOP(
        "wording", "“%1” holds only pictures of its pages; let a text recognition (OCR) run over it first."
    ),
    "document_garbled": QT_TRANSLATE_NOOP(
        "wording", "“%1” does not say which characters its fonts draw; save the document as Word or text."
    ),
    "document_encoding": QT_TRANSLATE_NOOP(
        "wording", "The characters of “%1” cannot be understood; save it as UTF-8 text and try again."
    ),
    "UnreadableDocument": QT_TRANSLATE_NOOP("wording", "“%1” cannot be read; choose another document."),
    "UnwritableDocument": QT_TRANSLATE_NOOP(
        "wording", "“%1” cannot be written; choose another folder, or make room on the disk."
    ),
    "bundle_unreadable": QT_TRANSLATE_NOOP("wording", "“%1” cannot be read; copy it to this computer and try again."),
    "bundle_foreign": QT_TRANSLATE_NOOP(
        "wording", "“%1” is not a score bundle; choose a file that was exported as one on the page Scores."
    ),
    "bundle_large": QT_TRANSLATE_NOOP(
        "wording", "“%1” is larger than any score bundle can be; have it exported again for a shorter time."
    ),
    "bundle_newer": QT_TRANSLATE_NOOP(
        "wording", "“%1” was written by a newer version of the program; update the program to read it."
    ),
    "bundle_damaged": QT_TRANSLATE_NOOP(
        "wording", "“%1” was damaged or changed after it was exported; have it exported once more."
    ),
    "bundle_too_much": QT_TRANSLATE_NOOP(
        "wording", "These are too many sittings for one score bundle; choose a shorter time."
    ),
    "QuestionGone": QT_TRANSLATE_NOOP(
        "wording", "The question is no longer in the bank; nothing was changed. Look for it again."
    ),
    "WordingTaken": QT_TRANSLATE_NOOP(
        "wording", "The set has a question with this wording already; nothing was changed. Change the wording."
    ),
    "StoreTooNew": QT_TRANSLATE_NOOP(
        "wording", "“%1” was written by a newer version of the program; update the program to open it."
    ),
    "StoreLocked": QT_TRANSLATE_NOOP(
        "wording", "Another program is using “%1”; close it there and try again. Nothing was lost."
    ),
    "StoreCorrupt": QT_TRANSLATE_NOOP(
        "wording", "“%1” is damaged or of another kind; put back a copy of it. It was left as it is."
    ),
    "StoreReadOnly": QT_TRANSLATE_NOOP(
        "wording", "“%1” may not be written; allow writing to it or choose another data folder."
    ),
    "StoreFull": QT_TRANSLATE_NOOP(
        "wording", "The disk has no room left for “%1”; make room and try again. What was saved is safe."
    ),
    "StoreError": QT_TRANSLATE_NOOP("wording", "“%1” cannot be used; check the disk and try again."),
    "AnsweredElsewhere": QT_TRANSLATE_NOOP(
        "wording", "This was answered or handed in in another window; what was saved there stands."
    ),
    "UnusableFolder": QT_TRANSLATE_NOOP(
        "wording", "The folder “%1” cannot be written; allow writing to it or choose another one."
    ),
}
