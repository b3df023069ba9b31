"""A member of a list is told by its head: of which list, and not with the head run into what is said of it."""

from __future__ import annotations

from tests.question_bank.composition.publishing import asked_of, sound_of, stems_of

_RIGHTS = (
    "云河社区灌溉合作社章程\n\n第三章 社员\n第九条 社员享有下列权利：\n"
    "（一）{}权，查阅账簿、合同和会议记录；\n"
    "（二）{}权，对有异议的分水方案要求理事会说明，理事会应当在7日内书面答复；\n"
    "（三）{}权，对违反章程的决定建议暂缓执行。\n第十条 社员应当按时清淤。\n"
)
_WORDS = (
    "云河管网养护读本\n\n第二节 雨水管的养护\n雨水管是排涝的命脉，养护是汛前的首要任务。{}\n"
    "“清”，汛前打捞检查井内的漂浮物；\n"
    "“冲”，对淤积较深的雨水管，采用高压水车冲洗，先通上游后通下游，冲洗时间不得少于25分钟；\n"
    "“换”，把破损的井盖更换为同一型号。\n"
)


def test_the_head_of_an_item_is_no_part_of_its_statement() -> None:
    stems = [stem for stem in stems_of(_RIGHTS.format("知情", "质疑", "建议"), "figures") if "书面答复" in stem]
    assert stems
    assert all("之一是质疑权：对有异议的" in stem for stem in stems)


def test_a_row_of_clauses_has_no_heads() -> None:
    text = _RIGHTS.replace("{}权，", "{}，").format("依法办社", "公开分水", "从严理财")
    assert any("公开分水，对有异议的" in each.stem for each in asked_of(text, "figures"))


def test_what_somebody_does_is_told_with_who_it_is() -> None:
    text = (
        "云河镇防汛预案\n\n第二章 分工\n第四条 指挥部下设下列小组：\n（一）巡查组，负责河堤巡查，每日巡查4次；\n"
        "（二）物资组，负责物资调运，接令后2小时内送达；\n（三）通信组，负责信号畅通，每日试机3次。\n"
    )
    assert not any("中的“物资组”" in each.stem for each in asked_of(text))


def test_a_member_of_a_named_row_is_told_of_it() -> None:
    text = (
        "云河区调解中心工作经验\n\n二、农闲调解季\n做法可以概括为“三个一”：一村一访，由调解员会同村干部逐村摸排；"
        "一事一档，对摸排出的纠纷逐件建档；一案一回头，在调解后二十日内上门回访。农闲季共调解纠纷134件。\n"
    )
    stems = [each.stem for each in asked_of(text, "figures") if "上门回访" in each.stem]
    assert stems
    assert all("“三个一”中的“一案一回头”，" in stem for stem in stems)


def test_a_word_of_a_motto_is_told_of_the_motto() -> None:
    stems = stems_of(_WORDS.format("各站按照“清、冲、换”三字法开展养护。"), "figures")
    assert any(stem.startswith("就“三字法”中的“冲”，材料规定，对淤积较深") for stem in stems)


def test_a_word_of_no_motto_opens_no_stem() -> None:
    text = _WORDS.format("各站都要做好养护。")
    assert any(each.stem.startswith("“冲”，") for each in asked_of(text, "figures"))
    assert not any(each.stem.startswith("“冲”，") for each in sound_of(text))
