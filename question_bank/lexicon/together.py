"""How things are said to belong together, for those who look for names and those who call lists by them."""

from __future__ import annotations

TOGETHER = (
    "(?:环环相扣|相辅相成|缺一不可|密不可分|密切相关|紧密相连|层层递进|有机统一|各有侧重|各不相同|"
    "(?:相互|互为)[\u4e00-\u9fff]{2})"
)
"""What is said of several things at once, of which each is told behind it: a sentence, and no name of anything."""
