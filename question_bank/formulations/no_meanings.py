"""What stands before a colon and is no term, and what stands behind one and is no meaning.

| words | they are |
| 谁能领用 | a question |
| 一般每半年检查一次 | a rule |
"""

from __future__ import annotations

import re

_LAID_DOWN = re.compile(
    r"必须|应当|不得|至少|严禁|禁止|每(?:[年月周日班]|季度|半年)|不(?:少于|低于|超过)|^[^，。；]{2,14}?(?:可以|一般)|"
    r"须(?!知)|应(?![用急变对付])|^由[^，。；]{2,16}(?:担任|负责|承担|组成)|负责$|负责的?[，。；]"
)
"""What a rule says and no definition: 灭火器：一般每半年检查一次."""
_ASKING = re.compile("谁|什么|怎么|怎样|如何|哪|何[时处人地]|多[少久大]|为何|几[个次项种时点]|能不能|[吗呢]$")


def asks(term: str) -> bool:
    """Tell whether a heading asks (谁能领用, 领用什么): what is answered behind it is not what it means."""
    return _ASKING.search(term) is not None


def lays_down(words: str) -> bool:
    """Tell whether what stands behind a name and a colon is a rule (表决：表决必须过半数) and says not what it is."""
    return _LAID_DOWN.search(words) is not None
