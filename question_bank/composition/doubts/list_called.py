"""Doubts of what a list is called, and of the form by which its members are told from what is no member.

| question | in doubt |
| 默写“我看主要是三个问题”的三个要点 / “最让大家自豪的”的三点内容 | words of a speaker, or half of a name |
| 请默写“随身带三样东西”的各项内容 / “三种包不能发” / “今天讲四个部分” | no name, but what is said, or a lecture tells |
| 就“认识火”，默写“三个条件”的各项内容 | of what, the heading does not say |
| “常见的错误”的三点内容 | in what? |
| “存在的问题和改进方向”的三点内容 | the heading holds two lists |
| “水质稳中向好”的三点内容 (一是抓截污…) | what was done is not what came of it |
| 就“三个坚持”，包括 (坚持甲、坚持乙、坚持丙; 加强丁) | its form tells the member |
| 立下“＿＿＿＿” (“三条铁律”：一是甲，二是乙，三是丙) | its members are what has to be known |
| 就“审核”，排列：初审、复审、不合格的，一般不办理 | a proviso is no step |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.distractors import shared_form
from question_bank.composition.doubts.asking import Ask, Doubt, only_of
from question_bank.composition.doubts.reasons import (
    CUT_SHORT,
    FURTHER,
    MORE_BEHIND,
    ONLY_NAMED,
    OTHER_FORM,
    UNLIKE_HALVES,
    UNMEMORABLE,
    unclear,
)
from question_bank.composition.draft import Draft
from question_bank.composition.framing.stems import TOPIC, bare, filled_in, lead_of
from question_bank.composition.source import Source
from question_bank.model import FormulationKind, QuestionKind

_SPOKEN = re.compile(
    "(?<![自忘无])(?:[我你您咱]|大家)(?!们?(?:国|省|[市县区院校厂司党]|该怎么|的|应|要|之))|(?<!目)的$|的的|"
    "的[^的]{1,4}的[^的]{1,4}(?:可以|应当|必须)[^的]{2,4}$"
)
_SOUGHT = "错误|误区|原因|毛病|教训|表现|后果|问题|情形"
_BARE = re.compile(f"(?:常见|主要|具体|直接|间接|典型|突出|普遍|容易出现|常犯)(?:的|存在的)?(?:{_SOUGHT})")
_TROUBLE = "问题|不足|短板|困难|差距|原因|教训|成效|成绩"
_REMEDY = "方向|对策|措施|打算|建议|举措|思路|办法|安排|计划|启示"
_TWO_LISTS = re.compile(f"(?:{_TROUBLE})[和与及、，](?!.*[和与及、].*[和与及、])[^，。]{{0,6}}(?:{_REMEDY})$")
_RESULT = re.compile("(?:向好|改善|好转|见效|领先|平稳|稳定|显著|明显|优良)$")
_DEED = re.compile("(?:抓|推进|开展|实施|加强|强化|坚持|落实|组织|打好|完成|建立)")
_LISTED = re.compile(
    "(?:材料(?:列举|所说)的|请默写(?=“))(?P<name>“(?P<quoted>[^“”]*)”(?P<kind>[^，。]*?)|[^，。]*?)的各项内容"
)
_GROUP_NAME = re.compile("(?:[^，。]*的)?[‘“]?[一二两三四五六七八九十][^，。]*|[^，。一二两三四五六七八九十]*")
"""三不过夜, 四项基本殡葬服务费用, 质量的‘三个转变’: the count begins the name, or stands behind whose it is."""
_OF_QUOTED = re.compile(
    "“[^“”]*”的?(?:[一-鿿]{0,2}(?:要求|制度|规定|规矩|现象|职责|机制|办法|行动|管理|活动|工程|原则|标准|模式|家风|作风|精神))?"
)
_CLAUSE = re.compile(
    "[我你他她它]|[^‘]*[一二两三四五六七八九十][个条项类种件样步点][^，。]{1,6}?(?:必须|(?<!必)须|不能|不得|应当|可以|进行|办结|办好|走$|全部)"
)
"""三种包不能发, 他给义学的三条规矩: what is said of them, or whose they are, as only the sentence says."""
_UNDER = re.compile(
    "就“(?P<heading>[^“”]*)”，请[^，。]*“[一二两三四五六七八九十][^“”]*?(?P<noun>[^“”]{2})”(?:的|分别是)"
)
"""就“认识火”，请默写…“三个条件”: a plain count under a heading."""
_BAN = re.compile("(?:不准|不得|不许|严禁|禁止|不要)")
_VERB_FIRST = re.compile(
    "(?:[\u4e00-\u9fff]{1,2}了(?!解)|说清|讲清|立下|做到|要做到|有(?=“)|坚持(?=“)|落实(?=“)|实行(?=“)|存在(?=“))"
)
_LECTURE = re.compile("[讲谈说][一二两三四五六七八九十][个点]|[个大]部分来?讲?")
_LEAST_SHARED = 2
_PROVISO = re.compile("[^，]{4,}的，(?:一般|原则上|可以|应当|不得|不予|不|由|须|必须)")
_MANNED = re.compile("[人员组队][^，]{0,4}(?:不少于|不超过|至少)\\d+[人名个组][^，]{0,4}$")
_OF_COUNTED = re.compile("[两二三四五六七八九十][个大项类][^的，]{1,4}的[两二三四五六七八九十][个大项类条点]")
"""四个阶段的八个步骤: of what, the sentence before says."""
_FURTHER = re.compile("”?[，；][^，；]{4,}")
_TO_AN_END = re.compile("”?[，；](?:以[防免便]|从而|确保|使|达到|直[至到]|这|其|是|该|并不|不|缺一|环环|严禁|不得)")
_FURTHEST = 60
_COUNTS = re.compile("[两二三四五六七八九十][个大道条项本张问件招关类]")
"""四条规矩 only counts, where 两山一水 names what it counts."""


def _name_of(draft: Draft) -> str:
    found = TOPIC.findall(draft.stem)
    return found[-1] if found else ""


@only_of(FormulationKind.ORDERED_POINTS, FormulationKind.PROBLEMS, FormulationKind.SEQUENCE)
def no_list_name(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A list is called by the words of whoever speaks, or by a name that fits a list of anything."""
    name = _name_of(draft)
    if _SPOKEN.search(name):
        return f"“{name}” is a clause, not the name of a list"
    alone = draft.stem.count("“") == 1 and _BARE.fullmatch(name)
    counted = next(filter(_OF_COUNTED.match, TOPIC.findall(draft.stem)), "")
    return unclear(counted or name) if alone or counted else ""


@only_of(FormulationKind.GROUPS, QuestionKind.RECITATION, QuestionKind.SHORT_ANSWER, QuestionKind.MULTIPLE_CHOICE)
def called_by_a_sentence(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A counted group is called by the piece of a sentence that announces it: 随身带三样东西, 到三个转折."""
    found = _LISTED.search(draft.stem)
    if found is None:
        return ""
    name = found["quoted"] if found["quoted"] and not found["kind"] else ""
    named = _GROUP_NAME.fullmatch(name) and not _CLAUSE.match(name) if name else _OF_QUOTED.fullmatch(found["name"])
    if (under := _UNDER.match(draft.stem)) and not under["heading"].endswith(under["noun"]):
        return unclear(name)
    told = "" if named else f"“{name or found['name']}” is a clause, not the name of a list"
    return told or (UNMEMORABLE if _LECTURE.search(found["name"]) else "")


@only_of(FormulationKind.GROUPS, QuestionKind.FILL_BLANK)
def group_of_nobody(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Who must not or has to do what is listed stands before: 不准离岗，不准＿＿＿＿; 说清“四要素”：…."""
    words = bare(filled_in(draft))
    if source.regulation or draft.core:
        return ""
    return FURTHER if _BAN.match(words) or (not lead_of(draft.stem) and _VERB_FIRST.match(words)) else ""


@only_of(FormulationKind.ORDERED_POINTS, FormulationKind.PROBLEMS)
def two_lists(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The heading is of two lists of which this is one, or says what came of the deeds that are listed."""
    name = _name_of(draft)
    if _TWO_LISTS.search(name):
        return MORE_BEHIND
    deeds = [item.right.text for item in draft.formulation.items]
    return UNLIKE_HALVES if _RESULT.search(name) and all(map(_DEED.match, deeds)) else ""


@only_of(QuestionKind.MULTIPLE_CHOICE, FormulationKind.ORDERED_POINTS, FormulationKind.GROUPS)
def told_by_its_form(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """All right options begin with the same word, which no wrong one has."""
    if not distractors:
        return ""
    shared, _ = shared_form(draft.key)
    if len(shared) < _LEAST_SHARED:
        return ""
    return "" if any(text.startswith(shared[:_LEAST_SHARED]) for text in distractors) else OTHER_FORM


@only_of(FormulationKind.SEQUENCE, QuestionKind.ORDERING, QuestionKind.RECITATION)
def proviso_for_a_step(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A step is no act, but says when another is left out (不合格的，一般不办理)."""
    steps = [text for text in draft.key if _PROVISO.match(text)]
    return UNLIKE_HALVES if steps and len(steps) < len(draft.key) else ""


@only_of(FormulationKind.SEQUENCE, QuestionKind.ORDERING, QuestionKind.RECITATION)
def steps_left(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The sentence goes on with one more step (甲，再乙，然后丙，待其稳定后丁), or one says how many do it."""
    if draft.kind is QuestionKind.ORDERING:
        counted = [text for text in draft.key if _MANNED.search(text)]
        return UNLIKE_HALVES if counted and len(counted) < len(draft.key) else ""
    last = draft.formulation.items[-1].right
    rest = source.text[last.end : last.end + _FURTHEST].partition("。")[0].partition("\n")[0]
    return CUT_SHORT if _FURTHER.match(rest) and not _TO_AN_END.match(rest) else ""


@only_of(FormulationKind.SLOGAN, QuestionKind.FILL_BLANK, QuestionKind.SINGLE_CHOICE)
def only_its_name(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How a list is called that counts its members is asked, and these stand behind its name."""
    for item in draft.formulation.items:
        name = item.right
        if name.text in draft.key and _COUNTS.match(name.text) and name.end in source.once(_ends_of_counted_names):
            return ONLY_NAMED
    return ""


def _ends_of_counted_names(source: Source) -> frozenset[int]:
    """Return where the names end whose members are asked by themselves, inside their quotation marks."""
    named = (each.items[0].left for each in source.formulations if each.aspect == "counted" and each.items)
    return frozenset(name.end - len(name.text.partition("”")[2]) - 1 for name in named if name and "”" in name.text)


BY_NAME: tuple[Ask | Doubt, ...] = (
    no_list_name,
    called_by_a_sentence,
    group_of_nobody,
    two_lists,
    told_by_its_form,
    proviso_for_a_step,
    steps_left,
    only_its_name,
)
"""The doubts of this module, in the order in which they are asked."""
