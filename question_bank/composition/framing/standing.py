"""Whether words name at their beginning of whom or of what they speak, so that nothing need be said before them.

| words | name it |
| 县志馆设四个科 / 3名馆员值夜班 / “双随机”检查由所长批准 | yes |
| 离岗满半年的，司炉工应当重新考核 | yes: behind the condition |
| 占户数不到一成的商铺占有大半铺面 / 单次投料量不得超过九成 | yes, though they begin with what may be a verb |
| 遇到台风，船主应当加固缆绳 / 积分可以兑换用品 / 提倡薄养厚葬之外的新俗 | yes, in a regulation: they hold for all |
| 1936年由商会接办 / 为老年人免费体检 / 建成泵站3座 | no |
| 灾后，县里修堤 / 沈氏扩建新厂 / 同年停工 / 其他委员值班 | no: they point to what was said before |
"""

from __future__ import annotations

import re

from question_bank.composition.framing.predicates import DATED
from question_bank.composition.framing.window import subjectless
from question_bank.composition.naming.short_names import undated
from question_bank.composition.source import Source
from question_bank.lexicon.meaning_words import SO_CALLED
from question_bank.lexicon.words import words as tagged

_POINTING = re.compile(
    r"(?:施工|建设|修建)(?:中|期间|过程中)|沿[河江线路岸](?!海|[一二三四五六七八九十\d]+[个座条])|"
    "(?:开馆|开业|开园|投产|成立|建[厂校馆院库矿])(?:第[一二三]|以来|之?初|当年)|"
    "[^，]{0,4}[灾会战事书案]后，|[\u4e00-\u9fff]氏(?!集团|企业|家族|公司)|(?:同|当|次|翌)[年月日天]|"
    "(?:其[他它余中]|另(?!类)|又|还(?!款|贷|原|本|债)|也(?!就是)|均(?![匀衡等价])|都(?![市城江督])|再次|随后|此后|后来|不久|期间)|"
    "[今去明]年(?:新建(?![筑城区村院校厂])|改造|争取)|[他她它其该此这那]|上述|以上|前[者述款]|后者|[两二]者|境内|院内|厂内|校内|全[厂院校矿馆场书文](?![国省市县])"
)
"""What only means something behind what was said before."""
_YEARED = re.compile(r"\d{4}年")
_OPENING = re.compile(
    "(?:[在为按对从自当以与到至因]|经(?![济营理费验常历典办纪过贸])|根据|依据|随着|由于|除(?![尘草雪险名去数])|通过|针对|面对|围绕|鉴于|截[至止]|依照|每|响应|有(?:研究|调查|统计|资料|报告|数据|学者|专家)(?:者|人员)?(?:估算|测算|表明|显示|认为|指出|发现|统计))[^，]*|"
    "[^，]*(?:[后前时中下起来间内里日月年底末初春夏秋冬季夜旬]|时许|的)|如今|目前|眼下"
)
"""A clause that only says when, how or on what condition the next one holds."""
_MODAL = "(?:应|须|必须|不得|可|都|均|由|按)"
_MADE_OF = re.compile("[^，。；由为]{2,16}由[^，。；]+(?:组成|构成)")
"""What something is made of is told of it by its name, whatever it begins with."""
_PERIODIC = re.compile(
    "(?:半[年月天]|[日周月季年]度?)(?:保养|检查|检修|盘点|考核|检验|校验|维护|巡检|例会|测验|评比)(?:共|增加|应|须|包括|由|每|有|为|是|分|不)"
)
"""半月保养共31项: of what is done at such times it is told by its name, though that begins with a time."""
_INVOLVED = re.compile("涉及[^，。；该其此]{4,}的，(?:必须|应当?|须|不得|一律|由)")
"""涉及资产处置的，必须提交表决: the case says itself what is put to the vote."""
_HEADED = re.compile(
    f"(?![该其此那这])[^，]{{2,}}(?:场所|场合|区域|部位|地段|地点|环境)，[^，]{{2,12}}(?:不得|应|必须|须|严禁|不宜)|(?:凡是?|任何|遇有?[^，]*，(?:应|必须|不得|严禁|停止|禁止|立即)|(?:出席|参加|列席)[^，]*的[有共])|[^，的]*的[^，的]{{1,12}}，{_MODAL}|[^，的、]{{2,12}}的[^，的]{{2,8}}(?<!进行)，[^，的]{{2,8}}(?:不得|不应|应当|必须)|"
    f"(?:操办|举办|承办|驾驶|乘坐)[^，的]{{2,12}}，[^，的]{{2,6}}(?:应当|必须|须|不得)|[^，]*的，由[^，]*(?:责令|处|给予|予以|没收|追究)|(?:按照?|依据|根据|从)[^，]*，(?:可以?|一般|通常)?把|"
    "未按照?规定[^，的]{4,}(?:，[^，]*)?的，(?:由[^，]*)?(?:责令|处|给予)|"
    r"(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?召开的[^，的]{2,}(?:大会|会议)，[^，]|"
    "(?![该其此那这])[^，的]{2,10}(?:单位|企业|公司|机构|部门|人员|员工|职工|教师|学生|车辆|船舶|会员|党员|业主|队伍)"
    "(?:进[场厂入]|入[场厂职校住]|上岗|到岗|离岗|离[场职厂校]|退[场休出]|开工|施工|作业|动工|投产|交接班|外出|出[车海差境])[^，的]{0,6}(?:之?[前后]|[时中]|期间)，(?:应当?|必须|须|不得|严禁)"
)
"""Words of any or all of a kind, and a condition with its head: 有3名馆员的馆，应当…."""
_NOMINAL = re.compile(
    "(?:[^，的、]{2,8}的[^，的、]{1,12}、){0,2}[^，的]*的[^，的]{1,12}?(?:[为是达占有由应须可将在不]|包[括含]|分为|不得|必须|[上下]降|分别|已|共)|[^，]{2,12}，?是|"
    "[^，的]{1,8}(?:[量率额值数度长期距费金声]|时间|时限|面积|高度|压力|周期|间隔)(?:不得|应|必须|[由从达为是占]|控制|不[超少低高大小]|一般|保持|均)|"
    "(?!主要|一般|分别|依次|通常|共(?!同|产|青)|大致)[^，的]{1,8}(?:可以?|一般|通常|共)?(?:分为|划分为|分成|包括|是指|称为|指的是|一式|严格执行|实行)|"
    "[^，的]{1,8}(?:面积|高度|深度|长度|跨度|宽度|重量|容量|容积|功率)(?:在|为|达到?|超过|不足)?\\d|"
    r"\d+[个家名户所座](?:脱贫|试点|示范|参评|帮扶|受灾|搬迁|安置|入驻|参会|参赛)[^，的]{0,2}(?:[县村区乡镇点户]|企业|学校|单位)|"
    "[^，的]{2,10}(?:旧址|遗址|故居|校址)(?:入选|列入|被|获)|"
    "(?:允许|准许|禁止)|也就是|[^，的]{2,6}(?:老师|师傅|医师|护士)由|每[^，]{1,5}[为是]|[^，的]{2,10}的[^，的]{1,4}[师员家生者长][\u4e00-\u9fff]{2,4}|"
    "[^，的]{2,12}?(?:一般|至少)?每(?:半|\\d|[一二三两])?个?[年月周日季旬班][^，]{0,10}[次遍]|[^，的]{2,10}由[^，]*(?:组成|构成)|[^，的]{2,8}[前后时](?:必须|应|不得|严禁)"
)
"""占户数不到一成的商铺占有大半铺面 begins with a verb and names all the same of whom it speaks."""
_BODY = re.compile(
    "[^，的]{2,16}?(?:支部|党委|党组|工委|局|厅|公司|单位|部门|机构|人员|政府|委员会|街道|社区|工会|企业|中心|法院|检察院)"
    r"(?:[把将应在对要共设按由为是向以]|不得|必须|负责|可以|已|先后|\d{4}年|覆盖|实行|推行|建立|承担|履行|牵头|发挥|组织|开展|接到|一般)"
)
_PROPERTY = re.compile("[^，的]{0,4}(?:[量率额值]|利润|面积|人数|收入)(?:达|为|是|仅|跌|降|升|增|回升)")
_PARTY = (
    "被(?:(?:许可|处罚|申请|征收|检查|投诉|继承|保险|监护|执行|代理|委托|审计|巡察|考核)(?:人|单位|企业|机构|对象)|"
    "[^，的]{2,6}的[^，的]{2,5}(?=自|应|不得|须|可))"
)
"""被许可人 is somebody, not what was done to him."""
_UNDERGONE = re.compile(f"由(?![于此]|[^，]{{2,14}}(?:牵头|负责|主办|承办))|(?!{_PARTY})被")
_MADE_BY = re.compile("由[^，]{2,16}(?:领衔|主持|主编|研制|创作|设计|撰写|执导|创办)的[“《\u4e00-\u9fff]")
"""由李敬之领衔的“…”获奖 speaks of what he led."""
_AGED = re.compile("[时享终]年(?:仅|约|不足)?[\\d一二三四五六七八九十]")
"""1942年6月在城外就义，时年29岁: who, the words before say."""
_MET = re.compile("(?:召开|举行)的[^，的]{2,16}(?:大会|会议|全会|代表会)，")
"""1973年6月召开的县第五次党代会，恢复了…: a meeting that is told by its name."""
_CROWD = re.compile("[^，的]{2,8}?(?:队伍|部队|群众|农民|工人|职工|干部|学生|师生|士兵|民工)(?![的、和与])")
_DEED = re.compile(
    "(?:全线|正式|基本|全部|顺利)*(?:贯通|完工|通车|通航|通水|动工|开工|竣工|落成|投产|复工|停工|改建|扩建|重建|翻修|修复|鉴定为|并入|归|划归|移交|改称|更名|撤销|恢复|"
    "新建(?![筑城区村院校厂])|设(?!计|备|施|在)|增设|开通|启用|上线|投入(?:使用|运行|运营)|试运行)(?![里率典仪之后前的])"
)
"""What was done to something on a day, with which no sentence says what that is."""
_REIGN = re.compile(
    "[清明宋元]?[\u4e00-\u9fff]{2}(?:元|[一二三四五六七八九十]{1,3})年(?:（\\d{4}）)?|民国\\d+年(?:（\\d{4}）)?"
)
_ACTING = re.compile(
    "(?:组织|发动|动员|带领|慰问|培训|选派|招收|救出|疏散|安置|吸纳|培养|表彰|建立|成立|设立|组建|推进|加强|完善|健全|发展|培育|支持|鼓励|引导|指导|督促|帮助|依托)"
)
_CONDITIONED = re.compile(
    "[^，]*(?:以[上下内]|不合格|不达标|不到位)的[^，的]{1,8}|(?:发生|未|没有|有|不|被|从事|取得|违反|造成|符合|具备|具有|年满|连续|受到|获得|列入|担任)[^，]*的[^，的]{2,10}"
)
"""发生重伤事故的车间 (，取消评先资格)."""
_EAGER = re.compile(
    "(?:重点|盲目|着力|紧紧|牢牢|紧扣|聚焦|聚力|围绕|立足|依托|锚定|坚决|始终|大力|全力|切实|扎实|深入|加快|统筹|有序|稳步|持续|积极|严格|认真|努力|充分|广泛)(?![的地项任工单企人区领群户村度])"
)
"""How something is done, before what is done."""
_DURING = re.compile("“[^”]*”(?:期间|时期|初期|中期|后期|末期|前夕)(?!是)")
_NOUN = re.compile(f"{_PARTY}|从属|对象|对手|用户|用人|用电|用水|用气|在职|在岗|在校|在册|在编|为人|将军|以色列")
"""What begins like a preposition and is none."""
_PROPER = ("ns", "nr", "nt", "nz")
_OFTEN = re.compile(
    "(?:一般|原则上|通常|至少|应当?|要)*每个?(?:半?年(?!度)|季度?|月(?!度)|周|星期|日|天|班)(?![^，]{0,8}[为是])"
)
"""一般每年开展1次 says how often, and not who; 每月15日为固定学习日 speaks of that day."""
_SKIPPED = ("t", "d", "m", "q", "c", "b", "a", "z", "f", "s")
_BY_NAME = ("n", "j", "l", "i", "e")
_OF_NOBODY = re.compile(
    "经(?![济营理费验常历典办纪过贸])[^，]*(?:鉴定|检验|审核|审查|验收|确认|查实|认定|评估|培训)|要(?![素点求件害领道闻塞务案职]|是)|着力(?!点)"
)
"""经医师鉴定 (，…) tells how, and not of whom; nor does 要把着力点放在…."""
_SPAN = re.compile(r"\d{4}年?[至到—～–－-]{1,2}\d{4}年(?:间|期间)?，?")
_DONE_FOR = re.compile("对[^，。；：]{4,}的[^，。；：的]{2,10}(?:实行|给予|发放|提供|采取)[^，。；：的]{2,12}：")
"""对在家养老的老人实行分档补贴：六十岁以上的…: for whom, whatever is told behind the colon."""
_EXCUSED = "逾期|需要|确需|经|情节|未经|没有|办了|连续|以上|评[价定]|被评|不[能符合]|有[前上下]|违反|造成"
_WHOEVER = re.compile(
    f"(?!{_EXCUSED})(?=[^，。；]*[\u4e00-\u9fff]{{5}})[^，。；]{{8,}}的，(?:应当?|必须|须|由|可以|不得|取消|一律)"
)
"""因建房确需占道的，须报告: a rule for whoever does so, told with what he does."""
_OBLIGED = re.compile("[^，。；的]{2,8}?(?:应当?|必须|须|不得)(?![急用对])")
_UNMODAL = re.compile("(?!.*(?:应当|必须|须|不得|可以|要|[是为由]))[^，。；]{4,14}")
"""操办婚丧事宜 (，事主应当…): what somebody does whom the next clause names."""
_IN_GENERAL = re.compile("(?:提倡|倡导|鼓励|严禁)(?![了的者])[^，。；]{3,}")
"""What a regulation wishes of all."""
_RULED_ON = re.compile("([\u4e00-\u9fff]{2})(?:可以|应(?![急用对付变])|必须|须|不得)")
"""积分可以兑换: what stands before a modal is what is spoken of, though it be a verb elsewhere."""
_FIRM = re.compile(
    "(?:外包|施工|监理|承包|建设|设计|运营|管理|用人|参建|勘察|承办|协办|主办|使用|维保|监测|检测|供电|供水|供气)(?:单位|企业|公司)"
)
_SOME_EVENT = re.compile("一[场批名位座条支][^，的]{1,6}的[\u4e00-\u9fff]{2}")
_MARKED_BY = re.compile("被[^，。；的]{2,6}的[\u4e00-\u9fff]{2}(?![^，。；]{0,4}的)")
"""被除名的会员 is somebody."""
_ASSESSED = re.compile(
    "(?:考[核试]|评[估议]|检查|验收|测评|抽查)(?:结果)?(?:不?合格|优秀|不达标)的[^，。；的]{2,6}(?=，)"
)
_FOR_WHOM = re.compile(
    "对[^，。；]{6,}的(?:党员|干部|职工|员工|人员|单位|企业|公司|个人|学生|教师|会员|村民|居民|党支部|支部|部门|车间|班组|乡镇|新人|农户|商户)，"
    "(?:给予|处以?|由|应当?|依法|予以|可以|按照?|一律|[^，。；]{2,8}应当)"
)
_OWN_BODY = re.compile("(?:全(?P<all>[厂院校矿馆])(?![国省市县区])|(?P<inside>[厂院校矿馆])[内里])")
"""全院, 院内: whose, the title of a paper says that names such a body (云河福利院值班讲义)."""
_SEEN = 14
_CLAUSES = 4


def names_subject(source: Source, words: str) -> bool:
    """Tell whether `words` say at their beginning of whom or what they speak."""
    told = source.once(_told)
    if words not in told:
        told[words] = _names_subject(source, words)
    return told[words]


def points_back(words: str) -> bool:
    """Tell whether `words` begin with what only means something behind what was said before."""
    return _POINTING.match(words) is not None


def _told(source: Source) -> dict[str, bool]:
    """Return what was told already, by the words: choice, statement and blank of one sentence ask for the same."""
    return {}


def _names_subject(source: Source, words: str) -> bool:
    if (
        _HEADED.match(words)
        or _PERIODIC.match(words)
        or _INVOLVED.match(words)
        or _MADE_OF.match(words)
        or SO_CALLED.match(words)
        or _DONE_FOR.match(words)
        or _whoever(source, words)
    ):
        return True
    dated = False
    if span := _SPAN.match(words):
        words, dated = words[span.end() :], True
    for clause in words.split("，")[:_CLAUSES]:
        if _of_own_body(source, undated(clause)):
            return True
        told = DATED.match(clause + "，") or _REIGN.match(clause)
        rest = clause[min(told.end(), len(clause)) :] if told else clause
        rest = rest.removeprefix("前") if told else rest  # 2025年10月底前上线运行
        dated = dated or told is not None
        if rest and _POINTING.match(rest + "，") and not _YEARED.match(words):
            return False
        if _AGED.match(rest):
            return False
        if _MADE_BY.match(rest) or (told and _MET.match(rest + "，")):
            return True
        if _UNDERGONE.match(rest) or (told and _PROPERTY.match(rest)) or (dated and _DEED.match(rest)):
            return False  # 1936年由商会接办, 1993年亏损额达640万元: of what, whose
        if rest and not _OF_NOBODY.match(rest) and _begins_with_subject(source, rest):
            return True
        if rest and not _OPENING.fullmatch(rest):
            return False
    return False


def _of_own_body(source: Source, words: str) -> bool:
    """Tell whether `words` begin with the body in whose name the paper is written: 全厂 in a history of a works."""
    own = _OWN_BODY.match(words)
    return own is not None and re.search(f"[\u4e00-\u9fff]{{2}}{own['all'] or own['inside']}", source.title) is not None


def _whoever(source: Source, words: str) -> bool:
    """Tell whether a regulation says with what somebody does for whom it holds."""
    if not source.regulation:
        return False
    if any(pattern.match(words) for pattern in (_WHOEVER, _IN_GENERAL, _FOR_WHOM, _ASSESSED, _MARKED_BY)):
        return True
    doing, _, rest = words.partition("，")
    obliged = _OBLIGED.match(rest) if _UNMODAL.fullmatch(doing) and not _POINTING.match(words) else None
    return obliged is not None and _begins_with_subject(source, rest)


def _begins_with_subject(source: Source, clause: str) -> bool:
    if often := _OFTEN.match(clause):
        return often.end() < len(clause) and _begins_with_subject(source, clause[often.end() :])
    if (timed := _DURING.match(clause)) and timed.end() < len(clause):
        clause = clause[timed.end() :]
    elif timed:
        return False
    if (
        clause[0] in "“《"
        or _NOUN.match(clause)
        or _FIRM.match(clause)
        or _SOME_EVENT.match(clause)
        or _is_ruled_on(clause)
    ):
        return True
    if (
        _CONDITIONED.fullmatch(clause)
        or _NOMINAL.match(clause)
        or ((_BODY.match(clause) or _CROWD.match(clause)) and not _ACTING.match(clause))
    ):
        return True
    found = tagged(clause[:_SEEN])
    if found[0].tag in _PROPER and found[0].end > 1:
        return True
    if _EAGER.match(clause) or subjectless(source, clause):
        return False
    for word in found:
        if word.tag[:1] in _SKIPPED:
            continue
        if word.tag[:1] == "r":
            return clause[word.start] in "各每全我本"
        if word.tag[:1] == "v":
            return word.tag == "vn" and any(each.tag[:1] in ("v", "p") for each in found if each.start > word.start)
        return word.tag[:1] in _BY_NAME or word.tag == "x"
    return False


def _is_ruled_on(clause: str) -> bool:
    """Tell whether `clause` begins with one word that would be a verb elsewhere and a modal behind it."""
    ruled = _RULED_ON.match(clause)
    first = tagged(clause[:_SEEN])[0] if ruled else None
    return ruled is not None and first is not None and first.end == ruled.end(1) and first.tag in ("v", "vn", "ad")
