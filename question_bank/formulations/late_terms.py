"""Terms that a sentence names late: behind several clauses that tell what they mean, or behind a colon or semicolon.

| text | term — meaning (words between) |
| 会变成两种：雪粒冻成硬粒，称为雪霰；雨滴裹着冰落下，称为冰雹。 | 雪霰 — 雪粒冻成硬粒; 冰雹 — 雨滴裹着冰落下 (称为) |
| 水汽先凝成冰晶，再冻成六角的薄片，称为片晶，其厚不过1毫米。 | 片晶 — 水汽先凝成冰晶，再冻成六角的薄片 (称为) |
| 热空气不断上升，这种由受热不均引起的空气升降称为对流。 | 对流 — 由受热不均引起的空气升降 (称为) |
| 村口有两棵古槐，因此人们把这里称为双槐村。 | none: a place has its name from something |
| 其中较厚的称为甲板。 / 这样，才称为合格。 | none: of what, or no word that is explained |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import lead_in, sentences_with, spoilt
from question_bank.lexicon.cues import Cue
from question_bank.lexicon.words import words as tagged
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline, Sentence

_VERB = "(?P<verb>称为|称作|叫做|叫作|称之为)"
_TERM = "(?P<term>[\u4e00-\u9fff—·]{2,10}?)(?=[，。；])"
_BEHIND = re.compile(rf"(?P<what>[^；：。“”（）]{{8,80}}?)，{_VERB}{_TERM}")
"""雪粒冻成硬粒，称为雪霰: the term stands behind a comma."""
_OF_THIS = re.compile(rf"，(?:这种|这类|这一)(?P<what>[^，。；：“”]{{4,30}}的[^，。；：“”的]{{2,6}}){_VERB}{_TERM}")
"""…，这种由受热不均引起的空气升降称为对流: the meaning stands in the clause of the term."""
_CUE = Cue("称为|称作|叫做|叫作|称之为")
_NAMED_FOR = re.compile("[因故]|由于|[他她它其此该这那谁某]|人们|当地|群众|大家|被|取名|命名|我们|简称|有的|[的者]$")
"""What tells how somebody or some place got a name, speaks of what stands before, or is only the half of a case."""
_LEAST = 8
"""Characters of the shortest meaning."""
_NO_TERMS = frozenset("vad")
"""Classes of single words that name no thing."""
_DISTANT = 3
"""Clauses behind which a term is no longer told by them."""


def find_late_terms(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each part of a sentence that names a term behind what it means."""
    text = outline.text.text
    for sentence in sentences_with(outline, _CUE):
        if not sentence.clauses:
            continue
        for found in (*_OF_THIS.finditer(text, sentence.start, sentence.end), *_parts(text, sentence)):
            if len(found["what"]) < _LEAST or not _is_term(found["term"]) or spoilt(sentence.clauses, *found.span()):
                continue
            term = part(outline, *found.span("term"))
            item = Item(part(outline, *found.span("what")), term, extra=(part(outline, *found.span("verb")),))
            span = (found.start("what"), term.end)
            yield formulation(outline, FormulationKind.DEFINITION, sentence.section, [item], [span])


def _parts(text: str, sentence: Sentence) -> Iterator[re.Match[str]]:
    """Yield the definitions with which the parts of a sentence between colons and semicolons begin."""
    begin = lead_in(text, sentence.clauses[0].start, sentence.clauses[0].end)
    for start in (begin, *(at + 1 for at in range(begin, sentence.end) if text[at] in "：；")):
        found = _BEHIND.match(text, start, min(sentence.end + 1, len(text)))
        if found is None or _NAMED_FOR.search(found["what"]) or found["what"].count("，") > _DISTANT:
            continue
        if start > begin or "，" in found["what"]:  # the other ones are found where a sentence begins with them
            yield found


def _is_term(words: str) -> bool:
    """Tell whether what something is called is a thing and no judgement (称为合格)."""
    known = tagged(words)
    return len(known) > 1 or known[0].tag[:1] not in _NO_TERMS
