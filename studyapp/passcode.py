"""The organizer's passcode as it is kept: never the words, only their salted scrypt hash (RFC 7914)."""

from __future__ import annotations

LEAST = 4
"""Characters of the shortest passcode: it keeps members out of the organizer's pages, not thieves out of the files."""
_COST, _BLOCK, _LANES, _BYTES = 2**14, 8, 1, 32
"""16 MB and some 50 ms for each guess; OpenSSL allows 32 MB unless told otherwise."""
_NAME = "scrypt"
_MOST = (2**17, 16, 4)
"""What the three numbers may be at most in a file that somebody may have changed."""


def hash_passcode(words: str, salt: bytes) -> str:
    """Return what is kept of the passcode `words`: "scrypt$cost$block$lanes$salt$hash", both in hex.

    `salt` are 16 fresh bytes; without them equal passcodes would look equal.
    """
    digest = _digest(words, salt, _COST, _BLOCK, _LANES)
    return "$".join((_NAME, str(_COST), str(_BLOCK), str(_LANES), salt.hex(), digest.hex()))


def passcode_fits(words: str, kept: str) -> bool:
    """Tell whether `words` are the passcode of which `kept` was kept; nothing fits what makes no sense."""
    from hmac import compare_digest  # start-up: a passcode is asked for long after the first window

    try:
        name, cost, block, lanes, salt, digest = kept.split("$")
        numbers = int(cost), int(block), int(lanes)
        if name != _NAME or any(not 0 < number <= most for number, most in zip(numbers, _MOST, strict=True)):
            return False
        return compare_digest(_digest(words, bytes.fromhex(salt), *numbers), bytes.fromhex(digest))
    except ValueError:
        return False


def _digest(words: str, salt: bytes, cost: int, block: int, lanes: int) -> bytes:
    from hashlib import scrypt  # start-up
    from unicodedata import normalize

    memory = 256 * cost * block
    # Full-width and half-width digits are the same keys to whoever types them.
    secret = normalize("NFKC", words).encode("utf-8", "surrogatepass")
    return scrypt(secret, salt=salt, n=cost, r=block, p=lanes, maxmem=memory, dklen=_BYTES)
