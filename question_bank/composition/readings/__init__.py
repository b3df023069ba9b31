"""Formulations read as what composers ask for: figures with their date, pairs, numbered points, roles in a row."""
