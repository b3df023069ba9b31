"""Names the task with which a paragraph of a plan begins, in what is asked of the sentences behind it.

| paragraph of a plan | stem, behind 按照材料“2030年打算”部分 | becomes |
| 筹建渔港水文站。3月底前完成选址。 | 的安排，（　　）前完成选址 | 关于“筹建渔港水文站”的安排，（　　）前完成选址 |
| 办好“开渔”活动。活动由渔政科负责。 | 的安排，活动由＿＿负责 | 的安排，“开渔”活动由＿＿负责 |
| 加强安全监管。渔船每季检查2次。 | 的安排，渔船每季检查（　　） | stays: it names its own matter |
"""

from __future__ import annotations

import re

from question_bank.composition.draft import SIGNS, Draft, reworded
from question_bank.composition.framing.phrasing import quoted
from question_bank.composition.framing.stems import bare, filled_in, lead_of
from question_bank.composition.framing.window import subjectless
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged

_PLAN = "的安排，"
_ABOUT = "关于"
_FEWEST = 3
"""So many paragraphs of one part that begin with a task show that their first sentences are heads."""
_HEAD = re.compile("[^，。；：？！、\n]{5,26}(?=。)")
_WHEN = re.compile(
    r"(?:(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日|[底初中末]|[上中下]旬)?|[上下]半年|[年季]底|第[一二三四]季度)(?:之?前|以前|起)?"
)
_WHERE = re.compile("在[^，。；]{2,10}?(?:选择|选取|遴选|确定|挑选|选[定派]|设[立置]|布设|开展|试点)")
"""How words begin that say when, or where, a step of a task is done, and not of which."""
_THING = re.compile("(?:活动|工程|项目|行动|计划|平台|中心|试点|竞赛|培训|展览|大赛|基地)")
_SAID_OF_IT = re.compile("(?:[由于自从分按共拟将]|计划|建成|完成|启动|每[年月季周])")
"""How goes on what a bare noun begins that stands for the task's own (活动由…负责)."""
_SAME = 4
"""Characters of a task that words share which name it themselves."""


def task_named(draft: Draft, source: Source) -> Draft:
    """Return `draft` told of the task with which its paragraph begins, where its words leave open of which one."""
    lead = lead_of(draft.stem) if draft.kind in SIGNS and draft.spans else ""
    if not lead.endswith(_PLAN) or _ABOUT in lead or source.language.scale > 1 or source.regulation:
        return draft
    start = draft.spans[0][0]
    head = source.throughout(_task_heads).get(source.line_start(start), "")
    words = filled_in(draft).removeprefix(lead)
    if not head or source.text.startswith(head, start) or any(_tells(head, asked) for asked in draft.asked):
        return draft
    noun = _THING.match(words)
    if noun and _SAID_OF_IT.match(words, noun.end()) and head.endswith(noun.group()):
        return reworded(draft, lead + _object_of(head) + bare(draft.stem)[noun.end() :])
    if _told(head, words) or not _is_step(words, source):
        return draft
    return reworded(draft, lead.removesuffix(_PLAN) + _ABOUT + quoted(head) + _PLAN + bare(draft.stem))


def _task_heads(source: Source) -> dict[int, str]:
    """Return the task with which each paragraph begins by the start of its line, where others of its part do so too."""
    parts: dict[int | None, dict[int, str]] = {}
    start = 0
    for line in source.text.split("\n"):
        found = _HEAD.match(line)
        if found and len(line) > found.end() + 1 and _is_task(found.group()):
            sentence = source.sentence_at(start)
            parts.setdefault(sentence.section if sentence else None, {})[start] = found.group()
        start += len(line) + 1
    return {place: head for heads in parts.values() if len(heads) >= _FEWEST for place, head in heads.items()}


def _is_task(words: str) -> bool:
    """Tell whether a sentence says in a verb and its object what is to be done."""
    found = tagged(words)
    return found[0].tag == "v" and found[0].end > 1 and "了" not in words


def _object_of(head: str) -> str:
    """Return the words of a task behind its verb."""
    return head[tagged(head)[0].end :]


def _is_step(words: str, source: Source) -> bool:
    """Tell whether `words` say when a step is done that they name by its verb, or where it is done."""
    if when := _WHEN.match(words):
        return words[when.end() : when.end() + 1] != "在" and subjectless(source, words[when.end() :])
    return _WHERE.match(words) is not None


def _told(head: str, words: str) -> bool:
    """Tell whether `words` name themselves a good part of the object of a task."""
    told = _object_of(head)
    return any(told[at : at + _SAME] in words for at in range(max(1, len(told) - _SAME + 1)))


def _tells(head: str, asked: str) -> bool:
    return len(asked) > 1 and asked in head
