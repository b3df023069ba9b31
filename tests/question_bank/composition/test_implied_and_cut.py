"""Wrong answers that a rule implies, members that are only part of their words, points read up to a semicolon."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.composition.draft import Candidate, Origin
from question_bank.composition.numbers.near_numbers import not_entailed, number_of
from question_bank.model import WRONG, Question, QuestionKind


def _asked(text: str) -> tuple[Question, ...]:
    return build_from_text(text, "试用").candidates


@pytest.mark.parametrize("behind", ["内不得重新申请", "之内，不得再次报名", "内不予受理", "内禁止捕捞"])
def test_a_shorter_ban_follows_from_a_longer_one(behind: str) -> None:
    near = [Candidate(f"{years}年", Origin.NUMBER) for years in (1, 2, 4, 5)]
    left = not_entailed("3年", near, "自处罚之日起", behind)
    assert [number_of(each.text) for each in left] == [4, 5]


def test_a_false_ban_is_longer_than_the_true_one() -> None:
    text = "捕捞管理办法\n第九条 吊销捕捞证的渔船，自吊销之日起3年内不得重新申请捕捞证。\n第十条 略。\n"
    false = [each for each in _asked(text) if each.answer == (WRONG,) and "内不得" in each.stem]
    assert false
    assert not any(each in question.stem for question in false for each in ("1年内", "2年内"))


def test_no_period_is_offered_that_the_stem_says_beside_the_gap() -> None:
    text = "二、清点\n全面清点是在固定日期对库房全部器材进行核对，一般每半年或一年一次。\n三、其他\n略。\n"
    chosen = [each for each in _asked(text) if each.kind is QuestionKind.SINGLE_CHOICE and "清点" in each.stem]
    assert chosen
    assert all("每年" not in each.options and "每半年" in each.options for each in chosen)


@pytest.mark.parametrize(
    "sentence",
    [
        "库管员应每日上午、下午各检查并记录一次水位。",
        "本会的宗旨是：遵守宪法、法律、法规和国家政策，服务渔民。",
    ],
)
def test_no_member_is_only_a_part_of_its_words(sentence: str) -> None:
    keys = {key for each in _asked(f"渔业协会章程\n第三条 {sentence}\n第四条 略。\n") for key in each.answer}
    assert keys.isdisjoint({"国家", "下午各检查", "记录一次水位"})


def test_what_every_text_lists_alike_is_not_asked() -> None:
    text = "渔业协会章程\n第三条 理事应当坚持党的路线、方针、政策，热心服务渔民。\n第四条 略。\n"
    assert not any("方针" in each.answer for each in _asked(text))


def test_right_words_are_quoted_once() -> None:
    text = "一、护林\n护林员是“千里眼”，巡山狗是“顺风耳”。\n二、其他\n略。\n"
    false = [each for each in _asked(text) if each.answer == (WRONG,)]
    assert false
    assert not any("“‘" in each.explanation for each in false)


def test_owners_of_one_sort_are_members() -> None:
    text = "一、治堤\n要建立国家、地方、企业三级联动的治堤机制。\n"
    assert any({"地方", "企业"} <= set(each.answer) for each in _asked(text))


def test_counted_names_behind_semicolons_are_no_members_of_the_first() -> None:
    text = (
        "三、发料\n发料应做到“三不、三核、四检查”。“三不”即未见单据不翻账、未经审批不备料、未经复核不发料；"
        "“三核”即核实单据、核对账卡、核对实物；"
        "“四检查”即对单据和实物进行品名检查、规格检查、件数检查和重量检查。\n四、其他\n略。\n"
    )
    asked = [each for each in _asked(text) if each.formulation and each.formulation.kind == "groups"]
    keys = [key for each in asked for key in each.answer]
    assert any("未见单据不翻账" in key for key in keys)
    assert not any("三核" in key or "进行" in key for key in keys)
    assert any("品名检查" in key for key in keys)


def test_a_point_that_goes_on_behind_its_semicolon_is_not_recited() -> None:
    rows = (
        "1.拥护章程；\n2.自愿入会；\n3.单位会员应依法登记并从事捕捞满一年以上；个人会员应年满18周岁，并取得船员证书。\n"
    )
    text = f"渔业协会章程\n第九条 申请入会的渔民，必须具备下列条件：\n{rows}第十条 略。\n"
    recited = [each for each in _asked(text) if each.kind is QuestionKind.RECITATION]
    assert all(each.reason for each in recited)
    whole = text.replace("；个人会员应年满18周岁，并取得船员证书", "")
    assert any("cut short" in each.reason for each in recited)
    assert not any("cut short" in each.reason for each in _asked(whole))


def test_what_names_its_own_kind_is_defined_and_not_judged() -> None:
    text = (
        "一、分类\n周转储备是为满足渔港日常补给需要而建立的储备。\n"
        "二、组织\n理事会是会员代表大会闭会期间的执行机构。\n三、其他\n略。\n"
    )
    recited = [each.stem for each in _asked(text) if each.kind is QuestionKind.RECITATION]
    assert "请默写材料对“周转储备”的界定。" in recited
    assert "请默写材料对“理事会”作出的判断。" in recited
    praised = "一、功能\n补给功能是渔港诸多功能中最为基本的功能。\n二、其他\n略。\n"
    assert not any("界定" in each.stem for each in _asked(praised))


def test_praise_of_one_meaning_is_no_wrong_answer_for_the_other() -> None:
    text = "一、地位\n渔港是海湾县的最大本钱，渔歌是海湾县的宝贵财富。\n二、其他\n略。\n"
    assert not any(each.answer == (WRONG,) for each in _asked(text))
