"""One paragraph of a Word document: its words as the reader of the finished document sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from question_bank.outline.office_package import attribute, child, local_name

if TYPE_CHECKING:
    from lxml.etree import _Element

_SIGNS = {"tab": " ", "ptab": " ", "cr": "\n", "noBreakHyphen": "-"}
# Deleted and moved words, phonetic guides, field instructions, notes and what holds no words.
_SKIPPED = frozenset(
    (
        "", "del", "moveFrom", "delText", "instrText", "delInstrText", "rt", "rPr", "pPr", "sdtPr", "sdtEndPr",
        "softHyphen", "footnoteReference", "endnoteReference", "commentReference", "annotationRef", "sym", "object",
        "smartTagPr", "customXmlPr", "tblPr", "fldData",
    )
)  # fmt: skip


_PICTURES = frozenset(("blip", "imagedata", "object"))


class Signs(NamedTuple):
    """What stands in the words for what is no word: a picture, a formula, the ends of underlined words."""

    picture: str = ""
    formula: str = ""
    underlined: str = ""
    underlined_end: str = ""


NO_SIGNS = Signs()


class Words(NamedTuple):
    """The words of a paragraph, line feeds for its soft line breaks, and the text boxes anchored in it."""

    words: str
    boxes: tuple[_Element, ...]


def words_of(paragraph: _Element, signs: Signs = NO_SIGNS) -> Words:
    """Return the words of `paragraph` with insertions, without deletions and hidden text, with `signs` where asked."""
    pieces: list[str] = []
    boxes: list[_Element] = []
    _collect(paragraph, pieces, boxes, signs)
    return Words("".join(pieces), tuple(boxes))


def _collect(parent: _Element, pieces: list[str], boxes: list[_Element], signs: Signs) -> None:
    for one in parent:
        name = local_name(one)
        if name in _PICTURES and signs.picture:
            pieces.append(signs.picture)
        elif name == "oMath" and signs.formula:
            _collect(one, pieces, boxes, NO_SIGNS)
            pieces.append(signs.formula)
        elif name == "r" and signs.underlined and _underlined(one) and not _hidden(one):
            pieces.append(signs.underlined)
            _collect(one, pieces, boxes, signs)
            pieces.append(signs.underlined_end)
        elif name == "t":
            pieces.append((one.text or "").replace("\n", " "))
        elif name in _SIGNS:
            pieces.append(_SIGNS[name])
        elif name == "br":
            # Page and column breaks do not part words.
            pieces.append("\n" if attribute(one, "type") in (None, "textWrapping") else "")
        elif name == "txbxContent":
            boxes.append(one)
        elif name == "AlternateContent":
            _collect_alternative(one, pieces, boxes, signs)
        elif name == "r" and _hidden(one):
            continue
        elif name not in _SKIPPED:
            _collect(one, pieces, boxes, signs)


def _collect_alternative(parent: _Element, pieces: list[str], boxes: list[_Element], signs: Signs) -> None:
    """Take the first alternative that holds anything: the others say the same for older programs."""
    for one in parent:
        before = len(pieces) + len(boxes)
        _collect(one, pieces, boxes, signs)
        if len(pieces) + len(boxes) > before:
            return


def _hidden(run: _Element) -> bool:
    mark = child(run, "rPr", "vanish")
    return mark is not None and attribute(mark, "val") not in ("0", "false", "off")


def mark_is_deleted(properties: _Element | None) -> bool:
    """Tell whether the end of the paragraph with `properties` is deleted, so that the next one goes on with it."""
    return child(properties, "rPr", "del") is not None


def _underlined(run: _Element) -> bool:
    mark = child(run, "rPr", "u")
    return mark is not None and attribute(mark, "val") not in ("none", "0", "false")
