"""Doubts of blanks that hold more than a member, of sums told behind their parts, and of terms told by their sort.

| question | in doubt |
| 包括平岫、桑埠、＿＿＿＿ (石浯三县) | so many are counted, and no member |
| 发布暴雨、＿＿＿＿、＿＿＿＿ (地质灾害等红色 / 橙色预警时) | cut where the words belong together |
| 把检查结果、费用和＿＿＿＿ (风险告知用户) | what is done with all |
| 每个小组＿＿＿＿人，分工为登厢员1名、控绳员2名、接应员1名 | the parts come to it |
| 按照…的安排，总经理＿＿＿＿在会上强调 | a saying is nothing planned |
| （　　），是指…的活动 (批发商 among the options) | of the options one is of the sort |
| 代卖人，是（　　） (指受…委托) / 启动人是指副总经理 | half of 是指; who holds a post |
| 对制造年份在五十年以上，或者琴弦锈蚀的乐器。 | what is done with them |
| 请默写材料对“虫害”的界定。 (无上述迹象的) | what stands above |
| 学生上学放学、集市等高峰时段。 / 请技术员到村蹲点 / 病根是把保管当成目的 | what then; who; what is done |
| 其次是查灯杆 / 分三个阶段实施：… / 围绕“亮得起”的目标。 | what is first; of what; what then |
| 会员应当履行的义务包括“退会自由” (a false statement) | where else it stands is plain |
| 主体是章程，依据是良知 / 经济上是减，信誉上是加 | of what |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of, sign_behind, term_of
from question_bank.composition.doubts.reasons import (
    BROKEN,
    FURTHER,
    OTHER_FORM,
    RECKONED,
    UNLIKE_HALVES,
    no_word,
    only_label,
    unclear,
)
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.stems import LISTS, STATED, bare, filled_in, lead_of
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import RIGHT, FormulationKind, QuestionKind

_COUNTED = re.compile("[一两三四五六七八九十]个?[县区镇乡村市省旗]$")
_AND_SUCH = re.compile(
    "(?<![平同相高初中优劣不对均])等(?=[红橙黄蓝各多两三四五六七八九十\\d]|活动|工作|方面|问题|情况|环节)"
)
_WHEN = re.compile("(?<![\\d小工按定及临平])时$")
_OF_SOME = re.compile("[^，。：；]*的[^，。：；]*、[^，。：；]*(?:和|及|与)[^，。：；]*")
_MORE_OF_SOME = re.compile("，[^，。；]*的[^，。；]*、[^，。；]*和")
"""渡口的设置、迁移和撤销，渡船的建造、检验和营运，…适用本条例: what is said of all stands behind."""
_WITH_ALL = re.compile("(?:把|将)[^，。；、把将到为成入]{0,14}、")
_PARTS = re.compile(r"(?<![\d.])(\d+(?:\.\d+)?)(?=[名个处件项人台套座株艘辆亩元万亿])")
_FEWEST_PARTS = 2
_FORMULA = re.compile("[=＝÷×≤≥]")
_SAID = re.compile("(?:强调|说过?|指出|讲过?|提出|写道)：")
_SORTS = (re.compile("(?:人员?|者|[商员工师户])$"), re.compile("(?:活动|行为|过程|现象|状态|情形|方法|方式|制度)$"))
"""The sorts that a meaning may end in: somebody, or something done."""
_HALF_VERB = re.compile("指(?![出导定标数挥引示派明])")
_POST = re.compile("(?:总?经理|主任|书记|[局处科队站所院校厂县市区镇乡会]长|主席|班长|总监)$")
_ABOVE = re.compile("上述|前述|前款|前项")
_ASKED_IN = re.compile("请(?![示假战教辞愿求客])")
_OF_THEM = re.compile("在其中的")
_LATER = re.compile("^(?!.*(?:首先|第一|一是|一要|先是))(?:.*[，；。])?(?:其次|再次)[，要是应]")
"""其次是查灯杆: the first stands before."""
_AROUND = re.compile("围绕[^，]*的(?:目标|要求|主题|思路|原则|总要求|定位|部署)$")
_AT_REQUEST = re.compile("应[^，。；]{2,8}(?:催促|要求|请求|邀请)$")
_AND_OTHERS = re.compile("、[^，。；]*等[^，。；、]{2,6}$")
_DONE_NEXT = re.compile("，(?:同等条件下|优先|一律|应当?|必须|须|不得|按照?|由)")
"""采购窗帘、地毯等产品，优先选用再生产品: what is laid down stands behind."""
_NEXT = 8
_STAGES = re.compile("分[两三四五六七八]个?(?:步|阶段|期|批|年)[^，。：]{0,4}：")
_THOSE = re.compile("对[^，。；]*，(?:或者?|以及)[^，。；]*的[^，。；]{1,8}$")
_THOSE_BELOW = re.compile("下列|以下|如下")
_LETTERS = re.compile("[A-Za-z]")
_DEED = re.compile("把|给|让|被|将")
_PEAK = re.compile("等[^，。；、]{0,8}(?:时段|场合|时期|情形|情况|路段|场所)$")
_IN_REGARD = re.compile("[\u4e00-\u9fff]{2,5}上|(?:主体|依据|对象|内容|方式|目标|前提|结果|特点|前面的?|后面的?)")


@only_of(*LISTS)
def more_than_a_member(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A blank holds how many there are, when something is, or what is done with all members."""
    if draft.kind is not QuestionKind.FILL_BLANK or not draft.key:
        return ""
    wrong = (each for each in draft.key if _COUNTED.search(each) or _AND_SUCH.search(each))
    if torn := next(wrong, ""):
        return no_word(torn)
    words = bare(filled_in(draft)).rstrip("。")
    if _OF_SOME.fullmatch(words) and _MORE_OF_SOME.match(source.text, draft.spans[-1][1] if draft.spans else 0):
        return BROKEN
    last = draft.key[-1]
    if _WHEN.search(last):
        return no_word(last)
    treated = _WITH_ALL.search(words) is not None and not any("把" in each for each in draft.key)
    inside = tagged(last)[1:]
    return no_word(last) if treated and any(word.tag == "v" for word in inside) else ""


@only_of(FormulationKind.FIGURES, QuestionKind.FILL_BLANK, QuestionKind.SINGLE_CHOICE)
def sum_of_parts(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The figures behind the only blank come to it."""
    if len(draft.gaps) != 1 or len(draft.key) != 1:
        return ""
    own = _PARTS.match(f"{draft.key[0]}名")
    parts = [float(each) for each in _PARTS.findall(draft.gaps[0].right)]
    return RECKONED if own and len(parts) >= _FEWEST_PARTS and sum(parts) == float(own[1]) else ""


@only_of(*SIGNS)
def half_a_statement(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What somebody says is told as planned, or only for what something is done is told."""
    if _FORMULA.search(lead_of(draft.stem)):
        return unclear(lead_of(draft.stem).strip("，"))
    if lead_of(draft.stem).endswith("的安排，") and _SAID.search(draft.stem):
        return unclear("安排")
    words = bare(filled_in(draft)).rstrip("。")
    if draft.formulation.kind not in STATED:
        return ""
    if _ASKED_IN.match(words) or _OF_THEM.search(words) or _LATER.search(words):
        return FURTHER
    behind = source.text[draft.spans[-1][1] : draft.spans[-1][1] + _NEXT] if draft.spans else ""
    if behind[:1] == "，" and (_AROUND.search(words) or _AT_REQUEST.search(words)):
        return BROKEN
    if _AND_OTHERS.search(words) and _DONE_NEXT.match(behind):
        return BROKEN
    peak = sign_behind(draft, source) == "，" and _PEAK.search(words)
    return BROKEN if peak or _THOSE.fullmatch(words) else ""


@only_of(FormulationKind.DEFINITION, FormulationKind.COPULA_HEADING)
def told_by_its_sort(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A meaning says in its last word what sort of thing the term is, and only the key is one; or it is a post."""
    meanings = [item.right.text for item in draft.formulation.items]
    if draft.formulation.kind is FormulationKind.DEFINITION:
        if any(_POST.search(each) for each in meanings):
            return only_label(term_of(draft))
        return unclear(found[0]) if (found := next(filter(None, map(_ABOVE.search, meanings)), None)) else ""
    if draft.kind is QuestionKind.MATCHING and any(map(_HALF_VERB.match, meanings)):
        return OTHER_FORM
    if draft.kind is not QuestionKind.SINGLE_CHOICE:
        return ""
    if _HALF_VERB.match(draft.key[0]):
        return str(BROKEN)
    sort = next((each for each in _SORTS if each.search(bare(draft.stem).rstrip("。"))), None)
    return "" if sort is None or all(map(sort.search, distractors)) else OTHER_FORM


@only_of(FormulationKind.TWO_PART_HEADING, QuestionKind.FILL_BLANK)
def half_of_signs(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The half that is asked is a formula, or points to what follows: 富有弹性，E大于1; 按下列规定办理."""
    return UNLIKE_HALVES if any(_LETTERS.search(each) or _THOSE_BELOW.search(each) for each in draft.key) else ""


@only_of(FormulationKind.PARALLEL_ROLES)
def in_some_regard(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What has a role is a side of something that is not named: 主体是…，依据是…; 经济上是减，信誉上是加."""
    names = [item.left.text for item in draft.formulation.items if item.left is not None]
    if names and all(map(_IN_REGARD.fullmatch, names)):
        return FURTHER
    return UNLIKE_HALVES if any(_DEED.match(item.right.text) for item in draft.formulation.items) else ""


@only_of(FormulationKind.GROUPS)
def of_another_list(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A member of another list is said to be of this one (readers took five of fifteen), or all are of nothing told."""
    if draft.kind is QuestionKind.FILL_BLANK:
        words = bare(draft.stem)
        return FURTHER if _STAGES.match(words) or _OF_THEM.search(words) else ""
    return OTHER_FORM if draft.kind is QuestionKind.TRUE_FALSE and draft.key[0] != RIGHT else ""


OVERFULL: tuple[Ask | Doubt, ...] = (
    more_than_a_member,
    sum_of_parts,
    half_a_statement,
    told_by_its_sort,
    half_of_signs,
    in_some_regard,
    of_another_list,
)
"""The doubts of this module, in the order in which they are asked."""
