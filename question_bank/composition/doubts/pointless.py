"""Doubts of what points nowhere or is no point: a head without content, a list of nothing, a pair that is one of many.

| stem | in doubt |
| 拖延是危害最大的＿＿＿＿ (一类) | the head says nothing |
| “北坡做法”是这方面的＿＿＿＿ | which field, the sentence before says |
| 甲与乙既有联系又有＿＿＿＿ (区别) | so are any two things |
| 请默写“三点共同启示”的内容 | of what |
| 要正确处理＿＿＿＿与＿＿＿＿的关系 (the source has two such pairs) | either of them |
| 对＿＿＿＿、＿＿＿＿的会员 (受到警告; 严重警告) | the verb is no part of the first one |
| 请默写材料对“阅览室”的两点论断 (阅览室分为两区 stands elsewhere) | more is said of it |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of
from question_bank.composition.doubts.reasons import (
    LITTLE,
    MORE_ELSEWHERE,
    OF_WHAT_PARTS,
    OTHER_FORM,
    Waiting,
    fits_anywhere,
    unsaid,
)
from question_bank.composition.draft import SAID, Draft
from question_bank.composition.framing.stems import bare, filled_in
from question_bank.composition.source import Source
from question_bank.model import BLANK, FormulationKind, QuestionKind
from question_bank.model.text import behind_last

_EMPTY = re.compile(
    "[一另]?[类种个项环]|典型|路子|问题|情况|东西|一[类种个项环]|主体|关口|方面|做法|例子|结果|产物|事情|现象"
)
_FIELD = re.compile("(?:在|是|就)?(?:这|这一|这个|这些|该)方面")
_ANY_TWO = re.compile("区别|联系|差别|不同|共同点|相同点|共性|个性|统一|对立|分工|合作")
_BARE_LIST = re.compile(
    "(?:主要|基本|具体)?(?:[一二两三四五六七八九十\\d]+(?:个|大|项|条|点|种|类|方面)?(?:方面的?)?)?(?:显著|共同|突出|鲜明|主要|重要|基本|深刻|明显|宝贵|几点)?"
    "(?:特点|特征|启示|标准|优势|经验|体会|做法|表现|原因|作用|意义|区别|关系)"
)
_NAMED = re.compile("[“‘]([^“”‘’]*)[”’]")
_RELATION = re.compile(
    "(?:处理|把握|协调|认识|理解|理顺|平衡)好?[^，。；]{0,16}?[与和同][^，。；]{1,12}?的?(?:辩证)?关系"
)
_TAKEN = re.compile("(?:受到|受过|给予|予以|包括|属于|涉及|出现|存在|遭受|获得)(?=[\u4e00-\u9fff]{2})")
_HANZI = re.compile("[\u4e00-\u9fff]")
_SAID_ON = re.compile(
    "(?:主要|又|也|还|则|一般)?(?:[是为指]|具?有|包括|分为|来源|随|对|针对|属于|构成|决定|反映|体现|表现|由|不[是能])"
)
_SHARED = 2
_BOUND = re.compile(
    "(?:(?!经|逾期|不能|仍)[^，]{4,}(?:的|时)，)?[^，]{0,12}?(?:人|机关|部门|书记|党[委员]|支部|单位|机构|公司|企业|委员会|组织|学校|医院)"
    f"[^，的]{{0,3}}?(?:应当|可以|{SAID})"
)
"""Who has to do it, right before what he has to."""
_ENDS_IN_TIME = re.compile("[日月年时天]之?[内前后]$")
"""单位应当在30日内: until when, and not what."""
_WHEN = re.compile(r"\d|[一二三四五六七八九十]+(?:个|日|天|年|月)|[^，]的，|时，|审批|批准|负责")
_RULES = re.compile(
    "制度|办法|规[定程则范]|守则|细则|准则|预案|手册|方案|意见|公约|章程|条例|须知|要求|措施|指南|标准|协议|合同|通知|体系文件|作业文件|程序文件"
)
"""What a paper is called that lays something down."""
_OBLIGED = ("应当", "可以")


@only_of(FormulationKind.JUDGEMENT)
def without_content(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The head by which something is judged says nothing (一类, 典型), or only words before say in which field."""
    if field := _FIELD.search(draft.stem + "".join(draft.key)):
        return unsaid(field.group().lstrip("在是就"))
    head = draft.formulation.items[0].right.text
    return fits_anywhere(head) if _EMPTY.fullmatch(head) else ""


@only_of(FormulationKind.CONTRAST, QuestionKind.FILL_BLANK)
def of_any_two(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Any two things have something in common and differ."""
    key = next((key for key in draft.key if _ANY_TWO.fullmatch(key)), "")
    return fits_anywhere(key) if key else ""


@only_of(FormulationKind.ORDERED_POINTS)
def of_nothing(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A list is called by its noun alone: three features, of what."""
    named = _NAMED.findall(draft.stem)
    alone = len(named) == 1 and _BARE_LIST.fullmatch(named[0]) is not None
    return OF_WHAT_PARTS if alone else ""


@only_of(FormulationKind.COORDINATION, QuestionKind.FILL_BLANK)
def one_of_such_pairs(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The pair of which the relation has to be handled is one of several, or all of the clause is blank."""
    first = next((key for key in draft.key if _TAKEN.match(key)), "")
    if first and not all(map(_TAKEN.match, draft.key)):
        return f"“{first}” holds more than a member of the list"
    words = bare(draft.stem)
    if len(draft.key) > 2 and len(_HANZI.findall(words.replace(BLANK, ""))) < 2 * len(draft.key) + 2:
        return LITTLE
    if "关系" not in words or _RELATION.search(filled_in(draft)) is None or not draft.spans:
        return ""
    area = source.area_of(draft.formulation.section) or ((0, len(source.text)),)
    told = sum(len(_RELATION.findall(source.text, *span)) for span in area)
    return MORE_ELSEWHERE if told > 1 else ""


@only_of(FormulationKind.SHARED_SUBJECT, QuestionKind.RECITATION)
def one_more_said(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """So many statements of a subject are counted, and another clause begins with one more."""
    subject, text = draft.formulation.subject, source.text
    if not subject or "点论断" not in draft.stem:
        return ""
    for at in source.index.places(subject):
        own = any(start <= at < stop for start, stop in draft.formulation.spans)
        if not own and not _HANZI.match(text[at - 1 : at]) and _SAID_ON.match(text, at + len(subject)):
            return MORE_ELSEWHERE
    return ""


@only_of(FormulationKind.SHARED_SUBJECT, QuestionKind.MULTIPLE_CHOICE)
def told_by_its_end(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """All right predicates end alike, and no wrong one does."""
    ends = {key[-_SHARED:] for key in draft.key}
    alone = len(draft.key) > 1 and len(ends) == 1 and not any(text.endswith(tuple(ends)) for text in distractors)
    return OTHER_FORM if alone else ""


@only_of(FormulationKind.RULE, QuestionKind.TRUE_FALSE)
def no_rule(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """In a text that lays nothing down 应当 and 可以 are not told apart; nor is a rule one without its occasion."""
    if source.regulation or not draft.spans:
        return ""
    start = draft.spans[0][0]
    sentence = source.sentence_at(start)
    first = source.after_label(sentence.start) if sentence else start
    if start > first + 1 and source.text[start - 1] == "，":
        words = source.text[behind_last(source.text, "，；：。", start - 1) : start - 1]
        if words not in draft.stem:
            return Waiting(f"“{words}” is left out")
    binds = _RULES.search(source.title) or _binds_somebody(draft, source)
    modal = "" if binds else draft.formulation.items[0].extra[0].text
    return f"“{modal}” could hardly be told from words of its kind" if modal in _OBLIGED else ""


def _binds_somebody(draft: Draft, source: Source) -> bool:
    """Tell whether a text that quotes rules says who has to do something, and when or in what case."""
    words = draft.stem.removeprefix(source.language.put("rule.claim", words="").rstrip("。"))
    who = _BOUND.match(words)
    whole = _ENDS_IN_TIME.search(words.rstrip("。")) is None
    return who is not None and whole and not source.acts(words) and _WHEN.search(words) is not None


POINTLESS: tuple[Ask | Doubt, ...] = (
    without_content,
    of_any_two,
    of_nothing,
    one_of_such_pairs,
    one_more_said,
    told_by_its_end,
    no_rule,
)
"""The doubts of this module, in the order in which they are asked."""
