"""What stands inside quotation marks and brackets, where no sentence and no clause ends."""

from __future__ import annotations

import re
from itertools import accumulate

from question_bank.outline.characters import CLOSING, OPENING, PARTNER

_SIGN = re.compile(f'[{OPENING}{CLOSING}"]')


def depths(text: str) -> list[int]:
    """Return for each character of `text` how many matched pairs of quotes or brackets it stands inside.

    The signs themselves count as inside. A sign without its partner counts for nothing, so a forgotten closing quote
    does not swallow the rest of a paragraph; ASCII quotes pair up when their number is even.
    """
    if _SIGN.search(text) is None:
        return [0] * len(text)
    change = [0] * (len(text) + 1)
    open_signs: list[tuple[str, int]] = []
    straight = text.count('"') % 2 == 0
    ascii_start = -1
    for match in _SIGN.finditer(text):
        sign, place = match[0], match.start()
        if sign == '"':
            if straight and ascii_start < 0:
                ascii_start = place
            elif straight:
                change[ascii_start] += 1
                change[place + 1] -= 1
                ascii_start = -1
        elif sign in OPENING:
            open_signs.append((sign, place))
        else:
            # A closing sign closes its own kind; anything opened inside and left open is ignored. Only the innermost
            # few are looked at: nobody nests deeper, and a text of opening signs alone must stay linear.
            for back in range(len(open_signs) - 1, max(-1, len(open_signs) - 6), -1):
                if open_signs[back][0] == PARTNER[sign]:
                    change[open_signs[back][1]] += 1
                    change[place + 1] -= 1
                    del open_signs[back:]
                    break
    return list(accumulate(change[:-1]))
