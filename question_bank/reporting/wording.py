"""The Chinese of the page: names of kinds, gates and standings, and the reasons that gates and reviews give."""

from __future__ import annotations

import re
from functools import cache

from question_bank.model import FormulationKind, QuestionKind
from question_bank.reporting.coverage import Standing
from question_bank.reporting.reasons import DISTRACTORS, REASONS

QUESTION_KINDS = {
    QuestionKind.SINGLE_CHOICE: "单选",
    QuestionKind.MULTIPLE_CHOICE: "多选",
    QuestionKind.TRUE_FALSE: "判断",
    QuestionKind.FILL_BLANK: "填空",
    QuestionKind.ORDERING: "排序",
    QuestionKind.MATCHING: "连线",
    QuestionKind.RECITATION: "默写",
    QuestionKind.SHORT_ANSWER: "简答",
}
FORMULATION_KINDS = {
    FormulationKind.ORDERED_POINTS: "有序要点",
    FormulationKind.TWO_PART_HEADING: "对称标题",
    FormulationKind.SHARED_SUBJECT: "同一主语的论断",
    FormulationKind.COPULA_HEADING: "论断式标题",
    FormulationKind.PARALLEL_ROLES: "并列角色",
    FormulationKind.JUDGEMENT: "论断",
    FormulationKind.ROLE_FUNCTION: "角色与作用",
    FormulationKind.ENUMERATION: "列举",
    FormulationKind.OPEN_ENUMERATION: "不完全列举",
    FormulationKind.COORDINATION: "成对表述",
    FormulationKind.QUOTATION: "引文",
    FormulationKind.FIGURES: "数据",
    FormulationKind.SLOGAN: "提法",
    FormulationKind.CASE: "案例",
    FormulationKind.STAGES: "历史阶段",
    FormulationKind.PROBLEMS: "问题清单",
    FormulationKind.MEANS_END: "途径与目的",
    FormulationKind.CLAUSE_RUN: "动宾排比",
    FormulationKind.DEFINITION: "定义",
    FormulationKind.STATEMENT: "转述",
    FormulationKind.CONTRAST: "对照",
    FormulationKind.SEQUENCE: "步骤",
    FormulationKind.GROUPS: "分组简称",
    FormulationKind.RULE: "规则",
    FormulationKind.CONSEQUENCE: "后果",
    FormulationKind.KEY_TERM: "重点词",
    FormulationKind.FACT: "人物、荣誉与职权",
    FormulationKind.EVENT: "大事记",
    FormulationKind.ROW: "同类对照",
    FormulationKind.REASON: "理由",
    FormulationKind.KEY_SENTENCE: "要点语句",
}
GATES = {
    "G1": "出处",
    "G2": "答案唯一",
    "G3": "干扰项有误",
    "G4": "选项形式",
    "G5": "选项意思",
    "G6": "不露答案",
    "G7": "题干自足",
    "G8": "原文完好",
    "G9": "语气相符",
    "G10": "不重复",
    "G11": "整体均衡",
    "G12": "题型可靠",
    "G13": "经得起细读",
    "options": "干扰项足够",
}
"""What each gate sees to, by its name in a rejection."""
STANDINGS = {
    Standing.ASKED: "已出题",
    Standing.SHARED: "别处问到",
    Standing.REVIEW: "只有待审题",
    Standing.UNASKED: "未出题",
    Standing.PLAIN: "其余文字",
}
SHARED = "这些文字已由别的表述的题问到"
"""Why a formulation without a question leaves nothing unasked."""
NO_DRAFT = "没有适合它的题型：如只是章节目录，或句子离开上下文说不清"
"""Why a formulation has no question although no gate stopped one."""


_GATE = re.compile(r"^G\d+: ")


def reason_in_chinese(reason: str) -> str:
    """Return a reason that a gate or a review gave, in Chinese; one that nobody has translated stays as it is."""
    spoken = _spoken(reason, REASONS) or _spoken(_GATE.sub("", reason), REASONS)
    if spoken is None:
        return reason
    words, parts = spoken
    if words == DISTRACTORS:
        parts = (*parts[:2], "；".join(_detail(each) for each in parts[2].split("; ")))
    return _filled(words, parts)


def _detail(said: str) -> str:
    """Return what is said of one distractor, "词: reason", in Chinese."""
    word, between, reason = said.partition(": ")
    return f"{word}：{reason_in_chinese(reason)}" if between else reason_in_chinese(said)


def _spoken(said: str, templates: tuple[tuple[str, str], ...]) -> tuple[str, tuple[str, ...]] | None:
    for template, words in templates:
        match = _pattern(template).fullmatch(said)
        if match is not None:
            return words, match.groups()
    return None


def _filled(words: str, parts: tuple[str, ...]) -> str:
    for number, part in enumerate(parts, start=1):
        words = words.replace(f"%{number}", part)
    return words


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """Return what recognises sentences of `template`, in which %1, %2 … stand for any words, in this order."""
    return re.compile(re.sub("%[0-9]", "(.+)", re.escape(template)), re.DOTALL)
