"""Which of the source's own words make a stem around a piece of a sentence: enough to stand alone, no more."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from question_bank.composition.draft import Modality
from question_bank.composition.framing.conclusions import closing_clause
from question_bank.composition.framing.modality import modality_of
from question_bank.composition.framing.phrasing import quoted, topic_of
from question_bank.composition.framing.speakers import speaker_at
from question_bank.composition.framing.wholeness import waits
from question_bank.composition.naming.topics import topic_over
from question_bank.composition.source import Source
from question_bank.model import Clause, Sentence, Soundness

_CONNECTIVE = re.compile(
    r"^(?:但是|但|然而|不过|因此|所以|因而|从而|于是|同时|此外|另外|而且|并且|并|例如|比如|(?:首先|其次|再次|最后|第[一二三四五六七八九十]步)(?=[，：])|即(?![使便将时刻日可兴是为])|"
    r"(?:需要|值得|必须|应当)(?:注意|指出|说明|强调|一提)的是|一方面|另一方面|特别是|尤其是|与此同时|与[此之]相反|恰恰相反|相反(?=，)|可见|由此|数据显示|也就是说|总之|具体来说)[，：]?"
)
_DANGLING = re.compile(
    r"^(?:[的之等和与及或即则也还都就并才]|是(?!否)|指|反映|体现|表明|说明|意味着|标志着|使|让|有(?![^，。]{0,2}的)|为(?!了))"
)
_SUBORDINATE = re.compile(r"^(?:针对|通过|随着|围绕|按照|根据|面对|为了|经过|鉴于|对于|在|当|从)")
_PREPOSITION = re.compile(r"^(?:针对|通过|随着|围绕|按照|根据|面对|为了|经过|鉴于|对于|在|从|为|对|向|把|将|以|用|由)")
_LAID_DOWN = re.compile("应当|必须|不得|严禁|禁止|(?<=[^，。；：]{2})要(?:注意|做到|把握|具备|坚持|抓[好住]|处理好)")
"""What says itself that something has to be: 开包的棉纱，应当存放在恒温库."""
_DEMAND = re.compile(r"^(?:要|必须|应当|应该|需要)")
_FOUND = re.compile(r"^(?:(?:仍然?|还|也|尚)?存在|(?:选派|选送|下派|派驻|遴选|整治|办结)(?=[^，。；]{0,16}\d))")
"""What is there, or verbs that are read as nouns, before how many."""
_SORT = re.compile("可(?:燃|再生|移动|编程|回收|降解|穿戴|溶)(?![，。])")
"""What a name may begin with that a verb does too: 可燃气体探测器."""
_HOW = re.compile(
    "(?:重点|大力|着力|全力|积极|切实|扎实|深入|持续|加快|全面|不断|进一步|稳步|有序|统筹|严格|认真|坚决|努力|充分|广泛|主动|及时|定期|科学|合理|依法|优先|先后|累计|共)+"
)
"""How something is done, before the verb: who does it is not said there either."""
_OPENING = re.compile(
    r"^(?:同志们|各位|今后|当前|同时|[^，]{0,4}年(?:以来|来)?$|过去[^，]{1,4}年|目前|要|必须|应当?)|[是说]$|[指提]出$|强调$|要求$|会议$"
)
"""An opening clause that names nobody who acts."""
_SPEAKS = re.compile(
    "[^，。；\n]{2,14}(?:强调|指出|要求|认为|表示)，|各位[\u4e00-\u9fff、]{1,10}[！，：]|(?:同志|朋友|战友|校友|老师|同学|女士|乡亲)们[！，：、]"
)
"""With whose words, or with whom they call upon, a paragraph begins that no longer belongs to the item before it."""
_CLOSING_SIGNS = ("【", "本", "小结")
_CLOSING = re.compile("【?(?:本[章节课讲篇]|单元|内容)?(?:小结|总结|结语|要点|提要|回顾)[】：]")
"""How a line begins that sums up a chapter: it belongs to no section of it."""
_SUMMARY = re.compile("本[章节课讲篇](?:小结|总结|要点|提要|回顾)|小结|结语")
"""The heading of such a line, where it has one: it stands under the last section of its chapter and sums up all."""
_FEWEST_POINTS = 3
_UNOWNED = re.compile(
    "(?:常用|常见|主要|基本|具体|通常|[^，的]{0,4})的?(?:方法|内容|措施|原则|形式|任务|目的|要求|特点|作用|步骤|原因|种类|类型|方式|途径|做法|表现|症状)"
    "(?:有|是|包括|分为|为)"
)
"""常用方法有…: of what, the heading says."""
_OWNED = re.compile(
    r"^(?:必须|应当|不得|可以|须|能(?![力量源够否见])|可(?![能见燃]|持续|再生|移动|编程|追溯|回收)|被[称誉列授评]|合称|并称|统称|简称|号|字[\u4e00-\u9fff]{1,2}(?:$|，)|享年|生于|卒于|著有|主张|倡导|首创|占[^，。；]{1,12}(?:百分之|\d|[一二三四五六七八九]成)|位于|始建于|前身[是为]|原名|旧址)"
)
"""What a clause begins with that says something of a subject named before it."""
_DIVIDED = re.compile("[按根依][照据]?[^，]*，[^，]{2,}(?:分为|划分为)")
_SHARED = 3
_LEAST = 8
_MOST = 62
_SHORT = 44
"""A sentence that is told up to here in so few characters is told from its beginning."""


@dataclass(frozen=True, slots=True)
class Window:
    """The verbatim range `[start, end)` of one sentence, and what must be said before it to stand alone.

    `lead` is "" where the words name their own subject; `short` is the lead that names no heading.
    """

    start: int
    end: int
    lead: str
    modality: Modality
    short: str = ""

    @property
    def short_lead(self) -> str:
        """A lead that names no heading."""
        return self.short if self.lead else ""


def window(source: Source, start: int, end: int, *, blank: int) -> Window | None:
    """Return the window around the normalised range `[start, end)` of which `blank` characters will be hidden.

    None where the sentence is unsound, its clauses there are tainted, or what they begin is nowhere completed.
    """
    sentence = source.sentence_at(start)
    if sentence is None or end > sentence.end or sentence.soundness not in (Soundness.WHOLE, Soundness.HEADING):
        return None
    clauses = sentence.clauses
    first = next((place for place, clause in enumerate(clauses) if clause.end > start), None)
    last = next((place for place, clause in enumerate(clauses) if clause.end >= end), None)
    if first is None or last is None or any(clause.tainted for clause in clauses[first : last + 1]):
        return None
    begin, first = _begin(source, clauses, first, last, blank)
    begin = _with_subject(source, sentence, begin, clauses[last].end)
    words = source.text[begin : clauses[last].end]
    if _SUBORDINATE.match(words) and last == first and last + 1 < len(clauses) and not clauses[last + 1].tainted:
        last += 1
    closing = closing_clause(source, clauses, last)
    if closing is None:
        return None
    last = closing
    if begin > start or clauses[last].end - begin > _MOST * source.language.scale:
        return None
    found = Window(begin, clauses[last].end, "", modality_of(source, (start, end)))
    return _with_lead(source, sentence, found, whole=start <= begin and clauses[last].end <= end)


def _begin(source: Source, clauses: tuple[Clause, ...], first: int, last: int, blank: int) -> tuple[int, int]:
    """Return where the stem begins and in which clause: further to the left while too little or a fragment is left."""
    begin = max(after_connective(source, clauses[first]), source.after_label(clauses[first].start))
    words = source.text[begin : clauses[last].end]
    while (
        first > 0
        and _useful(source, clauses[first - 1])
        and (
            _incomplete(source, words, blank)
            or source.text[clauses[first].start - 1] in "：“"
            or waits(source.text[clauses[first - 1].start : clauses[first - 1].end])
        )
    ):
        first -= 1
        begin = max(after_connective(source, clauses[first]), source.after_label(clauses[first].start))
        words = source.text[begin : clauses[last].end]
    return begin, first


def _with_subject(source: Source, sentence: Sentence, begin: int, end: int) -> int:
    """Return where the sentence begins, if it begins with who does what `[begin, end)` says; else `begin`."""
    clauses = sentence.clauses[next((n for n, each in enumerate(sentence.clauses) if _useful(source, each)), 0) :]
    start = max(after_connective(source, clauses[0]), source.after_label(clauses[0].start))
    tainted = any(clause.tainted for clause in clauses if clause.start < end)
    if begin <= clauses[0].end or tainted or end - start > _MOST * source.language.scale:
        return begin
    first, words = source.text[start : clauses[0].end], source.text[begin:end]
    demanded = modality_of(source, (begin, end)) is not Modality.STATEMENT
    if not demanded and end - start <= _SHORT * source.language.scale and source.text[begin - 1] not in "：“":
        return start
    named = not demanded and not subjectless(source, first) and subjectless(source, words)
    return start if named and not _OPENING.search(first) else begin


def led(source: Source, start: int, end: int) -> str:
    """Return what must be said before the words `[start, end)`, several sentences perhaps, to stand alone."""
    sentence = source.sentence_at(start)
    if sentence is None:
        return ""
    bare = Window(start, end, "", modality_of(source, (start, end)))
    return _with_lead(source, sentence, bare, whole=False).lead


def _useful(source: Source, clause: Clause) -> bool:
    """Tell whether a stem may begin with `clause`: it is not tainted and more than a connective."""
    words = source.text[clause.start : clause.end]
    found = _CONNECTIVE.match(words)
    return not clause.tainted and not (found and found.end() == len(words))


def _incomplete(source: Source, words: str, blank: int) -> bool:
    """Tell whether `words` need the clause before: a fragment, or few words that do not open a demand of their own."""
    if _DANGLING.match(words) or _OWNED.match(words):
        return True
    shown = len(words) - blank - words.count("“") - words.count("”")
    return shown < _LEAST * source.language.scale and not _opens_alone(source, words) and len(words) > blank


def _opens_alone(source: Source, words: str) -> bool:
    """Tell whether `words` open a demand or a statement of their own that needs no clause before."""
    return bool(_PREPOSITION.match(words) or _DEMAND.match(words)) or source.opens_with_verb(words)


def subjectless(source: Source, words: str) -> bool:
    """Tell whether `words` begin with what is done, not with who does it."""
    told = source.once(_told)
    if words not in told:
        told[words] = _subjectless(source, words)
    return told[words]


def _told(source: Source) -> dict[str, bool]:
    """Return what was told already, by the words: composers, gates and doubts ask for the same."""
    return {}


def _subjectless(source: Source, words: str) -> bool:
    if _SORT.match(words):
        return False
    if _opens_alone(source, words) or _FOUND.match(words) or source.acts(words):
        return True
    how = _HOW.match(words)
    return how is not None and source.acts(words[how.end() :])


def after_connective(source: Source, clause: Clause) -> int:
    """Return where `clause` begins after its connectives (但, 例如, 另一方面)."""
    words = source.text[clause.start : clause.end]
    cut = 0
    while found := _CONNECTIVE.match(words[cut:]):
        cut += found.end()
    return clause.start + cut if cut < len(words) else clause.start


def beginning(source: Source, sentence: Sentence) -> int:
    """Return where `sentence` begins behind its label and its connectives, clauses of their own (但是，) among them."""
    clauses = sentence.clauses
    first = next((each for each in clauses if _useful(source, each)), clauses[0])
    return max(after_connective(source, first), source.after_label(first.start))


def _ran_in(source: Source, sentence: Sentence, number: int) -> bool:
    """Tell whether section `number` is one paragraph with its heading in front, and `sentence` stands behind it."""
    heading = source.outline.sections[number].heading
    end = heading[-1][1] if heading else 0
    line = source.text.rfind("\n", 0, sentence.start)
    return 0 < end < line and source.text[end : end + 2].strip() != "" and "\n" not in source.text[end : end + 2]


def _last_points(source: Source) -> frozenset[int]:
    """Return the last sections of rows of three or more of which each other one is a single paragraph.

    What stands in a paragraph behind the last of them closes the row.
    """
    rows: dict[int | None, list[int]] = {}
    for section in source.outline.sections:
        if section.label and section.has_body and not section.point:
            rows.setdefault(section.parent, []).append(section.number)
    found: set[int] = set()
    for row in rows.values():
        starts = [source.outline.sections[number].heading[0][0] for number in row]
        parts = [source.text[start:end] for start, end in pairwise(starts)]
        if len(row) >= _FEWEST_POINTS and all("\n" not in part.strip() for part in parts):
            found.add(row[-1])
    return frozenset(found)


def sums_up(source: Source, start: int) -> bool:
    """Tell whether the line in which `start` is sums up a chapter: it belongs to no section of that."""
    line = source.line_start(start)
    return source.text.startswith(_CLOSING_SIGNS, line) and _CLOSING.match(source.text, line) is not None


def section_over(source: Source, sentence: Sentence) -> int | None:
    """Return the section in which `sentence` stands, of a heading the one above it: it is no topic of its own."""
    number = sentence.section
    above = source.ancestors(number)
    line = source.line_start(sentence.start)
    if sums_up(source, line) or (number is not None and _SUMMARY.fullmatch(source.outline.sections[number].title)):
        return None
    if number is not None and _ran_in(source, sentence, number):
        behind = _SPEAKS.match(source.text, line) is not None or number in source.throughout(_last_points)
        if behind:
            return above[1] if len(above) > 1 else None
    if number is None or source.section_with(sentence.start) is None:
        return number
    own = any(start <= sentence.start < end for start, end in source.outline.sections[number].heading)
    return (above[1] if len(above) > 1 else None) if own else number


def _repeats(title: str, words: str) -> bool:
    """Tell whether words that say themselves what is divided into what repeat a good part of their heading."""
    told = any(title[at : at + _SHARED] in words for at in range(len(title) - _SHARED + 1))
    return told and _DIVIDED.search(words) is not None


def _with_lead(source: Source, sentence: Sentence, bare: Window, *, whole: bool) -> Window:
    """Name the heading in front of words that have no subject of their own."""
    words = source.text[bare.start : bare.end]
    put = source.language.put
    if said := speaker_at(source, bare.start):
        return Window(bare.start, bare.end, said + "，", Modality.NEUTRAL, said + "，")
    unowned = _UNOWNED.match(words) is not None
    if bare.modality is Modality.CASE or not (whole or unowned or subjectless(source, words)):
        return bare
    title = topic_of(topic_over(source, section_over(source, sentence)))
    if not title and sentence.section is None:
        return bare
    if bare.modality is Modality.REQUIREMENT:
        demand = "" if _DEMAND.match(words) or _LAID_DOWN.search(words) else put("window.must")
        short = put("window.short_demand", demand=demand)
        lead = put("window.demand", topic=quoted(title), demand=demand) if title else short
        return Window(bare.start, bare.end, lead, bare.modality, short)
    if title and (words.startswith(title) or _repeats(title, words)):
        return bare
    lead = put("window.about", topic=quoted(title)) if title else put("window.short")
    return Window(bare.start, bare.end, lead, Modality.NEUTRAL, put("window.short"))
