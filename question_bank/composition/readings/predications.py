"""What the predicate of X是P says of X: what X is worth, what it means, or a plain fact, which nobody judges.

| clause | says |
| 纪律是执行路线的保证 / 甲会是全国第一个行业学会 / 问题的核心是钱 | what it is worth |
| 弧坑是焊道末端形成的低洼部分 | what it means |
| 教务科是培训的归口管理部门 / 老何是第一代灯工 / 锦园是2017年建的小区 | a fact |
"""

from __future__ import annotations

import re

from question_bank.lexicon.words import words as tagged

_WORTH = re.compile(
    "最|首[要位善选]|头等|第一(?![代任届批期季次回章节]|季度)|唯一|重[要大点]|关键|核心|根本|基本(?!情况|单位)|基[石础]|前提|前哨|保[证障]|要求|标准|尺度|准则|任务|课题|"
    "灵魂|精髓|命脉|生命线|本质|实质|标志|法宝|动力|源泉|主[力体线流]|生力军|骨干|宗旨|原则|先[导决]|目[的标]|归宿|出发点|落脚点|立足点|切入点|"
    "突破口|着力点|抓手|途径|举措|依托|载体|支[撑点柱]|枢纽|龙头|引擎|纽带|桥梁|窗口|屏障|防线|底[线色]|红线|必[然须由]|责任|使命|短板|弱项|主要|关口|硬仗|难题|"
    "之[本基源要魂道策举钥路]|意义|优势|财富|本钱|方向|大敌|敌人|毒瘤|资源|生产力|引领|有力|有效|”$"
)
_ASKS_WORTH = re.compile("核心|根本|本质|实质|关键|精髓|灵魂|宗旨|目的|重点|难点|前提|原则|出发点|落脚点")
"""Words of a subject whose predicate says what matters, whatever it is: 问题的核心是…."""
_ROLE = re.compile(
    "(?:[根基]本|重要|坚强|主要|首要|必要|有力|内在|强大|直接|政治|组织|思想|力量)*(?:前提|基础|保[证障]|根本|核心|关键|重点|目[的标]|手段|动力|灵魂|支[撑点柱]|纽带|底线|龙头|引擎|"
    "主线|主体|抓手|载体|途径|落脚点|出发点|立足点|归宿|起点|终点|源头|枢纽|骨架|末梢|方[向法式]|先[导决]|引领|落点|保底|条件|牵引|依托|红线|延续|延伸|标准|立场|要求|要务|依据|中枢|补充|价值取向|(?:鲜明|显著)特[征点]|方法|[内外]因|表现|敌人|"
    "底色|脊梁|根基|主力|骨干|帮手|体现|核心环节|首要环节)|民生之[本源基安]"
)
_MEANS = re.compile(
    "是(?![\\d一本我该此其这那])[^“”《》\\d]*的[^的]{0,6}(?:部分|处理|方案|行为|过程|活动|方[法式]|手段|措施|总[和称量]|状态|现象|能力|缺陷|费用|装置|设备|"
    "系统|物质|资料|文件|库存|仓库|关系|形式|制度|规范|差额|比[率值例]|数量|时间|距离|气体|液体|固体|工具|材料|构件|结构|分类)"
)
_FIGURE = re.compile(
    "难点|根脉?|本|路|门|护栏|补丁|根须|本[分色]|生命|血脉|筋骨|出路|入口|起因|征兆|结果|根据|[试压][\u4e00-\u9fff][金舱]石|基石|杠杆|"
    "根源|底气|桥梁|命脉|精髓|底子|中心|考验|境界|担当|宗旨|初心|事实|状态|处境|本事|龙头|水池|场地"
)
"""What something is in a figure, or among things set beside each other."""
_BODY = re.compile("(?:[部科处局室队站厂院校所办会组]|公司|集团|中心|人|者|员|长|书记|[县市区镇乡村]|花园|小区|前身)$")
_PROPER = ("nr", "ns", "nt", "nz")


def tells_worth(subject: str, predicate: str) -> bool:
    """Tell whether `predicate` (是…) says what `subject` is worth, or does for something."""
    return _WORTH.search(predicate) is not None or _ASKS_WORTH.search(subject) is not None


def tells_meaning(subject: str, predicate: str) -> bool:
    """Tell whether `predicate` (是…) says what the word `subject` means."""
    if _MEANS.fullmatch(predicate) is None or _BODY.search(subject):
        return False
    return not any(word.tag[:2] in _PROPER for word in tagged(subject))


def plays_part(predicate: str) -> bool:
    """Tell whether `predicate` (是…) is a role, or a figure of one (根, 航道的本分)."""
    return is_role(predicate) or _FIGURE.fullmatch(predicate.rpartition("的")[2]) is not None


def is_role(head: str) -> bool:
    """Tell whether the head noun of a predicate is a part that something plays among others (前提, 根本保证)."""
    return _ROLE.fullmatch(head) is not None or _ROLE.fullmatch(head.rpartition("的")[2]) is not None
