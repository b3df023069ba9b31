"""Doubts of what the words before a statement have said: what was approved or put off, whose members, an example.

| stem | left open |
| 批复后，单位应在＿＿＿＿日内召开会议 | what was approved |
| 馆办公室提前＿＿＿＿个月以书面形式提醒 | of what |
| 因特殊情况需要延期的，延长期限不超过＿＿＿＿年 | what is put off |
| 可以每季度交纳一次 (经支部同意，…) | when |
| 委员出现空缺的，应在＿＿＿＿个月内补选 | of which body |
| 老周的费用＿＿＿＿万元 (举个例子。…) | figures of an example |
| 县级医院起付线＿＿＿＿元 (under 住院, another under 门诊) | of what |
| 甲、＿＿＿＿、丙三种 (，按…报) | what is said of them |
| 手术历时＿＿＿＿小时40分钟 | the half of an amount |
| 默写对“早班岗”的界定 (开启门窗) | what it is |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of
from question_bank.composition.doubts.reasons import (
    BROKEN,
    FURTHER,
    UNMEMORABLE,
    UNPLACED,
    Waiting,
    no_word,
    only_label,
)
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.stems import bare, filled_in, lead_of
from question_bank.composition.naming.told_labels import are_classes, are_duties, is_labelled
from question_bank.composition.naming.topics import telling_pairs
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import BLANK, CHOICE_GAP, FormulationKind, Item, QuestionKind

_STATED = (
    FormulationKind.FIGURES,
    FormulationKind.FACT,
    FormulationKind.ENUMERATION,
    FormulationKind.SLOGAN,
    FormulationKind.RULE,
    FormulationKind.CONSEQUENCE,
)
_WAITS = Waiting(FURTHER)
_APPROVED = re.compile(
    "(批复|批准|审批|审核|审定|审查|评审|核实|核准|核定|验收|公示|认定|受理|立案|立项|备案|通过|确认|鉴定|抽签|摇号)"
    "(?:通过|合格|完成|结束|同意|期满|无异议)?(?:之)?后，"
)
"""Behind what was done to something that the sentence before names."""
_NOTIFIED = re.compile(
    "[^，。]{2,12}(?:部|办|局|处|科|室|站|所|组|院|公司|单位|部门|支部|党委|委员会|工会|协会|中心|人员)(?:应当?|须|要|会)?(?:至少)?"
    "提前[^，。]{1,8}(?:月|[天日周])[^，。]*(?:提醒|通知|告知|提示|公示)。?"
)
_PUT_OFF = re.compile(
    "(?:确?因[^，。的]{2,8}|无正当理由|无故|特殊情况下?|遇特殊情况)?，?(?:确?需要?|要求|申请|擅自|拒不|不能|未能?|不)?(?:按时|按期|如期)?"
    "(延期|延长|顺延|推迟|拒收|拒绝|变更|撤销|取消|终止|中止|补正|退回|更正|续期|续签|补办|放弃|转让)的，"
)
_ALLOWED = ("可以", "也可以", "可由", "可按", "可在", "可不")
_MEMBERS = re.compile(
    "(?:委员|成员|理事|监事|组员|队员)(?:出现|发生|缺|出缺|空缺|因|调离|离任|任期|届满|不足|人数|名额|候选人)"
)
_MEMBER_NAMES = ("委员", "成员", "理事", "监事", "组员", "队员")
_EXAMPLE = re.compile("举(?:一?个)?例子|举例(?:来说|说明)|打个比方|比方说|算(?:一)?笔账")
_LIMIT = re.compile(
    "(起付线|封顶线|(?:报销|补助|补贴|支付|缴费|赔付|救助|奖励)(?:比例|标准|限额|金额|额度))(?:为|是|[一每]年|降到|降至|提高到|不超过)?[\\d＿（]"
)
_LONGEST_LIMIT, _LONGEST_HEAD, _OPENING = 40, 6, 8
_HEADED = re.compile("[^，]*的[^，的]{1,12}")
"""A meaning that comes to a noun."""
_ANNOUNCED_COUNT = re.compile("[一二三四五六七八九十两]*(?:种|类|项|个|家|所|户)?[^，。；：]{0,2}")
_HALF = re.compile(
    f"(?:{BLANK}(?:小时|分钟?|年|个月|米|公里|[元斤])|{re.escape(CHOICE_GAP)})零?\\d+(?:分钟?|秒钟?|小时|个月|天|厘米|米|角|两)"
)
_INCIDENTAL = re.compile("，\\d+[份件次起人个例处条本家户]$")
_EXCEPTED = re.compile("[^，。：；]{2,10}(?:例外|除外)：")


@only_of(*_STATED)
def approved_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is to be done behind an approval, an excuse or a delay is told without what was approved or put off."""
    if draft.core or ("后，" not in draft.stem and "的，" not in draft.stem):
        return ""
    words = bare(draft.stem)
    put_off = _PUT_OFF.match(words)
    found = put_off or _APPROVED.match(words)
    if found is None or found[1] in lead_of(draft.stem):
        return ""
    # What is put off the sentence says that it belongs to, if any does.
    within = not put_off or (draft.spans and source.text.startswith("；", draft.spans[0][0] - 1))
    return FURTHER if within else str(FURTHER)


@only_of(FormulationKind.FIGURES)
def notified_of_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Who is to remind how long before is told without of what."""
    if draft.core or "提前" not in draft.stem:
        return ""
    return _WAITS if _NOTIFIED.fullmatch(bare(filled_in(draft))) else ""


@only_of(*_STATED)
def allowed_when(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What may be done is told without the clause before it, which says who may do it and when."""
    words = bare(draft.stem)
    if draft.core or not draft.spans or not words.startswith(_ALLOWED):
        return ""
    start = draft.spans[0][0]
    sentence = source.sentence_at(start)
    return _WAITS if sentence is not None and sentence.clauses and start > sentence.clauses[0].end else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT, FormulationKind.ENUMERATION)
def of_which_body(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Members that fall out are those of a body that only the heading names."""
    if draft.core or not draft.stem.startswith(_MEMBER_NAMES) or source.regulation:
        return ""
    return UNPLACED if _MEMBERS.match(draft.stem) else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT)
def of_an_example(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The figures by which a rule is made clear are nothing to be known."""
    places = source.throughout(_examples)
    if not places or not draft.spans:
        return ""
    line, start = source.line_start(draft.spans[0][0]), draft.spans[-1][1]
    return UNMEMORABLE if any(line <= place < start for place in places) else ""


def _examples(source: Source) -> tuple[int, ...]:
    return tuple(found.start() for found in _EXAMPLE.finditer(source.text))


@only_of(FormulationKind.FIGURES)
def limit_of_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """So short a statement of a limit, which another part of the document has too, for something else."""
    limits = source.throughout(_limits)
    if not limits or draft.core or not draft.spans or lead_of(draft.stem):
        return ""
    words = filled_in(draft)
    found = _LIMIT.search(words) if len(words) <= _LONGEST_LIMIT else None
    if found is None or source.regulation:
        return ""
    if len(limits[found[1]]) == 1:
        return ""
    above = "".join(source.outline.sections[each].title for each in source.ancestors(source.section_of(draft.spans)))
    return UNPLACED if telling_pairs(words[: found.start()]).isdisjoint(telling_pairs(above)) else ""


def _limits(source: Source) -> dict[str, set[int | None]]:
    """Return for each limit in which parts of the document a figure of it stands."""
    found: dict[str, set[int | None]] = {}
    for limit in _LIMIT.finditer(source.text):
        sentence = source.sentence_at(limit.start())
        found.setdefault(limit[1], set()).add(sentence.section if sentence else None)
    return found


@only_of(FormulationKind.ENUMERATION, QuestionKind.FILL_BLANK)
def said_of_the_list(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A list is told up to its end, and what is said of it stands in the next clause."""
    end = draft.spans[-1][1] if draft.spans else 0
    if not draft.formulation.items or not source.text.startswith("，", end):
        return ""
    first, last = draft.formulation.items[0].right, draft.formulation.items[-1].right
    if last.end > end or not _ANNOUNCED_COUNT.fullmatch(source.text[last.end : end]):
        return ""
    line = source.line_start(first.start)
    begin = max(line, *(source.text.rfind(sign, line, first.start) + 1 for sign in "。；，：！"))
    before = source.text[begin : first.start]
    open_list = source.text[begin - 1 : begin] not in ("：", "，") and len(before) <= _LONGEST_HEAD
    return BROKEN if open_list and not any(word.tag[:1] in "vpd" for word in tagged(before)) else ""


@only_of(FormulationKind.FIGURES, QuestionKind.FILL_BLANK, QuestionKind.SINGLE_CHOICE)
def half_an_amount(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Of an amount in two units only the first is asked."""
    return no_word(draft.key[0]) if _HALF.search(draft.stem) else ""


@only_of(FormulationKind.ORDERED_POINTS, QuestionKind.RECITATION, QuestionKind.SHORT_ANSWER)
def incidental_counts(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How often each failing was found is to be recited with it."""
    counted = [item for item in draft.formulation.items if _INCIDENTAL.search(item.right.text)]
    return UNMEMORABLE if 2 * len(counted) > len(draft.formulation.items) else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT)
def from_which_rule(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """新生儿例外：…: from which rule, the sentence before says."""
    if draft.core or "外：" not in draft.stem or draft.kind not in SIGNS:
        return ""
    return _WAITS if _EXCEPTED.match(bare(draft.stem)) else ""


@only_of(FormulationKind.DEFINITION)
def what_is_done(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is done by or at a label (早班岗：开启门窗，…) does not say what that is, unless it is a post's duty."""
    labels = [item.left.text for item in draft.formulation.items if item.left and _is_doing(draft, item, source)]
    if not labels or are_duties(source, draft.formulation) or are_classes(draft.formulation):
        return ""
    return only_label(labels[0])


def _is_doing(draft: Draft, item: Item, source: Source) -> bool:
    """Tell whether behind the label of `item`, which `draft` asks or shows, stands what is done and no noun."""
    left, told = item.left, item.right.text
    if left is None or not is_labelled(source, left.end) or (left.text not in draft.stem and told not in draft.stem):
        return False
    if source.text[left.end + 1 : left.end + 3].lstrip("是").startswith("指"):
        return False  # 密闭空间：指封闭或者部分封闭的空间
    return tagged(told[:_OPENING])[0].tag == "v" and not _HEADED.fullmatch(told)


BEFOREHAND: tuple[Ask | Doubt, ...] = (
    approved_what,
    notified_of_what,
    allowed_when,
    of_which_body,
    of_an_example,
    limit_of_what,
    said_of_the_list,
    half_an_amount,
    incidental_counts,
    from_which_rule,
    what_is_done,
)
"""The doubts of this module, in the order in which they are asked."""
