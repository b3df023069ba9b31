"""Members in the score file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from studyapp.quiz.records import Member
from studyapp.scores.part import Part
from studyapp.scores.rows import MEMBER_NUMBER


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

    def set_pin(self, member_id: bytes, kept: str) -> None:
        """Keep what `hash_passcode` made of a member's PIN; "" takes the PIN away."""
        self._database.row("UPDATE members SET pin = ? WHERE id = ?", (kept, member_id))

    def pin(self, member_id: bytes) -> str:
        """Return what is kept of a member's PIN, "" for none."""
        row = self._database.row("SELECT pin FROM members WHERE id = ?", (member_id,))
        return "" if row is None else str(row[0])

    def presets(self, member_id: bytes) -> Mapping[str, str]:
        """Return the member's saved ways of practice as JSON by their names, the latest first."""
        rows = self._database.rows(
            f"SELECT name, choice FROM presets WHERE member = {MEMBER_NUMBER} ORDER BY saved_at DESC, name",
            (member_id,),
        )
        return dict(rows)

    def change_presets(self, member_id: bytes, kept: Mapping[str, str], dropped: Iterable[str], *, at: int) -> None:
        """Keep ways of practice under their names, in place of those that had them, and forget the `dropped` ones."""
        with self._database.transaction() as connection:
            for name in dropped:
                connection.execute(
                    f"DELETE FROM presets WHERE member = {MEMBER_NUMBER} AND name = ?", (member_id, name)
                )
            for name, choice in kept.items():
                connection.execute(
                    f"""
                    INSERT INTO presets (member, name, choice, saved_at) VALUES ({MEMBER_NUMBER}, ?, ?, ?)
                    ON CONFLICT DO UPDATE SET choice = excluded.choice, saved_at = excluded.saved_at""",
                    (member_id, name, choice, at),
                )
