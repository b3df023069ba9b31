"""Reactions of the card of backups: copies are made and packed in the background, put back by the composition root."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from shiboken6 import isValid

from studyapp.errors import KnownError
from studyapp.scores.backup import Backup, back_up, backups, pack, unpack
from studyapp.ui.safekeeping import stamp
from studyapp.ui.services import Services
from studyapp.ui.settings.backup_card import BackupCard
from studyapp.ui.settings.view import CopyView
from studyapp.ui.wording import date_and_time, error_sentence, number_text


class BackupPresenter(QObject):
    """Between the card and the folder of copies."""

    def __init__(self, card: BackupCard, services: Services) -> None:
        """Fill `card`."""
        super().__init__(card)
        self._card = card
        self._services = services
        self._copies: tuple[Backup, ...] = ()
        card.made.connect(self._make)
        card.restored.connect(lambda place: services.navigation.restore_chosen.emit(self._copies[place]))
        card.exported.connect(self._export)
        card.imported.connect(self._import)
        self.refresh()

    def refresh(self) -> None:
        """Show the copies there are."""
        self._copies = backups(self._services.paths.backups)
        self._card.show_copies([CopyView(date_and_time(copy.at), self._contents(copy)) for copy in self._copies])

    def _contents(self, copy: Backup) -> str:
        found = copy.contents
        words = [
            self.tr("%n member(s)", "", found.members),
            self.tr("%n sitting(s)", "", found.sittings),
            self.tr("{number} answers").format(number=number_text(found.answers)),
        ]
        if found.last_at:
            words.append(self.tr("last answer {when}").format(when=date_and_time(found.last_at)))
        return " · ".join(words)

    def _make(self) -> None:
        services = self._services
        at = services.clock()
        sources, folder, day = services.paths.kept, services.paths.backups, services.local_day(at)
        services.background.run(
            lambda _report: back_up(sources, folder, stamp(at), at=at, day=day),
            done=lambda _copy: self._done(self.tr("A copy was made and checked.")),
            failed=self._failed,
        )

    def _export(self, name: str) -> None:
        services = self._services
        at, target = services.clock(), Path(name)
        sources, folder, day = services.paths.kept, services.paths.backups, services.local_day(at)

        def work(_report: object) -> None:
            pack(back_up(sources, folder, stamp(at), at=at, day=day), target)

        done = self.tr("Everything is in {file}: put it on the other computer and import it there.")
        services.background.run(work, done=lambda _none: self._done(done.format(file=target.name)), failed=self._failed)

    def _import(self, name: str) -> None:
        services = self._services
        at = services.clock()
        packed, folder = Path(name), services.paths.backups
        services.background.run(
            lambda _report: unpack(packed, folder, f"{stamp(at)} {packed.stem}"[:80]),
            done=self._ask,
            failed=self._failed,
        )

    def _ask(self, copy: Backup) -> None:
        if not isValid(self._card):
            return  # in the card of the page made anew the copy stands in the list
        self.refresh()
        sentence = self.tr(
            "The file holds {contents}. It would take the place of what is here; the present state is backed up before."
        )
        bar = self._card.tell(sentence.format(contents=self._contents(copy)), "warn", self.tr("Put it back"))
        bar.acted.connect(lambda: self._services.navigation.restore_chosen.emit(copy))

    def _done(self, sentence: str) -> None:
        if not isValid(self._card):
            return  # the page was made anew meanwhile
        self.refresh()
        self._card.tell(sentence)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, KnownError) or not isValid(self._card):
            raise error
        self._card.tell(error_sentence(error), "warn")
