"""Orderings, matchings and recitations, as this program writes them and papers may have them.

| kind | stem | options | answer |
| 排序题 | as it is | the items as shown | letters in the right order: CAB |
| 连线题 | with the left column in lines ① ② … | the right column | pairs: ①B；②A |
| 默写题 | as it is | none | one point a line |
"""

from __future__ import annotations

import re

from question_bank.formats.exam_text.choices import lettered
from question_bank.formats.exam_text.draft import Draft
from question_bank.formats.exam_text.line import plain
from question_bank.formats.exam_text.made import Given, Made
from question_bank.formats.remarks import remark
from question_bank.model.question import QuestionKind

CIRCLED = "".join(map(chr, (*range(0x2460, 0x2474), *range(0x3251, 0x3260), *range(0x32B1, 0x32C0))))
"""① to ㊿, which number the left column of a matching."""
_ORDER = re.compile(r"[\s(\[]*[A-K](?:[\s,、;\-—→>]*[A-K])*[\s)\].。]*$")
_PAIR = re.compile(rf"([{CIRCLED}])\s*[-—→:]*\s*([A-K])")


def ordering(draft: Draft, stem: str, given: Given) -> Made:
    """Return the ordering that `draft` is."""
    options = lettered(draft)
    made = Made(QuestionKind.ORDERING, stem, options=tuple(options.values()))
    words = plain(given.text)
    letters = re.findall("[A-K]", words) if _ORDER.match(words) else []
    if letters:
        made.answer = tuple(options[letter] for letter in letters if letter in options)
        made.read("answer", given.rule, given.confidence)
    else:
        made.faults.append(remark("no_answer"))
    return made


def matching(draft: Draft, stem: str, given: Given) -> Made:
    """Return the matching that `draft` is."""
    lines = stem.split("\n")
    first = next((place for place, line in enumerate(lines) if line[:1] == CIRCLED[0]), len(lines))
    left = {line[0]: line[1:].strip() for line in lines[first:] if line[:1] in CIRCLED and line}
    right = lettered(draft)
    made = Made(QuestionKind.MATCHING, "\n".join(lines[:first]), options=tuple(left.values()))
    made.pool = tuple(right.values())
    partners = dict(_PAIR.findall(plain(given.text)))
    if left and set(partners) == set(left) and set(partners.values()) <= set(right):
        made.answer = tuple(right[partners[number]] for number in left)
        made.read("answer", given.rule, given.confidence)
    else:
        made.faults.append(remark("no_answer"))
    return made


def recitation(_draft: Draft, stem: str, given: Given) -> Made:
    """Return the recitation whose points are the lines of the answer."""
    made = Made(QuestionKind.RECITATION, stem, tuple(filter(None, given.text.split("\n"))))
    if made.answer:
        made.read("answer", given.rule, given.confidence)
    else:
        made.faults.append(remark("no_answer"))
    return made
