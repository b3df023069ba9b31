"""What leads up to something else waits or is told whole; so do answers and sanctions that something leads up to."""

from __future__ import annotations

from tests.question_bank.composition.publishing import asked_of, stems_of


def test_a_time_is_told_with_what_is_done_then() -> None:
    text = "云河工时办法\n\n一、申报\n班组长应当在每季度末月的5日至15日，申报本季度的加班工时。逾期不予受理。\n"
    stems = stems_of(text, "figures")
    assert stems
    assert all("申报本季度的加班工时" in stem for stem in stems)


def test_what_still_was_not_done_is_told_with_what_comes_of_it() -> None:
    text = "云河驿站管理办法\n\n一、包裹领取\n包裹逾期15日未取的，经短信催告后5日内仍未领取，视为放弃。\n"
    stems = [stem for stem in stems_of(text) if "仍未领取" in stem]
    assert all("视为放弃" in stem for stem in stems)


def test_those_of_whom_a_rule_goes_on_are_no_statement() -> None:
    text = (
        "云河补助问答\n\n一、安家补助\n入职3年内的技术人员、班组长、退役军人，首次在本地购买住房，"
        "实际居住满1年且没有出租的，给予安家补助。\n"
    )
    assert not [stem for stem in stems_of(text) if "技术人员" in stem and stem.rstrip("。").endswith("退役军人")]


def test_the_rest_of_a_condition_is_not_told_without_who_meets_it() -> None:
    text = (
        "云河补助问答\n\n一、安家补助\n入职3年内的技术人员、班组长、退役军人，首次在本地购买住房，"
        "实际居住满1年且没有出租的，给予安家补助。\n"
    )
    assert not [stem for stem in stems_of(text, "consequence") if "技术人员" not in stem]


def test_how_long_all_steps_take_is_told_with_of_what() -> None:
    text = "云河贷款指南\n\n一、办理\n贷款由工会初审，财务科复核，主管领导审批。全部环节原则上不超过20个工作日。\n"
    assert not [stem for stem in stems_of(text) if stem.startswith("全部环节")]


def test_aims_are_not_asked_without_what_is_done_for_them() -> None:
    text = (
        "云河运动会方案\n\n一、总则\n为弘扬体育精神、团结精神、拼搏精神，增强职工体质，经研究，决定举办秋季运动会。\n"
    )
    assert not [stem for stem in stems_of(text, "enumeration") if "拼搏" in stem or stem.endswith("＿＿＿＿。")]


def test_causes_are_told_with_what_comes_of_them() -> None:
    text = "云河检修手册\n\n一、轴承\n轴承游隙过小、润滑油脂不足、安装位置偏斜，都会造成轴承发热。\n"
    stems = stems_of(text, "enumeration")
    assert all("都会造成轴承发热" in stem for stem in stems)


def test_an_answer_whose_subject_the_question_names_waits() -> None:
    text = (
        "云河图书馆问答\n\n一、借阅\n1.问：个人能借几本？\n答：个人读者每次最多借10本。借阅期限最长30天。\n"
        "2.问：借阅期限怎么延长？\n答：个人读者的借阅期限可以延长1次，每次延长15天。\n"
    )
    stems = stems_of(text)
    assert not [stem for stem in stems if stem.startswith("借阅期限")]
    assert [stem for stem in stems if "个人读者" in stem]


def test_the_mark_of_a_question_is_no_topic() -> None:
    text = (
        "云河借款问答\n\n一、借款\n1.问：借款怎么申请？\n答：分三步：第一步，向工会提交申请；第二步，由财务科复核；"
        "第三步，由主管领导审批。也可以通过“云河工会”小程序申请。\n"
    )
    assert not [stem for stem in stems_of(text) if "“问”" in stem or "“答”" in stem]


def test_what_is_given_besides_is_told_with_whose_it_is() -> None:
    text = (
        "云河竞赛办法\n\n一、奖励\n“小发明”成果评出一等奖2项、二等奖6项；产生明显经济效益的，"
        "另按首年净效益的8%提取奖励，单项不超过12万元。\n"
    )
    assert not [stem for stem in stems_of(text) if stem.startswith("产生")]


def test_whoever_is_barred_is_told_with_from_which_award() -> None:
    text = (
        "云河竞赛办法\n\n一、奖励\n设优秀组织奖4个，由组委会根据参赛率评定。发生2起以上责任事故的单位，取消评选资格。\n"
    )
    assert not [stem for stem in stems_of(text) if "评选资格" in stem and "优秀组织奖" not in stem]


def test_no_blank_stands_within_a_pair_of_ordinals() -> None:
    text = "云河竞赛办法\n\n一、奖励\n个人赛第2、3名授予“操作能手”称号，各奖励5000元。个人赛第1名奖励8000元。\n"
    assert not [each.stem for each in asked_of(text) if "第2、＿" in each.stem or "第2、（" in each.stem]


_BOOKHOUSES = (
    "云河读书会设置办法\n\n三、流动书屋\n（一）设在哪里\n1.单设。藏书800册以上的，单独设立。\n"
    "2.联村合办。藏书不足800册的，由相邻的2至5个村共同设立。\n"
    "3.借馆。藏书不足300册的，由相邻的2至5个村联合设立阅览室。\n"
)


def test_what_is_formed_in_a_case_is_told_with_its_heading() -> None:
    told = [stem for stem in stems_of(_BOOKHOUSES, "figures") if "共同设立" in stem]
    assert told
    assert all("联村合办" in stem for stem in told)


def test_what_is_formed_stays_where_the_stem_names_it() -> None:
    held = [each.reason for each in asked_of(_BOOKHOUSES, "figures") if each.stem.rstrip("。").endswith("设立阅览室")]
    assert held
    assert not [reason for reason in held if "further before" in reason]
