r"""The grammar of GIFT: blocks between empty lines, escapes, the parts of a block, the answers between braces.

| in the file | is |
| `\~ \= \# \{ \} \: \\ \n` | that character, and a line end |
| `// …` | a comment, which may hold `[id:…]` and `[tag:…]` |
| `$CATEGORY: a/b` | the category of what follows |
| `::name:: [format] text { answers } more text` | a question |
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_ESCAPED = "\\~=#{}:n"
_ESCAPE = re.compile(r"\\([\\~=#{}:n])")
# While a text is taken apart, its escaped characters are halves of characters, which stand in no text.
_HIDDEN = {character: chr(0xDC10 + place) for place, character in enumerate(_ESCAPED)}
_SHOWN = str.maketrans({hidden: "\n" if character == "n" else character for character, hidden in _HIDDEN.items()})
_SPECIAL = re.compile(r"[\\~=#{}:\n]")
_CATEGORY = re.compile(r"\s*\$CATEGORY\s*:\s*(.*)", re.IGNORECASE)
_NAMED = re.compile(r"\s*::.*?::", re.DOTALL)
_NAME = re.compile(r"\s*::(.*?)::", re.DOTALL)
_FORMAT = re.compile(r"\s*\[(html|plain|moodle|markdown)\]")
_ID = re.compile(r"\[id:([^\]]+)\]")
_TAG = re.compile(r"\[tag:([^\[\]<>]+)\]")
_WEIGHT = re.compile(r"\s*%\s*(-?\d+(?:[.,]\d+)?)\s*%")
_ANSWER = re.compile(r"~\s*=|[~=]")
_BRACES = re.compile(r"\{([^{}]*)\}")


class Block(NamedTuple):
    """What stands between two empty lines: `text` with its escapes hidden, and what was said before it."""

    line: int
    text: str
    category: str = ""
    id: str = ""
    tags: tuple[str, ...] = ()


class Parts(NamedTuple):
    """A block taken apart: texts and, between each two of them, the answers that stood in braces there."""

    name: str
    format: str
    texts: tuple[str, ...]
    answers: tuple[str, ...]
    unclosed: bool


class Answer(NamedTuple):
    """One answer of a list: its sign, its weight in per cent where it has one, its format, text and feedback."""

    sign: str
    weight: float | None
    format: str
    text: str
    feedback: str

    @property
    def worth(self) -> float:
        """What it is worth in per cent."""
        return self.weight if self.weight is not None else 100.0 if self.sign == "=" else 0.0


def hide(text: str) -> str:
    """Return `text` with its escaped characters hidden, so that all others are signs of the grammar."""
    return _ESCAPE.sub(lambda found: _HIDDEN[found[1]], text)


def show(text: str) -> str:
    """Return a part of a hidden text as it reads."""
    return text.translate(_SHOWN)


def escape(text: str) -> str:
    """Return `text` as it is written in GIFT."""
    return _SPECIAL.sub(lambda found: "\\n" if found[0] == "\n" else "\\" + found[0], text)


def blocks(text: str) -> Iterator[Block]:
    """Yield the blocks of a GIFT file in order."""
    reader = _Reader()
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), start=1):
        yield from reader.line(number, line)
    yield from reader.end()


class _Reader:
    """Gathers lines into blocks; an empty line ends one unless its braces are open."""

    def __init__(self) -> None:
        self._category = ""
        self._id = ""
        self._tags: tuple[str, ...] = ()
        self._lines: list[tuple[int, str]] = []
        self._open = False
        self._answered = False

    def line(self, number: int, raw: str) -> Iterator[Block]:
        """Take one line, and yield the blocks that it ends."""
        line = hide(raw)
        bare = line.strip()
        if bare.startswith("//"):
            self._comment(bare)
            return
        category = _CATEGORY.match(raw)
        if category or (_NAMED.match(line) and (self._answered or self._open) and self._lines):
            yield from self.end()
        if category:
            self._category = category[1].strip()
            return
        if not bare and not self._open:
            yield from self.end()
            self._id, self._tags = "", ()
            return
        if self._open and "{" in line.partition("}")[0]:
            yield from self.end()
        if bare or self._lines:
            self._lines.append((number, line))
        for sign in re.findall(r"[{}]", line):
            self._answered |= sign == "}" and self._open
            self._open = sign == "{"

    def end(self) -> Iterator[Block]:
        """Yield what has been gathered; when braces stayed open over empty lines, as if those had ended blocks."""
        if self._open and any(not line.strip() for _, line in self._lines):
            lines, self._lines, self._open = self._lines, [], False
            found: list[tuple[int, str]] = []
            for number, line in (*lines, (0, "")):
                if line.strip():
                    found.append((number, line))
                elif found:
                    yield self._made(found)
                    found = []
        elif self._lines:
            yield self._made(self._lines)
        self._lines, self._open, self._answered = [], False, False

    def _made(self, lines: list[tuple[int, str]]) -> Block:
        block = Block(lines[0][0], "\n".join(line for _, line in lines), self._category, self._id, self._tags)
        self._id, self._tags = "", ()
        return block

    def _comment(self, line: str) -> None:
        shown = show(line)
        found = _ID.search(shown)
        self._id = found[1].strip() if found else self._id
        self._tags += tuple(tag.strip() for tag in _TAG.findall(shown))


def parts(text: str) -> Parts:
    """Take the text of a block apart."""
    name = _NAME.match(text)
    rest = text[name.end() :] if name else text
    format_ = _FORMAT.match(rest)
    rest = rest[format_.end() :] if format_ else rest
    pieces = _BRACES.split(rest)
    texts, answers = tuple(pieces[::2]), tuple(pieces[1::2])
    unclosed = any("{" in piece for piece in texts)
    return Parts(show(name[1]).strip() if name else "", format_[1] if format_ else "", texts, answers, unclosed)


def format_of(text: str) -> tuple[str, str]:
    """Return the format that `text` begins with in brackets ("" for none), and the rest."""
    found = _FORMAT.match(text)
    return (found[1], text[found.end() :]) if found else ("", text)


def general_feedback(answers: str) -> tuple[str, str]:
    """Return the answers without the feedback on the whole question, and that feedback."""
    before, _, after = answers.partition("####")
    return before, after.strip()


def answer_list(text: str) -> tuple[str, tuple[Answer, ...]]:
    """Return what stands before the first answer, and the answers, each begun by ~ or = or both."""
    signs = list(_ANSWER.finditer(text))
    if not signs:
        return text, ()
    ends = [sign.start() for sign in signs[1:]] + [len(text)]
    found = tuple(
        _answer("=" if "=" in sign[0] else "~", text[sign.end() : end]) for sign, end in zip(signs, ends, strict=True)
    )
    return text[: signs[0].start()], tuple(one for one in found if one.text.strip() or one.feedback)


def _answer(sign: str, text: str) -> Answer:
    weight = _WEIGHT.match(text)
    rest = text[weight.end() :] if weight else text
    before, _, feedback = rest.partition("#")
    format_, before = format_of(before)
    return Answer(sign, float(weight[1].replace(",", ".")) if weight else None, format_, before.strip(), feedback)
