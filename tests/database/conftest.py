"""The engines of these tests are made as the program makes them: nothing is shared with others."""

import pytest
import sqlalchemy

from app.database import shop


@pytest.fixture(autouse=True)
def _engines_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shop, "create_engine", sqlalchemy.create_engine)
