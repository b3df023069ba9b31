"""From what kind of document a stem is and how it stands: traits that the odds count."""

from __future__ import annotations

import pytest

from question_bank.composition.composers.register import COMPOSERS
from question_bank.composition.framing.placing import placed
from question_bank.composition.source_reading import read_source
from question_bank.composition.weighing.settings import Document, Setting, Standing
from question_bank.composition.weighing.stem_settings import lays_measures_down, setting_of
from question_bank.formulations import find_formulations
from question_bank.lexicon import load_lexicon
from question_bank.model import QuestionKind
from question_bank.outline import parse_outline

_PEACE = "\n一、2023年平安建设\n全镇把平安建设摆在突出位置，层层压实责任。\n全镇调解纠纷312件，办结信访事项45件。"


def _settings(text: str, asked: str) -> set[Setting | None]:
    """Return how the blanks stand that ask for `asked`."""
    outline = parse_outline(text, "试用")
    source = read_source(outline, find_formulations(outline), load_lexicon())
    drafts = [placed(draft, source) for composer in COMPOSERS for draft in composer(source)]
    blanks = [each for each in drafts if each.kind is QuestionKind.FILL_BLANK and asked in each.key]
    assert blanks
    return {setting_of(each, source) for each in blanks}


def test_a_stem_that_shares_a_word_with_its_heading_is_named_by_it() -> None:
    text = "消防讲义\n一、灭火器检查\n灭火器每月检查1次，检查情况记入台账。\n二、疏散演练\n疏散演练每半年组织1次。"
    assert _settings(text, "每月") == {Setting(Document.OTHER, Standing.NAMED, joined=False)}


@pytest.mark.parametrize(
    ("title", "document"), [("清河镇2023年工作报告", Document.REPORT), ("清河镇的故事", Document.OTHER)]
)
def test_a_report_is_known_by_its_title(title: str, document: Document) -> None:
    assert {each.document for each in _settings(title + _PEACE, "312") if each} == {document}


def test_a_stem_with_its_heading_before_it_is_headed() -> None:
    assert {each.standing for each in _settings("清河镇的故事" + _PEACE, "312") if each} == {Standing.HEADED}


@pytest.mark.parametrize(
    ("title", "laid_down"),
    [
        ("关于加强基层治理的实施意见", True),
        ("《关于加强基层治理的实施意见》学习讲义", False),
        ("基层治理的故事", False),
    ],
)
def test_a_paper_of_measures_is_known_by_its_title_below_whoever_issues_it(title: str, laid_down: bool) -> None:
    outline = parse_outline(f"清河镇党委 清河镇人民政府\n{title}\n（临政发〔2023〕4号）" + _PEACE, "试用")
    assert lays_measures_down(outline) is laid_down
