"""Every example in a table of rules is read as the table says, and by the rule that it stands at."""

from __future__ import annotations

import pytest

from question_bank.formats.exam_text import answers, key_rows, kind_words, labels, line_rules, numbers, option_rules
from question_bank.formats.exam_text.line import plain
from question_bank.formats.exam_text.rule import Rule

WHOLE = (*line_rules.NOISE, *line_rules.SECTIONS, *line_rules.KEY_HEADINGS)
EVERY = (*numbers.RULES, *option_rules.RULES, *WHOLE)


def _examples(rules: tuple[Rule, ...]) -> list[tuple[Rule, str, str]]:
    return [(rule, line, value) for rule in rules for line, value in rule.examples]


def test_every_rule_has_an_example_and_a_name_of_its_own() -> None:
    assert all(rule.examples for rule in EVERY)
    assert len({rule.name for rule in EVERY}) == len(EVERY)


@pytest.mark.parametrize(("rule", "line", "value"), _examples(numbers.RULES))
def test_numbers(rule: Rule, line: str, value: str) -> None:
    found = numbers.number_at(plain(line))
    assert found is not None
    assert (found.rule.name, found.value) == (rule.name, int(value) if value.isdecimal() else numbers.han_value(value))


@pytest.mark.parametrize(("rule", "line", "value"), _examples(option_rules.RULES))
def test_letters(rule: Rule, line: str, value: str) -> None:
    found = option_rules.letter_at(plain(line), bare=True)
    assert found is not None
    assert (found.rule.name, found.letter) == (rule.name, value.upper())


@pytest.mark.parametrize(("rule", "line", "value"), _examples(WHOLE))
def test_lines_that_are_no_question(rule: Rule, line: str, value: str) -> None:
    token = next(
        found
        for read in (line_rules.whole_line, line_rules.key_heading, line_rules.section)
        if (found := read(plain(line)))
    )
    assert (token.rule, token.value) == (rule.name, value)


@pytest.mark.parametrize(("rule", "line"), [(rule, line) for rule in EVERY for line in rule.others])
def test_what_a_rule_leaves_alone(rule: Rule, line: str) -> None:
    assert not rule.pattern.match(plain(line))


@pytest.mark.parametrize(("line", "kind"), kind_words.HEADING_EXAMPLES)
def test_headings_of_kinds(line: str, kind: str) -> None:
    found = kind_words.kind_heading(plain(line))
    assert (found.kind if found else "") == kind


@pytest.mark.parametrize(("line", "kind"), kind_words.TAG_EXAMPLES)
def test_tags(line: str, kind: str) -> None:
    found = kind_words.kind_tag(plain(line), numbered=True)
    assert (found.kind if found else "") == kind


@pytest.mark.parametrize(("line", "expected"), labels.EXAMPLES)
def test_labels(line: str, expected: tuple[tuple[str, str], ...]) -> None:
    words = plain(line)
    found = labels.labels_in(words)
    ends = [label.start for label in found[1:]] + [len(words)]
    assert tuple((one.word, words[one.end : end]) for one, end in zip(found, ends, strict=False)) == expected


@pytest.mark.parametrize(("line", "expected"), key_rows.EXAMPLES)
def test_rows_of_keys(line: str, expected: tuple[key_rows.KeyEntry, ...]) -> None:
    assert tuple(key_rows.key_row(plain(line))) == expected


@pytest.mark.parametrize(("answer", "letters"), answers.LETTER_EXAMPLES)
def test_letters_of_answers(answer: str, letters: str) -> None:
    assert answers.letters_of(answer) == letters


@pytest.mark.parametrize(("answer", "verdict"), answers.TRUTH_EXAMPLES)
def test_verdicts(answer: str, verdict: str) -> None:
    assert answers.truth_of(answer) == verdict
