"""Words left over from where they stood: tasks for a class, words that go on, rows before their verb, notes."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.composition.doubts.lone import _ALSO, _SAYS_ON, _SUMMED, _TASK
from question_bank.model import Question, QuestionStatus
from tests.question_bank.composition.publishing import is_sound


def _asked(text: str) -> list[Question]:
    return [each for each in build_from_text(text, "试用").candidates if is_sound(each)]


def _stems(text: str) -> list[str]:
    return [each.stem for each in _asked(text)]


@pytest.mark.parametrize(
    "task",
    [
        "每人默写一遍馆里的“五不借”，周五前交给馆长。",
        "请大家课后思考：为什么每证限借5册？",
        "课后每位学员完成练习20道。",
        "思考题：闭馆前要检查几遍书架？",
    ],
)
def test_a_task_for_the_class_is_no_knowledge(task: str) -> None:
    assert _TASK.search(task)
    text = f"馆员培训\n\n【借书】\n读者凭证借书，每证限借5册，借期为30天。\n【要点】\n{task}\n"
    assert not any(task[3:8] in stem for stem in _stems(text))


def test_what_stands_under_homework_is_not_asked() -> None:
    text = (
        "馆员培训\n\n【借书】\n读者凭证借书，每证限借5册。\n"
        "【课后】\n馆员考试满分100分，不及格的馆员停岗学习3天再补考。\n"
    )
    assert not any("补考" in stem for stem in _stems(text))


def test_after_school_service_is_no_homework() -> None:
    assert not _TASK.search("课后服务每周开展5天，每天不少于2小时。")


@pytest.mark.parametrize(
    ("words", "goes_on"),
    [("馆长还指出，“人手是第一位的”", True), ("馆长指出，“人手是第一位的”", False), ("刘馆长又强调，藏书要分库", True)],
)
def test_a_speaker_who_goes_on_has_spoken_before(words: str, goes_on: bool) -> None:
    assert bool(_SAYS_ON.match(words)) is goes_on


@pytest.mark.parametrize(
    "words", ["还款期限为30天", "也就是馆藏", "又称云水桥", "也许可以", "规则是馆长定的", "冷却在前"]
)
def test_words_that_only_look_like_going_on(words: str) -> None:
    assert not _ALSO.search(words)


@pytest.mark.parametrize("words", ["县馆则把藏书分库存放", "馆长还提出分库", "乡馆却不上架"])
def test_words_that_go_on(words: str) -> None:
    assert _ALSO.search(words)


def test_a_quotation_that_goes_on_comes_with_what_it_goes_on_from() -> None:
    text = (
        "一、会议精神\n2021年5月，全县图书馆工作会议召开。县长刘志明在会上强调，办馆要靠人。"
        "县长还指出，“读者多少、藏书厚薄是决定一座图书馆兴衰的关键，是最大的家底”。\n"
    )
    assert not any(stem.startswith("县长还指出") for stem in _stems(text))


def test_a_row_is_told_with_what_is_said_of_it() -> None:
    text = "一、借阅\n馆里规定，借书单上的登记人、复核人、保管人，三者不得由一人兼任。\n"
    rows = [stem for stem in _stems(text) if "登记人、" in stem]
    assert all("三者不得由一人兼任" in stem for stem in rows)


@pytest.mark.parametrize("behind", ["，三者不得兼任", "，两者缺一不可", "，均由馆长指定", "，四个环节环环相扣"])
def test_what_sums_up_a_row(behind: str) -> None:
    assert _SUMMED.match(behind)


def test_what_one_article_forbids_is_not_all_that_is_forbidden() -> None:
    text = (
        "云河市图书馆管理办法\n\n第一章　总则\n第一条　为了规范图书馆管理，制定本办法。\n"
        "第二条　本办法适用于云河市行政区域内的图书馆。\n第二章　使用\n"
        "第三条　图书馆不得以停止借阅的方式催缴罚金。\n第四条　禁止下列行为：\n"
        "（一）擅自拆改书库和防火墙；\n（二）从楼上抛掷图书和杂物；\n（三）在楼道和楼梯间停放电动车；\n（四）占用、堵塞消防通道。\n"
        "第五条　本办法自2023年3月1日起施行。\n"
    )
    assert not any("禁止的行为有哪些" in stem for stem in _stems(text))


def test_a_note_in_brackets_is_asked_as_a_statement_of_its_own() -> None:
    text = (
        "【第三段 测温】\n测温要用合格的仪器。\n步骤：\n① 看——外观完好，合格证在有效期内（测温仪检定周期为2年）；\n"
        "② 试——先在室内试测，确认仪器良好；\n③ 测——先测低处，后测高处。\n"
    )
    stems = [stem for stem in _stems(text) if "检定周期" in stem]
    assert stems
    assert all(stem.startswith("测温仪检定周期为") for stem in stems)


def test_a_paper_is_published_with_an_order_and_by_a_body() -> None:
    text = (
        "云河市图书馆管理办法\n"
        "（2022年11月18日市人民政府第14次常务会议通过　2022年12月5日云河市人民政府令第87号公布）\n\n"
        "第一条　为了规范图书馆管理，制定本办法。\n第二条　图书馆每周开放不少于40小时。\n第三条　图书馆每年盘点一次。\n"
    )
    stems = _stems(text)
    assert any("以云河市人民政府令第87号公布" in stem for stem in stems)
    assert any("由市人民政府第14次常务会议通过" in stem for stem in stems)


def test_a_period_of_the_heading_is_left_out_where_the_words_say_their_time() -> None:
    text = (
        "云河县图书馆史\n\n一、建馆\n（一）筹建和建馆时期\n1931年，县议会决定建馆。"
        "筹建中，我们县在全县乡镇实行“一户一书”办法，先后收到图书三千余册。\n"
    )
    assert not any("时期”，筹建中" in stem for stem in _stems(text))


def test_how_long_it_may_be_interrupted_is_of_something() -> None:
    text = "一、急救\n没有呼吸心跳的，马上做心肺复苏，按压频率每分钟100至120次。中断时间不得超过10秒。\n"
    assert not any(stem.endswith("中断时间不得超过＿＿＿＿秒。") and "按压" not in stem for stem in _stems(text))


def test_published_questions_of_a_lesson_hold_no_brackets() -> None:
    text = "馆员培训\n\n【第一段 借书】\n已归还的借书单保存2年。\n【第二段 还书】\n逾期的图书每天罚款2角。\n"
    found = [each for each in build_from_text(text, "试用").candidates if each.status is QuestionStatus.APPROVED]
    assert not any("【" in each.stem for each in found)


def test_what_has_to_be_handed_in_is_told() -> None:
    text = (
        "云河市图书馆管理办法\n\n第一条　为了规范图书馆管理，制定本办法。\n"
        "第二条　图书馆应当于每年1月31日前，向县级文化主管部门申报上一年度的藏书数量和去向。"
        "新设立的分馆，应当自开馆之日起15日内申报。\n第三条　图书馆每年盘点一次。\n"
    )
    assert not any(stem.startswith("新设立的分馆") for stem in _stems(text))


def test_a_bare_licence_is_not_told_apart_from_others() -> None:
    text = (
        "云河市图书馆管理办法\n\n第一条　为了规范图书馆管理，制定本办法。\n"
        "第二条　文化主管部门应当自受理申请之日起20日内作出是否准予许可的决定。\n许可证有效期为5年。\n"
        "第三条　图书馆每年盘点一次。\n"
    )
    assert not any(stem.startswith("许可证有效期为") for stem in _stems(text))


def test_a_closing_call_and_the_articles_of_a_paper_are_not_asked() -> None:
    text = (
        "一、办事\n借书不顺、遇到刁难，欢迎拨打12345热线转3号键“读者专席”。\n"
        "2020年12月，修订后的《云河市图书馆条例》正式印发，共14章61条。\n"
    )
    stems = _stems(text)
    assert not any("热线" in stem for stem in stems)
    assert not any("共14章" in stem or "61条" in stem for stem in stems)


def test_what_is_always_of_something_is_told_with_it() -> None:
    text = (
        "一、提出\n县图书馆大会提出了新时期馆藏建设总要求。总要求的根本原则是坚持读者第一，工作方针是边建边用，"
        "主线是加强古籍保护，统领是文化建设，根基是坚定办馆信念。\n"
        "二、清库\n建馆以来先后三次“清库”。\n第一次“清库”发生在1929年3月，馆里动用3个班组约40人。\n"
    )
    stems = _stems(text)
    assert not any(stem.startswith(("总要求的", "第一次“清库”")) for stem in stems)


def test_a_kind_of_things_with_a_bound_is_no_statement() -> None:
    text = (
        "3.5 大额借阅报告标准\n（1）读者证件发生当日单笔或累计借阅20册以上、折价1万元以上的跨馆图书借出。\n"
        "（2）单位证件发生当日单笔或累计借阅200册以上、折价20万元以上的图书借出。\n大额借阅应当在借出之日起5个工作日内报送县图书馆中心。\n"
    )
    assert not any(stem.startswith("读者证件发生当日") for stem in _stems(text))


def test_a_step_is_not_cut_at_a_note() -> None:
    text = (
        "四、转运\n转运步骤：①馆员称重、贴标签；②与转运人员双签字交接；"
        "③按规定时间（上午7:00—8:00，下午16:30—17:30）和路线转运，禁止与读者同乘电梯；④入库登记；⑤擦拭清洁转运车。\n"
    )
    found = [each for each in _asked(text) if "按规定时间" in (*each.answer, *each.options)]
    assert not found


def test_what_is_told_to_learners_is_not_asked() -> None:
    text = "一、馆藏\n学习时要注意把握三者关系：分库明确了馆藏的位置，编目明确了馆藏的查法，上架明确了馆藏的去向。\n"
    assert not any("学习时" in stem for stem in _stems(text))


def test_grades_are_called_by_what_they_are_of() -> None:
    text = "一、库房\n书库按高度分为四级：2米至5米为一级，5米以上至15米为二级，15米以上至30米为三级，30米以上为特级。\n"
    assert not any("“书库按高度分为四级”" in stem for stem in _stems(text))


def test_only_the_first_of_a_row_names_its_property() -> None:
    text = "一、馆藏\n（一）藏书量\n甲馆的藏书特色为古籍善本与方志，乙馆为少儿绘本与期刊，丙馆为农业科技与水利图书。\n"
    found = [each for each in _asked(text) if "甲馆的藏书特色" in each.options]
    assert not found


def test_a_whole_course_is_that_of_something() -> None:
    text = (
        "一、办证\n办理借书证的总要求是从简从快。按照《云河市图书馆借阅工作细则》，全过程分为五个阶段、十二个步骤。\n"
    )
    assert not any(stem.startswith("按照《云河市图书馆借阅工作细则》，全过程") for stem in _stems(text))
