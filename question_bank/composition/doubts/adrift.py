"""Doubts of stems that begin in the midst of what is told, and of a speaker's words of himself.

| stem | left open |
| 我在车间干了（　　）年 | who speaks |
| 我们用的是有效氯＿＿＿＿的药剂 | who uses it |
| 就“我的三点体会”，… | whose they are |
| 然后立下规矩，每月5日、＿＿＿＿日… | what came first, and who did it |
| 韩大川因此获省科技奖 | for what |
| 分别由甲、＿＿＿＿、＿＿＿＿牵头 | what they lead |
| 为什么说这是急需，全市有（　　）处水源 | a heading that asks, and what is said to it |
| 采用以后，误报降到每月两次 | what was adopted |
| 就“去年工作”，上线五个月，注册企业＿＿＿＿家 / 全年中心办理＿＿＿＿件 | what went online, which 中心 |
| 到黑石沟站止，沿途设＿＿＿＿、＿＿＿＿ | what ends there |
| 因为海拔（　　）米，昼夜温差大 | what comes of it |
| 监督是保障，五者相互＿＿＿＿ | which five |
| 12日14时，水位达（　　） | of which month |
| 2013年，此前为（　　） | before what |
| 2019年，首期学员64人 | of what course |
| 1984年，当年职工（　　） | the year is said twice, and not whose they are |
| 1975年，村民的收入从（　　）跌到… (石湾公社遭了虫灾。…) | of what place |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of
from question_bank.composition.doubts.reasons import BROKEN, FURTHER, UNTIMED, Waiting, unclear, unsaid
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.stems import OWN_LISTS, bare, filled_in
from question_bank.composition.numbers.written_numbers import value_of
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import FormulationKind

_QUOTED = re.compile("“[^”]*”")
_I = re.compile("(?<![自忘唯大小敌])我(?![们国军党省市县区州旗镇乡村校院厂矿局馆行所队部街社公集支单中园系])")
_WE = re.compile(
    "(?:^|[，：；])我们(?!党|国|军|队伍|革命|的|[都也既还]?(?:要|必须|应|不能|不得|可以)|[都也]?是|常说|把[^，]{1,8}叫)"
)
"""What we do, use or have done; what we must do is laid down for all."""
_TO_ALL = re.compile("(?:[给送请跟和]|最让)大家")
_SAID = re.compile("[说讲]过?[：，“]+$")
_OWN_LIST = re.compile(
    "(?:^就|默写|回答|请将)“(?:我(?![们国军党省市县区州镇乡村校院厂街社公集支])|[^”]{0,4}让大家)[^”]*”"
)
_JOINED_ON = re.compile(
    "(?:然后|于是|接着|因此|所以|而后|可见|因而|反之|面对这(?:样|种|一|些)|对此|为此|由此|如此|鉴于此|"
    "分别[由为是]|(?:采纳|采用|推广|实施|推行|改造|整改|合并|完工|投用|建成)(?:[以之]?后)，)"
)
"""How words begin that go on with what was told before."""
_SINCE = re.compile(
    "(?:上线|投用|投产|运行|运营|开放|开通|开业|开馆|开园|启用|施行|试行|挂牌)(?:后|以来)?[一二两三四五六七八九十半\\d]+(?:个多?月|年多?|天|周)"
    "(?:以?来|间)?，"
)
"""上线五个月，注册企业3270家: what has been there so long stands before."""
_OF_THE_YEAR = re.compile("全年(中心|平台|基地|系统|窗口|车间|工程)(?![建的、和与])")
"""全年中心服务企业76家: a body of which the paragraph tells, and not the one that reports."""
_THEN = re.compile(
    r"(?:\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?，)?(?:(?:此[前后]|其[间后])(?!续)|遗嘱|首期学[员生]|头[一两]?年，(?!.*(?:1[89]|20)\d\d年)|关于.[与和].，)"
)
"""此前为60%, 首期学员64人, 头一年, 关于拆与留: before what, of which course or house, the sentence before says."""
_OF_WHICH = re.compile("[^，。；＿（]{2,8}(?:当即|因此|由此|于是|这才)(?![到至])")
"""A name, and what somebody did because of what was told before."""
_SHOWS = re.compile("(?:说明|表明|意味着|足见)(?![书会文了：]|材料|理由|情况|来意|原因|事项|什么|如何)")
_BECAUSE = re.compile("因为(?!.*(?:所以|因而|因此|故))")
_ASKS = re.compile("(?:为什么|为何|怎样|如何|怎么)[^，。；？]*，")
_OPPOSITE = re.compile("相反的")
_ENDS_THERE = re.compile(r"[到至][^，。；\d]{2,10}止，")
_SO_MANY = re.compile("([两二三四五六七八])者")
_PARTS = re.compile("[，。；、：和与]")
_DAY_ALONE = re.compile(r"\d{1,2}日(?:\d|凌晨|清晨|上午|中午|下午|傍晚|晚|夜|零时|，)")
_PEOPLE = re.compile(
    r"(?:就“[^”]*”，)?(?:(?:1[89]|20)\d\d年[^，。；]{0,6}，)?(?:当地|许多|不少)?"
    r"(?:农民|村民|牧民|渔民|农户|牧户|渔户|职工|居民|乡亲)们?(?![会代大])[^。；]*?[从由][^。；]*(?:到|至|为)[^。；]*"
)
"""Whose income or harvest fell or rose from what to what."""
_YEAR_TWICE = re.compile(r"(?:1[89]|20)\d\d年，当年")


def of_himself(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A speaker tells of himself, of what we do, or says something to those who hear him."""
    if "我" not in draft.stem and "大家" not in draft.stem:
        return ""
    if named := _OWN_LIST.search(draft.stem):
        return unclear(named.group().partition("“")[2].strip("”"))
    words = _QUOTED.sub("“”", bare(draft.stem))
    found = _I.search(words) or _WE.search(words) or _TO_ALL.search(words)
    if found is None or _SAID.search(words, 0, found.start() + 1):
        return ""
    return unclear(found.group().strip("，：；"))


@only_of(*SIGNS)
def joined_to(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The words go on with what the sentence before has told: what was done then, or because of it."""
    if draft.formulation.kind in OWN_LISTS:
        return ""
    words = bare(draft.stem)
    body = _OF_THE_YEAR.match(words)
    if _SINCE.match(words) or (body and body[1] not in source.title):
        return FURTHER
    if _JOINED_ON.match(words) or _THEN.match(words) or _OF_WHICH.match(words) or _ENDS_THERE.match(words):
        return FURTHER
    if asks := _ASKS.match(words):
        return unclear(asks.group().strip("，"))
    if _OPPOSITE.match(words) and draft.formulation.kind is not FormulationKind.SLOGAN:
        return unsaid(_OPPOSITE.pattern)
    return str(BROKEN) if _SHOWS.match(words) or _BECAUSE.match(words) else ""


@only_of(*SIGNS)
def so_many(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """五者 are told without all five of them."""
    words = bare(filled_in(draft))
    found = _SO_MANY.search(words)
    if found is None:
        return ""
    told = [each for each in _PARTS.split(words[: found.start()]) if each]
    return unsaid(found.group()) if len(told) < (value_of(found[1]) or 0) else ""


@only_of(*SIGNS)
def of_no_month(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A day has no month, or a year is put before words that have one already and leave out whose they are."""
    words = bare(filled_in(draft))
    if _DAY_ALONE.match(words):
        return UNTIMED
    return FURTHER if _YEAR_TWICE.match(words) else ""


@only_of(FormulationKind.FIGURES)
def of_no_place(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What the people of a place had before and after is told without the place, which the sentence before names."""
    words = filled_in(draft)
    if draft.core or not draft.spans or not _PEOPLE.match(words) or _named_place(words):
        return ""
    start = draft.spans[0][0]
    return Waiting(FURTHER) if _named_place(source.text[source.line_start(start) : start]) else ""


def _named_place(words: str) -> bool:
    return any(word.tag == "ns" for word in tagged(words))


ADRIFT: tuple[Ask | Doubt, ...] = (
    of_himself,
    joined_to,
    so_many,
    of_no_month,
    of_no_place,
)
"""The doubts of this module, in the order in which they are asked."""
