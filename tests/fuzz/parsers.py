"""Looks for bytes at which the reader of a format fails, with atheris, which is no dependency of the program.

    python -m venv fuzzing && fuzzing/bin/pip install atheris -e .
    fuzzing/bin/python -m tests.fuzz.parsers csv --seconds 600 --folder found

The first argument names a format of the registry ("json", "gift", "excel", "word" …); its reader gets every input,
whatever the content looks like. Bytes at which it breaks its promise are kept in the folder; given as further arguments
they are tried again, for which atheris is not needed.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import tempfile
from pathlib import Path
from typing import Any

LONGEST = 1 << 16
SLOWEST = 20
"""Seconds that one input may take."""


def main() -> None:
    """Read the command line and let atheris look."""
    parser = argparse.ArgumentParser(description="Looks for bytes at which the reader of a format fails.")
    parser.add_argument("format")
    parser.add_argument("inputs", nargs="*", type=Path, help="try these again, and nothing else")
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--folder", type=Path, default=Path("fuzz"), help="where seeds and what was found are kept")
    options = parser.parse_args()
    if options.inputs:
        reading: Any = importlib.import_module("tests.fuzz.reading")
    else:
        atheris: Any = importlib.import_module("atheris")
        # Only what is imported here is watched for new ways through it: to watch all would take minutes.
        with atheris.instrument_imports(include=["question_bank"]):
            reading = importlib.import_module("tests.fuzz.reading")
    found = reading.format_named(options.format)
    if found is None:
        parser.error(f"there is no format called {options.format}")
    folder = options.folder / found.name.replace(" ", "_")
    with tempfile.TemporaryDirectory() as temporary:
        path = Path(temporary) / f"input{reading.suffix_of(found)}"
        if options.inputs:
            for each in options.inputs:
                reading.try_bytes(path, found, each.read_bytes())
            return
        reading.write_seeds(found, folder / "corpus")
        arguments = [
            sys.argv[0],
            str(folder / "corpus"),
            f"-max_total_time={options.seconds}",
            f"-max_len={LONGEST}",
            f"-timeout={SLOWEST}",
            "-rss_limit_mb=2048",
            f"-artifact_prefix={folder}/",
        ]
        atheris.Setup(arguments, lambda content: reading.try_bytes(path, found, content))
        atheris.Fuzz()


if __name__ == "__main__":
    main()
