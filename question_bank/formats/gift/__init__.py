"""GIFT, the text format of Moodle that many other programs read and write."""

from question_bank.formats.gift.reading import is_gift, read_gift
from question_bank.formats.gift.writing import gift_losses, write_gift

__all__ = ["gift_losses", "is_gift", "read_gift", "write_gift"]
