"""Doubts of blanks that can be guessed: from a row that goes on by itself, from a habit, from a frame."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from question_bank.composition.doubts.asking import Ask, Doubt, only_of, sign_behind, term_of
from question_bank.composition.doubts.reasons import BROKEN, FOLLOWS, FURTHER, LITTLE, fits_anywhere, given_away
from question_bank.composition.draft import Draft
from question_bank.composition.framing.stems import bare
from question_bank.composition.numbers.written_numbers import whole_number
from question_bank.composition.source import Source
from question_bank.composition.weighing.duplicates import bigrams_of
from question_bank.model import BLANK, FormulationKind, QuestionKind

_BRACKETED = re.compile("（[^）]*）")
_ROWS = (
    re.compile("(?:国家|中央|部|省|自治区|市|地市|州|区|县|区县|乡镇?|镇|街道|村|社区|校|院|厂)级?"),
    re.compile("[特甲乙丙一二三四五]级[\u4e00-\u9fff]{0,4}"),
    re.compile("[春夏秋冬]季?"),
    re.compile("[东南西北]部?"),
    re.compile("[大中小]型"),
    re.compile("[高中低初]级?"),
    re.compile("[上中下]旬?"),
)
"""Rows of which each member follows from the others."""
_GO_TOGETHER = tuple(
    frozenset(words.split())
    for words in (
        "勘测 勘察 勘探 设计 施工 监理 验收 规划 建设 管理 运行 运营 维护 维修 管护 安装 调试 改造 养护 使用 保养",
        "研发 研制 设计 生产 制造 加工 销售 服务 采购 运输 仓储 储存 贮存 配送 经营 使用 流通 消费",
        "教学 科研 管理 服务 实习 实训 生产",
        "器械 器具 物品 用品 用具 工具 设备 设施 仪器 材料 装置 机械 物资 场地 场所",
        "人力 物力 财力 人员 资金 技术 物资 装备 经费 场地 设备",
        "宣传 教育 培训 引导 讲解 咨询",
        "调查 研究 分析 论证 评估 统计",
        "积极性 主动性 创造性",
    )
)
"""Words that go together in any document: 勘测、设计、施工."""
_AMOUNT = re.compile("(\\d+|[一二两三四五六七八九十百]+)([\u4e00-\u9fff]{1,4})$")
_MEASURED = re.compile(
    "(?:\\d|[一二三四五六七八九十百])[^，。；：]{0,8}(?:以上|以下|不足|不满|至)[^，。；：]{0,10}[为是]"
)
_PRO_FORMS = ("其中", "始终", "全程", "全过程", "之中", "各方面", "方方面面")
_FRAME = re.compile(
    r"(?:主要|重要|基本|根本|首要|具体|共同|有力|总|必要)?(?:内容|任务|要求|目标|基础|重点|核心|方法|原则|手段|途径|依据|标准|方向|形式|方式|措施|对象)"
)
_WEIGHTY = re.compile(
    "(?:重大|重要|关键|战略性?|历史性|伟大|根本性?|创新)*(?:决策|决定|部署|举措|措施|成果|成就|组成部分|内容|工程|战略|任务|理论|论断|事件|贡献|意义|作用|环节|步骤|创举|探索|实践)"
)
"""Heads that only say that something is weighty: what made it so is asked, not they."""
_ATTRIBUTE = re.compile(r"(?:^|，)以[^，]{2,}为[^，的]+的[^，是有]{2,}$")
_IN_A_CASE = re.compile(
    rf"(?:[^，。；]{{0,6}}?(?:使用|持有|佩戴|加入|参加|申请|取得|获得|违反|违规|进入|登录|安装))?了?“{BLANK}”[^，。；]*的[^，。；]{{0,10}}，[^。；]*?(?:应当?|必须|须|不得|可以|由|每)"
)
"""使用“＿＿＿＿”商标的会员，应当…: the duty is laid down, and the name only says in which case."""
_LEAST_OF_SLOGANS = 5
_MARKS = re.compile(r"[，。；：、！？“”‘’（）《》]")


@only_of(QuestionKind.FILL_BLANK, FormulationKind.ENUMERATION)
def in_a_row(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The members go on by themselves (国家级、省级、市级), or go together anywhere (勘测、设计、施工)."""
    members = [item.right.text for item in draft.formulation.items]
    plain = [_BRACKETED.sub("", member) for member in members]
    row = any(all(map(pattern.fullmatch, plain[1:])) and pattern.fullmatch(plain[0][-1:]) for pattern in _ROWS)
    row = row or any(all(map(pattern.fullmatch, plain)) for pattern in _ROWS)
    row = row or _evenly_spaced(plain)
    row = row or any(words.issuperset(plain[1:]) and plain[0].endswith(tuple(words)) for words in _GO_TOGETHER)
    return FOLLOWS if row else ""


def _evenly_spaced(members: Sequence[str]) -> bool:
    """Tell whether the members are amounts of one unit, each as much more than the one before: 十年、二十年、三十年."""
    shown = [_AMOUNT.search(members[0]), *map(_AMOUNT.fullmatch, members[1:])]
    numbers = [whole_number(found[1]) for found in shown if found]
    alike = len({found[2] for found in shown if found}) == 1 and len(numbers) == len(members) > 2
    known = [number for number in numbers if number is not None]
    steps = {later - one for one, later in pairwise(known)}
    return alike and len(known) == len(members) and len(steps) == 1


@only_of(QuestionKind.FILL_BLANK, FormulationKind.ROW)
def grades_in_a_row(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What each of a row is called counts on by itself: 500年以上的为＿＿＿＿，300年以上的为＿＿＿＿ (一级, 二级)."""
    if _MEASURED.match(bare(draft.stem)):
        return FURTHER  # 八十分以上为＿＿＿＿: what is so graded stands further before
    graded = len(draft.key) > 1 and any(all(map(pattern.fullmatch, draft.key)) for pattern in _ROWS)
    return FOLLOWS if graded else ""


_HANZI = re.compile("[\u4e00-\u9fff]")
_SHORT_TERM, _MOST = 3, 0.75
"""Characters of a term that may all stand in its meaning, and the share of a longer one that gives it away."""
_PARTIES = re.compile("[双两三四五六](?:方|家|级|者)")
_MARKS_OF_NAMES = re.compile("[“”《》]")
_SO_MANY_OF = re.compile("[两二三四五六七八九十][类种个项级大方条][\u4e00-\u9fff]{2,4}")
"""四类人员: whoever reads the meaning counts them."""


@only_of(FormulationKind.DEFINITION, QuestionKind.FILL_BLANK, QuestionKind.SINGLE_CHOICE)
def term_of_the_title(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The term that is asked stands in the name of the set: ＿＿＿＿是指树龄100年以上的树木, of a paper on 古树."""
    term = term_of(draft)
    titled = term in draft.key and term in _MARKS_OF_NAMES.sub("", source.title)
    counted = draft.kind is QuestionKind.FILL_BLANK and _SO_MANY_OF.fullmatch(draft.key[0]) is not None
    spelt = draft.kind is QuestionKind.FILL_BLANK and _spelt_out(draft.key[0], bare(draft.stem).rstrip("。"))
    return given_away(term) if titled or counted or spelt else ""


def _spelt_out(term: str, meaning: str) -> bool:
    """Tell whether the characters of a longer term stand in its meaning, other than the noun that this comes to."""
    signs = _HANZI.findall(term)
    if len(signs) <= _SHORT_TERM or not any(pair in meaning for pair in bigrams_of(term)):
        return False
    own = signs[:-2] if meaning.endswith(term[-2:]) else signs
    return sum(sign in meaning for sign in own) >= _MOST * len(own)


@only_of(FormulationKind.FACT, QuestionKind.FILL_BLANK)
def counted_parties(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How many parties do something is asked, who they are is told: 协议由三方签字，即师傅、徒弟和小组."""
    return given_away(draft.key[0]) if _PARTIES.fullmatch(draft.key[0]) else ""


@only_of(QuestionKind.FILL_BLANK)
def frame_words(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A word of the frame is asked (以…为主要内容, 贯穿其中, …的重大决策), not what stands in it."""
    if not draft.gaps:
        return ""
    kind = draft.formulation.kind
    if kind is FormulationKind.MEANS_END:
        empty = next((key for key in draft.key if key in _PRO_FORMS), "")
        if all(map(_FRAME.fullmatch, draft.key)):
            empty = draft.key[0]
        if empty:
            return fits_anywhere(empty)
        whole = draft.gaps[-1].left + draft.key[-1] + draft.gaps[-1].right
        if _ATTRIBUTE.search(whole.rstrip("。")) and sign_behind(draft, source) == "，":
            return BROKEN
    if kind is FormulationKind.JUDGEMENT and _WEIGHTY.fullmatch(draft.key[0]):
        return fits_anywhere(draft.key[0])
    several = kind is FormulationKind.SLOGAN and len(draft.key) > 1
    little = several and len(_MARKS.sub("", bare(draft.stem).replace(BLANK, ""))) < _LEAST_OF_SLOGANS
    return LITTLE if little else ""


@only_of(FormulationKind.SLOGAN, QuestionKind.FILL_BLANK)
def named_in_a_case(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A proper name is asked that only says in which case a rule holds, and what the rule lays down is printed."""
    return str(LITTLE) if len(draft.key) == 1 and _IN_A_CASE.match(bare(draft.stem)) else ""


GUESSABLE: tuple[Ask | Doubt, ...] = (
    in_a_row,
    grades_in_a_row,
    term_of_the_title,
    counted_parties,
    frame_words,
    named_in_a_case,
)
"""The doubts of this module, in the order in which they are asked."""
