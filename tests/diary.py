"""A member at the window: looks, presses, answers by the words she sees, keeps a picture of what is worth a look."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from tests.played import DAY, MINUTE, World, wrong_answer
from tests.shots import few_colours

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

    from studyapp.ui.program import Program
    from studyapp.ui.quiz.page import QuizPage

MONDAY_MORNING = 1_795_420_800_000
"""Monday, 23 November 2026, 08:00 in UTC, in Unix milliseconds."""


class Diary:
    """A member at the window: looks, presses, answers, and keeps a picture of each thing worth a look."""

    def __init__(self, app: QApplication, program: Program, world: World, folder: Path) -> None:
        """Begin with the first day."""
        self.app = app
        self.program = program
        self.world = world
        self.folder = folder
        self.chance = Random(7)
        self.day = 1
        self.number = 0

    def settle(self, until: Callable[[], bool] = lambda: True) -> None:
        """Let the window do all that waits, at least until `until` holds."""
        for _ in range(2000):
            self.app.processEvents()
            if until():
                break
        self.program.wait()
        for _ in range(20):
            self.app.processEvents()

    def picture(self, name: str) -> None:
        """Save what the window shows, or the dialog or menu before it."""
        self.settle()
        self.number += 1
        path = self.folder / f"{self.number:02}_day{self.day}_{name}.png"
        few_colours(self._seen().toImage()).save(str(path))
        print(path)

    def _seen(self) -> QPixmap:
        window = self.program.window
        if self.app.activeModalWidget() is None and self.app.activePopupWidget() is None:
            return window.grab()
        # A menu or dialog is a window of its own: only the screen shows both.
        shape = window.frameGeometry()
        return window.screen().grabWindow(0, shape.x(), shape.y(), shape.width(), shape.height())

    def next_day(self, hours: int = 0) -> None:
        """Sleep; the program is left open."""
        from studyapp.ui.watch import Watch

        self.day += 1
        self.world.now = MONDAY_MORNING + (self.day - 1) * DAY + hours * 60 * MINUTE
        for watch in self.program.findChildren(Watch):
            watch.look()
        self.settle()

    def page(self) -> QWidget:
        """Return the page that is seen."""
        page = self.program.window.current_page()
        assert page is not None
        return page

    def press(self, words: str) -> None:
        """Press the first visible button that carries `words`."""
        self.button(words).click()
        self.settle()

    def button(self, words: str) -> QAbstractButton:
        """Return the visible button whose text or name is `words`, or failing that contains them."""
        from PySide6.QtWidgets import QAbstractButton

        seen = [one for one in self.program.window.findChildren(QAbstractButton) if one.isVisible()]
        called = [(one, {one.text(), one.accessibleName()}) for one in seen]
        for fits in (lambda name: name == words, lambda name: words in name):
            found = [one for one, names in called if any(fits(name) for name in names) and one.isEnabled()]
            if found:
                return found[0]
        raise LookupError(f"nothing to press says {words!r}; there is: {[sorted(names) for _, names in called]}")

    def go(self, name: str) -> None:
        """Go to a page of the rail."""
        self.program.window.go(name)
        self.settle()

    def key_of(self, name: str) -> None:
        """Press the key `name` (Qt's word for it) in the window that has the focus."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        target = self.app.activePopupWidget() or self.app.activeWindow() or self.program.window
        QTest.keyClick(target, getattr(Qt.Key, f"Key_{name}"))
        self.settle()

    def write(self, field: str, words: str) -> None:
        """Write `words` into the visible line named `field`."""
        from PySide6.QtWidgets import QLineEdit

        seen = [one for one in self.program.window.findChildren(QLineEdit) if one.isVisible()]
        (wanted,) = [one for one in seen if field in one.accessibleName()]
        wanted.setText(words)
        self.settle()

    def write_text(self, field: str, words: str) -> None:
        """Write `words` into the visible field of many lines that is named `field` or asks for it."""
        from PySide6.QtWidgets import QPlainTextEdit

        seen = [one for one in self.program.window.findChildren(QPlainTextEdit) if one.isVisible()]
        (wanted,) = [one for one in seen if field in one.accessibleName() + one.placeholderText()] or seen[:1]
        wanted.setPlainText(words)
        self.settle()

    def leave(self) -> None:
        """Leave the quiz, answers are kept."""
        self.press("离开")

    def finish(self) -> None:
        """Hand in where the quiz still asks to; nothing happens where the result is shown already."""
        for words in ("交卷", "仍然交卷"):
            if not self.quiz().result.isVisible():
                self.press(words)

    def scroll(self) -> None:
        """Scroll the page to its end."""
        from PySide6.QtWidgets import QScrollArea

        for area in self.page().findChildren(QScrollArea):
            bar = area.verticalScrollBar()
            bar.setValue(bar.maximum())
        self.settle()

    def quiz(self) -> QuizPage:
        """Return the quiz that has the window."""
        from studyapp.ui.quiz.page import QuizPage

        page = self.page()
        assert isinstance(page, QuizPage), f"no quiz is shown but {type(page).__name__}"
        return page

    def answer(self, skill: float, *, leave_after: int = 1000, look_at: tuple[int, ...] = ()) -> None:
        """Answer the questions one after the other, each right with the chance `skill`; look at some of them."""
        from studyapp.ui.answering import give_answer

        page = self.quiz()
        for place in range(leave_after):
            body = page.question.body
            if page.result.isVisible() or body is None or self.page() is not page:
                return
            if place in look_at:
                self.picture(f"question_{body.view.question.kind.value}")
            self.world.now += self.chance.randint(6, 45) * 1000
            asked = body.view.question
            right = self.chance.random() < skill
            give_answer(page.question, asked, asked.answer if right else wrong_answer(asked))
            self.settle()
            if place in look_at and page.question.body is body and body.view.grade is not None:
                self.picture(f"verdict_{asked.kind.value}")
            if not page.result.isVisible() and page.question.body is body:
                page.question.press_primary()
                self.settle()
