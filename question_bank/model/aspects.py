"""Aspects of formulations on which finders and composers agree: what a formulation of its kind is in particular."""

from __future__ import annotations

STEPS, NAMES = "steps", "names"
"""Ordered points that are steps by what stands over their heading, and those whose names begin or end alike."""
COMPARED = "compared"
"""Contrasts that tell in what two things differ."""
SCOPE, EXCEPTED = "scope", "excepted"
"""Rules that say where a paper applies, and where it does not."""
SAYINGS = (SAYING, WORDED, TAKEN) = ("saying", "worded", "taken")
"""A saying of two halves, so many words counted and then told, and what is taken as what (以甲为基础，以乙为核心)."""
PARALLEL = "parallel"
"""Neighbouring clauses of one build that say of each of several things what sets it apart."""
APART = "apart"
"""Roles that sentences which follow each other tell, one at the beginning of each."""
