"""Doubts of words that point out of the stem: our own place or body, what was named before, who laid it down."""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.dating.years import YEAR
from question_bank.composition.doubts.asking import only_of
from question_bank.composition.doubts.reasons import BETTER_NAMED, FURTHER, unclear
from question_bank.composition.draft import Draft
from question_bank.composition.framing.owners import OURS, PAPER
from question_bank.composition.framing.paragraphs import unnamed
from question_bank.composition.framing.predicates import DATED, lacks_doer, nobody_does
from question_bank.composition.framing.stems import OWN_LISTS, bare, lead_of
from question_bank.composition.naming.paper_names import SHORT
from question_bank.composition.source import Source
from question_bank.lexicon.cues import Cue
from question_bank.lexicon.words import words as tagged
from question_bank.model import FormulationKind, QuestionKind, Sentence

_OWN = Cue(r"(?<![\u4e00-\u9fff])本([省市县区州旗镇乡村校院厂矿]|街道|社区|公司|集团|支部|局|馆)(?!级)")
_OUR_PLACE = re.compile("我[省市县区州]")
_POINTED = re.compile("那[场次年天]|特别是")
_TOLD = re.compile("[说讲]过?[：，“]+$")
"""毛泽东讲过，我们队伍里有…: in somebody's words we are those of whom he speaks."""
_SUCH = re.compile("[^，。；：]{2,24}[^是]的[为是]")
"""闪点不低于60℃的为丙类: of what it is said stands before."""
_OWN_MEASURE = re.compile("(?!其|该|此)[\u4e00-\u9fff]{4,8}(?:不足|不满|超过|少于|多于)[^，。；的]*的")
"""正式党员不足3人的: of whom so many there are is said."""
_LAID_DOWN = re.compile("(?:规定|要求|提出|指出|强调|认为|决定|明确)(?![的了性和与、]|书|权|程度)")
_BARE_LIMIT = re.compile("[^，。；]+，不(?:得|应|宜)?(?:少于|低于|超过|高于|多于|小于|大于)")
"""新上岗的人员，不得少于72学时: of what stands before."""
_DEMANDS = re.compile("要(?![求点素闻塞道])")
"""What a sentence demands is not reported as done by its later clauses."""
_LIMIT = re.compile("(?:不得?|不应)(?:超过|少于|低于|高于|多于)|(?:至少|最多)")
_HABIT = re.compile("[会课]一般每")
"""支部党员大会一般每季度召开一次 is so wherever a sentence demands that it be kept."""
_EVERY = re.compile("每(?:[年月周班日天]|季度|半年)(?![个名座])")
_HONOUR = re.compile("(?:先后|还|又|并)?(?:荣?获(?!得?感|取|悉)|被[誉授评称命列]|入选|荣膺)")
_HONOURED = re.compile(r"，(?:\d{4}年)?(?:先后|又|还)?(?:被[誉授评称命列]|荣?获)")
"""平均增产1500千克，被誉为“…”: who is, the sentence says before."""
_HEADLESS = re.compile("[^，。；]*的，")
_SUBJECT = re.compile(r"([\u4e00-\u9fff]{2,5}?)(?:保存|保管|(?:接到|收到)(?![\u4e00-\u9fff]{2,8}[书函单表]))")
_RECEIVED = re.compile("[^，。；]{0,28}?(?:收到|接到|受理)(申请|报告|建议|材料|投诉|举报|通知|请求|意见)(?:之日起|后)")
"""What was received is told in the sentence before."""
_OF_ONE = re.compile(
    r"[一-鿿]{1,4}(?:面积|高度|长度|宽度|总[长高]|全长)(?:约|为|是|达)?[\d一二三四五六七八九十百千]|"
    "(?:优点|缺点|特点|好处|坏处|弊端|不足)(?:是|在于|有)"
)
"""展厅面积800平方米, 优点是…: of which one stands before, and nothing else tells it."""
_BARE_NOUN = 2
_PARTS = (FormulationKind.FIGURES, FormulationKind.SLOGAN, FormulationKind.FACT, FormulationKind.ENUMERATION)
"""Kinds whose statement may begin in the middle of a sentence."""
_LATER = (*_PARTS, FormulationKind.QUOTATION, FormulationKind.OPEN_ENUMERATION, FormulationKind.EVENT)


@only_of(FormulationKind.FACT, FormulationKind.FIGURES)
def this_paper(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """本办法 is the title of the document, which the stem does not name."""
    alone = SHORT.search(draft.stem) if "》" in draft.stem else None
    if alone is not None and not any(f"{alone[1]}{end}" in draft.stem[: alone.start()] for end in ("》", "（")):
        studied = alone[1] in source.title and not draft.stem.startswith("就《")
        return "" if studied else unclear(alone.group())  # 《条例》: of several, or of one that is named nowhere
    found = PAPER.search(bare(draft.stem))
    laid_down = draft.stem.startswith(source.language.put("rule.claim", words=""))
    if found is None or laid_down or found[1] in draft.stem[: draft.stem.find(found.group())]:
        return ""
    return unclear(found.group())


def ours(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """我市 or 本公司 means nothing without the document, unless the stem names it."""
    found = OURS.search(draft.stem) if "我" in draft.stem or "咱" in draft.stem else None
    found = found or (None if source.regulation else _OWN.search(draft.stem))
    if found is None or re.search(f"“[^”]*{found[1]}[^”]*”，", draft.stem[: found.start()]):
        return ""
    if _OUR_PLACE.match(found.group()) and not _POINTED.search(draft.stem):
        return ""  # the material tells of one place
    if found.group().startswith("我们") and _TOLD.search(draft.stem, 0, found.start()):
        return ""
    return unclear(found.group())


def elliptical(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Behind a semicolon or a comma the statement leaves out what the one before was about, or who lays it down."""
    if draft.formulation.kind in OWN_LISTS or not draft.spans or draft.kind is QuestionKind.RECITATION:
        return ""
    start, end = draft.spans[0]
    sentence = source.sentence_at(start)
    if sentence is None:
        return ""
    words = source.outline.words(start, end)
    first = source.after_label(sentence.start)
    if start == first:
        joined = source.text[sentence.start - 1 : sentence.start] == "；"
        before = source.sentence_at(sentence.start - 1) if joined else None
        left_out = before is not None and _goes_on(draft, source, words, before)
        return FURTHER if left_out or _undone(draft, source) else ""
    if bare(draft.stem)[:2] != words[:2] or draft.formulation.kind not in _PARTS:
        return ""
    if _named_in_full(source, words, first, start) and source.outline.words(first, start)[:4] not in draft.stem:
        return FURTHER
    demanded = draft.formulation.kind is FormulationKind.FIGURES and _DEMANDS.match(source.text, first)
    if (
        demanded
        and not (_LIMIT.search(words) or _HABIT.search(words))
        and "要" not in bare(draft.stem)
        and not YEAR.match(words)
    ):
        return FURTHER
    first_told = source.outline.words(first, sentence.clauses[0].end) in draft.stem
    honoured = not first_told and _HONOURED.search(words)
    within = start > sentence.clauses[0].end and not first_told
    undone = within and (lacks_doer(words) or _HONOUR.match(words))
    undone = undone or _undone(draft, source)
    lacking = _LAID_DOWN.match(words) or honoured or undone
    return FURTHER if lacking else ""


@only_of(*_LATER)
def bare_subject(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A later sentence of a paragraph calls what it speaks of by a bare noun (工程, 大坝), and nothing names it."""
    if not draft.spans or lead_of(draft.stem):
        return ""
    start = draft.spans[0][0]
    own = draft.stem[:2] == source.outline.words(start, start + 2) and not source.regulation
    if not own or not unnamed(source, start):
        return ""
    return FURTHER if _OF_ONE.match(source.text, start) else BETTER_NAMED


@only_of(FormulationKind.FIGURES)
def anaphoric(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A rule's figures are told of what the sentence before has named in full (填写检查记录。检查记录保存…)."""
    if not draft.spans:
        return ""
    start, end = draft.spans[0]
    sentence = source.sentence_at(start)
    first = _SUBJECT.match(source.outline.words(start, end)) or _RECEIVED.match(source.outline.words(start, end))
    if sentence is None or first is None or start != source.after_label(sentence.start):
        return ""
    before = source.sentence_at(max(0, sentence.start - 1))
    if before is None or "\n" in source.text[before.start : start]:
        return ""
    told = source.outline.words(before.start, before.end)
    at = told.rfind(first[1])
    named = at > 0 and "\u4e00" <= told[at - 1] <= "\u9fff" and not told.startswith(first[1])
    return FURTHER if named else ""


def _named_in_full(source: Source, words: str, first: int, start: int) -> bool:
    """Tell whether `words` begin with a bare noun that the sentence has named in full (…“城南通”平台，平台设置…)."""
    noun = tagged(words[:4])[0]
    bare_noun = noun.tag == "n" and noun.end == _BARE_NOUN
    at = source.text.rfind(words[:_BARE_NOUN], first, start) if bare_noun else -1
    return at > first and source.text[at + _BARE_NOUN : at + _BARE_NOUN + 1] in "，："


def _goes_on(draft: Draft, source: Source, words: str, before: Sentence) -> bool:
    """Tell whether `words` behind a semicolon leave out of what they speak, or the noun of their condition."""
    if _OWN_MEASURE.match(words):
        return False
    if _SUCH.match(words) or _BARE_LIMIT.match(words) or _EVERY.match(words):
        return True
    figures = draft.formulation.kind is FormulationKind.FIGURES
    return figures and _headless(words, source.outline.words(before.start, before.end))


def _headless(words: str, before: str) -> bool:
    """Tell whether a condition repeats that of the part before a semicolon without its noun (处理机密级信息的，…)."""
    headed = re.search(re.escape(words[:2]) + "[^，。；]*的[^，。；]+，", before)
    return headed is not None and _HEADLESS.match(words) is not None


def _undone(draft: Draft, source: Source) -> bool:
    """Tell whether figures are reported behind a date with nobody whose work they are."""
    reported = draft.formulation.kind is FormulationKind.FIGURES and not lead_of(draft.stem)
    words = source.outline.words(*draft.spans[0])
    owned = (found := DATED.match(words)) is not None and not draft.stem.startswith(words[: found.end() + 2])
    return reported and not owned and nobody_does(source, words)
