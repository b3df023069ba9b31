"""Doubts of what was read wrongly: a story as a term, a time as an event, a heading or a sentence that tells of others.

| question | in doubt |
| “后来人们把这段往事”说的是“蓝被遮灯” | a story is called so, nothing is defined |
| 材料记述“最困难的时候”的时间是（　　） | a time, no event |
| 就“班组是基础，班组长是第一责任人”，早发现是（　　） | the heading is a statement of something else |
| 自接收之日起（　　）内办理变更登记 | receiving what |
| 依照前三项规定不能确定的，由街道指定 | which rules |
| 市财政每台补助8万元。发生紧急情况的，主管部门应当在（　　）内完成审核 | two rules that have nothing in common |
| 住户可以在整租、＿＿＿＿、共有产权等方式中自主选择 | for what |
| 年产值突破3亿元，5月入选＿＿＿＿ | what was honoured stands before what it yields |
| 对206户（　　）开展走访帮扶 | what sort of households |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of
from question_bank.composition.doubts.reasons import CUT_SHORT, FURTHER, UNPLACED
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.stems import LISTS, bare, filled_in, lead_of, unstopped
from question_bank.composition.naming.topics import telling_pairs
from question_bank.composition.source import Source
from question_bank.model import FormulationKind

_CALLED = re.compile("(?:人们?|群众|大家|乡亲们?|后人|村民们?|职工们?|同志们)[^，。；]{0,4}(?:把|将)")
_TIME = re.compile("(?:的|那个?|[艰困]难)(?:时候|时刻|日子|岁月|年代|关头)$|(?:之际|期间|前夕)$")
_TOPIC = re.compile("^就“([^”]*)”")
_STATEMENT = re.compile("[^，]+是[^，]+，[^，]+")
_RECEIVED = re.compile("[^，。；]{0,16}自(?:接收|接到|收到|受理|移交|送达|到达|抵达|验收|停用|启用)之[日时]起")
_RULES_BEFORE = re.compile("(?:依照|按照|根据|违反|符合)?前[两二三四五六][项款条]")
_CASE = re.compile("[^，。；]{4,}的，")
_CHOSEN = re.compile(
    "(?:方式|形式|途径|渠道|模式|方案|方法)(?:中|之中|里)?(?:自主|自愿|自行|灵活|择优|任意|任|合理)*(?:选择|选用|选取|选)"
)
_YIELDS = re.compile(
    r"[^，。；“”《]{0,10}(?:产值|产量|面积|规模|销售额|销量|收入|价值|利润|收益|单产|均价|人次|流量)(?:累计|已|达|首次|全面)*"
    r"(?:突破|达到?|超过?|增长|增加|扩大到|提高到|稳定在)?[^，。；]*\d[^，。；]*，"
    r"(?:(?:\d{4}年)?(?:\d{1,2}月(?:份|底|初|\d{1,2}日)?)?|先后|连续|又|还|再次|首次|成功|并|同年|当年)*(?:入选|获评|荣?获|被[评认列授]|列入|上榜)"
)
"""What a thing yields, and then that it was honoured: the thing itself is named before."""
_ONLY_COUNTED = re.compile(
    r"(?:^|[，；])对(?:全[市县区镇乡村省]|现有|剩余)?(?:[\d.]+[万余多]?(?:[户人名家个处所座位例]|批次)){1,2}"
    "(?:全部|逐一|逐户|逐人|分类|持续|分别|均|都)*(?:开展|进行|实施|实行|给予|落实|予以|采取|完成)"
)
"""对206户513人开展走访帮扶: how many they are is said, and not who."""


@only_of(FormulationKind.DEFINITION, FormulationKind.JUDGEMENT)
def called_by_people(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What people called something (人们把这段往事叫作…) is a story and no definition."""
    return FURTHER if ("把" in draft.stem or "将" in draft.stem) and _CALLED.search(draft.stem) else ""


@only_of(FormulationKind.STAGES, FormulationKind.EVENT)
def only_a_time(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is asked as an event is the time of one (最困难的时候)."""
    told = (*re.findall("“([^“”]*)”", draft.stem), *draft.key, *draft.options, *distractors)
    return CUT_SHORT if any(_TIME.search(each) for each in told) else ""


@only_of(FormulationKind.PARALLEL_ROLES, FormulationKind.ROW)
def under_a_statement(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The heading before the stem is a sentence of its own that shares nothing with what is asked."""
    found = _TOPIC.match(lead_of(draft.stem) or draft.stem)
    if found is None or not _STATEMENT.search(found[1]):
        return ""
    asked = {pair for item in draft.formulation.items for pair in telling_pairs(item.right.text)}
    asked |= {pair for item in draft.formulation.items if item.left for pair in telling_pairs(item.left.text)}
    return FURTHER if asked.isdisjoint(telling_pairs(found[1])) else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT, FormulationKind.RULE, FormulationKind.CONSEQUENCE)
def received_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A term runs from when something was received or handed over, and what, the clause before tells."""
    words = bare(filled_in(draft))
    if "之" in words and _RECEIVED.match(words):
        return FURTHER
    return FURTHER if "前" in words and _RULES_BEFORE.search(words) else ""


@only_of(*SIGNS)
def of_two_rules(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A sentence was put before a rule that tells its own case and shares nothing with it."""
    if not source.regulation or "。" not in draft.stem[:-1]:
        return ""
    before, _, rule = unstopped(draft).replace("按照", "").rpartition("。")
    if not before or not _CASE.match(rule):
        return ""
    return FURTHER if telling_pairs(before).isdisjoint(telling_pairs(rule)) else ""


@only_of(*LISTS)
def chosen_for_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The ways among which somebody may choose are listed, and for what he chooses stands before."""
    words = unstopped(draft)
    found = _CHOSEN.search(words) if "选" in words else None
    return UNPLACED if found and found.end() == len(words) and not lead_of(draft.stem) else ""


@only_of(FormulationKind.FACT)
def honoured_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """An honour is told behind what something yields, and the thing stands in the clause before."""
    honour = draft.formulation.aspect == "honour" and not draft.core
    return FURTHER if honour and _YIELDS.match(bare(filled_in(draft))) else ""


@only_of(FormulationKind.FIGURES)
def only_counted(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Something is done for so many households or people, and of what sort they are the heading says."""
    words = bare(filled_in(draft))
    return UNPLACED if "对" in words and _ONLY_COUNTED.search(words) else ""


ASTRAY: tuple[Ask | Doubt, ...] = (
    called_by_people,
    only_a_time,
    under_a_statement,
    received_what,
    of_two_rules,
    chosen_for_what,
    honoured_what,
    only_counted,
)
"""The doubts of this module, in the order in which they are asked."""
