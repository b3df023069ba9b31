"""Step 3: one faulty row after the other, mended or set aside, and the rows that are worth a look."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from question_bank.formats import ImportRow
from question_bank.formats.rows import NO_ID, with_own_id
from question_bank.model import Question, QuestionKind
from studyapp.ui.import_.problems_step import ProblemsStep
from studyapp.ui.import_.state import ImportState, RowKey
from studyapp.ui.import_.view import ProblemView, RowStanding
from studyapp.ui.import_.wording import standing_name
from studyapp.ui.import_.work import ImportWork
from studyapp.ui.questions.remark_words import place_words, remark_sentence
from studyapp.ui.questions.stems import one_line
from studyapp.ui.widgets.list_rows import LazyRows, ListRow

_SIGNS = {
    RowStanding.FAULTY: ("warning", "warn"),
    RowStanding.MENDED: ("check", "good"),
    RowStanding.ASIDE: ("cross", "ink2"),
    RowStanding.GOOD: ("info", "ink2"),
}


class ProblemsPresenter(QObject):
    """Between the step and the import under way; `list_wanted` when the problems are to be saved as a file."""

    list_wanted = Signal()

    def __init__(self, step: ProblemsStep, work: ImportWork, parent: QObject) -> None:
        """Listen to `step`."""
        super().__init__(parent)
        self._step = step
        self._work = work
        self._current: RowKey | None = None
        self._before: list[tuple[ImportState, RowKey]] = []
        step.chosen.connect(self._stand_at)
        step.mended.connect(self._mend)
        step.put_aside.connect(self._put_aside)
        step.restored.connect(self._restore)
        step.undone.connect(self._undo)
        step.filtered.connect(self.show)
        step.list_wanted.connect(self.list_wanted)

    def begin(self) -> None:
        """Come to the step, which is shown next: to what has to be mended, else to what is worth a look."""
        state = self._work.state
        if not state.faulty() and state.remarked():
            self._step.part.set_value(1)
        elif not self._step.second() or not state.remarked():
            self._step.part.set_value(0)
        self._step.panes.show_pane(0)

    def show(self) -> None:
        """Show the rows and the one that one stands at."""
        state = self._work.state
        keys = self._keys()
        if self._current not in keys:
            waiting = (key for key in keys if state.standing(key) is RowStanding.FAULTY)
            self._current = next(waiting, keys[0] if keys else None)
        rows = LazyRows([_packed(key) for key in keys], lambda place: _row(state, keys[place]))
        if self._before and self._before[-1][0].files is not state.files:
            # Rows of files that were read anew or left out since are others.
            self._before.clear()
        current = _packed(self._current) if self._current is not None else None
        self._step.show_rows(rows, current, can_undo=bool(self._before))
        self._show_problem()

    def _keys(self) -> tuple[RowKey, ...]:
        return self._work.state.remarked() if self._step.second() else self._work.state.faulty()

    def _show_problem(self) -> None:
        state, key = self._work.state, self._current
        if key is None:
            nothing = self.tr("Every question can be imported as it is.")
            self._step.show_nothing(self.tr("Nothing else is worth a look.") if self._step.second() else nothing)
            return
        row = state.row(key)
        keys = self._keys()
        name = state.files[key[0]].origin.name
        place = self.tr("%1 › %2").replace("%1", name).replace("%2", place_words(row.place))
        self._step.show_problem(
            ProblemView(
                place,
                row.text,
                tuple(remark_sentence(one) for one in (*row.faults, *row.remarks)),
                state.mended.get(key) or draft_of(row),
                state.standing(key),
                keys.index(key),
                len(keys),
            )
        )

    def _stand_at(self, packed: bytes) -> None:
        self._current = _unpacked(packed)
        self._show_problem()

    def _mend(self, question: Question) -> None:
        if self._current is not None:
            draft = draft_of(self._work.state.row(self._current))
            mended = replace(question, version=draft.version)
            self._go_on(self._work.state.mend(self._current, with_own_id(mended) if mended.id == NO_ID else mended))

    def _put_aside(self) -> None:
        if self._current is not None:
            self._go_on(self._work.state.put_aside(self._current))

    def _restore(self) -> None:
        if self._current is not None:
            self._before.append((self._work.state, self._current))
            self._work.put(self._work.state.restore(self._current))

    def _undo(self) -> None:
        """Stand at the row that something was done with last, as it was before."""
        if self._before:
            state, self._current = self._before.pop()
            if self._current not in self._keys():
                self._step.part.set_value(0 if self._step.second() else 1)
            self._work.put(state)

    def _go_on(self, state: ImportState) -> None:
        """Take `state` and stand at the next row that waits, behind this one or else before it."""
        keys = self._keys()
        place = keys.index(self._current) if self._current in keys else 0
        if self._current is not None:
            self._before.append((self._work.state, self._current))
        behind_first = (*keys[place + 1 :], *keys[:place])
        waiting = (key for key in behind_first if state.standing(key) is RowStanding.FAULTY)
        following = keys[place + 1] if place + 1 < len(keys) else self._current
        self._current = following if self._step.second() else next(waiting, self._current)
        self._work.put(state)


def draft_of(row: ImportRow) -> Question:
    """Return the question of a row to be mended; where nothing could be read, its text as the stem."""
    if row.question is not None:
        return row.question
    return Question(NO_ID, row.kind or QuestionKind.SHORT_ANSWER, row.text.strip(), ())


def _row(state: ImportState, key: RowKey) -> ListRow:
    row = state.row(key)
    question = state.question(key)
    standing = state.standing(key)
    sign, tone = _SIGNS[standing]
    said = [place_words(row.place)]
    if standing in (RowStanding.FAULTY, RowStanding.GOOD):
        said += [remark_sentence(one) for one in (*row.faults, *row.remarks)[:1]]
    else:
        said.append(standing_name(standing))
    stem = question.stem if question is not None else row.text
    return ListRow(_packed(key), one_line(stem), " · ".join(filter(None, said)), sign, tone)


def _packed(key: RowKey) -> bytes:
    return key[0].to_bytes(4, "big") + key[1].to_bytes(4, "big")


def _unpacked(packed: bytes) -> RowKey:
    return int.from_bytes(packed[:4], "big"), int.from_bytes(packed[4:], "big")
