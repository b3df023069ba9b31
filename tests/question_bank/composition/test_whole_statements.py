"""A stem goes on until what it says is complete, and figures that nobody has to know are not asked."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.composition.framing.conclusions import rest_of_statement
from question_bank.model import WRONG, Question, QuestionKind
from tests.question_bank.composition.conftest import MakeSource


def _asked(text: str, *kinds: QuestionKind) -> list[Question]:
    return [each for each in build_from_text(text, "试用").candidates if not kinds or each.kind in kinds]


@pytest.mark.parametrize(
    ("sentence", "place", "rest"),
    [
        ("离岗满6个月的操作人员，应当重新参加考核。", "满6个月", "的操作人员，应当重新参加考核"),
        ("检测中断超过30分钟的，应当重新检测。", "30分钟", "的，应当重新检测"),
        ("对累计缺席3次的学员，班主任要找其谈话，并通报家长。", "3次", "的学员，班主任要找其谈话"),
        (
            "对连续4次缺席，或拒绝考试，或扰乱课堂的学员，按退学处理。",
            "4次",
            "缺席，或拒绝考试，或扰乱课堂的学员，按退学处理",
        ),
        ("漫灌因为耗水大、易返盐碱，应当避免采用。", "耗水大", "、易返盐碱，应当避免采用"),
        ("气温越高、风速越大，蒸发量就越大。", "越高", "、风速越大，蒸发量就越大"),
        ("全年召开会议6次，走访群众80户。", "6次", ""),
        ("大县每增加1万人，增加面积80平方米。", "1万人", "，增加面积80平方米"),
        ("因果图用于查找原因，控制图用于监视波动。", "用于", "查找原因"),
        ("考核结果为“差”等次的干部，一律不得评优。", "差", "”等次的干部，一律不得评优"),
        ("新炉点火不到三个钟头，炉膛进水。", "三个", "钟头"),
        ("新渡船试航不到八海里，舵叶脱落。", "八海里", "，舵叶脱落"),
        ("两处渡口相距不到八海里，往来方便。", "八海里", ""),
        ("旅客停留不到8天，比上年缩短一半。", "8天", ""),
        ("伪造3次检尺记录，一经发现，立即调离岗位。", "发现", "，立即调离岗位"),
    ],
)
def test_a_statement_ends_with_its_conclusion(source_of: MakeSource, sentence: str, place: str, rest: str) -> None:
    source = source_of(sentence)
    assert rest_of_statement(source, source.text.index(place) + len(place)) == rest


def test_a_stem_that_was_told_on_does_not_end_before_the_end_of_that() -> None:
    text = (
        "渔港安全讲义\n\n一、靠泊\n渔港实行船长自查、渔政核查、港监终查的“三道锚”，任何一方发现缆绳破损，渔船一律不得离泊。"
        "\n\n二、互助\n渔民互助会是五人以上为分担风险，在约定的时间和地点，按照章程缴存互助金的组织。\n"
    )
    asked = _asked(text, QuestionKind.FILL_BLANK)
    named = [each.stem for each in asked if each.answer == ("三道锚",)]
    assert named
    assert not any(stem.endswith("发现缆绳破损。") for stem in named)
    counted = [each.stem for each in asked if each.answer == ("五人",)]
    assert counted
    assert all(stem.endswith("缴存互助金的组织。") for stem in counted)


def test_a_grade_is_whole_without_the_next_one() -> None:
    text = "船员考核办法\n\n一、等次\n航次得分90分以上的为优秀，60分以下的重新培训。\n"
    assert any(each.stem.endswith("分以上的为优秀。") for each in _asked(text, QuestionKind.FILL_BLANK))


def test_a_statement_that_nothing_completes_is_not_asked(source_of: MakeSource) -> None:
    source = source_of("这一精神形成于建厂40周年之际。全厂迎来建成投产15个年头之际。")
    assert rest_of_statement(source, source.text.index("15个年头") + 2) is None


def test_fill_ins_and_choices_show_the_consequence() -> None:
    text = "二、考勤管理\n学员离岗满6个月重新上岗的，应当重新参加车间级考核。"
    asked = _asked(text)
    assert asked
    assert all("应当重新参加车间级考核" in each.stem or "应当重新参加车间级考核" in each.answer for each in asked)


@pytest.mark.parametrize(
    "sentence",
    [
        "1981年5月，成立全厂第一支女子乐队，队长为21岁的陈小兰。",
        "以优异成绩迎接建厂60周年。",
    ],
)
def test_ages_and_jubilees_are_not_asked(sentence: str) -> None:
    assert not any(answer in ("21", "21岁", "60", "60周年") for each in _asked(sentence) for answer in each.answer)


def test_a_rank_is_asked_and_not_among_how_many() -> None:
    asked = _asked("2023年，城东园区在全省84家工业园区综合评价中列第17位。")
    answers = {
        answer.rstrip("位") for each in asked if each.kind is not QuestionKind.TRUE_FALSE for answer in each.answer
    }
    assert answers == {"17"}


def test_a_unit_is_asked_whole() -> None:
    asked = _asked("2023年，城区细颗粒物平均浓度降至27微克/立方米。", QuestionKind.SINGLE_CHOICE)
    assert [each.answer for each in asked] == [("27微克/立方米",)]


def test_a_figure_that_stands_twice_is_not_changed_once() -> None:
    text = "高空吊装是指在距作业面3米及3米以上有可能坠落的平台进行的吊装。"
    assert not any("2米及3米" in each.stem or "4米及3米" in each.stem for each in _asked(text))


def test_an_aim_is_never_said_to_fall() -> None:
    text = "二、2025年重点工作\n" + "".join(
        f"全年{what}增长{n}.3%。" for n, what in enumerate(("产值", "出口额", "税收", "销量"), 4)
    )
    false = [each for each in _asked(text, QuestionKind.TRUE_FALSE) if each.answer == (WRONG,)]
    assert false
    assert not any("下降" in each.stem for each in false)


def test_ranges_are_left_out_whole() -> None:
    text = "甲类土所受压力为3.5～28个大气压，乙类土所受压力为12个大气压，丙类土所受压力为0.3～0.6个大气压。"
    (asked,) = _asked(text, QuestionKind.FILL_BLANK)
    assert asked.answer == ("3.5～28", "12", "0.3～0.6")


def test_quotation_marks_in_a_wrong_statement_are_told_apart() -> None:
    text = (
        "二、厂史\n1951年，全厂推行“三班轮作”劳动制度。1956年，全厂建成第二条生产线。1959年，全厂扩建职工宿舍。"
        "1963年，全厂开展“比学赶帮”劳动竞赛。"
    )
    claims = [each for each in _asked(text, QuestionKind.TRUE_FALSE) if "轮作" in each.stem or "比学" in each.stem]
    assert claims
    assert all("““" not in each.stem and "‘" not in each.stem for each in claims)
    assert all(each.explanation.count("‘") == each.explanation.count("’") for each in claims)


def test_figures_that_belong_to_two_things_are_filled_in_together() -> None:
    asked = _asked("2023年，城镇和农村居民人均可支配收入分别达到48310元、27465元，分别增长5.4%和7.3%。")
    assert [(each.kind, each.answer) for each in asked] == [(QuestionKind.FILL_BLANK, ("48310", "27465"))]
