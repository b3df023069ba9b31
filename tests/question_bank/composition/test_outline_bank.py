"""The bank of the real outline: every question sound, the standard covered, the same bytes on every machine."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from question_bank.build import BuildResult, build_questions
from question_bank.composition.weighing.balance import is_longest
from question_bank.model import BLANK, CHOICE_GAP, RIGHT, Question, QuestionKind
from question_bank.model.fingerprint import fingerprint
from question_bank.model.validation import faults

_MARKS = re.compile(r"[，。；：、！？“”‘’（）—,;:()\s\"]")
_COVERED = 64
"""Of the 67 standard questions; which of a statement's two verdicts comes is left to chance."""
_STRUCTURAL = ("ordering", "matching", "recitation")
_KINDS = set(QuestionKind) - {QuestionKind.SHORT_ANSWER}


@pytest.fixture(scope="module")
def outline_file(shared: Path) -> Path:
    return shared / "outline" / "outline.txt"


@pytest.fixture(scope="module")
def built(outline_file: Path) -> BuildResult:
    return build_questions(outline_file)


def _of(built: BuildResult, *kinds: QuestionKind) -> list[Question]:
    return [each for each in built.candidates if each.kind in kinds]


def test_all_seven_kinds_come_in_number(built: BuildResult) -> None:
    count = Counter(each.kind for each in built.candidates)
    assert set(count) == _KINDS
    assert sum(count.values()) >= 100
    assert min(count.values()) >= 4


def test_every_question_is_valid_and_its_evidence_exact(built: BuildResult) -> None:
    raw = built.outline.raw
    for each in built.candidates:
        assert faults(each) == (), each
        assert each.evidence, each
        assert all(raw[found.start : found.end] == found.text for found in each.evidence), each
        assert each.formulation is not None
        assert each.explanation.endswith("。"), each
        assert each.section, each
    assert len({each.id for each in built.candidates}) == len(built.candidates)
    assert len({fingerprint(each) for each in built.candidates}) == len(built.candidates)


def test_every_question_names_its_formulation_and_section(built: BuildResult) -> None:
    known = {each.id: each for each in built.formulations}
    for each in built.candidates:
        assert each.formulation is not None
        formulation = known[each.formulation.id]
        assert each.formulation.kind == formulation.kind.value
        # The section is that of the formulation, or one below it that holds all the evidence.
        above = built.outline.path(formulation.section)
        assert each.section[: len(above)] == above


def test_a_question_belongs_to_the_lowest_heading_that_holds_its_evidence(built: BuildResult) -> None:
    headings = [section for section in built.outline.sections if section.label.endswith("要")]
    asked = Counter(each.section for each in built.candidates)
    assert headings
    assert all(asked[built.outline.path(section.number)] for section in headings)


def test_every_key_stands_in_the_evidence(built: BuildResult) -> None:
    for each in built.candidates:
        if each.kind is QuestionKind.TRUE_FALSE:
            continue
        held = "".join(_MARKS.sub("", found.text) for found in each.evidence)
        assert all(_MARKS.sub("", key) in held for key in each.answer), each


def test_stems_keep_the_conventions(built: BuildResult) -> None:
    for each in built.candidates:
        assert each.stem.endswith("。"), each
        assert not re.search(r"[,;()_×…\ue000-\uf8ff]", each.stem), each
        gaps = 1 if each.kind in (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE) else 0
        assert each.stem.count(CHOICE_GAP) == gaps, each
        blanks = len(each.answer) if each.kind is QuestionKind.FILL_BLANK else 0
        assert each.stem.count(BLANK) == blanks, each
        if blanks:
            assert BLANK * 2 not in each.stem, each
            shown = len(_MARKS.sub("", each.stem.replace(BLANK, "")))
            assert shown >= 0.4 * (shown + sum(map(len, each.answer))) or each.stem.startswith(("就", "“")), each


def test_no_stem_of_a_choice_or_fill_in_holds_its_key(built: BuildResult) -> None:
    for each in _of(built, QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE, QuestionKind.FILL_BLANK):
        assert not any(key in each.stem for key in each.answer), each


def test_options_are_four_or_five_and_not_all_right(built: BuildResult) -> None:
    for each in _of(built, QuestionKind.SINGLE_CHOICE):
        assert len(each.options) == 4, each
        assert len(each.answer) == 1, each
    for each in _of(built, QuestionKind.MULTIPLE_CHOICE):
        assert len(each.options) in (4, 5), each
        assert 2 <= len(each.answer) < len(each.options), each
    for each in _of(built, QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE):
        for one in each.options:
            assert not any(one in other for other in each.options if other != one), each


def test_no_distractor_completes_the_source(built: BuildResult) -> None:
    source = built.outline.text.text
    for each in _of(built, QuestionKind.SINGLE_CHOICE):
        left, right = each.stem.split(CHOICE_GAP)
        left, right = left[-8:], right.rstrip("。")[:8]
        if left + each.answer[0] + right not in source:
            continue  # the stem paraphrases
        assert all(left + option + right not in source for option in each.options if option not in each.answer), each


def test_matchings_are_one_to_one_and_mixed(built: BuildResult) -> None:
    for each in _of(built, QuestionKind.MATCHING):
        assert len(set(each.options)) == len(set(each.answer)) == len(each.options) >= 3, each
        assert sorted(each.pool) == sorted(each.answer), each
        assert each.pool != each.answer, each


def test_orderings_are_shown_in_another_order(built: BuildResult) -> None:
    for each in _of(built, QuestionKind.ORDERING):
        assert sorted(each.options) == sorted(each.answer), each
        assert each.options != each.answer, each
        assert 3 <= len(each.answer) <= 6, each


def test_keys_verdicts_and_lengths_are_balanced(built: BuildResult) -> None:
    singles = _of(built, QuestionKind.SINGLE_CHOICE)
    free = [each for each in singles if not each.answer[0][0].isdigit()]
    places = Counter(each.options.index(each.answer[0]) for each in free)
    assert max(places.values()) - min(places.values()) <= 4
    longest = sum(is_longest(each.answer[0], set(each.options) - set(each.answer)) for each in singles)
    assert longest <= 0.25 * len(singles)
    claims = _of(built, QuestionKind.TRUE_FALSE)
    right = sum(each.answer == (RIGHT,) for each in claims)
    assert 0.4 <= right / len(claims) <= 0.6


def test_figures_are_shown_in_ascending_order(built: BuildResult) -> None:
    figures = [each for each in _of(built, QuestionKind.SINGLE_CHOICE) if each.answer[0][0].isdigit()]
    assert figures
    for each in figures:
        values = [float(option.rstrip("万个%")) for option in each.options]
        assert values == sorted(values), each


def test_one_question_of_a_kind_for_a_fact(built: BuildResult) -> None:
    asked = Counter(
        (each.kind, each.evidence, each.answer)
        for each in _of(built, QuestionKind.SINGLE_CHOICE, QuestionKind.FILL_BLANK)
    )
    assert max(asked.values()) == 1


def test_every_rejection_says_which_gate_and_why(built: BuildResult) -> None:
    assert built.rejections
    for each in built.rejections:
        assert re.fullmatch(r"G(?:[1-9]|1[01])|options", each.gate), each
        assert each.reason, each
        assert each.stem.endswith(("。", "。”")), each
        assert "\ue000" not in each.stem, each


def _key(kind: str, answer: list[str], lefts: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return a key in the form in which the standard and ours can be compared."""
    if kind == "true_false":
        return (answer[0][:2],)
    if lefts:
        answer = [left + right for left, right in zip(lefts, answer, strict=True)]
    plain = [_MARKS.sub("", each) for each in answer]
    if kind == "recitation":
        return ("".join(plain),)
    return tuple(sorted(plain)) if kind in ("multiple_choice", "matching") else tuple(plain)


def _covers(question: Question, wanted: dict[str, Any]) -> bool:
    if question.kind.value != wanted["kind"]:
        return False
    lefts = question.options if question.kind is QuestionKind.MATCHING else ()
    overlap = any(
        mine.start < its["end"] and its["start"] < mine.end for mine in question.evidence for its in wanted["evidence"]
    )
    return overlap and _key(wanted["kind"], list(question.answer), lefts) == _key(wanted["kind"], wanted["answer"])


def test_the_standard_is_covered(built: BuildResult, shared: Path) -> None:
    standard = json.loads((shared / "standard" / "outline_standard.json").read_text(encoding="utf-8"))
    missing = [each["id"] for each in standard if not any(_covers(question, each) for question in built.candidates)]
    assert len(standard) - len(missing) >= _COVERED, f"missing of the standard: {', '.join(missing)}"
    of_structure = [each["id"] for each in standard if each["kind"] in _STRUCTURAL]
    assert of_structure
    assert not set(of_structure) & set(missing), f"missing of the standard: {', '.join(missing)}"


_PRINT = """
import sys
from pathlib import Path
from question_bank.build import build_questions
built = build_questions(Path(sys.argv[1]))
sys.stdout.buffer.write(repr((built.candidates, built.rejections)).encode("utf-8"))
"""


def test_the_bank_is_the_same_under_every_hash_seed(outline_file: Path) -> None:
    root = Path(__file__).resolve().parents[3]
    runs = [
        subprocess.Popen(
            [sys.executable, "-c", _PRINT, str(outline_file)],
            cwd=root,
            env={**os.environ, "PYTHONHASHSEED": seed},
            stdout=subprocess.PIPE,
        )
        for seed in ("0", "1", "4711")
    ]
    printed = [run.communicate(timeout=60)[0] for run in runs]
    assert all(run.returncode == 0 for run in runs)
    assert printed[0]
    assert printed[0] == printed[1] == printed[2]


def test_building_takes_less_than_half_a_second(outline_file: Path) -> None:
    build_questions(outline_file)
    quickest = 9.9
    for _ in range(3):
        begin = time.process_time()
        build_questions(outline_file)
        quickest = min(quickest, time.process_time() - begin)
    assert quickest < 0.5
