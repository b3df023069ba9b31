"""What is done to sets and to many questions at once: asked in the bar at the foot, done away from the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from question_bank.storage import BankStore
from studyapp.ui.background import hand_on
from studyapp.ui.bank.bank_lines import BankLines, section_words
from studyapp.ui.bank.questions_presenter import QuestionsPresenter
from studyapp.ui.bank.questions_view import QuestionsView
from studyapp.ui.services import Services
from studyapp.ui.wording import question_count


class SetsPresenter(QObject):
    """Between the view and the bank; `committed` is called after each change, `said` carries what it did in words."""

    said = Signal(str)

    def __init__(
        self,
        view: QuestionsView,
        services: Services,
        lines: BankLines,
        questions: QuestionsPresenter,
        committed: Callable[[], None],
        parent: QObject,
    ) -> None:
        """Listen to `view`."""
        super().__init__(parent)
        self._view = view
        self._services = services
        self._lines = lines
        self._questions = questions
        self._committed = committed
        view.new_wanted.connect(self._ask_new)
        view.rename_wanted.connect(self._ask_name)
        view.delete_wanted.connect(self._ask_delete)
        view.move_wanted.connect(self._ask_set)
        view.tag_wanted.connect(self._ask_tag)
        view.retire_wanted.connect(self._retire)
        view.restore_wanted.connect(self._restore)

    # --- sets ---

    def _ask_new(self) -> None:
        self._view.ask.ask(self.tr("Name of the new set"), self.tr("Make it"), self._make, text="", needs_text=True)

    def _make(self, _value: object, name: str) -> None:
        set_id = self._services.new_id()
        self._services.bank.make_set(set_id, name)
        self._questions.set_id = set_id
        self._committed()

    def _ask_name(self) -> None:
        set_id = self._questions.set_id
        if set_id is not None:
            name = self._lines.set_name(set_id)
            self._view.ask.ask(self.tr("Name of the set"), self.tr("Rename"), self._rename, text=name, needs_text=True)

    def _rename(self, _value: object, name: str) -> None:
        if self._questions.set_id is not None:
            self._services.bank.rename_set(self._questions.set_id, name)
            self._committed()

    def _ask_delete(self) -> None:
        set_id = self._questions.set_id
        if set_id is None:
            return
        name = self._lines.set_name(set_id)
        words = self.tr("Delete “%1” with all its questions? Scores stay. Write its name to go on:")
        hint = self.tr("Name of the set")

        def answered(_value: object, text: str) -> None:
            if text == name:
                self._in_background(lambda bank: bank.delete_set(set_id))
            else:
                self.said.emit(self.tr("This is not the name of the set; nothing was deleted."))

        self._view.ask.ask(words.replace("%1", name), self.tr("Delete"), answered, text="", hint=hint, needs_text=True)

    # --- many questions ---

    def _ask_set(self) -> None:
        ids = self._view.list.chosen_ids()
        choices: list[tuple[object, str]] = []
        for one in self._services.bank.sets():
            choices.append(((one.id, None), one.name))
            sections = self._services.bank.sections(one.id)
            paths: dict[bytes, tuple[str, ...]] = {}
            for section, words in section_words(sections):
                if section.title or section.label:
                    above = paths.get(section.parent, ()) if section.parent is not None else ()
                    paths[section.id] = (*above, section.label + section.title)
                    choices.append(((one.id, paths[section.id]), f"　{words}"))

        def answered(value: object, _text: str) -> None:
            if isinstance(value, tuple):
                set_id, section = value
                self._in_background(
                    lambda bank: bank.move(ids, set_id=set_id, section=section),
                    lambda report: (
                        self.tr("%1 moved; %2 stayed: that set has their wording already.")
                        .replace("%1", str(report.moved))
                        .replace("%2", str(report.taken))
                        if report.taken
                        else ""
                    ),
                )

        words = self.tr("Move %1 to").replace("%1", question_count(len(ids)))
        self._view.ask.ask(words, self.tr("Move"), answered, choices=choices)

    def _ask_tag(self) -> None:
        ids = self._view.list.chosen_ids()
        choices = [(True, self.tr("Add the tag")), (False, self.tr("Take the tag away"))]

        def answered(add: object, text: str) -> None:
            tags = tuple(text.replace("，", " ").replace(",", " ").split())
            if add:
                self._in_background(lambda bank: bank.tag(ids, add=tags))
            else:
                self._in_background(lambda bank: bank.tag(ids, remove=tags))

        words = question_count(len(ids))
        self._view.ask.ask(
            words, self.tr("Confirm"), answered, choices=choices, text="", hint=self.tr("Tag"), needs_text=True
        )

    def _retire(self) -> None:
        ids, at = self._view.list.chosen_ids(), self._services.clock()
        self._in_background(lambda bank: bank.retire(ids, at=at))

    def _restore(self) -> None:
        ids = self._view.list.chosen_ids()
        self._in_background(lambda bank: bank.restore(ids))

    def _in_background(
        self, change: Callable[[BankStore], object], words: Callable[..., str] = lambda _report: ""
    ) -> None:
        path = self._services.paths.bank

        def work(_report: object) -> object:
            with BankStore.open(path) as bank:
                return change(bank)

        def done(report: object) -> None:
            self.said.emit(words(report))
            self._committed()

        self._services.background.run(work, done=done, failed=hand_on, owner=self)
