"""Which of its years a report with a plan speaks of, where a stem does not say it (就“稳粮”，11月底前…): a heading."""

from __future__ import annotations

import re

from question_bank.composition.dating.base_years import year_told
from question_bank.composition.dating.planned import is_planned
from question_bank.composition.dating.years import YEAR
from question_bank.composition.framing.phrasing import plain_title, quoted, topic_of
from question_bank.composition.framing.stems import TOPIC, bare, lead_of
from question_bank.composition.naming.topics import document, is_topic
from question_bank.composition.source import Source

_OF_ONE_YEAR = re.compile(
    r"(?<!\d)(?:1[0-2]|[1-9一二三四五六七八九十])月(?:\d{1,2}日|[上中下]旬|[底初中末份起]|之?前|[至—～])|(?<![每个])[上下]半年|[一二三四1234]季度|"
    "再(?:压减|压缩|下降|降低|提高|增加)|(?:推动|力争|确保|争取)[^，。；]{2,20}(?:达到|提高到|提升到|控制在|降到)[^，。；]{1,10}以[上下内]|"
    "全年(?!度)|(?<![一二三四五两])年内|年[底末初](?!结)|(?:比|较)(?:上年|去年|同期)|同比|(?<!每)当年|[今去明上]年(?!度)"
)
"""What is of one year that is not said."""
_EVERY = re.compile(r"取消(?:全年|当年)|每年|每季度|次年|翌年|\d月[^，。；]{0,8}至[^，。；]{0,4}\d月")


def needs_year(source: Source, words: str) -> bool:
    """Tell whether `words`, with their key, are of a year that nothing in them names, where the document has two."""
    if source.language.scale > 1 or not source.throughout(_treats_two) or source.regulation:
        return False
    told = bare(words) if _names_two(lead_of(words)) else words
    return _OF_ONE_YEAR.search(told) is not None and _EVERY.search(told) is None and not year_told(told)


def _names_two(lead: str) -> bool:
    """Tell whether a stem is only told of the title of the whole: 就“2022年总结和2023年计划”，."""
    return "安排，" not in lead and len(set(YEAR.findall(lead))) > 1


def year_put(source: Source, number: int | None, stem: str, whole: str) -> str:
    """Return `stem` told of the nearest heading with a year over section `number`, if `whole` of it needs one.

    It takes the place of a heading without one; a list that the stem names (就“存在的问题”，) stays.
    """
    if not needs_year(source, whole):
        return stem
    titles = [source.outline.sections[each].title for each in source.ancestors(number) if each != document(source)]
    lead = lead_of(stem)
    topic = TOPIC.search(lead)
    if lead and (topic is None or topic[1] not in {plain_title(topic_of(title)) for title in titles}):
        return stem
    dated = next((title for title in titles if is_topic(title) and len(set(YEAR.findall(title))) == 1), "")
    if not dated:
        return stem
    words = bare(stem)
    form = "figures.plan" if is_planned(dated, words) else "figures.about"
    return source.language.put(form, topic=quoted(topic_of(plain_title(dated)))) + words


def _treats_two(source: Source) -> bool:
    """Tell whether headings name more than one year."""
    return len({year for section in source.outline.sections for year in YEAR.findall(section.title)}) > 1
