"""Keeps ways of practice under names, applies, renames and deletes them; each change can be taken back."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from studyapp.errors import KnownError
from studyapp.quiz.practice import PracticeChoice
from studyapp.quiz.practice_json import choice_from_json, choice_to_json
from studyapp.ui.practice.page import PracticePage
from studyapp.ui.practice.view import PresetsView
from studyapp.ui.services import Services
from studyapp.ui.wording import error_sentence


class PresetsPresenter(QObject):
    """Between the bar of the page and the member's saved ways of practice."""

    def __init__(self, page: PracticePage, services: Services) -> None:
        """Show what is saved."""
        super().__init__(page)
        self._page = page
        self._bar = page.presets
        self._services = services
        self._current = ""
        self._before: Mapping[str, str | None] = {}
        self._bar.applied.connect(self._apply)
        self._bar.saved.connect(self._save)
        self._bar.renamed.connect(self._rename)
        self._bar.deleted.connect(self._delete)
        self._bar.undone.connect(self._undo)
        page.choice_changed.connect(self._show)
        self._show()

    def _kept(self) -> Mapping[str, str]:
        return self._services.scores.presets(self._services.member.id)

    def _show(self, _choice: PracticeChoice | None = None) -> None:
        kept = self._kept()
        if self._current not in kept:
            self._current = ""
        changed = bool(self._current) and kept[self._current] != choice_to_json(self._page.choice())
        view = PresetsView(tuple(sorted(kept)), self._current, changed)
        self._bar.show_presets(view)

    def _apply(self, name: str) -> None:
        choice = choice_from_json(self._kept().get(name, ""))
        self._current = name
        if choice is None:
            self._show()
            self._bar.show_notice(
                self.tr("“{name}” cannot be read by this program: save a choice anew under that name.").format(
                    name=name
                ),
                undo=False,
                tone="warn",
            )
            return
        whole = self._page.show_choice(choice)
        words = self.tr("Some of what “{name}” asks for is no longer in the question bank.").format(name=name)
        self._bar.show_notice("" if whole else words, undo=False, tone="warn")

    def _save(self, name: str) -> None:
        replaced = name in self._kept()
        words = self.tr("“{name}” is replaced.") if replaced else self.tr("Saved as “{name}”.")
        self._change({name: choice_to_json(self._page.choice())}, (), name, words.format(name=name))

    def _rename(self, old: str, new: str) -> None:
        kept = self._kept()
        if old == new or old not in kept:
            return
        if new in kept:
            words = self.tr("There is already a practice named “{name}”: choose another name.")
            self._bar.show_notice(words.format(name=new), undo=False, tone="warn")
            return
        self._change({new: kept[old]}, (old,), new, self.tr("“{old}” is now “{new}”.").format(old=old, new=new))

    def _delete(self, name: str) -> None:
        current = "" if name == self._current else self._current
        self._change({}, (name,), current, self.tr("“{name}” is deleted.").format(name=name))

    def _change(self, kept: Mapping[str, str], dropped: tuple[str, ...], current: str, sentence: str) -> None:
        """Keep some ways of practice and drop others; say so, and remember how these were before."""
        before = self._kept()
        if self._write(kept, dropped):
            self._before = {name: before.get(name) for name in (*kept, *dropped)}
            self._current = current
            self._show()
            self._bar.show_notice(sentence, undo=True, tone="good")

    def _undo(self) -> None:
        back = {name: text for name, text in self._before.items() if text is not None}
        if self._write(back, tuple(name for name, text in self._before.items() if text is None)):
            self._show()
            self._bar.show_notice("", undo=False)

    def _write(self, kept: Mapping[str, str], dropped: tuple[str, ...]) -> bool:
        scores, member = self._services.scores, self._services.member.id
        try:
            scores.change_presets(member, kept, dropped, at=self._services.clock())
        except KnownError as error:
            self._bar.show_notice(error_sentence(error), undo=False, tone="warn")
            return False
        return True
