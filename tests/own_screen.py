"""A screen of its own for each worker of the tests: Xvfb and a window manager, which gives windows their focus."""

from __future__ import annotations

import os
import subprocess
from contextlib import suppress

SCREEN = "1920x1200x24"


class OwnScreen:
    """A running X server with a window manager; `close` ends both."""

    def __init__(self) -> None:
        """Start both and point DISPLAY there; raise OSError when one of the programs is not installed."""
        read, write = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp"],
            pass_fds=[write],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as answer:
            self.display = ":" + answer.readline().strip()
        os.environ["DISPLAY"] = self.display
        self._manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def close(self) -> None:
        """End both."""
        for process in (self._manager, self._server):
            process.terminate()
            with suppress(subprocess.TimeoutExpired):
                process.wait(5)
