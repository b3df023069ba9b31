"""Enumerations: lists of three or more items, closed (all of them) or open (等, 诸如).

Where a member ends is decided in `chains`, whose table shows what is found and what is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from question_bank.formulations.chain_ends import counted
from question_bank.formulations.chains import chains_in, whole_chain, without_head
from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import lead_in, statements
from question_bank.formulations.vocabulary import is_formula
from question_bank.lexicon.words import words as tagged
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Clause, Outline, Sentence, Soundness

_CLEAR = 1.8
"""The cost above which the ends of a list are likely but not certain."""

_ANNOUNCED = re.compile(
    "(?P<count>[二两三四五六七八九十](?:大|个|种|类|项|条|点|部分|方面|环节|阶段|步骤))[^，。；：]{0,6}："
)
_SUMMED = re.compile("，(?:一|总)?共计?(?P<count>[二两三四五六七八九十](?:类|种|项|个|条))(?=[，。；])")
"""What counts a whole list behind it: 罪名包括：甲罪、乙罪、丙罪，共三类."""
_FIGURE = re.compile(r"\d[^\d]{1,3}$")
"""图书1260册、播放器80台: not the things but their figures are to be known."""
_WHETHER = re.compile("^([\u4e00-\u9fff])[没不]\\1$")
"""查没查、记没记: what is left open is no list to be learned; 满意不满意、赞成不赞成 are measures."""
_NEAR = 16
"""Characters before a list among which its count is looked for."""


def find_enumerations(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each list with clear ends in a clean clause."""
    text = outline.text.text
    for sentence in statements(outline):
        for clause in sentence.clauses:
            if clause.tainted or "、" not in outline.words(clause.start, clause.end):
                continue
            start = lead_in(text, clause.start, clause.end)
            words = text[start : clause.end]
            chains = list(chains_in(words))
            alone = start == clause.start and text[start - 1 : start] == "："
            whole, announced = None, None
            summed = _SUMMED.match(text, clause.end) if alone else None
            if alone and (summed or text[clause.end : clause.end + 1] in "。；"):
                announced = summed or _ANNOUNCED.search(text, max(sentence.start, start - _NEAR), start)
                whole = whole_chain(words, counted(announced["count"]) if announced else 0)
            if whole and not whole.open and (announced or not chains or chains[0].members == whole.members):
                # The colon and the stop are its ends.
                chains = [whole]
            told = [chain for chain in chains if not _excepts(words, *chain.members[-1])]
            for chain in map(partial(without_head, words), told):
                items = [Item(part(outline, start + first, start + last)) for first, last in chain.members]
                kind = FormulationKind.OPEN_ENUMERATION if chain.open else FormulationKind.ENUMERATION
                frame = (words[: chain.members[0][0]], words[chain.members[-1][1] :])
                if any(all(each.search(item.right.text) for item in items) for each in (_FIGURE, _WHETHER)) or (
                    not frame[1] and _goes_on(outline, sentence, clause)
                ):
                    continue
                if is_formula(frame[0], items[0].right.text, frame[1]) or _only_named(outline, sentence, frame):
                    continue
                span = (start, clause.end)
                yield formulation(
                    outline, kind, sentence.section, items, [span], frame=frame, certain=chain.cost <= _CLEAR
                )


def _only_named(outline: Outline, sentence: Sentence, frame: tuple[str, str]) -> bool:
    """Tell whether a title says nothing of the list in it: 学员的选派、培训和考核."""
    closed = outline.text.text[sentence.end - 1] in "。；！"
    return sentence.soundness is Soundness.HEADING and not closed and frame[0].endswith("的") and not frame[1]


def _excepts(words: str, start: int, end: int) -> bool:
    """Tell whether the list is what is excepted (除甲、乙和丙外), so that its last member has more than its own."""
    return words[end - 1] == "外" and "除" in words[:start]


def _goes_on(outline: Outline, sentence: Sentence, clause: Clause) -> bool:
    """Tell whether the clause behind names nothing but more members: 马匹、骡，牛、羊，鸡五类."""
    behind = next((each for each in sentence.clauses if each.start > clause.end), None)
    if behind is None or outline.words(clause.end, clause.end + 1) != "，":
        return False
    said = outline.words(behind.start, behind.end)
    return len(said) <= _NEAR and all(
        word.tag[:1] == "n" or said[word.start : word.end] == "、" for word in tagged(said)
    )
