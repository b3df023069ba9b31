"""QTI 2 and 3: items by their interactions, packages whatever their manifest says, and what is written in them."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from question_bank.errors import UnreadableDocument
from question_bank.formats import losses, read_questions, write_questions
from question_bank.model import BLANK, CHOICE_GAP, RIGHT, Question, QuestionKind, QuestionStatus
from tests.builders import one_of_each, question
from tests.question_bank.formats.exchanging import codes, comes_back, never_crashes, only, read
from tests.question_bank.formats.qti_files import CHOICE, item, package, right

CHOICES = "<simpleChoice identifier='a'>甲</simpleChoice><simpleChoice identifier='b'>乙</simpleChoice>"


def test_a_choice_is_read_with_its_prompt_and_feedback() -> None:
    found = only(read(CHOICE, "a.xml"))
    assert (found.stem, found.options, found.answer) == ("火警电话是\n请选择", ("110", "119"), ("119",))
    assert found.explanation == "匪警"
    assert found.status is QuestionStatus.REVIEW  # its picture is missing


@pytest.mark.parametrize(
    ("body", "declared", "cardinality", "kind", "stem", "answer"),
    [
        (
            f"<choiceInteraction responseIdentifier='RESPONSE' maxChoices='0'>{CHOICES}</choiceInteraction>",
            right("a", "b"),
            "multiple",
            QuestionKind.MULTIPLE_CHOICE,
            "",
            ("甲", "乙"),
        ),
        (
            (
                "<p>对吗</p><choiceInteraction responseIdentifier='RESPONSE' maxChoices='1'>"
                "<simpleChoice identifier='x'>True</simpleChoice><simpleChoice identifier='y'>False</simpleChoice>"
                "</choiceInteraction>"
            ),
            right("x"),
            "single",
            QuestionKind.TRUE_FALSE,
            "对吗",
            (RIGHT,),
        ),
        (
            "<p>拨打<textEntryInteraction responseIdentifier='RESPONSE'/>报警</p>",
            right("119")
            + "<mapping><mapEntry mapKey='119' mappedValue='1'/><mapEntry mapKey='一一九' mappedValue='1'/>"
            "<mapEntry mapKey='110' mappedValue='0.5'/></mapping>",
            "single",
            QuestionKind.FILL_BLANK,
            f"拨打{BLANK}报警",
            ("119",),
        ),
        (
            (
                "<p>应当<inlineChoiceInteraction responseIdentifier='RESPONSE'>"
                "<inlineChoice identifier='a'>疏散</inlineChoice>"
                "<inlineChoice identifier='b'>围观</inlineChoice></inlineChoiceInteraction>群众</p>"
            ),
            right("a"),
            "single",
            QuestionKind.SINGLE_CHOICE,
            f"应当{CHOICE_GAP}群众",
            ("疏散",),
        ),
        (
            f"<orderInteraction responseIdentifier='RESPONSE'><prompt>排序</prompt>{CHOICES}</orderInteraction>",
            right("b", "a"),
            "ordered",
            QuestionKind.ORDERING,
            "排序",
            ("乙", "甲"),
        ),
        (
            (
                "<matchInteraction responseIdentifier='RESPONSE'><prompt>配对</prompt><simpleMatchSet>"
                "<simpleAssociableChoice identifier='p'>火警</simpleAssociableChoice>"
                "<simpleAssociableChoice identifier='q'>急救</simpleAssociableChoice></simpleMatchSet>"
                "<simpleMatchSet>"
                "<simpleAssociableChoice identifier='x'>120</simpleAssociableChoice>"
                "<simpleAssociableChoice identifier='y'>119</simpleAssociableChoice></simpleMatchSet>"
                "</matchInteraction>"
            ),
            right("p y", "q x"),
            "multiple",
            QuestionKind.MATCHING,
            "配对",
            ("119", "120"),
        ),
        (
            (
                "<p>找错</p><hottextInteraction responseIdentifier='RESPONSE' maxChoices='1'><p>"
                "<hottext identifier='a'>水</hottext>能灭"
                "<hottext identifier='b'>油火</hottext></p></hottextInteraction>"
            ),
            right("b"),
            "single",
            QuestionKind.SINGLE_CHOICE,
            "找错\n水能灭油火",
            ("油火",),
        ),
        (
            (
                "<gapMatchInteraction responseIdentifier='RESPONSE'><gapText identifier='w'>水</gapText>"
                "<gapText identifier='s'>沙</gapText><p>油火用<gap identifier='G'/>灭</p></gapMatchInteraction>"
            ),
            right("s G"),
            "multiple",
            QuestionKind.SINGLE_CHOICE,
            f"油火用{CHOICE_GAP}灭",
            ("沙",),
        ),
        (
            (
                "<p>谈谈</p><extendedTextInteraction responseIdentifier='RESPONSE'/>"
                "<rubricBlock view='scorer'><p>要点一</p></rubricBlock>"
            ),
            "",
            "single",
            QuestionKind.SHORT_ANSWER,
            "谈谈",
            ("要点一",),
        ),
    ],
    ids=["several", "truth", "text entry", "inline", "order", "match", "hot text", "gap", "essay"],
)
def test_interactions(
    body: str, declared: str, cardinality: str, kind: QuestionKind, stem: str, answer: tuple[str, ...]
) -> None:
    (row,) = read(item(body, declared, cardinality=cardinality), "a.xml").rows
    assert row.question is not None
    assert (row.kind, row.question.stem, row.question.answer) == (kind, stem, answer)


def test_what_is_accepted_and_what_is_worth_less() -> None:
    body = "<p>拨打<textEntryInteraction responseIdentifier='RESPONSE'/></p>"
    entries = "".join(
        f"<mapEntry mapKey='{key}' mappedValue='{worth}'/>" for key, worth in (("一一九", 1), ("110", 0.5))
    )
    (row,) = read(item(body, f"{right('119')}<mapping>{entries}</mapping>"), "a.xml").rows
    assert row.question is not None
    assert row.question.accepted == (("一一九",),)
    assert codes(row) == ("partial_credit",)


@pytest.mark.parametrize(
    ("body", "code", "about"),
    [
        ("<sliderInteraction responseIdentifier='RESPONSE'/>", "unsupported", "sliderInteraction"),
        ("<p>只是读一读</p>", "not_a_question", ""),
        (f"<choiceInteraction>{CHOICES}</choiceInteraction>" * 2, "several_parts", "choiceInteraction"),
        ("<p><printedVariable identifier='x'/></p><textEntryInteraction/>", "template", ""),
    ],
)
def test_what_cannot_be_asked_is_declined_by_name(body: str, code: str, about: str) -> None:
    (row,) = read(item(body), "a.xml").rows
    assert codes(row) == (code,)
    assert about in "".join(row.faults[0].about)


def test_a_choice_without_a_key_is_kept_to_be_mended() -> None:
    (row,) = read(
        item(f"<p>题</p><choiceInteraction responseIdentifier='RESPONSE'>{CHOICES}</choiceInteraction>"), "a.xml"
    ).rows
    assert codes(row) == ("no_answer",)
    assert row.question is not None
    assert row.question.options == ("甲", "乙")


def test_blanks_of_which_one_has_no_answer_are_kept_to_be_mended() -> None:
    entry = "<textEntryInteraction responseIdentifier='%s'/>"
    body = f"<p>甲{entry % 'RESPONSE'}乙{entry % 'R2'}</p>"
    (row,) = read(item(body, right("一")), "a.xml").rows
    assert codes(row)[0] == "no_answer"
    assert row.question is not None
    assert (row.question.stem, row.question.answer) == (f"甲{BLANK}乙{BLANK}", ("一",))


def test_a_package_needs_no_manifest_and_may_be_nested_and_damaged() -> None:
    broken = CHOICE.replace("</itemBody>", "")
    test = (
        "<assessmentTest title='卷'><testPart><assessmentSection title='甲章'>"
        "<assessmentItemRef href='two.xml'/></assessmentSection></testPart></assessmentTest>"
    )
    batch = read(package(a__one_xml=CHOICE, a__two_xml=CHOICE, a__bad_xml=broken, a__test_xml=test), "a.zip")
    assert batch.title == "卷"
    assert [(row.place.part, row.is_good) for row in batch.rows] == [
        ("a/two.xml", True),
        ("a/one.xml", True),
        ("a/bad.xml", False),
    ]
    assert "damaged_here" in codes(batch.rows[2])
    assert batch.questions[0].section == ("甲章",)


def test_a_manifest_that_names_what_is_not_there_is_no_obstacle() -> None:
    manifest = '<manifest><resources><resource type="imsqti_item_xmlv2p1" href="gone.xml"/></resources></manifest>'
    batch = read(package(imsmanifest_xml=manifest, one_xml=CHOICE), "a.zip")
    assert len(batch.questions) == 1
    assert [(note.code, note.about) for note in batch.notes] == [("missing_part", ("gone.xml",))]


def test_a_shared_stimulus_stands_before_the_question() -> None:
    reference = "<assessmentStimulusRef identifier='s' href='texts/s.xml'/>"
    stimulus = "<assessmentStimulus><stimulusBody><p>材料</p></stimulusBody></assessmentStimulus>"
    with_text = CHOICE.replace("<itemBody>", f"{reference}<itemBody>")
    assert only(read(package(one_xml=with_text, texts__s_xml=stimulus), "a.zip")).stem == "材料\n火警电话是\n请选择"


def test_a_package_without_items_and_a_damaged_one_say_so() -> None:
    assert [note.code for note in read(package(a_xml="<a/>"), "a.zip").notes] == ["no_items"]
    with pytest.raises(UnreadableDocument, match="damaged"):
        read(b"PK\x03\x04 broken", "a.zip")


def test_a_formula_is_written_out_and_remarked() -> None:
    body = (
        "<p><math><msup><mi>c</mi><mn>2</mn></msup><mo>=</mo><mfrac><mi>a</mi><mi>b</mi></mfrac></math></p>"
        f"<choiceInteraction responseIdentifier='RESPONSE' maxChoices='1'>{CHOICES}</choiceInteraction>"
    )
    (row,) = read(item(body, right("a")), "a.xml").rows
    assert row.question is not None
    assert row.question.stem == "c²=a/b"
    assert codes(row) == ("formula",)


@pytest.mark.parametrize("name", ["out.qti21.zip", "out.qti3.zip"])
def test_any_question_that_it_can_carry_comes_back(name: str) -> None:
    comes_back(name)


@pytest.mark.parametrize("name", ["out.qti21.zip", "out.qti3.zip"])
def test_a_package_is_the_same_for_the_same_questions(tmp_path: Path, name: str) -> None:
    packages = []
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        path = tmp_path / folder / name
        write_questions(path, one_of_each(), "题")
        packages.append(path.read_bytes())
    assert packages[0] == packages[1]
    names = zipfile.ZipFile(io.BytesIO(packages[0])).namelist()
    assert names[0] == f"items/q-{one_of_each()[0].id.hex()}.xml"
    assert names[-2:] == ["test.xml", "imsmanifest.xml"]
    batch = read_questions(path)
    assert batch.title == "题"
    assert [each.kind for each in batch.questions][:6] == list(QuestionKind)[:6]


def test_it_says_what_it_cannot_carry(tmp_path: Path) -> None:
    lost = {each.kind: [code.code for code in said] for each, said in losses(tmp_path / "a.qti3.zip", one_of_each())}
    assert lost == {QuestionKind.RECITATION: ["loses_kind"]}
    (((_, said),)) = losses(
        tmp_path / "a.qti21.zip", [question(1, explanation="两  格", status=QuestionStatus.RETIRED)]
    )
    assert [each.code for each in said] == ["loses_status", "loses_space"]


@pytest.mark.parametrize("name", ["a.gift", "a.xml", "a.qti3.zip", "a.apkg"])
def test_stars_entities_and_signs_are_only_characters(tmp_path: Path, name: str) -> None:
    made = (
        question(1, QuestionKind.FILL_BLANK, stem=f"甲{BLANK}", answer=("*",), accepted=(("a*b", "\\*", "{1:SA:=x}"),)),
        question(
            2,
            QuestionKind.MATCHING,
            options=("&#0;", "&lt;b>"),
            answer=("&amp;", "<i>x</i>"),
            pool=("&amp;", "<i>x</i>"),
        ),
        question(3, stem="$a$ [[1]] {{c1::x}} ]]>", options=("<p>", "%1%"), answer=("%1%",)),
    )
    write_questions(tmp_path / name, made, "")
    assert read_questions(tmp_path / name).questions == made


def test_choices_of_this_program_stay_choices(tmp_path: Path) -> None:
    made: Question = question(1, options=("对", "错"), answer=("对",))
    write_questions(tmp_path / "a.qti3.zip", [made], "")
    assert only(read_questions(tmp_path / "a.qti3.zip")).kind is QuestionKind.SINGLE_CHOICE


def test_anything_is_read_or_refused_in_words() -> None:
    never_crashes("any.xml", [CHOICE.encode()])
    never_crashes("any.zip", [package(one_xml=CHOICE)])
