"""Doubts of what is told of a subject by 是: a plain fact called a judgement, a word that is no subject.

| question | in doubt |
| 请默写材料对“锦园”作出的判断。 (锦园是2017年建的小区) | a fact, which nobody judges |
| 请默写材料对“多高1380米”的两点论断。 | more than a subject |
| 说明老何与现在各是什么的原句 / 材料指出，多半是溶了空气 | 现在 and 多半 are no things |
| 小孟是他的徒弟 | whose? |
| 本身就是最节省的＿＿＿＿ / 调研还是决策的＿＿＿＿ | what it is, and what more, stands before |
| 脱岗是火势扩大的＿＿＿＿ (in a case) | of which fire |
| 槽口是夜里最要命的陷阱，围挡是收工的最后一道工序 | neither is a part of anything |
| 经查，没有上报是直接原因，无人复核是管理原因 | of what |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of
from question_bank.composition.doubts.reasons import FURTHER, TOO_SHORT, UNMEMORABLE, unclear
from question_bank.composition.draft import Draft
from question_bank.composition.readings.predications import is_role, tells_worth
from question_bank.composition.readings.views import of_points
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import FormulationKind, QuestionKind

_NOTHING = re.compile(
    "(?:认为|指出|强调|表示|觉得|要求)|(?:今年|去年|明年|前年|当年|现在|目前|如今|当前)$|.*(?<![一二三四五六七八九十])\\d+[米亩吨个人户公千万%]"
)
"""What stands before 是 and is more or less than a subject."""
_ADVERBIAL = re.compile(
    "(?:多半|一般|通常|大多|大都|往往|主要|可能|大概|也许|现在|目前|如今|当前|以前|过去|后来|起初|最初|其实|实际上|首先|其次|最后)(?:还|也|都|就)?"
)
_ITSELF = ("本身", "自身")
_REASON = re.compile("原因|教训|因素|诱因")
_BARE_REASON = re.compile("[^的]{2,4}(?:原因|教训|因素)")
_MOST = re.compile("最[^，。；的]{1,4}的|最后一")
"""What only sounds weighty: 最要命的陷阱, 最后一道工序."""
_ROW = 3
_IMAGE = re.compile("之[本基源要魂道策证举]$|生命线?$|源头|活水|本钱|价值所在|命根|保险绳")
"""What speaks of a part in a whole by a figure: 立身之本, 生命线."""
_PART_OF = re.compile("^第[一二三四五六]|(?:责任|作用|任务|焦点|原因)$")
_LONGEST_BARE = 5
"""Characters of what is said of a thing that one may well keep in mind: 质量是饭碗."""
_MERITS = frozenset(("优点", "缺点", "长处", "短处", "好处", "坏处", "优势", "劣势", "不足", "利", "弊"))
_CASE = re.compile("案例|事故|教训|警示")
"""Headings under which a story is told."""
_OF_SOMEBODY = re.compile("(?:[他她它]们?|其|该|此|这|那)(?:的|[\u4e00-\u9fff]|$)")


@only_of(FormulationKind.JUDGEMENT, QuestionKind.RECITATION)
def plain_fact(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A fact is called a judgement: what somebody or something is, and not what it is worth."""
    (item,) = draft.formulation.items
    if item.left is None or "判断" not in draft.stem:
        return ""
    return "" if tells_worth(item.left.text, source.text[item.left.end : item.right.end]) else TOO_SHORT


@only_of(FormulationKind.JUDGEMENT, FormulationKind.SHARED_SUBJECT, QuestionKind.RECITATION)
def no_subject(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is called the subject begins with who says it, ends with a figure, or is a time."""
    (first, *_) = draft.formulation.items
    subject = draft.formulation.subject or (first.left.text if first.left is not None else "")
    return f"“{subject}” is no thing that could be judged" if _NOTHING.match(subject) else ""


@only_of(FormulationKind.PARALLEL_ROLES)
def adverb_for_a_subject(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """One of those that are set beside each other is no thing, or is told by whose it is without saying who that is."""
    if of_points(source, draft.formulation):
        return ""
    things = draft.formulation.items
    for item in things:
        left = item.left.text if item.left is not None else ""
        # 更新 and 自觉 are read as adverbs, but beside a thing of their length they are things too.
        beside = any(len(other.left.text) == len(left) != 1 for other in things if other is not item and other.left)
        odd = left and all(word.tag[:1] in "dtc" for word in tagged(left))
        if _ADVERBIAL.fullmatch(left) or (odd and not (beside and len(tagged(left)) == 1)):
            return f"“{left}” is no thing that could be judged"
        if _OF_SOMEBODY.match(item.right.text):
            return unclear(item.right.text)
    return ""


@only_of(FormulationKind.JUDGEMENT, QuestionKind.FILL_BLANK, QuestionKind.SINGLE_CHOICE)
def judged_further_on(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is judged, that more is said of it, or in which case it was so, stands before."""
    (item,) = draft.formulation.items
    if item.left is None:
        return ""
    if item.left.text in _ITSELF or source.text.startswith("还是", item.left.end):
        return FURTHER
    headings = source.path(draft.formulation.section)
    return FURTHER if _REASON.search(item.right.text) and any(map(_CASE.search, headings)) else ""


@only_of(FormulationKind.PARALLEL_ROLES)
def bare_reasons(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Causes, or merits and faults, are set beside each other, and of what they are stands before."""
    items = draft.formulation.items
    causes = all(_BARE_REASON.fullmatch(item.right.text) for item in items)
    sides = all(item.left is not None and item.left.text in _MERITS for item in items)
    return FURTHER if causes or sides else ""


@only_of(FormulationKind.PARALLEL_ROLES, QuestionKind.FILL_BLANK, QuestionKind.TRUE_FALSE)
def told_in_passing(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Things are told of beside each other, none by its part in a whole: 槽口是夜里最要命的陷阱，围挡是最后一道工序."""
    items = draft.formulation.items
    said = [item.right.text for item in items]
    parts = (
        any(map(is_role, said))
        or any(map(_IMAGE.search, said))
        or min(map(len, said)) <= _LONGEST_BARE
        or any(item.extra for item in items)
    )
    # Three told alike are a row, and not told of in passing.
    parts = (
        parts or len(items) >= _ROW or any(item.left is not None and _PART_OF.search(item.left.text) for item in items)
    )
    worth = all(item.left is not None and tells_worth(item.left.text, _MOST.sub("", item.right.text)) for item in items)
    return "" if parts or worth else UNMEMORABLE


BY_IS: tuple[Ask | Doubt, ...] = (
    *(plain_fact, no_subject, adverb_for_a_subject, judged_further_on, bare_reasons, told_in_passing),
)
"""The doubts of this module, in the order in which they are asked."""
