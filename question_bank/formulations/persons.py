"""Persons: names behind a title, at an office that they came to, before what they did.

| text | names |
| 时任厂长孙建业提出“两先两后”思路 | 孙建业 |
| 1926年陆怀远病逝，其子陆孝先继任校长 / 首任校长由钱伯年担任 | 陆孝先 / 钱伯年 |
| 首任厂长为随军转业的卫生员方守德 / 第一任社长是铜匠出身的何长明 | 方守德 / 何长明 |
| 英国学者伍德沃德在五十年代提出 / 请顾问佟教授主持 | 伍德沃德 / none: 顾问 is who he is |
| 由陈毅然起草的《意见》 / 丁士奇同志在会上讲话 / 沈怀义设计了新桥 | 陈毅然 / 丁士奇 / 沈怀义 |
| 市长尹澄说，… / 局长沈岚作工作报告 | 尹澄 / 沈岚 |
| 常委会提出意见 / 安全管理由队长负责 / 方向明同 | none |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.lexicon.cues import Cue, guarded
from question_bank.lexicon.surnames import SURNAMES
from question_bank.lexicon.words import boundaries, words
from question_bank.model.outline import Outline

_TITLE = guarded(
    "[矿厂校院局县市区镇乡村社站队所馆行会]长|班长|组长|连长|团长|总?书记|主任|主席|总理|司令员?|经理|(?:总)?工程师|教授|院士|博士|医生|"
    "教师|老师|讲师|护士|技术员|研究员|[学发明作画诗军数理]家|商人|工人|矿工|农民|村民|战士|军人|党员|支书|劳模|青年|学者|代表|校友|工友|师傅|铁匠|木匠|石匠|铜匠|会计|司机|管理员|指导员|辅导员|保管员|饲养员|联络员|接线员|炊事员"
)
_DID = (
    "提出|发明|创办|创立|创建|开办|首创|出席|当选|担任|主持|带领|率领|领导|设计|撰写|编写|捐[献款资]|回[村乡国]|返乡|荣?获|被|受到|成为|创作|发起|"
    "组织|研制|攻克|首次|先后|兼任|就任|执教|牺牲|殉[职难]|遇难|病逝|[将把用](?=[^，。；]{3})|为[^，。；]{2,20}(?:殉|牺牲|献)|悄悄|冒[着险死]|接替"
)
_PERSON = re.compile(
    rf"{_TITLE}(?:[为是由](?:\d+岁的)?)?(?P<name>(?!任[主副职组委队总书])[{SURNAMES}][\u4e00-\u9fff]{{1,2}}?)(?=(?P<done>(?:同志|等人)?(?:{_DID}))|[说讲]?$)"
)
_NAMED = re.compile(rf"{_TITLE}(?:为|是|由)?$")
_OFFICE = (
    r"(?:代理?|副|总|名誉|首任|第[一二三四五六]任)?(?:[\u4e00-\u9fff]{0,8}?)"
    r"(?:[矿厂校院局县市区镇乡村社站队所馆行会组班连团]长|主席|书记|主任|经理|司令员?|(?:总)?工程师|委员|[理监]事长?|教授|牵头人|召集人)"
)
_APPOINTED = re.compile(
    rf"(?:^|(?<=[，、由子女孙请派为长任记师委推举选的员友人])|(?<=[年月日]))(?P<name>[{SURNAMES}][\u4e00-\u9fff]{{1,2}}?)(?:同志|先生)?"
    rf"(?:继任|出任|担任|接任|兼任|升任|当选为?|就任|任|为)(?={_OFFICE}(?:$|兼|、|，|（))"
    rf"|{_OFFICE}由(?P<named>[{SURNAMES}][\u4e00-\u9fff]{{1,2}}?)(?:同志)?(?:担任|出任|兼任|接任)$"
)
"""沈孝先继任校长, 王克勤任主席, 首任校长由梁文秀担任: an office, and who came to it."""
_FIRST = re.compile(
    rf"(?:首任|第[一二三四五六]任){_OFFICE}(?:为|是|由)(?P<who>[^，。；：“”《》、]{{2,20}}?)(?P<name>[{SURNAMES}][\u4e00-\u9fff]{{1,2}})"
    "(?=$|(?:担任|出任|兼任|接任)$)"
)
"""首任厂长为随军转业的卫生员方守德: who he was stands between the office and the name."""
_FOREIGN = re.compile(
    r"(?P<name>[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8}?)+)"
    r"(?=发明|提出|创立|创办|首创|发现|设计|撰写|主持|曾|认为|指出|把|将|于\d{4}年|在《|$|[，。；])"
)
_TITLED = re.compile("[^·]*[家师员士者长人的是为由](?=[^·])")
_BY = re.compile(
    rf"由(?P<name>[{SURNAMES}][\u4e00-\u9fff]{{1,2}}?)(?:同志|先生)?(?:等人?)?(?:主持)?(?:起草|审定|主编|撰写|编写|设计|创办|发起|牵头|题写|题词|创立|创作|执笔|组织|领导|率领|倡议)"
)
_DOER = re.compile(
    rf"(?P<name>[{SURNAMES}][\u4e00-\u9fff]{{1,2}}?)(?:(?:同志|先生|烈士|教授|院士)(?=[\u4e00-\u9fff])|(?=集股|捐资|创办|创建|主编|设计|研制|发明|首创|提出|"
    r"主持|率领?|带领|撰写|起草|主张|筹资|筹建|发起|牵头|攻克|独创|总结出|编写|研究|拒绝|于\d{4}年))"
)
"""Who did it, at the beginning of a clause or behind its date."""
_DATED = re.compile(r"(?:\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?[春夏秋冬初末底]?)?")
_NO_NAME = re.compile(
    "任[主副职组委队总书意何]|顾[问客]|游客|单位|常[务住]|童[年工]|石匠|向导|祖[父母]|包[工村保]|常委|安全|高度|高度|管理|党[委组员]|全[国体面]|华[东南北中]|江[南北]|金额|石油|白天|马上|成[为立]|方[针法案向]|温度|易于|和|古[代老]|后|严[格肃]|房|连[续接]|解[放决]|贝|习惯|武[装力术器警]"
)
_TO_A_BODY = re.compile("[向于].?[党团村镇乡县市区厂矿校院部委会局所站队馆处科组班上下]")
"""To or in some body: 组长向村委提出."""
_SPOKE = re.compile(
    "[说讲问答称](?=[：，“])|作(?=了?[^，。；]{0,8}(?:报告|讲话|发言|总结|动员|辅导|说明|示范|交流|表态|致辞))|"
    "[在对把将从向给被](?=[\u4e00-\u9fff])"
)
"""What the segmenter takes for the end of a name: 尹澄|说，…, 沈岚|作工作报告, 郭三|在岩壁上凿出来的."""
_SOUNDS = "德特尔斯克夫顿森逊兹姆格茨泽勒赫利亚"
"""A sound in which a foreign name ends that the segmenter takes for a Chinese one of three characters: 伍德沃|德."""
_ANYBODY = Cue(
    rf"·|{_TITLE}|同志|先生|烈士|[继出担接兼升就当聘]?[任选]|由[{SURNAMES}]|集股|捐资|创办|创建|主编|设计|研制|发明|首创|提出|主持|率领?|带领|撰写|"
    r"起草|主张|筹资|筹建|发起|牵头|攻克|独创|总结出|编写|研究|拒绝|于\d{4}年"
)
PERSON_CUE = f"·|[选推]举|{_TITLE}|同志|先生|[继出担接兼升就]任|集股|捐资|创办|主编|主张|设计|研制|发明|起草|题写|执笔"
"""What stands in every sentence that names somebody whom the finder knows for a person."""


def persons_in(outline: Outline, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where names stand behind the title of a person: known ones by their verb, others as the segmenter knows."""
    text = outline.text.text
    if _ANYBODY.search(text, start, end) is None:
        return
    taken: set[int] = set()
    if "·" in text[start:end]:
        for match in _FOREIGN.finditer(text, start, end):
            titled = _TITLED.match(match["name"])
            yield match.start("name") + (titled.end() if titled else 0), match.end("name")
    for match in (
        *_APPOINTED.finditer(text, start, end),
        *_BY.finditer(text, start, end),
        *_firsts(text, start, end),
        *_doers(text, start, end),
    ):
        name = "name" if match["name"] else "named"
        if _is_name(match[name]) and match.start(name) not in taken:
            taken.add(match.start(name))
            yield match.span(name)
    if re.search(_TITLE, text[start:end]) is None:
        return
    for match in _PERSON.finditer(text, start, end):
        if match.start("name") not in taken and _is_name(match["name"]) and _parted(text, start, end, match):
            taken.add(match.start("name"))
            yield match.span("name")
    known = words(text[start:end])
    for word, behind in zip(known, (*known[1:], None), strict=True):
        first, last = start + word.start, start + word.end
        if word.tag != "nr" or last - first != 3 or first in taken or text[first] not in SURNAMES:
            continue
        if _NAMED.search(text[start:first]) and _is_name(text[first:last]):
            sounds = behind is not None and behind.end - behind.start == 1 and text[last] in _SOUNDS
            said = _SPOKE.match(text, last - 1) is not None
            yield first, last + sounds - said


def _firsts(text: str, start: int, end: int) -> tuple[re.Match[str], ...]:
    """Return the first in an office, told with who he was before; of 老师傅王强 no word ends before 傅."""
    match = _FIRST.search(text, start, end) if text.find("任", start, end) >= 0 else None
    parted = match is not None and match.start("name") - start in boundaries(text[start:end])
    return (match,) if match is not None and parted else ()


def _doers(text: str, start: int, end: int) -> tuple[re.Match[str], ...]:
    """Return the name with which a clause begins, perhaps behind its date, if the segmenter takes it for one."""
    dated = _DATED.match(text, start, end)
    place = dated.end() if dated else start
    match = _DOER.match(text, place, end)
    if match is None:
        return ()
    first = words(text[place:end])[0]
    known = first.tag == "nr" and first.end - first.start <= len(match["name"])
    return (match,) if known or text.startswith(("同志", "先生", "烈士"), match.end("name")) else ()


def _parted(text: str, start: int, end: int, match: re.Match[str]) -> bool:
    """Tell whether no word goes on from the name through what is done: 向村党|组织 cuts 党组织.

    A word that ends within the verb is one that the segmenter parted wrongly: 何长明|带领 as 何长|明带|领.
    """
    first, last = match.span("name")
    behind = last if match["done"] is None else match.end("done")
    return not any(
        first - start < word.start < last - start < behind - start <= word.end for word in words(text[start:end])
    )


def _is_name(name: str) -> bool:
    if _NO_NAME.match(name) or _TO_A_BODY.fullmatch(name):
        return False
    return not name.endswith(("某", "等", "的", "人", "员", "长"))
