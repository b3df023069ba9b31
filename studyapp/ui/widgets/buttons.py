"""Buttons: primary, secondary, quiet and link, each with optional icon and key cap drawn to the pixel."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.icon import draw_icon
from studyapp.ui.widgets.key_cap import draw_key_cap, key_cap_size, key_caps_shown

_HEIGHTS = {"small": 32, "header": 36, "normal": 40, "large": 44, "today": 56}
_PADDING = {"small": 12, "header": 16, "normal": 16, "large": 16, "today": 26}
_ROLES = {"small": "caption", "today": "title3"}
_MINIMUM = 72


class Button(QPushButton):
    """A button whose frame and content (icon, words, key cap) are drawn here, to the pixel.

    It takes the focus by keyboard only, so that the ring shows where somebody needs it. `icon_name` is a name of
    `icon.ICONS`; `key` a cap that is drawn, not a shortcut that is set.
    """

    kind = "secondary"

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        icon_name: str = "",
        key: str = "",
        size: str = "normal",
        checkable: bool = False,
        trailing: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the button; `trailing` names an icon that stands after the words."""
        super().__init__(text, parent)
        self._theme = theme
        self._icon_name = icon_name
        self._trailing = trailing
        self._key = key
        self._size = size
        self.setProperty("kind", self.kind)
        self.setFont(theme.font(_ROLES.get(size, "body"), bold=self._bold()))
        self.setFixedHeight(theme.px(_HEIGHTS[size]))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCheckable(checkable)
        # Enter is a key of the pages; a button that is not focused must not catch it.
        self.setAutoDefault(False)

    def set_icon_name(self, name: str) -> None:
        """Draw another icon ("": none)."""
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def set_key(self, key: str) -> None:
        """Draw another key cap ("": none)."""
        self._key = key
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for icon, words and cap with their gaps (Qt override)."""
        content = sum(width for width in self._widths()) + self._theme.px(8) * (len(self._widths()) - 1)
        width = content + 2 * self._theme.px(self._padding())
        # Words make a button, so it has a least width; a lone icon is as wide as it is high.
        least = self.height_px() if not self.text() else self._theme.px(self._least())
        return QSize(max(width if self.text() else least, least), self.height_px())

    def minimumSizeHint(self) -> QSize:
        """Never cut the words (Qt override)."""
        return self.sizeHint()

    def height_px(self) -> int:
        """Return the height of the button in px."""
        return self._theme.px(_HEIGHTS[self._size])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, then the content in the middle (Qt override)."""
        del event
        painter = QPainter(self)
        self._draw_frame(painter)
        self._draw_content(painter)

    def _draw_frame(self, painter: QPainter) -> None:
        # Not through QStyle: its enumerations alone take a tenth of what the start of the program may.
        theme = self._theme
        fill, edge = self._frame()
        width = 1
        if self.hasFocus():
            edge, width = "focus", 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.qcolour(edge), width) if edge else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(theme.qcolour(fill) if fill else Qt.BrushStyle.NoBrush)
        inset = width / 2 if edge else 0
        radius = theme.px(6)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)

    def _state(self) -> str:
        """Return off, down, hover or rest."""
        if not self.isEnabled():
            return "off"
        return "down" if self.isDown() else "hover" if self.underMouse() else "rest"

    def _frame(self) -> tuple[str, str]:
        """Return the tokens of fill and border ("": none)."""
        return {
            "off": ("", "line"),
            "down": ("line", "line2"),
            "hover": ("sunken", "line2"),
            "rest": ("surface", "line2"),
        }[self._state()]

    def _draw_content(self, painter: QPainter) -> None:
        theme = self._theme
        token = self._token()
        gap = theme.px(8)
        widths = self._widths()
        left = (self.width() - sum(widths) - gap * (len(widths) - 1)) / 2
        middle = self.height() / 2
        side = self._icon_side()
        if self._icon_name:
            draw_icon(painter, theme, self._icon_name, token, QRectF(left, middle - side / 2, side, side))
            left += side + gap
        if self.text():
            painter.setFont(self.font())
            painter.setPen(theme.qcolour(token))
            width = self._text_width()
            painter.drawText(
                QRectF(left, 0, width + 1, self.height()),
                int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextSingleLine),
                self.text().replace("&", ""),
            )
            left += width + gap
        if self._trailing:
            draw_icon(painter, theme, self._trailing, token, QRectF(left, middle - side / 2, side, side))
            left += side + gap
        if self._cap_shown():
            cap = key_cap_size(theme, self._key)
            target = QRectF(left, middle - cap.height() / 2, cap.width(), cap.height())
            draw_key_cap(painter, theme, self._key, target, self._cap_border(), theme.qcolour(token))

    def _widths(self) -> list[int]:
        """Return the widths of the parts in px, from left to right."""
        widths = []
        if self._icon_name:
            widths.append(self._icon_side())
        if self.text():
            widths.append(self._text_width())
        if self._trailing:
            widths.append(self._icon_side())
        if self._cap_shown():
            widths.append(key_cap_size(self._theme, self._key).width())
        return widths or [0]

    def _text_width(self) -> int:
        return QFontMetrics(self.font()).horizontalAdvance(self.text().replace("&", ""))

    def _cap_shown(self) -> bool:
        return bool(self._key) and key_caps_shown(self._theme)

    def _icon_side(self) -> int:
        return self._theme.px(16 if self._size == "small" else 20)

    def _padding(self) -> int:
        return _PADDING[self._size]

    def _least(self) -> int:
        return 0 if self._size == "small" else _MINIMUM

    def _bold(self) -> bool:
        return False

    def _token(self) -> str:
        return "ink" if self.isEnabled() else "dis"

    def _cap_border(self) -> QColor:
        return self._theme.qcolour("line2")


class PrimaryButton(Button):
    """The one action of a page, in the accent; at most one is visible on a page."""

    kind = "primary"

    def _bold(self) -> bool:
        return True

    def _frame(self) -> tuple[str, str]:
        return {"off": "line", "down": "accentP", "hover": "accentH", "rest": "accent"}[self._state()], ""

    def _token(self) -> str:
        return "onAccent" if self.isEnabled() else "dis"

    def _cap_border(self) -> QColor:
        colour = self._theme.qcolour(self._token())
        colour.setAlphaF(0.45)
        return colour


class SecondaryButton(Button):
    """Any other action."""


class QuietButton(Button):
    """An action that keeps out of the way; when checked its word should change as well."""

    kind = "quiet"

    def _frame(self) -> tuple[str, str]:
        state = self._state()
        on_canvas = self.property("ground") == "canvas"
        hover, down = ("line", "line2") if on_canvas else ("sunken", "line")
        fill = {"hover": hover, "down": down}.get(state, "")
        return (fill or "sunken", "line2") if self.isChecked() else (fill, "")

    def _token(self) -> str:
        if not self.isEnabled():
            return "dis"
        return "ink" if self.isChecked() else "ink2"


class LinkButton(Button):
    """A place to go to, written as a link."""

    kind = "link"

    def __init__(self, theme: Theme, text: str = "", *, size: str = "normal", parent: QWidget | None = None) -> None:
        """Make the link; only links have the hand cursor."""
        super().__init__(theme, text, size=size, parent=parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _padding(self) -> int:
        return 4

    def _least(self) -> int:
        return 0

    def _frame(self) -> tuple[str, str]:
        return "", ""

    def _token(self) -> str:
        return "good" if self.isEnabled() else "dis"


class IconButton(QuietButton):
    """A quiet button without words; `name` is told to screen readers and in the tool tip."""

    def __init__(
        self, theme: Theme, icon_name: str, name: str, *, size: str = "header", parent: QWidget | None = None
    ) -> None:
        """Make the button, as wide as it is high."""
        super().__init__(theme, "", icon_name=icon_name, size=size, parent=parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedWidth(self.height_px())
