"""Says in a stem what its words leave to the text before: of which list they are an item, which meeting said them.

| stem | becomes |
| 专业人才短缺，技术人员仅占28% (under 存在以下问题：一是…) | 就“存在的问题”，材料的表述是：专业人才短缺，… |
| 全会强调，党的领导是根本保证 (东湖县委七届三次全会公报) | 东湖县委七届三次全会强调，党的领导是根本保证 |
| 其中，政治纪律是最根本的纪律 | 政治纪律是最根本的纪律 |
"""

from __future__ import annotations

import re

from question_bank.composition.dating.base_years import without_bases
from question_bank.composition.dating.date_headings import dated, is_chronicle
from question_bank.composition.dating.paper_dates import year_of
from question_bank.composition.dating.this_year import in_year
from question_bank.composition.dating.two_years import year_put
from question_bank.composition.draft import SAID, Draft, reworded
from question_bank.composition.framing.announcements import Announcement, announcement
from question_bank.composition.framing.owners import OURS, PAPER
from question_bank.composition.framing.paragraphs import headed_by, laid_down_for, told_of
from question_bank.composition.framing.speakers import is_vague, meeting_of, speaker_at
from question_bank.composition.framing.standing import names_subject
from question_bank.composition.framing.stems import OF_THIS_TIME, OWN_LISTS, STATED, bare, filled, lead_of
from question_bank.composition.framing.window import subjectless
from question_bank.composition.naming.own_places import place_named
from question_bank.composition.naming.paper_names import papers_named
from question_bank.composition.naming.told_places import place_told
from question_bank.composition.naming.troops import bears_own_name
from question_bank.composition.readings.laws import situation_at
from question_bank.composition.readings.wholes import counts_parts
from question_bank.composition.source import Source
from question_bank.model import BLANK, CHOICE_GAP, FormulationKind, QuestionKind

_KINDS = (QuestionKind.FILL_BLANK, QuestionKind.SINGLE_CHOICE, QuestionKind.TRUE_FALSE, QuestionKind.MULTIPLE_CHOICE)
_ADDRESS = re.compile(
    "(?:(?:同志|朋友|乡亲|工友|同学|战友)们|各位(?:代表|领导|同志|委员|工友|同事|老师|来宾|朋友)|大家好)[，！：]"
)
"""To whom a speech is held, which is no part of what it says."""
_TIMED_AMONG = re.compile("(?<=[年来]，)其中，(?=[\u4e00-\u9fff])")
"""五年来，其中，某某工作室…: a time that was put before words that went on with others."""
_AMONG = re.compile("其中，(?=[\u4e00-\u9fff])")
_THIS = re.compile("^((?:出席|参加|列席)?)(?:这次|本次|此次)?(?:全会|会议|大会)(?![员室场期厅])")
_TIME = re.compile(OF_THIS_TIME)
_SAYS = re.compile("(?:全会|会议|大会)(决定|要求|提出|强调|指出|明确|认为)$")
_REPORTED = (FormulationKind.FIGURES, FormulationKind.FACT, FormulationKind.EVENT, FormulationKind.SLOGAN)
_LONGEST = 70
_FAR = 300
"""Characters before, in which another place that is named is nearer than the title."""
_SHORT = 2
_OF_YEAR = re.compile("(?:1[89]|20)[0-9][0-9](?=年)")
_NO_PERIOD = re.compile(r"(?<![—–－～~至到\-])(?:1[89]|20)\d\d(?=年(?![至到—–－～~\-]))")
"""A year of a heading that is neither the first nor the last of a period (1926—1934年)."""
_MONTH = re.compile(r"(1[0-2]|[1-9])月(?=\d{1,2}日|，|[上中下]旬|[底初份末起])")
_MONTHS = re.compile(r"(?<!\d)(1[0-2]|[1-9])月")
_OWNERS = (
    re.compile(
        "((?!县域|全国|中国)[\u4e00-\u9fff]{2,14}?(?:街道|社区|学院|大学|中学|小学|学校|医院|公司|集团|水库|电站|煤矿|[矿厂馆院]|垦区|农场))"
    ),
    re.compile("((?!县域|全国|中国)[\u4e00-\u9fff]{2,6}?[县市区镇乡](?<![集城古市乡村小]镇))"),
)
"""Whose history or report a title names: a body, or else a place."""
_POINTED = re.compile(
    "(?<!应)该(厂|矿|校|院|局|馆|社|站|场|库|公司|集团|水库|电站|医院|学校|学院|农场|街道|社区|[省市县区镇乡村])"
)
_OPENED = re.compile("(?:^|[\n。，；：、“（]|[与和在到由])([\u4e00-\u9fff]{2,8})$")
_SAME = ("该", "全", "本", "我", "各", "老", "城", "我们", "这", "某")
_GUIDED = re.compile("(?:讲解|解说|导览|导游)[词稿]")
"""What is told in a museum is not the history of the museum."""
_LICENCE = re.compile("证书|许可证|证件")
_PAPER = re.compile("条例|办法|规定|意见|方案|纲要|决定|通知|规划|准则|细则|规程|约法|公约|章程")
_NAMED = re.compile("《([^》]+)》")
_OLD_TIMES = re.compile("史|沿革|历程|春秋|大事记|变迁|纪事|岁月|简介|概况|概览")
_FOR_IT = re.compile(
    "^(?:(?:1[89]|20)[0-9][0-9]年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?[底末初春夏秋冬]?，?)"
    "(?:经|由)?(?:[^，、]{0,4}(?:[省市县区][委里]|政府|人大|革委会|公社|专署|行署|上级|主管部门|国务院|国家|[^，、]{2,8}[部厅局]))"
    "(?:、[^，、]{2,8})?(?:先后|研究|正式|再次|又|一次性)*(?:决定|批准|拨[款付给出]?|下拨|划拨|投资|同意|批复)"
)
"""What an authority decides, grants or allows."""
_ITS_SITE = re.compile("新(?:[院厂校馆场站矿]区|[院厂校馆]址|[厂校馆楼]房|校舍|馆舍|大楼|办公楼|门诊楼|住院楼|教学楼)")
_PERIOD = re.compile("就“[^”]*(?:时期|期间|阶段|年代|以后|以来|前夕|初期|后期|战争|岁月)”，")
_OWN_TIME = re.compile("[\u4e00-\u9fff]{2,8}(?:中|时期|期间|初期|后期|年间|年代|以后|之后|前夕|胜利后|爆发后|成立后)，")
"""A time that words name by themselves, under a heading that is a period."""
_SAID_OF = re.compile("材料的表述是：(?=[^，。；：＿（]{2,24}(?:是|为|如下|包括|有|即)：)")
"""No second 是： before words that announce themselves what they say: 泄漏处置的原则是：先…."""
_DATED = re.compile(r"(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?[底末初春夏秋冬]?，")


def placed(draft: Draft, source: Source) -> Draft:
    """Return `draft` with what its stem lacks put before it, as far as the source says it and the stem stays short."""
    if draft.kind not in _KINDS or not draft.spans or source.language.scale > 1:
        return draft
    if "材料的表述是：" in draft.stem and _SAID_OF.search(draft.stem):
        draft = reworded(draft, _SAID_OF.sub("", draft.stem))
    draft = dated(papers_named(owner_named(place_told(place_named(draft, source), source), source), source), source)
    if draft.formulation.kind in OWN_LISTS or draft.formulation.kind is FormulationKind.CASE:
        return draft
    start = draft.spans[0][0]
    announced, meeting = announcement(source, start), meeting_of(source, start)
    alone = draft.stem if counts_parts(draft, source) else _alone(draft.stem, source)
    stem = _of_situation(alone, start, source)
    stem = _of_list(stem, announced, meeting, source)
    stem = _of_meeting(stem, meeting, start, source)
    stem = _of_paragraph(stem, draft, source)
    stem = of_year(_titled_once(_owned(stem, source), source), start, source)
    own = source.throughout(year_of) if draft.formulation.kind in STATED else ""
    stem = _timed_once(in_year(stem, own), source)
    if draft.formulation.kind in _REPORTED:
        stem = year_put(source, draft.formulation.section, stem, filled(stem, draft))
    if not lead_of(stem) and owner_left_out(stem, source):
        stem = source.throughout(_titled)[0] + stem
    if stem == draft.stem:
        return draft
    shown = stem.replace(CHOICE_GAP, "").replace(BLANK, "").replace(SAID, "")
    return draft if len(shown) > _LONGEST else reworded(draft, stem)


def owner_left_out(words: str, source: Source) -> bool:
    """Tell whether others do something for the body of whose history `words` are told, and these do not name it."""
    _, owner = source.throughout(_titled)
    if _OLD_TIMES.search(source.title) is None or _OWNERS[0].match(owner) is None or owner in words:
        return False
    site = _ITS_SITE.search(words) if not source.throughout(is_chronicle) else None
    given = _FOR_IT.search(words) or site
    return given is not None and re.search(f"{owner[-1]}(?![区址房舍里子长])", words) is None


def _alone(stem: str, source: Source) -> str:
    """Take 其中 off words that say themselves of what they speak, and 同志们 off a speech."""
    words = bare(stem)
    if called := _ADDRESS.match(words):
        stem, words = lead_of(stem) + words[called.end() :], words[called.end() :]
    found = (_TIMED_AMONG.search(stem) or _AMONG.match(stem, len(stem) - len(words))) if "其中，" in stem else None
    if found is None or subjectless(source, stem[found.end() :]) or stem[found.end()] in "＿（":
        return stem
    return stem[: found.start()] + stem[found.end() :]


def _of_situation(stem: str, start: int, source: Source) -> str:
    """Say what a situation leads to that a clause before it lays down: 未满16周岁的 becomes 未满16周岁的，不得录用."""
    found = situation_at(source, start)
    if found is None:
        return stem
    words = bare(stem).rstrip("。")
    if not words.endswith(found[1].text[-_SHORT:]):
        return stem
    return found[0].case(words) + "。"


def told_in_year(stem: str, announced: Announcement) -> bool:
    """Tell whether the heading before a stem says of when the problems are of which it tells one.

    A title that names two years (就“2022年总结和2023年计划”，) does not.
    """
    return announced.name.startswith("存在的") and len(set(_OF_YEAR.findall(lead_of(stem)))) == 1


def _of_list(stem: str, announced: Announcement | None, meeting: str, source: Source) -> str:
    if announced is None or not announced.told or announced.told[:4] in stem:
        return stem
    said = _SAYS.search(announced.told)
    if said and meeting:
        return f"{meeting}{said[1]}，{bare(stem)}"
    if not announced.name or announced.name in stem or said or told_in_year(stem, announced):
        return stem
    time = _TIME.match(stem)
    about = source.language.material_on(announced.name)
    return (time[0] if time else "") + about + bare(stem)


def _of_paragraph(stem: str, draft: Draft, source: Source) -> str:
    """Name what a later sentence of a paragraph calls by a bare noun: 工程于1958年动工 is told of a reservoir."""
    words = bare(stem)
    start = draft.spans[0][0]
    led = words != stem
    if (led and not stem.startswith("就“")) or words[:2] != source.outline.words(start, start + 2):
        return stem
    name = laid_down_for(source, start) if source.regulation else told_of(source, start)
    licence = _LICENCE.match(words) if name.endswith("证》") else None
    if licence:
        return name + words[licence.end() :]  # 证书有效期为4年: of the one named in full
    own = _PAPER.match(words) if name.endswith("》") else None
    if own and name.endswith(f"{own.group()}》"):
        return name + words[own.end() :]  # 条例分总则、分则2编
    if not led and not name:
        name = headed_by(source, start)
    if led or not name or name in stem:
        return stem
    return source.language.opening(name) + stem


def _of_paper(stem: str, start: int, source: Source) -> str:
    """Name in full the licence or paper with which a passage begins: 许可证有效期为5年 is that of the 《…许可证》."""
    if not (_LICENCE.match(stem) or _PAPER.match(stem)) or stem[:2] != source.outline.words(start, start + 2):
        return stem
    name = laid_down_for(source, start) if source.regulation else told_of(source, start)
    own = _LICENCE.match(stem) if name.endswith("证》") else _PAPER.match(stem)
    whole = own and name.startswith("《") and name.endswith((f"{own.group()}》", "证》"))
    return name + stem[own.end() :] if own and whole else stem


def _owned(stem: str, source: Source) -> str:
    """Put who did it behind the date: 就“云河县水利沿革”，2018年，建成… is 2018年，云河县建成…."""
    opening, owner = source.throughout(_titled)
    if not owner or not stem.startswith(opening):
        return stem
    rest = stem.removeprefix(opening)
    dated = _DATED.match(rest)
    if dated is None or owner in rest or OURS.search(rest):
        return stem
    if bears_own_name(rest, dated.end()):
        return rest  # 独立第六团 is no 云河县独立第六团
    if found := re.search(f"，({owner[-_SHORT:]})(?=[^，。；]{{2}})", rest):
        rest = rest[: found.start(1)] + rest[found.end() :]  # 医院先后派出…: said once, at the beginning
    return dated[0] + owner + rest[dated.end() :]


def owner_named(draft: Draft, source: Source) -> Draft:
    """Name the body of whose history the document is: 1952年，该厂迁址 is 1952年，云河造纸厂迁址."""
    if draft.core:
        draft = reworded(draft, _of_paper(draft.stem, draft.spans[0][0], source))
    _, owner = source.throughout(_titled)
    pointed = _POINTED.search(draft.stem) if owner else None
    if pointed is None or not owner.endswith(pointed[1]) or owner in draft.stem:
        return draft
    if _another_nearer(source, owner, pointed[1], draft.spans[0][0]):
        return draft  # 云河县…。南湾县建成三站。该县… is not that of the title
    stem = draft.stem[: pointed.start()] + owner + draft.stem[pointed.end() :]
    return reworded(draft, stem) if _POINTED.search(stem) is None else draft


def _another_nearer(source: Source, owner: str, kind: str, start: int) -> bool:
    """Tell whether the last body or place of this `kind` that opens a clause before `start` is another than `owner`."""
    before = source.text[max(0, start - _FAR) : start]
    place = before.rfind(kind)
    while place > 0:
        named = _OPENED.search(before[:place])
        if named and not named[1].endswith(_SAME):
            return not owner.startswith(named[1]) and not owner.endswith(named[1] + kind)
        place = before.rfind(kind, 0, place)
    return False


def of_year(stem: str, start: int, source: Source) -> str:
    """Put the year before a bare month (3月中旬，…): the only one of its paragraph but for papers, or a heading's."""
    words = bare(stem)
    month = _MONTH.match(words)
    if month is None or _OF_YEAR.search(without_bases(stem)) or words[:3] != source.outline.words(start, start + 3):
        return stem
    line = source.line_start(start)
    years = set(_OF_YEAR.findall(_NAMED.sub("", source.text[line:start])))
    earlier = [int(each) for each in _MONTHS.findall(source.text[line:start])]
    if not years:
        number = sentence.section if (sentence := source.sentence_at(start)) else None
        titles = [source.outline.sections[each].title for each in source.ancestors(number)]
        years = {each for title in titles for each in _NO_PERIOD.findall(title)}
    if len(years) != 1 or any(each > int(month[1]) for each in earlier):
        return stem
    return f"{next(iter(years))}年{words}"


def _timed_once(stem: str, source: Source) -> str:
    """Leave out a period that a heading names where the words say their time: 就“建馆时期”，筹建中，全县捐书…."""
    words = bare(stem)
    found = _PERIOD.match(stem)
    timed = found is not None and _OWN_TIME.match(words) and names_subject(source, words)
    return words if timed and found and found.end() == len(stem) - len(words) else stem


def _titled(source: Source) -> tuple[str, str]:
    """Return the opening that names the title of the document, and whose history or report that is ("": nobody's)."""
    title = source.title
    told_there = _GUIDED.search(title) is not None
    owner = "" if told_there else next((found[1] for pattern in _OWNERS if (found := pattern.match(title))), "")
    return source.language.opening(source.called), owner


def _titled_once(stem: str, source: Source) -> str:
    """Say the title once: 就“云河厂安全制度”，本制度自… is 《云河厂安全制度》自…."""
    opening, _ = source.throughout(_titled)
    if not stem.startswith(opening):
        return stem
    title = source.called
    own = PAPER.match(stem, len(opening))
    named = _NAMED.match(title)  # 《云河条例》节选与释义
    name = named[1] if named else title
    return f"《{name}》{stem[own.end() :]}" if own and "《" not in name and name.endswith(own[1]) else stem


def _of_meeting(stem: str, meeting: str, start: int, source: Source) -> str:
    if not meeting or meeting in stem:
        return stem
    words = bare(stem)
    if found := _THIS.match(words):
        return found[1] + meeting + words[found.end() :]
    speaker = speaker_at(source, start)
    if speaker and is_vague(speaker) and (this := _THIS.match(speaker)) and speaker not in stem:
        return f"{meeting}{speaker[this.end() :]}，{words}"
    return stem
