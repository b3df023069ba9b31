"""A question while its lines are read: every piece as it stands in the file, nothing decided yet."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto


class Field(Enum):
    """Where a line without a mark of its own belongs."""

    NONE = auto()
    STEM = auto()
    OPTION = auto()
    ANSWER = auto()
    OWN_ANSWER = auto()
    EXPLANATION = auto()
    META = auto()


@dataclass(slots=True)
class Option:
    """One option: its letter and its lines, and the rule that read the letter."""

    letter: str
    lines: list[str]
    rule: str

    @property
    def words(self) -> str:
        """The lines as one text."""
        return joined(self.lines)


@dataclass(slots=True)
class Draft:
    """One question; lists hold lines.

    `kind` is what its own tag says, `heading` what the heading over it says, whose words are `word`. `under` are the
    numbers of the headings of its part and of its kind.
    """

    line: int
    number: int = 0
    style: str = ""
    confidence: float = 0.6
    kind: str = ""
    heading: str = ""
    under: tuple[int, int] = (0, 0)
    word: str = ""
    section: tuple[str, ...] = ()
    stem: list[str] = field(default_factory=list)
    options: list[Option] = field(default_factory=list)
    answer: list[str] | None = None
    answer_rule: str = ""
    own: list[str] | None = None
    explanation: list[str] = field(default_factory=list)
    meta: list[tuple[str, str]] = field(default_factory=list)
    raw: list[str] = field(default_factory=list)
    where: Field = Field.STEM
    fault: str = ""

    @property
    def has_answer(self) -> bool:
        """Whether a line says what is right, or what somebody answered."""
        return any(line.strip() for line in (self.answer or [])) or any(line.strip() for line in (self.own or []))

    @property
    def marked_kind(self) -> str:
        """The kind that a tag or a heading says, "" where none does."""
        return self.kind or self.heading


_ENDS = frozenset("。．.;；:：!！?？…)）”\"'】")
_STARTS = frozenset("①②③④⑤⑥⑦⑧⑨⑩(（•·-")


def joined(lines: list[str], *, always_break: bool = False) -> str:
    """Return `lines` as one text: a line that was only broken for its length goes on without a break."""
    text = ""
    for line in lines:
        if not line:
            continue
        if not text:
            text = line
        elif always_break or text[-1] in _ENDS or line[0] in _STARTS or line[0].isdigit():
            text += "\n" + line
        elif text[-1].isascii() and text[-1].isalnum() and line[0].isascii() and line[0].isalnum():
            text += " " + line
        else:
            text += line
    return text
