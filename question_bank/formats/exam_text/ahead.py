"""Looking ahead: whether the lines that follow make a question of the one that is being read."""

from __future__ import annotations

from collections.abc import Sequence

from question_bank.formats.exam_text.draft import Draft, Field
from question_bank.formats.exam_text.fields import is_complete
from question_bank.formats.exam_text.gaps import has_gap
from question_bank.formats.exam_text.habits import Habits, TokenLine
from question_bank.formats.exam_text.line import plain
from question_bank.formats.exam_text.rule import TokenKind
from question_bank.model.question import QuestionKind

_FAR = 15
"""Lines that are looked at; stems and options are rarely longer."""
_PASSED = frozenset((TokenKind.BLANK, TokenKind.NOISE, TokenKind.SEPARATOR))
_END = frozenset((TokenKind.KIND_HEADING, TokenKind.KEY_HEADING, TokenKind.KEY_ROW, TokenKind.SECTION))
_ANSWERS = frozenset((TokenKind.ANSWER, TokenKind.OWN_ANSWER))
_ASKS = ("?", "(", ")", ":", "。", "_", "是", "有", "为", "括")


class Ahead:
    """The lines of a document, asked by their place."""

    def __init__(self, lines: Sequence[TokenLine], habits: Habits) -> None:
        """Keep the lines and the rules of numbers that count as questions."""
        self._lines = lines
        self._styles = habits.styles
        self._numbered = habits.numbered

    def proves(self, place: int, token: int) -> bool:
        """Whether before the next question options, an answer or a gap follow token `token` of line `place`."""
        for index in range(place, min(place + _FAR, len(self._lines))):
            tokens = self._lines[index][1]
            for one in tokens[token + 1 :] if index == place else tokens:
                if one.kind in _END or (one.kind is TokenKind.NUMBER and one.rule in self._styles):
                    return False
                if one.kind is TokenKind.OPTION and one.confidence >= 0.8:
                    return True
                if one.kind in _ANSWERS or one.kind is TokenKind.KIND_TAG:
                    return True
                if one.kind is TokenKind.TEXT and has_gap(plain(one.text)):
                    return True
        return False

    def opens_questions(self, place: int) -> bool:
        """Whether line `place` is, or stands over, a question that has more than its words to show."""
        if self._lines[place][1][0].kind is not TokenKind.KIND_HEADING:
            return self.proves(place, 0)
        for below in range(place + 1, min(place + 6, len(self._lines))):
            kind = self._lines[below][1][0].kind
            if kind is TokenKind.NUMBER:
                return self.proves(below, 0)
            if kind not in _PASSED and kind is not TokenKind.TEXT:
                return kind is TokenKind.KIND_TAG
        return False

    def first_option(self, place: int) -> bool:
        """Whether below line `place`, before any number or answer, options begin with A."""
        for _, tokens in self._lines[place + 1 : place + 1 + _FAR]:
            for one in tokens:
                if one.kind is TokenKind.OPTION:
                    return one.value == "A" and one.rule != "letter_small"
                if one.kind not in _PASSED and one.kind is not TokenKind.TEXT:
                    return False
        return False

    def answered(self, place: int) -> bool:
        """Whether the line `place` is followed by an answer before any number."""
        for index in range(place, min(place + _FAR, len(self._lines))):
            for one in self._lines[index][1]:
                if one.kind in _ANSWERS:
                    return True
                if one.kind not in _PASSED and one.kind not in (TokenKind.TEXT, TokenKind.OPTION):
                    return False
        return False

    def has_question(self, place: int, text: str) -> bool:
        """Whether `text`, which stands between two questions, is the stem of one without a number."""
        if self.first_option(place):
            return asks(text) or not self._numbered
        return not self._numbered and self.answered(place)

    def begins_question(self, place: int, draft: Draft, text: str, *, gap: bool) -> bool:
        """Whether `text` is the stem of a question without a number behind the finished `draft`.

        `gap`: an empty line stands before it.
        """
        if draft.marked_kind == QuestionKind.SHORT_ANSWER and self._numbered:
            return False
        complete = is_complete(draft)
        if self.first_option(place) and (complete or len(draft.options) >= 2):
            return complete or asks(text)
        if self._numbered or draft.where is Field.OPTION:
            return False
        return complete and gap and self.answered(place)

    def heading_next(self, place: int) -> bool:
        """Whether the next line that says anything is a heading of a kind, or begins with the number 1 or a tag."""
        for _, tokens in self._lines[place + 1 : place + 6]:
            first = tokens[0]
            if first.kind in (TokenKind.KIND_HEADING, TokenKind.KIND_TAG) or first.rule == "section_counted":
                return True
            if first.kind is TokenKind.NUMBER:
                return first.value == "1" and first.rule in self._styles
            if first.kind not in _PASSED:
                return False
        return False

    def kind_of_next(self, place: int) -> TokenKind | None:
        """Return what the next line that says anything begins with."""
        for _, tokens in self._lines[place + 1 : place + 6]:
            if tokens[0].kind not in _PASSED:
                return tokens[0].kind
        return None

    def text_of_next(self, place: int) -> str:
        """Return the words of the next line that says anything."""
        for line, tokens in self._lines[place + 1 : place + 6]:
            if tokens[0].kind not in _PASSED:
                return line.text
        return ""


def asks(text: str) -> bool:
    """Whether a line of words can be a stem: it has a gap, or ends as stems end."""
    words = plain(text).strip()
    return has_gap(words) or words.endswith(_ASKS)
