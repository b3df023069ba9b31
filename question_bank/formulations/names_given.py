"""What somebody is said to call by a name: who calls it so, and since when, is no part of what the name means.

| words before the name | meaning |
| 后来镇上把存放族谱的阁楼(称为“谱阁”) | 存放族谱的阁楼 |
| 含水量低于百分之五的土层被人们(称为干土层) | 含水量低于百分之五的土层 |
| 通过把海水冻结得到的淡水(称为冻结水) | as it stands: 把 belongs to how it is made |
| 大家把这一带(称为“北滩”), 厂里摸索出一套被工友(称为“三看”的办法) | none: it is not told what it is |
"""

from __future__ import annotations

import re

_TAKES = re.compile("(?<![一二三两几每这那火])[把将](?![来军领士近要会帅握手柄关就才])")
"""把 or 将 behind which stands what is called so."""
_MADE_SO = re.compile("通过|利用|采用|运用|借助|依靠|[用以由经因]")
_BY_WHOM = re.compile("被[^，。；的]{1,6}$")
_POINTS = re.compile("[这那该此其他她它](?!们)")
_BEGUN = re.compile(
    "(?:形成|摸索|总结|创造|探索|推行|建立|制定|实行|发明|流传|提出)[^，]{0,4}(?:[一二三几]?[套个种项条批]|了)$"
)
"""What somebody made, whose kind is named only behind its name (一套被称为“…”的办法)."""
_LATER = re.compile("(?:后来|如今|现在|今天|当时|至今|一直)也?$")
"""When something was called so is no part of what was: 这块锚牌后来被称为“救命锚”."""
_EVERY = re.compile("凡是?(?![人事士间])")
"""凡在…进行的作业，都叫…: of all that is called so."""
_LEAST = 6
_FARTHEST = 16
"""Characters of the longest words that say when and by whom something is called so."""


def what_is_called(found: re.Match[str]) -> tuple[int, int] | None:
    """Return where what is called by a name stands in `found` (its groups: what, verb, term), None where untold."""
    begin, words = found.start("what"), found["what"]
    start, end = 0, len(words)
    by_whom = _BY_WHOM.search(words)
    if by_whom:
        end = by_whom.start()
        if found.string.startswith("的", found.end()) or _BEGUN.search(words[:end]):
            return None
    if later := _LATER.search(words, 0, end):
        end = later.start()
        if end < _LEAST:
            return None
    if every := _EVERY.match(words):
        return begin + every.end(), begin + end
    takes = None if _MADE_SO.match(words) else _TAKES.search(words, 1, end)
    if takes:
        start = takes.end()
        if takes.start() > _FARTHEST:
            return None
    cut = takes is not None or by_whom is not None
    if cut and (end - start < _LEAST or _POINTS.search(words[start:end])):
        return None
    return begin + start, begin + end
