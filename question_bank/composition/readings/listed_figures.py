"""Figures told one by one behind a colon, of which a statement must not leave out the last ones.

| told | a statement of the second ends with |
| 权重为：机时40%，共享30%，育人20%，管理10%。 | 管理10% |
| 考核实行百分制：进度占35分，质量占25分，损耗占40分。 | 损耗占40分 |
| 处理如下：经理罚款3万元，安全员被吊销证书。 | its own clause: not all are figures |
"""

from __future__ import annotations

import re

from question_bank.composition.source import Source

_MEMBER = r"[^，。；：]{2,18}?\d[\d.,]*[^，。；：、\d（）]{0,7}"
_LIST = re.compile(rf"{_MEMBER}(?:，{_MEMBER}){{2,}}(?=[。；])")
_LONGEST = 90
"""Characters of the longest statement with its whole list."""


def list_behind_colon(source: Source, begin: int, first: int) -> tuple[int, int] | None:
    """Return where the list of figures stands that the statement beginning at `begin` tells behind a colon.

    None where the figure at `first` is in none, or the statement with all of it would be too long.
    """
    colon = source.text.rfind("：", begin, first)
    found = _LIST.match(source.text, colon + 1) if colon > 0 else None
    if found is None or not found.start() <= first < found.end() or found.end() - begin > _LONGEST:
        return None
    return found.span()
