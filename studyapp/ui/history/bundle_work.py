"""Writing a member's sittings as a bundle, one at a time, away from the screen."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from studyapp.scores import ScoreStore
from studyapp.scores.exchange import BundledSitting, BundleHead, bundled_sittings, write_bundle
from studyapp.statistics.answer_filter import AnswerFilter
from studyapp.statistics.totals import Extent
from studyapp.ui.background import Report

AT_ONCE = 10
"""Sittings between two reports."""


class BundleExport(NamedTuple):
    """What to write: whose sittings, which, from which score file."""

    scores: Path
    member_id: bytes
    member: str
    wanted: AnswerFilter


def extent_of(export: BundleExport) -> Extent:
    """Return how much would go in."""
    with ScoreStore.open(export.scores) as scores:
        return scores.extent(export.member_id, export.wanted)


def write_sittings(export: BundleExport, path: Path, at: int, report: Report) -> int:
    """Write the file at `path` whole or not at all; return how many sittings it has. Raises `KnownError`s."""

    def sittings() -> Generator[BundledSitting, None, None]:
        with ScoreStore.open(export.scores) as scores:
            total = max(1, scores.extent(export.member_id, export.wanted).sittings)
            found = bundled_sittings(scores, export.member_id, export.wanted)
            for number, sitting in enumerate(found, start=1):
                yield sitting
                if number % AT_ONCE == 0:
                    report("export", min(1.0, number / total))

    report("export", 0.0)
    # Closed here, in the thread that has opened the store, also when the writer stops in the middle.
    with closing(sittings()) as whole:
        count = write_bundle(path, BundleHead(export.member_id, export.member, at), whole)
    report("export", 1.0)
    return count
