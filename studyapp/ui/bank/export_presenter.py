"""Writing a set to a file: what its format cannot carry is said before anything is written."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from question_bank.formats import Remark, losses, write_questions, written_suffixes
from question_bank.model import QuestionStatus
from question_bank.storage import BankStore
from studyapp.ui.background import Report, hand_on
from studyapp.ui.bank.bank_lines import BankLines
from studyapp.ui.bank.questions_view import QuestionsView
from studyapp.ui.file_names import file_name, with_suffix
from studyapp.ui.questions.remark_words import remark_sentence
from studyapp.ui.services import Services
from studyapp.ui.wording import question_count

MOST_SAID = 4
"""Kinds of losses that are named."""


class _Found(NamedTuple):
    """How many questions there are, how many of them lose something, and what, the commonest first."""

    total: int
    losing: int
    remarks: tuple[Remark, ...]


class ExportPresenter(QObject):
    """Between the view and the formats; `said` carries what was written in words."""

    said = Signal(str)

    def __init__(self, view: QuestionsView, services: Services, lines: BankLines, parent: QObject) -> None:
        """Work for `view`."""
        super().__init__(parent)
        self._view = view
        self._services = services
        self._lines = lines

    def export(self, set_id: bytes | None) -> None:
        """Ask where to, look what would be lost, ask whether, write."""
        if set_id is None:
            return
        name = self._lines.set_name(set_id)
        suffixes = written_suffixes()
        kinds = ";;".join(f"*{suffix}" for suffix in suffixes)
        named = file_name(name)
        chosen, kind = QFileDialog.getSaveFileName(self._view, self.tr("Export the set"), named, kinds)
        if not chosen:
            return
        path = with_suffix(chosen, suffixes, kind.removeprefix("*"))
        bank_path = self._services.paths.bank

        def look(_report: Report) -> _Found:
            with BankStore.open(bank_path) as bank:
                questions = [one for one in bank.questions_of_set(set_id) if one.status is not QuestionStatus.RETIRED]
            lost = losses(path, questions)
            counts = Counter(remark for _question, remarks in lost for remark in remarks)
            return _Found(len(questions), len(lost), tuple(remark for remark, _count in counts.most_common(MOST_SAID)))

        self._services.background.run(
            look, done=lambda found: self._ask(set_id, name, path, found), failed=hand_on, owner=self
        )

    def _ask(self, set_id: bytes, name: str, path: Path, found: _Found) -> None:
        if not found.losing:
            self._write(set_id, name, path)
            return
        words = self.tr("“%1” cannot carry everything of %2: %3").replace("%1", path.suffix)
        words = words.replace("%2", question_count(found.losing))
        said = "；".join(remark_sentence(remark) for remark in found.remarks)
        self._view.ask.ask(
            words.replace("%3", said), self.tr("Write it all the same"), lambda _v, _t: self._write(set_id, name, path)
        )

    def _write(self, set_id: bytes, name: str, path: Path) -> None:
        bank_path = self._services.paths.bank

        def work(_report: Report) -> int:
            with BankStore.open(bank_path) as bank:
                questions = [one for one in bank.questions_of_set(set_id) if one.status is not QuestionStatus.RETIRED]
            write_questions(path, questions, name)
            return len(questions)

        def done(count: int) -> None:
            words = self.tr("%1 written to %2").replace("%1", question_count(count))
            self.said.emit(words.replace("%2", path.name))

        self._services.background.run(work, done=done, failed=hand_on, owner=self)
