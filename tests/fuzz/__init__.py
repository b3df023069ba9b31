"""Feeding the readers of files with bytes that a fuzzer makes up; apart from the test run."""
