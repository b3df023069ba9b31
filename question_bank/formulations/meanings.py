"""How far what a term means goes: to its end, to its first clause, or to what says more of the thing than what it is.

| behind the term | its meaning |
| 一名管理者直接指挥的下属人数，一般以6人为宜 | 一名管理者直接指挥的下属人数 |
| 实到人次与应到人次之比，低于六成的小组要整改 | 实到人次与应到人次之比 |
| 在一定时期内，物价水平持续上涨的现象 | 在一定时期内，物价水平持续上涨的现象 |
"""

from __future__ import annotations

import re

from question_bank.model.outline import Outline

_LONGEST = 80
_LONGEST_WHOLE = 140
"""A meaning that ends with what the thing is (…的治理思想) says nothing before its end."""
_SORT_LAST = re.compile("，(?![^，]*(?:都|均|有|是|将|要|应|须|不得|[为达]到))[^，。；：]*的[^，。；：的]{2,24}$")
_CUT = re.compile("[，。；！]")
_SAYS_MORE = re.compile(
    "，(?:(?:一般|通常)(?:[为是以用由在不指分]|包括|情况下|来说|采用|[需可应])|其中?|它|这|因此|所以|例如|比如|如|也(?![能要会应不])|又|主要|包括|分为|由此|是)"
)
"""What begins a clause that says more of the thing than what it is."""
_BOUNDED = re.compile(
    "(?<=[率比例数值量度料层品])，(?:[^，。；]{0,8}(?:不得|不应|不宜|一般不)(?:超过|低于|高于|少于|多于|小于|大于)|(?:低于|高于|超过|不足|达到|连续)[^，。；]*的)"
)
"""What begins a clause that sets a bound to what a term means, or a rule for it: …之比，低于六成的小组."""
_OF_IT = re.compile("，(?:它|这)(?=[与和同是使就也在的种样比将])")
_LEAST = 8
"""Characters of a meaning behind which the thing is spoken of, and no more is meant."""
_NEXT_TERM = re.compile("，[^，。；]{2,16}(?:是指|指的是|则?指(?![示导定挥标引向数令南]))")
_WAITS = re.compile(
    r"(?:在|当|对|以|由|为|从|根据|按照|通过)[^，]*|[^，]*(?:[内中下上里时后前]|时候)|"
    r"(?:[到至自]|截[至止])?[^，]{0,4}(?:\d{4}|[今明后本同次当]|“?十[一二三四五六七八九]五”?)[^，]{0,8}(?:[年月日底末初]|期间|以来|起)"
)
"""What opens a meaning and is none yet: 在一定时期内，… and 到2028年底，…"""
_EDGES = "。；！，"


def meaning(outline: Outline, start: int, end: int) -> tuple[int, int]:
    """Return `[start, end)` without its closing sign; of a long meaning the first clause."""
    said = outline.words(start, end).rstrip(_EDGES)
    if following := _NEXT_TERM.search(said) or _BOUNDED.search(said):
        said = said[: following.start()]
    if more := _OF_IT.search(said, _LEAST):
        said = said[: more.start()]  # 对每一盏路灯单独调光，它与过去不同
    longest = _LONGEST_WHOLE if _SORT_LAST.search(said) else _LONGEST
    if len(said) > longest or _SAYS_MORE.search(said):
        cuts = (cut.start() for cut in _CUT.finditer(said))
        said = said[: next((cut for cut in cuts if not _WAITS.fullmatch(said[:cut])), len(said))]
    return start, start + len(said)
