"""The words that open an outline summary."""

from __future__ import annotations

import re

_HEAD = re.compile(
    r"(?:【(?:提纲|大纲|纲要|目录|内容提要|提要)】|(?:提纲|大纲|目 ?录|内容提要|Table of [Cc]ontents|Contents|Outline)"
    r"(?:[：:]|$))[ ]?"
)


def summary_label(text: str) -> int:
    """Return the length of the words that open an outline summary at the start of `text`; 0 when none do."""
    match = _HEAD.match(text)
    return match.end() if match else 0
