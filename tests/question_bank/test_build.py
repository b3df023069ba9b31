"""From a document to candidates in one call, with its stages told."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.build import build_from_text, build_questions
from question_bank.errors import UnreadableDocument
from question_bank.model import QuestionKind
from question_bank.model.validation import faults

_TEXT = (
    "一、总要求\n一要强化政治建设，把牢方向。二要锻造过硬队伍，提升本领。"
    "三要完善工作机制，汇聚力量。四要全面从严治党，严明纪律。"
)
_SAMPLES = sorted((Path(__file__).resolve().parents[1] / "samples").glob("*.*"))
_CONSTRUCTIONS = ("统一领导", "分级负责", "社会协同", "公众参与", "法治保障", "科技支撑", "文化引领", "开放共享")


def test_a_file_and_its_text_give_the_same(tmp_path: Path) -> None:
    file = tmp_path / "提纲.txt"
    file.write_text(_TEXT, encoding="utf-8")
    assert build_questions(file).candidates == build_from_text(_TEXT, "提纲").candidates
    assert {each.kind for each in build_questions(file).candidates} >= {QuestionKind.MATCHING, QuestionKind.ORDERING}


def test_progress_is_told_in_order_and_ends_with_the_whole() -> None:
    told: list[tuple[str, float]] = []
    build_from_text(_TEXT, "提纲", lambda stage, done: told.append((stage, done)))
    assert list(dict.fromkeys(stage for stage, _ in told)) == ["read", "find", "compose"]
    assert [done for _, done in told] == sorted(done for _, done in told)
    assert told[-1] == ("compose", 1.0)


def test_each_long_stage_is_told_of_often_so_that_it_can_be_stopped() -> None:
    told: list[str] = []
    build_from_text(_TEXT, "提纲", lambda stage, _: told.append(stage))
    assert told.count("find") > 30
    assert told.count("compose") > 20


def test_a_text_without_formulations_gives_nothing() -> None:
    built = build_from_text("今天天气很好。", "日记")
    assert built.candidates == ()
    assert built.rejections == ()


def test_an_unreadable_file_is_a_known_error(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDocument):
        build_questions(tmp_path / "missing.txt")


@pytest.mark.parametrize("sample", _SAMPLES, ids=lambda path: path.name)
def test_documents_of_other_kinds_give_sound_questions(sample: Path) -> None:
    built = build_questions(sample)
    assert built.candidates
    for each in built.candidates:
        assert faults(each) == (), each
        assert all(built.outline.raw[found.start : found.end] == found.text for found in each.evidence), each


_PIECES = """一、主要任务/（一）强化党建，是必然要求。/（二）强化党建，是制胜秘诀。/一要抓班子，强队伍。
二要建机制，促落实。
三要明责任，聚共识。/政治功能是根本和核心，/组织功能是基础和关键，明责任、促落实。/党的十九大指出“突出政治功能”，/截至2023年底，共有
517.6万个，/增加11.1万个。/覆盖率达99.9%以上。/获得感、幸福感、安全感/等制度规则。/破除_机制，/例如，太原市探索形成了
从甲时期的斗争、乙时期的发展，再到丙时期的创新，/党建是治理的基石。/。/，/“/”/……/（　　）/＿＿＿＿"""


@given(st.lists(st.sampled_from(["\n", *re.split("[/\n]", _PIECES)]), max_size=25).map("".join))
def test_no_text_breaks_the_building_or_gives_an_unsound_question(text: str) -> None:
    built = build_from_text(text, "任意")
    for each in built.candidates:
        assert faults(each) == (), each
        assert all(built.outline.raw[found.start : found.end] == found.text for found in each.evidence), each
    assert len({each.id for each in built.candidates}) == len(built.candidates)


def _document(number: int) -> str:
    """Return a document of its own with four demands in two halves each, eight choices' worth."""
    verbs = ("坚持", "强化", "完善", "落实", "推进", "健全", "夯实", "巩固")
    lines = [f"{'一二三四五六七八'[part]}、第{number}册第{part}章任务" for part in range(2)]
    text, group = "", "甲乙丙丁戊己庚辛"[number % 8]
    for part, line in enumerate(lines):
        halves = [
            f"{verbs[(number + 4 * part + point) % 8]}{_CONSTRUCTIONS[(number + point) % 8]}，"
            f"{verbs[(3 * number + point) % 8]}{_CONSTRUCTIONS[(number + 4 + point) % 8]}{group}组"
            for point in range(4)
        ]
        text += line + "\n" + "".join(f"{'一二三四'[place]}要{half}。" for place, half in enumerate(halves)) + "\n"
    return text


def test_keys_stand_everywhere_alike_over_many_documents() -> None:
    places: Counter[int] = Counter()
    for number in range(40):
        for each in build_from_text(_document(number), "册").candidates:
            if each.kind is QuestionKind.SINGLE_CHOICE:
                places[each.options.index(each.answer[0])] += 1
    total = sum(places.values())
    assert total >= 300
    chi_square = sum((places[place] - total / 4) ** 2 / (total / 4) for place in range(4))
    assert chi_square < 11.3  # 3 degrees of freedom, p = 0.01


_ENGLISH = """
import sys
from pathlib import Path
from question_bank.build import build_from_text
built = build_from_text(Path(sys.argv[1]).read_text(encoding="utf-8"), "English", markdown=True)
print(len(built.candidates) > 10, "rjieba" in sys.modules)
build_from_text("一、总要求\\n我们要坚持理论自信、道路自信、制度自信。", "中文")
print("rjieba" in sys.modules)
"""


def test_the_segmenter_is_loaded_for_chinese_words_only() -> None:
    sample = Path(__file__).resolve().parents[1] / "samples" / "outlines" / "workplace_english.md"
    call = [sys.executable, "-c", _ENGLISH, str(sample)]
    done = subprocess.run(call, capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.split() == ["True", "False", "True"]
