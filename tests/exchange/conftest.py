"""A shop to import into, and one call that does."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest

from app.database.shop import Shop
from app.exchange import column_map, exporting, importing
from app.exchange.exporting import Exported, Request, What
from app.exchange.options import Options
from app.exchange.outcome import Outcome
from app.progress import finish
from tests import make
from tests.make import TODAY

Out = Callable[..., Exported]
"""Writes an export of the shop into a file of that name; what and how as `Request`."""


class Bring(Protocol):
    """Imports a file, or text that is written to one; `said` is the text of a map."""

    def __call__(self, given: Path | str | bytes, said: str = "", **options: Any) -> Outcome: ...


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = make.shop(tmp_path)
    yield made
    made.close()


@pytest.fixture
def bring(shop: Shop, tmp_path: Path) -> Bring:
    def brought(given: Path | str | bytes, said: str = "", **options: Any) -> Outcome:
        path = tmp_path / "given.csv"
        if isinstance(given, Path):
            path = given
        else:
            path.write_bytes(given.encode() if isinstance(given, str) else given)
        if said:
            written = tmp_path / "map.toml"
            written.write_text(said, "utf-8")
            options["said"] = column_map.read(written)
        return finish(importing.import_file(shop, path, Options(**options)))

    return brought


Ask = Callable[[str], list[tuple[Any, ...]]]


@pytest.fixture
def ask(shop: Shop) -> Ask:
    def asked(statement: str) -> list[tuple[Any, ...]]:
        with shop.reading() as session:
            return [tuple(row) for row in session.connection().exec_driver_sql(statement)]

    return asked


@pytest.fixture
def out(shop: Shop, tmp_path: Path) -> Out:
    def written(name: str, what: What = What.MEMBERS, **asked: Any) -> Exported:
        return finish(exporting.export_file(shop, tmp_path / name, Request(what, TODAY, **asked)))

    return written
