"""Quotations: words inside quotation marks that a meeting, a document or a person is said to have used.

| text | source — words (verb; what follows) |
| 党的十九大指出“要以提升组织力为重点，突出政治功能” | 党的十九大 — 要以提升组织力为重点，突出政治功能 (指出) |
| 党的二十大明确提出“增强党组织功能”并作出部署 | 党的二十大 — 增强党组织功能 (明确提出; 并作出部署) |
| 《消防法》规定：“任何人不得损坏消防设施。” | 《消防法》 — 任何人不得损坏消防设施。 (规定) |
| 德鲁克曾说，“管理是一种实践” | 德鲁克 — 管理是一种实践 (曾说) |
| 某总书记对林业工作作出重要指示，强调“坚持绿水青山的导向” | 某总书记 — 坚持绿水青山的导向 (强调) |
| 太原推行“红色物业” | none: a name, not a saying |
| 他在《治水记》中写道：“堵不如疏。” | 他在《治水记》中 — 堵不如疏。 (写道) |
| 馆长李敬之来馆检查时说过一句话：“防胜于补。” | 馆长李敬之 — 防胜于补。 (来馆检查时说过一句话) |
| 他强调“安全第一” | none: who 他 is stands elsewhere |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import lead_in, sound_sentences
from question_bank.lexicon.words import words
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Clause, Outline, Sentence

_ADVERB = (
    "(?:回忆|感慨|谈到|明确|再次|首次|第一次|进一步|深刻|特别|反复|多次|一再|专门|郑重|"
    "正式|公开|着重|早就|曾经?|还|也|又|就|并|已)"
)
_VERB = (
    r"(?:指出|提出|强调|要求|规定|写道|写明|讲过|说过|说道|说|认为|指明|宣布|宣告|提到|倡导|号召|重申|主张|论述|概括|总结|"
    r"表示|表明|告诫|警示|叮嘱|勉励|回答|评价|称|载|云|曰|明确|提倡|阐述|阐明|归纳|确立|(?:回忆|感慨|感叹|坦言|直言|讲)(?=[：，]|道[：，]))(?:了|过|道|为|到)?"
    "(?:(?:这样|这么|如此)?[一两三几](?:句话?|段话|番话)(?=[：，]))?"
)
_SAYING = re.compile(
    rf"(?P<source>[^，。；：“”]*?[^，。；：“”\s])(?P<verb>{_ADVERB}*{_VERB})[：，]?“(?P<words>[^“”]{{4,}})”"
)
_ACTED = re.compile(
    r"(?P<source>[^，。；：“”在对就]{2,14}(?:总书记|主席|总理|委员长|同志|书记|省长|市长|县长|部长))"
    r"(?:在[^，。；：“”]{2,24}|就[^，。；：“”]{2,24}|对[^，。；：“”]{2,24})(?:作出|发表|批示|指示|讲话|考察|调研|会议|座谈|时)[^，。；：“”]{0,10}"
)
"""Who speaks, in the clause before: 某总书记对工作作出重要指示，强调“…”."""
_GOES_ON = re.compile(rf"(?P<verb>{_ADVERB}*(?:指出|提出|强调|要求))[：，]?“(?P<words>[^“”]{{4,}})”")
_NOBODY = re.compile(
    r"(?:.*[，：])?(?:他们?|她们?|它们?|我们?|你们?|其|该|此|这|那|这里|[^，]*[跟对向给和](?:我们?|他们?|她们?|你们?|大家)|有人|人们|怎样|如何|怎么|大家|俗话|常言|古人|前者|后者|二者|"
    r"(?:明确|再次|首次|第一次|进一步|深刻|特别|反复|多次|一再|专门|正式|公开|着重)+|并|又|还|也|再|就是|所|可以|必须|应当?|要|是|的|来|去|不|没有)$"
)
_HOW = re.compile(
    "(?:后来|生前|晚年|事后|当年|临终|退休[以之]?后)*(?:(?:来|到)[^，。；]{2,14}(?:时|期间|后)|(?:对|向|给)(?!于)[^，。；]{2,10}|[把将][^，。；]{2,16})?$"
)
"""On what occasion, to whom or of what somebody speaks who is named before it: 站长李敬之来馆检查时."""
_BY_OFFICE = re.compile("[长任员师授记者家][\u4e00-\u9fff]{2,3}?(?=来|到)")
"""A name behind an office that the segmenter does not know as one: 站长李敬之来…."""
_SAYS_HOW = re.compile("来|到|对|向|给|把|将|后|前|年|时")
"""Without one of these nothing behind a name says how its bearer speaks."""
_SUBORDINATE = re.compile(
    r"^(?:他们?|她们?|其|该|本人|自己|这)|[的所把被将对以从按为由]$|^(?:按照|根据|依据|正如|如|对于?|关于|由于?|因|把|将|以|从)"
)
_IN_HIS_WORK = re.compile("[他她]在《[^《》]{2,24}》(?:一文|一书)?[中里]?")
"""他在《治水记》中: the work is named, and who 他 is the sentence before says."""
_DATE = re.compile(r"\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日")
_LONGEST_SOURCE = 40


def find_quotations(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each attributed quotation in a sound sentence."""
    for sentence in sound_sentences(outline):
        if "“" in outline.words(sentence.start, sentence.end):
            yield from _quotations(outline, sentence)


def _quotations(outline: Outline, sentence: Sentence) -> Iterator[Formulation]:
    text = outline.text.text
    for place, clause in enumerate(sentence.clauses):
        # 指出：“…” parts source and words by a colon: the words are the next clause.
        stop = sentence.clauses[place + 1].end if place + 1 < len(sentence.clauses) else clause.end
        start = lead_in(text, clause.start, clause.end)
        match = _SAYING.match(text, start, stop) or (_GOES_ON.match(text, start, stop) if place else None)
        if match is None or match.start("verb") > clause.end:
            continue
        told = match
        if match.re is _GOES_ON:
            before = sentence.clauses[place - 1]
            acted = _ACTED.fullmatch(text, lead_in(text, before.start, before.end), before.end)
            if acted is None or before.tainted:
                continue
            told = acted
        source = told["source"]
        speaker = told.span("source")
        if told is match and (how := _how(source)) > 0:
            source, speaker = source[:how], (speaker[0], speaker[0] + how)
        subordinate = _SUBORDINATE.search(source) and not _IN_HIS_WORK.fullmatch(source)
        if not 2 <= len(source) <= _LONGEST_SOURCE or _NOBODY.match(source) or subordinate:
            continue
        end = clause.end if match.end() <= clause.end else stop
        spoilt = any(one.tainted for one in sentence.clauses if one.start < end and one.end > clause.start)
        if spoilt:
            continue
        dated = _date_before(outline, sentence, place)
        context = outline.words(dated.start, dated.end) if dated else ""
        tail = text[match.end() : end]
        item = Item(
            part(outline, *match.span("words")), part(outline, *speaker),
            extra=(part(outline, *match.span("verb")),),
        )  # fmt: skip
        first = dated.start if dated else told.start("source")
        yield formulation(
            outline, FormulationKind.QUOTATION, sentence.section, [item], [(first, end)],
            frame=("", tail), context=context,
        )  # fmt: skip


def _how(source: str) -> int:
    """Return where behind a person's name the words begin that only say how or to whom he speaks, 0 where none do."""
    if not _SAYS_HOW.search(source):
        return 0
    for word in words(source):
        # A name of three characters is often read as two words.
        for end in (word.start + 3, word.start + 2) if word.tag == "nr" else ():
            if end < len(source) and _HOW.match(source, end):
                return end
    named = (each.end() for each in _BY_OFFICE.finditer(source))
    return next((end for end in named if end < len(source) and _HOW.match(source, end)), 0)


def _date_before(outline: Outline, sentence: Sentence, place: int) -> Clause | None:
    """Return the clause before when it is nothing but a date, as in 2017年，党的十九大指出…"""
    before = sentence.clauses[place - 1] if place else None
    return before if before and _DATE.fullmatch(outline.words(before.start, before.end)) else None
