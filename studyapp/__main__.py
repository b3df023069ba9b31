"""`python -m studyapp`: opens the window."""

from __future__ import annotations

import sys

from studyapp.application import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
