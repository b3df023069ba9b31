"""Makes the question of a draft: its order of options, its evidence, its id."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from question_bank.composition.choose import Equipped, at_place
from question_bank.composition.dating.date_headings import with_its_month
from question_bank.composition.draft import SAID, Draft, Spans, question_id
from question_bank.composition.framing.phrasing import nested, quoted, source_words, unquoted
from question_bank.composition.framing.stems import bare, filled_in
from question_bank.composition.naming.told_names import paper_named, part_named, plain_names
from question_bank.composition.numbers.near_numbers import size_of
from question_bank.composition.source import Source
from question_bank.composition.weighing.balance import rank
from question_bank.composition.weighing.odds import chance, unlikely
from question_bank.composition.weighing.reliability import doubt
from question_bank.composition.weighing.settings import Setting
from question_bank.composition.weighing.stem_settings import setting_of
from question_bank.composition.weighing.traits import Looks, traits_of
from question_bank.model import Evidence, FormulationKind, Question, QuestionKind, QuestionStatus
from question_bank.model.aspects import PARALLEL, SAYING, TAKEN, WORDED

_REMEMBERED = 1 << 10
_CERTAIN = (FormulationKind.PROBLEMS, FormulationKind.RULE)
"""Kinds whose weaker matches differ in where their pieces part, which the composers settle themselves."""


_UNREAD = (
    (FormulationKind.FACT, "charge"),
    (FormulationKind.FACT, "sign"),
    (FormulationKind.CONSEQUENCE, "brief"),
    (FormulationKind.FACT, SAYING),
)
"""Aspects of kinds that readers judged, of which nobody has read any blind yet."""


_ROWS = tuple((FormulationKind.FACT, aspect) for aspect in (PARALLEL, TAKEN, WORDED))
"""Rows of one build, which name of what they speak: of 46 readers took 43, and no fewer of those with poor odds."""


_OF_A_RULE = (FormulationKind.CONSEQUENCE, FormulationKind.STATEMENT)
"""What is laid down for a case, or demanded by somebody: how such a stem looks says little of what it lacks."""


def weak(draft: Draft) -> bool:
    """Tell whether `draft` asks more of a weaker match than to be filled in."""
    formulation = draft.formulation
    return not formulation.certain and formulation.kind not in _CERTAIN and draft.kind is not QuestionKind.FILL_BLANK


def identified(equipped: Equipped, source: Source) -> Equipped:
    """Return `equipped` with the evidence and the id of the question that it will be and the doubt of its kind."""
    draft = equipped.draft
    evidence = source.evidence(draft.spans)
    # What is wrong with the question itself helps whoever reads it more than how its kind fares.
    kind = draft.formulation.kind
    judged = {} if (kind, draft.formulation.aspect) in _UNREAD else source.reliability
    reason = equipped.doubt
    if not reason:
        # Nobody has judged English questions blind.
        setting = setting_of(draft, source) if source.language.scale == 1 else None
        reason = doubt(judged, kind, draft.kind, weak=weak(draft), alone=setting is not None and kind not in _OF_A_RULE)
        if setting is not None and not reason and (kind, draft.formulation.aspect) not in _ROWS:
            reason = _unlike_what_was_taken(draft, setting, evidence[0], source)
    spare, admitted = equipped.spare, equipped.admitted
    return Equipped(draft, equipped.distractors, spare, admitted, question_id(draft, evidence), evidence, reason)


def _unlike_what_was_taken(draft: Draft, setting: Setting, evidence: Evidence, source: Source) -> str:
    """Return why a question is to be read by how it looks and how its stem stands, or "".

    A stem that is no sentence of the source looks like all of its kind, whose count decides.
    """
    words = bare(filled_in(draft))
    looks = Looks(draft.formulation.kind, draft.kind, setting, words, evidence, source.outline.raw)
    return unlikely(chance(source.odds, traits_of(looks)))


def finish(equipped: Equipped, place: int, source: Source) -> Question:
    """Return the question; `place` is where the key of a single choice (a distractor of a multiple one) stands."""
    draft = equipped.draft
    options, pool, answer = _laid_out(equipped, place)
    section = source.section_of(draft.spans)
    explanation = draft.explanation or _as_the_source_says(source, draft)
    said = equipped.distractors[0] if draft.kind is QuestionKind.TRUE_FALSE and equipped.distractors else ""
    return Question(
        id=equipped.id,
        kind=draft.kind,
        stem=nested(with_its_month(plain_names(source, _named(source, draft, said)))),
        answer=_kept_once(answer),
        options=options,
        pool=pool,
        explanation=nested(explanation.replace(SAID, unquoted(said))),
        section=source.path(section),
        formulation=source.reference(draft.formulation.id, draft.formulation.kind.value),
        evidence=equipped.evidence,
        status=QuestionStatus.REVIEW if equipped.doubt else QuestionStatus.APPROVED,
        reason=equipped.doubt,
    )


def _named(source: Source, draft: Draft, said: str) -> str:
    """Return the stem as one sentence, what it is told under named as it is there."""
    start = draft.spans[0][0] if draft.spans else 0
    return part_named(source, paper_named(source, draft.stem.replace(SAID, said)), start)


@lru_cache(_REMEMBERED)
def _kept_once(answer: tuple[str, ...]) -> tuple[str, ...]:
    """Return an answer equal to `answer`, the same for the questions that stand near each other."""
    return answer


def _as_the_source_says(source: Source, draft: Draft) -> str:
    told = source.once(_told)
    # A true statement is true as a whole: the words that lead to what is asked are proved too.
    spans = draft.spans if draft.kind is QuestionKind.TRUE_FALSE else draft.own
    asked = draft.asked if len(spans) > 1 else ()
    if (spans, asked) not in told:
        words = quoted(source_words(source.outline, spans, asked))
        told[spans, asked] = source.language.put("told.source", words=words)
    return told[spans, asked]


def _told(source: Source) -> dict[tuple[Spans, tuple[str, ...]], str]:
    """Return what was told already, by where it stands and what is asked: many questions quote the same."""
    return {}


def _laid_out(equipped: Equipped, place: int) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Return options, pool and answer as the question shows them."""
    draft = equipped.draft
    if draft.kind is QuestionKind.SINGLE_CHOICE:
        if draft.numeric:
            chosen = at_place(draft.key[0], equipped.admitted, draft.wanted, place)
            return tuple(sorted((*chosen, draft.key[0]), key=size_of)), (), draft.key
        others = _shuffled(draft, equipped.distractors)
        return (*others[:place], draft.key[0], *others[place:]), (), draft.key
    if draft.kind is QuestionKind.MULTIPLE_CHOICE:
        first, *more = _shuffled(draft, equipped.distractors)
        rest = _shuffled(draft, (*draft.key, *more))
        options = (*rest[:place], first, *rest[place:])
        return options, (), tuple(option for option in options if option in draft.key)
    if draft.kind is QuestionKind.ORDERING:
        return _mixed(draft, draft.options), (), draft.key
    if draft.kind is QuestionKind.MATCHING:
        return draft.options, _mixed(draft, draft.key), draft.key
    if draft.kind is QuestionKind.SHORT_ANSWER and len(draft.key) > 1:
        return (), (), ("\n".join(f"{place}. {point}" for place, point in enumerate(draft.key, start=1)),)
    return (), (), draft.key


def _shuffled(draft: Draft, texts: Sequence[str]) -> list[str]:
    return sorted(texts, key=lambda text: rank(draft.stem, text))


def _mixed(draft: Draft, texts: Sequence[str]) -> tuple[str, ...]:
    """Return the texts in another order than given: the order given is the answer."""
    mixed = _shuffled(draft, texts)
    return tuple(mixed) if mixed != list(texts) else (*mixed[1:], mixed[0])
