"""When a figure holds, as far as its own words do not say it: by a heading, an opening before, the document's date."""

from __future__ import annotations

import re
from itertools import takewhile

from question_bank.composition.dating.aims import aimed_year, era_told
from question_bank.composition.dating.base_years import year_told
from question_bank.composition.dating.lasting import lasting
from question_bank.composition.dating.paper_dates import date_of, year_of
from question_bank.composition.dating.planned import REPORTED, is_planned, tells_done, tells_plans, tells_state
from question_bank.composition.dating.years import YEAR
from question_bank.composition.framing.announcements import announcement
from question_bank.composition.framing.owners import OURS, by_paper, headed, named_by_title, named_place, own_paper
from question_bank.composition.framing.phrasing import plain_title, quoted, topic_of
from question_bank.composition.framing.predicates import nobody_does
from question_bank.composition.framing.window import subjectless
from question_bank.composition.naming.topics import document, is_topic, is_whole
from question_bank.composition.naming.year_titles import (
    LACKING,
    of_its_year,
    of_two_years,
    plan_gone_on,
    problems_over,
    told_of,
)
from question_bank.composition.source import Source
from question_bank.lexicon.cues import Cue
from question_bank.lexicon.meaning_words import SAYS_MEANING
from question_bank.model import Formulation
from question_bank.model.text import behind_last

RELATIVE = Cue(
    r"今年|去年|前年|近[一二两三四五六七八九十]年|本年|当年|目前|现在|近年来|年初|年底|年末|上半年|下半年|过去[一二三四五六七八九十]年|"
    r"[一二三四五六七八九十]年来|本届|(?<!届)任期(?!届满|[为是一二三四五六七八九十\d：])|上年|本?学[年期]来|"
    r"全(?:年|学[年期])(?=[共累]|完成|实现|组织|开展|召开|举办|接待|发放|投入|新增|争取|承办|受理|办理|查处|培训|走访)"
)
"""Times that only mean something beside the date of the document."""
_OPENER = re.compile(
    r"(?:过去[一二三四五六七八九十两]年|[一二三四五六七八九十两]年来|(?:今年|去年)(?:以来|全年|上半年|下半年)?|近年来|本届政府任期内|目前)(?=，)"
)
_EXPLAINS = re.compile(f"所[谓称][^，。；]{{2,}}?，?[就也]?是|(?<!任务)(?<!目标)(?:{SAYS_MEANING})")
"""What a term means is of no time, and in a plan arranged by nobody."""
_NORM = Cue(
    r"\d[^，]{0,4}以[上下]的|会[前中后](?:应当?|要)|须|保存(?:至|期|不)|违者|应(?![急用对变])|不得|不少于|不低于|不超过|不大于|不小于|不宜|有效期|每(?:年|月|季度|周|班|日|人|半年|天|小时|次)(?!.*全年(?:共(?!同)|累计))|一般(?!公共|性|贸易|债|纳税)|期限|至少|可以|必须|保持在|"
    r"\d个工作日(?:以|之)?内|(?:入职|上岗|到岗|入会|转正)(?:之?[前后]|时)|(?<![只需重])要(?:求)?(?:达到|做到|保持|压缩|控制)|"
    r"\d[^，。；]{0,3}以[上下][^，。；]{0,12}的，|(?:不足|不满|超过|达到|少于|多于|低于|高于)\d[^，。；]{0,12}的，|"
    r"[自从][^，。；]{2,12}之日起|按照?[^，。；]*(?:判定|认定|配备|计提|提取|计算)|有权|可(?:提高|上浮|放宽|延长)|满\d[^，]{0,4}的，|给予|的，(?:一次性|分别|另行|再)?(?:奖励|补助|补贴|奖补|资助)|处以|罚款|是指|的，(?:按照?|一律|视为)|设计[年日]?[^，]{0,4}能力|\d年来"
)
"""What rules and standards say: they hold without a date."""
_OF_THIS_YEAR = re.compile(
    "以[上下]的[^，。；\\d]{1,10}(?:达到|突破|增加到|保持在)\\d|年内|全年|新[建增认](?![筑生])|新改|稳定在|\\d月底?前|季度末?前"
)
"""What a plan sets for its year, though with a limit (新建农田3万亩，亩均投资不低于3000元)."""
_STANDING = re.compile("不得(?:超过|少于|低于|高于|大于|小于|多于)")
"""A limit that is laid down is no plan, wherever it stands."""
_RULE = re.compile(
    "一般按|按照?[^，。；]*(?:判定|认定|配备|计提|提取|计算|安排)|至少保存|应当?|不得|不低于|不超过|可以|必须"
)
_OF_EACH_YEAR = re.compile("当年|上年|全年")
"""In a rule (每年…的，应当在当年登记) the year is any year."""
_HAPPENED = Cue(
    r"完成|增长|新[建增改]|建成|实现|下降|投入|培训|办理|提高|选派|调整|整顿|组建|覆盖|举办|开展|接待|签约|分流|安置|兴办|退出|获|惠及|"
    r"改造|压减|位居|列第|收入|支出|发放|吸纳|引进|查处|化解|成立|设立|平均年龄|拥有|共有|选了|讲了|参加|拖欠|欠|死亡|销售|减税|带领|连续奋战|一边(?=[^。]{2,20}一边)|抢修|排除故障|"
    r"步行|跋涉|累计(?!误差|值|量|折旧|概率|频率)|[由从][^，。；]{0,16}\d[^，。；]{0,8}(?:减少|压缩|压减|增加|下降|提高|提升|降低|上升|缩短|扩大|下跌|[暴猛骤锐]?[跌涨滑掉落]|[锐骤猛剧][增减降])[到至为]"
)
_OF_AN_ERA = re.compile("年均(?!线)|平均每年|五年(?:累计|共|来|间)")
"""What holds for the years of a period and not for one."""
_DEMANDED = re.compile("[^，。；]{2,10}(?:要求|决定|提出|强调|指出|部署|明确)，")
"""区委要求，…: the date of what another has done is not theirs."""
_REPORT = re.compile("总结|汇报|报告|回顾|情况|简报|述职|公报")
"""A paper that reports on a year: all its figures are of that year."""
_YEAR_TOLD = re.compile(
    r"(?<![比较与和同由从距至到])(?:1[89]|20)\d\d年(?!的?目标|(?:年?[底末]|\d{1,2}月(?:[底末]|\d{1,2}日)?)?[之以]?前)"
)
"""A year that is no base of a comparison, no time to come and no limit of one task (2022年…，比2020年提高…)."""
_UNTIL = re.compile(r"(?<=[，。；：\n])((?:截至|截止到?|到|至)(?:1[89]|20)\d\d年(?:\d{1,2}月)?[底末初]?)，")
"""With which time a clause begins: 到2023年底，…."""
_OPENED = re.compile(
    r"(?:(?<=[。！？；\n])|(?m:^))[^，。；\d]{0,6}((?:1[89]|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?"
    "(?:[春夏秋冬](?:天|季)?(?:大旱|大涝|大水|洪水|暴雨|地震|疫情)?)?)(?=，|全|的一[场次])"
)
_LIFE = re.compile(
    "生于|出生|诞生|(?:参军|应征)?入[党团伍学职]|加入|参[军加]工?作?|毕业|考[入取上进]|退[伍休役]|转业|调[入到任回]|[担就升]任|任职|当选|接任|"
    "嫁|结婚|逝世|病逝|去世|牺牲|成立|组建|创[办建立]|始建|注册|挂牌|建[成立]|动工|开工|竣工|落成|投产"
)
"""What began a life or a body: its year is not that of what they did later."""
_BORN = re.compile("生于|出生|诞生|参军|入[党伍]|毕业|退[伍休]|[立建办]于")
_AT_FIRST = re.compile("刚|当[时年]|之初|初期|[首第]一?[批任届]")
_WHOLE = re.compile(
    "(?<![占居列在向对于为给让受由])全[省市县区州旗镇乡村街校院厂矿局系](?:[\u4e00-\u9fff]{2,10}(?=总(?:长|里程)))?"
)
"""全县, or 全县公路 (…总长), as that of which something is told: not 占全县产量的58%."""
_PLACED = re.compile("其|全[\u4e00-\u9fff]|各|[\u4e00-\u9fff]{0,4}?[省市县区镇乡村]|已|仍|还|尚|也|但|共|累计|同比|有")
"""What names its own place, or no subject."""
_MONTH = re.compile(r"\d{1,2}月|[同当次翌隔]年|头[一两]?年|第[一二三四五]年")
_SPAN = re.compile(r"(?:1[89]|20)\d\d年?[至到～~—–-]+(?:1[89]|20)\d\d")
_TOTAL = re.compile("据(?:不完全|初步)?统计|在册|(?:[有无]名(?:有姓)?|有据)可[考查]|历[年次代]|[迄至]今|前后[共有]")
"""What counts all there ever were is not of the period of the heading over it."""
_STATE = re.compile("[^，。；\\d]{2,16}(?:(?:不[足强高够畅]|短缺|滞后|薄弱|偏低|匮乏)，|(?<!的)负责(?!人|制|的))")
"""冷链不足，损耗率达18%; 办公室负责…: how something is, and who has to do with it, is of no year named before."""
_NOW = re.compile("现(?![场金行代象实状])|目前|如今|至今")
"""What tells how something is at the time of the paper."""


def moment(source: Source, formulation: Formulation, begin: int, end: int) -> str:
    """Return what is said before figures so that it is clear when they hold and whose (我市) they are, else ""."""
    words = source.outline.words(begin, end)
    if paper := own_paper(source, words):
        return paper
    if (own := OURS.search(words)) and (titled := named_place(source, own[1])):
        return titled
    if year_told(words):
        return named_by_title(source) if nobody_does(source, words) else ""
    if source.regulation:
        return by_paper(source, begin) or headed(source, begin)
    if _EXPLAINS.search(words):
        return ""
    lead = planned_under(source, formulation, words) or _by_headings(source, formulation, words, begin)
    aim = aimed_year(source, begin)
    if not aim or source.language.scale > 1:
        return lead
    return lead + aim if lead.endswith("的安排，") and not YEAR.search(lead) else aim


def _by_headings(source: Source, formulation: Formulation, words: str, begin: int) -> str:
    """Return the year that a heading names, or a part of the sentence before, or else the date of the document."""
    above = source.ancestors(formulation.section)
    titles = told_of([plain_title(source.outline.sections[number].title) for number in above])
    whole = bool(above) and above[-1] == document(source)
    dated = next((title for title in titles if YEAR.search(title) and is_topic(title) and not of_two_years(title)), "")
    dated = dated or (of_its_year(source, titles) if whole else "")
    if dated and _SPAN.search(dated):
        if _TOTAL.search(words):
            return ""
        if dated == titles[-1] and whole and YEAR.search(words):
            dated = ""  # all of a history is of those years, and these words say their own
    put = source.language.put
    if dated and _holds_always(dated, titles[-1], words, whole=whole):
        return headed(source, begin)
    if source.language.scale > 1:
        return source.language.opening(dated) if dated else ""
    year, ours = _joined_year(source, begin)
    if _OF_AN_ERA.search(words) and year[:1].isdigit():
        year = ""  # 2025年突破2万亿元；收入年均增长6%: of the years of the plan
    if year and ours:
        return f"{named_place(source, ours)}{year}，我{ours}"
    if year and not words.startswith("每") and not (dated and is_planned(dated, words)):
        return f"{year}，{_whole_before(source, begin, words)}"
    if dated:
        of_all = dated == titles[-1] and whole
        if of_all and is_planned(dated, words) and not tells_state(titles):
            paper = source.called.strip("《》")
            return put(
                "figures.plan_whole", topic=f"《{paper}》" if paper and "《" not in paper else quoted(topic_of(dated))
            )
        own = is_planned(dated, words) and not of_all
        return put("figures.plan" if own else "figures.about", topic=quoted(topic_of(dated)))
    if titles and tells_plans(titles[-1]) and is_planned(titles[-1], words) and not RELATIVE.search(words):
        return put("figures.plan_whole" if whole else "figures.plan", topic=quoted(topic_of(titles[-1])))
    told = _by_paragraph(source, words, begin) or _by_document(source, words, begin) or headed(source, begin)
    return told or _by_problems(source, titles, begin)


def _by_problems(source: Source, titles: list[str], begin: int) -> str:
    """Return the heading over what is wrong, in a report with a plan; a list that is announced is named by that."""
    lacking = problems_over(titles) if titles and of_two_years(titles[-1]) else ""
    announced = announcement(source, begin) if lacking else None
    return source.language.opening(lacking) if lacking and not (announced and announced.told) else ""


def _by_paragraph(source: Source, words: str, begin: int) -> str:
    """Return the year that a sentence before in the same paragraph begins with, where it is the only one there."""
    if (
        _OF_AN_ERA.search(words)
        or RELATIVE.search(words.removeprefix("全年"))
        or _NORM.search(words)
        or not _HAPPENED.search(words)
        or _DEMANDED.match(words)
    ):
        return ""
    line = source.line_start(begin)
    years = set(YEAR.findall(source.text, line, begin))
    opened = _OPENED.search(source.text, line, begin) if len(years) == 1 and not _MONTH.match(words) else None
    if opened and _LIFE.search(source.text, opened.end(), begin) and not _AT_FIRST.search(words):
        return ""
    return f"{lasting(opened[1], words)}，" if opened else ""


def _holds_always(dated: str, top: str, words: str, *, whole: bool) -> bool:
    """Tell whether `words` hold without the year in the title of the document: it lays them down, or explains them."""
    if dated != top:
        return False
    if _NORM.search(words) and not (_OF_THIS_YEAR.search(words) and is_planned(dated, words)):
        return True
    told = RELATIVE.search(words) or _HAPPENED.search(words) or _REPORT.search(dated)
    return whole and not told and not is_planned(dated, words)


def planned_under(source: Source, formulation: Formulation, words: str) -> str:
    """Return the heading that says that `words` are planned, as an opening; the nearest dated one if it says so too."""
    above = [number for number in source.ancestors(formulation.section)[:-1] if is_whole(source, number)]
    titles = [source.outline.sections[number].title for number in above]
    titles = list(takewhile(lambda title: REPORTED.search(title) is None, titles))
    planned = [title for title in titles if is_planned(title, words) and tells_plans(title)]
    planned = [] if _STANDING.search(words) else planned
    if not planned or RELATIVE.search(words) or source.language.scale > 1:
        return ""
    own = next((title for title in planned if YEAR.search(title)), planned[0])
    return source.language.put("figures.plan", topic=quoted(topic_of(own)))


def _by_document(source: Source, words: str, begin: int) -> str:
    """Return the date of the document, with the time that an earlier sentence names, where `words` need them."""
    if source.regulation or (_NORM.search(words) and not RELATIVE.search(words)):
        return ""
    told = RELATIVE.search(words.replace("上年", "")) is not None
    date = source.once(year_of if told else date_of)
    opener = "" if told else _opener(source, begin)
    if not date or not (opener or told or _HAPPENED.search(words)):
        return ""
    if not opener and not told and YEAR.search(source.text, source.line_start(begin), begin):
        return ""  # 2020年7月，…。党员连续奋战6天: in the time that its paragraph tells, not in the paper's
    sentence = None if told or opener else source.sentence_at(begin)
    topic, year = plan_gone_on(source, sentence.section) if sentence and not tells_done(words) else ("", "")
    if topic:
        return source.language.put("figures.plan", topic=quoted(topic_of(topic))) + f"{year}，"
    return source.language.put("figures.dated", date=date) + (f"{opener}，" if opener else "")


def tells_no_time(stem: str) -> bool:
    """Tell whether a stem with a figure reports what happened without saying when."""
    if year_told(stem) or "的安排，" in stem:
        return False
    if LACKING.match(stem) and not RELATIVE.search(stem.replace("全年", "")):
        return False
    if RELATIVE.search(stem):
        return _RULE.search(stem) is None or RELATIVE.search(_OF_EACH_YEAR.sub("", stem)) is not None
    return _HAPPENED.search(stem) is not None and _NORM.search(stem) is None


def _joined_year(source: Source, position: int) -> tuple[str, str]:
    """Return the year that a part of the sentence before a semicolon is told of, and whose (我市), "" for none."""
    line = source.line_start(position)
    start = max(line, *(source.text.rfind(sign, line, position) + 1 for sign in "。！？"))
    semicolon = source.text.rfind("；", start, position)
    if (era := era_told(source, start, semicolon)) is not None:
        return era, ""
    until = list(_UNTIL.finditer(source.text, start, semicolon)) if semicolon >= 0 else []
    if until and not _YEAR_TOLD.search(source.text, until[-1].end(), semicolon):
        return until[-1][1], ""  # …退出，到2023年底，甲达到…；乙还有…: of that time too
    state = _STATE.match(source.text, position) is not None
    found = list(_YEAR_TOLD.finditer(source.text, start, semicolon)) if semicolon >= 0 and not state else []
    if not found or _NOW.search(source.text, found[-1].end(), position):
        return "", ""  # 成立于1987年，现有党员…；…: what is so now is of no year named before
    if _BORN.search(source.text, max(start, found[-1].start() - 2), position):
        return "", ""  # 生于1968年；累计植树3万株: nor what was done in a life
    ours = OURS.search(source.text, start, position)
    return found[-1][0], ours[1] if ours else ""


def _whole_before(source: Source, position: int, words: str) -> str:
    """Return of what all a part before a semicolon tells (到2023年底，全县…；甲达到…), where `words` do not say it."""
    start = behind_last(source.text, "。！？", position)
    told = set(_WHOLE.findall(source.text[start:position]))
    own = _PLACED.match(words) is None and not subjectless(source, words)
    return told.pop() if own and len(told) == 1 else ""


def _opener(source: Source, position: int) -> str:
    """Return the time with which a sentence before `position` in the same paragraph begins (过去一年)."""
    start = source.line_start(position)
    found = list(_OPENER.finditer(source.text, start, position))
    sound = [match[0] for match in found if match.start() == start or source.text[match.start() - 1] in "。；！ \n："]
    return sound[-1] if sound else ""
