"""Where a statement that a comma parts is complete: a condition, a reason or a bare subject wants what is said of it.

| clause before the comma | the stem may end there |
| 转岗满6个月重新上岗的 / 检测数值异常时 / 因为施工难度大 | no: what follows is told behind it |
| 气温越高 (，需水量越大) / 考核结果为“差”等次的干部 (，不得评优) | no |
| 老队长带领全队120名社员 (，凿通了水渠) / 历时三年 (，建成大坝) | no |
| 试运行不到十公里 (，轴承发热) / 互助会是五人以上为分担风险 (，缴存互助金的组织) | no |
| 去年登记的12件来信 (，办结9件) / 3台设备因涉及产权 (，尚未拆除) | no |
| 15日内再次损坏的，免费返修 (，人为损坏除外) | with the exception behind it |
| 风速达到20米，或者收到预警 (，立即停止上客) / 设施的改造和移交 (，适用本办法) | no |
| 全年召开会议6次 / 设备由专人看管 | yes |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import Clause

_OPEN_END = re.compile(
    r"(?:自[^，]*之?日起[^，]*内|[自从][^，]*\d[年月日]起|[年月日天时分半]内|的|的话|时|时候|之?际|之?[前后]|以前|以后|以来|期间|情况下|基础上|过程中|(?<=[在从][^，]{2})[^，]*[中里内上下]|同时|"
    r"(?<![提推延落滞退空向朝])[前后]\d+(?:个工作日|个月|日|天|周|小时|分钟)|(?:按照?|遵循|本着|坚持)[^，]*的?(?:原则|程序|比例|顺序|办法)|"
    r"针对[^，]*(?:问题|现状|情况|难题|困难|实际|需求)|以[^，]*的(?:精神|态度|作风|姿态|标准|要求|劲头|勇气|决心|状态))$"
)
_CLOSED_END = re.compile("(?:是[^，]*[^目真怎]的|目的|提前|今后|落后|滞后|为[前后]|向前|空前|目前)$")
"""What ends like one and is none."""
_OPEN_START = re.compile(
    r"(?:对于?[^，]*(?:的[^，的]{1,8}|岗位|人员|单位|项目|问题|行为|情形|企业|群众|对象|事项|场所|部门|党员|干部)$|凡|如(?!期|实|下|何)|若|倘若|只要|只有|无论|不论|一旦|一经|每?当(?![地前天日年选好成做])|因(?![此而地人果素子数特循式材势公工])|随着|按照|根据|依据|针对|鉴于|"
    r"为(?:了|使|让|确保|保障|防止|加强|规范|推动|促进|落实|进一步|切实|更好)|[与同和][^，]*相比|(?:应当?|必须|须|可以|要)(?:严格)?(?:按照?|根据|依据|本着)[^，]*(?:原则|要求|规定|标准|意见|办法|实际|情况|需要)$|与[^，]*不同|虽然?|尽管|即使|既然|除[^，]*外$|任何[^，]{1,8}(?:发现|发生|出现)[^，]*(?<!的)$|在[^，]*的(?:时间和地点|时间|地点|期限|场所)$)"
)
_FOUND = re.compile("(?:发现|遇到|遇有|接到|收到|发生|出现)[^，]*(?<!的)$")
_DUTY = re.compile(
    "[^，。；]{0,10}?(?:应当?|必须|须|要|不得)(?:立即|马上|及时|迅速|第一时间|先|于|在|上报|报告|停止|切断|制止)"
)
"""发现隐患 (，网格员应当立即上报): when a duty arises is no statement."""
_TRIGGER = re.compile("达到|超过|[低高]于|收到|发现|出现|连续")
_AT_ONCE = re.compile("(?:应当?|必须|有权|可以)?(?:立即|马上|即刻)|方可|才能|即可")
"""风速达到20米 (，立即停止上客): from what on something is done at once is no statement."""
_FREED = re.compile(r"(?:\d+|[一二两三四五六七八九十]+)(?:个工作)?[日天][之以]?内[^，]*(?:无需|不必|不再|免[收交缴费])")
"""患者在同一科室就诊 (，3日内复诊无需再挂号)."""
_CHOSEN = re.compile("(?:选出|选取|挑选|遴选|抽取|选派)[^，]*\\d[^，]*$")
_WITH_THEM = re.compile("由|交由?|分别|逐[件项个]")
"""选出8件建议 (，由主任领衔督办): what they were chosen for."""
_RATE = re.compile("每(?:增加|减少|隔|满)[^，]*$")
_REASON = re.compile("因为|由于")
_MODAL = re.compile(
    "(?:当年|一律|不得|应当?|必须|予以|给予|由(?!于|此)|按[^，]*处|可以?|方可|取消|不予|要|须|不再|视为|列为|属于|能|都|均|也要|就)"
)
_NOUN_PHRASE = re.compile(r"(?!.*(?:应当|必须|不得|可以|负责|.要))[^，。；：]*的[^，。；：的是为了]{2,10}$")
_QUALIFIED = re.compile(
    "(?:年满|未满|不满|凡|具有|具备|从事|符合|持有|患有|接受|担任|拥有|取得|遗失|损坏|连续|参加过?)[^，。；：]*的[^，。；：的]{2,40}"
)
"""年满18岁的工人、农民和其他先进分子 (，承认…，可以申请…)."""
_MEASURED = re.compile(
    r"[^，。；：有了]*\d[^，。；：的有]{0,3}以[上下]的[^，。；：的为是]{1,6}$|[^，。；：有了]*(?:[小大低高少多等]于|超过|不足|不满|为|达到?)[^，。；：的有]*\d[^，。；：的有]*的[^，。；：的为是]{1,6}$"
)
"""边长小于500mm的洞口 (，用盖板覆盖)."""
_SAID_OF = re.compile("应当?|必须|不得|可以|须|要|是|为|有|达|占|增长|下降|超过|不(?:少|低|高|多)于")
_NAMED = re.compile(r"[^，。；：是为了着过]*的“[^“”]*”$")
_LED = re.compile("(?:带领|率领|抽调|选调|调集|抽出|动员|发动|召集)(?P<whom>[^，]{2,})$")
_LASTED = re.compile("(?:历时|历经|耗时|前后用了)[^，]*\\d[^，]*$")
_FINISHED = re.compile("(?:终于|最终|先后|共|全部)*(?:[凿打修贯开]通|[建修筑]成|建起|完成|竣工|攻[克下])")
_SO_FAR = re.compile(
    "(?P<deed>[^，。；：]{2,})(?:不到|未满|不满|不足|刚刚?|才)(?:[一二三四五六七八九十百两半几]+|\\d+)"
    "(?:个?半?(?:小时|月|星期|学期|季度)|[年天日周里米圈趟]|分钟|公里|千米|海里)(?:时间|左右|多)?$"
)
_MEASURE = re.compile("[距离长宽高深厚]$|平均|相距|[时间期][间限]?$|(?:[用耗费需隔差]|停留|等[候待])$")
_MEASURED_SO = re.compile("[比较占仅且而并]|同比|其中|低于|高于|缩短|减少|达|小于|大于|远")
"""试运行不到十公里 (，轴承发热): how far somebody had come is no statement; 两地相距不到十公里 (，交通便利) is one."""
_JOINED_FOR = re.compile("[^，]*是[^，]*(?:以[上下]|[人者员们方户])为了?(?P<aim>[^，的]{3,})$")
"""互助会是五人以上为分担风险 (，…缴存互助金的组织): what for somebody joins is the beginning of what it is."""
_EXCEPTED = re.compile("(?:但)?[^，。；：“”]{2,14}(?:除外|例外)")
"""人为损坏除外: for whom or when a rule does not hold is told with it."""
_SO_MANY = re.compile(
    "(?P<which>[^，。；：了过是为有]{2,20})的(?:\\d+|[一二三四五六七八九十百两]+)(?:多|余)?[个件项条起宗户名家处座台辆份批篇笔][^，。；：的]{1,8}"
)
_DONE_WITH = re.compile("，?(?:目前|现|已经?|全部|当[年月]|均|都|共|仅|先后|年内|按[期时])*")
_ON_ACCOUNT = re.compile(
    "[^，]{0,12}因(?:涉及|牵涉|牵扯|存在|属于?|缺(?![席勤])乏?|需要?|超出|不属于?|不在|受[^，]*影响$)(?!.*(?:未|没有|不[予能再]|无法|[停取推延退撤叫]))[^，]*$"
)
"""其余3件因涉及土地权属: why something is as it is, before how it is."""
_SAYS_ALL = re.compile("(?<![只凡但])是(?![否由])|(?:控制|保持|稳定|维持|限制|缩短|压缩|压降)[在到至][^，。；]*\\d")
"""What something is, or at what it is kept, needs no more clauses, whatever it ends with."""
_MOST = 5
"""Clauses further than which no conclusion is looked for."""


def closing_clause(source: Source, clauses: Sequence[Clause], place: int) -> int | None:
    """Return the number of the clause with which the statement that reaches clause `place` is complete.

    None where nothing completes it, or something redacted would.
    """
    for number in range(place, min(place + _MOST, len(clauses))):
        own = source.text[clauses[number].start : clauses[number].end]
        behind = clauses[number + 1] if number + 1 < len(clauses) else None
        if behind is None or source.text[clauses[number].end : clauses[number].end + 1] != "，":
            return number if behind is not None or not _condition(own) else None
        if not _open(source, own, source.text[behind.start : behind.end]):
            excepted = not behind.tainted and _EXCEPTED.fullmatch(source.text, behind.start, behind.end)
            return number + 1 if excepted else number
        if behind.tainted:
            return None
    return None


def leaves_off(source: Source, end: int) -> bool:
    """Tell whether the clause that ends at `end` leaves to the next what it says."""
    sentence = source.sentence_at(end - 1)
    for number, clause in enumerate(sentence.clauses if sentence else ()):
        if sentence and clause.end == end and _SAYS_ALL.search(source.text, clause.start, end) is None:
            return closing_clause(source, sentence.clauses, number) != number
    return False


def _condition(own: str) -> bool:
    """Tell whether the last clause of a sentence only says when: 2013年建厂50周年之际。"""
    return own.endswith(("之际", "之时", "期间", "以来", "情况下", "基础上"))


def _open(source: Source, own: str, behind: str) -> bool:
    if (_FOUND.match(own) and _DUTY.match(behind)) or (_LASTED.match(own) and _FINISHED.match(behind)):
        return True
    if _OPEN_END.search(own) and not _CLOSED_END.search(own):
        return True
    if _OPEN_START.match(own) or _REASON.search(own) or only_led(own) or _only_so_far(own, behind):
        return True
    if (
        behind.startswith(("不再", "免收", "免费", "免于"))
        or _FREED.match(behind)
        or (_CHOSEN.search(own) and _WITH_THEM.match(behind))
    ):
        return True
    if behind.startswith(("或", "且", "适用本")) or (_TRIGGER.search(own) and _AT_ONCE.match(behind)):
        return True
    if _ON_ACCOUNT.fullmatch(own) or _only_counted(source, own, behind):
        return True
    if _RATE.search(own) or ("越" in own and "越" in behind) or _only_aimed(own):
        return True
    if _NOUN_PHRASE.fullmatch(own) and _MODAL.match(behind) and not source.opens_with_verb(own):
        return True
    if _MEASURED.fullmatch(own) and not source.opens_with_verb(own):
        return True
    if _QUALIFIED.fullmatch(own) and not _SAID_OF.search(own.rpartition("的")[2]):
        return True
    return _NAMED.fullmatch(own) is not None and not source.opens_with_verb(own) and not source.acts(own)


def _only_so_far(own: str, behind: str) -> bool:
    """Tell whether a clause says how far or how long something was done, and leaves what then happened to the next."""
    found = _SO_FAR.fullmatch(own)
    if found is None or _MEASURE.search(found["deed"]) or _MEASURED_SO.match(behind):
        return False
    return tagged(found["deed"])[-1].tag[:1] == "v"


def _only_counted(source: Source, own: str, behind: str) -> bool:
    """Tell whether a clause only names so many of something, and the next says without a subject what became of them.

    No verb stands before the last word in front of 的: 处理来信反映的12个问题 says what was done.
    """
    found = _SO_MANY.fullmatch(own)
    done = _DONE_WITH.match(behind)
    if found is None or done is None or not re.search("\\d", behind):
        return False
    told = tagged(found["which"])
    if len(told) < 2 or any(word.tag[:1] == "v" for word in told[:-1]):
        return False
    rest = behind[done.end() :]
    return source.opens_with_verb(rest) or source.acts(rest)


def _only_aimed(own: str) -> bool:
    """Tell whether a clause that says what something is has only come to what for."""
    found = _JOINED_FOR.fullmatch(own)
    return found is not None and tagged(found["aim"])[0].tag[:1] == "v"


def only_led(clause: str) -> bool:
    """Tell whether a clause says with whom something was done, and leaves the deed to the next one."""
    found = _LED.search(clause)
    return found is not None and not any(word.tag in ("v", "vd") for word in tagged(found["whom"]))


def rest_of_statement(source: Source, position: int) -> str | None:
    """Return what follows `position` up to where its statement is complete, None where it never is."""
    sentence = source.sentence_at(max(0, position - 1))
    for number, clause in enumerate(sentence.clauses if sentence else ()):
        if sentence and clause.start <= position <= clause.end:
            closing = closing_clause(source, sentence.clauses, number)
            return None if closing is None else source.text[position : sentence.clauses[closing].end]
    return ""
