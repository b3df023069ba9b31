"""The search of the page 原文: bar, hits in the text, and the hit one stands at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from studyapp.ui.outline.find_bar import FindBar
from studyapp.ui.outline.finding import Finder, Hit, by_paragraph, first_from
from studyapp.ui.outline.reader import Reader


class Search(QObject):
    """Between the bar and the text; both belong to `page`, whose shortcuts it makes."""

    def __init__(self, page: QWidget, bar: FindBar, reader: Reader, show_text: Callable[[], None]) -> None:
        """Listen to the bar; `show_text` brings the text up where something else has its place."""
        super().__init__(page)
        self._show_text = show_text
        self._bar = bar
        self._reader = reader
        self._finder: Finder | None = None
        self._hits: tuple[Hit, ...] = ()
        self._ranges: dict[int, tuple[tuple[int, int], ...]] = {}
        self._current: int | None = None
        bar.hide()
        bar.searched.connect(self._search)
        bar.stepped.connect(self.step)
        bar.closed.connect(self.close)
        shortcuts = ((QKeySequence.StandardKey.Find, self.open), ("F3", self._on), ("Shift+F3", self._back))
        for keys, act in shortcuts:
            QShortcut(QKeySequence(keys), page, act)

    def forget(self) -> None:
        """Search anew in what the reader shows now."""
        self._finder = None
        if not self._bar.isHidden():
            self._search(self._bar.words(), self._bar.exact.isChecked())

    def open(self) -> None:
        """Show the bar with the keyboard in it; the words of the last search are still there."""
        self._show_text()
        if self._reader.isVisible():
            fresh = self._bar.isHidden()
            self._bar.show()
            self._bar.begin()
            if fresh:
                self._search(self._bar.words(), self._bar.exact.isChecked())

    def close(self) -> None:
        """Take bar and hits away; the keyboard goes back into the text, where the last hit stood."""
        if self._bar.isHidden():
            return
        self._bar.hide()
        self._hits, self._current = (), None
        self._reader.show_hits({}, None)
        self._reader.setFocus(Qt.FocusReason.TabFocusReason)

    def step(self, step: int) -> None:
        """Go on to the next hit (+1) or back (-1), round the ends of the text."""
        if self._hits:
            self._stand_at(((self._current or 0) + step) % len(self._hits))

    def _on(self) -> None:
        self._walk(1)

    def _back(self) -> None:
        self._walk(-1)

    def _walk(self, step: int) -> None:
        if self._bar.isHidden():
            self.open()
        else:
            self.step(step)

    def _search(self, words: str, exact: bool) -> None:
        if self._finder is None:
            self._finder = Finder([one.text for one in self._reader.paragraphs()])
        # From where one reads, or from the hit one stood at: the words are being typed.
        before = self._hits[self._current].paragraph if self._current is not None else self._reader.number_at_top()
        self._hits = self._finder.hits(words, exact=exact)
        self._ranges = by_paragraph(self._hits)
        if self._hits:
            self._stand_at(first_from(self._hits, before))
        else:
            self._current = None
            self._reader.show_hits({}, None)
            self._bar.show_count(None, 0)

    def _stand_at(self, place: int) -> None:
        self._current = place
        hit = self._hits[place]
        among = self._ranges[hit.paragraph].index((hit.start, hit.end))
        self._reader.show_hits(self._ranges, (hit.paragraph, among))
        self._bar.show_count(place, len(self._hits))
