"""Events told whole, figures with their year and owner, lists with their heading, and what is not worth asking."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.composition.composers.rules import other_amounts
from question_bank.model import WRONG, FormulationKind, Question, QuestionKind, QuestionStatus
from tests.question_bank.composition.publishing import is_sound


def _asked(text: str) -> tuple[Question, ...]:
    return build_from_text(text, "试用").candidates


def _published(text: str, *kinds: QuestionKind) -> list[Question]:
    return [each for each in _asked(text) if is_sound(each) and (not kinds or each.kind in kinds)]


def _of(kind: FormulationKind, questions: list[Question]) -> list[Question]:
    return [each for each in questions if each.formulation and each.formulation.kind == kind]


def _words(questions: list[Question]) -> str:
    return "\n".join("|".join((each.stem, *each.options, *each.pool, *each.answer)) for each in questions)


def test_an_event_is_told_to_its_main_act() -> None:
    text = (
        "云河学院校史\n\n一、早期\n1921年，学校经省府核准，更名为云河师范。1926年，学校增设农科。1931年，学校迁往柳溪。\n"
        "1935年，学校恢复招生。"
    )
    stages = _of(FormulationKind.STAGES, _published(text))
    assert "学校经省府核准，更名为云河师范" in _words(stages)
    assert not any("学校经省府核准" in each.options for each in stages)


@pytest.mark.parametrize(
    ("event", "lost"),
    [
        ("时任董事长的李敬之为解决染料依赖进口的难题，出资八千元创办染料所", "为解决染料依赖进口的难题"),
        ("太平洋战争爆发，校舍被占，师生离散", "太平洋战争爆发"),
        ("国家取消统购统销，全场职工人均增收260元", "国家取消统购统销"),
    ],
)
def test_a_purpose_and_the_world_around_are_no_events(event: str, lost: str) -> None:
    text = f"一、历程\n1921年，{event}。1926年，学校增设农科。1931年，学校迁往柳溪。1935年，学校恢复招生。"
    stages = _of(FormulationKind.STAGES, _published(text))
    assert stages
    assert lost not in _words(stages)


def test_figures_are_led_by_the_nearest_heading_that_names_the_year() -> None:
    text = (
        "柳溪县林业局2024年度工作总结和2025年工作安排\n\n一、2024年主要工作\n\n（一）护林防火有力有效\n"
        "维修瞭望塔13座，清理林下可燃物47公顷。\n\n二、2025年工作安排\n\n（一）造林\n完成人工造林3.4万亩，抚育林木86公顷。"
    )
    figures = _of(FormulationKind.FIGURES, _published(text))
    told = [each.stem for each in figures if "瞭望塔" in each.stem]
    assert told
    assert all(stem.startswith("材料“2024年主要工作”部分指出，") for stem in told)
    assert all("“2025年工作安排”" in each.stem for each in figures if "造林" in each.stem)


def test_a_round_figure_with_a_thousands_sign_is_only_filled_in() -> None:
    text = "一、概况\n2024年，云河水库总库容4,600万立方米，坝长1,273米。"
    chosen = _of(FormulationKind.FIGURES, _published(text, QuestionKind.SINGLE_CHOICE, QuestionKind.TRUE_FALSE))
    assert not any("4,6" in answer for each in chosen for answer in each.answer)


def test_no_share_is_more_than_the_whole() -> None:
    text = "一、目标\n到2027年，全区自来水普及率达到99%。"
    for each in _asked(text):
        assert not any(option.startswith("10") for option in each.options)


@pytest.mark.parametrize("part", ["下班前", "上午", "年初", "第一周", "5日前"])
def test_a_period_that_its_neighbour_gives_away_is_not_asked(part: str) -> None:
    text = f"一、巡查\n库房管理员应当每月{part}检查门窗和电源。"
    assert not _of(FormulationKind.FIGURES, _published(text))


def test_what_was_broken_in_passing_is_not_counted() -> None:
    text = "一、事故\n2023年5月6日，北区仓库起火，烧毁货架13组，直接经济损失27.4万元。"
    figures = _of(FormulationKind.FIGURES, _published(text))
    assert figures
    assert not any("13" in answer for each in figures for answer in each.answer)


def test_who_explains_a_regulation_is_asked_by_its_name() -> None:
    text = "云河市公园管理办法\n\n第一条 总则\n市园林局主管公园工作。\n第二条 附则\n本办法由市园林局负责解释。"
    stems = [each.stem for each in _published(text)]
    assert not any("本办法" in stem for stem in stems)
    assert any(stem.startswith("《云河市公园管理办法》由") for stem in stems)


def test_who_explains_a_paper_without_such_a_name_is_not_asked() -> None:
    text = "云河市公园读本\n\n第一条 总则\n市园林局主管公园工作。\n第二条 附则\n本办法由市园林局负责解释。"
    assert not any("负责解释" in each.stem for each in _published(text))


def test_a_regulation_that_names_itself_is_named() -> None:
    text = "云河市公园管理办法\n\n第一条 总则\n市园林局主管公园工作。\n第二条 附则\n本办法自2024年3月1日起施行。"
    (asked,) = _of(FormulationKind.FACT, _published(text))
    assert asked.stem == "《云河市公园管理办法》自＿＿＿＿起施行。"


def test_roles_are_filled_in_under_their_heading() -> None:
    text = "一、主要体会\n一年来，我们体会到：规划先行是前提，群众参与是基础，改革创新是动力。"
    (blank,) = [each for each in _published(text, QuestionKind.FILL_BLANK) if "是＿" in each.stem]
    assert blank.stem.startswith("材料“主要体会”部分指出，规划先行是")


def test_a_list_without_a_name_is_called_by_its_heading() -> None:
    text = (
        "三、2026年工作安排\n重点抓好以下工作：\n（一）加快管网改造。完成老城管网改造。\n（二）提升供水能力。扩建城南水厂。\n"
        "（三）加强队伍建设。引进技术人员。\n四、保障措施\n略。"
    )
    (recited,) = _published(text, QuestionKind.RECITATION)
    assert recited.stem.startswith("就“2026年工作安排”，请默写“重点抓好的工作”")


def test_bare_topics_are_not_recited() -> None:
    text = (
        "二、准确把握职业道德的主要内容\n（一）五项准则的基本要求\n爱岗敬业排在第一。\n（二）失信的种类和后果\n失信分为三种。\n"
        "（三）监督问责“三种方式”\n提醒、约谈、通报。"
    )
    assert not _of(FormulationKind.ORDERED_POINTS, _published(text, QuestionKind.RECITATION))


def test_statements_are_only_counted_where_all_stand_together() -> None:
    alone = "一、定位\n社区书院是居民学习的课堂，是邻里交往的客厅。"
    assert _of(FormulationKind.SHARED_SUBJECT, _published(alone, QuestionKind.RECITATION))
    more = alone + "社区书院就是基层文化的阵地。"
    assert not _of(FormulationKind.SHARED_SUBJECT, _published(more, QuestionKind.RECITATION))


def test_a_year_and_a_noun_without_its_owner_are_not_judged() -> None:
    year = "一、形势\n2025年是集团改革攻坚的关键一年，是全面完成三年行动计划的收官之年。"
    assert not _published(year, QuestionKind.RECITATION)
    owner = "一、校史\n云河学院坐落于城东，前身是实业家李敬之于1921年创办的云河染织传习所。"
    assert not any("“前身”" in each.stem for each in _published(owner))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("一、认识\n有的同志把学习条例当作“耳旁的风”，这是不对的。", "耳旁的风"),
        ("一、历程\n1966年“文化大革命”开始后，云河农场停止招工达五年之久。", "文化大革命"),
        ("一、民生\n新增车位3260个，老旧小区“停车难”问题得到有效缓解。", "停车难"),
    ],
)
def test_an_everyday_word_in_quotation_marks_is_not_asked(text: str, word: str) -> None:
    assert not any(word in each.answer for each in _published(text))


def test_subjects_that_are_nearly_the_same_are_not_exchanged() -> None:
    text = "一、意义\n（一）作风优良是队伍的光荣传统\n历来如此。\n（二）作风建设是队伍的治本之策\n必须抓紧。"
    wrong = [each for each in _asked(text) if each.kind is QuestionKind.TRUE_FALSE and each.answer == (WRONG,)]
    assert not any(each.stem.startswith("材料指出，作风") for each in wrong)


def test_one_sentence_is_not_asked_ten_times() -> None:
    # Those that wait are not counted: whoever reads them takes what is wanted.
    figures = "白石县2024年工作报告\n一、2024年成绩\n全县培训农民1273人次，建成示范基地36个，推广品种47个，办展会8场。"
    assert 0 < len([each for each in _asked(figures) if each.status is QuestionStatus.APPROVED]) <= 4


def test_a_name_that_the_meaning_tells_is_not_asked_for() -> None:
    text = "一、部件\n润滑器：设在主轴一端、用来给轴承补充油脂的润滑装置。\n联轴节：把两根轴连在一起传递扭矩的零件。\n"
    text += "制动盘：与闸瓦摩擦使主轴停转的圆盘。"
    assert not any("润滑器" in each.answer for each in _published(text))


def test_one_of_two_people_is_not_asked() -> None:
    text = "一、英烈\n1941年8月17日，厂房起火，工人张福生、刘阿根在抢修中牺牲。"
    assert not any("张福生" in each.answer for each in _published(text))


def test_a_kept_record_says_of_what_it_is() -> None:
    text = "第一条 检查\n库房管理员每日闭馆前检查电源，并填写检查记录。检查记录保存期限不少于3年。\n第二条 其他\n略。"
    asked = [each for each in _published(text) if "3" in each.answer]
    assert all(each.stem.startswith("库房管理员每日闭馆前") for each in asked)


def test_our_place_before_a_semicolon_is_named_or_waits() -> None:
    text = "一、实践\n我镇统筹山水治理，2023年完成造林46.8万亩；优良天数比率达到86.3%。"
    assert not any("优良天数" in each.stem for each in _published(text))


def test_a_way_without_what_is_done_waits() -> None:
    text = "一、方案\n《实施意见》提出，以提升供给能力、提升服务质量、提升监管水平为重点，全面推进养老服务。"
    assert not any(each.stem.endswith("为重点。") for each in _published(text))


def test_a_change_to_a_round_figure_is_only_filled_in() -> None:
    text = "一、产量\n2024年，全县水稻亩产由2019年的487公斤提高到560公斤。"
    chosen = [each for each in _published(text, QuestionKind.SINGLE_CHOICE) if any("560" in key for key in each.answer)]
    assert not chosen


def test_a_change_without_its_year_waits() -> None:
    text = "一、硬仗\n第一场硬仗是减环节，行政审批事项由273项减少到164项。"
    assert not any("减少到" in each.stem for each in _published(text))


def test_a_right_side_that_repeats_a_letter_of_its_left_is_not_chosen() -> None:
    text = "一、服务\n春季突出“春播指导”，夏季突出“夏凉送岗”，秋季突出“秋粮助收”，冬季突出“冬衣暖心”。"
    rows = _published(text, QuestionKind.SINGLE_CHOICE, QuestionKind.MATCHING)
    assert not any("春播指导" in "".join((*each.options, *each.pool)) for each in rows)


def test_a_motto_as_a_subject_waits_for_what_is_said_of_it() -> None:
    text = "三、传承\n李敬之“实业报国、科教兴邦”的初心，成为一代代云河人的底色。"
    assert not any(each.stem.endswith("的初心。") for each in _published(text))


def test_who_acts_behind_a_time_is_kept() -> None:
    text = (
        "一、历程\n六十年来，几代护林人在昔日的荒沙梁上种下了八千亩松林，"
        "在这片土地上铸就了“艰苦创业、科学治沙、绿色发展”的云岭精神。"
    )
    assert not any(each.stem.startswith(("铸就了", "在这片")) for each in _published(text))


def test_a_fine_is_changed_to_another_that_could_be_laid_down() -> None:
    text = (
        "云河市养犬管理规定\n\n第一条 总则\n市公安局主管养犬工作。\n第二条 处罚\n"
        "有下列情形之一的，给予警告，并处200元以上1000元以下罚款：\n"
        "（一）遛犬不束犬链的；\n（二）犬只扰民不改的；\n（三）携犬进入校园的。"
    )
    stated = [each for each in _asked(text) if each.kind is QuestionKind.TRUE_FALSE and "罚款" in each.stem]
    wrong = [each for each in stated if each.answer == (WRONG,)]
    assert wrong
    assert all("200元以上2000元以下" in each.stem for each in wrong)
    published = [each for each in stated if each.status is QuestionStatus.APPROVED]
    assert len(published) <= 2


@pytest.mark.parametrize(
    ("result", "other"),
    [
        ("处500元以上2000元以下罚款", "处500元以上5000元以下罚款"),
        ("处五千元以上二万元以下罚款", "处五千元以上五万元以下罚款"),
        ("给予警告", None),
    ],
)
def test_other_amounts(result: str, other: str | None) -> None:
    assert other_amounts(result) == ((other,) if other else ())


def test_the_name_of_the_speaker_is_no_topic() -> None:
    text = (
        "在全市林业工作会议上的讲话\n（2025年2月18日）\n周建国\n\n同志们：\n下面，我讲三点意见。\n一、肯定成绩，正视问题\n成绩很好。\n"
        "二、突出重点，狠抓落实\n重点突出。\n三、加强领导，强化保障\n领导有力。"
    )
    assert not any("周建国" in each.stem for each in _published(text))


def test_a_subject_that_is_taught_is_no_plan() -> None:
    text = "第一节 人力资源规划\n一、人力资源规划的期限\n长期规划一般在5年以上，短期规划一般在1年以内。\n二、程序\n略。"
    asked = _of(FormulationKind.FIGURES, list(_asked(text)))
    assert asked
    assert not any("部分的安排" in each.stem for each in asked)


def test_the_year_of_the_paragraph_goes_with_what_follows_in_it() -> None:
    text = "一、成绩\n2024年，全区发生火灾47起。开展专项排查行动，排查隐患3.7万处，整改率达到98.6%。"
    stems = [each.stem for each in _of(FormulationKind.FIGURES, _published(text)) if "排查隐患" in each.stem]
    assert stems
    assert all(stem.startswith("2024年，") for stem in stems)


def test_a_count_behind_a_list_counts_its_members() -> None:
    text = "三、工具\n积分卡由李敬之提出，包括出勤、业绩、协作、学习与成长四个维度。"
    assert not _of(FormulationKind.ENUMERATION, _published(text))


def test_terms_of_another_kind_are_no_wrong_answers() -> None:
    text = (
        "一、概念\n信度是指测评结果保持一致和稳定的程度。\n效度是指测评结果反映所测内容的程度。\n"
        "首因效应是指评价者凭第一印象作出评价的倾向。\n近因效应是指评价者凭近期表现作出评价的倾向。\n"
        "晕轮效应是指评价者凭某一突出表现推及整体的倾向。"
    )
    for each in _of(FormulationKind.DEFINITION, _published(text, QuestionKind.SINGLE_CHOICE)):
        assert len({option[-2:] for option in each.options}) == 1
