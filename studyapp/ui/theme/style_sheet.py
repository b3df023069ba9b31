"""The one Qt style sheet: a template whose colours (`@token`) and lengths (`12px`) are filled from the theme.

Lengths above the border limit grow with the text. Where a style sheet counts content only, the two borders are taken
off in the template: `38px` content + 2 × 1 px border = a button 40 high. Fonts of labels are set here by their `type`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from studyapp.ui.theme.tokens import BORDER_LIMIT, ROLES

_TEMPLATE = """
QMainWindow, QDialog, QWidget[page="true"] { background: @canvas; }

QLabel { background: transparent; }
QLabel[tone="ink2"] { color: @ink2; }
QLabel[tone="ink3"] { color: @ink3; }
QLabel[tone="dis"] { color: @dis; }
QLabel[tone="good"] { color: @good; }
QLabel[tone="warn"] { color: @warn; }
QLabel[tone="accent"] { color: @accentX; }

QFrame[kind="card"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[kind="panel"] { background: @surface; border: none; }
QFrame[kind="overlay"] { background: @surface; border: 1px solid @ctl; border-radius: 8px; }
QFrame[kind="bar"] { background: @surface; border: none; }
QFrame[kind="bar"][edge="bottom"] { border-bottom: 1px solid @line; }
QFrame[kind="bar"][edge="top"] { border-top: 1px solid @line; }
QFrame[kind="rail"] { background: @rail; border: none; border-right: 1px solid @line; }
QFrame[kind="line"] { background: @line; border: none; }
QFrame[kind="time"] { background: @surface; border: 1px solid @line2; border-radius: 6px; }
QFrame[kind="time"][tone="warn"] { border: 2px solid @warn; }
QFrame[kind="time"][tone="last"] { background: @warnT; border: 2px solid @warn; }
QFrame[kind="notice"] { background: @surface; border: 1px solid @line2; border-radius: 6px; }
QFrame[kind="notice"][tone="good"] { background: @goodT; border-color: @goodL; }
QFrame[kind="notice"][tone="warn"] { background: @warnT; border-color: @warnL; }

QPushButton { background: @surface; border: 1px solid @line2; border-radius: 6px; color: @ink; padding: 0 16px; }
QPushButton:hover { background: @sunken; }
QPushButton:pressed { background: @line; }
QPushButton:focus { border: 2px solid @focus; padding: 0 15px; }
QPushButton:disabled { background: transparent; border-color: @line; color: @dis; }
QDialogButtonBox QPushButton, QMessageBox QPushButton { min-height: 38px; min-width: 38px; }
QDialogButtonBox QPushButton:focus, QMessageBox QPushButton:focus { min-height: 36px; }
QPushButton[kind="primary"] { background: @accent; border: 1px solid @accent; color: @onAccent; font-weight: 700; }
QPushButton[kind="primary"]:hover { background: @accentH; border-color: @accentH; }
QPushButton[kind="primary"]:pressed { background: @accentP; border-color: @accentP; }
QPushButton[kind="primary"]:focus { border: 2px solid @focus; }
QPushButton[kind="primary"]:disabled { background: @line; border-color: @line; color: @dis; }
QPushButton[kind="quiet"], QPushButton[kind="link"] { background: transparent; border: 1px solid transparent;
  color: @ink2; }
QPushButton[kind="quiet"]:hover { background: @sunken; }
QPushButton[kind="quiet"][ground="canvas"]:hover { background: @line; }
QPushButton[kind="quiet"]:pressed { background: @line; }
QPushButton[kind="quiet"][ground="canvas"]:pressed { background: @line2; }
QPushButton[kind="quiet"]:checked { background: @sunken; border: 1px solid @line2; color: @ink; }
QPushButton[kind="quiet"]:focus, QPushButton[kind="link"]:focus { border: 2px solid @focus; }
QPushButton[kind="link"] { color: @good; padding: 0 4px; }
QPushButton[kind="quiet"]:disabled, QPushButton[kind="link"]:disabled { color: @dis; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDateEdit, QTimeEdit, QComboBox { background: @surface; color: @ink;
  border: 1px solid @ctl; border-radius: 6px; selection-background-color: @ink; selection-color: @surface; }
QLineEdit, QSpinBox, QDateEdit, QTimeEdit { min-height: 34px; padding: 0 10px; }
QPlainTextEdit, QTextEdit { padding: 8px 10px; }
QLineEdit:focus, QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus { border: 2px solid @focus; padding: 0 9px;
  min-height: 32px; }
QLineEdit[big="true"] { min-height: 54px; padding: 0 16px; font-size: 20px; }
QLineEdit[big="true"]:focus { min-height: 52px; padding: 0 15px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @focus; padding: 7px 9px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QSpinBox:disabled, QComboBox:disabled {
  background: transparent; border-color: @line; color: @dis; }
QTextBrowser, QTextEdit[kind="plain"], QPlainTextEdit[kind="plain"] { background: transparent; border: none;
  padding: 0; }
QTextBrowser:focus, QTextEdit[kind="plain"]:focus { border: none; padding: 0; }

QComboBox { border-color: @line2; min-height: 34px; padding: 0 8px 0 12px; }
QComboBox:hover { background: @sunken; }
QComboBox:focus { border: 2px solid @focus; padding: 0 7px 0 11px; min-height: 32px; }
QComboBox::drop-down { border: none; width: 24px; subcontrol-position: right center; }
QComboBox::down-arrow { image: none; width: 0; }
QComboBox QAbstractItemView { background: @surface; color: @ink; border: 1px solid @ctl; outline: none;
  padding: 4px; selection-background-color: @sunken; selection-color: @ink; }
QComboBox QAbstractItemView::item { min-height: 36px; padding: 0 10px; }

QMenu { background: @surface; color: @ink; border: 1px solid @ctl; padding: 4px; }
QMenu::item { min-height: 24px; padding: 6px 20px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @sunken; }
QMenu::item:disabled { color: @dis; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QToolTip { background: @surface; color: @ink; border: 1px solid @ctl; padding: 6px 10px; }

QScrollArea, QScrollArea > QWidget > QWidget[scrolled="true"] { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @line2; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: @ctl; }
QScrollBar::handle:vertical { min-height: 40px; }
QScrollBar::handle:horizontal { min-width: 40px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }

QAbstractItemView { background: transparent; color: @ink; border: none; outline: none; gridline-color: @line;
  selection-background-color: @sunken; selection-color: @ink; alternate-background-color: @sunken; }
QTableView::item { border: none; border-bottom: 1px solid @line; padding: 0 8px; }
QTableView::item:hover, QTreeView::item:hover, QListView::item:hover { background: @sunken; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { background: @sunken; color: @ink; }
QTreeView::item { border: none; min-height: 38px; }
QTreeView[kind="sections"]::item { background: transparent; }
QTreeView::branch { background: transparent; border-image: none; image: none; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: @sunken; color: @ink3; border: none; border-bottom: 1px solid @line;
  min-height: 33px; padding: 0 8px; font-size: 13px; font-weight: 400; }
QHeaderView::section:hover { color: @ink; }
QTableCornerButton::section { background: @sunken; border: none; }

QTabBar::tab { background: transparent; color: @ink2; border: none; border-bottom: 2px solid transparent;
  min-height: 38px; margin-right: 24px; padding: 0; }
QTabBar::tab:selected { color: @ink; font-weight: 700; border-bottom: 2px solid @ink; }
QSplitter::handle { background: @line; }
QProgressBar { background: @line; border: none; border-radius: 2px; max-height: 4px; min-height: 4px;
  color: transparent; }
QProgressBar::chunk { background: @good; border-radius: 2px; }
"""

_FILLED = re.compile(r"@(\w+)|\b(\d+)px")


def style_sheet(colours: Mapping[str, str], scale: float) -> str:
    """Fill the template with `colours` (token to "#RRGGBB") and lengths multiplied by `scale`."""

    def fill(match: re.Match[str]) -> str:
        token, length = match.groups()
        if token:
            return colours[token]
        number = int(length)
        return f"{number if number <= BORDER_LIMIT else round(number * scale)}px"

    return _FILLED.sub(fill, _TEMPLATE + _label_types())


def _label_types() -> str:
    """Return one rule for each role of type, so that a plain QLabel can say `type` instead of setting a font."""
    return "".join(
        f'QLabel[type="{name}"] {{ font-size: {role.size}px; font-weight: {700 if role.bold else 400}; }}\n'
        for name, role in ROLES.items()
    )
