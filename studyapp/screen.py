"""Whether a window can be opened: Qt ends the whole process without a word when not, so it is asked before Qt is."""

from __future__ import annotations

from collections.abc import Callable, Mapping

NO_SCREEN = (
    "There is no screen to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). "
    "Start the program on a desktop, or run it with --smoke.\n"
    "没有可用的屏幕（未设置 DISPLAY 或 WAYLAND_DISPLAY）。请在桌面环境中启动本程序，或加上 --smoke 运行。"
)
NO_LIBRARY = (
    "The system library {library} is missing, without which no window can be opened. "
    "On Debian or Ubuntu run: sudo apt-get install {package}\n"
    "缺少系统库 {library}，无法打开窗口。在 Debian 或 Ubuntu 上请运行：sudo apt-get install {package}"
)
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt's X11 plugin loads beyond what importing Qt has loaded already, with the Debian package that holds it."""


def screen_problem(platform: str, environment: Mapping[str, str], loads: Callable[[str], bool] | None = None) -> str:
    """Return a sentence that says why no window can be opened on `platform` (as `sys.platform`), or "".

    `loads` tells whether a system library can be loaded; the real loader is the default.
    """
    wanted = environment.get("QT_QPA_PLATFORM", "")
    if platform != "linux" or wanted not in ("", "xcb", "wayland"):
        return ""
    if not environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY"):
        return NO_SCREEN
    if wanted == "wayland" or not environment.get("DISPLAY"):
        return ""
    for library, package in WINDOW_LIBRARIES.items():
        if not (loads or _loads)(library):
            return NO_LIBRARY.format(library=library, package=package)
    return ""


def _loads(library: str) -> bool:
    import ctypes  # start-up: only where a window of X11 is opened

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
