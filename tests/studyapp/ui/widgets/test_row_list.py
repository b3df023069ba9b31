"""A list of rows: thousands cost no more than those in sight, and only what looks otherwise is told."""

from __future__ import annotations

from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from studyapp.ui.theme import Theme, choose_family
from studyapp.ui.widgets.list_rows import LazyRows, ListRow
from studyapp.ui.widgets.row_list import RowList, RowModel
from tests.studyapp.ui.layout_checks import settle

MANY = 5000


def _lazy(made: list[int], words: str = "题") -> LazyRows:
    def make(place: int) -> ListRow:
        made.append(place)
        return ListRow(place.to_bytes(4, "big"), f"{words}{place}")

    return LazyRows([place.to_bytes(4, "big") for place in range(MANY)], make)


def test_only_rows_in_sight_are_put_into_words(qtbot: QtBot) -> None:
    made: list[int] = []
    rows = RowList(Theme("light", 1.0, choose_family()), "题")
    qtbot.addWidget(rows)
    rows.resize(300, 400)
    rows.show()
    rows.show_rows(_lazy(made), (4000).to_bytes(4, "big"))
    settle()
    assert rows.current() == (4000).to_bytes(4, "big")
    assert len(rows.rows()) == MANY
    assert 0 < len(set(made)) < 30
    rows.go((3).to_bytes(4, "big"))
    settle()
    assert rows.rows()[3].title == "题3"
    assert len(set(made)) < 60


def test_a_change_is_told_of_the_rows_that_were_seen(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = RowModel()
    model.set_rows(_lazy([]))
    qtmodeltester.check(model)
    model.set_rows(_lazy([]))
    assert [model.data(model.index(place)) for place in (2, 5)] == ["题2", "题5"]
    told: list[int] = []
    model.dataChanged.connect(lambda first, last, *_: told.extend(range(first.row(), last.row() + 1)))
    with qtbot.assertNotEmitted(model.modelReset):
        model.set_rows(_lazy([], "问"))
    assert told == [0, 2, 5]  # the tester has looked at the first
    assert model.data(model.index(2)) == "问2"
    with qtbot.waitSignal(model.modelReset):
        model.set_rows([ListRow(b"1", "只有一题")])
    assert model.rowCount() == 1
    assert model.place(b"1") == 0
    assert model.place(b"2") == -1


def test_lazy_rows_are_a_sequence() -> None:
    rows = _lazy([])
    assert rows[-1] == rows[MANY - 1]
    assert [row.title for row in rows[1:4]] == ["题1", "题2", "题3"]
    assert rows[7] is rows[7]
