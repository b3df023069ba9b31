"""导入: from one step to the next, with the work between them and what each has come to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from studyapp.errors import KnownError
from studyapp.ui.import_.check_presenter import CheckPresenter
from studyapp.ui.import_.done_presenter import DonePresenter
from studyapp.ui.import_.duplicates_presenter import DuplicatesPresenter
from studyapp.ui.import_.page import ImportPage
from studyapp.ui.import_.problems_presenter import ProblemsPresenter
from studyapp.ui.import_.profiles import Profiles
from studyapp.ui.import_.state import Origin
from studyapp.ui.import_.view import STEPS, Step
from studyapp.ui.import_.work import ImportWork
from studyapp.ui.services import Services
from studyapp.ui.wording import error_sentence, question_count

PATIENCE_MS = 120
"""Work that is over sooner is not shown at all: a page that flashes only unsettles."""
PROFILES = "import_profiles.json"


class ImportPresenter(QObject):
    """Between the steps, the import under way, and the bank; `left` when one goes back to the bank."""

    left = Signal()

    def __init__(self, page: ImportPage, services: Services, work: ImportWork) -> None:
        """Listen to the steps and to the work."""
        super().__init__(page)
        self._wizard = page.wizard
        self._work = work
        self._services = services
        self._profiles = Profiles(services.paths.root / PROFILES)
        self._check = CheckPresenter(page.wizard.check, work, self._profiles, self)
        self._problems = ProblemsPresenter(page.wizard.problems, work, self)
        self._duplicates = DuplicatesPresenter(page.wizard.duplicates, work, services, self)
        self._done = DonePresenter(page.wizard, work, services, self)
        self._problems.list_wanted.connect(self._done.save_problems)
        self._check.more_wanted.connect(lambda: self._go_to(Step.FILES))
        wizard = page.wizard
        wizard.back.connect(self._back)
        wizard.onward.connect(self._onward)
        wizard.files.files_chosen.connect(self._read)
        wizard.files.edited.connect(self._tell_ways)
        wizard.busy.cancelled.connect(work.cancel)
        work.changed.connect(self._changed)
        work.working.connect(self._working)
        work.progressed.connect(self._progressed)
        work.failed.connect(self._failed)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._show_busy)

    def begin(self, paths: Sequence[Path] = ()) -> None:
        """Stand where an import begins; `paths` are read at once."""
        if self._work.report is not None:
            self._work.start_anew()
            self._wizard.files.forget()
            self._wizard.duplicates.target.start_anew()
        self._work.step = Step.FILES
        self.resume()
        if paths:
            self._read(paths)

    def resume(self) -> None:
        """Stand where the steps were left."""
        self._work.open = True
        if self._work.work:
            self._show_busy()
        else:
            self._show_step()

    # --- the steps ---

    def _back(self) -> None:
        step = self._work.step
        if (step is Step.FILES and not self._work.state.files) or step is Step.FILES or self._work.report is not None:
            self._leave()
        else:
            self._go_to(STEPS[STEPS.index(step) - 1])

    def _onward(self) -> None:
        step = self._work.step
        if step is Step.FILES:
            text, title = self._wizard.files.pasted()
            if text.strip():
                self._wizard.files.forget()
                self._read_origins((Origin(title or self.tr("Pasted text"), None, text),))
            elif self._work.state.files:
                self._go_to(Step.CHECK)
        elif step is Step.CHECK:
            state = self._work.state
            self._go_to(Step.PROBLEMS if state.has_problems() else Step.DUPLICATES)
        elif step is Step.PROBLEMS:
            self._go_to(Step.DUPLICATES)
        elif step is Step.DUPLICATES:
            self._duplicates.bring_in()
        else:
            self._leave()

    def _leave(self) -> None:
        self._work.open = False
        self.left.emit()

    def _go_to(self, step: Step) -> None:
        self._work.step = step
        self._show_step()

    def _show_step(self) -> None:
        step = self._work.step
        self._wizard.show_step(step)
        if step is Step.PROBLEMS:
            self._problems.begin()
        elif step is Step.DUPLICATES:
            self._duplicates.begin()
        self._show_content()

    def _show_content(self) -> None:
        """Show the state in the step one stands at."""
        show = {
            Step.CHECK: self._check.show,
            Step.PROBLEMS: self._problems.show,
            Step.DUPLICATES: self._duplicates.show,
            Step.DONE: self._done.show,
        }.get(self._work.step)
        if show is not None:
            show()
        self._tell_ways()

    def _tell_ways(self) -> None:
        """Say at the foot what the step has come to and where one can go."""
        step, state, bar = self._work.step, self._work.state, self._wizard.bar
        back = self.tr("Back")
        found, refused = state.found(), state.refused()
        words = self.tr("Found %1, %2 can be imported").replace("%1", question_count(found))
        words = words.replace("%2", question_count(found - refused))
        if step is Step.FILES:
            pasted = bool(self._wizard.files.pasted()[0].strip())
            can = pasted or bool(state.files)
            bar.show_ways(words if state.files else "", self.tr("Question bank"), self.tr("Next: check"), can_go_on=can)
        elif step is Step.CHECK:
            onward = self.tr("Next: problems") if state.has_problems() else self.tr("Next: duplicates")
            bar.show_ways(words, back, onward, can_go_on=found > 0)
        elif step is Step.PROBLEMS:
            if refused:
                kept = self.tr("%1 with problems stay aside, nothing is lost").replace("%1", question_count(refused))
                words = f"{words} · {kept}"
            bar.show_ways(words, back, self.tr("Next: duplicates"), can_go_on=found > refused)
        elif step is Step.DUPLICATES:
            plan = self._work.plan
            coming = len(plan.rows) - plan.skipped if plan is not None else 0
            onward = self.tr("Import %1").replace("%1", question_count(coming))
            bar.show_ways(words, back, onward, can_go_on=self._duplicates.can_go_on())
        else:
            bar.show_ways("", "", self.tr("Back to the question bank"), can_go_on=True)

    # --- the work ---

    def _read(self, paths: Sequence[Path]) -> None:
        self._read_origins([Origin(path.name, path) for path in paths])

    def _read_origins(self, origins: Sequence[Origin]) -> None:
        self._wizard.files.show_notices(())
        self._work.read(origins, self._profiles.choices_for)

    def _changed(self) -> None:
        if not self._work.open:
            return
        if self._work.report is not None and self._wizard.step() is not Step.DONE:
            self._services.changes.bank_changed.emit()
        if self._wizard.step() is self._work.step:
            self._show_content()
        else:
            self._show_step()

    def _working(self, work: str) -> None:
        if work:
            self._patience.start()
            self._wizard.bar.onward_button.setEnabled(False)
        else:
            self._patience.stop()
            if self._wizard.shown() is self._wizard.busy:
                self._show_step()
            else:
                self._tell_ways()

    def _progressed(self, _stage: str, _share: float) -> None:
        if self._work.work and self._wizard.shown() is self._wizard.busy:
            self._show_busy(_stage)

    def _show_busy(self, stage: str = "") -> None:
        work = self._work.work
        if work:
            words = work_words(work, stage)
            # What is being written is written whole.
            self._wizard.show_busy(words, self._work.share, can_cancel=work != "add")

    def _failed(self, error: KnownError) -> None:
        self._wizard.duplicates.show_notice(error_sentence(error))
        if self._work.step is not Step.DUPLICATES:
            self._go_to(Step.FILES)
            self._wizard.files.show_notices((error_sentence(error),))


def work_words(work: str, stage: str) -> str:
    """Return what is said of `work`; reading tells the file and how many rows there are so far."""
    if work == "compare":
        return QCoreApplication.translate("import", "Comparing with the set")
    if work in ("add", "undo"):
        return QCoreApplication.translate("import", "Writing to the bank")
    if not stage:
        return QCoreApplication.translate("import", "Reading")
    return QCoreApplication.translate("import", "Reading %1").replace("%1", stage)
