"""What a changed outline means: every question of the set is accounted for once, and so is every candidate."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from question_bank.build import BuildResult, build_from_text
from question_bank.model import BLANK, Evidence, Question, QuestionKind, QuestionStatus, derive_id
from question_bank.model.fingerprint import fingerprint
from question_bank.model.revision import ChangeKind, RevisionPlan, plan_revision
from tests import builders

TEXT = """一、加强组织建设
组织建设要做到以下三点。
（一）强化政治功能
党的基层组织是党全部工作和战斗力的基础，是团结带领群众的核心。要把方向、管大局、保落实，推动各项任务落地见效。
（二）建强骨干队伍
2023年，全区共培训骨干1280人次，比上年增长15%。队伍建设包括选拔、培养、管理、使用四个环节。
（三）创新活动载体
活动载体要坚持需求导向、问题导向、效果导向。实践证明，人民群众是推动发展的根本力量。

二、完善治理机制
会议指出，“坚持系统观念是做好工作的重要方法”。要健全党委领导、政府负责、社会协同、公众参与的治理体系。
网格员要做到每日巡查、每周报告、每月总结。通过“红色物业”，把服务送到居民家门口。

三、巩固工作成效
要以制度建设为保障，以群众满意为标准，推动治理重心下移。党员干部要带头学习、带头宣传、带头服务。
"""
PARAGRAPHS = tuple(TEXT.split("\n"))
EXTRA = (
    "四、强化监督考核",
    "监督考核包括日常检查、年度考评、群众评议三种方式。",
    "2024年，全市共建成示范点320个，比上年增加45个。",
    "要坚持人民至上、生命至上，把群众安危放在首位。",
    "（四）落实工作保障",
)


@cache
def built(text: str) -> BuildResult:
    return build_from_text(text, "提纲")


def planned(old: BuildResult, new: BuildResult, stored: tuple[Question, ...] | None = None) -> RevisionPlan:
    existing = old.candidates if stored is None else stored
    return plan_revision(existing, old.outline, new.outline, new.formulations, new.candidates)


@st.composite
def edits(draw: st.DrawFn) -> str:
    """The outline with some paragraphs inserted, deleted, replaced, or with words changed in them."""
    lines = list(PARAGRAPHS)
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, len(lines) - 1))
        how = draw(st.sampled_from(("insert", "delete", "replace", "move", "reword")))
        if how == "insert":
            lines.insert(place, draw(st.sampled_from(EXTRA)))
        elif how == "replace":
            lines[place] = draw(st.sampled_from(EXTRA))
        elif how == "reword":
            lines[place] = lines[place].replace("15%", "18%").replace("、", "、进一步", 1).replace("要", "必须", 1)
        elif len(lines) > 1:
            line = lines.pop(place)
            if how == "move":
                lines.insert(draw(st.integers(0, len(lines))), line)
    return "\n".join(lines)


def accounted(plan: RevisionPlan) -> list[bytes]:
    changed, orphaned = (each.old.id for each in plan.changed), (each.question.id for each in plan.orphaned)
    return [*(each.id for each in plan.unchanged), *changed, *orphaned]


@settings(max_examples=25)
@given(edits(), st.data())
def test_no_question_is_lost_or_doubled_by_any_edit(text: str, data: st.DataObject) -> None:
    old, new = built(TEXT), built(text)
    statuses = st.sampled_from(list(QuestionStatus))
    stored = tuple(replace(each, status=data.draw(statuses)) for each in old.candidates)
    plan = planned(old, new, stored)
    assert sorted(accounted(plan)) == sorted(each.id for each in stored)
    after = [
        *(each.new for each in plan.changed),
        *plan.unchanged,
        *(each.kept for each in plan.orphaned),
        *plan.new,
    ]
    assert len({each.id for each in after}) == len(after)
    assert len({fingerprint(each) for each in after}) == len(after)
    before = {each.id: each for each in stored}
    for change in plan.changed:
        for form in (change.new, change.kept):
            assert (form.id, form.status, form.tags) == (change.old.id, change.old.status, change.old.tags)
            assert all(new.outline.raw[piece.start : piece.end] == piece.text for piece in form.evidence)
        assert replace(change.kept, section=(), formulation=None, evidence=()) == replace(
            change.old, section=(), formulation=None, evidence=()
        )
    for question in plan.unchanged:
        assert question == before[question.id]
        if question.status is not QuestionStatus.RETIRED:
            assert all(new.outline.raw[piece.start : piece.end] == piece.text for piece in question.evidence)
    standing = {each.id for each in new.formulations}
    for orphan in plan.orphaned:
        assert orphan.question.formulation is not None
        assert orphan.question.formulation.id not in standing
    # Each candidate is asked once: by a question of the set or by a new one.
    assert len(plan.new) <= len(new.candidates)
    assert {fingerprint(each) for each in plan.new} <= {fingerprint(each) for each in new.candidates}


def test_the_same_outline_changes_nothing() -> None:
    result = built(TEXT)
    assert len(result.candidates) > 15
    plan = planned(result, result)
    assert plan.unchanged == result.candidates
    assert (plan.changed, plan.orphaned, plan.new) == ((), (), ())


def test_a_paragraph_put_before_moves_questions_and_asks_nothing() -> None:
    old, new = built(TEXT), built("各支部要认真学习。\n" + TEXT)
    plan = planned(old, new)
    assert plan.orphaned == ()
    assert {each.kind for each in plan.changed} <= {ChangeKind.MOVED, ChangeKind.WORDING}
    moved = next(each for each in plan.changed if each.kind is ChangeKind.MOVED)
    assert not moved.asks
    assert moved.kept.evidence[0].start == moved.old.evidence[0].start + len("各支部要认真学习。\n")


def test_a_changed_figure_is_the_same_question_about_a_changed_sentence() -> None:
    old, new = built(TEXT), built(TEXT.replace("15%", "18%"))
    plan = planned(old, new)
    change = next(each for each in plan.changed if "15%" in each.old.answer)
    assert change.kind is ChangeKind.SOURCE
    assert change.new.answer[-1] == "18%"
    assert change.new.version == change.old.version + 1
    assert change.asks
    assert not change.edited
    assert change.old.id in plan.proposed()
    assert all("15%" not in each.stem for each in plan.new)


def test_a_deleted_sentence_orphans_its_questions_and_no_others() -> None:
    gone = "网格员要做到每日巡查、每周报告、每月总结。"
    old, new = built(TEXT), built(TEXT.replace(gone, ""))
    plan = planned(old, new)
    asked = {each.id for each in old.candidates if any("每日巡查" in piece.text for piece in each.evidence)}
    assert asked
    assert {each.question.id for each in plan.orphaned} == asked
    assert all(each.kept == each.question for each in plan.orphaned if not each.words_stand)
    assert plan.new == ()


def edited(question: Question) -> Question:
    return replace(question, stem=f"【改】{question.stem}", version=2, tags=("自编",))


def test_what_somebody_worded_keeps_its_words() -> None:
    old = built(TEXT)
    stored = tuple(map(edited, old.candidates))
    plan = planned(old, old, stored)
    assert plan.unchanged == stored
    assert plan.new == ()
    later = planned(old, built(TEXT.replace("15%", "18%")), stored)
    change = next(each for each in later.changed if "15%" in each.old.answer)
    assert change.edited
    assert change.new.tags == ("自编",)
    assert change.old.id not in later.proposed()
    assert later.new == ()


def test_what_was_retired_is_not_proposed_again() -> None:
    old, new = built(TEXT), built(TEXT.replace("15%", "18%"))
    stored = tuple(replace(each, status=QuestionStatus.RETIRED) for each in old.candidates)
    plan = planned(old, new, stored)
    assert plan.orphaned == ()
    assert plan.reworded == ()
    assert all("18%" not in each.answer for each in plan.new)


def test_questions_of_other_origin_stay_as_they_are() -> None:
    result = built(TEXT)
    own = builders.question(1)
    plan = planned(result, result, (own,))
    assert plan.unchanged == (own,)
    assert len(plan.new) == len(result.candidates)


def test_a_question_that_gates_stop_today_stays_where_its_words_stand() -> None:
    old, new = built(TEXT), built("序言。\n" + TEXT)
    asked = old.candidates[0]
    phrase = asked.formulation
    assert phrase is not None
    other = replace(
        asked, id=derive_id("other"), kind=QuestionKind.SHORT_ANSWER, stem="简述。", options=(), answer=("略",)
    )
    plan = plan_revision([other], old.outline, new.outline, new.formulations, ())
    (change,) = plan.changed
    assert change.kind is ChangeKind.MOVED
    assert change.kept.evidence[0].text == asked.evidence[0].text
    without = replace(other, formulation=None)
    assert len(plan_revision([without], old.outline, new.outline, (), ()).changed) == 1
    (orphan,) = plan_revision([other], old.outline, new.outline, (), ()).orphaned
    assert orphan.words_stand
    assert orphan.kept.evidence == change.kept.evidence


def test_of_two_places_with_the_same_words_the_one_with_the_same_surroundings_is_meant() -> None:
    old = build_from_text("一、甲\n先学习理论知识再实践。\n二、乙\n后学习理论知识再总结。\n", "提纲")
    new = build_from_text("一、丙\n必学习理论知识再讨论。\n二、乙\n后学习理论知识再总结。\n", "提纲")
    start = old.outline.raw.rindex("学习理论知识")
    asked = builders.question(1, evidence=(Evidence(start, start + 6, "学习理论知识"),), section=("二、乙",))
    plan = plan_revision([asked], old.outline, new.outline, (), ())
    assert plan.unchanged == (asked,)


def test_an_id_that_a_question_of_the_set_has_is_not_given_twice() -> None:
    result = built(TEXT)
    fill = next(each for each in result.candidates if each.kind is QuestionKind.FILL_BLANK)
    stranger = builders.question(1, id=fill.id)
    plan = planned(result, result, (stranger,))
    assert [each.id for each in plan.new if each.stem == fill.stem] != [fill.id]
    assert len({each.id for each in plan.new} | {stranger.id}) == len(plan.new) + 1


@pytest.mark.parametrize("suffix", ["", "，并"])
def test_another_blank_of_an_unchanged_sentence_is_another_question(suffix: str) -> None:
    sentence = "党的基层组织是党全部工作和战斗力的基础"
    evidence = (Evidence(0, len(sentence), sentence),)
    one = builders.question(
        1,
        QuestionKind.FILL_BLANK,
        stem=f"{BLANK}是党全部工作的基础{suffix}。",
        answer=("组织",),
        accepted=(),
        evidence=evidence,
    )
    two = replace(one, id=derive_id("two"), stem=f"组织是党{BLANK}的基础{suffix}。", answer=("全部工作",))
    result = built(TEXT)
    plan = plan_revision([one], None, result.outline, (), [two])
    assert [each.id for each in plan.new] == [two.id]
