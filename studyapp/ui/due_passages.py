"""Which passages a member should recite again: those that are due and still stand in an outline of the bank."""

from __future__ import annotations

from question_bank.model import section_id
from studyapp.ui.services import Services


def due_passages(services: Services) -> tuple[tuple[bytes, bytes], ...]:
    """Return set and section of each, the longest due first."""
    due = services.scores.due_passages(services.member.id, services.clock())
    if not due:
        return ()
    known: dict[bytes, set[bytes]] = {}
    for one in services.bank.sets():
        if one.has_outline and any(set_id == one.id for set_id, _ in due):
            sections = {section.id for section in services.bank.sections(one.id)}
            known[one.id] = sections | {section_id(one.id, ())}
    return tuple((set_id, section) for set_id, section in due if section in known.get(set_id, ()))
