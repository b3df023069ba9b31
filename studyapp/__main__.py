"""`python -m studyapp`: opens the window."""

from __future__ import annotations

import sys

from studyapp.application import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # A packed program is its own interpreter: the process that reads a PDF file begins here.
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main(sys.argv[1:]))
