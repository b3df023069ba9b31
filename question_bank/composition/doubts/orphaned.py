"""Doubts of stems that answer, count or go on with what stands before them, and of names and ages that say nothing.

| stem | left open |
| 2020年，借味觉的占＿＿＿＿ (2020年至2022年，馆里记了……借味觉的占22%) | the year of another sentence is put before it |
| 一律视为“潜在病人”，观察72小时 (遇到这种人怎么办？一律……) | whom the question is about |
| 同期，热线收到投诉＿＿＿＿件 / 有一次，磅单相差82公斤 / 也就是说，… | as what, when, what was said |
| 不足＿＿＿＿名的，就近联合设立 / 确因生活需要暂时不能封停的，经＿＿＿＿批准 | fewer of whom, what cannot be closed |
| 按材质分三档收购：尼龙网每公斤（　　） (；聚乙烯网…) | a row of three is told in part |
| 坚持“＿＿＿＿” / 制定“＿＿＿＿”规定 | any name stands there as well |
| 最年长的邵阿婆今年＿＿＿＿岁 | nobody has to know her age |
| 课后请每位同事写不少于＿＿＿＿条笔记 | nothing the text says, but a task for those who heard it |
| 说这话的是晒酱师傅＿＿＿＿ / 那唯一的2起 / 三个部门每季度开会一次 | which words, cases, departments |
| 事件造成640册重印 / 全县合计＿＿＿＿万元 | which event, what comes to so much |
| 2023年我们教研室发放问卷412份 | whose |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of, sign_before, sign_behind
from question_bank.composition.doubts.reasons import BROKEN, CUT_SHORT, FURTHER, LITTLE, UNMEMORABLE, UNTIMED
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.stems import NAMED_OTHERWISE, STATED, bare, filled_in
from question_bank.composition.numbers.written_numbers import value_of
from question_bank.composition.source import Source
from question_bank.model import FormulationKind, QuestionKind
from question_bank.model.aspects import PARALLEL

_DATED = re.compile(r"(?:19|20)\d\d年(?=(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底|末|初)?，)")
_TIMED = re.compile(r"[同次翌当]年|\d{1,2}月|\d{1,2}日")
"""A time that only had its year put before it, or in its place."""
_SEVERAL = "[两二三四五六七八九十]"
_GOES_ON = re.compile(
    "(?:同期|最[后先](?=，|是|一[件条])|随后(?!的)|后来|也就是说|换句话说|这就是说|要注意例外|前不久|不久前|有一[次回](?!性)|"
    "(?:实行|推行|试行|这样|如此)(?:以后|之后|后|一来)，|(?:实行|推行|实施|开展)[\\d一二两三四五六半]+个?(?:月|年|天|周)|"
    "(?:离开|临走|回来|事发)[时后]，|会[上后](?![的议])|最[高低大小多少长短早晚好差]的?[是为]|还有一[种个条]|还要(?:提醒|说明|强调)|我们的考虑是|原因(?:不|就|主要)?在|"
    "留下的|剩下的?|其余的?(?!人员|事项|各)|相邻的|事后|之后，|当时(?=，|任|的)|另一[条个种](?:是|，|叫)|说这话的|这就)"
)
"""How words begin that were joined to what stood before them."""
_IN_THE_MIDST = re.compile(
    "(?:前面|刚才|上面)(?:说|讲|提)到?|(?:^|[，。；])(?:那[半几两](?!年)|那唯一|最年长的|年[纪龄]最[大小长]的|最有意思的|当时的(?![一-鿿]{0,4}(?:条件|情况|历史|社会)))"
    "|[，。；](?:说这话|这就)|(?:[一-鿿]{2,4})?事后(?:说|讲|回忆|总结)"
)
_OF_THOSE = re.compile(
    "(?:(?:不合格|达不到|逾期|到期|公开|限制|未通过|不足[^，。]{1,6}|超过[^，。]{1,10}|[年已]?满(?!足|意|负荷)[^，。]{1,8}|"
    "低于[^，。]{1,8}|高于[^，。]{1,8}|需(?!要说明)[^，。]{1,8}|没有[^，。]{1,4})的(?:[限须应可一不，\\d]|由(?![于此]))|"
    "确[因需][^，。]{2,24}的，(?:经|可以|报))|"
    "对?[\u4e00-\u9fff]{2,4}的[\\d一二三四五六七八九十百]+(?:批次|[个家份张人座处户件名例起])(?![\u4e00-\u9fff])|[\\d.一二三四五六七八九十百千万]+[万亿]?元以[上下][^，]{0,10}的由"
)
"""A case without who or what it is the case of: 不足3名的，…, which the sentence before names."""
_ANNOUNCED = re.compile(
    f"(?:分({_SEVERAL})[档类级种步][^，。：；“”、]{{0,8}}|({_SEVERAL})(?:个|对|件|种|条|项|点|类|步|块|方面|大|句话)[^，。：；“”、]{{0,8}}|“({_SEVERAL})[^”，]{{1,6}}”|\\d[人名]|分别是)"
    "(?:：|，(?:就是|即|也就是))(?P<told>.+)"
)
_OUT_OF = re.compile("(?:百分制|满分[一\\d]?百?\\d*分)：")
_POINTS_NEXT = re.compile("[^，。；]{2,12}\\d+分")
"""百分制：服务40分，卫生25分，…: the points come to a hundred with those behind."""
_HOURS = re.compile(r"(?<!\d)\d{1,2}[时点]\d{1,2}分(?!.*(?:\d日|年))")
"""15时29分最后一名乘客进站: of which day."""
_FOR = re.compile("为(?:了|便于|方便|配合|减少|规范|落实|进一步|加强|保障|确保)[^，。；]*")
_MORE_GRADES = (("二级", "三级"), ("二类", "三类"), ("乙", "丙"), ("B", "C"), ("乙级", "丙级"))
_LEVEL = re.compile("[^，。：]{1,4}级：[^，。；]*(?:达到|超过|低于)[^，。；]*")
"""注意级：风速达到10米/秒: what is done then stands behind."""
_JOINTS = "；、，"
_SHORTEST_FRAME = 5
"""With so few characters around it, any name of a measure or a rule stands in the blank."""
_MARKS = re.compile("[“”，。]")
_AGE = re.compile(r"(?<![满周])(?:[\d一二三四五六七八九十]+|＿+|（\u3000*）)岁(?![以之]?[上下内前后])")
_FALLEN = re.compile("时年|年仅|享年")
_TASK = re.compile("课后|任选一题|(?:^|，)请(?:各支部|各小组|学员|每位|大家|同志们)")
_SO_MANY = re.compile(
    f"{_SEVERAL}(?:个(?:部门|单位)(?!是|：|、|分别|合并)|(?:步|项|条)(?:之?中)|句话(?!是|：|、|概括))"
)
_EVENT = re.compile("(?:事件|事故|案件|险情)(?!发生|报告|的|处置|应急|等级|调查|分为|分级)|全[省市县区州镇乡村]?合计")
_OUR_BODY = re.compile(
    "我们(?:教研室|课题组|调研组|编写组|工作组|车间|班组|科室?|处室?|部门|医院|学校|中心|公司|支部|院里?|厂里?)(?!学|技|普)"
)


@only_of(*SIGNS)
def dated_from_elsewhere(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The year of an earlier sentence, which tells only its own thing by it, was put before other words."""
    if not draft.spans or draft.formulation.kind in NAMED_OTHERWISE:
        return ""
    dated = _DATED.match(bare(filled_in(draft)))
    start = draft.spans[0][0]
    if dated is None or dated[0] in source.text[start : start + len(dated[0]) + 2] or _TIMED.match(source.text, start):
        return ""
    told = source.text[source.line_start(start) : start]
    opened = f"{dated[0]}，" in told or any(dated[0] in title for title in source.path(draft.formulation.section))
    return "" if opened or dated[0] not in told else UNTIMED


@only_of(*SIGNS)
def joined_before(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The words answer a question, or go on with what was told: of what they speak, stands before them."""
    if draft.formulation.kind in NAMED_OTHERWISE or draft.formulation.aspect == PARALLEL:
        return ""
    if sign_before(draft, source) == "？":
        return FURTHER
    words = bare(filled_in(draft))
    if _GOES_ON.match(words) or _OF_THOSE.match(words) or _EVENT.match(words) or _SO_MANY.match(words):
        return FURTHER
    if _LEVEL.fullmatch(words.rstrip("。")) or (
        sign_behind(draft, source) == "，" and _FOR.fullmatch(words.rstrip("。"))
    ):
        return str(BROKEN)
    if _HOURS.match(words) and "日" not in words and not source.regulation:
        return FURTHER
    return FURTHER if _IN_THE_MIDST.search(words) or _OUR_BODY.search(words) else ""


@only_of(*SIGNS)
def told_in_part(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A colon announces so many, and the stem breaks off before the last of them."""
    behind = sign_behind(draft, source)
    words = filled_in(draft)
    if behind and behind in _JOINTS and "：" in words and draft.spans:
        end = draft.spans[-1][1] + 1
        if any(
            one in words and other not in words and source.text.startswith(other, end) for one, other in _MORE_GRADES
        ):
            return CUT_SHORT
        if _OUT_OF.search(words) and _POINTS_NEXT.match(source.text, end):
            return CUT_SHORT
    found = _ANNOUNCED.search(words.rstrip("。")) if behind in _JOINTS else None
    row = draft.formulation.kind is FormulationKind.ROW
    roles = draft.formulation.kind is FormulationKind.PARALLEL_ROLES
    if found is None or (draft.formulation.kind in NAMED_OTHERWISE and not (row or roles)):
        return ""
    joint = next((each for each in _JOINTS if each in found["told"] or each == behind), behind)
    counted = value_of(found[1] or found[2] or found[3] or "二") or 0
    return CUT_SHORT if joint == behind and found["told"].count(joint) + 1 < counted else ""


@only_of(FormulationKind.SLOGAN, QuestionKind.FILL_BLANK)
def any_name(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A name alone is asked of a verb: 坚持“…”, 倡导“…”."""
    if len(draft.key) != 1:
        return ""
    words = _MARKS.sub("", bare(filled_in(draft)))
    return LITTLE if len(words) - len(draft.key[0]) <= _SHORTEST_FRAME else ""


@only_of(*STATED)
def nobodys_business(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How old somebody was, or what those who heard a lecture were to write, is nothing to be known of the text."""
    words = bare(draft.stem)
    told = "平均" in words or _FALLEN.search(words)
    aged = draft.formulation.kind is FormulationKind.FIGURES and not told and _AGE.search(filled_in(draft))
    return UNMEMORABLE if aged or _TASK.search(words) else ""


ORPHANED: tuple[Ask | Doubt, ...] = (
    dated_from_elsewhere,
    joined_before,
    told_in_part,
    any_name,
    nobodys_business,
)
"""The doubts of this module, in the order in which they are asked."""
