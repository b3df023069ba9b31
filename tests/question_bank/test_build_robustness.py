"""Building from any text at all: pieces of real outlines in any order, with signs and labels where none belong."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from question_bank.build import build_from_text

SAMPLES = Path(__file__).parents[1] / "samples" / "outlines"
_NOISE = (*"。，：；“”（）、《》—%　 \n", "一、", "第三条 ", "（一）", "1.", "三个", "两", "20", "他", "其中", "2019年")


def _pieces() -> list[str]:
    texts = [path.read_text(encoding="utf-8") for path in sorted(SAMPLES.glob("*.txt"))]
    return [piece for text in texts for piece in re.split(r"(?<=[。；\n，：、])", text) if piece]


def shuffled(chance: random.Random, pieces: list[str]) -> str:
    """Return up to sixty pieces in any order, in a few places with something put in or cut out."""
    text = "".join(chance.choice(pieces) for _ in range(chance.randint(3, 60)))
    for _ in range(chance.randint(0, 6)):
        place = chance.randrange(len(text))
        text = text[:place] + chance.choice(_NOISE) + text[place + chance.randint(0, 4) :]
    return text


@pytest.mark.parametrize("seed", range(8))
def test_no_text_stops_a_build(seed: int) -> None:
    chance, pieces = random.Random(seed), _pieces()
    for number in range(25):
        text = shuffled(chance, pieces)
        made = build_from_text(text, f"{seed}-{number}")
        for question in made.candidates:
            assert all(one.text == made.outline.raw[one.start : one.end] for one in question.evidence)
