"""What somebody is said to be in charge of: wrong answers where the duties of somebody else are asked."""

from __future__ import annotations

import re

from question_bank.composition.draft import Candidate, Origin
from question_bank.composition.framing.predicates import acts
from question_bank.composition.readings.points import Points
from question_bank.composition.source import Source
from question_bank.composition.weighing.balance import rank

_POWERS = re.compile("职责|职权|职能|任务|义务|权限")
_IN_CHARGE = re.compile(
    r"(?P<who>[^，。；：]{2,12}?)(?:主要)?(?:负责(?!人)|承担|履行)(?P<what>(?!下列|以下)[^，。；：]{4,24})"
)
_TAKES_ON = re.compile("负责|承担|履行")
_RULED = re.compile("应当?|必须|不得|可以")
_SHORTEST, _LONGEST = 6, 26


def duties_of_others(source: Source, points: Points) -> tuple[Candidate, ...]:
    """Return the duties of others than the one that `points` are the duties of, nothing for other points."""
    if not _POWERS.search(points.topic):
        return ()
    own = {point.title for point in points.points}
    told = [
        text
        for who, text in source.once(_duties)
        if text not in own and who not in points.topic and not any(text in title for title in own)
    ]
    length = sum(map(len, own)) / len(own)
    told.sort(key=lambda text: (abs(len(text) - length) > 6, rank(points.topic, text)))
    return tuple(Candidate(text, Origin.SIBLING) for text in dict.fromkeys(told))


def _duties(source: Source) -> tuple[tuple[str, str], ...]:
    """Return (who, what) of each clause behind 甲负责…, as far as the sentence and those behind its semicolon reach."""
    found: list[tuple[str, str]] = []
    who, end = "", -1
    for sentence in source.own_sentences():
        if sentence.start - end > 1 or source.text[end - 1 : end] != "；":
            who = ""
        end = sentence.end
        if not who and _TAKES_ON.search(source.text, sentence.start, sentence.end) is None:
            continue
        for clause in sentence.clauses:
            words = source.outline.words(max(clause.start, source.after_label(clause.start)), clause.end)
            match = _IN_CHARGE.fullmatch(words)
            if match:
                who = match["who"]
            elif who and not clause.tainted and _is_duty(source, words):
                found.append((who, words))
    return tuple(found)


def _is_duty(source: Source, words: str) -> bool:
    """Tell whether `words` say what is done, short enough for an option and without a modal verb."""
    if not _SHORTEST <= len(words) <= _LONGEST or _RULED.match(words):
        return False
    return acts(source, words)
