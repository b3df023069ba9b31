"""Doubts of words left over from where they stood: a task for the class, a word that goes on, a row before its verb.

| stem | in doubt |
| 每人默写一遍“＿＿＿＿” (课后) | a task for those who were there, not what is so |
| 馆长还指出，“人手是第一位的” | it goes on with what was said before |
| 登记人、＿＿＿＿、＿＿＿＿ (，三者不得由一人兼任) | what is said of the row stands behind it |
| 就“云河馆管理办法”，禁止的行为有哪些 | more is forbidden in other articles |
| 中断时间不得超过10秒 | of what |
| 新开的分馆，应当自开馆之日起15日内申报 | what is to be reported stands before |
| 许可证有效期为5年 | which licence |
| 总要求的主线是＿＿＿＿ / 第一次“清库”历时3天 | of what |
| 单笔交易5万元以上的现金收支 | the heading says what such are |
| 欢迎拨打热线转“＿＿＿＿” | a closing call |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of
from question_bank.composition.doubts.reasons import (
    BROKEN,
    CUT_SHORT,
    FORMULA,
    FURTHER,
    UNLIKE_HALVES,
    UNPLACED,
    unclear,
)
from question_bank.composition.draft import Draft
from question_bank.composition.framing.stems import NAMED_OTHERWISE, bare, filled_in
from question_bank.composition.source import Source
from question_bank.lexicon.cues import Cue
from question_bank.model import FormulationKind, QuestionKind

_CLASS = (
    "(?:每人|每[位名](?:学员|同志|同学|学生|组员)?|各位|大家|学员们?|同学们?|"
    "请|回去|课后|会后|下课|下次课?|下周[一二三四五六日]?|明天)"
)
_TASK = Cue(
    f"(?:^|[，：。]){_CLASS}[^。]{{0,12}}?(?:抄写|默写|背诵|背[熟会下]|写(?:一[篇份]|出|下|心得|体会)|"
    "(?:做|完成)[^，。]{0,6}(?:练习|作业|试卷|习题)|思考|预习|复习|上交|交[给到]|互相?提问)|"
    "(?:^|[，：。])(?:请?结合)[^。]{0,14}(?:谈谈|谈一谈|说说|说一说|思考|讨论)|"
    "^课后(?!服务|托管|延时|辅导)|^(?:本[节次]课|课后|家庭|书面)?(?:作业|思考|练习|讨论|复习)题?[：:]"
)
_PREVIEW = re.compile(
    "本(?:章|节|单元|课|讲|篇|书|部分)(?:将|主要|首先|重点|着重|先|拟)*(?:介绍|讲述|讲授|讨论|阐述|论述|分析|学习|探讨|说明|叙述)"
)
"""What a chapter says it is going to say."""
_TASKS = re.compile(
    "课[后外前堂](?!服务|托管|延时|活动|教学)(?:.{0,4})|(?:布置|书面|家庭)作业|作业布置|(?:复习|课后|课堂)?(?:思考|练习|讨论|复习|自测|测试)题|"
    "(?:复习|思考)[与和](?:复习|思考|练习|讨论)|(?:讨论|思考|复习)题[与和及]参考(?:书目|文献|资料)"
)
"""Headings under which those who were there are told what to do."""
_SAYS_ON = re.compile(
    "[^，。：；“”《》]{2,14}(?:还|又|也|亦|再次|随后|接着)(?:指出|强调|提出|要求|认为|说|写道|表示|谈到|讲道)"
)
_ALSO = re.compile(
    "(?:还(?![款贷原本债乡清给钱书是]|不[够足完太大平牢高强稳]|没有?[完根]|未[完根]|比?较|有待|处[于在]|停留)|又(?![称名叫])|亦|也(?![许门就称叫即])|"
    "(?<![规原准法守细总否附通分实学税定])则(?!是?指)|(?<![忘退冷失推了])却(?!步))"
    "(?:[要应须需可能将会有是在把被对为])?[\u4e00-\u9fff]{2}"
)
_SIGNS_ON = "还又也亦再随接则却"
_BEFORE_ALSO = re.compile("[^，。：；“”（]{2,10}$")
_CORRELATIVE = re.compile("[既又也再即连无不都任越若虽更且并]|什么|如何|谁|哪")
"""What a 又 or 也 in the same clause answers to (既…又, 再…也, 无论…也)."""
_SUMMED = re.compile(
    "，(?:[这以]?[上]?(?:[二两三四五六七八]|几)(?:者|[个种类项方级]|部门|方面|环节|要素|岗位)|均|皆|缺一不可|互不|相互(?!之间的)|各自)[^，。；]"
)
"""What says something of a whole row behind it."""
_OWNERLESS = re.compile("(?:严?禁止?|不得有?|不准有?|不许有?)(?:从事|实施)?的(?:行为|情形|事项|活动)")
_BANS = re.compile("不得|禁止|严禁|不准|不许")
_INTERVAL = re.compile(
    "(?:中断|间断|停顿|间隔|持续|停留|等待|保持|暂停|休息|接触|暴露|冷却|浸泡|加热|搅拌|静置)(?:的)?(?:时间|时长|期间)(?!的|：)|"
    "(?:暂存[处间点室]|库房|仓库|现场|贮存[处间点])?(?:存放|贮存|暂存|储存|保存|留存|保管)(?:的)?(?:时间|期限|时限)(?!的|：)"
)
"""A span of time of some action that only the sentence before names."""
_UNDONE = re.compile(
    "[^，。]{2,14}，?(?:应当?|须|必须|要)?(?:自(?!收到|接到|受理|[^，。]*申请)|在|于)[^，。]{2,20}[内前](?:应当?|须|必须)?"
    "(?:申报|报送|备案|移交|缴纳|补缴|补办|归还|退还|提交|告知|公示|上报|返还|续交|交付|移送)。?"
)
"""A duty of which the object stands in the sentence before."""
_LICENCE = re.compile(
    "(?:经营|生产|服务)?(?:许可证|证书|资格证|执业证|合格证|登记证|执照|证件)(?:的)?(?:有效期|自|应|有效|由|到期)"
)
_CONTACT = re.compile(
    "欢迎(?:大家|各位|随时)?(?:拨打|来电|致电|咨询|关注|扫码|登录)|(?:咨询|联系|服务|监督|举报|投诉)(?:电话|热线)[为是：]"
)
_OF_A_WHOLE = re.compile(
    "(?:(?:按照?|依据|根据)《[^》]*》，)?(?:全过程|整个过程|全程)(?:共|可?分|包括|划|主要|一般)|(?:总(?:体|的)?(?:要求|目标|任务|方针|思路|原则|布局|基调|抓手)|"
    "第[一二三四五六七八九十]次(?:“[^”]{2,6}”|会剿|围剿|清剿|反击|进攻|攻击|改造|扩建|搬迁|迁校|迁址|合并|普查|试验|实验|谈判|罢工|暴动|修订|修正|整改|评估))"
    "(?:的[^，。]{2,8}?)?(?:[是为在于历始]|发生|开始|结束|持续|共|，)"
)
"""What is always of something: a general aim, the first of several like occasions."""
_KIND_OF = re.compile("[^。]*(?:以[上下内外]|超过|不足|低于|高于)[^。]*的[^，。的]{2,8}。?")
_SAID_OF_IT = re.compile(
    "是|为|应|必须|须|不得|可|属|由|达|有(?![关效偿])|处|给予|需|将|不予|按|要|禁|能|会|均|都|实行|适用|采[用取]"
)
_VERBATIM = (
    FormulationKind.QUOTATION,
    FormulationKind.FIGURES,
    FormulationKind.SLOGAN,
    FormulationKind.FACT,
    FormulationKind.EVENT,
    FormulationKind.ENUMERATION,
    FormulationKind.OPEN_ENUMERATION,
    FormulationKind.COORDINATION,
    FormulationKind.JUDGEMENT,
    FormulationKind.PARALLEL_ROLES,
)


def assigned(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A task for those who heard the lesson is nothing to be known."""
    if "本" in draft.stem and _PREVIEW.search(draft.stem):
        return FORMULA
    if not draft.spans:
        return ""
    called = "欢迎" in draft.stem or "电话" in draft.stem or "热线" in draft.stem
    if called and _CONTACT.search(draft.stem):
        return FORMULA
    told = source.once(_tasks)
    key = (draft.formulation.section, draft.spans[0][0])
    if key not in told:
        told[key] = _is_task(source, *key)
    return FORMULA if told[key] else ""


def _tasks(source: Source) -> dict[tuple[int | None, int], bool]:
    """Return what was told already, by section and place: all questions on a sentence ask for it."""
    return {}


def _is_task(source: Source, section: int | None, start: int) -> bool:
    """Tell whether the words at `start` stand under homework, or are a task themselves."""
    if any(_TASKS.fullmatch(source.outline.sections[each].title) for each in source.ancestors(section)):
        return True
    sentence = source.sentence_at(start)
    return sentence is not None and _TASK.search(source.text[sentence.start : sentence.end]) is not None


@only_of(*_VERBATIM)
def going_on(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """还 or 也 in the first clause goes on with what was said before."""
    words = bare(draft.stem)
    clause = words.partition("，")[0]
    if not any(sign in clause for sign in _SIGNS_ON):
        return ""
    if _SAYS_ON.match(words):
        return FURTHER
    found = _ALSO.search(clause) if draft.formulation.kind not in NAMED_OTHERWISE else None
    if found is None:
        return ""
    before = clause[: found.start()]
    answers = _CORRELATIVE.search(before) or "和" in before or "、" in before
    return "" if answers or (before and not _BEFORE_ALSO.fullmatch(before)) else FURTHER


@only_of(FormulationKind.ENUMERATION, FormulationKind.OPEN_ENUMERATION)
def before_its_verb(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is said of all members of a row stands in the clause behind it."""
    if not draft.spans or not draft.gaps or draft.gaps[-1].right.strip("。"):
        return ""
    return BROKEN if _SUMMED.match(source.text, draft.spans[-1][1]) else ""


@only_of(FormulationKind.GROUPS, QuestionKind.SHORT_ANSWER, QuestionKind.RECITATION)
def of_one_article(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What one article forbids is asked as if it were all that the paper forbids."""
    found = _OWNERLESS.search(draft.stem)
    if found is None or not source.regulation or source.called not in draft.stem:
        return ""
    low, high = draft.spans[0][0], draft.spans[-1][1]
    more = _BANS.search(source.text, 0, low) or _BANS.search(source.text, high)
    return unclear(found.group()) if more else ""


@only_of(FormulationKind.FIGURES)
def of_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How long it may be interrupted, or a licence holds, is always of something; so is what has to be handed in."""
    words = bare(filled_in(draft))
    if _INTERVAL.match(words) or (words == filled_in(draft) and _LICENCE.match(words)):
        return FURTHER
    start = draft.spans[0][0] if draft.spans else 0
    later = ("内" in words or "前" in words) and source.text[max(0, start - 1) : start] not in ("", "\n")
    return FURTHER if later and _UNDONE.fullmatch(words) else ""


@only_of(*_VERBATIM)
def of_a_whole(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """总要求 and 第一次“会剿” are those of something that only the sentence before names."""
    words = bare(draft.stem)
    return FURTHER if words == draft.stem and not draft.core and _OF_A_WHOLE.match(filled_in(draft)) else ""


@only_of(FormulationKind.FIGURES)
def only_a_kind(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A kind of things with a bound is no statement: of such things, the heading says what is laid down."""
    words = filled_in(draft)
    if "的" not in words or _SAID_OF_IT.search(words) or bare(words) != words:
        return ""
    return UNPLACED if _KIND_OF.fullmatch(words) else ""


@only_of(FormulationKind.SEQUENCE, FormulationKind.ORDERED_POINTS, FormulationKind.STAGES)
def cut_at_a_note(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A step that goes on behind a note in brackets (按规定时间（7时至8时）和路线转运) was read up to the note."""
    for item in draft.formulation.items:
        if source.text[item.right.end : item.right.end + 1] == "（":
            closed = source.text.find("）", item.right.end)
            if closed > 0 and source.text[closed + 1 : closed + 2] not in ("", "\n", *"，。；、：！？"):
                return CUT_SHORT
    return ""


@only_of(FormulationKind.ROW, QuestionKind.MATCHING)
def one_named_more(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Only the first of what is matched says of which property it is (甲馆的藏书量 / 乙馆 / 丙馆)."""
    names = draft.options
    alone = len(names) > 1 and "的" in names[0] and not any("的" in name for name in names[1:])
    return UNLIKE_HALVES if alone else ""


LEFT_OVER: tuple[Ask | Doubt, ...] = (
    assigned,
    going_on,
    before_its_verb,
    of_one_article,
    of_what,
    of_a_whole,
    only_a_kind,
    cut_at_a_note,
    one_named_more,
)
"""The doubts of this module, in the order in which they are asked."""
