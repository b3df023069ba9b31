"""Whether words cut out of a sentence say something whole: no open condition, no subject without what is said of it."""

from __future__ import annotations

import re
from functools import lru_cache

from question_bank.lexicon.cues import Cue

_OPEN_START = re.compile(
    r"(?:如果?(?![何意愿期同实图])|若(?!干)|倘若|一旦|凡是?|只要|除非|即使|虽然|尽管|由于|因(?![此而地人果子素特])|鉴于|随着|面对|针对|对于|为使|为了|"
    r"为(?:进一步|切实|深入|全面|加强|规范|贯彻|保障|确保|推动|推进|做好|适应)|通过|经过|遇有|(?:(?:应当?|必须|可以|要)?按照?|根据|依据)[^，]*(?:要求|规定|原则|标准|部署|安排|精神|意见|办法|实际|情况|需要)$|当(?![前地代年日选好家事周月天晚季班期次场庭众])[^，]*时?$|待(?![遇业岗办命定机客人产售摊查复续])[^，]*(?:[到至达][^，]*\d[^，]*|左右|[后时])$|"
    r"在[^，]{2,24}(?:下|中|时|后|前|期间)$|早在[^，]*$|自[^，]*之?日起[^，]*内$)"
)
"""How a clause begins that waits for the main clause."""
_OPEN_END = Cue(
    r"(?:(?<=[\d一二三四五六七八九十几])年多?来|(?<=[十百]年)多来|(?<=近)年来|那[年天月]|之际|之前|之后|以前|以后|期间|的同时|前提下|情况下|条件下|过程中|基础上|[\d的][^，]{1,8}[个名家村]中|\d+[个名家户所座件][^，\d]{2,16}(?<![建施过])中|(?<![小学及按准同平实随有适临定限])时|"
    r"(?<=[业束成生批准用始工行办动产意认格])[前后])$"
)
_OPEN_OBJECT = re.compile(
    r"^(?!对外开放|对[^，]*(?:处|奖励|奖补|补助|给予)[^，]*\d[^，]*元)(?:对|将|把|向)[^，]*的[^，的是]{1,8}$|"
    r"^(?!对[^，]*(?:奖励|奖补|补助|给予)[^，]*\d[^，]*元)对[^，]*(?:岗位|人员|单位|项目|问题|行为|情形|企业|群众|对象|事项|场所|部门|党员|干部)$"
)
_OPEN_FOR_MANY = re.compile(
    r"(?:^|，)对[^，是有]*的(?:\d+|[一二三四五六七八九十百]+)(?:[名个位户家所])[^，的是有进实开]{2,16}$"
)
"""对辖区内的58名老人 (，队员们结对帮扶): for whom something is done, before what is done."""
_OPEN_AIM = re.compile(r"针对[^，]*(?:问题|现状|情况|难题|困难|实际|需求)$")
_OPEN_MEANS = re.compile(r"(?:^|希望|大家|我们|必须|要)以[^，为]{2,}的[^，的是]{1,6}$")
_OPEN_WAY = re.compile(
    "^以[^，]{2,}为(?:重点|主线|抓手|引领|目标|牵引|核心|统领|导向|支撑|根本|契机|载体|中心|动力|保障|基础|突破口|主题|遵循|指引|切入点|着力点)$"
    "|以[^，为]{2,}为(?:根本)?目的$|(?:围绕|锚定|聚焦|紧扣|瞄准|对照|立足|着眼于?)[^，]*(?:目标|主题|主线|中心|任务|工作|重点|问题|部署|定位|要求|大局|宗旨|理念|方针|思路)$"
)
"""以甲、乙为重点 (，全面推进…): how something is done, before what is done."""
_OPEN_MANNER = re.compile(
    "(?:围绕|锚定|按照|依照|本着|采取|采用)(?:[^，“”]|“[^”]*”)*的[^，的“”]{0,4}(?:原则|宗旨|思路|方式|办法|理念|方针|路径|模式)$"
)
"""支部要采取“…”的方式 (，深入一线): in what way, before what is done."""
_OPEN_HOUR = re.compile("[日号周天一二三四五六][早中晚]上?$|[日号天][上下]午$")
"""每月5日、15日晚上 (，党员坐在一起议事): when, before what is done."""
_OPEN_FIELD = re.compile("(?:对|针对)[^，]*等[^，的是]{0,6}$")
"""对漏损控制、老旧管网改造等硬任务 (，敢于攻坚)."""
_OPEN_AMONG = re.compile(r"[\d十百][个名家户所项][^，]{1,8}中$")
_OPEN_BY = re.compile("(?:通过|运用|依托|借助|采用|采取|围绕|按照)“[^”]*”$")
_OPEN_DUTY = re.compile("(?:应当?|必须|须|可以|要)(?:在|于|自)[^，]{2,}[前后时中内]$")
"""建设单位应当在图纸审查前 (，征求意见)."""
_OPEN_LACKING = re.compile("(?:没有|未经|尚未|未)[^，]{2,}的[^，的是]{2,6}")
"""没有合格标签的仪器 (，不得使用)."""
_AROUND = re.compile("(?:围绕|紧扣)“[^”]*”的[^，]{0,4}(?:宗旨|理念|方针|思路)$")
_AFFECTED = re.compile("受[^，。]{2,16}影响，[^，]*$")
_CHANGED = re.compile("，(?:同比|比上年|较上年|环比)")
"""受降雨影响，客运量为90万人次 (，同比下降4%): the effect is that it fell."""
_SINCE_A_YEAR = re.compile("(?:^|，)[^，。；]{2,14}(?<![不未圆])满[一二两三四五半\\d]+个?(?:年|月|个月|季度)$")
"""每份合同履行满一年 (，双方联合检查一次): when, before what is done."""
_DEFINES_ON = re.compile("[^，。；：]{2,12}，?是指?[^，。；]*(?:围绕|针对|通过|利用|运用)[^，。；]*的[^，。；的]{1,4}")
"""口述史料，是围绕亲历、亲闻的往事 (，通过访谈形成的史料): what it is, the head of the definition says."""
_ON_DAYS = re.compile(r"每[年月周][^，。；]{0,4}\d{1,2}[日月号](?:至|到|—)\d{1,2}[日月号]$")
"""设立“静默日”，每月1日至20日 (，不得入企检查): when, before what must not be done."""
_OUT_OF = re.compile(r"(?:选择|选取|挑选|确定|抽取)[^，。；]*中的\d+[处个家户名所]$")
"""选择亏损渡口中的3处 (，转为公益渡口): out of which so many are taken, before what for."""
_WHOEVER = re.compile("凡(?!是)[^。；]*")
_SO_IS = re.compile("可以|应当|均|都|一律|须|必须|不得|视为|予以|给予|可申请")
_WORDS_OF = re.compile("[说讲]过?的(?:一[段句番]|这[段句番])?话$")
"""主任在会上讲的一段话 (：“…”): whose words they are, before them."""
_WEIGHED = re.compile("(?:^|，)经[^，]*(?:研究|讨论|协商)$")
"""经办公会研究 (，决定开展行动)."""
_OPEN_THING = re.compile(
    "(?:列入|具有|符合|属于|持有|取得|获得|依法|未经|已经|连续|累计|逾期|未按)[^，。；是]*的(?!要求|规定|条件|情形)[^，。；的]{1,8}"
)
"""列入保护名录的古渡口 (，撤销后应当保留遗存): of which what is laid down is told behind it."""
_DEMANDED_SO = re.compile(
    "(?:总?要求|总体思路|基本思路|指导思想|原则)(?:就?是)?[：，](?:[^。；以]*，)?以[^，为]{2,}为[^。]*$"
)
"""总体要求是：以甲为主线，以乙为抓手: the row is what is said, and no way to what follows."""
_PURPOSE = re.compile("为了?(?:进一步|切实)?(?:加强|规范|保障|维护|预防|防止|推进|促进|贯彻|落实|提高|确保)")
_MADE_FOR = re.compile("[^。；]*，(?:特?制[定订]|出台|印发|根据|依据|结合|现|提出|经[^，。；]*同意)")
"""为加强…，防止…，制定本规定: what something is for, before what it is."""
_WAY_ON = re.compile("，(?!以)[^，。；]")
_OPEN_MEASURE = re.compile(r"(?:(?<!不)(?:超过|达到|满)|不足)[^，]{1,6}(?:分钟|小时|天|日|个月)$")
_MUST = re.compile("，[^。；]*(?:应当|必须|方可|不得|应重新)")
_OPEN_ROAD = re.compile("(?:途|取道|先后)?经(?![济营理费验常历典办纪过贸])[^，]*、[^，]*|历[时经][^，、]{1,10}")
"""Over which places, and how long, before where to."""
_OPEN_FORM = re.compile(r"以(?<=[^，]以)[^，为]*(?:等(?:形式|方式|手段|途径|方法)|的(?:形式|方式|名义)|为契机)$")
_SAYS_WHAT = re.compile(
    "(?:宣告|宣布|指出|强调|提出|要求|认为|表示|号召|写道|批示|指示|声明|承诺|提议|呼吁|断言|规定|明确|证明|表明|显示|发现|"
    "预言|感叹|勉励|寄语|嘱托|回忆|评价|感慨|坦言|[^传学小评解细演街渠驿通车航管轨频隧巷跑])[说道]$|(?:宣告|宣布|指出|强调|提出|要求|认为|表示|号召|批示|声明|承诺|提议|呼吁|断言|表明|显示|预言|感叹|勉励|寄语|评价|感慨|坦言)$"
    "|(?:得出|作出|做出|达成|形成|发出)了?(?:一[个项]|如下|这样的?|重要|重大)*(?:结论|判断|论断|决定|决议|共识|号召|指示|承诺)$"
)
"""Somebody says something, and what he says stands behind it."""
_IS_WHAT_IS_SAID = re.compile(
    "(?:[^，只凡但]是|符合|满足|违反|违背)[^，]*的(?:要求|号召|批示|指示|声明|承诺|提议|呼吁|寄语|嘱托)$"
)
"""这是企业对用户的承诺 says what it is, and a comma behind it announces nothing."""
_THAT_TIME = re.compile("那[年天月时晚]$")
_OPEN_STATE = Cue(
    "(?:[他她们]|，|^)[拖带冒迎背扛挑顶怀揣披]着[^，]{1,8}$|带着[^，是]*\\d[^，]{1,8}$|"
    r"(?:(?<=[他她们组队员人班厂站社])|^)(?:整整|又|只|先后|前后)*[用花]了?(?:整整|近|约|不到|将近)?[\d一二三四五六七八九十百两半多几]+"
    r"(?:多?个?多?(?:年|月|星期|小时|昼夜|春秋)|天|周|分钟|日)(?:多?的?时间)?$|"
    "[带领背扛挑]着(?![^，]*(?:成立|组建|办起|开办)了)[^，是]{1,16}$|(?:携家带口|扶老携幼|肩挑背扛|肩挑手提|肩扛手抬|风餐露宿|日夜兼程|昼夜兼程|跋山涉水|翻山越岭|披星戴月|顶风冒雪|冒雨|连夜)$|"
    "利用[^，]{0,10}(?:周末|时间|机会|假期|晚上|节假日|优势|契机)$"
)
"""他带着伤痛 (，走遍工段), 课题组用了3年 (，解决了难题): how somebody is, or how long it took, before what they do."""
_OPEN_WITHIN = re.compile("(?:自|在|于)[^，]*[日天时月年周起](?:以|之)?内$")
"""单位应当自发生之日起30日内 (，提出申请)."""
_OPEN_LIMIT = re.compile(
    r"[^，、是为有不]{0,10}?(?<!\d)(?:\d+|[一二三四五六七八九十]+)个?(?:分钟|小时|工作日|[日天月年])(?:以|之)?内"
)
"""停机5分钟内 (，报告站长): until when, before what is done."""
_OPEN_REASON = re.compile(r"因为[^，]*$|越(?<=[^越，]越)[^，]*$")
_OPEN_CAUSE = re.compile(
    "(?:由于|因(?![此而地人果子素特为]))[^，是]*?(?:(?:不[足到够]|低于|少于|未达|超过|高于|多于|下降|减少|增加|上涨|上升)"
    r"(?:了|约|近|到|至)?[\d一二三四五六七八九十百千万两几][^，\u4e00-\u9fff]*(?:[\u4e00-\u9fff]{1,3})?|"
    "不[足够]|缺[少乏]|短缺|过[多大高低少小重]|紧张|困难|老化|不便|不善|没有|有限|所限|原因|缘故|无着|不清|不明)$"
)
"""甲线因客流不足300人 (，于9月停航): why something was done, before what was done."""
_OF_THE_CAUSE = re.compile("，(?:其中|比|同比|较|占|是)")
_OPEN_EACH = re.compile(
    r"(?:^|，)每(?![年月日天周季半村乡镇县校班组队所站店社厂个名户位人家件条项台辆亩吨次])[^，]{1,4}?[一1两二三四五六七八九十\d]+(?:个?百分点|[名个位户家人件条项台辆次天日元吨亩度米张篇例起岁年株头只分月%])[^，；\d]{0,12}$"
)
_PAID = re.compile(
    "，(?:再|另|可|就|则|按|应当?|由[^，]{2,8})?(?:一次性|给予|奖|补[助贴]|发[给放]|支付|计[算入]?|扣|加[收计分]?|减[收免少分]?|罚|收取|缴纳|增|按[^，]|最高|最多|不超过)"
)
"""每带出一名徒弟 (，奖励师傅500元): for what something is paid, before how much."""
_WHO = re.compile(
    r"的(?:[^，的]{0,6})(?:人员|单位|党员|党?支部|村|社区|街道|学校|公司|乡镇|干部|书记|部门|企业|个人|地区|学生|职工|员工|对象|组织|项目|事项|作业|场所)$"
)
_IS = re.compile("[^，只凡但]是(?![否在由])")
"""汉阳铁厂是亚洲最大的钢铁企业 is whole: the body at its end is what is said."""
_DATE = re.compile(
    r"(?:截至|截止|到|自)?\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:末|底|初|以来|起)?|同年[^，]{0,3}|当年|次年"
)
_PREDICATE = re.compile(
    r"是(?!(?<!总是)(?:将|把)[^，]*(?:掉|完|清|起来|出来|下来|下去|上去|进来|回来|[变换改当做化]成[^，]{1,8})$)(?:通过|由|利用|借助|依靠|按照|根据(?!地)|将|把|为了|在)(?![^，]*来[^，的]{2,8}的[^，的、]{2,8}$)[^，]*$"
)
_AIM = re.compile(r"(?:目标|任务|指标|要求|打算|计划)[^，]{0,4}是(?:将|把)[^，]*(?:[到至在]|以[上下内])[^，]*\d[^，]*$")
"""今年的目标是把产量提高到25万吨 is whole."""
_STATED = re.compile(
    r"(?<![不未没拥具持享])(?:是|有|就|属于|会|能|可以|靠|用来)[^，]*的$|不是[^，、]*的、[^，]*的$|目的$"
)
"""这是可行的 states it; 不能自理的 and 没有按时申请的 are whom a rule is for."""
_MADE = re.compile(
    r"(?<![是为了])[^，是为]{2,}的“[^”]*”(?:[^，。；的是有为在被使让把将以从了“]{0,6}(?:法|模式|机制|品牌|制度|经验|精神|做法|方式|平台|系统|行动|活动|计划|工程))?$"
)
"""A name with what made it (某支部创办的“…”), of which something follows."""
_OPEN_MOTTO = re.compile("(?:^|[的，])[^，。；]{0,12}“[^”]*”的(?:初心|情怀|梦想|誓言|信念|夙愿|嘱托|胸怀|佳话)$")
"""Somebody's motto as a subject (李敬之“实业报国”的初心，成为…)."""
_OPEN_QUESTION = re.compile(r"(?:回答|解答|解决|明确|阐明|阐述)了?[^。；]*(?:如何|怎样|什么|为何)")
_QUESTION = re.compile("，[^。；]*的(?:[^，。；的]{0,4})问题")
_UP_TO = re.compile("以[上下内外]的$")
"""面积达到总面积百分之五十以上的: one of the cases of a rule."""
_ON_CONDITION = re.compile("，(?!因)(?:且|并且?|或者?)?[^，。；：“]{2,40}的，")
"""What stands before …，情节严重的， is a part of the same condition."""
_FOUND_SO = re.compile("，经[^，。；]{0,6}(?:属实|核实|查实)(?:的)?[，。；]")
"""住户反映有异味，经查属实。"""
_DECIDED = re.compile("取消|应当|必须|不得|可以|予以|给予|责令|，由|处以?[^，]{0,8}(?:罚款|元)")
_LIMITED = re.compile("[^，。；]{2,}(?:不(?:超过|[低高少多大小]于)|分为)[^，。；的]*$")
"""间隔不超过30分钟 (，中断30分钟的，重新分析) is laid down for all, and what stands behind it for some."""
_SAYS = re.compile(
    r"不(?:超过|少于|低于|高于|大于|小于|多于)|限[速高重载]|应当?(?!急|用|对|变)|必须|不得|禁止|严禁|可以|须|要(?!求|点|素)|是(?!否)|为|(?<![所没])有|由|均|都"
)
_GOES_ON = re.compile(
    r"，(?:并?(?:应当|应(?![急用对变])|必须|不得|须|可以|方可|才|则|就|均|都|全[靠由凭]|予以|给予|严禁|禁止|依法|责令|要(?![求点素])|"
    r"一律|视同|视为|扣除[^，。]{0,8}后|最[先早](?![进期])|每[年月季周][^，。；]{0,10}(?:申报|报告|填报|签订|参加|接受)|[他她你我]们?[就便])|(?:并|且)?经[^，。；]{1,20}后，)"
)
"""What says, at the beginning of the next clause, something of the one before."""


_REMEMBERED = 1 << 10
"""How many statements are kept: choice, blank and statement of one sentence ask for the same."""


def waits(words: str) -> bool:
    """Tell whether a clause only says when, for whom or on what condition the next one holds."""
    return bool(
        _DATE.fullmatch(words)
        or _OPEN_START.match(words)
        or _OPEN_END.search(words)
        or _OPEN_OBJECT.match(words)
        or _WHO.search(words)
    ) or (words.endswith("的") and _STATED.search(words) is None)


def is_case(words: str) -> bool:
    """Tell whether `words` only name a case (超过150克而未登记的), and nothing is said of it."""
    last = words.rpartition("，")[2]
    return last.endswith("的") and _STATED.search(last) is None and "没有" not in last


def _leads_up(words: str, behind: str) -> bool:
    """Tell whether `words` say what for, on what condition, on which question or by whom the clause `behind` is."""
    announced = behind[:1] in ("：", ":") or (behind[:1] == "，" and not _IS_WHAT_IS_SAID.search(words))
    if announced and _SAYS_WHAT.search(words):
        return True
    if behind[:1] == "，" and _says_only_whereof(words):
        return True
    if behind[:1] in ("，", "的") and _WHOEVER.fullmatch(words) and not _SO_IS.search(words):
        return True
    if _CHANGED.match(behind) and _AFFECTED.search(words):
        return True
    last = words.rpartition("，")[2]
    purpose = _PURPOSE.match(words) and _MADE_FOR.match(behind)
    condition = _ON_CONDITION.match(behind) and not (_DECIDED.search(words) or _LIMITED.search(words))
    question = _OPEN_QUESTION.search(words) and _QUESTION.match(behind)
    cause = behind[:1] == "，" and _OPEN_CAUSE.search(last) and not _OF_THE_CAUSE.match(behind)
    each = _PAID.match(behind) and _OPEN_EACH.search(words)
    return bool(purpose or condition or question or cause or each or _FOUND_SO.match(behind))


def _says_only_whereof(words: str) -> bool:
    """Tell whether all that stands before a comma says since when, out of which or of what something is laid down."""
    when = _SINCE_A_YEAR.search(words) or _ON_DAYS.search(words) or _WEIGHED.search(words)
    return bool(when or _OUT_OF.search(words) or _DEFINES_ON.fullmatch(words) or _OPEN_THING.fullmatch(words))


def _says_only_how(last: str) -> bool:
    """Tell whether a clause before a comma says when, for whom, how long or by which way, and not yet what is done."""
    within = last.endswith("内") and (_OPEN_WITHIN.search(last) or _OPEN_LIMIT.fullmatch(last))
    when = within or _THAT_TIME.search(last) or _OPEN_HOUR.search(last) or _AROUND.search(last)
    way = _OPEN_FIELD.match(last) or _OPEN_AMONG.search(last) or _OPEN_BY.search(last) or _OPEN_DUTY.search(last)
    way = way or _OPEN_LACKING.fullmatch(last)
    return bool(when or way or _OPEN_FOR_MANY.search(last) or _OPEN_STATE.search(last) or _OPEN_ROAD.fullmatch(last))


def _dates_more(words: str, last: str) -> bool:
    """Tell whether words end with the time of what stands behind them: 实施三年行动，到2026年."""
    return words != last and _DATE.fullmatch(last) is not None


@lru_cache(_REMEMBERED)
def broken_off(words: str, behind: str) -> bool:
    """Tell whether `words` of a sentence, `behind` which the rest stands, lack their main clause or predicate.

    单位负责人未履行职责的 | 作业中断时间超过60分钟 (，应重新检测) | 新建、改建工程项目的安全设施 (，必须同时设计).
    """
    if words.endswith("的") and _UP_TO.search(words):
        return True
    if behind[:1] in ("。", "！", "？"):
        return False
    if _leads_up(words, behind):
        return True
    last = words.rpartition("，")[2].rpartition("：")[2].strip()
    if behind[:1] in ("，", "：") and _WORDS_OF.search(last):
        return True
    if (
        _OPEN_START.match(last)
        or _OPEN_END.search(last)
        or _OPEN_OBJECT.match(last)
        or _OPEN_MEANS.search(last)
        or _OPEN_AIM.search(last)
    ):
        return True
    if behind[:1] == "，" and (_says_only_how(last) or _OPEN_MANNER.search(words) or _dates_more(words, last)):
        return True
    if behind[:1] in ("，", "的") and (
        _OPEN_REASON.search(last) or _OPEN_FORM.search(last) or (_PREDICATE.search(last) and not _AIM.search(last))
    ):
        return True
    if last.endswith("的") and not _STATED.search(last):
        return True
    if _OPEN_MEASURE.search(last) and _MUST.match(behind) and not _SAYS.search(last):
        return True
    if _OPEN_WAY.search(last) and _WAY_ON.match(behind) and not _DEMANDED_SO.search(words):
        return True
    who = _WHO.search(last) and not _IS.search(last)
    made = "”" in last and _MADE.search(last) and not _IS.search(last)
    if behind.startswith("，") and (_OPEN_MOTTO.search(last) or made or who):
        return True
    return _GOES_ON.match(behind) is not None and not _SAYS.search(last)
