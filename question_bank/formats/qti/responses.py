"""What an item of QTI 2 or 3 declares as the right response."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from question_bank.formats.qti.names import attribute, first, inside, name_of, plain

if TYPE_CHECKING:
    from lxml.etree import _Element


class Response(NamedTuple):
    """The right `values` of one interaction, the texts that are `mapped` to marks, and how many values it takes."""

    values: tuple[str, ...]
    mapped: tuple[tuple[str, float], ...]
    cardinality: str
    type: str

    def right(self) -> tuple[str, ...]:
        """Return the right values: those that are declared, else those that bring marks."""
        if self.values:
            return self.values
        best = max((worth for _, worth in self.mapped), default=0)
        several = self.cardinality != "single"
        return tuple(key for key, worth in self.mapped if worth > 0 and (several or worth == best))

    def texts(self) -> tuple[str, ...]:
        """Return the texts that bring all marks, the declared one first."""
        best = max((worth for _, worth in self.mapped), default=0)
        full = (key for key, worth in self.mapped if worth == best > 0)
        return tuple(dict.fromkeys((*self.values, *full)))

    def partial(self) -> tuple[str, ...]:
        """Return the texts that bring a part of the marks."""
        best = max((worth for _, worth in self.mapped), default=0)
        return tuple(key for key, worth in self.mapped if 0 < worth < best and key not in self.values)


NO_RESPONSE = Response((), (), "", "")


def responses(item: _Element) -> dict[str, Response]:
    """Return the declared responses by their identifiers."""
    found = {}
    for declared in inside(item, "responsedeclaration"):
        right = first(declared, "correctresponse")
        values = tuple(plain(value) for value in inside(right, "value")) if right is not None else ()
        identifier = attribute(declared, "identifier")
        found[identifier] = Response(
            tuple(filter(None, values)) or _tested(item, identifier),
            tuple(
                (attribute(one, "mapkey"), _number(attribute(one, "mappedvalue")))
                for one in inside(declared, "mapentry")
            ),
            attribute(declared, "cardinality"),
            attribute(declared, "basetype"),
        )
    return found


def _tested(item: _Element, identifier: str) -> tuple[str, ...]:
    """Return the value that the response is tested for first of all, where the item only tests and declares nothing."""
    processing = first(item, "responseprocessing")
    for match in inside(processing, "match", "equal") if processing is not None else ():
        variable, value = first(match, "variable"), first(match, "basevalue")
        if len(match) == 2 and attribute(variable, "identifier") == identifier and value is not None:
            scored = [attribute(one, "identifier").upper() for one in inside(_around(match), "setoutcomevalue")]
            if not scored or "SCORE" in scored:
                return (plain(value),)
    return ()


def _around(element: _Element) -> _Element:
    parent = element.getparent()
    return parent if parent is not None else element


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0


def is_templated(item: _Element) -> bool:
    """Whether the item makes other numbers each time it is shown."""
    return any(name_of(one) in ("printedvariable", "templatedeclaration") for one in item.iter())
