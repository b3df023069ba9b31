"""Searching the source: by Ctrl+F, to the character, round the ends, and back to the text by Esc."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from question_bank.outlines import BUILTIN_SET_ID
from studyapp.quiz.ladder import LadderStep
from studyapp.ui.outline.find_bar import FindBar
from studyapp.ui.outline.finding import Finder, Hit, by_paragraph, first_from
from studyapp.ui.outline.page import OutlinePage
from studyapp.ui.outline.reader import Reader
from tests.studyapp.ui.layout_checks import settle
from tests.studyapp.ui.outline.outline_pages import current, loaded, open_outline, reader
from tests.studyapp.ui.studied import MakeServices, the


def found(page: OutlinePage) -> list[tuple[int, str]]:
    """Return the hits that are set off, each with its paragraph."""
    texts = reader(page).paragraphs()
    shown = [(number, reader(page).widget_of(number).hits()[0]) for number in range(len(texts))]
    return [(number, texts[number].text[start:end]) for number, ranges in shown for start, end in ranges]


def stands_at(page: OutlinePage) -> tuple[int, int]:
    """Return paragraph and place of the one current hit, which must be in sight."""
    column: Reader = reader(page)
    for number, widget in column.widgets().items():
        ranges, place = widget.hits()
        if place is not None:
            box = widget.boxes(*ranges[place])[0]
            y = widget.mapTo(column.viewport(), box.center().toPoint()).y()
            assert QRect(column.viewport().rect()).contains(5, y)
            return number, ranges[place][0]
    raise AssertionError("no hit is current")


def test_hits_are_set_off_counted_and_walked_round_the_ends(qtbot: QtBot, studied: MakeServices) -> None:
    services = studied()
    page = open_outline(qtbot, services, height=500)
    with qtbot.waitActive(page):
        page.activateWindow()
    bar = the(page, FindBar)
    assert not bar.isVisible()
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert bar.isVisible()
    assert bar.field.hasFocus()
    bar.field.insert("党建引领")
    settle()
    hits = found(page)
    assert hits
    assert {words for _, words in hits} == {"党建引领"}
    total = sum(one.text.count("党建引领") for one in reader(page).paragraphs())
    assert len(hits) == total > 2
    assert bar.count.text() == f"1 of {total}"
    first = stands_at(page)
    seen = [first]
    for number in range(2, total + 1):
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
        settle()
        assert bar.count.text() == f"{number} of {total}"
        seen.append(stands_at(page))
    assert seen == sorted(set(seen))
    heading = reader(page).paragraphs()[seen[-1][0]].section_id
    assert current(page) == next(
        section.label + section.title
        for section in services.bank.sections(services.bank.sets()[0].id)
        if section.id == heading
    )
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    settle()
    assert stands_at(page) == first
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    settle()
    assert stands_at(page) == seen[-1]
    QTest.keyClick(page, Qt.Key.Key_F3)
    settle()
    assert stands_at(page) == first
    QTest.keyClick(page, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    settle()
    assert stands_at(page) == seen[-1]
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert found(page) == []
    QTest.keyClick(page, Qt.Key.Key_F3)  # the words of the last search are still there
    settle()
    assert bar.isVisible()
    assert len(found(page)) == total


def test_width_and_case_count_only_where_they_are_asked_for(qtbot: QtBot, studied: MakeServices) -> None:
    page = open_outline(qtbot, studied())
    bar = the(page, FindBar)
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar.show()
    bar.field.setText("９９.９％")
    assert [words for _, words in found(page)] == ["99.9%"]
    bar.exact.setChecked(True)
    assert found(page) == []
    assert bar.count.text() == "Not found"
    bar.field.setText("")
    assert bar.count.text() == ""


def test_a_finder_knows_paragraph_and_place_of_each_hit() -> None:
    finder = Finder(["甲乙甲", "", "乙甲\u3000甲", "丙"])
    hits = finder.hits("甲")
    assert hits == (Hit(0, 0, 1), Hit(0, 2, 3), Hit(2, 1, 2), Hit(2, 3, 4))
    assert finder.hits("甲乙甲乙") == ()  # not over the end of a paragraph
    assert [first_from(hits, number) for number in range(4)] == [0, 2, 2, 0]
    assert by_paragraph(hits) == {0: ((0, 1), (2, 3)), 2: ((1, 2), (3, 4))}


def test_a_search_leaves_the_ladder_for_the_full_text(qtbot: QtBot, studied: MakeServices) -> None:
    services = studied()
    page = open_outline(qtbot, services)
    with qtbot.waitActive(page):
        page.activateWindow()
    page.passage_requested.emit(services.bank.sections(BUILTIN_SET_ID)[5].id, LadderStep.BLANK)
    loaded(services)
    assert page.recite.isVisible()
    QTest.keyClick(page.recite, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert not page.recite.isVisible()
    assert the(page, FindBar).field.hasFocus()
    loaded(services)
