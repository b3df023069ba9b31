"""Every step of 从提纲生成 at every size, in both languages and themes: nothing cut, everything named."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication

from question_bank.outline.corrections import Action, heading_start
from studyapp.ui.generate.page import GeneratePage
from studyapp.ui.generate.view import ReportView, RevisionReportView, Step
from studyapp.ui.generate.workshop import Workshop
from tests.studyapp.ui.generate.generating import generation, opened, presenter_of
from tests.studyapp.ui.layout_checks import SIZES, assert_good, settle, shown
from tests.studyapp.ui.screens import services_in, speaking

CASES = [
    *((size, scale, "zh_CN", "dark" if scale == 2.0 else "light") for size, scale in SIZES),
    (QSize(1024, 640), 1.0, "en", "dark"),
    (QSize(1024, 640), 2.0, "en", "light"),
]
NAME = "一个名字很长很长的题集：增强基层党组织政治功能和组织功能学习提纲（修订本）"


def beside_the_rail(size: QSize, scale: float) -> QSize:
    """Return what a window of this size leaves to a page."""
    width = size.width() / scale
    if width >= 820:
        return QSize(round(size.width() - (176 if width >= 1180 else 72) * scale), size.height())
    return QSize(size.width(), round(size.height() - 48 * scale))


@pytest.mark.parametrize(("size", "scale", "language", "name"), CASES)
def test_nothing_is_cut_in_any_step(
    qapp: QApplication, tmp_path: Path, size: QSize, scale: float, language: str, name: str
) -> None:
    with services_in(tmp_path) as services, speaking(language):
        workshop = Workshop(services.background)
        page = shown(lambda theme: opened(theme, services, workshop), beside_the_rail(size, scale), scale, name)
        assert isinstance(page, GeneratePage)
        wizard = page.wizard
        steps = presenter_of(page)
        steps.begin()
        wizard.source.show_notice("“/data/提纲.pdf” is empty; choose the document with the text.")
        settle()
        assert_good(page)
        third = heading_start(generation().outline, 2)
        workshop.put(generation().corrected(Action.PLAIN, third))
        for step in list(Step)[1:]:
            if step is Step.FORMULATIONS:
                workshop.put(generation())
            workshop.step = step
            wizard.show_step(step)
            steps.resume()
            settle()
            assert_good(page)
            for panes in [one for one in (wizard.outline, wizard.formulations, wizard.questions) if one.isVisible()]:
                panes.panes.show_pane(1)
                settle()
                assert_good(page)
        workshop.step = Step.QUESTIONS
        steps.resume()
        wizard.questions.part.button(1).click()
        settle()
        assert_good(page)
        workshop.step = Step.REVIEW
        steps.resume()
        wizard.foot.ask_whether(1234, lambda: None)
        settle()
        assert_good(page)
        wizard.foot.ask.give_up()
        wizard.foot.bar.accept.click()
        wizard.foot.bar.reject.click()
        wizard.foot.reject_bar.choose(2)
        settle()
        assert_good(page)
        wizard.foot.reject_bar.confirm.click()
        wizard.foot.bar.edit.click()
        settle()
        assert_good(page)
        workshop.step = Step.ADD
        steps.resume()
        wizard.adding.show_report(ReportView(NAME, 100, 1, 2, 3, 4))
        settle()
        assert_good(page)
        wizard.adding.show_revision_report(RevisionReportView(NAME, 1, 2, 3, 4, 5, 6))
        wizard.show_busy("build", "compose", 0.5)
        settle()
        assert_good(page)
        # Another theme is given to every widget there is: this page is done with.
        page.hide()
        page.deleteLater()
        QApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
