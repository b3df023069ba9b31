"""Formulations to candidates, in named stages: draft, judge, equip, sift duplicates, balance, finish."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from question_bank.composition.choose import Equipped, equip
from question_bank.composition.clearing import cleared_up, told_on
from question_bank.composition.composers.key_sentences import compose_key_sentences
from question_bank.composition.composers.register import COMPOSERS
from question_bank.composition.draft import SAID, Composition, Draft, Rejection
from question_bank.composition.finish import finish, identified, weak
from question_bank.composition.framing.joints import unjoined
from question_bank.composition.framing.meanings import term_named
from question_bank.composition.framing.parting import own_part
from question_bank.composition.framing.placing import placed
from question_bank.composition.gates import judge_draft
from question_bank.composition.naming.item_heads import item_named
from question_bank.composition.naming.labels import mould_named, unlabelled
from question_bank.composition.naming.list_heads import head_named
from question_bank.composition.naming.task_heads import task_named
from question_bank.composition.source import Source
from question_bank.composition.source_reading import read_source
from question_bank.composition.weighing import balance
from question_bank.composition.weighing.balance import rank
from question_bank.composition.weighing.crowding import REASON, crowded
from question_bank.composition.weighing.duplicates import ambiguous, duplicates, turned, within
from question_bank.lexicon import Lexicon
from question_bank.model import RIGHT, Formulation, Outline, Question, QuestionKind, derive_id

_KINDS = tuple(QuestionKind)
_REMEMBERED = 1 << 10
Refuse = Callable[[Draft, str, str], None]


def compose(
    outline: Outline,
    formulations: Sequence[Formulation],
    lexicon: Lexicon,
    progress: Callable[[float], None] | None = None,
    *,
    generous: bool = False,
) -> Composition:
    """Return all candidates that pass the gates, in document order, and every rejection; `progress` gets 0 to 1.

    What G12 and G13 doubt has the status review. `generous` keeps what weak matches were good for too, under review.
    """
    source = read_source(outline, formulations, lexicon)
    rejections: list[Rejection] = []

    def refuse(draft: Draft, gate: str, reason: str) -> None:
        said = draft.candidates[0].text if draft.candidates else ""
        stem = draft.stem.replace(SAID, said)
        rejections.append(Rejection(draft.formulation.id, draft.kind, stem, gate, _kept_once(reason)))

    made: list[Question] = []
    asked: set[bytes] = set()
    count = sum(1 for _ in source.portions())
    # One portion at a time: each remembers what was read of it.
    for place, portion in enumerate(source.portions()):
        equipped: list[Equipped] = []
        for number, composer in enumerate(COMPOSERS):
            equipped.extend(_passed(composer(portion), portion, refuse, generous=generous))
            if progress is not None:
                progress((place + number / len(COMPOSERS)) / count)
        equipped = _sifted(equipped, refuse)
        equipped = _with_balanced_verdicts(equipped, refuse)
        equipped = _made_clear(equipped, portion, refuse)
        equipped = [identified(each, portion) for each in equipped]
        equipped = _with_seldom_longest(equipped, refuse)
        equipped = _not_asked_before(equipped, asked, refuse)
        equipped = _with_crowds_in_review(equipped, portion)
        equipped += _left_over(equipped, asked, portion)
        made.extend(_finished(equipped, portion))
        if progress is not None:
            progress((place + 1) / count)
    return Composition(tuple(made), tuple(rejections))


@lru_cache(_REMEMBERED)
def _kept_once(reason: str) -> str:
    """Return a reason equal to `reason`, one for all of those that a book has by the ten thousand."""
    return reason


def _passed(drafts: Iterator[Draft], source: Source, refuse: Refuse, *, generous: bool) -> Iterator[Equipped]:
    """Judge each draft, then give it its distractors."""
    for each in drafts:
        draft = task_named(item_named(placed(own_part(each, source), source), source), source)
        draft = head_named(mould_named(unlabelled(draft, source), source), source)
        draft = term_named(unjoined(draft, source), source)
        if not generous and weak(draft):
            refuse(draft, "G12", "the formulation is a weaker match, good enough to be shown and blanked only")
            continue
        verdict = judge_draft(draft, source)
        if verdict is not None and (longer := told_on(draft, verdict[1], source)) is not None:
            draft, verdict = longer, None
        if verdict is not None:
            refuse(draft, *verdict)
            continue
        found = equip(draft, source)
        if isinstance(found, Equipped):
            yield found
        else:
            refuse(draft, *found)


def _sifted(equipped: Sequence[Equipped], refuse: Refuse) -> list[Equipped]:
    """Leave out what is asked already."""
    drafts = [each.draft for each in equipped]
    left_out = {**turned(drafts), **ambiguous(drafts), **within(drafts), **duplicates(drafts)}
    for place, reason in left_out.items():
        refuse(drafts[place], "G10", reason)
    return [each for place, each in enumerate(equipped) if place not in left_out]


def _made_clear(equipped: Sequence[Equipped], source: Source, refuse: Refuse) -> list[Equipped]:
    """Look for what is in doubt, and widen stems that wait for what the source says before them.

    A widened stem may touch words that another asks for with the same key, as it did not before.
    """
    cleared = [cleared_up(each, source) for each in equipped]
    keys = {(each.draft.kind, each.draft.key) for each in cleared if each.draft.core}
    places = [place for place, each in enumerate(cleared) if (each.draft.kind, each.draft.key) in keys]
    drafts = [cleared[place].draft for place in places]
    out = {places[place]: reason for place, reason in {**ambiguous(drafts), **duplicates(drafts)}.items()}
    for place, reason in out.items():
        refuse(cleared[place].draft, "G10", reason)
    return [each for place, each in enumerate(cleared) if place not in out]


def _not_asked_before(equipped: Sequence[Equipped], asked: set[bytes], refuse: Refuse) -> list[Equipped]:
    """Leave out what another portion asks in the same words; `asked` are hashes of wordings, and grows."""
    kept: list[Equipped] = []
    for each in equipped:
        wording = rank(each.draft.kind, each.draft.stem, *each.draft.key)
        if wording in asked:
            refuse(each.draft, "G10", "the same is asked in another part of the document")
        else:
            asked.add(wording)
            kept.append(each)
    return kept


def _with_balanced_verdicts(equipped: Sequence[Equipped], refuse: Refuse) -> list[Equipped]:
    """Keep one statement of each true/false fact, as many true as false; asked the other way round it is the other."""
    # Facts are named by what they ask; their hashes only order them.
    facts: dict[bytes, set[bool]] = {}
    asked = [_fact(each.draft) if each.draft.kind is QuestionKind.TRUE_FALSE else b"" for each in equipped]
    for fact, each in zip(asked, equipped, strict=True):
        if fact and not each.draft.counter:
            facts.setdefault(fact, set()).add(each.draft.key == (RIGHT,))
    verdict = balance.verdicts((fact, True in sides, False in sides) for fact, sides in facts.items())
    superfluous = balance.superfluous_verdicts(verdict)
    kept: list[Equipped] = []
    for fact, each in zip(asked, equipped, strict=True):
        if not fact:
            kept.append(each)
        elif verdict.get(fact, True) != ((each.draft.key == (RIGHT,)) is not each.draft.counter):
            refuse(each.draft, "G10", "the fact is asked with the other verdict")
        elif fact in superfluous:
            refuse(each.draft, "G11", "there are more statements of this verdict than of the other")
        else:
            kept.append(each)
    return kept


def _fact(draft: Draft) -> bytes:
    return derive_id("fact", draft.formulation.id.hex(), *draft.fact)


def _with_seldom_longest(equipped: Sequence[Equipped], refuse: Refuse) -> list[Equipped]:
    """Change the distractors of single choices, or leave some out, until few keys are the longest option."""
    singles = [each for each in equipped if each.draft.kind is QuestionKind.SINGLE_CHOICE and not each.draft.numeric]
    longest = [(each.id, balance.is_longest(each.draft.key[0], each.distractors)) for each in singles]
    too_many = balance.superfluous_longest(longest)
    changed = {each.id for each in singles if each.id in too_many and each.spare}
    left = [(name, is_longest and name not in changed) for name, is_longest in longest]
    out = balance.superfluous_longest(left)
    kept: list[Equipped] = []
    for each in equipped:
        if each.id in out:
            refuse(each.draft, "G11", "the key would be the longest option too often")
        elif each.id in changed:
            kept.append(replace(each, distractors=each.spare, spare=()))
        else:
            kept.append(each)
    return kept


def _with_crowds_in_review(equipped: Sequence[Equipped], source: Source) -> list[Equipped]:
    """Leave of many questions on the same few words the best to be published."""
    out = crowded(equipped, source)
    return [replace(each, doubt=REASON) if each.id in out else each for each in equipped]


def _left_over(equipped: Sequence[Equipped], asked: set[bytes], source: Source) -> Sequence[Equipped]:
    """Return fill-ins of the key sentences of which nothing is asked; what a close reading doubts is left out.

    Nobody is told of those left out: such a sentence is no formulation that would lack a question.
    """
    taken = sorted({span for each in equipped for span in each.draft.own})
    found = list(_passed(compose_key_sentences(source, taken), source, _untold, generous=False))
    found = _made_clear(_sifted(found, _untold), source, _untold)
    return _not_asked_before([identified(each, source) for each in found if not each.doubt], asked, _untold)


def _untold(_draft: Draft, _gate: str, _reason: str) -> None:
    """Pass over a draft that was refused."""


def _finished(equipped: Sequence[Equipped], source: Source) -> tuple[Question, ...]:
    """Lay the options out with the keys evenly at every position; questions in document order."""
    places: dict[bytes, int] = {}
    rows: dict[tuple[QuestionKind, int], list[bytes]] = {}
    for each in equipped:
        options = len(each.draft.key) + len(each.distractors)
        rows.setdefault((each.draft.kind, options), []).append(each.id)
    for (kind, options), ids in rows.items():
        if kind in (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE):
            places |= balance.positions(ids, options)
    order = sorted(equipped, key=lambda each: (each.draft.spans[0], _KINDS.index(each.draft.kind), each.id))
    return tuple(finish(each, places.get(each.id, 0), source) for each in order)
