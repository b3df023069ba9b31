"""Doubts of what goes on with the words before: with who or what they name, their condition, the act they tell of.

| stem | left open |
| 护士长＿＿＿＿检查一次 (封存期间，责任护士每班核对封条，…) | what she checks |
| 边远村每年补助＿＿＿＿元 (对正常运营的服务点，每年补助…；) | what is subsidised |
| 充满后应当在＿＿＿＿小时内驶离 (充电车位仅供充电使用；) | what |
| 审核不合格的，责令整改 (许可每两年审核一次，) | whose |
| 经理应当在15分钟内报告 (发生事故后，职工应当报告经理，) | upon what |
| 会后，应在＿＿＿＿日内整改 | after which meeting |
| 为什么说要快，全市有＿＿＿＿个… | the heading asks, and is no statement |
| 受暴雨影响，客运量为＿＿＿＿ (，同比下降…) | what came of it |
| “两个务必”：务必保持谦虚、＿＿＿＿的作风 (，务必…) | the other |
| 单价50万元以上的设备，或者呼吸机、＿＿＿＿ (甲类：) | that these are the first sort |
| 分别由＿＿＿＿、＿＿＿＿牵头 (确定了三个课题。) | what |
| 就“某某办法”，超过＿＿＿＿元的，由院长审批 (购书…；) | the title does not say of what |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of, sign_before
from question_bank.composition.doubts.objectless import done_to_what, formed_what
from question_bank.composition.doubts.reasons import BROKEN, FURTHER, GOES_ON_ROW, Waiting
from question_bank.composition.draft import Draft
from question_bank.composition.framing.stems import STATED, bare, filled_in, lead_of, unstopped
from question_bank.composition.framing.wholeness import waits
from question_bank.composition.framing.window import subjectless
from question_bank.composition.readings.holders import is_holder
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import FormulationKind

_RULED = (*STATED, FormulationKind.RULE, FormulationKind.CONSEQUENCE)
_WAITS = Waiting(FURTHER)
_GOES_ON = re.compile("分别由|再由|经[^，。；]*(?:批准|同意|通过)，自")
"""With what a statement begins that goes on with a thing told of before: 分别由…牵头, 经…批准，自…起施行."""
_BEFORE_ALL = re.compile(
    "会[前后]，|排在前[^，]位的|[对向将把]其中的|\\d+分以上的?[为是]|"
    "(?:低于|高于|超过|大于|小于|达到|不足)[\\d/.%]+[^，。；]{0,4}(?<!小)时"
)
"""会后，应在15日内整改: which meeting, the sentence before says."""
_CONTENT = re.compile("[^，。；]{1,10}(?:浓度|含量)(?:应当?|须)?(?:保持)?(?:不大于|不超过|不低于|不小于|低于|在)")
"""硫化氢浓度不超过…: where, which the head of the list or the sentence before says."""
_NOTICED = re.compile("[^，。；]{0,4}(?:年|年度|个月)内(?:累计|连续|被)*(?:收到|受到)[^，。；的]*的，")
"""一年内累计收到3次整改通知的，…应当: who, the sentence before says."""
_HANDED_IN = re.compile(
    "(?![^，。]{0,3}[费款金])(?:请|要|须)?[^，。的]{2,12}?(?:应当?|须|要|请)?(?:于|在)[^，。]{2,12}前"
    "(?:[交缴]纳|提交|报送|上报|上交|归还|返还|退还|办理)。?"
)
"""By when somebody is to pay or hand in, without what."""
_UNDER = re.compile("受[^，。；]*影响，")
_HOW_MUCH_LESS = re.compile("，(?:同比|比|较)[^，。；]*(?:下降|减少|增长|增加|回落|降低|提高|上升)")
_COUNTED = re.compile("“[两二三四五六七八]个([\u4e00-\u9fff]{2})”：(?:\\1)")
"""“两个务必”：务必…: the first of them, with the word with which each begins."""
_HEADS = re.compile("的(?:处置|处理|办法|步骤|程序|流程|要求|措施|方法|标准|范围|条件)$")
_SORT = re.compile("[甲乙丙丁一二三四五ABCD][类级档等]：$")
"""甲类：单价50万元以上的设备: what is of this sort, without which."""
_LABELLED = 4
_LOOKS_AFTER = re.compile(
    "([^，。；由]{2,10}?)(?<!站)每[^，。；]{1,5}?(?:至少)?"
    "(检查|抽查|检测|核对|清点|盘点|通报|公布|公示|汇报|核查|复查|更换|清洗|补充|更新|评估|考核)(?:一|1|两|2)次(?:进展|情况|结果)?(?=[，。；]|$)"
)
"""How often somebody does what is done to something."""
_GETS = re.compile(
    "[^，。；的到为]{2,12}?(?:每[人年月户个次天亩村套]){1,3}(?:补助|补贴|奖励|资助|发放|给予)?\\d[\\d.]*[万亿]?元"
)
_FOR_EACH = re.compile("每[^，。；]{2,10}，[^，。；]{2,10}(?:补偿|补助|补贴|奖励|给予)[^，。；]*\\d")
"""每提升一个类别，下游补偿400万元: a category of what."""
_ONCE_SO = re.compile("[^，。；]{2,4}后应当?(?=[在于自])")
_OPEN_CASE = re.compile("(?:的|后|时|期间|之日起|前)$")
_RESULT_FIRST = re.compile(
    "(?:避免|防止|挽回|减少)|"
    "(?:补考|复审|复检|复查|审核|审查|考核|检查|验收|检测|评估|测评|年检)(?:后|结果)?(?:仍|再次|连续[^，。；]{1,4})?(?:不|未|没有)[^，。；]*的，"
)
"""审核不合格的, 避免事故发生的: of what or by whom, the clause before says."""
_LAID_DOWN = re.compile("明确|规定|要求|约定|承诺|宣布|决定")
"""明确主动说清的，可以从轻: by whom it was laid down stands before, and it held that once."""
_ACT = "(?:检测|监测|整改|审核|审查|考核|登记|验收|评估|复审|公示|检查|演练|培训|清洗|消毒|充电|动火)"
_ACT_FIRST = re.compile(
    f"({_ACT})(?:时间|工作|完成后，[^，。；]{{2,12}}?|时，[^，。；]{{2,8}}?)?(?:应当?|可以?|须|必须|不得|至少|每)"
)
"""检测应当在作业前30分钟内进行: the check of what, the sentence before says."""
_OUTCOME_FIRST = re.compile(
    "(?:联系|走访|检查|整改|考核|审核|评估|测评|监测|检测|抽查|核查|办理|处理|执行|落实|完成)(?:情况|结果|记录|报告|意见)(?:应当?|须|每|要|由|在|于|报|向)"
)
_HONOURED = re.compile(
    "(?:\\d{4}年(?:\\d{1,2}月)?[、和及]?)+，?(?:先后|连续|[两二三四五六七八九]次|多次)*被(?:评|授|命名|确定|列|认定)"
)
_MEASURE_FIRST = re.compile(
    "\\d|经(?!理|济|营|费)|单次|单笔|会议须|[^，。；]{1,6}[中后](?:应|至少|须|必须|不得)|[^，。；的]{2,12}同意的，"
)


@only_of(*STATED, FormulationKind.RULE)
def going_on_from(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is led by somebody, or holds from a day on, is named in the sentence or clause before."""
    return _WAITS if not draft.core and _GOES_ON.match(bare(filled_in(draft))) else ""


@only_of(*_RULED)
def before_all_of_it(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A time, a place in a row, a measure or a notice is that of what the sentence or the heading before names."""
    words = bare(filled_in(draft))
    if words.startswith(("为什么", "为何")):
        return str(FURTHER)
    if _NOTICED.match(words) or _HANDED_IN.fullmatch(words.rstrip("。")):
        return str(FURTHER)
    if not draft.core and draft.spans and not lead_of(draft.stem) and _CONTENT.match(words):
        return _WAITS if sign_before(draft, source) == "；" else FURTHER
    bare_time = words.startswith("会") and lead_of(draft.stem)
    return _WAITS if _BEFORE_ALL.match(words) and not bare_time else ""


@only_of(FormulationKind.ENUMERATION, FormulationKind.OPEN_ENUMERATION, FormulationKind.FIGURES)
def one_of_its_row(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Of a counted row the first is told and not the next; of a sort only what is of it; or a head and nothing else."""
    if not draft.spans:
        return ""
    start, end = draft.spans[0][0], draft.spans[-1][1]
    words = unstopped(draft)
    counted = _COUNTED.search(words)
    if counted and source.text.startswith(f"，{counted[1]}", end):
        return GOES_ON_ROW
    headed = source.text.startswith("：\n", end) and _HEADS.search(words)
    if draft.formulation.kind is FormulationKind.FIGURES:
        return str(FURTHER) if headed else ""  # the sort is put before figures where they are finished
    sort = _SORT.search(source.text, max(0, start - _LABELLED), start)
    return str(FURTHER) if headed or (sort and sort.group() not in draft.stem) else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT)
def what_came_of_it(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What something suffered from is told with its figure, and not by how much less it became (，同比下降…)."""
    if not draft.spans or "影响，" not in draft.stem or not _UNDER.match(bare(filled_in(draft))):
        return ""
    return BROKEN if _HOW_MUCH_LESS.match(source.text, draft.spans[-1][1]) else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT)
def looks_after_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How often somebody checks or reports is told, and what, only the clause or sentence before."""
    if draft.core or "次" not in draft.stem:
        return ""
    found = _LOOKS_AFTER.match(bare(filled_in(draft)))
    return _WAITS if found and is_holder(found[1]) and found[2] not in lead_of(draft.stem) else ""


@only_of(FormulationKind.FIGURES)
def gets_for_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How much others get is told behind a semicolon, and for what, only before it."""
    if draft.core or sign_before(draft, source) != "；" or "元" not in filled_in(draft):
        return ""
    words = bare(filled_in(draft))
    return _WAITS if _GETS.match(words) or _FOR_EACH.match(words) else ""


@only_of(*_RULED)
def once_it_is_so(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is to be done when something is full or finished, and only the part before the semicolon says what."""
    found = None if draft.core else _ONCE_SO.match(bare(filled_in(draft)))
    if found is None or sign_before(draft, source) != "；":
        return ""
    state = found.group()[: found.group().index("后")]
    return _WAITS if all(word.tag[:1] in "vad" for word in tagged(state)) else ""


@only_of(FormulationKind.CONSEQUENCE)
def on_whose_part(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A condition goes on with a clause before it, which names whoever or whatever it is told of."""
    if draft.core or sign_before(draft, source) != "，":
        return ""
    words = bare(filled_in(draft))
    if _LAID_DOWN.match(words):
        return str(FURTHER)
    return _WAITS if _RESULT_FIRST.match(words) else ""


@only_of(FormulationKind.RULE, FormulationKind.FIGURES, FormulationKind.COORDINATION)
def in_which_case(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A rule goes on with the clauses before it, of which one says when or in what case it holds."""
    if not draft.spans or draft.core:
        return ""
    start = draft.spans[0][0]
    sentence = source.sentence_at(start)
    if sentence is None:
        return ""
    before = sentence.clauses_before(start)
    if before and draft.formulation.kind is FormulationKind.RULE and source.regulation:
        return str(FURTHER) if "是指" in source.text[sentence.start : start] else _WAITS
    for clause in before[:-1]:
        words = source.outline.words(source.after_label(clause.start), clause.end)
        if _OPEN_CASE.search(words) and waits(words) and words not in draft.stem:
            return _WAITS
    return ""


@only_of(*_RULED)
def act_on_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """An act that the sentence before tells of something is told on without it: 先通风、再检测。检测应当…."""
    if draft.core or not draft.spans or not (found := _ACT_FIRST.match(bare(filled_in(draft)))):
        return ""
    start = draft.spans[0][0]
    return _WAITS if found[1] in source.text[source.line_start(start) : start] else ""


@only_of(FormulationKind.FIGURES)
def outcome_of_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The outcome of what the clause before tells of: 每名党员联系5户，联系情况每半年公布一次."""
    if draft.core or not draft.spans or not _OUTCOME_FIRST.match(bare(filled_in(draft))):
        return ""
    start = draft.spans[0][0]
    return _WAITS if start > source.after_label(source.line_start(start)) + 1 else ""


@only_of(*STATED)
def who_was_honoured(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Years and what was awarded in them, and who it was the clause before says."""
    return _WAITS if not draft.core and "被" in draft.stem and _HONOURED.match(bare(filled_in(draft))) else ""


@only_of(FormulationKind.FIGURES, FormulationKind.ENUMERATION, FormulationKind.COORDINATION)
def of_the_title(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Behind a semicolon, a measure or a state goes on with the part before it; the title before it says of nothing."""
    lead = lead_of(draft.stem)
    if draft.core or not draft.spans or len(source.called) < 8 or f"“{source.called[:12]}" not in lead:
        return ""
    joint, words = sign_before(draft, source), bare(filled_in(draft))
    if draft.formulation.kind is not FormulationKind.FIGURES:
        return _WAITS if joint == "，" and subjectless(source, words) else ""
    return _WAITS if joint == "；" and source.regulation and _MEASURE_FIRST.match(words) else ""


CARRIED: tuple[Ask | Doubt, ...] = (
    going_on_from,
    before_all_of_it,
    one_of_its_row,
    what_came_of_it,
    looks_after_what,
    gets_for_what,
    once_it_is_so,
    done_to_what,
    formed_what,
    on_whose_part,
    in_which_case,
    act_on_what,
    outcome_of_what,
    who_was_honoured,
    of_the_title,
)
"""The doubts of this module, in the order in which they are asked."""
