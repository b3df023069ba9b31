"""What is in doubt about roles, terms, groups and blanks that can be guessed."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.composition.weighing.reliability import Trust, doubt
from question_bank.model import FormulationKind, Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound


def _asked(text: str) -> tuple[Question, ...]:
    return build_from_text(text, "试用").candidates


def _published(text: str, *kinds: QuestionKind) -> list[Question]:
    return [each for each in _asked(text) if is_sound(each) and (not kinds or each.kind in kinds)]


def _reasons(text: str) -> set[str]:
    return {each.reason.removeprefix("G13: ") for each in _asked(text) if each.reason.startswith("G13")}


def test_parts_are_asked_with_their_whole() -> None:
    text = "一、体系\n构建家校社协同育人体系，其中家庭是根基，学校是主导，社会是支撑。"
    named = [each.stem for each in _published(text, QuestionKind.TRUE_FALSE)]
    assert named
    assert all("构建家校社协同育人体系" in stem for stem in named)
    bare = "一、体系\n构建体系。其中家庭是根基，学校是主导，社会是支撑。"
    assert not _published(bare, QuestionKind.TRUE_FALSE, QuestionKind.SINGLE_CHOICE)
    assert "the stem does not say of what these are parts" in _reasons(bare)


def test_an_aspect_says_of_what_it_is() -> None:
    text = "一、工作\n森林防火的重点是清明时节，难点是林农交错地带，关键是火源管控。"
    claims = [each.stem for each in _published(text, QuestionKind.TRUE_FALSE, QuestionKind.SINGLE_CHOICE)]
    assert not any("，难点是" in stem or "，关键是" in stem for stem in claims)
    assert "“难点” does not say who or what is meant" in _reasons(text)


def test_what_the_stem_says_is_not_recited() -> None:
    text = "一、关系\n绿水青山就是金山银山，金山银山就是绿水青山。"
    assert not _published(text, QuestionKind.RECITATION)


def test_an_office_is_blanked_and_not_recited() -> None:
    text = "第二条 职责\n车间主任是本车间安全生产的第一责任人。"
    assert not _published(text, QuestionKind.RECITATION)
    assert {each.answer for each in _published(text, QuestionKind.FILL_BLANK)} == {("第一责任人",), ("车间主任",)}


def test_a_label_is_no_term() -> None:
    text = "三、典型案例\n案例1：王大姐调解室。\n案例2：流动图书车。"
    assert not any("案例1" in each.stem + "".join(each.answer) for each in _published(text))


def test_groups_called_by_their_number_are_only_filled_in() -> None:
    text = (
        "# 讲义\n\n正文部分略。\n\n## 小结\n\n- 一条主线：安全生产、预防为主、系统治理；\n"
        "- 两道防线：源头管控、末端治理；\n- 三个层级：特大、重大、一般。\n"
    )
    asked = build_from_text(text, "试用", markdown=True).candidates
    groups = [each for each in asked if each.formulation and each.formulation.kind == "groups"]
    assert groups
    called = {each.reason for each in groups if each.kind is not QuestionKind.FILL_BLANK}
    assert called == {"G13: the groups are called by their number"}


def test_an_article_is_told_by_what_it_says() -> None:
    text = "第五章 罚则\n第二十条 违反本办法第十二条规定的，由主管部门责令改正，并给予通报批评。"
    assert not any("第十二条" in each.stem for each in _published(text))
    part = "四、附则\n违反本手册第二部分规定的，由管理单位予以通报批评。"
    assert not any("第二部分" in each.stem for each in _published(part))


def test_a_definition_that_goes_on_is_not_asked() -> None:
    text = (
        "第四条 所谓重点保护目标，是指学校、医院、商场、车站、码头、影剧院、图书馆、体育馆等服务群众和游客的，"
        "以及其他一旦失火、停电或者设备失灵，可能严重危害人身安全、财产安全、公共利益的重要建筑场地、公用设施等。"
    )
    assert not any(answer.endswith("的") for each in _published(text) for answer in each.answer)


def test_a_row_that_goes_on_by_itself_is_not_blanked() -> None:
    text = "一、奖励\n对新评定的国家级、省级、市级示范基地，分别给予一次性奖励60万元、30万元和10万元。"
    assert "the blanks follow from the rest of the row" in _reasons(text)


def test_what_made_a_decision_weighty_is_asked_and_not_that_it_is() -> None:
    text = "一、地位\n“八八战略”是省委在新世纪之初作出的重大决策。"
    assert "“重大决策” fits nearly everywhere" in _reasons(text)
    assert not any("重大决策" in each.answer for each in _published(text, QuestionKind.FILL_BLANK))


def test_time_and_place_are_not_whose_case_it_is() -> None:
    text = "三、部署\n全市信访工作会议决定，自5月1日起在全区开展为期两个月的“河道清淤百日行”活动。"
    assert "“自5月1日起在全区” does not say who or what is meant" in _reasons(text)
    assert not any("自5月1日起在全区的做法" in each.stem for each in _published(text))


def test_a_kind_of_which_blind_readers_took_too_few_waits() -> None:
    pair = (FormulationKind.FIGURES, QuestionKind.RECITATION)
    taken, refused = Trust("high", 99, 99, 20, 17), Trust("high", 99, 99, 20, 16)
    assert "blind readers took 80%" in doubt({pair: refused}, *pair, weak=False)
    assert not doubt({pair: taken}, *pair, weak=False)
    assert not doubt({pair: Trust("high", 99, 99, 0, 0)}, *pair, weak=False)
    assert not doubt({pair: Trust("high", 99, 99, 2, 0)}, *pair, weak=False)


def test_the_place_in_a_row_is_no_term() -> None:
    text = (
        "岗位练兵方案\n一、时间安排\n第一阶段：宣传发动（3月1日—3月31日）。\n第二阶段：岗位练兵（4月1日—6月30日）。\n"
        "第三阶段：集团决赛（9月8日—9月12日）。\n第四阶段：总结表彰（10月中旬至11月）。"
    )
    assert not [each.stem for each in _published(text) if "指的是" in each.stem or "说的是" in each.stem]
