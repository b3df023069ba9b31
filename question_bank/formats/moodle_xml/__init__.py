"""Moodle XML, what Moodle exports its question bank in."""

from question_bank.formats.moodle_xml.reading import is_moodle_xml, read_moodle_xml
from question_bank.formats.moodle_xml.writing import moodle_xml_losses, write_moodle_xml

__all__ = ["is_moodle_xml", "moodle_xml_losses", "read_moodle_xml", "write_moodle_xml"]
