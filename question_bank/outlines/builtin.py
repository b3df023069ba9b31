"""The outline that comes with the program: where it lies, its title, and the id of the set made from it."""

from __future__ import annotations

from pathlib import Path

from question_bank.model.identity import derive_id

BUILTIN_TITLE = "增强基层党组织政治功能和组织功能"
"""The title of the outline, also the name of its set."""

BUILTIN_SET_ID = derive_id("set", "builtin")
"""The id of the set on every machine, so that scores meet their questions again after the bank was made anew."""


def builtin_outline_path() -> Path:
    """Return the path of the outline, a text file in UTF-8 that is read byte for byte."""
    return Path(__file__).with_name("outline.txt")


def accepted_of_builtin() -> frozenset[tuple[str, str]]:
    """Return kind and stem of the questions that the rules left to a reader and that were read and accepted."""
    lines = Path(__file__).with_name("accepted.tsv").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return frozenset((kind, stem) for kind, stem in pairs)
