"""QTI 1.2 and what Canvas exports in it."""

from __future__ import annotations

import pytest

from question_bank.model import BLANK, RIGHT, QuestionKind
from tests.question_bank.formats.exchanging import codes, never_crashes, only, read
from tests.question_bank.formats.qti_files import equal, labels, material, old_file, old_item, package, scored

SINGLE = old_item(
    "multiple_choice_question",
    material("选一个") + f'<response_lid ident="r" rcardinality="Single">{labels("甲", "乙")}</response_lid>',
    "<respcondition><conditionvar><varequal respident='r'>1</varequal></conditionvar>"
    "<displayfeedback linkrefid='1_fb'/></respcondition>" + scored(equal("2")),
    f"<itemfeedback ident='general_fb'>{material('总的说')}</itemfeedback>"
    f"<itemfeedback ident='1_fb'>{material('不是甲')}</itemfeedback>",
)
NAMED = material("首都是 [a]，[b] 是市花。")
NAMED_FIELDS = (
    f'<response_lid ident="response_a"><material><mattext>a</mattext></material>{labels("北京", "京城")}</response_lid>'
    f'<response_lid ident="response_b"><material><mattext>b</mattext></material>{labels("月季", "牡丹")}</response_lid>'
)
NAMED_KEY = scored(equal("1", "response_a")) + scored(equal("1", "response_b"))


def left(identifier: str, text: str) -> str:
    """Return one item on the left of a matching."""
    named = f"<material><mattext>{text}</mattext></material>"
    return f'<response_lid ident="{identifier}">{named}{labels("119", "120", "110")}</response_lid>'


def test_a_choice_is_read_with_its_feedback() -> None:
    batch = read(old_file(SINGLE), "a.xml")
    found = only(batch)
    assert batch.title == "测验"
    assert (found.kind, found.stem, found.answer) == (QuestionKind.SINGLE_CHOICE, "选一个", ("乙",))
    assert found.explanation == "总的说\n甲: 不是甲"


@pytest.mark.parametrize(
    ("kind", "presentation", "conditions", "expected", "answer"),
    [
        (
            "multiple_answers_question",
            f'<response_lid ident="r" rcardinality="Multiple">{labels("甲", "乙", "丙")}</response_lid>',
            scored(f"<and>{equal('1')}{equal('3')}<not>{equal('2')}</not></and>"),
            QuestionKind.MULTIPLE_CHOICE,
            ("甲", "丙"),
        ),
        (
            "true_false_question",
            f'<response_lid ident="r">{labels("True", "False")}</response_lid>',
            scored(equal("1")),
            QuestionKind.TRUE_FALSE,
            (RIGHT,),
        ),
        (
            "short_answer_question",
            '<response_str ident="r"><render_fib/></response_str>',
            scored(equal("一百") + equal("100")),
            QuestionKind.FILL_BLANK,
            ("一百",),
        ),
        (
            "numerical_question",
            '<response_str ident="r"><render_fib/></response_str>',
            scored('<vargte respident="r">1.0</vargte><varlte respident="r">3.0</varlte>'),
            QuestionKind.FILL_BLANK,
            ("2.0",),
        ),
        (
            "matching_question",
            (left("p", "火警") + left("q", "急救")),
            scored(equal("1", "p"), "50") + scored(equal("2", "q"), "50"),
            QuestionKind.MATCHING,
            ("119", "120"),
        ),
        (
            "",
            (
                '<response_lid ident="r" rcardinality="Ordered"><render_extension><ims_render_object>'
                f"{labels('甲', '乙')}"
                "</ims_render_object></render_extension></response_lid>"
            ),
            scored(equal("2") + equal("1")),
            QuestionKind.ORDERING,
            ("乙", "甲"),
        ),
    ],
    ids=["several", "truth", "short", "number", "matching", "order"],
)
def test_types(kind: str, presentation: str, conditions: str, expected: QuestionKind, answer: tuple[str, ...]) -> None:
    found = only(read(old_file(old_item(kind, material("题干") + presentation, conditions)), "a.xml"))
    assert (found.kind, found.answer) == (expected, answer)
    assert found.stem.startswith("题干")


def test_blanks_that_are_named_in_the_text() -> None:
    made = old_item("fill_in_multiple_blanks_question", NAMED + NAMED_FIELDS, NAMED_KEY)
    found = only(read(old_file(made), "a.xml"))
    assert (found.stem, found.answer) == (f"首都是 {BLANK}，{BLANK} 是市花。", ("北京", "月季"))
    assert found.accepted == (("京城",), ("牡丹",))


def test_lists_to_choose_from_are_blanks_with_a_remark() -> None:
    made = old_item("multiple_dropdowns_question", NAMED + NAMED_FIELDS, NAMED_KEY)
    (row,) = read(old_file(made), "a.xml").rows
    assert codes(row) == ("choices_as_blanks",)
    assert row.question is not None
    assert row.question.accepted == ()


def test_blanks_in_a_running_text() -> None:
    running = (
        f'{material("今天")}<response_str ident="x"><render_fib/></response_str>{material("明天")}'
        '<response_str ident="y"><render_fib/></response_str>'
    )
    made = old_item("", running, scored(equal("一", "x") + equal("二", "y")))
    found = only(read(old_file(made), "a.xml"))
    assert (found.stem, found.answer) == (f"今天 {BLANK} 明天 {BLANK}", ("一", "二"))


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("text_only_question", "not_a_question"),
        ("calculated_question", "unsupported"),
        ("file_upload_question", "unsupported"),
        ("essay_question", "no_answer"),
    ],
)
def test_what_cannot_be_asked(kind: str, code: str) -> None:
    (row,) = read(old_file(old_item(kind, material("题"), "")), "a.xml").rows
    assert codes(row) == (code,)


def test_the_richer_of_two_files_of_canvas_is_read() -> None:
    held = package(
        imsmanifest_xml="<manifest/>",
        q1__assessment_qti_xml=old_file(SINGLE),
        non_cc_assessments__q1_xml_qti=old_file(SINGLE, SINGLE.replace("选一个", "再选一个")),
    )
    batch = read(held, "a.imscc.zip")
    assert [row.place.part for row in batch.rows] == ["non_cc_assessments/q1.xml.qti"] * 2
    assert batch.questions[0].section == ("测验",)
    assert [(part.name, part.chosen) for part in batch.parts] == [
        ("q1/assessment_qti.xml", False),
        ("non_cc_assessments/q1.xml.qti", True),
    ]


def test_a_bank_that_is_elsewhere_is_named() -> None:
    drawn = old_file(
        "<section><selection_ordering><selection><sourcebank_ref>b1</sourcebank_ref></selection></selection_ordering></section>"
    )
    batch = read(drawn, "a.xml")
    assert [note.code for note in batch.notes] == ["bank_elsewhere", "no_items"]


def test_a_file_with_an_error_in_it_is_read_as_far_as_it_goes() -> None:
    broken = old_file(SINGLE, SINGLE).replace("</item></section>", "</section>")
    batch = read(broken, "a.xml")
    assert [note.code for note in batch.notes] == ["recovered"]
    assert [row.is_good for row in batch.rows] == [True, False]


def test_anything_is_read_or_refused_in_words() -> None:
    never_crashes("any.xml", [old_file(SINGLE).encode()])
