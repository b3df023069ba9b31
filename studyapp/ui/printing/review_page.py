"""The review sheet as a printable page: headings, sentences as they stand in the source, one's own answers beside."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QObject

from question_bank.model import Question, QuestionKind
from studyapp.reports.review_sheet import Asked, Chapter, Entry, Words
from studyapp.ui.questions.answer_words import given_text
from studyapp.ui.questions.stems import unbroken_gaps


class ReviewWords(QObject):
    """Makes the page; a class because Qt's tool finds texts only where one says `self.tr`."""

    def html(self, title: str, subtitle: str, chapters: Sequence[Chapter]) -> str:
        """Return the page."""
        parts = [f"<h1>{escape(title)}</h1>", f'<p class="quiet">{escape(subtitle)}</p>']
        above: tuple[str, ...] = ()
        for chapter in chapters:
            parts += _headings(chapter.path, above)
            above = chapter.path
            rows = "".join(self._row(entry) for entry in chapter.entries)
            parts.append(f'<table width="100%" cellspacing="0" cellpadding="0">{rows}</table>')
        return "".join(parts)

    def key(self, question: Question) -> str:
        """Return the key of a question in words."""
        return words_of(question, question.answer)

    def _row(self, entry: Entry) -> str:
        beside = "".join(self._asked(asked) for asked in entry.asked)
        if not entry.sentence:
            return f'<tr><td colspan="2">{beside}</td></tr>'
        return f'<tr><td width="54%"><p>{"".join(_run(one) for one in entry.sentence)}</p></td><td>{beside}</td></tr>'

    def _asked(self, asked: Asked) -> str:
        lines = [escape(unbroken_gaps(" ".join(asked.stem.split("\n"))))]
        if asked.given:
            lines.append(self.tr("You answered: %1").replace("%1", f"<s>{escape(asked.given)}</s>"))
        if asked.key:
            lines.append(self.tr("Right: %1").replace("%1", f"<b>{escape(asked.key)}</b>"))
        return f'<p class="small">{"<br>".join(lines)}</p>'


def words_of(question: Question, given: tuple[str, ...]) -> str:
    """Return an answer in words alone: letters differ from paper to paper."""
    return given_text(question if question.kind is QuestionKind.MATCHING else None, given, question.kind)


def _headings(path: tuple[str, ...], above: tuple[str, ...]) -> list[str]:
    """Return the headings of `path` that differ from those `above`, the topmost in larger letters."""
    known = 0
    while known < min(len(path), len(above)) and path[known] == above[known]:
        known += 1
    return [
        f"<h{2 if depth == 0 else 3}>{escape(heading)}</h{2 if depth == 0 else 3}>"
        for depth, heading in enumerate(path)
        if depth >= known
    ]


def _run(words: Words) -> str:
    return f"<b>{escape(words.text)}</b>" if words.key else escape(words.text)
