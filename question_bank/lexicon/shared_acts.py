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
SUMMED_UP = re.compile(
    "(?:各项工作|各[一\\d][件个套份人名]|的(?:原则|方针|理念)|[两三四五六七八](?:重|大|个|项)(?:压力|挑战|任务|困难|难题)|"
    "(?:依次|逐项|逐一|分别|共同|一起)[\u4e00-\u9fff]{2,3}|[用动]起来)$"
)
"""What is said of all members behind the last: 收购、储备、监管|各项工作; 司机、站长|依次签字."""
LED_BY_COVERB = re.compile("(?:向|靠|依靠|邀请|组织|动员|发动|通过|经由|由|被)$")
"""How words end before a list to which something is done, or by which it is: the verb stands behind the list."""
DONE_TO_ALL = re.compile(
    "(?:进站|进厂|入户|到场|现场)?(?:污染|沾染|感染|侵蚀|损坏|覆盖|拓展|延伸|转移|传播|传染|扩散|参观|观摩|视察|座谈|评议|监督|签字|核对|倾斜|聚集|集中|转变|扩展|开放|靠拢)$"
)
"""邀请代表、委员、市民|进站参观; 靠雨水、农具和种芋|传播: what stands behind a list that a coverb leads."""
_SHORTEST = 3


def acts_on_all(things: Sequence[str], behind: str) -> bool:
    """Tell whether what stands `behind` the last of `things` of one length that begin or end alike is done to all."""
    if SHARED_ACT.match(behind) is None or len({*map(len, things)}) > 1 or len(things[0]) < _SHORTEST:
        return False
    alike = len({each[0] for each in things}) == 1 or len({each[-1] for each in things}) == 1
    return alike and not any(words(each)[0].tag[:1] == "v" for each in things)
