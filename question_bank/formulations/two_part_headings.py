"""Two-part headings: every heading of a row falls into two parts at one comma, or has a first word of one mould.

| headings | items |
| 坚持理论自信，凝聚基层治理共识 / 坚持人民至上，协调基层各方利益 | 坚持理论自信 — 凝聚基层治理共识 / … |
| 全领域建强党的组织体系 / 全过程保障党建引领基层治理 / 全方位巩固党的执政根基 | 全领域 — 建强党的组织体系 / … |
| 防火：消除隐患 / 灭火：抢救生命 | 防火 — 消除隐患 / 灭火 — 抢救生命 |
| 在学习上抓深入 / 在制度上求刚性 / 在方式上重创新 | 在学习上 — 抓深入 / 在制度上 — 求刚性 / … |
| 坚持守正，这是立身之本 / 坚持创新，这是活力之源 | none: what says what the first part is, is no half |
| 材料不全，19份 / 公示不够，7份 | none: how many there were is no half of what was wrong |
| 加强领导，明确责任 / 严格考核 | none: the second has one part |
| 值班脱岗的，每次扣3分 / 拒不整改的，每次扣5分 | none: what follows from a conduct is a rule |
| 防止三种倾向：一是以干代学，… (under 怎么学) | none: the heading does not say of what they are |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation
from question_bank.formulations.siblings import Row, rows, title_part
from question_bank.lexicon.words import boundaries
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline, Section

_PARTS = {
    "zh": re.compile(r"([^，：]{2,14})[，：]([^，：]{2,16})"),
    "en": re.compile(r"([^:–—]{2,40}?)(?:: | [–—] )([^:–—]{3,70})"),
}
"""Two parts of a heading, by language."""
_JUDGED = re.compile("[这此](?:[就也正]?是|[些就]|为|[一两三四几])|[就也正]?是(?!否|非)|即(?!将)|其(?!他|它|余)")
"""What begins a second part that only takes the first one up: 坚持守正，这是立身之本."""
_LEAD = re.compile("[一二三四五六七八九十两\\d]+[种个项条类大对]([\u4e00-\u9fff]{2,4})[：:]$")
"""What announces a row by its number: 要防止三种倾向：."""
_DIGIT = re.compile(r"\d")
_COUNT = re.compile(r"[共计约占近达]*\d[\d.,]*[%‰]?[\u4e00-\u9fff]{0,3}")
"""How many there were, behind what they were."""
_LOCALIZER = re.compile("[上中下里内外间]")
"""What closes 在学习上 and begins no second part."""
_ONE_PHRASE = re.compile("[以用靠].{1,5}(?:代替?|替代|取代|促进?|带动?)[^，：]{1,10}")
"""以文件代替落实 is one phrase: what is put for what has no meaning in halves."""


def find_two_part_headings(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each row whose headings all have two parts."""
    for row in rows(outline):
        cuts = _at_comma(row, outline.language) or _at_first_word(row)
        if not cuts or any(section.flawed or _goes_on(outline, section) for section in row.sections):
            continue
        if _announced(outline, row):
            continue
        items = [
            Item(title_part(outline, section, right), title_part(outline, section, 0, left), ordinal)
            for ordinal, (section, (left, right)) in enumerate(zip(row.sections, cuts, strict=True), 1)
        ]
        if not row.sections[0].ordinal:
            items = [Item(item.right, item.left) for item in items]
        if min(len({item.right.text for item in items}), len({item.left.text for item in items if item.left})) < len(
            items
        ):
            continue
        spans = [section.heading[0] for section in row.sections]
        yield formulation(outline, FormulationKind.TWO_PART_HEADING, row.parent, items, spans, subject=row.subject)


def _announced(outline: Outline, row: Row) -> bool:
    """Tell whether the words before a row say of what it is (要防止三种倾向：一是…) and its heading does not."""
    first, text = row.sections[0], outline.text.text
    start = first.heading[0][0]
    line = text.rfind("\n", 0, start) + 1
    lead = _LEAD.search(text[line:start]) if first.point else None
    return lead is not None and not any(sign in row.subject for sign in lead[1])


def _goes_on(outline: Outline, section: Section) -> bool:
    """Tell whether the title was cut out of a sentence that goes on behind it."""
    end = section.heading[0][1]
    return outline.text.text[end : end + 1] in ("，", "、")


def _at_comma(row: Row, language: str) -> list[tuple[int, int]]:
    """Return for each title where its first part ends and its second begins; nothing when one title has not two."""
    matches = [_PARTS[language].fullmatch(section.title) for section in row.sections]
    measured = [match for match in matches if match and _DIGIT.search(match[1]) and _DIGIT.search(match[2])]
    if 2 * len(measured) >= len(matches):
        return []  # 电压为0.4kV，电阻不大于4Ω: two limits, of which neither belongs to the other
    if all(match and match[1].endswith("的") for match in matches):
        return []
    if any(match and (_JUDGED.match(match[2]) or _COUNT.fullmatch(match[2])) for match in matches):
        return []
    return [(match.end(1), match.start(2)) for match in matches if match] if all(matches) else []


def _at_first_word(row: Row) -> list[tuple[int, int]]:
    """Cut behind a first word of two to four characters of which all siblings share exactly the first character."""
    titles = [section.title for section in row.sections]
    if len(titles) < 3 or any(re.search(r"\W", title) for title in titles) or all(map(_ONE_PHRASE.fullmatch, titles)):
        return []
    for length in (3, 4, 2):
        firsts = [title[:length] for title in titles if len(title) > length]
        mould = (
            len(firsts) == len(titles)
            and len({word[0] for word in firsts}) == 1
            and len({word[1] for word in firsts}) == len(firsts)
        )
        rest = all(3 <= len(title) - length <= 16 for title in titles)
        if mould and rest and all(_ends_phrase(title, length) for title in titles):
            return [(length, length)] * len(titles)
    return []


def _ends_phrase(title: str, length: int) -> bool:
    """Tell whether the first `length` characters are whole words, with the localizer that closes them (在学习上)."""
    if _LOCALIZER.match(title, length - 1):
        return True
    return length in boundaries(title) and not _LOCALIZER.match(title, length)
