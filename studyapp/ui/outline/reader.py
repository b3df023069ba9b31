"""The text column of the page 原文: the source with evidence and with what was searched for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from studyapp.ui.outline.long_column import ABOVE_EVIDENCE, ABOVE_TARGET, LongColumn
from studyapp.ui.outline.paragraph import ParagraphWidget
from studyapp.ui.outline.view import ReaderParagraph
from studyapp.ui.theme import Theme

Ranges = tuple[tuple[int, int], ...]


def _plain(theme: Theme, paragraph: ReaderParagraph, _number: int) -> ParagraphWidget:
    return ParagraphWidget(theme, paragraph)


class Reader(LongColumn):
    """Shows a document, what proves a question, and the hits of a search."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty column."""
        self._evidence: dict[int, Ranges] = {}
        self._hits: Mapping[int, Ranges] = {}
        self._current_hit: tuple[int, int] | None = None
        super().__init__(theme, _plain, parent)

    def dress(self, number: int, widget: ParagraphWidget) -> None:
        """Set evidence and hits off in a new widget."""
        widget.show_evidence(self._evidence.get(number, ()))
        self._set_hits(number, widget)

    def forget(self) -> None:
        """Forget evidence and hits of a document that is no longer there."""
        self._evidence, self._hits, self._current_hit = {}, {}, None

    def show_evidence(self, start: int, end: int) -> bool:
        """Set the raw range `[start, end)` off and scroll to it; return whether it is in the document."""
        firsts = [one.origins[0] if one.origins else -1 for one in self._paragraphs]
        found: dict[int, Ranges] = {}
        for number in range(max(0, bisect_right(firsts, start) - 1), len(self._paragraphs)):
            if firsts[number] >= end:
                break
            inside = [i for i, origin in enumerate(self._paragraphs[number].origins) if start <= origin < end]
            if inside:
                found[number] = ((inside[0], inside[-1] + 1),)
        self._evidence = found
        for number, widget in self._widgets.items():
            widget.show_evidence(found.get(number, ()))
        if found:
            number = min(found)
            self.lead_to(number, found[number][0][0], ABOVE_EVIDENCE)
        return bool(found)

    def show_hits(self, hits: Mapping[int, Ranges], current: tuple[int, int] | None) -> None:
        """Set off what was searched for, by paragraph; `current` (paragraph, place among its hits) is scrolled to."""
        self._hits, self._current_hit = hits, current
        for number, widget in self._widgets.items():
            self._set_hits(number, widget)
        if current is not None:
            number, place = current
            self.lead_to(number, hits[number][place][0], ABOVE_EVIDENCE)

    def show_section(self, section_id: bytes) -> None:
        """Scroll to the beginning of a section."""
        for number, paragraph in enumerate(self._paragraphs):
            if paragraph.section_id == section_id:
                self.lead_to(number, 0, ABOVE_TARGET)
                return

    def _set_hits(self, number: int, widget: ParagraphWidget) -> None:
        current = self._current_hit
        place = current[1] if current is not None and current[0] == number else None
        widget.show_hits(self._hits.get(number, ()), place)
