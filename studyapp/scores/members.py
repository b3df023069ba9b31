"""Members in the score file."""

from __future__ import annotations

from studyapp.quiz.records import Member
from studyapp.scores.part import Part


class Members(Part):
    """Who answers."""

    def members(self) -> tuple[Member, ...]:
        """Return all members, the archived ones too, in the order they were added."""
        rows = self._database.rows("SELECT id, name, archived FROM members ORDER BY added_at, number")
        return tuple(Member(member_id, name, bool(archived)) for member_id, name, archived in rows)

    def add_member(self, name: str, *, id: bytes, at: int) -> Member:  # noqa: A002 - keyword-only, the field's own name
        """Add a member; names may repeat, ids not."""
        self._database.row("INSERT INTO members (id, name, added_at) VALUES (?, ?, ?)", (id, name, at))
        return Member(id, name, archived=False)

    def rename_member(self, member_id: bytes, name: str) -> None:
        """Give a member another name; the scores stay."""
        self._database.row("UPDATE members SET name = ? WHERE id = ?", (name, member_id))

    def archive_member(self, member_id: bytes, *, archived: bool) -> None:
        """Put a member aside, or bring one back; the scores stay."""
        self._database.row("UPDATE members SET archived = ? WHERE id = ?", (int(archived), member_id))
