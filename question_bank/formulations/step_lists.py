"""Steps: list items (（1）…；（2）…) below a heading that stands itself under a heading of steps, or is one.

| headings and items | subject | items |
| 三、处置步骤 / 3.1 冒烟 / （1）断电；（2）接火警后，到场；（3）报告。 | 冒烟的处置步骤 | the three sentences |
| 停机程序 / ①降低负荷；②停泵后，关闭阀门；③挂牌。 | 停机程序 | the three sentences |
| 三、处置步骤 / 3.1 冒烟 (text below) 3.2 断线 (text below) | | none: cases, each with steps of its own |
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from question_bank.formulations.finder import formulation, part
from question_bank.lexicon.words import words
from question_bank.model.aspects import STEPS
from question_bank.model.formulation import Formulation, FormulationKind, Item, Part
from question_bank.model.outline import Outline, Section, Sentence, Soundness

_LABEL = re.compile(r"[（(]?\d{1,2}[)）.、．]?|[①-⑳⑴-⒇]")
_NAME = re.compile("(?P<noun>[\u4e00-\u9fff]{0,6}(?:步骤|程序|流程))$")
_NAMELESS = re.compile("(?:操作|工作|实施|具体|处置|处理|办理|使用|应急|检修|主要|基本)?(?:步骤|程序|流程)")
"""What says nothing without the heading over it: 盘库 / 操作步骤 is 盘库的操作步骤."""
_WHOLE = re.compile("[，；：。]")
_BRANCH = re.compile("[^，]{2,16}的，")
"""火势较小的，…；火势较大的，…: one or the other is done, and none of them first."""
_FEWEST, _MOST = 3, 8
_SHORTEST, _LONGEST = 4, 60


class StepList(NamedTuple):
    """The steps `items` of the list `sections` below the heading `parent`, called `subject`."""

    parent: int
    subject: str
    sections: tuple[Section, ...]
    items: tuple[Part, ...]


def find_step_lists(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each list of steps."""
    for steps in step_lists(outline):
        branching = sum(_BRANCH.match(right.text) is not None for right in steps.items) > 1
        items = [Item(right, ordinal=0 if branching else number) for number, right in enumerate(steps.items, 1)]
        spans = [(section.heading[0][0], right.end) for section, right in zip(steps.sections, steps.items, strict=True)]
        yield formulation(
            outline, FormulationKind.ORDERED_POINTS, steps.parent, items, spans, subject=steps.subject, aspect=STEPS
        )  # fmt: skip


def step_lists(outline: Outline) -> tuple[StepList, ...]:
    """Return the lists of steps in document order."""
    return outline.once(_step_lists)


def _step_lists(outline: Outline) -> tuple[StepList, ...]:
    groups: dict[int, list[Section]] = {}
    for section in outline.sections:
        if section.parent is not None:
            groups.setdefault(section.parent, []).append(section)
    parents = {section.parent for section in outline.sections}
    named = {parent: name for parent in groups if (name := _name(outline, outline.sections[parent]))}
    if not named:
        return ()
    said = _sentences(outline)
    found: list[StepList] = []
    for parent, subject in named.items():
        group = groups[parent]
        if not _FEWEST <= len(group) <= _MOST or any(each.number in parents or each.flawed for each in group):
            continue
        listed = all(_LABEL.fullmatch(each.label) for each in group)
        if not listed or [each.ordinal for each in group] != list(range(1, len(group) + 1)):
            continue
        items = [_item(outline, each, said.get(each.number, [])) for each in group]
        steps = [item for item in items if item is not None]
        if len(steps) == len(group) and len({item.text for item in steps}) == len(steps):
            found.append(StepList(parent, subject, tuple(group), tuple(steps)))
    return tuple(found)


def _name(outline: Outline, section: Section) -> str:
    """Return what the list below a heading is called (冒烟 under 处置步骤: 冒烟的处置步骤); "" where it is no steps."""
    title = section.title
    if _WHOLE.search(title) or not title:
        return ""
    if _NAME.search(title):
        over = outline.sections[section.parent].title if section.parent is not None else ""
        return f"{over}的{title}" if over and _NAMELESS.fullmatch(title) and not _WHOLE.search(over) else title
    above = section.parent
    while above is not None:
        found = _NAME.search(outline.sections[above].title)
        if found:
            return f"{title}的{found['noun']}"
        above = outline.sections[above].parent
    return ""


def _sentences(outline: Outline) -> dict[int, list[Sentence]]:
    found: dict[int, list[Sentence]] = {}
    for sentence in outline.sentences:
        if sentence.section is not None:
            found.setdefault(sentence.section, []).append(sentence)
    return found


def _item(outline: Outline, section: Section, said: list[Sentence]) -> Part | None:
    """Return the one sentence of a step without its stop, None where it says more, or does nothing."""
    sound = (Soundness.WHOLE, Soundness.HEADING)
    if len(said) != 1 or said[0].soundness not in sound or any(clause.tainted for clause in said[0].clauses):
        return None
    start = section.heading[0][1] - len(section.title)
    end = said[0].end
    while end > start and outline.text.text[end - 1] in "。；;. ":
        end -= 1
    if not _SHORTEST <= end - start <= _LONGEST:
        return None
    step = part(outline, start, end)
    return step if any(word.tag[:1] == "v" for word in words(step.text)) else None
