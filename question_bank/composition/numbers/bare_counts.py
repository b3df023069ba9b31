"""Counts of what somebody dealt with, of which the words before say what it was: 受理87件，办结80件."""

from __future__ import annotations

import re

_HOW = (
    "(?:全年|当年|年内|[上下]半年|(?:1[89]|20)\\d\\d年|已|共|累计|先后|"
    "依法|及时|全部|成功|当场|现场|妥善|其中|目前|，)*"
)
_DEALT = (
    "(?:收到|接收|受理|审结|办结|结案|立案|审理|审查|调解|办理|化解|处理|处置|查处|查结|执结|移送|移交|转办|交办|答复|承办|"
    "采纳|驳回|撤销|批[准复]|退回|整改|销号|核查|(?:给予|作出|处以|予以)(?:警告|训诫|通报|记过|处[分罚]|问责|[批表][评扬])|提请[\u4e00-\u9fff]{2,4})"
)
_SO_MANY = "(?:了|共|成功)?\\d[\\d,.]*(?:多|余)?(?:件|起|宗|例|人次|人|项|条|次)(?:次)?(?=[，。；、（]|$)"
_BARE_COUNT = re.compile(f"{_HOW}{_DEALT}{_SO_MANY}")


def counts_alone(words: str) -> bool:
    """Tell whether `words` begin with how many somebody dealt with, and not with what those were."""
    return _BARE_COUNT.match(words) is not None
