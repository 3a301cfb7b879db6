"""What staff arranged themselves is told by its rule, or by the key of a next step."""

import pytest

from app.domain import own_contacts


@pytest.mark.parametrize(
    ("rule", "key", "arranged"),
    [
        ("own", "own:7", True),
        ("P3", "P3:7", True),
        ("C1", "next:7", True),
        ("C1", "C1:2026", False),
        ("C13", "C13:next:7", False),
    ],
)
def test_what_staff_arranged_themselves(rule: str, key: str, *, arranged: bool) -> None:
    assert own_contacts.arranged(rule, key) is arranged
