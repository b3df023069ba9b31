"""Icons drawn for this program: 20 px grid, stroke 1.5, round ends, tinted with a colour of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from studyapp.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_PATHS: dict[str, str] = {
    "today": '<circle cx="10" cy="10" r="3.2"/><path d="M10 2.6v1.6M10 15.8v1.6M2.6 10h1.6M15.8 10h1.6M4.8 4.8l1.1 1.1'
    'M14.1 14.1l1.1 1.1M15.2 4.8l-1.1 1.1M5.9 14.1l-1.1 1.1"/>',
    "practice": '<path d="M3.5 16.5l.9-3.6 8.9-8.9a1.6 1.6 0 0 1 2.3 0l.4.4a1.6 1.6 0 0 1 0 2.3l-8.9 8.9z'
    'M11.7 5.6l2.7 2.7"/>',
    "exam": '<circle cx="10" cy="11.3" r="5.9"/><path d="M10 8v3.3l2 1.4M8 2.8h4"/>',
    "mistakes": '<rect x="4" y="3" width="12" height="14" rx="1.5"/><path d="M7.8 7.8l4.4 4.4M12.2 7.8l-4.4 4.4"/>',
    "outline": '<rect x="4.5" y="2.8" width="11" height="14.4" rx="1.2"/><path d="M7.5 7h5M7.5 10h5M7.5 13h3"/>',
    "history": '<path d="M5 13.5v-3M8.4 13.5v-8M11.8 13.5v-5M15.2 13.5v-7M3 16.8h14"/>',
    "bank": '<path d="M10 3.4l7 3.4-7 3.4-7-3.4zM3.4 10.2l6.6 3.2 6.6-3.2M3.4 13.6l6.6 3.2 6.6-3.2"/>',
    "file": '<path d="M11.5 2.8H6A1.2 1.2 0 0 0 4.8 4v12A1.2 1.2 0 0 0 6 17.2h8a1.2 1.2 0 0 0 1.2-1.2V6.5z'
    'M11.5 2.8v3.7h3.7"/>',
    "lock": '<rect x="4.5" y="9" width="11" height="8" rx="1.4"/><path d="M7 9V6.4a3 3 0 0 1 6 0V9M10 12.2v1.8"/>',
    "settings": '<path d="M3 6.8h8.2M15.2 6.8H17M3 13.2h2M9 13.2h8"/><circle cx="13.2" cy="6.8" r="2"/>'
    '<circle cx="7" cy="13.2" r="2"/>',
    "menu": '<path d="M3.5 5.5h13M3.5 10h13M3.5 14.5h13"/>',
    "back": '<path d="M12 4.5L6.5 10l5.5 5.5"/>',
    "next": '<path d="M8 4.5l5.5 5.5L8 15.5"/>',
    "up": '<path d="M4.5 12L10 6.5l5.5 5.5"/>',
    "down": '<path d="M4.5 8l5.5 5.5L15.5 8"/>',
    "chevron": '<path d="M5.5 7.8L10 12.3l4.5-4.5"/>',
    "chevronRight": '<path d="M7.8 5.5l4.5 4.5-4.5 4.5"/>',
    "flag": '<path d="M4.5 17V3.5h10.6l-2.3 3.7 2.3 3.7H4.5"/>',
    "star": '<path d="M10 2.9l2.2 4.5 4.9.7-3.6 3.4.9 4.9L10 14.1l-4.4 2.3.9-4.9L2.9 8.1l4.9-.7z"/>',
    "note": '<path d="M16.2 11.2V4.6a1.2 1.2 0 0 0-1.2-1.2H5a1.2 1.2 0 0 0-1.2 1.2v10.8A1.2 1.2 0 0 0 5 16.6h5.8z'
    'M10.8 16.6v-5.4h5.4M6.8 7h6.4M6.8 10h1.8"/>',
    "report": '<path d="M10 3.2l7.2 13H2.8zM10 8.2v3.6M10 13.8v.1"/>',
    "warning": '<path d="M10 3.2l7.2 13H2.8zM10 8.2v3.6M10 13.8v.1"/>',
    "info": '<circle cx="10" cy="10" r="7.2"/><path d="M10 9.2v4.4M10 6.4v.1"/>',
    "play": '<path d="M6.5 4.2l8.6 5.8-8.6 5.8z"/>',
    "check": '<path d="M4 10.5l4 4 8-9"/>',
    "checks": '<path d="M1.8 10.9l3.3 3.4 6.6-7.6M9 13l1.2 1.3 7-7.6"/>',
    "cross": '<path d="M5 5l10 10M15 5L5 15"/>',
    "dash": '<path d="M5 10h10"/>',
    "missed": '<circle cx="10" cy="10" r="7" stroke-dasharray="3.2 2.4"/>',
    "plus": '<path d="M10 4v12M4 10h12"/>',
    "export": '<path d="M10 12.5V3.2M6.6 6.4L10 3l3.4 3.4M3.5 11.5v4.3a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1v-4.3"/>',
    "import": '<path d="M10 3v9.3M6.6 9L10 12.4 13.4 9M3.5 11.5v4.3a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1v-4.3"/>',
    "clock": '<circle cx="10" cy="10" r="7.2"/><path d="M10 5.8V10l2.8 2"/>',
    "person": '<circle cx="10" cy="6.8" r="3.2"/><path d="M3.8 16.8c.5-3.4 3-5.2 6.2-5.2s5.7 1.8 6.2 5.2"/>',
    "people": '<circle cx="7.6" cy="7" r="2.8"/><path d="M2.4 16.2c.4-3 2.5-4.6 5.2-4.6s4.8 1.6 5.2 4.6M12.6 4.4'
    'a2.8 2.8 0 0 1 0 5.2M14.4 12c1.8.6 3 2 3.2 4.2"/>',
    "folder": '<path d="M2.8 15.4V4.8a1 1 0 0 1 1-1h4l1.7 2h6.7a1 1 0 0 1 1 1v8.6a1 1 0 0 1-1 1H3.8a1 1 0 0 1-1-1z"/>',
    "copy": '<rect x="7" y="7" width="9.5" height="9.5" rx="1.2"/><path d="M13 7V4.7a1.2 1.2 0 0 0-1.2-1.2'
    'H4.7a1.2 1.2 0 0 0-1.2 1.2v7.1A1.2 1.2 0 0 0 4.7 13H7"/>',
    "grip": '<path d="M7.5 5v.1M12.5 5v.1M7.5 10v.1M12.5 10v.1M7.5 15v.1M12.5 15v.1" stroke-width="2"/>',
    "sheet": '<path d="M3.5 3.5h5v5h-5zM11.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5h5v5h-5z"/>',
    "more": '<path d="M4.5 10v.1M10 10v.1M15.5 10v.1" stroke-width="2.2"/>',
    "again": '<path d="M4 10a6 6 0 1 0 1.9-4.4L4 7.3M4 3.5v3.8h3.8"/>',
    "search": '<circle cx="8.8" cy="8.8" r="5.3"/><path d="M12.8 12.8l4 4"/>',
    "swap": '<path d="M3 10h14M5.8 7.2L3 10l2.8 2.8M14.2 7.2L17 10l-2.8 2.8"/>',
    "keyboard": '<rect x="2.5" y="5" width="15" height="10" rx="1.4"/><path d="M5.5 8.2v.1M8.5 8.2v.1M11.5 8.2v.1'
    'M14.5 8.2v.1M6.5 12h7"/>',
    "eye": '<path d="M2.4 10S5.2 5 10 5s7.6 5 7.6 5-2.8 5-7.6 5-7.6-5-7.6-5z"/><circle cx="10" cy="10" r="2.2"/>',
    "print": '<path d="M6 7V3.2h8V7M6 14H4.2a1.2 1.2 0 0 1-1.2-1.2V8.2A1.2 1.2 0 0 1 4.2 7h11.6A1.2 1.2 0 0 1 17 8.2'
    'v4.6a1.2 1.2 0 0 1-1.2 1.2H14M6 11.6h8v5.2H6z"/>',
}

ICONS: tuple[str, ...] = tuple(sorted(_PATHS))
"""The names that can be asked for."""


def svg(name: str, colour: str) -> bytes:
    """Return the icon `name` as an SVG document drawn in `colour` ("#RRGGBB")."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" fill="none" '
        f'stroke="{colour}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">{_PATHS[name]}</svg>'
    ).encode()


def draw_icon(painter: QPainter, theme: Theme, name: str, tone: str, target: QRectF) -> None:
    """Paint the icon `name` in the colour `tone` into `target` (device-independent px)."""
    QSvgRenderer(QByteArray(svg(name, theme.colour(tone)))).render(painter, target)


def icon_pixmap(theme: Theme, name: str, tone: str = "ink2", size: float = 20, ratio: float | None = None) -> QPixmap:
    """Return the icon `name`, `size` px at 100 % text, sharp on a screen of pixel `ratio` (None: the application's)."""
    side = theme.px(size)
    scale = _screen_ratio() if ratio is None else ratio
    pixmap = QPixmap(round(side * scale), round(side * scale))
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_icon(painter, theme, name, tone, QRectF(0, 0, side, side))
    painter.end()
    return pixmap


def icon(theme: Theme, name: str, tone: str = "ink2", size: float = 20) -> QIcon:
    """Return the icon `name` tinted `tone`, and `dis` where its control is disabled."""
    from PySide6.QtGui import QIcon  # start-up: most icons are drawn straight into their control

    result = QIcon(icon_pixmap(theme, name, tone, size))
    result.addPixmap(icon_pixmap(theme, name, "dis", size), QIcon.Mode.Disabled)
    return result


def _screen_ratio() -> float:
    """Return the highest pixel ratio of the screens."""
    application = QGuiApplication.instance()
    return application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
