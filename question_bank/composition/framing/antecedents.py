"""What 他 and 同年 stand for, where the sentence before says it: put in their place, the statement stands alone.

| before | words | stands alone as |
| 1978年12月，周国平出任院长。 | 他提出“立足地方”的方针 | 周国平提出“立足地方”的方针 |
| 1958年学堂升格。 | 同年，青年教师李某研制新机 | 1958年，青年教师李某研制新机 |
| 1935年春，县里试种新稻。收成很好。 | 次年，种新稻的农户增至60户 | 1936年，种新稻的农户增至60户 |
| 王一平和李大山先后任职。 | 他提出… | none: two are named |
"""

from __future__ import annotations

import re
from typing import NamedTuple

from question_bank.composition.framing.paragraphs import speaks_of_another
from question_bank.composition.framing.predicates import DATED
from question_bank.composition.source import Source
from question_bank.lexicon.surnames import SURNAMES
from question_bank.lexicon.words import words as tagged
from question_bank.model import FormulationKind

_HE = re.compile("他(?!们|人|乡|国|律|杀)|她(?!们)")
_SAME_YEAR = re.compile("同年(?=[，\\d末底初春夏秋冬])|当年(?=，)")
_THAT_YEAR = re.compile("同年(?![级龄度])|(?P<next>次年|翌年)(?![度级])")
_HE_THEN = re.compile("(?:[^，。；他她]{2,10}，)?[他她](?![们人乡国律杀])")
_INTRODUCED = re.compile("(?:讲讲|说说|讲一讲|说一说|谈谈|聊聊|介绍|提到|认识|有[一这]?位|有个|就是|他叫|她叫|名叫)")
"""How a speaker brings up the person of whom he goes on to tell."""
_KIN = re.compile("(?:妻子|丈夫|爱人|老伴|儿子|女儿|父亲|母亲|哥哥|弟弟|姐姐|妹妹|徒弟|师傅)$")
_NAME_LENGTH = 2, 3
_MONTH = re.compile(r"(?:\d{1,2}月)?(?:\d{1,2}日)?[底初末]?，?")
_SEEN = 14
_REWORDED = re.compile("[次翌隔]年(?![度级])|第[二三四五]年|[一二三四五六七八九十两几]+年(?:后|以后|之后)")
"""Times that are counted from another year."""
_YEAR = re.compile(r"((?:1[5-9]|20)\d\d年)(?!代|度|前|内)")


class Antecedent(NamedTuple):
    """The words to be put before the statement, which now begins at `start`."""

    words: str
    start: int


def antecedent(source: Source, start: int) -> Antecedent:
    """Return what stands for the pronoun or the year with which words at `start` begin; else nothing and `start`."""
    if found := _HE.match(source.text, start):
        named = _person_before(source, start)
        return Antecedent(named, found.end()) if named else Antecedent("", start)
    if found := _SAME_YEAR.match(source.text, start):
        year = _year_before(source, start)
        return Antecedent(year, found.end()) if year else Antecedent("", start)
    return Antecedent("", start)


class StoodFor(NamedTuple):
    """The words for what stands `[start, end)` behind the beginning of a statement."""

    start: int
    end: int
    words: str


def stood_for(source: Source, start: int) -> StoodFor | None:
    """Return what 同年 or 次年, or 他 perhaps behind a time (到1991年，他…), at `start` plainly stands for."""
    if found := _THAT_YEAR.match(source.text, start):
        rest = _MONTH.sub("", source.text[found.end() : found.end() + _SEEN], count=1)
        if speaks_of_another(source, rest):
            return None  # 同年，支部改组: which one, the sentence before names in full
        year = _only_year_before(source, start)
        told = f"{year + bool(found['next'])}年"
        return StoodFor(0, found.end() - start, told) if year else None
    if found := _HE_THEN.match(source.text, start):
        named = _opens_before(source, start)
        if named and _goes_on(source, start, named):
            return None  # 他记满了11个本子: of which ones, the sentence before says
        return StoodFor(found.end() - 1 - start, found.end() - start, named) if named else None
    return None


def _only_year_before(source: Source, position: int) -> int:
    """Return the year of the nearest sentence before in the paragraph that tells one, 0 where it tells several."""
    for sentence in reversed(re.split("(?<=[。！？])", source.text[source.line_start(position) : position])):
        if _REWORDED.search(sentence):
            return 0  # 1990年…。次年…。同年…: of a year that is counted from another
        if years := set(_YEAR.findall(sentence)):
            return int(years.pop()[:-1]) if len(years) == 1 else 0
    return 0


def _goes_on(source: Source, start: int, named: str) -> bool:
    """Tell whether the statement at `start` and the sentence before it share a noun."""
    own, where = source.sentence_at(start), _before(source, start)
    if own is None or where is None:
        return False
    words, before = source.text[start : own.end], source.text[slice(*where)].replace(named, "")
    nouns = {words[each.start : each.end] for each in tagged(words) if each.tag[:1] == "n" and each.tag != "nr"}
    return any(len(noun) > 1 and noun in before for noun in nouns)


def _opens_before(source: Source, position: int) -> str:
    """Return the person with whom one of the sentences before in the paragraph begins, if no other is named since."""
    line = source.line_start(position)
    told = re.split("(?<=[。！？])", source.text[source.after_label(line) : position])
    for number in range(len(told) - 1, -1, -1):
        names = _persons_in(told[number])
        if len(names) > 1:
            return ""
        if names and _INTRODUCED.search(told[number]) and told[number].rstrip("。！").endswith(names[0]):
            return names[0]  # 要讲讲守塔的郑长贵。他守塔27年
        if names:
            opening = DATED.match(told[number])
            return names[0] if told[number].startswith(names[0], opening.end() if opening else 0) else ""
    return ""


def _persons_in(words: str) -> list[str]:
    """Return who is named in `words`, each once; of kin (妻子某某) nobody takes him for the one spoken of."""
    found: list[str] = []
    told = tagged(words)
    for number, word in enumerate(told):
        if word.tag != "nr" or words[word.start] not in SURNAMES or _KIN.search(words, 0, word.start):
            continue
        name = words[word.start : word.end]
        if len(name) == 1 and number + 1 < len(told):
            name = words[word.start : told[number + 1].end]  # 滕 + 守义
        if _NAME_LENGTH[0] <= len(name) <= _NAME_LENGTH[1] and name not in found:
            found.append(name)
    return found


def _before(source: Source, position: int) -> tuple[int, int] | None:
    """Return the range of the sentence before the one at `position`, in the same paragraph."""
    own = source.sentence_at(position)
    before = source.sentence_at(max(0, own.start - 1)) if own and own.start else None
    if own is None or before is None or before is own or before.section != own.section:
        return None
    return None if "\n" in source.text[before.end : own.start] else (before.start, before.end)


def _person_before(source: Source, position: int) -> str:
    where = _before(source, position)
    if where is None:
        return ""
    names = {name for at, name in source.once(_names) if where[0] <= at < where[1]}
    return next(iter(names)) if len(names) == 1 else ""


def _names(source: Source) -> tuple[tuple[int, str], ...]:
    told = (each for each in source.formulations if each.kind is FormulationKind.FACT and each.aspect == "person")
    return tuple((item.right.start, item.right.text) for each in told for item in each.items)


def _year_before(source: Source, position: int) -> str:
    where = _before(source, position)
    years = _YEAR.findall(source.text, *where) if where else []
    return years[-1] if years else ""
