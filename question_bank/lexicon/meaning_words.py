"""The words with which a text says what a term means, for those who find definitions and those who ask of them."""

from __future__ import annotations

import re

POINTS_OUT = "指(?![导出引定派示认控望向标挥明令纹甲责]|数(?![量目字据]))"
"""The verb that says what is meant, and the beginning of no longer word (指标, 指数; but 指数量)."""
SAYS_MEANING = f"是{POINTS_OUT}|指的是"
"""The verbs that say what is meant and nothing else: 是指, 指的是."""
MEANS = f"{SAYS_MEANING}|系指|指(?=[在由对为以通一从])"
"""The verbs that join a term to its meaning, a bare 指 only before what begins a meaning."""
SO_CALLED = re.compile("所谓[^，。；]+?，?(?:[就也即]?是|指的是|系指)")
"""A sentence that says what a term means: 所谓甲，就是…."""
