"""Terms that stand as a numbered heading, and what they mean in the sentence right behind it, which names them no more.

| text | term — meaning (words between) |
| 2.缓冲水池。是为了防止来水不匀而修建的备用水池。 | 缓冲水池 — 为了防止来水不匀而修建的备用水池 (是) |
| （1）前置仓。又称卫星仓，是指设在社区附近的小型仓库。 | 前置仓 — 设在社区附近的小型仓库 (是指) |
| 3.备用电源。在主电源中断后继续供电的电源，如蓄电池。 | 备用电源 — 在主电源中断后继续供电的电源 |
| 二、转变作风。大力弘扬求真务实的作风。 | none: it says what is to be done |
| 4.定位。是全市唯一的枢纽。 | none: that says what it is by its rank, and of what 定位 is told stands further before |
| 5.扶持企业。为新落户的企业，按投资额给予补助。 | none: it goes on with what is done |
| 6.巡查。是指每日应当进行的检查。 | none: a rule is no meaning |
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.meanings import meaning
from question_bank.formulations.no_meanings import lays_down
from question_bank.formulations.terms import GENERA
from question_bank.lexicon.meaning_words import MEANS
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline, Section, Sentence, Soundness

_TITLE = re.compile(r"(?P<term>[\u4e00-\u9fffA-Za-z\d“”]{3,12})(?:（[^（）]{1,30}）)?")
_OTHER_NAME = r"(?:(?:又|也|亦|或|俗)[称叫名]|简称)为?[^，。；：]{2,16}，"
_MEANT = re.compile(rf"(?:{_OTHER_NAME})?(?:它)?(?P<verb>{MEANS})(?P<what>[^。；：？]{{6,140}})")
_IS = re.compile(rf"(?:{_OTHER_NAME})?(?P<verb>是)(?![否非因由指]|为[^了])(?P<what>[^。；：？]{{8,140}})")
_BARE = re.compile(
    rf"(?:{_OTHER_NAME})?(?P<verb>)(?P<what>(?:为了?|处于|位于|用于|用来|能够?|具有|由)[^，。；：？]{{6,60}})(?=。|，(?:其|如|例如|比如|包括))"
)
"""No verb at all: only words that say no more of the thing, or examples, may go on behind it."""
_KIND = re.compile("的(?P<kind>[^，的]{1,8})$")
_HEAD = 2
"""Characters of the noun in which a term and what it means end alike (在途库存: …的库存)."""
_PAIR = 2
_BEHIND = ("", "。", "\n", " ")
"""What may stand between the heading and its sentence."""


def find_headed_terms(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each heading that the sentence right behind it explains."""
    starts = [sentence.start for sentence in outline.sentences]
    for section in outline.sections:
        named = _TITLE.fullmatch(section.title) if section.label else None
        place = bisect_right(starts, section.heading[0][0])
        if named is None or place >= len(starts):
            continue
        said = outline.sentences[place]
        sound = said.soundness is Soundness.WHOLE and said.section == section.number and bool(said.clauses)
        if sound and outline.words(section.heading[0][1], said.start) in _BEHIND:
            yield from _explained(outline, section, named["term"], said)


def _explained(outline: Outline, section: Section, term: str, said: Sentence) -> Iterator[Formulation]:
    for pattern in (_MEANT, _IS, _BARE):
        found = pattern.match(outline.text.text, said.start, said.end)
        if found is None:
            continue
        first = found["what"].partition("，")[0]
        whole = _same_kind(term, first)
        span = (
            (found.start("what"), found.start("what") + len(first)) if whole else meaning(outline, *found.span("what"))
        )
        words = outline.words(*span)
        spoilt = any(clause.tainted for clause in said.clauses if clause.start < span[1])
        if spoilt or lays_down(words) or _told(term, words) or not (found.re is _MEANT or _same_kind(term, words)):
            return
        start = section.heading[0][1] - len(section.title)
        verb = (part(outline, *found.span("verb")),) if found["verb"] else ()
        item = Item(part(outline, *span), part(outline, start, start + len(term)), extra=verb)
        yield formulation(
            outline, FormulationKind.DEFINITION, section.number, [item],
            [(start, start + len(term)), (found.start("verb"), span[1])], aspect="headed",
        )  # fmt: skip
        return


def _same_kind(term: str, words: str) -> bool:
    """Tell whether `words` come to a noun that says what sort of thing a term is: its own head, or one of many."""
    kind = _KIND.search(words)
    return kind is not None and (
        kind["kind"].endswith(term[-_HEAD:]) or re.search(rf"(?:{GENERA})$", kind["kind"]) is not None
    )


def _told(term: str, words: str) -> bool:
    """Tell whether the meaning holds what the term has beside its head (季节性库存: …特定季节…)."""
    own = term[:-_HEAD] if words.endswith(term[-_HEAD:]) else term
    return any(own[at : at + _PAIR] in words for at in range(len(own) - _PAIR + 1))
