"""Reasons: why something is so, is done or is forbidden, as the text itself explains it.

| text | what: why |
| 严禁在钢瓶上直接喷水，因为水会加剧腐蚀，使漏点扩大。 | 严禁在钢瓶上直接喷水: 水会加剧腐蚀，使漏点扩大 |
| 线夹每年更换一次，充电间要保持通风，因为充电时会放出氢气。 | 充电间要保持通风: 充电时会放出氢气 |
| 之所以强调现场教学，是因为本领来自车间。 | 之所以强调现场教学: 本领来自车间 |
| 山顶的气温随高度上升。这是因为臭氧吸收紫外线。 | 山顶的气温随高度上升: 臭氧吸收紫外线 |
| 为什么不能“先开工、后补票”？因为出了事故无法追查。 | 不能“先开工、后补票”: 出了事故无法追查 |
| 全年停机3次，原因是备件没有储备。 | 全年停机3次: 备件没有储备 |
| 果园老了，产量低，可是愿意改种的少，因为头三年没有收入。 | none: of how much it is the reason is not plain |
| 由于水位下降，渡口停航，粮船改走陆路。 | 渡口停航，粮船改走陆路: 水位下降 |
| 图纸被火烧毁，所以塔高无法查考。 | 塔高无法查考: 图纸被火烧毁 |
| 这件事多半是因为疏忽。 / 因为天冷，工地停工。 | none: a guess; told the other way round |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import lead_in, sentences_in, sentences_with, spoilt
from question_bank.lexicon.cues import Cue
from question_bank.lexicon.words import words
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Clause, Outline, Sentence, Soundness

_BECAUSE = re.compile("，(?:(?:这|就|正|主要|都)?是)?因为|，其?原因(?:就|主要)?(?:是|在于)：?")
_AT_FIRST = re.compile("(?:这(?:主要|就|正)?是)?因为")
_THEREFORE = re.compile("，(?:所以|因此|因而)，?")
_SINCE = "由于"
_CUE = Cue("由于|，(?:所以|因此|因而)|因为|原因(?:就|主要)?(?:是|在于)")
_ASKED = re.compile("(?P<who>[^，。；：？为]*)为什么(?:说)?(?P<what>[^。；？]+)？$")
_DEMANDS = re.compile("(?:要|应当?|必须|须|不得|不能|不可|严禁|禁止|不准)")
_BAN = re.compile("(?:(?:绝对|一律)?(?:严禁|禁止|不得|不准|不许)|切勿|切忌)")
_CONDITION = re.compile("(?:[的时后前中内]|之际|期间|情况下)$")
_DATE = re.compile(r"(?:[^，]{0,6}?\d{4}年)?[^，]{0,6}[年月日天季初末底春夏秋冬]")
_CONTRARY = re.compile("[，；](?:所以|因此|因而|但是?|不过|然而)")
"""What goes on behind a reason with something that is none."""
_CONTRARY_TO = re.compile("[，；—](?:但是?|不过|然而)")
_POINTING = re.compile("结果|适用|需要|缺点|优点|[他她它其这那该此]|也|还|就|才|只|要|应|必须|可以")
"""How begins what does not say of whom it is, or is a demand that follows and no fact."""
_LONGEST_FIRST, _MOST_BEFORE = 50, 4
_MOST_CLAUSES = 2
_LONGEST_WHAT = 46
_SHORTEST_WHAT = 6
_SHORTEST_WHY, _LONGEST_WHY = 6, 90


def find_reasons(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each reason that a sound sentence gives for what it says itself, or the one before."""
    text = outline.text.text
    for sentence in sentences_with(outline, _CUE):
        begin = lead_in(text, sentence.start, sentence.end)
        first = _AT_FIRST.match(text, begin, sentence.end)
        if first is not None:
            what = _before(outline, sentence, asked=not first[0].startswith("这"))
            start = first.end()
        else:
            found = _BECAUSE.search(text, begin, sentence.end)
            if found is None:
                yield from _told_first(outline, sentence, begin)
                continue
            what, start = _what(text, sentence.clauses, begin, found.start()), found.end()
        yield from _made(outline, sentence, what, start)


def _made(outline: Outline, sentence: Sentence, what: tuple[int, int] | None, start: int) -> Iterator[Formulation]:
    text = outline.text.text
    end = sentence.clauses[-1].end if sentence.clauses else start
    whole = text.startswith(("。", "；"), end)
    if what is None or not whole or spoilt(sentence.clauses, start, end) or _CONTRARY.search(text, start, end):
        return
    sized = _SHORTEST_WHAT <= what[1] - what[0] <= _LONGEST_WHAT and _SHORTEST_WHY <= end - start <= _LONGEST_WHY
    if not sized or "：" in text[what[0] : what[1]] or _BECAUSE.search(text, start, end):
        return
    item = Item(part(outline, start, end), part(outline, *what))
    yield formulation(outline, FormulationKind.REASON, sentence.section, [item], [(what[0], end)])


def _told_first(outline: Outline, sentence: Sentence, begin: int) -> Iterator[Formulation]:
    """Yield the reason that stands before what it is the reason of: 图纸被火烧毁，所以塔高无法查考."""
    text = outline.text.text
    end = sentence.clauses[-1].end if sentence.clauses else begin
    since = text.startswith(_SINCE, begin, end)
    start = begin + len(_SINCE) if since else begin
    told = list(_THEREFORE.finditer(text, begin, end))
    if len(told) == 1 and not _CONTRARY_TO.search(text, start, end):
        why, what = (start, told[0].start()), (told[0].end(), end)
    elif since and not told and len(sentence.clauses) > 1:
        why, what = (start, sentence.clauses[0].end), (sentence.clauses[1].start, end)
    else:
        return
    whole = text.startswith(("。", "；"), end) and not spoilt(sentence.clauses, begin, end)
    clauses = sum(why[0] <= each.start < why[1] for each in sentence.clauses)
    sized = _SHORTEST_WHAT <= what[1] - what[0] <= _LONGEST_WHAT and _SHORTEST_WHY <= why[1] - why[0] <= _LONGEST_FIRST
    if whole and sized and clauses <= _MOST_BEFORE and not _POINTING.match(text, what[0]):
        item = Item(part(outline, *why), part(outline, *what))
        yield formulation(outline, FormulationKind.REASON, sentence.section, [item], [(begin, end)])


def _what(text: str, clauses: tuple[Clause, ...], begin: int, end: int) -> tuple[int, int] | None:
    """Return of what the words of a sentence behind `end` are the reason: its last demand, else all of a short one."""
    told = [clause for clause in clauses if clause.start < end]
    if not told or any(clause.tainted for clause in told):
        return None
    last = text[told[-1].start : end]
    if _CONDITION.search(last) or _DATE.fullmatch(last):
        return None  # 1960年3月，因为天旱，工程下马: what it is the reason of stands behind it
    alone = len(told) > 1 and not _CONDITION.search(text[told[-2].start : told[-2].end])
    if alone and (_BAN.match(last) or (_DEMANDS.search(last, 2) and words(last)[0].tag[:1] == "n")):
        return told[-1].start, end
    return (begin, end) if len(told) <= _MOST_CLAUSES else None


def _before(outline: Outline, sentence: Sentence, *, asked: bool) -> tuple[int, int] | None:
    """Return what the sentence before says, or asks, of which `sentence` is the reason."""
    text = outline.text.text
    before = sentences_in(outline, sentence.start - 2, sentence.start - 1) if sentence.start > 1 else ()
    if not before or before[-1].section != sentence.section or "\n" in text[before[-1].end : sentence.start]:
        return None
    own = before[-1]
    if own.soundness is not Soundness.WHOLE or any(clause.tainted for clause in own.clauses):
        return None
    begin = lead_in(text, own.start, own.end)
    if not asked:
        plain = len(own.clauses) <= _MOST_CLAUSES and text[own.end - 1] in "。；"
        return (begin, own.clauses[-1].end) if plain else None
    question = _ASKED.match(text, begin, own.end)
    if question is None or question["who"]:
        return None
    return question.span("what")
