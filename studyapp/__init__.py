"""The study program: chooses questions, asks and grades them, keeps the scores and shows them."""
