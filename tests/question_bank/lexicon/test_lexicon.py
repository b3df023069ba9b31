"""The word lists are read, checked, and answer what composition asks of them."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import pytest

import question_bank.lexicon as door
from question_bank.lexicon import Lexicon, LexiconFault, check_lexicon, load_lexicon

_FOLDER = Path(door.__file__).parent


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon()


def test_the_shipped_lists_are_sound_and_cover_every_domain(lexicon: Lexicon) -> None:
    domains = {each.name.split(".")[0] for each in lexicon.classes}
    assert domains >= {"party", "governance", "law", "safety", "management", "history"}
    assert len(lexicon.classes) >= 60
    assert all(len(each.members) >= 3 for each in lexicon.classes)
    assert len(lexicon.meetings) >= 30


@pytest.mark.parametrize(
    ("file", "line", "complaint"),
    [
        ("classes.tsv", "law.twice\t\t-\t甲|乙|丙\nlaw.twice\t\t-\t丁|戊|己", "class law.twice stands twice"),
        ("classes.tsv", "law.few\t\t-\t甲|乙", "a class needs 3 members"),
        ("classes.tsv", "law.mark\t\todd\t甲|乙|丙", "mark 'odd' is none of"),
        ("classes.tsv", "law.form\t*感\t-\t获得感|幸福感|责任", "责任 does not have the form *感"),
        ("classes.tsv", "law.same\t\t-\t甲|甲|乙", "empty or repeated term"),
        ("classes.tsv", "law.cells\t甲|乙|丙", "4 cells without outer blanks expected"),
        ("near_synonyms.tsv", "独自", "a near-synonym needs a second term"),
        ("compatible.tsv", "命脉\t命脉|源泉", "命脉 is listed as its own companion"),
        ("meetings.tsv", "某会\tcongress\t2020-13\t", "'2020-13' is not a month"),
        ("meetings.tsv", "某会\tparty\t2020-12\t", "kind 'party' is none of"),
        ("meetings.tsv", "党的二十大\tcongress\t2022-10\t", "stands twice"),
        ("openers.tsv", "noun\t人民", "'noun' is neither verb nor adverb"),
    ],
)
def test_a_fault_in_a_list_is_told_with_its_place(tmp_path: Path, file: str, line: str, complaint: str) -> None:
    folder = tmp_path / "lists"
    shutil.copytree(_FOLDER, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    text = (folder / file).read_text(encoding="utf-8")
    (folder / file).write_text(text + line + "\n", encoding="utf-8")
    with pytest.raises(LexiconFault, match=complaint.replace("*", r"\*")) as raised:
        load_lexicon(folder)
    place = f"{file}:{len(text.splitlines()) + len(line.splitlines())}"
    assert place in str(raised.value)


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("基石", "根基", True),
        ("根本保证", "根本保障", True),
        ("建构基层治理共同体", "构建基层治理共同体", True),
        ("筑牢基层战斗堡垒", "夯实基层战斗堡垒", True),
        ("基石", "灵魂", False),
        ("政治认同", "思想认同", False),
    ],
)
def test_near_synonyms_are_seen_inside_longer_words(lexicon: Lexicon, one: str, other: str, near: bool) -> None:
    assert lexicon.near(one, other) is near
    assert lexicon.near(other, one) is near


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("必然要求", "根本保证", True),
        ("推进治理现代化的必然要求", "党的根本保证", True),
        ("重要内容", "现实需要", True),
        ("必然要求", "制胜秘诀", False),
        ("基石", "纽带", False),
        ("红色物业", "社区", False),
    ],
)
def test_compatible_predicates_are_found_by_their_head(lexicon: Lexicon, one: str, other: str, together: bool) -> None:
    assert lexicon.holds_with(one, other) is together
    assert lexicon.holds_with(other, one) is together


@pytest.mark.parametrize(
    ("words", "opens"),
    [("坚持理论自信", True), ("不断增进认同", True), ("切实全面提升能力", True), ("基层治理", False), ("", False)],
)
def test_demands_open_with_a_verb(lexicon: Lexicon, words: str, opens: bool) -> None:
    assert lexicon.opens_with_verb(words) is opens


def test_the_class_that_holds_most_terms_comes_first(lexicon: Lexicon) -> None:
    # 政治建设 stands in the party's construction and in the overall layout; its siblings decide.
    assert lexicon.classes_of(("政治建设", "思想建设"))[0].name == "party.construction"
    assert lexicon.classes_of(("政治建设", "生态文明建设"))[0].name == "governance.overall_layout"
    assert lexicon.classes_of(("无此词",)) == ()


def test_slogans_of_different_kinds_share_no_class(lexicon: Lexicon) -> None:
    systems = {each.name for each in lexicon.classes_of(("“三会一课”",))}
    slogans = {each.name for each in lexicon.classes_of(("两个确立",))}
    assert systems
    assert slogans
    assert not systems & slogans


def test_meetings_are_known_by_every_name(lexicon: Lexicon) -> None:
    assert lexicon.meeting("二十届三中全会") == lexicon.meeting("党的二十届三中全会")
    nineteenth, twentieth = lexicon.meeting("党的十九大"), lexicon.meeting("党的二十大")
    assert nineteenth
    assert twentieth
    assert nineteenth.month < twentieth.month
    assert lexicon.meeting("《党章》") is None


def test_there_are_three_hundred_fine_classes_over_every_domain(lexicon: Lexicon) -> None:
    assert len(lexicon.classes) >= 300
    domains = Counter(each.name.split(".")[0] for each in lexicon.classes)
    assert domains.keys() >= {"party", "governance", "law", "safety", "management", "history", "education", "place"}
    assert min(domains[each] for each in ("party", "governance", "law", "safety", "management", "history")) >= 20


def test_the_shipped_lists_hold_no_synonyms_in_a_class_but_those_that_documents_pair(lexicon: Lexicon) -> None:
    near = [note for note in check_lexicon(lexicon) if note.kind == "near"]
    # 根本和核心, 前提和基础 are said in one breath: as parts of couples they are needed, alone the gate parts them.
    assert {note.place for note in near} <= {"party.role_noun"}


def test_the_check_tells_what_is_doubtful(tmp_path: Path) -> None:
    folder = tmp_path / "lists"
    shutil.copytree(_FOLDER, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    with (folder / "classes.tsv").open("a", encoding="utf-8") as classes:
        classes.write("law.near\t\t-\t基石|根基|柱石\nlaw.again\t\t-\t书证|物证|电子数据|口供\n")
    with (folder / "near_synonyms.tsv").open("a", encoding="utf-8") as synonyms:
        synonyms.write("从没听过的词|从没见过的词\n")
    notes = {(note.kind, note.place) for note in check_lexicon(load_lexicon(folder))}
    assert ("near", "law.near") in notes
    assert ("overlap", "law.evidence") in notes
    assert ("orphan", "near_synonyms.tsv") in notes
