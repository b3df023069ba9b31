"""Values given by the hundred thousand are compared, hashed, shown and replaced like any frozen dataclass."""

from dataclasses import replace

from question_bank.model.outline import Clause


def test_a_value_is_what_its_fields_are() -> None:
    one, same, other = Clause(1, 5, tainted=False), Clause(1, 5, tainted=False), Clause(1, 6, tainted=False)
    assert one == same != other
    assert len({one, same, other}) == 2
    assert replace(one, end=6) == other
    assert repr(one) == "Clause(start=1, end=5, tainted=False)"


def test_a_value_has_no_room_for_more_than_its_fields() -> None:
    assert not hasattr(Clause(1, 5, tainted=False), "__dict__")
