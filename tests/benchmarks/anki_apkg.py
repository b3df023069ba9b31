"""Anki packages: whether Anki itself takes what is written, shows it, and updates it from a later package.

    python -m tests.benchmarks.anki_apkg [--questions N]

Anki is installed into an environment of its own (its licence is not this program's) and run as a process of its own.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import time
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from question_bank.formats import read_questions, write_questions
from question_bank.model import Question
from tests.benchmarks.anki_peer import ANKI, environment
from tests.builders import questions


def imported(folder: Path, *packages: Path) -> dict[str, Any]:
    """Return what Anki did with the packages."""
    script = Path(__file__).with_name("anki_import.py")
    command = [str(environment(ANKI)), str(script), str(folder / "collection.anki2"), *map(str, packages)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def main() -> None:
    """Write packages, let Anki import them, and say what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", type=int, default=400)
    count = parser.parse_args().questions
    made = questions(count)
    edited: tuple[Question, ...] = tuple(
        replace(each, stem=f"{each.stem}（改）", version=2) if place % 10 == 0 else each
        for place, each in enumerate(made)
    )
    with TemporaryDirectory() as name:
        folder = Path(name)
        start = time.perf_counter()
        write_questions(folder / "one.apkg", made, "党建")
        print(f"{count} questions written in {time.perf_counter() - start:.2f} s")
        write_questions(folder / "two.apkg", edited, "党建")
        start = time.perf_counter()
        back = read_questions(folder / "one.apkg").questions
        print(f"read again in {time.perf_counter() - start:.2f} s, the same: {back == made}")
        told = imported(folder, folder / "one.apkg", folder / "one.apkg", folder / "two.apkg")
        for what, counts in zip(("first", "again", "edited"), told["packages"], strict=True):
            print(f"{what:<7}", counts)
        print("integrity:", told["problems"])
        cards = {card["guid"]: card for card in told["cards"]}
        right = sum(all(text in cards[each.id.hex()]["back"] for text in each.answer) for each in made)
        whole = sum(all(text in cards[each.id.hex()]["front"] for text in each.options) for each in made)
        new = sum("（改）" in card["front"] for card in cards.values())
        print(
            f"{len(cards)} cards; answer on the back of {right}, options on the front of {whole}, {new} show the edit"
        )
        print("decks:", sorted({card["deck"] for card in cards.values()}))


if __name__ == "__main__":
    main()
