"""The machine the tests run on can show what they look at."""

from __future__ import annotations

import gc
import sys


def test_a_font_for_chinese_is_installed(chinese_font: str) -> None:
    assert chinese_font


def test_the_bindings_of_qt_give_back_every_reference_they_take(qapp: object) -> None:
    """A signal that costs a reference to True or None ends the program after some thousand: Python 3.11 counts them."""
    from PySide6.QtCore import QObject, Signal
    from PySide6.QtWidgets import QPushButton

    class Sender(QObject):
        """One signal without and one with a value."""

        plain = Signal()
        valued = Signal(object)

    def use() -> None:
        sender = Sender()
        sender.plain.connect(lambda: None)
        sender.valued.connect(lambda value: None)
        sender.plain.emit()
        sender.valued.emit(True)
        button = QPushButton()
        button.setCheckable(True)
        button.clicked.connect(lambda checked: None)
        button.click()

    use()
    gc.collect()
    before = [sys.getrefcount(value) for value in (True, False, None)]
    for _ in range(200):
        use()
    gc.collect()
    after = [sys.getrefcount(value) for value in (True, False, None)]
    assert [now >= then - 100 for then, now in zip(before, after, strict=True)] == [True, True, True]
