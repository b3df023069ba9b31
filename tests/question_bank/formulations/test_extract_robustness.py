"""Finding on any text at all: the same everywhere, never a crash, never quadratic."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from question_bank.formulations import find_formulations
from question_bank.model import FormulationKind
from question_bank.outline import parse_outline

K = FormulationKind
SAMPLES = Path(__file__).parents[2] / "samples"


def test_the_same_on_every_machine() -> None:
    code = (
        "import sys; from pathlib import Path; from question_bank.outline import read_outline;"
        "from question_bank.formulations import find_formulations;"
        "print([one.id.hex() for one in find_formulations(read_outline(Path(sys.argv[1])))])"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code, str(SAMPLES / "management.txt")],
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).parents[3])},
            capture_output=True, check=True, text=True,
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert len(outputs) == 1


_PIECES = (
    "一、",
    "（一）",
    "一要",
    "二要",
    "三要",
    "首先，",
    "1. ",
    "是",
    "的",
    "、",
    "和",
    "等",
    "，",
    "。",
    "；",
    "：",
    "“",
    "”",
    "指出",
    "从",
    "到",
    "时期的斗争",
    "再到",
    "政治功能",
    "组织功能",
    "根本和核心",
    "把方向、聚共识",
    "517.6万个",
    "99.9%以上",
    "2023年",
    "截至",
    "《消防法》",
    "规定",
    "_",
    "……",
    "\n",
    "获得感",
    "幸福感",
    "加强",
    "通过",
    "如",
    "诸如",
    "全",
    "A",
    " ",
    "是指",
    "应当",
    "的，",
    "处五千元以上罚款",
    "不是",
    "而是",
    "既要",
    "又要",
    "由",
    "向",
    "转变",
    "以",
    "为",
    "把",
    "放在",
    "首位",
    "例如",
    "太原市探索形成“红色物业”",
    "针对",
    "问题",
    "一提、二拔",
    "三握",
    "第一步，",
    "负责",
    "包括",
    "（甲、乙）",
    "**",
    "- ",
    "  - ",
    "First, ",
    "The term means ",
    "such as wood, oil and gas",
    ". ",
)


@given(st.lists(st.sampled_from(_PIECES) | st.text(max_size=3), max_size=60).map("".join), st.booleans())
def test_any_text_at_all(raw: str, markdown: bool) -> None:
    outline = parse_outline(raw, "题", markdown=markdown)
    found = find_formulations(outline)
    for one in found:
        for item in one.items:
            for part in (item.right, *item.extra, *((item.left,) if item.left else ())):
                assert part.text == outline.words(part.start, part.end)
        assert all(0 <= start < end <= len(outline.text.text) for start, end in one.spans)


def test_twenty_thousand_characters_take_well_under_a_second() -> None:
    raw = "\n".join((SAMPLES / name).read_text("utf-8") for name in ("management.txt", "law.txt", "history.txt"))
    raw = (raw * 20)[:20_000]
    find_formulations(parse_outline("加强领导。", "题"))  # the segmenter's dictionary is loaded once
    start = time.process_time()
    find_formulations(parse_outline(raw, "题"))
    assert time.process_time() - start < 1.0


def test_a_megabyte_is_not_quadratic() -> None:
    raw = (SAMPLES / "law.txt").read_text("utf-8").split("\n", 1)[1]
    raw = (raw * 400)[:350_000]
    start = time.process_time()
    found = find_formulations(parse_outline(raw, "题"))
    assert found
    assert time.process_time() - start < 15
