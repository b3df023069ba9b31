"""Doubts of lists that are written down by their names: what is asked of nobody, in other words or in another number.

| question | in doubt |
| 默写“什么是口述史料”的三个要点 | a question, which no list is called by |
| “学院实行四级检查制度”的四点内容 / “报备内容包括”的四点内容 | what is said of it, and no name |
| “职责分工的履行的职责”的四点内容 | a heading that names nobody who could do it |
| “四种基本的拍卖方式”的内容, of three points | one of them is missing |
| “基本要求”的五点内容, the last 几项要求的内在联系 | a point that is of the others |
| 简要回答“瑞金的算盘”的三点内容 | a title, which does not say what they are |
| “2025年重点工作”的三点内容, beside five of that name | which of both |
| “复习要点”的四点内容 | what is learned is not that it is to be learned |
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of
from question_bank.composition.doubts.reasons import CUT_SHORT, UNLIKE_HALVES, UNMEMORABLE, unclear
from question_bank.composition.draft import Draft
from question_bank.composition.framing.stems import TOPIC
from question_bank.composition.numbers.written_numbers import value_of
from question_bank.composition.readings.points import point_lists
from question_bank.composition.source import Source
from question_bank.model import FormulationKind, QuestionKind

_DEMANDED = "点要求。"
_ASKS = re.compile("什么|怎样|怎么|如何|哪|为何|是否|多少")
_SAYS = re.compile(
    "(?:最后|下面|今天|这里|接下来)|.*(?:做了|列了|对下列|对以下)|(?:常见的|应遵循的|主要的)[^，。：]{2}$|.*(?:包括|[一二两三四五六]类)$|[^，。：]*的(?:履行|遵守|具备|载明|享有|行使|坚持|遵循)的|"
    "[^，。：]{2,8}(?:实行|采取|采用)[^的]+$|[^，。：]+分[一二两三四五六七八九十][^，。：]{1,3}进行|(?:机构|组织)[与和及]职责|[^，。：]{1,2}$|"
    "[^，。：]*人员[^的]{2,8}$|.*(?:处理|处置|进行)的(?:规定|时限|标准|要求)$|本(?:章程|办法|规定|规程|规范|细则|制度)的"
)
"""学院实行四级检查制度, 报备内容包括, 下列人员免费乘坐, 会前: what is said, or not enough, where a name is wanted."""
_TOLD_ON = re.compile("[^，。：]：[^，。：]+的[^，。：]+的内容")
"""请默写新的一年：重点做好的五项工作的内容: a heading in two halves."""
_COUNT = re.compile("(?<!第)([二两三四五六七八九十])(?:个|大|项|条|点|种|类|对)[^，。的]{0,4}的?[^，。的]{1,6}$")
_OF_THE_OTHERS = re.compile(
    "(?:这?[几上]|[二两三四五六七八九十])[个项种条点类对][^，。]{0,8}(?:比较|关系|联系|区别|异同)$"
)
_TO_LEARN = re.compile("(?:复习|学习|教学|本[章讲课节])(?:要点|重点|难点|提示|小结|目标)")
_LIST_NOUN = re.compile(
    "(?:条件|职责|职能|职权|权利|义务|责任|原则|要求|程序|步骤|流程|顺序|标准|范围|情形|规定|内容|问题|原因|不足|差距|短板|困难|分类|"
    "分级|类型|种类|分工|任务|措施|举措|做法|办法|方法|事项|行为|区域|食品|物品|人员|材料|用途|特点|特征|作用|意义|影响|教训|启示|体会|"
    "经验|危害|后果|服务|不准|不得|严禁|禁令|实事|目标)[”’]?$"
)
_WRITTEN = (QuestionKind.RECITATION, QuestionKind.SHORT_ANSWER, QuestionKind.ORDERING)


def _name_of(draft: Draft) -> str:
    found = TOPIC.findall(draft.stem)
    return found[-1] if found else ""


@only_of(FormulationKind.ORDERED_POINTS, FormulationKind.PROBLEMS, *_WRITTEN)
def said_and_not_named(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The list is called by a question or by what is said of it, or only says that it is to be learned."""
    name = _name_of(draft)
    asked = _ASKS.search(name) and _DEMANDED not in draft.stem  # 怎样做好工作的四点要求 are what to do
    if asked or _SAYS.match(name) or (not name and _TOLD_ON.search(draft.stem)):
        return f"“{name}” is a clause, not the name of a list"
    return UNMEMORABLE if _TO_LEARN.fullmatch(name) else ""


@only_of(FormulationKind.ORDERED_POINTS, *_WRITTEN)
def of_another_number(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The name counts more or fewer points than are told, or one of these is of all the others."""
    counts = [value_of(sign) for sign in _COUNT.findall(_name_of(draft))]
    if counts and len(draft.formulation.items) not in counts:
        return CUT_SHORT
    return UNLIKE_HALVES if any(map(_OF_THE_OTHERS.fullmatch, draft.key)) else ""


@only_of(FormulationKind.ORDERED_POINTS, QuestionKind.SHORT_ANSWER)
def told_at_length(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Whole sentences are asked by a name that says what they are: 条件, 职责; a title does not."""
    name = _name_of(draft)
    listed = _LIST_NOUN.search(name) or _DEMANDED in draft.stem or _COUNT.search(name)
    return "" if listed else unclear(name)


@only_of(FormulationKind.ORDERED_POINTS, *_WRITTEN)
def named_twice(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Two lists of the document go by one name: 2025年重点工作, five of them, and three of one of the five."""
    name, section = _name_of(draft), draft.formulation.section
    own = section is not None and name in source.outline.sections[section].title
    return unclear(name) if not own and name in source.once(_names_of_several) else ""


def _names_of_several(source: Source) -> frozenset[str]:
    """Return the names that are said of more than one list under the same heading."""
    counts = Counter((points.topic, points.under) for points in source.once(point_lists))
    return frozenset(topic for (topic, _), count in counts.items() if count > 1)


MISNAMED: tuple[Ask | Doubt, ...] = (said_and_not_named, of_another_number, told_at_length, named_twice)
"""The doubts of this module, in the order in which they are asked."""
