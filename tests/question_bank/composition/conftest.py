"""A source from a few lines of text, and drafts by hand to put before the gates."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from question_bank.composition.draft import Draft
from question_bank.composition.source import Source
from question_bank.composition.source_reading import read_source
from question_bank.formulations import find_formulations
from question_bank.lexicon import Lexicon, load_lexicon
from question_bank.model import Formulation, FormulationKind, QuestionKind, derive_id
from question_bank.outline import parse_outline

MakeSource = Callable[[str], Source]
MakeDraft = Callable[..., Draft]


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    return load_lexicon()


@pytest.fixture
def source_of(lexicon: Lexicon) -> MakeSource:
    """Return a function that reads a text and finds its formulations."""

    def make(text: str) -> Source:
        outline = parse_outline(text, "试用")
        return read_source(outline, find_formulations(outline), lexicon)

    return make


@pytest.fixture
def draft_of() -> MakeDraft:
    """Return a function that makes a draft whose evidence is the whole of `proof` in the source."""

    def make(source: Source, proof: str = "", kind: QuestionKind = QuestionKind.SINGLE_CHOICE, **parts: Any) -> Draft:
        start = source.text.index(proof) if proof else 0
        end = start + len(proof) if proof else len(source.text)
        formulation = Formulation(derive_id("test"), FormulationKind.JUDGEMENT, None, "", (), ((start, end),))
        return Draft(
            kind=kind,
            formulation=formulation,
            stem=parts.pop("stem", "材料指出，基层治理是国家治理的（　　）。"),
            key=parts.pop("key", ("基石",)),
            fact=parts.pop("fact", ("test",)),
            spans=parts.pop("spans", ((start, end),)),
            explanation="",
            **parts,
        )

    return make
