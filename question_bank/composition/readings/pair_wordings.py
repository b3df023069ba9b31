"""How pairs are asked, and the wordings of the halves of headings: by a comma, by a first word, by a colon."""

from __future__ import annotations

from dataclasses import dataclass

from question_bank.composition.draft import Modality
from question_bank.composition.framing.phrasing import final_noun, quoted


@dataclass(frozen=True, slots=True)
class Wording:
    """How a pairing is asked; {left}, {right}, {label} stand for the pair, {gap} for what is asked.

    `right_gap` and `left_gap` are (before, after) of the gap in the source's own words, None where the stem
    paraphrases; `claim` is the statement that a true/false question makes, {said} its second member; `columns` says
    what a matching question puts opposite each other; `told` explains one pair; `both_ways`: a left is as good to ask,
    `forward`: it is none to be asked (道家代表人物是老子).
    """

    ask_right: str
    ask_left: str
    claim: str
    columns: str
    told: str
    right_gap: tuple[str, str] | None = None
    left_gap: tuple[str, str] | None = None
    modality: Modality = Modality.NEUTRAL
    both_ways: bool = False
    forward: bool = False


def halves(topic: str, *, demanded: bool, holders: bool = False) -> Wording:
    """Word the pairs that a comma makes: 坚持理论自信，凝聚基层治理共识."""
    about = f"就{quoted(topic)}，" if topic else ""
    columns = f"请将{quoted(topic) if topic else '材料'}各点{'要求' if demanded else ''}的前半句与后半句对应起来。"
    if not demanded:
        listed = about + "材料列出的要点之一是："
        return Wording(
            ask_right=listed + "{left}，{gap}",
            ask_left=about + "材料中，{holder}{gap}" if holders else listed + "{gap}，{right}",
            claim=about + "材料列出的要点之一是“{left}，{said}”",
            columns=columns,
            told="",
            right_gap=("{left}，", ""),
            left_gap=None if holders else ("", "，{right}"),
            both_ways=True,
        )
    return Wording(
        ask_right="材料提出，{label}{left}，{gap}",
        ask_left="材料提出，{label}{gap}，{right}",
        # Swapped halves would still be demanded both: the claim says which belong to each other.
        claim=f"{about}材料中{'' if about else '，'}与“{{left}}”相对应的要求是“{{said}}”",
        columns=columns,
        told="",
        right_gap=("{label}{left}，", ""),
        left_gap=("{label}", "，{right}"),
        modality=Modality.REQUIREMENT,
        both_ways=True,
    )


def told_of_labels(topic: str) -> Wording:
    """Word the pairs of a label and what stands behind its colon: 开展前：做需求调查."""
    about = f"就{quoted(topic)}，" if topic else ""
    return Wording(
        ask_right=about + "材料对“{left}”的说明是{gap}",
        ask_left=about + "材料中“{right}”说的是{gap}",
        claim=about + "材料对“{left}”的说明是“{said}”",
        columns=about + "请将左栏各项与材料对它的说明对应起来。",
        told="",
        both_ways=True,
    )


def led_by(topic: str) -> Wording:
    """Word the pairs that a first word of one mould makes: 全领域 + 建强党的组织体系."""
    # The whole heading would share words with its points; its noun says enough.
    about = f"关于{final_noun(topic)}，" if final_noun(topic) else f"就{quoted(topic)}，" if topic else ""
    return Wording(
        ask_right=about + "材料的表述是：{left}{gap}",
        ask_left=about + "材料的表述是：{gap}{right}",
        claim=f"{about}材料中{'' if about else '，'}与“{{left}}”相搭配的表述是“{{said}}”",
        columns=f"请将{quoted(topic) if topic else '材料'}各点的开头与其后的内容对应起来。",
        told="",
        right_gap=("{left}", ""),
        left_gap=("", "{right}"),
    )
