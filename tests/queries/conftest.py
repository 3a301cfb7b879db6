"""A shop in a file of its own for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.database.shop import Shop
from tests import make


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = make.shop(tmp_path)
    yield made
    made.close()
