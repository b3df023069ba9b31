"""Doubts of a statement that shares no word with the heading over it, and begins with no year or name of its own.

Of published statements that share a word with their heading, blind readers took 96 % as they stood; of the others
that have neither year nor name, 61 to 72 %.

| under | statement | |
| 电梯困人 | 维保单位须在30分钟内赶到现场 | shares nothing: in which situation? |
| 手卫生规范 | 手卫生依从性每季度监测一次 | shares 手卫 |
| 用电管理 | 配电箱每月检查1次 | a field of work: its things speak for themselves |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import only_of
from question_bank.composition.doubts.reasons import UNPLACED
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.stems import NAMED_OTHERWISE, bare, filled_in
from question_bank.composition.framing.window import section_over
from question_bank.composition.naming.labels import label_over
from question_bank.composition.naming.topics import FIELD, name_over, shares_with, telling_pairs
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import FormulationKind, QuestionKind

_LAID_DOWN_BY = re.compile("(?!按照|根据|依照|依据|应当|必须)[一-鿿]{2,10}规定，")
"""镇党委规定，…: whose rule it is says enough of for whom it is."""
_MARKED = re.compile("按照(?:材料)?“|(?:就“[^”]*|.{0,10})(?:1[89]|20)[0-9][0-9]年|(?!就“).{0,10}[《“]")
_FINDING = re.compile(
    "[\u4e00-\u9fff]{3,10}(?:不[优足强高够畅顺均]|较[多大弱低差慢]|偏[低弱小少慢]|滞后|薄弱|突出|不平衡|不充分|短缺|匮乏)，"
)
"""产业结构不优，…仅占16%: the finding says what the figure is of."""
_OF_A_LIST = re.compile("就“(?:[^”，]{4,}(?:要求|条件|行为|情形)|(?:给予|予以|可以|不得|取消)[^”，]{2,})”，")
"""What is announced as 应当符合的要求 says of what all its items are; so does what follows from them (给予加分)."""
_BARE_CASE = re.compile("(?:[对凡])*(?:评[价定]为|连续|未经|没有|确需|逾期|不能|情节|尚不|构成犯罪的|经[^，]{0,6}的)")
"""A case of nobody and of nothing in particular."""
_IDLE_END = re.compile("依法(?:予以|进行|严肃)?(?:查处|处理|处置)。?$")
_TAUTOLOGY = re.compile(r"([\u4e00-\u9fff]{5,})[^，]{0,4}的，[^。]*\1")
_BASIS = re.compile("(?:按照?|根据|依照?|以)[^，。；]{2,14}?(?:划?分|分类)")
_ENTRY = re.compile("[\u4e00-\u9fff]{3,10}：")
"""Under 按温度分 each kind is told by its name: 恒温车：…."""
_NAMES = ("nr", "nt")
_CALLED = ("ns", "nz")
"""Tags of names that the segmenter gives short words too freely."""
_SEEN = 16
_PAIR = 2
_SHORTEST = 4
"""Characters of a heading that says more than 背景 or 分工."""


@only_of(*SIGNS)
def unanchored(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The statement names nothing of the heading over it, and nothing of its own by which it would be known."""
    if draft.core or draft.formulation.kind in NAMED_OTHERWISE or not draft.spans:
        return ""  # a passage names what it speaks of
    if draft.formulation.aspect == "alias":
        return ""  # so does what has two names
    if not (draft.gaps or draft.kind is QuestionKind.TRUE_FALSE):
        return ""
    words = filled_in(draft)
    if _names_what_is_over(source, draft.spans[0][0], words):
        return ""
    if draft.formulation.kind is FormulationKind.CONSEQUENCE and _whole_rule(bare(words)):
        return ""
    return "" if _FINDING.match(words) or _OF_A_LIST.match(words) or _stands_alone(words) else UNPLACED


def _names_what_is_over(source: Source, start: int, words: str) -> bool:
    """Tell whether `words` from `start` on share something with the label or the heading over them, if one tells."""
    label, title = _over(source, start)
    if label:
        return label in words
    if _BASIS.fullmatch(title) and _ENTRY.match(bare(words)):
        return True
    if len(title) < _SHORTEST or FIELD.search(title) or not telling_pairs(title):
        return True
    return shares_with(title, words)


def _over(source: Source, start: int) -> tuple[str, str]:
    """Return the label and the heading over the words at `start`."""
    told = source.once(_told)
    if start not in told:
        sentence = source.sentence_at(start)
        title = name_over(source, section_over(source, sentence)) if sentence else ""
        told[start] = label_over(source, start), title
    return told[start]


def _told(source: Source) -> dict[int, tuple[str, str]]:
    """Return what was told already, by position: all questions on a sentence ask for it."""
    return {}


def _whole_rule(words: str) -> bool:
    """Tell whether a rule tells its case with its object, and what it lays down can be weighed."""
    return not (_BARE_CASE.match(words) or _IDLE_END.search(words) or _TAUTOLOGY.search(words))


def _stands_alone(words: str) -> bool:
    """Tell whether `words` begin with a year, a name in marks or the name of somebody or of a place."""
    opening = words[:_SEEN]
    return (_MARKED.match(opening) or _LAID_DOWN_BY.match(opening)) is not None or any(
        (word.tag in _NAMES and word.end - word.start > 1) or (word.tag in _CALLED and word.end - word.start > _PAIR)
        for word in tagged(opening)
    )
