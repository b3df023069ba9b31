"""Tokens to drafts of questions: a state machine whose state is the question being read and the field it is in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from question_bank.formats.exam_text import fields
from question_bank.formats.exam_text.ahead import Ahead, asks
from question_bank.formats.exam_text.answer_key import AnswerKey
from question_bank.formats.exam_text.draft import Draft, Field
from question_bank.formats.exam_text.fields import is_complete, is_open, is_title
from question_bank.formats.exam_text.habits import Habits, TokenLine
from question_bank.formats.exam_text.kind_words import declared_total
from question_bank.formats.exam_text.line import plain
from question_bank.formats.exam_text.line_rules import section_path
from question_bank.formats.exam_text.parsed import Heading, Parsed
from question_bank.formats.exam_text.rule import Token, TokenKind
from question_bank.formats.exam_text.sequence import Numbers
from question_bank.model.question import QuestionKind

_SURE_SECTION = 0.9
_RECENT = 20
"""Questions whose answers show whether a key stands behind each question."""
_SLIP = 0.5
"""Confidence below which a number is rather a slip in writing one: it counts where it is the next, and only there."""
_NEW_PART = ("section_counted", "section_titled", "section_style")
"""Headings below which the kind of the questions before them no longer holds."""
_BEHIND_NUMBERS = (None, TokenKind.TEXT, TokenKind.KIND_TAG, TokenKind.OPTION)


class Grammar:
    """Reads the lines of one document in their order."""

    def __init__(self, lines: Sequence[TokenLine], habits: Habits) -> None:
        """Begin at the first line."""
        self._lines = lines
        self._habits = habits
        self._ahead = Ahead(lines, habits)
        self._drafts: list[Draft] = []
        self._draft: Draft | None = None
        self._numbers = Numbers()
        self._section: tuple[str, ...] = ()
        self._kind, self._word = "", ""
        self._headings: list[Heading] = []
        self._under_part, self._under_kind = 0, 0  # numbers of the headings above, from 1
        self._title = ""
        self._loose = 0
        self._paper = 0  # the first draft since the last key
        self._place = 0
        self._gap = False  # an empty line stands before this one
        self._key: AnswerKey | None = None
        self._rules: dict[TokenKind, Callable[[Token], None]] = {
            TokenKind.NOISE: self._noise,
            TokenKind.SEPARATOR: self._separator,
            TokenKind.SECTION: self._new_section,
            TokenKind.KIND_HEADING: self._kind_heading,
            TokenKind.KEY_HEADING: self._key_heading,
            TokenKind.KEY_ROW: self._key_row,
            TokenKind.KIND_TAG: self._tag,
            TokenKind.OPTION: self._option,
            TokenKind.ANSWER: self._answer,
            TokenKind.OWN_ANSWER: self._own_answer,
            TokenKind.EXPLANATION: self._explanation,
            TokenKind.META: self._meta,
            TokenKind.TEXT: self._text,
        }

    def read(self) -> Parsed:
        """Return what the lines hold."""
        for place, (line, tokens) in enumerate(self._lines):
            self._place = place
            if self._key and self._key.takes(line, tokens, self._ahead.opens_questions(place)):
                continue
            self._end_key()
            self._line(line.text, tokens)
        self._end_key()
        self._close()
        self._drafts.sort(key=lambda draft: draft.line)
        return Parsed(self._drafts, self._headings, self._loose)

    def _line(self, text: str, tokens: list[Token]) -> None:
        refused = ""
        for index, token in enumerate(tokens):
            if token.kind is TokenKind.NUMBER:
                refused = "" if self._number(token, index, tokens) else token.text
            elif token.kind is TokenKind.TEXT and refused:
                self._text(token._replace(text=refused + token.text))
                refused = ""
            elif token.kind is not TokenKind.BLANK:
                self._rules[token.kind](token)
        if refused and len(tokens) == 1:
            self._text(tokens[0]._replace(text=text))
        first = tokens[0].kind
        if self._draft and first not in (TokenKind.BLANK, TokenKind.SECTION, TokenKind.KIND_HEADING):
            self._draft.raw.append(text)
        self._gap = first is TokenKind.BLANK

    # --- headings and what stands between questions ---------------------------------------------------------------

    def _noise(self, token: Token) -> None:
        if self._expects_words():
            self._text(token)

    def _separator(self, _token: Token) -> None:
        if self._draft and is_complete(self._draft):
            self._close()

    def _new_section(self, token: Token) -> None:
        draft = self._draft
        unfinished = draft and not is_complete(draft) and draft.heading != QuestionKind.SHORT_ANSWER
        if self._expects_words() or (unfinished and token.confidence < _SURE_SECTION):
            self._text(token)
            return
        self._close()
        title = token.value.strip()
        if token.rule == "section_counted" and self._title:
            title = self._title + title  # a heading of two lines
        self._title = ""
        self._section = section_path(title)
        self._under_part, self._under_kind = self._heading(token), 0
        self._numbers.restart()
        self._kind = "" if token.rule in _NEW_PART else self._kind

    def _kind_heading(self, token: Token) -> None:
        if self._expects_words():
            self._text(token)
            return
        if self._draft and not self._draft.stem and not self._draft.options:
            self._draft.kind = token.value  # a number, its tag and its stem stand on a line each
            return
        self._close()
        if self._title:
            self._section = (self._title,)
        self._title = ""
        self._kind, self._word = token.value, token.text
        self._under_kind = self._heading(token)
        self._numbers.restart()

    def _heading(self, token: Token) -> int:
        self._headings.append(Heading(token.text, declared_total(plain(token.text))))
        return len(self._headings)

    def _key_heading(self, token: Token) -> None:
        draft = self._draft
        before = self._drafts[max(self._paper, len(self._drafts) - _RECENT) :]
        if draft and not is_complete(draft) and 2 * sum(map(is_complete, before)) >= len(before):
            below = self._ahead.kind_of_next(self._place)
            if below not in (TokenKind.KIND_HEADING, TokenKind.KEY_ROW, TokenKind.SECTION):
                self._answer(token._replace(text=""))  # the answer of this question stands on the next line
                return
        self._close()
        if any(not is_complete(one) for one in self._drafts[self._paper :]):
            self._key = AnswerKey(self._drafts[self._paper :])
        else:
            self._paper = len(self._drafts)

    def _key_row(self, token: Token) -> None:
        draft = self._draft
        if draft and draft.where in (Field.ANSWER, Field.EXPLANATION) and is_open(draft):
            self._text(token)
            return
        self._close()
        self._key = AnswerKey(self._drafts[self._paper :], self._kind)
        self._key.add_row(plain(token.text))

    def _end_key(self) -> None:
        if self._key:
            self._key.assign([one for one in self._drafts[self._paper :] if not is_complete(one)])
            self._paper = len(self._drafts)
            self._key = None
            self._numbers.restart()

    # --- the beginning and the end of a question --------------------------------------------------------------------

    def _number(self, token: Token, index: int, tokens: list[Token]) -> bool:
        """Begin a question with a number, or return False where the number is something else."""
        below = tokens[index + 1] if index + 1 < len(tokens) else None
        if (below.kind if below else None) not in _BEHIND_NUMBERS:
            self._note_missing(token)
            return False  # it numbers an answer or an explanation
        if any(one.kind is TokenKind.KIND_TAG for one in tokens[:3]):
            self._numbers.begin(int(token.value or 0), token.rule)
        elif not self._accepts(token, index, below.text if below else ""):
            return False
        if self._title and self._numbers.last == 1:
            self._section = (self._title,)
        self._begin(int(token.value or 0), token.rule, token.confidence)
        return True

    def _note_missing(self, token: Token) -> None:
        """Note a number in its turn that has an answer or an explanation behind it where a question should stand."""
        number = int(token.value or 0)
        if self._draft and is_complete(self._draft) and self._numbers.is_next(number, token.rule):
            self._drafts.append(Draft(self._lines[self._place][0].number, number, token.rule, raw=[token.text]))
            self._numbers.begin(number, token.rule)

    def _accepts(self, token: Token, index: int, words: str) -> bool:
        draft = self._draft
        known = token.rule in self._habits.styles or (self._kind and token.rule != "number_lone")
        known = known or token.confidence < _SLIP
        if not known or self._expects_words():
            return False
        return self._numbers.accepts(
            token,
            complete=draft is None or is_complete(draft),
            open_text=draft is not None and is_open(draft),
            long=self._kind == QuestionKind.SHORT_ANSWER,
            proof=self._ahead.proves(self._place, index),
            asking=asks(words),
        )

    def _begin(self, number: int = 0, style: str = "", confidence: float = 0.6) -> Draft:
        self._close()
        self._title = ""
        self._numbers.fresh = False
        self._draft = Draft(
            line=self._lines[self._place][0].number,
            number=number,
            style=style,
            confidence=confidence,
            heading=self._kind,
            under=(self._under_part, self._under_kind),
            word=self._word,
            section=self._section,
        )
        return self._draft

    def _close(self) -> None:
        if self._draft and (self._draft.stem or self._draft.options or self._draft.has_answer):
            self._drafts.append(self._draft)
        self._draft = None

    def _expects_words(self) -> bool:
        """Whether a letter stood alone on its line, so that whatever comes next are the words of its option."""
        draft = self._draft
        if draft is None or draft.where is not Field.OPTION or draft.options[-1].lines:
            return False
        return self._lines[self._place][1][0].kind not in (TokenKind.ANSWER, TokenKind.OWN_ANSWER)

    # --- the fields of a question -------------------------------------------------------------------------------

    def _tag(self, token: Token) -> None:
        draft = self._draft
        fresh = draft is not None and not draft.stem and not draft.options
        alone = all(one.kind is not TokenKind.TEXT for one in self._lines[self._place][1])
        late = draft is not None and not draft.kind and draft.where is Field.STEM and alone
        if draft is None or not (fresh or late):
            draft = self._begin()
        draft.kind = token.value

    def _option(self, token: Token) -> None:
        if self._draft is None:
            self._loose += 1
        elif words := fields.add_option(self._draft, token):
            self._text(token._replace(text=words))

    def _answer(self, token: Token) -> None:
        if self._draft is None:
            self._loose += 1
        elif words := fields.add_answer(self._draft, token):
            self._text(token._replace(text=words))
        self._numbers.note_item(token.text)

    def _own_answer(self, token: Token) -> None:
        if self._draft:
            fields.add_own_answer(self._draft, token)

    def _explanation(self, token: Token) -> None:
        if self._draft:
            fields.add_explanation(self._draft, token)
            self._numbers.note_item(token.text)

    def _meta(self, token: Token) -> None:
        if self._draft:
            fields.add_meta(self._draft, token)

    def _text(self, token: Token) -> None:
        draft, text = self._draft, token.text
        if draft is None:
            self._outside(text)
        elif self._expects_words():
            draft.options[-1].lines.append(text)
        elif draft.where is not Field.STEM and self._ahead.begins_question(self._place, draft, text, gap=self._gap):
            self._begin().stem.append(text)
        elif not fields.add_line(draft, text, heading_next=self._ahead.heading_next(self._place)):
            self._outside(text)

    def _outside(self, text: str) -> None:
        """Keep a line between questions: the stem of one without a number, or the title of what follows."""
        if self._draft is None and self._ahead.has_question(self._place, text):
            self._begin().stem.append(text)
            return
        self._loose += 1
        if self._draft is not None and is_complete(self._draft):
            self._close()
        if is_title(text) and self._ahead.heading_next(self._place):
            self._title = text
