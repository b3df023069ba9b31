"""What a clause with 下列 lays down, read as a name for the list, and each situation of it with what it leads to.

| clause | name | a situation becomes |
| 有下列情形之一的，不得上岗 | 不得上岗的情形 | 酒后的，不得上岗 |
| 验收时有下列问题之一的，退回整改 | 验收时退回整改的问题 | none: who or when stands before it |
| 上岗前必须测温，有下列情况之一的，不得上岗 | 上岗前必须测温，不得上岗的情况 | 上岗前必须测温，酒后的，不得上岗 |
| 遇有下列情形之一的，司机应当停机 | 司机应当停机的情形 | 风大的，司机应当停机 |
| 有下列行为之一的，解除合同 | 予以解除合同的行为 | 酒后上岗的，解除合同 |
| 申请登记，应当具备下列条件 | 申请登记应当具备的条件 | |
| 下列财产不得抵押 | 不得抵押的财产 | |
| 厂长履行下列职责 | 厂长履行的职责 | |
| 有下列情形之一的，给予扣分 (脱岗的，每次扣3分) | 给予扣分的情形 | none: it says itself what it leads to |
| 启动条件（符合其一） (under Ⅱ级响应) | Ⅱ级响应的启动条件 | |
| 职工有下列情形之一的，给予处分 | 对职工给予处分的情形 | |
| 禁止下列行为 (in 云河厂防火规定) | 就“云河厂防火规定”，禁止的行为 | |
"""

from __future__ import annotations

import re
from typing import NamedTuple

from question_bank.composition.framing.phrasing import topic_of
from question_bank.composition.naming.list_names import list_name
from question_bank.composition.naming.topics import is_topic, topic_over
from question_bank.composition.source import Source
from question_bank.model import Formulation, FormulationKind, Part

_SITUATION = re.compile(
    r"(?P<before>[^。；：]*，)?(?P<who>[^，。；：]*?)具?有(?:下列|以下)(?P<noun>情形|情况|行为|问题|条件)之一的(?P<joint>，?)"
    r"(?P<then>[^。；：]{2,40})"
)
_EITHER = re.compile("(?P<noun>[\u4e00-\u9fff]{2,10})（[^（）]*）")
_TOLD = re.compile("的，[^，。；]*[\u4e00-\u9fff]")
"""A situation that says what it leads to: 脱岗的，每次扣3分."""
_TAIL = re.compile(r"(?<=[\u4e00-\u9fff])，并[^，]{2,12}$")
_OWNERLESS = re.compile("禁止|严禁|不得|应当?(?!的)|必须|要")
_DONE_TO = re.compile(
    "(?:应当?|可以?|一律|依法|依规|依纪|视情节?|从重|由[^，]{2,12}?)*(?:给予|予以|处以?|追究|责令|吊销|撤销|通报|约谈|问责|移送|没收|记过|警告)"
)
"""What is done to those who are named before a situation, and not by them."""
_MET = re.compile("遇到?|发现|出现|发生")
"""遇有下列情形之一的，司机应当停机: nobody has the case, it is met with."""
_SANCTION = re.compile("(?:解除|开除|辞退|除名|取消|撤销|暂停|扣减|降级|通报|警告|收回|吊销|终止)")
"""有下列行为之一的，解除合同: 予以解除合同的行为; what is done is not what the case does."""
_BAN = re.compile("不得|禁止|严禁|不予|不能|不准|不适用")


class Law(NamedTuple):
    """What is laid down: `name` of the list, `about` put before it, `then` what its situations lead to ("": none).

    `before` are the clauses before a situation, `banned` tells whether something is forbidden, `joint` what stands
    between a situation and what it leads to (破损严重的 + 图书，可以剔除: nothing), `enough` whether each does, `told`
    whether the items say themselves what follows from each.
    """

    formulation: Formulation
    name: str
    about: str
    then: str
    before: str
    banned: bool
    joint: str = "，"
    enough: bool = False
    told: bool = False

    def case(self, situation: str) -> str:
        """Return the sentence that says of one `situation` what it leads to."""
        return f"{self.before}{situation.removesuffix('的')}的{self.joint}{self.then}"


def laws(source: Source) -> tuple[Law, ...]:
    """Return the lists that clauses lay down, but for those that the measures behind them are asked of."""
    measured = [span for each in source.formulations if each.kind is FormulationKind.CONSEQUENCE for span in each.spans]
    found: list[Law] = []
    for each in source.formulations:
        if each.kind is FormulationKind.GROUPS and each.aspect == "laid":
            start, end = each.spans[0][0], each.spans[-1][1]
            law = _law(each, source) if not any(low < end and start < high for low, high in measured) else None
            if law is not None:
                found.append(law)
    return tuple(found)


def situation_at(source: Source, start: int) -> tuple[Law, Part] | None:
    """Return the law of which the words at `start` open a situation, and the situation."""
    return source.once(_situations).get(start)


def _situations(source: Source) -> dict[int, tuple[Law, Part]]:
    return {
        item.right.start: (law, item.right) for law in source.once(laws) if law.then for item in law.formulation.items
    }


def _law(formulation: Formulation, source: Source) -> Law | None:
    if either := _EITHER.fullmatch(formulation.context):
        heading = topic_of(topic_over(source, formulation.section))
        return (
            Law(formulation, f"{heading}的{either['noun']}", "", "", "", banned=False, enough=True) if heading else None
        )
    found = _SITUATION.fullmatch(formulation.context)
    told = any(_TOLD.search(item.right.text) for item in formulation.items) if found else False
    if found and (not found["who"] or _MET.fullmatch(found["who"])):
        before, then = found["before"] or "", found["then"]
        done = "予以" if not before and _SANCTION.match(then) else ""
        return Law(
            formulation,
            f"{before}{done}{then}的{found['noun']}",
            "",
            "" if told else then,
            before,
            _BAN.search(then) is not None,
            found["joint"],
            told=told,
        )
    if found:
        against = "对" if _DONE_TO.match(found["then"]) and not found["who"].startswith("对") else ""
        name = f"{against}{found['who']}{found['then']}的{found['noun']}"
        return Law(formulation, name, "", "", found["before"] or "", _BAN.search(name) is not None, told=told)
    words = _TAIL.sub("", formulation.context)
    name = topic_of(list_name(words, ""))
    if "，" in name or name == words or "下列" in name or "以下" in name or "如下" in name:
        return None
    about = _about(source, formulation) if _OWNERLESS.match(name) else ""
    return Law(formulation, name, about, "", "", _BAN.search(name) is not None)


def _about(source: Source, formulation: Formulation) -> str:
    """Return the regulation, or the heading, as an opening for a list that does not say whose it is."""
    title = source.called if source.regulation and is_topic(source.title) else ""
    title = title if not title.startswith(("第", "总则")) else ""
    heading = title or topic_of(topic_over(source, formulation.section))
    return source.language.opening(heading) if heading else ""
