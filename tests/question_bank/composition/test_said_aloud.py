"""What a speaker only counts on his fingers, refutes or says aside is no part of a question."""

from __future__ import annotations

from tests.question_bank.composition.publishing import asked_of, sound_of, stems_of

_HEAD = "柳塘纸业史话讲稿\n\n一、厂子的几个关节\n"


def test_what_a_speaker_counts_is_left_out_before_a_year() -> None:
    text = _HEAD + "这段历史有两个关节。第一个关节是1954年公私合营，同兴纸坊改名“柳塘造纸厂”，当时有职工268人。\n"
    stems = stems_of(text)
    assert [stem for stem in stems if stem.startswith("1954年公私合营，同兴纸坊改名")]
    assert not [question.stem for question in asked_of(text) if "第一个关节是" in question.stem]


def test_the_first_of_its_kind_is_not_left_out() -> None:
    text = _HEAD + "第一个厂房是周德福1954年建成的，占地268平方米。第二个厂房1962年建成，占地500平方米。\n"
    assert not [question.stem for question in asked_of(text) if question.stem.startswith("周德福1954年建成")]


def test_what_the_text_refutes_is_not_asked() -> None:
    told = "柳塘第一家纸坊是“同兴号”{}，同兴号是1908年才开的。第一家叫“周记”，开办于1897年。\n"
    wrong, right = _HEAD + told.format("，错了"), _HEAD + told.format("")
    assert [question for question in asked_of(right) if any("第一家纸坊" in key for key in question.answer)]
    assert not [question for question in sound_of(wrong) if any("第一家纸坊" in key for key in question.answer)]


def test_a_view_that_is_called_wrong_in_the_next_sentence_is_not_asked() -> None:
    told = "购纸补贴由厂里从工资中扣除80元。{}补贴由县里另行拨付。\n"
    wrong, right = _HEAD + told.format("这种说法是错误的。"), _HEAD + told.format("")
    assert [stem for stem in stems_of(right) if "工资中扣除" in stem]
    assert not [stem for stem in stems_of(wrong) if "工资中扣除" in stem]


def test_neither_we_nor_hearsay_is_judged() -> None:
    text = (
        _HEAD + "我们是1986年修志的时候，在县衙的税册里查到的。据说是搬厂房的时候掉到河里了。周记是柳塘造纸的源头。\n"
    )
    judged = [question.stem for question in asked_of(text, "judgement")]
    assert [stem for stem in judged if "周记" in stem]
    assert not [stem for stem in judged if "我们" in stem or "据说" in stem]


def test_a_notice_to_those_present_waits() -> None:
    text = _HEAD + "馆里正在征集老物件，诸位家里有老票据、老账册、老工牌的，可以送到水街9号。\n"
    assert not [stem for stem in stems_of(text) if "诸位" in stem]
