"""成绩: what has been done and how well, down to each sitting."""
