"""What was asked of a document, and what came in by an import: each with the reasons, as values and as files."""

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
from question_bank.reporting.import_files import (
    ENGLISH,
    IMPORT_REPORT_SUFFIXES,
    Words,
    import_report_to_json,
    write_import_report,
)
from question_bank.reporting.import_report import FileReport, ImportReport, Ledger, Outcome, ReportLine, unreadable
from question_bank.reporting.writer import REPORT_SUFFIXES, write_report

__all__ = [
    "ENGLISH",
    "IMPORT_REPORT_SUFFIXES",
    "REPORT_SUFFIXES",
    "Coverage",
    "FileReport",
    "FormulationCoverage",
    "ImportReport",
    "KindTally",
    "Ledger",
    "Outcome",
    "ReportLine",
    "SectionCoverage",
    "Standing",
    "Stretch",
    "Words",
    "coverage",
    "coverage_to_html",
    "coverage_to_json",
    "import_report_to_json",
    "unreadable",
    "write_import_report",
    "write_report",
]
