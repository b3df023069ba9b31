"""Amounts in Chinese numerals: those that are bound or wanted, those of many things, and those that are measured.

| text | amounts |
| 有效期六年 / 期限不少于一年 | 六年, 一年: wanted by the words before, or bound |
| 图书只剩下九十一箱 / 守塔达四十一年 | 九十一箱, 四十一年: many things |
| 备用金三万元 / 静置三到五分钟 / 距热源一点五米 | 三万元, 三到五分钟, 一点五米: paid or measured |
| 笔试占四成，达到八十分 / 收入的两成留作公积金 | 四成, 八十分 / 两成 |
| 主绳满八年的，应当报废 | 八年 |
| 学徒期限为三年六个月 | 三年六个月: in two units one amount |
| 筹备组为七至十三人 / 届满三至五个月前 | 七至十三人, 三至五个月: bound on both sides |
| 余额不足首期金额百分之三十的 | 百分之三十 |
| 一次 / 三年来 / 光绪三十二年 / 一分钟也不能等 | none: no number to know, or a date |
"""

from __future__ import annotations

import re

from question_bank.lexicon.cues import guarded

_DIGITS = "〇零一二三四五六七八九十百千万亿两"
"""What Chinese numerals are written with."""
_NUMERAL = f"[{_DIGITS}]+(?:点[〇零一二三四五六七八九]+)?"
"""A number in them, with its share behind 点."""
_MEASURE = (
    "(?:(?:平方|立方)米|公里|千米|厘米|毫米|公分|公斤|千克|毫升|摄氏度|万元|(?:个半?)?小时|分钟|个工作日|学时|课时|周岁|"
    r"[元米吨斤克升里]半|[元米吨斤克升](?![一-龥]{0,2}[前名等]))"
)
"""Units of what is paid or measured, whose amount says something by itself."""
_SET_APART = "(?:留作|留存|用于|归(?!属)|作为|提取|存入|上缴|返还)"
"""What a share of something is for, behind it: 收入的两成留作公积金."""
_FOR = re.compile(_SET_APART)
_UNIT = (
    f"(?:分之[一二三四五六七八九十百]+(?:点[〇零一二三四五六七八九]+)?|个工作日|个月|个季度|周岁|学时|课时|[人户批台车家件辆场艘架]次(?![日年月生序数要])|{_MEASURE}|年半|"
    r"[日天周年倍人次条辆名件户票]|"
    f"成(?=[，。；、以左]|{_SET_APART}|$)|"
    r"分(?=[，。；、以的方才者]|$)|届(?![中全][^，]{0,2}会))"
)
_IN_TWO_UNITS = (
    "[一二三四五六七八九十百两]+(?:年零?[一二三四五六七八九十两]+个月|[天日]零?[一二三四五六七八九十两]+小时|"
    "小时零?[一二三四五六七八九十]+分钟?|元[一二两三四五六七八九]角(?:[一二三四五六七八九]分)?)"
)
"""A time or a price in two units, which is one figure: 三年六个月, 两元四角."""
_WORDS = f"(?:{_IN_TWO_UNITS}|{_NUMERAL}{_UNIT})"
_WRITTEN = re.compile(
    guarded(
        rf"(?<![第每几数{_DIGITS}\d])(?<!上(?=[百千万]))(?P<figure>(?:{_WORDS}以上|{_NUMERAL}(?:{_UNIT})?[到至])?{_WORDS})"
        r"(?![来多前后度代间级期之中])(?P<after>以上|以下|以内|之内|内)?"
    )
)
"""A figure in Chinese numerals, which counts only with a bound, behind what wants one, or measured: not 三年来."""
_MEASURED = re.compile(f"(?!一[^百千万点到至]|[百千万]|.斤)(?:{_NUMERAL}(?:{_UNIT})?[到至])?{_NUMERAL}{_MEASURE}")
"""What is paid or measured: not 一分钟, which is hardly a number, nor 李四斤, which is a name."""
_LASTED = "(?<=[了达长过续满整已有是持守根教职务作耘波住])[一二三四五六七八九十百]{2,}年"
"""For how many years something was done: not 光绪三十二年, which is a date."""
_MANY = re.compile(
    "(?=[十百千万]*[一二三四五六七八九两])(?=[一二三四五六七八九两〇零]*[十百千万])"
    "(?!(?:一[百千万]|十万)[^一二三四五六七八九十百千万两〇零])(?!.?[一二三四五六七八九]{2})"
    f"(?:{_LASTED}|[一二三四五六七八九十百千万两〇零]{{2,}}(?:平方米|公里|个(?!方面)|"
    "[箱座所间册卷亩里艘台头匹幅箩担石斤吨米名人件条户辆枚架挺门株棵孔眼张天家位处项种块幢栋]))"
)
"""Many things in Chinese numerals: 九十一箱, 十七天, 守塔达四十一年; not 一百箱, 七八十天."""
_COUNTS = re.compile(
    rf"(?<![第每{_DIGITS}\d年月])(?P<figure>{_MANY.pattern})(?![来多前后度代间级期之中大款届余])(?P<after>以上|以下|以内|之内|内)?"
)
"""How many things there are, not the number of one (第二十一箱) nor of a date."""
_RANGE = re.compile(f"{_NUMERAL}(?:{_UNIT})?至{_NUMERAL}")
"""七至十三人, 三至五个月: an amount that is bound on both sides."""
_DATE, _YEARS = re.compile("月$"), re.compile("[〇零一二三四五六七八九]{4}年")
"""三月五日至十日, 二〇一五年至二〇二〇年: dates, and no amounts."""
_TERM = re.compile(
    "(?:(?:有效期|任期|期限|保质期|年限|学制|工期|周期|影响期|保存|留存|罚款|处以|奖励|补助|补贴|延长|届满|提前|为期|分为|缩短|降低|提高|增加|减少)"
    "(?:限|期)?(?:为|是|达|至|到|了)?|(?<![不圆])满|静置|持续|间隔|连续)$"
)
"""What wants an amount behind it."""
_SHARE = re.compile(
    "不足[^，]{2,12}$|(?:占|[达到为是]|[降提]高|增[长加]|下降|减少|上升|[低高少多]于|超过)(?:了|约|近|总[^，的]{1,6}的?|[^，]{1,12}的|总?[数量额])?$"
)
"""Behind what a share in Chinese numerals says as much as one in digits: 占总投资的百分之十五."""
_MARK = re.compile("(?:达到?|[计得扣加记]|为|满分)$")
"""Behind what points are an amount: 达到八十分."""
CUE = (
    r"[一二三四五六七八九十百千万两][^，。；：]{1,4}(?:以上|以下|以内|内)|不少于|不超过|不得超过|不低于|不得少于|不小于|不得低于|至少|"
    r"(?:期限?|存|罚款|处以|延长|提前|为期|学制|[降提][低高]|增加|减少|超过|不足|满|静置|持续|间隔|连续)[为是达至到了]?[一二三四五六七八九十百千两]|"
    rf"百分之[一二三四五六七八九十]|{_MANY.pattern}|[{_DIGITS}]{_MEASURE}|[两二三四五六七八九][成分]|[一二三四五六七八九十百日天年月]至[一二三四五六七八九十百]"
)
"""One of the places where a written amount may stand."""


def written_amounts(text: str, start: int, end: int) -> list[re.Match[str]]:
    """Return what may be amounts in `text[start:end]`: groups `figure` and `after` (以上), in order."""
    found = {match.start("figure"): match for match in _COUNTS.finditer(text, start, end)}
    found |= {match.start("figure"): match for match in _WRITTEN.finditer(text, start, end)}
    kept: list[re.Match[str]] = []
    ranged = start
    for place in sorted(found):
        if place >= ranged:
            kept.append(found[place])
        if _RANGE.match(found[place]["figure"]):
            ranged = max(ranged, found[place].end("figure"))
    return kept


def is_amount(match: re.Match[str], left: str, *, bound: bool) -> bool:
    """Tell whether a match that `written_amounts` returned is a number to know, with the words `left` before it."""
    ranged = _RANGE.match(match["figure"]) is not None and not (_DATE.search(left) or _YEARS.match(match["figure"]))
    if match.re is not _WRITTEN or bound or _TERM.search(left) or ranged:
        return True
    text, figure, end = match.string, match["figure"], match.end("figure")
    if _MANY.fullmatch(text, *match.span("figure")) is not None or _MEASURED.match(figure):
        return True
    if figure.endswith("分"):
        return _MARK.search(left) is not None
    share = figure.endswith("成") or (figure.startswith("百分之") and not text.startswith("点", end))
    return share and (_FOR.match(text, end) is not None or _SHARE.search(left) is not None)
