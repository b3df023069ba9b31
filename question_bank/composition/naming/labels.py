"""Takes off a stem the label at the head of its point, where the words behind it name themselves of what they speak.

| stem | becomes |
| 地位：理事会是协会的执行机构，一般（　　）召开1次。 | 理事会是协会的执行机构，一般（　　）召开1次。 |
| 任期：理事会每届任期＿＿＿＿年。 | 理事会每届任期＿＿＿＿年。 |
| 秘书长条件：应当具有＿＿＿＿年以上会龄。 | stays: without the label nobody is named |
| 检修周期：灭火器＿＿＿＿一次。 | stays: without the label nothing is said of it |
| 讲效率，推行＿＿＿＿ (一要讲政治，… 二要讲效率，…) | 就“讲效率”，推行＿＿＿＿ |
"""

from __future__ import annotations

import re
from dataclasses import replace

from question_bank.composition.draft import SAID, Draft, Gap, reworded
from question_bank.composition.framing.phrasing import quoted
from question_bank.composition.framing.standing import names_subject
from question_bank.composition.framing.stems import OF_THIS_TIME, bare, lead_of
from question_bank.composition.readings.holders import names_who_acts, opens_with_office
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import BLANK, CHOICE_GAP, FormulationKind

_LABEL = re.compile("(?P<label>[\u4e00-\u9fff]{2,8})：")
_NUMBER = re.compile(r"\d+(?:[.．]\d+)* *")
_NO_LABEL = re.compile(
    "(?:说|指出|强调|认为|提出|要求|规定|明确|如下|以下|下列|包括|分为|做到|即|是|为|有|要|问|答|写道|讲|道)$"
)
"""The end of words whose colon announces what is said or listed."""
_NAMED = re.compile(
    "(?!每(?![名个位户家])|始于|源于|源自|[自从由在为以按对把将]|(?:部位|深度|高度|长度|频率|时间|温度|方法|对象|内容|范围|标准|要求|目的|方式|地点|数量|浓度|压力|"
    "周期|期限|比例|名称|原因|结果|条件|主要|具体|一般)[为是在不]|"
    "(?:病种|品种|种类|类别|名额|数额|额度|金额|限额|费用|价格|面积|人数|规模|用量|等级|次数|标准|比例|期限|范围|数量)[由从为是在不增减降提扩])"
)
"""How words may begin that need no label: not with a property (部位为…), which is one of what the label names."""
GRADE = re.compile("[蓝黄橙红绿]色(?:预警)?|[一二三四五ⅠⅡⅢⅣⅤ甲乙丙丁][级类档等]")
"""A grade by which something is told apart: without it nobody knows what is said (蓝色：水位达到1.6米)."""
_WHAT_IS_SAID = re.compile("(?:法律)?(?:地位|性质|定义|含义|概念|定位)")
"""Labels that only say what sort of thing the sentence tells: it does so without them."""
_NAMING = ("n", "v", "a", "b", "j", "l", "i")
_OWN = (
    FormulationKind.DEFINITION,
    FormulationKind.TWO_PART_HEADING,
    FormulationKind.GROUPS,
)
"""Formulations of which the words before the colon are a part, or the name."""
_LISTS = (FormulationKind.ENUMERATION, FormulationKind.OPEN_ENUMERATION)
_DEMANDED = re.compile("[要须应]")
"""In the number of a point (四要): what it says is to be done."""
_FEWEST, _LONGEST_LABEL = 3, 4
"""Points that make a row, and the characters of a label in it."""
_PREDICATE = re.compile("[是由设]|包括|分为|履行|行使|享有")
"""What between a label and a list says of what the list is."""


def label_over(source: Source, start: int) -> str:
    """Return the label of the point in which words stand at `start`, if it names who has to act ("" for none).

    监护人：须持证上岗；发现异常立即中止作业: the second part is told of 监护人 too.
    """
    line = source.line_start(start)
    begin = source.after_label(line)
    number = _NUMBER.match(source.text, begin)
    found = _LABEL.match(source.text, number.end() if number else begin)
    if found is None or found.end() > start or _NO_LABEL.search(found["label"]):
        return ""
    return found["label"] if names_who_acts(found["label"]) else ""


_WATCHWORD = 2
"""Characters of the title of a point that is a call and says nothing of what is told behind it."""


def unlabelled(draft: Draft, source: Source) -> Draft:
    """Return `draft` without the label of its point; the evidence stays what it is."""
    if draft.formulation.kind in _OWN or not draft.spans or source.language.scale > 1:
        return draft
    words = bare(draft.stem)
    found = _LABEL.match(words)
    if found is None or GRADE.fullmatch(found["label"]) or not _is_label(source, draft.spans[0][0], found["label"]):
        return draft
    rest = words[found.end() :]
    colon = source.text.find("：", draft.spans[0][0])
    if draft.formulation.kind in _LISTS and not _PREDICATE.search(source.text, colon, _first_member(draft)):
        return draft  # 工作机制：甲负责、乙参与: the label is what the list is of
    shown = source.text[colon + 1 : draft.spans[0][1]]
    if not shown or not _NAMED.match(shown) or not names_subject(source, shown.partition("，")[0]):
        return draft
    if names_who_acts(found["label"]) and opens_with_office(shown):
        return draft  # 项目经理：安全第一责任人，每月…: the label names who
    told = shown.partition("，" if draft.formulation.kind is FormulationKind.FIGURES else "。")[0]
    named = found["label"] in shown or any(word.tag == "v" for word in tagged(told))
    if _WHAT_IS_SAID.fullmatch(found["label"]) and not rest.startswith("“"):
        return replace(draft, stem=lead_of(draft.stem) + rest, gaps=_without(draft.gaps, found.group()))
    if not named or rest[:1] in (BLANK[:1], CHOICE_GAP[:1], SAID, "“"):
        return draft
    return replace(draft, stem=lead_of(draft.stem) + rest, gaps=_without(draft.gaps, found.group()))


def mould_named(draft: Draft, source: Source) -> Draft:
    """Return `draft` with the label of its point (讲效率，) as its lead, where all beside it have one of a mould.

    What is demanded and would only be dated by the paper is told as planned by the section of these points.
    """
    number = draft.formulation.section
    if number is None or not source.outline.sections[number].point or not draft.spans or source.language.scale > 1:
        return draft
    title = source.outline.sections[number].title.partition("，")[0]
    words = bare(draft.stem)
    lead = lead_of(draft.stem)
    called = len(title) == _WATCHWORD and _DEMANDED.search(source.outline.sections[number].label)
    if called and words.startswith(f"{title}，"):
        # 一要守法，重大决策履行五道程序: a watchword before what is told.
        return replace(draft, stem=lead + words[len(title) + 1 :], gaps=_without(draft.gaps, f"{title}，"))
    if not words.startswith(f"{title}，") or (lead and re.fullmatch(OF_THIS_TIME, lead) is None):
        return draft
    if number not in source.throughout(_moulded):
        return draft
    over = source.title_over(source.outline.sections[number].parent)
    planned = lead and over and _DEMANDED.search(source.outline.sections[number].label)
    opening = source.language.put("figures.plan", topic=quoted(over)) if planned else source.language.opening(title)
    return reworded(draft, opening + words[len(title) + 1 :])


def _moulded(source: Source) -> frozenset[int]:
    """Return the points whose titles are labels of one mould: one verb, and a noun (讲政治、讲效率、讲廉洁)."""
    rows: dict[int | None, list[tuple[int, str]]] = {}
    for section in source.outline.sections:
        if section.point and section.title:
            rows.setdefault(section.parent, []).append((section.number, section.title.partition("，")[0]))
    return frozenset(
        number
        for row in rows.values()
        if len(row) >= _FEWEST
        and len({title[0] for _, title in row}) == 1
        and all(len(title) <= _LONGEST_LABEL for _, title in row)
        for number, _ in row
    )


def _without(gaps: tuple[Gap, ...], label: str) -> tuple[Gap, ...]:
    if gaps and all(gap.left.startswith(label) for gap in gaps):
        return tuple(Gap(gap.left[len(label) :], gap.right) for gap in gaps)
    return gaps


def _first_member(draft: Draft) -> int:
    return draft.formulation.items[0].right.start


def _is_label(source: Source, start: int, label: str) -> bool:
    """Tell whether `label` opens a point or a line at `start`, and is a name rather than the announcement of words."""
    sentence = source.sentence_at(start)
    if sentence is None or start != source.after_label(sentence.start) or not source.text.startswith(label, start):
        return False
    opens = start > sentence.start or source.text[start - 1 : start] in ("", "\n")
    return opens and _NO_LABEL.search(label) is None and all(word.tag[:1] in _NAMING for word in tagged(label))
