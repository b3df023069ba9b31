"""Stems that get their year, questions that no longer wait in vain, and facts that were not asked before."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound


def _asked(text: str) -> tuple[Question, ...]:
    return build_from_text(text, "试用").candidates


def _published(text: str, *kinds: QuestionKind) -> list[Question]:
    return [each for each in _asked(text) if is_sound(each) and (not kinds or each.kind in kinds)]


def test_a_bare_month_gets_the_only_year_before_it_in_its_paragraph() -> None:
    text = (
        "一、斗争\n1928年1月，云河农民举行暴动。3月中旬，因敌军反扑，暴动队伍转移到九岭山区，改编为独立团，"
        "贺铁山任团长。"
    )
    (blank,) = [each for each in _published(text, QuestionKind.FILL_BLANK) if each.answer == ("贺铁山",)]
    assert blank.stem.startswith("1928年3月中旬，")


@pytest.mark.parametrize(
    "before",
    ["1927年8月，云河县委成立。1928年1月，农民举行暴动。", "1928年11月，云河农民举行暴动。"],
)
def test_a_month_that_may_be_of_another_year_gets_none(before: str) -> None:
    text = f"一、斗争\n{before}3月中旬，因敌军反扑，暴动队伍转移到山区，改编为独立团，贺铁山任团长。"
    assert not any("1928年3月" in each.stem or "1927年3月" in each.stem for each in _asked(text))
    asked = [each for each in _published(text) if each.answer == ("贺铁山",)]
    assert all(each.stem.startswith("1928年1月，农民举行暴动。3月中旬，") for each in asked)


def test_what_runs_on_behind_a_list_is_no_fault_where_it_is_shown() -> None:
    text = "一、宣讲\n市委宣传部要组织宣讲团深入企业、农村、机关、校园、社区开展宣讲。"
    for each in _published(text, QuestionKind.FILL_BLANK):
        assert "社区开展宣讲" not in each.answer
    assert any("社区开展宣讲" in each.stem for each in _published(text, QuestionKind.FILL_BLANK))


def test_a_limit_inside_a_demand_is_whole() -> None:
    text = "三、营商环境\n要推行综合查一次制度，同一部门对同一企业的日常检查原则上每年不超过一次。"
    assert any("日常检查" in each.stem for each in _published(text))


def test_parts_of_a_report_are_told_of_whoever_reports() -> None:
    text = "一、2023年工作回顾\n建成科技园区3个，新建实验室26个；新增高新技术企业86家，总数达到412家。"
    assert any(each.stem.startswith("材料“2023年工作回顾”部分指出，新增高新技术企业") for each in _published(text))


def test_what_was_counted_may_have_grown_since_the_year_before() -> None:
    text = "一、2023年工作回顾\n“云河号”中欧班列开行126列，比上年增加38列。"
    assert any("比上年增加" in each.stem for each in _published(text, QuestionKind.FILL_BLANK))


def test_the_class_of_which_a_share_is_told_is_no_blank() -> None:
    text = "一、人口\n截至2023年底，全市60周岁及以上常住老年人口达到87.6万人，占常住人口的22.4%。"
    blanks = [each for each in _asked(text) if each.kind is QuestionKind.FILL_BLANK]
    assert blanks
    assert not any("60" in each.answer for each in blanks)


def test_events_of_another_age_are_no_choice() -> None:
    text = (
        "云河县医院院史\n一、沿革\n1912年春，医院创办。1937年12月，云河沦陷，医院西迁至桐岭山区。1951年10月，医院设立中医科。"
        "1965年11月，医院派出巡回医疗队。1984年10月，医院引进首台设备。2019年12月，医院迁入新院区。"
    )
    for each in _asked(text):
        if each.kind is QuestionKind.SINGLE_CHOICE and each.answer == ("1937年12月",):
            assert not any("2019年" in str(option) for option in each.options)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        (
            "一、保证\n所谓先诉抗辩权，又称检索抗辩权，是指保证人在债务人财产依法执行前拒绝承担保证责任的权利。",
            "先诉抗辩权",
        ),
        (
            "一、监管\n所谓市场“双随机、一公开”监管，是指随机抽取检查对象、随机选派检查人员，结果及时向社会公开。",
            "市场‘双随机、一公开’监管",
        ),
        (
            "一、定义\n本办法所称餐厨垃圾，是指食物残余和废弃食用油脂。前款所称废弃食用油脂，是指不可再食用的动植物油脂和油水混合物。",
            "废弃食用油脂",
        ),
        (
            "一、联单\n【释义】所谓联单管理，是指以统一格式的单据记录垃圾从产生到处置各环节交接情况的管理制度。",
            "联单管理",
        ),
    ],
)
def test_a_term_is_defined_behind_its_other_name_and_a_note(text: str, term: str) -> None:
    assert any(f"“{term}”" in each.stem for each in _published(text, QuestionKind.RECITATION))


def test_what_was_narrowed_is_a_change() -> None:
    text = "一、2023年工作回顾\n城乡居民收入比由2.08缩小到2.02。"
    (blank,) = _published(text, QuestionKind.FILL_BLANK)
    assert blank.answer == ("2.08", "2.02")


def test_a_deadline_is_asked_of_whoever_has_to_keep_it() -> None:
    text = "三、要求\n各支部书记应当在6月10日前带头讲一次专题党课。"
    assert any(each.answer == ("6月10日",) for each in _published(text, QuestionKind.FILL_BLANK))
    alone = "三、要求\n做好准备工作；7月5日前召开专题组织生活会。"
    assert not any(each.answer == ("7月5日",) for each in _published(alone))


def test_the_greatest_of_its_kind_is_worth_a_blank() -> None:
    text = "一、工业\n云阳铁厂是当时亚洲规模最大的钢铁联合企业。"
    assert any(each.answer == ("钢铁联合企业",) for each in _published(text, QuestionKind.FILL_BLANK))


def test_body_named_by_the_title_is_said_once() -> None:
    text = (
        "云河县人民医院院史（1912—2022）\n一、沿革\n1912年春，医院创办。1951年3月，医院设立中医科。\n"
        "1965年，响应省委“送医下乡”指示，医院先后派出12批巡回医疗队，培训赤脚医生845人。"
    )
    stems = [each.stem for each in _asked(text) if "巡回医疗队" in each.stem]
    assert any("云河县人民医院响应省委“送医下乡”指示，先后派出" in stem for stem in stems)


def test_what_was_narrowed_is_offered_no_wider_value() -> None:
    text = "一、2023年工作回顾\n全市新建住宅办理时间由7.5个工作日压缩至2.5个工作日。"
    choices = [each for each in _asked(text) if each.kind is QuestionKind.SINGLE_CHOICE and each.answer[0][0] == "2"]
    assert choices
    for each in choices:
        assert all(float(str(option).removesuffix("个工作日")) < 7.5 for option in each.options)


def test_another_deed_is_not_put_before_what_changed() -> None:
    text = (
        "一、2023年工作回顾\n完成机构改革年度任务，开办企业时间由1.5个工作日压缩至0.6个工作日，"
        "项目审批时限压减到50个工作日以内。"
    )
    assert _published(text)
    assert not any("完成机构改革" in each.stem for each in _published(text))


def test_a_licence_is_named_by_its_own_name() -> None:
    text = (
        "第一章 总则\n第一条 为了加强管理，制定本办法。\n第二章 人员\n"
        "第二条 作业人员应当取得《起重作业人员证》。证书有效期为4年，需要延续的，应当在届满1个月前提出申请。"
    )
    stems = [each.stem for each in _asked(text) if "有效期" in each.stem]
    assert any(stem.startswith("《起重作业人员证》有效期为") for stem in stems)


def test_single_characters_of_one_mould_are_no_blanks() -> None:
    text = "五、安全工作\n要压实责任制，做到守土有责、守土负责、守土尽责。"
    assert not any({"负", "尽"} & set(each.answer) for each in _published(text))


def test_the_core_of_something_is_asked_with_what_it_is_the_core_of() -> None:
    text = "二、产业\n培育发展海洋产业，核心要素是人才引育。其核心要素是，各方都要明白的。"
    (blank,) = [each for each in _published(text, QuestionKind.FILL_BLANK) if each.answer == ("人才引育",)]
    assert "培育发展海洋产业，核心要素是" in blank.stem
