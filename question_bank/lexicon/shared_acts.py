"""What is done to all members of a list though it is written to the last only: 统筹水灾害、水资源、水环境|治理."""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.lexicon.words import words

SHARED_ACT = re.compile("(?:治理|建设|管理|保护|发展|改革|整治|监管|服务|防治|修复|利用|开发|培养|教育)$")
"""What may be done to all: the word at the end of the last member."""
BROUGHT_TOGETHER = re.compile(
    "(?:紧密|有机|充分|更好|很好|有效)?地?(?:结合|统一|衔接|融合|联系|贯通|串联|整合|组织|动员|区别|区分|对应|连接|联结|联合|统筹|汇集|团结|凝聚|发动|调动)"
    "(?:起来|开来|在一起|到一起)$|(?:融为|合为|连为|结为)一体$|混为一谈$|相提并论$"
)
"""What is done with all members of a list together: 把理论、实践和修养|结合起来."""
OF_ALL = re.compile("(?:一律|一概|全部|统统|均|都)$")
"""How what follows holds for all members: 甲、乙和丙|一律 (不得带入)."""
_SHORTEST = 3


def acts_on_all(things: Sequence[str], behind: str) -> bool:
    """Tell whether what stands `behind` the last of `things` of one length that begin or end alike is done to all."""
    if SHARED_ACT.match(behind) is None or len({*map(len, things)}) > 1 or len(things[0]) < _SHORTEST:
        return False
    alike = len({each[0] for each in things}) == 1 or len({each[-1] for each in things}) == 1
    return alike and not any(words(each)[0].tag[:1] == "v" for each in things)
