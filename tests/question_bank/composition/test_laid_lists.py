"""Questions on what clauses lay down, and on steps that have names."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound

_TWO_LISTS = """云河厂库房管理办法
第一条 保管员应当履行下列义务：（一）每日核对账目；（二）定期检查通风设施；（三）按时上报库存数量。
第二条 装卸班长应当履行下列义务：（一）清点随车工具；（二）监督人员佩戴护具；（三）收工以后打扫站台。"""
_SITUATIONS = """一、上岗条件
上岗前必须测温，有下列情况之一的，不得上岗：
  a. 体温超过37.5℃的；
  b. 服用过镇静药物的；
  c. 连续值班满12小时的。"""
_STEPS = """第一章 泵房概况
泵房由三台水泵组成。
第二章 泵房故障处理
2.1 处理程序
第一步：停泵。值班员按下急停按钮。
第二步：断电。拉开隔离开关。
第三步：泄压。缓慢打开排气阀。
第四步：检修。两人一组进行。"""


def _published(text: str, kind: QuestionKind) -> list[Question]:
    made = build_from_text(text, "试用").candidates
    return [each for each in made if each.kind is kind and is_sound(each)]


def test_items_of_one_list_are_chosen_among_those_of_another() -> None:
    asked = _published(_TWO_LISTS, QuestionKind.MULTIPLE_CHOICE)
    assert {each.stem for each in asked} == {
        "保管员应当履行的义务有（　　）。",
        "装卸班长应当履行的义务有（　　）。",
    }
    assert all(len(each.answer) == 3 and len(each.options) == 5 for each in asked)


def test_of_the_only_list_nothing_is_chosen() -> None:
    assert not _published(_SITUATIONS, QuestionKind.MULTIPLE_CHOICE)


def test_all_situations_are_answered_with_what_they_lead_to() -> None:
    (asked,) = _published(_SITUATIONS, QuestionKind.SHORT_ANSWER)
    assert asked.stem == "请简要回答：上岗前必须测温，不得上岗的情况有哪些。"
    assert asked.answer == ("1. 体温超过37.5℃的\n2. 服用过镇静药物的\n3. 连续值班满12小时的",)


def test_a_figure_of_a_situation_is_asked_with_what_it_leads_to() -> None:
    stems = [each.stem for each in _published(_SITUATIONS, QuestionKind.FILL_BLANK)]
    assert "上岗前必须测温，连续值班满＿＿＿＿小时的，不得上岗。" in stems


def test_named_steps_are_put_in_order_and_asked_by_their_place() -> None:
    (order,) = _published(_STEPS, QuestionKind.ORDERING)
    assert order.answer == ("停泵", "断电", "泄压", "检修")
    assert order.stem == "就“泵房故障处理的处理程序”，请将下列各项按材料中的先后顺序排列。"
    thirds = [each.answer for each in _published(_STEPS, QuestionKind.SINGLE_CHOICE) if "第三步" in each.stem]
    assert thirds == [("泄压",)]


def test_of_which_a_thing_is_said_is_asked_where_what_is_said_differs_in_length() -> None:
    text = "三、四项工作\n其中，a）采购计划致力于备齐材料；b）采购控制致力于守住价格并保证供货的连续和稳定；"
    text += "c）采购改进致力于缩短到货周期；d）采购评审致力于评出可以长期合作的供货单位。"
    stems = {each.stem: each.answer for each in _published(text, QuestionKind.SINGLE_CHOICE)}
    assert any(stem.endswith("（　　）致力于备齐材料。") and key == ("采购计划",) for stem, key in stems.items())


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "一、洞口\n边长小于450mm的洞口，采用盖板覆盖。",
            "边长小于＿＿＿＿mm的洞口，采用盖板覆盖。",
            ("450",),
        ),
        ("一、气瓶\n报警器的动作压力为5.5±0.3MPa。", "报警器的动作压力为＿＿＿＿MPa。", ("5.5±0.3",)),
        ("一、冷库\n速冻间的温度保持在-28℃。", "速冻间的温度保持在＿＿＿＿℃。", ("-28",)),
    ],
)
def test_technical_figures_are_asked_whole(text: str, stem: str, key: tuple[str, ...]) -> None:
    made = build_from_text(text, "试用").candidates
    assert [each.answer for each in made if each.kind is QuestionKind.FILL_BLANK and each.stem == stem] == [key]


def test_two_towers_and_their_distance_are_not_counted() -> None:
    text = "一、间距\n两座料塔之间的距离，应保证高塔与低塔之间至少有2m的净距。"
    made = build_from_text(text, "试用").candidates
    assert any(each.answer == ("2",) and is_sound(each) for each in made)


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "一、等级\n泵站值守工分为四个等级，从低到高依次为见习工、操作工、值班长、技师。",
            "泵站值守工分为四个等级，请将下列各项按从低到高的顺序排列。",
        ),
        (
            "一、等级\n泵站的预警信号由轻到重分为蓝色预警、黄色预警、橙色预警、红色预警。",
            "请将材料所列的泵站的预警信号按由轻到重的顺序排列。",
        ),
    ],
)
def test_grades_are_put_in_the_order_that_is_told(text: str, stem: str) -> None:
    assert [each.stem for each in _published(text, QuestionKind.ORDERING)] == [stem]


def test_a_list_behind_which_it_is_counted_is_whole() -> None:
    text = "一、走访\n村委会对残疾、孤寡、失独等三类家庭每月走访一次。"
    made = build_from_text(text, "试用")
    assert any(
        one.kind.value == "enumeration" and [item.right.text for item in one.items] == ["残疾", "孤寡", "失独"]
        for one in made.formulations
    )


def test_many_things_in_chinese_numerals_are_asked() -> None:
    text = "一、迁校\n1941年9月，学校再次南迁，带走的二百三十箱仪器只剩下八十四箱。"
    stems = {each.stem: each.answer for each in _published(text, QuestionKind.FILL_BLANK)}
    assert stems["1941年9月，学校再次南迁，带走的＿＿＿＿箱仪器只剩下＿＿＿＿箱。"] == ("二百三十", "八十四")
    assert not _published("一、队伍\n全队成为全省首个百万吨采煤队，发扬百折不挠的精神。", QuestionKind.FILL_BLANK)


def test_a_principle_is_followed_by_what_follows_from_it() -> None:
    text = "一、设置\n社员不足5人的单位，应当按照就近便利的原则，成立联合小组。"
    stems = [each.stem for each in _published(text, QuestionKind.FILL_BLANK)]
    assert "社员不足＿＿＿＿人的单位，应当按照就近便利的原则，成立联合小组。" in stems


def test_of_two_lists_of_one_ban_the_short_one_is_answered() -> None:
    text = (
        "第四条 社员代表不得有下列行为：（一）泄露账目；（二）私分肥料；（三）拒不交回公章。\n第五条 其他事项另行规定。"
    )
    stems = [each.stem for each in _published(text, QuestionKind.SHORT_ANSWER)]
    assert stems == ["请简要回答：社员代表不得有的行为有哪些。"]


def test_wrong_amounts_in_numerals_stand_in_no_unbroken_row() -> None:
    text = "一、迁校\n1941年9月，学校再次南迁，沿途损失图书八十四箱。"
    (asked,) = _published(text, QuestionKind.SINGLE_CHOICE)
    assert asked.answer == ("八十四箱",)
    assert not {"八十三箱", "八十五箱"} & set(asked.options)


def test_a_target_is_asked_with_its_date_and_without_what_stands_between() -> None:
    text = (
        "一、目标\n到2026年，全县供水保障能力明显增强，每个乡镇至少建成一处规模化集中供水工程并配齐专职运行管护人员，"
        "农村自来水普及率达到95%，水质抽检合格率不低于92%。"
    )
    stems = [each.stem for each in _published(text, QuestionKind.FILL_BLANK)]
    assert "到2026年，农村自来水普及率达到＿＿＿＿，水质抽检合格率不低于＿＿＿＿。" in stems


def test_one_long_member_does_not_spoil_a_list_that_is_counted() -> None:
    text = "一、走访\n村委会对残疾、孤寡、失独、大病、因灾致贫返贫户等五类家庭每月走访一次。"
    assert [each.answer for each in _published(text, QuestionKind.FILL_BLANK)][:1] == [("孤寡", "大病")]


_MEMBERS = """云河市园艺协会办法
第一条 会员享有下列权利：参加培训活动；借阅协会图书；优先选购苗木。
第二条 会员履行下列义务：按时交纳会费；爱护公用工具；反映栽培情况。
第三条 入会应当具备下列条件：拥护协会办法；有栽培经验；居住在本市。
第四条 一年不参加培训活动的，视为退会。"""


def test_a_list_in_one_sentence_is_asked_like_one_of_many_lines() -> None:
    stems = [each.stem for each in _published(_MEMBERS, QuestionKind.SHORT_ANSWER)]
    assert "请简要回答：会员履行的义务有哪些。" in stems


def test_no_duty_is_what_is_said_again_elsewhere_or_holds_for_who_joins_too() -> None:
    (asked,) = [each for each in _published(_MEMBERS, QuestionKind.MULTIPLE_CHOICE) if "义务" in each.stem]
    assert not {"参加培训活动", "拥护协会办法"} & set(asked.options)


_POINTS_OFF = """河湾库区积分管理办法
第一条 库区对职工实行积分管理。
第二条 有下列情形之一的，给予扣分：
（一）值班擅自脱岗的，每次扣3分；
（二）巡查记录漏填不补的，每次扣5分；
（三）钥匙外借他人使用的，每次扣15分。
第三条 有下列情形之一的，给予加分：
（一）排查出渗漏险情的，每次加4分；
（二）冬季主动顶班的，每次加2分。"""


def test_what_says_itself_what_it_leads_to_is_said_of_nothing_more() -> None:
    made = build_from_text(_POINTS_OFF, "试用").candidates
    assert not [each.stem for each in made if "的，给予" in each.stem or "相对应" in each.stem]
    stated = {each.stem: each.answer for each in made if each.kind is QuestionKind.TRUE_FALSE}
    about = [stem for stem in stated if "钥匙外借他人使用的" in stem]
    assert about
    assert all(("扣15分" in stem) is (stated[stem] == ("正确",)) and "加" not in stem for stem in about)
    asked = [each.stem for each in made if each.kind is QuestionKind.FILL_BLANK and is_sound(each)]
    assert any("钥匙外借他人使用的，每次扣＿＿＿＿。" in stem for stem in asked)


@pytest.mark.parametrize(
    ("clause", "stem"),
    [
        ("遇有下列情形之一的，司机应当立即停机", "请简要回答：司机应当立即停机的情形有哪些。"),
        ("有下列行为之一的，解除劳动合同", "请简要回答：予以解除劳动合同的行为有哪些。"),
    ],
)
def test_cases_are_called_by_what_is_done_in_them(clause: str, stem: str) -> None:
    cases = "钢丝绳脱索或者异常跳动的；吊厢门未锁闭而出站的；任一安全回路报警而不停机的。"
    text = f"云河索道管理规定\n\n第一条 {clause}：{cases}\n"
    assert stem in [each.stem for each in build_from_text(text, "试用").candidates]
