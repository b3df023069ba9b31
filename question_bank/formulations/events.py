"""Dated events: what happened when, which meeting did it, and which paper came of it.

| text | aspect: item |
| 1946年9月学校迁回江城。 | when: 1946年9月 |
| 1914年，学堂改称江州纺织专门学校，学制四年。 | when: 1914年 (改称江州纺织专门学校 belongs to it) |
| 专科班于1952年并入省工学院。 | when: 1952年 |
| 1922年7月，党的二大通过《关于章程的决议案》。 | when: 1922年7月 / meeting: 党的二大 / paper: 关于章程的决议案 |
| 2023年完成投资8.7亿元。 / 2025年将启用新馆。 | none: a report of work and a plan are no history |
| 同年12月，他调任厂长。 | none: the year stands elsewhere |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import sentences_with
from question_bank.lexicon.cues import Cue
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Clause, Outline, Sentence

_DAY = (
    r"(?:1[5-9]|20)\d\d年(?:\d{1,2}月(?:\d{1,2}日(?:[至—～-](?:\d{1,2}月)?\d{1,2}日)?|[初末底])?|"
    "春(?![节运])[天季]?|[夏秋冬][天季]?|[初末底])?"
)
_HAPPENED = (
    "成立|创办|创建|创立|建立|组建|建成|建校|建厂|建馆|设立|改称|更名|改名|定名|命名|迁|合并|并入|升格|恢复|停办|复校|复课|复工|停工|停产|停建|解放|"
    "通过|审议批准|批准(?=《)|召开|举行|颁布|发布|公布|印发|施行|修订|修正|修改|启用|竣工|投产|动工|开工|奠基|通车|通水|开馆|开业|挂牌|上线|(?<![时责主委担现])任(?![务何期教])|当选|逝世|病逝|去世|牺牲|就义|诞生|"
    "起义|签署|签订|荣?获|被评为|被授予|被列[为入]|入选|划归|移交|接管|收归|收购|改建|改制|改组|重组|扩建|首次|发表|作《|选举|爆发|占领|轰炸|炸毁|沦陷|强占|"
    "侵占|关闭|撤销|成为|加入|引进|写入|单设|起草|宣布|宣告|出版|创刊|开办|开设|招收|招生|搬迁|取得|攻克|研制|发明|试制|提出|开展|启动|开始|结束|闭幕|开幕|"
    "下放|转为|转制|推行|率先|兴建|始建|落成|考察|视察|讲话|公审|处决|暂停|概括|阐述|倡导|处分"
)
_OPENED = re.compile(
    rf"(?:(?<![\d年月日至到])|^)(?:早在)?(?P<date>{_DAY})(?![至到—～~-]|\d|底前|[以之]?前|[以之]后|以来|的|新|(?:召开|举行|成立|建成|创办)的|[^，。；：]{{0,6}}[内间])[，]?"
)
_WITHIN = re.compile(rf"[^，。；：“”《》\d]{{2,24}}?于(?P<date>{_DAY})(?![至到—～~-]|\d)(?=[^，。；：]{{2,}})")
_ALSO = re.compile(rf"(?:并|又|后|还)于(?P<date>{_DAY})(?![至到—～~-]|\d)(?=[^，。；：]{{2,}})")
"""What somebody did besides on a day: 先后办学8所，并于1929年10月创办《红星报》."""
_HELD = re.compile(rf"(?<=[会议]，)于(?P<date>{_DAY})(?![至到—～~-]|\d)(?=[^，。；：]{{0,12}}(?:召开|举行|开幕|闭幕))")
"""甲县委六届九次全会，于2025年11月18日至19日在云河举行: what was held stands before its comma."""
_CUE = Cue(rf"{_DAY}[^。；\n]{{0,60}}?(?:{_HAPPENED})")
_DEED = re.compile(_HAPPENED)
_NO_EVENT = re.compile(
    r"^(?:他们?|她们?|其(?!中)|该|此|这|那|同)|将|计划|力争|预计|目标|规划|要|一名|某|(?:战争|事变|战役)(?:全面)?爆发|\d+(?:\.\d+)?[%亿]"
)
"""What begins with a word that points back, is planned, tells of nobody by name, or counts what was done."""
_OF_WHAT = re.compile(
    r"(?:被|由|荣?获|入选|列入|当选|建[\u4e00-\u9fff]?\d+周年|因|国庆|元旦|春节|全线|正式|印发的|下发的)"
)
"""How words behind a date begin that leave open of whom or what they tell."""
_UNNAMED = re.compile(
    r"(?:[^，]{2,20}，)*(?:一期|二期|该)?(?:工程|项目|本次|这次|全书|第[一二三四五六七八九十]+(?:次|期))"
)
_SAYS = re.compile(
    r"(?:[印下发]发(?:了)?(?:通知|意见|公告|文件)|作出决定|发出通知|召开[^，]{0,10}会议|举行[^，]{0,10}会议|提出|指出|强调|要求|(?<![的项条部份])规定|中|上|时|[以之]?后|认为|明确|宣布|决定|之际|期间|"
    r"为了?(?:解决|满足|适应|应对|改变|摆脱)[^，]*)$"
)
"""How a clause ends that goes on in the next."""
_PAPER = re.compile(r"《(?P<paper>[^《》]{3,40})》")
_MEETING = re.compile(
    r"(?P<meeting>(?:中国共产党|党的|中共)(?:第?[一二三四五六七八九十]+(?:大|次全国代表大会|届[一二三四五六七八九十]+中全会))|"
    r"(?:(?<=，)|(?<=[年月日])|^)[\u4e00-\u9fff]{1,3}会议)(?![上期召]|[^，。；]{0,2}[以之]?[后前])"
)
_LONGEST = 62
_MOST_BEHIND = 3
"""Clauses behind the date within which the event is looked for."""


def find_events(outline: Outline) -> Iterator[Formulation]:
    """Yield the day, the meeting and the paper of each dated event in a sound sentence."""
    for sentence in sentences_with(outline, _CUE):
        yield from _events(outline, sentence)


def _events(outline: Outline, sentence: Sentence) -> Iterator[Formulation]:
    text = outline.text.text
    for place, clause in enumerate(sentence.clauses):
        if clause.tainted:
            continue
        opened = _OPENED.match(text, clause.start, sentence.end)
        if opened and place and text[clause.start - 1] == "，" and not _names_itself(text, opened.end(), clause.end):
            opened = None
        dated = opened or _WITHIN.match(text, clause.start, clause.end)
        dated = dated or (
            (_ALSO.match(text, clause.start, clause.end) or _HELD.match(text, clause.start, clause.end))
            if place
            else None
        )
        if dated is None:
            continue
        end = _end(text, sentence.clauses[place : place + _MOST_BEHIND], dated)
        if end is None:
            continue
        start = sentence.clauses[0].start if dated.re in (_ALSO, _HELD) else clause.start
        if end - start > _LONGEST:
            continue
        told = [("when", dated.span("date"))]
        if opened:
            told += [("meeting", each.span("meeting")) for each in _MEETING.finditer(text, dated.end(), end)][:1]
        told += [("paper", each.span("paper")) for each in _PAPER.finditer(text, dated.end(), end)][:1]
        for aspect, span in told:
            yield formulation(
                outline, FormulationKind.EVENT, sentence.section, [Item(part(outline, *span))], [(start, end)],
                frame=(text[start : span[0]], text[span[1] : end]), aspect=aspect,
            )  # fmt: skip


def _names_itself(text: str, start: int, end: int) -> bool:
    """Tell whether the words behind a date in the middle of a sentence are more than a verb with its object."""
    return end - start > 4 and not _DEED.match(text, start, end)


def _end(text: str, clauses: tuple[Clause, ...], dated: re.Match[str]) -> int | None:
    """Return the end of the clause that tells what happened on the day `dated`, None where none does."""
    told = False
    named = dated.re in (_WITHIN, _ALSO, _HELD)
    if named and _UNNAMED.match(text, dated.start(), dated.end()):
        return None
    for clause in clauses:
        start = max(clause.start, dated.end())
        if clause.tainted or clause.end - dated.start() > _LONGEST:
            return None
        if start >= clause.end:
            continue
        words = text[start : clause.end]
        if _NO_EVENT.search(words) or (not named and _OF_WHAT.match(words)):
            return None
        told = told or _DEED.search(words) is not None
        if told and not _SAYS.search(words):
            return clause.end
        named = named or not _SAYS.search(words)
    return None
