"""The words with which a text says what a term means, for those who find definitions and those who ask of them."""

from __future__ import annotations

import re

POINTS_OUT = "指(?![导出引定派示认控望向标挥明令纹甲责]|数(?![量目字据]))"
"""The verb that says what is meant, and the beginning of no longer word (指标, 指数; but 指数量)."""
SO_CALLED = re.compile("所谓[^，。；]+?，?(?:[就也即]?是|指的是|系指)")
"""A sentence that says what a term means: 所谓甲，就是…."""
