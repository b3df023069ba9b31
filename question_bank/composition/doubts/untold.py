"""Doubts of what the sentence before tells: of what somebody is head, in which fight, inside what, of which survey.

| stem | left open |
| 周明任书记，（　　）任宣传委员 | of which body |
| 守军调集＿＿＿＿个团进山“清剿” | in which year: there were several |
| 园内石碑高（　　） | in which park |
| 站长李敏为掩护（　　）伤员 (，引开敌人后牺牲) | what she did |
| 进入地窖、＿＿＿＿等场所 (，必须先通风) | what is to be done |
| 连续两年被评为“差”的，由县委约谈 | in which appraisal |
| 群众反映最集中的三个问题是＿＿＿＿ (调查中，…) | in which survey |
| 信息部应当在＿＿＿＿小时内完成评估 (发现泄露的，…；) | upon what |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of, sign_behind
from question_bank.composition.doubts.reasons import BROKEN, FURTHER, UNTIMED
from question_bank.composition.draft import Draft
from question_bank.composition.framing.stems import STATED, bare, filled_in, lead_of, unstopped
from question_bank.composition.source import Source
from question_bank.lexicon.cues import Cue
from question_bank.model import FormulationKind

_OFFICE = re.compile(
    "(?:任|为|担任|选为)(?:副?(?:书记|主席|委员长|主任|会长|社长|理事长|[总支大中]?队长|团长|政委|政治委员|指导员|党代表)|[\u4e00-\u9fff]{2}委员)(?=[，。；、]|$)"
)
_BODY = re.compile(
    "支部|总支|党[委组]|[县区省市乡镇地特工]委|委员会|政府|协会|农会|工会|商会|学会|联合会|妇联|共青团|[总支大中小]队(?!长)|第[一二三四五六七八九十\\d]+[团师军旅]|[独加]立?团|"
    "学校|[中小大]学(?!生)|公司|集团|[厂局馆院社站所矿](?!长)|合作社|研究[所院]|实验室|医院|办公室|[\u4e00-\u9fff]{2}[处科室]|[剧乐文]团|报社|夜校|讲习所|联盟|同盟|党小组|根据地|理事会|董事会|代表大会|参议会|总部|指挥部"
)
_FOUGHT = Cue(
    "(?:清剿|围剿|会剿|进剿|扫荡|清乡)|进占|攻打|攻克|设伏|伏击|歼敌|毙敌|俘敌|毙伤(?:敌|日|匪)|击退(?:敌|日|匪)"
)
_TIMED = re.compile(
    r"\d{4}年|[\u4e00-\u9fff]{2,}(?:战斗|战役|之战|暴动|起义|事变)|(?:战争|时期|期间|反[“]?(?:扫荡|围剿|清剿|会剿)[”]?)中?"
)
_INSIDE = re.compile(
    "(?:(?:1[89]|20)\\d\\d年(?:\\d{1,2}月)?，)?(?P<what>[园馆院陵墓祠庙碑塔寺殿])(?:区|厅)?[内中里前旁](?![部心国央外])"
)
_FOR = re.compile(
    "(?<![作成称名改定更认视以因])为了?(?:掩护|解决|打破|支援|保卫|迎接|粉碎|纪念|庆祝|配合|营救|帮助|满足|适应|推动|确保|保证|防止|"
    "避免|筹集|争取|解救|保护|护送|抢救|完成|补充)[^，。；]*$"
)
_PLACE_ONLY = re.compile("(?:进入|针对|对于?|在|凡是?|涉及)[^，。；是]*等[^，。；是]{0,10}")
_OBJECTLESS = re.compile(
    "(?:隐瞒不报|瞒报|谎报|迟报|漏报|弄虚作假|拒不整改|整改不力|逾期不改|屡教不改|(?:连续[^，。；]{1,4})?被?(?:评定?|认定|确定|定)为[^，。；]{2,8})的，"
)
_APPRAISAL = re.compile("考[核评]|评[议价定选比估]|测评|检查|年审|等[级次]")
_MOST = re.compile("(?:反映|关注|关心|投诉|诉求|意见|呼声)最(?:为)?(?:集中|突出|强烈|多|高|大)")
_SURVEY = re.compile("调查|测评|问卷|统计|征[集求]|走访|热线|普查|调研|抽样")
_TERM = re.compile("[^，。；]{2,24}?(?:\\d+|[一二两三四五六七八九十]+)个?(?:小时|分钟|工作日|日|天)(?:之)?内")
_FROM = re.compile("自|接到|收到|受理|得知|届满|[后起]|(?<!小)时|的，")
_CASE = re.compile("[^，。；]{2,24}的，")


@only_of(FormulationKind.FACT)
def office_of_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Who became secretary or chairman is told, and of which body the sentence before tells."""
    words = filled_in(draft)
    return FURTHER if _OFFICE.search(words) and _BODY.search(words) is None else ""


@only_of(*(kind for kind in STATED if kind is not FormulationKind.EVENT))
def in_which_fight(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A fight is told without its year and name, and there was more than one."""
    words = bare(draft.stem)
    fought = _FOUGHT.search(words)
    return UNTIMED if fought and not _TIMED.search(draft.stem) and not source.regulation else ""


@only_of(*STATED)
def inside_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What stands inside is told, and inside what the clause before."""
    found = _INSIDE.match(bare(draft.stem))
    return FURTHER if found and found["what"] not in lead_of(draft.stem) else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT)
def only_what_for(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The statement ends with what something was done for (为掩护伤员转移), and not with what was done."""
    if sign_behind(draft, source) != "，":
        return ""
    return BROKEN if _FOR.search(unstopped(draft)) else ""


@only_of(FormulationKind.ENUMERATION, FormulationKind.OPEN_ENUMERATION)
def only_where(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Where something holds is listed, and not what holds there: 进入地窖、水池等场所 (，必须先通风)."""
    if sign_behind(draft, source) != "，":
        return ""
    return BROKEN if _PLACE_ONLY.fullmatch(unstopped(draft)) else ""


@only_of(FormulationKind.RULE, FormulationKind.CONSEQUENCE)
def case_of_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A rating or a fault is told of nothing: 连续两年被评为“差”的, 隐瞒不报的."""
    words = bare(draft.stem)
    found = _OBJECTLESS.match(words)
    named = found is not None and _APPRAISAL.search(lead_of(draft.stem))
    return FURTHER if found and not named else ""


@only_of(FormulationKind.ENUMERATION, FormulationKind.OPEN_ENUMERATION, FormulationKind.GROUPS)
def of_which_survey(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What was named most often is told, and in which survey the clause before."""
    if not draft.spans or "最" not in draft.stem or _MOST.search(draft.stem) is None or _SURVEY.search(draft.stem):
        return ""
    start = draft.spans[0][0]
    return FURTHER if _SURVEY.search(source.text, source.line_start(start), start) else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT, FormulationKind.RULE)
def upon_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Within how long somebody has to do it is told, and upon what the part before the semicolon."""
    if "内" not in draft.stem or not draft.spans:
        return ""
    words = bare(filled_in(draft))
    found = _TERM.match(words)
    sentence = source.sentence_at(draft.spans[0][0]) if found and not _FROM.search(found.group()) else None
    if sentence is None or source.text[sentence.start - 1 : sentence.start] != "；":
        return ""
    before = source.sentence_at(sentence.start - 1)
    case = _CASE.match(source.text, source.after_label(before.start)) if before else None
    return FURTHER if case and case.group().rstrip("，") not in draft.stem else ""


UNTOLD: tuple[Ask | Doubt, ...] = (
    office_of_what,
    in_which_fight,
    inside_what,
    only_what_for,
    only_where,
    case_of_what,
    of_which_survey,
    upon_what,
)
"""The doubts of this module, in the order in which they are asked."""
