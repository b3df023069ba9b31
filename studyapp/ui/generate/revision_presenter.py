"""A revised outline against its set: shows the plan and keeps what was decided."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from question_bank.model import Question
from studyapp.ui.generate.revision_pane import RevisionPane
from studyapp.ui.generate.view import ChangeView, Group, RevisionRow
from studyapp.ui.questions.source_pieces import question_places
from studyapp.ui.wording import number_text

if TYPE_CHECKING:
    from question_bank.model.revision import RevisionPlan


class _Look(NamedTuple):
    """A question as it stands and as it would be, what is said of it, and the form that the new outline proves."""

    old: Question | None
    new: Question | None
    note: str
    proved: Question | None


class RevisionPresenter(QObject):
    """Between the pane and a plan; nothing is done here."""

    def __init__(self, pane: RevisionPane, parent: QObject) -> None:
        """Listen to `pane`."""
        super().__init__(parent)
        self._pane = pane
        self._plan: RevisionPlan | None = None
        self._accepted: set[bytes] = set()
        self._group = Group.CHANGED
        self._current: bytes | None = None
        self._views: dict[bytes, _Look] = {}
        pane.group_chosen.connect(self._choose)
        pane.switched.connect(self._switch)
        pane.chosen.connect(self._stand_at)

    def show(self, plan: RevisionPlan) -> None:
        """Show `plan` with what it proposes."""
        self._plan = plan
        self._accepted = set(plan.proposed())
        counts = self._counts(plan)
        self._group = next((group for group in Group if counts[group]), Group.UNCHANGED)
        self._pane.show_groups(counts, self._group)
        self._show()

    def decided(self) -> tuple[RevisionPlan | None, frozenset[bytes]]:
        """Return the plan and the ids whose change is taken."""
        return self._plan, frozenset(self._accepted)

    def words(self) -> str:
        """Return how many questions stay as they are, change, have lost their source, and are new."""
        if self._plan is None:
            return ""
        counts = self._counts(self._plan)
        words = self.tr("Unchanged %1, changed %2, gone %3, new %4")
        order = (Group.UNCHANGED, Group.CHANGED, Group.ORPHANED, Group.NEW)
        for number, group in enumerate(order, start=1):
            words = words.replace(f"%{number}", number_text(counts[group]))
        return words

    @staticmethod
    def _counts(plan: RevisionPlan) -> dict[Group, int]:
        return {
            Group.CHANGED: len(plan.changed),
            Group.ORPHANED: len(plan.orphaned),
            Group.NEW: len(plan.new),
            Group.UNCHANGED: len(plan.unchanged),
        }

    def _choose(self, group: Group) -> None:
        self._group = group
        self._show()

    def _switch(self, ids: Iterable[bytes], on: bool) -> None:
        self._accepted = self._accepted | set(ids) if on else self._accepted - set(ids)
        self._show()

    def _show(self) -> None:
        plan = self._plan
        if plan is None:
            return
        rows = list(self._rows(plan))
        ids = [row.id for row in rows]
        if self._current not in ids:
            self._current = ids[0] if ids else None
        self._pane.show_group(rows, self._current)
        if self._current is None:
            self._pane.show_nothing()
        else:
            self._stand_at(self._current)

    def _rows(self, plan: RevisionPlan) -> Iterable[RevisionRow]:
        self._views = {}
        if self._group is Group.CHANGED:
            for change in plan.changed:
                on = change.old.id in self._accepted if change.asks else None
                note = self._change_note(asks=change.asks, edited=change.edited)
                new = change.new if change.asks else None
                self._views[change.old.id] = _Look(change.old, new, note, new or change.kept)
                yield RevisionRow(change.old.id, self._group, change.old.stem, change.old.kind, on)
        elif self._group is Group.ORPHANED:
            note = self.tr("The new outline does not have this any more. Checked: it is retired, with its scores kept.")
            for orphan in plan.orphaned:
                one = orphan.question
                self._views[one.id] = _Look(one, None, note, orphan.kept if orphan.words_stand else None)
                yield RevisionRow(one.id, self._group, one.stem, one.kind, one.id in self._accepted)
        else:
            fresh = self._group is Group.NEW
            note = self.tr("Checked: it is added.") if fresh else self.tr("Wording and source are as they were.")
            for one in plan.new if fresh else plan.unchanged:
                self._views[one.id] = _Look(None, one, note, one) if fresh else _Look(one, None, note, one)
                on = one.id in self._accepted if fresh else None
                yield RevisionRow(one.id, self._group, one.stem, one.kind, on)

    def _change_note(self, *, asks: bool, edited: bool) -> str:
        if not asks:
            return self.tr("Its place in the source is brought up to date; the wording stays.")
        if edited:
            return self.tr("Somebody edited this wording. Checked: the new wording takes its place.")
        return self.tr("Checked: the new wording takes the place of the old one.")

    def _stand_at(self, key: bytes) -> None:
        self._current = key
        if self._plan is None or key not in self._views:
            return
        look = self._views[key]
        rows = self._pane.list.rows()
        place = next((place for place, row in enumerate(rows) if row.key == key), 0)
        places = question_places(look.proved, self._plan.outline) if look.proved is not None else ()
        view = ChangeView(self._group, look.old, look.new, look.note, place, len(rows))
        self._pane.show_change(view, places)
