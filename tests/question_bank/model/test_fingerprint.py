"""The same question is recognised however it was typed; another question is not."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.model import BLANK, CHOICE_GAP, Question, QuestionKind
from question_bank.model.fingerprint import fingerprint, fingerprints_of, normalise
from question_bank.model.validation import is_printable
from tests.builders import one_of_each, question
from tests.strategies import questions


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("政治功能，是根本。", "政治功能,是根本"),
        ("ＡＢＣ 12", "abc12"),
        ("“三个代表”", '"三个代表"'),
        ("比例为３：２", "比例为3:2"),
    ],
)
def test_typing_does_not_count(one: str, other: str) -> None:
    assert normalise(one) == normalise(other)


@pytest.mark.parametrize(("one", "other"), [("1.5", "15"), ("3:2", "32"), ("1，0", "10"), ("+1", "-1"), ("甲", "乙")])
def test_values_count(one: str, other: str) -> None:
    assert normalise(one) != normalise(other)


@given(questions(), st.data())
def test_the_order_of_options_does_not_count(made: Question, data: st.DataObject) -> None:
    if made.kind is QuestionKind.MATCHING:
        order = data.draw(st.permutations(range(len(made.options))))
        shuffled = replace(
            made,
            options=tuple(made.options[place] for place in order),
            answer=tuple(made.answer[place] for place in order),
            pool=tuple(reversed(made.pool)),
        )
    else:
        options = tuple(data.draw(st.permutations(made.options)))
        in_order = tuple(option for option in options if option in made.answer)
        ordered_key = made.kind not in (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE)
        shuffled = replace(made, options=options, answer=made.answer if ordered_key else in_order)
    assert fingerprint(shuffled) == fingerprint(made)


def test_the_order_of_a_key_that_is_an_order_counts() -> None:
    for kind in (QuestionKind.FILL_BLANK, QuestionKind.ORDERING, QuestionKind.RECITATION):
        made = question(1, kind)
        assert fingerprint(replace(made, answer=made.answer[::-1])) != fingerprint(made)


def test_where_the_gap_stands_counts() -> None:
    first, last = question(1, stem=f"{CHOICE_GAP}是核心"), question(1, stem=f"是核心{CHOICE_GAP}")
    assert fingerprint(first) != fingerprint(last)
    assert fingerprint(first) == fingerprint(replace(first, stem="( )是核心"))
    blank = question(1, QuestionKind.FILL_BLANK, stem=f"甲{BLANK}乙", answer=("丙",))
    assert fingerprint(blank) != fingerprint(replace(blank, stem=f"甲乙{BLANK}"))


def test_what_surrounds_the_question_does_not_count() -> None:
    made = question(1)
    assert fingerprint(replace(made, explanation="另说", section=(), tags=("新",), version=9)) == fingerprint(made)


def test_kinds_differ() -> None:
    assert len({fingerprint(made) for made in one_of_each()}) == 8


_AS_DEFINED = re.compile(
    r"[\s、。“”‘’\"'()（）《》〈〉【】\[\]「」『』…；！？]+|[,.:;!?，．：](?![0-9０-９])|(?<![0-9０-９])[,.:;!?，．：]"
)


@given(st.text(st.sampled_from("，,．.：:1２３ \n、（）党a")))
def test_banks_of_earlier_programs_keep_their_fingerprints(text: str) -> None:
    assert normalise(text) == unicodedata.normalize("NFKC", _AS_DEFINED.sub("", text)).casefold()


@given(st.lists(questions(), max_size=6))
def test_many_at_once_are_as_each_alone(made: list[Question]) -> None:
    printable = [each for each in made if is_printable((each.stem, *each.options, *each.answer))]
    wordings = [(each.kind, each.stem, each.options, each.answer) for each in printable]
    assert fingerprints_of(wordings) == list(map(fingerprint, printable))
