"""What tells an answer by its form alone, and what is no statement of its own."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.composition.numbers.near_numbers import number_of, numbers
from question_bank.model import FormulationKind, Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound


def _asked(text: str, *kinds: QuestionKind) -> list[Question]:
    return [each for each in build_from_text(text, "试用").candidates if not kinds or each.kind in kinds]


def _sound(text: str, *kinds: QuestionKind) -> list[Question]:
    return [each for each in _asked(text, *kinds) if is_sound(each)]


def _kind(question: Question) -> str:
    return question.formulation.kind if question.formulation else ""


def _reasons(text: str) -> set[str]:
    return {each.reason.removeprefix("G13: ") for each in _asked(text)}


def test_steps_are_not_put_in_order_by_their_numbers() -> None:
    text = (
        "# 窑炉操作\n\n## 装窑法\n\n装窑法由八步组成。\n"
        "上述第①至④步属于备料阶段，第⑤步属于装填阶段，第⑥步属于封口阶段，第⑦、⑧步属于点火阶段。\n"
    )
    assert not _sound(text, QuestionKind.ORDERING, QuestionKind.MATCHING)


def test_notes_of_the_makers_are_not_asked() -> None:
    body = "一、管护\n苗圃每年开展3次巡查，巡查由林业站、护林队、合作社承担。\n"
    note = "按：本讲义供村、乡镇、县三级护林员使用，每次授课时间一般控制在50分钟以内。\n"
    assert {each.stem for each in _asked("护林讲义\n" + note + body)} <= {
        each.stem for each in _asked("护林讲义\n" + body)
    }
    assert any("巡查" in each.stem for each in _asked("护林讲义\n" + note + body))


def test_what_is_put_for_what_is_no_pair() -> None:
    text = "# 会风\n\n## 注重实效\n\n要防止以下倾向：一是以发文代替办事；二是以留影代替走访；三是以台账代替服务。\n"
    assert not any(_kind(each) == FormulationKind.TWO_PART_HEADING for each in _asked(text))


def test_whom_and_what_are_no_parallel_roles() -> None:
    text = "一、流派\n草创时期：代表人物是柳三变，主要特点是先画后刻。\n"
    assert not _sound(text, QuestionKind.TRUE_FALSE, QuestionKind.SINGLE_CHOICE)
    assert "the halves are not built alike" in _reasons(text)


def test_a_conjunction_is_no_part_of_a_role() -> None:
    text = "一、关系\n良种是基础，水渠则是命脉，原则是方向。\n"
    asked = [each for each in _asked(text) if _kind(each) == FormulationKind.PARALLEL_ROLES]
    assert asked
    claims = [each for each in asked if each.kind == QuestionKind.TRUE_FALSE]
    assert any("水渠则是" in each.stem for each in claims)
    assert not any("水渠则" in name for each in asked for name in (*each.options, *each.pool))
    assert not any(
        _kind(each) == FormulationKind.PARALLEL_ROLES
        for each in _asked("一、区别\n水温未达到标准肯定是个问题，而水色发暗不一定是问题。\n")
    )


def test_a_wrong_option_has_the_form_of_the_right_ones() -> None:
    text = (
        "# 工作\n\n## 重点任务\n\n突出抓好四项重点任务：一是抓好苗木选育；二是抓好水渠清淤；三是抓好农机检修；"
        "四是抓好粮种储备。\n\n"
        "## 倾向\n\n要防止的倾向：一是以发文代替办事；二是以留影代替走访；三是以台账代替服务。\n"
    )
    for each in _sound(text, QuestionKind.MULTIPLE_CHOICE):
        wrong = set(each.options) - set(each.answer)
        assert len({"代替" in option for option in each.options}) == 1, wrong


def test_figures_near_a_round_share_are_of_its_form() -> None:
    assert [each.text for each in numbers("85%", ())][:3] == ["75%", "95%", "65%"]
    assert [each.text for each in numbers("0.5个工作日", ())][:3] == ["1个工作日", "2个工作日", "3个工作日"]
    for figure in ("42天", "17人", "11期"):
        near = sorted(number_of(text) for text in (figure, *(each.text for each in numbers(figure, ())[:3])))
        assert near[-1] - near[0] >= len(near)


def test_names_that_everybody_knows_are_not_asked() -> None:
    text = "一、财政\n县级财政兜牢底线，“三保”支出占全部支出的大头，各乡镇通过“禾下清风”小程序公开账目。\n"
    assert not any(answer in ("三保", "禾下清风") for each in _sound(text) for answer in each.answer)


def test_a_label_before_a_colon_is_no_term() -> None:
    text = (
        "一、保障\n（1）机构：党群工作机构与其他部门同级，专职人员按照不少于同级部门平均编制的比例配备。\n"
        "（2）队伍：专职人员与同职级人员同等待遇。新任班组长一般应当具有2年以上工龄。\n"
    )
    assert not any("“机构”的界定" in each.stem or "就“队伍”" in each.stem for each in _sound(text))


def test_an_amount_is_no_event() -> None:
    text = (
        "一、沿革\n1922年，周氏兄弟创办永丰油坊。1931年，工人成立永丰油坊工会。1936年盈利8.4万元。1938年，永丰油坊迁往涪陵。"
        "1951年，永丰油坊改名人民油厂。\n"
    )
    stages = [each for each in _asked(text) if each.kind is QuestionKind.ORDERING or "的事件是" in each.stem]
    assert not any("盈利" in word for each in stages for word in (*each.options, *each.answer))
    assert not any(each.stem.startswith(("＿＿＿＿盈利", "（　　）盈利")) for each in _sound(text))


def test_the_sign_belongs_to_the_figure() -> None:
    text = "一、性质\n液态丁烷的沸点-0.5℃，液氨的沸点-33.4℃。\n"
    blanks = _asked(text, QuestionKind.FILL_BLANK)
    assert any("-33.4" in each.answer for each in blanks)
    assert not any("-＿" in each.stem for each in blanks)
