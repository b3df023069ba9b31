"""Why a document is not read, said by the readers of one format, who do not know the name of the file."""

from __future__ import annotations

ENCRYPTED = "is protected by a password; remove the password and try again"


class Refused(Exception):
    """A document that a reader refuses: `what` goes on with its name (“a.docx” …), `code` names the reason."""

    def __init__(self, code: str, what: str) -> None:
        """Keep `code` ("damaged", "encrypted", "pictures", "large", "laborious", "empty" …) and `what`."""
        super().__init__(what)
        self.code = code
        self.what = what
