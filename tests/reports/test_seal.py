"""What the shop's seal says."""

import pytest

from app.reports import seal
from app.reports.greeting import Letterhead


@pytest.mark.parametrize(
    ("name", "own", "expected"),
    [
        ("Atelier Cloud", "AC", "AC"),
        ("Atelier Cloud", "ac", "AC"),
        ("Atelier Cloud", "A.C.", "AC"),
        ("Atelier Cloud", "A C", "AC"),
        ("Atelier Cloud", "A", "A"),
        ("Atelier Cloud", "", "AC"),
        ("Maison", "", "M"),
        ("云裳", "", "云裳之印"),
        ("云裳", "云裳", "云裳"),
    ],
)
def test_what_a_seal_says(name: str, own: str, expected: str) -> None:
    assert seal.characters(Letterhead(name, "", seal=own), "zh_CN") == expected
