"""HTML put together from pieces that are escaped once: text is escaped, `Markup` is taken as it is."""

from __future__ import annotations

from html import escape


class Markup(str):
    """HTML that is safe as it is."""

    __slots__ = ()


def joined(*pieces: str) -> Markup:
    """Return the pieces one after the other, those that are plain text escaped."""
    return Markup("".join(piece if isinstance(piece, Markup) else escape(piece) for piece in pieces))


def element(tag: str, content: str, look: str = "", **attributes: str) -> Markup:
    """Return the element of `tag` around `content`, of the class `look`; `aria_label` becomes `aria-label`."""
    given = {"class": look, **attributes} if look else attributes
    said = "".join(f' {name.replace("_", "-")}="{escape(value)}"' for name, value in given.items())
    return Markup(f"<{tag}{said}>{joined(content)}</{tag}>")
