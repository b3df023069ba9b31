"""PDF files whose text can be searched and copied to the right characters.

A PDF keeps glyphs, and beside each font a table of the characters that these stand for. Fonts for Chinese draw 一 and
the radical ⼀ (U+2F00) by one glyph, and Qt writes down the first character that a glyph can stand for: the radical,
which looks the same and is found by no search. Here the tables get the characters that people write. The file itself
stays as it was; the mended tables are added at its end, as PDF allows.
"""

from __future__ import annotations

import re
import unicodedata
import zlib

_PAIRS = (
    "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓"
    "⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐"
    "⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟㇏乀㇐一㇑丨㇒丿㇓丿㇔丶㇖乛㇚亅㇝乀㇟乚㇠乙"
)
"""Radicals and strokes without a decomposition of their own, each with the character it looks like (Unicode's
EquivalentUnifiedIdeograph)."""
_OTHERS = "戶户㬵胶〜～\u2329〈\u232a〉∕／‵｀·・"
"""Further pairs that Chinese fonts draw by one glyph, the earlier code point first."""
_LOOKS_LIKE = {
    **{chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0x2F00, 0x2FD6)},
    **dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True)),
    **dict(zip(_OTHERS[::2], _OTHERS[1::2], strict=True)),
}
_STREAM = re.compile(rb"(?m)^(\d+) 0 obj\s*<<(?:[^>]|>(?!>))*>>\s*stream\r?\n")
_CODE = re.compile(rb"<([0-9A-Fa-f]{4})>")
_RANGE = re.compile(rb"\[[^\]]*\]")
_SIZE = re.compile(rb"/Size (\d+)")
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_KEPT = re.compile(rb"/(?:Root|Info) \d+ 0 R|/ID \[[^\]]*\]")


def mended_text(pdf: bytes, text: str) -> bytes:
    """Return a PDF that Qt wrote of `text` with every character table saying characters of this text."""
    written = frozenset(text)
    tables = {number: fresh for number, table in _tables(pdf) if (fresh := _mended(table, written)) != table}
    return _with_objects(pdf, tables) if tables else pdf


def _tables(pdf: bytes) -> list[tuple[int, bytes]]:
    """Return the character tables with the numbers of their objects."""
    found = []
    for begin in _STREAM.finditer(pdf):
        raw = pdf[begin.end() : pdf.find(b"endstream", begin.end())]
        try:
            words = zlib.decompressobj().decompress(raw)
        except zlib.error:
            words = raw
        if b"begincmap" in words:
            found.append((int(begin[1]), words))
    return found


def _mended(table: bytes, written: frozenset[str]) -> bytes:
    """Return a character table in which what is not `written` gives way to what looks like it."""

    def code(found: re.Match[bytes]) -> bytes:
        character = chr(int(found[1], 16))
        meant = character
        while meant not in written and meant in _LOOKS_LIKE:
            meant = _LOOKS_LIKE[meant]
        return b"<" + meant.encode("utf-16-be", "surrogatepass").hex().upper().encode() + b">"

    return _RANGE.sub(lambda codes: _CODE.sub(code, codes[0]), table)


def _with_objects(pdf: bytes, objects: dict[int, bytes]) -> bytes:
    """Return `pdf` with streams in place of those of the same numbers, as an incremental update."""
    size, start = _SIZE.findall(pdf), _START.search(pdf)
    if not size or start is None:
        raise ValueError("this is no PDF as Qt writes it")
    parts, entries, end = [pdf], [], len(pdf)
    for number, words in sorted(objects.items()):
        entries.append(b"%d 1\n%010d 00000 n \n" % (number, end))
        parts.append(b"%d 0 obj\n<< /Length %d >>\nstream\n%b\nendstream\nendobj\n" % (number, len(words), words))
        end += len(parts[-1])
    kept = b"\n".join(_KEPT.findall(pdf[pdf.rfind(b"trailer") :]))
    trailer = b"trailer\n<<\n/Size %b\n/Prev %b\n%b\n>>\nstartxref\n%d\n%%%%EOF\n" % (size[-1], start[1], kept, end)
    return b"".join([*parts, b"xref\n", *entries, trailer])
