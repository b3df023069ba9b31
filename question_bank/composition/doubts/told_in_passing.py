"""Doubts of what a paper only tells in passing: an example, one of many, the background, who says something.

| stem | in doubt |
| 值班渡工王大水劝返赶集的群众＿＿＿＿人, in a report | one of many, as an example |
| 孙师傅原来的轮椅比家门宽＿＿＿＿厘米 / 云顶村36户茶农被拖欠＿＿＿＿万元, in a report | the same |
| 石门村党支部书记＿＿＿＿挨户敲门, in a report | who it was |
| 守山＿＿＿＿年的护林员田守义说：“…” | who is quoted, not what he said |
| 甲县地处山区，户籍人口28.7万，外出务工＿＿＿＿万人 | the background of what a paper is about |
| 公司当天派人登船，次日召回＿＿＿＿根缆绳 | the day of what |
| 全县转为正常的古树有＿＿＿＿株, in a paper of a city | of which county |
| 拒不履行的，纳入失信名单＿＿＿＿ (86人), as a consequence | to how many it was done |
| 死亡的＿＿＿＿株中，及时上报的只有2株 | not how many died |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of
from question_bank.composition.doubts.reasons import FURTHER, IN_PASSING, UNMEMORABLE
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.openings import REPORT
from question_bank.composition.framing.stems import NAMED_OTHERWISE, bare, filled_in
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import FormulationKind, QuestionKind

_ONE_OF_MANY = re.compile("村(?:党)?支部书记|村民|村主任|青年|社员|渔民|职工|工人|组长|班长|农户|商户|业主")
_THAT_DAY = re.compile(
    "[^，。；\\d]{0,8}(?<![后前时的起之])(?:当天|当晚|当夜|当月|当日(?:上午|下午|傍晚|晚|凌晨)|次日|翌日|第二天)(?![起内])"
)
_WHOLE_PLACE = re.compile("全([县区镇乡村])(?![\u4e00-\u9fff]*(?:[县区镇乡村]))")
_OF_A_CITY = re.compile("[\u4e00-\u9fff]{2,6}[省市](?!场|民|政|容)")
_AMONG_THEM = re.compile("[^，。；\\d]{0,4}中，[^。；]*\\d")
_SOMEBODY = re.compile(
    "[\u4e00-\u9fff](?:师傅|大爷|大妈|大娘|大叔|奶奶|爷爷|阿姨|女士|先生|老人)(?=，|的|说|家|原|今|每|从|在)"
)
_SOME_PERSON = re.compile("(?:老人|孩子|男子|女子|小伙|姑娘|患者|伤者|受助人)(?![们群社福院保数口均])")
_OF_AN_AGE = re.compile(r"\d{2}岁的[^，。；]{2,12}?(?=走|把|将|在|从|说|每|标|记|用|花)")
_HISTORY = re.compile("史|沿革|历程|纪事|大事记|传|岁月")
_SO_MANY = re.compile(r"\d+[人名件起户家]")
_FLOORS = re.compile("[幢栋座](?:\\d+|[一二三四五六七八九十]+)层")
_CASE_OF_ONE = re.compile("[\u4e00-\u9fff]{2,4}村\\d+户|(?:[\u4e00-\u9fff]{2,8}企业)[\u4e00-\u9fff]{2,6}公司")
"""With which village or company an example begins."""
_WORKER = re.compile(
    "[^，。；]{0,6}?(?:渡工|护林员|司机|驾驶员|工人|村医|护工|养护工|保洁员|环卫工|快递员|网格员|值班员|志愿者|船员|"
    "操作工|管理员|调解员|巡查员|饲养员|服务员|保安|门卫|学员|班长|工段长)(?=[一-鿿]{2,3})"
)
"""Somebody with whose deed a report shows what was done."""
_VILLAGER = re.compile(
    "(?:村民|居民|渔民|牧民|老人|患者|农户|住户|社员)[\u4e00-\u9fff]{2,3}(?=患|家|今年|过去|说|[在从]|把|将|一)[^。]*?(?:患|走|住|干|跑|等)"
)
"""村民周小河患高血压12年，买药要走9公里."""
_NAME = 3
_BACKGROUND = re.compile(
    "(?P<place>[一-鿿]{2,8}?)(?:[省市县区州镇乡村]|街道)(?:地处|位于|坐落)[^。；]*?(?:人口|面积|辖|户数|覆盖率)"
)
"""How words begin that only say where a place is and how large."""
_PREMISES = re.compile("[^。；]*(?:设在|位于|坐落于?)[^。；]*(?:使用|建筑|占地)?面积(?:为|约)?\\d")
"""Where the house of a body stands and how large it is, in its rules."""
_OF_PLACES = re.compile("概况|简介|概述|概略|情况|地理|自然|沿革|史|(?<!同)志(?![愿气])|建置|区划")
"""Headings under which that is what has to be known."""
_SPEAKER = re.compile(r"^[^，。；“]*[年岁][^。；“]*的[^。；“]{2,16}[说讲写]道?：“")


@only_of(FormulationKind.FIGURES)
def out_of_so_many(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Only the number is asked out of which so many did something, and not how many did (7株中，上报的只有2株)."""
    words = bare(filled_in(draft))
    place = words.find(draft.fillers[0]) if len(draft.fillers) == 1 and "中，" in words else -1
    found = _AMONG_THEM.match(words, place + len(draft.fillers[0])) if place >= 0 else None
    return UNMEMORABLE if found and draft.kind is not QuestionKind.TRUE_FALSE else ""


@only_of(FormulationKind.FACT)
def who_did_in_passing(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Which villager or worker did something in a report is asked."""
    asked = draft.formulation.aspect == "person" and REPORT.search(source.title) is not None
    return IN_PASSING if asked and _ONE_OF_MANY.search(bare(draft.stem)) else ""


@only_of(FormulationKind.FIGURES)
def of_somebody(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A figure of one person whom a report calls 师傅 or 老人, of one village or company, is told as an example."""
    words = bare(filled_in(draft))
    if _OF_AN_AGE.search(words) and not _HISTORY.search(source.title):
        return UNMEMORABLE
    if _FLOORS.search(words) or ("发生争执" in words and REPORT.search(source.title)):
        return UNMEMORABLE
    told = _SOMEBODY.search(words) or _CASE_OF_ONE.match(words) or _SOME_PERSON.match(words)
    return UNMEMORABLE if REPORT.search(source.title) and told and "说：" not in words else ""


@only_of(*SIGNS)
def of_that_day(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What was done that day, or the next one, is told of a day that the sentence before names."""
    words = bare(filled_in(draft))
    if source.regulation or draft.core or draft.formulation.kind in NAMED_OTHERWISE:
        return ""
    return FURTHER if _THAT_DAY.match(words) else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT)
def of_which_place(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """All of a county is told of in a paper of a city or a province, which has several."""
    words = bare(filled_in(draft))
    found = _WHOLE_PLACE.search(words) if "全" in words else None
    if found is None or not _OF_A_CITY.search(source.title):
        return ""
    named = re.search(f"[\u4e00-\u9fff]{{2}}{found[1]}", source.title + words[: found.start()])
    return "" if named else FURTHER


@only_of(FormulationKind.FIGURES)
def of_a_villager(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How long or far somebody did something of whom a report tells in passing is nothing to remember."""
    return UNMEMORABLE if _VILLAGER.search(bare(filled_in(draft))) else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT)
def of_a_worker(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What one of many did at one time, with his name, is told in a report as an example."""
    words = bare(filled_in(draft))
    found = _WORKER.match(words) if REPORT.search(source.title) else None
    if found is None or "说：" in words:
        return ""
    named = any(each.tag == "nr" for each in tagged(words[found.end() : found.end() + _NAME]))
    return UNMEMORABLE if named else ""


@only_of(FormulationKind.FIGURES)
def of_the_background(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How large the place is of which the document speaks is told before what it is about."""
    words = bare(filled_in(draft))
    found = _BACKGROUND.match(words)
    if found is None and source.regulation and _PREMISES.match(words):
        return UNMEMORABLE
    titles = [source.outline.sections[each].title for each in source.ancestors(source.section_of(draft.spans))]
    own = found is None or any(_OF_PLACES.search(title) for title in (source.title, *titles))
    return "" if own else UNMEMORABLE


@only_of(FormulationKind.FIGURES)
def of_a_speaker(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How old somebody is or how long he did something is told with his name, before what he said."""
    words = bare(filled_in(draft))
    spoken = _SPEAKER.match(words)
    before = any(words.find(text) < spoken.end() for text in draft.fillers or draft.key) if spoken else False
    return IN_PASSING if before else ""


@only_of(FormulationKind.CONSEQUENCE)
def how_many_it_was_done_to(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """To how many something was done is no consequence of a conduct (拒不履行的，纳入失信名单86人)."""
    return UNMEMORABLE if any(_SO_MANY.fullmatch(each) for each in draft.key) else ""


TOLD_IN_PASSING: tuple[Ask | Doubt, ...] = (
    out_of_so_many,
    who_did_in_passing,
    of_somebody,
    of_that_day,
    of_which_place,
    of_a_villager,
    of_a_worker,
    of_the_background,
    of_a_speaker,
    how_many_it_was_done_to,
)
"""The doubts of this module, in the order in which they are asked."""
