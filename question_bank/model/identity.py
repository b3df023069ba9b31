"""Ids: 16 bytes, made once; derived ones come from what they name and are the same on every machine."""

from __future__ import annotations

from hashlib import blake2b

ID_BYTES = 16


def derive_id(*parts: str) -> bytes:
    """Return the 16-byte id of `parts`; the same texts in the same order always give the same id."""
    hashed: list[bytes] = []
    for part in parts:
        encoded = part.encode()
        # The length goes in first so that ("ab", "c") and ("a", "bc") differ.
        hashed += (len(encoded).to_bytes(8, "big"), encoded)
    return blake2b(b"".join(hashed), digest_size=ID_BYTES).digest()
