"""Doubts a question, and asks once more where the words before or behind it would make it clear.

| doubt | what is tried |
| who or what does this stands further before | the clauses and sentences before; the heading that names it |
| the statement breaks off before its main clause | the clauses behind |
| too little stands around the blank | the clauses behind, else those before |
| it shares nothing with the heading over it | the heading |
| the first, and then another | both |
| what is only wished to be named | the same as for the first; the stem stays as it is where nothing fits |
| fewer than eight characters are left in the stem | the clauses behind |
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from question_bank.composition.choose import Equipped, equip
from question_bank.composition.dating.base_years import without_bases
from question_bank.composition.dating.date_headings import dated
from question_bank.composition.doubts import Scant, Undated, Unfinished, Unheaded, Waiting, Wished, doubt_of
from question_bank.composition.draft import Draft
from question_bank.composition.framing.stems import STATED, bare
from question_bank.composition.framing.wholeness import waits
from question_bank.composition.framing.widening import headed, lengthened, timed, widened
from question_bank.composition.gates import judge_draft
from question_bank.composition.naming.item_heads import duty_told
from question_bank.composition.naming.task_heads import task_named
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import FormulationKind, QuestionKind

_TURNS = 2
_TOLD_WHOLE = (FormulationKind.STAGES, FormulationKind.PARALLEL_ROLES)
"""Behind another's event nothing goes on that was told of this one; what roles are told with, their row says."""
_NO_SUBJECT = re.compile("每(?!人|户|名|个|班)|至少|不|共|约|达|其|那|这")
_TELLS_OF_IT = re.compile("：|，(?:就|即|也就|便)?是")
"""What stands behind a name that it counts or means."""
_LONGEST_WHOLE = 80
"""Characters of a stem that is told to the end of its sentence."""
_OWN_FACTS = re.compile("[\\d：；“]|，.*，.*，")
"""A rest with figures of its own weighs those that are asked; one of three clauses tells something else."""
_GOES_ON = frozenset("vdpc")
"""How jieba marks the verbs, adverbs, prepositions and connectives with which a sentence goes on with its subject."""
_OWN_PREDICATE = re.compile("(?<=[\u4e00-\u9fff])(?<![只不也就都正还])是")
"""增强组织功能是重要内容: a clause of its own subject."""
_STOPS = "。！？；"
_TIMED = re.compile(r"\d{4}年|的安排，")


def cleared_up(equipped: Equipped, source: Source) -> Equipped:
    """Return `equipped` with what is in doubt about it; with more words of the source, if those leave no doubt.

    With them it has to pass all gates again.
    """
    reason = doubt_of(equipped.draft, equipped.distractors, source)
    if not reason:
        return _told_to_its_end(equipped, source)
    mended = _mended(equipped.draft, reason, source, _TURNS)
    if mended is None and isinstance(reason, Wished):
        reason = doubt_of(equipped.draft, equipped.distractors, source, wishes=False)
        mended = _mended(equipped.draft, reason, source, _TURNS) if reason else equipped
    return mended or replace(equipped, doubt=reason)


def _told_to_its_end(equipped: Equipped, source: Source) -> Equipped:
    """Return a fill-in that breaks off at a comma with the rest of its sentence, if short and of one subject.

    Side by side blind readers took 50 of 57 such fill-ins told to their end, and 43 of the same as they broke off; of
    choices and statements they took no more.
    """
    draft = equipped.draft
    if draft.kind is not QuestionKind.FILL_BLANK or draft.formulation.kind not in STATED or not draft.gaps:
        return equipped
    if "：" in bare(draft.stem):
        return equipped  # what stands behind a colon ends with its members
    whole: Draft | None = None
    for longer in lengthened(draft, source):
        end = longer.spans[-1][1]
        rest = source.text[draft.spans[-1][1] : end]
        if rest[:1] != "，" or _OWN_FACTS.search(rest) or len(longer.stem) > _LONGEST_WHOLE:
            break
        whole = longer if source.text[end : end + 1] in _STOPS and _same_subject(rest[1:]) else None
    if whole is None or judge_draft(whole, source) is not None or doubt_of(whole, equipped.distractors, source):
        return equipped
    return replace(equipped, draft=whole)


def _same_subject(rest: str) -> bool:
    first = next(iter(tagged(rest)), None)
    return first is not None and first.tag[:1] in _GOES_ON and not _OWN_PREDICATE.search(rest)


def told_on(draft: Draft, reason: str, source: Source) -> Draft | None:
    """Return words whose clause says too little for a stem (任期4年) with the clauses behind, if that is enough."""
    if draft.formulation.kind not in STATED or not reason.endswith("left in the stem"):
        return None
    start, end = draft.spans[0]
    # How a list or a meaning behind it is called is asked of those, and several names of what is told of them.
    named = draft.formulation.kind is FormulationKind.SLOGAN
    if named and (len(draft.key) > 1 or _TELLS_OF_IT.match(source.text, end)):
        return None
    sentence = source.sentence_at(start)
    counts = draft.formulation.kind is FormulationKind.FIGURES
    if not counts and (sentence is None or start > source.after_label(sentence.start)):
        return None  # what an earlier clause names is not named behind
    words = source.outline.words(start, end)
    if waits(words) or _NO_SUBJECT.match(words):
        return None
    return next((longer for longer in lengthened(draft, source) if judge_draft(longer, source) is None), None)


def _mended(draft: Draft, reason: str, source: Source, turns: int) -> Equipped | None:
    for longer in (_named(each, source) for each in _longer(draft, reason, source)):
        if isinstance(reason, Undated) and not _TIMED.search(without_bases(longer.stem)):
            continue
        found = equip(longer, source) if judge_draft(longer, source) is None else None
        if not isinstance(found, Equipped):
            continue
        left = doubt_of(longer, found.distractors, source)
        if not left:
            return found
        if turns > 1 and type(left) is not type(reason) and (mended := _mended(longer, left, source, turns - 1)):
            return mended
    return None


def _named(draft: Draft, source: Source) -> Draft:
    """Return a longer draft with the date, the task and the office that it is of."""
    return duty_told(task_named(dated(draft, source), source), source)


def _longer(draft: Draft, reason: str, source: Source) -> Iterator[Draft]:
    if draft.formulation.kind in _TOLD_WHOLE:
        return
    if isinstance(reason, Scant):
        yield from lengthened(draft, source)
    if isinstance(reason, Undated):
        yield from timed(draft, source)
    if isinstance(reason, Waiting):
        yield from widened(draft, source, reason)
    elif isinstance(reason, Unfinished):
        yield from lengthened(draft, source)
    elif isinstance(reason, Unheaded):
        yield from headed(draft, source)
