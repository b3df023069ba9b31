"""Which part, year and body a figure is told of; what only leads up to something is no statement."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.model import Question
from tests.question_bank.composition.publishing import is_sound


def _asked(text: str, title: str = "试用") -> list[Question]:
    return list(build_from_text(text, title).candidates)


def _sound(text: str, title: str = "试用") -> list[str]:
    return [each.stem for each in _asked(text, title) if is_sound(each)]


_REPORT = (
    "松岗镇人民政府工作报告\n——2023年1月9日在松岗镇第十二届人民代表大会第三次会议上\n\n一、2022年工作回顾\n"
    "（一）产业稳步发展。新建大棚320座，带动农户860户。\n"
    "（二）社会平安稳定。6月4日至6日，我镇遭遇1961年有水文记录以来最强暴雨，三天累计雨量达412毫米，紧急转移群众1830人。\n\n"
    "二、2023年工作安排\n（一）抓产业。新建冷库6座，改造茶园2100亩。\n（二）抓民生。改造危房38户。\n\n"
    "三、加强政府自身建设\n坚持勤俭办事。一般性支出再压减8%，把钱用在民生上。\n"
)


def test_a_record_since_some_year_does_not_date_what_broke_it() -> None:
    asked = [each.stem for each in _asked(_REPORT) if "最强暴雨" in each.stem]
    assert asked
    assert all(stem.startswith("2022年6月4日至6日，松岗镇遭遇1961年") for stem in asked)


def test_our_county_is_named_where_the_title_says_its_year() -> None:
    text = _REPORT.replace("松岗镇人民政府工作报告", "松岗县农业局2022年度工作报告", 1).replace("我镇", "我县")
    asked = [each.stem for each in _asked(text) if "最强暴雨" in each.stem]
    assert asked
    assert not [stem for stem in asked if "我县" in stem]


def test_what_follows_a_plan_is_planned_for_its_year() -> None:
    asked = [each.stem for each in _asked(_REPORT) if "一般性支出" in each.stem]
    assert asked
    assert all(stem.startswith("按照材料“加强政府自身建设”部分的安排，2023年，") for stem in asked)


def test_a_verb_of_finding_out_is_no_person() -> None:
    text = "一、警示案例\n县物资站原副站长邱某，1996年参加工作。第三年，卡变成了现金。"
    text += "案发时查明，他先后11次收受5名承包商财物，合计38.5万元。"
    assert not [stem for stem in _sound(text) if "他" in stem and "邱某" not in stem]


def test_an_instruction_to_check_points_is_not_their_name() -> None:
    text = "第一部分 基本要求\n1.1 本规程适用于空压机房。\n\n第二部分 启动前检查\n"
    text += "2.1 查看上一班的运行记录。\n2.2 检查下列各项：\n"
    text += "(1)机油油位应在视油镜的1/2以上；\n(2)储气罐压力不得高于0.8MPa；\n"
    text += "(3)冷却水压力不低于0.2MPa；\n(4)备用皮带3条以上，灭火器2具以上。\n"
    asked = [each.stem for each in _asked(text)]
    assert any("“启动前检查”" in stem for stem in asked)
    assert not [stem for stem in asked if "检查的各项" in stem or "检查下列各项" in stem]


def test_the_last_case_of_a_list_waits_for_what_is_done_in_it() -> None:
    text = "第一部分 运行与停机\n1.1 运行中出现下列情形之一的，应立即停机：\na)机体发出敲击声的；\nb)油温高于95℃的；\n"
    text += "c)冷却水中断的；\nd)排气温度超过160℃而未自动停机的。\n1.2 停机后应放净存水。"
    assert not [stem for stem in _sound(text) if stem.rstrip("。").endswith("的")]


def test_waiting_for_a_measure_is_told_with_what_is_done_then() -> None:
    text = "第一部分 停机\n1.1 正常停机时，先关闭进气阀，待储气罐压力降至0.1MPa左右，再停电动机，关闭冷却水。"
    asked = [each.stem for each in _asked(text) if "待储气罐压力" in each.stem and is_sound(each)]
    assert asked
    assert all("再停电动机" in stem for stem in asked)
