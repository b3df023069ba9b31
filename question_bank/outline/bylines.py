"""By-lines: who wrote, told, checked or issued a text, and when; they are no headings, though they look like some.

| line | by-line |
| 宣讲人：县委党校 周文 2024年4月 | yes |
| 编制：安全管理部 审核：赵立 | yes |
| 本报记者 李青 / 文/李青 | yes |
| 河湾县委宣传部 2023年5月6日 / 县委党校 周文 / 董事长 周文 / （县委宣讲团 2024年4月） | yes |
| 时间与空间 / 2024年4月 / 编制管理 | no |
"""

from __future__ import annotations

import re

_ROLE = (
    "(?:主?宣讲|主?讲|讲解|解说|授课|报告|汇报|发言|演讲|撰稿|供稿|投稿|撰写|执笔|编写|编制|编辑|编印|编审|主编|副主编|起草|制定|制表|审核|审定|审批|审阅|批准|签发|校对|"
    "整理|记录|摄影|印发|发布|印制|作者|编者|译者|记者|通讯员|来源|文号|编号|文件编号|版本号?|版次|填报|报送|主送|抄送|适用|培训|授课|实施)"
)
_POST = (
    "(?:总经理|董事长|总裁|[厂矿部局厅院校所站处科股县市区省镇乡村社行会馆台]长|书记|主任|主席|秘书长|理事长|"
    "总工程师|总会计师|教授|研究员|讲师)"
)
"""What somebody is who speaks or signs."""
_BYLINE = re.compile(
    rf"{_ROLE}(?:人员?|者|单位|部门|教师|老师|讲师|专家|日期|时间|对象|编号|机构)?[：:](?=.)|"
    "(?:本报|本刊|本台|新华社)?(?:特约|见习)?(?:记者|通讯员|评论员)[ ：:]|[文图][/／](?=[\u4e00-\u9fff ])|"
    r"[^，。；：:\d《》]{2,24} (?:19|20)\d\d年\d{1,2}月(?:\d{1,2}日)?$|"
    "[\u4e00-\u9fff]{2,20}"
    "(?:党校|学院|大学|[中小]学|[部局委办院校处科厂矿馆]|公司|集团|中心|支部|街道|社区) [\u4e00-\u9fff]{2,3}$|"
    rf"[\u4e00-\u9fff]{{0,20}}{_POST} +[\u4e00-\u9fff](?: ?[\u4e00-\u9fff]){{1,3}}$|"
    r"（[^，。；：:\d《》（）]{2,24} (?:19|20)\d\d年\d{1,2}月(?:\d{1,2}日)?）$"
)
_LONGEST = 60


def is_byline(text: str) -> bool:
    """Tell whether a line only says by whom or of when a text is."""
    return len(text) <= _LONGEST and _BYLINE.match(text) is not None
