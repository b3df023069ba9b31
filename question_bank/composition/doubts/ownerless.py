"""Doubts of a part or a role whose whole stands before: 第一板块 of what, the 核心问题 of what, 一种情形 of what.

| stem | left open |
| 第一板块是总论 | of which document |
| 核心问题是处理好两者的关系 | of which work |
| 修订前只规定了“面积过半”一种情形 | of which rule |
| 《纲要》确定的（　　）重大工程项目 | what is said of them |
| 铅封完好的，可以每周检查一次 | of what, and what is checked |
| 离岗超过24小时的，按旷工处理 | of whose |
| 确无条件的，由档案馆代管 | for what |
| 服务满5年的，另一半学费予以返还 | besides which half |
| 连续3个月低于85分的，约谈负责人 | whose points |
| 合同期为8年 / 上线后，平均修复时间缩短到9小时 | of what contract, of what |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import only_of
from question_bank.composition.doubts.reasons import BROKEN, FURTHER, UNPLACED
from question_bank.composition.draft import Draft
from question_bank.composition.framing.stems import OWN_LISTS, VERBATIM, bare, filled_in, lead_of, statement
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import FormulationKind, QuestionKind

_PART = re.compile(
    "第[一二三四五六七八九十]+(?:大|个)?(?:板块|部分|方面|层次?|环节|单元|类|种|项|点|条|个)[^，。]{0,6}?(?:就?是|为|讲|主要)"
)
_ROLE = re.compile(
    "(?:核心|关键|主要|根本|首要|突出|基本|总体|总|中心|重点|直接|深层)(?:的)?"
    "(?:问题|任务|要求|目标|方针|基调|内容|原因|做法|环节|标准|矛盾|特点|目的|原则|思路|职责|措施)(?:[就则]|主要|在于)?(?:是|为|在于|包括|有)"
)
_BARE_ROLE = re.compile(
    "(?:根基|统领|主线|着力点|落脚点|出发点|切入点|突破口|基础|核心|关键|重点|目标|前提|保障|载体|抓手|方针|工作方针|原则|灵魂|主题|基调|路径|动力|手段|"
    "难点|亮点|短板|底线|红线)(?:[就则也])?是(?!否)"
)
"""主线是…, 根基是…: of which requirement or work."""
_ANSWERS_FOR = re.compile("[^，。：；“”的]{2,16}是(?:第一|直接|主要|首要|具体)责任人(?:，|。|$)")
"""书记是第一责任人，要…: for which work."""
_QUESTION = re.compile("“[^”]*(?:怎么|怎样|如何|为什么|为何|什么)[^”]*”")
"""A heading that asks (怎么看) and names nothing."""
_ONE_CASE = re.compile("[一二两三四五六七八九十](?:种|类)(?:情形|情况|方式|形式|类型)。?$")
_RELATIVE = re.compile("(?:确定|提出|规定|明确|列出|部署|安排|实施|涉及)的[^，是为有达共占]+")

_STATE = (
    "(?:完[好整]|齐全|[破缺]损|损坏|失效|异常|正常|不?合格|不[全符清足]|不一致|缺失|属实|不实|过期|到期|脱落|松动|"
    "丢失|遗失)"
)
_IN_A_STATE = re.compile(f"(?P<what>[\u4e00-\u9fff]{{2}}){_STATE}的，")
_NO_CONDITIONS = re.compile("(?:确|暂|尚)?(?:无|没有|不具备)(?:上述|相应|相关)?条件的")
_TERM_OF = re.compile(
    "(?:(?:合同|服务|施工|质保|建设|运营)期限?|工期|总?造价|总投资|总?工程量|全长|总长)(?:共|约)?(?:为|达到?|是|约|\\d)|"
    "(?:上线|投用|启用|投运|投产|改造|运行|实施|推行)(?:以?后|前)，"
)
"""What is some works', some contract's or some change's, with no word of which."""
_IN_A_ROW = re.compile("连续[^，。；]{2,24}的，")
_WHOLE_YEAR = re.compile("\\d{4}年|工作|回顾|任务|安排|情况")
"""A heading that names a year's work names no thing."""
_OTHER_HALF, _ONE_HALF = re.compile("另一?(?:半|部分)"), re.compile("一半|一?部分")
_FOR_LONG = re.compile(
    r"[\u4e00-\u9fff]{2}(?<![龄期限额量价值数重长高宽次])(?:超过|不足|达到?|已?满)\d+(?:个?(?:小时|工作日|月|周)|分钟|天|日|年)(?:以上)?的，"
    "(?:按|应(?![急用])|可以|不得|必须|须|视为|一律)"
)
"""What somebody did for how long, and what follows for him, of whom neither is told."""


@only_of(*VERBATIM, QuestionKind.TRUE_FALSE)
def of_what_in_a_case(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A later sentence of an article tells a case of what only the one before names, by a part met nowhere before."""
    if "的，" not in draft.stem or not source.regulation:
        return ""
    words = bare(filled_in(draft))
    start = draft.spans[0][0]
    sentence = source.sentence_at(start)
    later = sentence is not None and sentence.start > source.after_label(source.line_start(start))
    if not later or words[:2] != source.text[start : start + 2]:
        return ""
    found = _IN_A_STATE.match(words)
    part = found is not None and source.text.find(found["what"]) == start
    return FURTHER if part or _FOR_LONG.match(words) else ""


@only_of(*VERBATIM, QuestionKind.TRUE_FALSE)
def ownerless(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A part, a role or a case is told of, and of what stands before."""
    if draft.formulation.kind in OWN_LISTS:
        return ""
    words = bare(draft.stem)
    lead = lead_of(draft.stem)
    led = "“" in lead and _QUESTION.search(lead) is None
    opened = _PART.match(words) or (_ROLE.match(words) if not led else None)
    if draft.formulation.kind is not FormulationKind.PARALLEL_ROLES and not led:
        opened = opened or _BARE_ROLE.match(words)
        if not opened and _ANSWERS_FOR.match(words):
            return UNPLACED
    named = "、" in words.rpartition("，")[2]  # 包括感觉、知觉和表象三种形式: they stand there
    return FURTHER if opened or (not led and not named and _ONE_CASE.search(words)) else ""


@only_of(*VERBATIM, QuestionKind.TRUE_FALSE)
def besides_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A statement begins with a condition that lacks, or tells of the other half, and what for stands before."""
    words = bare(filled_in(draft))
    other = _OTHER_HALF.search(words)
    lone = other is not None and _ONE_HALF.search(words, 0, other.start()) is None
    return FURTHER if lone or _NO_CONDITIONS.match(words) else ""


@only_of(*VERBATIM, QuestionKind.TRUE_FALSE)
def of_what_term(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A term, a price or a length is told of, or a state in a row, and of what, stands before."""
    lead = lead_of(draft.stem)
    if "“" in lead and not _WHOLE_YEAR.search(lead):
        return ""
    words = bare(filled_in(draft))
    row = _IN_A_ROW.match(words) is not None and not source.regulation
    return FURTHER if row or _TERM_OF.match(words) else ""


@only_of(*VERBATIM)
def headless(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The statement is a name with what belongs to it, and says nothing of it."""
    if not draft.gaps:
        return ""
    words = bare(statement(draft)).rstrip("。")
    found = _RELATIVE.search(words)
    if found is None or found.end() < len(words):
        return ""
    verbs = any(word.tag[:1] == "v" for word in tagged(words[words.rfind("的") + 1 :]))
    return "" if verbs else BROKEN
