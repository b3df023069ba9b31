"""Meanings say what a term means, roles stand alone, members are told by their names, and words to their end."""

from __future__ import annotations

import pytest

from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of, is_sound, sound_of, stems_of

_PAPER = "护渠工作学习提纲\n\n一、工作要求\n{}\n"


def _recited(text: str, kind: str) -> list[tuple[str, ...]]:
    return [each.answer for each in sound_of(text, kind) if each.kind is QuestionKind.RECITATION]


def test_what_some_things_are_is_no_meaning() -> None:
    told = "有些病害兼有两类以上的性质，称为复合病害。"
    assert not sound_of(_PAPER.format(told), "definition")


@pytest.mark.parametrize(
    ("told", "meaning"),
    [
        (
            "到岗率是指一轮之内实际到岗人次与应到岗人次之比，低于六成的小组要由督导员驻组帮助。",
            "一轮之内实际到岗人次与应到岗人次之比",
        ),
        ("料位是指机座里从进料口落下后积存的料，存料高度不得超过从动轮轴的中心线。", "机座里从进料口落下后积存的料"),
    ],
)
def test_a_bound_is_no_part_of_a_meaning(told: str, meaning: str) -> None:
    assert (meaning,) in _recited(_PAPER.format(told), "definition")


@pytest.mark.parametrize(
    "told",
    [
        "调整的口诀是“跑紧不跑松”，意思是带子往哪边跑，就紧哪边。",
        "调查认定，直接原因是违反两点保护规定，管理原因是班组只到场2人。",
        "没有联络，督导就是盲目的督导；没有督导，联络就是一堆死材料。",
    ],
)
def test_what_is_so_of_something_else_alone_has_no_role(told: str) -> None:
    assert not _recited(_PAPER.format(told), "parallel_roles")


def test_members_are_not_recited_without_their_names() -> None:
    told = (
        "新船下水前必须经过“三验”：一验料，由船坞组在开工前进行；二验缝，由两名匠师会员在上油前进行；"
        "三验水，将船系泊静水中满四十八小时。三验缺一，不得下水。"
    )
    assert not [each for each in _recited(_PAPER.format(told), "groups") if "由船坞组在开工前进行" in each]


def test_a_step_is_no_class() -> None:
    told = (
        "树体检查按“根、干、杈、冠、邻”五步进行。\n第一步看根：有无根部腐朽、土壤隆起、新近开挖。\n"
        "第二步看干：用木槌敲击一周，听有无空洞声。\n第三步看杈：有无夹皮、开裂、积水。\n"
        "第四步看冠：有无枯枝、悬挂断枝和蜂巢。\n第五步看邻：周围有无电线、房屋和通行道路。"
    )
    claims = [each for each in sound_of(_PAPER.format(told), "groups") if each.kind is QuestionKind.TRUE_FALSE]
    assert not [each for each in claims if "属于第" in each.stem]


def test_what_is_done_with_what_was_found_is_told() -> None:
    told = "村级路长每周巡路不少于1次，发现坑槽、塌方、违建等情况，24小时内上报。"
    assert not [stem for stem in stems_of(_PAPER.format(told)) if stem.endswith("等情况。")]


def test_what_was_founded_belongs_to_the_event() -> None:
    told = (
        "1980年4月1日，以白礁灯塔为基础，合并鹭尾、大乌、双髻门三个航标站，成立白礁航标处，处机关由岛上迁至东澳镇，"
        "全处职工增至127人。"
    )
    made = asked_of("白礁航标处历史学习纲要\n\n一、电气时期（1980年至2004年）\n" + told + "\n", "event")
    assert not [each for each in made if is_sound(each) and "成立白礁航标处" not in each.stem]


def test_eras_are_not_asked_for_under_the_heading_of_one_of_them() -> None:
    text = (
        "航标历史纲要\n\n一、煤油时期（1886年至1956年）\n1886年11月，灯塔建成发光。\n\n二、智慧时期（2005年至今）\n"
        "2012年，遥测系统建成。\n\n四代技术的递进，可以概括为：\n\n"
        "· 煤油灯时代，人离不开灯；\n· 柴油机时代，灯离不开机；\n· 太阳能时代，灯离得开人；\n"
        "· 遥测时代，人看得见每一盏灯。\n"
    )
    assert asked_of(text, "stages")
    assert not [stem for stem in stems_of(text, "stages") if "智慧时期" in stem and "时代" in stem]


def test_what_is_so_every_year_is_of_no_year() -> None:
    text = (
        "白礁航标处学习纲要（2023年）\n\n一、传承\n每年11月第一周为“亮灯周”，各站组织一次日记诵读，"
        "由当年新入职人员诵读，由在塔工作二十年以上的老职工讲评。\n"
    )
    assert not [stem for stem in stems_of(text) if stem.startswith("据2023年的这份材料，每年")]


@pytest.mark.parametrize(
    "told",
    [
        "2021年以来建成独立计量分区（大家习惯叫DMA）118个。",
        "用到我们这里，“交换”就是上下游站之间互通数据，“比较”就是人工观测与自记仪对照。",
    ],
)
def test_a_note_before_the_gap_and_here_are_not_asked(told: str) -> None:
    stems = stems_of(_PAPER.format(told))
    assert not [stem for stem in stems if "）（\u3000" in stem or "用到我们这里" in stem]


def test_a_list_is_not_cut_where_its_words_belong_together() -> None:
    told = "主绳是承担攀树人体重、供上升和下降使用的绳索。"
    assert not [each for each in sound_of(_PAPER.format(told)) if "供上升" in each.answer]


def test_what_follows_from_a_case_is_told_with_it() -> None:
    told = (
        "出现下列情形之一的，应予报废：\na）主绳使用满3年，或自生产之日起满5年；\n"
        "b）绳皮破损露芯，或局部变硬、变细、烧熔；\nc）头盔受过1次撞击。"
    )
    assert not [stem for stem in stems_of(_PAPER.format(told)) if "主绳使用满" in stem or "绳皮破损" in stem]


def test_letters_are_numbers_of_points() -> None:
    text = (
        "攀树手册\n\n一、术语\na）主绳：承担攀树人体重的绳索。\n"
        "b）锚点：绳索与树体连接并承受荷载的位置。\nc）坠落区：枝条可能落到的地面范围。\n"
    )
    keys = {each.answer[0] for each in asked_of(text, "definition") if each.kind is QuestionKind.FILL_BLANK}
    assert keys == {"主绳", "锚点", "坠落区"}
    assert not [key for key in keys if "）" in key]


def test_a_ring_marks_an_item_and_is_no_part_of_a_heading() -> None:
    text = (
        "修复教材\n\n一、病害\n◎ 化学性病害\n由成分变化造成。酸化是原因，变色是征兆，絮化是结果。\n"
        "\n◎ 生物性病害\n隔离期不少于21天。\n"
    )
    assert not [stem for stem in stems_of(text) if "◎" in stem]


def test_a_list_told_in_turn_is_called_by_what_it_is() -> None:
    told = (
        "第十条　入会程序依次为：\n（一）本人提出书面申请；\n"
        "（二）会员介绍；\n（三）船坞组讨论；\n（四）理事会审议通过。"
    )
    assert "请依次默写“入会程序”的四个步骤。" in stems_of("木船协会章程\n\n" + told + "\n")


def test_a_paper_named_for_what_calls_itself_so_keeps_its_marks() -> None:
    text = (
        "岚溪市人民政府关于加快推进“以竹代塑”发展的实施意见\n\n一、发展目标\n到2028年，产值突破150亿元。\n"
        "\n二、督导评估\n市发展改革局每半年调度一次。\n本意见自2024年8月1日起施行，有效期五年。\n"
    )
    assert not [stem for stem in stems_of(text) if "‘以竹代塑’发展的实施意见》" in stem]


def test_what_is_called_so_may_have_an_owner() -> None:
    told = "传感器的核心是翻斗。每翻一次所代表的降水量，叫做仪器的分辨力。"
    blanks = [each for each in asked_of(_PAPER.format(told), "definition") if each.kind is QuestionKind.FILL_BLANK]
    assert [each.answer for each in blanks] == [("仪器的分辨力",)]
