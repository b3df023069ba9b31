"""Doubts of questions that answer themselves: a name that holds the figure, shares that fail, a rival of another side.

| question | in doubt |
| 推行“三七减息”，规定一律减去（　　） | 37% is the name |
| 坚守＿＿＿＿天9夜 | as many as nights |
| 十二平均律把一个八度平均分成（　　）半音 | twelve is in the name |
| 实行“1530”制度，放学前1分钟、放假前＿＿＿＿分钟提醒 | 30 is in the name |
| 甲占六成，乙占五成 (false) | both are more than all |
| 生俘敌旅长（　　） | the other options are our own leaders |
| 1938年7月2日，先后三次整编 | a day, and a span of years |
| 2004年，（　　）, beside events of the war | only one can be so late |
| 1996年，推广到全县 | what was |
| 1945年8月29日，日军占领县城 | everybody knows that they had lost by then |
| 推进诚信建设，它是（诚信建设的首要任务） | a thing is no task of itself |
| “敢闯”是某精神的（　　）, where “实干” is its 归宿 | the rival that stands beside it is not offered |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of
from question_bank.composition.doubts.reasons import (
    CUT_SHORT,
    FURTHER,
    JUBILEE,
    LITTLE,
    OTHER_FORM,
    SOME_MEMBERS,
    UNMEMORABLE,
    given_away,
    well_known,
)
from question_bank.composition.draft import SAID, SIGNS, Draft
from question_bank.composition.framing.stems import filled_in, lead_of
from question_bank.composition.numbers.near_numbers import AMOUNT, number_of
from question_bank.composition.numbers.written_numbers import numeral_of, spelt_out
from question_bank.composition.source import Source
from question_bank.model import RIGHT, WRONG, FormulationKind, QuestionKind

_NAME = re.compile("“([^”]{2,10})”")
_WRITTEN = re.compile("[一二三四五六七八九十百]{2,}")
_DAYS_AND_NIGHTS = re.compile(r"(?<!\d)(\d+)天\1夜")
"""坚守9天9夜: the nights say the days."""
_WHOLE_DIGITS = re.compile(r"(\d{1,3})(?!\d|\.)")
_SHARES = re.compile(rf"(?:占|持股|出资|各?为)[^，。；\d%]{{0,8}}({AMOUNT})%")
_TENTHS = re.compile(r"(?:占|拿|分|各?为)[^，。；]{0,3}?([一二两三四五六七八九])成")
"""甲占六成，乙占四成: shares in tenths."""
_HUNDRED, _TEN = 100, 10
_ENEMY = re.compile(
    "(?:俘虏?|击毙|毙伤?|活捉|生擒|擒获|擒|击伤|歼灭|歼|处决|镇压)(?:了|敌|匪|伪|日|军|首|[^，。；“”（]){0,12}$"
)
_SPAN = re.compile(r"年[^，]*(?:至|到|—|～|-).*\d")
_REPEATED = re.compile("先后|多次|连续|(?<!第)[两二三四五六七八九十几数]次")
_YEAR = re.compile(r"(?:1[0-9]|20)\d\d(?=年)")
_DAY = re.compile(r"(?P<year>\d{4})年(?:(?P<month>\d{1,2})月)?")
_FAR = 30
"""Years apart that tell events by themselves."""
_INVADERS = re.compile("日军|日寇|日伪|日本侵略军|敌伪")
_INVADED = range(193109, 194509)
_COMES = re.compile("侵占|侵入|入侵|占领|攻占|进犯|进攻|进驻|扫荡|轰炸|炸毁|沦陷|投降")
_SURRENDER = (8, 15)
_ANCHOR = re.compile(
    "”?(?:政变|事变|事件|运动|起义|暴动|惨案|会议|战役|战争|决议)[^，。；]{0,4}(?:之?[后前时中]|期间|爆发|以来)"
)
_BY_DAY = re.compile(r"[“‘](\d{1,2}[·.．]\d{1,2})[”’]")
_FAMOUS = re.compile(
    "(?:汶川|唐山)[^，。”]{0,5}地震|(?:新中国|中华人民共和国|中国共产党)(?:成立|诞生)|抗(?:日战争|战)(?:全面)?(?:爆发|胜利)|"
    "七七事变|卢沟桥事变|九一八事变|西安事变|南昌起义|武昌起义|辛亥革命|五四运动|(?:香港|澳门)回归|北京奥运会|十一届三中全会|"
    "恢复高考|高考恢复|(?:新冠|新型冠状)[^，。”]{0,6}疫情|(?:驰援|支援|援助)(?:武汉|湖北)|援鄂"
)
"""What everybody dates."""
_SPEAKS = re.compile("(?:指出|强调|提出|认为|写道|总结道|[说讲道])$")
_NO_SUBJECT = re.compile("[曾被又再先改增]")
_SELF = 4
"""Characters of a subject that an option repeats."""


@only_of(FormulationKind.FIGURES)
def told_by_a_name(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A name says the figure: “二五减租” is by 25%, and 十二平均律 has twelve."""
    written = [found[0] for found in map(_WRITTEN.match, draft.fillers or draft.key) if found]
    if _DAYS_AND_NIGHTS.search(filled_in(draft)) and any(_WHOLE_DIGITS.match(text) for text in draft.key):
        return given_away(draft.key[0])
    if told := next((each for each in written if each in draft.stem), ""):
        return given_away(told)
    if "“" not in draft.stem:
        return ""
    names = _NAME.findall(draft.stem)
    for text in draft.fillers or draft.key:
        found = _WHOLE_DIGITS.match(text)
        if found and any(each.isdecimal() and len(each) > 2 and found[1] in each for each in names):
            return given_away(text)
        if found is None or len(found[1]) < len("10"):
            continue
        spelt = spelt_out(found[1])
        if any(spelt in name or numeral_of(int(found[1])) in name for name in names):
            return given_away(text)
    return ""


@only_of(FormulationKind.FIGURES, QuestionKind.TRUE_FALSE, QuestionKind.SINGLE_CHOICE)
def shares_of_a_whole(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The shares of all the parts are told, so that only the right one makes them a hundred: 占58%，占27%，占15%."""
    if draft.key == (RIGHT,) or not draft.fillers or draft.fillers[0][-1] not in "%成":
        return ""
    told, tenths = filled_in(draft).replace(SAID, draft.fillers[0]), draft.fillers[0][-1] == "成"
    shares = [number_of(share) for share in (_TENTHS if tenths else _SHARES).findall(told)]
    asked = number_of(draft.fillers[0]) in shares
    whole = _TEN if tenths else _HUNDRED
    return UNMEMORABLE if asked and len(shares) > 1 and sum(shares) == whole else ""


@only_of(FormulationKind.FACT, QuestionKind.SINGLE_CHOICE)
def own_side(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Who was killed or taken on the other side is asked, beside leaders of the own."""
    taken = draft.formulation.aspect == "person" and any(_ENEMY.search(gap.left) for gap in draft.gaps)
    return OTHER_FORM if taken else ""


@only_of(FormulationKind.STAGES, QuestionKind.TRUE_FALSE, QuestionKind.SINGLE_CHOICE)
def apart_in_time(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is said of a time, or all else that is offered, is of another time by its form or by how long ago it was."""
    times = {item.right.text: item.left.text for item in draft.formulation.items if item.left is not None}
    if draft.kind is QuestionKind.SINGLE_CHOICE:
        if draft.key[0] not in times:
            return ""
        own, others = times[draft.key[0]], [time for text in distractors if (time := _time_of(text, times))]
        years = [abs(_year(own) - _year(time)) for time in others if _year(own) and _year(time)]
        lone = bool(others) and all((_SPAN.search(time) is None) is (_SPAN.search(own) is not None) for time in others)
        return OTHER_FORM if lone or (years and min(years) >= _FAR) else ""
    if draft.key != (WRONG,) or not distractors or not draft.stem.startswith(f"{SAID}，"):
        return ""
    told, (own_time, event) = distractors[0], draft.fact[:2]
    span = _SPAN.search(told) is not None
    if (_SPAN.search(own_time) is not None) is not span or (_REPEATED.search(event) and not span):
        return OTHER_FORM
    one, other = _year(told), _year(own_time)
    far = one and other and abs(one - other) >= _FAR
    return OTHER_FORM if far or _out_of_war(event, told) else ""


@only_of(FormulationKind.STAGES, QuestionKind.TRUE_FALSE, QuestionKind.SINGLE_CHOICE)
def event_of_nobody(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What happened is told without who did it, or is cut where somebody begins to speak: 1996年，推广到全县."""
    if lead_of(draft.stem):
        return ""
    told = draft.stem.replace(SAID, distractors[0] if distractors else "") + "".join(draft.key)
    events = [item.right.text for item in draft.formulation.items if item.right.text in told]
    if any(map(_SPEAKS.search, events)):
        return CUT_SHORT
    return FURTHER if any(_NO_SUBJECT.match(event) or source.acts(event) for event in events) else ""


def _time_of(event: str, times: dict[str, str]) -> str:
    """Return when an event was, which may be told a clause longer than its item."""
    return next((time for text, time in times.items() if event.startswith(text) or text.startswith(event)), "")


def _year(time: str) -> int:
    found = _YEAR.search(time)
    return int(found[0]) if found else 0


def _out_of_war(event: str, time: str) -> bool:
    """Tell whether invaders come at a time at which everybody knows that they were beaten or not yet there."""
    found = _DAY.search(time)
    if found is None or not (_INVADERS.search(event) and _COMES.search(event)):
        return False
    month = int(found["year"]) * 100 + int(found["month"] or 6)
    day = re.search(r"月(\d{1,2})日", time)
    beaten = month == 194508 and day is not None and int(day[1]) > _SURRENDER[1]
    return beaten or month not in _INVADED


@only_of(QuestionKind.MULTIPLE_CHOICE)
def of_itself(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A wrong option names what the stem speaks of, and no right one does: it is no task of itself."""
    subject = draft.formulation.subject
    tail = subject[-_SELF:]
    if len(tail) < _SELF or tail not in draft.stem or len(distractors) > 1:
        return ""
    odd = any(tail in text for text in distractors) and not any(tail in text for text in draft.key)
    return OTHER_FORM if odd else ""


@only_of(FormulationKind.JUDGEMENT, QuestionKind.SINGLE_CHOICE)
def rival_left_out(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """One of several roles of one owner is asked, and not all the others, but strangers too, are offered."""
    if not draft.gaps or not distractors:
        return ""
    owner = draft.gaps[0].left.rpartition("是")[2]
    if len(owner) < len("某的") or not owner.endswith("的"):
        return ""
    rivals = source.once(_heads_by_owner).get(owner, frozenset()) - {*draft.key}
    strangers = set(distractors) - rivals
    return SOME_MEMBERS if strangers and rivals - set(distractors) else ""


def _heads_by_owner(source: Source) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for each in source.formulations:
        if each.kind is not FormulationKind.JUDGEMENT:
            continue
        for item in each.items:
            if item.left is not None:
                before = source.text[item.left.end : item.right.start]
                found.setdefault(before.rpartition("是")[2], set()).add(item.right.text)
    return {owner: frozenset(heads) for owner, heads in found.items()}


@only_of(FormulationKind.SLOGAN, QuestionKind.FILL_BLANK)
def anchor_asked(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Two names are left out, and one of them is that by which the time of the other is told: “＿＿＿＿”政变后."""
    several = len(draft.gaps) > 1 or draft.stem.count(SIGNS[draft.kind]) > 1
    sign = SIGNS[draft.kind]
    if not several:
        return ""
    anchored = any(_ANCHOR.match(rest) for rest in draft.stem.split(sign)[1:])
    return LITTLE if anchored else ""


@only_of(FormulationKind.STAGES, QuestionKind.SINGLE_CHOICE, QuestionKind.TRUE_FALSE)
def dated_by_its_name(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The event says itself when it was (the “9·12”事故, a jubilee), or everybody knows it."""
    told = (draft.stem, *draft.key, *(distractors if draft.kind is QuestionKind.TRUE_FALSE else ()))
    if any("周年" in words for words in told):
        return JUBILEE
    famous = next((found for words in told if (found := _FAMOUS.search(words))), None)
    if famous is not None:
        return well_known(famous.group())
    named = next((found for words in (*told, *distractors) if (found := _BY_DAY.search(words))), None)
    return given_away(named[1]) if named else ""


BETRAYED: tuple[Ask | Doubt, ...] = (
    told_by_a_name,
    shares_of_a_whole,
    own_side,
    apart_in_time,
    event_of_nobody,
    of_itself,
    rival_left_out,
    anchor_asked,
    dated_by_its_name,
)
"""The doubts of this module, in the order in which they are asked."""
