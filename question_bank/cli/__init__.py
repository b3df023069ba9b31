"""The program in a terminal: `question-bank build`, `show` and `check`."""

__all__: list[str] = []
