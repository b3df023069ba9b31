"""Whether a number begins the next question, or an item of a list inside one, or is part of its words.

| last question | number | where | is |
| 4 | 5 | anywhere | the next question |
| 4 | 1 | behind a heading, or a finished question with proof below | the first of a new run |
| 4 | 1 | inside a long answer | an item of a list; its 2, 3 … too |
| 4 | 7 | with options or an answer below | a question after a gap in the numbers |
"""

from __future__ import annotations

from dataclasses import dataclass

from question_bank.formats.exam_text.rule import Token

_JUMP = 3
"""Numbers that may be left out between two questions that have nothing else to show."""


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

    def accepts(self, token: Token, *, complete: bool, open_text: bool, proof: bool, asking: bool) -> bool:
        """Return whether `token` begins a question, and note it if it does.

        `complete`: the question before has all that it needs. `open_text`: words are being read that may hold a list.
        `proof`: options, an answer or a gap follow. `asking`: the words behind the number read like a question.
        """
        number, style = int(token.value or 0), token.rule
        if self._is_item(number, style, asking=asking, proof=proof, open_text=open_text):
            self.item, self.item_style = number, style
            return False
        if not self._is_question(number, style, token.confidence, complete=complete, open_text=open_text, proof=proof):
            return False
        self.begin(number, style)
        return True

    def begin(self, number: int, style: str) -> None:
        """Note that a question with `number` began."""
        self.last, self.style, self.fresh, self.item = number, style, False, 0

    def _is_item(self, number: int, style: str, *, asking: bool, proof: bool, open_text: bool) -> bool:
        if self.fresh or not open_text:
            return False
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
            return proof and number in (self.last + 1, 1)
        if self.fresh:
            return True
        if number == self.last + 1:
            return style == self.style or confidence >= 0.8 or proof
        if number == 1:
            return proof or (complete and not open_text)
        return proof or (style == self.style and not open_text and 0 < number - self.last <= _JUMP)
