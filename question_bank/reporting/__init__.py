"""What was asked of a document and what was not, as a value, as JSON and as a page to read or print."""

from question_bank.reporting.coverage import (
    Coverage,
    FormulationCoverage,
    KindTally,
    SectionCoverage,
    Standing,
    Stretch,
    coverage,
)
from question_bank.reporting.coverage_html import coverage_to_html
from question_bank.reporting.coverage_json import coverage_to_json
from question_bank.reporting.writer import REPORT_SUFFIXES, write_report

__all__ = [
    "REPORT_SUFFIXES",
    "Coverage",
    "FormulationCoverage",
    "KindTally",
    "SectionCoverage",
    "Standing",
    "Stretch",
    "coverage",
    "coverage_to_html",
    "coverage_to_json",
    "write_report",
]
