"""What a later sentence of a paragraph speaks of stands in the stem; headings in brackets; figures with spaces."""

from __future__ import annotations

import re

import pytest

from question_bank.build import build_from_text
from question_bank.model import FormulationKind, Question, QuestionKind
from question_bank.outline import parse_outline
from tests.question_bank.composition.publishing import is_sound


def _asked(text: str) -> tuple[Question, ...]:
    return build_from_text(text, "试用").candidates


def _published(text: str, *kinds: QuestionKind) -> list[Question]:
    return [each for each in _asked(text) if is_sound(each) and (not kinds or each.kind in kinds)]


def _stems(text: str) -> list[str]:
    return [each.stem for each in _published(text)]


def test_a_heading_in_brackets_begins_a_section() -> None:
    text = "云河县水利沿革\n\n【机构沿革】1951年4月，云河县设立水利股，编制6人。\n【清溪水库】清溪水库位于县西。"
    outline = parse_outline(text, "试用")
    assert [section.title for section in outline.sections] == ["云河县水利沿革", "机构沿革", "清溪水库"]
    stems = _stems(text)
    assert stems
    assert not any("【" in stem for stem in stems)


@pytest.mark.parametrize(
    ("written", "read"), [("总面积2 386平方千米", "总面积2386平方千米"), ("投资1 204 500元", "投资1204500元")]
)
def test_thousands_set_apart_by_spaces_are_one_figure(written: str, read: str) -> None:
    outline = parse_outline(f"一、概况\n云河县{written}。", "试用")
    assert read in outline.text.text


def test_a_bare_noun_is_named_by_the_subject_of_its_paragraph() -> None:
    text = "三、规程\n密闭空间作业必须严格执行通风制度。氧含量应在19.6%～23.2%之间，检测间隔不得超过35分钟。"
    told = [stem for stem in _stems(text) if "氧含量" in stem]
    assert told
    assert all(re.match("就“密闭空间作业”，材料(?:指出|规定)，氧含量", stem) for stem in told)


def test_a_bare_noun_is_named_by_its_heading() -> None:
    text = (
        "云河县水利沿革\n\n【清溪大渠】1966年秋，县里提出修渠。大渠自石门口起，至白坪止，全长37.4千米。\n"
        "【防汛】1981年7月，清溪发生大水。"
    )
    told = [stem for stem in _stems(text) if "全长" in stem]
    assert told
    assert all(stem.startswith("材料“清溪大渠”部分指出，大渠自石门口起") for stem in told)


def test_a_paper_is_named_in_full() -> None:
    text = (
        "一、依据\n社区书院工作的依据是2022年印发的《书院管理条例》。条例共列出46种活动，对书院的设立和管理作了规定。"
    )
    assert any(stem.startswith("《书院管理条例》共列出") for stem in _stems(text))


def test_what_nothing_names_waits() -> None:
    text = "一、平台\n2022年，街道推出“掌上民生”服务。平台自2022年3月上线以来，累计受理群众诉求3.26万件，办结率97.4%。"
    assert not any(stem.startswith("平台自") for stem in _stems(text))


def test_the_first_sentence_speaks_for_itself() -> None:
    text = "三、演练\n车间每季度至少组织1次应急演练，参演率不低于85%。"
    assert any(stem.startswith("车间＿＿＿＿至少组织1次应急演练") for stem in _stems(text))


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("一、设置\n正式职工不足4人的单位，应当按照地域相邻、规模适当的原则，联合成立工会小组。", "规模适当的原则。"),
        ("一、高处\n遇有六级及以上大风、浓雾、暴雨等恶劣天气，不得进行露天高处作业。", "恶劣天气。"),
        (
            "一、条件\n年满18岁的工人、农民、军人和其他先进分子，承认章程，可以申请入会。\n二、其他\n略。",
            "先进分子。",
        ),
    ],
)
def test_no_statement_ends_before_its_main_clause(text: str, start: str) -> None:
    assert not any(stem.endswith(start) for stem in _stems(text))


def test_lists_are_called_by_a_name() -> None:
    text = (
        "二、过程\n质量控制过程一般包括三个步骤：\n（一）确立标准。先定。\n（二）衡量成效。再看。\n（三）纠正偏差。改。"
    )
    assert any("“质量控制过程的三个步骤”" in stem for stem in _stems(text))
    assert not any("包括三个步骤”" in stem for stem in _stems(text))


def test_by_what_a_thing_is_divided_is_no_kind_of_it() -> None:
    text = (
        "二、控制的类型\n（一）按控制点的位置划分\n分为三种。\n（二）按控制的主体划分\n分为两种。\n"
        "（三）按信息的来源划分\n分为两种。"
    )
    assert not _published(text, QuestionKind.RECITATION)


def test_a_step_of_which_only_the_condition_is_read_waits() -> None:
    text = (
        "四、停电\n突然停电时，第一步，立即断开主电源；第二步，报告班长；"
        "第三步，停电超过40分钟的，将料液倒入应急槽，第四步，检查后送电。"
    )
    asked = [
        each for each in _published(text) if each.formulation and each.formulation.kind == FormulationKind.SEQUENCE
    ]
    assert not asked


def test_who_holds_a_duty_is_asked_as_such() -> None:
    text = (
        "二、岗位职责\n（1）班组长：组织班前会，清点人员；\n（2）安全员：检查现场，制止违章；\n（3）操作工：遵守规程，点检设备；\n"
        "（4）车间主任：组织演练，落实整改。"
    )
    pairs = [
        each.stem
        for each in _asked(text)
        if each.kind is QuestionKind.SINGLE_CHOICE
        and each.formulation
        and each.formulation.kind == FormulationKind.TWO_PART_HEADING
    ]
    assert not any("相对应的内容是（　　）" in stem and stem.count("“") == 2 and "负责" not in stem for stem in pairs)


def test_the_head_of_a_paper_is_no_row_of_terms() -> None:
    text = "城北街道办公会议纪要\n\n时间：2025年3月6日\n地点：三楼会议室\n主持人：街道主任沈立新\n\n会议听取了汇报。"
    assert not any("地点" in stem or "主持人" in stem for stem in _stems(text))


def test_examples_that_open_a_sentence_are_not_blanked() -> None:
    text = "五、持证\n电工、焊工、起重机司机、叉车司机等作业人员必须持证上岗。"
    assert not any("＿" in stem and "等作业人员" in stem for stem in _stems(text))


def test_what_is_counted_behind_its_own_list_is_not_asked() -> None:
    text = "一、改造\n2024年，街道完成了向阳里、纺织新村2个小区改造，惠及居民1863户。"
    assert not any("2" in each.answer or "2个" in each.answer for each in _published(text))


def test_who_did_it_stands_behind_the_date() -> None:
    text = (
        "云河县水利发展沿革\n\n一、治水\n2018年，创新推出“河长+警长”协作机制，当年立案查处非法采砂案件13起。\n"
        "二、饮水\n略。"
    )
    told = [stem for stem in _stems(text) if "非法采砂" in stem]
    assert told
    assert all(stem.startswith("2018年，云河县创新推出") for stem in told)


def test_a_quotation_keeps_its_date() -> None:
    text = "二、大渠\n1967年冬，县革委会提出“引清入坝”方案，群众热烈响应。\n1972年，省水利厅提出“以蓄为主”方案。"
    claims = [stem for stem in _stems(text) if "“引清入坝”方案" in stem and "提出" in stem]
    assert all(stem.startswith("1967年冬，") for stem in claims)


def test_a_short_judgement_is_blanked_and_not_recited() -> None:
    text = "一、标准\n确立标准是质量控制的前提。"
    assert not _published(text, QuestionKind.RECITATION)


def test_a_name_that_its_heading_half_tells_is_not_asked() -> None:
    text = "（二）换届提醒制度\n健全完善换届“三提醒”机制，防止支部逾期换届。\n（三）其他\n略。"
    assert not any(each.answer == ("三提醒",) for each in _published(text))


def test_limits_of_time_are_chosen_among_such_as_are_laid_down() -> None:
    text = "一、换届\n机关工委在支部届满前6个月发函提醒，支部应当按期换届。"
    chosen = _published(text, QuestionKind.SINGLE_CHOICE)
    for each in chosen:
        if "6个月" in each.answer:
            assert set(each.options) <= {"1个月", "2个月", "3个月", "6个月", "9个月", "12个月", "18个月"}


def test_what_is_divided_into_what_needs_no_heading_that_says_the_same() -> None:
    text = "一、按水流形态划分\n按照灌水时的水流形态，地面灌溉分为畦灌、沟灌、淹灌和漫灌四种。\n二、其他\n略。"
    told = [stem for stem in _stems(text) if "地面灌溉分为" in stem]
    assert told
    assert not any("按水流形态划分”" in stem for stem in told)


def test_a_group_is_called_by_a_name() -> None:
    text = "一、历程\n回望三十年，我们得到三点启示：规划引领是前提，群众参与是基础，改革创新是动力。"
    assert not any("我们得到" in each.stem for each in _published(text, QuestionKind.RECITATION))


def test_the_licence_and_the_persons_of_an_article_are_named() -> None:
    text = (
        "云河厂安全管理制度\n\n第一章 人员\n"
        "第一条 起重作业人员应当取得《起重作业人员证》，方可上岗。证书有效期为4年，届满2个月前提出复审申请。"
        "离开作业岗位7个月以上的，应当重新进行考核。\n"
        "第二条 监控中心实行24小时值班制度，每班不少于3人。值班记录保存期限不得少于5年。\n第二章 附则\n第三条 略。"
    )
    stems = _stems(text)
    assert any(stem.startswith("《起重作业人员证》有效期") for stem in stems)
    assert any(stem.startswith("起重作业人员离开作业岗位") for stem in stems)
    assert any(stem.startswith("监控中心值班记录保存期限") for stem in stems)


def test_a_member_that_runs_on_into_the_sentence_waits() -> None:
    text = (
        "一、留学\n1879年，学堂又选派林启明、周以宁、郑怀远等人赴英、法留学。\n"
        "二、条约\n条约规定割让甲半岛、乙群岛和丙列岛给邻国。"
    )
    asked = [each.answer for each in _published(text, QuestionKind.FILL_BLANK)]
    assert not any("赴英" in word or "给邻国" in word for answer in asked for word in answer)


def test_what_was_founded_is_no_event() -> None:
    text = (
        "一、产业\n早期的企业主要有：1866年方远在上海创办的发昌机器厂，1872年陈沅在广东创办的继昌缫丝厂，"
        "1878年朱昂在天津创办的贻来磨坊。"
    )
    assert not any("的事件" in each.stem or "时间先后" in each.stem for each in _published(text))


def test_a_paragraph_of_a_speaker_belongs_to_no_item_before_it() -> None:
    text = (
        "一、关于发展新产业\n会议明确了两项任务:\n（一）改造老产业。推动老厂改造。\n（二）优化人才环境。深化人才评价改革。\n"
        "周建平强调，抓创新不问出身。要坚持市场和政府相结合，全面推行“揭榜挂帅”制度。\n二、关于其他工作\n略。"
    )
    told = [stem for stem in _stems(text) if "制度" in stem]
    assert told
    assert not any("人才环境" in stem or "关于" in stem for stem in told)


def test_some_meeting_is_not_asked_for_who_led_it() -> None:
    text = "一、会议\n9月3日，区委召开会议。区委书记周建平主持会议并讲话。\n二、其他\n略。"
    assert not any("主持会议" in stem for stem in _stems(text))


def test_the_significance_is_the_name_of_its_points() -> None:
    text = (
        "三、评价\n但是，新学运动在客观上具有积极意义："
        "第一，引进了新的学科；第二，培养了一批人才；第三，推动了乡村教育。"
    )
    assert not any("但是" in stem for stem in _stems(text))


def test_what_changed_is_told_without_another_deed() -> None:
    text = (
        "清河市政府工作报告\n一、2023年工作回顾\n完成机构改革年度任务，开办企业时间由1.5个工作日压缩至0.5个工作日。\n"
        "二、2024年工作安排\n略。"
    )
    told = [stem for stem in _stems(text) if "开办企业时间" in stem and "＿" in stem]
    assert told
    assert not any("机构改革" in stem for stem in told)
