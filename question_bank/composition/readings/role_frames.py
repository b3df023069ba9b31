"""Of what roles are told, in the source's own words: how their sentence begins, or the sentence before counts them.

| words before the roles | taken into the stem |
| 新学年工作的总体思路是：质量是根本，教师是关键 | 新学年工作的总体思路是： |
| 五项任务中，教育党员是基础，服务船员是关键 | 五项任务中， |
| 五个到点是一个整体。学习到点是前提，谈心到点是基础 | 五个到点是一个整体。 |
| 坚持“共有、共管、共用”的原则。共有是前提，共管是核心 | 坚持“共有、共管、共用”的原则。 |
| 我常跟大家讲：种魔芋，种芋是基础，防病是关键 | 种魔芋， |
| 坚持留巢优先。保住原有巢位是根本，设置人工巢是补充 | 坚持留巢优先。 |
| 种子库的宗旨是：种在地里，存在库中。种植是根本，保存是保障 | 种子库的宗旨是：种在地里，存在库中。 |
| 实践证明，遥测是眼睛，班组是手脚 | none: it says how that was learned |
| 理解这一含义，要把握三个要点：协议是依据 | none: which one stands further before |
| 三岔河发了大水。预警是前提，转移是关键 | none: a story |
"""

from __future__ import annotations

import re

from question_bank.composition.source import Source
from question_bank.model import Formulation, Sentence

_LONGEST_OPENING = 44
_SHORTEST_SENTENCE, _LONGEST_SENTENCE, _LONGEST_AIM = 6, 48, 58
"""Characters of the words that lead to roles and are read before them; fewer say nothing (构建体系。其中甲是基础)."""
_POINTS = re.compile(
    "[这该此其](?!中|他|余|它)|同一|上述|前述|以上|(?<![使给让])我|大家|同志们|各位|[他她它]们?|今天|刚才|前面|下面|再[讲谈说看]"
)
_LEARNED = re.compile(
    "(?:归[纳结根]|概括|结论|总[之结的而](?!要求|体)|实践|事实|经验|历史|由此|可见|一句话|换句话|也就是说|简单说|说到底|"
    "[^，。；]{0,10}(?:证明|表明|告诉|体会到|认识到|懂得|明白|看到|启示|[记明]住|牢记))"
)
"""How or when it was learned what the roles are, which says of nothing what they are roles in."""
_COUNTED_LESSONS = re.compile("[两二三四五六七八九十][条点个](?:重要|深刻|宝贵)?(?:体会|经验|启示|认识)：$")
"""五年的实践，使我们形成了四条体会: what was learned is counted, and so told as a whole."""
_LEARNED_SO = re.compile(
    "(?:(?:[^，。；：]{1,6}来|(?:回顾|总结|总的来说|实践中)[^，。；：]{0,12})[，：])?"
    "(?:[^，。；：]{0,12}(?:体会(?:[是到]|最深的是[^，。；：]{2,4})|认识到|证明|表明|告诉我们)|归[结根][^，。；：]{0,4}|(?:可以|应当|应该)说|毫无疑问)[，：]"
)
"""What says so at the beginning of a sentence and is left out."""
_AMONG = re.compile("其中[，：]?|[两二三四五六七八九十](?:者|[个件条项步点句样类种]|[\u4e00-\u9fff])(?:之)?中，")
"""五件之中: of what, only the sentence before says; 五项任务中 says it."""
_LABEL = re.compile("(?:要点|重点|温馨)?(?:提示|提醒|小结|核心观点|结论|注意|说明|要点)：")
_COUNTED = re.compile("(?:[两二三四五六七八九十]|\\d)(?:[个项对条句点种类方层大步]|方面|环节|者)|“[^“”]{2,20}”")
_RELATES = re.compile("整体|联系|关联|关系|缺一不可|不可[分偏]|互|彼此|统一|结合|(?:分量|地位|作用|位置)(?:不同|各异)")
_IN_WHICH = re.compile("(?:原则|方针|理念|思路|要求|工作法|机制|流程|模式|体系|制度)(?:是[^。]*)?$")
"""How a sentence ends that says what all the roles are parts of."""
_KEPT = re.compile("(?:坚持|遵循|实行|贯彻|奉行|按照)[^。]*的(?:原则|方针|理念|思路|机制|制度)$")
_MEANT = re.compile(
    "[^，。；：]{2,14}的(?:宗旨|思路|总思路|总体思路|理念|方针|定位|总目标)(?:，[^，。；：]{0,8})?(?:是|为|概括为)[^。]+"
)
"""The aim or idea that the roles say again, each in what it is to the others."""
_THESIS = re.compile("(?:——)?(?P<thesis>(?:坚持|推进|强化|突出|落实|抓好|做好|加强|守住|建设|推动)[^，。；：]{2,14})")
"""坚持留巢优先: what a paragraph opens with and argues for."""
_OF_ALL = re.compile("指导思想|(?:总体|工作|发展|基本)(?:思路|要求|原则)")
"""A heading under which what is said is of all that the document is about."""
_ANY_WORK = re.compile("工作|体会|启示|要求|认识|任务|问题|措施|原因|经验|方面")
"""Counted so, what stands under a heading may be anything: 几点体会, 四项任务."""
_BEGINS_ON = re.compile(
    "不是|而是|就是|其中|指|但|而|因此|所以|同时|另外|此外|不过|然而|于是|也|并|又|还|即|如果|只有|只要"
)


def frame_start(source: Source, formulation: Formulation) -> int:
    """Return where the words begin that say in what the roles of `formulation` are roles; its own start for none."""
    begin = formulation.spans[0][0]
    sentence = source.sentence_at(begin)
    if sentence is None:
        return begin
    start = source.after_label(sentence.start)
    if label := _LABEL.match(source.text, start, begin):
        start = label.end()
    if learned := _LEARNED_SO.match(source.text, start, begin):
        start = learned.end()
    opening = source.text[start:begin]
    if opening and _AMONG.fullmatch(opening) is None:
        led = opening[-1] in "：，" and len(opening) <= _LONGEST_OPENING and not source.spoilt_at(start, begin)
        if led and _says_in_what(opening):
            return start
        told = start + opening.rfind("：") + 1
        inside = start < told < begin and opening[-1] == "，" and not source.spoilt_at(told, begin)
        return told if inside and _says_in_what(source.text[told:begin]) else begin
    return _sentence_before(source, sentence, begin, _names(formulation), among=opening != "")


def _says_in_what(opening: str) -> bool:
    """Tell whether words before roles say in what these are roles, and not who says so or that it is known."""
    learned = _LEARNED.search(opening) is not None and _COUNTED_LESSONS.search(opening) is None
    return _POINTS.search(opening) is None and not learned and not _BEGINS_ON.match(opening)


def _sentence_before(source: Source, sentence: Sentence, begin: int, names: list[str], *, among: bool) -> int:
    """Return where the sentence before begins, if it counts or names in the same paragraph what has the roles.

    `among`: the roles are told behind 其中, so whatever it is, it names their whole.
    """
    line = source.line_start(begin)
    earlier = source.sentence_at(sentence.start - 1) if sentence.start > line else None
    if earlier is None or earlier.start < line:
        return begin
    if not source.regulation and source.section_with(earlier.start) is not None:
        return begin  # a heading that stands in the line is said as one; of an article it is the first sentence
    start = source.after_label(earlier.start)
    words = source.text[start : earlier.end].rstrip("。；")
    sound = (
        _SHORTEST_SENTENCE <= len(words) <= (_LONGEST_AIM if _MEANT.fullmatch(words) else _LONGEST_SENTENCE)
        and not source.spoilt_at(start, earlier.end)
        and "？" not in words
    )
    if not sound or _POINTS.search(words) or _BEGINS_ON.match(words):
        return begin
    opens = source.after_label(line) == start
    if opens and (thesis := _THESIS.fullmatch(words)):
        return start + thesis.start("thesis")
    counts = (
        _KEPT.search(words)
        or _MEANT.fullmatch(words)
        or (_COUNTED.search(words) and (_RELATES.search(words) or _IN_WHICH.search(words)))
    )
    return start if among or counts or _all_named(words, names) else begin


def follows_sentence(source: Source, formulation: Formulation) -> bool:
    """Tell whether a sentence stands before the roles in their paragraph, or words that point to one."""
    begin = formulation.spans[0][0]
    before = source.text[source.after_label(source.line_start(begin)) : begin]
    return "。" in before or _POINTS.search(_LEARNED_SO.sub("", before)) is not None


def named_with_roles(title: str, formulation: Formulation) -> bool:
    """Tell whether a heading names all that has the roles, or counts it: 船上与岸上的关系, 三对关系, “四带”."""
    counted = _COUNTED.search(title) is not None and _ANY_WORK.search(title) is None
    return counted or _OF_ALL.fullmatch(title) is not None or _all_named(title, _names(formulation))


def _names(formulation: Formulation) -> list[str]:
    return [item.left.text for item in formulation.items if item.left is not None]


def _all_named(words: str, names: list[str]) -> bool:
    return len(names) > 1 and all(_core(name, names) in words for name in names)


def _core(name: str, names: list[str]) -> str:
    """Return what a name has alone: 带思想 and 带技能 are told before as 思想 and 技能 too."""
    shared = name[:1] if all(each[:1] == name[:1] for each in names) else ""
    return name.removeprefix(shared) if len(name) > 2 else name
