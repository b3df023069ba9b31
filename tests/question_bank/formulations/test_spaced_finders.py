"""English outlines: their structure, lists, definitions, figures and quotations."""

from __future__ import annotations

import pytest

from question_bank.formulations import find_formulations
from question_bank.model import Formulation, FormulationKind, Item
from question_bank.outline import parse_outline

K = FormulationKind


def _found(raw: str, kind: FormulationKind, *, markdown: bool = False) -> list[Formulation]:
    return [one for one in find_formulations(parse_outline(raw, "Title", markdown=markdown)) if one.kind is kind]


def _item(item: Item) -> str:
    return (f"{item.left.text} — " if item.left else "") + item.right.text


@pytest.mark.parametrize(
    ("raw", "members"),
    [
        ("A fire triangle has three sides: heat, fuel and oxygen.", ["heat", "fuel", "oxygen"]),
        ("Fires are divided into four classes, namely A, B, C and D.", ["A", "B", "C", "D"]),
        (
            "The causes of injury are slips, manual handling, and moving vehicles.",
            ["slips", "manual handling", "moving vehicles"],
        ),
    ],
)
def test_lists(raw: str, members: list[str]) -> None:
    assert [[one.right.text for one in each.items] for each in _found(raw, K.ENUMERATION)] == [members]


@pytest.mark.parametrize(
    "raw", ["Use solids such as wood, paper and textiles.", "Tools include trucks, hoists, trolleys and others."]
)
def test_open_lists(raw: str) -> None:
    assert len(_found(raw, K.OPEN_ENUMERATION)) == 1


@pytest.mark.parametrize(
    "raw",
    [
        "In winter, it is cold and dark here.",
        "When it rains, we stay, and they leave.",
        "The list of ___, oil and gas is long.",
    ],
)
def test_no_lists(raw: str) -> None:
    assert _found(raw, K.ENUMERATION) == []


@pytest.mark.parametrize(
    ("raw", "item"),
    [
        ("A fire door is a door that resists fire.", "fire door — a door that resists fire"),
        ("Due diligence means taking reasonable care.", "Due diligence — taking reasonable care"),
    ],
)
def test_definitions(raw: str, item: str) -> None:
    assert [_item(one.items[0]) for one in _found(raw, K.DEFINITION)] == [item]


def test_glossaries() -> None:
    raw = "Hazard: anything that may cause harm.\nRisk: the chance that harm is done.\n"
    assert [[_item(item) for item in one.items] for one in _found(raw, K.DEFINITION)] == [
        ["Hazard — anything that may cause harm", "Risk — the chance that harm is done"]
    ]


@pytest.mark.parametrize("raw", ["This is a door that resists fire.", "The weather is fine today."])
def test_no_definitions(raw: str) -> None:
    assert _found(raw, K.DEFINITION) == []


def test_figures_have_date_and_bound() -> None:
    found = _found(
        "In 2019, brigades attended 182,825 fires. Doors must resist fire for at least 30 minutes.", K.FIGURES
    )
    assert [(one.context, _item(one.items[0]), [part.text for part in one.items[0].extra]) for one in found] == [
        ("In 2019", "brigades attended — 182,825 fires", []),
        ("", "Doors must resist fire for at least — 30 minutes", ["at least"]),
    ]
    assert _found("Chapter 3 was written in 1999.", K.FIGURES) == []


def test_quotations() -> None:
    found = _found(
        'The Factory Act states that "every route must be kept clear". He said that "this is enough".', K.QUOTATION
    )
    assert [_item(one.items[0]) for one in found] == ["The Factory Act — every route must be kept clear"]


def test_points_of_english_numbering() -> None:
    raw = (
        "Chapter 1 Basics\n\nFirst, check the load. Second, bend the knees. Third, lift slowly.\n\n"
        "Chapter 2 Vehicles\n\n(a) Separate people from vehicles.\n(b) Limit the speed.\n(c) Train every driver.\n\n"
        "Chapter 3 Emergencies\n\nStep 1: Raise the alarm.\nStep 2: Leave the building.\nStep 3: Call the brigade.\n"
    )
    found = _found(raw, K.ORDERED_POINTS)
    assert [(one.subject, [(item.ordinal, item.right.text) for item in one.items]) for one in found] == [
        ("", [(1, "Basics"), (2, "Vehicles"), (3, "Emergencies")]),
        ("Basics", [(1, "check the load"), (2, "bend the knees"), (3, "lift slowly")]),
        ("Vehicles", [(1, "Separate people from vehicles"), (2, "Limit the speed"), (3, "Train every driver")]),
        ("Emergencies", [(1, "Raise the alarm"), (2, "Leave the building"), (3, "Call the brigade")]),
    ]
