"""Dated events as they may be asked: whole, of the document's own subject, and said to be whose they are.

| told with its date | event |
| 学校经教育部立案，更名为云河学院，设两系 | 学校经教育部立案，更名为云河学院 |
| 公司完成改制，增设三个车间 | 公司完成改制 |
| 学校通过评审，成为省级示范校 | 学校通过评审，成为省级示范校 |
| 公司研制的泵通过认证，次年出口 | 公司研制的泵通过认证 |
| 厂长李敬之为解决原料短缺的难题，… | none: only what it was for |
| 县委作出决定，号召全县干部向李家坳学习 | 县委作出决定，号召全县干部向李家坳学习 |
| 县委作出决定：… | none: what was decided is told in other words |
| 老队长带领120名社员，凿通了水渠 | 老队长带领120名社员，凿通了水渠 |
| 太平洋战争爆发，租界沦陷，学校被迫停办 | none: the world around, before what happened here |
| 全年借阅量23万册次，办证1.2万张 | none: a figure of the year |
| (工程师设计了吊机，) 获部级发明三等奖 | none: what was honoured stands before |
| 厂里看见电风扇好卖，办起电扇分厂 | 厂里看见电风扇好卖，办起电扇分厂 |
| 县里办抽水机站，水泵没处修，… | none: what was so when something became needed |
| 落成的剧场有座位600个 | none: only that it was finished is dated |
| 江边一家饭馆，… / 某厂工人为赶工期，… / 一户人家堵了烟道，… | none: where, why, and a case of somebody |
"""

from __future__ import annotations

import re
from dataclasses import replace

from question_bank.composition.framing.conclusions import only_led
from question_bank.composition.framing.owners import OURS
from question_bank.composition.framing.predicates import DONE
from question_bank.composition.framing.window import subjectless
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import Clause, Formulation, Item, Part

_NO_EVENT = re.compile(
    rf"{OURS.pattern}|^(?:当[年月日]|同年|共|累计|的)|本(?:馆|院|校|厂|矿|站|场|社|公司|集团)(?!校)|(?:实现|完成)[^，]{{0,12}}\d|"
    r"^(?:全?年|全厂|共)*(?:盈利|亏损|[生年日]?产|销售|创汇|利润|利税|税利|产值|产量|收入|营收)[^，]{0,6}\d|"
    r"(?:总长|全长|总面积|总数|共有|拥有|里程|航程)[^，]{0,6}\d|^指|"
    r"(?:达到?|增至|降至|超过|突破|增长|下降)[^，]{0,6}\d|(?:普遍|广泛|大量)(?:使用|采用|应用|推广)$|"
    r"^“[^”]*”[^，]{0,3}$|[一二两三四五六八]字$|"
    r"^[^，]{0,8}当[天日晚]|^(?:全[年市县省区镇村校院厂馆站局]|当年|年|共|累计)?(?:有|完成)?[\u4e00-\u9fff]{0,10}"
    r"(?:[数产销流总客货存]量|诊量|人次|[数总金余税]额|人数|次数|比率|比例|[率值])(?:为|约|共|近|已)?\d|^全年[^，]{0,10}\d|"
    r"^(?:从[^，]{2,16}(?:毕业|转业|退役|调|[离退]休)|(?:跟|师从|拜)[^，]*(?:学[会习艺]|为师)|毕业于|考[入取]|留学|出生|入[党伍]|参加(?:工作|[^，]{0,8}(?:军|支队|纵队|游击队|队伍)$)|调[入任到])"
)
"""An amount is no event, our own body means nothing among other events, nor does the life of whoever stands before."""
_OUTPUT = re.compile(
    r"[^，]{0,8}(?<![投试特])生?产(?![值能量于])[\u4e00-\u9fff]{0,6}\d[\d.,]*[万亿]?[多余]?(?:吨|公?斤|[片件台辆只套米箱匹担双度条支艘])"
    r"|[^，]{0,6}(?<![招吸发])(?:职工|员工|教师|社员|党员|会员|学生|在校生|人口|居民)[^，]{0,4}\d[\d.,]*[万]?[多余]?[人名]"
)
"""公司生产轴瓦1860万片, 在岗职工618人: what was so in a year."""
_NAMELESS = re.compile(
    "[^，]{0,8}(?:(?<![一二三四五六七八九十])[一两][家户名位个](?:店|厂|人家|居民|住户|村民|职工|员工|工人|学生|[^，]{0,4}馆)|某(?![师旅团营连排部]))"
)
"""城东某饭店, 小区一户人家: a case that could be anybody's, of which the day is not remembered."""
_WHERE = re.compile("[^建投](?:[馆店厂矿场楼站屋棚]|小区|工地|路[段口]|车间|仓库|宿舍|门口|附近|一带|家[中里])$")
_DOING = "vpci"
"""Classes of words that may tell what was done: the segmenter takes 接管 for a conjunction."""
_ONLY_WHY = re.compile(
    "(?<![作成称名改定更认视])为了?(?!首|主|期|止|人民|全[国省市县])[^，]*(?:困境|问题|需要|难题|需求|困难|局面|矛盾|形势|目标|目的)$"
    "|^(?:由于|鉴于|随着|根据|按照|面对|响应|适应|遵照)"
    "|^(?:落实|贯彻|执行|遵循)[^，]*(?:政策|号召|部署|精神|要求|指示|方针|决定)$|[中里下]?(?:片面|盲目|一味)(?:追求|强调|抓)"
)
_WORLD = re.compile(
    "^(?:省里|市里|上级|国家|全国|全省)(?!首|第|先|最)[^，]*(?:普查|调查|部署|推行|推广|开展|规定|号召|试点)|"
    "(?:战争|事变|革命|起义|战役|会战|运动|危机|内战)(?:全面)?(?:爆发|开始|结束|胜利)|日[军机寇]|敌机|(?:全国|全省|[^，]{2,4}[市县城省])(?:和平)?解放$|"
    "^(?:新中国|中华人民共和国|中华民国)成立|^(?:国家|国务院|中央|全国(?!首|第|先|最))|抗[日战][^，]*(?:胜利|爆发)|沦陷|清兵|改革开放|体制改革|院系调整|高考(?:制度)?恢复|恢复高考"
)
_MAIN = re.compile(
    "(?:正式|随即|遂|并|被迫|始|重新|在[^，]{1,12})*(?:创[办立建]|开[办设业]|成立|组建|建立|设立|兴[办建]|更名|改名|改称|改组|定名|命名|取名|建成|迁[往至入回址到移]|"
    "升格|复[校课工]|停[办产]|合并|并入|划归|接管|投产|通车|启用|挂牌)"
)
THING = re.compile(
    "[\u4e00-\u9fff]{2,}(?:创[办立建]|开[办设]|成立|建立|设立|兴[办建]|建成|建造|修建|发明|提出|主持|撰写|编[写著])的[^，的]{2,10}$"
)
"""方举赞创办的发昌机器厂 is what was founded, not that it was."""
_AGAIN = re.compile("^(?:又|还|再次|随后|接着|后来|后)(?!勤|备|方|代)")
"""又补充规定“抽肥补瘦”: an order that is asked for must not be told by its own words."""
_LATER = re.compile(
    "(?<![刚人天英])才(?![能干华学智艺])|(?<=[\u4e00-\u9fff])又(?![名称叫])|^(?:修订|修改|修正|调整|改组|合并|重建)后的"
)
_POINTS_BACK = re.compile(
    "(?<!应)该(?=[\u4e00-\u9fff])|[前后][一两]?[种者]|上述|^(?:[他她它这那](?!样|里|一带)|其(?![他余中])|此|两[厂校院社])|(?<![其吉])[他她](?![人国乡日山律杀物用处项])"
)
"""该机型出口: an event that is told among others must not be told of one of them."""
_BEFORE_RESULT = re.compile(
    "^[^，]*(?:拿出|变卖|典卖|卖掉|捐出|腾出|借来|凑[出齐足]|让出)[^，]*$|"
    "(?:大水|洪水|洪灾|水灾|火灾|大火|地震|台风|瘟疫|旱灾|暴雨|泥石流)$|"
    "(?:集资|自筹|筹集|筹资|筹款|募集|募捐|贷款|拨款|出资|捐资|捐款)[^，]*[\\d一二三四五六七八九十百千万亿][^，]{0,4}[元块两]$"
)
"""What is nothing without the result that stands behind it: 柳河发大水，厂房被淹; 集资，建楼."""
_PASSED = re.compile("通过[^，]{0,12}(?:评审|验收|评估|认证|考核|审核|审查|检查|鉴定|答辩)$")
_BECAME = re.compile("(?:并|遂)?(?:成为|晋[升级]|升[为格]|获|被|列[为入]|授)")
"""通过评审，成为三级馆: what it came to by that; that it sold in the year behind is another event."""
_REFORMED = re.compile("(?:全国|高[校等]|学校|院校|管理|领导|教育|医药|卫生|行政)*(?:体制改革|院系调整|机构改革)")
_NEXT = re.compile("(?:次|翌|当|同|第二)[年月日]|\\d{4}年|后|此后|随后|其[中后]|至")
"""What is told of another time, or of a part."""
_HONOURED = re.compile("(?:先后|再次|首次|又|已|并)*(?:荣?获|被[授评]|当选|入选|受到)")
"""甲被评为模范；2019年，获得奖章: who was honoured stands before the semicolon."""
_HOLLOW = re.compile(
    "(?:作出|做出|作了|给出|形成|达成|得出|发出|下达|发布|提出)了?(?:一[个项]|重大|重要|正式|历史性|战略|明确|新的?)*"
    "(?:决定|决议|决策|部署|批示|指示|安排|回应|回答|答案|答复|承诺|判断|结论|规定|号召|通知|命令|倡议|要求|意见|建议|共识|协议|设想|目标)$"
)
"""省委作出决定: what was decided is the event."""
_LED = re.compile("^(?:牵头|带头|联合|参与|承办|主持|发起|应邀|奉命|受命|协助|协同|派出|选派)")
"""A part in something needs somebody who took it."""
_MOVED_BY = re.compile(
    "^[^，]{0,8}?(?:看[见到准中]|眼[看见]|听说|听到|得知|获悉|闻讯|考虑到|意识到|感到|深感|瞄准|嫌)"
    "|(?:受到?|因|由于|遇上?|碰上)[^，]*(?:影响|冲击|启发|鼓舞|委托|邀请|波及|拖累)$|为(?:赶|抢时间|逃避|躲避|避免|防止)[^，]*$"
)
"""厂里看见电风扇好卖 (，办起电扇分厂): why, and what was done stands behind it."""
_WANTED = re.compile("[^，]*(?:坏了|没处|无处|无人会|没人会|买不到|配不到|急需|急缺|奇缺)")
"""县里办抽水机站 (，水泵坏了没处修): what was so when something became needed."""
_DID = re.compile("[\u4e00-\u9fff]{1,2}了(?!解)")
_BY_MEANS = re.compile("(?:采取|采用|通过|依靠|利用)[^，]*(?:办法|方法|方式|形式|模式|途径)$")
"""采取“民办公助”办法: what was done so is the event."""
_ON_THE_WAY = re.compile("经过?[^，]*[后，]?$|历时|历经|用了|为了?(?!首|主)|克服|冒着|顶着|[^，]*(?:下|中|后)$")
"""What stands between those who were led and the deed."""
_LONGEST = 34
_ATTRIBUTE = re.compile("[\u4e00-\u9fff]{2,4}的(?=[\u4e00-\u9fff《“])")
"""1985年落成的云河剧场有座位600个: the year is of an attribute, and what is told of the thing happened in none."""


def owned_events(source: Source, formulation: Formulation) -> tuple[Item, ...]:
    """Return the stages of `formulation` that are worth asking, each told to the end of its main act."""
    if any(item.left is not None and "为“" in item.left.text for item in formulation.items):
        return ()  # 1980年至1999年为“起步”阶段 defines a period and dates nothing
    found: list[Item] = []
    for item in formulation.items:
        start = item.left.start if item.left else item.right.start
        sentence = source.sentence_at(start)
        clauses = sentence.clauses if sentence else ()
        inside = bool(clauses) and start > clauses[0].end
        if (
            (inside and DONE.match(item.right.text))
            or (source.text[start - 1 : start] == "；" and _HONOURED.match(item.right.text))
            or _NO_EVENT.search(item.right.text)
            or THING.search(item.right.text)
            or _LATER.search(item.right.text)
            or _POINTS_BACK.search(item.right.text)
            or _LED.search(item.right.text)
            or _OUTPUT.fullmatch(item.right.text)
            or _NAMELESS.match(item.right.text)
            or _nothing_done(item.right.text)
            or _of_attribute(item.right.text)
        ):
            continue
        dated = item.left is not None and item.left.text[:1].isdigit()
        whole = _whole(source, item, clauses) if dated else item
        if whole is not None:
            found.append(_alone(whole))
    return tuple(found)


def _of_attribute(told: str) -> bool:
    """Tell whether the date before `told` is of an attribute in it (研制的水泵获奖): when that won is not told."""
    return _ATTRIBUTE.match(told) is not None and tagged(told)[0].tag.startswith("v")


def _nothing_done(told: str) -> bool:
    """Tell whether the words only name a place or a time, or say what something was."""
    if told.startswith(("是", "最")) or told.endswith("时候"):
        return True
    return _WHERE.search(told) is not None and not any(word.tag[:1] in _DOING for word in tagged(told))


def _alone(item: Item) -> Item:
    """Return the event without the word that places it behind another."""
    again = _AGAIN.match(item.right.text)
    if again is None or again.end() == len(item.right.text):
        return item
    right = item.right
    return replace(item, right=Part(right.text[again.end() :], right.start + again.end(), right.end))


def _whole(source: Source, item: Item, clauses: tuple[Clause, ...]) -> Item | None:
    """Return the event with the clause behind it that holds the main act, None for what is none without it."""
    told = item.right.text
    behind = next((clause for clause in clauses if clause.start == item.right.end + 1), None)
    joined = behind is not None and source.text[item.right.end] == "，" and not behind.tainted
    hollow = _HOLLOW.search(told) is not None
    moved = _MOVED_BY.search(told) is not None
    if _ONLY_WHY.search(told) or ((hollow or moved) and not joined):
        return None
    if behind is None or not joined:
        return item
    following = source.text[behind.start : behind.end]
    if _WORLD.search(told) and not subjectless(source, following):
        return None
    led = only_led(told)
    if led and (only_led(following) or _ON_THE_WAY.match(following) or not subjectless(source, following)):
        return None
    does = subjectless(source, following) or _DID.match(following) is not None
    if _WANTED.match(following) or (moved and not does):
        return None
    wanting = hollow or led or moved or _BEFORE_RESULT.search(told) or _BY_MEANS.search(told)
    wanting = wanting or _REFORMED.fullmatch(told) or (_PASSED.search(told) and _BECAME.match(following))
    if not wanting and (_MAIN.search(told) or not _MAIN.match(following)):
        return item
    if _NEXT.match(following):
        return None if hollow or led or moved or _BY_MEANS.search(told) else item
    if behind.end - item.right.start > _LONGEST:
        return None
    words = source.outline.words(item.right.start, behind.end)
    return replace(item, right=Part(words, item.right.start, behind.end))
