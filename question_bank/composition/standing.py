"""Whether words name at their beginning of whom or of what they speak, so that nothing need be said before them.

| words | name it |
| 县志馆设四个科 / 3名馆员值夜班 / “双随机”检查由所长批准 | yes |
| 离岗满半年的，司炉工应当重新考核 | yes: behind the condition |
| 1933年由银行接管 / 为老年人免费体检 / 建成泵站3座 | no |
| 灾后，县里修堤 / 陆氏裁减冗员 / 同年停工 | no: they point to what was said before |
"""

from __future__ import annotations

import re

from question_bank.composition.predicates import DATED
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged

_POINTING = re.compile(
    "[^，]{0,4}[灾会战事书案]后，|[\u4e00-\u9fff]氏(?!集团|企业|家族|公司)|(?:同|当|次|翌)[年月日天]|(?:其[他它余中]|另|又|还|也|均|都|再次|随后|此后|后来|不久|期间)"
    "|[他她它其该此这那]|上述|以上|前[者述款]|后者|[两二]者|境内|院内|厂内|校内|全[厂院校矿馆场书文](?![国省市县])"
)
"""What only means something behind what was said before."""
_YEARED = re.compile(r"\d{4}年")
_OPENING = re.compile(
    "(?:[在为按对从自当经以与到至因]|根据|依据|随着|由于|通过|针对|面对|围绕|鉴于|截[至止]|依照|每)[^，]*|[^，]*(?:[后前时中下起来间日月年底末初春夏秋冬季夜旬]|的)"
)
"""A clause that only says when, how or on what condition the next one holds."""
_NOMINAL = re.compile(
    "[^，的]*的[^，的]{1,12}?(?:[为是达占有由应须可将]|不得|必须|[上下]降|分别|已|共)|[^，]{2,12}[，]?是"
)
"""占人口不足一成的地主占有大半耕地 begins with a verb and names all the same of whom it speaks."""
_BODY = re.compile(
    "[^，的]{2,16}?(?:支部|党委|党组|局|厅|公司|单位|部门|人员|政府|委员会|街道|社区|工会|企业|机构)(?:[把将应在对要共]|不得|必须|负责|可以|已|先后|\\d{4}年)"
)
_SKIPPED = ("t", "d", "m", "q", "c", "b", "a", "z", "f", "s")
_BY_NAME = ("n", "j", "l", "i", "e")
_SEEN = 14
_CLAUSES = 4


def names_subject(source: Source, words: str) -> bool:
    """Tell whether `words` say at their beginning of whom or what they speak."""
    for clause in words.split("，")[:_CLAUSES]:
        told = DATED.match(clause + "，")
        rest = clause[min(told.end(), len(clause)) :] if told else clause
        if rest and _POINTING.match(rest + "，") and not _YEARED.match(words):
            return False
        if rest and _begins_with_subject(source, rest):
            return True
        if rest and not _OPENING.fullmatch(rest):
            return False
    return False


def _begins_with_subject(source: Source, clause: str) -> bool:
    if clause[0] in "“《":
        return True
    if _NOMINAL.match(clause) or _BODY.match(clause):
        return True
    if source.opens_with_verb(clause) or source.acts(clause):
        return False
    found = tagged(clause[:_SEEN])
    for word in found:
        if word.tag[:1] in _SKIPPED:
            continue
        if word.tag[:1] == "r":
            return clause[word.start] in "各每全我本"
        if word.tag[:1] == "v":
            return word.tag == "vn" and any(each.tag[:1] in ("v", "p") for each in found if each.start > word.start)
        return word.tag[:1] in _BY_NAME or word.tag == "x"
    return False
