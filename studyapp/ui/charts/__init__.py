"""Charts painted by ourselves; each says in words what it shows."""

from studyapp.ui.charts.accuracy_bars import AccuracyBars, DayAccuracy
from studyapp.ui.charts.calendar import YearCalendar
from studyapp.ui.charts.trend import Period, TrendChart

__all__ = ["AccuracyBars", "DayAccuracy", "Period", "TrendChart", "YearCalendar"]
