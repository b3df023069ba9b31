"""What words say of the kind of a question, and whether a text says right or wrong."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from question_bank.model.question import RIGHT, WRONG, QuestionKind

Kinds = tuple[QuestionKind, ...]
"""The kinds that a word leaves open: one, the two choices, or none where it says nothing."""

SINGLE, MULTIPLE = QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE
CHOICES: Kinds = (SINGLE, MULTIPLE)

_LONGEST = 24
_SHORT = (
    r"简答|问答|论述|名词解释|主观|辨析|分析题|案例分析|材料分析|公文改错|作文|解答"
    r"|(案例|计算|实务|应用|材料|综合|操作|公文|论文|写作)题|^(案例|计算|实务|应用|材料|综合|简述|公文)$"
    r"|essay|^short|written|^open|freetext"
)
_WORDS: tuple[tuple[re.Pattern[str], Kinds], ...] = tuple(
    (re.compile(pattern), kinds)
    for pattern, kinds in (
        (r"不定项|多项?选|多重选|selectall|multi(ple)?(response|answer|select)|checkbox|^multi(ple)?$", (MULTIPLE,)),
        (r"单项?选|单择|singlechoice|^single|radio|oneanswer", (SINGLE,)),
        (r"判断|是非|对错|正误|true.?false|^tf$|judg|yes.?no|boolean", (QuestionKind.TRUE_FALSE,)),
        (r"填空|完形|fill|cloze|blank|completion", (QuestionKind.FILL_BLANK,)),
        (r"排序|ordering|^sequence", (QuestionKind.ORDERING,)),
        (r"连线|配对|匹配|matching", (QuestionKind.MATCHING,)),
        (r"背诵|默写|recit", (QuestionKind.RECITATION,)),
        (_SHORT, (QuestionKind.SHORT_ANSWER,)),
        (r"选择|^choice|multiplechoice|mcq|^traditional", CHOICES),
    )
)
_CODES: tuple[Kinds, ...] = (
    (SINGLE,),
    (MULTIPLE,),
    (QuestionKind.TRUE_FALSE,),
    (QuestionKind.FILL_BLANK,),
    (QuestionKind.SHORT_ANSWER,),
)
_SIGNS = re.compile(r"[\s_\-()（）\[\]【】:：。.,，]+")
_RIGHTS = "正确 对 √ ✓ ✔ ☑ ✅ T TRUE Y YES 是 RIGHT CORRECT 真 ○ 〇 ⭕ 对的 正确的 V 勾"
_WRONGS = "错误 错 × ✗ ✘ ✕ ✖ ❌ ╳ X F FALSE N NO 否 WRONG INCORRECT 假 错的 错误的 叉 不正确 不对 非"
_TRUTHS = {**dict.fromkeys(_RIGHTS.split(), RIGHT), **dict.fromkeys(_WRONGS.split(), WRONG)}


@lru_cache(maxsize=4096)
def kinds_named(text: str) -> Kinds:
    """Return the kinds that a word for a type of question leaves open; () where it is none that is known."""
    if len(text) > _LONGEST:
        return ()
    word = _SIGNS.sub("", unicodedata.normalize("NFKC", text).lower())
    return next((kinds for pattern, kinds in _WORDS if pattern.search(word)), ())


def kinds_coded(text: str, first: int = 1) -> Kinds:
    """Return the kind of a number that stands for one: single, multiple, true/false, fill-in, short, from `first`."""
    word = text.strip()
    if not (word.isascii() and word.isdigit()) or len(word) > 2:
        return ()
    place = int(word) - first
    return _CODES[place] if 0 <= place < len(_CODES) else ()


@lru_cache(maxsize=4096)
def truth(text: str) -> str | None:
    """Return RIGHT or WRONG for a text that says nothing else, in any notation, and None for any other."""
    if len(text) > 12:
        return None
    word = _SIGNS.sub("", unicodedata.normalize("NFKC", text)).replace("\ufe0f", "").upper()
    return _TRUTHS.get(word)


def is_truth_pair(options: Sequence[str]) -> bool:
    """Whether the options are a right and a wrong, in whichever order."""
    return len(options) == 2 and {truth(options[0]), truth(options[1])} == {RIGHT, WRONG}
