"""The program in a terminal: `question-bank` and its commands."""

__all__: list[str] = []
