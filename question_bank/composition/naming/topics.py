"""Which heading tells what is talked about: none that only names a part of a text, or the text itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from operator import add

from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import Outline

EMPTY = re.compile(
    "其中|其一|[一二三四五六七八九十]?是|即|为|如|包括|主要(?:包括|有|是)|(?:具体)?如下|例如|比如|同时|此外|另外|首先|其次|最后|"
    "说明|备注?|注意?|原则上|具体|主要|一般|通常"
)
"""Words before a colon that name nothing."""
POINTING_ON = re.compile("[\u4e00-\u9fff]{0,6}(?:下面|以下|下列|如下|的)各[项点条个]")
"""检查下列各项 tells what to do with the points under it, and not what they are."""
_NO_TOPIC = re.compile(
    r"(?:操作|工作|实施|具体|处置|办理|使用|检修)(?:方法|要点|要求)|注意事项|一般规定|基本规定|"
    rf"{EMPTY.pattern}|"
    rf"{POINTING_ON.pattern}|"
    "[^，。]{0,4}按照?(?:下面|以下|下列|如下)的?[^，。]{2,4}(?:做|来|进行|操作|办理|执行|实施)?|"
    r"(?:1[89]|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[^，]*\d[^，]*)?，.*|"
    r"(?:1[89]|20)\d\d年\d{1,2}月\d{1,2}日|（.*）|——.*|附[件录表]?[一二三四五六七八九十\d]*[：:].*|.*[〔（]\d{4}年?[〕）].*号|总则|附则|分则|机构|队伍|经费|(?:附[：:]?|典型|事故|警示)?案例.{0,3}|(?:基本)?(?:概念|知识|情况)|(?:基本)?(?:定义|含义|内涵|释义)|其[他它].{0,4}|法律、法规规定的其[他它].*|.{0,6}[与和]其[他它]|前言|序言|编[写制印]说明|使用说明|手册说明|教材说明|引言|导言|导语|引语|引子|卷首语|写在(?:前面|前头|后面|最后)(?:的话)?|编者(?:的话|按)|概述|概况|简介|结语|结束语|后记|摘要|正文|同志们|"
    r"[这那][也就既正才都]?是.*|"
    r".*(?:讲话|工作报告|讲稿|讲义|公报|会议纪要|简报|提纲|发言|教材|手册|复习资料|辅导材料|学习材料)(?:（.*）)?|【?(?:学习|教学)(?:目标|目的|要点|要求|重点|难点)】?|【?(?:本章)?(?:导读|导学|小结|释义|注释|思考题|案例导入|知识链接)】?|"
    r"(?:法律|相关)?(?:条文|法条|条款)(?:原文|内容|主旨|要旨|释义|解读|理解)?|(?:法律|规定)?原文|(?:条文|要点|逐条|简要|专家|政策)?(?:解读|解析|评析|点评|释义)|译文|(?:关于)?第[一二三四五六七八九十百\d]+(?:[章节条款部分]+|[编篇讲课段回站步]|单元|课时|板块|模块|专题|环节)|"
    r"(?:[^，。]{0,4}(?:中|时|上))?(?:还|应当?|特别|尤其)?(?:需要?|要|须|应)?(?:注意|说明|指出|强调|提醒)(?:的[是有])?|"
    r"开场白?|导入|课程导入|课前.{0,4}|课[后堂外间中](?!服务|活动).{0,4}|结尾|收尾|互动(?:环节)?|提问|讨论|答疑|(?:课后)?作业|布置作业|(?:复习|练习|讨论|自测|测试)题?"
)
"""Headings that are no topic."""

FIELD = re.compile(
    "(?:管理|工作|保障|建设|纪律|安全|防护|要求|规定|措施|服务|教育|培训|监督|治理|意义|标准|限值|参数|指标|条件|原则|职权|权限)$"
)
"""The end of a heading that names a field of work: what stands under it speaks of its own things."""
_COMMON = frozenset(
    re.findall(
        "..",
        "管理工作制度要求规定情况问题主要基本内容方法措施概况简介建设发展加强推进落实重点任务目标总体进行开展组织实施安排部署"
        "作业人员单位企业部门事项活动标准程序流程步骤重要意义一般有关相关具体责任职责方面深入全面坚持提高提升",
    )
)
"""Words of headings that say of nothing in particular what it is about."""
_HANZI = re.compile("[\u4e00-\u9fff]+")
_SENTENCE = re.compile(r"[，；：。]|\d|^.{20,}$")
"""What shows that a title is a sentence."""
_ASKS = re.compile(
    "(?:先说|由|该)*[‘“]?(?:谁|什么时候|何时)[^，]{1,6}|[\u4e00-\u9fff]{2}(?:什么|多少|哪些|几[次个])|[\u4e00-\u9fff]{1,3}了(?:以后|之后)怎么.{1,2}|"
    "(?:[\u4e00-\u9fff]{1,3}之?[前后时])?(?:(?:怎么|怎样|如何)[^，办做干看学行]|(?:要|先|该|得)?[\u4e00-\u9fff]{2}(?:什么|哪些))"
)
"""Headings that ask about what the heading over them names: 谁要申报, 申报什么, 怎么停, 报了以后怎么办."""
_ASKING_HALF = re.compile("(?:为什么|怎么|怎样|如何|由?谁|何时|何地)[^，]{0,6}|[^，]{1,4}(?:什么|哪些|怎么办|怎么样)")
"""The half of a heading that asks: 怎么护, 由谁管, 交什么."""
_BEHIND = re.compile("[：:] ?([^，。；：！？\n“”]{3,16})(?=\n|$)")
"""The half of a heading that says what its other half asks about."""
_BARE_PAIR = re.compile("[^的]{2,3}(?:[与和、][^的]{2,3})+")
"""原则与体制: of what, it does not say."""
_CHAPTER = re.compile("第.{1,4}(?:编|篇|部分|章|单元|讲|课)")
"""The label of a heading of a book's own parts."""
_GOING_ON = ("，", "、", "；")
_TOLD = re.compile(
    "^有[人的些]|^[^，是]{2,8}是[^，]{5,}$|，即|有[二两三四五六七八九十][条个项点]|(?:坚持|实行|遵循|采用|执行)“"
)
"""What a sentence holds that is no heading, though it stands behind a number."""
_LONGEST_NAME = 4
_REMEMBERED = 1 << 12
"""How many headings are kept: many sentences stand under each."""
_TITLES = 1 << 7
"""How many wordings are kept whose pairs are asked for again: headings, while what stands under them is read."""
_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦"
    "邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤欧司"
)


def topic_over(source: Source, number: int | None) -> str:
    """Return the title of section `number`, or of the nearest above it, that is a topic; "" where there is none."""
    return next(iter(_topics_over(source, number)), "")


def name_over(source: Source, number: int | None) -> str:
    """Return the title over section `number` that is a name: a numbered sentence (5.2 作业前30分钟内分析…) is none."""
    return next((title for title in _topics_over(source, number) if _SENTENCE.search(title) is None), "")


def _topics_over(source: Source, number: int | None) -> tuple[str, ...]:
    """Return the titles of section `number` and of those above it that are topics, the title of the document not."""
    told = source.once(_told)
    if number not in told:
        told[number] = tuple(_topics(source, number))
    return told[number]


def _told(source: Source) -> dict[int | None, tuple[str, ...]]:
    """Return what was told already, by section: many sentences stand in each."""
    return {}


def _topics(source: Source, number: int | None) -> Iterator[str]:
    own = document(source)
    for each in source.ancestors(number):
        named = each != own and is_whole(source, each) and not _tells(source, each)
        title = source.outline.sections[each].title if named else ""
        if title and (topic := _answered(source, each, title) or (title if is_topic(title) else "")):
            yield topic


def _answered(source: Source, number: int, title: str) -> str:
    """Return what a heading names behind a half that asks (怎么护：老街的保护 tells of 老街的保护), else ""."""
    end = source.outline.sections[number].heading[0][1]
    found = _BEHIND.match(source.text, end) if _ASKING_HALF.fullmatch(title) else None
    return found[1] if found and is_topic(found[1]) and not _BARE_PAIR.fullmatch(found[1]) else ""


def is_whole(source: Source, number: int) -> bool:
    """Tell whether a heading is all of its sentence or line (社员不足三人的，可以… only begins with one)."""
    return any(source.text[end : end + 1] not in _GOING_ON for _, end in source.outline.sections[number].heading)


def _tells(source: Source, number: int) -> bool:
    """Tell whether a numbered paragraph begins with its heading, which is a sentence or the subject of one.

    6.3 问责坚持“尽职免责、失职追责”。按规定流程… and 1.3 感染控制的基本思路是：… name no part of the material.
    """
    section = source.outline.sections[number]
    end = section.heading[-1][1]
    behind = source.text[end : end + 1].strip()
    if not behind:
        return False
    return (behind == "：" and section.title.endswith("是")) or (behind == "。" and bool(_TOLD.search(section.title)))


def document(source: Source) -> int | None:
    """Return the section that is the whole document: the only one at the top, with others below it."""
    return source.outline.once(_document)


def _document(outline: Outline) -> int | None:
    tops = [each.number for each in outline.sections if each.parent is None]
    return tops[0] if len(tops) == 1 and len(outline.sections) > 1 else None


def names_its_chapter(source: Source, number: int | None, term: str) -> bool:
    """Tell whether `term` is the title of the document, or of the chapter in which section `number` stands."""
    above = (source.outline.sections[each] for each in source.ancestors(number))
    return term == source.title or any(term == each.title and _CHAPTER.match(each.label) for each in above)


def heads_its_chapter(source: Source, number: int | None, term: str, meaning: str) -> bool:
    """Tell whether a heading above section `number`, and no sentence that tells the `meaning`, begins with `term`."""
    own = document(source)
    titles = (source.outline.sections[each].title for each in source.ancestors(number) if each != own)
    return any(title.startswith(term) and meaning[:_LONGEST_NAME] not in title for title in titles)


@lru_cache(_REMEMBERED)
def is_topic(title: str) -> bool:
    """Tell whether a heading says what stands under it is about (not 总则, not （2023年7月）)."""
    plain = title.replace(" ", "")
    return _NO_TOPIC.fullmatch(plain) is None and not asks_of_above(plain) and not _is_name(plain)


def asks_of_above(title: str) -> bool:
    """Tell whether a heading asks about what the heading over it names (怎么停 under 叉车安全)."""
    return _ASKS.fullmatch(title) is not None


def _is_name(title: str) -> bool:
    """Tell whether a heading is the name of whoever wrote or spoke."""
    if not 1 < len(title) <= _LONGEST_NAME or title[0] not in _SURNAMES or title == "马克思":
        return False
    first, *given = tagged(title)
    return first.tag[:2] == "nr" and (not given or (first.end == 1 and len(title) == _LONGEST_NAME - 1))


@lru_cache(_TITLES)
def telling_pairs(words: str) -> frozenset[str]:
    """Return the pairs of neighbouring characters in `words` that say something."""
    runs = _HANZI.findall(words)
    return frozenset(pair for run in runs for pair in map(add, run, run[1:])) - _COMMON


def shares_with(title: str, words: str) -> bool:
    """Tell whether `words` and `title` have a telling pair in common; those of longer words need not be read for it."""
    return any(pair in words for pair in telling_pairs(title))
