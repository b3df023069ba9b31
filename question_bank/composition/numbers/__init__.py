"""Amounts, shares and years, and the wrong ones near a right one."""
