"""Gates for the draft itself: evidence, one answer, no leak, a stem that stands alone, clean words, true modality."""

from __future__ import annotations

import re
from collections.abc import Callable

from question_bank.composition.draft import SAID, Draft, Modality
from question_bank.composition.framing.modality import demands, modality_of, named_places
from question_bank.composition.framing.stems import lead_of
from question_bank.composition.numbers.near_numbers import tells
from question_bank.composition.source import Source
from question_bank.model import BLANK, CHOICE_GAP, FormulationKind, QuestionKind

DraftGate = Callable[[Draft, Source], str | None]

_MARKS = re.compile(r"[，。；：、！？“”‘’（）,.;:!?() \u3000\n]+")
_DIRTY = re.compile(r"[_×…□■\ue000-\uf8ff]")
_GAP = re.compile(r"（\s*）")
_YET = ("但", "却", "仍", "依然", "依旧", "然而", "不过", "可是", "还是", "也")
"""What the other half of 虽然 and 尽管 begins with."""
_PAIRED = (
    ("既", ("又", "也", "且")),
    ("不仅", ("而且", "还", "也", "更")),
    ("不但", ("而且", "还", "也", "更")),
    ("只有", ("才",)),
    ("不是", ("而是",)),
    ("虽然", _YET),
    ("尽管", _YET),
    ("一方面", ("另一方面",)),
    ("无论", ("都", "也")),
    ("只要", ("就",)),
)
_PAIRS = re.compile("|".join(first for first, _ in _PAIRED))
_BOUND_BEFORE = re.compile(
    r"(?:[≤≥＜＞<>]|超过|突破|不少于|不低于|不超过|至少|至多|最多|最少|近|约|接近|逾|[小大高低少多]于|仅)(?:为|有|达)?$"
)
_BOUND_AFTER = re.compile(r"(?:以上|以下|以内|左右|上下|余|多|之间)")
_VAGUE = frozenset(("一些", "有关", "相应", "有的", "某些", "其他", "各种", "许多", "多种", "若干"))
_TRIVIAL = re.compile(
    "工作|领导|建议|活动|行为|事项|情况|问题|作用|影响|内容|方面|方式|方法|措施|办法|人员|单位|部门|指导|首位|落到|落实"
)
"""Words that nobody has to know: they stand in every text."""
_THIS = re.compile("这[些一种个项次类]([\u4e00-\u9fff]{2})|(?<![应理活])该([厂校院矿馆站所社县市区镇乡村队])")
_LEAST_WORDS = 8
_LONGEST_STEM = 70
_LONGEST_MEANING = 130
"""A definition is told whole, however long it is."""
_LONGEST_PASSAGE = 110
_ASKING = (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE, QuestionKind.FILL_BLANK)


def evidence(draft: Draft, source: Source) -> str | None:
    """G1: what is asked stands inside the evidence, and a verbatim stem with its answers is the source's own words."""
    if draft.kind is QuestionKind.FILL_BLANK and BLANK not in draft.stem:
        return "the stem lost its blank with a note in brackets"
    held = "\n".join([source.text[start:end] for start, end in draft.spans])
    for words in draft.fillers if draft.kind is QuestionKind.TRUE_FALSE else (*draft.fillers, *draft.key):
        if words not in held:
            return f"“{words}” does not stand in the evidence"
    for gap, filler in zip(draft.gaps, draft.fillers, strict=False):
        whole = gap.left + filler + gap.right
        if whole not in held and not source.index.holds(whole):
            return f"“{whole}” is not in the source"
    return None


def one_answer(draft: Draft, source: Source) -> str | None:
    """G2: the source puts nothing else into the same surroundings."""
    if draft.kind is QuestionKind.FILL_BLANK and len(draft.gaps) > 1:
        return None  # several blanks in one clause: the shown rest of the clause decides, G1 has found it verbatim
    for gap, filler in zip(draft.gaps, draft.fillers, strict=False):
        other = source.surroundings.other_filler(gap, filler)
        if other:
            return f"the source also completes it with “{other}”"
    return None


def bounds(draft: Draft, source: Source) -> str | None:
    """G5: a figure with a bound (以上, 超过, 近 …) entails others, so it may only be filled in."""
    if not draft.numeric and draft.kind is not QuestionKind.TRUE_FALSE:
        return None
    for gap in draft.gaps:
        if _BOUND_BEFORE.search(gap.left) or _BOUND_AFTER.match(gap.right):
            return "the figure has a bound"
    if any(map(str.isdigit, "".join(draft.fillers))):
        for filler in draft.fillers:
            place = source.text.find(filler, draft.spans[0][0])
            if place >= 0 and (
                _BOUND_AFTER.match(source.text, place + len(filler))
                or _BOUND_BEFORE.search(source.text[max(0, place - 6) : place])
            ):
                return "the figure has a bound"
    return None


def leak(draft: Draft, source: Source) -> str | None:
    """G6: the key does not stand in the stem, and no vague word is asked."""
    if draft.kind not in _ASKING:
        return None
    counts = len(draft.key) > 1  # of several counts one may be as small as another: 9人，其中司机2人、技工2人
    for key in draft.key:
        small = counts and key.isdigit() and len(key) == 1
        if not small and tells(draft.stem, key):
            return f"the stem holds the key “{key}”"
    for key in draft.key:
        if key in _VAGUE:
            return f"“{key}” is too vague to be asked"
    if draft.kind is QuestionKind.FILL_BLANK and all(map(_TRIVIAL.fullmatch, draft.key)):
        return f"“{draft.key[0]}” is too vague to be asked"
    return None


def self_contained(draft: Draft, source: Source) -> str | None:
    """G7: the stem stands alone: neither short nor long, no loose beginning, pronoun, mark or connective."""
    stem = draft.stem
    shown = stem.replace(CHOICE_GAP, "").replace(BLANK, "").replace(SAID, "")
    if draft.kind is QuestionKind.TRUE_FALSE and SAID in stem:
        shown = stem.replace(SAID, draft.fillers[0])
    language = source.language
    meaning = draft.kind is QuestionKind.FILL_BLANK and draft.formulation.kind is FormulationKind.DEFINITION
    most = _LONGEST_MEANING if meaning else _LONGEST_PASSAGE if draft.core else _LONGEST_STEM
    least, longest = _LEAST_WORDS * language.scale, most * language.scale
    if len(shown) < 3 * least and len(_MARKS.sub("", shown)) < least:
        return f"fewer than {least} characters are left in the stem"
    if len(shown) > longest:
        return f"the stem has more than {longest} characters"
    if language.dangling.match(stem):
        return "the stem begins with a loose particle"
    # In a passage it stands for what its beginning names.
    if pronoun := language.pronoun.search(stem.partition("，")[0] if draft.core else stem):
        return f"“{pronoun.group()}” has nothing to refer to"
    if draft.core and (this := _unnamed_before(stem)):
        return f"“{this}” has nothing to refer to"
    if stem.count("“") != stem.count("”") or stem.count("（") != stem.count("）"):
        return "quotation marks or brackets are not balanced"
    if not _PAIRS.search(stem):
        return None
    around = "".join(source.text[each.start : each.end] for each in source.sentences_at(draft.spans))
    for first, seconds in _PAIRED:
        halves = (first in stem, any(second in stem for second in seconds))
        if first in around and any(second in around for second in seconds) and halves == (True, False):
            return f"“{first}” is cut from its other half"
    return None


def _unnamed_before(stem: str) -> str:
    """Return the words with which a passage points (这项服务) to a thing that it has not named, ""."""
    found = (each for each in _THIS.finditer(stem) if (each[1] or each[2]) not in stem[: each.start()])
    return next((each.group() for each in found), "")


def clean(draft: Draft, source: Source) -> str | None:
    """G8: nothing redacted, cut off or orphaned in the wording or in the evidence."""
    wording = "".join(draft.texts).replace(SAID, "")
    if found := _DIRTY.search(wording):
        return f"the wording holds “{found.group()}”"
    for start, end in draft.spans:
        if _GAP.search(source.text, start, end):
            return "the evidence has a gap of its own"
        # What leads to points with a colon is completed by them.
        led = draft.formulation.aspect in ("listed", "told", "laid", "named") and source.text.startswith("：", end)
        led = led or draft.formulation.aspect == "issued"  # the line below a title has no stop
        if not led and source.spoilt and (reason := source.spoilt_at(start, end)):
            return reason
    return None


def modality(draft: Draft, source: Source) -> str | None:
    """G9: a demand is only made of a demand, and a case says whose it is."""
    if not draft.spans:
        return None
    found = modality_of(source, draft.spans[0])
    if found is Modality.CASE:
        places = named_places(source, source.sentences_at(draft.spans[:1]))
        told = re.findall("“([^”]+)”", draft.formulation.subject)
        if not any(name in draft.stem for name in (*places, *told, draft.formulation.subject.partition("“")[0] or "“")):
            return "the stem does not say whose case it is"
        return None
    if draft.modality is not Modality.REQUIREMENT or found is Modality.REQUIREMENT:
        return None
    # What the source demands in its own words later in the sentence needs no demand before it.
    own = not lead_of(draft.stem) and demands(source, draft.spans[0])
    return None if own else "the stem demands what the source only states"


DRAFT_GATES: tuple[tuple[str, DraftGate], ...] = (
    ("G1", evidence),
    ("G8", clean),
    ("G7", self_contained),
    ("G6", leak),
    ("G5", bounds),
    ("G9", modality),
    ("G2", one_answer),
)
"""The gates in the order in which they are asked, the cheap ones first."""


def judge_draft(draft: Draft, source: Source) -> tuple[str, str] | None:
    """Return (gate, reason) of the first gate that refuses `draft`, or None."""
    for name, gate in DRAFT_GATES:
        reason = gate(draft, source)
        if reason is not None:
            return name, reason
    return None
