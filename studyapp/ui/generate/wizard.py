"""The steps of 从提纲生成 in one frame: where one is on top, the step in the middle, the ways from it at the foot."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from studyapp.ui.generate.add_step import AddStep
from studyapp.ui.generate.formulations_step import FormulationsStep
from studyapp.ui.generate.outline_step import OutlineStep
from studyapp.ui.generate.review_steps import QuestionsStep, ReviewStep
from studyapp.ui.generate.revision_pane import RevisionPane
from studyapp.ui.generate.source_step import SourceStep
from studyapp.ui.generate.view import STEPS, Step
from studyapp.ui.generate.wording import step_name, work_words
from studyapp.ui.questions.review_foot import ReviewFoot
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.breakpoints import breadth_of
from studyapp.ui.widgets.busy_view import BusyView
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.card import Hairline
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.panes import TwoPanes
from studyapp.ui.widgets.step_bar import StepBar
from studyapp.ui.widgets.stepper import Stepper


class Wizard(QWidget):
    """`back` and `onward` when one leaves a step; the steps say themselves what is done in them."""

    back = Signal()
    onward = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the frame and its steps, empty."""
        super().__init__(parent)
        self._theme = theme
        self.source = SourceStep(theme)
        self.outline = OutlineStep(theme)
        self.formulations = FormulationsStep(theme)
        self.questions = QuestionsStep(theme)
        self.review = ReviewStep(theme)
        self.adding = AddStep(theme)
        self.revision = RevisionPane(theme)
        self.busy = BusyView(theme)
        self._pages: dict[Step, QWidget] = dict(
            zip(
                STEPS,
                (self.source, self.outline, self.formulations, self.questions, self.review, self.adding),
                strict=True,
            )
        )
        self._panes: dict[QWidget, TwoPanes] = {
            self.outline: self.outline.panes,
            self.formulations: self.formulations.panes,
            self.questions: self.questions.panes,
            self.review: self.review.panes,
            self.revision: self.revision.panes,
        }
        for panes in self._panes.values():
            panes.narrowed.connect(lambda _narrow: self._show_switch())
        self._stack = QStackedWidget()
        for page in (*self._pages.values(), self.revision, self.busy):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        self._rule = Hairline()
        column.addWidget(self._rule)
        column.addWidget(self._stack, 1)
        self.foot = ReviewFoot(theme)
        self.foot.settled.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self.review.filtered.connect(self.foot.ask.give_up)
        column.addWidget(self.foot)
        self.bar = StepBar(theme)
        self.bar.back.connect(self.back)
        self.bar.onward.connect(self.onward)
        column.addWidget(self.bar)
        self.show_step(Step.SOURCE)

    def show_step(self, step: Step) -> None:
        """Bring up a step."""
        self.stepper.set_place(STEPS.index(step))
        self._bring(self._pages[step])

    def show_revision(self) -> None:
        """Bring up the comparison with the set, which belongs to the last step."""
        self.stepper.set_place(len(STEPS) - 1)
        self._bring(self.revision)

    def show_busy(self, work: str, stage: str = "", share: float = 0.0) -> None:
        """Bring up what is being done."""
        # What is being written is written whole.
        self.busy.show_work(work_words(work, stage), share, can_cancel=work != "add")
        if self._stack.currentWidget() is not self.busy:
            self._bring(self.busy)

    def step(self) -> Step | None:
        """Return the step in the middle; None while work or the comparison with a set is shown there."""
        shown = self.shown()
        return next((step for step, page in self._pages.items() if page is shown), None)

    def shown(self) -> QWidget | None:
        """Return what is in the middle."""
        return self._stack.currentWidget()

    def begin_edit(self) -> None:
        """Leave the verdicts away while a form is open: there is one thing to do, and that is saving it."""
        self.foot.leave_out()
        self.review.panes.show_pane(1)

    def end_edit(self) -> None:
        """Offer the verdicts again, with the keys where they were."""
        self.foot.offer()
        if not self.review.list.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Review by letters and arrows, go on by Enter, back by Esc (Qt override)."""
        key = Qt.Key(event.key())
        shown = self.shown()
        if shown is self.busy:
            if key is Qt.Key.Key_Escape and not self.busy.cancel.isHidden():
                self.busy.cancelled.emit()
        elif shown is self.review and self._review_key(key, event.modifiers()):
            pass
        elif key is Qt.Key.Key_Escape:
            self.back.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if shown is self.review or self.bar.onward_button.isEnabled():
                self.onward.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the title out where the window is narrow: the menu bar says where one is (Qt override)."""
        super().resizeEvent(event)
        narrow = breadth_of(self._theme, self) == "narrow"
        self._title.setVisible(not narrow)
        sides = self._theme.px(16 if narrow else 32)
        self._head_row.setContentsMargins(sides, self._theme.px(8 if narrow else 20), sides, self._theme.px(8))

    def _review_key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """Do what `key` says in the review; return whether it says anything there."""
        if self.review.candidate.form is not None:
            return False
        button = self.foot.bar.button_of(key, modifiers)
        if button is None:
            return False
        button.click()
        return True

    def _bring(self, page: QWidget) -> None:
        self.foot.offer()
        self._stack.setCurrentWidget(page)
        review = page is self.review
        self.foot.setVisible(review)
        self.bar.setVisible(not review and page is not self.busy)
        self.back_button.setVisible(review)
        self.onward_button.setVisible(review)
        self._show_switch()
        self._rule.setVisible(page not in (self.source, self.adding, self.busy))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_switch(self) -> None:
        """Offer the choice between the panes of what is shown where only one of them fits."""
        shown = self.shown()
        for page, panes in self._panes.items():
            panes.switch.setVisible(page is shown and panes.narrow())

    def _head(self) -> QWidget:
        theme = self._theme
        head = QWidget()
        self._head_row = QHBoxLayout(head)
        self._head_row.setSpacing(theme.px(12))
        self._title = Label(theme, self.tr("Generate from an outline"), "title1")
        self._head_row.addWidget(self._title)
        for panes in self._panes.values():
            self._head_row.addWidget(panes.switch)
        self.stepper = Stepper(theme, [step_name(step) for step in STEPS])
        self._head_row.addWidget(self.stepper, 1)
        self.back_button = SecondaryButton(theme, self.tr("Back"), size="header")
        self.back_button.clicked.connect(self.back)
        self.onward_button = SecondaryButton(theme, self.tr("Next: add"), size="header")
        self.onward_button.clicked.connect(self.onward)
        self._head_row.addWidget(self.back_button)
        self._head_row.addWidget(self.onward_button)
        return head
