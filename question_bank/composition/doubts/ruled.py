"""Doubts of rules: without the condition or the exception beside them, not false by their modal, or no rules at all.

| rule | in doubt |
| 车间应当设安全员 (；不足50人的车间，可以设兼职安全员) | the exception stands behind it |
| 主任应当在15分钟内上报 (出事后，职工应当报告主任，…) | the condition stands further before |
| 会员可以遵守本办法 / 单位可以取得相应许可 (false) | odd, or not false |
| 补考仍不合格的，不予录用 / 经催告仍不交纳的，视为退会 | of what, the words before say |
| 明确主动退款的，从轻处理 | the words of a report |
| 对不交会费的11家会员，作退会处理 | done once, and laid down for nobody |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of
from question_bank.composition.doubts.reasons import FORMULA, FURTHER, MORE_BEHIND, UNMEMORABLE, Waiting, unclear
from question_bank.composition.draft import Draft
from question_bank.composition.framing.stems import AS_LAID_DOWN, bare
from question_bank.composition.source import Source
from question_bank.model import WRONG, FormulationKind, QuestionKind

_EXCEPTED = re.compile("[，；]?[^，。；]{2,24}(?:除外|例外)(?=[。；，]|$)")
_BESIDE = re.compile("；(?P<words>[^。；]{2,24}可以(?!延长)[^。；]{2,30})")
_CONDITION = re.compile("[^，。；：]{2,20}(?:后|时|的|之?前|[前后]\\d+(?:个工作)?日|期间)")
_UNFORCED = re.compile(
    "可以(?:严格|自觉|认真|切实)*(?:遵守|服从|遵循)|可以(?:取得|具备|符合|达到)(?:相应|相关|规定|有关|要求)|"
    "可以在[^，。；]{2,12}[区处点棚场位](?:停放|存放|停靠|停车|充电|通行|行驶|装卸|吸烟|用餐|垂钓|摆摊)|可以按[月季年周](?:交|缴)"
)
_RESULT = re.compile(
    "(?:补考|复[查核检审评]|审[核查]|验收|评审|整改|鉴定|年[检审]|抽查)(?:后|结果|仍|仍然)*(?:不合格|未通过|不达标|合格|通过)的"
)
_REPORTED = re.compile("(?:明确|规定|要求|强调|提出|指出|宣布|决定)(?!的)[\u4e00-\u9fff]{4}")
_ONCE = re.compile("的\\d+余?[家名户位](?!以[上下内])")
_TAIL = 2


@only_of(FormulationKind.RULE, FormulationKind.CONSEQUENCE)
def excepted_behind(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Who or what is excepted from the rule stands right behind it."""
    if not draft.spans:
        return ""
    end = draft.spans[-1][1]
    words = source.text[draft.spans[0][0] : end]
    if _EXCEPTED.match(source.text, end):
        return MORE_BEHIND
    beside = _BESIDE.match(source.text, end) if "应当" in words or "必须" in words else None
    return MORE_BEHIND if beside and words[-_TAIL:] in beside["words"] else ""


@only_of(FormulationKind.RULE)
def condition_further_before(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The condition with which the sentence begins holds for this rule too."""
    if not draft.spans:
        return ""
    start = draft.spans[0][0]
    sentence = source.sentence_at(start)
    for clause in sentence.clauses if sentence else ():
        words = source.text[source.after_label(clause.start) : clause.end]
        if clause.end <= start and _CONDITION.fullmatch(words) and words not in draft.stem:
            return Waiting(f"“{words}” is left out")
    return ""


@only_of(FormulationKind.RULE, QuestionKind.TRUE_FALSE)
def not_false(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """That somebody may obey, hold what is required, or park where he has to, is odd or even true, and not false."""
    swapped = draft.key == (WRONG,) and any("可以" in text for text in distractors)
    opposite = swapped and draft.formulation.items[0].right.text
    return FORMULA if opposite and _UNFORCED.match(f"可以{opposite}") else ""


@only_of(FormulationKind.CONSEQUENCE)
def of_what_conduct(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The conduct is an outcome of what the words before name, or told by a report."""
    conduct, sign, _ = bare(draft.stem).partition("的，")
    if not sign or not draft.stem.startswith(AS_LAID_DOWN):
        return ""
    conduct = f"{conduct}的"
    if _REPORTED.match(conduct):
        return unclear(conduct[:_TAIL])
    return FURTHER if _RESULT.match(conduct) else ""


@only_of(FormulationKind.CONSEQUENCE, FormulationKind.RULE)
def done_once(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What was done with so many members is reported, and no rule."""
    return UNMEMORABLE if draft.stem.startswith(AS_LAID_DOWN) and _ONCE.search(draft.stem) else ""


BY_RULE: tuple[Ask | Doubt, ...] = (excepted_behind, condition_further_before, not_false, of_what_conduct, done_once)
"""The doubts of this module, in the order in which they are asked."""
