"""Every reason has its words."""

import re
from pathlib import Path

from app.words import imports

EXCHANGE = Path(imports.__file__).parent.parent / "exchange"


def _keys(pattern: str) -> set[str]:
    return {key for path in EXCHANGE.glob("*.py") for key in re.findall(pattern, path.read_text("utf-8"))}


def test_of_a_file() -> None:
    keys = _keys(r'NotASheet\([^)]*"(\w+)"')
    assert "damaged" in keys
    assert not [key for key in keys if imports.file_reason(key) == key]


def test_of_a_row() -> None:
    keys = _keys(r'(?:Refused|Noticed)\("(\w+)"\)') | _keys(r'"", "", "(\w+)"\)') | {"control", "too_long"}
    keys |= {
        "more_than_one",
        "card_of_another",
        "unknown_member",
        "member_missing",
        "unknown_ticket",
        "card_cut_off",
    }
    keys |= {
        "day_missing",
        "price_missing",
        "name_missing",
        "too_many_cells",
        "not_an_amount",
        "ambiguous_date",
    }
    assert not [key for key in keys if imports.reason(key) == key]


def test_of_something_else() -> None:
    assert imports.reason("?") == imports.file_reason("?") == "?"
