"""Whether the words before a statement are beside its point: they tell of another thing, another time, or nothing.

| before | words | |
| 2011年，首台车床下线。 | 2019年公司建成新车间 | another time, and not of the company |
| 大会通过《三年方案》（以下简称《方案》）。 | 4月2日，县委书记指出… | the short name is not used |
| 各项工作取得较好成绩。 | 全年产粮8万吨 | a general remark |
| 全组维修设备126台次。 | 有一年冬天，探头被冻坏 | a story with a time of its own |
| 工作室完成革新17项。 | 班组还坚持“一课一练” | what the group did before is not told |
| 商会订立公约。 | 1911年11月7日，全镇光复，顾某率商团巡街 | a day of its own |
| 堆码要整齐。 | 货架应留“三距” | not a word in common |
"""

from __future__ import annotations

import re

from question_bank.composition.doubts.reasons import Nameless, Scant, Waiting
from question_bank.composition.framing.paragraphs import speaks_of_another
from question_bank.composition.framing.predicates import acts
from question_bank.composition.framing.standing import names_subject
from question_bank.composition.readings.holders import names_somebody
from question_bank.composition.source import Source
from question_bank.composition.weighing.duplicates import bigrams_of

_SHORT_ENTRY = 16
"""Characters of an entry that says no more than what the next one goes on with: 1972年冬，大渠动工。"""
_OWN_YEAR = re.compile(r"(?:到|至|自)?(?:1[89]|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?[底末初春夏秋冬]?，?")
_BARE = 2
_OWN_DAY = re.compile(r"(?:1[5-9]|20)\d\d年\d{1,2}月(?:\d{1,2}日)?[底末初]?，?(?![的至到])")
_PRONOUN = re.compile("[他她它其这那该此](?!他)")
_ABBREVIATED = re.compile("[（(]以下[简统合]?称(?:为)?([^）)]{2,12})[）)]")
_GENERAL = re.compile("(?:坚强|正确)领导下|各项工作|取得[^，。]{0,8}(?:成效|成绩|进展)(?:。|$)")
_ONCE = re.compile("有一?[年次回天]")
_ALSO = re.compile("(?P<who>[\u4e00-\u9fff]{2,6}?)(?:还|又)(?=[\u4e00-\u9fff])")


def beside_the_point(source: Source, words: str, before: str, reason: Waiting) -> bool:
    """Tell whether `before` is no help to whoever is asked for something in `words`, which wait for `reason`."""
    if _tells_another(source, words, before):
        return True
    if not any(sign in before for sign in "。！？"):
        return False
    also = _ALSO.match(words)
    if _ONCE.match(words) or (also and also["who"] not in before) or _GENERAL.search(before):
        return True
    short = _ABBREVIATED.search(before)
    if (short and short[1].strip("“”") not in words) or _told_by_day(source, words):
        return True
    return not _akin(source, words, before, reason)


def _tells_another(source: Source, words: str, before: str) -> bool:
    """Tell whether `before` dates something else than `words` date, and does not name what these call by a bare noun.

    2011年，首台车床下线。2019年公司建成新车间: the company is not named by what came off its line.
    """
    dated = _OWN_YEAR.match(words)
    rest = words[dated.end() :] if dated else ""
    if "。" not in before or not rest:
        return False
    short = len(before) <= _SHORT_ENTRY and not names_subject(source, words)
    if not short and any(map(_OWN_YEAR.match, re.split("[。！？]", before))):
        return True  # 1962年，…通电。1975年，…改建: two entries of a chronicle
    told = speaks_of_another(source, rest) or (not acts(source, rest) and names_subject(source, words))
    if not told:
        return False
    noun = rest[:_BARE]
    if noun in before:
        return re.search(f"[\u4e00-\u9fff]{noun}", before) is None
    return _OWN_YEAR.match(before) is not None


def _told_by_day(source: Source, words: str) -> bool:
    """Tell whether `words` have a day and a person of their own, and point to nobody."""
    dated = _OWN_DAY.match(words)
    return (
        dated is not None
        and names_somebody(words)
        and not _PRONOUN.search(words)
        and not acts(source, words[dated.end() :])
    )


def _akin(source: Source, words: str, before: str, reason: Waiting) -> bool:
    """Tell whether sentences before may be what `words` wait for: these name nobody, or share a word with them."""
    if not isinstance(reason, Nameless | Scant) or not names_subject(source, words) or words.startswith("据"):
        return True
    shared = bigrams_of(before) & bigrams_of(words)
    return any("\u4e00" <= sign <= "\u9fff" for pair in shared for sign in pair)
