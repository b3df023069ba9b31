"""考试: a paper is put together by kinds, under conditions that hold until it is handed in."""
