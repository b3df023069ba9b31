"""Offices and kinds: who is at the head of what, where an office has its seat, and into which two something is parted.

| text | aspect: item |
| 总经理是公司安全生产第一责任人，对安全工作全面负责。 | head: 总经理 |
| 总经理：公司安全生产第一责任人，对安全工作全面负责。 | head: 总经理 |
| 支部委员会是党支部日常工作的领导机构。 | head: 支部委员会 |
| 公司设立安全委员会，由总经理任主任，办公室设在安全部。 | chair: 总经理 / seat: 安全部 |
| 总指挥由镇长担任 | chair: 镇长 |
| 采购须经所长和处长双重审批 / 出市用车报车管中心备案 | approval: 所长和处长 / approval: 车管中心 |
| 质检部负责体系文件的归口管理，负责内部审核。 | charge: 质检部 |
| 死亡证明由卫生院出具 / 二人意见不一致的，由总工程师裁定 | doer: 卫生院 / doer: 总工程师 |
| 灌水方法可分为全面灌溉和局部灌溉两大类。 | kinds: 全面灌溉, 局部灌溉 |
| 他是第一责任人 / 会议设在周末 / 活动分为上午和下午进行 | none |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import lead_in, statements
from question_bank.formulations.vocabulary import REPORTED_TO
from question_bank.lexicon.cues import Cue
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline, Sentence

_WHO = r"(?![这那其它他她该此各本谁])[^，。；：、的“”是]{2,16}"
_POST = (
    "第一责任人|直接责任人|主要责任人|责任人|总?负责人|主管部门|监管部门|(?:最高|议事|领导|决策|办事|监督|工作|执行|常设|权力|咨询|协调)+机构|归口管理部门|责任主体|"
    "管理部门|牵头单位|牵头部门"
)
_HEAD = re.compile(rf"(?P<right>{_WHO})是(?P<what>[^，。；：]{{2,26}}?(?:{_POST}))")
_AT_HEAD = re.compile(f"(?![本该其各])[^，。；：]{{2,26}}?(?:{_POST})")
"""What somebody is at the head of, behind his label: 公司安全生产第一责任人."""
_CHAIR = re.compile(
    r"由(?P<right>[^，。；：、由“”]{2,14}?)(?:兼任|担任|任)(?:[^，。；：、]{0,6}(?:主任|组长|主席|总指挥|会长|链长|召集人|队长|指挥长))(?=$|，)"
)
_POST_BY = re.compile(
    r"[^，。；：、]{0,12}(?:主任|组长|总指挥|指挥长|指挥员|会长|队长|主席|召集人|总协调人)"
    r"(?:一般|原则上|通常|应当?|可以?|必须|须)?由(?P<right>[^，。；：、由“”]{2,14}?|[^，。；：由“”]{2,22}的[^，。；：、的由“”]{2,6})(?:兼任|担任|出任)"
)
_SEAT = re.compile(
    r"[^，。；：、]{0,12}(?:办公室|秘书处|日常工作机构|指挥部|工作专班)设在(?P<right>[^，。；：、]{2,14})"
)
_CHARGED = re.compile(
    r"(?P<right>(?![这那其它他她该此各本谁])[^，。；：、的“”是由]{1,10}(?:[部处科室局办]|中心|委员会|办公室))(?:具体|主要|统一)?负责"
    r"[^，。；：]{2,16}的(?:归口|统一|日常|综合|统筹|组织|具体|技术)?(?:管理|协调|监控|监管|监督|检查|巡查|维护|保养|审核|考核|验收|调度|保管|发放|登记)"
)
"""质检部负责文件的归口管理: which body it is, where each has its own charge."""
_APPROVED = re.compile(
    rf"(?:(?<!未)经|{REPORTED_TO})(?P<right>(?!有关|相关|其|本人|双方|费|营|济|理|常)[^，。；：、“”经报未]{{2,20}}?)(?:双重|联合|共同|书面|集体)?"
    r"(?:审批|批准|同意|审核|审定|签字|备案|审查)(?=$|[，。；后]|的，)"
)
_DONE_BY = re.compile(
    rf"(?P<what>(?!所需|其|该|此)[^，。；：由]{{0,20}})(?<!不得)(?<!不能)(?<!为)由(?![于此衷来])(?P<right>{_WHO}?)(?:直接|统一|集体|书面|轮流|当场|当面|另行|按[月季年])*"
    "(?P<verb>出具|发放|支付|承担|裁定|裁决|决定|监交|保管|完成|安排|处置|处理|归档|发布|公布|公示|移送|划定|临时指挥|指挥|签字确认|签字|鉴定|"
    "评定|认定|核定|核销|收取|返还|受理|答复|办理|登记|培训|抽查|验收|校准|维修|清洗|引导|主持|召集(?!人)|起草|编制|修订|汇总|上报|通报|接收|分配|调配)"
    "[^，。；：]{0,8}"
)
"""死亡证明由卫生院出具: who has to do something."""
_OF_WHAT = re.compile(
    "^[\\d一二三四五六七八九十百千万]+元|^(?=.)(?!.*(?:费|款|金|责|本|损失|任务|工作|业务|职|课)).*承担$"
)
"""三万元以上由理事会决定, 标准钟由产权单位承担: what is more than that, or which cost, stands before."""
_DOERS = re.compile("(?:[师班方户]|业主|代表)$")
"""Who does something and holds no office: 总工程师, 检修班, 委托方."""
_MORE_THAN_WHO = re.compile("组织$|[任每并]|根据|依据|按照|会同|[填报送][写交]|\\d|《|[一两二三四五]个?人$|单个人$")
"""Between 由 and the verb stands what is done first, or how many do it."""
_KINDS = re.compile(
    r"(?P<what>[^，。；：、]{2,24}?)(?:又?可以?|主要|一般|通常|大体)?(?:划?分为|分成)"
    r"(?P<one>[^，。；：、和与及]{2,12})[和与及、](?P<other>[^，。；：、和与及]{2,12}?)(?P<count>[两二]?大?[类种级个部层]?(?:部分|方面)?)"
)
_CUE = Cue(
    "[经报][^，。；]{2,22}[批意核定字案查]|责任人|负责人|部门|机构|主体|牵头|由[^，。；]{2,28}|负责[^，。；：]{2,16}的|设在|分为|分成"
)
_ENDS = re.compile(
    "(?:[局部厅委会院所站队组办处科室级长任记人者员理校馆司府]|中心|机构|企业|书记|单位|公司|支部|部门|组织|大会|党委|政府)$"
)


def find_offices(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each clause that names a head, a chair, a seat or two kinds."""
    text = outline.text.text
    for sentence in statements(outline):
        if _CUE.search(text, sentence.start, sentence.end) is None:
            continue
        yield from _labelled(outline, sentence)
        for clause in sentence.clauses:
            start = lead_in(text, clause.start, clause.end)
            if clause.tainted:
                continue
            for aspect, spans in _found(text, start, clause.end):
                items = [Item(part(outline, *span)) for span in spans]
                yield formulation(
                    outline, FormulationKind.FACT, sentence.section, items, [(start, clause.end)], aspect=aspect
                )


def _labelled(outline: Outline, sentence: Sentence) -> Iterator[Formulation]:
    """Yield whose label stands before what he is at the head of (总经理：公司安全生产第一责任人，…)."""
    text = outline.text.text
    if len(sentence.clauses) < 2:
        return
    label, behind = sentence.clauses[:2]
    start = lead_in(text, label.start, label.end)
    if label.tainted or behind.tainted or text[label.end : label.end + 1] != "：":
        return
    named = re.fullmatch(_WHO, text[start : label.end]) and _ENDS.search(text, start, label.end)
    if named and _AT_HEAD.fullmatch(text, behind.start, behind.end):
        items = [Item(part(outline, start, label.end))]
        yield formulation(
            outline, FormulationKind.FACT, sentence.section, items, [(start, behind.end)], aspect="head"
        )  # fmt: skip


def _found(text: str, start: int, end: int) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    """Yield (aspect, where what is asked stands) for the clause `[start, end)`."""
    # The label of a point stands before its first word.
    while text[start:end] and not "\u4e00" <= text[start] <= "\u9fff":
        start += 1
    if (match := _HEAD.fullmatch(text, start, end)) and _ENDS.search(match["right"]):
        yield "head", [match.span("right")]
    chair = _CHAIR.search(text, start, end) or _POST_BY.fullmatch(text, start, end)
    if (match := chair) and _ENDS.search(match["right"]):
        yield "chair", [match.span("right")]
    if (match := _SEAT.fullmatch(text, start, end)) and _ENDS.search(match["right"]):
        yield "seat", [match.span("right")]
    if (match := _APPROVED.search(text, start, end)) and _ENDS.search(match["right"]):
        yield "approval", [match.span("right")]
    doer = _DONE_BY.fullmatch(text, start, end)
    acts = doer and (_ENDS.search(doer["right"]) or _DOERS.search(doer["right"]))
    if doer and acts and not _MORE_THAN_WHO.search(doer["right"]) and not _OF_WHAT.search(doer["what"] + doer["verb"]):
        yield "doer", [doer.span("right")]
    if match := _CHARGED.fullmatch(text, start, end):
        yield "charge", [match.span("right")]
    if (match := _KINDS.fullmatch(text, start, end)) and _is_parted(match):
        yield "kinds", [match.span("one"), match.span("other")]


def _is_parted(match: re.Match[str]) -> bool:
    """Tell whether both kinds are built alike or counted: not 分为上午和下午进行."""
    one, other = match["one"], match["other"]
    alike = one[-1] == other[-1] or one[0] == other[0]
    return alike and one not in match["what"] and other not in match["what"]
