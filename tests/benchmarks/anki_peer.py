"""Anki as a peer: installed into an environment of its own, run as a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ANKI = "anki==26.9.3"


class Anki:
    """Anki in a process and an environment of its own, which is made once and kept in the cache folder."""

    def __init__(self, folder: Path, cards: int) -> None:
        """Start it on a new collection."""
        script = Path(__file__).with_name("anki_answers.py")
        command = [str(environment(ANKI)), str(script), str(folder / "collection.anki2"), str(cards)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.stdin, self.stdout = self.process.stdin, self.process.stdout
        assert json.loads(self.stdout.readline()) == {"synchronous": 2}, "Anki commits at synchronous FULL"

    def answer(self, count: int) -> dict[str, list[float]]:
        """Answer `count` cards and return the seconds that each took."""
        self.stdin.write(f"{count}\n")
        self.stdin.flush()
        seconds: dict[str, list[float]] = json.loads(self.stdout.readline())
        return seconds

    def close(self) -> None:
        """Let it end."""
        self.stdin.close()
        self.process.wait()


def environment(requirement: str) -> Path:
    """Return the Python of an environment with `requirement`, kept in the cache folder and made when missing."""
    from platformdirs import user_cache_path

    folder = user_cache_path("studyapp-benchmarks") / requirement.replace("==", "-")
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    done = folder / "installed"
    if not done.exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", requirement], check=True)
        done.touch()
    return python
