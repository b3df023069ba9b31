"""Character classes and the one-to-one replacements of normalising; nothing here changes the length of a text."""

from __future__ import annotations

import re
import unicodedata

from question_bank.outline.radicals import RADICALS

HANZI = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff〇々"
"""Chinese characters, for use inside a character class."""
NUMERAL = "〇零一二三四五六七八九十百两"
OPENING = "“‘「『《〈（【〔"
CLOSING = "”’」』》〉）】〕"
PARTNER = dict(zip(CLOSING, OPENING, strict=True))
STOPS = "。！？；"
"""What ends a sentence."""
WIDE = "。，、；：？！…—～·" + OPENING + CLOSING
"""Full-width punctuation, beside which a space carries no meaning."""

DROPPED = re.compile("\r(?=\n)|[\x00-\x08\x0e-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe0e\ufe0f\ufeff]")
"""Characters that nobody sees: carriage returns of line ends, controls, zero-width marks."""


def _replacements() -> dict[int, str]:
    table = {ord(char): " " for char in "\t\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))}
    table |= {ord(char): "\n" for char in "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"}
    table |= {0xFF10 + i: chr(0x30 + i) for i in range(10)}
    table |= {0xFF21 + i: chr(0x41 + i) for i in range(26)}
    table |= {0xFF41 + i: chr(0x61 + i) for i in range(26)}
    # Radicals look like the characters they stand for and come out of PDF files in their place.
    table |= RADICALS
    for code in range(0xF900, 0xFA6E):
        plain = unicodedata.normalize("NFKC", chr(code))
        if len(plain) == 1 and plain != chr(code):
            table[code] = plain
    return table | {
        ord(old): new for old, new in ("％%", "｡。", "､、", "﹑、", "﹐，", "﹔；", "﹕：", "﹖？", "﹗！", "＿_")
    }


_REPLACED = {chr(old): new for old, new in _replacements().items()}
_REPLACEABLE = re.compile(f"[{''.join(map(re.escape, _REPLACED))}]")


def replaced(text: str) -> str:
    """Return `text` with other spaces and line ends, full-width letters and digits, and look-alikes made plain."""
    # Few of them stand in a text, and `str.translate` would look up each character.
    return _REPLACEABLE.sub(lambda match: _REPLACED[match[0]], text)


_FULL = dict(zip(",;:?!", "，；：？！", strict=True))
_MARK = re.compile(r"[,;:?!]")
_PAIR = re.compile(r"\(([^()\n]*)\)|\(|\)")
_DOT = re.compile(rf"(?<=[{HANZI}”’）》])\.(?![\w.])")
_CHINESE = re.compile(f"[{HANZI}]")
CLOSED = re.compile(rf"[{STOPS}.!?;][{CLOSING}\"']*$")
"""How a text ends that ends with a sentence, perhaps behind its stop with marks that close a quotation."""


def has_hanzi(text: str) -> bool:
    """Tell whether a Chinese character stands in `text`."""
    return _CHINESE.search(text) is not None


def widen(line: str) -> str:
    """Return `line` with ASCII punctuation of Chinese text as full-width signs, one for one.

    Signs between two digits (`1,000`, `10:30`) or two Latin letters or digits (`f(x)`, `a:b`) stay, and so do all signs
    of a line without Chinese characters. ASCII quotes do not say which side they are, so only a line with an even
    number of them is taken to open and close them in turn.
    """
    if not has_hanzi(line):
        return line

    def mark(match: re.Match[str]) -> str:
        before = line[match.start() - 1 : match.start()]
        after = line[match.end() : match.end() + 1]
        latin = before.isascii() and before.isalnum() and after.isascii() and (after.isalnum() or after == "/")
        return match[0] if latin else _FULL[match[0]]

    def pair(match: re.Match[str]) -> str:
        if match[1] is None:
            return "（" if match[0] == "(" else "）"
        before = line[match.start() - 1 : match.start()] if match.start() else ""
        latin = before.isascii() and before.isalnum() and not has_hanzi(match[1])
        return match[0] if latin else f"（{match[1]}）"

    if '"' in line and line.count('"') % 2 == 0:
        pieces = line.split('"')
        line = "".join(piece + "“”"[number % 2] for number, piece in enumerate(pieces[:-1])) + pieces[-1]
    line = _PAIR.sub(pair, line)
    line = _MARK.sub(mark, line)
    # A heading number such as 一. keeps its dot; every other dot behind a Chinese character ends a sentence.
    return _DOT.sub(lambda match: "." if line[: match.start()].strip(NUMERAL + " ") == "" else "。", line)
