"""Single judgements: X是P的N, a subject and what it is said to be.

| text | subject — head (owner) |
| 基层治理是国家治理的基石 | 基层治理 — 基石 (国家治理) |
| 消防安全是社会公共安全的重要组成部分 | 消防安全 — 重要组成部分 (社会公共安全) |
| 裂缝仍然是返修最多的原因 | 裂缝 — 原因 (返修最多) |
| 仍然是返修最多的原因 / 另一个是石匠出身的老王 | none: no subject |
| 据说是城里最老的铺子 / 我们是修志的时候查到的 | none: nor are 据说 and 我们 |
| 因为锅底是整口锅最薄的部位 | 锅底 — 部位 (整口锅最薄) |
| 曾经是全县最大的集市 | none: nor is 曾经 |
| 第二种是常见的写法 | none: the number of a list is no subject |
| 这是最好的办法 | none: 这 is no subject |
| 问题是可以解决的 | none: nothing behind 的 |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import lead_in, sound_sentences
from question_bank.formulations.vocabulary import HOW_SURE, NUMBERED, says_is_once
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline

_JUDGEMENT = re.compile(
    r"(?P<who>(?!据说|听说|据称|相传|咱们|我们(?![党国军])|[这那其它他她该此谁有没不如若只也就都]|仍|依然|依旧|始终|一直|历来|向来|无疑|至今|如今|现在|今天|眼下|曾经?是|曾经|原本|本来|其实|毕竟|当然|由于|虽然|尽管|即使|如果|既然|只要|(?:另|还有)?一[个位名件项种条]是|第[一二三四五六七八九十][个位名件项种条任届代批期轮次拨]是)[^，。；：？！]{2,40}?)(?<![就也都正不只才于但要总可若还更又仍即算求的])(?<!不过)(?<!(?<![原规准法细守总通附])则)"
    rf"(?:(?<![原规准法细守总通附])则|就|正|才|都|仍然?|依然|依旧|始终|一直|历来|向来|无疑|还|又|总|曾经?|原本|本来|毕竟|首先|其次|{HOW_SURE})?是(?!否|非|因|由于|为了|指|不|什|怎|如何|可以|要|必须|应|受|被)(?P<owner>[^，。；：？！]{{1,60}})的(?P<head>[^，。；：？！的、“”]{{2,8}})"
)

_BECAUSE = re.compile("(?:这是|就是|正是)?因为")
"""What a reason opens with is no part of what it judges: 因为桥墩是全桥最薄弱的部位."""
_GOING_ON = ("通过", "将", "把", "利用", "由", "用", "在")
"""What opens a predicate that a comma does not close: 滴灌是通过毛管上的滴头，将水…的方法."""


def find_judgements(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each clause that is a judgement with an owner."""
    text = outline.text.text
    for sentence in sound_sentences(outline):
        for clause in sentence.clauses:
            if clause.tainted or text.find("是", clause.start, clause.end) < 0:
                continue
            start = lead_in(text, clause.start, clause.end)
            because = _BECAUSE.match(text, start, clause.end)
            start = because.end() if because else start
            match = _JUDGEMENT.fullmatch(text, start, clause.end) if says_is_once(text, start, clause.end) else None
            if match is None or match["who"].count("“") != match["who"].count("”"):
                continue
            if NUMBERED.fullmatch(match["who"]):
                continue
            if match["owner"].startswith(_GOING_ON) and text.startswith("，", clause.end):
                continue
            item = Item(
                part(outline, *match.span("head")), part(outline, *match.span("who")),
                extra=(part(outline, *match.span("owner")),),
            )  # fmt: skip
            span = (match.start("who"), clause.end)
            yield formulation(outline, FormulationKind.JUDGEMENT, sentence.section, [item], [span])
