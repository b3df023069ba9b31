"""Who holds a duty, and how that is asked for: by what he does (负责巡查的是), by what he is (第一责任人是)."""

from __future__ import annotations

import re

_HOLDER = re.compile("(?:[员工长任人师]|经理|书记|总监|代表|部门?|[科处室办组站队局]|单位|岗)$")
_OFFICE = re.compile("(?:责任|负责|联系|召集|监护|看护|审批|组织|指挥)人$|(?:[员长]|主体|机构|部门)$")


def is_holder(words: str) -> bool:
    """Tell whether `words` name somebody who holds a duty."""
    return _HOLDER.search(words) is not None


def whose(duty: str) -> str:
    """Return `duty` as the beginning of a question for its holder."""
    return duty + ("是" if _OFFICE.search(duty) else "的是")
