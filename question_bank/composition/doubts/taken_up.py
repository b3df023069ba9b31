"""Doubts of stems that take up in a bare word what the sentence before has told, or say what anybody can fill in.

| stem | in doubt |
| 模式推行以来，投诉量同比下降63% (推行“县级统管、村级协管”的三级管护模式。…) | which |
| 修好以后，连续＿＿＿＿试验合格，才能恢复使用 | what was mended |
| 换下来的＿＿＿＿人没有一人下岗 (机械化换下了重体力。…) | by what |
| 敬老院改扩建工程作为第一件，8月底前交付使用 | the first of which |
| 年末余额＿＿＿＿万元，其中账龄一年以上的占两成 (应收账款偏高。…) | of what |
| 两人判断为二级泄漏，从发现到控制用时＿＿＿＿分钟 | who |
| 事后复盘，从停渡到第一次报告用了＿＿＿＿分钟 / 即能见度不足＿＿＿＿米不渡 | after what, what is so |
| 水的方面，汛前疏通排水管渠（　　） (管住火、水、人三个环节…) | the place of water among others is told before |
| 镇党委＿＿＿＿抽查一次，抽查比例不低于20% (推行“回音卡”。…) | what is checked |
| 资金实行专账管理，单项支出超过＿＿＿＿万元须集体研究 / 可解决＿＿＿＿万人的饮水问题 | which, and what does |
| 从＿＿＿＿个候选项目中票决产生10个 | candidates for what |
| 连续两年未达到第九条第二项规定天数的，可以变更 | what that article says |
| 本办法由＿＿＿＿负责解释 (水务处, a short name) | the full name is as right |
| 报检，由仓管员在＿＿＿＿小时内提交申请 | the name of a step is no sentence with what follows |
| 不再使用“每月学满＿＿＿＿小时”的旧要求 | what no longer holds |
| 按医德考评＿＿＿＿否决处理 (一票) | no other word stands there |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of
from question_bank.composition.doubts.reasons import (
    FURTHER,
    UNMEMORABLE,
    given_away,
    named_in_full,
    unclear,
)
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.stems import NAMED_OTHERWISE, bare, filled_in, lead_of
from question_bank.composition.source import Source
from question_bank.model import BLANK, FormulationKind, QuestionKind

_SINCE = re.compile(
    "(?:模式|机制|办法|做法|制度|措施|政策|公约|清单|计划|方案)(?:推行|实施|施行|试行|运行|推广|出台|下达|印发|实行|落地)"
)
"""How words begin that say what became of what the sentence before names in full."""
_MENDED = re.compile("[修换装改补](?:好|复|毕|完)(?:以后|之后|后)，")
_LEFT_OVER = re.compile("[一-鿿]{1,3}(?:[下出上回]来|[剩余]下)的(?:\\d|[一二两三四五六七八九十])")
_AS_NTH = re.compile("作为(?:其中的?)?第[一二三四五六七八九十]+[件项个条]，")
_BALANCE = re.compile("(?:其中|到)?(?:[年期季月][末底初])?余额")
_OF_WHAT = re.compile("(?:资金|经费|费用|款项)(?:实行|专款|由(?!于)|按)|可(?:解决|满足|保障|覆盖|惠及|容纳|带动)(?!的)")
"""资金实行专账管理, 可解决3.8万人的饮水问题: which, and what does."""
_OF_ITS_TERM = re.compile("对连续[^，]*的，|期限届满")
_CANDIDATES = re.compile("[从由]\\d+[个名项](?:候选|备选)(?:项目|人|对象|方案)?中")
_ARTICLE = re.compile(
    "(?<![法例章办])第[一二三四五六七八九十百]+条(?:第[一二三四五六七八九十]+[款项])?(?:的?规定|所列|所称)"
)
"""A reference that only whoever has the articles before him can follow."""
_PAPER_BEFORE = re.compile("《([^》]*)》$")
_CALLED_IN_SHORT = re.compile("（(?:以下|下文|下)?(?:统?简称)(?:为)?[：:]?(“[^”]{2,10}”|[一-鿿]{2,10})）")
_AFTER_IT = re.compile("事[后前](?!果)|即(?![将使便时刻日可兴是为墨])")
_SO_MANY_PEOPLE = re.compile("[两二三四]人(?!以[上下]|[一为同共])")
_ASPECT = re.compile("[一-鿿]的?方面，")
_CHECKS = re.compile(
    "[^，。对将把]{1,12}[委部组室队会科处局站所司](?:每|至少|原则上|一般)*(?:半年|季度|月|年|周)?(?:至少)?"
    "(?:抽查|检查|核查|核对|复核|复查|评估|清理|更新|巡查)(?:一|1|[两二三2-9])次[，。]"
)
"""A body checks so often, and what it checks the sentence before says."""
_STEP = re.compile("[一-鿿]{2,4}，由(?![于此])")
_NO_LONGER = re.compile("不再[^，。；“]{0,6}“[^”]*$|(?:废止|取消)[^，。；“]{0,6}“[^”]*$")
_OPENS = re.compile(
    "|".join(each.pattern for each in (_MENDED, _LEFT_OVER, _BALANCE, _OF_WHAT, _AFTER_IT, _ASPECT, _CHECKS))
)
"""All ways in which words begin that take up what was said, at once: each question is asked for them."""
_IN_NO_RULE = re.compile("|".join(each.pattern for each in (_SINCE, _SO_MANY_PEOPLE, _OF_ITS_TERM)))
"""Ways that a rule has for what it lays down of everybody."""
_FIXED = (("一票", "否决"), ("第一", "责任人"), ("回头", "看"))
"""Words that only stand before each other, with what stands behind them."""


@only_of(*SIGNS)
def of_the_sentence_before(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The words begin with a bare noun or deed that the sentence before has told in full."""
    if draft.core or draft.formulation.kind in NAMED_OTHERWISE:
        return ""
    words = bare(filled_in(draft))
    if source.regulation and "条" in words and _by_its_number(words, source):
        return FURTHER
    if (not source.regulation and _IN_NO_RULE.match(words)) or _OPENS.match(words):
        return FURTHER
    nth = "作为" in words and _AS_NTH.search(words)
    return FURTHER if nth or ("选" in words and _CANDIDATES.search(words)) else ""


def _by_its_number(words: str, source: Source) -> bool:
    """Tell whether words name an article of this paper by its number: what it says they do not tell."""
    found = _ARTICLE.search(words)
    other = _PAPER_BEFORE.search(words, 0, found.start()) if found else None
    return found is not None and (other is None or other[1] in source.title)


@only_of(FormulationKind.SLOGAN, FormulationKind.FACT, FormulationKind.EVENT, QuestionKind.FILL_BLANK)
def by_a_short_name(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The key is what the document calls somebody in short, whose full name would be as right (以下简称实设处)."""
    short = source.once(_short_names)
    told = next((key for key in draft.key if key in short), "")
    return named_in_full(told) if told else ""


def _short_names(source: Source) -> frozenset[str]:
    return frozenset(found.strip("“”") for found in _CALLED_IN_SHORT.findall(source.text))


@only_of(*SIGNS)
def step_before_a_comma(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The name of a step stands before what is done in it, with a comma between: no sentence, but an item of a list."""
    found = _STEP.match(bare(filled_in(draft)))
    own = draft.core or draft.formulation.kind in NAMED_OTHERWISE or lead_of(draft.stem).startswith("就")
    return unclear(found.group().partition("，")[0]) if found and not own else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT)
def no_longer_so(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A figure of a rule is asked that the document says is held no longer."""
    return UNMEMORABLE if any(_NO_LONGER.search(gap.left) for gap in draft.gaps) else ""


@only_of(QuestionKind.FILL_BLANK)
def of_a_fixed_word(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Half of a fixed phrase is left out, which the other half tells: ＿＿＿＿否决, 不是终点，而是＿＿＿＿."""
    told = [first for first, rest in _FIXED if first in draft.key and f"{BLANK}{rest}" in draft.stem]
    told += [key for key in draft.key if "终点" in draft.stem and key.endswith("起点")]
    return given_away(told[0]) if told else ""


TAKEN_UP: tuple[Ask | Doubt, ...] = (
    of_the_sentence_before,
    step_before_a_comma,
    by_a_short_name,
    no_longer_so,
    of_a_fixed_word,
)
"""The doubts of this module, in the order in which they are asked."""
