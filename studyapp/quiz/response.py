"""What a member gave."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Response:
    """The answer given, in the same shape as `Question.answer`.

    Choices: the texts chosen; true/false: RIGHT or WRONG; fill-in: one text for each blank; ordering: all items in the
    order given; matching: the right partner of each left item ("" for none); recitation and short answer: one text.
    `self_mark` (0 to 1) is the member's own mark of a short answer.
    """

    given: tuple[str, ...]
    self_mark: float | None = None
