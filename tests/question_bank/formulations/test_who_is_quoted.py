"""Who says what is quoted: by name, without the occasion on which and to whom it is said."""

from __future__ import annotations

import pytest

from question_bank.model import FormulationKind, Item
from tests.question_bank.formulations.finding import found


def _items(said: str) -> list[Item]:
    return [item for one in found(f"修书讲义\n\n一、道理\n{said}\n", FormulationKind.QUOTATION) for item in one.items]


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        ("馆长李敬之来馆检查时说过一句话：“书怕潮，更怕没人翻。”", "馆长李敬之"),
        ("老馆员李敬之晚年对徒弟说：“书怕潮，更怕没人翻。”", "老馆员李敬之"),
        ("李敬之后来回忆：“书怕潮，更怕没人翻。”", "李敬之"),
        ("学者李敬之把修书的道理概括为一句话：“书怕潮，更怕没人翻。”", "学者李敬之"),
    ],
)
def test_on_what_occasion_and_to_whom_it_is_said_is_no_part_of_the_speaker(said: str, speaker: str) -> None:
    assert [(item.left.text, item.right.text) for item in _items(said) if item.left] == [
        (speaker, "书怕潮，更怕没人翻。")
    ]


@pytest.mark.parametrize("said", ["后来小李跟我讲：“书怕潮，更怕没人翻。”", "会上专门讲“身边的故事”。"])
def test_what_nobody_named_says_is_no_quotation(said: str) -> None:
    assert not _items(said)
