"""Stems that say of what they speak: told from the beginning of the sentence, of no table, of no part of a row."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound


def _published(text: str) -> list[Question]:
    return [each for each in build_from_text(text, "试用").candidates if is_sound(each)]


def test_a_short_sentence_is_told_from_its_beginning() -> None:
    text = "三、河流\n黄河上游水能资源丰富，中游流经黄土高原，含沙量大，下游形成“地上河”。"
    (blank,) = [each for each in _published(text) if each.kind is QuestionKind.FILL_BLANK]
    assert blank.stem == "黄河上游水能资源丰富，中游流经黄土高原，含沙量大，下游形成“＿＿＿＿”。"


def test_the_end_of_a_span_of_days_is_no_figure() -> None:
    text = "一、会议\n全国代表大会于2024年7月15日至18日在某地召开，共有代表299名。"
    assert not any("日" in answer for each in _published(text) for answer in each.answer)


def test_a_row_of_a_table_is_not_asked() -> None:
    rows = (
        "| 地区 | 降水量 | 植被 |",
        "|---|---|---|",
        "| 湿润地区 | 大于800毫米 | 森林 |",
        "| 干旱地区 | 小于200毫米 | 荒漠 |",
    )
    text = "\n".join(("## 气候", "", *rows))
    built = build_from_text(text, "试用", markdown=True)
    assert not any(is_sound(each) and "地区 " in each.stem for each in built.candidates)


def test_a_row_of_aims_is_not_cut() -> None:
    text = "一、安全观\n“五大要素”：以人民安全为宗旨，以政治安全为根本，以经济安全为基础，以军事和科技安全为保障。"
    blanks = [each.stem for each in _published(text) if each.kind is QuestionKind.FILL_BLANK]
    assert not any("宗旨，以政治安全为＿＿＿＿，以经济安全为＿＿＿＿。" in stem for stem in blanks)


def test_an_amount_says_of_what_it_is_the_standard() -> None:
    text = "三、住宿费\n住宿费凭发票报销。标准为：一类城市每人每天500元，二类城市400元，其他地区350元。"
    assert not any(each.stem.startswith("标准为") for each in _published(text))


def test_the_words_before_name_whose_roles_they_are() -> None:
    text = "一、盆地\n塔里木盆地是面积最大的盆地，四川盆地是海拔最低的盆地，柴达木盆地是地势最高的盆地。"
    asked = build_from_text(text, "试用").candidates
    (recited,) = [each for each in asked if each.kind is QuestionKind.RECITATION]
    assert recited.stem == "请默写材料中说明塔里木盆地、四川盆地与柴达木盆地各是什么的原句。"


def test_a_regulation_needs_no_date_and_its_items_their_lead() -> None:
    text = (
        "安全管理制度\n（2022年6月1日起施行）\n第一条 公司采取累退方式提取安全费用：（一）营业收入不超过1000万元的，"
        "按照4.5%提取；（二）超过1000万元的部分，按照2.25%提取。\n"
        "第二条 发生重伤事故的车间，取消评先资格，扣减主任当年绩效工资的30%。"
    )
    asked = _published(text)
    assert any("绩效工资的＿＿＿＿" in each.stem for each in asked)
    assert not any("的这份材料" in each.stem for each in asked)
    assert not any(each.stem.startswith("营业收入") for each in asked)


def test_the_title_of_a_speech_does_not_name_its_points() -> None:
    text = "在全县教育大会上的讲话\n一要完善校园防护。二要落实教师待遇。三要优先保障投入。"
    assert not any("教育大会上的讲话" in each.stem for each in _published(text))


def test_the_life_of_somebody_is_told_with_the_name() -> None:
    text = (
        "一、生平\n焦裕禄，1922年8月16日出生于山东。1946年1月，焦裕禄加入中国共产党。1962年12月，他被调到兰考工作。"
        "1964年5月14日，焦裕禄因病逝世。1966年2月7日，报纸刊登长篇通讯。"
    )
    asked = [text for each in _published(text) for text in (each.stem, *each.options, *each.answer)]
    assert asked
    assert not any("他被调到" in text or "出生于山东" in text for text in asked)


def test_a_year_holds_behind_the_semicolon() -> None:
    text = "一、成效\n2023年，发放帮扶资金2871万元，举办竞赛87场；建成服务站点326个，惠及职工4.2万人次。"
    stems = [each.stem for each in build_from_text(text, "试用").candidates if "服务站点" in each.stem]
    assert stems
    assert all(stem.startswith("2023年，") for stem in stems)


def test_a_list_holds_as_many_members_as_it_says() -> None:
    text = "一、义务\n反洗钱机构的三项义务：客户身份识别、交易记录保存、大额交易和可疑交易报告。"
    blanks = [each.answer for each in _published(text) if each.kind is QuestionKind.FILL_BLANK]
    assert blanks == [("交易记录保存", "大额交易和可疑交易报告")]


def test_steps_are_named_by_the_words_before_them() -> None:
    text = "第二章 一日生活\n晨检要坚持“一摸、二看、三问、四查”，发现异常及时报告。"
    orders = [each.stem for each in _published(text) if each.kind is QuestionKind.ORDERING]
    assert orders == ["就“晨检”，请将下列各项按材料中的先后顺序排列。"]


def test_half_of_a_named_row_is_not_asked_as_the_whole() -> None:
    text = "一、开户\n开户环节要严格执行“三查三看”：查身份、查意愿、查用途，看证件、看本人、看神态。"
    assert not any(each.stem.endswith("：查身份、＿＿＿＿、＿＿＿＿。") for each in _published(text))


def test_items_that_run_on_in_a_line_are_points() -> None:
    text = (
        "公司章程\n第五条 董事会由五名董事组成。\n"
        "第六条 监事会行使下列职权：（一）检查公司财务；（二）提议召开临时股东会会议；（三）向股东会会议提出提案。"
    )
    (recited,) = [each for each in _published(text) if each.kind is QuestionKind.RECITATION]
    assert recited.stem == "请默写“监事会行使的职权”的三点内容。"
    assert recited.answer == ("检查公司财务", "提议召开临时股东会会议", "向股东会会议提出提案")


def test_the_number_of_a_paper_is_no_topic_and_a_form_waits_for_what_it_does() -> None:
    minutes = "县委会议纪要\n〔2024〕第9号\n要紧盯企业抓服务，对企业反映的问题实行“三色管理”。"
    assert not any("〔2024〕" in each.stem for each in _published(minutes))
    rules = "一、市场\n市场规则以法律法规、行业规范、市场道德规范等形式，对市场运行的方方面面作出具体规定。"
    assert not any(each.stem.endswith("等形式。") for each in _published(rules))


def test_an_answer_is_asked_without_its_mark_and_a_term_of_office_is_no_time() -> None:
    text = "职工代表大会问答\n1.职工代表大会多长时间召开一次？\n答：职工代表大会每届任期为三年，每年至少召开一次。"
    term, blank = [each for each in _published(text) if each.kind is QuestionKind.FILL_BLANK]
    assert (term.stem, term.answer) == ("职工代表大会每届任期为＿＿＿＿。", ("三年",))
    assert blank.stem == "职工代表大会每届任期为三年，＿＿＿＿至少召开一次。"


def test_a_word_that_ends_like_a_particle_is_whole() -> None:
    text = "一、原则\n环境保护坚持保护优先、预防为主、综合治理、公众参与、损害担责的原则。"
    assert any("公众参与" in each.answer for each in _published(text))
