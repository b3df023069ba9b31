"""Comparing how many questions of each kind were found with how many there are."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from question_bank.model import QuestionKind
from question_bank.reporting.import_report import FileReport

_NAMES = {
    "single": QuestionKind.SINGLE_CHOICE,
    "multiple": QuestionKind.MULTIPLE_CHOICE,
    "true_false": QuestionKind.TRUE_FALSE,
    "fill": QuestionKind.FILL_BLANK,
    "short": QuestionKind.SHORT_ANSWER,
}


def read_expected(path: Path) -> Mapping[str, Any]:
    """Return the counts in a JSON file, by the name of the file they are of."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise click.UsageError(f"{path} is no file of counts: {error}") from error
    if not isinstance(found, dict):
        raise click.UsageError(f"{path} is no file of counts: it holds no object")
    return found


def compared(found: FileReport, expected: Mapping[str, Any], name: Path) -> Iterator[str]:
    """Yield a sentence for each count of the file called `name` that is sure and was not found; none for the others."""
    counts = expected.get(name.as_posix())
    if not isinstance(counts, dict) or counts.get("confidence", "exact") != "exact":
        return
    wanted = counts.get("total")
    if isinstance(wanted, int) and found.found != wanted:
        yield f"{name}: {found.found} questions found, {wanted} expected"
    if counts.get("other"):  # questions of no stated kind are found as some
        return
    for word, kind in _NAMES.items():
        count = found.kinds.get(kind, 0)
        if word in counts and count != counts[word]:
            yield f"{name}: {count} {kind.value.replace('_', ' ')} found, {counts[word]} expected"
