"""Doubts of what is called a meaning, a role, a member or a stage and is none, and of words that stop before their end.

| question | in doubt |
| 请默写材料对“复合病害”的界定。 (有些病害兼有两类以上的性质) | some of them are no meaning |
| 请默写材料中说明口诀与意思各是什么的原句。 | 意思 is said of the other, and no thing |
| 直接原因是＿＿＿＿，管理原因是＿＿＿＿ | of what |
| 督导就是盲目的督导 (没有联络的督导就是…) | true only without something |
| 请默写“三验”的各项内容。 (一验料，由船坞组进行) | the names of the three are left out |
| 开裂属于第四步看冠 | a step is done, and holds nothing |
| 发现坑槽、塌方、违建等情况。 (，24小时内上报) | what then |
| 就“智慧时期”，与“煤油灯时代”相对应的内容是（　　） | the era of the heading is another one |
| 据2023年的这份材料，每年11月第一周为“亮灯周” | what is so every year is of no year |
| 建成计量分区（习惯叫DMA）（　　） / 用到我们这里 | a note before the gap; where |
| 请默写“急救”的三点内容。 (如果没有反应 / 如果有呼吸) | cases alone |
| “…怕的是＿＿＿＿。我们把盼头讲明白了” (没有盼头) | the rest tells it |
| 请写出“于是支部作了三点调整”分别是哪三点。 / 例如，吊杆是危险源 / 可以分为三类 | then; of what |
| 走不走得动是作风问题 / 自己先烂才是内因 | no thing is named |
| 前一步是引领，后一步是服务 / 按强度是高强混凝土 | which; in what regard |
| 市教育局：负责推动开放 / 在报告中写道：“…” / 站在机关看是末梢 | a label; who; what |
| 承担体重、供上升和下降使用的绳索 | cut where the words belong together |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, list_asked, only_of, sign_behind
from question_bank.composition.doubts.reasons import (
    BROKEN,
    FURTHER,
    GOES_ON_EVENT,
    ONLY_NAMED,
    TOO_SHORT,
    UNLIKE_HALVES,
    UNMEMORABLE,
    given_away,
    no_word,
    only_label,
    unclear,
)
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.stems import NAMED_OTHERWISE, STATED, bare, filled_in, lead_of
from question_bank.composition.source import Source
from question_bank.model import FormulationKind, QuestionKind

_EXAMPLE = re.compile(
    "(?:例如|比如|譬如|举例来?说|本[章讲课节]小结|小结|总之|另一方面|依据|理由|依据是|条件|例子)[，：]"
)
_PARTED_ALONE = re.compile("(?:可以?|应当?|主要|大致|一般)*分[为成](?!别)")
_SAYS_SO = re.compile("在[^，。：“”]{1,16}(?:里|中|上)?(?:写道|说过?|指出|讲过?|回忆)：")
_DUTY_LABEL = re.compile("[^，。；：]{2,14}：(?:负责|承担|牵头|配合|指导)")
_SEEN_FROM = re.compile("(?:站在|从|拿|就)[^，。；]{1,10}(?:看|讲|说|来看|来讲|而言)")
_CAUSE = re.compile("(?:直接|间接|管理|主要|根本|重要|主观|客观|技术)原因")
_SO_MANY = re.compile("[一二两三四五六七八九十\\d]+[处个种家座项条]|(?:19|20)\\d\\d年")
"""三处是寺塔，一处是故居 / 2025年是“有效”: of what."""
_PLACED = re.compile(
    "[前后上下]一(?:步|个|条|句|种|项|者|半|环|阶段)|(?:前|后)半(?:句|段|篇)|[两二三]步[^，]*|按[^，。；]{2,8}|[这那]?[两三]者[^，]*"
)
"""前一步是引领，后一步是服务: by its place alone nothing is known."""
_SAID_LOOSELY = re.compile(
    r"[^，。；：]*?(?:([\u4e00-\u9fff])不\1|自己|的话$|外面|里面|别人|人家|有的|这些|那些)[^，。；：]*"
)
"""走不走得动是作风问题，说的话是空话: a question or a turn of talk is no thing with a role."""
_NO_NAMES = (_CAUSE, _SEEN_FROM, _SO_MANY, _PLACED, _SAID_LOOSELY)
_DID = re.compile("于是|随后|后来|[作做]了[两二三四五六七八九十几]|采取了")
_EACH_HIS = re.compile("各负其责|各司其职|齐抓共管|缺一不可|[共同]同(?:发力|负责)")
_SOME = re.compile("有些|有的|虽然|尽管|即使")
_STATEMENT = re.compile("[^，的不只]{2,10}是[^，]{4,}")
"""旗帜：团结互助是立会之本: what is stated under a label."""
_SAID_OF = re.compile("“?(?:意思|道理|含义|结果|后果|前提|口诀|说法)”?")
_WHAT_EACH = "各是什么的原句"
_FEWEST_ROLES = 3
_WITHOUT = re.compile("(?:没有|离开|缺[少乏]|失去|脱离)[^，。；]{0,10}[的，]?$")
_REACH = 14
"""Characters before a role in which it is said what it would be without."""
_FIRST_NAME = re.compile(r"一[\u4e00-\u9fff]{1,4}[，：]\Z")
_SECOND_NAME = re.compile("[；。]二[\u4e00-\u9fff]{1,4}[，：]")
"""一验料，由船坞组进行: the name stands before what is told."""
_STEP = re.compile("第[一二三四五六七八九]步")
_AND_SUCH = re.compile("等(?:情况|问题|情形|现象|隐患|异常)$")
_FOUNDED = re.compile("，(?:成立|组建|建立|组成|形成|改[建称名]|设立)")
_ERA = re.compile("(?:时期|阶段|时代)(?:（[^（）]*）)?$")
_OF_ONE_YEAR = re.compile(r"据(?:19|20)\d\d年的这份材料，每(?:年|季|月|周|天|日)")
_HERE = re.compile("(?:用到|落到|放到|回到|具体到|结合到)(?:我们|咱们|本[\u4e00-\u9fff])")
_NOTED_GAP = "）（\u3000"
_CASE = re.compile("如果|若(?!干)|倘若|遇到|当[^，]{2,}时")
_AGES = ("百年", "千年")
_PAIR = 2
_FOR_USE = re.compile("供[^，。；]{1,4}")


@only_of(FormulationKind.DEFINITION)
def no_meaning(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What explains a term tells of some things, or grants something, and does not say what the term means."""
    for item in draft.formulation.items:
        if _SOME.match(item.right.text) or _STATEMENT.fullmatch(item.right.text):
            return only_label(item.left.text if item.left else item.right.text)
    return ""


@only_of(FormulationKind.PARALLEL_ROLES)
def no_role(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What has a role is the meaning or the cause of something unnamed, or has it only without something else."""
    names = [item.left for item in draft.formulation.items if item.left is not None]
    if said := next((name for name in names if _SAID_OF.fullmatch(name.text)), None):
        return only_label(said.text.strip("“”"))
    if any(any(each.fullmatch(name.text) for each in _NO_NAMES) for name in names):
        return FURTHER
    told = [item.right.text for item in draft.formulation.items]
    if _WHAT_EACH in draft.stem and (len(told) < _FEWEST_ROLES or any(each.endswith("的") for each in told)):
        return TOO_SHORT
    shown = filled_in(draft)
    before = (_WITHOUT.search(source.text, max(0, name.start - _REACH), name.start) for name in names)
    return UNLIKE_HALVES if any(found and found[0] not in shown for found in before) else ""


@only_of(FormulationKind.GROUPS)
def no_member(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The members are steps, or what is told of members whose names the question leaves out."""
    if draft.kind is QuestionKind.TRUE_FALSE:
        return FURTHER if _STEP.match(draft.fact[0]) else ""
    first, last = draft.formulation.items[0].right, draft.formulation.items[-1].right
    named = _FIRST_NAME.search(source.text, max(0, first.start - _REACH), first.start)
    named = named and _SECOND_NAME.search(source.text, first.start, last.end)
    return FURTHER if named and draft.kind is QuestionKind.RECITATION else ""


@only_of(*SIGNS, *STATED)
def stops_at_what_is_found(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The words stop before what is to be done with what was found, or before what was founded."""
    if not draft.spans:
        return ""
    words, end = bare(filled_in(draft)).rstrip("。"), draft.spans[-1][1]
    if sign_behind(draft, source) == "，" and _AND_SUCH.search(words):
        return BROKEN
    founded = draft.formulation.kind is FormulationKind.EVENT and _FOUNDED.match(source.text, end)
    return GOES_ON_EVENT if founded else ""


@only_of(FormulationKind.STAGES)
def under_another_era(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Eras are asked for under the heading of one of them, which does not hold the others."""
    headed = _ERA.search(lead_of(draft.stem).rstrip("，”"))
    parts = [part.text for item in draft.formulation.items for part in (item.left, item.right) if part is not None]
    return FURTHER if headed and any(map(_ERA.search, parts)) else ""


@only_of(*SIGNS)
def oddly_told(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is so every year is told of one, a note stands right before the gap, or 用到我们这里 leaves open where."""
    if _OF_ONE_YEAR.match(draft.stem):
        return unclear("这份材料")
    words = bare(filled_in(draft))
    if _DUTY_LABEL.match(words):
        return only_label(words.partition("：")[0])
    if opened := _EXAMPLE.match(words):
        return unclear(opened[0])
    if _PARTED_ALONE.match(words) or (draft.formulation.kind is FormulationKind.QUOTATION and _SAYS_SO.match(words)):
        return FURTHER
    if _NOTED_GAP in draft.stem:
        return str(BROKEN)
    here = draft.formulation.kind not in NAMED_OTHERWISE and _HERE.match(words)
    return unclear(here[0]) if here else ""


@only_of(FormulationKind.ENUMERATION, FormulationKind.OPEN_ENUMERATION)
def torn_apart(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The first of the blanks begins what the last one ends: 供上升 / 下降使用."""
    if swallowed := next((each for each in draft.key if _EACH_HIS.search(each)), ""):
        return no_word(swallowed)
    torn = next((each for each in draft.key if _FOR_USE.fullmatch(each)), "")
    return no_word(torn) if torn and draft.key[-1].endswith(("使用", "之用")) else ""


@only_of(FormulationKind.ORDERED_POINTS)
def only_cases(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The points are called by what somebody did then, or are cases without what is done: 如果没有反应 / 如果有呼吸."""
    if _DID.search(list_asked(draft)):
        return unclear(list_asked(draft))
    return ONLY_NAMED if sum(_CASE.match(each) is not None for each in draft.key) > 1 else ""


@only_of(FormulationKind.QUOTATION, FormulationKind.FIGURES)
def told_by_the_rest(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The rest of a quotation takes up the word that is asked, or so round a number of years follows from the first."""
    if draft.formulation.kind is FormulationKind.FIGURES:
        return UNMEMORABLE if any(each in _AGES for each in draft.key) and "近" in draft.stem else ""
    long = (each for each in draft.key if len(each) > _PAIR and draft.kind is QuestionKind.FILL_BLANK)
    told = next((each for each in long if each[-_PAIR:] in draft.stem), "")
    return given_away(told) if told else ""


MISCALLED: tuple[Ask | Doubt, ...] = (
    no_meaning,
    no_role,
    no_member,
    stops_at_what_is_found,
    under_another_era,
    oddly_told,
    torn_apart,
    only_cases,
    told_by_the_rest,
)
"""The doubts of this module, in the order in which they are asked."""
