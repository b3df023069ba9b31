"""Corrections of an outline: headings moved, joined and taken out, with all positions true afterwards."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from question_bank.build import build_from_outline
from question_bank.model import Outline, Soundness
from question_bank.outline import parse_outline
from question_bank.outline.corrections import Action, Correction, apply, heading_start, possible

TEXT = """一、总体要求
坚持问题导向，落实工作责任。
（一）基本原则
原则有三项。
（二）主要目标
目标要明确。
二、重点任务
（一）健全体系
体系要完整，责任要清楚。
（二）建强队伍
队伍要过硬。
"""
BROKEN = """一、全面落实增强基层党组织
二、政治功能的主要任务
这里是正文的第一句话。
三、保障措施
要加强领导
四、确保落实到位。
"""


def outline(text: str = TEXT) -> Outline:
    return parse_outline(text, "样本")


def titles(found: Outline) -> list[str]:
    return ["  " * one.depth + one.label + one.title for one in found.sections]


def on(found: Outline, action: Action, title: str) -> Correction:
    number = next(one.number for one in found.sections if one.title.startswith(title))
    return Correction(action, heading_start(found, number))


def corrected(found: Outline, action: Action, title: str) -> Outline:
    one = on(found, action, title)
    assert possible(found, one)
    return apply(found, (one,))


def check(found: Outline) -> None:
    """Everything that the rest of the library relies on."""
    text = found.text.text
    for number, one in enumerate(found.sections):
        assert one.number == number
        assert one.parent is None or one.parent < number
        assert one.depth == (0 if one.parent is None else found.sections[one.parent].depth + 1)
        start, end = one.heading[0]
        assert text[start:end].startswith(one.label)
        assert text[start:end].endswith(one.title)
    last = 0
    for sentence in found.sentences:
        assert last <= sentence.start < sentence.end <= len(text)
        last = sentence.end
        assert sentence.section is None or sentence.section < len(found.sections)
        assert "\n" not in text[sentence.start : sentence.end]
        for clause in sentence.clauses:
            assert sentence.start <= clause.start < clause.end <= sentence.end
    for paragraph in found.paragraphs:
        assert 0 <= paragraph.start < paragraph.end <= len(text)
        assert paragraph.section is None or paragraph.section < len(found.sections)
        assert not paragraph.heading or paragraph.section is not None


def test_promoting_takes_along_what_is_below_and_siblings_behind_come_under_it() -> None:
    found = corrected(outline(), Action.PROMOTE, "基本原则")
    assert titles(found)[:3] == ["一、总体要求", "（一）基本原则", "  （二）主要目标"]
    check(found)


def test_demoting_hangs_a_heading_under_the_one_before_it() -> None:
    found = corrected(outline(), Action.DEMOTE, "重点任务")
    assert titles(found)[3:] == ["  二、重点任务", "    （一）健全体系", "    （二）建强队伍"]
    check(found)
    assert titles(corrected(found, Action.PROMOTE, "重点任务")) == titles(outline())


def test_what_is_no_heading_becomes_text_of_the_section_before() -> None:
    found = corrected(outline(), Action.PLAIN, "主要目标")
    assert titles(found)[:3] == ["一、总体要求", "  （一）基本原则", "二、重点任务"]
    sentence = next(one for one in found.sentences if found.words(one.start, one.end).startswith("（二）主要目标"))
    assert sentence.soundness is Soundness.TRUNCATED  # it does not end with a stop
    assert sentence.section == 1
    after = next(one for one in found.sentences if found.words(one.start, one.end) == "目标要明确。")
    assert after.section == 1
    assert not any(one.heading and found.words(one.start, one.end).startswith("（二）主要") for one in found.paragraphs)
    check(found)


def test_a_title_in_two_lines_becomes_one_title_and_its_text_follows() -> None:
    found = corrected(outline(BROKEN), Action.MERGE, "政治功能")
    assert titles(found)[0] == "一、全面落实增强基层党组织二、政治功能的主要任务"
    sentence = next(one for one in found.sentences if "第一句话" in found.words(one.start, one.end))
    assert sentence.section == 0
    evidence = found.evidence(*found.sections[0].heading[0])
    assert evidence.text == "一、全面落实增强基层党组织\n二、政治功能的主要任务"
    check(found)


def test_a_line_joined_to_a_paragraph_goes_on_with_its_sentence() -> None:
    found = outline(
        "一、保障措施\n要加强领导。\n责任体系要落实到基层\n二、确保落实到位。\n三、其他要求\n要讲求实效。\n"
    )
    joined = corrected(found, Action.MERGE, "确保")
    assert titles(joined) == ["一、保障措施", "三、其他要求"]
    whole = next(one for one in joined.sentences if "责任体系" in joined.words(one.start, one.end))
    assert joined.words(whole.start, whole.end) == "责任体系要落实到基层二、确保落实到位。"
    assert whole.soundness is Soundness.WHOLE
    check(joined)


def test_english_words_keep_a_space_where_lines_are_joined() -> None:
    raw = "# Fire safety\n\nSome text here.\n\n## Means of\n\n## escape\n\nKeep it free.\n"
    joined = corrected(parse_outline(raw, "x", markdown=True), Action.MERGE, "escape")
    assert "Means of escape" in [one.title for one in joined.sections]
    check(joined)


def test_what_is_not_possible_changes_nothing() -> None:
    found = outline()
    for action, title in (
        (Action.PROMOTE, "总体要求"),
        (Action.DEMOTE, "总体要求"),
        (Action.DEMOTE, "基本原则"),
        (Action.MERGE, "总体要求"),
    ):
        one = on(found, action, title)
        assert not possible(found, one)
        assert apply(found, (one,)) == found
    assert apply(found, (Correction(Action.PLAIN, 999_999),)) == found


def test_siblings_that_no_longer_count_on_are_told_so() -> None:
    found = corrected(outline(), Action.PROMOTE, "主要目标")
    moved = next(one for one in found.sections if one.title == "主要目标")
    assert moved.flawed  # （二） without （一） beside it
    assert not any(one.flawed for one in corrected(found, Action.DEMOTE, "主要目标").sections)


def test_questions_are_built_from_a_corrected_outline() -> None:
    found = corrected(outline(), Action.PLAIN, "主要目标")
    result = build_from_outline(found)
    assert result.outline == found
    for question in result.candidates:
        for evidence in question.evidence:
            assert found.raw[evidence.start : evidence.end] == evidence.text


@given(
    steps=st.lists(st.tuples(st.sampled_from(list(Action)), st.integers(0, 11)), max_size=8),
    text=st.sampled_from([TEXT, BROKEN, TEXT.replace("\n", "\n\n"), BROKEN + TEXT]),
)
def test_any_corrections_leave_an_outline_whose_positions_are_true(steps: list[tuple[Action, int]], text: str) -> None:
    found = outline(text)
    for action, number in steps:
        if not found.sections:
            break
        one = Correction(action, heading_start(found, number % len(found.sections)))
        before = found
        found = apply(found, (one,))
        assert (found != before) == possible(before, one)
        check(found)
    assert found.raw == text
