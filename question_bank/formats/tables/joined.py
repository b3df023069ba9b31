"""Several texts in one cell, so that each comes back as it was."""

from __future__ import annotations

from collections.abc import Iterable

_READ = {"n": "\n", "r": "\r"}


def joined(texts: Iterable[str], sign: str) -> str:
    """Return `texts` with `sign` between them; what could be taken for a sign or an end of a line is escaped."""
    return sign.join(_escaped(text, sign) for text in texts)


def parted(text: str, sign: str) -> tuple[str, ...]:
    """Return the texts that `joined` put together; "" holds none."""
    if not text:
        return ()
    if "\\" not in text:
        return tuple(text.split(sign))
    pieces, piece, place = [], "", 0
    while place < len(text):
        if text[place] == "\\" and place + 1 < len(text):
            follows = text[place + 1]
            piece += _READ.get(follows, follows)
            place += 2
        elif text[place] == sign:
            pieces.append(piece)
            piece = ""
            place += 1
        else:
            piece += text[place]
            place += 1
    return (*pieces, piece)


def _escaped(text: str, sign: str) -> str:
    text = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")
    return text if sign == "\n" else text.replace(sign, "\\" + sign)
