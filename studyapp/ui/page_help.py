"""What F1 says of a page: what it is for, and the three things one does there."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


class PageHelp(NamedTuple):
    """The name of a page, its purpose in one sentence, and what one does there."""

    title: str
    purpose: str
    steps: tuple[str, str, str]


_TEXTS = {
    "today": (
        QT_TRANSLATE_NOOP("page_help", "Today"),
        QT_TRANSLATE_NOOP("page_help", "Says what is due today and starts it with one button."),
        QT_TRANSLATE_NOOP("page_help", "Start today's practice: reviews that are due, then new questions."),
        QT_TRANSLATE_NOOP("page_help", "Go on with a practice that was left: it continues at the same question."),
        QT_TRANSLATE_NOOP("page_help", "Choose a heading of the outline to practise that section alone."),
    ),
    "practice": (
        QT_TRANSLATE_NOOP("page_help", "Practice"),
        QT_TRANSLATE_NOOP("page_help", "Puts a practice together just as you want it."),
        QT_TRANSLATE_NOOP("page_help", "Check the sections and kinds of question to be asked."),
        QT_TRANSLATE_NOOP("page_help", "Choose the way, how many and in which order; what you chose can be saved."),
        QT_TRANSLATE_NOOP("page_help", "Start; every answer is saved at once, so you may leave at any time."),
    ),
    "exam": (
        QT_TRANSLATE_NOOP("page_help", "Exam"),
        QT_TRANSLATE_NOOP("page_help", "An exam against the clock; right and wrong are shown only after handing in."),
        QT_TRANSLATE_NOOP("page_help", "Say how many questions of each kind there are and what they are worth."),
        QT_TRANSLATE_NOOP("page_help", "Set the time and the mark that passes."),
        QT_TRANSLATE_NOOP("page_help", "Start; answers can be changed until the paper is handed in."),
    ),
    "mistakes": (
        QT_TRANSLATE_NOOP("page_help", "Mistakes book"),
        QT_TRANSLATE_NOOP("page_help", "Collects by itself what was answered wrong, until it is known."),
        QT_TRANSLATE_NOOP(
            "page_help", "Practise what is listed; a question leaves after being right some times in a row."
        ),
        QT_TRANSLATE_NOOP("page_help", "Look at favourites, your notes, and what you set aside."),
        QT_TRANSLATE_NOOP("page_help", "Practise the pairs of phrases you mix up."),
    ),
    "outline": (
        QT_TRANSLATE_NOOP("page_help", "Outline"),
        QT_TRANSLATE_NOOP("page_help", "The document to read; the line under a phrase says how well you know it."),
        QT_TRANSLATE_NOOP("page_help", "Choose a heading at the left to go there."),
        QT_TRANSLATE_NOOP("page_help", "Rest on an underlined phrase to see how often it was asked and right."),
        QT_TRANSLATE_NOOP("page_help", "Click a phrase to list its questions; cover a section step by step to recite."),
    ),
    "history": (
        QT_TRANSLATE_NOOP("page_help", "Scores"),
        QT_TRANSLATE_NOOP("page_help", "Shows how much you did, how well it went, and what still needs work."),
        QT_TRANSLATE_NOOP("page_help", "Choose the time, the mode and the question set at the top."),
        QT_TRANSLATE_NOOP("page_help", "Look at a sitting again, question by question: choose it and press Enter."),
        QT_TRANSLATE_NOOP("page_help", "Compare the sections to see what to practise next."),
    ),
    "bank": (
        QT_TRANSLATE_NOOP("page_help", "Question bank"),
        QT_TRANSLATE_NOOP("page_help", "All questions of this computer: find, review, mend and export them."),
        QT_TRANSLATE_NOOP("page_help", "Search while typing, narrow by section, kind and status, edit what is wrong."),
        QT_TRANSLATE_NOOP("page_help", "Review what was generated or imported: accept, edit or reject."),
        QT_TRANSLATE_NOOP("page_help", "Make questions from an outline, or import a file."),
    ),
    "generate": (
        QT_TRANSLATE_NOOP("page_help", "From an outline"),
        QT_TRANSLATE_NOOP("page_help", "Turns a document into questions whose words all stand in it."),
        QT_TRANSLATE_NOOP("page_help", "Choose the document and correct the headings as they were understood."),
        QT_TRANSLATE_NOOP("page_help", "Switch off phrases that are not to be asked."),
        QT_TRANSLATE_NOOP("page_help", "Review the questions and add those you accept."),
    ),
    "import": (
        QT_TRANSLATE_NOOP("page_help", "Import"),
        QT_TRANSLATE_NOOP(
            "page_help", "Takes questions from files of many kinds; what cannot be read is listed with its place."
        ),
        QT_TRANSLATE_NOOP("page_help", "Choose files or paste text, and check which column is what."),
        QT_TRANSLATE_NOOP("page_help", "Mend the problems that were found, or leave those rows out."),
        QT_TRANSLATE_NOOP("page_help", "Decide about duplicates, then add and keep the report."),
    ),
    "members": (
        QT_TRANSLATE_NOOP("page_help", "Members"),
        QT_TRANSLATE_NOOP("page_help", "Several people share this computer, each with scores of their own."),
        QT_TRANSLATE_NOOP("page_help", "Click who is studying now; a PIN is asked for only where one was set."),
        QT_TRANSLATE_NOOP("page_help", "Add a member."),
        QT_TRANSLATE_NOOP(
            "page_help", "Manage: another name, a PIN, merging two entries of one person, putting aside, deleting."
        ),
    ),
    "settings": (
        QT_TRANSLATE_NOOP("page_help", "Settings"),
        QT_TRANSLATE_NOOP("page_help", "Each choice holds at once; there is nothing to confirm."),
        QT_TRANSLATE_NOOP("page_help", "Choose language, text size and colours."),
        QT_TRANSLATE_NOOP("page_help", "Set the daily goal, the day of the exam, and when a day begins."),
        QT_TRANSLATE_NOOP("page_help", "Make a backup, put one back, or take everything to another computer."),
    ),
    "quiz": (
        QT_TRANSLATE_NOOP("page_help", "Quiz"),
        QT_TRANSLATE_NOOP("page_help", "One question after the other; each answer is saved before the next one shows."),
        QT_TRANSLATE_NOOP("page_help", "Answer by mouse or keys, and submit with Enter."),
        QT_TRANSLATE_NOOP("page_help", "Read the explanation and the sentence of the source that proves the answer."),
        QT_TRANSLATE_NOOP("page_help", "Mark what you want to see again, or open the answer sheet to jump."),
    ),
}

TOPICS = tuple(_TEXTS)
"""The pages by name, in the order in which they are told."""


def page_help(topic: str) -> PageHelp | None:
    """Return what is said of the page `topic`, in the language of the interface; None for one that says nothing."""
    if topic not in _TEXTS:
        return None
    title, purpose, *steps = (QCoreApplication.translate("page_help", str(text)) for text in _TEXTS[topic])
    return PageHelp(title, purpose, (steps[0], steps[1], steps[2]))
