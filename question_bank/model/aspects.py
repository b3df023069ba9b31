"""Aspects of formulations on which finders and composers agree: what a formulation of its kind is in particular."""

from __future__ import annotations

STEPS, NAMES = "steps", "names"
"""Ordered points that are steps by what stands over their heading, and those whose names begin or end alike."""
COMPARED = "compared"
"""Contrasts that tell in what two things differ."""
SCOPE, EXCEPTED = "scope", "excepted"
"""Rules that say where a paper applies, and where it does not."""
