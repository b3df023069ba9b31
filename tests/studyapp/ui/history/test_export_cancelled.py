"""An export that nobody waits for any more stops in the middle and leaves nothing behind."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from studyapp.statistics.answer_filter import EVERYTHING
from studyapp.ui.history import export_work
from studyapp.ui.history.export_words import ExportWords
from studyapp.ui.history.export_work import LogExport, write_log
from studyapp.ui.one_work import Cancelled
from tests.studyapp.ui.studied import MakeServices


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_it_stops_between_two_pages(
    qapp: object, studied: MakeServices, tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = studied()
    monkeypatch.setattr(export_work, "AT_ONCE", 20)
    words = ExportWords().table("成绩", ())
    export = LogExport(services.paths.scores, services.member.id, "甲", EVERYTHING, {}, ("对", "部分对", "错"), words)
    target = tmp_path / "out"
    target.mkdir()
    heard: list[float] = []

    def report(_stage: str, share: float) -> None:
        heard.append(share)
        if share > 0.4:
            raise Cancelled

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with pytest.raises(Cancelled):
        write_log(export, target / f"log{suffix}", report)
    assert list(target.iterdir()) == []
    assert {one.name for one in tmp_path.iterdir()} <= {"out", "data"}  # no row waits for ever
    assert 3 <= len(heard) < 8
    total = services.scores.totals(services.member.id).answers
    assert write_log(export, target / f"log{suffix}", lambda _stage, share: heard.append(share)) == total
    assert heard[-1] == 1.0
    assert [one.name for one in target.iterdir()] == [f"log{suffix}"]
