"""What a speaker says to those before him, and what gives its key away, is not published."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.composition.dating.years import between, near_days
from question_bank.composition.framing.conclusions import rest_of_statement
from question_bank.composition.framing.wholeness import broken_off
from question_bank.composition.source_reading import read_source
from question_bank.formulations import find_formulations
from question_bank.lexicon import Lexicon
from question_bank.model import Question, QuestionKind, QuestionStatus
from question_bank.outline import parse_outline
from tests.question_bank.composition.publishing import is_sound


def _asked(text: str) -> tuple[Question, ...]:
    return build_from_text(text, "试用").candidates


def _sound(text: str) -> list[str]:
    return [each.stem for each in _asked(text) if is_sound(each)]


@pytest.mark.parametrize(
    "said",
    [
        "我们先看东厅的“渔火记忆”展区，1956年，渔业社置办机帆船12艘。",
        "请大家往左看，1956年，渔业社置办机帆船12艘，建成“渔火灯塔”。",
        "各位来宾，1956年，渔业社置办机帆船12艘，建成“渔火灯塔”。",
        "为使社员知海情、爱渔船、守规矩，渔业社组织编写了这本学习手册，印发12份。",
        "今天我要讲的是，1956年，渔业社置办机帆船12艘，建成“渔火灯塔”。",
    ],
)
def test_what_is_said_to_listeners_is_not_published(said: str) -> None:
    assert not [stem for stem in _sound(f"一、馆史\n{said}") if said[:3] in stem]


def test_a_slogan_may_speak_to_everybody() -> None:
    text = "一、公约\n渔业社提出“大家请看潮水、我们先看天气”的出海口诀，把“看天出海”写进公约。"
    assert any("＿" in stem for stem in _sound(text))


@pytest.mark.parametrize(
    "text",
    [
        "一、馆史\n馆里的“＿”便以她的名字命名。".replace("＿", "秋禾书屋"),
        "一、馆史\n捐出全部手稿后，由其子女建成“秋禾书屋”。",
    ],
)
def test_nobody_is_meant_by_a_pronoun_alone(text: str) -> None:
    assert not any("她" in stem or "其子" in stem for stem in _sound(text))


def test_several_people_may_be_named_by_what_they_are() -> None:
    text = "一、培训\n农技站把青年社员组织起来，使他们能熟练掌握育秧、插秧和烘干三门技术。"
    assert any("他们" in stem for stem in _sound(text))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("一、旧事\n粮站的新仓顶上立着一口大铁钟，仓房又高，社员戏称“钟仓”。", "钟仓"),
        ("一、旧事\n粮站的外墙刷得雪白，远看像座山，又高过仓库，大家叫它“雪山库”。", "雪山库"),
        ("一、旧事\n这种测法由工程师黎元推广，业内称为“黎元法”。", "黎元法"),
    ],
)
def test_a_name_made_of_the_words_before_it_waits(text: str, key: str) -> None:
    asked = [each for each in _asked(text) if key in each.answer]
    assert all(each.status is QuestionStatus.REVIEW for each in asked)


def test_another_name_is_asked() -> None:
    assert any("社员戏称“＿＿＿＿”" in stem for stem in _sound("一、旧事\n粮站的新仓立在坡上，社员戏称“望江台”。"))


def test_the_year_of_what_everybody_dates_waits() -> None:
    rows = "".join(
        f"19{year}年，渔业社建成第{place}座码头。"
        for place, year in zip("一二三四五", (51, 55, 58, 63, 66), strict=True)
    )
    text = f"渔业社史\n一、沿革\n1949年10月新中国成立，渔行收归公有。{rows}"
    asked = [each for each in _asked(text) if "1949年10月" in each.answer and "新中国成立" in each.stem]
    assert all(each.status is QuestionStatus.REVIEW for each in asked)


def test_days_are_near_in_time_and_told_as_exactly() -> None:
    days = ("1923年", "1951年", "1958年6月", "1960年", "1961年3月", "2004年5月")
    assert near_days("1959年4月", days) == ("1958年6月", "1961年3月", "1960年", "1951年")
    assert near_days("民国初年", days) == ()


def test_a_link_of_a_chain_of_claims_waits() -> None:
    text = "一、意义\n渔港是渔业生产的重要基地，是渔民生活的依靠，是防灾减灾的前沿阵地，是海岛发展的支点。"
    short = [each for each in _asked(text) if each.kind is QuestionKind.TRUE_FALSE and len(each.stem) < 14]
    assert all(each.status is QuestionStatus.REVIEW for each in short)


@pytest.mark.parametrize(
    ("words", "behind"),
    [
        ("救生衣自出厂之日起使用期限不超过36个月", "，超期的一律报废，不得转作他用。"),
        ("进港航道限速5节", "，须听从引航员指挥。"),
    ],
)
def test_a_limit_is_a_whole_statement(words: str, behind: str) -> None:
    assert not broken_off(words, behind)


def test_by_what_something_is_done_wants_what_is_done(lexicon: Lexicon) -> None:
    text = "一、编组\n渔船不足5艘的渔村，应当按照就近、自愿的原则，编成联合船队。"
    outline = parse_outline(text, "试用")
    source = read_source(outline, find_formulations(outline), lexicon)
    assert rest_of_statement(source, source.text.index("艘")) == "艘的渔村，应当按照就近、自愿的原则，编成联合船队"


@pytest.mark.parametrize(
    "stem",
    [
        "光绪三十年，知县何承恩捐俸修建海堤，堤长＿＿＿＿米。",
        "渔政站由3人组成，设站长和安全员、＿＿＿＿、＿＿＿＿等。",
        "“三不出海”是指：风力超限不出海、＿＿＿＿、＿＿＿＿。",
    ],
)
def test_what_was_held_back_wrongly_is_asked(stem: str) -> None:
    text = (
        "一、规矩\n海堤是渔村的屏障。光绪三十年，知县何承恩捐俸修建海堤，堤长320米。\n"
        "渔政站由3人组成，设站长和安全员、登记员、船检员等。\n“三不出海”是指：风力超限不出海、证照过期不出海、设备难过不出海。"
    )
    assert any(each.endswith(stem) for each in _sound(text))


def test_no_year_that_the_stem_rules_out_is_offered() -> None:
    days = ("1949年", "1951年", "1953年", "1956年", "1961年")
    assert between("1953年", days, "1950年建社，", "设船务股，1958年并入渔业公司") == ("1951年", "1953年", "1956年")
    assert between("1953年", days, "", "设船务股") == days


def test_a_span_of_years_is_not_chosen_among_single_years() -> None:
    rows = ("1951年，渔业社建成一号码头。", "1954年，渔业社建成冷库。", "1958年至1960年，渔业社组织远洋船队。")
    text = "一、沿革\n" + "".join((*rows, "1962年，渔业社改名东屿渔业公司。", "1965年，公司建成修船厂。"))
    asked = [each for each in _asked(text) if each.answer == ("1958年至1960年",) and each.options]
    assert all(each.status is QuestionStatus.REVIEW for each in asked)


def test_what_is_told_in_a_museum_is_not_its_history() -> None:
    text = "东屿渔业博物馆讲解词\n一、怒涛\n1957年，渔场在岛北修成避风港，港池可停泊渔船152艘。"
    assert not any("博物馆渔场" in each.stem for each in _asked(text))


def test_how_many_people_a_photograph_shows_is_not_asked() -> None:
    text = "一、往事\n1956年秋，渔业社全体社员在码头合影，照片上共有一百二十六人。"
    assert not any("照片上共有" in stem for stem in _sound(text))
