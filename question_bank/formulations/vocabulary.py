"""Words of the language, not of any document, by which the ends of a list are told."""

from __future__ import annotations

import re

TAKING = re.compile(
    "提高|增强|提升|加强|推进|推动|坚持|落实|实现|促进|完善|健全|建立|强化|优化|深化|保障|维护|做好|抓好|包括|包含|涉及|具有|"
    "开展|培养|形成|构建|打造|发挥|履行|遵守|执行|贯彻|增进|树立|弘扬|掌握|了解|熟悉|学习|检查|配备|设置|配置|制定|明确|规范|"
    "确保|通过|经过|按照|根据|依托|针对|统筹|引导|组织|严禁|禁止|防止|避免|避开|远离|绕开|导致|造成|引发|需要|解决|克服|具备|运用|采取|采用|使用|利用|做到|取得|推行|实行|经历|经过|属于|体现|围绕|"
    "担负着|担负|承担着|承担|肩负着|肩负|坚定|聚焦|突出|巩固|扩大|激发|分为|称为|做到|是指|指|有|是|含|如|即"
)
"""Verbs (and prepositions) that commonly take a whole list behind them."""
TAKING_WORDS = frozenset(TAKING.pattern.split("|"))
"""The same to look a word up in."""
SHARED_HEAD = re.compile(
    "执法|司法|用权|建设|管理|监督|治理|服务|运行|流动|推进|发展|工作|活动|制度|机制|体系|方面|领域|环节|部门|单位|人员|措施|"
    "办法|要求|原则|特点|特征|问题|作用|能力|任务|方针|政策|理念|精神|阶段|时期|地区|行业|因素|条件|功能|方式|方法|手段|过程|"
    "内容|合理|有序|义务|职责"
)
"""Words that commonly stand behind a list and belong to all of it."""
ONE_THING = "批评[和与]自我批评|体系和(?:治理)?能力现代化|生命和?财产安全"
"""Fixed phrases with a joint inside that are one member of a list."""
PERSON = re.compile("(?:[人员者长师理席任家]|书记|代表|骨干|干部)$")
"""How the names of people end."""
ADVERBIAL = re.compile("一般|通常|往往|主要|大多|尤其|特别|常常|也|都|可|能|会|已|曾|均|应|须|还|更|最|很|较|地")
"""What says how, and opens no member of a list of two."""
HONOURED = re.compile(
    "的?(?:坚强|正确|统一|亲切|直接|有力|大力|共同|具体|悉心|关心|帮助|支持)*(?:领导|指导|支持|帮助|关心|关怀|努力|推动)下"
)
"""What closes 在省委、市委的坚强领导下."""
JOINT = ("以及", "及其", "和", "与", "及", "或者", "或", "并", "暨")
"""Conjunctions before the last item."""
EXAMPLES = ("诸如", "例如", "比如", "譬如", "如")
"""Words that say that what follows are only some of many."""
FOLLOWS = re.compile(
    "的|等|划?分为|包括|之间|之中|[中上下内外间这]|[三四五六七八九十两](?![次届中])|(?:形式|方式|途径|渠道|名义)(?!的)|作为|成为|构成|组成|相结合|相统一|并重|是|为(?![了何])|[合统总并]称|都|均|应|要|必须|不得|"
    "一律|一概|全部|统统|(?:紧密|有机|充分|更好)?地?[\u4e00-\u9fff]{2}(?:起来|到一起|在一起)|[融合连结]为一体"
)
"""What may follow a list at once without belonging to its last item: particles, places, a count, a predicate."""
CUES = (
    *("包括", "涉及", "分为", "称为", "概括为", "具有", "有", "即", "是", "为", "：", "的", "要"),
    *("把", "将", "了", "好", "在", "对", "从", "向", "以", "到", "与", "和"),
)
"""What an item often begins behind."""
ACTING = (
    "[懂会勤配把聚明促管保抓强谋带建立树正守护防控稳育引领创兴惠富解化调督查改帮扶敢善重补夯筑办尽讲干鼓凝汇集定议当]"
)
"""Verbs of one character that open short names of functions: 把方向、管大局、保落实."""
ROLE = (
    "(?:战斗堡垒|先锋模范|领导核心|政治核心|桥梁纽带|桥梁|纽带|示范引领|示范带动|模范带头|带头|示范|引领|表率|骨干|主体|主导|支撑|"
    "关键少数|头雁|主力军|突击队|生力军|决定性|基础性|先导性|引擎|参谋助手|第一道防线)"
)
"""What somebody plays in 发挥…作用."""
PLACE = (
    "(?:省|市|县|区|镇|乡|村|街道|社区|自治州|旗|集团|公司|学校|大学|学院|中学|小学|医院|厂|局|党支部|党委|党组|车间|连队|"
    "法院|检察院|消防救援站|支队|大队)"
)
"""How the names of places and bodies end."""
BODY = (
    "(?:党支部|党总支|党委|党组|党组织|居委会|村委会|业委会|业主委员会|委员会|合作社|联合社|企业|公司|部门|办公室|中心|政府|"
    "社区|街道|网格员|网格长|书记|队伍|服务队|工作队|志愿者|协会|学校|医院|代表|村民|居民|党员|支部|小组|专班|局|法院)"
)
"""How the names of those who act in a case end."""
DEMANDING = re.compile(
    "坚定|胸怀|严肃|严明|严格|从严|丰富|端正|密切|繁荣|壮大|纯洁|稳定|夯实|筑牢|压实|锻造|汇聚|凝聚|汇集|拓宽|拓展|畅通|守住|"
    "守牢|兜牢|扛起|站稳|练就|锤炼|锤打|激活|盘活|补齐|补足|做实|做强|做优|做大|抓实|抓细|建强|选优|配强|管好|用好|织密|擦亮|"
    "办好|讲好|牢记|牢固树立|树牢|强健|涵养|弘扬|传承|赓续|厚植|培育|深入|扎实|全面|大力|着力|切实|持续|不断|始终|自觉"
)
"""How a clause begins that demands something and names nobody: verbs that taggers take for adjectives, and adverbs."""
SOURCE = (
    "(?:全会|会议|大会|代表大会|党的[一二三四五六七八九十]+大|中全会|公报|报告|讲话|决定|决议|意见|通知|规划|纲要|方案|条例|章程|宪法|"
    "白皮书|宣言|总书记|主席|总理|部长|省委|市委|县委|党中央|国务院|中央|委员会|联合国)"
)
"""How the names of those who state something end: meetings, documents, offices."""
HOW_SURE = "多半|大多|大都|往往|通常|一般|常常|其实|大概|恐怕|也许"
"""What says before 是 how often or how surely something is so, and is no part of its subject."""
REPORTED_TO = "(?<![情日晚周学公通])报(?![社馆业刊表告名])"
"""The verb that hands something up to whoever decides (报厂长批准), and no part of a word (情报, 报告)."""
NUMBERED = re.compile("第[一二三四五六七八九十\\d]+(?:[类种个项条点句件层级步道]|方面|部分)")
"""The number of a member of a list, which is nobody's role and no subject: 第一类是清代刻本."""
CHINESE_AMOUNT = re.compile(
    "(?:[〇零一二三四五六七八九十百千万亿两]+(?:分之[一二三四五六七八九十百]+|个工作日|个月|周岁|小时|分钟|平方米|日|天|年|元|倍|人|次(?!性)|米|公里|吨|分|票|级)"
    "|\\d+(?:\\.\\d+)?(?:%|个工作日|个月|周岁|小时|分钟|平方米|万元|日|天|年|元|倍|人|次|米|公里|吨|分))"
    "(?:以上|以下|以内|之内|内)?"
)
"""A period, an amount or a share as rules write them, with its bound."""
_IS_INSIDE = re.compile("实事求是|国是|似是而非|自以为是|各行其是|惹是生非|是非")
"""Words that hold 是 and say of nothing what it is."""
NO_START = re.compile(
    "[”》）’、的着了过是由]|和(?![平谐睦解善蔼气])|与(?![会时])|及(?![时格])|或(?!许)|等(?![待候级同于价值])|并(?![购网存行肩])|也(?!许)"
)
"""What no member of a list begins with: particles and conjunctions, unless they begin a longer word."""
NO_END = re.compile(
    "(?:(?<![行作人认成因修难更极甚颇较尤])为|[“《（‘、的]|(?<![参给赋])与|(?<![普涉波顾])及|(?<![温柔缓饱平祥谐调共])和|或|大约|大概|将近|至少|至多|不少于|不超过|不低于)$"
)
"""What no member of a list ends with."""


def is_formula(before: str, members: str, after: str) -> bool:
    """Tell whether nobody has to know a list: 在省委、市委的坚强领导下, 除国务院、省政府另有规定外."""
    said = before + members
    return (said.startswith("在") and HONOURED.match(after) is not None) or (
        said.startswith("除") and after.endswith("外")
    )


def says_is_once(text: str, start: int, end: int) -> bool:
    """Tell whether `text[start:end]` says once of something what it is, the 是 inside other words apart."""
    inside = sum(found.group().count("是") for found in _IS_INSIDE.finditer(text, start, end))
    return text.count("是", start, end) - inside == 1


RATIO = (
    r"(?:\d+(?:\.\d+)?(?:∶\d+(?:\.\d+)?)+|"
    r"\d+(?:[:：]\d+)+(?=的?(?:比例|配比|[分承负]担|分成|分配|调配|配制|混合)))"
)
"""The pattern of a ratio, which is one figure: 5∶3∶2; with a colon only where the words behind tell it from an hour."""
