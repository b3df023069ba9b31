"""Which words before a statement belong to it: the earlier clauses of its sentence, else the sentences before.

| text | statement | passages, the nearest first |
| 县志馆设四个科，2019年合为两个。 | 2019年合为两个 | 县志馆设四个科，… |
| 茶厂停产。1936年由商会接办，改称“新茶厂”。 | 改称“新茶厂” | 1936年由商会接办，…; 茶厂停产。1933年… |
| 三路进城：东路由甲率领；西路由乙率领。 | 西路由乙率领 | 三路进城：东路由甲率领；西路… |
| （一）修路3条；（二）架桥2座。 | 架桥2座 | none: the label of a list stands between |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.composition.framing.window import after_connective
from question_bank.composition.source import Source
from question_bank.lexicon.meaning_words import SO_CALLED
from question_bank.model import Sentence, Soundness

_SENTENCES = 2
"""How many whole sentences before its own a statement is told with."""
_LONGEST = 110
_LABEL = re.compile(
    r"(?<![一二三四五六七八九十])[一二三四五六七八九十]{1,2}、(?![一二三四五六七八九十])|"
    r"[（(](?:[一二三四五六七八九十]+|\d{1,2})[）)]|(?:^|(?<=[。；：，\n]))\d{1,2}[.．、）)](?!\d)|[①-⑳]|"
    r"[一二三四五六七八九十]+是(?!否)|第[一二三四五六七八九十]+[步点项条]?[，、：]|(?:其次|再次|最后)，"
)
_NUMBER = re.compile(
    r"(?:[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、）)](?!\d)|\d{1,2}[.．、](?=\d{4}年)|\d+(?:[.．]\d+)+ +|[①-⑳]) *"
)
_NAMED = re.compile("[\u4e00-\u9fff]{2}：(?!“)")
"""The label of a point (经费：), which is no subject."""
_LONGEST_HEADING = 14
_OF_A_PART = re.compile("(?:第[一二三四五六七八九十]|最后一?个?|这个?)(?:单元|部分|展区|板块|篇章|展厅)")
"""第三单元叫“新生”: it says where in an exhibition something is shown."""
_SPOKE = re.compile("[^，。；：“”]{2,30}(?:说|表示|感慨|坦言|讲|写道|回忆|告诉[^，。]{1,6})[。！]")
_OF_IT = re.compile("[^，。；：“”]{0,12}[用把将对由让使以为靠给拿][它其](?![他余中])")
"""甲试图用它建立…: what it is, only a sentence farther before says."""
_JOINTS = frozenset("；：，")


def passages(source: Source, start: int, end: int) -> Iterator[int]:
    """Yield where a passage may begin that ends with the statement `[start, end)`, the shortest first.

    It begins where a sentence does, behind its connectives; nothing redacted, cut off or labelled stands in it.
    """
    sentence = source.sentence_at(start)
    line = source.line_start(start)
    whole = 0
    while sentence is not None and sentence.start >= line and _sound(sentence, start):
        begin = _opening(source, sentence)
        if _OF_A_PART.match(source.text, begin) or end - begin > _LONGEST or _LABEL.search(source.text, begin, start):
            return
        before = source.sentence_at(max(0, sentence.start - 1)) if sentence.start > line else None
        joined = before is not None and source.text[before.end - 1 : before.end] in _JOINTS
        if _SPOKE.match(source.text, begin) and source.text[sentence.start - 1 : sentence.start] == "”":
            return  # “…。”村支书李大山说。 The words that a speech ends with are nobody's beginning
        # What a term means is no subject of what is told behind it.
        explains = sentence.end <= start and SO_CALLED.match(source.text, begin)
        if begin < start and not (joined or explains or _OF_IT.match(source.text, begin)):
            yield begin
        whole += not joined
        if before is sentence or whole > _SENTENCES:
            return
        sentence = before


def _sound(sentence: Sentence, start: int) -> bool:
    own = sentence.start <= start < sentence.end
    # A numbered paragraph begins with a sentence that is its heading too.
    told = own or len(sentence.clauses) > 1 or sentence.end - sentence.start > _LONGEST_HEADING
    whole = sentence.soundness is Soundness.WHOLE or (told and sentence.soundness is Soundness.HEADING)
    return whole and not any(clause.tainted for clause in sentence.clauses if clause.start < start)


def _opening(source: Source, sentence: Sentence) -> int:
    """Return where the words of `sentence` begin behind its label and its connectives."""
    first = sentence.clauses[0] if sentence.clauses else None
    label = source.after_label(sentence.start)
    begin = max(label, after_connective(source, first)) if first else label
    number = _NUMBER.match(source.text, begin)
    begin = number.end() if number else begin
    named = _NAMED.match(source.text, begin)
    return named.end() if named else begin
