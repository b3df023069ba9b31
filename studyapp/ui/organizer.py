"""What the organizer has open while the program runs: the pages, once the passcode was said, and work under way."""

from __future__ import annotations

from typing import Any

from studyapp.patience import Tries


class OrganizerDesk:
    """Lives as long as the program does, so that neither another theme nor another member loses what lies on it.

    `unlocked`: the passcode was said in this run. `workshop` and `imports`: the generation and the import under way,
    made when first wanted by their screens, which alone know what they are. `tries`: wrong PINs, by the member's id.
    """

    __slots__ = ("imports", "tries", "unlocked", "workshop")

    def __init__(self) -> None:
        """Begin locked and empty."""
        self.unlocked = False
        self.workshop: Any = None
        self.imports: Any = None
        self.tries: dict[bytes, Tries] = {}
