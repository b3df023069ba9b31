"""The scores: the file that remembers who answered what, and the only SQL of the application."""

from studyapp.quiz.records import Member
from studyapp.scores.score_store import ScoreStore
from studyapp.statistics.totals import DayCount, LevelCounts, Totals

__all__ = ["DayCount", "LevelCounts", "Member", "ScoreStore", "Totals"]
