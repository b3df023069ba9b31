"""The defects and the tree of the real outline, as facts."""

from __future__ import annotations

from pathlib import Path

import pytest

from question_bank.model import Outline, Soundness
from question_bank.outline import read_outline


@pytest.fixture(scope="module")
def outline(shared: Path) -> Outline:
    return read_outline(shared / "outline" / "outline.txt")


def _tree(outline: Outline) -> list[tuple[int, str, int, str, bool]]:
    return [(one.depth, one.label, one.ordinal, one.title, one.has_body) for one in outline.sections]


def test_summary_and_body_are_one_tree(outline: Outline) -> None:
    assert _tree(outline) == [
        (0, "一、", 1, "深刻认识增强基层党组织政治功能和组织功能的重要意义", False),
        (1, "（一）", 1, "增强党组织政治功能和组织功能，是马克思主义建党学说揭示的科学真理", False),
        (1, "（二）", 2, "增强党组织政治功能和组织功能，是中国共产党百年奋斗的制胜秘诀", False),
        (1, "（三）", 3, "增强党组织政治功能和组织功能，是完成新时代新征程党的使命任务的必然要求", False),
        (0, "二、", 2, "全面落实增强党组织政治功能和组织功能的主要任务", True),
        (1, "（一）", 1, "全领域建强党的组织体系", True),
        (1, "（二）", 2, "全过程保障党建引领基层治理", True),
        (2, "一要", 1, "坚持理论自信，凝聚基层治理共识", True),
        (2, "二要", 2, "坚持人民至上，协调基层各方利益", True),
        (2, "三要", 3, "坚持系统观念，建构基层治理共同体", True),
        (2, "四要", 4, "坚持党建引领，筑牢基层战斗堡垒", True),
        (1, "（三）", 3, "全方位巩固党的执政根基", False),
        (2, "一要", 1, "强化政治建设", False),
        (2, "二要", 2, "锻造过硬队伍", False),
        (2, "三要", 3, "全面从严治党", False),
    ]
    assert not any(section.flawed for section in outline.sections)
    assert [section.point for section in outline.sections].count(True) == 7


def test_headings_stand_in_body_and_summary(outline: Outline) -> None:
    both = outline.sections[7]
    texts = [outline.evidence(*span).text for span in both.heading]
    assert texts == ["一要坚持理论自信,凝聚基层治理共识"] * 2
    assert both.heading[0][0] > both.heading[1][0]
    # The doubled word is collapsed for the reader and still there in the evidence.
    assert outline.evidence(*outline.sections[0].heading[0]).text == (
        "一、深刻认识增强增强基层党组织政治功能和组织功能的重要意义"
    )


def test_numbers_are_not_touched_and_commas_are_full_width(outline: Outline) -> None:
    text = outline.text.text
    assert "共有517.6万个，比2022年末增加11.1万个，覆盖率达99.9%以上" in text
    assert "," not in text
    assert "(" not in text
    assert "实实在在" in text


def test_broken_lines_are_joined(outline: Outline) -> None:
    assert "党的十九大指出“要以提升组织力为重点，突出政治功能”" in outline.text.text
    place = outline.text.text.index("党的十九大指出")
    assert outline.evidence(place, place + 7).text == "党的\n十九大指出"
    assert "“三新两企”党建工作亟需加强的问题" in outline.text.text


def test_unsound_sentences_are_marked(outline: Outline) -> None:
    by_words = {outline.words(one.start, one.end): one.soundness for one in outline.sentences}
    assert by_words["时代。"] is Soundness.ORPHAN
    assert by_words["通过增强政治功能和组织功能来保障党建引领基层治理，"] is Soundness.TRUNCATED
    cut = [words for words, soundness in by_words.items() if soundness is Soundness.TRUNCATED and words.endswith("……")]
    assert len(cut) == 1
    assert cut[0].startswith("例如，晋城市")


def test_a_redaction_taints_its_clause_alone(outline: Outline) -> None:
    tainted = [outline.words(one.start, one.end) for two in outline.sentences for one in two.clauses if one.tainted]
    assert tainted == [
        "加强基层党组织在各领域、各行业、各_的覆盖",
        "深入学习贯彻_新时代中国特色社会主义思想",
        "破除_机制壁垒",
    ]


def test_what_a_reader_sees(outline: Outline) -> None:
    shown = [(outline.words(one.start, one.end), one.heading) for one in outline.paragraphs]
    words = [one for one, _ in shown]
    assert words[:7] == [
        "一、深刻认识增强基层党组织政治功能和组织功能的重要意义。",
        "（一）增强党组织政治功能和组织功能，是马克思主义建党学说揭示的科学真理。",
        "（二）增强党组织政治功能和组织功能，是中国共产党百年奋斗的制胜秘诀。",
        "（三）增强党组织政治功能和组织功能，是完成新时代新征程党的使命任务的必然要求。",
        "二、全面落实增强党组织政治功能和组织功能的主要任务",
        "（一）全领域建强党的组织体系。",
        words[6],
    ]
    assert words[6].startswith("严密的组织体系是党的优势所在")
    assert words[-4:] == [
        "（三）全方位巩固党的执政根基。",
        "一要强化政治建设。",
        "二要锻造过硬队伍。",
        "三要全面从严治党。",
    ]
    assert not any(one == "时代。" or "提纲" in one for one in words)
    headings = [one for one, heading in shown if heading]
    assert len(headings) == len(set(headings)) == len(outline.sections)
    assert len(words) == 15 + 6


def test_every_sentence_knows_its_section(outline: Outline) -> None:
    titles = {
        outline.words(one.start, one.start + 6): outline.sections[one.section].title
        for one in outline.sentences
        if one.section is not None
    }
    assert titles["严密的组织体"] == "全领域建强党的组织体系"
    assert titles["树牢宗旨意识"] == "坚持人民至上，协调基层各方利益"
