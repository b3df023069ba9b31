"""Doubts of what is told by half: causes without their event, a demand without its other half, one of two figures.

| question | in doubt |
| 经查，直接原因是（　　），根本原因是（　　） | of which event |
| 日误差在＿＿＿＿秒以内的，只记录 (，不调整) | the other half of what is to be done |
| 连续十次误差不超过＿＿＿＿度 (，方算出徒) | what it is a condition of |
| 坚持“两个不采”：单个水域达到＿＿＿＿的，不再采 (；…) | the other |
| 1972年，把旧拖轮的锅炉拆下 (，改装成绞机) | what came of it |
| 塔钟＿＿＿＿上弦两次 | twice in any time: the figure is what has to be known |
| 实行“＿＿＿＿”，签到记录每月公示 (蚕房签到) | the clause behind goes on with a word of it |
| 一杆＿＿＿＿斤的秤要钉一百八十多个铜星 | of which size it is told is no matter |
| 石枧灌区面积＿＿＿＿万亩，涉及3个乡镇 (案例：) | how large the place of a case is |
| 坚守8天9夜 (7天9夜) | half of one length of time was changed |
| 两个月内发生两次的，由经理说明 (三个月) | what happens within less happens within more |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, as_shown, only_of, sign_behind
from question_bank.composition.doubts.reasons import (
    BROKEN,
    FURTHER,
    GOES_ON_EVENT,
    TRUE_TOO,
    UNMEMORABLE,
    Waiting,
    given_away,
)
from question_bank.composition.draft import ANY_SIGN, SAID, Draft
from question_bank.composition.framing.stems import STATED, bare, filled_in
from question_bank.composition.numbers.near_numbers import AMOUNT, number_of
from question_bank.composition.source import Source
from question_bank.model import WRONG, FormulationKind, QuestionKind

_INQUIRY = re.compile(
    "(?:事后|会后|最后|最终)?(?:经|据)?(?:[^，。；：]{0,6}?)(?:查|复盘|调查|核查|检查|分析|认定|鉴定|勘查|查明|追查)(?:后)?(?:认定|认为|发现|表明|显示|查明|确认)?，"
    "[^。]*(?:原因|责任|教训)"
)
_ONLY = re.compile("，(?:也|一般|通常)?(?:只|仅)(?![有要是能当剩])[\u4e00-\u9fff]{2,8}。?$")
_AND_NOT = re.compile("，(?:不|无需|无须|未|没有|毋须)")
_LATER_STEP = re.compile("第[二三四五六七八]步[，：]")
_FIRST_OF_COUNTED = re.compile("“[两二三四五六七八]个?[^“”]{1,4}”[^，。；：]{0,4}：[^；]*$")
_BEGUN = re.compile(
    "，[^，。]*(?:[把将][^，。]*[下出开掉来]|拿出|投资|拨款|抽调|抽出|腾出|派出|接到|组织起来|利用)[^，。]*。?$"
)
"""What is done so that something comes of it."""
_ONLY_THEN = re.compile("，(?:方(?:可|能|算|为|得|准|才|视)|才(?:可|能|算|准|允许)|即(?:可|为)(?![见以]))")
_PERIOD = re.compile("每(?:个?[天日周月季年]|季度|半年|星期|[两二三]年|旬)")
_SEVERAL_TIMES = re.compile("[^，。；\\d一至到]{0,10}(?:[两二三四五六]|[2-6])[次回遍]")
_NEXT_WORD = re.compile("”?[，；](?P<word>[\u4e00-\u9fff]{2})")
_OF_SIZE = re.compile(
    f"(?:^|[，；])(?:一|每一?)[\u4e00-\u9fff](?:{ANY_SIGN})[\u4e00-\u9fff]{{0,2}}的[\u4e00-\u9fff]{{1,6}}"
    "[要需可能应得][^，。；]*(?:\\d|[一二三四五六七八九十百千]{2,})"
)
_SIZE = re.compile("[^，。；]{2,24}?(?:面积|人口|户数|全长|占地|辖区?|下辖|位于|坐落|地处)[^。；]*\\d")
_CASE = re.compile("案例|实例|典型|事例")
_DAY_AND_NIGHT = re.compile("天(?:\\d+|[一二三四五六七八九十]+)夜")
_WITHIN = re.compile(
    "个?(?:月|日|天|年|小时|周)(?:之)?内(?:连续|累计|再次|又|共|被)?(?:发生|出现|收到|受到|违反|被|有)"
)
_IN_TIME = re.compile(
    "个?(?:月|日|天|年|小时|周|工作日)(?:之)?内(?![未不没拒])[^。；]*的，(?:可以|应当|不予|免|从轻|减轻|给予|予以)"
)
"""在3日内改正的，可以不予处罚: so is what is put right within two."""
_LESSONS = re.compile("(?:事后|会后)?(?:经)?(?:复盘|反思|总结|调查)(?:后)?[，形得总]")


@only_of(FormulationKind.GROUPS, FormulationKind.ENUMERATION)
def lessons_of_the_event(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What was learnt of an event, without it: 事后复盘形成三条经验."""
    return Waiting(FURTHER) if _LESSONS.match(bare(draft.stem)) else ""


@only_of(FormulationKind.PARALLEL_ROLES)
def after_the_event(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What an inquiry found to be the causes, without the event: 经查，直接原因是…."""
    words = as_shown(draft, distractors)
    return Waiting(FURTHER) if _INQUIRY.match(words) else ""


@only_of(*STATED)
def only_and_not(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is only to be done, without what is not, or a condition alone: 只记录 (，不调整), 误差不超过3度 (，方可)."""
    if not draft.spans:
        return ""
    if _ONLY_THEN.match(source.text, draft.spans[-1][1]):
        return BROKEN
    only = _AND_NOT.match(source.text, draft.spans[-1][1]) and _ONLY.search(bare(filled_in(draft)))
    return BROKEN if only else ""


@only_of(*STATED)
def one_of_so_many(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The first of so many that a name counts, or a later step, alone: 坚持“两个不采”：单个水域达到15%的，不再采."""
    words = as_shown(draft, distractors)
    if _LATER_STEP.match(words):
        return Waiting(FURTHER)
    first = _FIRST_OF_COUNTED.search(words) and sign_behind(draft, source) == "；"
    return BROKEN if first else ""


@only_of(FormulationKind.STAGES, QuestionKind.TRUE_FALSE)
def half_of_what_happened(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What happened in a year goes on behind a comma: 1972年，把旧拖轮的锅炉拆下 (，改装成绞机)."""
    begun = len(draft.spans) == 1 and sign_behind(draft, source) == "，" and _BEGUN.search(bare(filled_in(draft)))
    return GOES_ON_EVENT if begun else ""


@only_of(FormulationKind.FIGURES, QuestionKind.FILL_BLANK, QuestionKind.SINGLE_CHOICE)
def period_of_several(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """In which time something is done twice or more often is asked, and not how often."""
    if len(draft.gaps) != 1 or not _PERIOD.fullmatch((draft.fillers or draft.key)[0]):
        return ""
    return UNMEMORABLE if _SEVERAL_TIMES.match(draft.gaps[0].right) else ""


@only_of(FormulationKind.SLOGAN)
def taken_up_behind(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The clause behind a name begins with a word of it: “＿＿＿＿”，签到记录每月公示."""
    if len(draft.gaps) != 1:
        return ""
    behind = _NEXT_WORD.match(draft.gaps[0].right)
    return given_away(draft.key[0]) if behind and behind["word"] in draft.key[0] else ""


@only_of(FormulationKind.FIGURES)
def of_which_size(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Of what size the one is of which another figure is told: 一杆三十斤的秤要钉一百八十多个铜星."""
    if draft.kind is QuestionKind.TRUE_FALSE and draft.fillers and SAID in draft.stem:
        left, _, right = draft.stem.partition(SAID)
        return UNMEMORABLE if _OF_SIZE.search(bare(f"{left}（　　）{right}")) else ""
    return UNMEMORABLE if _OF_SIZE.search(bare(draft.stem)) else ""


@only_of(FormulationKind.FIGURES)
def size_of_a_case(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How large the place is of which a case is told."""
    words = bare(filled_in(draft).replace(SAID, draft.fillers[0] if draft.fillers else ""))
    if not _SIZE.match(words):
        return ""
    titles = source.path(source.section_of(draft.spans))
    return UNMEMORABLE if titles and _CASE.search(titles[-1]) else ""


@only_of(FormulationKind.FIGURES, QuestionKind.TRUE_FALSE)
def falsely_changed(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Half of 7天9夜 was changed, or a time within which something happens was made shorter: that is within it too."""
    if draft.key != (WRONG,) or not draft.fillers or not distractors or SAID not in draft.stem:
        return ""
    left, _, right = draft.stem.partition(SAID)
    if _DAY_AND_NIGHT.search(f"{left[-4:]}{draft.fillers[0]}{right[:4]}"):
        return UNMEMORABLE
    unit = re.sub(f"^(?:{AMOUNT}|[一二两三四五六七八九十]+)", "", draft.fillers[0])
    if not (_WITHIN.match(unit + right) or _IN_TIME.match(unit + right)) or "的，" not in right:
        return ""
    return TRUE_TOO if number_of(distractors[0]) < number_of(draft.fillers[0]) else ""


HALF_TOLD: tuple[Ask | Doubt, ...] = (
    after_the_event,
    lessons_of_the_event,
    only_and_not,
    one_of_so_many,
    half_of_what_happened,
    period_of_several,
    taken_up_behind,
    of_which_size,
    size_of_a_case,
    falsely_changed,
)
"""The doubts of this module, in the order in which they are asked."""
