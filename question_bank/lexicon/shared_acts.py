"""What is done to all members of a list though it is written to the last only: 统筹水灾害、水资源、水环境|治理."""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.lexicon.words import words

SHARED_ACT = re.compile("(?:治理|建设|管理|保护|发展|改革|整治|监管|服务|防治|修复|利用|开发|培养|教育)$")
"""What may be done to all: the word at the end of the last member."""
_SHORTEST = 3


def acts_on_all(things: Sequence[str], behind: str) -> bool:
    """Tell whether what stands `behind` the last of `things` of one length that begin or end alike is done to all."""
    if SHARED_ACT.match(behind) is None or len({*map(len, things)}) > 1 or len(things[0]) < _SHORTEST:
        return False
    alike = len({each[0] for each in things}) == 1 or len({each[-1] for each in things}) == 1
    return alike and not any(words(each)[0].tag[:1] == "v" for each in things)
