"""How much memory the process takes, on each of the systems the program runs on."""

from __future__ import annotations

import sys
from pathlib import Path

_STATM = Path("/proc/self/statm")

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    class _Counters(ctypes.Structure):
        _fields_ = (
            ("cb", wintypes.DWORD),
            ("PageFaultCount", wintypes.DWORD),
            *((name, ctypes.c_size_t) for name in ("PeakWorkingSetSize", "WorkingSetSize", "QuotaPeakPagedPoolUsage")),
            *((name, ctypes.c_size_t) for name in ("QuotaPagedPoolUsage", "QuotaPeakNonPagedPoolUsage")),
            *((name, ctypes.c_size_t) for name in ("QuotaNonPagedPoolUsage", "PagefileUsage", "PeakPagefileUsage")),
        )

    def resident() -> int:
        """Return the bytes of memory that the process takes now."""
        counters = _Counters(cb=ctypes.sizeof(_Counters))
        current = ctypes.windll.kernel32.GetCurrentProcess
        current.restype = wintypes.HANDLE
        ask = ctypes.windll.kernel32.K32GetProcessMemoryInfo
        ask.argtypes = (wintypes.HANDLE, ctypes.c_void_p, wintypes.DWORD)
        return int(counters.PagefileUsage) if ask(current(), ctypes.byref(counters), counters.cb) else 0

else:
    import resource

    def resident() -> int:
        """Return the bytes of memory that the process takes now (where the system does not say, at most took)."""
        if _STATM.exists():
            return int(_STATM.read_text().split()[1]) * resource.getpagesize()
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
