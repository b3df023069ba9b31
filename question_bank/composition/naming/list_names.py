"""What a list is called that a clause announces: by the noun in it, and by the heading over it where that is not all.

| clause                                   | heading      | name                        |
|------------------------------------------|--------------|-----------------------------|
| 各班组按此演练，操作步骤                 | 水带连接     | 水带连接的操作步骤          |
| 具体步骤如下                             | 水带连接     | 水带连接的具体步骤          |
| 具体步骤如下                             | 以登高为例   | 登高的具体步骤              |
| 总结一年的工作，有四点体会               |              | 四点体会                    |
| 《行动方案》提出了5个方面18项重点任务    |              | 《行动方案》提出的重点任务  |
| 六十年的历程给我们以深刻启示             |              | 六十年的历程给我们的启示    |
| 申请运输许可，应当具备下列条件           |              | 申请运输许可应当具备的条件  |
| 与集市相比，网店有三个特点               |              | 网店的三个特点              |
| 下列财产不得抵押                         |              | 不得抵押的财产              |
| 下列三种情形属于例外                     |              | 属于例外的三种情形          |
| 应当申报的常见情形有                     |              | 应当申报的常见情形          |
| 锅炉点火按以下步骤进行                   |              | 锅炉点火的步骤              |
| 盘库分四个步骤进行                       |              | 盘库的步骤                  |
| 开闸前，按照下列顺序完成检查    |     | 开闸前完成检查的顺序        |
| 发现火情后要做到以下四点                 |              | as it is                    |
| 库管员是物资的保管人，主要职责有三项 |            | 库管员的主要职责           |
| 本方案所称断链，是指下列情形之一         |              | 断链的情形                  |
| 常见的有这么几种                         | 哪些人能办证 | 哪些人能办证                |
| 四项原则，分别是                         | 核心要求     | 四项原则                    |
"""

from __future__ import annotations

import re

from question_bank.lexicon.words import words as tagged

_NUMBER = "[一二两三四五六七八九十\\d]+"
_ORDER = "步骤|程序|流程|顺序"
_NOUN = rf"(?:{_ORDER}|做法|要求|内容|方法|措施|任务|要点|启示|体会|经验|原则|问题|职责|条件|情形|举措|特点|原因|意义)"
_BARE = re.compile(rf"(?P<noun>[\u4e00-\u9fff]{{0,4}}?{_NOUN})(?:如下|是|为|有|包括)?")
_COUNTED = re.compile(
    rf"[，。；](?:[^，]{{0,6}}?(?:有|得出|归纳为|总结出|概括为|形成了?|做到了?))?"
    rf"(?P<name>{_NUMBER}(?:个|大|项|条|点|种|类)(?:方面的?)?[\u4e00-\u9fff]{{0,4}}{_NOUN})"
)
_OWNED = re.compile(
    rf"(?:[^，。；]{{2,14}}，)?(?P<who>(?![这那其它该此本])[\u4e00-\u9fff]{{2,10}}?)(?<![来中后里上时间以])(?:主要|共)?(?:具?有|呈现出?|包括|包含|分为)"
    rf"(?P<name>{_NUMBER}(?:个|大|项|条|点|种|类)(?:方面的?)?[\u4e00-\u9fff]{{0,4}}(?:特点|特征|优势|作用|功能|特性|属性|要素|环节|阶段|部分|层次|类型|类别))"
)
"""与集市相比，网店有三个特点: 网店的三个特点."""
_SAID_OF = re.compile(
    r"(?P<who>(?![这那其它该此本])[^，。；：是负由对]{2,12}?)(?:是|负责|直接|对|由|属于|作为)[^，。；：]{2,24}，(?:(?:其|他们?|它们?)的?)?"
    rf"(?P<name>[主要基本具体工作]{{0,4}}(?:职责|任务|职能|职权|权限|义务|作用|功能|特点|特征|内容|条件))(?:主要|共)?(?:有|是|为|包括|分为)?(?:(?:以下|下列|如下)?{_NUMBER}(?:个方面|方面|个|大|项|条|点|种|类))?(?:如下)?"
)
"""库管员是物资的保管人，主要职责有三项: what somebody is stands before the name of what is told of him."""
_LAID_DOWN = re.compile(
    rf"(?P<who>《[^》]+》|[^，]{{2,12}}?)(?P<verb>明确|提出|规定|确定|部署|安排|列出|总结)了?"
    rf"(?:{_NUMBER}(?:个|大|项|条|点|种|类)(?:方面的?)?)+(?P<noun>[\u4e00-\u9fff]{{0,4}}?{_NOUN})"
)
_GIVEN = re.compile(
    r"(?P<what>[^，]{2,16}?)(?:带给|留给|给)了?(?P<whom>我们|人们)(?:以|的|了)?(?:许多|很多)?"
    r"(?:深刻|重要|宝贵|有益|诸多)?的?(?P<noun>启示|启迪|经验|体会)(?:是|有|如下)?"
)
_LINK = re.compile(
    "(?<!的)(?:与此(?:相对应|相适应|相应|同时)|相应地?|总的来说|总的来看|具体来说|具体地说|一般来说|一般地说|归纳起来|概括起来|概括地说|总之|因此|所以|为此|据此|由此|同时|此外|另外)，(?=[^，]{4,})|(?<!，)依次[为是]$"
)
"""What joins the words that announce a list to what was said before it, or to the list (程序依次为)."""
_ITS_OWN = re.compile(
    f"其(?P<kind>(?:主要|基本|具体|根本|重要|显著)*)(?P<noun>区别|差异|不同|联系|特点|特征|作用|意义|功能|优点|缺点|条件|步骤|程序|内容|表现|危害|原因)"
    f"(?:主要)?(?:有|是|为|包括|表现在|体现在|在于|如下)?(?:以下|下列|如下)?(?:{_NUMBER}|几)?(?:个方面|方面|个|点|条|项|种)?"
)
"""The list is of what the heading names, and 其 stands for that."""
_EXAMPLE = re.compile("以(.{2,16})为例$")
_SO_MANY_OF = re.compile(
    r"(?P<who>(?![这那其它该此本])[\u4e00-\u9fff“”]{2,16}?(?:背后)?)(?:主要|共|大致)?有(?P<count>[两三四五六七八九])个?(?:方面的?)?"
    "(?P<noun>原因|特点|特征|优势|作用|好处|标志|表现|误区|难点|危害|条件|途径|层次|阶段|环节)"
)
"""“四争”的背后有三个原因: the points behind the full stop are these."""
_BEHIND = re.compile("的背后$")
_ONE_BY_ONE = re.compile(
    rf"(?P<name>{_NUMBER}[个大项条点种类][\u4e00-\u9fff]{{2,6}}?)，?分别(?:是|为)|(?P<kind>[\u4e00-\u9fff]{{2,8}}目标)如下"
)
"""四项原则，分别是: what follows is told one by one."""
_WHOLE = re.compile(r"[，；：]")
STEPPED = re.compile(rf"(?:{_ORDER})$")
"""The end of a name whose points are steps."""
CLAUSE = re.compile(
    rf"，|如下$|(?:明确|提出|规定|确定|部署|安排|采取|建立|形成|开展)了|(?:查明|发现|暴露出?)了?[两三四五六七八]|来自|源于|缘于|得益于|有{_NUMBER}(?:个|大|项|条|点|种|类)|"
    r"[给告使让][^，]{0,2}我们(?!的)|(?:以下|下列|如下)[^，]{0,8}(?:进行|实施|执行|办理|开展|操作|处理|完成)$"
)
"""What shows that a name is no name but a clause."""


_CONDITIONS = re.compile(
    r"(?:.*[。；，])?(?P<who>[^，。；]{2,24})，(?P<verb>(?:应当?|必须|须|可以)(?:同时)?(?:具备|符合|满足|提交|提供|遵守|履行|采取))"
    r"(?:下列|以下|如下)(?P<noun>[\u4e00-\u9fff]{2,6})"
)
_IS_WHAT = re.compile(
    "(?P<who>(?![凡于只但若如或要这那此])[^，。；：是为]{2,12})(?:是(?![否由])|(?<![成作认视])为(?!了))[^，。；：是]{2,}(?<!的)"
)
"""船主是渔船安全的责任人，应当履行下列职责: what somebody is, is no part of the name of his duties."""
_RULED = re.compile(
    rf"(?:下列|以下)(?P<count>(?:{_NUMBER}[种类项个条])?)(?P<noun>[\u4e00-\u9fff]{{2,6}}?)"
    r"(?P<verb>(?:不得|禁止|应当|可以|必须|不予|不适用|不能|不?属于|视为|视同)[^，的]{2,12})"
)
_TAILED = re.compile(
    rf"(?P<name>[^，。；：]{{2,20}}的[\u4e00-\u9fff]{{0,4}}?{_NOUN})(?:主要|具体|一般)?(?:有|包括|是|为)"
)


_BY_STEPS = re.compile(
    rf"(?![^，。；：]*[前后时中](?:可以|应|必须|须|要)?(?:当)?(?:严格|依次)?(?:按|依照))(?P<what>[^，。；：]{{2,20}}?)(?:可以|应当?|必须|须|要)?(?:严格|依次)?(?:按照?|依照|分)(?:以下|下列|如下|{_NUMBER}个)(?:[^，。；]{{0,4}}?)(?P<noun>{_ORDER})"
    "(?:依次|逐项)?(?:进行|实施|执行|办理|开展|操作|处理|处置|完成)?"
)
"""锅炉点火应当按以下步骤进行: 锅炉点火的步骤."""
_IN_ORDER = re.compile(
    r"(?:(?P<when>[^，。；：]{2,12}[前后时])，?)?(?:应当?|必须|须|要|可以)?(?:严格|依次)?(?:按照?|依照)(?:以下|下列|如下)"
    rf"(?P<noun>{_ORDER})(?:依次|逐项)?(?P<verb>完成|进行|开展|实施)(?P<what>[^，。；：]{{3,16}})"
)
"""每日开闸前，应当按照下列顺序完成闸前检查: what is done in order stands behind the order."""
_BY_CASE = re.compile(
    "(?:(?P<what>[^，。；：]{2,16})的，)?(?:应当?|可以)?(?:区分|区别|根据|视)(?:下列|以下|如下|不同)(?:的?情形|情况)(?:分别)?(?P<verb>处理|处置|办理)"
)
"""工具损坏的，区分下列情形处理: 工具损坏的处理."""
_IN_A_CASE = re.compile(
    r"(?P<case>[^，。；：]{3,16})的，(?:应当?|必须|须|要|可以)?(?:严格)?(?:立即)?(?:按照?|依照)(?:以下|下列|如下)"
    rf"(?P<noun>{_ORDER})(?:依次|逐项)?(?P<verb>处置|处理|办理|救援|操作|报告|抢修|排查)"
)
"""闸门因故停运的，按照下列步骤处置: 闸门因故停运的处置步骤."""
_AND = re.compile("((?:下列|以下|如下)[^，。；]*)，(?:[并且又还也]|同时)[^，]*$")


_SAYING = re.compile(
    r"^(?:(?:在?这里|下面|最后|另外|此外|同时|在此)?，?我们?(?:再|还|就|着重|重点|特别|简要)*(?:想|要)?"
    r"(?:强调|讲|说|谈|提醒|提|重申|补充|通报|部署)(?:一下|几点|[一二三四五]点|一?讲|一?说|一?谈)?(?:关于)?|"
    r"(?:概括|归纳|总结|具体|简单)(?:起来|来说|来讲|地说|而言)(?:说|讲|看)?，?(?:主要|就)?[是有])(?=[^，]{4,})"
)
"""What somebody says before the name of what is told: 我再强调一下近期的几件事."""
IN_SHORT = re.compile(
    "(?:简单|具体|概括|归纳|总结|总的|通俗|大体|大致|粗略|简要|一般|通常|总体|综合)(?:地|来|起来|上)?(?:说|讲|看|来说|来讲|来看|而言|而论)|"
    "[简总]而?言之|总之|一句话"
)
"""How something is told, which is no name of a list: 简单说有五项."""
POINTS_ON = re.compile(
    "(?:请|大家|同志们|我们|要|应当?|必须|须|务必|一定)*(?P<verb>记[住牢]|牢记|做[到好]|注意|把握好?|抓[住好]|掌握好?|学会|遵循|坚持)?(?:以下|下列|如下|下面|这)?的?"
    f"(?P<count>{_NUMBER}(?:句话|句口诀|个?字诀?|点|步|条|招|件事|个(?:动作|要点|方面|环节)))(?:如下)?"
)
"""记住四句话, 做到以下三点: what points on to a list and says not of what it is."""
_ONLY_COUNTS = re.compile(
    f"(?:[^，。；：]{{1,16}}，)?[^，。；：]{{0,16}}?(?:主要|大致|一?共|总共)?(?:有|分为?|包括)"
    f"(?:这么|如下|以下|下列|下面)?(?:几|{_NUMBER})(?:大?[项类种条点个步句件])(?:情形|情况|事项|办法|方面|人|材料)?"
)
_ASKS_WHICH = re.compile("哪[些几类种个项]|什么(?!是|叫)|多少种|几[个种类项条]")
_WHEN_ASKED = re.compile(
    "(?:^|[。！？\n])(?P<when>[^，。；：！？“”\n]{2,16}?)(?:了|时|的时候)?，?(?:怎么[办做]|怎样做|如何(?:处[理置]|应对|是好)|该?做什么|应该怎么[办做])呢?？$"
)
"""发现起火怎么办？ asks what is to be done, and tells when."""
_AFTER = re.compile("[后前时]$")
_SO_CALLED = re.compile(
    "(?:本[\u4e00-\u9fff]{1,4}|这里)?所称的?(?P<what>[^，。；：]{2,12}?)，?(?:就)?是?指(?P<rest>.*)"
)
"""本方案所称断链，是指下列三种情形之一: what is meant is of what is so called."""
_OF_ARTICLE = re.compile(
    r"^(?:根据|依照|按照|依据)?(?:《[^》]+》)?第[一二三四五六七八九十百零〇\d]+条(?:的?规定|明确)?，(?=[^，]{4,})"
)
"""Which article lays a list down is no part of its name."""
_PUT_AS = re.compile(
    "(?:[^，。；：]{2,16}，)?(?P<who>(?!我们|咱们|大家|这些?|它们?)[\u4e00-\u9fff]{2,10}?)?(?:我们|咱们|大家)?(?:又|还|便)?(?:把|将)(?:它们?|其|这些|之|上述[^，]{2,4}|这[^，“]{1,6})"
    "(?:细化|概括|归纳|总结|提炼|浓缩|简化|称|叫|编|具体化)(?:成|为|做|作)了?(?P<name>“[^”]{2,12}”)"
)
"""党委把它细化为“四不让”: the list is called by what stands in the marks, and by whose it is."""
_ASKED = re.compile(
    r"(?P<what>[^，。；：？\n]{2,20}?)(?P<verb>(?:应当?|要|需要|必须|可以|能够?)?(?:做好?|享有|履行|承担|注意|具备|遵守|提交|准备|办理))"
    r"(?:到)?(?:哪些|哪几[个项种条件点]|什么)(?P<noun>[\u4e00-\u9fff]{1,4}?)呢?？$"
)
"""使用人要做哪些事呢？: what a list behind it is of."""
_IS = re.compile(r"^([^，。；：]{2,20}的[\u4e00-\u9fff]{2,6}?)(?:主要|具体|一般|分别)?(?:是|为|有|包括)$")
"""会员代表大会的职权是."""


_COUNTED_AND_DIVIDED = re.compile(
    "[^，]{0,6}?(?:设立|设有|设置|建有|建立|建成|配备|拥有|现有|共有|共设|设|有)(?P<what>(?![^，]*[的了])[^，\\d]{2,14}?)共?"
    f"(?:\\d+|[一二两三四五六七八九十百千]+)[个名条座家台处辆艘间所支项件]，[^，]{{0,2}}(?:分为|划分为|分成){_NUMBER}(?:大?类|种|型)"
)
"""全县建有渡口42处，分为三类: what is divided stands with its number."""
_THEN_DIVIDED = re.compile("^([^，\\d有了]{2,16})，(?=[^，]{0,2}(?:分为|划分为|分成)[^，]{2,6}$)")
"""海损，分为三类 is said without the comma too."""


def announced(words: str) -> str:
    """Return `words` that announce a list without what they go on with (公示下列信息，并及时更新), or begin with."""
    if divided := _COUNTED_AND_DIVIDED.fullmatch(words):
        return f"{divided['what']}的分类"
    words = _THEN_DIVIDED.sub(r"\1", words)
    return _IS.sub(r"\1", _SAYING.sub("", _AND.sub(r"\1", _OF_ARTICLE.sub("", words))))


def asked_before(words: str) -> str:
    """Return of what a list is that answers the question with which `words` end, "" where they end in none."""
    found = _ASKED.search(words) if words.endswith("？") else None
    return f"{found['what']}{found['verb']}的{found['noun']}" if found else ""


def pointed_on(words: str, before: str) -> str:
    """Return what a list is called that `words` only point on to, by the question right `before` them; "" by none.

    发现起火怎么办？记住四句话：… is 发现起火时要记住的四句话.
    """
    found, asked = POINTS_ON.fullmatch(words), _WHEN_ASKED.search(before)
    if found is None or asked is None:
        return ""
    when = asked["when"] if _AFTER.search(asked["when"]) else f"{asked['when']}时"
    return f"{when}要{found['verb']}的{found['count']}" if found["verb"] else f"{when}的{found['count']}"


def named_by_question(words: str, before: str, heading: str) -> str | None:
    """Return what a list is called by what it answers, None where `words` say themselves of what it is.

    The question stands in the `heading` that is answered, or right `before` words that only point on.
    """
    if _answers_which(words, heading):
        return heading
    return pointed_on(words, before) or heading if POINTS_ON.fullmatch(words) else None


def _answers_which(words: str, heading: str) -> bool:
    """Tell whether `words` only count what the question in the `heading` asks for: 哪些人可以办证, 有这么三种."""
    return _ASKS_WHICH.search(heading) is not None and _ONLY_COUNTS.fullmatch(words) is not None


def _so_called(words: str) -> str:
    """Return the name of a list of what is meant by a word (本方案所称断链，是指下列情形), "" for another."""
    found = _SO_CALLED.fullmatch(words)
    return f"{found['what']}的{'情形' if '情形' in found['rest'] else '含义'}" if found else ""


def _put_as(words: str) -> str:
    """Return the name in marks as which a list is put (把它细化为“四不让”), "" where there is none."""
    if (found := _PUT_AS.fullmatch(words)) is None:
        return ""
    return f"{found['who']}的{found['name']}" if found["who"] else found["name"]


def _steps_named(words: str) -> str:
    """Return what steps or an order are called that `words` announce, "" where they announce none."""
    if found := _BY_STEPS.fullmatch(words):
        return f"{found['what']}的{found['noun']}"
    if found := _IN_ORDER.fullmatch(words):
        return f"{found['when'] or ''}{found['verb']}{found['what']}的{found['noun']}"
    if found := _BY_CASE.fullmatch(words):
        return f"{found['what']}的{found['verb']}" if found["what"] else ""
    found = _IN_A_CASE.fullmatch(words)
    return f"{found['case']}的{found['verb']}{found['noun']}" if found else ""


def of_its_heading(words: str, heading: str) -> str:
    """Return the name of a list of what belongs to what the heading names (其区别有以下几个方面), "" for another."""
    found = _ITS_OWN.fullmatch(words)
    if found is None or not heading or _WHOLE.search(heading):
        return ""
    return heading if heading.endswith(found["noun"]) else f"{heading}的{found['kind']}{found['noun']}"


def so_many_of(words: str, count: str) -> str:
    """Return what a sentence calls `count` things that it says something has (“四争”背后有三个原因), or ""."""
    found = _SO_MANY_OF.fullmatch(words)
    if found is None or found["count"] != count:
        return ""
    return f"{_BEHIND.sub('背后', found['who']).removesuffix('的')}的{count}个{found['noun']}"


def _one_by_one(words: str) -> str:
    """Return what is told one by one (四项原则，分别是), or ""."""
    found = _ONE_BY_ONE.fullmatch(words)
    return (found["name"] or found["kind"]) if found else ""


def list_name(words: str, heading: str) -> str:
    """Return the name of the list that `words` announce under `heading` ("": none that is a topic)."""
    words = _LINK.sub("", words)
    if found := _CONDITIONS.fullmatch(words):
        is_what = _IS_WHAT.fullmatch(found["who"])
        return re.sub("的$", "时", (is_what or found)["who"]) + f"{found['verb']}的{found['noun']}"
    if named := _so_called(words) or _put_as(words) or _steps_named(words) or _one_by_one(words):
        return named
    if found := _RULED.fullmatch(words):
        return f"{found['verb']}的{found['count']}{found['noun']}"
    if found := _TAILED.fullmatch(words):
        return found["name"]
    if (found := _OWNED.fullmatch(words)) and tagged(found["who"])[0].tag[:1] in "nlja":
        return f"{found['who']}的{found['name']}"
    if (found := _SAID_OF.fullmatch(words)) and tagged(found["who"])[-1].tag[:1] in "nj":
        return f"{found['who']}的{found['name']}"
    if found := _COUNTED.search(words):
        return found["name"] if found.end() == len(words) else words
    if found := _LAID_DOWN.fullmatch(words):
        return f"{found['who']}{found['verb']}的{found['noun']}"
    if found := _GIVEN.fullmatch(words):
        return f"{found['what']}给{found['whom']}的{found['noun']}"
    bare = _BARE.fullmatch(words.rpartition("，")[2])
    if bare is None or not heading:
        return words
    if example := _EXAMPLE.search(heading):
        heading = example[1]
    plain = _WHOLE.search(heading) or heading.endswith(bare["noun"][-2:])
    return heading if plain else f"{heading}的{bare['noun']}"
