"""设置: language, text size, colours, how quizzes are marked, where the data is, what the program is made of."""
