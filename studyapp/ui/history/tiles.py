"""The four sums at the top of the page 成绩: sittings, questions, accuracy, time."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.history.view import FigureName, Tiles
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.card import Card, Hairline
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.press_area import PressArea
from studyapp.ui.wording import number_text


class _Figure(NamedTuple):
    """A figure with the unit behind it."""

    figure: Label
    unit: Label


class TilesCard(Card):
    """Shows `Tiles`, in one row or, where that is too narrow, in two; `opened` names the one that was pressed."""

    opened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the card with dashes for figures."""
        super().__init__(theme, parent=parent)
        self._theme = theme
        self._sittings = self._figure(self.tr("times", "unit of the count of sittings"))
        self._answers = self._figure(self.tr("questions", "unit of the count of answers"))
        self._accuracy = self._figure("%")
        self._hours = self._figure(self.tr("h"))
        self._minutes = self._figure(self.tr("min"))
        self._tiles = (
            self._tile(FigureName.SITTINGS, self.tr("Sittings and exams"), self._sittings),
            self._tile(FigureName.ANSWERED, self.tr("Answered"), self._answers),
            self._tile(FigureName.ACCURACY, self.tr("Accuracy"), self._accuracy),
            self._tile(FigureName.TIME, self.tr("Time spent"), self._hours, self._minutes),
        )
        self._lines = tuple(Hairline(standing=True) for _ in self._tiles[1:])
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(4))
        self.body.setContentsMargins(theme.px(16), 0, theme.px(12), 0)
        self.body.addLayout(self._grid)
        self._narrow: bool | None = None
        self.set_narrow(False)

    def show_tiles(self, tiles: Tiles) -> None:
        """Show the sums."""
        minutes = tiles.seconds // 60
        self._sittings.figure.setText(number_text(tiles.sittings))
        self._answers.figure.setText(number_text(tiles.answers))
        self._accuracy.figure.setText(str(round(tiles.right * 100 / tiles.answers)) if tiles.answers else "–")
        self._accuracy.unit.setVisible(bool(tiles.answers))
        self._hours.figure.setText(number_text(minutes // 60))
        short = 0 < tiles.seconds < 60
        self._minutes.figure.setText(str(tiles.seconds if short else minutes % 60))
        self._minutes.unit.setText(self.tr("s", "unit: seconds") if short else self.tr("min"))
        for label in self._hours:
            label.setVisible(minutes >= 60)
        for tile in self._tiles:
            tile.setEnabled(bool(tiles.answers))
            words = [label.text() for label in tile.findChildren(Label) if not label.isHidden()]
            tile.setAccessibleName(self.tr("%1: show the answers").replace("%1", " ".join(words)))

    def set_narrow(self, narrow: bool) -> None:
        """Set the tiles in two rows when `narrow`, else in one."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        across = 2 if narrow else len(self._tiles)
        for line in self._lines:
            self._grid.removeWidget(line)
            line.hide()
        for place, tile in enumerate(self._tiles):
            self._grid.removeWidget(tile)
            row, column = divmod(place, across)
            self._grid.addWidget(tile, row, 2 * column)
            if column:
                line = self._lines[place - 1]
                self._grid.addWidget(line, row, 2 * column - 1)
                line.show()
        for column in range(2 * len(self._tiles)):
            self._grid.setColumnStretch(column, 1 if column % 2 == 0 and column < 2 * across else 0)

    def _figure(self, unit: str) -> _Figure:
        small = Label(self._theme, unit, role="caption", tone="ink2")
        # The unit stands on the line of the figure, whose letters end further from the bottom.
        small.setContentsMargins(0, 0, 0, self._theme.px(4))
        large = Label(self._theme, "–", role="figure")
        # Higher than its line: where room is short the figure must not give way.
        large.setMinimumHeight(large.sizeHint().height())
        return _Figure(large, small)

    def _tile(self, which: FigureName, name: str, *figures: _Figure) -> PressArea:
        px = self._theme.px
        tile = PressArea(self._theme, name)
        tile.clicked.connect(lambda: self.opened.emit(which))
        column = QVBoxLayout(tile)
        column.setContentsMargins(px(8), px(4), px(8), px(4))
        column.setSpacing(0)
        column.addWidget(Label(self._theme, name, role="caption", tone="ink2"))
        row = QHBoxLayout()
        row.setSpacing(px(6))
        for figure, unit in figures:
            row.addWidget(figure)
            row.addWidget(unit, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        column.addLayout(row)
        for label in tile.findChildren(QWidget):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return tile
