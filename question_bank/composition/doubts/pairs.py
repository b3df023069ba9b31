"""Doubts of pairs and roles: in which whole, by which label, and is anything left to be known."""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import only_of
from question_bank.composition.doubts.reasons import (
    OF_WHAT_PARTS,
    ONLY_KEY_TELLS,
    UNLIKE_HALVES,
    Wished,
    given_away,
    only_label,
    unclear,
    well_known,
)
from question_bank.composition.draft import Draft
from question_bank.composition.framing.stems import AS_LAID_DOWN
from question_bank.composition.readings.holders import is_office
from question_bank.composition.readings.views import of_points, of_some_work
from question_bank.composition.source import Source
from question_bank.model import RIGHT, FormulationKind, QuestionKind

_PART = re.compile("其中[，：]?$")
_ASPECT = re.compile(
    "(?:重点|难点|核心|关键|基础|根本|目标|目的|任务|环节|优势|优点|缺点|长处|短处|好处|坏处|短板|特点|原则|前提|保障|手段|对象|主体|动力|方向|标志|统领|根基|主线|方针|着力点|落脚点|出发点|突破口|抓手)$"
)
"""What is always of something: 防汛的重点是水库，难点是小河 says of what only once."""
_BARE_ASPECT = re.compile(
    f"(?:主要|突出|显著|根本|首要|基本|代表性?)?(?:人物|作品|著作|{_ASPECT.pattern.removeprefix('(?:').removesuffix(')$')})"
)
_OF_ITSELF = re.compile(
    "[，“]((?:已经|因故|本人)?(?:死亡|去世|被宣告死亡|解散|破产)|(?:法律、?|行政法规、?|法规、?|规章)+规定的其[他它][^，]*)的?[，”]"
)
_WHO_OR_WHEN = re.compile(
    "(?:人物|(?:代表|创始|创办|发起|负责|主持|倡导|奠基|领导|提出|承办|主办|联系|主讲)人|作者|时间|日期|地点|地址)$"
)
_LABEL = re.compile(
    r"(?:案例|示例|事例|例|图|表|附件|附录|附表|问题|任务|专题|单元|模块|环节|材料)[一二三四五六七八九十\d]+"
)
_OF_THE_SPEAKER = re.compile("我|^(?:上升|下降|增加|减少|增长|提高|降低)的|^[前后]半句")
"""What only a sentence before tells: 对我们是一件工作, 下降的主要原因."""
_DONE = re.compile("[\u4e00-\u9fff]{1,3}了")
"""约谈是发现了问题: what was done is no role."""
_PLACE = re.compile(r"第[一二三四五六七八九十\d]+(?:阶段|步|期|批|轮|环节|部分|类|种|项|条|点)")
_FIELD = re.compile(
    "(?:会议|活动|培训|开会|发文|成文)?(?:时间|地点|日期)|主持人?|主讲人|出席(?:人员?)?|列席(?:人员?)?|参[会加]人员?|缺席人员?|记录人|整理人|"
    "(?:思考|复习|练习|讨论|自测)题|作者|编者|电话|地址|联系人|抄送|主送|发文单位"
)
"""A line of the head of a paper."""
_BEGAN = re.compile(
    "(?:大约|约|最早)?(?:始于|起源于|源于|形成于|产生于|兴起于|成立于|创立于|诞生于|发生在|发生于|位于|坐落|地处|由[^，]{2,8}(?:于|在)\\d|[12]\\d{3}年|[一二]?十?[一二三四五六七八九]世纪)"
)
"""When something began says not what it is."""
_LABELLED = re.compile(rf"^“?{_LABEL.pattern}[：:]")
_TOO_GENERAL = re.compile(
    "(?:工作|基本|总体|主要|指导|具体|有关|相关)?(?:机制|方针|原则|要求|任务|目标|思路|内容|格局|思想|措施|方法|做法|职责|制度|体制)"
    "|.*有[二三四五六七八九十]+[种类项个条]|机构|队伍|经费|人员|场所|阵地|场地|设施|设备|组织|时限|其他"
)
_TAKEN = re.compile("[把将](?=[这那其它该]|[^，]{0,6}$)")
"""乡亲们把这条渠 (叫作“…”) is no term, but who calls what so."""
_COUNT_LABEL = re.compile("[一二两三四五六七八九十]+[个道项条类种大支张本]")
_BY_ARTICLE = re.compile(
    r"(?:^|(?:违反|按照?|依照|根据|符合|有|属于)?(?:本(?:办法|条例|法|规定|细则|制度|章程|准则|规则|意见|讲义|手册|方案|通知|协议|合同)|(?<=违反)|(?<=按照)|(?<=依照)|(?<=根据)|(?<=有)))"
    r"(?:第[一二三四五六七八九十百\d]+[条款项]?)?第[一二三四五六七八九十百\d]+(?:条|章|节|部分|项|款)"
    r"|(?:有|属于|违反)《[^》]+》第[一二三四五六七八九十百\d]+条(?=所列|规定之一|规定的?(?:情形|行为)|情形)"
)
_ADVERBIAL = re.compile(r"(?:自|从|在|于|到|截至|通过|针对|围绕|为了?)(?!然|来水|贸)|\d{4}年")
_ALL_OVER = re.compile("在全[国省市县区镇乡]$")
"""县文化馆在全县推行…: where something is done is no part of whose practice it is."""
_SINCE = re.compile(r"自\d{1,2}月(?:\d{1,2}日)?起?")
_OWNED = re.compile("[^，的]{3,}的[^，的]{2,}")
_SPAN = re.compile("[至到—～~-]")
_DAY, _MONTH = re.compile(r"\d日"), re.compile(r"\d月")
_CROWD, _FAR = 3, 3
"""Wrong dates that stand close together, and years by which the right one stands far from them."""
_CLAIMS = (QuestionKind.TRUE_FALSE, QuestionKind.SINGLE_CHOICE)
_WHOLE_ROWS = (QuestionKind.RECITATION, QuestionKind.MATCHING)


@only_of(FormulationKind.GROUPS, QuestionKind.TRUE_FALSE)
def needs_no_telling(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What follows of itself from death or from a law is no thing to be weighed."""
    found = _OF_ITSELF.search(draft.stem)
    return well_known(found[1]) if found else ""


@only_of(FormulationKind.PARALLEL_ROLES)
def part_of(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """One of several parts is asked without the whole that they are parts of (…体系，其中甲是基础，乙是保障)."""
    if _unlike(draft):
        return UNLIKE_HALVES
    sides = [part.text for item in draft.formulation.items for part in (item.left, item.right) if part is not None]
    if pointing := next(filter(_OF_THE_SPEAKER.search, sides), ""):
        return unclear(pointing)
    if any(_DONE.match(item.right.text) for item in draft.formulation.items):
        return UNLIKE_HALVES
    if draft.kind is QuestionKind.SINGLE_CHOICE and len(draft.key[0]) > 1 and draft.key[0] in source.title:
        return given_away(draft.key[0])
    if draft.stem.startswith("就“") or draft.core:
        return ""
    if draft.kind in _WHOLE_ROWS and (alone := _bare_aspect(draft)):
        return unclear(alone)
    return _in_what(draft, source)


def _in_what(draft: Draft, source: Source) -> str:
    """Return the doubt that a stem does not say in what its roles are roles, or ""."""
    if of_points(source, draft.formulation):
        return ""
    start = draft.formulation.spans[0][0]
    first = draft.formulation.items[0]
    if draft.spans[0][0] < start:
        return ""  # told with the words that say in what
    if all(_OWNED.fullmatch(item.right.text) for item in draft.formulation.items):
        return ""  # 甲是移民精神的核心，乙是移民精神的灵魂: each says of what
    if draft.kind is not QuestionKind.FILL_BLANK and of_some_work(draft.formulation):
        return OF_WHAT_PARTS  # the role before them, which is too long to be asked, names the work
    found = _PART.search(source.text[max(0, start - 3) : start]) or source.text.startswith("其中", start)
    led = first.left is not None and _PART.search(source.text[max(0, first.left.start - 3) : first.left.start])
    if draft.kind not in _CLAIMS:
        return Wished(OF_WHAT_PARTS) if found or led else ""
    lefts = [item.left.text for item in draft.formulation.items if item.left is not None]
    if alone := next((left for left in lefts if left in draft.stem and _BARE_ASPECT.fullmatch(left)), ""):
        return unclear(alone)
    bare_left = next((left for left in lefts[1:] if f"，{left}是" in draft.stem or f"是{left}。" in draft.stem), "")
    if bare_left and "的" in lefts[0] and "的" not in bare_left and _ASPECT.search(bare_left):
        return unclear(bare_left)
    return ""


def _bare_aspect(draft: Draft) -> str:
    """Return a side that is always of something, where none says of what: 统领是…，根基是…."""
    lefts = [item.left.text for item in draft.formulation.items if item.left is not None]
    owned = any("的" in left for left in lefts)
    return "" if owned else next((left for left in lefts if _BARE_ASPECT.fullmatch(left)), "")


def _unlike(draft: Draft) -> bool:
    """Tell whether some but not all sides tell of somebody, or of a time or a place: 代表人物是…，主要特点是…."""
    lefts = [item.left.text for item in draft.formulation.items if item.left is not None]
    found = [_WHO_OR_WHEN.search(left) is not None for left in lefts]
    return any(found) and not all(found)


@only_of(QuestionKind.RECITATION, FormulationKind.PARALLEL_ROLES)
def told_already(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is to be recited stands in the stem: two that are said of each other."""
    told = all(item.right.text in draft.stem for item in draft.formulation.items)
    return "the stem says what is to be recited" if told else ""


@only_of(QuestionKind.RECITATION, FormulationKind.JUDGEMENT)
def office(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Who holds which office is a rule, no judgement to be recited."""
    return "an office is no judgement" if any(map(is_office, draft.key)) else ""


def labelled(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A label (案例1) or a word for nearly everything (工作机制) is no term that is defined."""
    if draft.formulation.kind in (FormulationKind.TWO_PART_HEADING, FormulationKind.DEFINITION):
        fields = [item.left.text for item in draft.formulation.items if item.left is not None]
        field = next((text for text in fields if _FIELD.fullmatch(text)), "")
        if field:
            return only_label(field)
    if draft.formulation.kind is FormulationKind.DEFINITION:
        terms = [item.left.text for item in draft.formulation.items if item.left is not None]
        if any(_BEGAN.match(item.right.text) for item in draft.formulation.items):
            return only_label(terms[0] if terms else "")
        if taken := next((term for term in terms if _TAKEN.search(term)), ""):
            return only_label(taken)
        called = (_LABEL, _PLACE, _TOO_GENERAL)
        label = next((term for term in terms if any(each.fullmatch(term) for each in called)), "")
        if label:
            return only_label(label)
    found = _LABELLED.match(draft.stem)
    return only_label(found.group().rstrip("：:")) if found else ""


@only_of(FormulationKind.GROUPS)
def counted_groups(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Groups called by how many they hold (两道防线): their number gives the members away."""
    if draft.kind is QuestionKind.FILL_BLANK or draft.formulation.aspect in ("counted", "kinds", "bans"):
        return ""  # the one name of a list may say how many it holds
    names = [item.left.text for item in draft.formulation.items if item.left is not None]
    counted = any(map(_COUNT_LABEL.match, names)) or _COUNT_LABEL.match(draft.formulation.subject)
    return "the groups are called by their number" if counted else ""


def by_article(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The stem names an article and not what it says."""
    # Most stems have no such character, and the pattern is slow.
    found = _BY_ARTICLE.search(draft.stem.removeprefix(AS_LAID_DOWN)) if "第" in draft.stem else None
    return f"“{found.group()}” does not say what is laid down there" if found else ""


@only_of(FormulationKind.CASE)
def adverbial_case(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Time and place of something done are not whose case it is."""
    if draft.kind is QuestionKind.FILL_BLANK:
        when = _SINCE.match(draft.stem)
        return unclear(when.group()) if when else ""
    who = draft.formulation.subject.partition("“")[0]
    return unclear(who) if _ADVERBIAL.match(who) or _ALL_OVER.search(who) else ""


@only_of(QuestionKind.SINGLE_CHOICE)
def odd_date(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Only the right date tells the day (or the month), or is a span of time."""
    if not draft.key[0][:4].isdigit() or not distractors:
        return ""
    spans = [_SPAN.search(text) is not None for text in (draft.key[0], *distractors)]
    if spans[0] and not any(spans[1:]):
        return ONLY_KEY_TELLS
    years = [int(text[:4]) for text in (draft.key[0], *distractors) if text[:4].isdigit()]
    if (
        len(years) > _CROWD
        and max(years[1:]) - min(years[1:]) <= 1
        and min(abs(years[0] - y) for y in years[1:]) > _FAR
    ):
        return ONLY_KEY_TELLS  # 1905 beside three days of one winter
    exact = [bool(_DAY.search(text)) + bool(_MONTH.search(text)) for text in (draft.key[0], *distractors)]
    return ONLY_KEY_TELLS if exact[0] not in exact[1:] else ""


@only_of(FormulationKind.ROW)
def told_by_a_letter(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A character of one left, which no other left has, stands in its right alone: 春季突出“春送岗位”."""
    if draft.kind is QuestionKind.FILL_BLANK or draft.key == (RIGHT,):
        return ""
    pairs = [(item.left.text, item.right.text) for item in draft.formulation.items if item.left is not None]
    told = [_letter(left, right, pairs) for left, right in pairs]
    asked = [
        letter
        for letter, (left, right) in zip(told, pairs, strict=True)
        if letter and (draft.kind is QuestionKind.MATCHING or right in (*draft.key, *draft.fillers))
    ]
    needed = len(pairs) // 2 if draft.kind is QuestionKind.MATCHING else 1
    return f"only the key shares “{asked[0]}” with the stem" if asked and len(asked) >= needed else ""


def _letter(left: str, right: str, pairs: Sequence[tuple[str, str]]) -> str:
    """Return the character that only this pair has on both sides, ""."""
    lefts = "".join(other for other, _ in pairs if other != left)
    rights = "".join(other for _, other in pairs if other != right)
    return next((sign for sign in left if sign in right and sign not in lefts and sign not in rights), "")
