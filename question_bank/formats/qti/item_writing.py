"""One question as an item of QTI 2.1 or 3.0.

| kind | is written as |
| single, multiple choice, true/false | a choice |
| blanks | text entries inside the sentence, what else is accepted in their mapping |
| ordering, matching | an order, a match of two sets |
| recitation, short answer | an extended text with its model answer as the right response |

The explanation is a modal feedback that is always shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from question_bank.formats.losses import unpaired
from question_bank.formats.qti.markup import Version, paragraphs
from question_bank.formats.xml_text import xml_text
from question_bank.model.question import BLANK, RIGHT, WRONG, Question, QuestionKind

_TITLE = 60


def item_file(question: Question, version: Version) -> bytes:
    """Return the file of `question`."""
    declarations, body, processing = _WRITERS[question.kind](question, version)
    outcomes = version.tag("outcomeDeclaration", identifier="SCORE", cardinality="single", baseType="float")
    feedback = ""
    if question.explanation.strip():
        value = version.tag("defaultValue", version.tag("value", "EXPLANATION"))
        outcomes += version.tag(
            "outcomeDeclaration", value, identifier="FEEDBACK", cardinality="single", baseType="identifier"
        )
        told = paragraphs(question.explanation)
        feedback = version.tag(
            "modalFeedback",
            version.tag("contentBody", told) if version.hyphens else told,
            outcomeIdentifier="FEEDBACK",
            showHide="show",
            identifier="EXPLANATION",
        )
    words = " ".join(question.stem.split())
    return version.root(
        "assessmentItem",
        "\n".join((declarations, outcomes, version.tag("itemBody", body), processing, feedback)),
        identifier=f"q-{question.id.hex()}",
        title=words[:_TITLE],
        adaptive="false",
        timeDependent="false",
    )


def _choice(question: Question, version: Version) -> tuple[str, str, str]:
    several = question.kind is QuestionKind.MULTIPLE_CHOICE
    if question.kind is QuestionKind.TRUE_FALSE:
        choices = {"true": RIGHT, "false": WRONG}
    else:
        choices = {f"C{place}": text for place, text in enumerate(question.options, start=1)}
    right = [identifier for identifier, text in choices.items() if text in question.answer]
    cardinality = "multiple" if several else "single"
    interaction = version.tag(
        "choiceInteraction",
        _choices(choices, version),
        responseIdentifier="RESPONSE",
        shuffle="false",
        maxChoices="0" if several else "1",
    )
    declared = _declared("RESPONSE", right, cardinality, "identifier", version)
    return declared, paragraphs(question.stem) + interaction, _matched(version)


def _fill(question: Question, version: Version) -> tuple[str, str, str]:
    accepted = question.accepted or ((),) * len(question.answer)
    declared = [
        _declared(f"RESPONSE{place}", [text], "single", "string", version, mapped=(text, *more))
        for place, (text, more) in enumerate(zip(question.answer, accepted, strict=True), start=1)
    ]
    pieces = question.stem.split(BLANK)
    entries = [
        version.tag("textEntryInteraction", responseIdentifier=f"RESPONSE{place}", expectedLength=str(len(text) + 4))
        for place, text in enumerate(question.answer, start=1)
    ]
    body = "".join(xml_text(piece) + entry for piece, entry in zip(pieces, (*entries, ""), strict=True))
    lines = "".join(f"<p>{line}</p>" for line in body.split("\n") if line.strip())
    marks = "".join(version.tag("mapResponse", identifier=f"RESPONSE{place}") for place in range(1, len(entries) + 1))
    scored = version.tag("setOutcomeValue", version.tag("sum", marks), identifier="SCORE")
    return "".join(declared), lines, version.tag("responseProcessing", scored)


def _order(question: Question, version: Version) -> tuple[str, str, str]:
    choices = {f"C{place}": text for place, text in enumerate(question.options, start=1)}
    left = dict(choices)
    right = []
    for text in question.answer:
        identifier = next(key for key, one in left.items() if one == text)
        del left[identifier]
        right.append(identifier)
    interaction = version.tag(
        "orderInteraction", _choices(choices, version), responseIdentifier="RESPONSE", shuffle="false"
    )
    declared = _declared("RESPONSE", right, "ordered", "identifier", version)
    return declared, paragraphs(question.stem) + interaction, _matched(version)


def _match(question: Question, version: Version) -> tuple[str, str, str]:
    rights = (*question.answer, *unpaired(question))
    sets = (_associable("L", question.options, version), _associable("R", rights, version))
    interaction = version.tag(
        "matchInteraction",
        "".join(version.tag("simpleMatchSet", one) for one in sets),
        responseIdentifier="RESPONSE",
        shuffle="true",
        maxAssociations=str(len(question.options)),
    )
    pairs = [f"L{place} R{place}" for place in range(1, len(question.options) + 1)]
    declared = _declared("RESPONSE", pairs, "multiple", "directedPair", version)
    return declared, paragraphs(question.stem) + interaction, _matched(version)


def _text(question: Question, version: Version) -> tuple[str, str, str]:
    declared = _declared("RESPONSE", ["\n".join(question.answer)], "single", "string", version)
    interaction = version.tag("extendedTextInteraction", responseIdentifier="RESPONSE")
    return declared, paragraphs(question.stem) + interaction, ""


def _choices(choices: dict[str, str], version: Version) -> str:
    return "".join(
        version.tag("simpleChoice", paragraphs(text), identifier=identifier) for identifier, text in choices.items()
    )


def _associable(letter: str, texts: Sequence[str], version: Version) -> str:
    return "".join(
        version.tag("simpleAssociableChoice", paragraphs(text), identifier=f"{letter}{place}", matchMax="1")
        for place, text in enumerate(texts, start=1)
    )


def _declared(
    identifier: str, right: Sequence[str], cardinality: str, type_: str, version: Version, mapped: Sequence[str] = ()
) -> str:
    values = "".join(version.tag("value", xml_text(text)) for text in right)
    inner = version.tag("correctResponse", values)
    if mapped:
        entries = "".join(version.tag("mapEntry", mapKey=text, mappedValue="1") for text in mapped)
        inner += version.tag("mapping", entries, defaultValue="0")
    return version.tag("responseDeclaration", inner, identifier=identifier, cardinality=cardinality, baseType=type_)


def _matched(version: Version) -> str:
    return version.tag("responseProcessing", template=version.template)


_WRITERS: dict[QuestionKind, Callable[[Question, Version], tuple[str, str, str]]] = {
    QuestionKind.SINGLE_CHOICE: _choice,
    QuestionKind.MULTIPLE_CHOICE: _choice,
    QuestionKind.TRUE_FALSE: _choice,
    QuestionKind.FILL_BLANK: _fill,
    QuestionKind.ORDERING: _order,
    QuestionKind.MATCHING: _match,
    QuestionKind.RECITATION: _text,
    QuestionKind.SHORT_ANSWER: _text,
}
