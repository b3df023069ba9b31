"""Who holds a duty or an office, and how he is asked for: by what he does (负责巡查的是) or is (第一责任人是)."""

from __future__ import annotations

import re

from question_bank.lexicon.words import words as tagged

_HOLDER = re.compile("(?:[员工长任人师]|经理|书记|总监|代表|部门?|[科处室办组站队局]|单位|岗)$")
_OFFICE = re.compile("(?:责任|负责|联系|召集|监护|看护|审批|组织|指挥)人$|(?:[员长]|主体|机构|部门)$")
_ACTING = re.compile(
    "人员?$|[员长师]$|经理$|总监$|代表$|班组$|书记|主任|部门$|[部科处室局]$|单位|支部|小组|委员会|岗位|职责$"
)
"""Labels that name who has to do what stands behind them."""
_OFFICE_FIRST = re.compile("[^，。；]{2,}(?:责任人|负责人|召集人|主体|机构|部门|成员)，")
"""An office behind a label, which does not say who holds it."""
_HELD = re.compile(
    r"(?:责任人|负责人|联系人|召集人|发言人|主管部门|责任部门|牵头部门|责任单位|牵头单位|成员单位|(?:责任|执行|实施|监管)主体|主管机关|办事机构|"
    r"工作机构|领导机构|决策机构|执行机构|监督机构|组长|主任)$"
)
"""Heads that say what office somebody holds: that is laid down, not judged."""

FOUND_OUT = re.compile("(?:核|探|证|判|点|辨|验|说|表|阐|指|标|注|写|弄|搞|问|摸|查)[明清实]|查[证获处]")
"""What the tagger takes for a surname and a given name: 案发时查明，他…."""

_OFFICE_ENDS = ("", *"长任员师人记授家工匠兵手")
"""The last character before a name, if what stands there is an office or a trade, or nothing."""
_LED_TO = re.compile("[是派由请让给对把将向为与和同据被]")
"""What stands before somebody who does not himself do what is told."""


def names_somebody(words: str) -> bool:
    """Tell whether a person is named in `words`, for whom 他 behind them may stand."""
    return any(word.tag == "nr" and not FOUND_OUT.fullmatch(words, word.start, word.end) for word in tagged(words))


def somebody_acts(words: str) -> bool:
    """Tell whether the first clause of `words` says what a person did whom it names (车间主任李敬之带着三人守炉)."""
    clause = words.partition("，")[0].rstrip("。")
    return any(
        word.tag == "nr"
        and word.end < len(clause)
        and clause[: word.start][-1:] in _OFFICE_ENDS
        and not _LED_TO.search(clause[: word.start])
        for word in tagged(clause)
        if not FOUND_OUT.fullmatch(clause, word.start, word.end)
    )


def is_holder(words: str) -> bool:
    """Tell whether `words` name somebody who holds a duty."""
    return _HOLDER.search(words) is not None


def whose(duty: str) -> str:
    """Return `duty` as the beginning of a question for its holder."""
    return duty + ("是" if _OFFICE.search(duty) else "的是")


def names_who_acts(label: str) -> bool:
    """Tell whether the label of a point names who has to do what stands behind it (监护人：…, 车间职责：…)."""
    return _ACTING.search(label) is not None


def opens_with_office(words: str) -> bool:
    """Tell whether `words` begin with the office of whom the label before them names (安全第一责任人，每月…)."""
    return _OFFICE_FIRST.match(words) is not None


def is_office(words: str) -> bool:
    """Tell whether `words` are an office (消防安全责任人), which is worth a blank as a whole."""
    return _HELD.search(words) is not None
