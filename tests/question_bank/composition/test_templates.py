"""Templates: none lies in a file that no composer asks for."""

from pathlib import Path

import pytest

import question_bank.composition
from question_bank.composition.framing.language import load_language

ROOM = Path(question_bank.composition.__file__).parent


def _words_in_code() -> set[str]:
    """Return what stands between quotation marks in the code that asks for templates."""
    return {word for file in ROOM.rglob("*.py") for word in file.read_text(encoding="utf-8").split('"')}


@pytest.mark.parametrize("code", ["zh", "en"])
def test_every_template_is_asked_for(code: str) -> None:
    words = _words_in_code()
    # Points of steps and of demands put the end of a name behind the one that the code has.
    unused = [
        name
        for name in load_language(code).templates
        if name not in words and name.removesuffix("_step").removesuffix("_demand") not in words
    ]
    assert unused == []
