"""Labels with what stands behind their colon, told as one sentence: nobody is asked for a bare item of a list.

| item | told |
| 焊工：检查气瓶，清理现场 (各岗位职责如下) | 焊工的职责是检查气瓶，清理现场 |
| 班长：负责清点人数 | 班长负责清点人数 |
| 甲类：易燃物品仓库 | 易燃物品仓库属于甲类 |
| 闪点：液体能够闪燃的最低温度 | 闪点是指液体能够闪燃的最低温度 |
| 浮标：用于标明航道 | 浮标用于标明航道 |
| 甲部：牵头部门，负责定额 (分工如下) | 甲部是牵头部门，负责定额 |
| 送风：打开风机，关闭旁门 | none: what is done there does not say what it is |
"""

from __future__ import annotations

import re

from question_bank.composition.naming.topics import is_topic
from question_bank.composition.readings.holders import names_who_acts
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import Formulation

COLONS = (":", "：")
"""What parts a label from its meaning."""
_OPENING = 3
"""Words among which the verb of a duty stands."""
_DUTY = re.compile("职责|分工|责任|任务|岗位|做什么|干什么")
"""What the heading or the line before a list says that tells duties."""
_CLASS = re.compile(r"(?:[A-ZⅠⅡⅢⅣⅤ甲乙丙丁戊特一二三四五六七八九十]|\d{1,2})[类级型档]")
"""甲类, 三级, 2型: a class by its letter or number."""
_SENTENCE = re.compile(
    "(?:主要)?(?:负责(?!人)|用于|适用于|用来|用以|由(?!于)|属于|(?<!负)承担|是(?!否|非)|即|可以|能够|不得|须)"
)
"""How a meaning begins that makes a sentence with its label as it stands."""
_BODY = re.compile("[^，、]{0,8}(?:部门|单位|机构|主体|责任人|负责人|联系人|执行人)")
"""What somebody is, before what he does."""
_HEADED = re.compile("[^，]*的[^，的]{1,12}(?:，.*)?")
"""A meaning that comes to a noun, though a verb opens it: 产生明火的作业."""


def is_labelled(source: Source, end: int) -> bool:
    """Tell whether the words that end at `end` stand before a colon."""
    return source.text[end : end + 1] in COLONS


def are_duties(source: Source, formulation: Formulation) -> bool:
    """Tell whether posts and bodies are listed with what each of them does: they are no concepts."""
    pairs = [(item.left, item.right.text) for item in formulation.items]
    if source.language.scale > 1 or len(pairs) < 2:
        return False
    if any(left is None or _CLASS.fullmatch(left.text) for left, _ in pairs):
        return False
    active = sum(_does(told) for _, told in pairs)
    named = sum(left is not None and names_who_acts(left.text) for left, _ in pairs)
    if named == len(pairs):
        return 2 * active >= len(pairs)
    return 2 * active > len(pairs) and named > 0 and _led(source, formulation)


def are_classes(formulation: Formulation) -> bool:
    """Tell whether classes are listed by their letter or number with what each of them holds (甲类：易燃物品仓库)."""
    pairs = [(item.left, item.right.text) for item in formulation.items]
    classed = all(left is not None and _CLASS.fullmatch(left.text) for left, _ in pairs)
    return classed and len(pairs) > 1 and all(_is_noun(told) for _, told in pairs)


def told_in_one(source: Source, formulation: Formulation, term: str, meaning: str) -> str:
    """Return the sentence that says of the label `term` what stands behind its colon, "" where none does."""
    put = source.language.put
    if are_classes(formulation):
        return _under(source, formulation, put("definition.class", term=term, meaning=meaning))
    duties = are_duties(source, formulation)
    first, comma, _ = meaning.partition("，")
    if duties and comma and _BODY.fullmatch(first):
        return _under(source, formulation, f"{term}是{meaning}")
    if duties and not _SENTENCE.match(meaning):
        return _under(source, formulation, put("definition.duty_told", term=term, meaning=meaning))
    if duties or _SENTENCE.match(meaning):
        return _under(source, formulation, f"{term}{meaning}")
    if source.acts(meaning) and _HEADED.fullmatch(meaning) is None:
        return ""
    return term + put("definition.points_out") + meaning


def duty_asked(source: Source, formulation: Formulation, post: str) -> str:
    """Return the question for the duty of a post."""
    return _under(source, formulation, source.language.put("definition.duty", term=post))


def _under(source: Source, formulation: Formulation, words: str) -> str:
    """Return `words` behind what they are told of, where the heading is a name."""
    topic = formulation.subject.removesuffix("如下")
    return source.language.opening(topic) + words if topic and is_topic(topic) else words


def _led(source: Source, formulation: Formulation) -> bool:
    """Tell whether the heading, or the line before the list, says that duties follow."""
    start = source.line_start(formulation.spans[0][0])
    before = source.text[source.line_start(start - 2) : start] if start > 1 else ""
    return _DUTY.search(f"{formulation.subject}\n{before}") is not None


def _does(told: str) -> bool:
    """Tell whether the first clause of a meaning says what is done, also before a noun (打开大门)."""
    first = told.partition("，")[0]
    if "、" in first and all(_is_noun(each) for each in first.split("、")):
        return False  # 阻燃服、隔热面罩: what somebody wears
    return _HEADED.fullmatch(told) is None and any(word.tag == "v" for word in tagged(first)[:_OPENING])


def _is_noun(told: str) -> bool:
    """Tell whether a meaning is the name of a thing, without any mark inside."""
    return "，" not in told and tagged(told)[-1].tag[:1] == "n"
