"""What makes a blank not worth filling: half a word, a word that says nothing, a verb, too little around it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import only_of
from question_bank.composition.doubts.reasons import (
    BODIES,
    FORMULA,
    LITTLE,
    MAY_GO_ON,
    WITH_EACH,
    fits_anywhere,
    given_away,
    no_word,
    well_known,
)
from question_bank.composition.draft import Draft
from question_bank.composition.framing.standing import names_subject
from question_bank.composition.numbers.written_numbers import value_of
from question_bank.composition.readings.holders import is_holder, is_office
from question_bank.composition.source import Source
from question_bank.lexicon.cues import Cue
from question_bank.lexicon.words import words as tagged
from question_bank.model import FormulationKind, QuestionKind

_BEGINS_HALF = re.compile(
    r"(?:的|了(?![解结然])|着(?![力重眼手陆装落火])|过(?![程渡关境滤硬剩量度敏氧])|得(?![到分失当力出益]))|(?:一般|通常|往往|大多)[^，]{3}|(?:和|与|及|或|并)(?![^，]{0,1}$)|[^《]*》|[^（]*）|[^“]*”"
)
_ENDS_HALF = Cue(
    r"(?<![散销组基土场耕阵工驻当各绿用湿高内陆本异农林牧墓产册留落属籍营圣洼腹胜源])(?<!标准)(?<!所在)(?<!出生)(?<!目的)地$|(?:(?<!目)的|(?<![明罢])了|(?<![执沉])着|(?<![通超经放错难])过|(?<![温缓调谐饱共随总中])和|(?<![参给赋授])与|(?<![普涉波顾触])及|或)$|小时[到至][一二两三四五六七八九十]$"
)
_GROUPED = re.compile(r"\d,$")
"""3,000元: the sign between its digits is no end of a number."""
_SAYS_NOTHING = re.compile(
    "指导|目标|基础|重点|核心|方向|措施|落实|建议|领导|工作|内容|要求|情况|问题|意见|要点|纳入|落到|贯穿|作用|方式|方法|原则|任务|制度|机制|"
    "能力|水平|效果|成效|影响|支持|保护|管理|监督|检查|处理|报告|计划|标准|条件|人员|部门|单位|组织|活动|做好|抓好|体现|主题|依据|需要|手段|"
    "时间|地方|东西|事情|结果|过程|途径|前提|突破口|首位|实处|(?:突出|优先|重要|首要|关键|战略)位置|抓手|主线|引领|支撑|保障|动力|载体|先导|导向|牵引"
)
"""Words that fit nearly everywhere: alone they are no answer worth knowing."""
_ROLE = re.compile(
    "(?:行政|业务|归口|综合|监督)*(?:主管|牵头|责任|管理|监管|配合|承办|执法|主办|协办)(?:部门|机关|单位|机构)|"
    "核心区|先行区|示范区|试验区|主阵地|主战场|主平台|主力军|龙头|引擎|样板|试点"
)
"""What a body or a place is in its field: which body it is, is worth asking."""
_OWNED = (FormulationKind.JUDGEMENT, FormulationKind.ROLE_FUNCTION)
_SHORT_CONTEXT = (FormulationKind.SLOGAN, FormulationKind.KEY_TERM, FormulationKind.MEANS_END, FormulationKind.CONTRAST)
_LISTS = (FormulationKind.ENUMERATION, FormulationKind.OPEN_ENUMERATION)
_LEAST_AROUND = 8
_SCARE = 2
"""Characters of the longest word that may stand in quotation marks without being a name (“较差”)."""
_EVERYBODY = re.compile(
    "文化大革命|文革|大跃进|十[一二三四五]五|三农|两委|五四|九一八|七七|八一|三八|六一|七一|五一|十一|双十一|新冠|新冠肺炎|非典|抗美援朝|一带一路|小巨人|三公|三保|六保|六稳|互联网[+＋]?|改革开放|国庆"
)
_MEETING = re.compile(
    "(?:党的)?(?:(?:十[一二三四五六七八九]?|二十)届)?[一二三四五六七八]中全会|(?:党的)?(?:十[一二三四五六七八九]|二十)大|(?:全国)?两会"
)
"""What everybody has heard of: in quotation marks it is no name that has to be known."""
_OFTEN = 6
"""How often a name stands in a text that is about it."""
_CALLED = re.compile("(?:[称叫名即]|概括为|归纳为|[确规]?定为|[是为][^，“]{0,3})[作为]?“$")
_EXPLAINED = re.compile("”[^，。；“]{0,4}(?:[：:]|是|，?即|包括|指)")
"""A name that the statement gives or explains is worth asking for, wherever else it stands."""
_BANNER = re.compile("”(?:为(?:旗号|口号|主题|校训|宗旨|名)|行为|精神|口号)")
"""洋务派以“自强”为旗号 asks for a name, though it is a verb."""
_SCARE_FRAME = re.compile(
    "(?:当作|当成|看作|看成|视为|视作|误认为是?|以为是?|所谓的?|号称|谈不上|说不上|称不上|算不上|不等于|并非|不是)“$"
)
_LONGEST_SCARE = 4
"""公共产品不等于“由政府提供的产品”, 不是“甲”，而是“乙”: what so long a name or its counterpart is has to be known."""
_PRETEXT = re.compile("”(?:等)?为(?:由|借口|理由|名|幌子)")
_CHANNEL = re.compile("”(?:微信)?(?:小程序|公众号|微信群|APP|客户端|热线|信箱|二维码|账号)")
"""What a small program is called nobody has to know."""
_CRAFT = re.compile("(?:[船轮艇舰]|列车|机车|班车|盾构机|无人机|机器人)(?:为|是|名为|叫)?“$")
"""What a ship or a machine is called (首船“海巡12”, “江申”轮) nobody has to know either."""
_EVENT = re.compile("([\u4e00-\u9fff]{2,4})(会议|战役|起义|暴动|事件|大会|战斗|保卫战|兵变|惨案)")
"""在茶坪村召开会议，史称“茶坪会议” holds its name."""
_SUFFIXES = frozenset("制法式化型性")
"""What makes a name of a word: 实行“林长制”，由党政领导担任林长 holds it."""
_FIRST = re.compile("最[大早高长先多重]的|第一[个座所家次条部]|首[个座所家次条部]")
"""亚洲最大的… is told from words of its kind by what it is the first in."""
_VAGUE = re.compile(
    r"[^，]{0,6}(?:[这那该]|其(?!他|它|余)|首任|第[一二三四五六七八九十]|[前后]一)|认为|(?:\d{4}|今)年是|要"
)
_SOMEBODY = re.compile("是一[位名]|了")
"""How a story tells who somebody is, or what was done."""
_IDLE = re.compile("方面|组成部分|内容|决策|举措|措施|一年|之年|工作|活动|部门|机构|单位")
_NUMBERED = re.compile("^[一二两三四五六七八九十]+[个项大]?")
_COMPLAINT = re.compile(
    "(?![清治整])[^“”]{1,4}(?:难|贵|乱|差|慢|脏|散|懒|烦|繁|弱|少)|别人的事|走过场|一阵风|一刀切|一言堂|老大难|形式主义|官僚主义|空架子|花架子|糊涂账"
)
_STOCK = re.compile(
    "回头看|组合拳|牛鼻子|主心骨|硬骨头|及时雨|定心丸|定盘星|压舱石|试金石|绊脚石|挡箭牌|先手棋|紧箍咒|高压线|零容忍|绿色通道"
)
"""Figures of speech that every report uses."""
_MARKS = re.compile(r"[，。；：、！？“”‘’（）《》]")
_JOINT = re.compile("^(?:、|和|与|及|以及)")
_BODIES = re.compile(r"^等(?:部门|单位|人员|同志|地区?|领导|各方)")
_CALL = re.compile("(?:同志们，)?(?:让我们|希望|愿)")
_FORMULA = re.compile("习近平(?:同志|总书记)?$|新时代中国特色社会主义思想$|党中央$")
_COUNT_BEFORE = re.compile(
    "(?<!十)([二三四五六七八九])(?:个(?!月|工作日|小时|学期|季度)|项|类|种|大|点|条|级|字|心|会|有|不|步|份|联)[^，。；]{0,12}[：:，][^，。；、]{1,14}、$"
)
_COUNT_BEHIND = re.compile("([二三四五六七八九])(?:大|个|项|类|种|级|道|条|方面|部分|阶段|环节|等次|等级)")
_LED = re.compile(r"^的(?:坚强|正确|统一|集中统一)*领导")
_NUMERAL = re.compile(r"^[一二三四五六七八九十\d]+[次届号期]")
_BEHIND = (
    (re.compile("分别|依次"), WITH_EACH),
    (_LED, FORMULA),
    (_NUMERAL, MAY_GO_ON),
    (_BODIES, BODIES),
)
"""What stands behind a list that is not worth its blanks."""
_OF_ALL_SORTS = re.compile("等(?:各种|各类|各式|多种|不同|各个|各方面|许多|众多)")
_ALL_TOLD = re.compile("等\\d+[个项种类件][\u4e00-\u9fff]{2,}?(?:由|均|都|实行|应|可|不)")
"""甲证、乙证等9个事项由社区代办: of all of them something is said."""
_HOLDS = re.compile("(?:设有?|设立|包括|分为|配[备有]|组成|下辖)[^，。；、]{0,8}$")
"""管委会设主任、…等: the list is of what is named before it."""


def _set_apart(draft: Draft) -> bool:
    """Tell whether the one blank is all that stands between quotation marks, so that it is whole by them."""
    return len(draft.gaps) == 1 and draft.gaps[0].left.endswith("“") and draft.gaps[0].right.startswith("”")


@only_of(QuestionKind.FILL_BLANK)
def asks_little(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Return why the blanks of a fill-in are not worth filling, or ""."""
    if not draft.gaps:
        return ""
    half = next((key for key in draft.key if _BEGINS_HALF.match(key) or _ENDS_HALF.search(key)), "")
    half = half or next((key for gap, key in zip(draft.gaps, draft.key, strict=False) if _GROUPED.search(gap.left)), "")
    if half and not (_set_apart(draft) or draft.formulation.aspect == "bans"):
        return no_word(half)  # 不得＿＿＿＿: all that must not be done, up to its comma, is left out
    kind = draft.formulation.kind
    if _CALL.match(draft.gaps[0].left) or any(map(_FORMULA.search, draft.key)):
        return FORMULA
    if kind in _LISTS:
        return _in_a_list(draft, source)
    if kind is FormulationKind.SLOGAN and (common := _common(draft) or _of_the_text(draft, source)):
        return common
    if len(draft.key) == 1 and kind is not FormulationKind.FIGURES:
        return _alone(draft, source)
    if kind is FormulationKind.ROLE_FUNCTION and all(_SAYS_NOTHING.fullmatch(key) for key in draft.key):
        return fits_anywhere(draft.key[0])
    return ""


def _common(draft: Draft) -> str:
    """Return why a name in quotation marks is none that has to be known."""
    for gap, key in zip(draft.gaps, draft.key, strict=False):
        if _EVERYBODY.fullmatch(key) or _MEETING.fullmatch(key):
            return well_known(key)
        if _CHANNEL.match(gap.right) or _CRAFT.search(gap.left):
            return f"“{key}” could hardly be told from words of its kind"
        core = _NUMBERED.sub("", key)
        if core != key and len(core) > 1 and core in draft.stem:
            return given_away(key)
        if len(key) > _SCARE and key[-1] in _SUFFIXES and key[:-1] in gap.left + gap.right:
            return given_away(key)
        if (event := _EVENT.fullmatch(key)) and event[1] in gap.left and event[2] in gap.left:
            return given_away(key)
        if (
            (_SCARE_FRAME.search(gap.left) and not (len(key) > _LONGEST_SCARE or gap.right.startswith("”，而是")))
            or (gap.left.endswith("以“") and _PRETEXT.match(gap.right))
            or _COMPLAINT.fullmatch(key)
            or _STOCK.fullmatch(key)
        ):
            return f"“{key}” is an everyday word in quotation marks"
    return ""


def _of_the_text(draft: Draft, source: Source) -> str:
    """Return which name the title of the text or a heading over the statement tells, or the text again and again."""
    titles = source.path(draft.formulation.section)
    for gap, key in zip(draft.gaps, draft.key, strict=False):
        if _CALLED.search(gap.left) or _EXPLAINED.match(gap.right):
            continue
        if any(key in title for title in (*titles, source.title)) or source.count(key) >= _OFTEN:
            return well_known(key)
    return ""


def _alone(draft: Draft, source: Source) -> str:
    (key,), gap, kind = draft.key, draft.gaps[0], draft.formulation.kind
    office = kind in (FormulationKind.JUDGEMENT, FormulationKind.MEANS_END) and _ROLE.fullmatch(key)
    if _SAYS_NOTHING.fullmatch(key) or office:
        return fits_anywhere(key)
    named = kind is FormulationKind.SLOGAN and (_BANNER.match(gap.right) or _NUMBERED.match(key)) is not None
    if (
        kind not in (FormulationKind.DEFINITION, FormulationKind.SEQUENCE)
        and not named
        and not (kind is FormulationKind.FACT and is_holder(key))
        and len(key) <= 2
        and all(word.tag[:1] == "v" for word in tagged(key))
    ):
        return f"only the verb “{key}” is asked"
    owned = kind in _OWNED and gap.left.endswith("的") and not gap.right and not _FIRST.search(gap.left)
    owned = owned and not _told_apart(kind, gap.left, key)
    if owned and not is_office(key) and not source.lexicon.classes_of((key,)):
        return f"“{key}” could hardly be told from words of its kind"
    if kind in _SHORT_CONTEXT and len(_MARKS.sub("", gap.left + gap.right)) < _LEAST_AROUND:
        return LITTLE
    if kind is FormulationKind.SLOGAN and len(key) <= _SCARE and source.count(key) > source.count(f"“{key}”"):
        return f"“{key}” stands without quotation marks too"
    return ""


def _told_apart(kind: FormulationKind, left: str, key: str) -> bool:
    """Tell whether a judgement says of a thing that a member knows what it is: readers took 29 of 31 such blanks."""
    if kind is not FormulationKind.JUDGEMENT or _VAGUE.match(left):
        return False
    return _SOMEBODY.search(left) is None and _IDLE.search(key) is None


def _in_a_list(draft: Draft, source: Source) -> str:
    members = [item.right.text for item in draft.formulation.items]
    left, right = draft.gaps[0].left, draft.gaps[-1].right
    shown = right
    for member in members[1:]:
        shown = _JOINT.sub("", shown, count=1).removeprefix(member)
    opening = left.removesuffix(members[0] + "、")
    if not _MARKS.sub("", opening + shown):
        return "too little stands around the blank"
    around = _COUNT_BEHIND.match(right) or _COUNT_BEHIND.match(source.text, draft.formulation.items[-1].right.end)
    around = around or _COUNT_BEFORE.search(left)
    count = value_of(around[1]) if around else None
    if count and count != len(members):
        return f"the source counts {count} members, not {len(members)}"
    told = next((reason for pattern, reason in _BEHIND if pattern.match(right)), "")
    open_list = draft.formulation.kind is FormulationKind.OPEN_ENUMERATION
    named = _HOLDS.search(opening) is not None and names_subject(source, opening)
    if not told and open_list and not named and _only_examples(opening, right, members):
        return "the list is open and says of nothing what it lists"
    return told or _miscut(members, draft, source)


def _only_examples(opening: str, right: str, members: Sequence[str]) -> bool:
    """Tell whether nobody has to know just these: 电工、焊工等作业人员必须持证上岗, 刀、板、桶等工具."""
    return (
        right == "等"
        or _OF_ALL_SORTS.match(right) is not None
        or max(map(len, members)) == 1
        or (opening[-1:] in "，：。" and right.startswith("等") and _ALL_TOLD.match(right) is None)
    )


def _miscut(members: Sequence[str], draft: Draft, source: Source) -> str:
    """Return which member holds more than one, or less."""
    last = members[-1]
    if last not in draft.key:
        return ""  # 深入企业、农村、社区开展宣讲: what runs on is shown
    lengths = [len(text) for text in members]
    if len(last) == max(lengths) > min(lengths):
        verbs = [tagged(text)[-1].tag == "v" for text in members]
        shared = last[-2:] == members[-2][-2:]  # 上控制限和下控制限
        if verbs[-1] and not any(verbs[:-1]) and not shared:
            return f"“{last}” holds more than a member of the list"
    before, behind = (item.right for item in draft.formulation.items[-2:])
    if source.text[before.end : behind.start] not in ("和", "与", "及"):
        return ""
    one = any(sign in members[0] for sign in "和与") and not any(sign in last for sign in "和与")
    one = one or (members[-2].startswith("各") and not last.startswith("各"))
    alike = len({text[-2:] for text in members}) == 1  # 原料库存、维修库存和成品库存: one noun closes each
    if not one and not alike:
        verbs = [tagged(text)[0].tag == "v" for text in members]
        one = verbs[-2] and not verbs[-1] and not any(verbs[:-2])
    # 严管和厚爱结合、激励和约束并重
    return f"“{members[-2]}” and “{last}” may be one member" if one else ""
