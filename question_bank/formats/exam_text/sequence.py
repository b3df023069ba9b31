"""Whether a number begins the next question, or an item of a list inside one, or is part of its words.

| last question | number | where | is |
| 4 | 5 | anywhere | the next question |
| 4 | 1 | behind a heading, or a finished question with proof below | the first of a new run |
| 4 | 1 | inside a long answer | an item of a list; its 2, 3 … too |
| 4 | 7 | with options or an answer below | a question after a gap in the numbers |
"""

from __future__ import annotations

from dataclasses import dataclass

from question_bank.formats.exam_text.line import plain
from question_bank.formats.exam_text.numbers import family, number_at
from question_bank.formats.exam_text.rule import Token

_JUMP = 3
"""Numbers that may be left out between two questions that have nothing else to show."""


_INNER = ("number_parens", "number_paren", "number_han_parens")
"""Ways of numbering that are rather those of items than of questions."""


@dataclass(slots=True)
class Numbers:
    """The run of numbers while it is read."""

    last: int = 0
    style: str = ""
    fresh: bool = True
    """No question since the last heading."""
    item: int = 0
    """The last item of a list inside the question, 0 for none."""
    item_style: str = ""

    def restart(self) -> None:
        """Begin anew behind a heading."""
        self.last, self.style, self.fresh = 0, "", True
        self.item = 0

    def accepts(self, token: Token, *, complete: bool, open_text: bool, long: bool, proof: bool, asking: bool) -> bool:
        """Return whether `token` begins a question, and note it if it does.

        `complete`: the question before has all that it needs. `open_text`: words are being read that may hold a list.
        `long`: its section asks for long answers. `proof`: options, an answer or a gap follow. `asking`: the words
        behind the number read like a question.
        """
        number, style = int(token.value or 0), family(token.rule)
        if open_text and self._is_item(number, style, long=long, asking=asking, proof=proof):
            self.item, self.item_style = number, style
            return False
        if not self._is_question(number, style, token.confidence, complete=complete, open_text=open_text, proof=proof):
            return False
        self.begin(number, style)
        return True

    def note_item(self, words: str) -> None:
        """Note that `words` begin with the first item of a list."""
        number = number_at(plain(words))
        if number and number.value == 1:
            self.item, self.item_style = 1, family(number.rule.name)

    def is_next(self, number: int, style: str) -> bool:
        """Whether `number` is the one that comes next, written like the one before."""
        return not self.fresh and number == self.last + 1 and family(style) == self.style

    def begin(self, number: int, style: str) -> None:
        """Note that a question with `number` began."""
        self.last, self.style, self.fresh, self.item = number, family(style), False, 0

    def _is_item(self, number: int, style: str, *, long: bool, asking: bool, proof: bool) -> bool:
        if self.fresh:
            return False
        if self.style and style != self.style and (style in _INNER or (long and number != self.last + 1)):
            return True  # one section numbers its long questions in one way
        if self.item and number == self.item + 1 and style == self.item_style:
            if number != self.last + 1:
                return not proof
            # It could be both: the way it is written decides, then how it reads.
            return style != self.style or not (asking or proof)
        return number == 1 and not proof

    def _is_question(
        self, number: int, style: str, confidence: float, *, complete: bool, open_text: bool, proof: bool
    ) -> bool:
        if confidence < 0.5:
            return proof and not self.fresh and number == self.last + 1
        if self.fresh:
            return True
        if number == self.last + 1:
            return style == self.style or confidence >= 0.8 or proof
        if number == 1:
            return proof or (complete and not open_text)
        return proof or (style == self.style and not open_text and 0 < number - self.last <= _JUMP)
